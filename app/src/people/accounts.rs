//! The accounts of one's own Party, for its administrator.

use chrono::NaiveDate;
use domain::acting::civil_day;
use domain::people::Tenure;
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::people::{AccountSeen, MadeAtTheMachine};

use super::invite::trail;
use super::roles_field::roles_field;
use super::{period, role_name, summary};
use crate::components::acts::{Act, Acts, Hidden, Weight};
use crate::components::confirm::Confirm;
use crate::components::empty::Empty;
use crate::components::field::TextField;
use crate::components::form::{Faults, Form, Typed};
use crate::components::leaf::Leaf;
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::PageHead;
use crate::components::party::{PartyName, party_side};
use crate::components::register::{Cell, Column, Register};
use crate::components::sending::Sending;

/// The title of the list.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("people-title")
}

/// The list. `today` is the day of the reader's Party: what is held is told by it.
pub fn list(
    words: &'static Words,
    seen: &[AccountSeen],
    first: &[MadeAtTheMachine],
    today: NaiveDate,
) -> AnyView {
    let first = at_the_machine(words, first);
    let acts = vec![Act::link(Weight::First, "/accounts/new", words.say("people-invite"))];
    let body = if seen.is_empty() {
        view! { <Empty words=words.say("people-none")/> }.into_any()
    } else {
        register(words, seen, today)
    };
    view! {
        <PageHead title=title(words) lede=words.say("people-lede").into_any() acts/>
        {body}
        {first}
    }
    .into_any()
}

/// Who was made administrator at the machine, of both Parties: shown to both for ever.
fn at_the_machine(words: &'static Words, first: &[MadeAtTheMachine]) -> AnyView {
    let rows = first.iter().map(|made| {
        let (party, name) = (made.party, party_side(words, made.party));
        let told = format!("{}, {}", made.name, dates::day_short(words, civil_day(party, made.at)));
        view! { <li><PartyName party name/>" "{told}</li> }
    });
    let rows = rows.collect_view();
    view! {
        <Leaf id="at-the-machine" heading=words.say("people-at-the-machine") note=words.say("people-at-the-machine-told")>
            <ul>{rows}</ul>
        </Leaf>
    }
    .into_any()
}

fn register(words: &'static Words, seen: &[AccountSeen], today: NaiveDate) -> AnyView {
    let columns = ["people-name", "people-address", "people-roles", "people-state"]
        .map(|id| Column::words(words.say(id)));
    let rows = seen.iter().map(|account| {
        let href = path(account);
        let (name, address) = (account.name.as_str().to_owned(), account.address.clone());
        vec![
            Cell::head(view! { <a href=href>{name}</a> }),
            Cell::told(address),
            held_cell(words, account, today),
            Cell::told(state(words, account, today)),
        ]
    });
    let rows = rows.collect();
    view! { <Register caption=title(words) columns=columns.to_vec() rows/> }.into_any()
}

fn held_cell(words: &'static Words, account: &AccountSeen, today: NaiveDate) -> Cell {
    let held: Vec<&Tenure> = held(account, today).collect();
    if held.is_empty() {
        return Cell::Blank;
    }
    let each = held.into_iter().map(|tenure| {
        let since = words.tell(
            "people-held",
            &[("period", period(words, tenure).into()), ("basis", tenure.basis.as_str().into())],
        );
        view! { <li>{role_name(words, tenure.role)}<span class="note">{since}</span></li> }
    });
    Cell::told(view! { <ul class="roles-held">{each.collect_view()}</ul> })
}

fn held(account: &AccountSeen, today: NaiveDate) -> impl Iterator<Item = &Tenure> {
    account.tenures.iter().filter(move |tenure| tenure.covers(today))
}

fn state(words: &Words, account: &AccountSeen, today: NaiveDate) -> String {
    words.say(match (held(account, today).next(), account.accepted) {
        (None, _) => "people-state-closed",
        (Some(_), true) => "people-state-active",
        (Some(_), false) => "people-state-invited",
    })
}

fn path(account: &AccountSeen) -> String {
    format!("/accounts/{}", account.id)
}

/// The form of the roles as it first stands: the version seen and the roles held.
#[must_use]
pub fn first_typed(account: &AccountSeen, today: NaiveDate) -> Typed {
    let roles: Vec<&str> = held(account, today).map(|tenure| tenure.role.key()).collect();
    Typed::from([("version".to_owned(), account.version.to_string()), ("roles".to_owned(), roles.join(","))])
}

/// One account: its roles in a form sent to its own path (`version`, `roles`, `basis`), a new link, and the history.
/// `saved`: the roles were saved just now.
pub fn one(
    words: &'static Words,
    account: &AccountSeen,
    today: NaiveDate,
    saved: bool,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let name = account.name.as_str().to_owned();
    let trail = trail(words, name.clone());
    let lede = format!("{} · {}", account.address, state(words, account, today));
    let renew =
        vec![Act::link(Weight::Grave, format!("{}/link", path(account)), words.say("people-renew-act"))];
    let roles = roles_form(words, account, &Form::new(typed, faults));
    let history = history(words, account);
    view! {
        <PageHead title=name trail lede=lede.into_any()/>
        {saved.then(|| view! { <Notice tone=Tone::Done><p>{words.say("fields-saved")}</p></Notice> })}
        {summary(words, faults, true)}
        <Leaf id="roles-held" heading=words.say("people-roles")>{roles}</Leaf>
        <Leaf id="new-link" heading=words.say("people-renew")>
            <p>{words.say("people-renew-told")}</p>
            <Acts acts=renew/>
        </Leaf>
        <Leaf id="history" heading=words.say("people-history")>{history}</Leaf>
    }
    .into_any()
}

fn roles_form(words: &'static Words, account: &AccountSeen, form: &Form<'_>) -> AnyView {
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let acts = vec![Act::send(Weight::First, words.say("people-roles-save"))];
    view! {
        {Sending::to(path(account)).around(view! {
            <Hidden fields=hidden/>
            {roles_field(words, form.control("roles"))}
            <TextField control=form.control("basis") label=words.say("fields-basis") help=words.say("people-basis-told")/>
            <Acts acts/>
            <p class="note">{words.say("people-roles-told")}</p>
        })}
    }
    .into_any()
}

/// Every role ever held, the latest first. One that was taken on the day on which it was given was never held.
fn history(words: &'static Words, account: &AccountSeen) -> AnyView {
    let columns = ["people-role", "people-period", "fields-basis"].map(|id| Column::words(words.say(id)));
    let held = account.tenures.iter().rev();
    let held = held.filter(|tenure| tenure.until.is_none_or(|until| tenure.from <= until));
    let rows = held.map(|tenure| {
        vec![
            Cell::head(role_name(words, tenure.role)),
            Cell::told(period(words, tenure)),
            Cell::told(tenure.basis.as_str().to_owned()),
        ]
    });
    let rows = rows.collect();
    view! { <Register caption=words.say("people-history") columns=columns.to_vec() rows/> }.into_any()
}

/// The page that asks again before a new link is given. It posts to its own path, `/accounts/{id}/link`.
pub fn renew(words: &'static Words, account: &AccountSeen) -> AnyView {
    let name = account.name.as_str();
    let heading = words.say("people-renew");
    view! {
        <PageHead title=heading.clone() trail=trail(words, heading)/>
        <Confirm
            question=words.tell("people-renew-question", &[("name", name.into())])
            told=words.say("people-renew-meaning")
            action=format!("{}/link", path(account))
            act=words.say("people-renew-act")
            back=path(account)
            back_words=words.say("people-renew-keep")
        />
    }
    .into_any()
}

/// The title of the page that asks again.
#[must_use]
pub fn renew_title(words: &Words) -> String {
    words.say("people-renew")
}
