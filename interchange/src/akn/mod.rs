//! Akoma Ntoso 1.0 (OASIS LegalDocML): one file a text, with the ids by which we cite provisions as its `eId`s.
//!
//! | In the Agreement | In the file |
//! | --- | --- |
//! | title | `preface`, its lines as they are set: `p` with `docTitle` or `docType` |
//! | preamble | `preamble`: `recitals` with `intro` and `recital`s, then `formula` |
//! | article, paragraph, subparagraph, point, indent | the elements of these names; the mark is `num`, words without parts `content` |
//! | introduction, wrap-up | `intro`, `wrapUp` |
//! | final clause | `conclusions`, its paragraphs `p` with an id |
//!
//! Words that a part has beside the parts that it holds stand in an `intro` without an id.
//!
//! **What comes in again.** [`read`] takes what [`text`] and [`consolidated`] write: the same ids, marks and words, the language
//! and the standing. Words go through the door of all that is typed (`domain::text`), so a text that came in through it
//! comes back to the letter. Markup within words is refused, never flattened: what is not kept must not vanish unseen.
//! Dates, events and modifications in the head are written for others; here they are computed, so they are not read.
//! A protocol is not read: its text follows from its instructions.
//!
//! **What is refused.** Document types and entities, depth and size beyond a text's, elements and ids that are not ours, ids
//! twice or out of order, parts where they cannot stand, letters that cannot be printed. Each with its line: [`NotRead`].

mod about;
mod consolidated;
mod element;
mod lines;
mod meta;
mod parts;
mod protocol;
mod quoting;
mod reading;
mod refusal;
mod source;
mod standing;

use domain::agreement::Text;

pub use about::{About, AboutProtocol};
pub use consolidated::consolidated;
pub use protocol::protocol;
pub use refusal::{NotRead, What};
pub use source::{BYTES_MOST, DEPTH_MOST, ELEMENTS_MOST};

use element::{Element, element};
use meta::{Event, Head, Interval};
use parts::Scribe;

/// The namespace of Akoma Ntoso 1.0; the number in it is older than that of the standard.
const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The type of such a file, as it is registered.
pub const MEDIA_TYPE: &str = "application/akn+xml";

/// What the document calls itself.
const AGREEMENT: &str = "agreement";

/// The time in which the Agreement is in force.
const FORCE: &str = "force";

/// The Agreement in one language, before any amendment.
#[must_use]
pub fn text(text: &Text, about: &About) -> String {
    let work = about.work();
    let (version, version_by) = standing::version(text.status, about);
    let head = Head {
        work: &work,
        title: meta::title(text),
        dated_by: dated_by(about),
        language: text.language,
        version,
        version_by,
        standing: Some(text.status),
        on: about.on,
        events: events(about),
        analysis: None,
        intervals: force(about).into_iter().collect(),
        others: Vec::new(),
    };
    let scribe = Scribe { extra: &|_| Vec::new(), prefix: "" };
    file("act", AGREEMENT, "originalVersion", head.element(), scribe.document(text, body(about)))
}

/// Reads what [`text`] and [`consolidated`] wrote.
///
/// # Errors
/// [`NotRead`] says why nothing of the file is taken, and on which line.
pub fn read(xml: &str) -> Result<Text, NotRead> {
    reading::text(&source::parsed(xml)?)
}

/// A whole file.
fn file(document: &str, name: &str, contains: &str, meta: Element, parts: Vec<Element>) -> String {
    let document =
        element(document).with("name", name).with("contains", contains).holding([meta]).holding(parts);
    element("akomaNtoso").with("xmlns", NAMESPACE).holding([document]).to_file()
}

const fn dated_by(about: &About) -> &'static str {
    if about.signed.is_some() { "signature" } else { "approval" }
}

/// What happened to the Agreement by itself. It ends with the day after the last on which it is in force.
fn events(about: &About) -> Vec<Event> {
    let event = |id: &str, day, kind| Event { id: id.to_owned(), day, kind, by: "original".to_owned() };
    let begun = event(dated_by(about), about.dated(), Some("generation"));
    let entry = about.in_force.map(|day| event("entry", day, None));
    let end = end(about).map(|day| event("end", day, Some("repeal")));
    [Some(begun), entry, end].into_iter().flatten().collect()
}

fn end(about: &About) -> Option<chrono::NaiveDate> {
    about.last?.succ_opt()
}

/// From its entry into force to its end; none while it is not in force.
fn force(about: &About) -> Option<Interval> {
    let end = end(about).map(|_| "end".to_owned());
    about.in_force.map(|_| Interval { id: FORCE.to_owned(), start: "entry".to_owned(), end })
}

/// The articles are in force from then on.
fn body(about: &About) -> Element {
    match about.in_force {
        Some(_) => element("body").with("period", format!("#{FORCE}")),
        None => element("body"),
    }
}

#[cfg(test)]
mod tests;
