//! What was done to a protocol before both Parties, in order.

use domain::protocols::{Step, What};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::ProtocolSeen;

use crate::{
    components::{leaf::Leaf, party::party_name},
    sessions::history::signed,
};

/// The leaf; nothing before the first version.
pub(super) fn leaf(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    let steps = &seen.protocol().steps;
    if steps.is_empty() {
        return None;
    }
    let each = steps.iter().map(|step| {
        let by = signed(words, &step.acting);
        view! { <li><p>{told(words, step)}</p><p class="note">{by}</p></li> }
    });
    let list = view! { <ol class="history">{each.collect_view()}</ol> };
    Some(view! { <Leaf id="history" heading=words.say("protocols-history")>{list}</Leaf> }.into_any())
}

fn told(words: &Words, step: &Step) -> String {
    let party = ("party", step.acting.party.into());
    match &step.what {
        What::Shared { number, fingerprint, voided } => {
            let version = ("version", (*number).into());
            if voided.is_empty() {
                words.tell("protocols-step-shared", &[version, ("fingerprint", fingerprint.short().into())])
            } else {
                let parties =
                    voided.iter().map(|&party| party_name(words, party)).collect::<Vec<_>>().join(", ");
                words.tell("protocols-step-voided", &[version, ("parties", parties.into())])
            }
        }
        What::Remarked(_) => words.tell("protocols-step-remarked", &[party]),
        What::Answered(_) => words.tell("protocols-step-answered", &[party]),
        What::Resolved(_) => words.tell("protocols-step-resolved", &[party]),
        What::Accepted(_) => words.tell("protocols-step-accepted", &[party]),
        What::Agreed(fingerprint) => {
            words.tell("protocols-step-agreed", &[party, ("fingerprint", fingerprint.short().into())])
        }
        What::AgreementWithdrawn => words.tell("protocols-step-withdrawn", &[party]),
        What::Signed(day) => {
            words.tell("protocols-step-signed", &[("day", dates::day_short(words, *day).into())])
        }
        What::Withdrawn => words.say("protocols-step-given-up"),
    }
}
