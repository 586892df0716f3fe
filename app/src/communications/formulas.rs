//! The text of a communication by the formulas of treaty offices, from what it carries. A proposal: it is checked,
//! edited and saved by the person.

use domain::{
    authorities::History,
    commission::Seat,
    communications::{Carried, Communication, Instrument},
    identifiers::{ProtocolId, SessionId},
    languages::Language,
    sessions::Session,
    spelled::Spelled,
};
use locales::{Value, Words, dates};
use secretariat::{Seen, protocols::SignedProtocols};

use super::wording::carried;
use crate::sessions::wording as sessions;

/// The text in this language: opening, what is notified, closing.
#[must_use]
pub fn text(
    language: Language,
    communication: &Communication,
    list: &History,
    known: &[Seen<SessionId, Session>],
    signed: &SignedProtocols,
) -> String {
    let words = Words::of(language);
    let route = communication.terms.route.key();
    let frame =
        |id: &str| words.tell(id, &[("route", route.into()), ("sender", communication.sender.key().into())]);
    let mut paragraphs = vec![frame("communications-formula-note-opening")];
    let carries = &communication.terms.carries;
    if carries.iter().any(|one| matches!(one, Carried::ListChange(_))) {
        paragraphs.push(notified(words, communication, "communications-formula-list-change", &[]));
    }
    for one in carries {
        match one {
            Carried::ListChange(change) => {
                paragraphs.push(format!("{}.", carried(words, list, one)));
                if let Some(act) = &change.national_act {
                    let act = [("act", act.to_string().into())];
                    paragraphs.push(words.tell("communications-formula-national", &act));
                }
                if let Some(day) = change.effect_from {
                    let day = [("day", dates::day(words, day).into())];
                    paragraphs.push(words.tell("communications-formula-effect-from", &day));
                }
            }
            Carried::Establishment(established) => {
                let about = [
                    ("day", dates::day(words, established.day).into()),
                    ("instrument", established.instrument.to_string().into()),
                ];
                paragraphs.push(notified(words, communication, &formula(one), &about));
            }
            Carried::Composition(composition) => {
                paragraphs.push(notified(words, communication, &formula(one), &[]));
                paragraphs.extend(composition.seats.iter().map(|seat| seated(words, seat)));
                if let Some(day) = composition.effect_from {
                    let day = [("day", dates::day(words, day).into())];
                    paragraphs.push(words.tell("communications-formula-composition-from", &day));
                }
            }
            Carried::SessionInvitation { session } => {
                let about = of_session(words, known, *session);
                paragraphs.push(notified(words, communication, &formula(one), &about));
            }
            Carried::SessionAnswer { session, reply } => {
                let mut about = of_session(words, known, *session);
                about.push(("reply", reply.key().into()));
                paragraphs.push(notified(words, communication, &formula(one), &about));
            }
            Carried::ProceduresCompleted { instrument: Instrument::Protocol(id) } => {
                let about = [("protocol", of_protocol(language, communication, signed, *id).into())];
                let id = "communications-formula-procedures-completed-protocol";
                paragraphs.push(notified(words, communication, id, &about));
            }
            Carried::ProceduresCompleted { instrument: Instrument::Agreement }
            | Carried::Termination
            | Carried::TerminationRevoked => {
                paragraphs.push(notified(words, communication, &formula(one), &[]));
            }
        }
    }
    paragraphs.push(frame("communications-formula-note-closing"));
    paragraphs.join("\n")
}

/// «Образцов А. А. – заместитель министра, сопредседатель.» Names and positions stay as they print.
fn seated(words: &Words, seat: &Seat) -> String {
    let shown = |spelled: &Spelled| spelled.shown_in(words.language()).to_string();
    let office = words.say(&format!("commission-office-{}", seat.office.key()));
    format!("{}\u{a0}– {}, {office}.", shown(&seat.names), shown(&seat.positions))
}

/// The protocol by its title, the sender first.
fn of_protocol(
    language: Language,
    communication: &Communication,
    signed: &SignedProtocols,
    id: ProtocolId,
) -> String {
    let version = signed.of(id).and_then(|one| one.protocol.shared());
    let title = version.map(|version| {
        locales::protocols::title(language, communication.sender, &version.draft, signed.agreement_signed)
    });
    title.unwrap_or_default()
}

fn formula(carried: &Carried) -> String {
    format!("communications-formula-{}", carried.key())
}

fn notified(
    words: &Words,
    communication: &Communication,
    id: &str,
    more: &[(&'static str, Value)],
) -> String {
    let sender = || communication.sender.key().into();
    let agreement = words.tell("communications-formula-agreement", &[("sender", sender())]);
    let mut places = vec![("sender", sender()), ("agreement", agreement.into())];
    places.extend(more.iter().cloned());
    words.tell(id, &places)
}

fn of_session(
    words: &Words,
    known: &[Seen<SessionId, Session>],
    session: SessionId,
) -> Vec<(&'static str, Value)> {
    let terms = known.iter().find(|seen| seen.id == session).map(|seen| &seen.record.terms);
    let place = terms.map(|terms| sessions::city(words, terms)).unwrap_or_default();
    let days = terms.map(|terms| dates::range(words, terms.first_day, terms.last_day)).unwrap_or_default();
    vec![("place", place.into()), ("days", days.into())]
}
