//! One request at the desk: who asks, in which language, what was typed; and how it is answered.

use std::time::Duration;

use app::{
    components::{
        form::Faults,
        sending::{ACTING_FOR, acting_for},
    },
    errors::{ErrorPage, status},
    frame::{Assets, Frame, Section, Standing, Theme, bare_page, page},
    recordings::in_hand,
    refusals,
};
use axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Actor, ForTheOperator, Refusal, Secretariat, Trouble, notices,
    people::{Secret, Theme as Chosen, actor_of},
};

use crate::{cookies, house::House, typed};

/// The most bytes of a form of someone signed in: the longest texts of every field, written as forms write Cyrillic.
const FORM_MOST: usize = 2 * 1024 * 1024;

/// The most bytes of a form before sign-in.
const FORM_MOST_OUTSIDE: usize = 16 * 1024;

/// How long a form may take to arrive, on the worst of networks.
const FORM_ARRIVES_IN: Duration = Duration::from_secs(60);

/// One request at the desk.
pub(crate) struct Desk {
    pub(crate) house: House,
    pub(crate) words: &'static Words,
    pub(crate) typed: typed::Typed,
    path: String,
    actor: Option<Actor>,
    unread: i64,
    secret: Option<Secret>,
    is_post: bool,
}

impl FromRequest<House> for Desk {
    type Rejection = Response;

    async fn from_request(request: Request, house: &House) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let carries_secret = cookies::secret(&parts.headers, &house.public).is_some();
        let is_post = parts.method == Method::POST;
        // Who asks is looked up when the form is here: a form that arrives slowly must not outlive a sign-in.
        let most = if carries_secret { FORM_MOST } else { FORM_MOST_OUTSIDE };
        let body = if is_post { read(body, most).await } else { Some(typed::Typed::new()) };
        let mut desk = Self::of(&parts, house).await?;
        desk.typed = body.ok_or_else(|| desk.error(ErrorPage::TooLarge))?;
        if let Some(moved) = desk.unless_meant(&desk.typed) {
            return Err(moved);
        }
        Ok(desk)
    }
}

impl Desk {
    /// Who asks, in which language; nothing of the body is read.
    pub(crate) async fn of(parts: &Parts, house: &House) -> Result<Self, Response> {
        let secret = cookies::secret(&parts.headers, &house.public);
        let is_post = parts.method == Method::POST;
        let found = match &secret {
            Some(secret) => actor_of(&house.office, secret).await,
            None => Ok(None),
        };
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let words = Words::of(asked_language(&parts.headers));
        let typed = typed::Typed::new();
        let mut desk =
            Self { house: house.clone(), words, typed, path, actor: None, unread: 0, secret, is_post };
        match found {
            Ok(Some(actor)) => {
                desk.words = Words::of(actor.language());
                let unread = notices::unread(&house.office, &actor).await;
                desk.actor = Some(actor);
                desk.unread = unread.map_err(|refusal| desk.respond(Err(refusal)))?;
            }
            Ok(None) => {}
            Err(refusal) => return Err(desk.respond(Err(refusal))),
        }
        Ok(desk)
    }
}

/// The form, unless it is too large or does not arrive.
async fn read(body: Body, most: usize) -> Option<typed::Typed> {
    let arrived = tokio::time::timeout(FORM_ARRIVES_IN, to_bytes(body, most)).await;
    arrived.ok()?.ok().map(|bytes| typed::read(&bytes))
}

/// Before sign-in: the language that was chosen, else what the browser asks for, else Russian.
fn asked_language(headers: &HeaderMap) -> Language {
    cookies::language(headers)
        .or_else(|| {
            let asked = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            asked.split(',').find_map(|range| Language::from_tag(range.split(';').next()?.trim()))
        })
        .unwrap_or(Language::Russian)
}

impl Desk {
    pub(crate) const fn office(&self) -> &Secretariat {
        &self.house.office
    }

    /// Who is signed in.
    pub(crate) fn actor(&self) -> Result<&Actor, Refusal> {
        self.actor.as_ref().ok_or(Refusal::SignedOut)
    }

    /// Who is signed in, if anyone: for the pages that are open to all.
    pub(crate) const fn visitor(&self) -> Option<&Actor> {
        self.actor.as_ref()
    }

    pub(crate) const fn secret(&self) -> Option<&Secret> {
        self.secret.as_ref()
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The answer to a form of a page that was made while its person acted for another Party, or from another paper.
    pub(crate) fn unless_meant(&self, typed: &typed::Typed) -> Option<Response> {
        let actor = self.actor.as_ref().filter(|_| self.is_post && !self.is_open_to_all())?;
        let whom = acting_for(actor.party(), actor.evidence());
        // What no page of ours made names nobody, and acts for the own Party alone.
        let is_meant = typed.get(ACTING_FOR).map_or(actor.evidence().is_none(), |named| *named == whom);
        (!is_meant).then(|| {
            let title = in_hand::moved_title(self.words);
            self.page(StatusCode::CONFLICT, None, &title, || {
                in_hand::moved(self.words, self.record_path(), typed)
            })
        })
    }

    /// Forms that are no acts: the language, signing in and out.
    fn is_open_to_all(&self) -> bool {
        let opens_by_secret = ["/letters/", "/invitations/"].iter().any(|room| self.path.starts_with(room));
        opens_by_secret || matches!(self.path.as_str(), "/language" | "/sign-in" | "/sign-out" | "/enter")
    }

    /// Answers with a page under the masthead.
    pub(crate) fn page(
        &self,
        status: StatusCode,
        section: Option<Section>,
        title: &str,
        body: impl FnOnce() -> AnyView,
    ) -> Response {
        let assets = self.assets();
        (status, Html(page(&self.frame(&assets, section), title, body))).into_response()
    }

    /// Answers with a cover.
    pub(crate) fn cover(&self, status: StatusCode, title: &str, body: impl FnOnce() -> AnyView) -> Response {
        let assets = self.assets();
        (status, Html(bare_page(&self.frame(&assets, None), title, body))).into_response()
    }

    /// With what a form comes back: its status, and what is wrong with it in words. Whatever else was refused is not
    /// the form's to tell.
    pub(crate) fn form_again(&self, refusal: Refusal) -> Result<(StatusCode, Faults), Refusal> {
        match refusal {
            Refusal::Faults(faults) => {
                Ok((StatusCode::UNPROCESSABLE_ENTITY, refusals::faults(self.words, &faults)))
            }
            Refusal::Stale => Ok((StatusCode::CONFLICT, refusals::stale(self.words))),
            refusal => Err(refusal),
        }
    }

    /// Gives the answer, or the page of the refusal.
    pub(crate) fn respond(&self, answer: Result<Response, Refusal>) -> Response {
        let refusal = match answer {
            Ok(response) => return response,
            Err(refusal) => refusal,
        };
        match refusal {
            Refusal::SignedOut if self.is_post => self.asks_to_sign_in_again(),
            Refusal::SignedOut => {
                let back: String = form_urlencoded::byte_serialize(self.path.as_bytes()).collect();
                Redirect::to(&format!("/sign-in?back={back}")).into_response()
            }
            Refusal::NotFound => self.error(ErrorPage::NotFound),
            Refusal::Denied(_) => self.error(ErrorPage::Denied),
            Refusal::Stale => self.error(ErrorPage::Stale { reopen: self.record_path().to_owned() }),
            Refusal::Faults(_) => self.error(ErrorPage::Unprocessable),
            Refusal::Trouble(trouble) => self.failed(&trouble),
        }
    }

    /// The record that a form was sent to: an act stands one step below its record.
    fn record_path(&self) -> &str {
        let path = self.path.split('?').next().unwrap_or("/");
        match path.rsplit_once('/') {
            Some((record, _)) if path.matches('/').count() > 2 => record,
            _ => path,
        }
    }

    /// To the record one step above, for whoever opens what is only posted to.
    pub(crate) fn one_step_up(&self) -> Response {
        let path = self.path.split('?').next().unwrap_or("/");
        see(path.rsplit_once('/').map(|(above, _)| above).filter(|above| !above.is_empty()).unwrap_or("/"))
    }

    /// The page of an error.
    pub(crate) fn error(&self, error: ErrorPage) -> Response {
        let status = StatusCode::from_u16(status(&error)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let title = app::errors::title(self.words, &error);
        self.page(status, None, &title, || app::errors::view(self.words, error))
    }

    /// Someone whose sign-in ended while they typed keeps all that they typed.
    fn asks_to_sign_in_again(&self) -> Response {
        let title = self.words.say("people-session-ended");
        self.cover(StatusCode::FORBIDDEN, &title, || {
            app::people::ended::view(self.words, &self.path, &self.typed)
        })
    }

    fn failed(&self, trouble: &Trouble) -> Response {
        let reference =
            format!("{:08X}", self.office().now().timestamp_millis().unsigned_abs() & 0xffff_ffff);
        tracing::error!(%reference, trouble = %ForTheOperator(trouble), "a request failed");
        match trouble {
            Trouble::Database(_) => self.error(ErrorPage::Unavailable),
            _ => self.error(ErrorPage::Failed { reference }),
        }
    }

    fn assets(&self) -> Assets {
        Assets { sheet: self.house.site.sheet(), boot: self.house.site.boot() }
    }

    fn frame<'a>(&self, assets: &'a Assets, section: Option<Section>) -> Frame<'a> {
        let standing = self.actor.as_ref().map(|actor| Standing {
            party: actor.own_party(),
            name: actor.name().to_string(),
            roles: actor.roles().to_vec(),
            evidence: actor.evidence().cloned(),
            unread: self.unread,
        });
        let theme = match self.actor.as_ref().map(Actor::theme).unwrap_or_default() {
            Chosen::System => Theme::System,
            Chosen::Light => Theme::Light,
            Chosen::Dark => Theme::Dark,
        };
        Frame {
            words: self.words,
            standing,
            section,
            path: self.path.clone(),
            assets,
            theme,
            demo: self.house.demo,
        }
    }
}

/// After an act: to the record, by 303, so that reloading does nothing twice.
pub(crate) fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// After an act, with a message about what was done.
pub(crate) fn see_done(path: &str, message: &str) -> Response {
    see(&format!("{path}?done={message}"))
}

/// Sets a cookie on an answer.
pub(crate) fn with_cookie(mut response: Response, cookie: HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// A path on this site that a form or link asks to come back to; anything else leads home.
pub(crate) fn safe_back(back: &str) -> &str {
    let plain = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
    if plain && back.chars().all(|letter| letter.is_ascii_graphic()) { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_never_leaves_the_house() {
        for (asked, taken) in [
            ("/sessions?page=2", "/sessions?page=2"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example", "/"),
            ("/a\r\nSet-Cookie: x", "/"),
            ("", "/"),
        ] {
            assert_eq!(safe_back(asked), taken, "{asked:?}");
        }
    }
}
