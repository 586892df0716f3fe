//! The word of the Party that did not enter a text: it confirms, or disputes with a reason.

use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::TextSeen;

use super::{address, text::facts, trail};
use crate::components::{
    area::AreaField,
    confirm::Confirm,
    facts::Facts,
    form::{Faults, Form, Typed},
    leaf::Leaf,
    notice::summary,
    page_head::PageHead,
};

/// The word of a Party on a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the word of the same name")]
pub enum Judgement {
    Confirm,
    Dispute,
}

impl Judgement {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Confirm, Self::Dispute];

    /// The word in the address and in the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Dispute => "dispute",
        }
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, judgement: Judgement) -> String {
    words.say(&format!("agreement-text-{}", judgement.key()))
}

/// The page that asks.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &TextSeen,
    judgement: Judgement,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let (form, here, own) = (Form::new(typed, faults), title(words, judgement), address(seen.language));
    let reason = (judgement == Judgement::Dispute).then(|| {
        view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=4/> }
    });
    let facts = seen.record.as_ref().map(|record| facts(words, seen, &record.text));
    let facts = facts.map(|facts| {
        view! { <Leaf id="facts" heading=words.say("agreement-text-facts")><Facts facts/></Leaf> }
    });
    view! {
        <PageHead title=here.clone() trail=trail(words, seen.language, Some(here.clone()))/>
        {summary(words, faults, |field| (field == "reason").then(|| words.say("fields-reason")))}
        {facts}
        <Confirm
            question=here.clone()
            told=words.say(&format!("agreement-text-{}-told", judgement.key()))
            action=format!("{own}/{}", judgement.key())
            hidden=vec![("version".to_owned(), form.typed("version").to_owned())]
            act=here
            back=own
            back_words=words.say("frame-back")
        >
            {reason}
        </Confirm>
    }
    .into_any()
}
