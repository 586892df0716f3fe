//! The data against the published source, and the languages against one another.

use sha2::{Digest, Sha256};
use unicode_normalization::is_nfc;

use super::*;
use crate::languages::Language;

/// Of the draft Agreement as published, from its title, marks included and whitespace left out.
const SOURCE_CHARACTERS: usize = 12_110;
const SOURCE_SHA_256: &str = "f3eefcd7e6f5551bb071f838ee6a308877afb2ffeb1af9d632c410bf2bf4885d";

fn id(text: &str) -> ProvisionId {
    text.parse().unwrap()
}

fn words(language: Language, provision: &str) -> &'static str {
    &text(language).provision(&id(provision)).unwrap().text
}

fn ids(language: Language) -> Vec<&'static ProvisionId> {
    text(language).provisions.iter().map(|provision| &provision.id).collect()
}

#[test]
fn the_kazakh_is_the_source_to_the_letter() {
    let squeezed: String = text(Language::Kazakh)
        .provisions
        .iter()
        .flat_map(|provision| [provision.mark.as_str(), &provision.text])
        .flat_map(str::chars)
        .filter(|character| !character.is_whitespace())
        .collect();
    assert_eq!(squeezed.chars().count(), SOURCE_CHARACTERS);
    assert_eq!(format!("{:x}", Sha256::digest(squeezed)), SOURCE_SHA_256);
}

#[test]
fn no_line_is_lost_in_reading() {
    for language in Language::ALL {
        assert_eq!(text(language).provisions.len(), text::lines(language).lines().count());
        assert_eq!(text(language).language, language);
        assert_eq!(text(language).status == Status::DraftSource, language == Language::Kazakh);
    }
}

#[test]
fn parts_stand_in_order_once_each_and_below_their_parents() {
    for language in Language::ALL {
        let ids = ids(language);
        assert!(ids.is_sorted_by(|one, next| one < next), "{}", language.tag());
        for (place, id) in ids.iter().enumerate() {
            let parent_is_above = id.parent().is_none_or(|parent| ids[..place].contains(&&parent));
            assert!(parent_is_above, "{id} in {}", language.tag());
        }
    }
}

#[test]
fn only_kazakh_has_wrap_ups() {
    let (wrap_ups, shared): (Vec<_>, Vec<_>) =
        ids(Language::Kazakh).into_iter().partition(|id| id.kind() == Kind::WrapUp);
    let wrap_ups: Vec<_> = wrap_ups.iter().map(|id| id.as_str()).collect();
    assert_eq!(wrap_ups, ["art_5__wrapup", "art_6__para_2__wrapup", "art_7__para_1__subpara_1__wrapup"]);
    for language in [Language::Russian, Language::Azerbaijani, Language::English] {
        assert_eq!(ids(language), shared, "{}", language.tag());
    }
}

#[test]
fn the_verb_is_split_from_the_last_item() {
    assert_eq!(words(Language::Kazakh, "art_5__wrapup"), "қамтиды.");
    assert!(words(Language::Kazakh, "art_5__point_5").ends_with("алмасуды"));
    assert_eq!(words(Language::Kazakh, "art_6__para_2__point_2__indent_7"), "Мемлекеттік шекара қызметі");
    assert!(words(Language::Kazakh, "art_6__para_2__wrapup").ends_with("болып табылады."));
    assert_eq!(words(Language::Kazakh, "art_7__para_1__subpara_1__wrapup"), "көрсетіледі.");
    assert!(words(Language::Kazakh, "art_7__para_1__subpara_1__intro").ends_with("Сұрау салуда мыналар:"));
}

#[test]
fn the_oddities_of_the_source_stay() {
    assert!(words(Language::Kazakh, "art_2__point_4").ends_with("өткізеді."), "a full stop within the list");
    assert!(words(Language::Kazakh, "art_2__intro").contains("кез келген"));
    assert!(words(Language::Kazakh, "art_4__point_1").contains("кез-келген"));
    assert!(words(Language::Kazakh, "art_10__para_1").contains("келсе, Сұрау салынатын Тарап"));
    assert!(words(Language::Kazakh, "final__para_1").contains("\"___\" _______ ________"));
}

#[test]
fn the_articles_are_seventeen_and_hold_what_they_should() {
    let expected = [1, 5, 6, 6, 5, 4, 3, 8, 2, 2, 2, 2, 1, 1, 1, 1, 2];
    for language in Language::ALL {
        let counts: Vec<_> = text(language)
            .articles()
            .map(|article| {
                let listed = |part: &Branch<'_>| matches!(part.head.kind(), Kind::Paragraph | Kind::Point);
                article.children().filter(listed).count()
            })
            .collect();
        assert_eq!(counts, expected, "{}", language.tag());
    }
}

/// A mark as a number: what must agree from language to language, for headings are words.
fn number(mark: &str) -> String {
    mark.chars().filter(char::is_ascii_digit).collect()
}

/// The signs that translators may not lose: what a line ends in, its blanks and its numbers.
fn shape(words: &str) -> (Option<char>, usize, String) {
    let blanks = words.chars().filter(|&character| character == '_').count();
    let mut digits: Vec<_> = words.chars().filter(char::is_ascii_digit).collect();
    digits.sort_unstable();
    (words.chars().last().filter(|last| !last.is_alphabetic()), blanks, digits.into_iter().collect())
}

/// The parts of the Kazakh whose last sign went with the verb into the wrap-up.
fn gave_its_end_away(id: &ProvisionId) -> bool {
    ["art_5__point_5", "art_6__para_2__point_2__indent_7", "art_7__para_1__subpara_1__indent_3"]
        .contains(&id.as_str())
}

#[test]
fn line_stands_against_line() {
    for row in rows(&Language::ALL) {
        let kazakh = text(Language::Kazakh).provision(row.id).unwrap();
        for provision in row.cells.into_iter().flatten() {
            assert_eq!(number(&provision.mark), number(&kazakh.mark), "{}", row.id);
            assert_eq!(provision.text.is_empty(), kazakh.text.is_empty(), "{}", row.id);
            if kazakh.kind() != Kind::Article {
                assert_eq!(provision.mark, kazakh.mark, "{}", row.id);
            }
            if !gave_its_end_away(row.id) {
                assert_eq!(shape(&provision.text), shape(&kazakh.text), "{}", row.id);
            }
        }
    }
}

#[test]
fn every_text_is_clean() {
    for language in Language::ALL {
        for provision in &text(language).provisions {
            for words in [&provision.mark, &provision.text] {
                assert!(is_nfc(words) && words.trim() == words && !words.contains("  "), "{}", provision.id);
            }
        }
    }
}

#[test]
fn the_title_is_set_as_the_language_sets_it() {
    for (language, first, last) in [
        (Language::Kazakh, "Қазақстан Республикасының Үкіметі", "КЕЛІСІМ"),
        (Language::Azerbaijani, "Qazaxıstan Respublikası Hökuməti", "SAZİŞ"),
        (Language::Russian, "СОГЛАШЕНИЕ", "между Правительством"),
        (Language::English, "AGREEMENT", "between the Government"),
    ] {
        let lines = title_lines(language);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].text.starts_with(first) && lines[1].text.starts_with(last), "{}", language.tag());
    }
}

#[test]
fn a_branch_holds_its_parts_and_no_other() {
    let authorities = text(Language::English).branch(&id("art_6__para_2")).unwrap();
    let children: Vec<_> = authorities.children().map(|child| child.head.id.as_str()).collect();
    assert_eq!(children, ["art_6__para_2__intro", "art_6__para_2__point_1", "art_6__para_2__point_2"]);
    let register = text(Language::English).branch(&id("art_8__point_7")).unwrap();
    assert_eq!(
        register.words(),
        "7) each Party shall keep a register of the dispatch, receipt and destruction of personal data;"
    );
    let all: usize = text(Language::English).branches().map(|branch| 1 + branch.below.len()).sum();
    assert_eq!(all, text(Language::English).provisions.len());
}
