//! The feeds that a person made for programs of theirs.

use domain::{acting::civil_day, parties::Party};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::notices::{Feed, FeedKind};

use super::wording::trail;
use crate::components::{
    acts::{Act, Acts, Weight},
    choice::{Choice, ChoiceField},
    empty::Empty,
    field::Field,
    form::{Faults, Form, Typed},
    leaf::Leaf,
    notice::{self, Notice, Tone, summary},
    page_head::PageHead,
    register::{Cell, Column, Register},
    sending::Sending,
};

/// The page, for a reader of this Party.
#[must_use]
pub fn view(
    words: &'static Words,
    feeds: &[Feed],
    party: Party,
    typed: &Typed,
    faults: &Faults,
    done: Option<&'static str>,
) -> AnyView {
    let here = words.say("notices-feeds");
    let control = Form::new(typed, faults).control("kind");
    let body = if feeds.is_empty() {
        view! { <Empty words=words.say("notices-feeds-none")/> }.into_any()
    } else {
        let columns =
            ["kind", "made", "act"].map(|column| Column::words(words.say(&format!("notices-feed-{column}"))));
        let rows = feeds.iter().map(|feed| row(words, party, feed)).collect();
        view! { <Register caption=words.say("notices-feeds") columns=columns.to_vec() rows/> }.into_any()
    };
    let kinds = FeedKind::ALL.map(|kind| Choice::new(kind.key(), self::kind(words, kind)));
    let acts = vec![Act::send(Weight::First, words.say("notices-feed-make"))];
    let lede = words.say("notices-feeds-lede").into_any();
    let label = |_: &str| Some(words.say("notices-feed-kind"));
    view! {
        <PageHead title=here.clone() trail=trail(words, here) lede/>
        {notice::done(words, done)}
        {summary(words, faults, label)}
        {body}
        <Leaf id="new-feed" heading=words.say("notices-feed-new")>
            {Sending::to("/notices/feeds").around(view! {
                <ChoiceField
                    control
                    label=words.say("notices-feed-kind")
                    choices=kinds.to_vec()
                />
                <Acts acts/>
            })}
        </Leaf>
    }
    .into_any()
}

fn kind(words: &Words, kind: FeedKind) -> String {
    words.say(&format!("notices-feed-{}", kind.key()))
}

fn row(words: &'static Words, party: Party, feed: &Feed) -> Vec<Cell> {
    let acts = vec![Act::Post {
        weight: Weight::Quiet,
        action: format!("/notices/feeds/{}/revoke", feed.id),
        words: words.say("notices-feed-revoke"),
        hidden: Vec::new(),
    }];
    vec![
        Cell::head(kind(words, feed.kind)),
        Cell::told(dates::day_short(words, civil_day(party, feed.at))),
        Cell::told(view! { <Acts acts/> }),
    ]
}

/// The page with the link, answered to the POST itself and never shown again.
#[must_use]
pub fn link(words: &'static Words, made: FeedKind, link: String) -> AnyView {
    let here = words.say("notices-feed-link");
    let acts = vec![Act::link(Weight::Second, "/notices/feeds", words.say("notices-feed-back"))];
    view! {
        <PageHead title=here.clone() trail=trail(words, here.clone()) lede=kind(words, made).into_any()/>
        <div class="form">
            <Field name="link" label=here help=Some(words.say("notices-feed-link-told")) fault=None>
                <input id="link" type="text" value=link readonly aria-describedby="link-help" spellcheck="false"/>
            </Field>
            <Notice tone=Tone::Joint><p>{words.say("notices-feed-link-shown")}</p></Notice>
            <Acts acts/>
        </div>
    }
    .into_any()
}
