//! Lists by the page.

/// The page that is shown when this one is asked for, and how many there are, of so many rows with so many a page. A page
/// before the first or after the last is the nearest that there is.
pub(crate) fn page_of(count: i64, size: i64, asked: i64) -> (i64, i64) {
    let pages = (count + size - 1).div_euclid(size).max(1);
    (asked.clamp(1, pages), pages)
}

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn there_is_always_a_page_and_never_one_beyond_the_last() {
        for (count, asked, shown) in [
            (0, 1, (1, 1)),
            (0, 9, (1, 1)),
            (20, 2, (1, 1)),
            (21, 2, (2, 2)),
            (21, i64::MAX, (2, 2)),
            (21, i64::MIN, (1, 2)),
        ] {
            assert_eq!(page_of(count, 20, asked), shown, "{count} {asked}");
        }
    }
}
