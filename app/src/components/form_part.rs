//! What a form is made of, around its fields.
//!
//! Functions, not components: what a component encloses must own all it shows, and fields borrow from their form.

use leptos::prelude::*;

use locales::Words;

use crate::components::{
    acts::{Act, Acts, Weight},
    day_field::DayField,
    form::Form,
};

/// A leaf of a form: its name stands in the margin, its fields in the body.
pub fn form_part(legend: impl Into<String>, fields: impl IntoView) -> AnyView {
    view! {
        <fieldset class="leaf">
            <legend>{legend.into()}</legend>
            <div class="fieldset">{fields}</div>
        </fieldset>
    }
    .into_any()
}

/// Fields side by side, where there is room.
pub fn field_row(fields: impl IntoView) -> AnyView {
    view! { <div class="field-row">{fields}</div> }.into_any()
}

/// The button by which Enter in a field sends a form that has others before the one that saves: browsers take the first.
/// It is neither seen nor reached.
pub fn sent_by_enter() -> AnyView {
    view! { <button class="by-enter" tabindex="-1" aria-hidden="true"></button> }.into_any()
}

/// A form that asks for a part of what there is, and changes nothing.
pub fn filter(words: &Words, action: &'static str, fields: impl IntoView) -> AnyView {
    let acts = vec![Act::send(Weight::Second, words.say("fields-show"))];
    view! { <form class="form filter" method="get" action=action>{fields.into_view()}<Acts acts/></form> }
        .into_any()
}

/// Asks as at which day a page is to be, and as known on which.
pub fn as_at(words: &'static Words, action: &'static str, form: Form<'_>) -> AnyView {
    as_at_and(words, action, form, ())
}

/// The same, and something more between the two.
pub fn as_at_and(
    words: &'static Words,
    action: &'static str,
    form: Form<'_>,
    more: impl IntoView,
) -> AnyView {
    let fields = view! {
        <DayField words day=form.day("day") label=words.say("authorities-day")/>
        {more.into_view()}
        <DayField
            words
            day=form.day("known")
            label=words.say("authorities-known-on")
            help=words.say("authorities-known-on-told")
        />
    };
    filter(words, action, fields)
}

/// The end of a form: how to send it, and what that means.
#[component]
pub fn FormEnd(
    /// How to send it, and the way back.
    acts: Vec<Act>,
    /// What sending means: who will see it, what cannot be undone.
    #[prop(optional_no_strip, into)]
    note: Option<String>,
) -> AnyView {
    view! {
        <div class="form-part form-indented">
            <Acts acts/>
            {note.map(|note| view! { <p class="note after">{note}</p> })}
        </div>
    }
    .into_any()
}
