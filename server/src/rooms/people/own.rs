//! A person's own settings.

use app::{
    components::form::Faults,
    people::own::{self, Done, Person},
    refusals,
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::languages::Language;
use secretariat::{
    Refusal,
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
        _ => None,
    };
    desk.respond(page(&desk, StatusCode::OK, done, &Faults::new()))
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
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, &faults)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

fn page(desk: &Desk, status: StatusCode, done: Option<Done>, faults: &Faults) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let person = Person {
        name: actor.name().to_string(),
        party: actor.party(),
        roles: actor.roles().to_vec(),
        address: actor.address().to_owned(),
    };
    let typed: Typed = own::first_typed(Preferences { language: actor.language(), theme: actor.theme() });
    let title = own::title(desk.words);
    Ok(desk.page(status, None, &title, || own::view(desk.words, &person, done, &typed, faults)))
}
