//! What a document is before it is placed: sections of blocks of words. Plain data; no font, no length, no page.

use domain::languages::Language;

use crate::sheets::Sheet;

/// A face of the text type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Face {
    /// For all text.
    Roman,
    /// For headings and table heads.
    Semibold,
    /// For working papers only: originals have no italics in the body.
    Italic,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 3] = [Self::Roman, Self::Semibold, Self::Italic];
}

/// Words in one language and one face. A Russian title inside a Kazakh text is a run of its own, so that it is
/// parted by Russian rules and read aloud in Russian.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// Language of the words.
    pub language: Language,
    /// Face in which they are set.
    pub face: Face,
    /// Whether they are struck through: words that go.
    pub struck: bool,
    /// The words: one paragraph, spaces as typed. Unbreakable ones are found by the layout, never typed.
    pub text: String,
}

impl Run {
    /// Words of one language in the text face.
    #[must_use]
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self { language, face: Face::Roman, struck: false, text: words.into() }
    }
}

/// One paragraph, heading, cell or label.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text(pub Vec<Run>);

impl Text {
    /// Words of one language in the text face.
    #[must_use]
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self(vec![Run::new(language, words)])
    }

    /// The words without language and face.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// The language in which it begins; none where there are no words.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.0.first().map(|run| run.language)
    }

    /// Whether some of its words are struck through.
    #[must_use]
    pub fn has_struck(&self) -> bool {
        self.0.iter().any(|run| run.struck)
    }

    /// Whether there is nothing to print.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }

    /// The same words, all in this face.
    #[must_use]
    pub fn in_face(&self, face: Face) -> Self {
        Self(self.0.iter().map(|run| Run { face, ..run.clone() }).collect())
    }
}

/// A heading's depth below the title.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// An article, an item of the agenda, a Party's delegation.
    Second,
    /// A part of one.
    Third,
}

/// A numbered entry of a list: subparagraph, agenda item, decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its number as printed: `1)`, `2.1.`.
    pub label: String,
    /// Its paragraphs.
    pub body: Vec<Text>,
    /// What belongs to it, each on a line of its own: rapporteur, documents; executor, deadline.
    pub details: Vec<Text>,
}

/// A column of a register.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head.
    pub head: Text,
    /// Its share of the width, as against the other columns'.
    pub share: u16,
}

/// How tall the rows of a register are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rows {
    /// As tall as their text.
    Text,
    /// Tall enough to sign in.
    Handwriting,
}

/// One passage of a text that stands in columns beside its renderings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Passage {
    /// The kind of document.
    Title(Text),
    /// A heading of the second level.
    Heading(Text),
    /// A paragraph; an empty one where this language has nothing to set against the others.
    Paragraph(Text),
    /// A numbered entry.
    Entry(Entry),
}

/// A place for signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    /// Above the place: for whom one signs, or the position.
    pub caption: Text,
    /// Under the line: the name. Treaties carry none.
    pub under: Vec<Text>,
}

/// A part of a document that is placed by one rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// The kind of document, in capitals as given; the first heading.
    Title(Text),
    /// The rest of the title, centred.
    Subtitle(Text),
    /// A heading, kept with what follows.
    Heading(Level, Text),
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph held whole to what follows: closing words, the heading of a quoted article. At the signatures it does
    /// not count as text.
    Held(Text),
    /// A note to what stands before it, and held to it.
    Note(Text),
    /// Lines at the right upper corner: annex mark, draft mark, "unofficial translation".
    Mark(Vec<Text>),
    /// Two texts on one line: the place at the left, the date at the right.
    Ends(Text, Text),
    /// A numbered list.
    List(Vec<Entry>),
    /// A table with rules; its head stands again on every page, its rows are never parted.
    Register {
        /// The columns.
        columns: Vec<Column>,
        /// How tall rows are.
        rows: Rows,
        /// The cells, as many a row as there are columns.
        cells: Vec<Vec<Text>>,
    },
    /// A table with rules whose cells hold paragraphs; its head stands again on every page, and a row may run on to the
    /// next page.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// Which column, counted from 0, says what a row is about.
        names: usize,
        /// The paragraphs of the cells, as many cells a row as there are columns.
        rows: Vec<Vec<Vec<Text>>>,
    },
    /// Texts side by side; passages of one row begin on one line.
    Parallel {
        /// The heads of the columns, which stand again on every page.
        heads: Vec<Text>,
        /// The passages, as many a row as there are heads.
        rows: Vec<Vec<Passage>>,
    },
    /// Places for signature in equal columns, never parted, always with two lines of text.
    Signatures(Vec<Signature>),
    /// An empty line.
    Space,
}

/// One language's text, or one annex: it begins a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Language of most of it.
    pub language: Language,
    /// Whether pages are counted anew: the texts of a treaty are, annexes of minutes are not.
    pub counts_anew: bool,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
}

/// How pages are numbered at their foot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Numbering {
    /// Originals: the bare number in the middle, from the second page.
    FromSecond,
    /// Working papers: words at the right of every page, with the slots `{n}` and `{m}`:
    /// «Страница {n} из {m}».
    OfTotal(String),
}

/// A document to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Title for the reader's window and the archive's catalogue.
    pub title: String,
    /// Language of the title, and of whatever has no other.
    pub language: Language,
    /// Paper, type and spacing.
    pub sheet: Sheet,
    /// How pages are numbered.
    pub numbering: Numbering,
    /// A line at the left foot of every page: "not for signature". Originals carry none.
    pub foot: Option<Text>,
    /// The parts, in order.
    pub sections: Vec<Section>,
}
