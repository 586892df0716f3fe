//! Why something is as it is computed: folded under it, there for whoever asks.

use domain::agreement::{ProvisionId, Text};
use leptos::prelude::*;
use locales::Words;

use crate::agreement::{address, chosen, label, standing, standing_class};

/// The reasons of one computed thing.
pub struct Reasons<'t> {
    /// What is computed, for those who hear the page: several ask why on one page.
    pub about: String,
    /// The rule in words.
    pub rule: String,
    /// The provision that says so, where one does.
    pub provision: Option<ProvisionId>,
    /// The text of the Agreement in the reader's language, by which the provision is quoted; without it the page leads there.
    pub text: Option<&'t Text>,
    /// The records it rests on, as links or as words.
    pub records: Vec<AnyView>,
}

/// The folded reasons: the rule, its provision in the reader's language with its permanent link, the records.
#[must_use]
pub fn why(words: &'static Words, reasons: Reasons<'_>) -> AnyView {
    let provision = reasons.provision.map(|id| quoted(words, reasons.text, &id));
    let records = reasons.records.into_iter().map(|record| view! { <li>{record}</li> }).collect::<Vec<_>>();
    let records = (!records.is_empty()).then(|| {
        view! { <p class="field-name">{words.say("agreement-why-records")}</p><ul>{records}</ul> }
    });
    view! {
        <details class="why">
            <summary>
                {words.say("agreement-why")}<span class="heard-only">" "{reasons.about}</span>
            </summary>
            <div class="why-told"><p>{reasons.rule}</p>{provision}{records}</div>
        </details>
    }
    .into_any()
}

/// The words of a provision in the reader's language, with their standing.
fn quoted(words: &Words, text: Option<&Text>, id: &ProvisionId) -> AnyView {
    let told = text.map(|text| {
        let (class, standing) = (standing_class(text.status), standing(words, text.status));
        let told = text.branch(id).map(|branch| branch.words());
        view! {
            <blockquote class="legal" lang=text.language.tag()><p>{told}</p></blockquote>
            <p class="note"><span class=class>{standing}</span></p>
        }
    });
    let href = address(Some(id), &chosen("", words));
    let place = label(words, id);
    let link = words.tell("agreement-permanent-link", &[("provision", place.into())]);
    view! {
            {told}
            <p class="note"><a href=href>{link}</a></p>
    }
    .into_any()
}
