//! Remarks and proposed wording of the Parties on a version, and the answers to them.

use domain::{
    access::Right,
    languages::Language,
    protocols::{Remark, RemarkState},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::{instruction, wording};
use crate::{
    components::{
        acts::{Act, Acts, Hidden, Weight},
        area::AreaField,
        choice::{Choice, SelectField},
        field::TextField,
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part},
        leaf::Leaf,
        notice::summary,
        page_head::PageHead,
        party::{PartyName, party_name},
        sending::Sending,
    },
    sessions::history::signed,
};

/// The title of the page on which a remark is made, or answered.
#[must_use]
pub fn title(words: &Words, answered: Option<&Remark>) -> String {
    words.say(if answered.is_some() { "protocols-answer-title" } else { "protocols-remark-title" })
}

/// The page on which a remark is made, or this one is answered.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &ProtocolSeen,
    answered: Option<&Remark>,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let (base, here) = (wording::address(seen.id), title(words, answered));
    let room = answered.map_or_else(|| "remarks".to_owned(), |remark| format!("remarks/{}", remark.id));
    let subject = match answered {
        Some(remark) => Some(view! { <ol class="remarks">{one(words, seen, remark, false)}</ol> }.into_any()),
        None => about(words, seen, form),
    };
    let anchor = (answered.is_none() && !form.typed("instruction").is_empty()).then(|| anchor(words, form));
    let label = words.say(if answered.is_some() { "protocols-answer" } else { "protocols-remark" });
    let acts = vec![
        Act::send(Weight::First, words.say("fields-send")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let hidden = vec![("instruction".to_owned(), form.typed("instruction").to_owned())];
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here))/>
        {summary(words, faults, |field| field_label(words, field))}
        {subject}
        {Sending::to(format!("{base}/{room}")).around(view! {
            <Hidden fields=hidden/>
            {anchor}
            <AreaField control=form.control("text") label rows=6/>
            <FormEnd acts note=words.say("protocols-remark-note")/>
        })}
    }
    .into_any()
}

/// The instruction that the remark is about.
fn about(words: &'static Words, seen: &ProtocolSeen, form: Form<'_>) -> Option<AnyView> {
    let id = form.typed("instruction").parse().ok()?;
    let known = seen.protocol().shared()?.draft.instruction(id)?;
    let shown = instruction::one(words, seen, known, false);
    let list = view! { <ol class="instructions">{shown}</ol> };
    Some(
        view! { <Leaf id="subject" heading=words.say("protocols-subject") wide=true>{list}</Leaf> }
            .into_any(),
    )
}

/// Words of the new text to which the remark holds on, and others in their place.
fn anchor(words: &'static Words, form: Form<'_>) -> AnyView {
    let none = Choice::new("", words.say("protocols-anchor-language-choose"));
    let each = Language::AUTHENTIC.map(|language| {
        Choice::new(language.tag(), words.say(&format!("agreement-language-{}", language.tag())))
    });
    let choices: Vec<Choice> = std::iter::once(none).chain(each).collect();
    form_part(
        words.say("protocols-anchor"),
        view! {
            <SelectField control=form.control("language") label=words.say("protocols-anchor-language") choices/>
            <TextField control=form.control("words") label=words.say("protocols-anchor-words") help=words.say("protocols-anchor-words-told")/>
            <TextField control=form.control("proposed") label=words.say("protocols-anchor-proposed") help=words.say("protocols-anchor-proposed-told")/>
        },
    )
}

fn field_label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "text" => "protocols-remark",
        "words" => "protocols-anchor-words",
        "proposed" => "protocols-anchor-proposed",
        "language" => "protocols-anchor-language",
        _ => return None,
    };
    Some(words.say(id))
}

/// The leaf of all remarks, and the way to make one; nothing before the first version.
pub(super) fn leaf(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    let protocol = seen.protocol();
    protocol.shared()?;
    let may = seen.may(Right::RemarkOnProtocol);
    if protocol.remarks.is_empty() && !may {
        return None;
    }
    let list = if protocol.remarks.is_empty() {
        view! { <p class="soft">{words.say("protocols-no-remarks")}</p> }.into_any()
    } else {
        let each = protocol.remarks.iter().map(|remark| one(words, seen, remark, true)).collect_view();
        view! { <ol class="remarks">{each}</ol> }.into_any()
    };
    let open = protocol.remarks.iter().filter(|remark| remark.is_open()).count();
    let note = (open > 0).then(|| words.tell("protocols-open-remarks", &[("count", open.into())]));
    let acts = may.then(|| {
        let href = format!("{}/remarks", wording::address(seen.id));
        view! { <Acts acts=vec![Act::link(Weight::Quiet, href, words.say("protocols-remark-whole"))]/> }
    });
    Some(
        view! { <Leaf id="remarks" heading=words.say("protocols-remarks") note=note>{list}{acts}</Leaf> }
            .into_any(),
    )
}

fn one(words: &'static Words, seen: &ProtocolSeen, remark: &Remark, has_acts: bool) -> AnyView {
    let party = remark.acting.party;
    let version = words.tell("protocols-on-version", &[("version", remark.version.into())]);
    let by = signed(words, &remark.acting);
    let subject = subject(words, seen, remark);
    let paragraphs = remark.text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    let state = match &remark.state {
        RemarkState::Open => None,
        RemarkState::Answered { acting, text } => {
            let text = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
            Some(view! {
                <div class="remark-answer">
                    <p class="remark-head"><PartyName party=acting.party name=party_name(words, acting.party)/>" "<span class="note">{signed(words, acting)}</span></p>
                    {text}
                </div>
            }.into_any())
        }
        RemarkState::Accepted { acting } => {
            let told = words.tell("protocols-accepted", &[("by", signed(words, acting).into())]);
            Some(view! { <p class="note agrees">{told}</p> }.into_any())
        }
    };
    let acts = has_acts.then(|| acts(words, seen, remark)).filter(|acts| !acts.is_empty());
    view! {
        <li class="remark" id=remark.id.to_string()>
            <p class="remark-head"><PartyName party name=party_name(words, party)/>" "<span class="note">{by}", "{version}</span></p>
            {subject}
            {paragraphs}
            {state}
            {acts.map(|acts| view! { <Acts acts/> })}
        </li>
    }
    .into_any()
}

/// What the remark is about, with the words it holds on to; that they are gone is said.
fn subject(words: &'static Words, seen: &ProtocolSeen, remark: &Remark) -> Option<AnyView> {
    let about = remark.about.as_ref()?;
    let protocol = seen.protocol();
    let known = protocol.draft.instruction(about.instruction);
    let place = known.map(|known| {
        let name = wording::instruction(words, seen, known);
        view! { <a href=format!("#{}", known.id)>{name}</a> }
    });
    let anchor = about.words.as_ref().map(|anchor| {
        let lang = anchor.language.tag();
        let proposed = anchor.proposed.as_ref().map(|proposed| {
            view! { " → "<ins lang=lang>{proposed.to_string()}</ins> }
        });
        view! { <p class="legal"><q lang=lang>{anchor.words.to_string()}</q>{proposed}</p> }
    });
    let is_gone = remark.is_open() && !remark.stands_in(&protocol.draft);
    let gone = is_gone.then(|| view! { <p class="absent">{words.say("protocols-words-gone")}</p> });
    Some(view! { <p class="note">{place}</p>{anchor}{gone} }.into_any())
}

fn acts(words: &Words, seen: &ProtocolSeen, remark: &Remark) -> Vec<Act> {
    let base = format!("{}/remarks/{}", wording::address(seen.id), remark.id);
    let mut acts = Vec::new();
    if !remark.is_open() {
        return acts;
    }
    let is_proposal = remark.proposal().is_some() && remark.stands_in(&seen.protocol().draft);
    if is_proposal && seen.reads_draft && seen.may(Right::ShareProtocol) {
        acts.push(Act::Post {
            weight: Weight::Second,
            action: format!("{base}/accept"),
            words: words.say("protocols-accept"),
            hidden: Vec::new(),
        });
    }
    if seen.may(Right::RemarkOnProtocol) {
        acts.push(Act::link(Weight::Quiet, base, words.say("protocols-answer-make")));
    }
    acts
}
