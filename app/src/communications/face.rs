//! The form of the face of a communication: to prepare one, to say other things on it, to correct what was recorded.

use domain::{
    communications::{Channel, Communication, Marking},
    languages::Language,
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;

use super::wording::{address, title, trail};
use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField, SelectField},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, field_row, form_part},
    leaf::Leaf,
    notice::summary,
    page_head::{Link, PageHead, Trail},
    sending::Sending,
    versions::{Difference, someone_saved_first},
};

/// What the form is for.
#[derive(Clone, Copy, Debug)]
pub enum Purpose<'a> {
    /// A new communication.
    New,
    /// A new paper of this other Party, which works on paper; and those of its papers that were begun.
    OnPaper(Party, &'a [Communication]),
    /// Other things, while it is being prepared.
    Amend(&'a Communication),
    /// A correction of what was recorded of one that has left.
    Correct(&'a Communication),
}

/// What the page shows.
pub struct FacePage<'a> {
    /// What the form is for.
    pub purpose: Purpose<'a>,
    /// The reader's Party, which sends it.
    pub sender: Party,
    /// What it may answer.
    pub answerable: &'a [Communication],
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// What somebody saved meanwhile, where it differs from what was typed.
    pub saved_meanwhile: Option<&'a Typed>,
    /// Whether the text below was composed by the formulas and is not saved.
    pub composed: bool,
}

impl Purpose<'_> {
    /// Where the form goes, and where it is found.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::New => "/communications/new".to_owned(),
            Self::OnPaper(..) => "/recordings/new".to_owned(),
            Self::Amend(communication) => format!("{}/face", address(communication)),
            Self::Correct(communication) => format!("{}/correct-face", address(communication)),
        }
    }

    fn title(self, words: &Words) -> String {
        match self {
            Self::New => words.say("communications-new"),
            Self::OnPaper(other, _) => words.tell("recordings-begin", &[("party", other.key().into())]),
            Self::Amend(_) => words.say("communications-face"),
            Self::Correct(_) => words.say("communications-correct-face"),
        }
    }

    const fn note(self) -> &'static str {
        match self {
            Self::New | Self::Amend(_) => "communications-prepare-told",
            Self::OnPaper(..) => "recordings-begin-told",
            Self::Correct(_) => "communications-correct-told",
        }
    }
}

/// The title of the page.
#[must_use]
pub fn page_title(words: &Words, purpose: Purpose<'_>) -> String {
    purpose.title(words)
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &FacePage<'_>) -> AnyView {
    let form = Form::new(page.typed, page.faults);
    let purpose = page.purpose;
    let here = purpose.title(words);
    let (title, trail, back) = match purpose {
        Purpose::New | Purpose::OnPaper(..) => {
            let above = vec![Link::new("/communications", words.say("frame-communications"))];
            let trail = Trail { label: words.say("frame-trail"), above, here: here.clone() };
            (here, trail, "/communications".to_owned())
        }
        Purpose::Amend(communication) | Purpose::Correct(communication) => {
            (title(words, communication), trail(words, communication, Some(here)), address(communication))
        }
    };
    let summary = summary(words, page.faults, |field| label(words, field));
    let conflict = page
        .saved_meanwhile
        .map(|saved| someone_saved_first(words, differences(words, page.answerable, saved, page.typed)));
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let is_correction = matches!(purpose, Purpose::Correct(_));
    let reason = is_correction.then(|| {
        form_part(
            words.say("fields-reason"),
            view! { <AreaField control=form.control("reason") label=words.say("communications-reason") rows=3/> },
        )
    });
    // After the button that saves: whoever presses Enter in a field sends the form by its first.
    let compose = matches!(purpose, Purpose::Amend(_)).then(|| {
        let choice = Some(("act".to_owned(), "compose".to_owned()));
        Act::Send { weight: Weight::Quiet, words: words.say("communications-compose"), choice }
    });
    let composed =
        page.composed.then(|| view! { <p class="note">{words.say("communications-composed")}</p> });
    let send = if is_correction { "communications-correct-send" } else { "fields-save" };
    let save = Act::send(Weight::First, words.say(send));
    let back = Act::link(Weight::Quiet, back, words.say("frame-back"));
    let acts: Vec<Act> = std::iter::once(save).chain(compose).chain([back]).collect();
    let note = words.say(purpose.note());
    let begun = match purpose {
        Purpose::OnPaper(_, papers) => begun(words, papers),
        Purpose::New | Purpose::Amend(_) | Purpose::Correct(_) => None,
    };
    view! {
        <PageHead title trail/>
        {begun}
        {summary}
        {conflict}
        {Sending::to(purpose.path()).around(view! {
            <Hidden fields=hidden/>
            {reason}
            {channel_part(words, form)}
            {number_part(words, form)}
            {subject_part(words, form, page.answerable)}
            {composed}
            {text_part(words, form, page.sender)}
            <FormEnd acts note/>
        })}
    }
    .into_any()
}

/// The papers of the other Party that were begun and are not entered as sent yet.
fn begun(words: &'static Words, papers: &[Communication]) -> Option<AnyView> {
    if papers.is_empty() {
        return None;
    }
    let each = papers.iter().map(|one| {
        let go_on = Act::Post {
            weight: Weight::Quiet,
            action: format!("{}/take-in-hand", address(one)),
            words: words.say("recordings-go-on"),
            hidden: Vec::new(),
        };
        let (name, subject) = (title(words, one), one.terms.subject.to_string());
        view! { <li><p>{name}", "{subject}</p><Acts acts=vec![go_on]/></li> }
    });
    let each = each.collect_view();
    Some(view! { <Leaf id="begun" heading=words.say("recordings-begun")><ol>{each}</ol></Leaf> }.into_any())
}

fn channel_part(words: &'static Words, form: Form<'_>) -> AnyView {
    let channels = Channel::ALL
        .map(|one| Choice::new(one.key(), words.say(&format!("communications-channel-{}", one.key()))));
    let routes = ["ministry-to-embassy", "embassy-to-ministry", "named"]
        .map(|key| Choice::new(key, words.say(&format!("communications-route-{key}"))));
    form_part(
        words.say("communications-part-channel"),
        view! {
            <ChoiceField
                control=form.control("channel")
                label=words.say("communications-field-channel")
                help=words.say("communications-field-channel-told")
                choices=channels.to_vec()
            />
            <ChoiceField
                control=form.control("route")
                label=words.say("communications-field-route")
                choices=routes.to_vec()
            />
            <TextField
                control=form.control("from")
                label=words.say("communications-field-from")
                help=words.say("communications-field-named-told")
            />
            <TextField control=form.control("to") label=words.say("communications-field-to")/>
        },
    )
}

fn number_part(words: &'static Words, form: Form<'_>) -> AnyView {
    let markings = Marking::ALL
        .map(|one| Choice::new(one.key(), words.say(&format!("communications-marking-{}", one.key()))));
    let number = view! {
        <TextField
            control=form.control("number")
            label=words.say("communications-field-number")
            help=words.say("communications-field-number-told")
        />
    };
    let dated =
        view! { <DayField words day=form.day("dated") label=words.say("communications-field-dated")/> };
    form_part(
        words.say("communications-part-number"),
        view! {
            {field_row((number, dated))}
            <ChoiceField
                control=form.control("marking")
                label=words.say("communications-field-marking")
                help=words.say("communications-field-marking-told")
                choices=markings.to_vec()
            />
        },
    )
}

fn subject_part(words: &'static Words, form: Form<'_>, answerable: &[Communication]) -> AnyView {
    let others = answerable.iter().map(|other| {
        Choice::new(other.id.to_string(), format!("{}: {}", title(words, other), other.terms.subject))
    });
    let none = Choice::new("", words.say("communications-answers-nothing"));
    let choices: Vec<Choice> = std::iter::once(none).chain(others).collect();
    form_part(
        words.say("communications-field-subject"),
        view! {
            <TextField control=form.control("subject") label=words.say("communications-field-subject")/>
            <SelectField control=form.control("answers") label=words.say("communications-field-answers") choices/>
        },
    )
}

/// The sender's own language first, then Russian, then the other's.
fn text_part(words: &'static Words, form: Form<'_>, sender: Party) -> AnyView {
    let order = [sender.language(), Language::Russian, sender.other().language()];
    let texts = order.map(|language| {
        let control = form.control(&format!("text_{}", language.tag()));
        let label = words.name_of(language);
        view! { <AreaField control label=label rows=8 legal=true lang=language.tag()/> }
    });
    form_part(words.say("communications-text"), texts.collect_view())
}

/// What someone saved first and what was typed here, where the two differ.
fn differences(words: &Words, answerable: &[Communication], saved: &Typed, typed: &Typed) -> Vec<Difference> {
    const FIELDS: [&str; 12] = [
        "channel", "route", "from", "to", "number", "dated", "subject", "marking", "answers", "text_ru",
        "text_kk", "text_az",
    ];
    let differing = FIELDS.into_iter().filter_map(|field| {
        let [saved, typed] = [saved, typed].map(|of| told(words, answerable, of, field));
        let label = match field.strip_prefix("text_") {
            Some(tag) => words.name_of(Language::from_tag(tag)?),
            None => label(words, field)?,
        };
        (saved != typed).then_some(Difference { label, saved, typed })
    });
    differing.collect()
}

/// What stands in a field, in words.
fn told(words: &Words, answerable: &[Communication], of: &Typed, field: &str) -> String {
    let value = |name: &str| of.get(name).map_or("", String::as_str);
    match field {
        "dated" => {
            let parts = ["dated_day", "dated_month", "dated_year"].map(value);
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
        }
        "channel" | "route" | "marking" => {
            let message = format!("communications-{field}-{}", value(field));
            if words.has(&message) { words.say(&message) } else { value(field).to_owned() }
        }
        "answers" => {
            let found = answerable.iter().find(|one| one.id.to_string() == value(field));
            found.map(|one| title(words, one)).unwrap_or_default()
        }
        field => value(field).to_owned(),
    }
}

/// The label of a field, for the summary of what is wrong.
fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "text_ru" | "text_kk" | "text_az" => "communications-text".to_owned(),
        "reason" => "communications-reason".to_owned(),
        "channel" | "route" | "from" | "to" | "number" | "dated" | "subject" | "marking" | "answers" => {
            format!("communications-field-{field}")
        }
        _ => return None,
    };
    Some(words.say(&id))
}
