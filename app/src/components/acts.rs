//! Acts: what a person can do here.

use leptos::prelude::*;

use super::sending::Sending;

/// How loud an act is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// Filled: what this person is expected to do now. One a page.
    First,
    /// Outlined: the other way to end a form.
    Second,
    /// Quiet underlined text: everything else.
    Quiet,
    /// Brick-coloured: what cannot be undone, and leads to a page that asks again.
    Grave,
}

impl Weight {
    /// The classes of the link or button.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::First => "act",
            Self::Second => "act act-second",
            Self::Quiet => "act-quiet",
            Self::Grave => "act-quiet act-grave",
        }
    }
}

/// One act, with ready words that name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Leads to a page.
    Link {
        /// How loud.
        weight: Weight,
        /// Where to.
        href: String,
        /// What it says.
        words: String,
    },
    /// Sends the form around it.
    Send {
        /// How loud.
        weight: Weight,
        /// What it says.
        words: String,
        /// Name and value sent with the form, where it has several buttons.
        choice: Option<(String, String)>,
    },
    /// Sends a form of its own, which holds nothing to type.
    Post {
        /// How loud.
        weight: Weight,
        /// Where to.
        action: String,
        /// What it says.
        words: String,
        /// Names and values sent along.
        hidden: Vec<(String, String)>,
    },
    /// Cannot be done yet; its words say why.
    Closed {
        /// What it says, with the reason.
        words: String,
    },
}

impl Act {
    /// Leads to a page.
    #[must_use]
    pub fn link(weight: Weight, href: impl Into<String>, words: impl Into<String>) -> Self {
        Self::Link { weight, href: href.into(), words: words.into() }
    }

    /// Sends the form around it.
    #[must_use]
    pub fn send(weight: Weight, words: impl Into<String>) -> Self {
        Self::Send { weight, words: words.into(), choice: None }
    }
}

/// A row of acts, in the order of their weight.
#[component]
pub fn Acts(
    /// What can be done.
    acts: Vec<Act>,
) -> AnyView {
    view! { <div class="acts">{acts.into_iter().map(act_view).collect_view()}</div> }.into_any()
}

fn act_view(act: Act) -> AnyView {
    match act {
        Act::Link { weight, href, words } => {
            view! { <a class=weight.class() href=href>{words}</a> }.into_any()
        }
        Act::Send { weight, words, choice } => {
            let (name, value) = choice.unzip();
            view! { <button class=weight.class() name=name value=value>{words}</button> }.into_any()
        }
        Act::Post { weight, action, words, hidden } => view! {
            {Sending::bare(action).around(view! {
                <Hidden fields=hidden/>
                <button class=weight.class()>{words}</button>
            })}
        }
        .into_any(),
        Act::Closed { words } => view! { <span class="act" aria-disabled="true">{words}</span> }.into_any(),
    }
}

/// What a form sends along without showing it: a version, a way back.
#[component]
pub fn Hidden(
    /// Names and values.
    fields: Vec<(String, String)>,
) -> AnyView {
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
        .into_any()
}
