//! The place of a Party's seal under a text: empty until it agreed.

use domain::parties::Party;
use leptos::prelude::*;

/// A square for Kazakhstan and a circle for Azerbaijan; broken and empty until agreed.
#[must_use]
pub fn shape(party: Party, agreed: bool) -> AnyView {
    let class = if agreed { "sealed" } else { "place" };
    let tick = agreed.then(|| view! { <path class="tick" d="M22 37l10 10 19-22"></path> });
    match party {
        Party::Kazakhstan => view! {
            <svg viewBox="0 0 72 72" aria-hidden="true"><rect class=class x="4" y="4" width="64" height="64"></rect>{tick}</svg>
        }
        .into_any(),
        Party::Azerbaijan => view! {
            <svg viewBox="0 0 72 72" aria-hidden="true"><circle class=class cx="36" cy="36" r="32"></circle>{tick}</svg>
        }
        .into_any(),
    }
}
