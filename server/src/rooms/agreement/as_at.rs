//! The Agreement as at a day, on the page and on paper.

use app::{
    agreement::as_at::{self, AsAtPage},
    components::comparison::Layout,
    frame::Section,
    protocols::wording::language_asked,
};
use axum::{
    body::Body,
    extract::{Query, RawQuery},
    response::Response,
};
use chrono::NaiveDate;
use domain::{languages::Language, protocols::Horizon};
use interchange::akn::{self, About};
use print::papers::protocol::consolidated;
use secretariat::{agreement, protocols};
use serde::Deserialize;

use super::asked_days;
use crate::{
    desk::Desk,
    papers::printed,
    rooms::{papers::saved, sessions::papers::pdf},
};

/// What the address asks for beside the days.
#[derive(Deserialize)]
pub(crate) struct Asked {
    language: Option<String>,
    prospective: Option<String>,
    layout: Option<String>,
}

impl Asked {
    fn language(&self, desk: &Desk) -> Language {
        language_asked(desk.words, self.language.as_deref())
    }

    /// How far the reading of a day goes.
    fn horizon(&self, day: NaiveDate) -> Horizon {
        let is_prospective = self.prospective.as_deref().is_some_and(|value| !value.is_empty());
        if is_prospective { Horizon::Prospective(day) } else { Horizon::InForceOn(day) }
    }
}

pub(crate) async fn show(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let mut days = asked_days(&desk, query.as_deref(), reading.today());
        let than = days.also(&desk, "than").map(|day| asked.horizon(day));
        let horizon = asked.horizon(days.day);
        let readings = protocols::readings(&mut reading, asked.language(&desk)).await?;
        let (read, other) = (readings.to(horizon), than.map(|than| (than, readings.to(than))));
        let mut typed = days.typed.clone();
        typed.extend(asked.prospective.map(|value| ("prospective".to_owned(), value)));
        let page = AsAtPage {
            readings: &readings,
            horizon,
            read: &read,
            than: other.as_ref().map(|(horizon, read)| (*horizon, read)),
            layout: Layout::from_key(asked.layout.as_deref().unwrap_or_default()),
            typed: &typed,
            faults: &days.faults,
            query: query.unwrap_or_default(),
        };
        let title = as_at::title(desk.words);
        Ok(desk.page(days.status(), Some(Section::Agreement), &title, || as_at::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn print(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let horizon = asked.horizon(asked_days(&desk, query.as_deref(), reading.today()).day);
        let readings = protocols::readings(&mut reading, asked.language(&desk)).await?;
        let read = readings.to(horizon);
        let document = consolidated(&read, &readings.amending(), horizon, readings.agreement_entry);
        Ok(pdf(printed(document, reading.now).await?, "agreement-as-at"))
    };
    desk.respond(answer.await)
}

/// The same in Akoma Ntoso, for other systems.
pub(crate) async fn exported(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let horizon = asked.horizon(asked_days(&desk, query.as_deref(), reading.today()).day);
        let readings = protocols::readings(&mut reading, asked.language(&desk)).await?;
        let life = agreement::life(&mut reading, horizon.day(), None).await?.life;
        let about = About::of(&life, horizon.day());
        let file = akn::consolidated(&readings.to(horizon), &readings.amending(), &about);
        Ok(saved(Body::from(file), akn::MEDIA_TYPE, "agreement-as-at.xml"))
    };
    desk.respond(answer.await)
}
