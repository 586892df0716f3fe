//! The text of the Agreement in one language: provision parts in document order, and the tree that they make.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::ids::ProvisionId;
use super::kinds::Kind;
use crate::languages::Language;

/// What standing a text has. Views say it wherever the text is seen or printed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Status {
    /// The Kazakh of the draft approved by Resolution No. 489 of 21 May 2005: not the signed text.
    DraftSource,
    /// A translation of that draft made for work, read by no official.
    UnofficialWorkingTranslation,
    /// The text that was signed, as a Party entered it from the original.
    Authentic {
        /// The other Party has confirmed that this is the text that was signed.
        is_confirmed: bool,
    },
}

/// One part of the Agreement as printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Provision {
    /// Its id, the same in every language.
    pub id: ProvisionId,
    /// Its number or heading as printed: `1)`, `2.`, `12-бап`; empty where there is none.
    pub mark: String,
    /// Its words without the mark; empty where all of them belong to the parts that it holds.
    pub text: String,
}

impl Provision {
    /// What the part is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.id.kind()
    }

    /// How many parts hold this one: 0 for an article.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.id.depth()
    }

    /// The part that holds this one.
    #[must_use]
    pub fn parent(&self) -> Option<ProvisionId> {
        self.id.parent()
    }

    /// A line that has not three fields, or no id in the first, is no provision.
    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let (id, mark, text) = (fields.next()?, fields.next()?, fields.next()?);
        if fields.next().is_some() {
            return None;
        }
        Some(Self { id: id.parse().ok()?, mark: mark.to_owned(), text: text.to_owned() })
    }
}

/// The Agreement in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    /// The language of its words.
    pub language: Language,
    /// What standing it has.
    pub status: Status,
    /// All its parts in document order, each after the part that holds it.
    pub provisions: Vec<Provision>,
}

impl Text {
    /// Lines that are no provision are passed over; a test counts that none is.
    pub(super) fn read(language: Language, status: Status, lines: &str) -> Self {
        Self { language, status, provisions: lines.lines().filter_map(Provision::read).collect() }
    }

    /// The part with this id. A wrap-up is found in the Kazakh text alone.
    #[must_use]
    pub fn provision(&self, id: &ProvisionId) -> Option<&Provision> {
        self.provisions.iter().find(|provision| provision.id == *id)
    }

    /// The part with this id and all that it holds.
    #[must_use]
    pub fn branch(&self, id: &ProvisionId) -> Option<Branch<'_>> {
        let start = self.provisions.iter().position(|provision| provision.id == *id)?;
        Branches { rest: self.provisions.get(start..)? }.next()
    }

    /// Title, preamble, articles and final clause, each with all that it holds.
    #[must_use]
    pub fn branches(&self) -> Branches<'_> {
        Branches { rest: &self.provisions }
    }

    /// The articles, each with all that it holds.
    pub fn articles(&self) -> impl Iterator<Item = Branch<'_>> {
        self.branches().filter(|branch| branch.head.kind() == Kind::Article)
    }

    /// The lines of the title as they are set, from the top. Russian and English put the word "Agreement"
    /// first, Kazakh and Azerbaijani last; the data keeps the order of the source in all four.
    #[must_use]
    pub fn title_lines(&self) -> Vec<&Provision> {
        let mut lines: Vec<_> = self
            .provisions
            .iter()
            .filter(|provision| matches!(provision.kind(), Kind::DocTitle | Kind::DocType))
            .collect();
        if matches!(self.language, Language::Russian | Language::English) {
            lines.reverse();
        }
        lines
    }
}

/// A part with all that it holds, at any depth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Branch<'t> {
    /// The part itself.
    pub head: &'t Provision,
    /// All that it holds, in document order.
    pub below: &'t [Provision],
}

impl<'t> Branch<'t> {
    /// The parts that it holds directly, each with all that it holds in turn.
    #[must_use]
    pub const fn children(&self) -> Branches<'t> {
        Branches { rest: self.below }
    }

    /// Marks and words of the whole branch in one line: for a quotation, a search, a comparison.
    #[must_use]
    pub fn words(&self) -> String {
        let parts = std::iter::once(self.head).chain(self.below);
        let words: Vec<_> = parts
            .flat_map(|part| [part.mark.as_str(), &part.text])
            .filter(|words| !words.is_empty())
            .collect();
        words.join(" ")
    }
}

/// Branches side by side.
#[derive(Clone, Debug)]
pub struct Branches<'t> {
    rest: &'t [Provision],
}

impl<'t> Iterator for Branches<'t> {
    type Item = Branch<'t>;

    fn next(&mut self) -> Option<Branch<'t>> {
        let (head, after) = self.rest.split_first()?;
        let depth = head.depth();
        let end = after.iter().position(|part| part.depth() <= depth).unwrap_or(after.len());
        let (below, rest) = after.split_at(end);
        self.rest = rest;
        Some(Branch { head, below })
    }
}

/// The Agreement in this language, read once and kept.
#[must_use]
pub fn text(language: Language) -> &'static Text {
    static KAZAKH: OnceLock<Text> = OnceLock::new();
    static AZERBAIJANI: OnceLock<Text> = OnceLock::new();
    static RUSSIAN: OnceLock<Text> = OnceLock::new();
    static ENGLISH: OnceLock<Text> = OnceLock::new();
    let (kept, status) = match language {
        Language::Kazakh => (&KAZAKH, Status::DraftSource),
        Language::Azerbaijani => (&AZERBAIJANI, Status::UnofficialWorkingTranslation),
        Language::Russian => (&RUSSIAN, Status::UnofficialWorkingTranslation),
        Language::English => (&ENGLISH, Status::UnofficialWorkingTranslation),
    };
    kept.get_or_init(|| Text::read(language, status, lines(language)))
}

/// The data of one language: a line a part, `id TAB mark TAB text`.
pub(super) const fn lines(language: Language) -> &'static str {
    match language {
        Language::Kazakh => include_str!("../../texts/agreement.kk.txt"),
        Language::Azerbaijani => include_str!("../../texts/agreement.az.txt"),
        Language::Russian => include_str!("../../texts/agreement.ru.txt"),
        Language::English => include_str!("../../texts/agreement.en.txt"),
    }
}

/// The lines of the title in this language as they are set, from the top.
#[must_use]
pub fn title_lines(language: Language) -> Vec<&'static Provision> {
    text(language).title_lines()
}
