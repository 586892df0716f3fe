//! Cookies: the sign-in, and before it the language.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::Duration;
use domain::languages::Language;
use secretariat::people::Secret;

use crate::settings::PublicUrl;

const LANGUAGE: &str = "language";

/// By TLS the name itself binds the cookie to this host and to a secure channel (RFC 6265bis, `__Host-`).
const fn sign_in_name(public: &PublicUrl) -> &'static str {
    if public.is_secure() { "__Host-alternat" } else { "alternat" }
}

/// The secret of the sign-in, if the request carries one.
pub(crate) fn secret(headers: &HeaderMap, public: &PublicUrl) -> Option<Secret> {
    value(headers, sign_in_name(public)).and_then(Secret::carried)
}

/// The language chosen before sign-in.
pub(crate) fn language(headers: &HeaderMap) -> Option<Language> {
    value(headers, LANGUAGE).and_then(Language::from_tag)
}

/// The cookie of a sign-in that began.
pub(crate) fn signed_in(secret: &Secret, lasts: Duration, public: &PublicUrl) -> HeaderValue {
    let age = lasts.num_seconds();
    header_value(format!("{}={}; HttpOnly; Max-Age={age}", sign_in_name(public), secret.expose()), public)
}

/// The cookie of a sign-in that ended.
pub(crate) fn signed_out(public: &PublicUrl) -> HeaderValue {
    header_value(format!("{}=; HttpOnly; Max-Age=0", sign_in_name(public)), public)
}

/// The cookie of a chosen language; a year.
pub(crate) fn chose_language(language: Language, public: &PublicUrl) -> HeaderValue {
    header_value(format!("{LANGUAGE}={}; Max-Age=31536000", language.tag()), public)
}

fn header_value(cookie: String, public: &PublicUrl) -> HeaderValue {
    let secure = if public.is_secure() { "; Secure" } else { "" };
    HeaderValue::try_from(format!("{cookie}; Path=/; SameSite=Lax{secure}"))
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}

fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}
