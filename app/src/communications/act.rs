//! The pages of what is recorded of a communication: it left, was delivered, was received, is given up; and of the
//! correction of each.

use domain::communications::Communication;
use leptos::prelude::*;
use locales::Words;
use secretariat::communications::CommunicationSeen;

use super::{
    communication::record,
    wording::{address, title, trail},
};
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField},
    confirm::Confirm,
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::FormEnd,
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// An act that a page of its own asks about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum CommunicationAct {
    Dispatch,
    Deliver,
    Receive,
    Withdraw,
    CorrectDispatch,
    CorrectDelivery,
    CorrectReceipt,
}

impl CommunicationAct {
    /// Every act.
    pub const ALL: [Self; 7] = [
        Self::Dispatch,
        Self::Deliver,
        Self::Receive,
        Self::Withdraw,
        Self::CorrectDispatch,
        Self::CorrectDelivery,
        Self::CorrectReceipt,
    ];

    /// The word in the address and in the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Dispatch => "dispatch",
            Self::Deliver => "deliver",
            Self::Receive => "receive",
            Self::Withdraw => "withdraw",
            Self::CorrectDispatch => "correct-dispatch",
            Self::CorrectDelivery => "correct-delivery",
            Self::CorrectReceipt => "correct-receipt",
        }
    }

    const fn corrects(self) -> bool {
        matches!(self, Self::CorrectDispatch | Self::CorrectDelivery | Self::CorrectReceipt)
    }

    fn message(self, words: &Words) -> String {
        words.say(&format!("communications-{}", self.key()))
    }
}

/// The title of the page.
#[must_use]
pub fn page_title(words: &Words, act: CommunicationAct, communication: &Communication) -> String {
    format!("{}: {}", title(words, communication), act.message(words))
}

/// The page: the form, and under it the communication itself, so that nobody records what nobody has read.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &CommunicationSeen,
    act: CommunicationAct,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let communication = &seen.communication;
    let base = address(communication);
    let action = format!("{base}/{}", act.key());
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let record = record(words, seen, false);
    let here = act.message(words);
    let told = words.say(&format!("communications-{}-told", act.key()));
    let head = view! {
        <PageHead title=title(words, communication) trail=trail(words, communication, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
    };
    if act == CommunicationAct::Withdraw {
        return view! {
            {head}
            <Confirm
                question=here.clone()
                told
                action
                hidden
                act=here
                back=base
                back_words=words.say("frame-back")
            />
            {record}
        }
        .into_any();
    }
    let reason = act.corrects().then(|| {
        view! { <AreaField control=form.control("reason") label=words.say("communications-reason") rows=3/> }
    });
    let fields = match act {
        CommunicationAct::Dispatch | CommunicationAct::CorrectDispatch => {
            view! { <DayField words day=form.day("dispatched") label=words.say("communications-field-dispatched")/> }
                .into_any()
        }
        CommunicationAct::Deliver | CommunicationAct::CorrectDelivery => view! {
            <DayField words day=form.day("delivered") label=words.say("communications-field-delivered")/>
            <TextField
                control=form.control("evidence")
                label=words.say("communications-field-evidence")
                help=words.say("communications-field-evidence-told")
            />
        }
        .into_any(),
        CommunicationAct::Receive | CommunicationAct::CorrectReceipt => receipt(words, form),
        CommunicationAct::Withdraw => ().into_any(),
    };
    let acts = vec![Act::send(Weight::First, here), Act::link(Weight::Quiet, base, words.say("frame-back"))];
    view! {
        {head}
        {Sending::to(action).around(view! {
            <Hidden fields=hidden/>
            <p>{told}</p>
            {reason}
            {fields}
            <FormEnd acts/>
        })}
        {record}
    }
    .into_any()
}

fn receipt(words: &'static Words, form: Form<'_>) -> AnyView {
    let by = ["foreign-ministry", "embassy", "authority"]
        .map(|key| Choice::new(key, words.say(&format!("communications-received-by-{key}"))));
    view! {
        <DayField words day=form.day("received") label=words.say("communications-field-received")/>
        <TextField
            control=form.control("incoming_number")
            label=words.say("communications-field-incoming-number")
        />
        <ChoiceField
            control=form.control("received_by")
            label=words.say("communications-field-received-by")
            choices=by.to_vec()
        />
        <TextField control=form.control("authority") label=words.say("communications-field-receiving-authority")/>
    }
    .into_any()
}

/// The label of a field, for the summary of what is wrong.
fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "dispatched" => "communications-field-dispatched",
        "delivered" => "communications-field-delivered",
        "evidence" => "communications-field-evidence",
        "received" => "communications-field-received",
        "incoming_number" => "communications-field-incoming-number",
        "received_by" => "communications-field-received-by",
        "authority" => "communications-field-receiving-authority",
        "reason" => "communications-reason",
        _ => return None,
    };
    Some(words.say(id))
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 9] = [
    "communications-in-hand-done",
    "communications-prepare-done",
    "communications-face-done",
    "communications-contents-done",
    "communications-withdraw-done",
    "communications-dispatch-done",
    "communications-deliver-done",
    "communications-receive-done",
    "communications-correct-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("communications-") == Some(name))
}
