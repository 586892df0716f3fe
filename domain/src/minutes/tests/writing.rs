use super::*;
use crate::fingerprint::Canonical;

/// Every way to change what is agreed, by name.
fn changes() -> Vec<(&'static str, Result<Minutes, Rule>)> {
    let words = || Some(prose("Иное"));
    let write = |passage| agreed().write(host(), passage, RU, words());
    let terms = |executors, deadline| {
        agreed().amend_decision(host(), decision_id(1), Kind::Decision, executors, deadline)
    };
    let baku = || Some(Place::Listed(City::named("baku").unwrap()));
    let ahead = When::Days { first: day("2027-05-20"), last: day("2027-05-21") };
    let mut longer = agenda();
    longer.items.insert(0, item(9, Some(KZ)));
    vec![
        ("a title", write(Passage::Heading(item_id(1)))),
        ("what was heard", write(Passage::Heard(item_id(1)))),
        ("what was noted", write(Passage::Noted(item_id(4)))),
        ("a decision", write(Passage::Decision(decision_id(3)))),
        ("a statement", write(Passage::Statement(item_id(1), AZ))),
        ("taken out", agreed().write(host(), Passage::Heard(item_id(1)), RU, None)),
        ("another decision", agreed().decide(host(), item_id(3), decision(4, Kind::Decision, vec![]))),
        ("a struck one", agreed().strike_decision(host(), decision_id(2))),
        ("their order", agreed().put_decision_at(host(), decision_id(2), 0)),
        ("executors", terms(vec![Executor::Party(KZ)], Deadline::None)),
        ("a deadline", terms(vec![Executor::Both], Deadline::Day(day("2026-12-31")))),
        ("the deadline of a session", terms(vec![Executor::Both], Deadline::NextSession)),
        ("the next city", agreed().set_next_session(host(), baku(), When::ToBeAgreed)),
        ("the next days", agreed().set_next_session(host(), None, ahead)),
        (
            "the languages",
            agreed().set_original_languages(host(), OriginalLanguages { kazakh: true, azerbaijani: false }),
        ),
        ("the agenda", agreed().follow_agenda(host(), &longer)),
    ]
}

#[test]
fn any_change_after_agreement_voids_both_and_says_so() {
    let before = agreed();
    for (case, changed) in changes() {
        let changed = changed.unwrap();
        assert_eq!(changed.state, State::Draft, "{case}");
        assert!(Party::BOTH.iter().all(|&party| changed.state.consent_of(party).is_none()), "{case}");
        let told = What::Reopened { shared: 1, voided: vec![KZ, AZ] };
        assert_eq!(changed.steps.last().map(|step| &step.what), Some(&told), "{case}");
        assert_ne!(changed.record.fingerprint(), before.record.fingerprint(), "{case}");
        assert_eq!(changed.shared().unwrap().record, before.record, "{case}");
    }
}

#[test]
fn what_changes_nothing_voids_nothing() {
    let heard = agreed().record.item(item_id(1)).unwrap().heard.words(RU).cloned();
    for (case, same) in [
        ("the same words", agreed().write(host(), Passage::Heard(item_id(1)), RU, heard)),
        ("a mark", agreed().check(host(), Passage::Heard(item_id(1)), RU)),
        ("the same place", agreed().put_decision_at(host(), decision_id(1), 0)),
        ("the same agenda", agreed().follow_agenda(host(), &agenda())),
        (
            "a working rendering",
            agreed().write(host(), Passage::Heard(item_id(1)), KK, Some(prose("Баяндама"))),
        ),
    ] {
        let same = same.unwrap();
        assert_eq!(same.state, agreed().state, "{case}");
        assert_eq!(same.steps, agreed().steps, "{case}");
        assert_eq!(same.shared().unwrap().record, same.record, "{case}");
    }
}

#[test]
fn the_draft_and_the_original_are_the_hosts() {
    let azerbaijani = Language::Azerbaijani;
    let heard = Passage::Heard(item_id(1));
    let words = || Some(prose("Məruzə"));
    let chosen = OriginalLanguages { kazakh: false, azerbaijani: true };
    let with_azerbaijani = complete().set_original_languages(host(), chosen).unwrap();
    let signed_state = Err(Rule::NotInThisStateOfMinutes(StateName::Signed));
    for (case, minutes, by, language, expected) in [
        ("the host renders a draft", complete(), host(), azerbaijani, Ok(())),
        ("the guest does not", complete(), guest(), azerbaijani, Err(Rule::BelongsTo(KZ))),
        ("but what is circulated", circulated(), guest(), azerbaijani, Ok(())),
        ("and signed", signed(), guest(), azerbaijani, Ok(())),
        ("in its own language", circulated(), guest(), KK, Err(Rule::BelongsTo(KZ))),
        ("never the Russian", circulated(), guest(), RU, Err(Rule::BelongsTo(KZ))),
        ("nor an original", with_azerbaijani, guest(), azerbaijani, Err(Rule::BelongsTo(KZ))),
        ("nothing signed", signed(), host(), RU, signed_state),
        (
            "no English",
            complete(),
            host(),
            Language::English,
            Err(Rule::NotALanguageOfMinutes(Language::English)),
        ),
    ] {
        assert_eq!(minutes.write(by, heard, language, words()).map(|_| ()), expected, "{case}");
    }
}

#[test]
fn a_rendering_of_what_is_circulated_is_seen_by_both() {
    let rendered = circulated()
        .write(guest(), Passage::Heard(item_id(1)), Language::Azerbaijani, Some(prose("Məruzə")))
        .and_then(|minutes| minutes.check(guest(), Passage::Heard(item_id(1)), Language::Azerbaijani))
        .unwrap();
    let heard = &rendered.shared().unwrap().record.item(item_id(1)).unwrap().heard;
    assert_eq!(heard.azerbaijani, Text::Checked(prose("Məruzə")));
    assert_eq!(rendered.state, circulated().state);
}

#[test]
fn an_original_in_another_language_is_checked_first() {
    let chosen = OriginalLanguages { kazakh: true, azerbaijani: false };
    let mut minutes = complete().set_original_languages(host(), chosen).unwrap();
    for passage in minutes.record.gaps(KK) {
        minutes = minutes.write(host(), passage, KK, Some(prose("Мәтін"))).unwrap();
    }
    assert_eq!(minutes.record.gaps(KK).len(), 8);
    for passage in minutes.record.gaps(KK) {
        minutes = minutes.check(host(), passage, KK).unwrap();
    }
    let circulated = minutes.circulate(host()).unwrap();
    let before = circulated.record.fingerprint();
    let changed = circulated.write(host(), Passage::Heard(item_id(1)), KK, Some(prose("Басқа"))).unwrap();
    assert_eq!(changed.state, State::Draft);
    assert_ne!(changed.record.fingerprint(), before);
}

#[test]
fn the_minutes_follow_the_agenda() {
    let mut renamed = agenda();
    renamed.items.swap(0, 1);
    renamed.items[1].title = line("О новом вопросе");
    renamed.items.remove(2);
    renamed.items.push(item(5, None));
    let heading = Passage::Heading(item_id(1));
    let rendered = complete()
        .write(host(), heading, KK, Some(prose("Мәселе туралы")))
        .and_then(|minutes| minutes.check(host(), heading, KK))
        .unwrap();
    let followed = rendered.clone().follow_agenda(host(), &renamed).unwrap();
    let order: Vec<_> = followed.record.items.iter().map(|item| (item.item, item.is_closing)).collect();
    let expected = [(2, false), (1, false), (4, true), (5, true)];
    assert_eq!(order, expected.map(|(seed, closing)| (item_id(seed), closing)));
    let known = followed.record.item(item_id(1)).unwrap();
    assert_eq!(known.heading.words(RU), Some(&prose("О новом вопросе")));
    assert_eq!(known.heading.kazakh, Text::Draft(prose("Мәселе туралы")));
    assert_eq!(known.decisions.len(), 2);
    renamed.items.remove(0);
    assert_eq!(rendered.follow_agenda(host(), &renamed), Err(Rule::WrittenItemGone));
}

#[test]
fn the_next_session_is_with_the_party_whose_turn_it_is() {
    let city = |key| Some(Place::Listed(City::named(key).unwrap()));
    let days = |first, last| When::Days { first: day(first), last: day(last) };
    assert_eq!(drafted().record.next_session, NextSession { host: AZ, place: None, when: When::ToBeAgreed });
    for (case, place, when, expected) in [
        ("a city of the host", city("baku"), days("2027-05-20", "2027-05-21"), Ok(())),
        ("not yet agreed", None, When::ToBeAgreed, Ok(())),
        ("abroad", city("astana"), When::ToBeAgreed, Err(Rule::CityOutsideHostState { state: KZ })),
        (
            "backwards",
            None,
            days("2027-05-21", "2027-05-20"),
            Err(Rule::EndsBeforeItBegins { first: day("2027-05-21"), last: day("2027-05-20") }),
        ),
        ("over", None, days("2026-06-17", "2026-06-17"), Err(Rule::InThePast { today: day("2026-06-18") })),
    ] {
        let set = drafted().set_next_session(host(), place, when).map(|_| ());
        assert_eq!(set, expected, "{case}");
    }
}

#[test]
fn what_is_no_longer_there_cannot_be_written() {
    let words = || Some(prose("Текст"));
    let gone = decision_id(9);
    assert_eq!(drafted().write(host(), Passage::Heard(item_id(9)), RU, words()), Err(Rule::ItemGone));
    assert_eq!(drafted().write(host(), Passage::Decision(gone), RU, words()), Err(Rule::DecisionGone));
    assert_eq!(drafted().strike_decision(host(), gone), Err(Rule::DecisionGone));
    assert_eq!(drafted().put_decision_at(host(), gone, 0), Err(Rule::DecisionGone));
    let full = (1..=40).fold(drafted(), |minutes, seed| {
        minutes.decide(host(), item_id(1), decision(seed, Kind::Decision, vec![])).unwrap()
    });
    let more = full.decide(host(), item_id(1), decision(41, Kind::Decision, vec![]));
    assert_eq!(more, Err(Rule::DecisionsFull { most: DECISIONS_MOST }));
}

#[test]
fn the_canonical_form_is_that_of_the_printed_minutes() {
    let minutes =
        complete().write(host(), Passage::Statement(item_id(2), AZ), RU, Some(prose("Мы против"))).unwrap();
    let lines = [
        "alternat-text 1",
        "minutes__languages\tund\tru",
        "item_1__heading\tru\tО вопросе 1",
        "item_1__heard\tru\tДоклад",
        "item_1__decision_1\tru\tРешение 1",
        "item_1__decision_1__kind\tund\tdecision",
        "item_1__decision_1__executor_1\tund\tboth",
        "item_1__decision_2\tru\tРешение 2",
        "item_1__decision_2__kind\tund\ttaken-note",
        "item_2__heading\tru\tО вопросе 2",
        "item_2__decision_1\tru\tРешение 3",
        "item_2__decision_1__kind\tund\tassignment",
        "item_2__decision_1__executor_1\tund\tazerbaijan",
        "item_2__statement_azerbaijan\tru\tМы против",
        "item_3__heading\tru\tО вопросе 3",
        "item_4__heading\tru\tО вопросе 4",
        "next_session__host\tund\tazerbaijan",
        "",
    ];
    assert_eq!(minutes.record.canonical().as_str(), lines.join("\n"));
    assert_ne!(minutes.record.canonical(), Canonical::begun());
}

/// What is written where, for every passage and language.
type Written = Vec<(usize, usize, Option<Prose>)>;

fn written(original: OriginalLanguages, texts: &Written) -> Minutes {
    let start = complete().set_original_languages(host(), original).unwrap();
    let passages: Vec<Passage> = start.record.passages().map(|(passage, _)| passage).collect();
    texts.iter().fold(start, |minutes, (passage, language, words)| {
        let (passage, language) = (passages[passage % passages.len()], Language::AUTHENTIC[language % 3]);
        minutes.write(host(), passage, language, words.clone()).unwrap()
    })
}

fn texts_of(minutes: &Minutes) -> Vec<[Option<&Prose>; 3]> {
    let original = minutes.record.original;
    let words = |texts, language| Texts::words(texts, language).filter(|_| original.contains(language));
    minutes
        .record
        .passages()
        .map(|(_, texts)| Language::AUTHENTIC.map(|language| words(texts, language)))
        .collect()
}

proptest! {
    #[test]
    fn the_fingerprint_changes_exactly_when_a_text_of_the_original_does(
        (kazakh, azerbaijani) in any::<(bool, bool)>(),
        texts in prop::collection::vec(text(), 0..6),
        more in prop::collection::vec(text(), 0..2),
    ) {
        let original = OriginalLanguages { kazakh, azerbaijani };
        let one = written(original, &texts);
        let other = written(original, &[texts, more].concat());
        let is_same = texts_of(&one) == texts_of(&other);
        prop_assert_eq!(one.record.fingerprint() == other.record.fingerprint(), is_same);
    }
}

fn text() -> impl Strategy<Value = (usize, usize, Option<Prose>)> {
    let words = prop::option::of("[аб\n\t ]{1,4}")
        .prop_map(|typed| typed.and_then(|typed| Prose::new(&typed, 9).ok()));
    (0_usize..9, 0_usize..3, words)
}
