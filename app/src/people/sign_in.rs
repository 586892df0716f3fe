//! Signing in: the first page that anybody sees.

use leptos::prelude::*;
use locales::Words;

use crate::components::acts::{Act, Acts, Hidden, Weight};
use crate::components::field::{Kind, TextField};
use crate::components::form::{Faults, Form, Typed};
use crate::components::notice::{FaultSummary, Notice, Tone};

/// Why the person stands at the door.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// Signed out just now.
    SignedOut,
    /// The sign-in lasted its time, or was ended elsewhere.
    SessionEnded,
    /// The page asked for is open only after signing in.
    SignInFirst,
}

impl Told {
    const fn message(self) -> &'static str {
        match self {
            Self::SignedOut => "people-signed-out",
            Self::SessionEnded => "people-session-ended",
            Self::SignInFirst => "people-sign-in-first",
        }
    }
}

/// The title.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("people-sign-in-title")
}

/// A cover with the form of sign-in, sent to `/sign-in`: `address`, `password`, and `back`, the path to which the
/// person goes on.
pub fn view(
    words: &'static Words,
    told: Option<Told>,
    back: &str,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let acts = vec![Act::send(Weight::First, words.say("people-sign-in"))];
    view! {
        <div>
            <h1>{words.say("frame-secretariat")}</h1>
            <p class="sub">{words.say("people-sign-in-lede")}</p>
            <p class="after"><a class="act-quiet" href="/agreement">{words.say("people-sign-in-agreement")}</a></p>
        </div>
        <form class="form form-narrow" method="post" action="/sign-in" novalidate>
            {told.map(|told| view! { <Notice tone=Tone::Done><p>{words.say(told.message())}</p></Notice> })}
            <FaultSummary heading=words.say("people-sign-in-refused") faults=faults.clone()/>
            <Hidden fields=vec![("back".to_owned(), back.to_owned())]/>
            <TextField
                control=form.control("address")
                label=words.say("people-address")
                kind=Kind::Mail
                autocomplete="username"
            />
            <TextField
                control=form.control("password")
                label=words.say("people-password")
                kind=Kind::Secret
                autocomplete="current-password"
            />
            <Acts acts/>
            <div class="note">
                <p>{words.say("people-cannot-sign-in")}" "{words.say("people-cannot-sign-in-told")}</p>
                <p class="after">{words.say("people-sign-in-note")}</p>
            </div>
        </form>
    }
    .into_any()
}
