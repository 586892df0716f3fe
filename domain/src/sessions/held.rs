//! A session that was held and is entered from its papers: what refuses a live act is only a finding here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Session, State, Step, Terms, What};
use crate::{
    acting::{Acting, Reason},
    parties::Party,
    rules::Rule,
};

/// How exactly the papers tell the days of a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// By the day.
    #[default]
    Day,
    /// By the month: the days stand for the whole of it.
    Month,
    /// By the year: the days stand for the whole of it.
    Year,
}

impl Precision {
    /// Whether it is by the day.
    #[must_use]
    pub const fn is_day(&self) -> bool {
        matches!(self, Self::Day)
    }
}

/// Something about the sessions held that the Agreement, or counting, does not expect. It refuses nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeldFinding {
    /// Numbers between two sessions on record are missing.
    Missing {
        /// The first that is missing.
        first: u32,
        /// The last that is missing.
        last: u32,
    },
    /// The same Party hosted twice running, with no reason on record (Art. 12(2)).
    OutOfTurn {
        /// The number of the second.
        number: u32,
        /// The host of both.
        host: Party,
    },
    /// A session of a higher number began earlier.
    BeforeItsNumber {
        /// The number of the session that began too early.
        number: u32,
    },
}

impl Session {
    /// A session that was held, entered from its papers on the day of this act, straight to closed; its number is the
    /// one on the paper.
    ///
    /// # Errors
    /// [`Rule::DayAhead`], and that it would end before it begins.
    pub fn entered_from_papers(acting: Acting, terms: Terms, number: u32) -> Result<Self, Rule> {
        was_held(&acting, &terms)?;
        let state = State::Closed { number, closing: acting.clone() };
        let steps = vec![Step { acting, what: What::EnteredFromPapers(number) }];
        Ok(Self { terms, state, steps })
    }

    /// Corrects a mistake of that entry. What was told before stays visible; `other_agenda` says whether the titles of its
    /// items are corrected as well.
    ///
    /// # Errors
    /// [`Rule::NotInThisState`] for a session that was not entered from papers, [`Rule::NothingCorrected`], and what
    /// [`Session::entered_from_papers`] refuses.
    pub fn correct_entry(
        mut self,
        acting: Acting,
        reason: Reason,
        (terms, number): (Terms, u32),
        other_agenda: bool,
    ) -> Result<Self, Rule> {
        let here = Rule::NotInThisState(self.state_name());
        let State::Closed { number: was_number, closing } = self.state.clone() else { return Err(here) };
        if !self.is_from_papers() {
            return Err(here);
        }
        was_held(&acting, &terms)?;
        if terms == self.terms && number == was_number && !other_agenda {
            return Err(Rule::NothingCorrected);
        }
        let was = std::mem::replace(&mut self.terms, terms);
        self.state = State::Closed { number, closing };
        self.steps.push(Step { acting, what: What::EntryCorrected { reason, number: was_number, was } });
        Ok(self)
    }

    /// Whether it was entered from papers.
    #[must_use]
    pub fn is_from_papers(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.what, What::EnteredFromPapers(_)))
    }
}

fn was_held(acting: &Acting, terms: &Terms) -> Result<(), Rule> {
    let today = acting.day();
    if terms.first_day > today {
        return Err(Rule::DayAhead { today });
    }
    if terms.last_day < terms.first_day {
        return Err(Rule::EndsBeforeItBegins { first: terms.first_day, last: terms.last_day });
    }
    Ok(())
}

/// What is found about sessions that were held, whatever the order in which they were recorded.
#[must_use]
pub fn findings(held: &[&Session]) -> Vec<HeldFinding> {
    let mut numbered: Vec<(u32, &Session)> =
        held.iter().filter_map(|session| Some((session.state.number()?, *session))).collect();
    numbered.sort_by_key(|(number, _)| *number);
    numbered.windows(2).flat_map(|pair| between(pair[0], pair[1])).collect()
}

fn between((before, one): (u32, &Session), (number, other): (u32, &Session)) -> Vec<HeldFinding> {
    let mut found = Vec::new();
    if number > before + 1 {
        found.push(HeldFinding::Missing { first: before + 1, last: number - 1 });
    }
    let follows = number == before + 1;
    if follows && one.terms.host == other.terms.host && !other.terms.turn.is_out_of_turn() {
        found.push(HeldFinding::OutOfTurn { number, host: other.terms.host });
    }
    if begins(&other.terms) < begins(&one.terms) {
        found.push(HeldFinding::BeforeItsNumber { number });
    }
    found
}

/// The latest day on which it may have begun: what is told by month or year alone contradicts nothing within it.
fn begins(terms: &Terms) -> NaiveDate {
    if terms.precision.is_day() { terms.first_day } else { terms.last_day }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sessions::life::tests::{acting, day, terms};

    const KZ: Party = Party::Kazakhstan;
    const AZ: Party = Party::Azerbaijan;

    fn held(number: u32, host: Party, on: &str) -> Session {
        Session::entered_from_papers(acting(KZ, "2026-05-01"), terms(host, on, on), number).unwrap()
    }

    #[test]
    fn what_is_entered_is_over_and_marked_for_ever() {
        let session = held(2, AZ, "2019-09-05");
        assert!(session.is_from_papers());
        assert_eq!(session.state.number(), Some(2));
        let ahead =
            Session::entered_from_papers(acting(KZ, "2026-05-01"), terms(AZ, "2026-05-02", "2026-05-02"), 3);
        assert_eq!(ahead.err(), Some(Rule::DayAhead { today: day("2026-05-01") }));
        let backwards =
            Session::entered_from_papers(acting(KZ, "2026-05-01"), terms(AZ, "2019-05-02", "2019-05-01"), 3);
        assert!(matches!(backwards.err(), Some(Rule::EndsBeforeItBegins { .. })));
    }

    #[test]
    fn a_mistake_of_the_entry_is_corrected_and_stays_visible() {
        let reason = || crate::text::Prose::new("Описка.", 100).unwrap();
        let by = || acting(AZ, "2026-05-02");
        let was = held(2, AZ, "2019-09-05");
        let other = terms(AZ, "2019-09-05", "2019-09-06");
        let corrected = was.clone().correct_entry(by(), reason(), (other.clone(), 3), false).unwrap();
        assert_eq!((&corrected.terms, corrected.state.number()), (&other, Some(3)));
        let What::EntryCorrected { number, was: before, .. } = &corrected.steps[1].what else {
            unreachable!()
        };
        assert_eq!((*number, before), (2, &was.terms));
        let same = || (was.terms.clone(), 2);
        let refused = was.clone().correct_entry(by(), reason(), same(), false);
        assert_eq!(refused.err(), Some(Rule::NothingCorrected));
        assert!(was.clone().correct_entry(by(), reason(), same(), true).is_ok());
        let ahead = (terms(AZ, "2026-05-03", "2026-05-03"), 2);
        let refused = was.correct_entry(by(), reason(), ahead, false);
        assert_eq!(refused.err(), Some(Rule::DayAhead { today: day("2026-05-02") }));
    }

    #[test]
    fn gaps_and_turns_are_found_and_refuse_nothing() {
        let sessions = [
            held(1, KZ, "2015-06-01"),
            held(2, KZ, "2017-06-01"),
            held(5, AZ, "2016-06-01"),
            held(6, KZ, "2020-06-01"),
        ];
        let all: Vec<&Session> = sessions.iter().collect();
        assert_eq!(
            findings(&all),
            vec![
                HeldFinding::OutOfTurn { number: 2, host: KZ },
                HeldFinding::Missing { first: 3, last: 4 },
                HeldFinding::BeforeItsNumber { number: 5 },
            ]
        );
        let mut by_year = held(5, AZ, "2016-01-01");
        by_year.terms.precision = Precision::Year;
        by_year.terms.last_day = day("2016-12-31");
        assert_eq!(findings(&[&by_year, &held(4, KZ, "2016-06-01")]), vec![]);
    }

    proptest! {
        #[test]
        fn the_order_of_recording_never_matters(order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle()) {
            let sessions: Vec<Session> = (0..6_u32)
                .map(|at| held(at * at / 2 + at, if at % 3 == 0 { KZ } else { AZ }, &format!("20{}-06-01", 10 + at)))
                .collect();
            let shuffled: Vec<&Session> = order.iter().map(|&at| &sessions[at]).collect();
            let sorted: Vec<&Session> = sessions.iter().collect();
            prop_assert_eq!(findings(&shuffled), findings(&sorted));
        }
    }
}
