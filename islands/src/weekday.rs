//! The weekday of a day as it was typed. Plain arithmetic: a calendar crate would cost more bytes than the island.

/// Years that a person can mean. While a year is being typed it is no year yet, so four digits are asked for.
const YEARS: std::ops::RangeInclusive<u32> = 1000..=9999;

/// The place of the day in the week, Monday 0 to Sunday 6, by the Gregorian calendar.
///
/// The arguments are what stands in the three controls; a day that does not exist, or is not typed to its end, has no
/// weekday.
#[must_use]
pub fn weekday(day: &str, month: &str, year: &str) -> Option<usize> {
    let day: u32 = day.trim().parse().ok()?;
    let month: u32 = month.trim().parse().ok()?;
    let year: u32 = year.trim().parse().ok()?;
    if !YEARS.contains(&year) || day == 0 || day > days_in(month, year)? {
        return None;
    }
    // Counted in years that begin in March, so that the leap day is the last of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day;
    usize::try_from((days + 1) % 7).ok()
}

const fn days_in(month: u32, year: u32) -> Option<u32> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100)) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: usize = 0;
    const TUESDAY: usize = 1;
    const FRIDAY: usize = 4;
    const SATURDAY: usize = 5;

    #[test]
    fn a_day_of_the_agreement_falls_on_its_weekday() {
        for (day, month, year, weekday_then) in [
            ("21", "5", "2005", SATURDAY),
            ("14", "10", "2005", FRIDAY),
            ("3", "3", "2006", FRIDAY),
            ("29", "2", "2000", TUESDAY),
            ("1", "1", "1900", MONDAY),
            (" 09 ", "06", "2023", FRIDAY),
        ] {
            assert_eq!(weekday(day, month, year), Some(weekday_then), "{day}.{month}.{year}");
        }
    }

    #[test]
    fn each_next_day_is_the_next_weekday_through_a_whole_cycle_of_leap_years() {
        let mut before = None;
        let mut days = 0;
        for year in 1900..2300 {
            for month in 1..=12 {
                for day in 1..=31 {
                    let Some(this) = weekday(&day.to_string(), &month.to_string(), &year.to_string()) else {
                        continue;
                    };
                    assert_eq!(
                        this,
                        before.map_or(MONDAY, |before| (before + 1) % 7),
                        "{day}.{month}.{year}"
                    );
                    before = Some(this);
                    days += 1;
                }
            }
        }
        assert_eq!(days, 146_097, "days in four hundred years");
    }

    #[test]
    fn what_is_no_day_has_no_weekday() {
        for (day, month, year) in [
            ("", "5", "2026"),
            ("31", "4", "2026"),
            ("29", "2", "2026"),
            ("29", "2", "1900"),
            ("0", "5", "2026"),
            ("5", "13", "2026"),
            ("5", "5", "26"),
            ("5", "5", "20261"),
            ("five", "5", "2026"),
            ("-5", "5", "2026"),
        ] {
            assert_eq!(weekday(day, month, year), None, "{day}.{month}.{year}");
        }
    }
}
