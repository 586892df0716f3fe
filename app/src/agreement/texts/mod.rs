//! The signed texts: which are entered, one with its source, its scan and where it differs from the draft; the form in which
//! it is entered; the other Party's word.

pub mod entry;
mod fields;
pub mod judge;
pub mod samples;
#[cfg(test)]
mod tests;
pub mod text;

use domain::{languages::Language, recordings::VerdictName};
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::TextSeen;

use crate::{
    components::{
        acts::{Act, Acts, Weight},
        page_head::{Link, PageHead, Trail},
        party::{PartyName, party_name},
        register::{Cell, Column, Register},
    },
    sessions::history::signed,
};

/// Where the signed texts are.
pub const ADDRESS: &str = "/agreement/texts";

/// Where the text in this language is.
#[must_use]
pub fn address(language: Language) -> String {
    format!("{ADDRESS}/{}", language.tag())
}

/// The title of the page of all.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("agreement-texts")
}

/// The title of the page of one.
#[must_use]
pub fn title_of(words: &Words, language: Language) -> String {
    words.tell("agreement-text-of", &[("language", words.name_of(language).into())])
}

/// What a text asks of whoever says the word of the Party that did not enter it.
#[must_use]
pub fn task(words: &Words, language: Language) -> String {
    words.tell("agreement-text-task", &[("language", words.name_of(language).into())])
}

/// The page of all.
#[must_use]
pub fn view(words: &'static Words, texts: &[TextSeen]) -> AnyView {
    let columns = ["language", "state", "entered"]
        .map(|column| Column::words(words.say(&format!("agreement-texts-column-{column}"))));
    let rows = texts.iter().map(|seen| row(words, seen)).collect();
    let above = vec![Link::new("/agreement", words.say("agreement-title"))];
    let trail = Trail { label: words.say("frame-trail"), above, here: title(words) };
    view! {
        <PageHead title=title(words) trail lede=words.say("agreement-texts-lede").into_any()/>
        <Register caption=title(words) columns=columns.to_vec() rows/>
    }
    .into_any()
}

fn row(words: &'static Words, seen: &TextSeen) -> Vec<Cell> {
    let (href, name) = (address(seen.language), words.name_of(seen.language));
    let entered = entered(words, seen);
    let act = act(words, seen).map(|act| view! { <Acts acts=vec![act]/> });
    vec![
        Cell::head(view! { <a href=href lang=seen.language.tag()>{name}</a> }),
        Cell::told(view! { {state(words, seen)}{act} }),
        Cell::told(entered),
    ]
}

/// What this person is expected to do with a text now.
fn act(words: &Words, seen: &TextSeen) -> Option<Act> {
    let own = address(seen.language);
    if seen.record.is_none() && seen.enters {
        return Some(Act::link(Weight::Quiet, format!("{own}/new"), words.say("agreement-text-enter")));
    }
    seen.judges
        .then(|| Act::link(Weight::Quiet, format!("{own}/confirm"), words.say("agreement-text-confirm")))
}

/// Whether the text is entered, and the word of the Party that did not enter it.
fn state(words: &Words, seen: &TextSeen) -> String {
    let Some(record) = &seen.record else { return words.say("fields-not-recorded") };
    let other = record.entered_by().map(domain::parties::Party::other);
    let id = match record.verdict() {
        VerdictName::Awaited => "agreement-text-awaited",
        VerdictName::Confirmed => "agreement-text-confirmed",
        VerdictName::Disputed => "agreement-text-disputed",
    };
    other.map_or_else(String::new, |other| words.tell(id, &[("party", other.into())]))
}

/// Whose entry stands, and who entered it.
fn entered(words: &'static Words, seen: &TextSeen) -> Option<AnyView> {
    let record = seen.record.as_ref()?;
    let party = record.entered_by()?;
    let by =
        record.steps.iter().rfind(|step| step.acting.party == party).map(|step| signed(words, &step.acting));
    Some(
        view! { <PartyName party name=party_name(words, party)/>" "<span class="note">{by}</span> }
            .into_any(),
    )
}

/// The Agreement and all texts above a page of one; that one above its own pages.
fn trail(words: &Words, language: Language, below: Option<String>) -> Trail {
    let mut above =
        vec![Link::new("/agreement", words.say("agreement-title")), Link::new(ADDRESS, title(words))];
    let here = match below {
        None => title_of(words, language),
        Some(here) => {
            above.push(Link::new(address(language), title_of(words, language)));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 4] = [
    "agreement-text-enter-done",
    "agreement-text-correct-done",
    "agreement-text-confirm-done",
    "agreement-text-dispute-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("agreement-") == Some(name))
}
