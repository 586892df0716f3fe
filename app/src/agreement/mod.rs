//! The Agreement in one, two or three languages side by side, aligned by provision.
//!
//! What is shown is the text that was signed, where a Party entered it, and otherwise the draft approved on 21 May 2005 and
//! working translations of it; every page says which, and where the signed text differs from the draft.

pub mod as_at;
pub mod concordance;
mod contents;
pub(crate) mod label;
mod languages;
pub mod life;
mod parallel;
mod row;
pub mod samples;
#[cfg(test)]
mod tests;
pub mod texts;

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    agreement::{Kind, ProvisionId, Status, Text},
    languages::Language,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::Texts;

pub use self::label::{heading, label};
pub use self::languages::{address, chosen};
use crate::components::acts::{Act, Weight};
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::{Link, PageHead, Trail};

/// What is asked of the Agreement.
#[derive(Clone, Debug)]
pub struct AgreementPage {
    /// The texts as they stand.
    pub texts: Arc<Texts>,
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
pub fn holds(texts: &Texts, id: &ProvisionId) -> bool {
    Language::ALL.into_iter().any(|language| texts.of(language).provision(id).is_some())
}

/// The title of the page: «Соглашение», or the provision in words.
#[must_use]
pub fn title(words: &Words, page: &AgreementPage) -> String {
    let Some(focus) = &page.focus else { return words.say("agreement-title") };
    let holding = page.languages.iter().map(|language| page.texts.of(*language));
    let text = holding.clone().find(|text| text.provision(focus).is_some());
    text.or_else(|| holding.clone().next())
        .map_or_else(String::new, |text| label::heading(words, text, focus))
}

/// What standing a text has: it is said wherever a piece of it is shown.
#[must_use]
pub fn standing(words: &Words, status: Status) -> String {
    words.say(match status {
        Status::DraftSource => "agreement-approved-draft",
        Status::UnofficialWorkingTranslation => "agreement-unofficial",
        Status::Authentic { is_confirmed: true } => "agreement-authentic",
        Status::Authentic { is_confirmed: false } => "agreement-authentic-unconfirmed",
    })
}

/// The class of that standing: what is no text of both Parties is told by its look too.
pub(crate) const fn standing_class(status: Status) -> &'static str {
    match status {
        Status::DraftSource | Status::Authentic { is_confirmed: true } => "note",
        Status::UnofficialWorkingTranslation | Status::Authentic { is_confirmed: false } => "unofficial",
    }
}

const fn is_authentic(text: &Text) -> bool {
    matches!(text.status, Status::Authentic { .. })
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
    let lede = lede(words, page).into_any();
    let mut acts = Vec::new();
    if page.is_signed_in {
        acts.push(Act::link(Weight::Quiet, "/agreement/as-at", as_at::title(words)));
        acts.push(Act::link(Weight::Quiet, "/agreement/life", life::title(words)));
        acts.push(Act::link(Weight::Quiet, texts::ADDRESS, texts::title(words)));
        acts.push(Act::link(Weight::Quiet, concordance::ADDRESS, concordance::title(words)));
    }
    let head = if page.focus.is_none() {
        view! { <PageHead title lede acts/> }.into_any()
    } else {
        let above = vec![Link::new(whole.clone(), words.say("agreement-title"))];
        let trail = Trail { label: words.say("frame-trail"), above, here: title.clone() };
        acts.insert(0, Act::link(Weight::Quiet, whole, words.say("agreement-whole-text")));
        view! { <PageHead title trail lede acts/> }.into_any()
    };
    view! { {head} {reference_rule(words, page)} }.into_any()
}

/// What is shown: the draft alone, the signed texts alone, or which of the two in which language.
fn lede(words: &Words, page: &AgreementPage) -> String {
    let signed = |language: &Language| is_authentic(page.texts.of(*language));
    let signed: Vec<String> =
        Language::AUTHENTIC.into_iter().filter(signed).map(|language| words.name_of(language)).collect();
    match signed.len() {
        0 => format!("{} {}", words.say("agreement-draft-note"), words.say("agreement-text-unsigned")),
        3 => words.say("agreement-signed-note"),
        _ => {
            let signed = words.tell("agreement-signed-some", &[("languages", signed.join(", ").into())]);
            format!("{signed} {}", words.say("agreement-draft-note"))
        }
    }
}

/// The rule of the final clause, in the Agreement's own verb, with the way to it; and where the text by which it works is
/// not here yet, that it is not.
fn reference_rule(words: &'static Words, page: &AgreementPage) -> AnyView {
    let rule = words.say("agreement-refer-note");
    let is_missing = !is_authentic(page.texts.of(Language::Russian));
    let missing = is_missing.then(|| words.say("agreement-russian-unsigned"));
    let clause = words.say("agreement-final-clause");
    let href = "final__para_2".parse().ok().map(|id: ProvisionId| address(Some(&id), &page.languages));
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
fn divisions(texts: &Texts) -> BTreeSet<&ProvisionId> {
    let heads = Language::ALL.into_iter().flat_map(|language| texts.of(language).branches());
    heads.map(|branch| &branch.head.id).filter(|id| id.kind() != Kind::Preface).collect()
}
