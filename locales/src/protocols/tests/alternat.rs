//! Two originals in three languages, of any draft: they differ in what the alternat swaps, and in nothing else.

use domain::protocols::{Exchange, Mark, Wording};
use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

const UNITS: [&str; 10] = [
    "title",
    "preamble__recital_2",
    "art_2__point_4",
    "art_5__point_5",
    "art_6__para_2__point_2__indent_7",
    "art_7__para_1__subpara_1",
    "art_7__para_2",
    "art_13__para_1",
    "art_12",
    "final__para_2",
];

/// Each with its mark in ru, kk, az.
const NEW: [(&str, [&str; 3]); 6] = [
    ("art_4__point_3-1", ["3-1)"; 3]),
    ("art_5__point_6", ["6)"; 3]),
    ("art_7__para_1__subpara_1__indent_4", [""; 3]),
    ("art_7__para_4", ["4."; 3]),
    ("art_12__para_3", ["3."; 3]),
    ("art_12-1", ["Статья 12-1", "12-1-бап", "Maddə 12-1"]),
];

fn words() -> impl Strategy<Value = [String; 3]> {
    ("[а-я]{1,8}( [а-я]{1,8})?", "[а-я]{1,8}( [0-9]{1,3})?", "[a-z]{1,8}|[0-9]{1,2}")
        .prop_map(|(russian, kazakh, azerbaijani)| [russian, kazakh, azerbaijani])
}

fn operation() -> impl Strategy<Value = Operation> {
    let which = select(vec![Which::Sole, Which::Every, Which::Only(2), Which::Only(25)]);
    let mark = || select(Mark::ALL.to_vec());
    let parts =
        (0..9u8, select(UNITS.to_vec()), select(NEW.to_vec()), words(), words(), which, (mark(), mark()));
    parts.prop_map(|(kind, unit, (new, _), one, two, which, (was, becomes))| {
        let at = id(unit);
        let [one, two] = [&one, &two].map(|words| words.each_ref().map(String::as_str));
        let whole = proses(two);
        match kind {
            0 => Operation::ReplaceWords { at, words: found(one, which), by: lines(two) },
            1 => Operation::AddWords { at, after: found(one, which), added: lines(two) },
            2 => Operation::DeleteWords { at, words: found(one, which) },
            3 => Operation::Punctuation { at, was, becomes },
            4 => Operation::ReplaceUnit { at, text: whole },
            5 => Operation::AddUnit { id: id(new), text: whole },
            6 => Operation::AddSentence { at, text: lines(one) },
            7 => Operation::DeleteUnit { at },
            _ => {
                let pair = |nth: usize| vec![Exchange { words: line(one[nth]), by: line(two[nth]) }];
                Operation::Everywhere { words: each([pair(0), pair(1), pair(2)]) }
            }
        }
    })
}

fn drafts() -> impl Strategy<Value = Draft> {
    (vec(operation(), 1..8), any::<bool>(), any::<bool>()).prop_map(
        |(operations, has_own, has_transitional)| {
            let mut draft = draft(operations);
            if has_own {
                draft.instructions[0].formula.kazakh = Some(prose("өз сөздерімен"));
            }
            if has_transitional {
                draft.transitional = proses(["Переходное.", "Өтпелі.", "Keçid."]);
            }
            draft
        },
    )
}

/// Title, preamble, testimonium and signatures.
fn frame(wording: &Wording) -> String {
    let all = [&wording.title[..], &wording.preamble, &wording.testimonium, &wording.signatures];
    all.concat().join("\n")
}

fn sorted(text: &str) -> Vec<String> {
    let mut words: Vec<_> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort();
    words
}

/// What stands in place of what in the other original.
fn swapped(language: Language, text: &str) -> String {
    let pairs: &[[&str; 2]] = match language {
        Language::Russian => &[
            ["Республики Казахстан", "Азербайджанской Республики"],
            ["казахском, азербайджанском", "азербайджанском, казахском"],
        ],
        Language::Kazakh => &[
            ["Қазақстан Республикасының", "Әзербайжан Республикасының"],
            ["қазақ, әзербайжан", "әзербайжан, қазақ"],
        ],
        _ => &[
            ["Qazaxıstan Respublikası", "Azərbaycan Respublikası"],
            ["qazax, Azərbaycan", "Azərbaycan, qazax"],
        ],
    };
    pairs.iter().fold(text.to_owned(), |text, [one, two]| {
        text.replace(one, "\u{1}").replace(two, one).replace('\u{1}', two)
    })
}

proptest! {
    #[test]
    fn six_texts_differ_in_what_the_alternat_swaps(draft in drafts()) {
        let mut numbered = Vec::new();
        for (nth, language) in TOLD.into_iter().enumerate() {
            let after = with(text(language), &NEW.map(|(unit, marks)| (unit, marks[nth], "мәтін")));
            let compose = |first| compose(language, first, &draft, text(language), &after, None).unwrap();
            let [kazakhstan, azerbaijan] = Party::BOTH.map(compose);
            prop_assert_eq!(&kazakhstan.articles, &azerbaijan.articles);
            prop_assert_ne!(frame(&kazakhstan), frame(&azerbaijan));
            prop_assert_eq!(sorted(&frame(&kazakhstan)), sorted(&frame(&azerbaijan)));
            prop_assert_eq!(swapped(language, &frame(&kazakhstan)), frame(&azerbaijan));
            for party in Party::BOTH {
                let one = title(language, party, &draft, None);
                let other = title(language, party.other(), &draft, None);
                prop_assert_eq!(swapped(language, &one), other);
            }
            let amending = &kazakhstan.articles[0].paragraphs;
            prop_assert!(amending.iter().all(|paragraph| !paragraph.text.contains("  ")));
            prop_assert!(amending.last().unwrap().text.ends_with('.'));
            let mut ids: Vec<_> = amending.iter().filter_map(|paragraph| paragraph.instruction).collect();
            ids.dedup();
            prop_assert_eq!(ids.len(), draft.instructions.len(), "each instruction once, its paragraphs together");
            numbered.push((kazakhstan.articles.len(), ids));
        }
        prop_assert!(numbered.iter().all(|one| *one == numbered[0]), "the languages order alike");
    }
}
