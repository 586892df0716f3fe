//! The list of participants of a session, from what the Parties have told of their delegations.

use domain::{
    delegations::{Both, Delegation, Member, Role, State},
    parties::Party,
    sessions::Session,
    spelled::Spelled,
};
use locales::{Words, numbers};

use crate::{
    documents::{
        Standing, WorkingPaper,
        participants::{
            self, Annexes, Participant, ParticipantsList, ParticipantsPaper, ParticipantsWords, participants,
        },
    },
    model::Document,
};

/// The list as a paper of its own, in the language of these words; the owner's delegation comes first. A delegation
/// that its Party has not told yet makes it a draft.
#[must_use]
pub fn paper(
    words: &Words,
    owner: Party,
    session: &Session,
    delegations: &Both<Option<Delegation>>,
) -> Document {
    participants(&ParticipantsPaper {
        language: words.language(),
        owner,
        standing: Standing::Working(WorkingPaper {
            mark: mark(words, delegations),
            pages: pages(words),
            foot: None,
        }),
        list: list(words, session, delegations, Annexes::None),
    })
}

/// The list itself, as minutes annex it.
#[must_use]
pub fn list(
    words: &Words,
    session: &Session,
    delegations: &Both<Option<Delegation>>,
    annexes: Annexes,
) -> ParticipantsList {
    let delegation = |party: Party| participants::Delegation {
        heading: heading(words, party),
        members: rows(words, delegations.of(party).as_ref()),
    };
    ParticipantsList {
        title: vec![words.say("print-participants"), of_session(words, session)],
        annexes,
        delegations: Both {
            kazakhstan: delegation(Party::Kazakhstan),
            azerbaijan: delegation(Party::Azerbaijan),
        },
        words: ParticipantsWords {
            number: words.say("print-column-number"),
            name: words.say("print-column-name"),
            position: words.say("print-column-position"),
            role: words.say("print-column-role"),
        },
    }
}

/// What tells the reader that their own Party has not told its list yet; nothing where all that is listed is told.
pub(super) fn mark(words: &Words, delegations: &Both<Option<Delegation>>) -> Vec<String> {
    let own = |party| {
        let delegation: &Option<Delegation> = delegations.of(party);
        delegation.as_ref().is_some_and(|delegation| matches!(delegation.state, State::Own))
    };
    if Party::BOTH.into_iter().any(own) {
        vec![words.say("print-draft"), words.say("delegations-paper-own")]
    } else {
        Vec::new()
    }
}

/// A delegation by the State for which it comes.
pub(super) fn heading(words: &Words, party: Party) -> String {
    words.tell("delegations-of", &[("party", party.into())])
}

/// Of which session a paper is: by its number once it has one.
pub(super) fn of_session(words: &Words, session: &Session) -> String {
    match session.state.number() {
        Some(number) => {
            words.tell("print-agenda-of", &[("ordinal", numbers::ordinal_genitive(words, number).into())])
        }
        None => words.say("print-agenda-of-next"),
    }
}

/// The words of a page number, with their slots.
pub(super) fn pages(words: &Words) -> String {
    words.tell("print-page", &[("page", "{n}".into()), ("pages", "{m}".into())])
}

/// As it prints in the language of the paper; in Russian where it is not known in it.
pub(super) fn printed(words: &Words, spelled: &Spelled) -> String {
    spelled.shown_in(words.language()).to_string()
}

fn rows(words: &Words, delegation: Option<&Delegation>) -> Vec<Participant> {
    match delegation {
        None => vec![Participant { name: words.say("delegations-paper-none"), ..Participant::default() }],
        Some(delegation) => {
            (1_usize..).zip(&delegation.members).map(|(number, member)| row(words, number, member)).collect()
        }
    }
}

fn row(words: &Words, number: usize, member: &Member) -> Participant {
    let role = words.say(&format!("delegations-role-{}", member.role.key()));
    let role = match &member.role {
        Role::ActingHead { basis } => format!("{role} ({basis})"),
        _ => role,
    };
    Participant {
        number: number.to_string(),
        name: printed(words, &member.person.names),
        position: printed(words, &member.person.positions),
        role,
    }
}
