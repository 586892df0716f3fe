//! The form of one instruction: which operation, on which unit, in three languages beside the text that is amended; and,
//! where asked, how it will read.

use chrono::NaiveDateTime;
use domain::{
    agreement::{Kind, ProvisionId, Text},
    identifiers::{InstructionId, ProtocolId},
    languages::Language,
    protocols::{Mark, OperationName, structure},
};
use islands::WorkingCopyKept;
use leptos::prelude::*;
use locales::{Words, dates, times};
use secretariat::protocols::{InstructionSeen, ProtocolSeen, UNIT_KINDS};

use super::{instruction, wording};
use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    area::AreaField,
    choice::{Choice, SelectField},
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, field_row, form_part},
    leaf::Leaf,
    notice::{Notice, Tone, summary},
    page_head::PageHead,
    sending::Sending,
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words, seen: &InstructionSeen) -> String {
    words.say(if seen.instruction.is_some() {
        "protocols-instruction-edit"
    } else {
        "protocols-instruction-add"
    })
}

/// The id of the form, by which the browser keeps what is typed.
const FORM: &str = "instruction-form";

/// Where the form goes, and where it is found.
#[must_use]
pub fn path(id: ProtocolId, known: Option<InstructionId>) -> String {
    let base = wording::address(id);
    match known {
        Some(known) => format!("{base}/instructions/{known}"),
        None => format!("{base}/instructions/new"),
    }
}

fn path_of(seen: &InstructionSeen) -> String {
    path(seen.protocol.id, seen.instruction.as_ref().map(|instruction| instruction.id))
}

/// The page: first the operation and the unit are chosen, then the words are typed.
#[must_use]
pub fn view(words: &'static Words, seen: &InstructionSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let here = title(words, seen);
    let operation = OperationName::from_key(form.typed("operation"));
    let is_placed = match operation {
        Some(OperationName::Everywhere) => true,
        Some(OperationName::AddUnit) => !form.typed("kind").is_empty(),
        Some(_) => form.typed("at").parse::<ProvisionId>().is_ok(),
        None => false,
    };
    let body = match operation {
        Some(operation) if is_placed => fields(words, seen, form, operation),
        Some(operation) => units(words, seen, operation),
        None => operations(words, seen),
    };
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, &seen.protocol, Some(here))/>
        {summary(words, faults, |field| label(words, field))}
        {body}
    }
    .into_any()
}

/// Which operation.
fn operations(words: &'static Words, seen: &InstructionSeen) -> AnyView {
    let each = OperationName::ALL.map(|operation| {
        let href = format!("{}?operation={}", path_of(seen), operation.key());
        let name = words.say(&format!("protocols-operation-{}", operation.key()));
        view! { <li><a href=href>{name}</a></li> }
    });
    view! { <p>{words.say("protocols-operation-choose")}</p><ul class="kinds">{each}</ul> }.into_any()
}

/// On which unit: those of the text in force on which the operation can work.
fn units(words: &'static Words, seen: &InstructionSeen, operation: OperationName) -> AnyView {
    let Some(text) = seen.protocol.base.in_language(wording::language(words)) else { return ().into_any() };
    let base = format!("{}?operation={}", path_of(seen), operation.key());
    let own = (operation == OperationName::AddUnit).then(|| {
        let href = format!("{base}&kind=art");
        view! { <li><a href=href>{words.say("protocols-add-article")}</a></li> }
    });
    let each =
        text.provisions.iter().filter(|part| is_offered(operation, part.kind(), &part.text)).map(|part| {
            let cited = wording::unit(words, text, &part.id);
            let begins: String = part.text.chars().take(90).collect();
            let links = if operation == OperationName::AddUnit {
                kinds_within(part.kind())
                    .into_iter()
                    .map(|kind| {
                        let href = format!("{base}&within={}&kind={kind}", part.id);
                        let name = words.say(&format!("protocols-add-{kind}"));
                        view! { <a href=href>{name}</a>" " }
                    })
                    .collect_view()
                    .into_any()
            } else {
                let href = format!("{base}&at={}", part.id);
                view! { <a href=href>{cited.clone()}</a> }.into_any()
            };
            let heading = (operation == OperationName::AddUnit).then(|| view! { {cited}": " });
            let lang = text.language.tag();
            view! { <li>{heading}{links}" "<span class="note" lang=lang>{begins}</span></li> }
        });
    let told = words.say(&format!("protocols-operation-{}", operation.key()));
    view! { <p>{told}". "{words.say("protocols-unit-choose")}</p><ul class="kinds units">{own}{each.collect_view()}</ul> }
        .into_any()
}

/// Whether the operation can work on a part of this kind.
const fn is_offered(operation: OperationName, kind: Kind, text: &str) -> bool {
    match operation {
        OperationName::ReplaceWords | OperationName::AddWords | OperationName::DeleteWords => {
            !text.is_empty()
        }
        OperationName::AddSentence | OperationName::Punctuation => {
            !text.is_empty() && !matches!(kind, Kind::WrapUp | Kind::DocType | Kind::DocTitle)
        }
        OperationName::ReplaceUnit => !matches!(kind, Kind::Preface | Kind::WrapUp),
        OperationName::DeleteUnit => {
            matches!(
                kind,
                Kind::Article
                    | Kind::Paragraph
                    | Kind::Subparagraph
                    | Kind::Point
                    | Kind::Indent
                    | Kind::Recital
            )
        }
        OperationName::AddUnit => matches!(
            kind,
            Kind::Article | Kind::Paragraph | Kind::Subparagraph | Kind::Point | Kind::Preamble
        ),
        OperationName::Everywhere => false,
    }
}

/// What can be put into a part of this kind.
fn kinds_within(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Article => vec!["para", "point"],
        Kind::Paragraph => vec!["subpara", "point", "indent"],
        Kind::Subparagraph | Kind::Point => vec!["indent"],
        Kind::Preamble => vec!["recital"],
        _ => Vec::new(),
    }
}

fn fields(
    words: &'static Words,
    seen: &InstructionSeen,
    form: Form<'_>,
    operation: OperationName,
) -> AnyView {
    let names: &[&str] = &["version", "operation", "at", "within", "kind"];
    let hidden =
        names.iter().map(|name| ((*name).to_owned(), form.typed(name).to_owned())).collect::<Vec<_>>();
    let other = format!("{}?operation={}", path_of(seen), operation.key());
    let place = place(words, seen, form, operation);
    let marks = (operation == OperationName::Punctuation).then(|| marks(words, form));
    let each = [Language::Russian, Language::Kazakh, Language::Azerbaijani]
        .map(|language| in_language(words, &seen.protocol, form, operation, language));
    let acts = vec![
        Act::send(Weight::First, words.say("protocols-instruction-save")),
        Act::Send {
            weight: Weight::Second,
            words: words.say("protocols-preview-show"),
            choice: Some(("act".to_owned(), "preview".to_owned())),
        },
        Act::link(Weight::Quiet, wording::address(seen.protocol.id), words.say("frame-back")),
    ];
    let change = vec![Act::link(Weight::Quiet, other, words.say("protocols-unit-other"))];
    let preview = preview(words, seen);
    let unsaved = unsaved(words, seen);
    view! {
        {unsaved}
        {preview}
        {Sending::to(path_of(seen)).class("form instruction-form").id(FORM).around(view! {
            <Hidden fields=hidden/>
            {form_part(words.say("protocols-part-what"), view! { {place}{marks}<Acts acts=change/> })}
            {each}
            {form_part(words.say("protocols-part-reasons"), view! {
                <AreaField control=form.control("reasons") label=words.say("protocols-reasons") help=words.say("protocols-reasons-help") rows=3/>
            })}
            <FormEnd acts note=words.say("protocols-instruction-note")/>
            <WorkingCopyKept form=FORM.to_owned() failed=words.say("protocols-copy-not-kept")/>
        })}
    }
    .into_any()
}

/// What the browser tells when a working copy was kept.
#[must_use]
pub fn kept(words: &Words, at: NaiveDateTime) -> String {
    words.tell("protocols-copy-kept", &[("time", times::clock(words, at.time()).into())])
}

/// That what stands below is the person's own working copy, with the way to be rid of it.
fn unsaved(words: &'static Words, seen: &InstructionSeen) -> Option<AnyView> {
    let at = seen.copy.as_ref()?.kept_at;
    let (day, time) = (dates::day_short(words, at.date()), times::clock(words, at.time()));
    let told = words.tell("protocols-copy-found", &[("day", day.into()), ("time", time.into())]);
    let discard = vec![Act::send(Weight::Quiet, words.say("protocols-copy-discard"))];
    let action = path_of(seen);
    Some(
        view! {
            <Notice tone=Tone::Joint>
                <p>{told}</p>
                {Sending::bare(action).around(view! {
                    <Hidden fields=vec![("act".to_owned(), "discard".to_owned())]/>
                    <Acts acts=discard/>
                })}
            </Notice>
        }
        .into_any(),
    )
}

/// How the instruction would read; nothing where that was not asked.
fn preview(words: &'static Words, seen: &InstructionSeen) -> Option<AnyView> {
    let (protocol, id) = seen.preview.as_ref()?;
    let known = protocol.protocol().draft.instruction(*id)?;
    let shown = instruction::one(words, protocol, known, false);
    let note = words.say("protocols-preview-note");
    Some(
        view! {
            <Leaf id="preview" heading=words.say("protocols-preview") note=note wide=true>
                <ol class="instructions">{shown}</ol>
            </Leaf>
        }
        .into_any(),
    )
}

/// What is done, and where; the number of a unit that is put in.
fn place(words: &'static Words, seen: &InstructionSeen, form: Form<'_>, operation: OperationName) -> AnyView {
    let name = words.say(&format!("protocols-operation-{}", operation.key()));
    let text = seen.protocol.base.in_language(wording::language(words));
    let cited = |id: &str| id.parse().ok().zip(text).map(|(id, text)| wording::unit(words, text, &id));
    if operation != OperationName::AddUnit {
        let at = cited(form.typed("at")).map(|cited| format!(": {cited}"));
        let fault = form.control("at").fault;
        let fault = fault.map(|fault| view! { <p class="field-error" id="at-error">{fault}</p> });
        return view! { <p class="field-name" id="at">{name}{at}</p>{fault} }.into_any();
    }
    let kind = UNIT_KINDS.into_iter().find(|kind| *kind == form.typed("kind")).unwrap_or("para");
    let within = cited(form.typed("within")).map(|cited| format!(": {cited}"));
    view! {
        <p class="field-name">{words.say(&format!("protocols-add-{kind}"))}{within}</p>
        <TextField control=form.control("number") label=words.say("protocols-number") help=words.say("protocols-number-told")/>
    }
    .into_any()
}

fn marks(words: &'static Words, form: Form<'_>) -> AnyView {
    let choices = || {
        let none = Choice::new("", words.say("protocols-mark-choose"));
        let each = Mark::ALL
            .map(|mark| Choice::new(mark.key(), words.say(&format!("protocols-mark-{}", mark.key()))));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    };
    field_row(view! {
        <SelectField control=form.control("was") label=words.say("protocols-mark-was") choices=choices()/>
        <SelectField control=form.control("becomes") label=words.say("protocols-mark-becomes") choices=choices()/>
    })
}

/// The words of one language beside the text that is amended.
fn in_language(
    words: &'static Words,
    seen: &ProtocolSeen,
    form: Form<'_>,
    operation: OperationName,
    language: Language,
) -> Option<AnyView> {
    let base = seen.base.in_language(language)?;
    let (tag, name) = (language.tag(), words.name_of(language));
    let own = current(base, form, operation);
    let line = |part: &str, id: &str| {
        let control = form.control(&format!("{part}_{tag}"));
        view! { <AreaField control label=words.say(id) rows=2 legal=true lang=tag/> }
    };
    let which = || which(words, form, tag);
    let typed = match operation {
        OperationName::ReplaceWords => {
            view! { {line("words", "protocols-words")}{which()}{line("by", "protocols-by")} }.into_any()
        }
        OperationName::AddWords => {
            view! { {line("words", "protocols-after")}{which()}{line("by", "protocols-added-words")} }
                .into_any()
        }
        OperationName::DeleteWords => {
            view! { {line("words", "protocols-words-deleted")}{which()} }.into_any()
        }
        OperationName::AddSentence => view! { {line("text", "protocols-sentence")} }.into_any(),
        OperationName::ReplaceUnit | OperationName::AddUnit => {
            let control = form.control(&format!("text_{tag}"));
            view! { <AreaField control label=words.say("protocols-unit-text") help=words.say("protocols-unit-text-told") rows=7 legal=true lang=tag/> }
                .into_any()
        }
        OperationName::Everywhere => {
            let control = form.control(&format!("text_{tag}"));
            view! { <AreaField control label=words.say("protocols-pairs") help=words.say("protocols-pairs-told") rows=4 legal=true lang=tag/> }
                .into_any()
        }
        OperationName::Punctuation | OperationName::DeleteUnit => ().into_any(),
    };
    let formula = {
        let control = form.control(&format!("formula_{tag}"));
        let open = !control.typed.is_empty() || control.fault.is_some();
        view! {
            <details open=open>
                <summary>{words.say("protocols-own-formula")}</summary>
                <AreaField control label=words.say("protocols-formula") help=words.say("protocols-formula-told") rows=4 legal=true lang=tag/>
            </details>
        }
    };
    Some(form_part(name, view! { {own}{typed}{formula} }))
}

/// The text in force of the unit that is changed, or of the one into which another is put.
fn current(base: &Text, form: Form<'_>, operation: OperationName) -> Option<AnyView> {
    let at = if operation == OperationName::AddUnit { form.typed("within") } else { form.typed("at") };
    let branch = base.branch(&at.parse().ok()?)?;
    let parts: Vec<_> = std::iter::once(branch.head).chain(branch.below).cloned().collect();
    let lines = structure::lines(&parts).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    Some(view! { <blockquote class="legal" lang=base.language.tag()>{lines}</blockquote> }.into_any())
}

fn which(words: &'static Words, form: Form<'_>, tag: &str) -> AnyView {
    let fixed = [("sole", "protocols-which-sole"), ("every", "protocols-which-every")];
    let fixed = fixed.map(|(key, id)| Choice::new(key, words.say(id)));
    let each = (1..=9_u16).map(|number| {
        Choice::new(number.to_string(), words.tell("protocols-which-only", &[("number", number.into())]))
    });
    let choices: Vec<Choice> = fixed.into_iter().chain(each).collect();
    let mut control = form.control(&format!("which_{tag}"));
    if control.typed.is_empty() {
        "sole".clone_into(&mut control.typed);
    }
    view! { <SelectField control label=words.say("protocols-which") choices/> }.into_any()
}

/// The label of a field, for the summary of what is wrong.
fn label(words: &Words, field: &str) -> Option<String> {
    let plain = match field {
        "number" => Some("protocols-number"),
        "was" => Some("protocols-mark-was"),
        "becomes" => Some("protocols-mark-becomes"),
        "reasons" => Some("protocols-reasons"),
        "at" => Some("protocols-part-what"),
        _ => None,
    };
    if let Some(id) = plain {
        return Some(words.say(id));
    }
    let (part, language) = field.rsplit_once('_')?;
    let id = match part {
        "words" => "protocols-words",
        "which" => "protocols-which",
        "by" => "protocols-by",
        "text" => "protocols-unit-text",
        "formula" => "protocols-formula",
        _ => return None,
    };
    Some(format!("{}, {}", words.say(id), words.name_of(Language::from_tag(language)?)))
}
