//! What stands in the form of an item and not in the minutes: the person's own working copy, or what the register of
//! decisions offers.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use locales::{Words, dates, times};

use super::{
    conflict,
    item::{self, ItemPage},
};
use crate::{
    components::{
        acts::{Act, Acts, Hidden, Weight},
        form::Typed,
        leaf::Leaf,
        notice::{Notice, Tone},
        sending::Sending,
    },
    decisions::list::table,
};

/// Where what stands in the form comes from.
#[derive(Clone, Copy, Debug)]
pub enum Unsaved<'a> {
    /// The working copy of this person.
    Copy {
        /// When it was kept last, by the clock of the person's Party.
        kept_at: NaiveDateTime,
        /// What the minutes say.
        saved: &'a Typed,
    },
    /// Composed from the register of decisions.
    Composed {
        /// By the clock of the person's Party.
        at: NaiveDateTime,
    },
}

/// What the browser tells when a working copy was kept.
#[must_use]
pub fn kept(words: &Words, at: NaiveDateTime) -> String {
    words.tell("minutes-copy-kept", &[("time", times::clock(words, at.time()).into())])
}

/// Tells what stands below.
pub(super) fn notice(words: &'static Words, page: &ItemPage<'_>, unsaved: Unsaved<'_>) -> AnyView {
    match unsaved {
        Unsaved::Copy { kept_at, saved } => copy(words, page, kept_at, saved),
        Unsaved::Composed { at } => {
            let part = words.say("minutes-discussed");
            let day = dates::day_short(words, at.date());
            let told = words.tell("minutes-register-composed", &[("part", part.into()), ("day", day.into())]);
            view! { <Notice tone=Tone::Joint><p>{told}</p></Notice> }.into_any()
        }
    }
}

fn copy(words: &'static Words, page: &ItemPage<'_>, kept_at: NaiveDateTime, saved: &Typed) -> AnyView {
    let (day, time) = (dates::day_short(words, kept_at.date()), times::clock(words, kept_at.time()));
    let told = words.tell("minutes-copy-found", &[("day", day.into()), ("time", time.into())]);
    // Where somebody saved meanwhile, the conflict shows the same differences.
    let differences = page.saved_meanwhile.is_none().then(|| {
        let caption = words.say("minutes-copy-differences");
        let table = conflict::differences(words, saved, page.typed, caption.clone(), "minutes-copy-saved");
        view! { <details><summary>{caption}</summary>{table}</details> }
    });
    let action = item::address(page.seen, page.number);
    let discard = vec![Act::send(Weight::Quiet, words.say("minutes-copy-discard"))];
    view! {
        <Notice tone=Tone::Joint>
            <p>{told}</p>
            {differences}
            {Sending::bare(action).around(view! {
                <Hidden fields=vec![("act".to_owned(), "discard".to_owned())]/>
                <Acts acts=discard/>
            })}
        </Notice>
    }
    .into_any()
}

/// The decisions to report on, as the register has them.
pub(super) fn register(words: &'static Words, page: &ItemPage<'_>) -> AnyView {
    let composes = (item::Writes::of(page.seen, page.party) == item::Writes::All).then(|| {
        let href = format!("{}?from=register", item::address(page.seen, page.number));
        view! { <Acts acts=vec![Act::link(Weight::Quiet, href, words.say("minutes-register-compose"))]/> }
    });
    let decisions = table(words, page.register);
    view! {
        <Leaf id="register" heading=words.say("minutes-register") wide=true>
            {decisions}
            {composes}
        </Leaf>
    }
    .into_any()
}
