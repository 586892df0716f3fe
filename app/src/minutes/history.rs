//! What was done to minutes before both Parties, in order.

use domain::minutes::{Minutes, Step, What};
use leptos::prelude::*;
use locales::{Words, dates};

use super::corrections;
use crate::{components::party::party_name, sessions::history::signed};

pub(super) fn history(words: &'static Words, minutes: &Minutes) -> impl IntoView + use<> {
    let steps = minutes.steps.iter().map(|step| {
        let by = signed(words, &step.acting);
        let corrected = corrections::told(words, minutes, step);
        view! { <li><p>{told(words, step)}</p>{corrected}<p class="note">{by}</p></li> }
    });
    let steps = steps.collect_view();
    view! { <ol class="history">{steps}</ol> }
}

fn told(words: &Words, step: &Step) -> String {
    let party = ("party", step.acting.party.into());
    match &step.what {
        What::Begun => words.say("minutes-step-begun"),
        What::Circulated(number, fingerprint) => {
            let short = fingerprint.short();
            words.tell(
                "minutes-step-circulated",
                &[("version", (*number).into()), ("fingerprint", short.into())],
            )
        }
        What::Remarked(_) => words.tell("minutes-step-remarked", &[party]),
        What::Answered(_) => words.tell("minutes-step-answered", &[party]),
        What::Agreed(fingerprint) => {
            words.tell("minutes-step-agreed", &[party, ("fingerprint", fingerprint.short().into())])
        }
        What::AgreementWithdrawn => words.tell("minutes-step-withdrawn", &[party]),
        What::Reopened { shared, voided } if voided.is_empty() => {
            words.tell("minutes-step-reopened", &[("version", (*shared).into())])
        }
        What::Reopened { shared, voided } => {
            let parties = voided.iter().map(|&party| party_name(words, party)).collect::<Vec<_>>().join(", ");
            words.tell("minutes-step-voided", &[("version", (*shared).into()), ("parties", parties.into())])
        }
        What::EnteredFromPaper => words.say("minutes-step-entered-from-paper"),
        What::EntryCorrected { shared, .. } => {
            words.tell("minutes-step-entry-corrected", &[("version", (*shared).into())])
        }
        What::Signed(day) => {
            words.tell("minutes-step-signed", &[("day", dates::day_short(words, *day).into())])
        }
    }
}
