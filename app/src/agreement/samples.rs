//! The Agreement as it is looked at.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::Texts;

use super::{AgreementPage, chosen, concordance, texts::samples::recorded, title, view};
use crate::samples::Sample;

/// The whole text in the usual two, in three and in one language; a provision, an article with a wrap-up, the end.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "agreement", view: |words| page(words, "", None) },
        Sample { name: "agreement-three", view: |words| page(words, "kk,ru,az", None) },
        Sample { name: "agreement-one", view: |words| page(words, words.tag(), None) },
        Sample { name: "agreement-paragraph", view: |words| page(words, "kk,az,ru", Some("art_12__para_2")) },
        Sample {
            name: "agreement-authorities",
            view: |words| page(words, "kk,ru,az", Some("art_6__para_2__point_2")),
        },
        Sample { name: "agreement-final", view: |words| page(words, "en,ru", Some("final__para_2")) },
        Sample { name: "agreement-concordance", view: concordance_page },
        Sample { name: "agreement-signed", view: |words| signed(words, "ru,kk,az", None) },
        Sample { name: "agreement-signed-article", view: |words| signed(words, "kk,ru", Some("art_5")) },
    ]
}

/// The Russian text is signed, the Kazakh too, but not confirmed.
fn signed(words: &'static Words, languages: &str, focus: Option<&str>) -> (String, AnyView) {
    let (russian, kazakh) = (recorded(Language::Russian, true), recorded(Language::Kazakh, false));
    let records = [(Language::Russian, russian), (Language::Kazakh, kazakh)];
    let records = records.iter().filter_map(|(language, record)| Some((*language, record.as_ref()?)));
    shown(words, Texts::with(records), languages, focus)
}

fn concordance_page(words: &'static Words) -> (String, AnyView) {
    (concordance::title(words), concordance::view(words, &Texts::default()))
}

fn page(words: &'static Words, languages: &str, focus: Option<&str>) -> (String, AnyView) {
    shown(words, Texts::default(), languages, focus)
}

fn shown(words: &'static Words, texts: Texts, languages: &str, focus: Option<&str>) -> (String, AnyView) {
    let path = focus.map_or_else(|| "/agreement".to_owned(), |focus| format!("/agreement/{focus}"));
    let focus = focus.and_then(|focus| focus.parse().ok());
    let languages = chosen(languages, words);
    let page = AgreementPage { texts: texts.into(), languages, focus, path, is_signed_in: true };
    (title(words, &page), view(words, &page))
}
