//! How the life of the Agreement is told: its state in one sentence, a record, the reasons of what is computed.

use std::collections::BTreeMap;

use domain::{
    agreement::life::{Signature, State, Why},
    communications::Communication,
    identifiers::CommunicationId,
    rules::Source,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::agreement::LifeSeen;

use crate::{
    communications::wording::{address, title},
    components::why::{Reasons, why},
};

/// The state in one sentence, without its full stop.
#[must_use]
pub(crate) fn state(words: &Words, state: &State) -> String {
    let id = format!("agreement-state-{}", state.key());
    match *state {
        State::NotYetApproved | State::DraftApproved | State::Signed => words.say(&id),
        State::OneNotified { party } => words.tell(&id, &[("party", party.into())]),
        State::InForce { since } => words.tell(&id, &[("from", dates::from_day(words, since).into())]),
        State::TerminationNotified { through: day } | State::Terminated { last: day } => {
            words.tell(&id, &[("day", dates::day(words, day).into())])
        }
    }
}

/// A communication by its title, as a link; nothing where the reader may not open it.
pub(super) fn record(words: &Words, seen: &LifeSeen, by: CommunicationId) -> Option<AnyView> {
    cited(words, &seen.cited, by)
}

/// One of these communications by its title, as a link; nothing where it is not among them.
pub(crate) fn cited(
    words: &Words,
    known: &BTreeMap<CommunicationId, Communication>,
    by: CommunicationId,
) -> Option<AnyView> {
    let communication = known.get(&by)?;
    let (href, title) = (address(communication), title(words, communication));
    Some(view! { <a href=href>{title}</a> }.into_any())
}

/// The folded reasons of something that is called so.
pub(super) fn reasons(words: &'static Words, seen: &LifeSeen, about: &str, computed: &Why) -> AnyView {
    let ground = computed.ground;
    let rule = words.say(&format!("agreement-ground-{}", ground.key()));
    let rule = match ground.source() {
        Source::ViennaConvention(article) => format!("{rule} {}.", vienna(words, article)),
        Source::Agreement(..) | Source::Product => rule,
    };
    let records = computed.communications.iter().filter_map(|&by| record(words, seen, by)).collect();
    let (provision, text) = (ground.provision(), Some(seen.texts.of(words.language())));
    why(words, Reasons { about: about.to_owned(), rule, provision, text, records })
}

/// The Vienna Convention on the Law of Treaties, by its article.
#[must_use]
pub(crate) fn vienna(words: &Words, article: u8) -> String {
    words.tell("agreement-vienna-convention", &[("number", article.to_string().into())])
}

/// Day and place: «24 мая 2005 года, Баку».
pub(crate) fn signed_at(words: &Words, signature: &Signature) -> String {
    let place = signature.place.name(words.language(), signature.day).to_owned();
    let day = dates::day(words, signature.day);
    words.tell("agreement-signed-at", &[("day", day.into()), ("place", place.into())])
}
