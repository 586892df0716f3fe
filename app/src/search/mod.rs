//! Search: the field in the masthead, and the page of what was found.

mod hit;
pub mod samples;
#[cfg(test)]
mod tests;

use domain::search::{Kind, Part};
use leptos::prelude::*;
use locales::Words;
use secretariat::search::{Found, PAGE};

use crate::components::{
    acts::{Act, Acts, Weight},
    choice::{Choice, SelectField},
    empty::Empty,
    field::TextField,
    form::Control,
    form_part::field_row,
    page_head::PageHead,
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words, found: &Found) -> String {
    words.say(if found.query.is_empty() { "search-title" } else { "search-results" })
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, found: &Found) -> AnyView {
    let lede = (!found.hits.is_empty()).then(|| {
        let first = (found.number - 1) * PAGE;
        let (first, last) = (first + 1, first + found.hits.len());
        words.tell("search-shown", &[("first", first.into()), ("last", last.into())])
    });
    let lede = lede.or_else(|| found.query.is_empty().then(|| words.say("search-begin")));
    let head = match lede {
        Some(lede) => view! { <PageHead title=title(words, found) lede=lede.into_any()/> }.into_any(),
        None => view! { <PageHead title=title(words, found)/> }.into_any(),
    };
    let told = |is_so: bool, id: &str| is_so.then(|| view! { <p class="note">{words.say(id)}</p> });
    view! {
        {head}
        {asking(words, found)}
        {told(found.query.is_cut(), "search-cut")}
        {told(found.is_capped, "search-capped")}
        {results(words, found)}
        {pages(words, found)}
    }
    .into_any()
}

/// The field in the masthead.
#[must_use]
pub fn field(words: &Words) -> AnyView {
    view! {
        <form class="search" role="search" method="get" action="/search">
            <label class="heard-only" for="search">{words.say("search-title")}</label>
            <input
                id="search"
                name="q"
                type="search"
                autocomplete="off"
                placeholder=words.say("search-hint")
            />
            <button>{words.say("search-send")}</button>
        </form>
    }
    .into_any()
}

fn asking(words: &'static Words, found: &Found) -> AnyView {
    let any = Choice::new("", words.say("search-kind-any"));
    let kinds =
        Kind::ALL.map(|kind| Choice::new(kind.key(), words.say(&format!("search-kind-{}", kind.key()))));
    let kinds: Vec<Choice> = std::iter::once(any).chain(kinds).collect();
    let control = |name: &str, typed: &str| Control { name: name.into(), typed: typed.into(), fault: None };
    let (asked, kind) =
        (control("q", found.query.typed()), control("kind", found.kind.map_or("", Kind::key)));
    let fields = view! {
        <TextField control=asked label=words.say("search-what") autocomplete="off"/>
        <SelectField control=kind label=words.say("search-kind") choices=kinds/>
    };
    let acts = vec![Act::send(Weight::Second, words.say("search-send"))];
    view! { <form class="form filter" method="get" action="/search">{field_row(fields)}<Acts acts/></form> }
        .into_any()
}

fn results(words: &'static Words, found: &Found) -> AnyView {
    if found.hits.is_empty() {
        let advice = words.say("search-advice");
        if found.query.is_empty() {
            return view! { <p class="note">{advice}</p> }.into_any();
        }
        return view! { <Empty words=words.say("frame-nothing-found") usual=advice/> }.into_any();
    }
    let start = (found.number - 1) * PAGE + 1;
    let hits = found.hits.iter().map(|one| hit::view(words, &found.query, one));
    view! { <ol class="results" start=start.to_string()>{hits.collect_view()}</ol> }.into_any()
}

/// The pages beside this one. How many there are nobody counted: only what is shown is read anew.
fn pages(words: &'static Words, found: &Found) -> Option<AnyView> {
    if found.number == 1 && !found.has_more {
        return None;
    }
    let to = |page: usize| {
        let query = encoded(found.query.typed());
        let kind = found.kind.map_or("", Kind::key);
        format!("/search?q={query}&kind={kind}&page={page}")
    };
    let mut acts = Vec::new();
    if found.number > 1 {
        acts.push(Act::link(Weight::Quiet, to(found.number - 1), words.say("frame-previous")));
    }
    if found.has_more {
        acts.push(Act::link(Weight::Quiet, to(found.number + 1), words.say("frame-next")));
    }
    let here = words.tell("search-page", &[("page", found.number.into())]);
    let label = here.clone();
    Some(
        view! { <nav class="pager" aria-label=label><p class="note">{here}</p><Acts acts/></nav> }.into_any(),
    )
}

/// As it stands in an address: every byte that is no letter or figure of ASCII by its number.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(byte).collect()
}

/// Words with those marked that were looked for.
fn marked(parts: Vec<Part>) -> AnyView {
    let part = |part: Part| {
        if part.is_found { view! { <mark>{part.text}</mark> }.into_any() } else { part.text.into_any() }
    };
    parts.into_iter().map(part).collect_view().into_any()
}
