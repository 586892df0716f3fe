//! What people type about papers.

use domain::{
    communications::Marking,
    languages::Language,
    papers::{Attached, Subject, TITLE_MOST},
    rules::Rule,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// A paper to be attached.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct AttachForm {
    /// `session`, `minutes`, or the id of an item of the agenda; nothing for a communication.
    pub of: String,
    pub title: String,
    pub language: String,
    pub marking: String,
    /// The id of the upload that brought the file.
    pub upload: String,
}

impl AttachForm {
    /// What is said of the paper, with what it is of.
    pub(super) fn said(&self, subject: Result<Subject, Fault>) -> Result<Attached, Faults> {
        let mut faults = Faults::default();
        let subject = faults.take("of", subject);
        let title = faults.take("title", forms::line(&self.title, TITLE_MOST));
        let language = faults.take("language", forms::choice(&self.language, Language::from_tag));
        let marking = faults.take("marking", forms::choice(&self.marking, Marking::from_key));
        match subject.zip(title).zip(language.zip(marking)) {
            Some(((subject, title), (language, marking))) if faults.is_empty() => {
                Ok(Attached { subject, title, language, marking })
            }
            _ => Err(faults),
        }
    }
}

/// Another version of a paper.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct VersionForm {
    pub version: String,
    /// The id of the upload that brought the file.
    pub upload: String,
}

/// Another file in the place of a sealed scan.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct CorrectionForm {
    pub version: String,
    pub reason: String,
    /// The id of the upload that brought the file.
    pub upload: String,
}

/// A broken rule at its field.
pub(super) fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::KindNotTaken | Rule::SameFile => "file",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
