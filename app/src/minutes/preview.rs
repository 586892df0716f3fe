//! The papers of minutes: links to print them, and the sheets as they will lie on paper.

use domain::{
    minutes::{Minutes, State},
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::MinutesSeen;

use super::wording;
use crate::components::page_head::{Link, PageHead};

/// The papers that can be printed now, by the last part of their addresses. An original can be once both heads agreed:
/// before that its text can still change.
#[must_use]
pub fn names(minutes: &Minutes) -> Vec<&'static str> {
    let mut names = vec!["working-ru", "working-kk", "working-az", "columns-ru-kk", "columns-ru-az"];
    if matches!(minutes.state, State::Agreed { .. } | State::Signed { .. }) {
        names.splice(0..0, ["original-kazakhstan", "original-azerbaijan"]);
    }
    names
}

/// Links to print the papers.
pub(super) fn papers(words: &'static Words, base: &str, minutes: &Minutes) -> impl IntoView + use<> {
    let links = names(minutes).into_iter().map(|name| {
        let href = format!("{base}/{name}.pdf");
        view! { <li><a href=href>{paper(words, name)}</a></li> }
    });
    view! { <ul class="papers">{links.collect_view()}</ul> }
}

/// A paper by name.
#[must_use]
pub fn paper(words: &Words, name: &str) -> String {
    match name.strip_prefix("original-").and_then(Party::from_key) {
        Some(party) => words.tell("print-original-of", &[("party", party.into())]),
        None => words.say(&format!("minutes-paper-{name}")),
    }
}

/// What the page of the preview shows.
pub struct PreviewPage<'a> {
    /// The minutes.
    pub seen: &'a MinutesSeen,
    /// The name of the paper that is shown.
    pub paper: &'static str,
    /// The names of those that can be shown instead.
    pub papers: Vec<&'static str>,
    /// The sheets, drawn.
    pub sheets: Vec<String>,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: PreviewPage<'_>) -> AnyView {
    let base = wording::address(page.seen.id);
    let here = words.say("minutes-preview");
    let choices = page.papers.iter().map(|&name| {
        let link = Link::new(format!("{base}/preview?paper={name}"), paper(words, name));
        let current = (name == page.paper).then_some("page");
        view! { <li><a href=link.href aria-current=current>{link.words}</a></li> }
    });
    let choices = choices.collect_view();
    let print = view! {
        <a href=format!("{base}/{}.pdf", page.paper)>{words.say("minutes-print")}</a>
    };
    // The one place where ready markup goes into a page: `print` draws it from the layout and escapes every letter.
    let sheets = page.sheets.into_iter().map(|sheet| view! { <div class="sheet" inner_html=sheet></div> });
    view! {
        <PageHead title=wording::title(words, page.seen) trail=wording::trail(words, page.seen, Some(here))/>
        <nav class="paper-choice" aria-label=words.say("minutes-papers")><ul>{choices}</ul></nav>
        <p class="note paper-print">{print}</p>
        <div class="sheets" role="group" tabindex="0" aria-label=paper(words, page.paper)>{sheets.collect_view()}</div>
    }
    .into_any()
}
