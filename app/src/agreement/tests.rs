//! What holds for every sample of the Agreement in the four languages.

use domain::agreement::{ProvisionId, Status, rows, text};
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::Texts;

use super::samples::samples;
use super::{AgreementPage, chosen, holds, label, title, view};

fn rendered() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for language in Language::ALL {
        for sample in samples() {
            let owner = Owner::new();
            let html = owner.with(|| (sample.view)(Words::of(language)).1.to_html());
            owner.cleanup();
            pages.push((format!("{} {}", sample.name, language.tag()), html));
        }
    }
    pages
}

fn page(languages: &str, focus: Option<&str>) -> AgreementPage {
    AgreementPage {
        texts: Texts::default().into(),
        languages: chosen(languages, Words::of(Language::Russian)),
        focus: focus.map(|focus| focus.parse().unwrap()),
        path: "/agreement".into(),
        is_signed_in: false,
    }
}

fn html(words: &'static Words, page: &AgreementPage) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view(words, page).to_html());
    owner.cleanup();
    html
}

/// The words of a page as a person reads them, and none of its markup.
fn read(html: &str) -> String {
    let words: String =
        html.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect();
    words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
}

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}

#[test]
fn headings_go_down_step_by_step() {
    for (name, html) in rendered() {
        let levels: Vec<u32> =
            html.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn the_whole_text_bears_every_provision_once_and_all_its_words() {
    for languages in ["kk,ru,az", "en,ru", "ru,kk", "az"] {
        let page = page(languages, None);
        let html = html(Words::of(Language::English), &page);
        let ids = attributes(&html, "id");
        for row in rows(&page.languages) {
            assert_eq!(
                ids.iter().filter(|id| **id == row.id.as_str()).count(),
                1,
                "{} in {languages}",
                row.id
            );
        }
        let read = read(&html);
        for language in &page.languages {
            for provision in &text(*language).provisions {
                assert!(read.contains(&provision.text), "{} in {}", provision.id, language.tag());
            }
        }
    }
}

#[test]
fn a_number_stands_before_the_first_words_of_its_part() {
    let html = html(Words::of(Language::Russian), &page("ru", None));
    for words in [
        "<p>2. Для целей настоящего",
        "<p>1) с казахстанской стороны:",
        "<p>1. Запросы об обмене",
        "<p>7) каждая Сторона ведет",
    ] {
        assert!(html.contains(words), "{words}");
    }
}

#[test]
fn every_text_says_what_it_is() {
    for language in Language::ALL {
        let words = Words::of(language);
        let html = html(words, &page("kk,ru,az", None));
        let heads = html.split_once("parallel-heads").unwrap().1.split_once("parallel-body").unwrap().0;
        let count = |status| Language::AUTHENTIC.iter().filter(|each| text(**each).status == status).count();
        for (message, status) in [
            ("agreement-approved-draft", Status::DraftSource),
            ("agreement-unofficial", Status::UnofficialWorkingTranslation),
        ] {
            assert_eq!(heads.matches(&words.say(message)).count(), count(status), "{message}");
        }
        assert!(html.contains(&words.say("agreement-refer-note")));
        assert!(html.contains(&words.say("agreement-draft-note")));
    }
}

#[test]
fn words_bear_their_language() {
    let html = html(Words::of(Language::English), &page("kk,ru", Some("art_13__para_1")));
    for (words, language) in [
        ("13-бап", "kk"),
        ("Статья 13", "ru"),
        ("При осуществлении сотрудничества", "ru"),
        ("Осы Келісімнің шеңберінде", "kk"),
        ("Русский", "ru"),
    ] {
        let (before, _) = html.split_once(&format!(">{words}")).unwrap();
        // The nearest language that an element around the words bears.
        let (_, nearest) = before.rsplit_once(" lang=\"").unwrap();
        assert!(nearest.starts_with(language), "{words}");
    }
}

#[test]
fn a_provision_is_shown_in_its_article_with_the_ways_on() {
    let html = html(Words::of(Language::Russian), &page("kk,ru", Some("art_12__para_2")));
    let ids = attributes(&html, "id");
    let provisions: Vec<_> = ids.into_iter().filter(|id| id.parse::<ProvisionId>().is_ok()).collect();
    assert_eq!(provisions, ["art_12", "art_12__para_1", "art_12__para_2"]);
    let focused: Vec<&str> = html.split('<').filter(|tag| tag.contains("parallel-focus")).collect();
    assert!(matches!(focused[..], [tag] if tag.contains("id=\"art_12__para_2\"")), "{focused:?}");
    assert_eq!(html.matches("aria-current=\"page\"").count(), 1);
    for href in [
        "/agreement?languages=kk,ru",
        "/agreement/art_11?languages=kk,ru",
        "/agreement/art_13?languages=kk,ru",
        "/agreement/art_12__para_2?languages=kk,ru",
        "/agreement/final__para_2?languages=kk,ru",
    ] {
        assert!(attributes(&html, "href").contains(&href), "{href}");
    }
}

#[test]
fn the_first_and_the_last_have_one_neighbour() {
    for (focus, ways) in [
        ("preamble__recital_1", vec!["next"]),
        ("art_1", vec!["next"]),
        ("art_2", vec!["prev", "next"]),
        ("art_17", vec!["prev"]),
        ("final", vec!["prev"]),
    ] {
        let html = html(Words::of(Language::Kazakh), &page("kk", Some(focus)));
        assert_eq!(attributes(&html, "rel"), ways, "{focus}");
    }
}

#[test]
fn a_choice_of_languages_is_read_kindly() {
    use Language::{Azerbaijani, English, Kazakh, Russian};
    for (query, reader, languages) in [
        ("kk,ru", English, vec![Kazakh, Russian]),
        ("?languages=az%2Cru", English, vec![Azerbaijani, Russian]),
        ("languages=kk&languages=ru&languages=kk", English, vec![Kazakh, Russian]),
        ("en,fr,,KK,ru,az", Russian, vec![English, Kazakh, Russian]),
        ("day=1&theme=dark", Kazakh, vec![Kazakh, Russian]),
        ("", Azerbaijani, vec![Azerbaijani, Russian]),
        ("", English, vec![English, Russian]),
        ("", Russian, vec![Russian, Kazakh]),
    ] {
        assert_eq!(chosen(query, Words::of(reader)), languages, "{query:?}");
    }
}

#[test]
fn the_choice_sent_by_the_form_is_the_one_that_was_made() {
    let shown = page("az,kk", None);
    let html = html(Words::of(Language::Russian), &shown);
    let boxes: Vec<&str> = html.split("<input").skip(1).map(|rest| rest.split_once('>').unwrap().0).collect();
    let value = |piece: &&str| piece.split_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    assert_eq!(boxes.iter().map(value).collect::<Vec<_>>(), ["az", "kk", "ru", "en"]);
    let checked: Vec<String> = boxes.iter().filter(|piece| piece.contains("checked")).map(value).collect();
    let sent = checked.iter().map(|tag| format!("languages={tag}")).collect::<Vec<_>>().join("&");
    assert_eq!(chosen(&sent, Words::of(Language::English)), shown.languages);
}

#[test]
fn a_provision_is_called_as_its_language_calls_it() {
    for (id, short, russian, azerbaijani) in [
        ("art_12__para_2", "12 (2)", "Статья 12, пункт 2", "12-ci maddə, 2-ci bənd"),
        ("art_8__point_7", "8 (7)", "Статья 8, подпункт 7)", "8-ci maddə, 7-ci yarımbənd"),
        (
            "art_6__para_2__point_2",
            "6 (2) 2)",
            "Статья 6, пункт 2, подпункт 2)",
            "6-cı maddə, 2-ci bənd, 2-ci yarımbənd",
        ),
        (
            "art_6__para_2__point_2__indent_7",
            "6 (2) 2) – 7",
            "Статья 6, пункт 2, подпункт 2), абзац восьмой",
            "6-cı maddə, 2-ci bənd, 2-ci yarımbənd, 8-ci abzas",
        ),
        ("art_13__para_1", "13", "Статья 13", "13-cü maddə"),
        ("art_5__wrapup", "5", "Статья 5, абзац шестой", "5-ci maddə, 6-cı abzas"),
        (
            "art_7__para_1__subpara_2",
            "7 (1) – 2",
            "Статья 7, пункт 1, абзац пятый",
            "7-ci maddə, 1-ci bənd, 5-ci abzas",
        ),
    ] {
        let provision: ProvisionId = id.parse().unwrap();
        assert!(holds(&Texts::default(), &provision), "{id}");
        let plain = |told: String| told.replace('\u{a0}', " ");
        assert_eq!(plain(label(Words::of(Language::Russian), &provision)), short);
        let asked = page("kk", Some(id));
        assert_eq!(plain(title(Words::of(Language::Russian), &asked)), russian);
        assert_eq!(plain(title(Words::of(Language::Azerbaijani), &asked)), azerbaijani);
    }
    assert!(!holds(&Texts::default(), &"art_18".parse().unwrap()));
}
