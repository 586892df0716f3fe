//! The protocols that a person may know of: under way, then signed.

use domain::protocols::StateName;
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::{ProtocolLife, ProtocolsSeen};

use super::wording;
use crate::components::{
    acts::{Act, Weight},
    empty::Empty,
    notice::done,
    page_head::{PageHead, Trail},
    party::{PartyName, party_name},
    register::{Cell, Column, Register},
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("frame-protocols")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolsSeen, message: Option<&'static str>) -> AnyView {
    let begin = seen.begins.then(|| Act::Post {
        weight: Weight::First,
        action: "/protocols".to_owned(),
        words: words.say("protocols-begin"),
        hidden: Vec::new(),
    });
    let acts: Vec<Act> = begin.into_iter().collect();
    let head = |acts| {
        let trail = Trail { label: words.say("frame-trail"), above: Vec::new(), here: title(words) };
        view! { <PageHead title=title(words) trail=trail lede=words.say("protocols-lede").into_any() acts=acts/> }
    };
    let body = if seen.listed.is_empty() {
        let usual = words.say("protocols-none-told");
        view! { {head(Vec::new())}<Empty words=words.say("protocols-none") usual=usual acts=acts/> }
            .into_any()
    } else {
        let columns = [
            "protocols-column-title",
            "protocols-column-keeper",
            "protocols-column-state",
            "protocols-column-force",
        ];
        let columns = columns.map(|id| Column::words(words.say(id))).to_vec();
        let rows = seen.listed.iter().map(|life| row(words, seen, life)).collect::<Vec<_>>();
        view! { {head(acts)}<Register caption=title(words) columns rows/> }.into_any()
    };
    view! { {done(words, message)}{body} }.into_any()
}

fn row(words: &'static Words, seen: &ProtocolsSeen, life: &ProtocolLife) -> Vec<Cell> {
    let protocol = &life.protocol;
    let title = wording::title(words, protocol, seen.agreement_signed);
    let href = wording::address(life.id);
    let state = match (protocol.state.name(), protocol.shared()) {
        (StateName::Shared | StateName::Agreed, Some(version)) => {
            let state = wording::state(words, protocol.state.name());
            words.tell(
                "protocols-state-of-version",
                &[("state", state.into()), ("version", version.number.into())],
            )
        }
        (name, _) => wording::state(words, name),
    };
    let force = match (&life.entry, protocol.state.signing()) {
        (Some(entry), Some(_)) => dates::day_short(words, entry.day),
        (None, Some(_)) => words.say("protocols-not-in-force"),
        (_, None) => String::new(),
    };
    vec![
        Cell::head(view! { <a href=href>{title}</a> }),
        Cell::told(view! { <PartyName party=protocol.keeper name=party_name(words, protocol.keeper)/> }),
        Cell::told(state),
        Cell::told(force),
    ]
}
