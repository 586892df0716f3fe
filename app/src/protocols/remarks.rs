//! Remarks and proposed wording of the Parties on a version, and the answers to them.

use domain::{
    access::Right,
    languages::Language,
    parties::Party,
    protocols::{Remark, RemarkState},
    text::Prose,
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
        Some(remark) => Some(view! { <ol class="remarks">{one(words, seen, remark, None)}</ol> }.into_any()),
        None => about(words, seen, form),
    };
    let anchor = (answered.is_none() && !form.typed("instruction").is_empty()).then(|| anchor(words, form));
    let label = words.say(if answered.is_some() { "protocols-answer" } else { "protocols-remark" });
    let acts = form_acts(words, seen, answered.is_some());
    let note = words.say(if answered.is_some() { "protocols-answer-note" } else { "protocols-remark-note" });
    let hidden = vec![("instruction".to_owned(), form.typed("instruction").to_owned())];
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here))/>
        {summary(words, faults, |field| field_label(words, field))}
        {subject}
        {Sending::to(format!("{base}/{room}")).around(view! {
            <Hidden fields=hidden/>
            {anchor}
            <AreaField control=form.control("text") label rows=6/>
            <FormEnd acts note/>
        })}
    }
    .into_any()
}

/// A remark stays with its Party unless it is sent to both by its own button; an answer goes to both.
fn form_acts(words: &Words, seen: &ProtocolSeen, is_answer: bool) -> Vec<Act> {
    let back = Act::link(Weight::Quiet, wording::address(seen.id), words.say("frame-back"));
    if is_answer {
        return vec![Act::send(Weight::First, words.say("fields-send")), back];
    }
    let button = |weight, act: &str, id: &str| Act::Send {
        weight,
        words: words.say(id),
        choice: Some(("act".to_owned(), act.to_owned())),
    };
    if !seen.may(Right::KeepProtocolRemark) {
        return vec![button(Weight::First, "share", "protocols-remark-share"), back];
    }
    vec![
        button(Weight::First, "keep", "protocols-remark-keep"),
        button(Weight::Second, "share", "protocols-remark-share"),
        back,
    ]
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
    let each = Language::AUTHENTIC.map(|language| Choice::new(language.tag(), words.name_of(language)));
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
pub(super) fn leaf(words: &'static Words, seen: &ProtocolSeen, party: Party) -> Option<AnyView> {
    let protocol = seen.protocol();
    protocol.shared()?;
    let may = seen.may(Right::RemarkOnProtocol);
    if protocol.remarks.is_empty() && !may {
        return None;
    }
    let list = if protocol.remarks.is_empty() {
        view! { <p class="soft">{words.say("protocols-no-remarks")}</p> }.into_any()
    } else {
        let each = protocol.remarks.iter().map(|remark| one(words, seen, remark, Some(party))).collect_view();
        view! { <ol class="remarks">{each}</ol> }.into_any()
    };
    let open = protocol.remarks.iter().filter(|remark| remark.awaits(party)).count();
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

/// The leaf of what the reader's Party keeps to itself; nothing where it keeps nothing.
pub(super) fn kept_leaf(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    if seen.kept.is_empty() {
        return None;
    }
    let each = seen.kept.iter().map(|remark| {
        let acts = kept_acts(words, seen, remark);
        entry(words, seen, remark, ().into_any(), acts)
    });
    let list = view! { <ol class="remarks">{each.collect_view()}</ol> };
    let note = words.say("protocols-kept-note");
    Some(view! { <Leaf id="kept-remarks" heading=words.say("protocols-kept") note>{list}</Leaf> }.into_any())
}

/// One remark with what was said to it; with acts for whoever reads it for this Party.
fn one(words: &'static Words, seen: &ProtocolSeen, remark: &Remark, acting_for: Option<Party>) -> AnyView {
    let answers = remark.answers.iter().map(|answer| {
        let (party, by) = (answer.acting.party, signed(words, &answer.acting));
        let text = paragraphs(&answer.text);
        view! {
            <div class="remark-answer">
                <p class="remark-head"><PartyName party name=party_name(words, party)/>" "<span class="note">{by}</span></p>
                {text}
            </div>
        }
    });
    let ended = match &remark.state {
        RemarkState::Open => None,
        RemarkState::Resolved { acting } => Some(("protocols-resolved", acting)),
        RemarkState::Accepted { acting } => Some(("protocols-accepted", acting)),
    };
    let ended = ended.map(|(id, acting)| {
        let told = words.tell(id, &[("by", signed(words, acting).into())]);
        view! { <p class="note agrees">{told}</p> }
    });
    let said = view! { {answers.collect_view()}{ended} }.into_any();
    let acts = acting_for.map(|party| acts(words, seen, remark, party)).unwrap_or_default();
    entry(words, seen, remark, said, acts)
}

fn entry(
    words: &'static Words,
    seen: &ProtocolSeen,
    remark: &Remark,
    said: AnyView,
    acts: Vec<Act>,
) -> AnyView {
    let party = remark.acting.party;
    let version = words.tell("protocols-on-version", &[("version", remark.version.into())]);
    let by = signed(words, &remark.acting);
    let subject = subject(words, seen, remark);
    let acts = (!acts.is_empty()).then(|| view! { <Acts acts/> });
    view! {
        <li class="remark" id=remark.id.to_string()>
            <p class="remark-head"><PartyName party name=party_name(words, party)/>" "<span class="note">{by}", "{version}</span></p>
            {subject}
            {paragraphs(&remark.text)}
            {said}
            {acts}
        </li>
    }
    .into_any()
}

fn paragraphs(text: &Prose) -> AnyView {
    text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
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

fn acts(words: &Words, seen: &ProtocolSeen, remark: &Remark, party: Party) -> Vec<Act> {
    let base = format!("{}/remarks/{}", wording::address(seen.id), remark.id);
    if matches!(remark.state, RemarkState::Accepted { .. }) || !seen.may(Right::RemarkOnProtocol) {
        return Vec::new();
    }
    let mut acts = Vec::new();
    let is_proposal = remark.proposal().is_some() && remark.stands_in(&seen.protocol().draft);
    if remark.is_open() && is_proposal && seen.reads_draft && seen.may(Right::ShareProtocol) {
        acts.push(post(Weight::Second, format!("{base}/accept"), words.say("protocols-accept")));
    }
    if remark.is_open() && remark.acting.party == party {
        acts.push(post(Weight::Quiet, format!("{base}/resolve"), words.say("protocols-resolve")));
    }
    acts.push(Act::link(Weight::Quiet, base, words.say("protocols-answer-make")));
    acts
}

/// What can be done with a remark that is kept. Of words that are gone nothing can be put before the other Party.
fn kept_acts(words: &Words, seen: &ProtocolSeen, remark: &Remark) -> Vec<Act> {
    if !seen.may(Right::KeepProtocolRemark) {
        return Vec::new();
    }
    let base = format!("{}/remarks/{}", wording::address(seen.id), remark.id);
    let stands = seen.protocol().shared().is_some_and(|version| remark.stands_in(&version.draft));
    let share =
        stands.then(|| post(Weight::Second, format!("{base}/share"), words.say("protocols-remark-share")));
    let discard = post(Weight::Grave, format!("{base}/discard"), words.say("protocols-remark-discard"));
    share.into_iter().chain([discard]).collect()
}

const fn post(weight: Weight, action: String, words: String) -> Act {
    Act::Post { weight, action, words, hidden: Vec::new() }
}
