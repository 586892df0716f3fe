//! An hour and minute, as officials write it: 10:00.

use leptos::prelude::*;

use crate::components::field::{Field, described_by, invalid};
use crate::components::form::Control;

/// The field of a time of day. The help says by whose clock.
#[component]
pub fn TimeField(
    /// What was typed and what is wrong.
    control: Control,
    /// The label.
    #[prop(into)]
    label: String,
    /// By whose clock.
    #[prop(into)]
    help: String,
) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, true, fault.is_some());
    let wrong = invalid(fault.is_some());
    let id = name.clone();
    view! {
        <Field name=name.clone() label help=Some(help) fault>
            <input
                id=id
                name=name
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="5"
                class="hour"
                value=typed
                aria-invalid=wrong
                aria-describedby=described
            />
        </Field>
    }
    .into_any()
}
