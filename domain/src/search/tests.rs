use proptest::prelude::*;

use super::*;
use crate::{agreement, languages::Language};

const AZ: Option<Language> = Some(Language::Azerbaijani);
const KK: Option<Language> = Some(Language::Kazakh);
const RU: Option<Language> = Some(Language::Russian);

fn fits(query: &str, text: &str, language: Option<Language>) -> Option<Grade> {
    grade(&Query::read(query), &folded(text, Casing::of(language)), language)
}

#[test]
fn what_looks_alike_is_alike() {
    for (one, other) in [
        ("Үкіметі", "Үкiметi"),
        ("ҮКІМЕТІ", "үкiметi"),
        ("Əзербайжан", "Әзербайжан"),
        ("МВД", "MBД"),
        ("Совместная", "Cовмeстнaя"),
        ("ещё", "еще"),
        ("за\u{301}мок", "замок"),
        ("и\u{306}", "й"),
        ("кез-келген", "кез келген"),
        ("кез\u{2011}келген", "кез келген"),
        ("Bakı’nın", "Bakı'nın"),
        ("«О перечне»", "“О перечне”"),
        ("пере\u{ad}чень", "перечень"),
        ("№\u{a0}03-12/145", "03 12 145"),
    ] {
        assert_eq!(folded(one, Casing::Other), folded(other, Casing::Other), "{one} {other}");
    }
}

#[test]
fn letters_of_kazakh_and_azerbaijani_stay_themselves() {
    for (one, other) in [
        ("қала", "кала"),
        ("өмір", "омір"),
        ("ұлт", "үлт"),
        ("şəhər", "seher"),
        ("Әділет", "Аділет"),
        ("İl", "Ил"),
    ] {
        assert_ne!(folded(one, Casing::Other), folded(other, Casing::Other), "{one} {other}");
    }
}

#[test]
fn capital_letters_are_those_of_the_language() {
    for (text, azerbaijani, other) in
        [("QIZIL", "qızıl", "qizil"), ("İCLAS", "iclas", "iclas"), ("Bakı", "bakı", "bakı"), ("I", "ı", "i")]
    {
        assert_eq!(folded(text, Casing::Azerbaijani), azerbaijani);
        assert_eq!(folded(text, Casing::Other), other);
    }
}

#[test]
fn what_is_looked_for_is_found() {
    for (query, text, language) in [
        ("укимети", "Қазақстан Республикасының Үкiметi", KK),
        ("Азербайжан", "Әзербайжан", KK),
        ("Azerbaycan", "Azərbaycan", AZ),
        ("azərbaycan", "AZƏRBAYCAN", AZ),
        ("qizil", "QIZIL", AZ),
        ("QIZIL", "qızıl", AZ),
        ("iclas", "İclas", AZ),
        ("ICLAS", "iclas", AZ),
        ("gomruk", "Dövlət Gömrük Komitəsi", AZ),
        ("seherin", "şəhərin", AZ),
        ("перечн", "О перечнях органов", RU),
        ("145", "№\u{a0}03-12/145", None),
        ("12/145", "№\u{a0}03-12/145", None),
        ("03-12/145", "№\u{a0}03-12/145", None),
        ("органов перечень", "О перечне, перечень органов", RU),
        ("prosecutor generals", "Prosecutor General’s Office", Some(Language::English)),
    ] {
        assert!(fits(query, text, language).is_some(), "{query} in {text}");
    }
    for (query, text) in [("перечень", "О перечне"), ("146", "03-12/145"), ("мера", "мара"), ("әке", "уке")]
    {
        assert_eq!(fits(query, text, RU), None, "{query} in {text}");
    }
}

#[test]
fn what_fits_better_comes_first() {
    for (query, better, worse, language) in [
        ("қала", "қала", "кала", KK),
        ("кала", "кала", "қала", KK),
        ("қала", "қалада", "кала", KK),
        ("қала", "қала", "қалада", KK),
        ("qızıl", "qızıl", "qizil", AZ),
        ("QIZIL", "QIZIL", "QİZİL", AZ),
        ("03-12/145", "03-12/145", "145/12-03", None),
        ("обмен сведениями", "обмен сведениями", "сведениями обмен", RU),
        ("о", "о", "об", RU),
    ] {
        let (better_fits, worse_fits) = (fits(query, better, language), fits(query, worse, language));
        assert!(worse_fits.is_some() && better_fits > worse_fits, "{query}: {better} before {worse}");
    }
}

#[test]
fn the_agreement_as_published_is_found_as_it_is_written_now() {
    let published = agreement::text(Language::Kazakh);
    let words: Vec<String> =
        published.branches().map(|branch| folded(&branch.words(), Casing::Other)).collect();
    for query in ["Үкіметі", "Үкiметi", "хабарлама", "терроризмге қарсы"]
    {
        let query = Query::read(query);
        assert!(words.iter().any(|words| grade(&query, words, KK).is_some()), "{}", query.typed());
    }
}

#[test]
fn a_query_takes_whatever_is_typed() {
    for typed in ["", " ", "\"", "*", "()", "NEAR(", "-", ":", "\u{0}\u{1b}", "漢字", "''''", "%", "_", "\\"]
    {
        let query = Query::read(typed);
        assert_eq!(query.is_empty(), typed != "NEAR(", "{typed:?}");
        assert_eq!(grade(&query, "near", None).is_some(), typed == "NEAR(");
    }
    let long = Query::read(&"слово ".repeat(350_000));
    assert!(long.is_cut() && long.typed().chars().count() == QUERY_MOST);
    assert_eq!(long.looked_up().len(), WORDS_MOST);
    assert!(!Query::read("а б").is_cut());
    assert_eq!(Query::read("\u{0}a\u{7}b\n").typed(), "a b");
}

fn marked(parts: &[Part]) -> String {
    let part = |part: &Part| if part.is_found { format!("[{}]", part.text) } else { part.text.clone() };
    parts.iter().map(part).collect()
}

#[test]
fn an_excerpt_marks_what_was_found() {
    for (query, text, shown) in [
        ("перечн", "О перечне органов", "О [перечне] органов"),
        ("03-12", "№\u{a0}03-12/145 от", "№\u{a0}[03-12]/145 от"),
        ("145 12 03", "№\u{a0}03-12/145", "№\u{a0}[03-12/145]"),
        ("укимети", "Үкiметi", "[Үкiметi]"),
        ("нет", "О перечне", "О перечне"),
        ("", "О перечне", "О перечне"),
    ] {
        assert_eq!(marked(&excerpt(&Query::read(query), text, None)), shown, "{query}");
    }
    let long = format!("{} искомое {}", "слово ".repeat(40).trim(), "после ".repeat(60).trim());
    let shown = marked(&excerpt(&Query::read("искомое"), &long, RU));
    assert!(
        shown.starts_with("… слово") && shown.contains("[искомое]") && shown.ends_with("после…"),
        "{shown}"
    );
    assert!(shown.chars().count() < 260, "{shown}");
    let endless = "щ".repeat(5_000);
    assert!(marked(&excerpt(&Query::read("щ"), &endless, RU)).chars().count() < 260);
    assert_eq!(marked(&whole(&Query::read("щщ"), &endless, RU)), format!("[{endless}]"));
}

/// Letters that people type, with what parts them.
fn typed() -> impl Strategy<Value = String> {
    "[a-zA-ZçəğıöşüÇƏĞIİÖŞÜа-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ0-9 «»“”’'./№,-]{0,40}"
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        for casing in [Casing::Azerbaijani, Casing::Other] {
            let once = folded(&text, casing);
            prop_assert_eq!(&folded(&once, casing), &once);
        }
    }

    #[test]
    fn the_fold_of_a_beginning_is_the_beginning_of_the_fold(text in typed(), length in 0_usize..40) {
        let beginning: String = text.chars().take(length).collect();
        for casing in [Casing::Azerbaijani, Casing::Other] {
            let (beginning, whole) = (folded(&beginning, casing), folded(&text, casing));
            prop_assert!(whole.starts_with(&beginning), "{} {}", beginning, whole);
        }
    }

    #[test]
    fn a_word_is_looked_up_by_each_of_its_beginnings(text in typed(), length in 1_usize..40) {
        for word in folded(&text, Casing::Other).split(' ').filter(|word| !word.is_empty()) {
            let beginning: String = word.chars().take(length).collect();
            let held = loosened(word);
            let is_held = |form: &String| held.iter().any(|held| held.starts_with(form.as_str()));
            prop_assert!(loosened(&beginning).iter().any(is_held), "{} {}", beginning, word);
        }
    }

    /// What the index gives for a query is a beginning of what it holds, so no text that fits is missed.
    #[test]
    fn whatever_fits_is_looked_up(text in typed(), query in typed()) {
        let query = Query::read(&query);
        for language in [None, AZ] {
            let words = folded(&text, Casing::of(language));
            if grade(&query, &words, language).is_some() {
                let held: Vec<String> = words.split(' ').flat_map(loosened).collect();
                for forms in query.looked_up() {
                    prop_assert!(
                        forms.iter().any(|form| held.iter().any(|held| held.starts_with(form.as_str()))),
                        "{:?} {:?}", forms, held
                    );
                }
            }
        }
    }

    #[test]
    fn a_text_fits_each_of_its_own_words(text in typed()) {
        for word in text.split_whitespace() {
            let query = Query::read(word);
            if !query.is_empty() && !query.is_cut() {
                prop_assert!(fits(word, &text, None).is_some_and(|grade| grade >= fits(word, word, None).unwrap()));
            }
        }
    }

    #[test]
    fn an_excerpt_of_a_short_text_is_the_text(text in "[а-яё ]{0,100}", query in "[а-яё ]{0,10}") {
        let parts = excerpt(&Query::read(&query), &text, RU);
        let shown: String = parts.iter().map(|part| part.text.as_str()).collect();
        prop_assert!(text.chars().count() > 60 || shown == text);
    }

    #[test]
    fn whatever_is_typed_over_whatever_text_is_told(text in "\\PC{0,80}", query in "\\PC{0,40}") {
        let query = Query::read(&query);
        let all: String = whole(&query, &text, AZ).into_iter().map(|part| part.text).collect();
        prop_assert_eq!(folded(&all, Casing::Other), folded(&text, Casing::Other));
        prop_assert!(excerpt(&query, &text, None).iter().all(|part| !part.text.is_empty()));
    }
}
