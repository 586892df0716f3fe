//! The form of a proposal: for a first one, for a draft, for other terms in answer, for other days.

use domain::{
    identifiers::SessionId,
    parties::Party,
    places::City,
    sessions::{Alternation, Form as SessionForm},
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, numbers::roman, order::sort_by_name};
use secretariat::sessions::OTHER_CITY;

use super::{
    list::trail,
    turn::{self, why_turn},
};
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField, SelectField},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, field_row, form_part},
    notice::summary,
    page_head::PageHead,
    party::party_name,
    sending::Sending,
    time_field::TimeField,
};

/// What the form is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A first proposal, not yet saved.
    New,
    /// A proposal from a saved draft.
    Draft(SessionId),
    /// Other terms in answer to a proposal.
    Counter(SessionId),
    /// Other days for a session on its way.
    Postpone(SessionId),
}

/// What the page shows.
pub struct ProposalPage<'a> {
    /// What the form is for.
    pub purpose: Purpose,
    /// The reader's Party.
    pub party: Party,
    /// Whose turn it is.
    pub alternation: &'a Alternation,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Something to be read above the form: what others saved meanwhile.
    pub above: Option<AnyView>,
}

impl Purpose {
    /// Where the form goes, and where it is found.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::New => "/sessions/new".into(),
            Self::Draft(id) => format!("/sessions/drafts/{id}"),
            Self::Counter(id) => format!("/sessions/{id}/counter-propose"),
            Self::Postpone(id) => format!("/sessions/{id}/postpone"),
        }
    }

    /// The title of its page.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::New => "sessions-propose-title",
            Self::Draft(_) => "sessions-draft-title",
            Self::Counter(_) => "sessions-counter-title",
            Self::Postpone(_) => "sessions-postpone-title",
        }
    }

    const fn is_first(self) -> bool {
        matches!(self, Self::New | Self::Draft(_))
    }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: ProposalPage<'_>) -> AnyView {
    let purpose = page.purpose;
    let form = Form::new(page.typed, page.faults);
    let summary = summary(words, page.faults, |field| super::draft::label(words, field));
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let lede = match purpose {
        Purpose::New | Purpose::Draft(_) => {
            words.tell("sessions-propose-lede", &[("party", page.party.other().key().into())])
        }
        Purpose::Counter(_) => words.say("sessions-counter-lede"),
        Purpose::Postpone(_) => words.say("sessions-postpone-lede"),
    };
    let why = matches!(purpose, Purpose::Postpone(_)).then(|| {
        form_part(
            words.say("fields-reason"),
            view! { <AreaField control=form.control("reason") label=words.say("sessions-postpone-reason") rows=3/> },
        )
    });
    let agenda = purpose.is_first().then(|| agenda_part(words, &form));
    let host = host_part(words, &page, &form);
    let name = form_part(
        words.say("sessions-field-title"),
        view! {
            <TextField
                control=form.control("title")
                label=words.say("sessions-field-title")
                help=words.say("sessions-field-title-told")
                lang="ru"
            />
        },
    );
    view! {
        <PageHead title=words.say(purpose.title()) trail=trail(words, words.say(purpose.title())) lede=lede.into_any()/>
        {page.above}
        {Sending::to(purpose.path()).around(view! {
            {summary}
            <Hidden fields=hidden/>
            {why}
            {name}
            {host}
            {time_part(words, &form)}
            {agenda}
            {end(words, purpose)}
        })}
    }
    .into_any()
}

fn host_part(words: &'static Words, page: &ProposalPage<'_>, form: &Form<'_>) -> impl IntoView + use<> {
    let due = page.alternation.due_host();
    let hosts = page.party.first().map(|host| {
        let choice = Choice::party(host, party_name(words, host));
        match due {
            Some(due) if due == host => choice.noting(words.say("sessions-field-host-in-turn")),
            Some(_) => choice.noting(words.say("sessions-field-host-out-of-turn")),
            None => choice,
        }
    });
    // Before the first session there is no turn to depart from.
    let reason = due.map(|_| {
        view! {
            <AreaField
                control=form.control("turn_reason")
                label=words.say("sessions-field-reason")
                help=words.say("sessions-field-reason-told")
                rows=3
            />
        }
    });
    let forms = SessionForm::ALL
        .map(|form| Choice::new(form.key(), words.say(&format!("sessions-form-{}", form.key()))));
    form_part(
        words.say("sessions-part-place"),
        view! {
            <ChoiceField
                control=form.control("host")
                label=words.say("sessions-field-host")
                help=turn_help(words, page.alternation)
                choices=hosts.to_vec()
            />
            {why_turn(words, page.alternation, None)}
            {reason}
            <SelectField
                control=form.control("city")
                label=words.say("sessions-field-city")
                help=words.say("sessions-field-city-told")
                choices=cities(words, page.party)
            />
            {other_city(words, form)}
            <TextField
                control=form.control("venue")
                label=words.say("sessions-field-venue")
                help=words.say("sessions-field-venue-told")
            />
            <SelectField control=form.control("form") label=words.say("sessions-field-form") choices=forms.to_vec()/>
        },
    )
}

fn turn_help(words: &Words, alternation: &Alternation) -> String {
    let next = turn::next(words, alternation);
    match alternation.last_held {
        None => next,
        Some(_) => format!("{next} ({})", reference(words, 12, Some(2))),
    }
}

/// The capitals and then every city, own Party's first, in the order of the reader's alphabet.
fn cities(words: &'static Words, party: Party) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", words.say("sessions-field-city-choose"))];
    for state in party.first() {
        let mut named: Vec<(&str, String)> = City::in_state(state)
            .iter()
            .map(|city| (city.key, city.name(words.language(), chrono::NaiveDate::MAX).to_owned()))
            .collect();
        sort_by_name(words.language(), &mut named, |(_, name)| name);
        let state = party_name(words, state);
        choices.extend(named.into_iter().map(|(key, name)| Choice::new(key, format!("{name} ({state})"))));
    }
    choices.push(Choice::new(OTHER_CITY, words.say("sessions-field-city-other")));
    choices
}

fn other_city(words: &'static Words, form: &Form<'_>) -> impl IntoView + use<> {
    let open = form.typed("city") == OTHER_CITY;
    let name = |language: &'static str| {
        let control = form.control(&format!("city_{language}"));
        view! { <TextField control=control label=words.say(&format!("sessions-field-other-{language}")) lang=language/> }
    };
    let states = Party::BOTH.map(|party| Choice::party(party, party_name(words, party)));
    view! {
        <details class="other-city" open=open>
            <summary>{words.say("sessions-field-city-other")}</summary>
            <div class="fieldset">
                {["ru", "kk", "az", "en"].map(name)}
                <TextField
                    control=form.control("city_prepositional")
                    label=words.say("sessions-field-other-prepositional")
                    lang="ru"
                />
                <TextField control=form.control("city_zone") label=words.say("sessions-field-other-zone")/>
                <ChoiceField
                    control=form.control("city_state")
                    label=words.say("sessions-field-other-state")
                    choices=states.to_vec()
                />
            </div>
        </details>
    }
}

fn time_part(words: &'static Words, form: &Form<'_>) -> impl IntoView + use<> {
    let first = view! { <DayField words day=form.day("first") label=words.say("sessions-field-first-day")/> };
    let opens = view! {
        <TimeField
            control=form.control("opens_at")
            label=words.say("sessions-field-opens-at")
            help=words.say("sessions-field-opens-at-told")
        />
    };
    form_part(
        words.say("sessions-part-time"),
        view! {
            {field_row((first, opens))}
            <DayField words day=form.day("last") label=words.say("sessions-field-last-day")/>
            <DayField words day=form.day("answer") label=words.say("sessions-field-answer-by")/>
        },
    )
}

fn agenda_part(words: &'static Words, form: &Form<'_>) -> impl IntoView + use<> {
    form_part(
        words.say("sessions-part-agenda"),
        view! {
            <AreaField
                control=form.control("agenda")
                label=words.say("sessions-field-agenda")
                help=words.say("sessions-field-agenda-told")
                rows=6
                legal=true
                lang="ru"
            />
        },
    )
}

fn end(words: &'static Words, purpose: Purpose) -> impl IntoView {
    let send = match purpose {
        Purpose::New | Purpose::Draft(_) => "sessions-send",
        Purpose::Counter(_) => "sessions-counter-propose-send",
        Purpose::Postpone(_) => "sessions-postpone-confirm",
    };
    let mut acts = vec![Act::send(Weight::First, words.say(send))];
    let back = match purpose {
        Purpose::New | Purpose::Draft(_) => {
            acts.push(Act::Send {
                weight: Weight::Second,
                words: words.say("sessions-save-draft"),
                choice: Some(("act".into(), "draft".into())),
            });
            "/sessions".to_owned()
        }
        Purpose::Counter(id) | Purpose::Postpone(id) => format!("/sessions/{id}"),
    };
    if let Purpose::Draft(id) = purpose {
        acts.push(Act::link(
            Weight::Grave,
            format!("/sessions/drafts/{id}/discard"),
            words.say("sessions-discard"),
        ));
    } else {
        acts.push(Act::link(Weight::Quiet, back, words.say("sessions-leave")));
    }
    let note = purpose.is_first().then(|| words.say("sessions-send-told"));
    view! { <FormEnd acts=acts note=note/> }
}

/// The title that a proposal usually has, in Russian, as papers are.
#[must_use]
pub fn usual_title() -> String {
    Words::of(domain::languages::Language::Russian).say("sessions-field-title-default")
}

/// The items that an agenda usually has, one a line, in Russian: what was decided before, the next session, the signing.
#[must_use]
pub fn usual_agenda(alternation: &Alternation) -> String {
    let words = Words::of(domain::languages::Language::Russian);
    let before = alternation
        .last_held
        .as_ref()
        .map(|last| words.tell("print-usual-decisions", &[("session", roman(last.number).into())]));
    let closing = ["print-usual-next", "print-usual-signing"].map(|id| words.say(id));
    before.into_iter().chain(closing).collect::<Vec<_>>().join("\n")
}
