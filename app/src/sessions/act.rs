//! The pages that ask again before an act: each says what it entails and names the act on its button.

use domain::{
    identifiers::SessionId,
    parties::Party,
    sessions::{Alternation, Session},
};
use leptos::prelude::*;
use locales::{Words, numbers::roman};
use secretariat::{commission::CommissionSeen, delegations::Delegations};

use super::{list::trail, session};
use crate::commission::told::of_both;
use crate::components::{
    area::AreaField,
    confirm::Confirm,
    form::{Faults, Form, Typed},
    notice::summary,
    page_head::PageHead,
};

/// An act that a page of its own asks about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum SessionAct {
    Agree,
    Decline,
    Withdraw,
    Convene,
    Open,
    Close,
    Cancel,
}

impl SessionAct {
    /// Every act.
    pub const ALL: [Self; 7] =
        [Self::Agree, Self::Decline, Self::Withdraw, Self::Convene, Self::Open, Self::Close, Self::Cancel];

    /// The word in the address and in the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Decline => "decline",
            Self::Withdraw => "withdraw",
            Self::Convene => "convene",
            Self::Open => "open",
            Self::Close => "close",
            Self::Cancel => "cancel",
        }
    }

    /// Whether a reason is asked for.
    #[must_use]
    pub const fn asks_reason(self) -> bool {
        matches!(self, Self::Decline | Self::Cancel)
    }

    const fn messages(self) -> [&'static str; 3] {
        match self {
            Self::Agree => ["sessions-agree-title", "sessions-agree-lede", "sessions-agree"],
            Self::Decline => ["sessions-decline-title", "sessions-decline-lede", "sessions-decline-confirm"],
            Self::Withdraw => ["sessions-withdraw-title", "sessions-withdraw-lede", "sessions-withdraw"],
            Self::Convene => ["sessions-convene-title", "sessions-convene-lede", "sessions-convene"],
            Self::Open => ["sessions-open-title", "sessions-open-lede", "sessions-open"],
            Self::Close => ["sessions-close-title", "sessions-close-lede", "sessions-close"],
            Self::Cancel => ["sessions-cancel-title", "sessions-cancel-lede", "sessions-cancel-confirm"],
        }
    }
}

/// What the page shows.
pub struct ActPage<'a> {
    /// Which act.
    pub act: SessionAct,
    /// Which session.
    pub id: SessionId,
    /// The session as it stands.
    pub session: &'a Session,
    /// Whose turn it is.
    pub alternation: &'a Alternation,
    /// The delegations as the reader's Party sees them, to be held against the composition of the Joint Commission;
    /// where nobody is convened, nothing.
    pub people: Option<(Party, &'a Delegations, &'a CommissionSeen)>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, act: SessionAct) -> String {
    let [title, ..] = act.messages();
    words.say(title)
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &ActPage<'_>) -> AnyView {
    let [title, lede, act] = page.act.messages();
    let number = roman(page.alternation.expected_number());
    let mut told = words.tell(lede, &[("number", number.into())]);
    if page.act == SessionAct::Agree && page.session.terms.turn.is_out_of_turn() {
        told = format!("{told} {}", words.say("sessions-agree-lede-out-of-turn"));
    }
    let base = format!("/sessions/{}", page.id);
    let form = Form::new(page.typed, page.faults);
    let reason = page.act.asks_reason().then(|| {
        let label = words.say(&format!("sessions-{}-reason", page.act.key()));
        view! { <AreaField control=form.control("reason") label=label rows=4/> }.into_any()
    });
    let summary = summary(words, page.faults, |_| None);
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let here = words.say(title);
    let unseated = page.people.map(|(party, delegations, seen)| of_both(words, seen, party, delegations));
    view! {
        <PageHead title=session::title(words, page.session) trail=trail(words, here)/>
        {summary}
        {unseated}
        <Confirm
            question=words.say(title)
            told=told
            action=format!("{base}/{}", page.act.key())
            hidden=hidden
            act=words.say(act)
            back=base
            back_words=words.say("frame-back")
        >
            {reason}
        </Confirm>
    }
    .into_any()
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 15] = [
    "sessions-correct-done",
    "sessions-propose-done",
    "sessions-draft-saved",
    "sessions-discard-done",
    "sessions-opening-done",
    "sessions-held-done",
    "sessions-agree-done",
    "sessions-counter-propose-done",
    "sessions-decline-done",
    "sessions-withdraw-done",
    "sessions-convene-done",
    "sessions-open-done",
    "sessions-close-done",
    "sessions-postpone-done",
    "sessions-cancel-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("sessions-") == Some(name))
}
