//! The pages that ask again before an act over a protocol: each says what it entails and names the act on its button.

use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::wording;
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
pub enum ProtocolAct {
    Share,
    Agree,
    WithdrawAgreement,
    Withdraw,
    Discard,
}

impl ProtocolAct {
    /// Every act.
    pub const ALL: [Self; 5] =
        [Self::Share, Self::Agree, Self::WithdrawAgreement, Self::Withdraw, Self::Discard];

    /// The word in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Agree => "agree",
            Self::WithdrawAgreement => "withdraw-agreement",
            Self::Withdraw => "withdraw",
            Self::Discard => "discard",
        }
    }

    fn message(self, part: &str) -> String {
        format!("protocols-{}{part}", self.key())
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, act: ProtocolAct) -> String {
    words.say(&act.message("-title"))
}

/// The page.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &ProtocolSeen,
    act: ProtocolAct,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let base = wording::address(seen.id);
    let here = title(words, act);
    let named = here.clone();
    let fields = fields(words, seen, act, form);
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
        <Confirm
            question=named
            told=words.say(&act.message("-lede"))
            action=format!("{base}/{}", act.key())
            hidden=hidden(seen, act, typed, faults)
            act=words.say(&act.message(""))
            back=base
            back_words=words.say("frame-back")
        >
            {fields}
        </Confirm>
    }
    .into_any()
}

/// Once refused, the form goes on naming what its person saw: what came meanwhile is read before it is agreed to.
fn hidden(seen: &ProtocolSeen, act: ProtocolAct, typed: &Typed, faults: &Faults) -> Vec<(String, String)> {
    if !faults.is_empty() {
        let named = |name: &str| Some((name.to_owned(), typed.get(name)?.clone()));
        return ["version", "fingerprint"].into_iter().filter_map(named).collect();
    }
    let fingerprint = seen.protocol().shared().filter(|_| act == ProtocolAct::Agree);
    let fingerprint = fingerprint.map(|version| ("fingerprint".to_owned(), version.fingerprint.digits()));
    std::iter::once(("version".to_owned(), seen.seen.clone())).chain(fingerprint).collect()
}

fn fields(words: &'static Words, seen: &ProtocolSeen, act: ProtocolAct, form: Form<'_>) -> Option<AnyView> {
    match act {
        ProtocolAct::Agree => {
            let fingerprint = seen.protocol().shared()?.fingerprint.to_string();
            let is_unofficial = domain::protocols::is_unofficial(&seen.base);
            let confirm = is_unofficial.then(|| {
                let checked = !form.typed("unofficial").is_empty();
                let fault = form.control("unofficial").fault;
                view! {
                    <div class="field">
                        {fault.map(|fault| view! { <p class="field-error" id="unofficial-error">{fault}</p> })}
                        <label class="choice">
                            <input type="checkbox" id="unofficial" name="unofficial" value="on" checked=checked/>
                            <span>{words.say("protocols-unofficial-confirm")}</span>
                        </label>
                    </div>
                }
            });
            Some(view! { <p class="fingerprint" translate="no">{fingerprint}</p>{confirm} }.into_any())
        }
        ProtocolAct::Withdraw => Some(
            view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=3/> }
                .into_any(),
        ),
        ProtocolAct::Share | ProtocolAct::WithdrawAgreement | ProtocolAct::Discard => None,
    }
}

fn label(words: &Words, field: &str) -> Option<String> {
    match field {
        "reason" => Some(words.say("fields-reason")),
        "unofficial" => Some(words.say("protocols-unofficial-label")),
        _ => None,
    }
}
