//! Why a file is not read, and on which line.

use domain::{agreement::ProvisionId, text::TextFault};

/// A file that is not read: nothing of it is taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct NotRead {
    /// The line, from one.
    pub line: usize,
    /// Why.
    pub what: What,
}

/// Why a file is not read. Names that come from the file are cut short and hold nothing that cannot be printed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum What {
    /// It has more bytes than any text of ours.
    #[error("the file has more than {most} bytes")]
    TooLarge {
        /// The most that are read.
        most: usize,
    },
    /// Elements stand in one another deeper than in any text of ours.
    #[error("elements stand more than {most} deep")]
    TooDeep {
        /// The most that are read.
        most: usize,
    },
    /// It has more elements than any text of ours.
    #[error("there are more than {most} elements")]
    TooManyElements {
        /// The most that are read.
        most: usize,
    },
    /// An element has more attributes than any of ours.
    #[error("an element has more than {most} attributes")]
    TooManyAttributes {
        /// The most that are read.
        most: usize,
    },
    /// It is not well-formed XML, or breaks off.
    #[error("this is not well-formed XML")]
    Malformed,
    /// It declares a document type: entities could be declared there, and files of others named.
    #[error("a document type is declared")]
    Declaration,
    /// It refers to an entity that XML itself does not know.
    #[error("the entity {name} is not known")]
    Entity {
        /// Its name.
        name: String,
    },
    /// The outermost element is not that of Akoma Ntoso 1.0.
    #[error("this is no document of Akoma Ntoso 1.0")]
    NotAkomaNtoso,
    /// It is another document than the Agreement.
    #[error("the document is {name}")]
    OtherDocument {
        /// As it names itself.
        name: String,
    },
    /// No text of ours has an element of this name.
    #[error("the element {name} is not known")]
    UnknownElement {
        /// Its name.
        name: String,
    },
    /// The element does not stand where this one stands.
    #[error("the element {name} does not stand in {holder}")]
    Misplaced {
        /// Its name.
        name: String,
        /// In which it stands.
        holder: String,
    },
    /// An element that must be there is not, or has not what it must have.
    #[error("the element {name} is missing")]
    Missing {
        /// Its name.
        name: &'static str,
    },
    /// Words stand where only elements can.
    #[error("words stand in {holder} by themselves")]
    StrayWords {
        /// In which they stand.
        holder: String,
    },
    /// Words are marked up in a way that a plain text cannot keep.
    #[error("the words hold the element {name}")]
    MarkupInWords {
        /// The element within them.
        name: String,
    },
    /// An element that is a provision has no id.
    #[error("the element {name} has no id")]
    NoId {
        /// Its name.
        name: String,
    },
    /// The id is none of a provision: also where a part cannot stand in what holds it.
    #[error("{id} is no id of a provision")]
    NotAProvision {
        /// As it stands.
        id: String,
    },
    /// The id is that of another kind of part than the element.
    #[error("{id} is not what the element {name} is")]
    OtherKind {
        /// The id.
        id: ProvisionId,
        /// The element.
        name: String,
    },
    /// The part stands in another than its id says.
    #[error("{id} stands in another part")]
    OtherHolder {
        /// The id.
        id: ProvisionId,
    },
    /// Two parts have one id.
    #[error("{id} stands twice")]
    Repeated {
        /// The id.
        id: ProvisionId,
    },
    /// The part stands after one that comes after it.
    #[error("{id} is not in its place")]
    OutOfOrder {
        /// The id.
        id: ProvisionId,
    },
    /// The words cannot be taken.
    #[error("the words of a part cannot be taken: {0}")]
    Words(TextFault),
    /// The language is none of ours.
    #[error("the language {name} is not known")]
    Language {
        /// As it stands.
        name: String,
    },
    /// The standing of the text is none of ours.
    #[error("the standing {name} is not known")]
    Standing {
        /// As it stands.
        name: String,
    },
}

/// The most letters of a name that a refusal repeats.
const NAMED_MOST: usize = 60;

/// A name from a file as a refusal repeats it.
pub(super) fn named(name: &str) -> String {
    let printed = |letter: char| if domain::text::is_printed(letter) { letter } else { '?' };
    name.chars().take(NAMED_MOST).map(printed).collect()
}
