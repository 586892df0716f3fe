//! A document placed on pages: positioned words and rules, the tree that says what they are, bookmarks.
//!
//! Blocks become strips, strips become pages. Content order is reading order: nodes of the tree are numbered as
//! one reads, and each page's words are sorted by node.

mod columns;
mod furniture;
mod lists;
mod paging;
mod registers;
mod signatures;
mod strips;
mod tables;
mod tree;

use domain::languages::Language;

use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::Piece;
use crate::model::Document;
use crate::shape::Shaper;
use furniture::Furniture;
use strips::Setter;
pub(crate) use tree::{NodeId, Tag, Tree};

/// A document placed on its pages. Cheap to make: keep none, make it anew for each preview.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    pub(crate) title: String,
    pub(crate) language: Language,
    pub(crate) width: Length,
    pub(crate) height: Length,
    /// Left edge of the text, where a bookmark leads.
    pub(crate) left: Length,
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) bookmarks: Vec<Bookmark>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
}

/// What stands on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Item {
    Words(Words),
    Rule(Rule),
}

impl Item {
    /// The same, lower by so much.
    pub(crate) fn lowered(self, by: Length) -> Self {
        match self {
            Self::Words(words) => Self::Words(Words { y: words.y + by, ..words }),
            Self::Rule(Rule { from, to, thickness }) => {
                Self::Rule(Rule { from: (from.0, from.1 + by), to: (to.0, to.1 + by), thickness })
            }
        }
    }
}

/// Words of one line, face and language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Words {
    pub(crate) x: Length,
    /// The baseline.
    pub(crate) y: Length,
    pub(crate) size: Length,
    /// What each space gets or gives, in tenths of font units.
    pub(crate) extra: i32,
    /// None for what is no content: page numbers, repeated heads.
    pub(crate) node: Option<NodeId>,
    pub(crate) piece: Piece,
}

/// A straight line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rule {
    pub(crate) from: (Length, Length),
    pub(crate) to: (Length, Length),
    pub(crate) thickness: Length,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Bookmark {
    /// 1 for a title, 2 and 3 for headings.
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    /// Top of the heading's first line.
    pub(crate) y: Length,
}

impl Layout {
    /// The number of pages; at least one.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// The content of a page, counted from 0, in reading order: one element a line, hyphens of ours as U+00AD.
    /// Page numbers and repeated heads are no content.
    #[must_use]
    pub fn page_text(&self, page: usize) -> String {
        let mut text = String::new();
        let mut element = None;
        for item in self.pages.get(page).map_or(&[][..], |page| &page.items) {
            let Item::Words(Words { node: Some(node), piece, .. }) = item else { continue };
            let node = self.tree.whole(*node);
            if element.replace(node).is_some_and(|before| before != node) {
                text.push('\n');
            }
            text.push_str(&piece.text);
        }
        text
    }

    /// Structure, languages and words in reading order, one element a line: what a screen reader goes through,
    /// and what a reviewer compares.
    #[must_use]
    pub fn tag_tree(&self) -> String {
        let mut words = vec![String::new(); self.tree.len()];
        for item in self.pages.iter().flat_map(|page| &page.items) {
            if let Item::Words(Words { node: Some(node), piece, .. }) = item
                && !piece.soft
            {
                words[node.index()].push_str(&piece.text);
            }
        }
        self.tree.outline(&words)
    }
}

/// Places a document.
///
/// # Errors
/// A letter that the face lacks, a word wider than its column, a row that does not fit its table or its page,
/// nothing to print.
pub fn layout(document: &Document) -> Result<Layout, PrintError> {
    let sheet = &document.sheet;
    let mut shaper = Shaper::new()?;
    let mut setter = Setter::new(&mut shaper, sheet, document.language);
    let mut pages = Vec::new();
    let mut bookmarks = Vec::new();
    let mut counts = Vec::new();
    for section in &document.sections {
        let strips = setter.section(section)?;
        let first = pages.len();
        let placed = paging::paginate(strips, &setter.heads, sheet, first)?;
        counts.push((section, placed.pages.len()));
        pages.extend(placed.pages);
        bookmarks.extend(placed.bookmarks);
    }
    if pages.is_empty() {
        return Err(PrintError::Empty);
    }
    let tree = setter.tree;
    Furniture { shaper: &mut shaper, document }.place(&counts, &mut pages)?;
    for page in &mut pages {
        page.items.sort_by_key(|item| match item {
            Item::Words(words) => (words.node.is_none(), words.node),
            Item::Rule(_) => (true, None),
        });
    }
    Ok(Layout {
        title: document.title.clone(),
        language: document.language,
        width: sheet.width,
        height: sheet.height,
        left: sheet.left,
        pages,
        tree,
        bookmarks,
    })
}

#[cfg(test)]
mod tests;
