//! Entering a signed text: from fields and from a pasted text; what differs; the word of the other Party.

use proptest::prelude::*;

use super::*;
use crate::{
    agreement::{Kind, ProvisionId, Status, Text, text},
    delegations::tests::acting,
    fingerprint::Fingerprint,
    languages::Language,
    papers::{File, Kind as FileKind},
    parties::Party,
    recordings::VerdictName,
    rules::Rule,
    text::{Line, Prose},
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn id(text: &str) -> ProvisionId {
    text.parse().unwrap()
}

/// What is typed where nothing differs from the draft.
fn as_drafted(draft: &Text) -> Typed {
    places(draft).map(|part| (part.id.clone(), part.typed_words().to_owned())).collect()
}

/// The text as it is printed: numbers first, the words that close a list on the line of its last item.
fn printed(draft: &Text) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut marks = String::new();
    for part in &draft.provisions {
        if part.kind() == Kind::WrapUp {
            let last = lines.last_mut().unwrap();
            *last = format!("{last} {}", part.text);
            continue;
        }
        if part.kind() != Kind::Article && part.text.is_empty() {
            marks = format!("{marks}{} ", part.mark);
            continue;
        }
        let line = format!("{marks}{} {}", part.mark, part.text);
        marks.clear();
        lines.push(line.trim().replace("  ", " "));
    }
    lines
}

#[test]
fn the_draft_entered_as_it_stands_is_the_draft() {
    for language in Language::AUTHENTIC {
        let draft = text(language);
        let entered = typed(draft, &as_drafted(draft), &[]).unwrap();
        assert_eq!(entered, draft.provisions, "{language:?}: the door changes the draft");
        assert_eq!(differences(draft, &entered), []);
    }
}

#[test]
fn a_pasted_text_finds_its_parts() {
    for language in Language::AUTHENTIC {
        let draft = text(language);
        let found = aligned(draft, &printed(draft).join("\r\n"));
        assert_eq!(found.left, Vec::<String>::new(), "{language:?}");
        assert_eq!(found.typed, as_drafted(draft), "{language:?}");
    }
}

#[test]
fn a_part_that_is_not_in_the_pasted_text_stays_empty_and_a_line_too_many_is_left() {
    let draft = text(Language::Russian);
    let mut lines = printed(draft);
    let gone = lines.iter().position(|line| line.starts_with("3)")).unwrap();
    lines.remove(gone);
    lines.insert(40, "Совершенно посторонняя строка об утренней рыбалке".to_owned());
    let found = aligned(draft, &lines.join("\n"));
    assert!(!found.typed.contains_key(&id("art_2__point_3")), "{:?}", found.typed);
    assert_eq!(found.left, ["Совершенно посторонняя строка об утренней рыбалке"]);
    assert_eq!(found.typed.len(), places(draft).count() - 1);
}

#[test]
fn what_differs_is_told_part_by_part() {
    let draft = text(Language::Russian);
    let mut fields = as_drafted(draft);
    fields.insert(id("art_13__para_1"), "Совсем другие слова.".to_owned());
    fields.insert(id("art_2__point_5"), "  \n ".to_owned());
    let added = [Added { after: id("art_5__point_5"), words: "шестая форма.".to_owned() }];
    let entered = typed(draft, &fields, &added).unwrap();
    let found = differences(draft, &entered);
    let told: Vec<&str> = found.iter().map(|one| one.id().as_str()).collect();
    assert_eq!(told, ["art_2__point_5", "art_5__point_6", "art_13__para_1"]);
    assert!(matches!(found[0], Difference::Omitted { .. }));
    assert_eq!(found[1].words(), [String::new(), "6) шестая форма.".to_owned()]);
    assert!(matches!(found[2], Difference::Changed { .. }));
    assert!(entered.is_sorted_by(|one, next| one.id < next.id));
}

#[test]
fn nothing_is_renumbered_by_what_is_added() {
    let draft = text(Language::Russian);
    let added = |after: &str| Added { after: id(after), words: "слова".to_owned() };
    let entered = typed(
        draft,
        &as_drafted(draft),
        &[
            added("art_2__point_2"),
            added("art_2__point_2"),
            added("art_12__para_2"),
            added("preamble__recital_4"),
        ],
    );
    let entered = entered.unwrap();
    for (one, mark) in [
        ("art_2__point_2-1", "2-1)"),
        ("art_2__point_2-2", "2-2)"),
        ("art_12__para_3", "3."),
        ("preamble__recital_5", ""),
    ] {
        let found = entered.iter().find(|part| part.id == id(one)).unwrap_or_else(|| panic!("{one}"));
        assert_eq!(found.mark, mark);
    }
    for nowhere in ["art_2", "art_2__intro", "title__name"] {
        let refused = typed(draft, &as_drafted(draft), &[added(nowhere)]);
        assert_eq!(refused, Err(vec![EntryFault::AddedNowhere(0)]), "{nowhere}");
    }
}

#[test]
fn an_article_keeps_its_heading_and_what_holds_nothing_goes() {
    let draft = text(Language::Russian);
    let mut fields = as_drafted(draft);
    fields.remove(&id("art_16"));
    assert_eq!(typed(draft, &fields, &[]), Err(vec![EntryFault::HeadingMissing(id("art_16"))]));
    fields.remove(&id("art_16__para_1"));
    let entered = typed(draft, &fields, &[]).unwrap();
    assert!(!entered.iter().any(|part| part.id.is_within(&id("art_16"))));
    fields.retain(|part, _| !part.is_within(&id("art_6__para_2__point_2")));
    let entered = typed(draft, &fields, &[]).unwrap();
    assert!(!entered.iter().any(|part| part.id == id("art_6__para_2__point_2")));
}

fn signed(source: &str) -> SignedText {
    let scan = File { digest: Fingerprint::of_file([7; 32]), size: 9, kind: FileKind::Pdf };
    let provisions = text(Language::Kazakh).provisions.clone();
    SignedText { source: Line::new(source, 300).unwrap(), scan, provisions }
}

fn reason() -> Prose {
    Prose::new("Описка.", 100).unwrap()
}

#[test]
fn the_other_party_has_its_word_and_after_a_correction_has_it_anew() {
    let entered = TextRecord::entered(acting(KZ, "2026-05-01"), signed("Экземпляр Казахстана"));
    assert_eq!(entered.verdict(), VerdictName::Awaited);
    assert!(entered.is_judged_by(AZ) && !entered.is_judged_by(KZ));
    assert_eq!(entered.clone().confirm(acting(KZ, "2026-05-02")).err(), Some(Rule::OwnEntry));
    let disputed = entered.dispute(acting(AZ, "2026-05-02"), reason()).unwrap();
    assert_eq!(disputed.as_text(Language::Kazakh).status, Status::Authentic { is_confirmed: false });
    let confirmed = disputed.confirm(acting(AZ, "2026-05-03")).unwrap();
    assert_eq!(confirmed.as_text(Language::Kazakh).status, Status::Authentic { is_confirmed: true });
    assert_eq!(
        confirmed.clone().dispute(acting(AZ, "2026-05-04"), reason()).err(),
        Some(Rule::EntryConfirmed)
    );
    let same = confirmed.clone().correct(acting(AZ, "2026-05-04"), reason(), signed("Экземпляр Казахстана"));
    assert_eq!(same.err(), Some(Rule::NothingCorrected));
    let corrected =
        confirmed.correct(acting(AZ, "2026-05-04"), reason(), signed("Экземпляр Азербайджана")).unwrap();
    assert_eq!((corrected.entered_by(), corrected.verdict()), (Some(AZ), VerdictName::Awaited));
    assert!(corrected.is_judged_by(KZ) && !corrected.is_judged_by(AZ));
    let TextWhat::Corrected { was, .. } = &corrected.steps.last().unwrap().what else {
        panic!("not corrected")
    };
    assert_eq!(was.source.as_str(), "Экземпляр Казахстана");
    let written = serde_json::to_string(&corrected).unwrap();
    assert_eq!(serde_json::from_str::<TextRecord>(&written).unwrap(), corrected);
}

proptest! {
    #[test]
    fn whatever_is_pasted_is_either_set_or_left(lines in proptest::collection::vec("[а-я0-9 ).]{0,20}", 0..30)) {
        let draft = text(Language::Kazakh);
        let found = aligned(draft, &lines.join("\n"));
        let count = lines.iter().filter(|line| !line.trim().is_empty()).count();
        prop_assert_eq!(found.typed.len() + found.left.len(), count);
    }
}
