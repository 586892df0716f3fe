//! The cities in which the Parties may meet.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::names::Names;
use super::{azerbaijan, kazakhstan};
use crate::languages::Language;
use crate::parties::Party;

/// A city of one of the two States.
#[derive(PartialEq, Eq, Debug)]
pub struct City {
    /// Its word in records: what is stored for it.
    pub key: &'static str,
    /// As it is called now.
    pub names: Names<&'static str>,
    /// The Russian name after «в городе», as it is called now.
    pub russian_prepositional: &'static str,
    /// The Party on whose State's territory it lies (Art. 12(2)).
    pub state: Party,
    /// The zone of its clocks, with their history.
    pub zone: Tz,
    /// What it was called before, the latest last. Only changes whose days are certain are here.
    pub former: &'static [FormerName],
}

/// What a city was called for a time.
#[derive(PartialEq, Eq, Debug)]
pub struct FormerName {
    /// The first day of the name; `None` where it goes back beyond these records.
    pub from: Option<NaiveDate>,
    /// The last day of the name.
    pub until: NaiveDate,
    /// The name.
    pub names: Names<&'static str>,
    /// The Russian name after «в городе».
    pub russian_prepositional: &'static str,
}

impl FormerName {
    fn covers(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && day <= self.until
    }
}

impl City {
    /// The cities on the territory of this Party's State, its capital first.
    #[must_use]
    pub fn in_state(state: Party) -> &'static [&'static Self] {
        match state {
            Party::Kazakhstan => &kazakhstan::CITIES,
            Party::Azerbaijan => &azerbaijan::CITIES,
        }
    }

    /// All cities, Kazakhstan's first.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Party::BOTH.into_iter().flat_map(Self::in_state).copied()
    }

    /// The city with this key.
    #[must_use]
    pub fn named(key: &str) -> Option<&'static Self> {
        Self::all().find(|city| city.key == key)
    }

    /// The capital, whose clock stands for its Party's where two clocks are shown.
    #[must_use]
    pub const fn capital(state: Party) -> &'static Self {
        match state {
            Party::Kazakhstan => &kazakhstan::ASTANA,
            Party::Azerbaijan => &azerbaijan::BAKU,
        }
    }

    /// What it was called on that day: a paper of 2021 was signed in Nur-Sultan.
    #[must_use]
    pub fn name(&self, language: Language, on: NaiveDate) -> &'static str {
        self.former_name(on).map_or(&self.names, |former| &former.names).in_language(language)
    }

    /// The Russian name after «в городе», as it was on that day.
    #[must_use]
    pub fn russian_prepositional(&self, on: NaiveDate) -> &'static str {
        self.former_name(on).map_or(self.russian_prepositional, |former| former.russian_prepositional)
    }

    fn former_name(&self, on: NaiveDate) -> Option<&'static FormerName> {
        self.former.iter().find(|former| former.covers(on))
    }
}

/// A day of the tables. A day that the calendar lacks would become the first of all days: a test looks for it.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// A city that has kept its name: Kazakh, Russian, Azerbaijani, English.
pub(super) const fn city(
    key: &'static str,
    state: Party,
    zone: Tz,
    [kazakh, russian, azerbaijani, english]: [&'static str; 4],
    russian_prepositional: &'static str,
) -> City {
    let names = Names { kazakh, russian, azerbaijani, english };
    City { key, names, russian_prepositional, state, zone, former: &[] }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_capital_of_kazakhstan_is_called_as_it_was_on_the_day() {
        let astana = City::named("astana").unwrap();
        for (on, russian, kazakh, prepositional) in [
            (day(1997, 12, 10), "Акмола", "Ақмола", "Акмоле"),
            (day(1998, 5, 5), "Акмола", "Ақмола", "Акмоле"),
            (day(1998, 5, 6), "Астана", "Астана", "Астане"),
            (day(2019, 3, 22), "Астана", "Астана", "Астане"),
            (day(2019, 3, 23), "Нур-Султан", "Нұр-Сұлтан", "Нур-Султане"),
            (day(2022, 9, 18), "Нур-Султан", "Нұр-Сұлтан", "Нур-Султане"),
            (day(2022, 9, 19), "Астана", "Астана", "Астане"),
        ] {
            assert_eq!(astana.name(Language::Russian, on), russian, "{on}");
            assert_eq!(astana.name(Language::Kazakh, on), kazakh, "{on}");
            assert_eq!(astana.russian_prepositional(on), prepositional, "{on}");
        }
    }

    #[test]
    fn former_names_follow_one_another_on_real_days() {
        for city in City::all() {
            for former in city.former {
                assert!(former.until > NaiveDate::MIN, "{}", city.key);
                assert!(
                    former.from.is_none_or(|from| from > NaiveDate::MIN && from <= former.until),
                    "{}",
                    city.key
                );
            }
            for pair in city.former.windows(2) {
                assert!(pair[1].from.is_some_and(|from| pair[0].until < from), "{}", city.key);
            }
        }
    }

    #[test]
    fn a_city_is_found_by_its_key_and_lies_in_its_state() {
        let keys: BTreeSet<_> = City::all().map(|city| city.key).collect();
        assert_eq!(keys.len(), 27);
        for party in Party::BOTH {
            let cities = City::in_state(party);
            assert!(cities.iter().all(|city| city.state == party && City::named(city.key) == Some(*city)));
            assert_eq!(cities.first(), Some(&City::capital(party)));
            assert_eq!(City::capital(party).zone, party.zone());
        }
        assert_eq!(City::named("tashkent"), None);
    }

    /// Each language writes with its own letters: a Latin look-alike in a Cyrillic name would be found by no search.
    #[test]
    fn names_are_written_in_the_letters_of_their_language() {
        const AZERBAIJANI: &str = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzİ";
        let cyrillic = |letter: char| ('\u{400}'..='\u{4FF}').contains(&letter);
        for city in City::all() {
            let forms = std::iter::once((&city.names, city.russian_prepositional))
                .chain(city.former.iter().map(|former| (&former.names, former.russian_prepositional)));
            for (names, prepositional) in forms {
                let letters = |name: &'static str| name.chars().filter(|&letter| letter != '-');
                assert!(letters(names.kazakh).all(cyrillic), "{}", names.kazakh);
                assert!(
                    letters(names.russian).chain(letters(prepositional)).all(cyrillic),
                    "{}",
                    names.russian
                );
                assert!(
                    letters(names.azerbaijani).all(|letter| AZERBAIJANI.contains(letter)
                        || letter.to_lowercase().all(|lower| AZERBAIJANI.contains(lower))),
                    "{}",
                    names.azerbaijani
                );
                assert!(
                    letters(names.english).all(|letter| letter.is_ascii_alphabetic()),
                    "{}",
                    names.english
                );
                assert_eq!(names.russian.chars().next(), prepositional.chars().next(), "{prepositional}");
            }
        }
    }
}
