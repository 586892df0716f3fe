//! A communication in the form of its channel: a note on note paper, a letter on a letterhead.

use domain::{
    communications::{Channel, Communication, Marking},
    languages::Language,
};
use locales::{Words, communications::route, dates};

use crate::{
    documents::communication::{CommunicationPaper, communication},
    model::Document,
};

/// The text in this language; nothing where there is none, or where the channel writes nothing.
#[must_use]
pub fn paper(language: Language, sent: &Communication) -> Option<Document> {
    let (terms, words) = (&sent.terms, Words::of(language));
    let text = terms.texts.in_language(language).filter(|_| terms.channel != Channel::Oral)?;
    let own = terms.texts.in_language(sent.sender.language()).is_some();
    let is_translation = own && language != sent.sender.language();
    let [from, to] = route(words, sent);
    let mut mark = Vec::new();
    if terms.marking != Marking::Unmarked {
        mark.push(words.say(&format!("communications-marking-{}", terms.marking.key())));
    }
    if is_translation {
        mark.push(words.say("print-unofficial-translation"));
    }
    let number = terms.number.as_ref().map(ToString::to_string).unwrap_or_else(|| "______".to_owned());
    Some(communication(&CommunicationPaper {
        language,
        is_note: terms.channel == Channel::Note,
        mark,
        from,
        to,
        number: format!("№ {number}"),
        dated: terms.dated.map_or_else(|| dates::blank_day(words).to_owned(), |day| dates::day(words, day)),
        subject: terms.subject.to_string(),
        text: text.paragraphs().map(str::to_owned).collect(),
    }))
}
