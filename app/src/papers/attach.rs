//! The page on which a paper is attached.

use domain::{
    agendas::Agenda,
    communications::{Marking, StateName},
    languages::Language,
};
use leptos::prelude::*;
use locales::{Words, agreement::reference};
use secretariat::papers::{Beside, Upload};

use super::{
    file_field::file_field,
    wording::{base, trail},
};
use crate::components::{
    acts::{Act, Weight},
    choice::{Choice, ChoiceField, SelectField},
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::FormEnd,
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// What the page shows.
pub struct AttachPage<'a> {
    /// To what the paper is attached.
    pub beside: &'a Beside,
    /// The agenda, where that is a session.
    pub agenda: Option<&'a Agenda>,
    /// Whether the minutes of the session are signed, so that a scan of them can be attached.
    pub is_signed: bool,
    /// The most bytes of a file.
    pub most: u64,
    /// The file that came with a form that was refused.
    pub here: Option<&'a Upload>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The title of the page.
#[must_use]
pub fn page_title(words: &Words) -> String {
    words.say("papers-attach")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AttachPage<'_>) -> AnyView {
    let form = Form::new(page.typed, page.faults);
    let back = base(page.beside);
    let action = format!("{back}/papers/new");
    let of = page.agenda.map(|agenda| of_field(words, form, agenda, page.is_signed));
    let acts = vec![
        Act::send(Weight::First, words.say("papers-attach-send")),
        Act::link(Weight::Quiet, back, words.say("frame-back")),
    ];
    let here = page_title(words);
    view! {
        <PageHead
            title=here.clone()
            trail=trail(words, page.beside, None, here)
            lede=words.say(lede(page.beside)).into_any()
        />
        {summary(words, page.faults, |field| label(words, field))}
        {Sending::to(action).id("paper-form").carrying_file().around(view! {
            {of}
            {said(words, form)}
            {file_field(words, form, "paper-form", page.most, page.here)}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

/// What a Party says of a paper: name, language, marking.
pub(crate) fn said(words: &'static Words, form: Form<'_>) -> AnyView {
    let languages = Language::ALL.map(|language| Choice::new(language.tag(), words.name_of(language)));
    let choose = Choice::new("", words.say("papers-language-choose"));
    let languages: Vec<Choice> = std::iter::once(choose).chain(languages).collect();
    let markings = Marking::ALL
        .map(|marking| Choice::new(marking.key(), words.say(&format!("papers-marking-{}", marking.key()))));
    let fixed = reference(words, 9, Some(1));
    let fixed = words.tell("papers-field-marking-told", &[("article", fixed.into())]);
    view! {
        <TextField control=form.control("title") label=words.say("papers-field-title")/>
        <SelectField control=form.control("language") label=words.say("papers-field-language") choices=languages/>
        <ChoiceField
            control=form.control("marking")
            label=words.say("papers-field-marking")
            help=fixed
            choices=markings.to_vec()
        />
    }
    .into_any()
}

/// A paper of a communication that is being prepared goes with it; any other waits to be shared.
const fn lede(beside: &Beside) -> &'static str {
    match beside {
        Beside::Communication(communication) if matches!(communication.state_name(), StateName::Prepared) => {
            "papers-attach-with-communication-told"
        }
        Beside::Communication(_) | Beside::Session(..) => "papers-attach-told",
    }
}

fn of_field(words: &'static Words, form: Form<'_>, agenda: &Agenda, is_signed: bool) -> AnyView {
    let mut choices = vec![Choice::new("session", words.say("papers-of-session"))];
    choices.extend((1_usize..).zip(&agenda.items).map(|(number, item)| {
        let place = words.tell("papers-of-item", &[("number", number.into())]);
        Choice::new(item.id.to_string(), format!("{place}: {}", item.title))
    }));
    if is_signed {
        choices.push(Choice::new("minutes", words.say("papers-of-minutes")));
    }
    view! { <SelectField control=form.control("of") label=words.say("papers-field-of") choices/> }.into_any()
}

/// The label of a field, for the summary of what is wrong.
pub(crate) fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "of" => "papers-field-of",
        "title" => "papers-field-title",
        "language" => "papers-field-language",
        "marking" => "papers-field-marking",
        "file" => "papers-field-file",
        "reason" => "fields-reason",
        _ => return None,
    };
    Some(words.say(id))
}
