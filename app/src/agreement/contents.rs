//! Turning the pages: the list of the articles, and the ones before and after.

use domain::agreement::{Kind, ProvisionId};
use leptos::prelude::*;
use locales::Words;

use super::label::label;
use super::{AgreementPage, address, divisions};
use crate::components::leaf::Leaf;

/// The list of the articles. On the page of the whole text it leads down; elsewhere, to the page of the article.
pub(super) fn contents(words: &'static Words, page: &AgreementPage) -> AnyView {
    let here = page.article();
    let each: Vec<_> =
        divisions(&page.texts).into_iter().map(|id| entry(words, id, page, here.as_ref())).collect();
    view! {
        <div class="on-screen">
            <Leaf id="articles" heading=words.say("agreement-contents")>
                <nav aria-labelledby="articles"><ol class="article-line">{each}</ol></nav>
            </Leaf>
        </div>
    }
    .into_any()
}

fn entry(words: &Words, id: &ProvisionId, page: &AgreementPage, here: Option<&ProvisionId>) -> AnyView {
    let href = if here.is_some() { address(Some(id), &page.languages) } else { format!("#{id}") };
    let current = (here == Some(id)).then_some("true");
    let full = (id.kind() == Kind::Article).then(|| division(words, id));
    view! { <li><a href=href aria-label=full aria-current=current>{label(words, id)}</a></li> }.into_any()
}

/// The articles before and after this one. The whole text has none.
pub(super) fn neighbours(words: &'static Words, page: &AgreementPage) -> Option<AnyView> {
    let here = page.article()?;
    let articles: Vec<&ProvisionId> =
        divisions(&page.texts).into_iter().filter(|id| id.kind() == Kind::Article).collect();
    let before = articles.iter().rev().find(|id| **id < &here);
    let after = articles.iter().find(|id| **id > &here);
    let way = |id: &ProvisionId, rel: &'static str, message: &str| {
        let (href, name) = (address(Some(id), &page.languages), division(words, id));
        view! { <a href=href rel=rel><span class="note">{words.say(message)}</span>{name}</a> }.into_any()
    };
    let before = before.map(|id| way(id, "prev", "agreement-previous-article"));
    let after = after.map(|id| way(id, "next", "agreement-next-article"));
    let label = words.say("agreement-neighbours");
    Some(view! { <nav class="parallel-ways on-screen" aria-label=label>{before}{after}</nav> }.into_any())
}

fn division(words: &Words, id: &ProvisionId) -> String {
    match id.article() {
        Some(number) => words.tell("agreement-article", &[("number", number.to_string().into())]),
        None => label(words, id),
    }
}
