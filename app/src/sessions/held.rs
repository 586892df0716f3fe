//! A session that was held is entered from its papers; and what is found about those on record.

use domain::{
    identifiers::SessionId,
    parties::Party,
    sessions::{Form as HeldAs, HeldFinding},
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, numbers::roman};

use super::{list::trail, opening::cities};
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField, SelectField},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::{Notice, Tone, summary},
    page_head::PageHead,
    party::party_name,
    sending::Sending,
};

/// The page on which a mistake of the entry of this session is corrected.
#[must_use]
pub fn correction(
    words: &'static Words,
    party: Party,
    session: SessionId,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    page(words, party, Some(session), typed, faults)
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, party: Party, typed: &Typed, faults: &Faults) -> AnyView {
    page(words, party, None, typed, faults)
}

fn page(
    words: &'static Words,
    party: Party,
    corrected: Option<SessionId>,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let [title, lede, send] = match corrected {
        None => ["sessions-held-title", "sessions-held-lede", "sessions-held-enter"],
        Some(_) => ["sessions-correct-title", "sessions-correct-lede", "sessions-correct-send"],
    };
    let back = corrected.map_or_else(|| "/sessions".to_owned(), |id| format!("/sessions/{id}"));
    let to = if corrected.is_some() { format!("{back}/correct") } else { "/sessions/held".to_owned() };
    let form = Form::new(typed, faults);
    let summary = summary(words, faults, |field| label(words, field));
    let hosts = party.first().map(|host| Choice::party(host, party_name(words, host)));
    let forms =
        HeldAs::ALL.map(|form| Choice::new(form.key(), words.say(&format!("sessions-form-{}", form.key()))));
    let why = corrected.map(|_| {
        view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=2/> }
    });
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let hidden = corrected.map(|_| view! { <Hidden fields=hidden/> });
    let what = form_part(
        words.say(title),
        view! {
            {why}
            <TextField control=form.control("number") label=words.say("sessions-opening-number")/>
            <TextField control=form.control("title") label=words.say("sessions-field-title")/>
            <ChoiceField control=form.control("host") label=words.say("sessions-field-host") choices=hosts.to_vec()/>
            <AreaField control=form.control("turn_reason") label=words.say("sessions-held-turn-reason") rows=2/>
            <ChoiceField control=form.control("form") label=words.say("sessions-field-form") choices=forms.to_vec()/>
            <SelectField control=form.control("city") label=words.say("sessions-field-city") choices=cities(words)/>
        },
    );
    let when = form_part(
        words.say("sessions-fact-days"),
        view! {
            <DayField words day=form.day("first") label=words.say("sessions-field-first-day") help=words.say("sessions-held-day-told")/>
            <DayField words day=form.day("last") label=words.say("sessions-field-last-day")/>
        },
    );
    let agenda = form_part(
        words.say("sessions-agenda"),
        view! { <AreaField control=form.control("agenda") label=words.say("sessions-field-agenda") rows=5/> },
    );
    let acts = vec![
        Act::send(Weight::First, words.say(send)),
        Act::link(Weight::Quiet, back, words.say("fields-cancel")),
    ];
    let title = words.say(title);
    view! {
        <PageHead title=title.clone() trail=trail(words, title) lede=words.say(lede).into_any()/>
        {summary}
        {Sending::to(to).around(view! {
            {hidden}
            {what}
            {when}
            {agenda}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    let label = match field {
        "number" => "sessions-opening-number",
        "title" => "sessions-field-title",
        "host" => "sessions-field-host",
        "turn_reason" => "sessions-held-turn-reason",
        "form" => "sessions-field-form",
        "city" => "sessions-field-city",
        "first" => "sessions-field-first-day",
        "last" => "sessions-field-last-day",
        "agenda" => "sessions-field-agenda",
        "reason" => "fields-reason",
        _ => return None,
    };
    Some(words.say(label))
}

/// What is found about the sessions on record; it refuses nothing, and is explained or mended by those who keep them.
pub(super) fn findings(words: &'static Words, found: &[HeldFinding]) -> Option<AnyView> {
    if found.is_empty() {
        return None;
    }
    let each = found.iter().map(|one| view! { <li>{told(words, one)}</li> }).collect_view();
    Some(
        view! { <Notice tone=Tone::Joint><p>{words.say("sessions-findings")}</p><ul>{each}</ul></Notice> }
            .into_any(),
    )
}

fn told(words: &Words, found: &HeldFinding) -> String {
    match found {
        HeldFinding::Missing { first, last } if first == last => {
            words.tell("sessions-finding-missing-one", &[("number", roman(*first).into())])
        }
        HeldFinding::Missing { first, last } => words.tell(
            "sessions-finding-missing",
            &[("first", roman(*first).into()), ("last", roman(*last).into())],
        ),
        HeldFinding::OutOfTurn { number, host } => words.tell(
            "sessions-finding-out-of-turn",
            &[
                ("number", roman(*number).into()),
                ("party", host.key().into()),
                ("article", reference(words, 12, Some(2)).into()),
            ],
        ),
        HeldFinding::BeforeItsNumber { number } => {
            words.tell("sessions-finding-before-its-number", &[("number", roman(*number).into())])
        }
    }
}
