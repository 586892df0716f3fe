//! The signature of the Agreement: the form in which a Party records or corrects it, and what was recorded of it.

use domain::{
    agreement::life::{SignatureRecord, SignatureStep, SignatureWhat},
    places::City,
};
use leptos::prelude::*;
use locales::{Words, order::sort_by_name};
use secretariat::agreement::{ELSEWHERE, LifeSeen};

use super::{trail, wording::signed_at};
use crate::{
    components::{
        acts::{Act, Hidden, Weight},
        area::AreaField,
        choice::{Choice, SelectField},
        day_field::DayField,
        facts::{Fact, Facts},
        field::TextField,
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part},
        leaf::Leaf,
        notice::{Notice, Tone, summary},
        page_head::PageHead,
        party::{PartyName, party_side},
        sending::Sending,
    },
    sessions::history::signed,
};

/// The title of the page.
#[must_use]
pub fn page_title(words: &Words) -> String {
    words.say("agreement-signature-title")
}

/// The source that the suggestion names, in the reader's language.
#[must_use]
pub fn suggested_source(words: &Words) -> String {
    words.say("agreement-signature-suggested-source")
}

/// The page: the form alone where nothing is recorded, else beside what is.
#[must_use]
pub fn view(
    words: &'static Words,
    recorded: Option<&SignatureRecord>,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let here = page_title(words);
    let act = match recorded {
        None => "agreement-signature-record",
        Some(_) => "agreement-signature-correct",
    };
    let acts = vec![
        Act::send(Weight::First, words.say(act)),
        Act::link(Weight::Quiet, "/agreement/life", words.say("frame-back")),
    ];
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let reason = recorded.map(|_| {
        view! { <AreaField control=form.control("reason") label=words.say("communications-reason") rows=3/> }
    });
    let above = match recorded {
        None => suggestion(words),
        Some(record) => as_recorded(words, record),
    };
    view! {
        <PageHead title=here.clone() trail=trail(words, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
        {above}
        {Sending::to("/agreement/life/signature").around(view! {
            <Hidden fields=hidden/>
            {form_part(here, view! { {reason}{fields(words, form)} })}
            <FormEnd acts note=words.say("agreement-signature-both-told")/>
        })}
    }
    .into_any()
}

fn suggestion(words: &'static Words) -> AnyView {
    let (told, check) =
        (words.say("agreement-signature-suggested"), words.say("agreement-signature-suggested-check"));
    view! { <Notice tone=Tone::Joint><p>{told}</p><p>{check}</p></Notice> }.into_any()
}

fn as_recorded(words: &'static Words, record: &SignatureRecord) -> AnyView {
    let signature = &record.signature;
    let by = record.steps.last().map(|step| {
        let party = step.acting.party;
        view! { <PartyName party name=party_side(words, party)/>": "{signed(words, &step.acting)} }
    });
    let facts = vec![
        Fact::new(words.say("agreement-stage-signed"), signed_at(words, signature)),
        Fact::new(words.say("agreement-field-source"), signature.source.to_string()),
        Fact::new(words.say("agreement-recorded-by"), by),
    ];
    let heading = words.say("agreement-signature-recorded");
    view! { <Leaf id="recorded" heading><Facts facts/></Leaf> }.into_any()
}

fn fields(words: &'static Words, form: Form<'_>) -> AnyView {
    view! {
        {when_and_where(words, form)}
        <TextField
            control=form.control("source")
            label=words.say("agreement-field-source")
            help=words.say("agreement-field-source-told")
        />
    }
    .into_any()
}

/// Day and place of a signature, as they are typed.
pub(crate) fn when_and_where(words: &'static Words, form: Form<'_>) -> AnyView {
    let places = ["ru", "kk", "az", "en"].map(|language| {
        let control = form.control(&format!("place_{language}"));
        let label = words.say(&format!("communications-field-name-{language}"));
        view! { <TextField control label=label lang=language/> }
    });
    view! {
        <DayField words day=form.day("signed") label=words.say("agreement-field-signed")/>
        <SelectField control=form.control("city") label=words.say("agreement-field-city") choices=cities(words)/>
        <details class="other-city" open=form.typed("city") == ELSEWHERE>
            <summary>{words.say("agreement-field-elsewhere-told")}</summary>
            <div class="fieldset">{places.collect_view()}</div>
        </details>
    }
    .into_any()
}

/// The cities as they were called when the draft was approved.
fn cities(words: &'static Words) -> Vec<Choice> {
    let then = domain::agreement::life::APPROVED_ON;
    let mut named: Vec<(&str, String)> =
        City::all().map(|city| (city.key, city.name(words.language(), then).to_owned())).collect();
    sort_by_name(words.language(), &mut named, |(_, name)| name);
    let choose = Choice::new("", words.say("sessions-field-city-choose"));
    let elsewhere = Choice::new(ELSEWHERE, words.say("agreement-field-elsewhere"));
    let cities = named.into_iter().map(|(key, name)| Choice::new(key, name));
    std::iter::once(choose).chain(cities).chain([elsewhere]).collect()
}

/// The label of a field, for the summary of what is wrong.
pub(crate) fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "signed" => "agreement-field-signed",
        "city" => "agreement-field-city",
        "source" => "agreement-field-source",
        "reason" => "fields-reason",
        "place_ru" | "place_kk" | "place_az" | "place_en" => {
            let language = field.rsplit('_').next()?;
            return Some(words.say(&format!("communications-field-name-{language}")));
        }
        _ => return None,
    };
    Some(words.say(id))
}

/// What was recorded of the signature, where more than one thing was: the old values stay readable.
pub(super) fn history(words: &'static Words, seen: &LifeSeen) -> Option<AnyView> {
    let record = seen.signature.as_ref().filter(|record| record.steps.len() > 1)?;
    let steps = record.steps.iter().map(|step| step_view(words, step)).collect::<Vec<_>>();
    let heading = words.say("agreement-signature-history");
    Some(view! { <Leaf id="history" heading><ol class="history">{steps}</ol></Leaf> }.into_any())
}

fn step_view(words: &'static Words, step: &SignatureStep) -> AnyView {
    let (told, reason, was) = match &step.what {
        SignatureWhat::Recorded => (words.say("agreement-signature-done"), None, None),
        SignatureWhat::Corrected { reason, was } => {
            let at = signed_at(words, was);
            let source = was.source.to_string();
            let was = words.tell("agreement-signature-was", &[("at", at.into()), ("source", source.into())]);
            (words.say("communications-step-corrected"), Some(reason.to_string()), Some(was))
        }
    };
    let party = step.acting.party;
    let by = signed(words, &step.acting);
    let reason = reason.map(|reason| view! { <p>{reason}</p> });
    let was = was.map(|was| view! { <p class="note">{was}</p> });
    view! {
        <li>
            <p>{told}</p>{reason}{was}
            <p class="note"><PartyName party name=party_side(words, party)/>": "{by}</p>
        </li>
    }
    .into_any()
}

/// The messages that the page of the life may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 2] = ["agreement-signature-done", "agreement-signature-corrected"];

/// The message with this name, if the page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("agreement-") == Some(name))
}
