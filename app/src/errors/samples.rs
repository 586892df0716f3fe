//! Every page of errors.

use leptos::prelude::*;
use locales::Words;

use super::{ErrorPage, title, view};
use crate::samples::Sample;

/// One page for each error.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [
        ("error-denied", (|words| page(words, ErrorPage::Denied)) as fn(&'static Words) -> (String, AnyView)),
        ("error-not-found", |words| page(words, ErrorPage::NotFound)),
        ("error-stale", |words| page(words, ErrorPage::Stale { reopen: "/sessions".into() })),
        ("error-files-lost", |words| {
            let titles = vec!["Справка <b>о ходе</b>".into(), "Arayış".into()];
            page(words, ErrorPage::FilesLost { titles })
        }),
        ("error-too-large", |words| page(words, ErrorPage::TooLarge)),
        ("error-unprocessable", |words| page(words, ErrorPage::Unprocessable)),
        ("error-too-often", |words| page(words, ErrorPage::TooOften)),
        ("error-failed", |words| page(words, ErrorPage::Failed { reference: "7K3M-Q2".into() })),
        ("error-unavailable", |words| page(words, ErrorPage::Unavailable)),
    ]
    .map(|(name, view)| Sample { name, view })
    .into()
}

fn page(words: &'static Words, error: ErrorPage) -> (String, AnyView) {
    (title(words, &error), view(words, error))
}
