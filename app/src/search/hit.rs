//! One result: what it is, where it stands, and the piece of its text in which the words were found.

use domain::{
    communications::Marking,
    languages::Language,
    search::{Query, excerpt, whole},
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::{
    papers::{Beside, PaperWithin},
    protocols::ProtocolSeen,
    search::{Hit, Of},
    sessions::SessionSeen,
};

use super::marked;
use crate::{
    agreement,
    communications::wording as communications,
    components::party::party_side,
    decisions::{decision, wording as decisions},
    minutes::{item, wording as minutes},
    papers::wording as papers,
    protocols::wording as protocols,
    sessions::wording as sessions,
};

/// What is told of a result.
struct Told {
    href: String,
    title: String,
    /// Where it stands, what state it is in, its marking.
    around: Vec<String>,
}

/// The result.
pub(super) fn view(words: &'static Words, query: &Query, hit: &Hit) -> AnyView {
    let Told { href, title, around } = told(words, hit);
    let language = hit.language.map(Language::tag);
    let kind = words.say(&format!("search-kind-{}", hit.kind.key()));
    let around = std::iter::once(kind).chain(around).collect::<Vec<_>>().join(" · ");
    // A name that was found is marked where it stands; it is not said twice.
    let (title, text) = if title == hit.text {
        let title = view! { <a href=href lang=language>{marked(whole(query, &title, hit.language))}</a> };
        (title.into_any(), None)
    } else {
        let text = marked(excerpt(query, &hit.text, hit.language));
        let text = view! { <p class="result-text" lang=language>{text}</p> };
        (view! { <a href=href>{title}</a> }.into_any(), Some(text))
    };
    view! { <li class="result"><h2>{title}</h2><p class="note">{around}</p>{text}</li> }.into_any()
}

fn told(words: &'static Words, hit: &Hit) -> Told {
    match &hit.of {
        Of::Draft(draft) => Told {
            href: format!("/sessions/drafts/{}", draft.id),
            title: words.say("sessions-draft-title"),
            around: vec![dates::day_short(words, draft.record.saved_at.date_naive())],
        },
        Of::Session(seen) => {
            let terms = &seen.session.record.terms;
            let around = vec![
                sessions::city(words, terms),
                sessions::days(words, terms),
                sessions::state(words, &seen.session.record),
            ];
            Told { href: of_session(seen), title: session(words, seen), around }
        }
        Of::Item(seen, number) => Told {
            href: format!("{}#agenda", of_session(seen)),
            title: words.tell("papers-of-item", &[("number", (*number).into())]),
            around: vec![session(words, seen), sessions::days(words, &seen.session.record.terms)],
        },
        Of::Person(seen, party, member) => Told {
            href: format!("{}/delegations#{}", of_session(seen), party.key()),
            title: member.person.names.shown_in(words.language()).to_string(),
            around: vec![party_side(words, *party), session(words, seen)],
        },
        Of::Minutes(seen, number) => Told {
            href: format!("{}#items", minutes::address(seen.id)),
            title: item::title(words, seen, *number),
            around: seen.minutes.iter().map(|found| minutes::state(words, found.state_name())).collect(),
        },
        Of::Decision(seen) => Told {
            href: format!("/decisions/{}", seen.seen.id),
            title: decision::title(words, &seen.seen.record),
            around: vec![decisions::state(words, &seen.seen.record)],
        },
        Of::Communication(seen) => {
            let communication = &seen.communication;
            let dated = communication.terms.dated.map(|day| dates::day_short(words, day));
            let sender = party_side(words, communication.sender);
            let state = communications::state(words, communication);
            let marking = communications::marked(words, communication);
            Told {
                href: communications::address(communication),
                title: communications::title(words, communication),
                around: [Some(sender), dated, Some(state), marking].into_iter().flatten().collect(),
            }
        }
        Of::Paper(within) => paper(words, within),
        Of::Protocol(seen) => protocol(words, seen),
        Of::Instruction(seen, id) => {
            let Told { href, title, mut around } = protocol(words, seen);
            around.insert(0, title);
            let named = seen.protocol().draft.instruction(*id);
            let title = named.map(|one| protocols::instruction(words, seen, one)).unwrap_or_default();
            Told { href: format!("{href}#{id}"), title, around }
        }
        Of::Remark(seen, id) => {
            let Told { href, title, mut around } = protocol(words, seen);
            around.insert(0, title);
            Told { href: format!("{href}#{id}"), title: words.say("protocols-remark"), around }
        }
        Of::Authority(party, names) => Told {
            href: format!("/authorities/notified#{}", party.key()),
            title: names.shown_in(words.language()).to_string(),
            around: vec![party_side(words, *party)],
        },
        Of::Provision(id, status) => {
            let mut languages: Vec<Language> = hit.language.into_iter().collect();
            if !languages.contains(&words.language()) {
                languages.push(words.language());
            }
            Told {
                href: agreement::address(Some(id), &languages),
                title: agreement::heading(words, domain::agreement::text(words.language()), id),
                around: vec![agreement::standing(words, *status)],
            }
        }
    }
}

fn protocol(words: &Words, seen: &ProtocolSeen) -> Told {
    let protocol = seen.protocol();
    Told {
        href: protocols::address(seen.id),
        title: protocols::title(words, protocol, seen.agreement_signed),
        around: vec![protocols::state(words, protocol.state.name())],
    }
}

fn paper(words: &Words, within: &PaperWithin) -> Told {
    let paper = &within.seen.paper;
    let of = papers::of(words, paper.subject, within.agenda.as_ref());
    let beside = match &within.beside {
        Beside::Session(_, session) => sessions::name(words, session),
        Beside::Communication(communication) => communications::title(words, communication),
    };
    let marking = (paper.marking != Marking::Unmarked)
        .then(|| words.say(&format!("papers-marking-{}", paper.marking.key())));
    let around = [Some(of), Some(beside), marking].into_iter().flatten().collect();
    Told { href: papers::address(paper.id), title: paper.title.to_string(), around }
}

fn session(words: &Words, seen: &SessionSeen) -> String {
    sessions::name(words, &seen.session.record)
}

fn of_session(seen: &SessionSeen) -> String {
    format!("/sessions/{}", seen.session.id)
}
