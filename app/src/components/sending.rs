//! A form that sends an act.

use domain::{acting::Evidence, parties::Party};
use leptos::prelude::*;

use super::acts::Hidden;

/// The field by which a form names for which Party, and from which paper, its person acted when the page was made.
pub const ACTING_FOR: &str = "acting_for";

/// For which Party the reader of a page acts, and from which paper; a page gives it to its forms.
#[derive(Clone, Default)]
pub struct ActingFor(pub Option<String>);

/// The word of a form for who acts: the Party, and the paper in hand where there is one.
#[must_use]
pub fn acting_for(party: Party, evidence: Option<&Evidence>) -> String {
    match evidence {
        None => party.key().to_owned(),
        Some(evidence) => format!("{}:{}", party.key(), evidence.communication),
    }
}

/// A form that is posted. It names for whom its person acts: a page left open must not act for a Party for which its
/// person, or whoever sits there now, does not act.
pub struct Sending {
    action: String,
    class: Option<&'static str>,
    id: Option<&'static str>,
    enctype: Option<&'static str>,
}

impl Sending {
    /// A form that goes there.
    #[must_use]
    pub fn to(action: impl Into<String>) -> Self {
        Self { action: action.into(), class: Some("form"), id: None, enctype: None }
    }

    /// A row of buttons only, without the look of a form.
    #[must_use]
    pub fn bare(action: impl Into<String>) -> Self {
        Self { class: None, ..Self::to(action) }
    }

    /// The same with these classes.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        Self { class: Some(class), ..self }
    }

    /// The same with an id, where fields outside it belong to it.
    #[must_use]
    pub fn id(self, id: &'static str) -> Self {
        Self { id: Some(id), ..self }
    }

    /// The same, carrying a file.
    #[must_use]
    pub fn carrying_file(self) -> Self {
        Self { enctype: Some("multipart/form-data"), ..self }
    }

    /// The form around its fields.
    pub fn around(self, fields: impl IntoView) -> AnyView {
        let Self { action, class, id, enctype } = self;
        let ActingFor(whom) = use_context().unwrap_or_default();
        let named = whom.into_iter().map(|whom| (ACTING_FOR.to_owned(), whom)).collect();
        let fields = fields.into_any();
        view! {
            <form class=class id=id method="post" action=action enctype=enctype novalidate>
                <Hidden fields=named/>
                {fields}
            </form>
        }
        .into_any()
    }
}
