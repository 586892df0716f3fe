//! The form of an item: each text in Russian, its renderings beside it; then its decisions.

use domain::{
    languages::Language,
    minutes::{ItemRecord, Texts},
    parties::Party,
};
use islands::WorkingCopyKept;
use leptos::prelude::*;
use locales::Words;

use super::{
    decision_form,
    item::{ItemPage, Writes},
    texts::paragraphs,
    wording::{self, Rendering},
};
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    form::Form,
    form_part::{FormEnd, sent_by_enter},
    notice::summary,
    party::{PartyName, party_side},
    sending::Sending,
};

/// The texts of an item by the first words of their fields, with the messages of their labels.
const PARTS: [(&str, &str); 2] = [("heard", "minutes-heard"), ("noted", "minutes-discussed")];

/// The id of the form, by which the browser keeps what is typed.
const FORM: &str = "item-form";

/// The whole form.
pub(super) fn view(
    words: &'static Words,
    page: &ItemPage<'_>,
    item: &ItemRecord,
    writes: &Writes,
    action: String,
    seen: String,
) -> AnyView {
    let form = Form::new(page.typed, page.faults);
    let all = *writes == Writes::All;
    let heading = text(words, form, "heading", words.say("minutes-heading"), &item.heading, writes, false);
    let texts = PARTS.map(|(part, label)| {
        let texts = if part == "heard" { &item.heard } else { &item.noted };
        text(words, form, part, words.say(label), texts, writes, all)
    });
    let decisions = decision_form::all(words, form, page.number, item, writes);
    let statements = statements(words, form, item, writes);
    let act = if all { "minutes-save-item" } else { "minutes-save-renderings" };
    let acts = vec![Act::send(Weight::First, words.say(act))];
    let note = words.say(if all { "minutes-save-note" } else { "minutes-render-note" });
    let title = wording::heading(page.number, item);
    view! {
        {summary(words, page.faults, |field| label(words, field))}
        {Sending::to(action).class("form minutes-form").id(FORM).around(view! {
            <Hidden fields=vec![("version".to_owned(), seen)]/>
            {sent_by_enter()}
            <h2 lang="ru">{title}</h2>
            {heading}
            {texts}
            {decisions}
            {statements}
            <FormEnd acts note/>
            <WorkingCopyKept form=FORM.to_owned() failed=words.say("minutes-copy-not-kept")/>
        })}
    }
    .into_any()
}

/// A text of the item with its renderings. Where this person does not write the Russian, it is there to be read.
pub(super) fn text(
    words: &'static Words,
    form: Form<'_>,
    part: &str,
    label: String,
    texts: &Texts,
    writes: &Writes,
    russian: bool,
) -> Option<AnyView> {
    if !russian && texts.is_empty() {
        return None;
    }
    let own = if russian {
        let control = form.control(&format!("{part}_ru"));
        view! { <AreaField control label=label rows=5 legal=true lang="ru"/> }.into_any()
    } else {
        let text = texts.words(Language::Russian).map(|prose| paragraphs(prose.as_str()));
        view! { <div class="field"><p class="field-name">{label}</p><div class="legal" lang="ru">{text}</div></div> }
            .into_any()
    };
    let languages: &[Language] = match writes {
        Writes::All => &[Language::Kazakh, Language::Azerbaijani],
        Writes::Renderings(languages) => languages,
        Writes::Nothing => &[],
    };
    let renderings = languages.iter().map(|&language| rendering(words, form, part, texts, language));
    Some(view! { <div class="rendered">{own}{renderings.collect_view()}</div> }.into_any())
}

fn rendering(
    words: &'static Words,
    form: Form<'_>,
    part: &str,
    texts: &Texts,
    language: Language,
) -> AnyView {
    let name = format!("{part}_{}", language.tag());
    let state = texts.in_language(language).map_or(Rendering::Missing, Rendering::of);
    let label = words.name_of(language);
    let (checked, control) = (format!("{name}_checked"), form.control(&name));
    let ticked = !form.typed(&checked).is_empty();
    let tick = (state != Rendering::Checked).then(|| {
        view! {
            <label class="choice"><input type="checkbox" name=checked value="on" checked=ticked/><span>{words.say("minutes-tick-checked")}</span></label>
        }
    });
    view! {
        <div>
            <AreaField control label=label rows=5 legal=true lang=language.tag()/>
            <p class="note"><span class=state.class()>{words.say(state.message())}</span></p>
            {tick}
        </div>
    }
    .into_any()
}

/// What a Party asked to be put on record; folded away where there is nothing.
fn statements(words: &'static Words, form: Form<'_>, item: &ItemRecord, writes: &Writes) -> Option<AnyView> {
    let all = *writes == Writes::All;
    let parts = Party::BOTH.map(|party| {
        let part = format!("statement_{}", party.key());
        text(words, form, &part, party_side(words, party), item.statements.of(party), writes, all)
    });
    let [None, None] = &parts else {
        let open = Party::BOTH.into_iter().any(|party| !item.statements.of(party).is_empty());
        let legend = words.say("minutes-statements");
        return Some(
            view! { <details class="statements" open=open><summary>{legend}</summary>{parts}</details> }
                .into_any(),
        );
    };
    None
}

/// The label of a field, for the summary of what is wrong.
pub(super) fn label(words: &Words, field: &str) -> Option<String> {
    let (part, language) = field.rsplit_once('_')?;
    let language = match language {
        "ru" => None,
        "kk" | "az" => Some(words.name_of(Language::from_tag(language)?)),
        _ => return decision_form::label(words, field),
    };
    let part = match part {
        "heading" => words.say("minutes-heading"),
        "heard" => words.say("minutes-heard"),
        "noted" => words.say("minutes-discussed"),
        "statement_kazakhstan" | "statement_azerbaijan" => words.say("minutes-statement"),
        _ => decision_form::label(words, part)?,
    };
    Some(match language {
        Some(language) => format!("{part}, {language}"),
        None => part,
    })
}

/// The Party that answers for an executor in free words.
pub(super) fn party_choice(words: &'static Words, name: String, chosen: &str) -> AnyView {
    let each = Party::BOTH.map(|party| {
        let checked = party.key() == chosen;
        let name = name.clone();
        view! {
            <label class="choice"><input type="radio" name=name value=party.key() checked=checked/><PartyName party name=party_side(words, party)/></label>
        }
    });
    view! { <div class="choices">{each}</div> }.into_any()
}
