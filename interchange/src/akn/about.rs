//! What is known of a text besides its words, and the names (FRBR) that follow from it.

use chrono::NaiveDate;
use domain::{
    agreement::{
        ProvisionId,
        life::{APPROVED_ON, Life, State},
    },
    identifiers::ProtocolId,
    languages::Language,
};

/// A treaty of two States is an act of neither. ISO 3166 leaves this code to its users, and it puts no Party first.
pub(super) const COUNTRY: &str = "xx";

/// The last part of the name of the Agreement: it bears no number.
const AGREEMENT: &str = "cooperation-in-combating-crime";

/// What is known of the Agreement as at a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct About {
    /// The day as at which the text is given. The file bears it, for nothing here asks a clock.
    pub on: NaiveDate,
    /// The day of signature; none where it is not recorded. Until then the Agreement is named by the day on which its
    /// draft was approved.
    pub signed: Option<NaiveDate>,
    /// From which day it is in force (Art. 17(1)).
    pub in_force: Option<NaiveDate>,
    /// The last day on which it is in force, where one is computed (Art. 17(2)).
    pub last: Option<NaiveDate>,
}

/// What is known of an amendment protocol.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AboutProtocol {
    /// Which.
    pub protocol: ProtocolId,
    /// The day as at which its text is given, which an unsigned one is named by.
    pub on: NaiveDate,
    /// The day of its signature; none while it is a draft.
    pub signed: Option<NaiveDate>,
    /// From which day it is in force (Art. 17(1)).
    pub in_force: Option<NaiveDate>,
    /// The Agreement that it amends.
    pub agreement: About,
}

impl About {
    /// What the life of the Agreement tells as at this day.
    #[must_use]
    pub fn of(life: &Life, on: NaiveDate) -> Self {
        let signed = life.signature.as_ref().map(|signature| signature.day).filter(|day| *day <= on);
        let in_force = life.entry.as_ref().map(|entry| entry.day).filter(|day| *day <= on);
        let last = match life.as_at(on).state {
            State::TerminationNotified { through } => Some(through),
            State::Terminated { last } => Some(last),
            State::NotYetApproved
            | State::DraftApproved
            | State::Signed
            | State::OneNotified { .. }
            | State::InForce { .. } => None,
        };
        Self { on, signed, in_force, last }
    }

    /// The day that names the Agreement.
    pub(super) fn dated(&self) -> NaiveDate {
        self.signed.unwrap_or(APPROVED_ON)
    }

    /// The name of the Agreement.
    pub(super) fn work(&self) -> Work {
        Work { document: "act", subtype: "treaty", dated: self.dated(), number: AGREEMENT.to_owned() }
    }
}

impl AboutProtocol {
    /// The name of the protocol. A draft is a bill, for an act is what is adopted.
    pub(super) fn work(&self) -> Work {
        match self.signed {
            Some(signed) => signed_protocol(self.protocol, signed),
            None => {
                let number = self.protocol.to_string();
                Work { document: "bill", subtype: "protocol", dated: self.on, number }
            }
        }
    }
}

/// The name of a signed protocol.
pub(super) fn signed_protocol(protocol: ProtocolId, signed: NaiveDate) -> Work {
    Work { document: "act", subtype: "protocol", dated: signed, number: protocol.to_string() }
}

/// A work by its name in the Naming Convention: what stays the same in every language and version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Work {
    /// Which of the standard's documents it is.
    pub(super) document: &'static str,
    /// Which kind of such a document.
    pub(super) subtype: &'static str,
    /// Its day.
    pub(super) dated: NaiveDate,
    /// What tells it from others of its kind and day.
    pub(super) number: String,
}

/// A version of a work in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Version {
    /// As it stands from this day on.
    From(NaiveDate),
    /// As somebody looks at it on this day: it holds what has no day of its own yet.
    SeenOn(NaiveDate),
}

impl Work {
    /// The work.
    pub(super) fn uri(&self) -> String {
        format!("/akn/{COUNTRY}/{}/{}/{}/{}", self.document, self.subtype, self.dated, self.number)
    }

    /// One version of it in one language.
    pub(super) fn expression(&self, language: Language, version: Version) -> String {
        let (mark, day) = match version {
            Version::From(day) => ('@', day),
            Version::SeenOn(day) => (':', day),
        };
        format!("{}/{}{mark}{day}", self.uri(), code(language))
    }

    /// A part of it, whatever the version.
    pub(super) fn portion(&self, part: &ProvisionId) -> String {
        format!("{}/!main~{part}", self.uri())
    }
}

impl Version {
    /// Its day.
    pub(super) const fn day(self) -> NaiveDate {
        match self {
            Self::From(day) | Self::SeenOn(day) => day,
        }
    }
}

/// The language as the Naming Convention writes it: ISO 639-2.
pub(super) const fn code(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "kaz",
        Language::Azerbaijani => "aze",
        Language::Russian => "rus",
        Language::English => "eng",
    }
}

/// The language with this code.
pub(super) fn of_code(written: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| code(*language) == written)
}
