//! The list of participants: by Party a register, the owner's first.

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;

use super::Standing;
use super::blocks::{Writer, in_order, one_line};
use crate::model::{Block, Column, Document, Level, Rows, Section, Text};
use crate::sheets::Sheet;

/// A list of participants to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParticipantsPaper {
    /// Language of all words.
    pub language: Language,
    /// Whose copy it is: this Party's delegation comes first.
    pub owner: Party,
    /// Original or working paper.
    pub standing: Standing,
    /// The list.
    pub list: ParticipantsList,
}

/// The list itself, as an annex of minutes holds it too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParticipantsList {
    /// СПИСОК УЧАСТНИКОВ, then the rest of the title.
    pub title: Vec<String>,
    /// Whether it is one annex, two, or none.
    pub annexes: Annexes,
    /// The delegations.
    pub delegations: Both<Delegation>,
    /// The heads of the columns.
    pub words: ParticipantsWords,
}

/// How a list of participants is annexed. A mark is its lines: «Приложение 1», «к Протоколу …».
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Annexes {
    /// Not annexed: a paper of its own, both delegations on one sheet.
    None,
    /// One annex, which bears no number.
    One(Vec<String>),
    /// Two annexes, each on its sheet, in the order of printing: the first is the owner's delegation.
    Two([Vec<String>; 2]),
}

/// A Party's delegation.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Delegation {
    /// «Делегация Республики Казахстан».
    pub heading: String,
    /// The head first, then by rank.
    pub members: Vec<Participant>,
}

/// A participant, as known on the day of the session.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Participant {
    /// `1`
    pub number: String,
    /// Full name.
    pub name: String,
    /// Position and authority.
    pub position: String,
    /// Role in the delegation.
    pub role: String,
}

/// The heads of the columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParticipantsWords {
    /// «№».
    pub number: String,
    /// «Фамилия, имя, отчество».
    pub name: String,
    /// «Должность».
    pub position: String,
    /// «Роль».
    pub role: String,
}

/// The list of participants as a document.
#[must_use]
pub fn participants(paper: &ParticipantsPaper) -> Document {
    let writer = Writer(paper.language);
    let mut sections = sections(writer, paper.owner, &paper.list);
    let (sheet, numbering, foot) = match &paper.standing {
        Standing::Original => (Sheet::minutes(), crate::model::Numbering::FromSecond, None),
        Standing::Working(working) => {
            let first = sections.first_mut().map(|section| &mut section.blocks);
            if let (Some(blocks), Some(mark)) = (first, writer.mark(&working.mark)) {
                blocks.insert(0, mark);
            }
            (Sheet::working(), working.numbering(), writer.foot(working))
        }
    };
    let title = one_line(&paper.list.title);
    Document { title, language: paper.language, sheet, numbering, foot, sections }
}

/// The sections of the list: one, or one a delegation.
pub(super) fn sections(writer: Writer, owner: Party, list: &ParticipantsList) -> Vec<Section> {
    let delegations = in_order(&list.delegations, owner);
    match &list.annexes {
        Annexes::None => vec![sheet_of(writer, &[], list, &delegations)],
        Annexes::One(mark) => vec![sheet_of(writer, mark, list, &delegations)],
        Annexes::Two(marks) => {
            let annex =
                |(mark, delegation): (&Vec<String>, &Delegation)| sheet_of(writer, mark, list, &[delegation]);
            marks.iter().zip(delegations).map(annex).collect()
        }
    }
}

fn sheet_of(
    writer: Writer,
    mark: &[String],
    list: &ParticipantsList,
    delegations: &[&Delegation],
) -> Section {
    let mut blocks: Vec<Block> = writer.mark(mark).into_iter().collect();
    blocks.extend(writer.title(&list.title));
    for delegation in delegations {
        blocks.push(Block::Heading(Level::Second, writer.text(&delegation.heading)));
        blocks.push(register(writer, &list.words, &delegation.members));
    }
    writer.section(blocks)
}

fn register(writer: Writer, words: &ParticipantsWords, members: &[Participant]) -> Block {
    let heads = [(&words.number, 6), (&words.name, 32), (&words.position, 40), (&words.role, 22)];
    let columns = heads.map(|(head, share)| Column { head: writer.text(head), share }).into();
    let row = |member: &Participant| -> Vec<Text> {
        [&member.number, &member.name, &member.position, &member.role].map(|words| writer.text(words)).into()
    };
    Block::Register { columns, rows: Rows::Text, cells: members.iter().map(row).collect() }
}
