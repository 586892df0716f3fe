//! The Agreement after two sample protocols, of which one is in force. Both are made up.

use chrono::NaiveDate;
use domain::agreement::{ProvisionId, text};
use domain::identifiers::{InstructionId, ProtocolId};
use domain::languages::Language;
use domain::protocols::{
    Amending, Draft, Found, Horizon, Instruction, Mark, Operation, UNIT_MOST, WORDS_MOST, Which,
};
use domain::text::{Line, Prose};
use domain::trilingual::Trilingual;
use print::model::Document;
use print::papers::protocol::consolidated;

fn day(written: &str) -> NaiveDate {
    written.parse().expect("a day")
}

fn unit(id: &str) -> ProvisionId {
    id.parse().expect("an id")
}

fn line(words: &str) -> Line {
    Line::new(words, WORDS_MOST).expect("a line")
}

fn in_each<T>(each: impl Fn(&str) -> T, [kk, az, ru]: [&str; 3]) -> Trilingual<T> {
    Trilingual { kazakh: Some(each(kk)), azerbaijani: Some(each(az)), russian: Some(each(ru)) }
}

fn found(words: &str) -> Found {
    Found { words: line(words), which: Which::Sole }
}

fn prose(words: &str) -> Prose {
    Prose::new(words, UNIT_MOST).expect("prose")
}

/// The first: in force. Deadline, costs, a new article, a new subparagraph, an article anew.
fn first() -> Vec<Operation> {
    vec![
        Operation::ReplaceWords {
            at: unit("art_7__para_1__subpara_2"),
            words: in_each(found, ["10", "10", "10"]),
            by: in_each(line, ["15", "15", "15"]),
        },
        Operation::DeleteUnit { at: unit("art_11__para_2") },
        Operation::DeleteUnit { at: unit("art_5__point_3") },
        Operation::AddUnit {
            id: unit("art_12-1"),
            text: in_each(
                prose,
                [
                    "1. Бірлескен Комиссияның отырыстары арасындағы кезеңде оның тең төрағалары тікелей жұмыс байланысын жүргізеді.\n2. Шешімдер отырыс хаттамасында көрсетілген мерзімдерде орындалады.",
                    "1. Birgə Komissiyanın iclasları arasındakı dövrdə onun həmsədrləri birbaşa işçi əlaqələri saxlayırlar.\n2. Qərarlar iclasın protokolunda göstərilən müddətlərdə icra edilir.",
                    "1. В период между заседаниями Совместной Комиссии ее сопредседатели поддерживают рабочие контакты непосредственно.\n2. Решения исполняются в сроки, указанные в протоколе заседания.",
                ],
            ),
        },
        Operation::Punctuation { at: unit("art_2__point_4"), was: Mark::FullStop, becomes: Mark::Semicolon },
        Operation::DeleteUnit { at: unit("art_16") },
    ]
}

/// The second: signed, not in force.
fn second() -> Vec<Operation> {
    vec![
        Operation::ReplaceWords {
            at: unit("art_7__para_1__subpara_2"),
            words: in_each(found, ["15", "15", "15"]),
            by: in_each(line, ["20", "20", "20"]),
        },
        Operation::AddUnit {
            id: unit("art_4__point_3-1"),
            text: in_each(
                prose,
                [
                    "3-1) халықаралық іздеудегі адамдар туралы ақпаратпен алмасады;",
                    "3-1) beynəlxalq axtarışda olan şəxslər barədə informasiya mübadiləsi aparırlar;",
                    "3-1) обмениваются информацией о лицах, находящихся в международном розыске;",
                ],
            ),
        },
    ]
}

fn protocol(number: u8, signed: &str, entry: Option<&str>, operations: Vec<Operation>) -> Amending {
    let instruction = |(place, operation): (u8, Operation)| Instruction {
        id: InstructionId::from_chance([16 * number + place; 16]),
        operation,
        formula: Trilingual::default(),
        reasons: None,
    };
    let instructions = (1..).zip(operations).map(instruction).collect();
    Amending {
        protocol: ProtocolId::from_chance([number; 16]),
        signed: day(signed),
        entry: entry.map(day),
        draft: Draft { instructions, ..Draft::default() },
    }
}

/// Both protocols.
pub(crate) fn protocols() -> [Amending; 2] {
    [protocol(1, "2027-05-21", Some("2027-11-03"), first()), protocol(2, "2028-03-14", None, second())]
}

/// The text as it will read, shown in the spring of 2028.
pub(crate) fn prospective(language: Language) -> Document {
    paper(language, Horizon::Prospective(day("2028-04-01")), Some(day("2006-03-03")))
}

/// The text in force on a day; when the Agreement entered into force is not recorded.
pub(crate) fn in_force_on(language: Language, written: &str) -> Document {
    paper(language, Horizon::InForceOn(day(written)), None)
}

fn paper(language: Language, horizon: Horizon, entry: Option<NaiveDate>) -> Document {
    let read = domain::protocols::consolidated(text(language), &protocols(), horizon);
    consolidated(&read, &protocols(), horizon, entry)
}
