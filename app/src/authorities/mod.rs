//! The central competent authorities of both Parties: as the text of Article 6(2) lists them, as notified by a day, on two
//! days side by side, and each through time.

pub mod authority;
pub mod compared;
pub mod notified;
mod picture;
pub mod samples;
#[cfg(test)]
mod tests;
mod wording;

use domain::authorities::{Authority, listed};
use domain::languages::Language;
use domain::parties::Party;
use leptos::prelude::*;
use locales::Words;
use locales::agreement::reference;

use crate::agreement::{address, chosen, label};
use crate::components::acts::{Act, Weight};
use crate::components::leaf::Leaf;
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::PageHead;
use crate::components::party::{PartyName, party_side};
use crate::components::register::{Cell, Column, Register};

/// The language of the approved draft.
const SOURCE: Language = Language::Kazakh;

/// The page: both lists, each in the Agreement's own order, the reader's own Party first. Whoever is signed in is led on
/// to the lists as notified.
#[must_use]
pub fn view(words: &'static Words, party_first: Party, is_signed_in: bool) -> AnyView {
    let lede = words.tell("authorities-lede", &[("article", reference(words, 6, Some(1)).into())]).into_any();
    let standing =
        words.tell("authorities-as-in-agreement", &[("article", reference(words, 6, Some(2)).into())]);
    let lists: Vec<_> = party_first.first().into_iter().map(|party| list(words, party)).collect();
    let acts = if is_signed_in {
        vec![Act::link(Weight::First, "/authorities/notified", words.say("authorities-notified"))]
    } else {
        Vec::new()
    };
    view! {
        <PageHead title=words.say("authorities-title") lede acts/>
        <div class="authorities-standing">
            <Notice tone=Tone::Joint>
                <p><strong>{standing}</strong>" "{words.say("agreement-draft-note")}" "{words.say("authorities-names")}</p>
            </Notice>
        </div>
        <div class="authorities">{lists}</div>
    }
    .into_any()
}

fn list(words: &'static Words, party: Party) -> AnyView {
    let authorities = listed(party);
    let heading = words.tell("authorities-list-of", &[("party", party.into())]);
    let note = words.tell("authorities-count", &[("count", authorities.len().into())]);
    let caption = heading.clone();
    let rows = authorities.iter().map(|authority| row(words, authority)).collect();
    view! {
        <Leaf id=party.key() heading note>
            <p><PartyName party name=party_side(words, party)/></p>
            <Register caption columns=columns(words) rows/>
        </Leaf>
    }
    .into_any()
}

/// The reader's language, then the source's own; a reader of Kazakh sees the source alone.
fn columns(words: &Words) -> Vec<Column> {
    let mut columns = vec![Column::words(words.say("authorities-name"))];
    if words.language() != SOURCE {
        columns.push(Column::words(words.name_of(Language::Kazakh)));
    }
    columns.push(Column::words(words.say("authorities-provision")));
    columns
}

fn row(words: &Words, authority: &'static Authority) -> Vec<Cell> {
    let name = |language: Language| {
        let name = *authority.names.in_language(language);
        view! { <span class="authority-name" lang=language.tag()>{name}</span> }
    };
    let mut cells = vec![Cell::head(name(words.language()))];
    if words.language() != SOURCE {
        cells.push(Cell::told(name(SOURCE)));
    }
    let href = address(Some(&authority.provision), &chosen("", words));
    let place = label(words, &authority.provision);
    cells.push(Cell::told(view! { <a class="unbroken" href=href>{place}</a> }));
    cells
}
