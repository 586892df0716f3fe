//! The pages of a paper's acts: another version, sharing, recall, sealing, the correction of what is sealed.

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
    area::AreaField,
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
    Recall,
    Seal,
    AgreeCorrection,
    DeclineCorrection,
}

impl PaperAct {
    /// Every act.
    pub const ALL: [Self; 5] =
        [Self::Share, Self::Recall, Self::Seal, Self::AgreeCorrection, Self::DeclineCorrection];

    /// The word in the address and in the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Recall => "recall",
            Self::Seal => "seal",
            Self::AgreeCorrection => "agree-correction",
            Self::DeclineCorrection => "decline-correction",
        }
    }

    /// Whether it is done with a reason, which both Parties read.
    #[must_use]
    pub const fn has_reason(self) -> bool {
        matches!(self, Self::Recall | Self::DeclineCorrection)
    }
}

/// The page that asks again.
#[must_use]
pub fn view(
    words: &'static Words,
    within: &PaperWithin,
    act: PaperAct,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let paper = &within.seen.paper;
    let here = words.say(&format!("papers-{}", act.key()));
    let compared = match act {
        PaperAct::Seal => Some(paper.state.versions().last()),
        PaperAct::AgreeCorrection => paper.state.awaited_correction().map(|one| &one.version),
        PaperAct::Share | PaperAct::Recall | PaperAct::DeclineCorrection => None,
    };
    let digits = compared.map(|version| digits(words, version));
    let reason = act.has_reason().then(|| {
        let control = Form::new(typed, faults).control("reason");
        view! { <AreaField control label=words.say("fields-reason") rows=3/> }
    });
    view! {
        <PageHead
            title=paper.title.to_string()
            trail=trail(words, &within.beside, Some(paper), here.clone())
        />
        {summary(words, faults, |field| label(words, field))}
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
            {reason}
        </Confirm>
    }
    .into_any()
}

/// What a page shows on which another file is brought.
pub struct VersionPage<'a> {
    /// The paper.
    pub within: &'a PaperWithin,
    /// The most bytes of a file.
    pub most: u64,
    /// The file that came with a form that was refused.
    pub here: Option<&'a Upload>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong.
    pub faults: &'a Faults,
}

/// The page on which another version is added.
#[must_use]
pub fn version(words: &'static Words, page: &VersionPage<'_>) -> AnyView {
    let paper = &page.within.seen.paper;
    brought(words, page, "add-version", told(paper), ())
}

/// The page on which the correction of a sealed scan is proposed.
#[must_use]
pub fn correction(words: &'static Words, page: &VersionPage<'_>) -> AnyView {
    let control = Form::new(page.typed, page.faults).control("reason");
    let reason = view! { <AreaField control label=words.say("fields-reason") rows=3/> };
    brought(words, page, "propose-correction", "papers-propose-correction-told", reason)
}

fn brought(
    words: &'static Words,
    page: &VersionPage<'_>,
    room: &'static str,
    told: &'static str,
    fields: impl IntoView,
) -> AnyView {
    let paper = &page.within.seen.paper;
    let here = words.say(&format!("papers-{room}"));
    let form = Form::new(page.typed, page.faults);
    let action = format!("{}/{room}", address(paper.id));
    let hidden = vec![("version".to_owned(), mark(paper))];
    let acts = vec![
        Act::send(Weight::First, here.clone()),
        Act::link(Weight::Quiet, address(paper.id), words.say("frame-back")),
    ];
    view! {
        <PageHead
            title=paper.title.to_string()
            trail=trail(words, &page.within.beside, Some(paper), here)
            lede=words.say(told).into_any()
        />
        {summary(words, page.faults, |field| label(words, field))}
        {Sending::to(action).id("paper-form").carrying_file().around(view! {
            <Hidden fields=hidden/>
            {fields.into_view()}
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
        Reach::Recalled => "papers-rule-recalled",
    }
}

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 8] = [
    "papers-attach-done",
    "papers-version-done",
    "papers-share-done",
    "papers-recall-done",
    "papers-seal-done",
    "papers-propose-correction-done",
    "papers-agree-correction-done",
    "papers-decline-correction-done",
];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("papers-") == Some(name))
}
