//! The page of one item of the minutes: to write, to render, or to read; and what was remarked on it.

use domain::{
    access::Right,
    languages::Language,
    minutes::{ItemRecord, Minutes, State},
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{decisions::DecisionSeen, mark, minutes::MinutesSeen};

use super::{
    conflict, item_form, remarks, texts,
    unsaved::{self, Unsaved},
    wording,
};
use crate::components::{
    acts::{Act, Acts, Weight},
    form::{Faults, Typed},
    leaf::Leaf,
    notice::{Notice, Tone, done},
    page_head::PageHead,
};

/// What a person may write on an item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Writes {
    /// Everything: the host's secretary.
    All,
    /// Renderings into these languages.
    Renderings(Vec<Language>),
    /// Nothing.
    Nothing,
}

impl Writes {
    /// What this person may write now.
    #[must_use]
    pub fn of(seen: &MinutesSeen, party: Party) -> Self {
        let Some(minutes) = &seen.minutes else { return Self::Nothing };
        let may = |right| seen.rights.contains(&right);
        if seen.reads_draft && may(Right::DraftMinutes) {
            return Self::All;
        }
        let hosts = party == minutes.host;
        let is_draft = minutes.state == State::Draft;
        if !may(Right::RenderMinutes) || (is_draft && !hosts) {
            return Self::Nothing;
        }
        let languages =
            if hosts { vec![Language::Kazakh, Language::Azerbaijani] } else { vec![party.language()] };
        let original = minutes.record.original;
        if !is_draft && languages.iter().any(|&language| original.contains(language)) {
            return Self::Nothing;
        }
        Self::Renderings(languages)
    }
}

/// What the page shows.
pub struct ItemPage<'a> {
    /// The minutes as the reader may see them.
    pub seen: &'a MinutesSeen,
    /// The reader's Party.
    pub party: Party,
    /// The number of the item, from one.
    pub number: usize,
    /// What stands in the form.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// What somebody else saved meanwhile, where it differs from what was typed.
    pub saved_meanwhile: Option<&'a Typed>,
    /// Where what stands in the form comes from, if it is not what the minutes say.
    pub unsaved: Option<Unsaved<'a>>,
    /// What the register of decisions tells, on the item about them.
    pub register: &'a [DecisionSeen],
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, seen: &MinutesSeen, number: usize) -> String {
    let of = wording::title(words, seen);
    words.tell("minutes-item-of", &[("minutes", of.into()), ("number", number.into())])
}

/// Where the item is.
#[must_use]
pub fn address(seen: &MinutesSeen, number: usize) -> String {
    format!("{}/items/{number}", wording::address(seen.id))
}

/// The page; nothing where there is no such item.
#[must_use]
pub fn view(words: &'static Words, page: &ItemPage<'_>) -> Option<AnyView> {
    let minutes = page.seen.minutes.as_ref()?;
    let item = minutes.record.items.get(page.number.checked_sub(1)?)?;
    let here = words.tell("minutes-item", &[("number", page.number.into())]);
    let body = body(words, page, minutes, item);
    let conflict = page.saved_meanwhile.map(|saved| conflict::conflict(words, saved, page.typed));
    let unsaved = page.unsaved.map(|unsaved| unsaved::notice(words, page, unsaved));
    let register = (!page.register.is_empty()).then(|| unsaved::register(words, page));
    let remarks = remarks::of_item(words, page.seen, minutes, page.number, item.item);
    let neighbours = neighbours(words, page, minutes);
    Some(
        view! {
            <PageHead title=title(words, page.seen, page.number) trail=wording::trail(words, page.seen, Some(here))/>
            {done(words, page.done)}
            {unsaved}
            {conflict}
            {register}
            {body}
            {remarks}
            {neighbours}
        }
        .into_any(),
    )
}

fn body(words: &'static Words, page: &ItemPage<'_>, minutes: &Minutes, item: &ItemRecord) -> AnyView {
    let writes = Writes::of(page.seen, page.party);
    if writes == Writes::Nothing {
        let texts = texts::of_item(words, page.number, item);
        let heading = wording::heading(page.number, item);
        return view! { <Leaf id="item" heading=heading wide=true>{texts}</Leaf> }.into_any();
    }
    let is_circulated = minutes.state != State::Draft && writes == Writes::All;
    let warning = is_circulated.then(|| {
        view! { <Notice tone=Tone::Joint><p>{words.say("minutes-editing-reopens")}</p></Notice> }
    });
    let action = address(page.seen, page.number);
    // A refusal says nothing of what others saved: the form goes on naming what its person saw.
    let version = if page.faults.is_empty() {
        mark(item)
    } else {
        page.typed.get("version").cloned().unwrap_or_default()
    };
    let form = item_form::view(words, page, item, &writes, action, version);
    view! { {warning}{form} }.into_any()
}

fn neighbours(words: &'static Words, page: &ItemPage<'_>, minutes: &Minutes) -> AnyView {
    let base = wording::address(page.seen.id);
    let to = |number: usize| format!("{base}/items/{number}");
    let mut acts = Vec::new();
    if page.number > 1 {
        acts.push(Act::link(Weight::Quiet, to(page.number - 1), words.say("minutes-item-previous")));
    }
    if page.number < minutes.record.items.len() {
        acts.push(Act::link(Weight::Quiet, to(page.number + 1), words.say("minutes-item-next")));
    }
    acts.push(Act::link(Weight::Quiet, base, words.say("minutes-all-items")));
    view! { <nav class="pager" aria-label=words.say("minutes-items")><Acts acts/></nav> }.into_any()
}
