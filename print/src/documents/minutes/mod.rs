//! The minutes of a session: the originals of both Parties, working papers, and two languages side by side.
//!
//! Their wording is the caller's; minutes are no treaty, so no word of one stands here.

mod parallel;
mod parts;

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;

use super::Standing;
use super::blocks::{Writer, in_order, one_line};
use super::participants::{self, ParticipantsList};
use crate::model::{Block, Document, Numbering, Section, Signature};
use crate::sheets::Sheet;
pub use parallel::parallel;
use parts::{Part, parts};

/// Minutes in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinutesPaper {
    /// Language of all words.
    pub language: Language,
    /// Whose original it is: this Party is named first.
    pub owner: Party,
    /// ПРОТОКОЛ, then the rest of the title.
    pub title: Vec<String>,
    /// The city.
    pub place: String,
    /// The days of the session, not of finalising.
    pub dates: String,
    /// The opening paragraph.
    pub opening: String,
    /// Who heads each delegation: a sentence a Party.
    pub heads: Both<String>,
    /// That the lists of participants are annexed; may be empty.
    pub annexed: String,
    /// The agenda as adopted.
    pub agenda: Vec<Numbered>,
    /// What was done on each item.
    pub items: Vec<MinutesItem>,
    /// Statements for the record, by Party; none where a Party made none.
    pub statements: Both<Vec<String>>,
    /// Where and when the next session is.
    pub next_session: String,
    /// The closing paragraph.
    pub closing: String,
    /// Who signs for each Party.
    pub signatures: Both<Signatory>,
    /// What stands in the place of the signatures on a copy; nothing on what is to be signed.
    pub signed: String,
    /// The participants, as annexes.
    pub participants: Option<ParticipantsList>,
    /// The labels.
    pub words: MinutesWords,
}

/// A text with its number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Numbered {
    /// `1.`
    pub number: String,
    /// The text.
    pub text: String,
}

/// An item of the minutes. What was not heard or noted is empty and not printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinutesItem {
    /// Number and heading in one: «1. О выполнении решений …».
    pub heading: String,
    /// Who was heard.
    pub heard: Vec<String>,
    /// What was noted.
    pub noted: Vec<String>,
    /// What was decided.
    pub decisions: Vec<Decision>,
}

/// A decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// Item and decision: `1.1.`
    pub number: String,
    /// What is to be done.
    pub text: String,
    /// By whom.
    pub executor: String,
    /// By when; may be empty.
    pub deadline: String,
}

/// One who signs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Signatory {
    /// Position, above the place for signature.
    pub position: String,
    /// Name, under the line.
    pub name: String,
}

/// The labels of minutes. Those before a text have their colon.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinutesWords {
    /// «Повестка дня», a heading.
    pub agenda: String,
    /// «Слушали:».
    pub heard: String,
    /// «Отметили:».
    pub noted: String,
    /// «Решили:».
    pub decided: String,
    /// «Исполнитель:».
    pub executor: String,
    /// «Срок:».
    pub deadline: String,
    /// «Заявления для внесения в протокол», a heading.
    pub statements: String,
    /// «Следующее заседание», a heading.
    pub next_session: String,
    /// «Текст на русском языке», the head of its column beside another language.
    pub column: String,
}

/// Minutes in one language: an original with places for signature, or a working paper without.
#[must_use]
pub fn minutes(paper: &MinutesPaper, standing: &Standing) -> Document {
    let writer = Writer(paper.language);
    let mut blocks = Vec::new();
    if let Standing::Working(working) = standing {
        blocks.extend(writer.mark(&working.mark));
    }
    blocks.extend(writer.title(&paper.title));
    blocks.push(Block::Space);
    blocks.push(Block::Ends(writer.text(&paper.place), writer.text(&paper.dates)));
    blocks.push(Block::Space);
    blocks.extend(parts(paper).into_iter().flat_map(Part::into_blocks));
    let (sheet, numbering, foot) = match standing {
        Standing::Original => {
            blocks.push(signatures(writer, paper));
            (Sheet::minutes(), Numbering::FromSecond, None)
        }
        Standing::Working(working) => (Sheet::working(), working.numbering(), writer.foot(working)),
    };
    let mut sections = vec![writer.section(blocks)];
    sections.extend(annexes(paper));
    Document { title: one_line(&paper.title), language: paper.language, sheet, numbering, foot, sections }
}

fn signatures(writer: Writer, paper: &MinutesPaper) -> Block {
    let place = |signatory: &Signatory| Signature {
        caption: writer.text(&signatory.position),
        under: [&paper.signed, &signatory.name]
            .into_iter()
            .filter(|words| !words.is_empty())
            .map(|words| writer.text(words))
            .collect(),
    };
    Block::Signatures(in_order(&paper.signatures, paper.owner).map(place).into())
}

fn annexes(paper: &MinutesPaper) -> Vec<Section> {
    let list = paper.participants.as_ref();
    list.map(|list| participants::sections(Writer(paper.language), paper.owner, list)).unwrap_or_default()
}
