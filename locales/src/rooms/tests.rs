//! The four languages say the same things: every file parses, every id is in each of them, and its places
//! are the same.

use std::collections::{BTreeMap, BTreeSet};

use domain::languages::Language;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::{ROOMS, source};
use crate::{MISSING_OPEN, Words, ids};

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every message of a room with the places in it.
fn messages(room: &str, text: &'static str) -> Messages {
    let resource = parse(text).unwrap_or_else(|(_, faults)| panic!("{room} does not parse: {faults:?}"));
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            assert!(
                matches!(entry, Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)),
                "{room} holds something else than messages and comments"
            );
            continue;
        };
        assert!(message.attributes.is_empty(), "{} has attributes, which no page reads", message.id.name);
        let mut places = BTreeSet::new();
        pattern(message.value.as_ref().expect("a message has a text"), &mut places);
        let before = found.insert(message.id.name.to_owned(), places);
        assert!(before.is_none(), "{} stands twice in {room}", message.id.name);
    }
    found
}

fn pattern(pattern: &Pattern<&'static str>, places: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_places(expression, places);
        }
    }
}

fn expression_places(expression: &Expression<&'static str>, places: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_places(inline, places),
        Expression::Select { selector, variants } => {
            inline_places(selector, places);
            variants.iter().for_each(|variant| pattern(&variant.value, places));
        }
    }
}

fn inline_places(inline: &InlineExpression<&'static str>, places: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            places.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| inline_places(argument, places));
        }
        InlineExpression::Placeable { expression } => expression_places(expression, places),
        _ => {}
    }
}

fn all(language: Language) -> Messages {
    ROOMS.iter().zip(source(language)).flat_map(|(room, text)| messages(room, text)).collect()
}

#[test]
fn every_file_parses_and_its_ids_begin_with_its_room() {
    for language in Language::ALL {
        for (room, text) in ROOMS.iter().zip(source(language)) {
            for id in messages(room, text).keys() {
                assert!(id.starts_with(&format!("{room}-")), "{id} stands in {language:?} {room}");
                let kebab = |part: &str| {
                    !part.is_empty()
                        && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
                };
                assert!(id.split('-').all(kebab), "{id} is not in kebab case");
            }
        }
    }
}

#[test]
fn every_language_has_every_id_with_the_same_places() {
    let model = all(Language::Russian);
    let mut table = String::new();
    for language in Language::ALL {
        let own = all(language);
        for (id, places) in &model {
            match own.get(id) {
                None => table += &format!("{}\tmissing\t{id}\n", language.tag()),
                Some(others) if others != places => {
                    table += &format!("{}\tplaces\t{id}\t{others:?}, in ru {places:?}\n", language.tag());
                }
                Some(_) => {}
            }
        }
        for id in own.keys().filter(|id| !model.contains_key(*id)) {
            table += &format!("{}\tsuperfluous\t{id}\n", language.tag());
        }
    }
    assert!(table.is_empty(), "\n{table}");
}

#[test]
fn ids_are_those_of_the_sources_and_every_message_can_be_told() {
    for language in Language::ALL {
        let words = Words::of(language);
        let parsed = all(language);
        assert_eq!(ids(language), parsed.keys().cloned().collect::<Vec<_>>());
        for (id, places) in &parsed {
            let arguments: Vec<_> = places.iter().map(|place| (place.as_str(), 2.into())).collect();
            let told = words.tell(id, &arguments);
            assert!(words.has(id) && !told.contains(MISSING_OPEN), "{language:?} {id}: {told}");
            assert!(!told.trim().is_empty(), "{language:?} {id} is empty");
        }
    }
}

#[test]
fn the_letters_of_a_language_are_its_own() {
    for (language, foreign) in [
        (Language::Russian, "әғқңөұүһіƏəĞğİıŞşÇç"),
        (Language::Kazakh, "ƏəĞğİıŞş"),
        (Language::Azerbaijani, "әғқңөұүһі"),
        (Language::English, "әғқңөұүһіƏəĞğİıŞş"),
    ] {
        for (room, text) in ROOMS.iter().zip(source(language)) {
            for line in text.lines().filter(|line| !line.starts_with('#') && !line.contains("-language-")) {
                let found = line.chars().find(|letter| foreign.contains(*letter));
                assert_eq!(found, None, "{language:?} {room}: {line}");
            }
        }
    }
}

#[test]
fn no_word_mixes_the_two_scripts() {
    let latin = |letter: char| letter.is_ascii_alphabetic() || "ƏəĞğİıÖöŞşÜüÇç".contains(letter);
    let cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    for language in Language::ALL {
        for text in source(language) {
            for word in text.split(|letter: char| !letter.is_alphabetic()) {
                assert!(!(word.contains(latin) && word.contains(cyrillic)), "{language:?}: {word}");
            }
        }
    }
}

#[test]
fn typography_holds() {
    for language in Language::ALL {
        for (room, text) in ROOMS.iter().zip(source(language)) {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let told = format!("{language:?} {room}: {line}");
                assert!(!line.contains("№ "), "an ordinary space after № in {told}");
                assert!(
                    !line.contains(" г.") && !line.contains(" ж. "),
                    "an ordinary space before г., ж. in {told}"
                );
                assert!(!line.contains("..."), "three full stops in {told}");
                assert!(!line.contains('"') || line.contains("{ \""), "a straight quotation mark in {told}");
                assert!(!line.contains('\''), "a straight apostrophe in {told}");
                assert!(!line.ends_with(' ') && !line.ends_with('\u{a0}'), "a space at the end of {told}");
            }
        }
    }
}

#[test]
fn a_message_that_selects_by_a_party_knows_both() {
    for language in Language::ALL {
        for text in source(language) {
            let selectors =
                ["party", "other", "sender"].map(|place| text.matches(&format!("{{ ${place} ->")).count());
            let selectors: usize = selectors.iter().sum();
            assert_eq!(text.matches("[kazakhstan]").count(), selectors, "{language:?}");
            assert_eq!(text.matches("[azerbaijan]").count(), selectors, "{language:?}");
        }
    }
}

#[test]
fn russian_plurals_have_all_three_forms() {
    for text in source(Language::Russian) {
        let count = |key: &str| text.matches(key).count();
        assert_eq!((count("[one]"), count("[one]")), (count("[few]"), count("*[many]")));
    }
}

#[test]
fn russian_formulas_for_papers_have_no_yo() {
    for (room, text) in ROOMS.iter().zip(source(Language::Russian)).filter(|(room, _)| **room == "print") {
        let messages = text.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(messages.filter(|line| line.contains(['ё', 'Ё'])).count(), 0, "{room}");
    }
}
