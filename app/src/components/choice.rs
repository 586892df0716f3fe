//! Fields in which one of several is chosen.

use domain::parties::Party;
use leptos::prelude::*;

use crate::components::field::{Field, Remarks, described_by, field_class, invalid};
use crate::components::form::Control;
use crate::components::party::PartyName;

/// One of those that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub words: String,
    /// The words name this Party. A list that opens (a select) shows no shapes and lets the words do.
    pub party: Option<Party>,
    /// What it entails.
    pub note: Option<String>,
}

impl Choice {
    /// A choice by words alone.
    #[must_use]
    pub fn new(value: impl Into<String>, words: impl Into<String>) -> Self {
        Self { value: value.into(), words: words.into(), party: None, note: None }
    }

    /// The choice of a Party; its key is sent.
    #[must_use]
    pub fn party(party: Party, name: impl Into<String>) -> Self {
        Self { value: party.key().to_owned(), words: name.into(), party: Some(party), note: None }
    }

    /// The same choice with what it entails.
    #[must_use]
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// A list that opens: for more than four or five.
#[component]
pub fn SelectField(
    /// What was chosen and what is wrong.
    control: Control,
    /// The label.
    #[prop(into)]
    label: String,
    /// What helps to choose.
    #[prop(optional, into)]
    help: Option<String>,
    /// What can be chosen. Where nothing is chosen yet, the first should say so, with an empty value.
    choices: Vec<Choice>,
) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, help.is_some(), fault.is_some());
    let wrong = invalid(fault.is_some());
    let id = name.clone();
    let options = choices.into_iter().map(|choice| {
        let selected = choice.value == typed;
        view! { <option value=choice.value selected=selected>{choice.words}</option> }
    });
    let options = options.collect_view();
    view! {
        <Field name=name.clone() label help fault>
            <select id=id name=name aria-invalid=wrong aria-describedby=described>{options}</select>
        </Field>
    }
    .into_any()
}

/// Choices seen all at once. The id of the first is the field's name, so that the summary of errors leads there.
#[component]
pub fn ChoiceField(
    /// What was chosen and what is wrong.
    control: Control,
    /// The label of them all.
    #[prop(into)]
    label: String,
    /// What helps to choose.
    #[prop(optional, into)]
    help: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, help.is_some(), fault.is_some());
    let class = field_class(fault.is_some());
    let wrong = invalid(fault.is_some());
    let each = choices.into_iter().enumerate().map(|(place, choice)| {
        let id = if place == 0 { name.clone() } else { format!("{name}-{}", place + 1) };
        let checked = choice.value == typed;
        let (name, of) = (name.clone(), id.clone());
        view! {
            <label class="choice" for=of>
                <input type="radio" id=id name=name value=choice.value checked=checked aria-invalid=wrong/>
                <span>
                    {match choice.party {
                        Some(party) => view! { <PartyName party name=choice.words/> }.into_any(),
                        None => choice.words.into_any(),
                    }}
                    {choice.note.map(|note| view! { " " <span class="soft">{note}</span> })}
                </span>
            </label>
        }
    });
    let each = each.collect_view();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field-name">{label}</legend>
            <Remarks name help fault/>
            {each}
        </fieldset>
    }
    .into_any()
}
