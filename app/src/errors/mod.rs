//! Pages of errors: what did not happen, and how to go on.

use leptos::prelude::*;
use locales::Words;

use crate::components::acts::{Act, Acts, Weight};

mod samples;

pub use samples::samples;

/// An answer that is no page of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ErrorPage {
    /// The record is seen, but the act is not for this person.
    Denied,
    /// Absent, or hidden from this person: one answer, which never hints at which of the two.
    NotFound,
    /// Someone saved first, and no form can come back with what was typed.
    Stale {
        /// The path of the record.
        reopen: String,
    },
    /// Files that the records name are not there.
    FilesLost {
        /// The papers whose files they are, by title.
        titles: Vec<String>,
    },
    /// More was sent than is taken.
    TooLarge,
    /// What was sent is no form of ours.
    Unprocessable,
    /// Too many requests.
    TooOften,
    /// The house failed.
    Failed {
        /// The number under which the failure stands in the log.
        reference: String,
    },
    /// The house cannot answer now.
    Unavailable,
}

/// The status of the answer (RFC 9110; 429 RFC 6585).
#[must_use]
pub const fn status(error: &ErrorPage) -> u16 {
    match error {
        ErrorPage::Denied => 403,
        ErrorPage::NotFound => 404,
        ErrorPage::Stale { .. } => 409,
        ErrorPage::FilesLost { .. } => 410,
        ErrorPage::TooLarge => 413,
        ErrorPage::Unprocessable => 422,
        ErrorPage::TooOften => 429,
        ErrorPage::Failed { .. } => 500,
        ErrorPage::Unavailable => 503,
    }
}

/// The title.
#[must_use]
pub fn title(words: &Words, error: &ErrorPage) -> String {
    words.say(&format!("errors-{}-title", status(error)))
}

/// The page, to stand under the masthead whether or not somebody is signed in.
#[must_use]
pub fn view(words: &'static Words, error: ErrorPage) -> AnyView {
    let title = title(words, &error);
    let told = words.say(told(&error));
    let note = note(words, &error);
    let lost = lost(&error);
    let acts = acts(words, error);
    view! {
        <div class="cover">
            <div>
                <h1>{title}</h1>
                <p class="sub">{told}</p>
                {lost}
            </div>
            {(!acts.is_empty()).then(|| view! { <Acts acts/> })}
            <p class="note">{note}</p>
        </div>
    }
    .into_any()
}

/// The papers whose files are lost, by title.
fn lost(error: &ErrorPage) -> Option<AnyView> {
    let ErrorPage::FilesLost { titles } = error else { return None };
    let each = titles.iter().cloned().map(|title| view! { <li>{title}</li> }).collect_view();
    Some(view! { <ul>{each}</ul> }.into_any())
}

const fn told(error: &ErrorPage) -> &'static str {
    match error {
        ErrorPage::Denied => "errors-403-told",
        ErrorPage::NotFound => "errors-404-told",
        ErrorPage::Stale { .. } => "errors-409-page",
        ErrorPage::FilesLost { .. } => "errors-410-told",
        ErrorPage::TooLarge => "errors-413-told",
        ErrorPage::Unprocessable => "errors-422-told",
        ErrorPage::Failed { .. } => "errors-500-told",
        ErrorPage::TooOften | ErrorPage::Unavailable => "errors-later",
    }
}

fn note(words: &Words, error: &ErrorPage) -> String {
    let number = words.tell("errors-number", &[("status", status(error).to_string().into())]);
    match error {
        ErrorPage::NotFound => words.say("errors-404-note"),
        ErrorPage::Failed { reference } => {
            format!("{number}. {}", words.tell("errors-reference", &[("reference", reference.into())]))
        }
        _ => number,
    }
}

/// Where the house itself cannot answer, no link leads further.
fn acts(words: &Words, error: ErrorPage) -> Vec<Act> {
    let home = |weight| Act::link(weight, "/", words.say("frame-home-link"));
    match error {
        ErrorPage::Unavailable | ErrorPage::TooOften => Vec::new(),
        ErrorPage::Stale { reopen } => {
            vec![Act::link(Weight::First, reopen, words.say("errors-409-reload")), home(Weight::Quiet)]
        }
        _ => vec![home(Weight::First)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_holds() {
        crate::samples::prove(samples());
    }

    #[test]
    fn every_error_has_its_own_status_and_a_failure_tells_its_number() {
        let failed = || ErrorPage::Failed { reference: "7K3M-Q2".into() };
        let stale = || ErrorPage::Stale { reopen: "/sessions/5".into() };
        for (page, expected) in [
            (ErrorPage::Denied, 403),
            (ErrorPage::NotFound, 404),
            (stale(), 409),
            (ErrorPage::FilesLost { titles: Vec::new() }, 410),
            (ErrorPage::TooLarge, 413),
            (ErrorPage::Unprocessable, 422),
            (ErrorPage::TooOften, 429),
            (failed(), 500),
            (ErrorPage::Unavailable, 503),
        ] {
            assert_eq!(status(&page), expected, "{page:?}");
        }
        let words = Words::of(domain::languages::Language::English);
        let html = view(words, failed()).to_html();
        assert!(html.contains("7K3M-Q2") && html.contains("500"));
        let html = view(words, stale()).to_html();
        assert!(html.contains("href=\"/sessions/5\""));
    }
}
