//! Why an act was not done: one enum, mapped once for each door. What is for the log has no `Display` towards people.

use std::{borrow::Cow, fmt};

use domain::{
    access::Right, languages::Language, places::ClockFault, protocols::Hindrance, rules::Rule,
    text::TextFault,
};

/// Why an act was refused, or failed.
#[derive(Debug)]
pub enum Refusal {
    /// It does not exist, or this person may not know that it does: the same answer.
    NotFound,
    /// Nobody is signed in.
    SignedOut,
    /// It is seen, but this is not for this person to do.
    Denied(Right),
    /// Someone saved first: the record has moved on from the version that the form was made from.
    Stale,
    /// What was typed cannot be taken: faults at their fields, and those of the whole form.
    Faults(Faults),
    /// The house cannot do it now.
    Trouble(Trouble),
}

/// What went wrong inside the house. For the log only.
#[derive(Debug)]
pub enum Trouble {
    /// The database refused or cannot be reached.
    Database(sqlx::Error),
    /// The schema could not be brought up to date.
    Migration(sqlx::migrate::MigrateError),
    /// The PostgreSQL database orders text by this collation, not by code point.
    Collation(String),
    /// A stored record cannot be read.
    Record(serde_json::Error),
    /// The machine gave no chance, or a file could not be written.
    Machine(std::io::Error),
    /// A password could not be hashed.
    Password(String),
    /// A stored value does not say what it should.
    Damaged(&'static str),
}

/// What is wrong with a typed form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Faults(Vec<(Cow<'static, str>, Fault)>);

/// One thing wrong with what was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nothing was typed or chosen.
    Required,
    /// The door does not take the text.
    Text(TextFault),
    /// The day does not exist, such as 31 February.
    NoSuchDay,
    /// The hour does not exist, such as 25:00.
    NoSuchHour,
    /// The choice is not among those offered.
    NoSuchChoice,
    /// The zone or the hour in it.
    Clock(ClockFault),
    /// A rule of `domain`.
    Rule(Rule),
    /// More lines than fit.
    TooManyLines {
        /// The most lines.
        most: usize,
    },
    /// An e-mail address without its parts.
    NoAddress,
    /// Another account has this address.
    AddressTaken,
    /// Too short, or absurdly long.
    PasswordLength {
        /// The fewest letters.
        least: usize,
    },
    /// The repetition differs.
    PasswordsDiffer,
    /// Unknown name or wrong password: never said which.
    WrongNameOrPassword,
    /// Too many guesses: wait.
    Wait {
        /// For how many seconds.
        seconds: i64,
    },
    /// The invitation is used, too old, or never was.
    InvitationSpent,
    /// Rows of a pasted table that must be mended; the preview tells what is wrong with each.
    WrongRows {
        /// How many.
        rows: usize,
    },
    /// A file of more bytes than are taken.
    TooLarge {
        /// The most bytes.
        most: u64,
    },
    /// More files on their way than one account may have.
    UploadsFull {
        /// The most files.
        most: i64,
    },
    /// The file is not here, or not wholly.
    UploadGone,
    /// An instruction that cannot be done to a text in force.
    Hindered(Hindrance),
    /// Lines of a pasted text that found no part of the Agreement.
    LinesLeft {
        /// How many.
        count: usize,
    },
    /// A file that cannot be read as a text of the Agreement.
    FileNotRead {
        /// On which line, where that is known.
        line: Option<usize>,
    },
    /// A file with the Agreement in another language.
    FileOfOtherLanguage {
        /// In which.
        language: Language,
    },
    /// Hours for a person who was not there.
    AbsentWithHours,
}

impl Faults {
    /// One fault.
    #[must_use]
    pub fn one(field: impl Into<Cow<'static, str>>, fault: Fault) -> Self {
        Self(vec![(field.into(), fault)])
    }

    /// Notes a fault at its field; the empty name is the whole form.
    pub fn note(&mut self, field: impl Into<Cow<'static, str>>, fault: Fault) {
        self.0.push((field.into(), fault));
    }

    /// Takes over what else is wrong.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Keeps the value, or notes its fault at its field.
    pub fn take<T>(&mut self, field: impl Into<Cow<'static, str>>, value: Result<T, Fault>) -> Option<T> {
        value.map_err(|fault| self.note(field, fault)).ok()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = &(Cow<'static, str>, Fault)> {
        self.0.iter()
    }
}

impl From<Rule> for Refusal {
    fn from(rule: Rule) -> Self {
        Self::Faults(Faults::one("", Fault::Rule(rule)))
    }
}

impl From<Faults> for Refusal {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults)
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<sqlx::migrate::MigrateError> for Trouble {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Migration(error)
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self::Record(error)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Machine(error)
    }
}

impl Refusal {
    /// The word for the audit trail; never what was typed.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::NotFound => "not-found".into(),
            Self::SignedOut => "signed-out".into(),
            Self::Denied(right) => format!("denied:{}", right.key()),
            Self::Stale => "stale".into(),
            Self::Faults(faults) => {
                let fields: Vec<&str> = faults.iter().map(|(field, _)| field.as_ref()).collect();
                format!("faults:{}", fields.join(","))
            }
            Self::Trouble(_) => "trouble".into(),
        }
    }
}

/// At the machine's own console the operator is told; pages never show this.
pub struct ForTheOperator<'a>(pub &'a Trouble);

impl fmt::Display for ForTheOperator<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Trouble::Collation(found) => write!(
                f,
                "this PostgreSQL database orders text by {found}; make one with: \
                 CREATE DATABASE alternat TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
            ),
            Trouble::Database(error) => write!(f, "the database: {error}"),
            Trouble::Migration(error) => write!(f, "the schema: {error}"),
            Trouble::Record(error) => write!(f, "a stored record: {error}"),
            Trouble::Machine(error) => write!(f, "the machine: {error}"),
            Trouble::Password(error) => write!(f, "a password: {error}"),
            Trouble::Damaged(what) => write!(f, "damaged: {what}"),
        }
    }
}
