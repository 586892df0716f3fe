//! A row: one provision in each of the languages, with its permanent link in the margin.

use domain::agreement::{self, Kind, Provision, ProvisionId, Row, Status};
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;

use super::label::{is_marked, label, own_label};
use super::parallel::Setting;
use super::{address, is_authentic};

/// What the parts that hold a row leave to the first row in them: they have no words of their own.
#[derive(Default)]
pub(super) struct Opening {
    /// The preamble or final clause, which the text itself does not name.
    pub(super) heading: Option<ProvisionId>,
    /// The innermost part that begins here and prints a number: the margin leads to it.
    pub(super) way: Option<ProvisionId>,
    /// The numbers printed so far, by language.
    marks: Vec<String>,
}

impl Opening {
    pub(super) fn add_marks(&mut self, head: &Row<'_>) {
        self.marks.resize(head.cells.len(), String::new());
        for (marks, cell) in self.marks.iter_mut().zip(&head.cells) {
            *marks = joined(marks, cell.map_or("", |provision| &provision.mark));
        }
    }
}

/// One row of the text.
pub(super) fn row(setting: &Setting<'_>, row: &Row<'_>, opening: &Opening) -> AnyView {
    let none = String::new();
    let cells =
        setting.languages.iter().zip(&row.cells).enumerate().map(|(column, (&language, provision))| {
            let marks = opening.marks.get(column).unwrap_or(&none);
            match provision {
                Some(provision) => words_cell(setting, language, marks, provision),
                None => empty_cell(setting, row.id, language),
            }
        });
    let class = match (row.id.kind(), setting.stands_out(row.id)) {
        (Kind::Indent, false) => "parallel-row parallel-indent",
        (Kind::Indent, true) => "parallel-row parallel-indent parallel-focus",
        (_, false) => "parallel-row",
        (_, true) => "parallel-row parallel-focus",
    };
    let margin = margin(setting, row.id, opening);
    view! { <div class=class id=row.id.to_string()>{margin}{cells.collect_view()}</div> }.into_any()
}

fn words_cell(setting: &Setting<'_>, language: Language, marks: &str, provision: &Provision) -> AnyView {
    let words = joined(&joined(marks, &provision.mark), &provision.text);
    let drafted = drafted(setting, language, provision);
    view! {
        <div class="legal" lang=language.tag()>{language_name(setting, language)}<p>{words}</p>{drafted}</div>
    }
    .into_any()
}

/// Where a signed text is not as the draft: what the draft says, folded away.
fn drafted(setting: &Setting<'_>, language: Language, now: &Provision) -> Option<AnyView> {
    let words = setting.words;
    if !is_authentic(setting.texts.of(language)) {
        return None;
    }
    let before = agreement::text(language);
    let was = before.provision(&now.id);
    if was.is_some_and(|was| was.typed_words() == now.typed_words()) {
        return None;
    }
    let (told, was) = match was {
        Some(was) => (differs(words, before.status), was.text.clone()),
        None => (words.say("agreement-added"), String::new()),
    };
    let reader = words.tag();
    Some(if was.is_empty() {
        view! { <p class="note" lang=reader>{told}</p> }.into_any()
    } else {
        view! { <details class="drafted"><summary lang=reader>{told}</summary><p>{was}</p></details> }
            .into_any()
    })
}

/// That the signed text is not as the draft; where the draft is but a working translation, as that.
pub(super) fn differs(words: &Words, drafted: Status) -> String {
    words.say(match drafted {
        Status::UnofficialWorkingTranslation => "agreement-differs-from-translation",
        Status::DraftSource | Status::Authentic { .. } => "agreement-differs-from-draft",
    })
}

/// Only the Kazakh closes a list with words, and the page says where the others have them; else the text has no such part.
fn empty_cell(setting: &Setting<'_>, id: &ProvisionId, language: Language) -> AnyView {
    let is_elsewhere = id.kind() == Kind::WrapUp && language != Language::Kazakh;
    let told = if is_elsewhere { "agreement-verb-before" } else { "agreement-no-such-part" };
    let told = setting.words.say(told);
    view! { <div class="note">{language_name(setting, language)}<p>{told}</p></div> }.into_any()
}

/// The language by name, for narrow screens, where the columns stand one under another.
fn language_name(setting: &Setting<'_>, language: Language) -> Option<AnyView> {
    if setting.languages.len() == 1 {
        return None;
    }
    let name = setting.words.name_of(language);
    let class = match setting.texts.of(language).status {
        Status::DraftSource | Status::Authentic { is_confirmed: true } => "language-name",
        Status::UnofficialWorkingTranslation | Status::Authentic { is_confirmed: false } => {
            "language-name language-unofficial"
        }
    };
    Some(view! { <span class=class lang=language.tag()>{name}</span> }.into_any())
}

fn margin(setting: &Setting<'_>, id: &ProvisionId, opening: &Opening) -> AnyView {
    let words = setting.words;
    let heading = opening.heading.as_ref().map(|division| {
        let name = label(words, division);
        view! { <h2>{way(setting, division, name)}</h2> }
    });
    let (to, shown) = match &opening.way {
        _ if is_marked(id) => (id, label(words, id)),
        Some(outer) => (outer, label(words, outer)),
        None => (id, own_label(words, id)),
    };
    let class = if is_marked(to) { "provision-mark" } else { "provision-mark provision-unmarked" };
    view! { <div class=class>{heading}{way(setting, to, shown)}</div> }.into_any()
}

fn way(setting: &Setting<'_>, id: &ProvisionId, shown: String) -> AnyView {
    let told = told(setting.words, id);
    let current = (setting.focus == Some(id)).then_some("page");
    let href = address(Some(id), setting.languages);
    view! { <a href=href aria-label=told aria-current=current>{shown}</a> }.into_any()
}

fn told(words: &Words, id: &ProvisionId) -> String {
    words.tell("agreement-permanent-link", &[("provision", label(words, id).into())])
}

fn joined(before: &str, after: &str) -> String {
    if before.is_empty() || after.is_empty() {
        format!("{before}{after}")
    } else {
        format!("{before} {after}")
    }
}
