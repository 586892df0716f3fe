//! A certified copy of signed minutes: the text of a Party's original in all its languages, then the certificate.

use chrono::NaiveDate;
use domain::{fingerprint::Fingerprint, languages::Language, parties::Party};
use locales::{Words, dates, numbers};

use super::minutes::{Source, copy, languages_of};
use crate::{
    documents::certificate::{CertificatePage, Formula, certificate},
    model::Document,
};

/// What whoever certifies says.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is what the certificate prints under this name")]
pub struct Said<'a> {
    pub place: &'a str,
    pub day: NaiveDate,
    pub name: &'a str,
    pub position: &'a str,
    pub keeper: &'a str,
    pub reference: &'a str,
    pub scans: &'a [Fingerprint],
}

/// The copy of this Party's original.
#[must_use]
pub fn certified(source: &Source<'_>, owner: Party, said: &Said<'_>) -> Document {
    let mut document = copy(source, owner);
    document.sections.push(certificate(&page(source, owner, said)));
    document
}

fn page(source: &Source<'_>, owner: Party, said: &Said<'_>) -> CertificatePage {
    let languages = languages_of(source, owner);
    let own = owner.language();
    let language = if languages.contains(&own) { own } else { Language::Russian };
    let words = Words::of(language);
    let digests: Vec<String> = said.scans.iter().map(ToString::to_string).collect();
    CertificatePage {
        formulas: languages.into_iter().map(|language| formula(source, Words::of(language))).collect(),
        language,
        facts: vec![
            (words.say("print-certificate-keeper"), said.keeper.to_owned()),
            (words.say("print-certificate-digest"), digests.join("; ")),
            (words.say("print-certificate-reference"), said.reference.to_owned()),
        ],
        place: said.place.to_owned(),
        day: dates::day(words, said.day),
        position: said.position.to_owned(),
        name: said.name.to_owned(),
        seal: words.say("print-certificate-seal"),
    }
}

fn formula(source: &Source<'_>, words: &Words) -> Formula {
    let number = source.session.state.number().unwrap_or_default();
    let ordinal = numbers::ordinal_genitive(words, number);
    Formula {
        language: words.language(),
        heading: words.say("print-certificate"),
        words: words.tell("print-certificate-of-minutes", &[("ordinal", ordinal.into())]),
    }
}
