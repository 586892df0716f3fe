//! Amendment protocols at the door: the list, one protocol, its papers, its versions compared.

pub(crate) mod acts;
pub(crate) mod instructions;
pub(crate) mod live;
pub(crate) mod papers;
pub(crate) mod remarks;
pub(crate) mod sign;
pub(crate) mod transition;
mod word;

use app::{
    components::comparison::Layout,
    frame::Section,
    protocols::{
        compare::{self, Comparison, What},
        concordance, list,
        page::{self, ProtocolPage},
        wording::{self, done_message},
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, identifiers::ProtocolId, protocols::Draft};
use secretariat::{
    Refusal,
    protocols::{self, ProtocolSeen},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

/// Which versions are compared, in which language.
#[derive(Deserialize)]
pub(crate) struct Compared {
    from: Option<String>,
    to: Option<String>,
    language: Option<String>,
    what: Option<String>,
    layout: Option<String>,
}

pub(crate) async fn show_list(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = protocols::protocols(&mut reading).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = list::title(desk.words);
        Ok(desk
            .page(StatusCode::OK, Some(Section::Protocols), &title, || list::view(desk.words, &seen, done)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn begin(desk: Desk) -> Response {
    let answer = async {
        let id = protocols::begin(desk.office(), desk.actor()?).await?;
        Ok(see_done(&wording::address(id), "begin-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut shown = seen(&desk, &path).await?;
        let actor = desk.actor()?;
        if let Some(number) = shown.opens {
            protocols::open_version(desk.office(), actor, shown.id, number).await?;
            shown = seen(&desk, &path).await?;
        }
        let seen = shown;
        let (party, prepares) = (actor.party(), actor.may(Right::PrepareCommunication));
        let done = asked.done.as_deref().and_then(done_message);
        let title = wording::title(desk.words, seen.protocol(), seen.agreement_signed);
        let shown = ProtocolPage { seen, party, prepares, done };
        Ok(desk.page(StatusCode::OK, Some(Section::Protocols), &title, || page::view(desk.words, &shown)))
    };
    desk.respond(answer.await)
}

/// Two versions side by side; where the address names none, the last two, or the only one and the Agreement as it is.
pub(crate) async fn show_comparison(
    Path(path): Path<String>,
    Query(asked): Query<Compared>,
    desk: Desk,
) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let protocol = seen.protocol();
        let last = protocol.shared().ok_or(Refusal::NotFound)?.number;
        let number = |asked: Option<&str>| asked.and_then(|asked| asked.parse().ok());
        let version = |number: u32| protocol.versions.iter().find(|version| version.number == number);
        let of_draft = asked.to.as_deref() == Some("draft") && seen.reads_draft;
        let to = if of_draft { None } else { Some(number(asked.to.as_deref()).unwrap_or(last)) };
        let from =
            number(asked.from.as_deref()).unwrap_or_else(|| to.map_or(last, |to| to.saturating_sub(1)));
        let none = Draft::default();
        let before = if from == 0 { &none } else { &version(from).ok_or(Refusal::NotFound)?.draft };
        let after = match to {
            Some(to) => &version(to).ok_or(Refusal::NotFound)?.draft,
            None => &protocol.draft,
        };
        let language = wording::language_asked(desk.words, asked.language.as_deref());
        let what = What::from_key(asked.what.as_deref().unwrap_or_default());
        let layout = Layout::from_key(asked.layout.as_deref().unwrap_or_default());
        let shown = Comparison { from, before, to, after, language, what, layout };
        let title = compare::title(desk.words, &shown);
        Ok(desk.page(StatusCode::OK, Some(Section::Protocols), &title, || {
            compare::view(desk.words, &seen, &shown)
        }))
    };
    desk.respond(answer.await)
}

/// The languages of the Agreement as it would read, held against each other.
pub(crate) async fn show_concordance(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let title = desk.words.say("concordance-title");
        Ok(desk
            .page(StatusCode::OK, Some(Section::Protocols), &title, || concordance::view(desk.words, &seen)))
    };
    desk.respond(answer.await)
}

/// The protocol in this address, as this person may see it.
pub(super) async fn seen(desk: &Desk, path: &str) -> Result<ProtocolSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    protocols::protocol(&mut reading, id(path)?).await
}

/// The same, for a page of an act: whoever may not act is told so.
pub(super) async fn seen_for(desk: &Desk, path: &str, right: Right) -> Result<ProtocolSeen, Refusal> {
    let seen = seen(desk, path).await?;
    if seen.may(right) { Ok(seen) } else { Err(Refusal::Denied(right)) }
}

pub(super) fn id(text: &str) -> Result<ProtocolId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

/// The form of a page that shows the protocol as it stands: it names that, unless it comes back with a fault; then it goes
/// on naming what its person saw.
pub(super) fn naming_what_is_seen(mut typed: Typed, status: StatusCode, seen: &ProtocolSeen) -> Typed {
    if status != StatusCode::UNPROCESSABLE_ENTITY {
        typed.insert("version".into(), seen.seen.clone());
    }
    typed
}
