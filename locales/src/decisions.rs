//! Who carries a decision out and by when, as screens and papers say it. Names stay in the nominative: they follow a
//! colon or stand in a cell, so no sentence bends them.

use domain::{
    authorities,
    decisions::{Deadline, Executor},
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
