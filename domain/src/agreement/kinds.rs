//! The parts of the Agreement in Akoma Ntoso's own words, and which of them may hold which.

/// What a provision part is. The order is that of parts side by side under one parent: an introduction
/// comes before the list that it opens, a wrap-up after the list that it closes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// What stands above the preamble: the title.
    Preface,
    /// The rest of the title, with the names of the Governments and the subject.
    DocTitle,
    /// The word "Agreement" of the title.
    DocType,
    /// All that stands between the title and Article 1.
    Preamble,
    /// Words that open a list or the preamble.
    Intro,
    /// One consideration of the preamble.
    Recital,
    /// The words of agreement that close the preamble.
    Formula,
    /// An article; its mark is the heading.
    Article,
    /// A paragraph of an article, numbered `1.` or the only one and without a number.
    Paragraph,
    /// A part of a paragraph that has no number of its own: Article 7(1) has two.
    Subparagraph,
    /// A numbered item of a list: `1)`.
    Point,
    /// An item of a list without a number.
    Indent,
    /// Words that close a list; the Kazakh text alone has them, for its verb comes last.
    WrapUp,
    /// The final clause.
    Conclusions,
}

impl Kind {
    const ALL: [Self; 14] = [
        Self::Preface,
        Self::DocTitle,
        Self::DocType,
        Self::Preamble,
        Self::Intro,
        Self::Recital,
        Self::Formula,
        Self::Article,
        Self::Paragraph,
        Self::Subparagraph,
        Self::Point,
        Self::Indent,
        Self::WrapUp,
        Self::Conclusions,
    ];

    /// The element of this name in Akoma Ntoso 1.0.
    #[must_use]
    pub const fn element(self) -> &'static str {
        match self {
            Self::Preface => "preface",
            Self::DocTitle => "docTitle",
            Self::DocType => "docType",
            Self::Preamble => "preamble",
            Self::Intro => "intro",
            Self::Recital => "recital",
            Self::Formula => "formula",
            Self::Article => "article",
            Self::Paragraph => "paragraph",
            Self::Subparagraph => "subparagraph",
            Self::Point => "point",
            Self::Indent => "indent",
            Self::WrapUp => "wrapUp",
            Self::Conclusions => "conclusions",
        }
    }

    /// Its word in an id.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Preface => "title",
            Self::DocTitle => "subject",
            Self::DocType => "name",
            Self::Article => "art",
            Self::Paragraph => "para",
            Self::Subparagraph => "subpara",
            Self::WrapUp => "wrapup",
            Self::Conclusions => "final",
            Self::Preamble | Self::Intro | Self::Recital | Self::Formula | Self::Point | Self::Indent => {
                self.element()
            }
        }
    }

    /// The kind with this word in an id.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether its word in an id carries a number.
    pub(super) const fn is_numbered(self) -> bool {
        matches!(
            self,
            Self::Recital | Self::Article | Self::Paragraph | Self::Subparagraph | Self::Point | Self::Indent
        )
    }

    /// Whether a part of this kind may stand directly in `holder`; `None` is the document itself.
    pub(super) const fn may_stand_in(self, holder: Option<Self>) -> bool {
        match holder {
            None => matches!(self, Self::Preface | Self::Preamble | Self::Article | Self::Conclusions),
            Some(Self::Preface) => matches!(self, Self::DocTitle | Self::DocType),
            Some(Self::Preamble) => matches!(self, Self::Intro | Self::Recital | Self::Formula),
            Some(Self::Article) => {
                matches!(self, Self::Paragraph | Self::Intro | Self::Point | Self::Indent | Self::WrapUp)
            }
            Some(Self::Paragraph) => {
                matches!(self, Self::Subparagraph | Self::Intro | Self::Point | Self::Indent | Self::WrapUp)
            }
            Some(Self::Subparagraph) => {
                matches!(self, Self::Intro | Self::Point | Self::Indent | Self::WrapUp)
            }
            Some(Self::Point) => matches!(self, Self::Intro | Self::Indent | Self::WrapUp),
            Some(Self::Conclusions) => matches!(self, Self::Paragraph),
            Some(
                Self::DocTitle
                | Self::DocType
                | Self::Intro
                | Self::Recital
                | Self::Formula
                | Self::Indent
                | Self::WrapUp,
            ) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_finds_its_kind_again() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_word(kind.word()), Some(kind));
        }
        assert_eq!(Kind::of_word("item"), None, "not an element of Akoma Ntoso");
    }
}
