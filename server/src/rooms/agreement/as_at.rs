//! The Agreement as at a day, on the page and on paper.

use app::{
    agreement::as_at::{self, AsAtPage},
    frame::Section,
};
use axum::{
    extract::{Query, RawQuery},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use domain::{languages::Language, protocols::Horizon};
use interchange::akn::{self, About};
use print::papers::protocol::consolidated;
use secretariat::{Refusal, agreement, protocols};
use serde::Deserialize;

use super::{AskedDays, asked_days};
use crate::{
    desk::Desk,
    papers::printed,
    rooms::{papers::SANDBOX, sessions::papers::pdf},
};

/// What the address asks for beside the day.
#[derive(Deserialize)]
pub(crate) struct Asked {
    language: Option<String>,
    prospective: Option<String>,
}

impl Asked {
    /// The reader's own language where the text stands in it, else Russian.
    fn language(&self, desk: &Desk) -> Language {
        let asked =
            self.language.as_deref().and_then(Language::from_tag).unwrap_or_else(|| desk.words.language());
        if asked == Language::English { Language::Russian } else { asked }
    }

    fn horizon(&self, days: &AskedDays) -> Horizon {
        let is_prospective = self.prospective.as_deref().is_some_and(|value| !value.is_empty());
        if is_prospective { Horizon::Prospective(days.day) } else { Horizon::InForceOn(days.day) }
    }
}

pub(crate) async fn show(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let days = asked_days(&desk, query.as_deref(), reading.today());
        let horizon = asked.horizon(&days);
        let readings = protocols::as_at(&mut reading, horizon).await?;
        let language = asked.language(&desk);
        let mut typed = days.typed.clone();
        typed.extend(asked.prospective.map(|value| ("prospective".to_owned(), value)));
        let page = AsAtPage {
            readings: &readings,
            horizon,
            language,
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
        let days = asked_days(&desk, query.as_deref(), reading.today());
        let horizon = asked.horizon(&days);
        let readings = protocols::as_at(&mut reading, horizon).await?;
        let base = readings.base.in_language(asked.language(&desk)).ok_or(Refusal::NotFound)?;
        let document = consolidated(base, &readings.amending(), horizon, readings.agreement_entry);
        Ok(pdf(printed(document, reading.now).await?, "agreement-as-at"))
    };
    desk.respond(answer.await)
}

/// The same in Akoma Ntoso, for other systems.
pub(crate) async fn exported(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let days = asked_days(&desk, query.as_deref(), reading.today());
        let horizon = asked.horizon(&days);
        let readings = protocols::as_at(&mut reading, horizon).await?;
        let life = agreement::life(&mut reading, days.day, None).await?.life;
        let text = readings.texts.get(&asked.language(&desk)).ok_or(Refusal::NotFound)?;
        let file = akn::consolidated(text, &readings.amending(), &About::of(&life, days.day));
        let mut response = file.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(akn::MEDIA_TYPE));
        let name = HeaderValue::from_static("attachment; filename=\"agreement-as-at.xml\"");
        headers.insert(header::CONTENT_DISPOSITION, name);
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
        Ok(response)
    };
    desk.respond(answer.await)
}
