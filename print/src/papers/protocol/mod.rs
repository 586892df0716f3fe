//! An amendment protocol as papers: each Party's original, drafts for review, the comparison table, and the Agreement
//! as it then reads.

mod consolidated;

use chrono::NaiveDate;
use domain::{
    delegations::Both,
    languages::Language,
    parties::Party,
    protocols::{Version, Wording},
    trilingual::Trilingual,
};
use locales::{Words, dates};

pub use crate::documents::comparison::{How, Piece, Row};
pub use consolidated::consolidated;

use super::participants::pages;
use crate::{
    documents::{
        WorkingPaper,
        comparison::{self, ComparisonPaper, ComparisonWords},
        protocol::{self as paper, DraftText},
    },
    errors::PrintError,
    model::{Document, Run, Text},
};

/// Which draft a working paper shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Draft {
    /// Number and day of the version that both Parties see; none for what its keeper has not shared.
    pub version: Option<(u32, NaiveDate)>,
    /// Whether it quotes the Agreement from texts that are not the authentic ones.
    pub on_unofficial_base: bool,
}

impl Draft {
    /// A version that was shared.
    #[must_use]
    pub fn shared(version: &Version, on_unofficial_base: bool) -> Self {
        Self { version: Some((version.number, version.sharing.day())), on_unofficial_base }
    }

    /// The lines of its mark.
    fn mark(self, words: &Words) -> Vec<String> {
        let version = self.version.map(|(number, day)| {
            let day = dates::day(words, day);
            words.tell("print-draft-version", &[("version", number.into()), ("day", day.into())])
        });
        let base = self.on_unofficial_base.then(|| words.say("print-unofficial-base"));
        std::iter::once(words.say("print-draft")).chain(version).chain(base).collect()
    }
}

/// The original of this Party, to be signed: its own language first, then the other Party's, Russian last. It bears no
/// mark of any kind.
///
/// # Errors
/// [`PrintError::TextMissing`] unless all three of its texts are there (final clause).
pub fn original(first: Party, wordings: &Both<Trilingual<Wording>>) -> Result<Document, PrintError> {
    let own = wordings.of(first);
    let [one, two, three] = [first.language(), first.other().language(), Language::Russian];
    Ok(paper::original([text(own, one)?, text(own, two)?, text(own, three)?]))
}

/// A draft for review in these languages, one after another.
///
/// # Errors
/// [`PrintError::TextMissing`] where it is not written in one of them.
pub fn working(
    languages: &[Language],
    wordings: &Trilingual<Wording>,
    draft: Draft,
) -> Result<Document, PrintError> {
    let texts = languages.iter().map(|&language| {
        let (language, wording) = text(wordings, language)?;
        Ok(DraftText { language, wording, mark: draft.mark(Words::of(language)) })
    });
    let texts = texts.collect::<Result<Vec<_>, PrintError>>()?;
    let pages = match languages {
        [language] => pages(Words::of(*language)),
        // No word, so that it reads in all of them.
        _ => "{n} / {m}".to_owned(),
    };
    Ok(paper::draft(&texts, &pages, foot(languages)))
}

/// The comparison table in one language. `title` is that of the protocol.
#[must_use]
pub fn comparison(language: Language, title: &[String], draft: Draft, rows: &[Row]) -> Document {
    let words = Words::of(language);
    comparison::comparison(&ComparisonPaper {
        language,
        paper: WorkingPaper { mark: draft.mark(words), pages: pages(words), foot: None },
        title: vec![words.say("print-comparison"), title.join(" ")],
        rows: rows.to_vec(),
        words: ComparisonWords {
            number: words.say("print-column-number"),
            unit: words.say("print-comparison-unit"),
            in_force: words.say("print-comparison-in-force"),
            proposed: words.say("print-comparison-proposed"),
            reasons: words.say("print-comparison-reasons"),
            absent: words.say("print-comparison-absent"),
            deleted: words.say("print-comparison-deleted"),
            key: words.say("print-comparison-key"),
            key_added: words.say("print-comparison-key-added"),
            key_removed: words.say("print-comparison-key-removed"),
        },
    })
}

fn text(wordings: &Trilingual<Wording>, language: Language) -> Result<(Language, &Wording), PrintError> {
    let wording = wordings.in_language(language).ok_or(PrintError::TextMissing { language })?;
    Ok((language, wording))
}

/// "Not for signature" in each language of the paper.
fn foot(languages: &[Language]) -> Text {
    let mut runs: Vec<Run> = Vec::new();
    for &language in languages {
        if let Some(before) = runs.last_mut() {
            before.text.push_str(" · ");
        }
        runs.push(Run::new(language, Words::of(language).say("print-not-for-signature")));
    }
    Text(runs)
}

#[cfg(test)]
mod tests;
