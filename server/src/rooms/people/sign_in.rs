//! Signing in and out, and the language.

use app::{
    components::form::Faults,
    people::sign_in::{self, Told},
    refusals,
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::languages::Language;
use secretariat::{
    Refusal,
    people::{self, Preferences},
};
use serde::Deserialize;

use crate::{
    cookies,
    desk::{Desk, safe_back, see, with_cookie},
    typed::{Typed, form},
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    back: Option<String>,
    out: Option<String>,
}

pub(crate) async fn ask(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let back = safe_back(asked.back.as_deref().unwrap_or("/"));
    if desk.visitor().is_some() {
        return see(back);
    }
    let told = match (&asked.out, &asked.back, desk.secret()) {
        (Some(_), ..) => Some(Told::SignedOut),
        (_, Some(_), Some(_)) => Some(Told::SessionEnded),
        (_, Some(_), None) => Some(Told::SignInFirst),
        _ => None,
    };
    page(&desk, StatusCode::OK, told, back, &Typed::new(), &Faults::new())
}

pub(crate) async fn sign_in(desk: Desk) -> Response {
    let back = safe_back(desk.typed.get("back").map_or("/", String::as_str)).to_owned();
    match people::sign_in(desk.office(), &form(&desk.typed)).await {
        Ok(began) => {
            with_cookie(see(&back), cookies::signed_in(&began.secret, began.lasts, &desk.house.public))
        }
        Err(Refusal::Faults(faults)) => {
            let faults = refusals::faults(desk.words, &faults);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, &back, &desk.typed, &faults)
        }
        Err(refusal) => desk.respond(Err(refusal)),
    }
}

pub(crate) async fn sign_out(desk: Desk) -> Response {
    let everywhere = desk.typed.contains_key("everywhere");
    if let (Some(actor), Some(secret)) = (desk.visitor(), desk.secret())
        && let Err(refusal) = people::sign_out(desk.office(), actor, secret, everywhere).await
    {
        return desk.respond(Err(refusal));
    }
    with_cookie(see("/sign-in?out=1"), cookies::signed_out(&desk.house.public))
}

/// The language of the interface: kept with the account, and in a cookie for whoever is not signed in.
pub(crate) async fn language(desk: Desk) -> Response {
    let back = safe_back(desk.typed.get("back").map_or("/", String::as_str)).to_owned();
    let asked = desk.typed.get("language").map_or("", String::as_str);
    let Some(language) = Language::from_tag(asked) else { return see(&back) };
    if let Some(actor) = desk.visitor() {
        let wanted = Preferences { language, theme: actor.theme() };
        if let Err(refusal) = people::set_preferences(desk.office(), actor, wanted).await {
            return desk.respond(Err(refusal));
        }
    }
    with_cookie(see(&back), cookies::chose_language(language, &desk.house.public))
}

fn page(
    desk: &Desk,
    status: StatusCode,
    told: Option<Told>,
    back: &str,
    typed: &Typed,
    faults: &Faults,
) -> Response {
    let title = sign_in::title(desk.words);
    desk.cover(status, &title, || sign_in::view(desk.words, told, back, typed, faults))
}
