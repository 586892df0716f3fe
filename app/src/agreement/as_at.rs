//! The Agreement as at a day: the text with every protocol in force by then done to it, each changed part with what
//! changed it. For information: the originals are what was signed.

use domain::{
    agreement::Provision,
    languages::Language,
    protocols::{Change, Consolidated, Horizon, How},
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::{ProtocolLife, Readings};

use super::{address, chosen, standing};
use crate::{
    components::{
        acts::{Act, Weight},
        choice::{Choice, SelectField},
        comparison::{Layout, Sides, comparison, layout_field},
        day_field::DayField,
        form::{Faults, Form, Typed},
        form_part::filter,
        leaf::Leaf,
        notice::{Notice, Tone},
        page_head::{Link, PageHead, Trail},
        register::{Cell, Column, Register},
    },
    protocols::wording,
};

/// What the page shows.
pub struct AsAtPage<'a> {
    /// What the reading rests on.
    pub readings: &'a Readings,
    /// How far it goes.
    pub horizon: Horizon,
    /// The text as it reads.
    pub read: &'a Consolidated,
    /// The reading with which it is compared, where one was asked for.
    pub than: Option<(Horizon, &'a Consolidated)>,
    /// How what differs is set.
    pub layout: Layout,
    /// What was asked for.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// The query by which the same is printed.
    pub query: String,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("agreement-consolidated")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AsAtPage<'_>) -> AnyView {
    let trail = Trail {
        label: words.say("frame-trail"),
        above: vec![Link::new(address(None, &chosen("", words)), words.say("agreement-title"))],
        here: title(words),
    };
    let standing = standing(words, page.read.text.status);
    let print = Act::link(
        Weight::Quiet,
        format!("/agreement/as-at/consolidated.pdf?{}", page.query),
        words.say("agreement-consolidated-print"),
    );
    let export = Act::link(
        Weight::Quiet,
        format!("/agreement/as-at/akoma-ntoso.xml?{}", page.query),
        words.say("agreement-consolidated-export"),
    );
    view! {
        <PageHead title=title(words) trail=trail lede=lede(words, page).into_any() acts=vec![print, export]/>
        {asked(words, page)}
        <Notice tone=Tone::Joint><p>{words.say("agreement-consolidated-told")}</p><p class="note">{standing}</p></Notice>
        {protocols(words, page)}
        {obstacles(words, page)}
        {page.than.map_or_else(|| text(words, page), |than| compared(words, page, than))}
    }
    .into_any()
}

fn lede(words: &Words, page: &AsAtPage<'_>) -> String {
    told(words, page.horizon)
}

/// As at which day a reading is, and whether what is not in force counts.
fn told(words: &Words, horizon: Horizon) -> String {
    let id = match horizon {
        Horizon::InForceOn(_) => "agreement-consolidated-lede",
        Horizon::Prospective(_) => "agreement-consolidated-lede-prospective",
    };
    words.tell(id, &[("day", dates::day(words, horizon.day()).into())])
}

/// The readings of two days, the earlier first.
fn compared(words: &'static Words, page: &AsAtPage<'_>, than: (Horizon, &Consolidated)) -> AnyView {
    let mut sides = [(page.horizon, page.read), than];
    sides.sort_by_key(|(horizon, _)| horizon.day());
    let [before, after] = sides.map(|(horizon, read)| (&read.text, dates::day(words, horizon.day())));
    comparison(words, &Sides { before, after }, page.layout)
}

fn asked(words: &'static Words, page: &AsAtPage<'_>) -> AnyView {
    let form = Form::new(page.typed, page.faults);
    let languages = Language::AUTHENTIC.map(|language| Choice::new(language.tag(), words.name_of(language)));
    let mut control = form.control("language");
    page.read.text.language.tag().clone_into(&mut control.typed);
    let horizons = [("", "agreement-consolidated-in-force"), ("on", "agreement-consolidated-prospective")]
        .map(|(key, id)| Choice::new(key, words.say(id)));
    let fields = view! {
        <DayField words day=form.day("day") label=words.say("authorities-day")/>
        <DayField words day=form.day("than") label=words.say("authorities-than") help=words.say("authorities-than-told")/>
        <SelectField control label=words.say("agreement-consolidated-language") choices=languages.to_vec()/>
        <SelectField control=form.control("prospective") label=words.say("agreement-consolidated-horizon") choices=horizons.to_vec()/>
        {layout_field(words, page.layout)}
    };
    filter(words, "/agreement/as-at", fields)
}

/// Whether a protocol counts in this reading.
fn counts(page: &AsAtPage<'_>, one: &ProtocolLife) -> bool {
    let entry = one.entry.as_ref().map(|entry| entry.day);
    one.protocol.state.signing().is_some_and(|signing| page.horizon.counts(signing.day, entry))
}

fn protocols(words: &'static Words, page: &AsAtPage<'_>) -> AnyView {
    let counted: Vec<&ProtocolLife> =
        page.readings.protocols.iter().filter(|one| counts(page, one)).collect();
    let body = if counted.is_empty() {
        view! { <p class="soft">{words.say("agreement-consolidated-none")}</p> }.into_any()
    } else {
        let columns = ["protocols-column-title", "protocols-signed", "protocols-column-force"];
        let columns = columns.map(|id| Column::words(words.say(id))).to_vec();
        let rows = counted.iter().map(|one| {
            let signing = one.protocol.state.signing().map(|signing| dates::day_short(words, signing.day));
            let entry = one.entry.as_ref().map(|entry| dates::day_short(words, entry.day));
            let title = wording::title(words, &one.protocol, page.readings.agreement_signed);
            vec![
                Cell::head(view! { <a href=wording::address(one.id)>{title}</a> }),
                Cell::told(signing.unwrap_or_default()),
                Cell::told(entry.unwrap_or_else(|| words.say("protocols-not-in-force"))),
            ]
        });
        let rows = rows.collect::<Vec<_>>();
        view! { <Register caption=words.say("frame-protocols") columns rows/> }.into_any()
    };
    view! { <Leaf id="protocols" heading=words.say("frame-protocols")>{body}</Leaf> }.into_any()
}

/// What could not be done when its turn came: left as it was, and told.
fn obstacles(words: &'static Words, page: &AsAtPage<'_>) -> Option<AnyView> {
    if page.read.obstacles.is_empty() {
        return None;
    }
    let each = page.read.obstacles.iter().map(|(protocol, obstacle)| {
        let known = page.readings.protocols.iter().find(|one| one.id == *protocol);
        let title = known.map(|one| wording::title(words, &one.protocol, page.readings.agreement_signed));
        let why = crate::refusals::hindrance(words, &obstacle.why);
        view! { <li><a href=wording::address(*protocol)>{title}</a>": "{why}</li> }
    });
    let list = view! { <ul>{each.collect_view()}</ul> };
    Some(
        view! { <Leaf id="findings" heading=words.say("agreement-consolidated-findings")>{list}</Leaf> }
            .into_any(),
    )
}

fn text(words: &'static Words, page: &AsAtPage<'_>) -> AnyView {
    let lang = page.read.text.language.tag();
    let rows = page.read.text.provisions.iter().filter_map(|part| {
        let changes = page.read.changes.get(&part.id).map_or(&[][..], Vec::as_slice);
        let is_empty = part.mark.is_empty() && part.text.is_empty();
        (!is_empty).then(|| row(words, page, part, changes, lang))
    });
    let rows = rows.collect_view();
    view! {
        <section class="leaf leaf-wide" aria-label=title(words)><div class="as-at">{rows}</div></section>
    }
    .into_any()
}

fn row(
    words: &'static Words,
    page: &AsAtPage<'_>,
    part: &Provision,
    changes: &[Change],
    lang: &'static str,
) -> AnyView {
    let told = [part.mark.as_str(), &part.text].into_iter().filter(|part| !part.is_empty());
    let told = told.collect::<Vec<_>>().join(" ");
    let notes = changes.iter().map(|change| {
        let known = page.readings.protocols.iter().find(|one| one.id == change.protocol);
        let signed = known.and_then(|one| one.protocol.state.signing()).map(|signing| signing.day);
        let day = signed.map(|day| dates::day_short(words, day)).unwrap_or_default();
        let id = match change.how {
            How::Amended => "agreement-consolidated-amended",
            How::Added => "agreement-consolidated-added",
            How::Deleted => "agreement-consolidated-deleted",
        };
        let note = words.tell(id, &[("day", day.into())]);
        let ahead = change.entry.is_none().then(|| format!(", {}", words.say("protocols-not-in-force")));
        view! { <p class="note"><a href=wording::address(change.protocol)>{note}</a>{ahead}</p> }
    });
    let class = if changes.is_empty() { "as-at-row" } else { "as-at-row as-at-changed" };
    view! {
        <div class=class id=part.id.to_string()>
            <p class="legal" lang=lang>{told}</p>
            {notes.collect_view()}
        </div>
    }
    .into_any()
}
