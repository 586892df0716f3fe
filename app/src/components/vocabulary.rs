//! Every component on one page, in the four languages: what must hold for all of them is proved here, and the pages
//! are left in the folder of the build, to be looked at.

mod pages;
mod tags;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use domain::languages::Language;
use domain::parties::Party;
use locales::Words;

use self::pages::{cover, vocabulary};
use self::tags::tags;
use super::party::{party_class, party_name};
use super::style::joined;

fn all() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for language in Language::ALL {
        let words = Words::of(language);
        for party in Party::BOTH {
            pages.push((format!("vocabulary-{}-{}", language.tag(), party.key()), vocabulary(words, party)));
        }
        pages.push((format!("cover-{}", language.tag()), cover(words)));
    }
    pages
}

#[test]
fn no_word_is_missing_in_any_language() {
    for (name, html) in all() {
        let missing: Vec<&str> =
            html.split('\u{27e6}').skip(1).filter_map(|rest| rest.split('\u{27e7}').next()).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn nothing_on_a_page_breaks_the_content_security_policy() {
    for (name, html) in all() {
        for (tag, attributes) in tags(&html) {
            assert!(!attributes.contains_key("style"), "{name}: {tag} has a style attribute");
            assert!(!attributes.keys().any(|key| key.starts_with("on")), "{name}: {tag} has a handler");
            assert_ne!(tag, "style", "{name}");
            if tag == "script" {
                assert_eq!(attributes.get("src").map(String::as_str), Some("/assets/boot.js"), "{name}");
            }
        }
    }
}

#[test]
fn only_a_page_with_an_island_loads_a_script() {
    let words = Words::of(Language::Russian);
    let with = vocabulary(words, Party::Kazakhstan);
    assert_eq!(with.matches("<script").count(), 1);
    assert!(with.contains("<leptos-island"));
    assert_eq!(cover(words).matches("<script").count(), 0);
}

#[test]
fn what_was_typed_comes_back_as_text_and_a_secret_does_not() {
    let html = vocabulary(Words::of(Language::Russian), Party::Kazakhstan);
    assert!(html.contains("\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"));
    assert!(html.contains("value=\"Алматы &amp; &quot;Астана&quot;\""));
    assert!(!html.contains("not to be told"));
}

#[test]
fn every_control_has_a_label_and_every_reference_its_end() {
    for (name, html) in all() {
        let tags = tags(&html);
        let ids: Vec<&String> = tags.iter().filter_map(|(_, attributes)| attributes.get("id")).collect();
        let known: BTreeSet<&str> = ids.iter().map(|id| id.as_str()).collect();
        assert_eq!(ids.len(), known.len(), "{name}: an id stands twice");
        let labelled: BTreeSet<&String> = tags
            .iter()
            .filter(|(tag, _)| tag == "label")
            .filter_map(|(_, attributes)| attributes.get("for"))
            .collect();
        for (tag, attributes) in &tags {
            let control = ["input", "select", "textarea"].contains(&tag.as_str());
            if control && attributes.get("type").map(String::as_str) != Some("hidden") {
                let bound = attributes.get("id").is_some_and(|id| labelled.contains(id));
                assert!(
                    bound || attributes.contains_key("aria-label"),
                    "{name}: {attributes:?} has no label"
                );
            }
            for key in ["for", "aria-describedby", "aria-labelledby"] {
                for id in attributes.get(key).into_iter().flat_map(|value| value.split(' ')) {
                    assert!(known.contains(id), "{name}: {key} leads to {id}, which is not there");
                }
            }
            if let Some(id) = attributes.get("href").and_then(|href| href.strip_prefix('#')) {
                assert!(known.contains(id), "{name}: a link leads to {id}, which is not there");
            }
        }
        assert_eq!(tags.iter().filter(|(tag, _)| tag == "h1").count(), 1, "{name}");
    }
}

#[test]
fn every_class_has_a_rule() {
    let sheets = joined();
    // The names that only tell one state from another, which looks like the rest.
    let plain = ["held", "first-kazakhstan", "entries"];
    for (name, html) in all() {
        for (_, attributes) in tags(&html) {
            for class in attributes.get("class").into_iter().flat_map(|classes| classes.split_whitespace()) {
                let rule = format!(".{class}");
                let ruled = sheets.match_indices(&rule).any(|(place, _)| {
                    !sheets[place + rule.len()..]
                        .starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-')
                });
                assert!(ruled || plain.contains(&class), "{name}: .{class} has no rule");
            }
        }
    }
}

#[test]
fn the_own_party_comes_first() {
    let words = Words::of(Language::English);
    for party in Party::BOTH {
        let html = vocabulary(words, party);
        let pair = html.split_once("wordmark-parties").unwrap().1.split_once("</span>").unwrap().0;
        let place = |party| pair.find(&party_name(words, party)).unwrap();
        assert!(place(party) < place(party.other()), "{pair}");
        let first = html.split_once("rail-name-first").unwrap().1.split_once("</p>").unwrap().0;
        assert!(first.contains(party_class(party)));
    }
}

#[test]
fn the_weekday_of_a_day_that_exists_is_told_back() {
    let words = Words::of(Language::Russian);
    let html = vocabulary(words, Party::Kazakhstan);
    let told = |id: &str| {
        let line = html.split_once(&format!("id=\"{id}\"")).unwrap().1;
        line.split_once('>').unwrap().1.split_once("</p>").unwrap().0.to_owned()
    };
    assert!(told("starts-weekday").contains("пятница"), "22 May 2026");
    assert!(!told("ends-weekday").contains(char::is_alphabetic), "31 April does not exist");
}

#[test]
fn every_page_is_small_and_left_to_be_looked_at() {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).unwrap().join("vocabulary");
    fs::create_dir_all(&folder).unwrap();
    for (name, html) in all() {
        assert!(html.len() < 40_000, "{name}: {} bytes", html.len());
        let html = html.replace("/assets/sheet.css", "sheet.css").replace("/assets/boot.js", "boot.js");
        fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style").canonicalize().unwrap();
    let sheet = joined().replace("url(fonts/", &format!("url({}/fonts/", style.display()));
    fs::write(folder.join("sheet.css"), sheet).unwrap();
}
