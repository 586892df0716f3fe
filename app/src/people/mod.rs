//! The people of a Party: signing in, invitations, accounts, one's own settings, and the desks of the demonstration.

use domain::people::{Role, Tenure};
use leptos::prelude::*;
use locales::{Words, dates};

use crate::components::form::Faults;
use crate::components::notice::FaultSummary;

pub mod accounts;
pub mod ended;
pub mod enter_as;
pub mod invitation;
pub mod invite;
pub mod own;
mod roles_field;
mod samples;
pub mod sign_in;

pub use samples::samples;

/// A role by name: «секретарь».
#[must_use]
pub fn role_name(words: &Words, role: Role) -> String {
    words.say(&format!("people-role-{}", role.key()))
}

/// What a role does, in one line.
#[must_use]
pub fn role_told(words: &Words, role: Role) -> String {
    words.say(&format!("people-role-{}-told", role.key()))
}

/// Roles in one line: «секретарь, переводчик».
#[must_use]
pub fn role_names(words: &Words, roles: &[Role]) -> String {
    roles.iter().map(|&role| role_name(words, role)).collect::<Vec<_>>().join(", ")
}

/// From when to when a role is held: «с 12 мая 2026 года», «12 мая – 30 июня 2026 г.».
fn period(words: &Words, tenure: &Tenure) -> String {
    match tenure.until {
        None => dates::from_day(words, tenure.from),
        Some(until) => dates::range_short(words, tenure.from, until),
    }
}

/// What is wrong with a form, above it. Where a form holds secrets only, nothing typed is kept.
fn summary(words: &Words, faults: &Faults, kept: bool) -> AnyView {
    let heading = match faults.fields().len() {
        0 => words.say("errors-422-title"),
        places => words.tell("fields-refused", &[("faults", places.into())]),
    };
    let faults = faults.clone();
    if kept {
        let kept = words.say("fields-refused-kept");
        view! { <FaultSummary heading faults kept/> }.into_any()
    } else {
        view! { <FaultSummary heading faults/> }.into_any()
    }
}

#[cfg(test)]
mod tests;
