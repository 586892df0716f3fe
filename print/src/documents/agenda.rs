//! The agenda of a session: title, place and dates, items with what belongs to each.

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;

use super::WorkingPaper;
use super::blocks::{Writer, in_order, one_line};
use crate::model::{Block, Document, Entry, Text};
use crate::sheets::Sheet;

/// An agenda to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgendaPaper {
    /// Language of all words.
    pub language: Language,
    /// Whose copy it is: this Party's rapporteurs are named first.
    pub owner: Party,
    /// The mark tells the state: draft with its version, or agreed on a day.
    pub paper: WorkingPaper,
    /// ПОВЕСТКА ДНЯ, then the rest of the title.
    pub title: Vec<String>,
    /// The city.
    pub place: String,
    /// The days of the session.
    pub dates: String,
    /// The items, in order.
    pub items: Vec<AgendaItem>,
    /// The labels.
    pub words: AgendaWords,
}

/// An item of the agenda. An empty text is not printed, nor is its label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgendaItem {
    /// `1.`
    pub number: String,
    /// «О выполнении решений …».
    pub text: String,
    /// The article of the Agreement: «статья 12 Соглашения».
    pub article: String,
    /// Who reports, by Party.
    pub rapporteurs: Both<String>,
    /// Who proposed it: «внесён Казахстанской Стороной 1 марта 2027 года».
    pub submitted: String,
    /// When it is heard.
    pub time: String,
    /// The documents to it.
    pub documents: Vec<String>,
}

/// The labels of an agenda, each with its colon.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgendaWords {
    /// «Основание:», before the article.
    pub article: String,
    /// «Докладчик:».
    pub rapporteur: String,
    /// «Внесён:».
    pub submitted: String,
    /// «Время:».
    pub time: String,
    /// «Документы:».
    pub documents: String,
}

/// The agenda as a document.
#[must_use]
pub fn agenda(paper: &AgendaPaper) -> Document {
    let writer = Writer(paper.language);
    let mut blocks: Vec<Block> = writer.mark(&paper.paper.mark).into_iter().collect();
    blocks.extend(writer.title(&paper.title));
    blocks.push(Block::Space);
    blocks.push(Block::Ends(writer.text(&paper.place), writer.text(&paper.dates)));
    blocks.push(Block::Space);
    blocks.push(Block::List(paper.items.iter().map(|item| entry(paper, item)).collect()));
    Document {
        title: one_line(&paper.title),
        language: paper.language,
        sheet: Sheet::working(),
        numbering: paper.paper.numbering(),
        foot: writer.foot(&paper.paper),
        sections: vec![writer.section(blocks)],
    }
}

fn entry(paper: &AgendaPaper, item: &AgendaItem) -> Entry {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let rapporteurs = in_order(&item.rapporteurs, paper.owner).map(String::as_str);
    let rapporteurs: Vec<&str> = rapporteurs.into_iter().filter(|words| !words.is_empty()).collect();
    let details: [Option<Text>; 5] = [
        writer.labelled(&words.article, &item.article),
        writer.labelled(&words.rapporteur, &rapporteurs.join("; ")),
        writer.labelled(&words.submitted, &item.submitted),
        writer.labelled(&words.time, &item.time),
        writer.labelled(&words.documents, &item.documents.join("; ")),
    ];
    Entry {
        label: item.number.clone(),
        body: vec![writer.text(&item.text)],
        details: details.into_iter().flatten().collect(),
    }
}
