//! The pages of a paper's acts: another version, sharing, sealing.

use domain::papers::{Paper, Reach};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    mark,
    papers::{PaperWithin, Upload},
};

use super::{
    attach::label,
    file_field::file_field,
    leaf::digits,
    wording::{address, trail},
};
use crate::components::{
    acts::{Act, Hidden, Weight},
    confirm::Confirm,
    form::{Faults, Form, Typed},
    form_part::FormEnd,
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// An act that a page of its own asks about before it is done for good.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum PaperAct {
    Share,
    Seal,
}

impl PaperAct {
    /// Every act.
    pub const ALL: [Self; 2] = [Self::Share, Self::Seal];

    /// The word in the address and in the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Seal => "seal",
        }
    }
}

/// The page that asks again.
#[must_use]
pub fn view(words: &'static Words, within: &PaperWithin, act: PaperAct, faults: &Faults) -> AnyView {
    let paper = &within.seen.paper;
    let here = words.say(&format!("papers-{}", act.key()));
    let last = paper.state.versions().last();
    let digits = (act == PaperAct::Seal).then(|| digits(words, last));
    view! {
        <PageHead
            title=paper.title.to_string()
            trail=trail(words, &within.beside, Some(paper), here.clone())
        />
        {summary(words, faults, |_| None)}
        <Confirm
            question=here.clone()
            told=words.say(&format!("papers-{}-told", act.key()))
            action=format!("{}/{}", address(paper.id), act.key())
            hidden=vec![("version".to_owned(), mark(paper))]
            act=here
            back=address(paper.id)
            back_words=words.say("frame-back")
        >
            {digits}
        </Confirm>
    }
    .into_any()
}

/// What the page of another version shows.
pub struct VersionPage<'a> {
    /// The paper.
    pub within: &'a PaperWithin,
    /// The most bytes of a file.
    pub most: u64,
    /// The file that came with a form that was refused.
    pub here: Option<&'a Upload>,
    /// What is wrong.
    pub faults: &'a Faults,
}

/// The page on which another version is added.
#[must_use]
pub fn version(words: &'static Words, page: &VersionPage<'_>) -> AnyView {
    let paper = &page.within.seen.paper;
    let here = words.say("papers-add-version");
    let typed = Typed::new();
    let form = Form::new(&typed, page.faults);
    let action = format!("{}/add-version", address(paper.id));
    let hidden = vec![("version".to_owned(), mark(paper))];
    let acts = vec![
        Act::send(Weight::First, here.clone()),
        Act::link(Weight::Quiet, address(paper.id), words.say("frame-back")),
    ];
    view! {
        <PageHead
            title=paper.title.to_string()
            trail=trail(words, &page.within.beside, Some(paper), here)
            lede=words.say(told(paper)).into_any()
        />
        {summary(words, page.faults, |field| label(words, field))}
        {Sending::to(action).id("paper-form").carrying_file().around(view! {
            <Hidden fields=hidden/>
            {file_field(words, form, "paper-form", page.most, page.here)}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn told(paper: &Paper) -> &'static str {
    match paper.state.reach() {
        Reach::Own => "papers-add-version-own-told",
        Reach::Shared => "papers-add-version-shared-told",
        Reach::Sealed => "papers-rule-sealed",
    }
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 4] =
    ["papers-attach-done", "papers-version-done", "papers-share-done", "papers-seal-done"];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("papers-") == Some(name))
}
