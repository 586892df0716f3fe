//! Where the Parties meet: a city of the table, or another that a person has described.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::cities::City;
use super::clocks::{self, ClockFault};
use super::names::Names;
use crate::languages::Language;
use crate::parties::Party;
use crate::text::Line;

/// A city as a place of meeting. A listed one is stored as its key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub enum Place {
    /// A city of the table.
    Listed(&'static City),
    /// Another city, described by a person.
    Other(Box<OtherCity>),
}

/// A city that is not in the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherCity {
    /// Its name in each language.
    pub names: Names<Line>,
    /// Its Russian name after «в городе».
    pub russian_prepositional: Line,
    /// The zone of its clocks.
    pub zone: Tz,
    /// The Party on whose State's territory it lies (Art. 12(2)).
    pub state: Party,
}

/// A stored place that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum PlaceFault {
    /// No city of the table has this key.
    #[error("no city has the key {0:?}")]
    UnknownCity(String),
    /// The zone of a described city is not in the time zone database.
    #[error(transparent)]
    Clock(#[from] ClockFault),
}

impl Place {
    /// A city that is not in the table; the zone as its name in the time zone database, `Asia/Tashkent`.
    ///
    /// # Errors
    /// [`ClockFault::UnknownZone`] where there is no such zone.
    pub fn other(
        names: Names<Line>,
        russian_prepositional: Line,
        zone: &str,
        state: Party,
    ) -> Result<Self, ClockFault> {
        let zone = clocks::zone(zone)?;
        Ok(Self::Other(Box::new(OtherCity { names, russian_prepositional, zone, state })))
    }

    /// What it was called on that day. A described city has the one name that was typed.
    #[must_use]
    pub fn name(&self, language: Language, on: NaiveDate) -> &str {
        match self {
            Self::Listed(city) => city.name(language, on),
            Self::Other(city) => city.names.in_language(language).as_str(),
        }
    }

    /// The Russian name after «в городе», as it was on that day.
    #[must_use]
    pub fn russian_prepositional(&self, on: NaiveDate) -> &str {
        match self {
            Self::Listed(city) => city.russian_prepositional(on),
            Self::Other(city) => city.russian_prepositional.as_str(),
        }
    }

    /// The zone of its clocks.
    #[must_use]
    pub fn zone(&self) -> Tz {
        match self {
            Self::Listed(city) => city.zone,
            Self::Other(city) => city.zone,
        }
    }

    /// The Party on whose State's territory it lies (Art. 12(2)).
    #[must_use]
    pub fn state(&self) -> Party {
        match self {
            Self::Listed(city) => city.state,
            Self::Other(city) => city.state,
        }
    }
}

/// The written form: a key alone, or a whole description with its zone by name.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored {
    Key(String),
    Described { names: Names<Line>, russian_prepositional: Line, zone: String, state: Party },
}

impl TryFrom<Stored> for Place {
    type Error = PlaceFault;

    fn try_from(stored: Stored) -> Result<Self, PlaceFault> {
        match stored {
            Stored::Key(key) => City::named(&key).map(Self::Listed).ok_or(PlaceFault::UnknownCity(key)),
            Stored::Described { names, russian_prepositional, zone, state } => {
                Ok(Self::other(names, russian_prepositional, &zone, state)?)
            }
        }
    }
}

impl From<Place> for Stored {
    fn from(place: Place) -> Self {
        match place {
            Place::Listed(city) => Self::Key(city.key.to_owned()),
            Place::Other(city) => {
                let OtherCity { names, russian_prepositional, zone, state } = *city;
                Self::Described { names, russian_prepositional, zone: zone.name().to_owned(), state }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(zone: &str) -> Result<Place, ClockFault> {
        let line = |name: &str| Line::new(name, 100).unwrap();
        let names = Names {
            kazakh: line("Қонаев"),
            russian: line("Конаев"),
            azerbaijani: line("Konayev"),
            english: line("Konayev"),
        };
        Place::other(names, line("Конаеве"), zone, Party::Kazakhstan)
    }

    #[test]
    fn a_described_city_answers_like_a_listed_one() {
        let place = described("Asia/Almaty").unwrap();
        let on = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        assert_eq!(place.name(Language::Kazakh, on), "Қонаев");
        assert_eq!(place.russian_prepositional(on), "Конаеве");
        assert_eq!(place.zone(), Tz::Asia__Almaty);
        assert_eq!(place.state(), Party::Kazakhstan);
        assert_eq!(described("Asia/Konaev"), Err(ClockFault::UnknownZone("Asia/Konaev".to_owned())));
    }

    #[test]
    fn a_place_is_read_as_it_was_stored() {
        let listed = City::all().map(Place::Listed);
        for place in listed.chain([described("Asia/Almaty").unwrap()]) {
            let stored = serde_json::to_string(&place).unwrap();
            assert_eq!(serde_json::from_str::<Place>(&stored).unwrap(), place, "{stored}");
        }
        let baku = Place::Listed(City::capital(Party::Azerbaijan));
        assert_eq!(serde_json::to_string(&baku).unwrap(), r#""baku""#);
    }

    #[test]
    fn a_stored_place_that_is_nowhere_is_refused() {
        let zone_lost =
            serde_json::to_string(&described("Asia/Almaty").unwrap()).unwrap().replace("Almaty", "X");
        for (stored, told) in [(r#""atlantis""#, "atlantis"), (zone_lost.as_str(), "Asia/X")] {
            let fault = serde_json::from_str::<Place>(stored).unwrap_err().to_string();
            assert!(fault.contains(told), "{fault}");
        }
    }
}
