//! The canonical form of minutes: what the two heads agree to. Ids follow the order of the document, so that
//! two who hold the same record compute the same fingerprint.

use chrono::NaiveDate;

use super::{DecisionRecord, ItemRecord, NextSession, OriginalLanguages, Record, Texts, When};
use crate::{
    decisions::{Deadline, Executor},
    fingerprint::{Canonical, Fingerprint},
    languages::Language,
    parties::Party,
    places::Place,
};

impl Record {
    /// The canonical form: the texts in the languages of the original, and what stands beside them.
    #[must_use]
    pub fn canonical(&self) -> Canonical {
        let languages: Vec<&str> = self.original.iter().map(Language::tag).collect();
        let begun = Canonical::begun().fact("minutes__languages", &languages.join(" "));
        let items = (1..)
            .zip(&self.items)
            .fold(begun, |form, (number, item)| item_in(form, self.original, number, item));
        next_session(items, &self.next_session)
    }

    /// Its fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.canonical().fingerprint()
    }
}

fn item_in(form: Canonical, original: OriginalLanguages, number: u32, item: &ItemRecord) -> Canonical {
    let id = |part: &str| format!("item_{number}__{part}");
    let mut form = texts(form, original, &id("heading"), &item.heading);
    form = texts(form, original, &id("heard"), &item.heard);
    form = texts(form, original, &id("noted"), &item.noted);
    for (place, decision) in (1_u32..).zip(&item.decisions) {
        form = decision_in(form, original, &id(&format!("decision_{place}")), decision);
    }
    for party in Party::BOTH {
        let id = id(&format!("statement_{}", party.key()));
        form = texts(form, original, &id, item.statements.of(party));
    }
    form
}

fn decision_in(
    form: Canonical,
    original: OriginalLanguages,
    id: &str,
    decision: &DecisionRecord,
) -> Canonical {
    let form = texts(form, original, id, &decision.text).fact(&format!("{id}__kind"), decision.kind.key());
    let executors = (1_u32..).zip(&decision.executors);
    let form = executors
        .fold(form, |form, (place, one)| form.fact(&format!("{id}__executor_{place}"), &executor(one)));
    match decision.deadline {
        Deadline::None => form,
        Deadline::Day(day) => form.fact(&format!("{id}__deadline"), &day.to_string()),
        Deadline::NextSession => form.fact(&format!("{id}__deadline"), "next-session"),
    }
}

fn executor(executor: &Executor) -> String {
    match executor {
        Executor::Party(party) => party.key().to_owned(),
        Executor::Both => "both".to_owned(),
        Executor::Authority { key, .. } => key.clone(),
        Executor::Other { party, name } => format!("{}: {name}", party.key()),
    }
}

fn next_session(form: Canonical, next: &NextSession) -> Canonical {
    let form = form.fact("next_session__host", next.host.key());
    let form = match &next.place {
        Some(Place::Listed(city)) => form.fact("next_session__place", city.key),
        Some(Place::Other(city)) => form.fact("next_session__place", city.names.russian.as_str()),
        None => form,
    };
    match next.when {
        When::ToBeAgreed => form,
        When::Days { first, last } => form.fact("next_session__days", &days(first, last)),
    }
}

/// Two days as an interval of ISO 8601.
fn days(first: NaiveDate, last: NaiveDate) -> String {
    format!("{first}/{last}")
}

fn texts(form: Canonical, original: OriginalLanguages, id: &str, texts: &Texts) -> Canonical {
    original.iter().fold(form, |form, language| match texts.words(language) {
        Some(words) => form.text(id, language, words.as_str()),
        None => form,
    })
}
