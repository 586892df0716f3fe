//! Blocks that several papers share.

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;

use super::WorkingPaper;
use crate::model::{Block, Section, Text};

/// Makes texts of one language.
#[derive(Clone, Copy)]
pub(super) struct Writer(pub(super) Language);

impl Writer {
    pub(super) fn text(self, words: &str) -> Text {
        Text::new(self.0, words)
    }

    /// A text for each of these words.
    pub(super) fn texts(self, words: &[String]) -> Vec<Text> {
        words.iter().map(|words| self.text(words)).collect()
    }

    /// A text after its label, as «Срок: 1 марта 2027 года». None where there is nothing to say.
    pub(super) fn labelled(self, label: &str, words: &str) -> Option<Text> {
        (!words.is_empty()).then(|| self.text(&format!("{label} {words}")))
    }

    /// The title's lines: the kind of document, then the rest.
    pub(super) fn title(self, lines: &[String]) -> Vec<Block> {
        let kind = lines.iter().take(1).map(|line| Block::Title(self.text(line)));
        let rest = lines.iter().skip(1).map(|line| Block::Subtitle(self.text(line)));
        kind.chain(rest).collect()
    }

    /// The mark top right; nothing without lines.
    pub(super) fn mark(self, lines: &[String]) -> Option<Block> {
        (!lines.is_empty()).then(|| Block::Mark(self.texts(lines)))
    }

    pub(super) fn foot(self, paper: &WorkingPaper) -> Option<Text> {
        paper.foot.as_ref().map(|foot| self.text(foot))
    }

    /// A section that goes on counting pages.
    pub(super) const fn section(self, blocks: Vec<Block>) -> Section {
        Section { language: self.0, counts_anew: false, blocks }
    }
}

/// The title's lines as one, for the catalogue.
pub(super) fn one_line(lines: &[String]) -> String {
    lines.join(" ")
}

/// That of both Parties, the owner's first: the order of the owner's original (the *alternat*).
pub(super) fn in_order<Thing>(both: &Both<Thing>, owner: Party) -> [&Thing; 2] {
    owner.first().map(|party| both.of(party))
}
