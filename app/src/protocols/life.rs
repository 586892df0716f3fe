//! From when a signed protocol is in force (Art. 17(1)): the two notifications, the day that follows, and why.

use domain::{agreement::life::Notified, parties::Party};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::ProtocolSeen;

use crate::{
    agreement::life::wording::cited,
    communications::wording as communications,
    components::{
        acts::{Act, Acts, Weight},
        facts::{Fact, Facts},
        leaf::Leaf,
        party::{PartyName, party_name},
        why::{Reasons, why},
    },
};

/// The leaf; nothing before the signature.
pub(super) fn leaf(words: &'static Words, seen: &ProtocolSeen, prepares: bool) -> Option<AnyView> {
    let signing = seen.protocol().state.signing()?;
    let language = words.language();
    let place = signing.place.name(language, signing.day).to_owned();
    let day = dates::day_short(words, signing.day);
    let mut facts = vec![Fact::new(
        words.say("protocols-signed"),
        words.tell("protocols-signed-at", &[("day", day.into()), ("place", place.into())]),
    )];
    for party in Party::BOTH {
        let signatory = signing.signatories.of(party);
        let name = signatory.names.shown_in(language).to_string();
        let position = signatory.positions.shown_in(language).to_string();
        let heard = words.tell("protocols-signed-for", &[("party", party.into())]);
        facts.push(Fact::new(heard, format!("{name}, {position}")));
    }
    for party in Party::BOTH {
        let name = view! { <PartyName party name=party_name(words, party)/> };
        let told = match seen.life.notified.of(party) {
            Some(notified) => received(words, seen, notified),
            None => {
                view! { <span class="absent">{words.say("protocols-notification-missing")}</span> }.into_any()
            }
        };
        facts.push(Fact::new(words.say("protocols-notification"), view! { {name}": "{told} }));
    }
    let force = match &seen.life.entry {
        Some(entry) => {
            let day = dates::day_short(words, entry.day);
            let records = entry.why.communications.iter().filter_map(|&by| cited(words, &seen.cited, by));
            let reasons = Reasons {
                about: words.say("protocols-in-force"),
                rule: words.say("agreement-ground-entry-into-force"),
                provision: entry.why.ground.provision(),
                text: seen.base.in_language(words.language()),
                records: records.collect(),
            };
            view! { {day}{why(words, reasons)} }.into_any()
        }
        None => view! { <span class="absent">{words.say("protocols-not-in-force")}</span> }.into_any(),
    };
    facts.push(Fact::new(words.say("protocols-in-force"), force));
    let record = prepares
        .then(|| vec![Act::link(Weight::Quiet, "/communications/new", words.say("protocols-notify"))]);
    Some(
        view! {
            <Leaf id="in-force" heading=words.say("protocols-life")>
                <Facts facts/>
                {record.map(|acts| view! { <Acts acts/> })}
            </Leaf>
        }
        .into_any(),
    )
}

fn received(words: &'static Words, seen: &ProtocolSeen, notified: &Notified) -> AnyView {
    let told = match notified.account {
        Some(account) => {
            let day = dates::day_short(words, account.day);
            words.tell("protocols-notification-received", &[("day", day.into())])
        }
        None => {
            let day = dates::day_short(words, notified.dispatched);
            words.tell("protocols-notification-dispatched", &[("day", day.into())])
        }
    };
    match seen.cited.get(&notified.by) {
        Some(communication) => view! { <a href=communications::address(communication)>{told}</a> }.into_any(),
        None => view! { {told} }.into_any(),
    }
}
