//! What the heads agree to, and whether they have: the fingerprint and the places of two seals.

use domain::{
    minutes::{Consent, Minutes, State, What},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::minutes::MinutesSeen;

use crate::{
    components::{
        leaf::Leaf,
        party::{PartyName, party_name},
        seal::shape,
    },
    sessions::history::signed,
};

/// The leaf of the fingerprint and the two consents, the reader's own Party in the order of the Agreement's title.
pub(super) fn leaf(words: &'static Words, seen: &MinutesSeen, minutes: &Minutes) -> AnyView {
    let version = minutes.shared().map_or(0, |version| version.number);
    let digits = minutes.shared().map(|version| version.fingerprint.to_string()).unwrap_or_default();
    let seals = Party::BOTH.map(|party| seal(words, seen, minutes, party));
    view! {
        <Leaf id="agreement-of-heads" heading=words.say("minutes-seals")>
            <div class="seals">
                <div>
                    <h3>{words.tell("minutes-fingerprint-of", &[("version", version.into())])}</h3>
                    <p class="fingerprint" translate="no">{digits}</p>
                    <p class="note">{words.say("minutes-fingerprint-told")}</p>
                </div>
                {seals}
            </div>
        </Leaf>
    }
    .into_any()
}

fn seal(words: &'static Words, seen: &MinutesSeen, minutes: &Minutes, party: Party) -> AnyView {
    let consent = minutes.state.consent_of(party);
    let class = match party {
        Party::Kazakhstan => "seal seal-kazakhstan",
        Party::Azerbaijan => "seal seal-azerbaijan",
    };
    let head = seen.head(party).map(|head| head.person.names.shown_in(words.language()).to_string());
    let head = match &minutes.state {
        State::Signed { signing, .. } => {
            Some(signing.signatories.of(party).names.shown_in(words.language()).to_string())
        }
        _ => head,
    };
    let head = head.unwrap_or_else(|| words.say("minutes-head-not-recorded"));
    let told = told(words, minutes, party, consent);
    view! {
        <div class=class>
            {shape(party, consent.is_some())}
            <div>
                <p><PartyName party name=party_name(words, party)/></p>
                <p>{head}</p>
                <p class="note">{told}</p>
            </div>
        </div>
    }
    .into_any()
}

fn told(words: &Words, minutes: &Minutes, party: Party, consent: Option<&Consent>) -> String {
    if let Some(consent) = consent {
        let by = signed(words, &consent.acting);
        return words.tell("minutes-agreed-on", &[("by", by.into())]);
    }
    match voided(minutes, party) {
        Some((shared, day)) => {
            let day = dates::day_short(words, day);
            words.tell("minutes-consent-void", &[("version", shared.into()), ("day", day.into())])
        }
        None => words.say("minutes-not-agreed"),
    }
}

/// The version to which this Party had agreed, and the day on which a change took that away; nothing where it has done
/// something since.
fn voided(minutes: &Minutes, party: Party) -> Option<(u32, chrono::NaiveDate)> {
    minutes.steps.iter().rev().find_map(|step| match &step.what {
        What::Reopened { shared, voided } if voided.contains(&party) => {
            Some(Some((*shared, step.acting.day())))
        }
        What::Agreed(_) | What::AgreementWithdrawn if step.acting.party == party => Some(None),
        _ => None,
    })?
}
