//! A Party's name with its shape and hue.

use domain::parties::Party;
use leptos::prelude::*;
use locales::Words;

/// A Party by name. The shape and the hue never stand without the name, and the name comes in the form its sentence
/// needs: «Казахстан», «Казахстана», «Казахстанская Сторона».
#[component]
pub fn PartyName(
    /// Whose shape and hue.
    party: Party,
    /// The ready name.
    #[prop(into)]
    name: String,
) -> AnyView {
    view! { <span class=party_class(party)>{name}</span> }.into_any()
}

/// The Party in one word: «Казахстан».
#[must_use]
pub fn party_name(words: &Words, party: Party) -> String {
    words.say(&format!("parties-{}", party.key()))
}

/// The Party as a side of the Agreement: «Казахстанская Сторона».
#[must_use]
pub fn party_side(words: &Words, party: Party) -> String {
    words.say(&format!("parties-side-{}", party.key()))
}

/// The classes of a Party's name, for an element that is more than a name (a Party's line on a track).
#[must_use]
pub const fn party_class(party: Party) -> &'static str {
    match party {
        Party::Kazakhstan => "party party-kazakhstan",
        Party::Azerbaijan => "party party-azerbaijan",
    }
}
