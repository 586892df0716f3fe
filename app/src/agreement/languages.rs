//! Which languages stand side by side: reading the choice, and making it.

use domain::agreement::ProvisionId;
use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;

use super::AgreementPage;
use crate::components::leaf::Leaf;

/// More columns than this cannot be read side by side.
const AT_MOST: usize = 3;

/// Reads a choice of languages: the value `kk,ru`, or the query of a page, `languages=kk,ru` or, as a form sends it,
/// `languages=kk&languages=ru`.
///
/// What is no language is passed over, and so is a repetition or a fourth. Where nothing is left, it is the reader's
/// own language with Russian, to which the Parties refer; for a reader of Russian, with Kazakh, the source.
#[must_use]
pub fn chosen(query: &str, words: &Words) -> Vec<Language> {
    let mut languages = Vec::new();
    let query = query.replace("%2C", ",").replace("%2c", ",");
    for tag in query.trim_start_matches('?').split(['&', ',', '+', ' ']) {
        let tag = tag.strip_prefix("languages=").unwrap_or(tag);
        match Language::from_tag(tag) {
            Some(language) if !languages.contains(&language) => languages.push(language),
            _ => {}
        }
    }
    languages.truncate(AT_MOST);
    if languages.is_empty() { usual(words.language()).to_vec() } else { languages }
}

const fn usual(reader: Language) -> [Language; 2] {
    match reader {
        Language::Russian => [Language::Russian, Language::Kazakh],
        other => [other, Language::Russian],
    }
}

/// The permanent address of a provision, or of the whole Agreement, in these languages.
#[must_use]
pub fn address(id: Option<&ProvisionId>, languages: &[Language]) -> String {
    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
    let tags = tags.join(",");
    match id {
        None => format!("/agreement?languages={tags}"),
        Some(id) => format!("/agreement/{id}?languages={tags}"),
    }
}

/// The choice of the columns. Those that are shown come first, in the order of the columns, so that one more is added
/// after them.
pub(super) fn choice(words: &'static Words, page: &AgreementPage) -> AnyView {
    let shown = page.languages.clone();
    let others = Language::ALL.into_iter().filter(|language| !shown.contains(language));
    let each: Vec<_> =
        shown.iter().copied().chain(others).map(|each| option(words, each, shown.contains(&each))).collect();
    let path = page.path.clone();
    view! {
        <div class="on-screen">
            <Leaf id="languages" heading=words.say("agreement-languages")>
                <form class="parallel-choice" method="get" action=path>
                    <fieldset>
                        <legend class="heard-only">{words.say("agreement-languages-choose")}</legend>
                        {each}
                    </fieldset>
                    <button class="act act-second">{words.say("agreement-languages-show")}</button>
                    <p class="note">{words.say("agreement-languages-at-most")}</p>
                </form>
            </Leaf>
        </div>
    }
    .into_any()
}

fn option(words: &Words, language: Language, shown: bool) -> AnyView {
    let id = format!("languages-{}", language.tag());
    let of = id.clone();
    let name = words.name_of(language);
    view! {
        <label class="choice" for=of>
            <input type="checkbox" id=id name="languages" value=language.tag() checked=shown/>
            <span lang=language.tag()>{name}</span>
        </label>
    }
    .into_any()
}
