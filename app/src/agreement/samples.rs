//! The Agreement as it is looked at.

use leptos::prelude::*;
use locales::Words;

use super::{AgreementPage, chosen, title, view};
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
    ]
}

fn page(words: &'static Words, languages: &str, focus: Option<&str>) -> (String, AnyView) {
    let path = focus.map_or_else(|| "/agreement".to_owned(), |focus| format!("/agreement/{focus}"));
    let focus = focus.and_then(|focus| focus.parse().ok());
    let page = AgreementPage { languages: chosen(languages, words), focus, path, is_signed_in: true };
    (title(words, &page), view(words, &page))
}
