//! The Agreement in one, two or three languages side by side, aligned by provision.
//!
//! What is shown is the draft approved on 21 May 2005 and working translations of it; every page says so, and names
//! no fact that is not in the source.

pub mod as_at;
mod contents;
mod label;
mod languages;
pub mod life;
mod parallel;
mod row;
pub mod samples;
#[cfg(test)]
mod tests;

use domain::agreement::{self, Kind, ProvisionId, Status};
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;

pub use self::label::{heading, label};
pub use self::languages::{address, chosen};
use crate::components::acts::{Act, Weight};
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::{Link, PageHead, Trail};

/// What is asked of the Agreement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgreementPage {
    /// The languages of the columns, one to three, in their order.
    pub languages: Vec<Language>,
    /// The provision asked for, which is shown in its article; the whole text without one.
    pub focus: Option<ProvisionId>,
    /// The path of the page without its query, to which a choice of languages is sent.
    pub path: String,
    /// Whether the reader is signed in, and so may read how the Agreement stands.
    pub is_signed_in: bool,
}

impl AgreementPage {
    /// The article, or preamble or final clause, to which the page keeps; none for the whole text.
    fn article(&self) -> Option<ProvisionId> {
        self.focus.as_ref().map(outermost)
    }
}

/// Whether the Agreement has this provision in any of its languages. A page of one that it has not is not found.
#[must_use]
pub fn holds(id: &ProvisionId) -> bool {
    // The Kazakh has every part: the others lack its wrap-ups.
    agreement::text(Language::Kazakh).provision(id).is_some()
}

/// The title of the page: «Соглашение», or the provision in words.
#[must_use]
pub fn title(words: &Words, page: &AgreementPage) -> String {
    page.focus.as_ref().map_or_else(|| words.say("agreement-title"), |focus| label::heading(words, focus))
}

/// What standing the text in this language has: it is said wherever a piece of it is shown.
#[must_use]
pub fn standing(words: &Words, language: Language) -> String {
    standing_of(words, agreement::text(language).status)
}

/// What this standing is called.
pub(crate) fn standing_of(words: &Words, status: Status) -> String {
    words.say(match status {
        Status::DraftSource => "agreement-approved-draft",
        Status::UnofficialWorkingTranslation => "agreement-unofficial",
    })
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AgreementPage) -> AnyView {
    view! {
        {head(words, page)}
        {languages::choice(words, page)}
        {contents::contents(words, page)}
        {parallel::text(words, page)}
        {contents::neighbours(words, page)}
    }
    .into_any()
}

fn head(words: &'static Words, page: &AgreementPage) -> AnyView {
    let whole = address(None, &page.languages);
    let title = title(words, page);
    let lede =
        view! { {words.say("agreement-draft-note")} " " {words.say("agreement-text-unsigned")} }.into_any();
    let mut acts = Vec::new();
    if page.is_signed_in {
        acts.push(Act::link(Weight::Quiet, "/agreement/as-at", as_at::title(words)));
        acts.push(Act::link(Weight::Quiet, "/agreement/life", life::title(words)));
    }
    let head = if page.focus.is_none() {
        view! { <PageHead title lede acts/> }.into_any()
    } else {
        let above = vec![Link::new(whole.clone(), words.say("agreement-title"))];
        let trail = Trail { label: words.say("frame-trail"), above, here: title.clone() };
        acts.insert(0, Act::link(Weight::Quiet, whole, words.say("agreement-whole-text")));
        view! { <PageHead title trail lede acts/> }.into_any()
    };
    view! { {head} {reference_rule(words, &page.languages)} }.into_any()
}

/// The rule of the final clause, in the Agreement's own verb, with the way to it; and that the text by which it
/// works is not here yet.
fn reference_rule(words: &'static Words, languages: &[Language]) -> AnyView {
    let rule = words.say("agreement-refer-note");
    let missing = words.say("agreement-russian-unsigned");
    let clause = words.say("agreement-final-clause");
    let href = "final__para_2".parse().ok().map(|id: ProvisionId| address(Some(&id), languages));
    view! {
        <div class="parallel-rule">
            <Notice tone=Tone::Joint><p><a href=href>{clause}</a>": "{rule}" "{missing}</p></Notice>
        </div>
    }
    .into_any()
}

/// The part of the Agreement, directly in it, within which this one stands.
fn outermost(id: &ProvisionId) -> ProvisionId {
    let mut outermost = id.clone();
    while let Some(parent) = outermost.parent() {
        outermost = parent;
    }
    outermost
}

/// What stands directly in the Agreement and can be turned to: preamble, articles, final clause.
fn divisions() -> impl Iterator<Item = &'static ProvisionId> {
    let heads = agreement::text(Language::Kazakh).branches().map(|branch| &branch.head.id);
    heads.filter(|id| id.kind() != Kind::Preface)
}
