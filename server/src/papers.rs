//! From the records to the papers that print: words in the reader's language, the reader's Party first.

use chrono::{DateTime, FixedOffset, Utc};
use domain::{
    agendas::{Agenda, Item},
    parties::Party,
    sessions::Session,
};
use locales::{Words, dates, numbers, times};
use print::{
    Layout, Meta,
    documents::{
        Both, WorkingPaper,
        agenda::{AgendaItem, AgendaPaper, AgendaWords},
    },
    layout,
    model::Document,
    pdf,
};
use secretariat::{Refusal, Trouble};

/// The agenda of a session.
pub(crate) fn agenda(words: &'static Words, owner: Party, session: &Session, agenda: &Agenda) -> AgendaPaper {
    let terms = &session.terms;
    let of = match session.state.number() {
        Some(number) => {
            words.tell("print-agenda-of", &[("ordinal", numbers::ordinal_genitive(words, number).into())])
        }
        None => words.say("print-agenda-of-next"),
    };
    AgendaPaper {
        language: words.language(),
        owner,
        paper: WorkingPaper {
            mark: vec![app::sessions::session::agenda_state(words, agenda)],
            pages: words.tell("print-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
            foot: None,
        },
        title: vec![words.say("print-agenda"), of],
        place: terms.place.name(words.language(), terms.first_day).to_owned(),
        dates: dates::range(words, terms.first_day, terms.last_day),
        items: (1..).zip(&agenda.items).map(|(number, entry)| item(words, number, entry)).collect(),
        words: AgendaWords {
            article: words.say("print-agenda-basis"),
            rapporteur: words.say("print-agenda-rapporteur"),
            submitted: words.say("print-agenda-submitted"),
            time: words.say("print-agenda-time"),
            documents: words.say("print-agenda-documents"),
        },
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

/// The file for the archive; laid out beside the other requests.
pub(crate) async fn printed(document: &Document, made: DateTime<Utc>) -> Result<Vec<u8>, Refusal> {
    let document = document.clone();
    let bytes = tokio::task::spawn_blocking(move || {
        let placed: Layout = layout(&document)?;
        let made: DateTime<FixedOffset> = made.fixed_offset();
        pdf(&placed, &Meta { made, producer: format!("Alternat {}", env!("CARGO_PKG_VERSION")) })
    })
    .await;
    match bytes {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => {
            tracing::error!(%error, "a paper could not be printed");
            Err(Trouble::Damaged("a paper could not be printed").into())
        }
        Err(_) => Err(Trouble::Damaged("printing stopped").into()),
    }
}
