use chrono::NaiveDate;
use domain::identifiers::AccountId;
use domain::languages::Language;
use domain::parties::Party;
use domain::people::{Role, Tenure};
use domain::text::Line;
use leptos::prelude::*;
use locales::Words;
use secretariat::people::AccountSeen;

use super::{accounts, ended, enter_as, invite, samples, sign_in};
use crate::components::form::{Faults, Typed};

fn english() -> &'static Words {
    Words::of(Language::English)
}

fn html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}

fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn account(accepted: bool, tenures: &[(Role, &str, Option<&str>)]) -> AccountSeen {
    let tenures = tenures.iter().map(|&(role, from, until)| Tenure {
        role,
        from: day(from),
        until: until.map(day),
        basis: Line::new("Order 1", 50).unwrap(),
    });
    AccountSeen {
        id: AccountId::from_chance([1; 16]),
        version: 4,
        name: Line::new("Sample S.", 50).unwrap(),
        address: "sample@example.kz".into(),
        accepted,
        tenures: tenures.collect(),
    }
}

#[test]
fn every_sample_holds() {
    crate::samples::prove(samples());
}

#[test]
fn the_door_echoes_the_address_and_the_way_back_but_no_password() {
    let typed = typed(&[("address", "a@b.kz\"><script>"), ("password", "never told")]);
    let html = html(|| sign_in::view(english(), None, "/sessions?a=1&b=\"2\"", &typed, &Faults::new()));
    assert!(html.contains("value=\"a@b.kz&quot;"));
    assert!(html.contains("name=\"back\" value=\"/sessions?a=1&amp;b=&quot;2&quot;\""));
    assert!(!html.contains("never told") && !html.contains("<script>"));
}

#[test]
fn what_was_typed_outlives_the_sign_in_but_no_secret_does() {
    let typed = typed(&[("name", "Sample S."), ("current", "a"), ("password", "never told"), ("again", "b")]);
    let html = html(|| ended::view(english(), "/accounts/new", &typed));
    assert!(html.contains("action=\"/accounts/new\"") && html.contains("name=\"name\" value=\"Sample S.\""));
    for secret in ["current", "password", "again"] {
        assert!(!html.contains(&format!("name=\"{secret}\"")), "{secret}");
    }
}

#[test]
fn the_state_of_an_account_is_that_of_the_day() {
    let now = (Role::Secretary, "2026-01-10", None);
    let past = (Role::Secretary, "2025-01-10", Some("2025-12-31"));
    for (accepted, tenures, told) in [
        (true, vec![past, now], "people-state-active"),
        (false, vec![now], "people-state-invited"),
        (true, vec![past], "people-state-closed"),
        (false, vec![past], "people-state-closed"),
    ] {
        let account = account(accepted, &tenures);
        let html = html(|| accounts::list(english(), &[account], &[], day("2026-05-12")));
        for state in ["people-state-active", "people-state-invited", "people-state-closed"] {
            let words = format!(">{}<", english().say(state));
            assert_eq!(html.contains(&words), state == told, "{state}, expected {told}");
        }
    }
}

#[test]
fn the_roles_held_are_ticked_and_the_version_goes_along() {
    let tenures = [
        (Role::Delegate, "2025-01-10", Some("2025-12-31")),
        (Role::Secretary, "2026-01-10", None),
        (Role::Archivist, "2026-02-01", None),
    ];
    let account = account(true, &tenures);
    let typed = accounts::first_typed(&account, day("2026-05-12"));
    let html = html(|| accounts::one(english(), &account, day("2026-05-12"), false, &typed, &Faults::new()));
    assert!(html.contains("name=\"version\" value=\"4\""));
    for role in Role::ALL {
        let rest = html.split_once(&format!("value=\"{}\"", role.key())).unwrap().1;
        let ticked = rest.split_once('>').unwrap().0.contains("checked");
        assert_eq!(ticked, [Role::Secretary, Role::Archivist].contains(&role), "{role:?}");
    }
}

#[test]
fn a_role_taken_on_its_first_day_is_no_history() {
    let never = (Role::Translator, "2026-05-12", Some("2026-05-11"));
    let account = account(true, &[(Role::Secretary, "2026-01-10", None), never]);
    let html =
        html(|| accounts::one(english(), &account, day("2026-05-12"), false, &Typed::new(), &Faults::new()));
    let history = html.split_once("id=\"history\"").unwrap().1;
    assert!(history.contains(">secretary<") && !history.contains(">translator<"));
}

#[test]
fn the_link_is_shown_once_to_be_copied() {
    let link = "https://example.test/invitations/abc";
    let html = html(|| invite::link(english(), "Sample S.", link.into(), 14));
    assert_eq!(html.matches(link).count(), 1);
    let rest = html.split_once(link).unwrap().1;
    assert!(rest.split_once('>').unwrap().0.contains("readonly"));
    assert!(html.contains("14\u{a0}days"));
}

#[test]
fn the_bar_leads_to_the_same_desk_of_the_other_party() {
    let html = html(|| enter_as::side_bar(english(), Party::Azerbaijan, &[Role::Archivist, Role::Delegate]));
    assert!(html.contains("Azerbaijan Party, archivist, delegate"));
    assert!(html.contains("name=\"party\" value=\"kazakhstan\""));
    assert!(html.contains("name=\"role\" value=\"archivist\""));
}
