//! Subscriptions at the door.

use app::{components::form::Faults, notices::subscriptions as pages};
use axum::{extract::Query, http::StatusCode, response::Response};
use secretariat::{
    Refusal,
    notices::{self, SubscriptionsForm},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

#[derive(Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Done>, desk: Desk) -> Response {
    let done = asked.done.map(|_| "notices-subscriptions-done");
    desk.respond(page(&desk, StatusCode::OK, None, &Faults::new(), done).await)
}

pub(crate) async fn save(desk: Desk) -> Response {
    let answer = async {
        let form = SubscriptionsForm::typed(desk.typed.clone());
        let (status, faults) = match notices::set_subscriptions(desk.office(), desk.actor()?, &form).await {
            Ok(()) => return Ok(see_done("/notices/subscriptions", "saved")),
            Err(refusal) => desk.form_again(refusal)?,
        };
        page(&desk, status, Some(&desk.typed), &faults, None).await
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    status: StatusCode,
    typed: Option<&Typed>,
    faults: &Faults,
    done: Option<&'static str>,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = notices::subscriptions(&mut reading).await?;
    let today = reading.today();
    let typed = typed.cloned().unwrap_or_else(|| SubscriptionsForm::of(&seen));
    let title = desk.words.say("notices-subscriptions");
    Ok(desk.page(status, None, &title, || pages::view(desk.words, &seen, today, &typed, faults, done)))
}
