//! Out and in again, and what does not come in.

mod amended;
mod refused;

use chrono::NaiveDate;
use domain::{
    agreement::{self, Provision, ProvisionId, Status, Text},
    languages::Language,
    text::Line,
};
use proptest::prelude::*;

use super::*;

fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn unsigned() -> About {
    About { on: day("2026-11-28"), signed: None, in_force: None, last: None }
}

fn in_force() -> About {
    About { signed: Some(day("2005-05-24")), in_force: Some(day("2005-10-20")), ..unsigned() }
}

fn ended() -> About {
    About { last: Some(day("2030-02-28")), ..in_force() }
}

fn id(written: &str) -> ProvisionId {
    written.parse().unwrap()
}

fn part(id: &str, mark: &str, words: &str) -> Provision {
    Provision { id: id.parse().unwrap(), mark: mark.to_owned(), text: words.to_owned() }
}

fn of_parts(provisions: Vec<Provision>) -> Text {
    Text { language: Language::Russian, status: Status::UnofficialWorkingTranslation, provisions }
}

#[test]
fn the_agreement_goes_out_and_comes_in_in_each_language() {
    for language in Language::ALL {
        let agreement = agreement::text(language);
        for about in [unsigned(), in_force(), ended()] {
            assert_eq!(read(&text(agreement, &about)).as_ref(), Ok(agreement), "{}", language.tag());
        }
    }
}

#[test]
fn what_is_written_again_is_the_same_file() {
    let file = text(agreement::text(Language::Kazakh), &ended());
    assert_eq!(text(&read(&file).unwrap(), &ended()), file);
}

#[test]
fn the_agreement_is_named_by_the_day_on_record_and_its_draft_by_its_own() {
    for (about, work, events) in [
        (
            unsigned(),
            "/akn/xx/act/treaty/2005-05-21/cooperation-in-combating-crime",
            vec![("approval", "2005-05-21")],
        ),
        (
            ended(),
            "/akn/xx/act/treaty/2005-05-24/cooperation-in-combating-crime",
            vec![("signature", "2005-05-24"), ("entry", "2005-10-20"), ("end", "2030-03-01")],
        ),
    ] {
        let file = text(agreement::text(Language::Russian), &about);
        let root = source::parsed(&file).unwrap();
        let meta = root.child("act").and_then(|act| act.child("meta")).unwrap();
        let identification = meta.child("identification").unwrap();
        let uri = |level: &str| {
            identification.child(level).unwrap().child("FRBRuri").unwrap().attribute("value").unwrap()
        };
        assert_eq!(uri("FRBRWork"), work);
        assert_eq!(uri("FRBRExpression"), format!("{work}/rus@2005-05-21"));
        assert_eq!(uri("FRBRManifestation"), format!("{work}/rus@2005-05-21.xml"));
        let told: Vec<_> = meta
            .child("lifecycle")
            .unwrap()
            .elements()
            .map(|event| (event.attribute("eId").unwrap(), event.attribute("date").unwrap()))
            .collect();
        assert_eq!(told, events);
        assert_eq!(meta.child("temporalData").is_some(), about.in_force.is_some());
    }
}

/// Shapes that no text has yet and amendments can make.
#[test]
fn unusual_parts_come_back_as_they_were() {
    let shapes = [
        vec![part("art_1", "Статья 1", "")],
        vec![part("art_1", "Статья 1", "Всё в одном.")],
        vec![
            part("art_1", "", ""),
            part("art_1__para_1", "1.", "Слова перед списком:"),
            part("art_1__para_1__point_1", "1)", "раз"),
        ],
        vec![
            part("art_1", "", "свои"),
            part("art_1__intro", "", "вводные"),
            part("art_1__point_1", "1)", ""),
            part("art_1__wrapup", "", "и всё."),
        ],
        vec![part("title", "", ""), part("art_1", "", "")],
        vec![part("title", "", "слова"), part("title__name", "№", "СОГЛАШЕНИЕ"), part("art_1", "", "")],
        vec![part("preamble", "", "")],
        vec![part("preamble", "I.", "слова"), part("preamble__intro", "", "без соображений")],
        vec![
            part("preamble", "", ""),
            part("preamble__recital_1-1", "а)", ""),
            part("preamble__formula", "§", "о нижеследующем:"),
        ],
        vec![part("final", "", "")],
        vec![
            part("final", "", ""),
            part("final__para_1", "1.", "Совершено"),
            part("final__para_1__intro", "", "в двух экземплярах:"),
            part("final__para_1__point_1", "1)", ""),
            part("final__para_1__point_1__indent_1", "–", "один"),
            part("final__para_2", "", ""),
        ],
    ];
    for shape in shapes {
        let whole = of_parts(shape);
        assert_eq!(read(&text(&whole, &unsigned())), Ok(whole));
    }
}

/// Words as they come through the door.
fn words() -> impl Strategy<Value = String> {
    "[ -~а-яәіңғүұқөһёА-ЯƏəĞğŞşÇçÖöÜüİı«»“”„–—№\u{a0}]{0,30}"
        .prop_map(|typed| Line::new(&typed, 100).map(|line| line.to_string()).unwrap_or_default())
}

/// All that may stand in a part, in the order of the document.
const INNER: [&str; 16] = [
    "subject",
    "name",
    "intro",
    "recital_1",
    "recital_2",
    "formula",
    "para_1",
    "para_1-1",
    "para_2",
    "subpara_1",
    "subpara_2",
    "point_1",
    "point_2-1",
    "indent_1",
    "indent_3",
    "wrapup",
];

/// Some of the parts that can be, each with some of those that it can hold.
fn ids() -> impl Strategy<Value = Vec<ProvisionId>> {
    prop::collection::vec(prop::bool::weighted(0.4), 600).prop_map(|chosen| {
        let mut chosen = chosen.into_iter();
        let mut ids = Vec::new();
        let outermost = ["title", "preamble", "art_1", "art_2", "art_2-1", "art_17", "final"];
        let mut open: Vec<ProvisionId> = outermost.into_iter().map(id).collect();
        while let Some(part) = open.pop() {
            if chosen.next().unwrap_or_default() {
                open.extend(INNER.into_iter().filter_map(|inner| part.within(inner)));
                ids.push(part);
            }
        }
        ids.sort();
        ids
    })
}

/// A text of random parts. A mark is as random as words are: an empty one is none.
pub(super) fn texts() -> impl Strategy<Value = Text> {
    let standing = prop::sample::select(vec![Status::DraftSource, Status::UnofficialWorkingTranslation]);
    let spoken = prop::sample::select(Language::ALL.to_vec());
    (ids(), spoken, standing, prop::collection::vec((words(), words()), 80)).prop_map(
        |(ids, language, status, said)| {
            let said = said.into_iter().cycle();
            let provisions =
                ids.into_iter().zip(said).map(|(id, (mark, text))| Provision { id, mark, text }).collect();
            Text { language, status, provisions }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_in_as_it_went_out(whole in texts()) {
        let file = text(&whole, &in_force());
        prop_assert_eq!(read(&file), Ok(whole), "{}", file);
    }
}
