//! A Party disputes what was recorded for it: the page that asks for the reason.

use leptos::prelude::*;
use locales::Words;
use secretariat::recordings::RecordingSeen;

use super::wording::{ADDRESS, link_to_paper, told};
use crate::components::{
    area::AreaField,
    confirm::Confirm,
    form::{Faults, Form, Typed},
    notice::summary,
    page_head::{Link, PageHead, Trail},
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("recordings-dispute")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &RecordingSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let above = vec![Link::new(ADDRESS, words.say("recordings-title"))];
    let trail = Trail { label: words.say("frame-trail"), above, here: title(words) };
    let paper = link_to_paper(words, seen).map(|link| view! { <p>{link}</p> });
    let reason =
        view! { <AreaField control=form.control("reason") label=words.say("fields-reason") rows=4/> };
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    view! {
        <PageHead title=title(words) trail/>
        {summary(words, faults, |field| (field == "reason").then(|| words.say("fields-reason")))}
        {told(words, seen)}
        {paper}
        <Confirm
            question=words.say("recordings-dispute-question")
            told=words.say("recordings-dispute-told")
            action=format!("{ADDRESS}/{}/dispute", seen.recording.id)
            hidden=hidden
            act=words.say("recordings-dispute")
            back=ADDRESS
            back_words=words.say("frame-back")
        >
            {reason}
        </Confirm>
    }
    .into_any()
}
