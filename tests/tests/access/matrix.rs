//! Every route × everybody: the statuses, and that what is refused changes nothing.

use super::fixtures::{DESKS, Hands, There, Thing, people};
use super::probes::{ON_PAPER, PROBES, Probe, Sends};
use axum::http::Method;
use secretariat::Engine;
use server::routes::{Open, table};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use tests::{Page, Person, Tables, TestHouse};

#[test]
fn every_route_has_its_probe_and_every_probe_its_route() {
    let routes: BTreeSet<(&str, bool)> =
        table().iter().map(|route| (route.path, route.takes_forms)).collect();
    let probes: BTreeSet<(&str, bool)> =
        PROBES.iter().map(|probe| (probe.path, !matches!(probe.sends, Sends::Nothing))).collect();
    assert_eq!(PROBES.len(), probes.len(), "a route has two probes");
    let missing: Vec<_> = routes.difference(&probes).collect();
    let stale: Vec<_> = probes.difference(&routes).collect();
    assert!(missing.is_empty(), "routes without a probe (path, takes forms): {missing:?}");
    assert!(stale.is_empty(), "probes without a route (path, takes forms): {stale:?}");
}

#[tokio::test]
async fn who_comes_where() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let people = hands.people().await;
    let mut matrix = String::from(HEAD);
    let mut walk = Walk { tables: Tables::of(&house).await, hands: &hands };
    for probe in PROBES {
        let open = table().iter().find(|route| route.path == probe.path).map(|route| route.open);
        let Some(open) = open else { continue };
        walk.probe(probe, open, &people, &mut matrix).await;
    }
    drop(walk);
    house.close().await;
    insta::assert_snapshot!("who_comes_where", matrix);
}

const HEAD: &str = "Things are Kazakhstan’s, or proposed and hosted by it. The desks: secretary, translator, delegate, archivist,\n\
                    administrator, and a delegate at the head of the delegation.\n\
                    nobody | Kazakhstan             | Azerbaijan\n";

struct Walk<'a> {
    tables: Tables,
    hands: &'a Hands<'a>,
}

impl Walk<'_> {
    async fn probe(&mut self, probe: &Probe, open: Open, people: &[Person], matrix: &mut String) {
        let own = match probe.thing {
            Thing::Door | Thing::Invitation => self::people(self.hands.house).await,
            _ => people.to_vec(),
        };
        let mut there = Option::None;
        for method in [Method::GET, Method::POST] {
            let mut statuses = Vec::new();
            for (place, person) in own.iter().enumerate() {
                let who = place.checked_sub(1).map(|desk| DESKS[desk]);
                let thing: There = match there.take() {
                    Some(thing) => thing,
                    Option::None => self.hands.make(probe.thing).await,
                };
                self.tables.changes().await;
                let page = self.ask(probe, &method, person, &thing, place).await;
                let mut changes = self.tables.changes().await;
                if probe.path == "/sign-in" {
                    // A wrong guess is counted.
                    changes.tables.retain(|name| name != "guesses");
                }
                let case = format!("{method} {} by {who:?}: {} {changes:?}", probe.path, page.status);
                let done = is_done(&page);
                assert!(!page.status.is_server_error(), "{case}");
                // Who takes a paper of the other Party for the first time is noted.
                let is_noted = probe.path == "/sessions/{id}/papers.zip";
                assert!(
                    method == Method::POST || changes.are_none() || is_noted,
                    "looking changes something: {case}"
                );
                assert!(done || changes.are_refusals(), "a refused request changes something: {case}");
                // Whoever has read everything reads all once more; a certified copy is written to the audit trail alone.
                let is_silent = matches!(probe.path, "/notices/read-all" | "/sessions/{id}/minutes/certify");
                if method == Method::POST && open == Open::ToPeople && !is_silent {
                    assert!(!done || !changes.tables.is_empty(), "what is done changes nothing: {case}");
                }
                if who.is_none() && open == Open::ToPeople && is_taken(probe, &method, &page) {
                    assert_eq!(page.status.as_u16(), if method == Method::GET { 303 } else { 403 }, "{case}");
                }
                if changes.tables.is_empty() {
                    there = Some(thing);
                }
                statuses.push((page.status.as_u16(), done));
            }
            let mut row = String::new();
            for (place, (status, _)) in statuses.iter().enumerate() {
                let _ = write!(
                    row,
                    "{}{status}",
                    if matches!(place, 1 | 7) {
                        " | "
                    } else if place == 0 {
                        "   "
                    } else {
                        " "
                    }
                );
            }
            let _ = writeln!(matrix, "{row} | {method} {}", probe.path);
            let on_paper = ON_PAPER.contains(&probe.path);
            let takes = method == Method::GET || !matches!(probe.sends, Sends::Nothing);
            let gone = statuses.iter().all(|(status, _)| matches!(status, 405 | 404));
            assert!(
                !takes || gone || on_paper || statuses.iter().any(|(_, done)| *done),
                "nobody may: {row} {method} {}",
                probe.path
            );
        }
    }

    async fn ask(
        &self,
        probe: &Probe,
        method: &Method,
        person: &Person,
        thing: &There,
        place: usize,
    ) -> Page {
        let path = thing.path(probe.path);
        match probe.sends {
            Sends::File(fields) if *method == Method::POST => {
                let version = [("version", thing.version.as_str())];
                let fields: Vec<_> = version.into_iter().chain(fields.iter().copied()).collect();
                person.carry(&path, &fields, Some(("a.pdf", b"%PDF-1.7 probed"))).await
            }
            Sends::Announcement if *method == Method::POST => person.announce(10, "a.pdf").await,
            _ => {
                let body = (*method == Method::POST).then(|| self.body(probe, person, thing, place));
                person.ask(method.clone(), &path, body).await
            }
        }
    }

    fn body(&self, probe: &Probe, person: &Person, there: &There, place: usize) -> String {
        let mut fields = vec![("version".to_owned(), there.version.clone())];
        put(&mut fields, there.fields.iter().cloned());
        if let Sends::Terms(_) = probe.sends {
            let terms = serde_json::to_value(self.hands.terms(50)).expect("terms are no form");
            let terms = terms.as_object().expect("terms are no form").iter();
            let typed = terms.filter(|(name, _)| *name != "version");
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            put(&mut fields, typed.map(|(name, value)| (name.clone(), text(value))));
        }
        if let Sends::Fields(more) | Sends::Terms(more) = probe.sends {
            put(&mut fields, more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        }
        if matches!(probe.sends, Sends::OwnPassword) && place > 0 {
            fields.push(("address".into(), person.address().into()));
            fields.push(("password".into(), person.password().into()));
        }
        if probe.thing == Thing::NewAddress {
            fields.push(("address".into(), format!("newcomer{place}@example.org")));
        }
        // The form was read by another person: for whom they acted is not for this one to say.
        fields.retain(|(name, _)| name != app::components::sending::ACTING_FOR);
        tests::encoded(&fields)
    }
}

/// Puts these fields in the place of those of the same names.
fn put(fields: &mut Vec<(String, String)>, more: impl Iterator<Item = (String, String)>) {
    let more: Vec<(String, String)> = more.collect();
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
}

/// Whether the route takes this method at all.
fn is_taken(probe: &Probe, method: &Method, page: &Page) -> bool {
    let takes = *method == Method::GET || !matches!(probe.sends, Sends::Nothing);
    takes && page.status.as_u16() != 405
}

/// Whether the answer is what was asked for, and not the way to the door.
fn is_done(page: &Page) -> bool {
    page.status.is_success()
        || (page.status.as_u16() == 303 && !page.header("location").starts_with("/sign-in?back"))
}
