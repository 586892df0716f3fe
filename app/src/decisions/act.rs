//! The pages of the acts upon a decision: report it done, dispute a report, take a dispute back, give it up.

use domain::decisions::Decision;
use leptos::prelude::*;
use locales::{Words, numbers::roman};

use super::decision::{DecisionPage, title as name_of, trail};
use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    area::AreaField,
    choice::{Choice, SelectField},
    confirm::Confirm,
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// An act that a page of its own asks about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum DecisionAct {
    Report,
    Dispute,
    WithdrawDispute,
    Drop,
}

impl DecisionAct {
    /// Every act.
    pub const ALL: [Self; 4] = [Self::Report, Self::Dispute, Self::WithdrawDispute, Self::Drop];

    /// The word in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Dispute => "dispute",
            Self::WithdrawDispute => "withdraw-dispute",
            Self::Drop => "drop",
        }
    }

    const fn message(self) -> &'static str {
        match self {
            Self::Report => "decisions-report",
            Self::Dispute => "decisions-dispute",
            Self::WithdrawDispute => "decisions-withdraw-dispute",
            Self::Drop => "decisions-drop",
        }
    }

    const fn lede(self) -> &'static str {
        match self {
            Self::Report => "decisions-report-lede",
            Self::Dispute => "decisions-dispute-lede",
            Self::WithdrawDispute => "decisions-withdraw-dispute-lede",
            Self::Drop => "decisions-drop-lede",
        }
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, act: DecisionAct, decision: &Decision) -> String {
    format!("{}: {}", name_of(words, decision), words.say(act.message()))
}

/// The page.
#[must_use]
pub fn view(
    words: &'static Words,
    page: &DecisionPage,
    act: DecisionAct,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let seen = &page.seen;
    let form = Form::new(typed, faults);
    let base = format!("/decisions/{}", seen.seen.id);
    let action = format!("{base}/{}", act.key());
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let here = words.say(act.message());
    let head = view! {
        <PageHead title=name_of(words, &seen.seen.record) trail=trail(words, seen, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
        <Text words decision=seen.seen.record.clone()/>
    };
    if act == DecisionAct::Report {
        let acts =
            vec![Act::send(Weight::First, here), Act::link(Weight::Quiet, base, words.say("frame-back"))];
        return view! {
            {head}
            {Sending::to(action).around(view! {
                <Hidden fields=hidden/>
                <p>{words.say(act.lede())}</p>
                {report(words, form)}
                <Acts acts/>
            })}
        }
        .into_any();
    }
    let fields = match act {
        DecisionAct::Drop => Some(drop_fields(words, form, &page.later)),
        DecisionAct::Dispute => Some(reason(words, form)),
        DecisionAct::Report | DecisionAct::WithdrawDispute => None,
    };
    view! {
        {head}
        <Confirm
            question=here.clone()
            told=words.say(act.lede())
            action=action
            hidden=hidden
            act=here
            back=base
            back_words=words.say("frame-back")
        >
            {fields}
        </Confirm>
    }
    .into_any()
}

#[component]
fn Text(words: &'static Words, decision: Decision) -> AnyView {
    super::wording::text(words, &decision)
}

fn report(words: &'static Words, form: Form<'_>) -> AnyView {
    view! {
        <DayField words day=form.day("done") label=words.say("decisions-done-on")/>
        <AreaField control=form.control("text") label=words.say("decisions-report-text") rows=6/>
        <TextField control=form.control("paper_number") label=words.say("decisions-paper-number")/>
        <DayField words day=form.day("paper") label=words.say("decisions-paper-day")/>
    }
    .into_any()
}

fn reason(words: &'static Words, form: Form<'_>) -> AnyView {
    view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=4/> }.into_any()
}

fn drop_fields(words: &'static Words, form: Form<'_>, later: &[u32]) -> AnyView {
    let sessions = later.iter().map(|&number| {
        Choice::new(number.to_string(), words.tell("sessions-session", &[("number", roman(number).into())]))
    });
    let choices: Vec<Choice> = std::iter::once(Choice::new("", "")).chain(sessions).collect();
    view! {
        <SelectField control=form.control("by_session") label=words.say("decisions-by-session") choices/>
        {reason(words, form)}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "done" => "decisions-done-on",
        "text" => "decisions-report-text",
        "paper_number" => "decisions-paper-number",
        "paper" => "decisions-paper-day",
        "by_session" => "decisions-by-session",
        "reason" => "fields-reason",
        _ => return None,
    };
    Some(words.say(id))
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 4] = [
    "decisions-report-done",
    "decisions-dispute-done",
    "decisions-withdraw-dispute-done",
    "decisions-drop-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("decisions-") == Some(name))
}
