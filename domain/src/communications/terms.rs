//! What a communication is on its face: channel, number, day, subject, text, marking.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Carried;
use crate::{
    acting::Basis,
    identifiers::CommunicationId,
    languages::Language,
    rules::Rule,
    text::{Line, Prose},
};

/// The most letters of a sender's or receiver's number \[product\].
pub const NUMBER_MOST: usize = 60;

/// The most letters of a sender or an addressee as printed \[product\].
pub const NAME_MOST: usize = 300;

/// The most letters of a subject \[product\].
pub const SUBJECT_MOST: usize = 600;

/// The most letters of the text in one language \[product\].
pub const TEXT_MOST: usize = 20_000;

/// The most things that one communication carries \[product\].
pub const CONTENTS_MOST: usize = 40;

/// How a communication goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A note verbale, through diplomatic channels (Art. 6(4), 12(1)).
    Note,
    /// An official letter, directly between authorities or secretariats (Art. 6(1)).
    Letter,
    /// By word of mouth; the Agreement knows it for urgent requests alone (Art. 7(1)).
    Oral,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 3] = [Self::Note, Self::Letter, Self::Oral];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Letter => "letter",
            Self::Oral => "oral",
        }
    }

    /// The channel with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.key() == key)
    }
}

/// The degree of protection that the sender sets; nobody else may change it (Art. 9(1)).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marking {
    /// None.
    #[default]
    Unmarked,
    /// For official use.
    OfficialUse,
}

impl Marking {
    /// Every marking, the weaker first.
    pub const ALL: [Self; 2] = [Self::Unmarked, Self::OfficialUse];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unmarked => "unmarked",
            Self::OfficialUse => "official-use",
        }
    }

    /// The marking with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|marking| marking.key() == key)
    }
}

/// From whom to whom a communication goes. The two ways of a note between foreign services are named, so that formulas
/// can bend their names; anybody else stands as printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// From the sender's ministry of foreign affairs to the receiver's embassy with it.
    MinistryToEmbassy,
    /// From the sender's embassy with the receiver to the receiver's ministry of foreign affairs.
    EmbassyToMinistry,
    /// Between others.
    Named {
        /// Who sends it.
        from: Line,
        /// To whom.
        to: Line,
    },
}

impl Route {
    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::MinistryToEmbassy => "ministry-to-embassy",
            Self::EmbassyToMinistry => "embassy-to-ministry",
            Self::Named { .. } => "named",
        }
    }
}

/// The text in the languages in which it is written.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Texts {
    /// In Kazakh.
    #[serde(rename = "kk")]
    pub kazakh: Option<Prose>,
    /// In Azerbaijani.
    #[serde(rename = "az")]
    pub azerbaijani: Option<Prose>,
    /// In Russian.
    #[serde(rename = "ru")]
    pub russian: Option<Prose>,
}

impl Texts {
    /// What is written in this language; nothing in English.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> Option<&Prose> {
        match language {
            Language::Kazakh => self.kazakh.as_ref(),
            Language::Azerbaijani => self.azerbaijani.as_ref(),
            Language::Russian => self.russian.as_ref(),
            Language::English => None,
        }
    }

    /// Whether nothing is written in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Language::AUTHENTIC.into_iter().all(|language| self.in_language(language).is_none())
    }
}

/// What a communication says on its face.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Terms {
    /// How it goes.
    pub channel: Channel,
    /// From whom to whom.
    pub route: Route,
    /// The sender's own number; until it is dispatched it may still be missing, and an oral message has none.
    pub number: Option<Line>,
    /// The day that it bears; until it is dispatched it may still be missing.
    pub dated: Option<NaiveDate>,
    /// What it is about.
    pub subject: Line,
    /// The degree of protection.
    pub marking: Marking,
    /// The communication that it answers.
    pub answers: Option<CommunicationId>,
    /// What it carries, in its own order.
    pub carries: Vec<Carried>,
    /// Its text.
    pub texts: Texts,
}

impl Terms {
    /// Whether what it carries may go by its channel.
    ///
    /// # Errors
    /// [`Rule::NeedsDiplomaticChannels`] (Art. 6(4)), [`Rule::CompositionNeedsNote`] (Art. 12(1)), [`Rule::NeedsWriting`]
    /// (Art. 17), [`Rule::ContentsFull`].
    pub fn check(&self) -> Result<(), Rule> {
        if self.carries.len() > CONTENTS_MOST {
            return Err(Rule::ContentsFull { most: CONTENTS_MOST });
        }
        self.carries.iter().try_for_each(|carried| carried.goes_by(self.channel))
    }

    /// What must stand on a communication that leaves the house. One that is recorded from the paper of its sender has
    /// its text there.
    ///
    /// # Errors
    /// [`Rule::NumberMissing`], [`Rule::DayMissing`], [`Rule::TextMissing`]; as [`Terms::check`].
    pub fn is_complete(&self, basis: &Basis) -> Result<NaiveDate, Rule> {
        self.check()?;
        if self.number.is_none() && self.channel != Channel::Oral {
            return Err(Rule::NumberMissing);
        }
        if self.texts.is_empty() && *basis == Basis::Own {
            return Err(Rule::TextMissing);
        }
        self.dated.ok_or(Rule::DayMissing)
    }

    /// The number with the year in which no other communication of the sender may bear it; nothing until it has both.
    #[must_use]
    pub fn number_of_year(&self) -> Option<(i32, &Line)> {
        self.dated.map(|day| day.year()).zip(self.number.as_ref())
    }
}
