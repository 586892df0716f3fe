//! What each language must know to word a protocol, and what all of them need from an instruction.

use chrono::NaiveDate;
use domain::{
    languages::Language,
    parties::Party,
    protocols::{Draft, Operation},
};

use super::amendment::Amendment;
use super::place::Place;
use super::{azerbaijani::Azerbaijani, kazakh::Kazakh, russian::Russian};

/// The language of a protocol.
pub(super) trait Grammar {
    /// The marks that open and close a quotation.
    fn quotation(&self) -> [char; 2];

    /// An amendment in words. It ends in a colon where the new text follows on lines of its own, else in nothing.
    fn amendment(&self, amendment: &Amendment) -> String;

    /// The words over several amendments of one article: «в статье 7:».
    fn within(&self, article: &Place) -> String;

    /// The words over all of them: «Внести в Соглашение следующие изменения:».
    fn opening(&self, done: Done) -> String;

    /// The number of an amendment, and of one among several of an article; empty where the language sets none.
    fn label(&self, at: usize, within: Option<usize>) -> String;

    /// A place in the nominative, the outermost unit first, parted by commas.
    fn cited(&self, place: &Place) -> String;

    /// The title without the kind of document, and the kind.
    fn title(&self, first: Party, done: Done, signed: Signed) -> Title;

    /// The preamble: the Governments, the Agreement and Article 15, the words of agreement.
    fn preamble(&self, first: Party, signed: Option<NaiveDate>) -> Vec<String>;

    /// The heading of an article.
    fn heading(&self, number: usize) -> String;

    /// That the protocol is an integral part, and how it enters into force.
    fn force(&self) -> String;

    /// Done where and when, in which languages; to which text the Parties refer.
    fn testimonium(&self, first: Party) -> Vec<String>;

    /// On whose behalf it is signed.
    fn signature(&self, party: Party) -> String;
}

/// The grammar of an authentic language.
pub(super) fn grammar(language: Language) -> Option<&'static dyn Grammar> {
    match language {
        Language::Russian => Some(&Russian),
        Language::Kazakh => Some(&Kazakh),
        Language::Azerbaijani => Some(&Azerbaijani),
        Language::English => None,
    }
}

/// A title in parts, in the order of the language: the kind stands first or last.
pub(super) struct Title {
    /// The kind of document, as a word: «Протокол».
    pub(super) kind: &'static str,
    /// The same in capitals. Stored, not derived: capitals are bound to the language.
    pub(super) capitals: &'static str,
    /// Whether the kind stands first.
    pub(super) is_kind_first: bool,
    /// The other lines.
    pub(super) lines: [String; 2],
}

/// The date of the Agreement as a title has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Signed {
    /// Confirmed by both Parties.
    On(NaiveDate),
    /// Not confirmed: a place for it.
    Blank,
    /// Not confirmed, and no place for it: lists.
    Untold,
}

/// How many changes and how many additions a protocol makes: its title says exactly that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Done {
    /// What is replaced or deleted.
    pub(super) changes: usize,
    /// What is added.
    pub(super) additions: usize,
}

impl Done {
    /// What this draft does. One that does nothing yet is going to change something.
    pub(super) fn by(draft: &Draft) -> Self {
        let adds = |operation: &Operation| {
            matches!(
                operation,
                Operation::AddWords { .. } | Operation::AddUnit { .. } | Operation::AddSentence { .. }
            )
        };
        let additions = draft.instructions.iter().filter(|instruction| adds(&instruction.operation)).count();
        Self { changes: draft.instructions.len().saturating_sub(additions), additions }
    }

    /// The nouns, each in its own number (one, several), joined where there are both. `and` is what the language puts
    /// between: it may follow the first noun's sound.
    pub(super) fn nouns(
        self,
        change: [&str; 2],
        addition: [&str; 2],
        and: impl Fn(&str) -> &'static str,
    ) -> String {
        let [change, addition] = [(change, self.changes), (addition, self.additions)]
            .map(|(noun, count)| noun[usize::from(count != 1)]);
        match (self.changes, self.additions) {
            (_, 0) => change.to_owned(),
            (0, _) => addition.to_owned(),
            _ => format!("{change} {} {addition}", and(change)),
        }
    }
}
