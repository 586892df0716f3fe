//! One item of an agenda, as a form.

use domain::{
    agendas::{Agenda, Item},
    agreement::vocabulary::Subject,
    identifiers::SessionId,
    sessions::Session,
};
use leptos::prelude::*;
use locales::{Words, numbers::roman, times};
use secretariat::agendas::BY_BOTH;

use super::page::{path, trail};
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField, SelectField},
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, field_row, form_part},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
    time_field::TimeField,
};

/// What is told of an item beside its words: time, rapporteur, subject, from which session it is carried over.
#[must_use]
pub fn notes(words: &Words, item: &Item) -> Option<String> {
    let time = item.starts_at.map(|hour| times::clock(words, hour));
    let rapporteur = item
        .rapporteur
        .as_ref()
        .map(|name| words.tell("sessions-agenda-rapporteur", &[("name", name.to_string().into())]));
    let subject = item.subject.map(|subject| words.say(&format!("agreement-subject-{}", subject.key())));
    let carried = item
        .carried_over_from
        .map(|number| words.tell("sessions-agenda-carried-over", &[("number", roman(number).into())]));
    let notes: Vec<String> = [time, rapporteur, subject, carried].into_iter().flatten().collect();
    (!notes.is_empty()).then(|| notes.join("; "))
}

/// The label of a field.
pub(super) fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "title" => "sessions-agenda-field-item",
        "by" => "sessions-agenda-field-by",
        "rapporteur" => "sessions-agenda-field-rapporteur",
        "starts_at" => "sessions-agenda-field-starts-at",
        "subject" => "sessions-agenda-field-subject",
        "carried_over_from" => "sessions-agenda-field-carried-over",
        _ => return None,
    };
    Some(words.say(id))
}

/// The fields of an item.
pub(super) fn fields(words: &'static Words, typed: &Typed, faults: &Faults) -> impl IntoView + use<> {
    let form = Form::new(typed, faults);
    let by =
        vec![Choice::new("own", words.say("parties-own")), Choice::new(BY_BOTH, words.say("parties-both"))];
    let named = |subject: Subject| {
        Choice::new(subject.key(), words.say(&format!("agreement-subject-{}", subject.key())))
    };
    let mut subjects = vec![Choice::new("", words.say("fields-optional"))];
    subjects.extend(Subject::ALL.map(named));
    let rapporteur = view! {
        <TextField control=form.control("rapporteur") label=words.say("sessions-agenda-field-rapporteur")/>
    };
    let starts = view! {
        <TimeField
            control=form.control("starts_at")
            label=words.say("sessions-agenda-field-starts-at")
            help=words.say("sessions-field-opens-at-told")
        />
    };
    form_part(
        words.say("sessions-agenda-item"),
        view! {
            <AreaField
                control=form.control("title")
                label=words.say("sessions-agenda-field-item")
                help=words.say("sessions-agenda-field-item-told")
                rows=3
                legal=true
                lang="ru"
            />
            <ChoiceField control=form.control("by") label=words.say("sessions-agenda-field-by") choices=by/>
            {field_row((rapporteur, starts))}
            <SelectField
                control=form.control("subject")
                label=words.say("sessions-agenda-field-subject")
                choices=subjects
            />
            <TextField
                control=form.control("carried_over_from")
                label=words.say("sessions-agenda-field-carried-over")
            />
        },
    )
}

/// What the page of one item shows.
pub struct ItemPage<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its id.
    pub id: SessionId,
    /// The item as it stands.
    pub item: &'a Item,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The item of an agenda with this id.
#[must_use]
pub fn found<'a>(agenda: &'a Agenda, id: &str) -> Option<&'a Item> {
    agenda.items.iter().find(|item| item.id.to_string() == id)
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &ItemPage<'_>) -> AnyView {
    let title = words.say("sessions-agenda-amend");
    let form = Form::new(page.typed, page.faults);
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let back = path(page.id);
    let acts = vec![
        Act::send(Weight::First, words.say("fields-save")),
        Act::link(Weight::Quiet, back.clone(), words.say("fields-cancel")),
    ];
    let fields = fields(words, page.typed, page.faults);
    let summary = summary(words, page.faults, |field| label(words, field));
    let action = format!("{back}/{}", page.item.id);
    view! {
        <PageHead title=title.clone() trail=trail(words, page.id, page.session, title)/>
        {Sending::to(action).around(view! {
            {summary}
            <Hidden fields=hidden/>
            {fields}
            <FormEnd acts=acts/>
        })}
    }
    .into_any()
}
