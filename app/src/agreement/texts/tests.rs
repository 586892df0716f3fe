//! What the pages of the signed texts keep to in the four languages.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;

use super::samples::samples;

fn html(name: &str, words: &'static Words) -> String {
    let sample = samples().into_iter().find(|sample| sample.name == name).unwrap();
    let owner = Owner::new();
    let html = owner.with(|| (sample.view)(words).1.to_html());
    owner.cleanup();
    html
}

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}

#[test]
fn what_differs_is_told_by_what_went_and_what_came() {
    for language in Language::ALL {
        let words = Words::of(language);
        let told = html("agreement-text-confirmed", words);
        assert_eq!(told.matches("word-runs").count(), 3, "{language:?}");
        assert!(told.contains("<del>") && told.contains("<ins>"), "{language:?}");
        assert!(told.contains(&words.say("agreement-differs-from-translation")), "{language:?}");
        let told = html("agreement-text-corrected", words);
        assert!(told.contains(&words.say("agreement-differs-from-draft")), "{language:?}");
    }
}

#[test]
fn nothing_that_was_pasted_ends_its_field() {
    let told = html("agreement-text-refused", Words::of(Language::Russian));
    assert!(!told.contains("<script") && told.contains("&lt;/textarea&gt;&lt;script&gt;"));
}
