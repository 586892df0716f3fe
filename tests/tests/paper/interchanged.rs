//! Texts as other systems read them: held against the schema of OASIS, and read by a library that is not ours.

use chrono::NaiveDate;
use domain::{
    agreement::{self, ProvisionId, Text},
    identifiers::{InstructionId, ProtocolId},
    languages::Language,
    parties::Party,
    protocols::{
        self, Amending, Draft, Found, Horizon, Instruction, Mark, Operation, UNIT_MOST, WORDS_MOST, Which,
    },
    text::{Line, Prose},
    trilingual::Trilingual,
};
use interchange::akn::{self, About, AboutProtocol};
use serde_json::Value;
use tests::judges::akoma_ntoso;

fn day(written: &str) -> NaiveDate {
    written.parse().expect("a day")
}

fn abouts() -> [About; 3] {
    let unsigned = About { on: day("2026-11-28"), signed: None, in_force: None, last: None };
    let in_force = About { signed: Some(day("2005-05-24")), in_force: Some(day("2005-10-20")), ..unsigned };
    [unsigned, in_force, About { last: Some(day("2030-02-28")), ..in_force }]
}

/// Every file fits the schema, refers to nothing that is not there, and is read under the names that it bears.
fn judged(files: &[(String, String)]) -> Vec<Value> {
    let texts: Vec<String> = files.iter().map(|(_, file)| file.clone()).collect();
    let told = akoma_ntoso(&texts);
    for ((name, _), told) in files.iter().zip(&told) {
        assert_eq!(told["faults"], Value::Array(Vec::new()), "{name}");
        assert_eq!(told["fits"], true, "{name}");
        assert_eq!(told["dangling"], Value::Array(Vec::new()), "{name}");
        let [work, expression, manifestation] =
            ["work", "expression", "manifestation"].map(|level| told[level].as_str().unwrap_or_default());
        assert!(expression.starts_with(work) && manifestation == format!("{expression}.xml"), "{name}");
    }
    told
}

/// The library finds each part by our id, with our words in it.
fn holds(told: &Value, text: &Text) {
    for part in &text.provisions {
        let branch = text.branch(&part.id).expect("the part is there");
        let letters = |words: &str| words.split_whitespace().collect::<String>();
        let found = letters(told["parts"][part.id.as_str()].as_str().unwrap_or_default());
        let mut ours = letters(&branch.words());
        // The lines of the title stand as they are set, which is not the order of their ids.
        if part.id.as_str() == "title" {
            ours = text.title_lines().iter().map(|line| letters(&line.text)).collect();
        }
        assert_eq!(found, ours, "{}", part.id);
    }
}

#[test]
fn the_agreement_fits_the_schema_in_every_language() {
    let mut files = Vec::new();
    for language in Language::ALL {
        for (number, about) in abouts().iter().enumerate() {
            let name = format!("{} {number}", language.tag());
            files.push((name, akn::text(agreement::text(language), about)));
        }
    }
    let told = judged(&files);
    let each = Language::ALL.into_iter().flat_map(|language| [language; 3]);
    for (language, told) in each.zip(&told) {
        holds(told, agreement::text(language));
        let codes = [("ru", "rus"), ("kk", "kaz"), ("az", "aze"), ("en", "eng")];
        assert!(codes.contains(&(language.tag(), told["language"].as_str().unwrap_or_default())));
    }
}

fn words(typed: [&str; 3]) -> Trilingual<Line> {
    let [kazakh, azerbaijani, russian] = typed.map(|words| Line::new(words, WORDS_MOST).ok());
    Trilingual { kazakh, azerbaijani, russian }
}

fn found(typed: [&str; 3]) -> Trilingual<Found> {
    let [kazakh, azerbaijani, russian] =
        typed.map(|words| Line::new(words, WORDS_MOST).ok().map(|words| Found { words, which: Which::Sole }));
    Trilingual { kazakh, azerbaijani, russian }
}

fn prose(typed: [&str; 3]) -> Trilingual<Prose> {
    let [kazakh, azerbaijani, russian] = typed.map(|words| Prose::new(words, UNIT_MOST).ok());
    Trilingual { kazakh, azerbaijani, russian }
}

fn unit(id: &str) -> ProvisionId {
    id.parse().expect("the id of a provision")
}

/// Words replaced, a mark, units put in, replaced and deleted, in the three languages.
fn draft() -> Draft {
    let operations = [
        Operation::ReplaceWords {
            at: unit("art_7__para_1__subpara_2"),
            words: found(["10", "10", "10"]),
            by: words(["15", "15", "15"]),
        },
        Operation::Punctuation { at: unit("art_2__point_5"), was: Mark::FullStop, becomes: Mark::Semicolon },
        Operation::AddUnit {
            id: unit("art_2__point_6"),
            text: prose([
                "6) тәжірибе алмасады.",
                "6) təcrübə mübadiləsi aparırlar.",
                "6) обмениваются опытом.",
            ]),
        },
        Operation::ReplaceUnit {
            at: unit("art_9__para_2"),
            text: prose(["2. Берілмейді.", "2. Verilmir.", "2. Передача не допускается."]),
        },
        Operation::DeleteUnit { at: unit("art_11__para_2") },
        Operation::AddUnit {
            id: unit("art_12-1"),
            text: prose([
                "1. Бірінші.\n2. Екінші:\nбірі;\nекіншісі.",
                "1. Birinci.\n2. İkinci:\nbiri;\ndigəri.",
                "1. Первый.\n2. Второй:\nодин;\nдва.",
            ]),
        },
    ];
    let instructions = operations.into_iter().zip(1_u8..).map(|(operation, number)| Instruction {
        id: InstructionId::from_chance([number; 16]),
        operation,
        formula: Trilingual::default(),
        reasons: None,
    });
    Draft { instructions: instructions.collect(), ..Draft::default() }
}

fn amending(number: u8, signed: &str, entry: Option<&str>, draft: Draft) -> Amending {
    Amending {
        protocol: ProtocolId::from_chance([number; 16]),
        signed: day(signed),
        entry: entry.map(day),
        draft,
    }
}

#[test]
fn a_consolidated_text_fits_the_schema_on_every_day() {
    let later =
        Draft { instructions: draft().instructions.into_iter().take(1).collect(), ..Draft::default() };
    let amending = [
        amending(1, "2026-01-10", Some("2026-05-01"), draft()),
        // What it takes hold of is not there any more: told as not done.
        amending(2, "2026-02-10", Some("2026-06-01"), later),
        amending(
            3,
            "2026-03-10",
            None,
            Draft {
                instructions: vec![Instruction {
                    id: InstructionId::from_chance([77; 16]),
                    operation: Operation::DeleteUnit { at: unit("art_16") },
                    formula: Trilingual::default(),
                    reasons: None,
                }],
                ..Draft::default()
            },
        ),
    ];
    let horizons = [
        Horizon::InForceOn(day("2026-04-30")),
        Horizon::InForceOn(day("2026-05-01")),
        Horizon::InForceOn(day("2026-06-01")),
        Horizon::Prospective(day("2026-11-28")),
    ];
    let mut files = Vec::new();
    let mut texts = Vec::new();
    for language in Language::AUTHENTIC {
        for (horizon, about) in
            horizons.into_iter().flat_map(|horizon| abouts().map(|about| (horizon, about)))
        {
            let reads = protocols::consolidated(agreement::text(language), &amending, horizon);
            let file = akn::consolidated(&reads, &amending, &about);
            assert_eq!(akn::read(&file).as_ref(), Ok(&reads.text), "{horizon:?}");
            files.push((format!("{} {horizon:?} {about:?}", language.tag()), file));
            texts.push(reads.text);
        }
    }
    for (told, text) in judged(&files).iter().zip(&texts) {
        holds(told, text);
    }
}

#[test]
fn a_protocol_as_it_is_composed_fits_the_schema() {
    let draft = draft();
    let mut files = Vec::new();
    for language in Language::AUTHENTIC {
        let base = agreement::text(language);
        let after = protocols::apply(base, &draft.instructions).text;
        for party in Party::BOTH {
            let wording =
                locales::protocols::compose(language, party, &draft, base, &after, Some(day("2005-05-24")))
                    .expect("everything is written");
            for (signed, in_force) in
                [(None, None), (Some("2026-01-10"), None), (Some("2026-01-10"), Some("2026-05-01"))]
            {
                let about = AboutProtocol {
                    protocol: ProtocolId::from_chance([9; 16]),
                    on: day("2026-11-28"),
                    signed: signed.map(day),
                    in_force: in_force.map(day),
                    agreement: abouts()[1],
                };
                let file = akn::protocol(&draft, &wording, language, &about);
                let name = format!("{} {party:?} {signed:?} {in_force:?}", language.tag());
                assert_eq!(file.matches("<textualMod").count(), draft.instructions.len(), "{name}");
                assert_eq!(
                    file.matches("<quotedStructure").count(),
                    3,
                    "{name}: a point, a paragraph, an article"
                );
                assert_eq!(file.matches("class=\"old\"").count(), 1, "{name}: the words that are replaced");
                files.push((name, file));
            }
        }
    }
    for told in judged(&files) {
        let portions = told["portions"].as_array().expect("places in the Agreement");
        let named: Vec<_> = portions.iter().filter_map(Value::as_str).collect();
        assert_eq!(
            named,
            ["art_11__para_2", "art_12", "art_2__point_5", "art_7__para_1__subpara_2", "art_9__para_2"],
            "the library takes our names apart"
        );
    }
}

/// Shapes that amendments can make and no text has yet.
#[test]
fn unusual_parts_fit_the_schema() {
    let text = |lines: &[[&str; 3]]| Text {
        provisions: lines
            .iter()
            .map(|[id, mark, words]| agreement::Provision {
                id: unit(id),
                mark: (*mark).to_owned(),
                text: (*words).to_owned(),
            })
            .collect(),
        ..agreement::text(Language::Russian).clone()
    };
    let shapes = [
        text(&[["title", "", ""], ["preamble", "", ""], ["art_1", "Статья 1", ""], ["final", "", ""]]),
        text(&[["preamble", "I.", "слова"], ["preamble__intro", "а)", "Стороны,"], ["art_1", "", "Всё."]]),
        text(&[
            ["preamble", "", ""],
            ["preamble__recital_1", "1)", ""],
            ["preamble__formula", "§", "о том:"],
            ["art_1", "", ""],
        ]),
        text(&[
            ["art_1", "", "свои"],
            ["art_1__intro", "", "вводные"],
            ["art_1__point_1", "1)", ""],
            ["art_1__wrapup", "", "и всё."],
        ]),
        text(&[
            ["title", "", "слова"],
            ["title__name", "№", "СОГЛАШЕНИЕ"],
            ["art_1", "", "свои"],
            ["art_1__para_1", "", ""],
            ["final", "", "вот:"],
            ["final__para_1", "1.", "Совершено"],
            ["final__para_1__point_1", "1)", ""],
            ["final__para_1__point_1__indent_1", "", "один"],
        ]),
    ];
    let files: Vec<_> = shapes
        .iter()
        .enumerate()
        .map(|(number, shape)| (number.to_string(), akn::text(shape, &abouts()[1])))
        .collect();
    judged(&files);
}
