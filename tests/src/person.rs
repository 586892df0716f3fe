//! A person and their browser, without the browser: cookies, requests, redirects.

use crate::answer::Page;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use domain::identifiers::AccountId;
use domain::languages::Language;
use domain::parties::Party;
use locales::Words;
use secretariat::people::Secret;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tower::ServiceExt;

/// The name of the cookie that carries a sign-in, by TLS and on this machine.
const SIGN_IN: [&str; 2] = ["__Host-alternat", "alternat"];

/// More redirects than this lead nowhere.
const REDIRECTS: usize = 5;

/// One person with the cookies of one browser. A clone is another window of it.
#[derive(Clone)]
pub struct Person {
    router: Router,
    origin: String,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    standing: Option<Standing>,
}

#[derive(Clone)]
struct Standing {
    party: Party,
    address: String,
    account: AccountId,
}

impl Person {
    pub(crate) fn visitor(router: Router, origin: String) -> Person {
        Person { router, origin, cookies: Arc::default(), standing: None }
    }

    /// Whoever carries these cookies.
    pub(crate) fn carrying(visitor: Person, cookies: Vec<(String, String)>) -> Person {
        visitor.jar().extend(cookies);
        visitor
    }

    pub(crate) fn signed_in(
        visitor: Person,
        secret: &Secret,
        party: Party,
        address: String,
        account: AccountId,
    ) -> Person {
        let name = SIGN_IN[usize::from(visitor.origin.starts_with("http:"))];
        visitor.jar().insert(name.into(), secret.expose().into());
        Person { standing: Some(Standing { party, address, account }), ..visitor }
    }

    /// The same person at other doors.
    pub(crate) fn at(&self, router: Router) -> Person {
        Person { router, ..self.clone() }
    }

    fn standing(&self) -> &Standing {
        self.standing.as_ref().expect("this is a visitor")
    }

    /// The Party for which the person acts.
    #[must_use]
    pub fn party(&self) -> Party {
        self.standing().party
    }

    /// The address under which the person signs in.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.standing().address
    }

    /// The password that the person chose at first.
    #[must_use]
    pub const fn password(&self) -> &'static str {
        crate::house::PASSWORD
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.standing().account
    }

    /// What the sign-in's cookie carries.
    #[must_use]
    pub fn secret(&self) -> Secret {
        let jar = self.jar();
        let carried = SIGN_IN.iter().find_map(|name| jar.get(*name)).and_then(|value| Secret::carried(value));
        carried.expect("this person carries no sign-in")
    }

    /// The same person at another machine: signs in anew, by the page.
    pub async fn elsewhere(&self) -> Person {
        let there = Person { cookies: Arc::default(), ..self.clone() };
        let page = there.open("/sign-in").await;
        let page = page.form("/sign-in").fill("address", self.address()).fill("password", self.password());
        page.send().await.is_at("/");
        there
    }

    /// Opens a page, and follows where it leads.
    pub async fn open(&self, path: &str) -> Page {
        self.follow(Method::GET, path, None).await
    }

    /// Sends a form that no page of the house has: what a hostile hand would send.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.follow(Method::POST, path, Some(encoded(&fields))).await
    }

    /// One request with the headers of a browser on the house's own page, without following where it leads.
    pub async fn ask(&self, method: Method, path: &str, body: Option<String>) -> Page {
        let mut headers = HeaderMap::new();
        if method == Method::POST {
            headers.insert(header::ORIGIN, self.origin.parse().expect("the origin is no header"));
        }
        self.ask_with(method, path, body, headers).await
    }

    /// One request with these headers and the person's cookies alone.
    pub async fn ask_with(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
        headers: HeaderMap,
    ) -> Page {
        let mut headers = headers;
        if body.is_some() {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            headers.insert(header::CONTENT_TYPE, form);
        }
        self.carry_bytes(method, path, headers, body.map_or_else(Body::empty, Body::from)).await
    }

    /// One request with these headers, the person's cookies, and a body of whatever bytes.
    pub async fn carry_bytes(&self, method: Method, path: &str, headers: HeaderMap, body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        for (name, value) in self.jar().iter() {
            request = request.header(header::COOKIE, format!("{name}={value}"));
        }
        let request = request.body(body);
        let answer = self.router.clone().oneshot(request.expect("no request")).await.expect("no answer");
        let (parts, body) = answer.into_parts();
        self.take_cookies(&parts.headers);
        let bytes = to_bytes(body, usize::MAX).await.expect("the answer breaks off");
        Page::new(self.clone(), path.to_owned(), parts.status, parts.headers, bytes.to_vec())
    }

    pub(crate) async fn follow(&self, method: Method, path: &str, body: Option<String>) -> Page {
        let mut page = self.ask(method, path, body).await;
        for _ in 0..REDIRECTS {
            if page.status != StatusCode::SEE_OTHER {
                return page;
            }
            let next = page.header("location").to_owned();
            page = self.ask(Method::GET, &next, None).await;
        }
        panic!("{path} leads from page to page without end");
    }

    /// Chooses the language of the interface, by the page.
    pub async fn reads(&self, language: Language) {
        let page = self.open("/").await;
        let page = page.form("/language").press(language.tag()).await;
        assert_eq!(page.words().language(), language, "the language of the page");
    }

    /// The origin of the house, which a browser says with every request that is not safe.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The words of the language of a page.
    pub(crate) fn words(language: &str) -> &'static Words {
        Words::of(Language::from_tag(language).expect("the page is in no language of the house"))
    }

    fn jar(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_cookies(&self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is no text");
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has no name");
            if attributes.contains("Max-Age=0") {
                self.jar().remove(name);
            } else {
                self.jar().insert(name.into(), value.into());
            }
        }
    }
}

/// Fields as a browser sends them: `application/x-www-form-urlencoded`, every line feed with its carriage return.
pub fn encoded(fields: &[(String, String)]) -> String {
    let each = fields.iter().map(|(name, value)| {
        let value = value.replace("\r\n", "\n").replace('\n', "\r\n");
        format!("{}={}", percent(name), percent(&value))
    });
    each.collect::<Vec<_>>().join("&")
}

fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for &byte in text.as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(byte.into()),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_sent_as_browsers_send_them() {
        let fields = [("a b".to_owned(), "é&\n".to_owned()), ("c".to_owned(), String::new())];
        assert_eq!(encoded(&fields), "a+b=%C3%A9%26%0D%0A&c=");
    }
}
