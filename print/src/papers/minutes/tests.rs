use domain::{
    acting::{Acting, Basis},
    agendas::{Agenda, Item},
    decisions::{Deadline, Executor, Kind},
    delegations::{Member, Person, Role},
    identifiers::{DecisionId, ItemId, PersonId},
    minutes::{DecisionRecord, OriginalLanguages, Passage},
    places::{City, Place},
    sessions::{Form, State as SessionState, Terms, Turn},
    spelled::Spelled,
    text::{Line, Prose},
};

use super::*;
use crate::model::{Block, Text};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn line(words: &str) -> Line {
    Line::new(words, 300).unwrap()
}

fn prose(words: &str) -> Prose {
    Prose::new(words, 300).unwrap()
}

fn acting(party: Party) -> Acting {
    let at = "2026-06-18T08:00:00Z".parse().unwrap();
    Acting { party, person: line("Образцов А. А."), basis: Basis::Own, at }
}

fn session() -> Session {
    let terms = Terms {
        title: line("Третье заседание"),
        host: KZ,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: Place::Listed(City::named("astana").unwrap()),
        venue: None,
        first_day: "2026-06-17".parse().unwrap(),
        last_day: "2026-06-18".parse().unwrap(),
        opens_at: None,
        answer_by: None,
        precision: domain::sessions::Precision::Day,
    };
    let state = SessionState::InSession { number: 3, opening: acting(KZ) };
    Session { terms, state, steps: Vec::new() }
}

fn delegation(party: Party, told: bool) -> Delegation {
    let names = Spelled::in_russian(line(&format!("Глава {}", party.key())));
    let positions = Spelled::in_russian(line("заместитель Министра"));
    let person = Person { id: PersonId::from_chance([1; 16]), names, positions };
    let head = Member { person, role: Role::Head, account: None };
    let listed = Delegation::listed(party, vec![head]).unwrap();
    if told { listed.share(acting(party)).unwrap() } else { listed }
}

fn item(seed: u8, title: &str, by: Option<Party>) -> Item {
    Item {
        id: ItemId::from_chance([seed; 16]),
        title: line(title),
        by,
        rapporteur: None,
        starts_at: None,
        subject: None,
        carried_over_from: None,
    }
}

/// One item with a decision and a statement of each Party, one closing item; Kazakh stands for the decision alone.
fn minutes(original: OriginalLanguages) -> Minutes {
    let first = ItemId::from_chance([1; 16]);
    let mut text = Texts::in_russian(prose("Обмениваться образцами."));
    text.write(Language::Kazakh, Some(prose("Үлгілермен алмасылсын."))).unwrap();
    let decision = DecisionRecord {
        id: DecisionId::from_chance([1; 16]),
        text,
        kind: Kind::Decision,
        executors: vec![Executor::Both],
        deadline: Deadline::NextSession,
    };
    let agenda = Agenda::drafted(vec![item(1, "О ходе работы", Some(KZ)), item(2, "О подписании", None)]);
    let statement = |party: Party| Some(prose(&format!("Заявление {}", party.key())));
    Minutes::draft_from(acting(KZ), &session(), &agenda)
        .and_then(|one| one.decide(acting(KZ), first, decision))
        .and_then(|one| {
            one.write(acting(KZ), Passage::Statement(first, KZ), Language::Russian, statement(KZ))
        })
        .and_then(|one| {
            one.write(acting(KZ), Passage::Statement(first, AZ), Language::Russian, statement(AZ))
        })
        .and_then(|one| one.set_original_languages(acting(KZ), original))
        .unwrap()
}

/// Every paragraph, heading, entry and place for signature, in reading order.
fn told(document: &Document) -> Vec<String> {
    let plain = |text: &Text| text.plain();
    let of = |block: &Block| match block {
        Block::Title(text) | Block::Subtitle(text) | Block::Heading(_, text) | Block::Paragraph(text) => {
            vec![plain(text)]
        }
        Block::Mark(lines) => lines.iter().map(plain).collect(),
        Block::List(entries) => entries
            .iter()
            .flat_map(|entry| entry.body.iter().chain(&entry.details).map(plain).collect::<Vec<_>>())
            .collect(),
        Block::Signatures(places) => {
            places.iter().flat_map(|place| place.under.iter().map(plain).collect::<Vec<_>>()).collect()
        }
        _ => Vec::new(),
    };
    document.sections.iter().flat_map(|section| section.blocks.iter().flat_map(of)).collect()
}

fn with<Told>(original: OriginalLanguages, azerbaijan: bool, of: impl FnOnce(&Source<'_>) -> Told) -> Told {
    let delegations =
        Both { kazakhstan: Some(delegation(KZ, true)), azerbaijan: Some(delegation(AZ, azerbaijan)) };
    of(&Source { session: &session(), minutes: &minutes(original), delegations: &delegations })
}

fn place_of(all: &[String], words: &str) -> usize {
    all.iter().position(|line| line.contains(words)).unwrap_or_else(|| panic!("no {words} in {all:#?}"))
}

#[test]
fn each_original_names_its_owner_first_and_is_otherwise_the_same() {
    let [own, other] = [KZ, AZ]
        .map(|owner| with(OriginalLanguages::default(), true, |source| told(&original(source, owner))));
    for words in ["Глава", "Заявление"] {
        let [kazakhstan, azerbaijan] = [KZ, AZ].map(|party| format!("{words} {}", party.key()));
        assert!(place_of(&own, &kazakhstan) < place_of(&own, &azerbaijan), "{words}");
        assert!(place_of(&other, &azerbaijan) < place_of(&other, &kazakhstan), "{words}");
    }
    let sorted = |mut lines: Vec<String>| {
        lines.retain(|line| !line.contains("между Правительством"));
        lines.sort();
        lines
    };
    assert_eq!(sorted(own), sorted(other));
}

#[test]
fn more_languages_follow_one_another_russian_last() {
    let languages = |owner| {
        let both = OriginalLanguages { kazakh: true, azerbaijani: true };
        let document = with(both, false, |source| original(source, owner));
        document.sections.iter().map(|section| section.language).collect::<Vec<_>>()
    };
    assert_eq!(languages(KZ), [Language::Kazakh, Language::Azerbaijani, Language::Russian]);
    assert_eq!(languages(AZ), [Language::Azerbaijani, Language::Kazakh, Language::Russian]);
}

#[test]
fn what_is_not_rendered_says_so_and_what_nobody_wrote_is_left_out() {
    let words = Words::of(Language::Kazakh);
    let paper =
        with(OriginalLanguages::default(), true, |source| told(&working(source, Language::Kazakh, KZ)));
    assert_eq!(paper.first().map(String::as_str), Some(words.say("print-working-translation").as_str()));
    place_of(&paper, "Үлгілермен алмасылсын.");
    place_of(&paper, &words.say("minutes-paper-no-text"));
    assert!(!paper.iter().any(|line| line.contains("Отметили") || line.contains("Атап өтілді")));
}

#[test]
fn lists_are_annexed_once_both_parties_have_told_theirs() {
    let words = Words::of(Language::Russian);
    for (told_by_both, sections) in [(true, 3), (false, 1)] {
        let paper = with(OriginalLanguages::default(), told_by_both, |source| original(source, KZ));
        assert_eq!(paper.sections.len(), sections);
        let annexed = words.say("minutes-paper-annexed");
        assert_eq!(told(&paper).contains(&annexed), told_by_both);
    }
}
