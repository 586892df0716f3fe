//! A protocol that amends the text of Article 6(2) begins the list anew (Art. 15).

use chrono::NaiveDate;

use crate::{
    agreement::{Kind, ProvisionId, Text},
    delegations::Both,
    identifiers::ProtocolId,
    languages::Language,
    parties::Party,
    protocols::{Amending, apply},
    spelled::Spelled,
    text::Line,
    trilingual::Trilingual,
};

/// The list of a Party as the text names it from a protocol's entry into force on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reset {
    /// By which protocol.
    pub protocol: ProtocolId,
    /// From which day (Art. 17(1)).
    pub day: NaiveDate,
    /// The authorities that the text names then, in its order.
    pub names: Vec<Spelled>,
}

/// What the protocols in force have made of the lists of both Parties, in the order of their entry into force. One that
/// leaves a Party's point of Article 6(2) as it was resets nothing of it.
#[must_use]
pub fn resets(base: &Trilingual<Text>, protocols: &[Amending]) -> Both<Vec<Reset>> {
    let mut in_force: Vec<_> = protocols.iter().filter_map(|one| Some((one, one.entry?))).collect();
    in_force.sort_by_key(|(one, _)| one.rank());
    let mut before = base.clone();
    let mut resets: Both<Vec<Reset>> = Both::default();
    for (one, day) in in_force {
        let after = Trilingual::of(|language| {
            Some(apply(before.in_language(language)?, &one.draft.instructions).text)
        });
        for party in Party::BOTH {
            let names = names(party, &after);
            if names != self::names(party, &before) {
                resets.of_mut(party).push(Reset { protocol: one.protocol, day, names });
            }
        }
        before = after;
    }
    resets
}

/// The authorities that the text names: a line each in the Party's point, with the same line in the other languages.
fn names(party: Party, texts: &Trilingual<Text>) -> Vec<Spelled> {
    let point = match party {
        Party::Kazakhstan => "art_6__para_2__point_1",
        Party::Azerbaijan => "art_6__para_2__point_2",
    };
    let (Ok(point), Some(russian)) = (point.parse::<ProvisionId>(), &texts.russian) else {
        return Vec::new();
    };
    let lines = russian
        .provisions
        .iter()
        .filter(|part| part.kind() == Kind::Indent && part.id.parent().is_some_and(|parent| parent == point));
    let in_language = |language, id| named(texts.in_language(language)?, id);
    lines
        .filter_map(|line| {
            Some(Spelled {
                russian: named(russian, &line.id)?,
                kazakh: in_language(Language::Kazakh, &line.id),
                azerbaijani: in_language(Language::Azerbaijani, &line.id),
                english: None,
            })
        })
        .collect()
}

/// A name without the mark that divides it from the next.
fn named(text: &Text, id: &ProvisionId) -> Option<Line> {
    let words = text.provision(id)?.text.trim_end_matches([',', ';', '.', ' ']);
    Line::new(words, words.chars().count()).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        agreement::text,
        authorities::{Change, End, History, ListChange, listed},
        communications::{Effect, Place},
        identifiers::{CommunicationId, InstructionId},
        protocols::{Draft, Found, Instruction, Operation, UNIT_MOST, WORDS_MOST, Which},
        text::Prose,
    };

    const KZ: Party = Party::Kazakhstan;
    const POLICE: &str = "art_6__para_2__point_1__indent_6";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn base() -> Trilingual<Text> {
        Trilingual::of(|language| Some(text(language).clone()))
    }

    fn amending(entry: Option<&str>, operation: Operation) -> Amending {
        let (id, formula) = (InstructionId::from_chance([1; 16]), Trilingual::default());
        let instructions = vec![Instruction { id, operation, formula, reasons: None }];
        let draft = Draft { instructions, ..Draft::default() };
        let protocol = ProtocolId::from_chance([1; 16]);
        Amending { protocol, signed: day("2026-01-10"), entry: entry.map(day), draft }
    }

    fn in_each<T>(each: impl Fn(&str) -> T, [kazakh, azerbaijani, russian]: [&str; 3]) -> Trilingual<T> {
        let [kazakh, azerbaijani, russian] = [kazakh, azerbaijani, russian].map(|words| Some(each(words)));
        Trilingual { kazakh, azerbaijani, russian }
    }

    /// The financial police gives way to the agency for financial monitoring.
    fn replaced() -> Operation {
        let words = |words: &str| Prose::new(words, UNIT_MOST).unwrap();
        let text = [
            "Қаржылық мониторинг агенттігі;",
            "Maliyyə Monitorinqi Agentliyi;",
            "Агентство по финансовому мониторингу;",
        ];
        Operation::ReplaceUnit { at: POLICE.parse().unwrap(), text: in_each(words, text) }
    }

    fn resets_of(party: Party, protocol: Amending) -> Vec<Reset> {
        resets(&base(), &[protocol]).of(party).clone()
    }

    fn as_at(history: &History, on: &str) -> Vec<String> {
        let listed = history.as_at(day(on));
        listed.map(|one| one.name_on(day(on)).unwrap().1.russian.to_string()).collect()
    }

    #[test]
    fn what_the_text_no_longer_names_leaves_and_what_it_names_joins() {
        let resets = resets_of(KZ, amending(Some("2026-06-01"), replaced()));
        let history = History::of(KZ, Vec::new(), &resets);
        assert_eq!(as_at(&history, "2026-05-31").len(), 6);
        let after = as_at(&history, "2026-06-01");
        assert_eq!(after.len(), 6);
        assert_eq!(after.last().unwrap(), "Агентство по финансовому мониторингу");
        let police = history.authorities.iter().find(|one| one.end.is_some()).unwrap();
        assert_eq!((police.key.as_str(), police.end), (listed(KZ)[5].key, Some(End::Removed)));
        let new = history.authorities.last().unwrap().names.last().unwrap().1.clone();
        assert_eq!(new.kazakh.unwrap().as_str(), "Қаржылық мониторинг агенттігі");
        assert_eq!(new.azerbaijani.unwrap().as_str(), "Maliyyə Monitorinqi Agentliyi");
    }

    #[test]
    fn a_protocol_that_is_not_in_force_or_amends_something_else_resets_nothing() {
        let line = |words: &str| Line::new(words, WORDS_MOST).unwrap();
        let found = |words: &str| Found { words: line(words), which: Which::Sole };
        let days = Operation::ReplaceWords {
            at: "art_7__para_1__subpara_2".parse().unwrap(),
            words: in_each(found, ["10"; 3]),
            by: in_each(line, ["15"; 3]),
        };
        for (party, protocol) in [
            (KZ, amending(None, replaced())),
            (KZ, amending(Some("2026-06-01"), days)),
            (Party::Azerbaijan, amending(Some("2026-06-01"), replaced())),
        ] {
            assert_eq!(resets_of(party, protocol), []);
        }
    }

    #[test]
    fn what_was_notified_before_gives_way_and_what_stands_on_both_stays() {
        let renamed = |seed: u8, on: &str, key: &str, name: &str| {
            let names = Spelled::in_russian(Line::new(name, 100).unwrap());
            let authority = crate::authorities::AuthorityKey::new(key);
            let change = Change::Renamed { authority, names };
            let carried = ListChange { change, national_day: None, national_act: None, effect_from: None };
            (seed, day(on), carried)
        };
        let changes = [
            renamed(1, "2026-02-01", listed(KZ)[5].key, "Агентство по финансовому мониторингу"),
            renamed(2, "2026-03-01", listed(KZ)[3].key, "Казначейство"),
        ];
        let effects = changes.iter().map(|(seed, effect, change)| {
            let (dated, number) = (Some(*effect), seed.to_string());
            let place = Place { effect: *effect, dated, number, sender: KZ, position: 0 };
            Effect { place, by: CommunicationId::from_chance([*seed; 16]), on_evidence: false, change }
        });
        let resets = resets_of(KZ, amending(Some("2026-06-01"), replaced()));
        let history = History::of(KZ, effects.collect(), &resets);
        let monitoring = history.authorities.iter().find(|one| one.key.as_str() == listed(KZ)[5].key);
        assert_eq!(monitoring.unwrap().until, None, "notified before, and named by the text now");
        let treasury = history.authorities.iter().find(|one| one.key.as_str() == listed(KZ)[3].key);
        assert_eq!(treasury.unwrap().end, Some(End::Removed), "the text still names the ministry");
        assert!(as_at(&history, "2026-06-01").contains(&"Министерство финансов".to_owned()));
        assert_eq!(history.findings, []);
    }

    proptest! {
        #[test]
        fn from_its_entry_on_the_list_is_what_the_text_names(entry in 0_u64..400) {
            let begins = day("2026-01-10") + chrono::Days::new(entry);
            let mut protocol = amending(None, replaced());
            protocol.entry = Some(begins);
            let resets = resets_of(KZ, protocol);
            let history = History::of(KZ, Vec::new(), &resets);
            let names: Vec<_> = history.as_at(begins).map(|one| one.names.last().unwrap().1.russian.clone()).collect();
            let named: Vec<_> = resets[0].names.iter().map(|name| name.russian.clone()).collect();
            prop_assert_eq!(names, named);
        }
    }
}
