//! What the Parties agree to, by whom, and whether they have: the fingerprint and the places of two seals.

use domain::{
    access::Right,
    parties::Party,
    protocols::{Protocol, What},
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::ProtocolSeen;

use super::wording;
use crate::{
    components::{
        acts::{Act, Acts, Weight},
        choice::{Choice, SelectField},
        form::Control,
        leaf::Leaf,
        party::{PartyName, party_name},
        seal::shape,
        sending::Sending,
    },
    sessions::history::signed,
};

/// The leaf of the fingerprint and the two consents; nothing before the first version.
pub(super) fn leaf(words: &'static Words, seen: &ProtocolSeen, party: Party) -> Option<AnyView> {
    let protocol = seen.protocol();
    let version = protocol.shared()?;
    let seals = Party::BOTH.map(|party| seal(words, protocol, party));
    let named = named(words, seen, party);
    let heading = words.tell("protocols-fingerprint-of", &[("version", version.number.into())]);
    let fingerprint = version.fingerprint.to_string();
    Some(
        view! {
            <Leaf id="consents" heading=words.say("protocols-consents")>
                <div class="seals">
                    <div>
                        <h3>{heading}</h3>
                        <p class="fingerprint" translate="no">{fingerprint}</p>
                        <p class="note">{words.say("protocols-fingerprint-told")}</p>
                    </div>
                    {seals}
                </div>
                {named}
            </Leaf>
        }
        .into_any(),
    )
}

fn seal(words: &'static Words, protocol: &Protocol, party: Party) -> AnyView {
    let consent = protocol.state.consent_of(party);
    let class = match party {
        Party::Kazakhstan => "seal seal-kazakhstan",
        Party::Azerbaijan => "seal seal-azerbaijan",
    };
    let told = match consent {
        Some(consent) => words.tell("protocols-agreed-on", &[("by", signed(words, &consent.acting).into())]),
        None => voided(words, protocol, party).unwrap_or_else(|| words.say("protocols-not-agreed")),
    };
    let unofficial = consent
        .filter(|consent| consent.on_unofficial_base)
        .map(|_| view! { <p class="note">{words.say("protocols-agreed-unofficial")}</p> });
    view! {
        <div class=class>
            {shape(party, consent.is_some())}
            <div>
                <p><PartyName party name=party_name(words, party)/></p>
                <p class="note">{told}</p>
                {unofficial}
            </div>
        </div>
    }
    .into_any()
}

/// That a later version took the consent of this Party away, where nothing was done since.
fn voided(words: &Words, protocol: &Protocol, party: Party) -> Option<String> {
    let last = protocol.steps.iter().rev().find_map(|step| match &step.what {
        What::Shared { number, voided, .. } if voided.contains(&party) => {
            Some(Some((*number, step.acting.day())))
        }
        What::Agreed(_) | What::AgreementWithdrawn if step.acting.party == party => Some(None),
        _ => None,
    })?;
    let (number, day) = last?;
    let day = dates::day_short(words, day);
    Some(words.tell("protocols-consent-void", &[("version", number.into()), ("day", day.into())]))
}

/// Who agrees for the reader's own Party, and the form that names them.
fn named(words: &'static Words, seen: &ProtocolSeen, party: Party) -> Option<AnyView> {
    if !seen.may(Right::NameForProtocol) || seen.accounts.is_empty() {
        return None;
    }
    let chosen =
        seen.protocol().named.of(party).as_ref().map(|named| named.account.to_string()).unwrap_or_default();
    let none = Choice::new("", words.say("protocols-name-choose"));
    let each = seen.accounts.iter().map(|(id, name)| Choice::new(id.to_string(), name.to_string()));
    let choices: Vec<Choice> = std::iter::once(none).chain(each).collect();
    let control = Control { name: "account".to_owned(), typed: chosen, fault: None };
    let acts = vec![Act::send(Weight::Second, words.say("protocols-name"))];
    Some(
        Sending::to(format!("{}/name", wording::address(seen.id)))
            .around(view! {
                <SelectField control label=words.say("protocols-named") help=words.say("protocols-named-told") choices/>
                <Acts acts/>
            })
            .into_any(),
    )
}
