//! The agenda of a session as a paper: draft, or agreed on a day.

use domain::{
    acting::Acting,
    agendas::{Agenda, Item},
    delegations::Both,
    parties::Party,
    sessions::Session,
};
use locales::{Words, dates, numbers, times};

use crate::{
    documents::{
        WorkingPaper,
        agenda::{AgendaItem, AgendaPaper, AgendaWords, agenda},
    },
    model::Document,
};

/// The agenda, in the language of these words; the owner of the copy decides whose rapporteurs come first.
#[must_use]
pub fn paper(words: &Words, owner: Party, session: &Session, items: &Agenda) -> Document {
    let terms = &session.terms;
    let of = match session.state.number() {
        Some(number) => {
            words.tell("print-agenda-of", &[("ordinal", numbers::ordinal_genitive(words, number).into())])
        }
        None => words.say("print-agenda-of-next"),
    };
    agenda(&AgendaPaper {
        language: words.language(),
        owner,
        paper: WorkingPaper {
            mark: vec![mark(words, items)],
            pages: words.tell("print-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
            foot: None,
        },
        title: vec![words.say("print-agenda"), of],
        place: terms.place.name(words.language(), terms.first_day).to_owned(),
        dates: dates::range(words, terms.first_day, terms.last_day),
        items: (1..).zip(&items.items).map(|(number, entry)| item(words, number, entry)).collect(),
        words: AgendaWords {
            article: words.say("print-agenda-basis"),
            rapporteur: words.say("print-agenda-rapporteur"),
            submitted: words.say("print-agenda-submitted"),
            time: words.say("print-agenda-time"),
            documents: words.say("print-agenda-documents"),
        },
    })
}

/// A draft says so; an agreed agenda bears the day of the second consent.
fn mark(words: &Words, agenda: &Agenda) -> String {
    let consents = Party::BOTH.map(|party| agenda.consent_of(party).map(|consent| &consent.acting));
    match consents {
        [Some(one), Some(other)] => {
            let last: &Acting = if one.at > other.at { one } else { other };
            words.tell("print-agenda-agreed", &[("day", dates::day(words, last.day()).into())])
        }
        _ => words.say("print-draft"),
    }
}

fn item(words: &Words, number: usize, item: &Item) -> AgendaItem {
    let rapporteur = item.rapporteur.as_ref().map(ToString::to_string).unwrap_or_default();
    let rapporteurs = match item.by {
        Some(Party::Azerbaijan) => Both { kazakhstan: String::new(), azerbaijan: rapporteur },
        _ => Both { kazakhstan: rapporteur, azerbaijan: String::new() },
    };
    AgendaItem {
        number: format!("{number}."),
        text: item.title.to_string(),
        article: String::new(),
        rapporteurs,
        submitted: item
            .by
            .map(|party| words.say(&format!("parties-side-{}", party.key())))
            .unwrap_or_default(),
        time: item.starts_at.map(|time| times::clock(words, time)).unwrap_or_default(),
        documents: Vec::new(),
    }
}
