//! Formulas letter for letter. A no-break space is told apart from another in one test of its own.

use domain::{
    agreement::{Provision, ProvisionId, Text, text},
    identifiers::InstructionId,
    languages::Language,
    protocols::{Draft, Found, Instruction, Operation, Which},
    text::{Line, Prose},
    trilingual::Trilingual,
};

use super::*;

mod alternat;
mod composed;
mod formulas;
mod listing;
mod lists;
mod tables;

fn id(written: &str) -> ProvisionId {
    written.parse().unwrap()
}

fn line(words: &str) -> Line {
    Line::new(words, 2_000).unwrap()
}

fn prose(words: &str) -> Prose {
    Prose::new(words, 20_000).unwrap()
}

/// What is written in each language, in the order ru, kk, az.
fn each<T>([russian, kazakh, azerbaijani]: [T; 3]) -> Trilingual<T> {
    Trilingual { kazakh: Some(kazakh), azerbaijani: Some(azerbaijani), russian: Some(russian) }
}

fn lines(words: [&str; 3]) -> Trilingual<Line> {
    each(words.map(line))
}

fn proses(words: [&str; 3]) -> Trilingual<Prose> {
    each(words.map(prose))
}

fn found(words: [&str; 3], which: Which) -> Trilingual<Found> {
    each(words.map(|words| Found { words: line(words), which }))
}

/// The languages in the order of the tables here.
const TOLD: [Language; 3] = [Language::Russian, Language::Kazakh, Language::Azerbaijani];

/// The text with these units put in where their numbers say.
fn with(base: &Text, units: &[(&str, &str, &str)]) -> Text {
    let mut after = base.clone();
    for (unit, mark, words) in units {
        let unit = Provision { id: id(unit), mark: (*mark).to_owned(), text: (*words).to_owned() };
        let place = after.provisions.iter().position(|other| other.id > unit.id);
        after.provisions.insert(place.unwrap_or(after.provisions.len()), unit);
    }
    after
}

/// The formula with ordinary spaces, a line a paragraph.
fn told(language: Language, operation: &Operation, after: &Text) -> String {
    spaced(&formula(language, operation, text(language), after).unwrap().join("\n"))
}

fn spaced(words: &str) -> String {
    words.replace(NO_BREAK, " ")
}

fn instruction(nth: u8, operation: Operation) -> Instruction {
    let id = InstructionId::from_chance([nth; 16]);
    Instruction { id, operation, formula: Trilingual::default(), reasons: None }
}

fn draft(operations: Vec<Operation>) -> Draft {
    let instructions =
        operations.into_iter().zip(1..).map(|(operation, nth)| instruction(nth, operation)).collect();
    Draft { instructions, transitional: Trilingual::default() }
}

#[test]
fn a_place_is_cited_for_screens_in_four_languages() {
    let cases = [
        (
            "art_7__para_1__subpara_2",
            "Article 7(1), 5th indent",
            [
                "статья 7, пункт 1, абзац пятый",
                "7-бап, 1-тармақ, бесінші абзац",
                "7-ci maddə, 1-ci bənd, 5-ci abzas",
            ],
        ),
        (
            "art_6__para_2__point_2",
            "Article 6(2)(2)",
            [
                "статья 6, пункт 2, подпункт 2)",
                "6-бап, 2-тармақ, 2) тармақша",
                "6-cı maddə, 2-ci bənd, 2-ci yarımbənd",
            ],
        ),
        ("art_12-1", "Article 12-1", ["статья 12-1", "12-1-бап", "12-1-ci maddə"]),
        ("title", "title", ["наименование", "тақырыбы", "adı"]),
        (
            "preamble__recital_2",
            "preamble, 3rd indent",
            ["преамбула, абзац третий", "кіріспе, үшінші абзац", "preambula, 3-cü abzas"],
        ),
        (
            "final__para_2",
            "final clause, 2nd indent",
            [
                "заключительная часть, абзац второй",
                "қорытынды бөлік, екінші абзац",
                "yekun hissə, 2-ci abzas",
            ],
        ),
    ];
    for (unit, english, others) in cases {
        let told = |language: Language| {
            spaced(&cited(Words::of(language), &Citation::of(text(language), &id(unit))))
        };
        assert_eq!(told(Language::English), english);
        assert_eq!(TOLD.map(told), others);
    }
}

#[test]
fn a_number_is_not_parted_from_its_unit() {
    let remove = Operation::DeleteUnit { at: id("art_2__point_4") };
    for (language, words) in TOLD.into_iter().zip([
        "подпункт\u{a0}4) статьи\u{a0}2 исключить",
        "2-баптың 4)\u{a0}тармақшасы алып тасталсын",
        "2-ci\u{a0}maddənin 4-cü\u{a0}yarımbəndi çıxarılsın",
    ]) {
        assert_eq!(formula(language, &remove, text(language), text(language)), Some(vec![words.to_owned()]));
    }
}

#[test]
fn what_is_not_written_is_not_told() {
    let mut by = lines(["а б", "а б", "a b"]);
    by.azerbaijani = None;
    let words = found(["по запросу", "сұрау салуы", "sorğusu"], Which::Sole);
    let half = Operation::ReplaceWords { at: id("art_2__point_4"), words, by };
    let told = |language| formula(language, &half, text(language), text(language)).is_some();
    assert_eq!(Language::ALL.map(told), [true, true, false, false], "ru, kk, az, en");
    let put = Operation::AddUnit { id: id("art_12-1"), text: proses(["а", "а", "a"]) };
    let russian = text(Language::Russian);
    assert_eq!(
        formula(Language::Russian, &put, russian, russian),
        None,
        "it is not in the text that will read"
    );
}
