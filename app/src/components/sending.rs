//! A form that sends an act.

use leptos::prelude::*;

use super::acts::Hidden;

/// The field by which a form names the paper that its person had in hand when the page was made.
pub const PAPER_IN_HAND: &str = "paper_in_hand";

/// The paper from which the reader of a page records for the other Party; a page gives it to its forms.
#[derive(Clone, Default)]
pub struct PaperInHand(pub Option<String>);

/// A form that is posted. It names the paper that its person has in hand: a page left open must not act for a Party for
/// which its person no longer acts.
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
        let PaperInHand(paper) = use_context().unwrap_or_default();
        let named = paper.into_iter().map(|paper| (PAPER_IN_HAND.to_owned(), paper)).collect();
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
