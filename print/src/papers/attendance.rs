//! The attendance sheet of a session, to be signed at the door.

use chrono::NaiveDate;
use domain::{
    delegations::{Both, Delegation},
    parties::Party,
    sessions::Session,
};
use locales::{Words, dates};

use super::participants::{heading, mark, of_session, pages, printed};
use crate::{
    documents::{
        WorkingPaper,
        attendance::{AttendanceList, AttendancePaper, AttendanceWords, Attendant, attendance},
    },
    model::Document,
};

/// So many rows are left to write in, where a Party has told nobody.
const BLANK_ROWS: usize = 6;

/// The sheet for one day, or for all days of the session; the owner's delegation comes first.
#[must_use]
pub fn paper(
    words: &Words,
    owner: Party,
    session: &Session,
    day: Option<NaiveDate>,
    delegations: &Both<Option<Delegation>>,
) -> Document {
    let terms = &session.terms;
    let list = |party: Party| AttendanceList {
        heading: heading(words, party),
        members: expected(words, delegations.of(party).as_ref()),
    };
    attendance(&AttendancePaper {
        language: words.language(),
        owner,
        paper: WorkingPaper { mark: mark(words, delegations), pages: pages(words), foot: None },
        title: vec![words.say("delegations-paper-attendance"), of_session(words, session)],
        place: terms.place.name(words.language(), terms.first_day).to_owned(),
        dates: day.map_or_else(
            || dates::range(words, terms.first_day, terms.last_day),
            |day| dates::day(words, day),
        ),
        delegations: Both { kazakhstan: list(Party::Kazakhstan), azerbaijan: list(Party::Azerbaijan) },
        words: AttendanceWords {
            number: words.say("print-column-number"),
            name_and_position: words.say("delegations-paper-name-and-position"),
            signature: words.say("delegations-paper-signature"),
            arrival: words.say("delegations-paper-arrival"),
            departure: words.say("delegations-paper-departure"),
        },
    })
}

fn expected(words: &Words, delegation: Option<&Delegation>) -> Vec<Attendant> {
    let Some(delegation) = delegation else {
        let blank = |number: usize| Attendant { number: number.to_string(), ..Attendant::default() };
        return (1..=BLANK_ROWS).map(blank).collect();
    };
    let rows = (1_usize..).zip(&delegation.members).map(|(number, member)| {
        let (name, position) =
            (printed(words, &member.person.names), printed(words, &member.person.positions));
        Attendant { number: number.to_string(), name_and_position: format!("{name}, {position}") }
    });
    rows.collect()
}
