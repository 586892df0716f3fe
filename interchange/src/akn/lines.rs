//! Lines of words as they are read, and what is no line.

use domain::{
    protocols::UNIT_MOST,
    text::{Line, TextFault},
};

use super::element::{Element, Node};
use super::parts::MARK;
use super::refusal::{NotRead, What, named};

/// Every element that a text of ours has outside its head.
const KNOWN: [&str; 24] = [
    "akomaNtoso",
    "act",
    "meta",
    "preface",
    "preamble",
    "body",
    "conclusions",
    "article",
    "paragraph",
    "subparagraph",
    "point",
    "indent",
    "intro",
    "wrapUp",
    "recitals",
    "recital",
    "formula",
    "container",
    "content",
    "p",
    "num",
    "inline",
    "docTitle",
    "docType",
];

/// The lines of an element that holds nothing else.
pub(super) fn lines(holder: &Element) -> Result<Vec<&Element>, NotRead> {
    without_words(holder)?;
    match holder.elements().find(|line| line.name != "p") {
        Some(other) => Err(misplaced(other, holder)),
        None => Ok(holder.elements().collect()),
    }
}

/// Words that nothing marks up.
pub(super) fn plain(line: &Element) -> Result<String, NotRead> {
    words(line, &line.children)
}

/// Words with the number that may stand before them.
pub(super) fn marked(line: &Element) -> Result<(String, String), NotRead> {
    let is_mark = |inner: &Element| inner.name == "inline" && inner.attribute("name") == Some(MARK);
    match line.children.split_first() {
        Some((Node::Element(mark), rest)) if is_mark(mark) => Ok((plain(mark)?, words(line, rest)?)),
        _ => Ok((String::new(), plain(line)?)),
    }
}

fn words(line: &Element, said: &[Node]) -> Result<String, NotRead> {
    let markup = said.iter().find_map(|node| match node {
        Node::Element(inner) => Some(inner),
        Node::Words(_) => None,
    });
    match (markup, said) {
        (Some(inner), _) => Err(unknown_or(inner, What::MarkupInWords { name: named(&inner.name) })),
        (None, [Node::Words(words)]) => taken(words, line),
        (None, _) => Ok(String::new()),
    }
}

/// Words come in as what is typed does: in one form, printable, white space as one space.
fn taken(words: &str, line: &Element) -> Result<String, NotRead> {
    match Line::new(words, UNIT_MOST) {
        Ok(line) => Ok(line.to_string()),
        Err(TextFault::Empty) => Ok(String::new()),
        Err(fault) => Err(refused(line, What::Words(fault))),
    }
}

pub(super) fn without_words(element: &Element) -> Result<(), NotRead> {
    let has_words =
        element.children.iter().any(|node| matches!(node, Node::Words(words) if !words.trim().is_empty()));
    if has_words { Err(refused(element, What::StrayWords { holder: named(&element.name) })) } else { Ok(()) }
}

pub(super) const fn refused(element: &Element, what: What) -> NotRead {
    NotRead { line: element.line, what }
}

pub(super) fn missing_line(element: &Element) -> NotRead {
    refused(element, What::Missing { name: "p" })
}

pub(super) fn misplaced(element: &Element, holder: &Element) -> NotRead {
    unknown_or(element, What::Misplaced { name: named(&element.name), holder: named(&holder.name) })
}

/// An element that no text of ours has is told by its name.
pub(super) fn unknown_or(element: &Element, what: What) -> NotRead {
    if KNOWN.contains(&element.name.as_str()) {
        refused(element, what)
    } else {
        refused(element, What::UnknownElement { name: named(&element.name) })
    }
}
