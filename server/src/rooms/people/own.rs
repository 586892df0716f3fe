//! A person's own settings.

use app::{
    components::form::Faults,
    people::own::{self, Done, Person},
    refusals,
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::languages::Language;
use secretariat::{
    Refusal, notices,
    people::{self, Preferences, Theme},
};
use serde::Deserialize;

use crate::{
    cookies,
    desk::{Desk, see_done, with_cookie},
    typed::{Typed, form},
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let done = match asked.done.as_deref() {
        Some("preferences") => Some(Done::Preferences),
        Some("password") => Some(Done::Password),
        Some("mail") => Some(Done::Mail),
        _ => None,
    };
    desk.respond(page(&desk, StatusCode::OK, done, None, &Faults::new()).await)
}

pub(crate) async fn preferences(desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let said = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let language = Language::from_tag(said("language")).unwrap_or_else(|| actor.language());
        let wanted = Preferences { language, theme: Theme::from_key(said("theme")) };
        people::set_preferences(desk.office(), actor, wanted).await?;
        let answer = see_done("/settings", "preferences");
        Ok(with_cookie(answer, cookies::chose_language(language, &desk.house.public)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn password(desk: Desk) -> Response {
    let answer = async {
        match people::change_password(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(began) => {
                let cookie = cookies::signed_in(&began.secret, began.lasts, &desk.house.public);
                Ok(with_cookie(see_done("/settings", "password"), cookie))
            }
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, None, &faults).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

pub(crate) async fn mail(desk: Desk) -> Response {
    let answer = async {
        let typed = desk.typed.get("mail_address").map_or("", String::as_str);
        match notices::set_mail_address(desk.office(), desk.actor()?, typed).await {
            Ok(()) => Ok(see_done("/settings", "mail")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, Some(typed), &faults).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// The address for letters stands as it was typed where that form came back.
async fn page(
    desk: &Desk,
    status: StatusCode,
    done: Option<Done>,
    typed_address: Option<&str>,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let address = match typed_address {
        Some(typed) => typed.to_owned(),
        None => {
            let mut reading = desk.office().read(actor).await?;
            notices::mail_address(&mut reading).await?.unwrap_or_default()
        }
    };
    let person = Person {
        name: actor.name().to_string(),
        party: actor.party(),
        roles: actor.roles().to_vec(),
        address: actor.address().to_owned(),
        offers_mail: desk.office().offers_mail(),
    };
    let typed: Typed =
        own::first_typed(Preferences { language: actor.language(), theme: actor.theme() }, &address);
    let title = own::title(desk.words);
    Ok(desk.page(status, None, &title, || own::view(desk.words, &person, done, &typed, faults)))
}
