//! The form in which a signed text is entered or corrected: the draft stands in its fields, or a pasted text is distributed
//! over them; it can be compared before it is sent.

use domain::{
    agreement::{Text, authentic::places},
    languages::Language,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    agreement::{OMITS, PASTED, TextSeen},
    papers::Upload,
};

use super::{
    address,
    fields::{added, label_of, parts},
    trail,
};
use crate::{
    components::{
        acts::{Act, Acts, Hidden, Weight},
        area::AreaField,
        field::{Field, TextField, described_by, invalid},
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part, sent_by_enter},
        notice::{Notice, Tone, summary},
        page_head::PageHead,
        sending::Sending,
    },
    papers::file_field::file_field,
};

/// The field that tells the buttons apart.
pub const ACT: &str = "act";

/// The field of a file that fills the form.
pub const ENCLOSED: &str = "text_file";

/// The button that distributes a pasted text.
pub const DISTRIBUTE: &str = "distribute";

/// The button that compares with the draft.
pub const COMPARE: &str = "compare";

/// What the page shows.
pub struct EntryPage<'a> {
    /// The text as it stands.
    pub seen: &'a TextSeen,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// The most bytes of the scan.
    pub most: u64,
    /// The scan that came with the form.
    pub here: Option<&'a Upload>,
    /// Whether what differs is shown.
    pub is_compared: bool,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, seen: &TextSeen) -> String {
    words.say(match seen.record {
        None => "agreement-text-enter",
        Some(_) => "agreement-text-correct",
    })
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &EntryPage<'_>) -> AnyView {
    let (seen, form) = (page.seen, Form::new(page.typed, page.faults));
    let (draft, here) = (seen.draft, title(words, seen));
    let own = address(seen.language);
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let compare = (ACT.to_owned(), COMPARE.to_owned());
    let acts = vec![
        Act::send(Weight::First, here.clone()),
        Act::Send {
            weight: Weight::Second,
            words: words.say("agreement-text-compare"),
            choice: Some(compare),
        },
        Act::link(Weight::Quiet, own.clone(), words.say("frame-back")),
    ];
    let compared = page.is_compared.then(|| notice(words, draft, form));
    view! {
        <PageHead
            title=here.clone()
            trail=trail(words, seen.language, Some(here))
            lede=words.say(lede(seen.language)).into_any()
        />
        {summary(words, page.faults, |field| label_of(words, field))}
        {compared}
        {Sending::to(format!("{own}/new")).id("paper-form").carrying_file().around(view! {
            {sent_by_enter()}
            <Hidden fields=hidden/>
            {known(words, page, form)}
            {paste(words, form)}
            {parts(words, draft, form, page.is_compared)}
            {added(words, draft, form)}
            {omits(words, form)}
            <FormEnd acts note=words.say("agreement-text-both-told")/>
        })}
    }
    .into_any()
}

/// What stands in the fields at first: only the Kazakh is a draft that a Government approved.
const fn lede(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "agreement-text-enter-told-draft",
        _ => "agreement-text-enter-told-translation",
    }
}

/// Why it is corrected, and by what it is known.
fn known(words: &'static Words, page: &EntryPage<'_>, form: Form<'_>) -> AnyView {
    let corrects = page.seen.record.is_some();
    let reason = corrects.then(|| {
        view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=3/> }
    });
    let kept = corrects.then(|| view! { <p class="note">{words.say("agreement-text-scan-kept")}</p> });
    let source = view! {
        <TextField
            control=form.control("source")
            label=words.say("agreement-field-source")
            help=words.say("agreement-text-source-told")
        />
    };
    let scan = file_field(words, form, "paper-form", page.most, page.here);
    form_part(words.say("agreement-text-facts"), view! { {reason}{source}{kept}{scan} })
}

/// A whole text at once, a paragraph a line.
fn paste(words: &'static Words, form: Form<'_>) -> AnyView {
    let control = form.control(PASTED);
    let fault = form.control(ENCLOSED).fault;
    let is_open = !control.typed.is_empty() || control.fault.is_some() || fault.is_some();
    let (described, wrong) = (described_by(ENCLOSED, true, fault.is_some()), invalid(fault.is_some()));
    let help = Some(words.say("agreement-text-file-help"));
    let choice = Some((ACT.to_owned(), DISTRIBUTE.to_owned()));
    let act = Act::Send { weight: Weight::Second, words: words.say("agreement-text-distribute"), choice };
    let fields = view! {
        <details class="other-city" open=is_open>
            <summary>{words.say("agreement-text-paste-told")}</summary>
            <div class="fieldset">
                <AreaField
                    control
                    label=words.say("agreement-text-paste")
                    help=words.say("agreement-text-paste-help")
                    rows=10
                    legal=true
                />
                <Field name=ENCLOSED label=words.say("agreement-text-file") help fault>
                    <input
                        id=ENCLOSED
                        name=ENCLOSED
                        type="file"
                        accept=".docx,.xml"
                        aria-invalid=wrong
                        aria-describedby=described
                    />
                </Field>
                <Acts acts=vec![act]/>
            </div>
        </details>
    };
    form_part(words.say("agreement-text-paste-title"), fields)
}

fn omits(words: &'static Words, form: Form<'_>) -> AnyView {
    let is_ticked = !form.typed(OMITS).is_empty();
    let tick = view! {
        <label class="choice" for=OMITS>
            <input type="checkbox" id=OMITS name=OMITS value="on" checked=is_ticked/>
            <span>{words.say("agreement-text-omits")}</span>
        </label>
    };
    form_part(words.say("agreement-text-omits-title"), tick)
}

/// How much differs, before anything is sent.
fn notice(words: &'static Words, draft: &Text, form: Form<'_>) -> AnyView {
    let count =
        places(draft).filter(|part| part.typed_words() != form.typed(part.id.as_str()).trim()).count();
    let told = match count {
        0 => words.say("agreement-text-as-drafted"),
        _ => words.tell("agreement-text-differences", &[("count", count.into())]),
    };
    view! { <Notice tone=Tone::Joint><p role="status">{told}</p></Notice> }.into_any()
}
