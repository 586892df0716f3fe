//! The part of a page that asks again, before what cannot be undone.

use leptos::prelude::*;

use super::sending::Sending;

use crate::components::acts::{Act, Acts, Hidden, Weight};

/// Asks again: what will happen, who will see it; then the grave act and the way back.
#[component]
pub fn Confirm(
    /// What is asked.
    #[prop(into)]
    question: String,
    /// What it will mean.
    #[prop(into)]
    told: String,
    /// Where the answer goes.
    #[prop(into)]
    action: String,
    /// Names and values sent along: the version that the person saw.
    #[prop(optional)]
    hidden: Vec<(String, String)>,
    /// The act by name, never «Да».
    #[prop(into)]
    act: String,
    /// Where the way back leads.
    #[prop(into)]
    back: String,
    /// The way back by name.
    #[prop(into)]
    back_words: String,
    /// A field, where a reason is asked for.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let acts = vec![Act::send(Weight::Grave, act), Act::link(Weight::Quiet, back, back_words)];
    view! {
        {Sending::to(action).class("form confirm").around(view! {
            <h2>{question}</h2>
            <p>{told}</p>
            <Hidden fields=hidden/>
            {children.map(|children| children())}
            <Acts acts/>
        })}
    }
    .into_any()
}
