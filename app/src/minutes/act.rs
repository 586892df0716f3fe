//! The pages that ask again before an act over minutes: each says what it entails and names the act on its button.

use leptos::prelude::*;
use locales::Words;
use secretariat::{mark, minutes::MinutesSeen};

use super::wording;
use crate::components::{
    confirm::Confirm,
    form::{Faults, Typed},
    notice::summary,
    page_head::PageHead,
};

/// An act that a page of its own asks about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum MinutesAct {
    FollowAgenda,
    Circulate,
    Agree,
    WithdrawAgreement,
    Correct,
    Discard,
}

impl MinutesAct {
    /// Every act.
    pub const ALL: [Self; 6] = [
        Self::FollowAgenda,
        Self::Circulate,
        Self::Agree,
        Self::WithdrawAgreement,
        Self::Correct,
        Self::Discard,
    ];

    /// The word in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::FollowAgenda => "follow-agenda",
            Self::Circulate => "circulate",
            Self::Agree => "agree",
            Self::WithdrawAgreement => "withdraw-agreement",
            Self::Correct => "correct",
            Self::Discard => "discard",
        }
    }

    const fn messages(self) -> [&'static str; 3] {
        match self {
            Self::FollowAgenda => {
                ["minutes-follow-agenda-title", "minutes-follow-agenda-lede", "minutes-follow-agenda"]
            }
            Self::Circulate => ["minutes-circulate-title", "minutes-circulate-lede", "minutes-circulate"],
            Self::Agree => ["minutes-agree-title", "minutes-agree-lede", "minutes-agree"],
            Self::WithdrawAgreement => {
                ["minutes-withdraw-title", "minutes-withdraw-lede", "minutes-withdraw-agreement"]
            }
            Self::Correct => ["minutes-correct-title", "minutes-correct-lede", "minutes-correct"],
            Self::Discard => ["minutes-discard-title", "minutes-discard-lede", "minutes-discard"],
        }
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, act: MinutesAct) -> String {
    let [title, ..] = act.messages();
    words.say(title)
}

/// The page.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &MinutesSeen,
    act: MinutesAct,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let [title, lede, name] = act.messages();
    let base = wording::address(seen.id);
    let fingerprint = seen.minutes.as_ref().and_then(|minutes| minutes.shared()).map(|one| one.fingerprint);
    let shown = (act == MinutesAct::Agree && faults.is_empty()).then_some(fingerprint).flatten();
    let shown = shown.map(|fingerprint| {
        view! { <p class="fingerprint" translate="no">{fingerprint.to_string()}</p> }.into_any()
    });
    // Once refused, the form goes on naming what its person saw: what came meanwhile is read before it is agreed to.
    let hidden = if faults.is_empty() {
        let version = seen.minutes.as_ref().map(|minutes| mark(&minutes.record)).unwrap_or_default();
        let fingerprint = fingerprint.map(|fingerprint| ("fingerprint".to_owned(), fingerprint.digits()));
        std::iter::once(("version".to_owned(), version)).chain(fingerprint).collect()
    } else {
        let named = |name: &str| Some((name.to_owned(), typed.get(name)?.clone()));
        ["version", "fingerprint"].into_iter().filter_map(named).collect()
    };
    let summary = summary(words, faults, |_| None);
    let here = words.say(title);
    view! {
        <PageHead title=wording::title(words, seen) trail=wording::trail(words, seen, Some(here))/>
        {summary}
        <Confirm
            question=words.say(title)
            told=words.say(lede)
            action=format!("{base}/{}", act.key())
            hidden=hidden
            act=words.say(name)
            back=base
            back_words=words.say("frame-back")
        >
            {shown}
        </Confirm>
    }
    .into_any()
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 16] = [
    "minutes-begin-done",
    "minutes-item-done",
    "minutes-copy-discarded",
    "minutes-next-session-done",
    "minutes-follow-agenda-done",
    "minutes-circulate-done",
    "minutes-remark-done",
    "minutes-answer-done",
    "minutes-agree-done",
    "minutes-withdraw-agreement-done",
    "minutes-sign-done",
    "minutes-item-reopened",
    "minutes-enter-done",
    "minutes-correct-done",
    "minutes-correct-enter-done",
    "minutes-discard-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("minutes-") == Some(name))
}
