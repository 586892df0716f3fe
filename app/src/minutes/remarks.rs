//! Remarks of the Parties on what was circulated, with the host's answers.

use domain::{
    access::Right,
    identifiers::ItemId,
    minutes::{Minutes, Remark, RemarkState},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::MinutesSeen;

use super::wording;
use crate::{
    components::{
        acts::{Act, Acts, Weight},
        area::AreaField,
        form::{Faults, Form, Typed},
        form_part::FormEnd,
        leaf::Leaf,
        notice::summary,
        page_head::PageHead,
        party::{PartyName, party_name},
        sending::Sending,
    },
    sessions::history::signed,
};

/// What a page for a remark or an answer is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About<'a> {
    /// A remark on the whole.
    Whole,
    /// A remark on the item of this number.
    Item(usize),
    /// An answer to this remark.
    Answer(&'a Remark),
}

impl About<'_> {
    const fn title(self) -> &'static str {
        match self {
            Self::Whole | Self::Item(_) => "minutes-remark-title",
            Self::Answer(_) => "minutes-answer-title",
        }
    }

    fn room(self) -> String {
        match self {
            Self::Whole => "remarks".to_owned(),
            Self::Item(number) => format!("items/{number}/remarks"),
            Self::Answer(remark) => format!("remarks/{}", remark.id),
        }
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, about: About<'_>) -> String {
    words.say(about.title())
}

/// The page on which a remark is made, or answered.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &MinutesSeen,
    about: About<'_>,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let base = wording::address(seen.id);
    let here = title(words, about);
    let subject = subject(words, seen, about);
    let form = Form::new(typed, faults);
    let label = match about {
        About::Answer(_) => words.say("minutes-answer"),
        About::Whole | About::Item(_) => words.say("minutes-comment"),
    };
    let acts = vec![
        Act::send(Weight::First, words.say("fields-send")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let named = label.clone();
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here))/>
        {summary(words, faults, |_| Some(named.clone()))}
        {subject}
        {Sending::to(format!("{base}/{}", about.room())).around(view! {
            <AreaField control=form.control("text") label rows=6/>
            <FormEnd acts note=words.say("minutes-remark-note")/>
        })}
    }
    .into_any()
}

fn subject(words: &'static Words, seen: &MinutesSeen, about: About<'_>) -> Option<AnyView> {
    let record = &seen.minutes.as_ref()?.record;
    match about {
        About::Whole => None,
        About::Item(number) => {
            let item = record.items.get(number.checked_sub(1)?)?;
            let texts = super::texts::of_item(words, number, item);
            let heading = wording::heading(number, item);
            Some(view! { <Leaf id="subject" heading=heading wide=true>{texts}</Leaf> }.into_any())
        }
        About::Answer(remark) => {
            let remark = one(words, seen, remark, false);
            Some(view! { <ol class="remarks">{remark}</ol> }.into_any())
        }
    }
}

/// The remarks on the minutes as a whole, and the way to make one; nothing before the first circulation.
pub(super) fn whole(words: &'static Words, seen: &MinutesSeen, minutes: &Minutes) -> Option<AnyView> {
    minutes.shared()?;
    let href = format!("{}/remarks", wording::address(seen.id));
    leaf(words, seen, minutes, None, href, "minutes-remarks-whole")
}

/// The remarks on an item, and the way to make one.
pub(super) fn of_item(
    words: &'static Words,
    seen: &MinutesSeen,
    minutes: &Minutes,
    number: usize,
    item: ItemId,
) -> Option<AnyView> {
    minutes.shared()?;
    let href = format!("{}/items/{number}/remarks", wording::address(seen.id));
    leaf(words, seen, minutes, Some(item), href, "minutes-remarks")
}

fn leaf(
    words: &'static Words,
    seen: &MinutesSeen,
    minutes: &Minutes,
    item: Option<ItemId>,
    href: String,
    heading: &str,
) -> Option<AnyView> {
    let remarks: Vec<&Remark> = minutes.remarks.iter().filter(|remark| remark.item == item).collect();
    let is_signed = minutes.state.is_signed();
    let may = seen.rights.contains(&Right::RemarkOnMinutes) && !is_signed;
    if remarks.is_empty() && !may {
        return None;
    }
    let answers = seen.reads_draft && seen.rights.contains(&Right::DraftMinutes);
    let list = if remarks.is_empty() {
        view! { <p class="soft">{words.say("minutes-no-remarks")}</p> }.into_any()
    } else {
        let each = remarks.into_iter().map(|remark| one(words, seen, remark, answers)).collect_view();
        view! { <ol class="remarks">{each}</ol> }.into_any()
    };
    let act = may.then(|| Act::link(Weight::Quiet, href, words.say("minutes-remark-make")));
    let acts: Vec<Act> = act.into_iter().collect();
    Some(view! { <Leaf id="remarks" heading=words.say(heading)>{list}<Acts acts/></Leaf> }.into_any())
}

fn one(words: &'static Words, seen: &MinutesSeen, remark: &Remark, answers: bool) -> AnyView {
    let party = remark.acting.party;
    let name = party_name(words, party);
    let version = words.tell("minutes-on-version", &[("version", remark.shared.into())]);
    let by = signed(words, &remark.acting);
    let answer = match &remark.state {
        RemarkState::Open => {
            let href = format!("{}/remarks/{}", wording::address(seen.id), remark.id);
            answers.then(|| view! { <Acts acts=vec![Act::link(Weight::Quiet, href, words.say("minutes-answer-make"))]/> }.into_any())
        }
        RemarkState::Answered { acting, text } => {
            let by = signed(words, acting);
            let name = party_name(words, acting.party);
            let paragraphs = super::texts::paragraphs(text.as_str());
            Some(
                view! {
                    <div class="remark-answer">
                        <p class="remark-head"><PartyName party=acting.party name/>" "<span class="note">{by}</span></p>
                        {paragraphs}
                    </div>
                }
                .into_any(),
            )
        }
    };
    view! {
        <li class="remark">
            <p class="remark-head"><PartyName party name/>" "<span class="note">{by}", "{version}</span></p>
            {super::texts::paragraphs(remark.text.as_str())}
            {answer}
        </li>
    }
    .into_any()
}
