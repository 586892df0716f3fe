//! The attendance sheet, to be signed by hand at the door: by Party, the owner's first.

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;

use super::WorkingPaper;
use super::blocks::{Writer, in_order, one_line};
use crate::model::{Block, Column, Document, Level, Rows, Text};
use crate::sheets::Sheet;

/// An attendance sheet to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttendancePaper {
    /// Language of all words.
    pub language: Language,
    /// Whose copy it is: this Party's delegation comes first.
    pub owner: Party,
    /// Mark, page number, foot.
    pub paper: WorkingPaper,
    /// РЕГИСТРАЦИОННЫЙ ЛИСТ, then the rest of the title.
    pub title: Vec<String>,
    /// The city.
    pub place: String,
    /// The day.
    pub dates: String,
    /// The delegations.
    pub delegations: Both<AttendanceList>,
    /// The heads of the columns.
    pub words: AttendanceWords,
}

/// Those expected of one Party.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AttendanceList {
    /// «Делегация Республики Казахстан».
    pub heading: String,
    /// In the order of the list of participants.
    pub members: Vec<Attendant>,
}

/// One who is expected. Signature and times are written in by hand.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Attendant {
    /// `1`
    pub number: String,
    /// Name and position.
    pub name_and_position: String,
}

/// The heads of the columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttendanceWords {
    /// «№».
    pub number: String,
    /// «Имя и должность».
    pub name_and_position: String,
    /// «Подпись».
    pub signature: String,
    /// «Время прибытия».
    pub arrival: String,
    /// «Время убытия».
    pub departure: String,
}

/// The attendance sheet as a document.
#[must_use]
pub fn attendance(paper: &AttendancePaper) -> Document {
    let writer = Writer(paper.language);
    let mut blocks: Vec<Block> = writer.mark(&paper.paper.mark).into_iter().collect();
    blocks.extend(writer.title(&paper.title));
    blocks.push(Block::Space);
    blocks.push(Block::Ends(writer.text(&paper.place), writer.text(&paper.dates)));
    for list in in_order(&paper.delegations, paper.owner) {
        blocks.push(Block::Heading(Level::Second, writer.text(&list.heading)));
        blocks.push(register(writer, &paper.words, &list.members));
    }
    Document {
        title: one_line(&paper.title),
        language: paper.language,
        sheet: Sheet::working(),
        numbering: paper.paper.numbering(),
        foot: writer.foot(&paper.paper),
        sections: vec![writer.section(blocks)],
    }
}

fn register(writer: Writer, words: &AttendanceWords, members: &[Attendant]) -> Block {
    let heads = [
        (&words.number, 6),
        (&words.name_and_position, 43),
        (&words.signature, 25),
        (&words.arrival, 13),
        (&words.departure, 13),
    ];
    let columns = heads.map(|(head, share)| Column { head: writer.text(head), share }).into();
    let row = |member: &Attendant| -> Vec<Text> {
        let by_hand = std::iter::repeat_with(Text::default).take(3);
        let given = [&member.number, &member.name_and_position].map(|words| writer.text(words));
        given.into_iter().chain(by_hand).collect()
    };
    Block::Register { columns, rows: Rows::Handwriting, cells: members.iter().map(row).collect() }
}
