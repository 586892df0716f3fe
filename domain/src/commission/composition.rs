//! What notes say of the Joint Commission: its establishment, and the sender's own composition of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::office_words;
use crate::{
    communications::{Carried, TakesEffect},
    delegations::{RoleFault, Tabled},
    identifiers::PersonId,
    rules::Rule,
    spelled::Spelled,
    text::Line,
};

/// The most members of one Party \[product\].
pub const SEATS_MOST: usize = 100;

/// The most letters of the instrument of the establishment \[product\].
pub const INSTRUMENT_MOST: usize = 300;

/// The Joint Commission is set up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Establishment {
    /// Since which day.
    pub day: NaiveDate,
    /// By which instrument, as printed.
    pub instrument: Line,
}

/// What a person is in the Joint Commission.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// Heads the Party's part of it.
    CoChair,
    /// Keeps its papers.
    ResponsibleSecretary,
    /// A member.
    Member,
}

impl Office {
    /// Every office.
    pub const ALL: [Self; 3] = [Self::CoChair, Self::ResponsibleSecretary, Self::Member];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::CoChair => "co-chair",
            Self::ResponsibleSecretary => "responsible-secretary",
            Self::Member => "member",
        }
    }
}

/// A person in the Joint Commission, as notified.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seat {
    /// Full name.
    pub names: Spelled,
    /// Position and authority.
    pub positions: Spelled,
    /// As what.
    pub office: Office,
}

impl Tabled for Seat {
    type Role = Office;

    fn new(_: PersonId, names: Spelled, positions: Spelled, office: Office) -> Self {
        Self { names, positions, office }
    }

    fn names(&self) -> &Spelled {
        &self.names
    }

    fn positions(&self) -> &Spelled {
        &self.positions
    }

    fn heads(office: &Office) -> bool {
        *office == Office::CoChair
    }

    fn read_role(cell: &str) -> Result<Office, RoleFault> {
        office_words::read(cell)
    }

    fn written_role(&self) -> String {
        office_words::written(self.office).to_owned()
    }
}

/// A Party's composition of the Joint Commission, as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Composition {
    /// Who sits in it: the co-chair first, then as the note lists them.
    pub seats: Vec<Seat>,
    /// The later day that the note names for its effect; without it, it takes effect with the receipt \[VCLT 78(b)\].
    pub effect_from: Option<NaiveDate>,
}

impl Composition {
    /// A composition of these.
    ///
    /// # Errors
    /// [`Rule::CompositionEmpty`], [`Rule::CompositionFull`], [`Rule::TwoCoChairs`], [`Rule::SeatedTwice`].
    pub fn listed(mut seats: Vec<Seat>, effect_from: Option<NaiveDate>) -> Result<Self, Rule> {
        let is_twice = |(place, seat): (usize, &Seat)| {
            seats.iter().skip(place + 1).any(|other| other.names.is_same_name(&seat.names))
        };
        match seats.iter().filter(|seat| seat.office == Office::CoChair).count() {
            _ if seats.is_empty() => Err(Rule::CompositionEmpty),
            _ if seats.len() > SEATS_MOST => Err(Rule::CompositionFull { most: SEATS_MOST }),
            2.. => Err(Rule::TwoCoChairs),
            _ if seats.iter().enumerate().any(is_twice) => Err(Rule::SeatedTwice),
            _ => {
                seats.sort_by_key(|seat| seat.office != Office::CoChair);
                Ok(Self { seats, effect_from })
            }
        }
    }
}

impl TakesEffect for Composition {
    fn within(carried: &Carried) -> Option<&Self> {
        match carried {
            Carried::Composition(composition) => Some(composition),
            _ => None,
        }
    }

    fn named_day(&self) -> Option<NaiveDate> {
        self.effect_from
    }
}

impl TakesEffect for Establishment {
    fn within(carried: &Carried) -> Option<&Self> {
        match carried {
            Carried::Establishment(establishment) => Some(establishment),
            _ => None,
        }
    }

    /// The day of the establishment is a fact that the note tells, not a day of the note's effect.
    fn named_day(&self) -> Option<NaiveDate> {
        None
    }
}
