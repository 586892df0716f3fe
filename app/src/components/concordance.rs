//! Where the languages of one text do not agree, told so that a translator finds the place.

use domain::{
    agreement::Text,
    concordance::{Figure, Finding, Kind, Reference, Told, Unit, concordance as compared},
    protocols::Citation,
};
use leptos::prelude::*;
use locales::{Words, protocols::cited};

use super::leaf::Leaf;

/// What differs between these languages of one text.
pub fn concordance(words: &'static Words, texts: &[&Text]) -> AnyView {
    let heading = words.say("concordance-findings");
    let findings = compared(texts);
    if findings.is_empty() {
        return view! { <Leaf id="findings" heading><p>{words.say("concordance-none")}</p></Leaf> }
            .into_any();
    }
    let note = words.tell("concordance-count", &[("count", findings.len().into())]);
    let each = findings.iter().map(|finding| one(words, texts, finding)).collect_view();
    view! { <Leaf id="findings" heading note wide=true><ul class="differences">{each}</ul></Leaf> }.into_any()
}

fn one(words: &'static Words, texts: &[&Text], finding: &Finding) -> AnyView {
    let holding = texts.iter().find(|text| text.provision(&finding.provision).is_some());
    let name = holding.map(|text| cited(words, &Citation::of(text, &finding.provision)));
    let (what, found) = match &finding.kind {
        Kind::MissingIn(language) => {
            let language = words.name_of(*language);
            (words.tell("concordance-missing", &[("language", language.into())]), None)
        }
        Kind::Marks(told) => {
            (words.say("concordance-marks"), Some(each(words, told, |_, mark| mark.clone())))
        }
        Kind::Structure(told) => {
            let part = |text: Option<&Text>, id: &_| {
                text.map(|text| cited(words, &Citation::of(text, id))).unwrap_or_default()
            };
            let found = each(words, told, |language, id| {
                part(texts.iter().find(|text| text.language == language).copied(), id)
            });
            (words.say("concordance-structure"), Some(found))
        }
        Kind::Numbers(told) => {
            let found = each(words, told, |_, figure| match figure {
                Figure::Number(digits) => digits.clone(),
                Figure::Month(month) => {
                    words.tell("concordance-month", &[("number", u32::from(*month).into())])
                }
            });
            (words.say("concordance-numbers"), Some(found))
        }
        Kind::References(told) => {
            let found = each(words, told, |_, Reference { unit, number }| {
                let id = match unit {
                    Unit::Article => "concordance-article",
                    Unit::Part => "concordance-part",
                };
                words.tell(id, &[("number", number.clone().into())])
            });
            (words.say("concordance-references"), Some(found))
        }
    };
    view! { <li><p><strong>{name}</strong></p><p>{what}</p>{found}</li> }.into_any()
}

/// What each language has, in words.
fn each<T>(
    words: &'static Words,
    told: &[Told<T>],
    tell: impl Fn(domain::languages::Language, &T) -> String,
) -> AnyView {
    let each = told.iter().map(|told| {
        let (language, name) = (told.language, words.name_of(told.language));
        let found: Vec<String> = told.found.iter().map(|one| tell(language, one)).collect();
        let found = if found.is_empty() { words.say("concordance-nothing") } else { found.join("; ") };
        view! { <li><span lang=language.tag()>{name}</span>": "{found}</li> }
    });
    view! { <ul class="note">{each.collect_view()}</ul> }.into_any()
}
