//! What is proposed, agreed and held: host, place, days.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Alternation, Precision};
use crate::{acting::Reason, parties::Party, places::Place, rules::Rule, text::Line};

/// The most days a session lasts; more is taken for a slip of the pen \[product\].
pub const MOST_DAYS: i64 = 14;

/// How a session is held. By video or in mixed form it has a host Party all the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// All at one table.
    #[default]
    InPerson,
    /// By video.
    Video,
    /// Some at the table, some by video.
    Mixed,
}

impl Form {
    /// Every form, the usual one first.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Video, Self::Mixed];

    /// The word for forms and records.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Video => "video",
            Self::Mixed => "mixed",
        }
    }
}

/// Whether the host is the one whose turn it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// The host is due, or there was no session before.
    InTurn,
    /// By consent of both Parties, for a reason that stays with the session for ever \[product, after VCLT 31(3)\].
    OutOfTurn {
        /// The reason, read by both Parties.
        reason: Reason,
    },
}

impl Turn {
    /// Whether the host is another than the one whose turn it is.
    #[must_use]
    pub const fn is_out_of_turn(&self) -> bool {
        matches!(self, Self::OutOfTurn { .. })
    }
}

/// The terms of a session: what one Party proposes and the other agrees to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Terms {
    /// What the session is called on the agenda and in lists.
    pub title: Line,
    /// The Party that hosts.
    pub host: Party,
    /// In turn, or out of it with its reason.
    pub turn: Turn,
    /// How it is held.
    pub form: Form,
    /// The city.
    pub place: Place,
    /// House and room, where known.
    pub venue: Option<Line>,
    /// First day, on the calendar of the city.
    pub first_day: NaiveDate,
    /// Last day, on the calendar of the city.
    pub last_day: NaiveDate,
    /// The hour of opening, by the city's clock; not decided where absent.
    pub opens_at: Option<NaiveTime>,
    /// The day by which the proposer asks for an answer.
    pub answer_by: Option<NaiveDate>,
    /// How exactly the days are known: by the day, but for what is entered from papers.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
}

impl Terms {
    /// Holds the terms against Art. 12(2) and the calendar. All that is wrong is told at once.
    ///
    /// # Errors
    /// Every [`Rule`] that the terms break.
    pub fn check(&self, alternation: &Alternation, today: NaiveDate) -> Result<(), Vec<Rule>> {
        let broken: Vec<Rule> = [
            self.turn_fault(alternation),
            self.place_fault(),
            self.days_fault(),
            self.past_fault(today),
            self.answer_fault(),
        ]
        .into_iter()
        .flatten()
        .collect();
        if broken.is_empty() { Ok(()) } else { Err(broken) }
    }

    /// The refusal of a host out of turn without a reason (Art. 12(2)).
    pub(super) fn turn_fault(&self, alternation: &Alternation) -> Option<Rule> {
        let due = alternation.due_host()?;
        (due != self.host && self.turn == Turn::InTurn).then_some(Rule::OutOfTurnWithoutReason { due })
    }

    fn place_fault(&self) -> Option<Rule> {
        let state = self.place.state();
        (state != self.host && self.form != Form::Video).then_some(Rule::CityOutsideHostState { state })
    }

    fn days_fault(&self) -> Option<Rule> {
        let (first, last) = (self.first_day, self.last_day);
        match (last - first).num_days() {
            days if days < 0 => Some(Rule::EndsBeforeItBegins { first, last }),
            days if days >= MOST_DAYS => Some(Rule::TooLong { most: MOST_DAYS }),
            _ => None,
        }
    }

    fn past_fault(&self, today: NaiveDate) -> Option<Rule> {
        (self.first_day < today).then_some(Rule::InThePast { today })
    }

    fn answer_fault(&self) -> Option<Rule> {
        self.answer_by.is_some_and(|answer| answer > self.first_day).then_some(Rule::AnswerTooLate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sessions::{
        LastHeld,
        life::tests::{day, place_of, terms},
    };

    fn baku_held() -> Alternation {
        Alternation {
            last_held: Some(LastHeld {
                number: 3,
                host: Party::Azerbaijan,
                first_day: day("2025-06-08"),
                place: place_of(Party::Azerbaijan),
            }),
            record: None,
        }
    }

    #[test]
    fn terms_are_held_against_the_agreement_and_the_calendar() {
        let good = terms(Party::Kazakhstan, "2026-06-17", "2026-06-18");
        let reason = Reason::new("Здание закрыто на ремонт", 100).unwrap();
        let out = Terms { host: Party::Azerbaijan, place: place_of(Party::Azerbaijan), ..good.clone() };
        for (case, terms, broken) in [
            ("in turn", good.clone(), vec![]),
            ("out of turn", out.clone(), vec![Rule::OutOfTurnWithoutReason { due: Party::Kazakhstan }]),
            ("with its reason", Terms { turn: Turn::OutOfTurn { reason }, ..out }, vec![]),
            (
                "abroad",
                Terms { place: place_of(Party::Azerbaijan), ..good.clone() },
                vec![Rule::CityOutsideHostState { state: Party::Azerbaijan }],
            ),
            (
                "by video",
                Terms { place: place_of(Party::Azerbaijan), form: Form::Video, ..good.clone() },
                vec![],
            ),
            (
                "backwards",
                Terms { last_day: day("2026-06-16"), ..good.clone() },
                vec![Rule::EndsBeforeItBegins { first: day("2026-06-17"), last: day("2026-06-16") }],
            ),
            ("a fortnight", Terms { last_day: day("2026-06-30"), ..good.clone() }, vec![]),
            (
                "longer",
                Terms { last_day: day("2026-07-01"), ..good.clone() },
                vec![Rule::TooLong { most: 14 }],
            ),
            (
                "over",
                Terms { first_day: day("2026-04-30"), last_day: day("2026-05-01"), ..good.clone() },
                vec![Rule::InThePast { today: day("2026-05-01") }],
            ),
            ("late answer", Terms { answer_by: Some(day("2026-06-18")), ..good }, vec![Rule::AnswerTooLate]),
        ] {
            let told = terms.check(&baku_held(), day("2026-05-01")).err().unwrap_or_default();
            assert_eq!(told, broken, "{case}");
        }
    }
}
