//! The fields of a signed text, a leaf a division: each part of the draft that has words, and those that the draft has not.

use std::collections::BTreeMap;

use domain::agreement::{
    Kind, Provision, ProvisionId, Text,
    authentic::{ADDED_MOST, places},
};
use leptos::prelude::*;
use locales::Words;

use super::{entry::ENCLOSED, text::compared};
use crate::{
    agreement::{label::label, outermost},
    components::{
        area::AreaField,
        choice::{Choice, SelectField},
        form::Form,
        form_part::form_part,
    },
};

/// About how many letters stand on a line of a field at a desk.
const LETTERS_A_LINE: usize = 55;

/// The fields of the draft's parts; with what differs under each where that was asked for.
pub(super) fn parts(words: &'static Words, draft: &Text, form: Form<'_>, is_compared: bool) -> AnyView {
    let mut divisions: BTreeMap<ProvisionId, Vec<AnyView>> = BTreeMap::new();
    for part in places(draft) {
        let field = field(words, draft, part, form, is_compared);
        divisions.entry(outermost(&part.id)).or_default().push(field);
    }
    let leaves = divisions.into_iter().map(|(id, fields)| form_part(heading(words, &id), fields));
    leaves.collect_view().into_any()
}

fn field(
    words: &'static Words,
    draft: &Text,
    part: &Provision,
    form: Form<'_>,
    is_compared: bool,
) -> AnyView {
    let control = form.control(part.id.as_str());
    let (was, now) = (part.typed_words(), control.typed.trim());
    let rows = (now.chars().count() / LETTERS_A_LINE + 1).clamp(1, 16);
    let rows = u32::try_from(rows).unwrap_or(1);
    let compared = (is_compared && was != now).then(|| compared(words, draft.language, was, now));
    view! {
        <AreaField control label=name(words, &part.id) rows legal=true lang=draft.language.tag()/>
        {compared}
    }
    .into_any()
}

/// The rows in which parts are typed that the draft has not.
pub(super) fn added(words: &'static Words, draft: &Text, form: Form<'_>) -> AnyView {
    let series = draft.provisions.iter().filter(|part| part.id.is_of_series());
    let choices: Vec<Choice> = std::iter::once(Choice::new("", words.say("agreement-text-added-choose")))
        .chain(series.map(|part| Choice::new(part.id.to_string(), label(words, &part.id))))
        .collect();
    let rows = (1..=ADDED_MOST).map(|row| {
        let [after, typed] = ["after", "words"].map(|part| form.control(&format!("added_{row}_{part}")));
        let number = [("number", row.into())];
        view! {
            <SelectField
                control=after
                label=words.tell("agreement-text-added-after", &number)
                choices=choices.clone()
            />
            <AreaField
                control=typed
                label=words.tell("agreement-text-added-words", &number)
                rows=2
                legal=true
                lang=draft.language.tag()
            />
        }
    });
    let is_open = (1..=ADDED_MOST).any(|row| {
        ["after", "words"].into_iter().any(|part| !form.typed(&format!("added_{row}_{part}")).is_empty())
    });
    let fields = view! {
        <details class="other-city" open=is_open>
            <summary>{words.say("agreement-text-added-told")}</summary>
            <div class="fieldset">{rows.collect_view()}</div>
        </details>
    };
    form_part(words.say("agreement-text-added"), fields)
}

fn heading(words: &Words, id: &ProvisionId) -> String {
    match id.article() {
        Some(number) => words.tell("agreement-article", &[("number", number.to_string().into())]),
        None => label(words, id),
    }
}

/// A part by name: its place, and which of the parts without a number it is.
pub(super) fn name(words: &Words, id: &ProvisionId) -> String {
    let what = match id.kind() {
        Kind::Article => "heading",
        Kind::Intro => "opening",
        Kind::WrapUp | Kind::Formula => "closing",
        Kind::DocTitle => "subject",
        Kind::DocType => "name",
        _ => return label(words, id),
    };
    format!("{}: {}", label(words, id), words.say(&format!("agreement-part-{what}")))
}

/// The label of a field, for the summary of what is wrong.
pub(super) fn label_of(words: &Words, field: &str) -> Option<String> {
    if let Ok(id) = field.parse::<ProvisionId>() {
        return Some(name(words, &id));
    }
    let id = match field {
        "source" => "agreement-field-source",
        "reason" => "fields-reason",
        "file" => "papers-field-file",
        "pasted" => "agreement-text-paste",
        ENCLOSED => "agreement-text-file",
        _ => return None,
    };
    Some(words.say(id))
}
