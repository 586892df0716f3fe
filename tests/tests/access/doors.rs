//! What every request passes and every answer bears.

use super::fixtures::Hands;
use super::probes::PROBES;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use secretariat::Engine;
use tests::{Page, Tables, TestHouse};

/// Nothing from elsewhere, nothing inline; WebAssembly for the islands alone.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; \
                      img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Nothing in a file may run.
const SANDBOX: &str = "default-src 'none'; sandbox";

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let each =
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
    each.collect()
}

#[track_caller]
fn is_guarded(page: &Page) {
    let is_file = page.header("content-disposition").starts_with("attachment");
    for (name, value) in [
        ("content-security-policy", if is_file { SANDBOX } else { POLICY }),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ] {
        assert_eq!(page.header(name), value, "{name} of {} ({})", page.path, page.status);
    }
    let lasting = page.path.starts_with("/assets/") && page.status.is_success();
    let kept = if lasting { "public, max-age=31536000, immutable" } else { "no-store" };
    assert_eq!(page.header("cache-control"), kept, "{} ({})", page.path, page.status);
}

#[tokio::test]
async fn every_answer_bears_the_headers() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let people = [
        house.visitor(),
        house.person(Kazakhstan, Secretary).await,
        house.person(Azerbaijan, Secretary).await,
    ];
    for probe in PROBES.iter().filter(|probe| !probe.path.contains("agenda/")) {
        let path = hands.make(probe.thing).await.path(probe.path);
        for person in &people {
            is_guarded(&person.ask(Method::GET, &path, None).await);
            is_guarded(&person.ask(Method::POST, &path, Some(String::new())).await);
        }
    }
    let visitor = house.visitor();
    for path in ["/nothing", "/assets/nothing.css", "/agreement/art_99", "/sessions/%00", "/%E0%A4%A"] {
        is_guarded(&visitor.ask(Method::GET, path, None).await);
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::HEAD, Method::OPTIONS] {
        is_guarded(&visitor.ask(method, "/sessions", None).await);
    }
    house.close().await;
}

#[tokio::test]
async fn nothing_is_taken_from_another_site() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let secretary = house.person(Kazakhstan, Secretary).await;
    let mut tables = Tables::of(&house).await;
    let body = || Some("act=draft&title=x".to_owned());
    for from in [
        &[] as &[_],
        &[("origin", "https://elsewhere.example")],
        &[("origin", "https://commission.example.elsewhere.example")],
        &[("origin", "http://commission.example")],
        &[("origin", "https://commission.example:8443")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://elsewhere.example"), ("sec-fetch-site", "same-origin")],
    ] {
        for path in ["/sessions/new", "/sign-in", "/sign-out", "/language", "/nothing"] {
            let page = secretary.ask_with(Method::POST, path, body(), headers(from)).await;
            assert_eq!(page.status.as_u16(), 403, "{path} from {from:?}");
            is_guarded(&page);
        }
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let page = secretary.ask_with(method, "/sessions/new", body(), HeaderMap::new()).await;
        assert_eq!(page.status.as_u16(), 403);
    }
    assert!(tables.changes().await.are_none(), "something was taken from another site");
    for from in [[("origin", "https://commission.example")], [("sec-fetch-site", "same-origin")]] {
        let page = secretary.ask_with(Method::POST, "/sessions/new", body(), headers(&from)).await;
        assert_eq!(page.status.as_u16(), 303, "{from:?}");
    }
    house.close().await;
}

#[tokio::test]
async fn the_cookie_of_a_sign_in_is_for_this_host_by_tls_and_for_no_script() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let link = house.first_link(Kazakhstan).await;
    let visitor = house.visitor();
    let body = Some("password=twelve+letters&again=twelve+letters".to_owned());
    let page = visitor.ask(Method::POST, &format!("/invitations/{}", link.expose()), body).await;
    let cookie = page.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-alternat="), "{cookie}");
    for attribute in ["Secure", "HttpOnly", "Path=/", "SameSite=Lax", "Max-Age=50400"] {
        assert!(cookie.split("; ").any(|other| other == attribute), "{attribute} is missing: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    house.close().await;
}

#[tokio::test]
async fn the_way_back_after_signing_in_stays_in_the_house() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let person = house.person(Kazakhstan, Secretary).await;
    for (asked, taken) in [
        ("/sessions?page=2", "/sessions?page=2"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example", "/"),
        ("/\\elsewhere.example", "/"),
        ("/x\r\nset-cookie: y=z", "/"),
    ] {
        let fields = [("back", asked), ("address", person.address()), ("password", person.password())];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let page = house.visitor().ask(Method::POST, "/sign-in", Some(tests::encoded(&fields))).await;
        assert_eq!((page.status.as_u16(), page.header("location")), (303, taken), "{asked:?}");
        assert!(page.headers.get("y").is_none());
    }
    house.close().await;
}
