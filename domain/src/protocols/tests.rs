//! Instructions on the Agreement itself: what is done, what stands against it, and that nothing else moves.

mod consolidated;
mod life;

use proptest::prelude::*;

use super::*;
use crate::{
    agreement::{ProvisionId, Text, text},
    identifiers::InstructionId,
    languages::Language,
    text::{Line, Prose},
    trilingual::Trilingual,
};

fn id(text: &str) -> ProvisionId {
    text.parse().unwrap()
}

fn line(words: &str) -> Line {
    Line::new(words, WORDS_MOST).unwrap()
}

fn in_russian<T>(thing: T) -> Trilingual<T> {
    Trilingual { russian: Some(thing), ..Trilingual::default() }
}

fn found(words: &str, which: Which) -> Trilingual<Found> {
    in_russian(Found { words: line(words), which })
}

fn prose(words: &str) -> Trilingual<Prose> {
    in_russian(Prose::new(words, UNIT_MOST).unwrap())
}

fn instruction(number: u8, operation: Operation) -> Instruction {
    let id = InstructionId::from_chance([number; 16]);
    Instruction { id, operation, formula: Trilingual::default(), reasons: None }
}

fn replace(at: &str, words: &str, which: Which, by: &str) -> Operation {
    Operation::ReplaceWords { at: id(at), words: found(words, which), by: in_russian(line(by)) }
}

fn base() -> &'static Text {
    text(Language::Russian)
}

/// Applies the operations, numbered from one.
fn applied(operations: Vec<Operation>) -> Applied {
    let numbered = operations.into_iter().zip(1..);
    let instructions: Vec<_> = numbered.map(|(operation, number)| instruction(number, operation)).collect();
    apply(base(), &instructions)
}

fn words_of(applied: &Applied, unit: &str) -> String {
    applied.text.branch(&id(unit)).unwrap().words()
}

/// The only hindrance, which is the last instruction's.
fn hindrance(operations: Vec<Operation>) -> Hindrance {
    let last = u8::try_from(operations.len()).unwrap();
    let found = applied(operations).obstacles;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].instruction, InstructionId::from_chance([last; 16]));
    found[0].why.clone()
}

#[test]
fn each_operation_does_what_it_says() {
    let done = applied(vec![
        replace("art_7__para_1__subpara_2", "10", Which::Sole, "15"),
        Operation::AddWords {
            at: id("art_13"),
            after: found("Стороны", Which::Sole),
            added: in_russian(line("прежде всего")),
        },
        Operation::DeleteWords {
            at: id("art_12__para_2"),
            words: found("по мере необходимости", Which::Sole),
        },
        Operation::Punctuation { at: id("art_2__point_4"), was: Mark::FullStop, becomes: Mark::Semicolon },
        Operation::AddSentence {
            at: id("art_7__para_2"),
            text: in_russian(line("О причинах задержки сообщается.")),
        },
        Operation::DeleteUnit { at: id("art_11__para_2") },
        Operation::ReplaceUnit {
            at: id("art_9__para_2"),
            text: prose("2. Передача третьему государству не допускается."),
        },
        Operation::AddUnit { id: id("art_12-1"), text: prose("1. Раз.\n2. Два.") },
        Operation::AddUnit { id: id("art_5__point_6"), text: prose("6) обмен опытом.") },
    ]);
    assert_eq!(done.obstacles, []);
    for (unit, ends) in [
        ("art_7__para_1__subpara_2", "в течение 15 дней."),
        ("art_13", "Стороны прежде всего обращаются к тексту на русском языке."),
        ("art_12__para_2", "Комиссии проводятся поочередно на территориях государств Сторон."),
        ("art_2__point_4", "преступлений террористического характера;"),
        ("art_7__para_2", "незамедлительно. О причинах задержки сообщается."),
        ("art_11__para_2", "2."),
        ("art_9__para_2", "2. Передача третьему государству не допускается."),
        ("art_12-1", "Статья 12-1 1. Раз. 2. Два."),
        ("art_5__point_6", "6) обмен опытом."),
    ] {
        let words = words_of(&done, unit);
        assert!(words.ends_with(ends), "{unit}: {words}");
    }
    assert!(done.text.provisions.is_sorted_by_key(|part| &part.id), "new units stand in their places");
    assert_eq!(done.touched[&id("art_11__para_2")].how, How::Deleted);
    assert_eq!(done.touched[&id("art_12-1__para_2")].how, How::Added);
    assert_eq!(done.touched[&id("art_13__para_1")].by, InstructionId::from_chance([2; 16]));
    assert_eq!(done.touched.len(), 6 + 1 + 3 + 1, "and no other part was touched");
}

#[test]
fn words_that_stand_twice_ask_which_is_meant() {
    let twice = |which| replace("art_12__para_1", "Комиссию", which, "Группу");
    assert_eq!(applied(vec![twice(Which::Sole)]).obstacles, []);
    let several = |which| replace("art_9__para_1", "Стороны", which, "Правительства");
    assert_eq!(applied(vec![several(Which::Sole)]).obstacles, [], "«Сторон» is another word");
    let again = |which| replace("art_1", "или", which, "либо");
    assert_eq!(applied(vec![again(Which::Sole)]).obstacles, []);
    let often = |which| replace("art_8__point_6", "персональных данных", which, "сведений");
    assert_eq!(hindrance(vec![often(Which::Sole)]), Hindrance::StandSeveralTimes(3));
    assert_eq!(hindrance(vec![often(Which::Only(4))]), Hindrance::NotSoOften(3));
    assert_eq!(hindrance(vec![often(Which::Only(0))]), Hindrance::NotSoOften(3));
    let second = applied(vec![often(Which::Only(2))]);
    let words = words_of(&second, "art_8__point_6");
    assert_eq!((words.matches("сведений").count(), words.matches("персональных данных").count()), (1, 2));
    assert!(words.contains("уничтожения этих сведений"), "{words}");
    let every = applied(vec![often(Which::Every)]);
    assert_eq!(words_of(&every, "art_8__point_6").matches("сведений").count(), 3);
}

#[test]
fn what_cannot_be_done_is_told_with_its_reason() {
    let ten = || replace("art_7__para_1", "10", Which::Sole, "15");
    let first = InstructionId::from_chance([1; 16]);
    let add = |unit: &str, words: &str| Operation::AddUnit { id: id(unit), text: prose(words) };
    let number = |text: &str| crate::agreement::Number::read(text).unwrap();
    for (operations, why) in [
        (vec![replace("art_19", "а", Which::Sole, "б")], Hindrance::UnitGone),
        (vec![replace("art_13", "1", Which::Sole, "2")], Hindrance::WordsNotFound),
        (vec![replace("art_7__para_1", "1", Which::Sole, "2")], Hindrance::WordsNotFound),
        (vec![ten(), replace("art_7", "10 дней", Which::Sole, "месяца")], Hindrance::SameWords(first)),
        (vec![ten(), Operation::DeleteUnit { at: id("art_7__para_1") }], Hindrance::SameWords(first)),
        (vec![Operation::DeleteUnit { at: id("art_7") }, ten()], Hindrance::WithinReplaced(first)),
        (
            vec![
                Operation::DeleteUnit { at: id("art_7") },
                Operation::DeleteUnit { at: id("art_7__para_1") },
            ],
            Hindrance::WithinReplaced(first),
        ),
        (
            vec![Operation::DeleteUnit { at: id("art_12") }, add("art_12__para_3", "Три.")],
            Hindrance::WithinReplaced(first),
        ),
        (vec![add("art_12__para_2", "Два.")], Hindrance::NumberTaken),
        (vec![add("art_12__para_4", "Четыре.")], Hindrance::NumberSkips { next: number("3") }),
        (vec![add("art_12-2", "Раз.")], Hindrance::NumberSkips { next: number("12-1") }),
        (vec![add("art_18-1", "Раз.")], Hindrance::NumberSkips { next: number("18") }),
        (vec![add("art_12-1", "Раз."), add("art_12-1", "Два.")], Hindrance::NumberTaken),
        (vec![add("art_19__para_1", "Раз.")], Hindrance::UnitGone),
        (
            vec![Operation::Punctuation { at: id("art_2__point_5"), was: Mark::Comma, becomes: Mark::Colon }],
            Hindrance::OtherMark,
        ),
        (
            vec![Operation::ReplaceUnit { at: id("art_4__point_3"), text: prose("раз:\n1) два") }],
            Hindrance::NotAUnit(structure::NotAUnit::PointsHere),
        ),
    ] {
        assert_eq!(hindrance(operations.clone()), why, "{operations:?}");
    }
    let two = applied(vec![add("art_12-1", "Раз."), add("art_12-2", "Два."), add("art_18", "Три.")]);
    assert_eq!(two.obstacles, [], "units put in count for those put in after them");
}

#[test]
fn words_go_everywhere_in_the_forms_in_which_they_stand() {
    let pair = |words: &str, by: &str| Exchange { words: line(words), by: line(by) };
    let exchanges =
        vec![pair("персональные данные", "личные сведения"), pair("персональных данных", "личных сведений")];
    let done = applied(vec![Operation::Everywhere { words: in_russian(exchanges) }]);
    assert_eq!(done.obstacles, []);
    let all: String = done.text.articles().map(|article| article.words()).collect();
    assert!(
        !all.contains("персональны")
            && all.contains("реестр передачи, получения и уничтожения личных сведений")
    );
    let nowhere = Operation::Everywhere {
        words: in_russian(vec![pair("субпрезидент", "председатель")])
    };
    assert_eq!(hindrance(vec![nowhere]), Hindrance::WordsNotFound);
}

#[test]
fn a_deleted_number_is_not_used_again() {
    let gone = applied(vec![Operation::DeleteUnit { at: id("art_17__para_2") }]).text;
    let again = instruction(1, Operation::AddUnit { id: id("art_17__para_2"), text: prose("2. Снова.") });
    assert_eq!(apply(&gone, &[again]).obstacles[0].why, Hindrance::NumberTaken);
    let next = instruction(1, Operation::AddUnit { id: id("art_17__para_3"), text: prose("3. Далее.") });
    assert_eq!(apply(&gone, &[next]).obstacles, []);
}

#[test]
fn what_is_not_written_in_a_language_leaves_its_text_alone() {
    let kazakh = text(Language::Kazakh);
    let written = [
        instruction(1, replace("art_7__para_1", "10", Which::Sole, "15")),
        instruction(2, Operation::AddUnit { id: id("art_18"), text: prose("Новая.") }),
    ];
    let same = apply(kazakh, &written);
    assert_eq!((&same.text, same.obstacles.len()), (kazakh, 0));
    let gone = [instruction(1, replace("art_19", "10", Which::Sole, "15"))];
    assert_eq!(apply(kazakh, &gone).obstacles[0].why, Hindrance::UnitGone);
}

/// Any run of whole words of any part of the Agreement.
fn some_words() -> impl Strategy<Value = (ProvisionId, String)> {
    let with_words: Vec<_> = base().provisions.iter().filter(|part| !part.text.is_empty()).collect();
    (0..with_words.len(), any::<prop::sample::Index>(), 1..4_usize).prop_map(move |(part, start, length)| {
        let part = with_words[part];
        let words: Vec<_> = part.text.split(' ').collect();
        let start = start.index(words.len());
        (part.id.clone(), words[start..words.len().min(start + length)].join(" "))
    })
}

proptest! {
    #[test]
    fn only_the_part_named_moves_and_words_put_back_restore_it((at, words) in some_words()) {
        let swap = |from: &str, to: &str| {
            let found = Found { words: line(from), which: Which::Only(1) };
            Operation::ReplaceWords { at: at.clone(), words: in_russian(found), by: in_russian(line(to)) }
        };
        let there = apply(base(), &[instruction(1, swap(&words, "ЪЪЪ"))]);
        prop_assert_eq!(&there.obstacles, &[]);
        prop_assert_eq!(there.touched.keys().collect::<Vec<_>>(), [&at]);
        for (before, after) in base().provisions.iter().zip(&there.text.provisions) {
            prop_assert_eq!(before == after, before.id != at);
        }
        let back = apply(&there.text, &[instruction(1, swap("ЪЪЪ", &words))]);
        prop_assert_eq!(&back.text, base());
    }

    #[test]
    fn the_order_of_instructions_does_not_change_the_text(
        places in prop::collection::vec(some_words(), 2..6),
        seed in any::<prop::sample::Index>(),
    ) {
        let written: Vec<_> = places.into_iter().zip(1_u8..).map(|((at, words), number)| {
            let found = in_russian(Found { words: line(&words), which: Which::Only(1) });
            instruction(number, Operation::ReplaceWords { at, words: found, by: in_russian(line(&format!("Ъ{number}"))) })
        }).collect();
        let straight = apply(base(), &written);
        prop_assume!(straight.obstacles.is_empty());
        let mut turned = written;
        let middle = seed.index(turned.len());
        turned.rotate_left(middle);
        prop_assert_eq!(apply(base(), &turned), straight);
    }
}
