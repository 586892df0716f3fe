//! What a protocol is called, where it stands, and how its units are cited.

use chrono::NaiveDate;
use domain::{
    agreement::{ProvisionId, Text},
    identifiers::ProtocolId,
    languages::Language,
    protocols::{Citation, Instruction, Protocol, StateName},
};
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use crate::components::page_head::{Link, Trail};

/// Where a protocol is.
#[must_use]
pub fn address(id: ProtocolId) -> String {
    format!("/protocols/{id}")
}

/// What it is called in the reader's language, the keeper first.
#[must_use]
pub fn title(words: &Words, protocol: &Protocol, agreement_signed: Option<NaiveDate>) -> String {
    locales::protocols::title(words.language(), protocol.keeper, &protocol.draft, agreement_signed)
}

/// The language in which a reader sees what is written in three.
#[must_use]
pub const fn language(words: &Words) -> Language {
    match words.language() {
        Language::English => Language::Russian,
        language => language,
    }
}

/// The language that an address asks for, where texts stand in it; else the reader's own.
#[must_use]
pub fn language_asked(words: &Words, asked: Option<&str>) -> Language {
    let asked = asked.and_then(Language::from_tag).filter(|asked| Language::AUTHENTIC.contains(asked));
    asked.unwrap_or_else(|| language(words))
}

/// The state by name.
#[must_use]
pub fn state(words: &Words, name: StateName) -> String {
    words.say(match name {
        StateName::Draft => "protocols-state-draft",
        StateName::Shared => "protocols-state-shared",
        StateName::Agreed => "protocols-state-agreed",
        StateName::Signed => "protocols-state-signed",
        StateName::Withdrawn => "protocols-state-withdrawn",
    })
}

/// The list above a protocol, and the protocol above its own pages.
#[must_use]
pub fn trail(words: &Words, seen: &ProtocolSeen, below: Option<String>) -> Trail {
    let mut above = vec![Link::new("/protocols", words.say("frame-protocols"))];
    let own = words.say("protocols-one");
    let here = match below {
        None => own,
        Some(here) => {
            above.push(Link::new(address(seen.id), own));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

/// Where a unit stands, in the nominative: it follows a colon or stands alone.
#[must_use]
pub fn unit(words: &Words, text: &Text, id: &ProvisionId) -> String {
    locales::protocols::cited(words, &Citation::of(text, id))
}

/// What an instruction does, and where: “Replace words: Article 7(1), 5th indent”.
#[must_use]
pub fn instruction(words: &Words, seen: &ProtocolSeen, instruction: &Instruction) -> String {
    let name = words.say(&format!("protocols-operation-{}", instruction.operation.name().key()));
    let language = language(words);
    let after = seen.applied.in_language(language).map(|applied| &applied.text);
    let base = seen.base.in_language(language);
    let cited = instruction.operation.unit().zip(after.or(base));
    match cited {
        Some((id, text)) => {
            let text = if text.provision(id).is_some() { text } else { base.unwrap_or(text) };
            format!("{name}: {}", unit(words, text, id))
        }
        None => name,
    }
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 17] = [
    "protocols-begin-done",
    "protocols-instruction-done",
    "protocols-strike-done",
    "protocols-transition-done",
    "protocols-share-done",
    "protocols-remark-done",
    "protocols-remark-kept",
    "protocols-remark-discarded",
    "protocols-resolve-done",
    "protocols-answer-done",
    "protocols-accept-done",
    "protocols-name-done",
    "protocols-agree-done",
    "protocols-withdraw-agreement-done",
    "protocols-sign-done",
    "protocols-withdraw-done",
    "protocols-discard-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("protocols-") == Some(name))
}
