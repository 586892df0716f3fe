//! The archive: the signed minutes, the latest first.

use domain::parties::Party;
use leptos::prelude::*;
use locales::{Words, numbers::roman};
use secretariat::minutes::{Archive, Signed};

use super::{entered, preview::paper};
use crate::components::{
    empty::Empty,
    page_head::PageHead,
    pager::pager,
    party::{PartyName, party_name},
    register::{Cell, Column, Register},
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, archive: &Archive, party: Party) -> AnyView {
    let body = if archive.signed.is_empty() {
        view! { <Empty words=words.say("minutes-archive-empty") usual=words.say("minutes-archive-empty-told")/> }
            .into_any()
    } else {
        table(words, archive, party)
    };
    view! {
        <PageHead title=words.say("minutes-archive") lede=words.say("minutes-archive-lede").into_any()/>
        {body}
        {pager(words, archive.number, archive.pages, |page| format!("/archive?page={page}"))}
    }
    .into_any()
}

fn table(words: &'static Words, archive: &Archive, party: Party) -> AnyView {
    let columns = ["number", "signed", "city", "host", "papers"]
        .map(|column| Column::words(words.say(&format!("minutes-archive-{column}"))));
    let rows = archive.signed.iter().map(|signed| row(words, signed, party)).collect();
    view! { <Register caption=words.say("minutes-archive") columns=columns.to_vec() rows/> }.into_any()
}

/// The original of the reader's own Party comes first.
fn row(words: &'static Words, signed: &Signed, party: Party) -> Vec<Cell> {
    let base = super::wording::address(signed.session);
    let title = words.tell("minutes-title-of", &[("number", roman(signed.number).into())]);
    // Of what was signed before it came here only the transcription can be printed.
    let owners = party.first().into_iter().filter(|_| !signed.is_entered);
    let papers = owners.map(|owner| {
        let name = format!("original-{}", owner.key());
        view! { <li><a href=format!("{base}/{name}.pdf")>{paper(words, &name)}</a></li> }
    });
    let working =
        view! { <li><a href=format!("{base}/working-ru.pdf")>{paper(words, "working-ru")}</a></li> };
    let note = signed.is_entered.then(|| {
        view! { " "<span class="note">{words.say("minutes-archive-entered")}</span> }
    });
    let city = signed.place.name(words.language(), signed.day).to_owned();
    vec![
        Cell::head(view! { <a href=base.clone()>{title}</a>{note} }),
        Cell::told(entered::day(words, signed.day, signed.precision)),
        Cell::told(city),
        Cell::told(view! { <PartyName party=signed.host name=party_name(words, signed.host)/> }),
        Cell::told(view! { <ul class="papers">{papers.collect_view()}{working}</ul> }),
    ]
}
