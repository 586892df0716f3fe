//! The pages of people with data that show them well.

use chrono::NaiveDate;
use domain::identifiers::AccountId;
use domain::languages::Language;
use domain::parties::Party;
use domain::people::{PASSWORD_LEAST, Role, Tenure};
use domain::text::Line;
use leptos::prelude::*;
use locales::Words;
use secretariat::people::{AccountSeen, Invited, Preferences, Theme};
use secretariat::{Fault, Faults};

use super::{accounts, ended, enter_as, invitation, invite, own, sign_in};
use crate::components::form::Typed;
use crate::refusals;
use crate::samples::Sample;

/// One page in each of its states.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [
        ("cover-sign-in", signing_in as fn(&'static Words) -> (String, AnyView)),
        ("cover-sign-in-refused", refused_at_the_door),
        ("cover-ended", ended_while_typing),
        ("cover-invitation", accepting),
        ("cover-invitation-refused", refused_password),
        ("cover-invitation-spent", |words| (invitation::spent_title(words), invitation::spent(words))),
        ("accounts", listing),
        ("accounts-none", |words| (accounts::title(words), accounts::list(words, &[], &[], today()))),
        ("account", one),
        ("account-stale", one_stale),
        ("account-renew", |words| (accounts::renew_title(words), accounts::renew(words, &account()))),
        ("invite", |words| (invite::title(words), invite::view(words, &Typed::new(), &no_faults()))),
        ("invite-refused", refused_invitation),
        ("invite-link", showing_link),
        ("settings", settings),
        ("settings-refused", refused_settings),
        ("cover-enter", |words| (enter_as::title(words), enter_as::view(words))),
        ("side-bar", bar),
    ]
    .map(|(name, view)| Sample { name, view })
    .into()
}

fn no_faults() -> crate::components::form::Faults {
    crate::components::form::Faults::new()
}

fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[expect(clippy::expect_used, reason = "the samples are written here and pass the door")]
fn line(text: &str) -> Line {
    Line::new(text, 300).expect("a sample is printable")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn today() -> NaiveDate {
    day(2026, 5, 12)
}

fn tenure(role: Role, from: NaiveDate, until: Option<NaiveDate>, basis: &str) -> Tenure {
    Tenure { role, from, until, basis: line(basis) }
}

fn account() -> AccountSeen {
    AccountSeen {
        id: AccountId::from_chance([5; 16]),
        version: 3,
        name: line("Мысалова\u{a0}А.\u{a0}Ә."),
        address: "a.mysalova@example.kz".into(),
        accepted: true,
        tenures: vec![
            tenure(
                Role::Delegate,
                day(2024, 3, 1),
                Some(day(2025, 12, 31)),
                "Приказ №\u{a0}14 от 26 февраля 2024 г.",
            ),
            tenure(Role::Secretary, day(2026, 1, 12), None, "Приказ №\u{a0}3 от 9 января 2026 г."),
            tenure(
                Role::Translator,
                day(2026, 4, 1),
                Some(day(2026, 6, 30)),
                "Письмо №\u{a0}117 от 30 марта 2026 г.",
            ),
        ],
    }
}

fn all() -> Vec<AccountSeen> {
    let other = |chance, name: &str, address: &str, accepted, tenures| AccountSeen {
        id: AccountId::from_chance([chance; 16]),
        version: 1,
        name: line(name),
        address: address.into(),
        accepted,
        tenures,
    };
    let order = "Приказ №\u{a0}3 от 9 января 2026 г.";
    vec![
        account(),
        other(
            6,
            "Образцов\u{a0}А.\u{a0}А.",
            "obraztsov@example.kz",
            true,
            vec![tenure(Role::Administrator, day(2025, 11, 3), None, order)],
        ),
        other(
            7,
            "Примеров\u{a0}Б.\u{a0}Б.",
            "primerov@example.kz",
            false,
            vec![tenure(Role::Archivist, day(2026, 5, 11), None, order)],
        ),
        other(
            8,
            "Үлгібаев\u{a0}Ө.\u{a0}Ж.",
            "ulgibaev@example.kz",
            true,
            vec![tenure(Role::Delegate, day(2024, 3, 1), Some(day(2025, 12, 31)), order)],
        ),
    ]
}

fn invited() -> Invited {
    Invited {
        account: AccountId::from_chance([9; 16]),
        party: Party::Azerbaijan,
        name: line("Nümunəli\u{a0}Ə.\u{a0}M."),
        address: "numuneli@example.az".into(),
    }
}

fn signing_in(words: &'static Words) -> (String, AnyView) {
    let told = Some(sign_in::Told::SignInFirst);
    (sign_in::title(words), sign_in::view(words, told, "/sessions", &Typed::new(), &no_faults()))
}

fn refused_at_the_door(words: &'static Words) -> (String, AnyView) {
    let faults = refusals::faults(words, &Faults::one("", Fault::WrongNameOrPassword));
    let typed = typed(&[("address", "a.mysalova@example.kz"), ("password", "never told")]);
    (sign_in::title(words), sign_in::view(words, None, "/", &typed, &faults))
}

fn ended_while_typing(words: &'static Words) -> (String, AnyView) {
    let typed = typed(&[("name", "Примеров\u{a0}Б.\u{a0}Б."), ("password", "never told")]);
    (words.say("people-session-ended"), ended::view(words, "/accounts/new", &typed))
}

fn accepting(words: &'static Words) -> (String, AnyView) {
    let view = invitation::view(words, &invited(), "/invitations/sample", &no_faults());
    (invitation::title(words), view)
}

fn refused_password(words: &'static Words) -> (String, AnyView) {
    let faults = Faults::one("password", Fault::PasswordLength { least: PASSWORD_LEAST });
    let faults = refusals::faults(words, &faults);
    (invitation::title(words), invitation::view(words, &invited(), "/invitations/sample", &faults))
}

fn listing(words: &'static Words) -> (String, AnyView) {
    (accounts::title(words), accounts::list(words, &all(), &first(), today()))
}

fn one(words: &'static Words) -> (String, AnyView) {
    let account = account();
    let typed = accounts::first_typed(&account, today());
    let view = accounts::one(words, &account, today(), true, &typed, &no_faults());
    (account.name.to_string(), view)
}

fn one_stale(words: &'static Words) -> (String, AnyView) {
    let account = account();
    let typed = typed(&[("version", "2"), ("roles", "delegate"), ("basis", "Приказ №\u{a0}5")]);
    let view = accounts::one(words, &account, today(), false, &typed, &refusals::stale(words));
    (account.name.to_string(), view)
}

fn refused_invitation(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::one("name", Fault::Required);
    faults.note("address", Fault::AddressTaken);
    faults.note("roles", Fault::Required);
    faults.note("until", Fault::NoSuchDay);
    let typed = typed(&[
        ("address", "obraztsov@example.kz"),
        ("basis", "Приказ <№\u{a0}7>"),
        ("until_day", "31"),
        ("until_month", "6"),
        ("until_year", "2026"),
    ]);
    (invite::title(words), invite::view(words, &typed, &refusals::faults(words, &faults)))
}

fn showing_link(words: &'static Words) -> (String, AnyView) {
    let link = "https://alternat.example/invitations/0KqTq3mC1tXbYw9uJfR7sLh5dVzNpE2aGiOoQkWxM8c".to_owned();
    (invite::link_title(words), invite::link(words, account().name.as_str(), link, 14))
}

fn person() -> own::Person {
    own::Person {
        name: account().name.to_string(),
        party: Party::Kazakhstan,
        roles: vec![Role::Secretary, Role::Translator],
        address: "secretary@kazakhstan.example".into(),
        offers_mail: true,
    }
}

fn settings(words: &'static Words) -> (String, AnyView) {
    let typed = own::first_typed(
        Preferences { language: Language::Kazakh, theme: Theme::System },
        "a.mysalova@example.kz",
    );
    let view = own::view(words, &person(), Some(own::Done::Preferences), &typed, &no_faults());
    (own::title(words), view)
}

fn refused_settings(words: &'static Words) -> (String, AnyView) {
    let typed = own::first_typed(Preferences { language: words.language(), theme: Theme::Dark }, "");
    let mut faults = Faults::one("current", Fault::WrongNameOrPassword);
    faults.note("again", Fault::PasswordsDiffer);
    faults.note("mail_address", Fault::NoAddress);
    let faults = refusals::faults(words, &faults);
    (own::title(words), own::view(words, &person(), None, &typed, &faults))
}

fn bar(words: &'static Words) -> (String, AnyView) {
    let bar = enter_as::side_bar(words, Party::Kazakhstan, &[Role::Secretary]);
    (enter_as::title(words), view! { {bar} <h1>{words.say("frame-home")}</h1> }.into_any())
}

fn first() -> Vec<secretariat::people::MadeAtTheMachine> {
    let made = |party| {
        let name = domain::text::Line::new("Мысалов Д. Т.", 100).ok()?;
        Some(secretariat::people::MadeAtTheMachine { party, name, at: chrono::DateTime::UNIX_EPOCH })
    };
    domain::parties::Party::BOTH.into_iter().filter_map(made).collect()
}
