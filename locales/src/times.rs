//! Hours of the day, and the two clocks.

use chrono::NaiveTime;

use crate::{NO_BREAK, Words};

/// An hour and minute: "10:00", in all four languages.
#[must_use]
pub fn clock(_words: &Words, time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// The city's own time, then the other's: "10:00 Astana (09:00 Baku)". The cities come in the nominative,
/// in the reader's language.
#[must_use]
pub fn both_clocks(
    words: &Words,
    (time, city): (NaiveTime, &str),
    (other_time, other_city): (NaiveTime, &str),
) -> String {
    let here = clock(words, time);
    let there = clock(words, other_time);
    format!("{here}{NO_BREAK}{city} ({there}{NO_BREAK}{other_city})")
}

#[cfg(test)]
mod tests {
    use domain::languages::Language;

    use super::*;

    #[test]
    fn both_clocks_name_their_cities() {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        assert_eq!(
            both_clocks(Words::of(Language::English), (at(10), "Astana"), (at(9), "Baku")),
            "10:00\u{a0}Astana (09:00\u{a0}Baku)"
        );
    }
}
