//! What a screen reader goes through: words, languages, order and structure of each paper, as reviewable text.

use domain::languages::Language;
use domain::parties::Party;
use print::documents::Standing;
use print::documents::agenda::agenda;
use print::documents::minutes::minutes;
use print::model::Document;

use crate::sample_minutes::paper;
use crate::samples;

fn outline(document: &Document) -> String {
    print::layout(document).expect("a layout").tag_tree()
}

#[test]
fn every_paper_has_the_structure_that_was_reviewed() {
    for (name, document) in samples::all() {
        insta::assert_snapshot!(name, outline(&document));
    }
}

#[test]
fn the_two_originals_differ_in_order_alone() {
    let lines = |owner| {
        let document = minutes(&paper(Language::Russian, owner, 2), &Standing::Original);
        let mut lines: Vec<String> = outline(&document).lines().map(str::to_owned).collect();
        let order = lines.clone();
        lines.sort_unstable();
        (order, lines)
    };
    // The marks are numbered in order of printing, so they too are the same lines.
    let (kazakhstan, azerbaijan) = (lines(Party::Kazakhstan), lines(Party::Azerbaijan));
    assert_eq!(kazakhstan.1, azerbaijan.1);
    assert_ne!(kazakhstan.0, azerbaijan.0);
}

#[test]
fn the_owner_comes_first_wherever_the_parties_stand_side_by_side() {
    for (owner, names) in [
        (Party::Kazakhstan, ["Республики Казахстан", "Азербайджанской Республики"]),
        (Party::Azerbaijan, ["Азербайджанской Республики", "Республики Казахстан"]),
    ] {
        let outline = outline(&minutes(&paper(Language::Russian, owner, 1), &Standing::Original));
        for phrase in ["Делегацию", "Глава делегации", "Делегация"] {
            let places = names.map(|name| outline.find(&format!("{phrase} {name}")).expect("a mention"));
            assert!(places[0] < places[1], "{owner:?}: {phrase}");
        }
    }
    let rapporteurs = |owner| outline(&agenda(&samples::agenda_ru(owner)));
    assert!(
        rapporteurs(Party::Kazakhstan).contains("Докладчик: Казахстанская Сторона; Азербайджанская Сторона")
    );
    assert!(
        rapporteurs(Party::Azerbaijan).contains("Докладчик: Азербайджанская Сторона; Казахстанская Сторона")
    );
}

#[test]
fn originals_bear_no_mark_and_working_papers_no_place_for_signature() {
    let original = outline(&samples::named("minutes-ru-kazakhstan"));
    let working = outline(&samples::named("minutes-kk"));
    assert!(original.contains("Div") && !original.contains("Неофициальный"));
    assert!(!working.contains("Div") && working.contains("Бейресми аударма"));
}
