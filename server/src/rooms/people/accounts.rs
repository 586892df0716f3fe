//! The accounts of a Party, for its administrators.

use app::{
    components::form::Faults,
    frame::Section,
    people::{accounts as pages, invite as invite_pages},
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, identifiers::AccountId};
use secretariat::{
    Refusal,
    people::{self, AccountSeen, Secret},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// How many days an invitation can be accepted, as the page tells.
const LINK_DAYS: i64 = 14;

#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn list(desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = people::accounts(&mut reading).await?;
        let first = people::made_at_the_machine(&mut reading).await?;
        let title = pages::title(desk.words);
        let today = reading.today();
        Ok(desk.page(StatusCode::OK, Some(Section::People), &title, || {
            pages::list(desk.words, &seen, &first, today)
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn new(desk: Desk) -> Response {
    desk.respond(invite_page(&desk, StatusCode::OK, &Typed::new(), &Faults::new()))
}

pub(crate) async fn invite(desk: Desk) -> Response {
    let answer = async {
        match people::invite(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(secret) => Ok(link(&desk, desk.typed.get("name").map_or("", String::as_str), &secret)),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                invite_page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let (account, today) = read(&desk, &path).await?;
        let typed = pages::first_typed(&account, today);
        let title = account.name.to_string();
        let saved = asked.done.is_some();
        Ok(desk.page(StatusCode::OK, Some(Section::People), &title, || {
            pages::one(desk.words, &account, today, saved, &typed, &Faults::new())
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn change_roles(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        match people::change_roles(desk.office(), desk.actor()?, id, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(&format!("/accounts/{id}"), "roles")),
            Err(Refusal::Faults(faults)) => {
                let (account, today) = read(&desk, &path).await?;
                let faults = refusals::faults(desk.words, &faults);
                let title = account.name.to_string();
                Ok(desk.page(StatusCode::UNPROCESSABLE_ENTITY, Some(Section::People), &title, || {
                    pages::one(desk.words, &account, today, false, &desk.typed, &faults)
                }))
            }
            Err(Refusal::Stale) => {
                let (account, today) = read(&desk, &path).await?;
                let mut typed = desk.typed.clone();
                typed.insert("version".into(), account.version.to_string());
                let faults = refusals::stale(desk.words);
                let title = account.name.to_string();
                Ok(desk.page(StatusCode::CONFLICT, Some(Section::People), &title, || {
                    pages::one(desk.words, &account, today, false, &typed, &faults)
                }))
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_link(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (account, _) = read(&desk, &path).await?;
        let title = pages::renew_title(desk.words);
        Ok(desk.page(StatusCode::OK, Some(Section::People), &title, || pages::renew(desk.words, &account)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn new_link(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (account, _) = read(&desk, &path).await?;
        let secret = people::renew_invitation(desk.office(), desk.actor()?, account.id).await?;
        Ok(link(&desk, account.name.as_str(), &secret))
    };
    desk.respond(answer.await)
}

/// The link is shown once: this page cannot be opened again.
fn link(desk: &Desk, name: &str, secret: &Secret) -> Response {
    let link = format!("{}/invitations/{}", desk.house.public.origin(), secret.expose());
    let title = invite_pages::link_title(desk.words);
    desk.page(StatusCode::OK, Some(Section::People), &title, || {
        invite_pages::link(desk.words, name, link, LINK_DAYS)
    })
}

fn invite_page(desk: &Desk, status: StatusCode, typed: &Typed, faults: &Faults) -> Result<Response, Refusal> {
    if !desk.actor()?.may(Right::ManageAccounts) {
        return Err(Refusal::Denied(Right::ManageAccounts));
    }
    let title = invite_pages::title(desk.words);
    Ok(desk.page(status, Some(Section::People), &title, || invite_pages::view(desk.words, typed, faults)))
}

async fn read(desk: &Desk, path: &str) -> Result<(AccountSeen, chrono::NaiveDate), Refusal> {
    let id = id(path)?;
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = people::accounts(&mut reading).await?;
    let account = seen.into_iter().find(|account| account.id == id).ok_or(Refusal::NotFound)?;
    Ok((account, reading.today()))
}

fn id(path: &str) -> Result<AccountId, Refusal> {
    path.parse().map_err(|_| Refusal::NotFound)
}
