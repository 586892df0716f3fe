//! The Agreement: its text is open to all, its life to whoever is signed in.

pub(crate) mod as_at;
pub(crate) mod life;
mod text_file;
pub(crate) mod texts;

use std::sync::Arc;

use app::{
    agreement::{self, AgreementPage, chosen},
    authorities::{
        authority::{self, AuthorityPage},
        notified::{self, NotifiedPage},
    },
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::Response,
};
use chrono::NaiveDate;
use domain::{agreement::ProvisionId, authorities::AuthorityKey};
use secretariat::{Refusal, agreement::Texts, communications, forms};

use crate::{
    desk::Desk,
    typed::{self, Typed},
};

pub(crate) async fn whole(RawQuery(query): RawQuery, desk: Desk) -> Response {
    let answer = async { Ok(show(&desk, desk.office().texts().await?, query.as_deref(), None)) };
    desk.respond(answer.await)
}

pub(crate) async fn provision(Path(id): Path<String>, RawQuery(query): RawQuery, desk: Desk) -> Response {
    let answer = async {
        let texts = desk.office().texts().await?;
        let found = id.parse::<ProvisionId>().ok().filter(|id| agreement::holds(&texts, id));
        Ok(show(&desk, texts, query.as_deref(), Some(found.ok_or(Refusal::NotFound)?)))
    };
    desk.respond(answer.await)
}

fn show(desk: &Desk, texts: Arc<Texts>, query: Option<&str>, focus: Option<ProvisionId>) -> Response {
    let asked = typed::read(query.unwrap_or_default().as_bytes());
    let languages = chosen(asked.get("languages").map_or("", String::as_str), desk.words);
    let path = desk.path().split('?').next().unwrap_or_default().to_owned();
    let is_signed_in = desk.visitor().is_some();
    let page = AgreementPage { texts, languages, focus, path, is_signed_in };
    let title = agreement::title(desk.words, &page);
    desk.page(StatusCode::OK, Some(Section::Agreement), &title, || agreement::view(desk.words, &page))
}

/// The languages held against each other.
pub(crate) async fn concordance(desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        let texts = desk.office().texts().await?;
        let title = agreement::concordance::title(desk.words);
        Ok(desk.page(StatusCode::OK, Some(Section::Agreement), &title, || {
            agreement::concordance::view(desk.words, &texts)
        }))
    };
    desk.respond(answer.await)
}

/// The competent authorities of Art. 6(2), own Party first.
pub(crate) async fn authorities(desk: Desk) -> Response {
    let party = desk.visitor().map_or(domain::parties::Party::Kazakhstan, secretariat::Actor::party);
    let title = desk.words.say("authorities-title");
    desk.page(StatusCode::OK, Some(Section::Authorities), &title, || {
        app::authorities::view(desk.words, party, desk.visitor().is_some())
    })
}

/// The lists as at a day, as notified: for whoever is signed in. Without a day, as at today.
pub(crate) async fn notified(RawQuery(query): RawQuery, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let mut reading = desk.office().read(actor).await?;
        let mut days = asked_days(&desk, query.as_deref(), reading.today());
        let than = days.also(&desk, "than");
        let lists = communications::lists(&mut reading, days.day, days.known_on).await?;
        let (typed, faults) = (&days.typed, &days.faults);
        let page = NotifiedPage { lists: &lists, party: actor.party(), than, typed, faults };
        let title = desk.words.say("authorities-notified");
        Ok(desk.page(days.status(), Some(Section::Authorities), &title, || notified::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

/// One authority through time, as notified until today.
pub(crate) async fn authority(Path(key): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let today = reading.today();
        let lists = communications::lists(&mut reading, today, None).await?;
        let page = AuthorityPage::of(&lists, &AuthorityKey::new(key)).ok_or(Refusal::NotFound)?;
        let title = page.title(desk.words);
        Ok(desk
            .page(StatusCode::OK, Some(Section::Authorities), &title, || authority::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

/// As at which day, and as known on which, a page is asked for.
pub(super) struct AskedDays {
    pub(super) day: NaiveDate,
    pub(super) known_on: Option<NaiveDate>,
    pub(super) typed: Typed,
    pub(super) faults: Faults,
}

impl AskedDays {
    /// One more day in the query; nothing where none is named, or none that exists.
    pub(super) fn also(&mut self, desk: &Desk, name: &str) -> Option<NaiveDate> {
        let part = |part: &str| self.typed.get(&format!("{name}_{part}")).map_or("", String::as_str);
        let day = forms::optional_day([part("day"), part("month"), part("year")]);
        day.unwrap_or_else(|fault| {
            self.faults.at_field(name, refusals::message(desk.words, &fault));
            None
        })
    }

    pub(super) fn status(&self) -> StatusCode {
        if self.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The days in the query; today where no day is named, or none that exists.
pub(super) fn asked_days(desk: &Desk, query: Option<&str>, today: NaiveDate) -> AskedDays {
    let typed = typed::read(query.unwrap_or_default().as_bytes());
    let mut asked = AskedDays { day: today, known_on: None, typed, faults: Faults::new() };
    let (day, known_on) = (asked.also(desk, "day"), asked.also(desk, "known"));
    if day.is_none() && asked.faults.is_empty() {
        let parts = ["day", "month", "year"].into_iter().zip(forms::day_fields(today));
        asked.typed.extend(parts.map(|(part, value)| (format!("day_{part}"), value)));
    }
    AskedDays { day: day.unwrap_or(today), known_on, ..asked }
}
