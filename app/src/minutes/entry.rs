//! The signed original is entered: day, place and signatories as it tells them, and its scan; or what was entered is
//! corrected.

use domain::{languages::Language, parties::Party, places::City};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    minutes::{MinutesSeen, SESSION_CITY},
    papers::Upload,
};

use super::{entered, wording};
use crate::{
    components::{
        acts::{Act, Hidden, Weight},
        area::AreaField,
        choice::{Choice, SelectField},
        day_field::DayField,
        field::TextField,
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part},
        notice::summary,
        page_head::PageHead,
        sending::Sending,
    },
    papers::{attach, file_field::file_field},
};

/// What the page shows.
pub struct EntryPage<'a> {
    /// The transcription, or the correction.
    pub seen: &'a MinutesSeen,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// The most bytes of the scan.
    pub most: u64,
    /// The scan that came with a form that was refused.
    pub here: Option<&'a Upload>,
}

impl EntryPage<'_> {
    fn corrects(&self) -> bool {
        corrects(self.seen)
    }
}

fn corrects(seen: &MinutesSeen) -> bool {
    seen.minutes.as_ref().is_some_and(domain::minutes::Minutes::is_correction)
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, seen: &MinutesSeen) -> String {
    words.say(if corrects(seen) { "minutes-correct-enter" } else { "minutes-enter" })
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &EntryPage<'_>) -> AnyView {
    let (seen, form) = (page.seen, Form::new(page.typed, page.faults));
    let (here, base) = (title(words, seen), wording::address(seen.id));
    let reason = page.corrects().then(|| {
        let field =
            view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=3/> };
        form_part(words.say("minutes-was"), field)
    });
    let findings = seen.minutes.as_ref().and_then(|minutes| entered::findings(words, seen, minutes));
    let scan = (!page.corrects()).then(|| scan_part(words, page, form));
    let acts = vec![
        Act::send(Weight::First, here.clone()),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    view! {
        <PageHead
            title=here.clone()
            trail=wording::trail(words, seen, Some(here))
            lede=words.say("minutes-enter-told").into_any()
        />
        {summary(words, page.faults, |field| label(words, field))}
        {findings}
        {Sending::to(format!("{base}/enter")).id("paper-form").carrying_file().around(view! {
            <Hidden fields=hidden/>
            {reason}
            {signing_part(words, seen, form)}
            {Party::BOTH.map(|party| signatory_part(words, party, form))}
            {scan}
            <FormEnd acts note=words.say("minutes-enter-note")/>
        })}
    }
    .into_any()
}

fn signing_part(words: &'static Words, seen: &MinutesSeen, form: Form<'_>) -> AnyView {
    let terms = &seen.session.terms;
    let of_session = terms.place.name(words.language(), terms.first_day).to_owned();
    let mut cities = vec![Choice::new(SESSION_CITY, of_session.clone())];
    let others = City::all().map(|city| Choice::new(city.key, *city.names.in_language(words.language())));
    cities.extend(others.filter(|choice| choice.words != of_session));
    let fields = view! {
        <DayField
            words
            day=form.day("signed")
            label=words.say("minutes-sign-day")
            help=words.say("sessions-held-day-told")
        />
        <SelectField control=form.control("city") label=words.say("minutes-sign-city") choices=cities/>
    };
    form_part(words.say("minutes-sign-title"), fields)
}

/// Name and position in Russian; in the other languages where the original has them.
fn signatory_part(words: &'static Words, party: Party, form: Form<'_>) -> AnyView {
    let field = |part: &str, language: Language| {
        let (tag, name) = (language.tag(), format!("{}_{part}_{}", party.key(), language.tag()));
        let label = words.say(&format!("delegations-cell-{part}-{tag}"));
        view! { <TextField control=form.control(&name) label lang=tag/> }
    };
    let both = |language| {
        let (name, position) = (field("name", language), field("position", language));
        view! { {name}{position} }
    };
    let others = [Language::Kazakh, Language::Azerbaijani, Language::English];
    let is_open = others.into_iter().any(|language| {
        ["name", "position"].into_iter().any(|part| {
            let control = form.control(&format!("{}_{part}_{}", party.key(), language.tag()));
            !control.typed.is_empty() || control.fault.is_some()
        })
    });
    let fields = view! {
        <p class="note">{words.say("minutes-enter-signatory-told")}</p>
        {both(Language::Russian)}
        <details class="other-city" open=is_open>
            <summary>{words.say("minutes-enter-other-languages")}</summary>
            <div class="fieldset">{others.map(both)}</div>
        </details>
    };
    form_part(words.tell("minutes-enter-signatory", &[("party", party.into())]), fields)
}

fn scan_part(words: &'static Words, page: &EntryPage<'_>, form: Form<'_>) -> AnyView {
    let fields = view! {
        {attach::said(words, form)}
        {file_field(words, form, "paper-form", page.most, page.here)}
    };
    form_part(words.say("minutes-enter-scan"), fields)
}

fn label(words: &Words, field: &str) -> Option<String> {
    match field {
        "signed" => Some(words.say("minutes-sign-day")),
        "city" => Some(words.say("minutes-sign-city")),
        field => Party::BOTH
            .into_iter()
            .find_map(|party| {
                let rest = field.strip_prefix(party.key())?.strip_prefix('_')?;
                let part = words.say(&format!("delegations-cell-{}", rest.replace('_', "-")));
                let signatory = words.tell("minutes-enter-signatory", &[("party", party.into())]);
                Some(format!("{signatory}. {part}"))
            })
            .or_else(|| attach::label(words, field)),
    }
}
