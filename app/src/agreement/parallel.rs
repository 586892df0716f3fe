//! The texts side by side: the heads of the columns, and the tree of the provisions with a row for each that has words.

use domain::agreement::{Kind, ProvisionId, Row, align};
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::Texts;

use super::label::is_marked;
use super::row::{self, Opening};
use super::{AgreementPage, outermost, standing, standing_class};

/// What every row needs to know.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) words: &'static Words,
    pub(super) texts: &'a Texts,
    pub(super) languages: &'a [Language],
    pub(super) focus: Option<&'a ProvisionId>,
}

impl Setting<'_> {
    /// Whether the page was asked for this part; an article fills its page and need not stand out in it.
    pub(super) fn stands_out(&self, id: &ProvisionId) -> bool {
        id.depth() > 0 && self.focus == Some(id)
    }
}

/// The text: all of it, or the article asked for.
pub(super) fn text(words: &'static Words, page: &AgreementPage) -> AnyView {
    let (languages, focus) = (&page.languages, page.focus.as_ref());
    let setting = Setting { words, texts: &page.texts, languages, focus };
    let texts: Vec<_> = languages.iter().map(|&language| page.texts.of(language)).collect();
    let mut rows = align(&texts);
    if let Some(article) = page.article() {
        rows.retain(|row| outermost(row.id) == article);
    }
    let count = match page.languages.len() {
        1 => "parallel parallel-one",
        2 => "parallel parallel-two",
        _ => "parallel parallel-three",
    };
    view! {
        <section class="leaf leaf-wide" aria-label=words.say("agreement-text-in-languages")>
            <div class=count>
                <div class="parallel-top">{heads(&setting)}</div>
                <div class="parallel-body">{parts(&setting, &rows, &mut Opening::default())}</div>
            </div>
        </section>
    }
    .into_any()
}

/// The name of each language and what standing its text has.
fn heads(setting: &Setting<'_>) -> AnyView {
    let words = setting.words;
    let heads = setting.languages.iter().map(|&language| {
        let status = setting.texts.of(language).status;
        let standing = view! { <span class=standing_class(status)>{standing(words, status)}</span> };
        let name = words.name_of(language);
        view! { <p><b class="parallel-language" lang=language.tag()>{name}</b>{standing}</p> }.into_any()
    });
    view! { <div class="parallel-heads">{heads.collect_view()}</div> }.into_any()
}

/// Parts side by side under one parent, each with all that it holds.
fn parts(setting: &Setting<'_>, mut rows: &[Row<'_>], opening: &mut Opening) -> AnyView {
    let mut parts = Vec::new();
    while let Some((head, after)) = rows.split_first() {
        let end = after.iter().position(|row| !row.id.is_within(head.id)).unwrap_or(after.len());
        let (below, rest) = after.split_at(end);
        parts.push(part(setting, head, below, opening));
        rows = rest;
    }
    parts.into_any()
}

fn part(setting: &Setting<'_>, head: &Row<'_>, below: &[Row<'_>], opening: &mut Opening) -> AnyView {
    match head.id.kind() {
        Kind::Preface => title(setting, head.id),
        _ if below.is_empty() => row::row(setting, head, &std::mem::take(opening)),
        Kind::Article => {
            opening.way = Some(head.id.clone());
            let heading = article_heading(setting, head);
            let parts = parts(setting, below, opening);
            view! { <div id=head.id.to_string() class="parallel-part">{heading}{parts}</div> }.into_any()
        }
        _ => {
            if head.id.depth() == 0 {
                opening.heading = Some(head.id.clone());
            } else if is_marked(head.id) {
                opening.way = Some(head.id.clone());
            }
            opening.add_marks(head);
            let class =
                if setting.stands_out(head.id) { "parallel-part parallel-focus" } else { "parallel-part" };
            let parts = parts(setting, below, opening);
            view! { <div id=head.id.to_string() class=class>{parts}</div> }.into_any()
        }
    }
}

/// One heading in all the languages: they name one article.
fn article_heading(setting: &Setting<'_>, head: &Row<'_>) -> AnyView {
    let names = setting.languages.iter().zip(&head.cells).map(|(language, cell)| {
        let mark = cell.map(|provision| provision.mark.clone());
        view! { <span lang=language.tag()>{mark}</span> " " }
    });
    view! { <h2 class="parallel-title">{names.collect_view()}</h2> }.into_any()
}

/// The title of the Agreement. Its two lines change places from language to language, so the first column alone bears
/// their names.
fn title(setting: &Setting<'_>, id: &ProvisionId) -> AnyView {
    let columns = setting.languages.iter().enumerate().map(|(column, &language)| {
        let lines = setting.texts.of(language).title_lines().into_iter().map(|line| {
            let class = if line.kind() == Kind::DocType { "parallel-name" } else { "parallel-subject" };
            let id = (column == 0).then(|| line.id.to_string());
            view! { <p class=class id=id>{line.text.clone()}</p> }
        });
        view! { <div class="legal" lang=language.tag()>{lines.collect_view()}</div> }
    });
    let columns = columns.collect_view();
    view! { <div class="parallel-row parallel-agreement" id=id.to_string()><div></div>{columns}</div> }
        .into_any()
}
