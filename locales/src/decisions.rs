//! Who carries a decision out and by when, as screens and papers say it. Names stay in the nominative: they follow a
//! colon or stand in a cell, so no sentence bends them.

use chrono::NaiveDate;
use domain::{
    authorities,
    decisions::{Deadline, Decision, Executor, Paper, State, Totals, roman},
    parties::Party,
};

use crate::{Words, dates};

/// One executor: a Party, both, an authority of Article 6(2) or anyone else with the Party that answers for it, since
/// both States have a Ministry of Internal Affairs.
#[must_use]
pub fn executor(words: &Words, executor: &Executor) -> String {
    match executor {
        Executor::Party(party) => words.say(&format!("parties-side-{}", party.key())),
        Executor::Both => words.say("parties-both"),
        Executor::Authority { party, key } => match authorities::named(key) {
            Some(authority) => of(words, authority.names.in_language(words.language()), *party),
            None => key.clone(),
        },
        Executor::Other { party, name } => of(words, name.as_str(), *party),
    }
}

fn of(words: &Words, name: &str, party: Party) -> String {
    format!("{name} ({})", words.say(&format!("parties-{}", party.key())))
}

/// All executors, parted by semicolons: names of authorities have commas of their own.
#[must_use]
pub fn executors(words: &Words, all: &[Executor]) -> String {
    all.iter().map(|one| executor(words, one)).collect::<Vec<_>>().join("; ")
}

/// By when, as a paper has it; nothing where no deadline is set.
#[must_use]
pub fn deadline(words: &Words, deadline: Deadline) -> Option<String> {
    match deadline {
        Deadline::None => None,
        Deadline::Day(day) => Some(dates::day(words, day)),
        Deadline::NextSession => Some(words.say("decisions-deadline-next-session")),
    }
}

/// What minutes say on the item about the implementation of decisions: a paragraph for each, with the last day on which
/// it can be carried out in time and whether that day is over, and one of totals.
#[must_use]
pub fn implementation(words: &Words, decisions: &[(&Decision, Option<NaiveDate>, bool)]) -> String {
    let each = decisions.iter().map(|&(decision, due, is_overdue)| {
        let told = [Some(state_told(words, decision)), due_told(words, decision, due, is_overdue)];
        let told: Vec<String> = told.into_iter().flatten().collect();
        format!("{}: {}.", decision.cited, told.join("; "))
    });
    let totals = Totals::of(decisions.iter().map(|&(decision, _, is_overdue)| (decision, is_overdue)));
    let Totals { done, awaited, overdue, dropped } = totals;
    let totals = words.tell(
        "decisions-told-totals",
        &[
            ("all", decisions.len().into()),
            ("done", done.into()),
            ("awaited", awaited.into()),
            ("overdue", overdue.into()),
            ("dropped", dropped.into()),
        ],
    );
    each.chain([totals]).collect::<Vec<_>>().join("\n")
}

fn state_told(words: &Words, decision: &Decision) -> String {
    match &decision.state {
        State::Done { reports } => {
            let day = reports.iter().map(|report| report.done_on).max();
            let day = day.map(|day| dates::on_day(words, day)).unwrap_or_default();
            let papers = reports.iter().filter_map(|report| report.paper.as_ref());
            let papers: Vec<String> = papers.map(|paper| paper_told(words, paper)).collect();
            let told = words.tell("decisions-told-done", &[("day", day.into())]);
            if papers.is_empty() { told } else { format!("{told} ({})", papers.join("; ")) }
        }
        State::Dropped { by_session, .. } => {
            words.tell("decisions-told-dropped", &[("number", roman(*by_session).into())])
        }
        State::Noted | State::Open | State::Reported { .. } | State::Disputed { .. } => {
            words.say(&format!("decisions-state-{}", decision.state_name().key()))
        }
    }
}

/// A paper by its number and day.
#[must_use]
pub fn paper_told(words: &Words, paper: &Paper) -> String {
    let number = paper.number.as_str().to_owned();
    words.tell(
        "decisions-paper",
        &[("number", number.into()), ("day", dates::of_day(words, paper.day).into())],
    )
}

fn due_told(words: &Words, decision: &Decision, due: Option<NaiveDate>, is_overdue: bool) -> Option<String> {
    if !decision.state_name().is_awaited() {
        return None;
    }
    Some(match due {
        Some(due) if is_overdue => {
            words.tell("decisions-told-late", &[("day", dates::on_day(words, due).into())])
        }
        Some(due) => words.tell("decisions-told-due", &[("day", dates::day(words, due).into())]),
        None => return deadline(words, decision.deadline),
    })
}

#[cfg(test)]
mod tests {
    use domain::{languages::Language, text::Line};

    use super::*;

    #[test]
    fn an_executor_is_told_with_the_party_that_answers_for_it() {
        let other = Executor::Other {
            party: Party::Azerbaijan,
            name: Line::new("Рабочая группа", 50).unwrap(),
        };
        let ministry = Executor::authority("kazakhstan-internal-affairs").unwrap();
        let all = [Executor::Both, ministry, other];
        for (language, told) in [
            (
                Language::Russian,
                "Обе Стороны; Министерство внутренних дел (Казахстан); Рабочая группа (Азербайджан)",
            ),
            (
                Language::English,
                "Both Parties; Ministry of Internal Affairs (Kazakhstan); Рабочая группа (Azerbaijan)",
            ),
        ] {
            assert_eq!(executors(Words::of(language), &all), told);
        }
    }

    #[test]
    fn a_deadline_is_a_day_or_the_next_session() {
        let words = Words::of(Language::Russian);
        let day = "2027-03-01".parse().unwrap();
        for (set, told) in [
            (Deadline::None, None),
            (Deadline::Day(day), Some("1\u{a0}марта 2027 года")),
            (Deadline::NextSession, Some("до следующего заседания")),
        ] {
            assert_eq!(deadline(words, set).as_deref(), told);
        }
    }
}
