//! How a paper is told: where it is, what it is of, and the trail to it.

use domain::{
    agendas::Agenda,
    identifiers::PaperId,
    papers::{Paper, Subject, Version},
};
use locales::{
    Words,
    numbers::roman,
    papers::{kind, size},
};
use secretariat::papers::{Beside, PaperWithin};

use crate::{
    communications::wording as communications,
    components::page_head::{Link, Trail},
    sessions::wording as sessions,
};

/// Where a paper is.
#[must_use]
pub fn address(id: PaperId) -> String {
    format!("/papers/{id}")
}

/// Where the bytes of a version are.
#[must_use]
pub fn file_address(paper: &Paper, version: &Version) -> String {
    format!("{}/{}", address(paper.id), version.file.digest.digits())
}

/// Where what the paper is of is.
#[must_use]
pub fn base(beside: &Beside) -> String {
    match beside {
        Beside::Session(id, _) => format!("/sessions/{id}"),
        Beside::Communication(communication) => communications::address(communication),
    }
}

/// What the paper is of, within the session or communication.
#[must_use]
pub fn of(words: &Words, subject: Subject, agenda: Option<&Agenda>) -> String {
    match subject {
        Subject::Session(_) => words.say("papers-of-session"),
        Subject::Minutes(_) => words.say("papers-of-minutes"),
        Subject::Communication(_) => words.say("papers-of-communication"),
        Subject::Item(_, item) => {
            let place = agenda.and_then(|agenda| agenda.items.iter().position(|one| one.id == item));
            match place {
                Some(place) => words.tell("papers-of-item", &[("number", (place + 1).into())]),
                None => words.say("papers-of-item-gone"),
            }
        }
    }
}

/// «PDF, 1,2 МБ».
#[must_use]
pub fn file(words: &Words, version: &Version) -> String {
    format!("{}, {}", kind(words, version.file.kind), size(words, version.file.size))
}

/// The trail to a page about papers of this, and on to the paper where it is below one.
#[must_use]
pub fn trail(words: &Words, beside: &Beside, paper: Option<&Paper>, here: String) -> Trail {
    let mut above = match beside {
        Beside::Session(_, session) => {
            let number = session.state.number().map(roman);
            let name = number.unwrap_or_else(|| sessions::name(words, session));
            vec![Link::new("/sessions", words.say("frame-sessions")), Link::new(base(beside), name)]
        }
        Beside::Communication(communication) => vec![
            Link::new("/communications", words.say("frame-communications")),
            Link::new(base(beside), communications::title(words, communication)),
        ],
    };
    above.extend(paper.map(|paper| Link::new(address(paper.id), paper.title.to_string())));
    Trail { label: words.say("frame-trail"), above, here }
}

/// The trail to the page of a paper.
#[must_use]
pub fn own_trail(words: &Words, within: &PaperWithin) -> Trail {
    trail(words, &within.beside, None, within.seen.paper.title.to_string())
}
