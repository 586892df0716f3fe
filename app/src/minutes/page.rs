//! The page of the minutes of one session: where they stand, item by item, who agreed, papers, what was done.

use domain::{
    access::Right,
    languages::Language,
    minutes::{ItemRecord, Minutes, Record, State, When},
    papers::Reach,
    parties::Party,
    sessions::StateName as SessionState,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::{
    minutes::MinutesSeen,
    papers::{PaperSeen, Papers},
};

use super::{entered, history, preview, seals, track, wording};
use crate::components::{
    acts::{Act, Acts, Weight},
    empty::Empty,
    facts::{Fact, Facts},
    leaf::Leaf,
    notice::done,
    page_head::PageHead,
    party::{PartyName, party_name},
    register::{Cell, Column, Register},
};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct MinutesPage {
    /// The minutes as the reader may see them.
    pub seen: MinutesSeen,
    /// The reader's Party.
    pub party: Party,
    /// The scans of what was signed, as the reader may see them.
    pub scans: Papers,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &MinutesPage) -> AnyView {
    let seen = &page.seen;
    let Some(minutes) = &seen.minutes else { return none(words, page) };
    let base = wording::address(seen.id);
    let items = items(words, seen, minutes);
    let open = minutes.remarks.iter().filter(|remark| remark.is_open()).count();
    let note = (open > 0).then(|| words.tell("minutes-open-remarks", &[("count", open.into())]));
    let whole = super::remarks::whole(words, seen, minutes);
    let next = next(words, seen, &minutes.record);
    let seals = match minutes.transcriber {
        None => minutes.shared().map(|_| seals::leaf(words, seen, minutes)),
        Some(_) => entered::signatories(words, minutes),
    };
    let history = history::history(words, minutes);
    let papers = preview::papers(words, &base, minutes);
    let scans = minutes
        .state
        .is_signed()
        .then(|| crate::papers::leaf::scans(words, &format!("/sessions/{}", seen.id), &page.scans));
    view! {
        <PageHead
            title=wording::title(words, seen)
            trail=wording::trail(words, seen, None)
            lede=lede(words, minutes, page.party)
            acts=acts(words, page, minutes)
        />
        {done(words, page.done)}
        {entered::mark(words, minutes)}
        {entered::findings(words, seen, minutes)}
        {track::track(words, minutes)}
        <Leaf id="items" heading=words.say("minutes-items") note=note wide=true>{items}</Leaf>
        {whole}
        <Leaf id="next-session" heading=words.say("minutes-next-session")>{next}</Leaf>
        {seals}
        <Leaf id="papers" heading=words.say("minutes-papers")>{papers}</Leaf>
        {scans}
        <Leaf id="history" heading=words.say("minutes-history")>{history}</Leaf>
    }
    .into_any()
}

/// Nothing that this person may know of: the same page, whether the other Party keeps a draft or not.
fn none(words: &'static Words, page: &MinutesPage) -> AnyView {
    let seen = &page.seen;
    let state = seen.session.state_name();
    let begins = seen.rights.contains(&Right::DraftMinutes);
    let possible = state == SessionState::Convened || state.is_held();
    let is_transcribed = seen.session.is_from_papers();
    let begin = |id: &str| Act::Post {
        weight: Weight::First,
        action: wording::address(seen.id),
        words: words.say(id),
        hidden: Vec::new(),
    };
    let (told, acts) = match (begins, possible) {
        (true, _) if is_transcribed => ("minutes-none-transcribe", vec![begin("minutes-transcribe")]),
        (false, _) if is_transcribed => ("minutes-none-entered-told", Vec::new()),
        (true, true) => ("minutes-none-begin", vec![begin("minutes-begin")]),
        (true, false) => ("minutes-none-too-early", Vec::new()),
        (false, _) => ("minutes-none-told", Vec::new()),
    };
    let none = if is_transcribed { "minutes-none-entered" } else { "minutes-none" };
    view! {
        <PageHead title=wording::title(words, seen) trail=wording::trail(words, seen, None)/>
        {done(words, page.done)}
        <Empty words=words.say(none) usual=words.say(told) acts=acts/>
    }
    .into_any()
}

fn lede(words: &'static Words, minutes: &Minutes, party: Party) -> AnyView {
    let version = minutes.shared().map_or(0, |version| version.number);
    let told = |id: &str| words.tell(id, &[("version", version.into()), ("party", minutes.host.into())]);
    match &minutes.state {
        State::Draft if minutes.is_correction() => told("minutes-lede-correcting"),
        State::Draft if minutes.transcriber.is_some() => told("minutes-lede-transcribed"),
        State::Draft if version == 0 => told("minutes-lede-draft"),
        State::Draft if party == minutes.host => told("minutes-lede-reopened-own"),
        State::Draft => told("minutes-lede-reopened"),
        State::Circulated { consent: Some(consent), .. } => {
            let places = [("version", version.into()), ("party", consent.acting.party.into())];
            words.tell("minutes-lede-agreed-by", &places)
        }
        State::Circulated { .. } => told("minutes-lede-circulated"),
        State::Agreed { .. } => told("minutes-lede-agreed"),
        State::Signed { signing, .. } => {
            let city = signing.place.name(words.language(), signing.day).to_owned();
            let day = dates::day_short(words, signing.day);
            words.tell("minutes-lede-signed", &[("city", city.into()), ("day", day.into())])
        }
        State::Entered { entry } => entered::lede(words, entry),
    }
    .into_any()
}

/// The acts in the order of their weight: what this person is expected to do now comes first.
fn acts(words: &Words, page: &MinutesPage, minutes: &Minutes) -> Vec<Act> {
    let seen = &page.seen;
    let base = wording::address(seen.id);
    let may = |right| seen.rights.contains(&right);
    let link = |weight, room: &str, id: &str| Act::link(weight, format!("{base}/{room}"), words.say(id));
    let own = minutes.state.consent_of(page.party).is_some();
    let is_draft = matches!(minutes.state, State::Draft);
    let is_circulated = matches!(minutes.state, State::Circulated { .. });
    let mut acts = entered::acts(words, seen, minutes);
    if is_draft && may(Right::CirculateMinutes) {
        acts.push(link(Weight::First, "circulate", "minutes-circulate"));
    }
    if is_circulated && !own && seen.is_head && may(Right::AgreeMinutes) {
        acts.push(link(Weight::First, "agree", "minutes-agree"));
    }
    if matches!(minutes.state, State::Agreed { .. }) && may(Right::RecordSignature) {
        acts.push(link(Weight::First, "sign", "minutes-sign"));
    }
    let is_sealed =
        |seen: &PaperSeen| seen.paper.party == page.party && seen.paper.state.reach() == Reach::Sealed;
    if may(Right::CertifyCopy) && page.scans.seen.iter().any(is_sealed) {
        acts.push(link(Weight::Second, "certify", "minutes-certify"));
    }
    acts.push(link(Weight::Quiet, "preview", "minutes-preview"));
    if is_draft && may(Right::DraftMinutes) {
        acts.push(link(Weight::Quiet, "follow-agenda", "minutes-follow-agenda"));
    }
    if own && seen.is_head && may(Right::AgreeMinutes) {
        acts.push(link(Weight::Grave, "withdraw-agreement", "minutes-withdraw-agreement"));
    }
    acts
}

fn items(words: &'static Words, seen: &MinutesSeen, minutes: &Minutes) -> impl IntoView + use<> {
    let columns = ["minutes-column-item", "minutes-column-written"].map(|id| words.say(id));
    let languages = [Language::Kazakh, Language::Azerbaijani];
    let renderings = languages.map(|language| words.name_of(language));
    let columns = columns.into_iter().chain(renderings).map(Column::words).collect();
    let rows = (1..).zip(&minutes.record.items).map(|(number, item)| {
        let href = format!("{}/items/{number}", wording::address(seen.id));
        let open = minutes.remarks.iter().filter(|one| one.item == Some(item.item) && one.is_open()).count();
        let open = (open > 0).then(|| {
            view! { <span class="note">{words.tell("minutes-open-remarks", &[("count", open.into())])}</span> }
        });
        let mut cells = vec![
            Cell::head(view! { <a href=href lang="ru">{wording::heading(number, item)}</a>" "{open} }),
            Cell::told(written(words, item)),
        ];
        cells.extend(languages.map(|language| {
            let rendering = wording::rendering(item, language);
            Cell::told(view! { <span class=rendering.class()>{words.say(rendering.message())}</span> })
        }));
        cells
    });
    let rows = rows.collect();
    view! { <Register caption=words.say("minutes-items") columns rows/> }
}

fn written(words: &Words, item: &ItemRecord) -> String {
    match item.decisions.len() {
        0 if item.is_written() => words.say("minutes-written"),
        0 if item.is_closing => words.say("minutes-closing-item"),
        0 => words.say("minutes-not-begun"),
        count => words.tell("minutes-decisions", &[("count", count.into())]),
    }
}

fn next(words: &'static Words, seen: &MinutesSeen, record: &Record) -> impl IntoView + use<> {
    let next = &record.next_session;
    let host = view! { <PartyName party=next.host name=party_name(words, next.host)/> };
    let (day, days) = match next.when {
        When::ToBeAgreed => (seen.session.terms.last_day, words.say("minutes-to-be-agreed")),
        When::Days { first, last } => (first, dates::range_short(words, first, last)),
    };
    let city = next.place.as_ref().map(|place| place.name(words.language(), day).to_owned());
    let city = city.unwrap_or_else(|| words.say("minutes-to-be-agreed"));
    let languages = record.original.iter();
    let languages = languages.map(|language| words.name_of(language));
    let facts = vec![
        Fact::new(words.say("parties-host"), host),
        Fact::new(words.say("minutes-next-city"), city),
        Fact::new(words.say("minutes-next-days"), days),
        Fact::new(words.say("minutes-original-languages"), languages.collect::<Vec<_>>().join(", ")),
    ];
    let mut acts = Vec::new();
    if seen.reads_draft && seen.rights.contains(&Right::DraftMinutes) {
        let href = format!("{}/next-session", wording::address(seen.id));
        acts.push(Act::link(Weight::Quiet, href, words.say("fields-edit")));
    }
    view! { <Facts facts/><Acts acts/> }
}
