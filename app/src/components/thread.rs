//! The thread of turns between two beads.

use domain::parties::Party;
use leptos::prelude::*;

/// What a stretch of the thread tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tie {
    /// The turn went on: a full line.
    Turn,
    /// A host out of turn: broken.
    OutOfTurn,
    /// Not held yet: dotted.
    Untied,
}

impl Tie {
    pub(crate) const fn class(self) -> Option<&'static str> {
        match self {
            Self::Turn => None,
            Self::OutOfTurn => Some("out-of-turn"),
            Self::Untied => Some("untied"),
        }
    }
}

/// A stretch of the thread, from the bead before to this one: along the host whose turn is spent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thread {
    /// The rail on which it begins.
    pub from: Party,
    /// The rail on which it ends.
    pub to: Party,
    /// What it tells.
    pub tie: Tie,
    /// Its name, where it needs one: «с отступлением от очерёдности».
    pub name: Option<String>,
}

/// Which way the rails lie.
#[derive(Clone, Copy)]
enum Lie {
    Wide,
    Tall,
}

/// A diagonal is the same line whichever way the rails lie; along a rail there is one line for each, and the sheet
/// shows the one that fits.
pub(crate) fn thread_view(thread: Thread, own: Party) -> AnyView {
    let end = |party| if party == own { 0 } else { 100 };
    let (from, to) = (end(thread.from), end(thread.to));
    let lines = if from == to {
        let wide = line_view("thread thread-wide", Lie::Wide, from, to, thread.tie);
        let tall = line_view("thread thread-tall", Lie::Tall, from, to, thread.tie);
        view! { {wide}{tall} }.into_any()
    } else {
        line_view("thread", Lie::Wide, from, to, thread.tie).into_any()
    };
    view! { {lines}{thread.name.map(|name| view! { <span class="thread-name">{name}</span> })} }.into_any()
}

fn line_view(class: &'static str, lie: Lie, from: u8, to: u8, tie: Tie) -> AnyView {
    let [x1, y1, x2, y2] = match lie {
        Lie::Wide => [0, from, 100, to],
        Lie::Tall => [from, 0, to, 100],
    }
    .map(|place| place.to_string());
    let clearing = (from == to && tie != Tie::Turn).then(|| {
        let (x1, y1, x2, y2) = (x1.clone(), y1.clone(), x2.clone(), y2.clone());
        view! { <line class="clearing" x1=x1 y1=y1 x2=x2 y2=y2></line> }
    });
    view! {
        <svg class=class viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {clearing}
            <line class=tie.class() x1=x1 y1=y1 x2=x2 y2=y2></line>
        </svg>
    }
    .into_any()
}
