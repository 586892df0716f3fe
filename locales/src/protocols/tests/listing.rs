//! Every formula in three languages stands in a committed file for native readers, so that a change of the wording of a
//! treaty is a diff that a person reads. Where it is meant, `UPDATE_LISTS=1 cargo test -p locales` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use domain::protocols::{Exchange, Mark};

use super::*;

/// The units that the samples put in: marks in ru, kk, az.
const NEW: [(&str, [&str; 3]); 6] = [
    ("art_4__point_3-1", ["3-1)"; 3]),
    ("art_5__point_6", ["6)"; 3]),
    ("art_7__para_1__subpara_3", [""; 3]),
    ("art_12__para_3", ["3."; 3]),
    ("art_12-1", ["Статья 12-1", "12-1-бап", "Maddə 12-1"]),
    ("art_12-1__para_1", [""; 3]),
];

const SEVERAL: [&str; 3] = ["старые слова", "ескі сөздер", "köhnə sözlər"];
const OTHERS: [&str; 3] = ["новые слова", "жаңа сөздер", "yeni sözlər"];
const ONE: [&str; 3] = ["слово", "сөз", "söz"];
const UNIT: [&str; 3] = ["Новый текст.", "Жаңа мәтін.", "Yeni mətn."];

fn replaced(at: &str, words: [&str; 3], which: Which, by: [&str; 3]) -> Operation {
    Operation::ReplaceWords { at: id(at), words: found(words, which), by: lines(by) }
}

fn put(unit: &str) -> Operation {
    Operation::AddUnit { id: id(unit), text: proses(UNIT) }
}

fn everywhere(forms: usize) -> Operation {
    let pairs = |nth: usize| {
        let form = |ending: &str, words: &str| line(&format!("{words}{ending}"));
        let endings = ["", "…"].into_iter().take(forms);
        endings
            .map(|ending| Exchange { words: form(ending, SEVERAL[nth]), by: form(ending, OTHERS[nth]) })
            .collect()
    };
    Operation::Everywhere { words: each([pairs(0), pairs(1), pairs(2)]) }
}

/// In the order of the form, units of every kind among them.
fn samples() -> Vec<Operation> {
    let mark = |at: &str, was, becomes| Operation::Punctuation { at: id(at), was, becomes };
    let added =
        |which| Operation::AddWords { at: id("art_13"), after: found(SEVERAL, which), added: lines(ONE) };
    let deleted = |words, which| Operation::DeleteWords { at: id("art_13"), words: found(words, which) };
    let anew = |at: &str| Operation::ReplaceUnit { at: id(at), text: proses(UNIT) };
    let gone = |at: &str| Operation::DeleteUnit { at: id(at) };
    vec![
        replaced("art_9__para_2", SEVERAL, Which::Sole, OTHERS),
        replaced("art_2__point_4", ONE, Which::Sole, OTHERS),
        replaced("art_7__para_1__subpara_2", ["10"; 3], Which::Sole, ["15"; 3]),
        replaced("art_7__para_1__subpara_1", SEVERAL, Which::Only(2), ["5"; 3]),
        replaced("preamble__recital_2", SEVERAL, Which::Every, ONE),
        replaced("final__para_2", SEVERAL, Which::Sole, OTHERS),
        replaced("title", SEVERAL, Which::Sole, OTHERS),
        added(Which::Sole),
        added(Which::Only(3)),
        deleted(SEVERAL, Which::Sole),
        deleted([";"; 3], Which::Every),
        anew("title"),
        anew("preamble"),
        anew("art_6__para_2__point_2__indent_3"),
        anew("art_12__para_2"),
        anew("art_13"),
        anew("final"),
        put("art_12-1"),
        put("art_12__para_3"),
        put("art_4__point_3-1"),
        put("art_7__para_1__subpara_3"),
        put("art_5__point_6"),
        Operation::AddSentence { at: id("art_7__para_2"), text: lines(UNIT) },
        gone("art_11__para_2"),
        gone("art_6__para_2__point_1__indent_6"),
        mark("art_2__point_4", Mark::FullStop, Mark::Semicolon),
        mark("art_9__para_1", Mark::FullStop, Mark::Comma),
        mark("art_2__intro", Mark::Colon, Mark::FullStop),
        everywhere(1),
        everywhere(2),
    ]
}

fn after(nth: usize) -> Text {
    with(
        text(TOLD[nth]),
        &NEW.map(|(unit, marks)| (unit, marks[nth], if unit == "art_12-1" { "" } else { UNIT[nth] })),
    )
}

fn listing() -> String {
    let mut list = String::from(
        "The formulas of amendment protocols in Russian, Kazakh and Azerbaijani, as they are composed: for native readers.\n\
         “Ours”, not seen in a source, is told in the heads of `src/protocols/{russian,kazakh,azerbaijani}.rs`.\n",
    );
    for operation in samples() {
        let unit = operation.unit().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(list, "\n{} {unit}", operation.name().key());
        for (nth, language) in TOLD.into_iter().enumerate() {
            let told = formula(language, &operation, text(language), &after(nth)).unwrap();
            let _ = writeln!(list, "  {}  {}", language.tag(), told.join("\n      "));
        }
    }
    let together = draft(samples().into_iter().skip(2).step_by(4).collect());
    let alone = draft(samples().into_iter().take(1).collect());
    for (draft, signed) in [(together, Some("2005-05-24".parse().unwrap())), (alone, None)] {
        for (nth, language) in TOLD.into_iter().enumerate() {
            for first in Party::BOTH {
                let wording = compose(language, first, &draft, text(language), &after(nth), signed).unwrap();
                let _ = writeln!(list, "\n==== {}, {}'s original", language.tag(), first.key());
                write_wording(&mut list, &wording);
            }
        }
    }
    list
}

fn write_wording(list: &mut String, wording: &domain::protocols::Wording) {
    let articles = wording.articles.iter().flat_map(|article| {
        let paragraphs = article.paragraphs.iter().map(|paragraph| paragraph.text.clone());
        ["".to_owned(), article.heading.clone()].into_iter().chain(paragraphs)
    });
    let frame = [wording.title.clone(), vec![String::new()], wording.preamble.clone()].concat();
    let end = [vec![String::new()], wording.testimonium.clone(), vec![wording.signatures.join("        ")]]
        .concat();
    for line in frame.into_iter().chain(articles).chain(end) {
        let _ = writeln!(list, "{line}");
    }
}

#[test]
fn the_committed_formulas_are_those_composed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("words/formulas.txt");
    let listing = listing();
    if std::env::var_os("UPDATE_LISTS").is_some() {
        std::fs::write(&file, &listing).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == listing,
        "words/formulas.txt is not what is composed: UPDATE_LISTS=1 writes it anew"
    );
}

#[test]
fn each_language_keeps_to_its_own_letters() {
    let latin = |letter: char| letter.is_ascii_alphabetic() || "ƏəĞğİıÖöŞşÜüÇç".contains(letter);
    let cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    for (nth, language) in TOLD.into_iter().enumerate() {
        let is_foreign = |letter: char| match language {
            Language::Russian => latin(letter) || "ёЁәғқңөұүһі".contains(letter),
            Language::Kazakh => latin(letter),
            _ => cyrillic(letter),
        };
        let (draft, after) = (draft(samples()), after(nth));
        let wording = compose(language, Party::Kazakhstan, &draft, text(language), &after, None).unwrap();
        let mut told = title(language, Party::Azerbaijan, &draft, None);
        write_wording(&mut told, &wording);
        let found = told.lines().find(|line| line.contains(is_foreign));
        assert_eq!(found, None, "{language:?}");
    }
}
