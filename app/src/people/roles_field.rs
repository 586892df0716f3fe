//! The roles of an account: one box for each.

use domain::people::Role;
use leptos::prelude::*;
use locales::Words;

use super::{role_name, role_told};
use crate::components::field::{Remarks, described_by, field_class, invalid};
use crate::components::form::Control;

/// A box for each role, in a part of the page that is named for them; several may be ticked. What was typed are the keys of the ticked roles, parted by commas. The
/// id of the first box is the field's name, so that the summary of errors leads there.
pub(super) fn roles_field(words: &'static Words, control: Control) -> impl IntoView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, false, fault.is_some());
    let class = field_class(fault.is_some());
    let wrong = invalid(fault.is_some());
    let boxes = Role::ALL.into_iter().enumerate().map(|(place, role)| {
        let id = if place == 0 { name.clone() } else { format!("{name}-{}", place + 1) };
        let checked = typed.split(',').any(|key| key == role.key());
        let (name, of) = (name.clone(), id.clone());
        view! {
            <label class="choice" for=of>
                <input type="checkbox" id=id name=name value=role.key() checked=checked aria-invalid=wrong/>
                <span>{role_name(words, role)}<span class="note role-told">{role_told(words, role)}</span></span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="heard-only">{words.say("people-roles")}</legend>
            <Remarks name help=None fault/>
            {boxes}
        </fieldset>
    }
}
