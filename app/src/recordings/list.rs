//! All that was recorded from papers, what awaits a word first.

use leptos::prelude::*;
use locales::Words;
use secretariat::recordings::{RecordingSeen, Recordings};

use super::{
    leaf::judging,
    wording::{ADDRESS, link_to_paper, told, verdict},
};
use crate::components::{
    acts::{Act, Weight},
    empty::Empty,
    notice,
    page_head::PageHead,
    pager::pager,
    register::{Cell, Column, Register},
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, found: &Recordings, done: Option<&'static str>) -> AnyView {
    let body = if found.recordings.is_empty() {
        let usual = words.say("recordings-empty-told");
        view! { <Empty words=words.say("recordings-empty") usual=usual/> }.into_any()
    } else {
        table(words, &found.recordings)
    };
    let enter = found.on_paper.map(|other| {
        let enter = words.tell("recordings-begin", &[("party", other.key().into())]);
        Act::link(Weight::First, "/recordings/new", enter)
    });
    let acts: Vec<Act> = enter.into_iter().collect();
    view! {
        <PageHead title=words.say("recordings-title") lede=words.say("recordings-lede").into_any() acts/>
        {notice::done(words, done)}
        {body}
        {pager(words, found.number, found.pages, |page| format!("{ADDRESS}?page={page}"))}
    }
    .into_any()
}

fn table(words: &'static Words, recordings: &[RecordingSeen]) -> AnyView {
    let columns = ["deed", "paper", "verdict"]
        .map(|column| Column::words(words.say(&format!("recordings-column-{column}"))));
    let rows = recordings.iter().map(|seen| row(words, seen)).collect();
    view! { <Register caption=words.say("recordings-title") columns=columns.to_vec() rows/> }.into_any()
}

fn row(words: &'static Words, seen: &RecordingSeen) -> Vec<Cell> {
    let paper = link_to_paper(words, seen).map(Cell::told);
    let (said, reason) = verdict(words, seen);
    let reason = reason.map(|reason| view! { <p class="note">{reason}</p> });
    let acts = judging(words, seen);
    vec![
        Cell::head(told(words, seen)),
        paper.unwrap_or(Cell::Blank),
        Cell::told(view! { {said}{reason}{acts} }),
    ]
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 3] = ["recordings-confirm-done", "recordings-dispute-done", "recordings-finish-done"];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("recordings-") == Some(name))
}
