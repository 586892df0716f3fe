//! Rails: alternation at a glance. The register beside them has it all in words; here it is seen.

use domain::parties::Party;
use leptos::prelude::*;

use crate::components::page_head::Link;
use crate::components::party::PartyName;
use crate::components::thread::{Thread, Tie, thread_view};

/// How a session stands, as the shape of its bead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Held: full.
    Held,
    /// Agreed: a thick ring.
    Agreed,
    /// Proposed: a broken ring.
    Proposed,
    /// Postponed: struck through.
    Postponed,
    /// Cancelled: crossed out.
    Cancelled,
}

impl Shape {
    const fn class(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Agreed => "agreed",
            Self::Proposed => "proposed",
            Self::Postponed => "postponed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// One session on its host's rail.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bead {
    /// The host.
    pub host: Party,
    /// The host by name, for those who hear the page.
    pub host_name: String,
    /// How it stands.
    pub shape: Shape,
    /// Its number with the mark of a footnote, where it has one.
    pub number: Option<String>,
    /// The city, with the state in words where it was not held.
    pub place: String,
    /// The days.
    pub days: String,
    /// The thread that leads here from the bead before; the first has none.
    pub thread: Option<Thread>,
}

/// What the shapes mean, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Legend {
    /// What the legend is called, for those who hear the page.
    pub label: String,
    /// The beads used, and their words.
    pub shapes: Vec<(Shape, String)>,
    /// The threads used, and their words.
    pub ties: Vec<(Tie, String)>,
}

/// The two rails with their beads and threads.
///
/// About eight beads fit on a screen; a page with more shows a span of years and leads to the others.
#[component]
pub fn Rails(
    /// The reader's own Party, whose rail comes first, and its name.
    first: (Party, String),
    /// The name of the other.
    second: String,
    /// In order of time.
    beads: Vec<Bead>,
    /// What the shapes mean.
    legend: Legend,
    /// The span of years before.
    #[prop(optional)]
    earlier: Option<Link>,
    /// The span of years after.
    #[prop(optional)]
    later: Option<Link>,
) -> AnyView {
    let (own, own_name) = first;
    let frame = match own {
        Party::Kazakhstan => "rails-frame first-kazakhstan",
        Party::Azerbaijan => "rails-frame first-azerbaijan",
    };
    let spans = (earlier.is_some() || later.is_some()).then(|| {
        let links = [earlier, later].into_iter().flatten();
        let links = links.map(|link| view! { <a class="act-quiet" href=link.href>{link.words}</a> });
        view! { <div class="acts">{links.collect_view()}</div> }
    });
    view! {
        <div class=frame>
            <p class="rail-name rail-name-first"><PartyName party=own name=own_name/></p>
            <ol class="rails">{beads.into_iter().map(|bead| bead_view(bead, own)).collect_view()}</ol>
            <p class="rail-name rail-name-second"><PartyName party=own.other() name=second/></p>
        </div>
        {spans}
        {legend_view(legend)}
    }
    .into_any()
}

fn bead_view(bead: Bead, own: Party) -> AnyView {
    let rail = if bead.host == own { "on-first" } else { "on-second" };
    let class = format!("{rail} of-{} {}", bead.host.key(), bead.shape.class());
    view! {
        <li class=class>
            {bead.thread.map(|thread| thread_view(thread, own))}
            <span class="bead"></span>
            <span class="rail-text">
                {bead.number.map(|number| view! { <strong>{number}</strong> " " })}
                <b>{bead.place}</b>
                " "
                {bead.days}
                <span class="heard-only">", "{bead.host_name}</span>
            </span>
        </li>
    }
    .into_any()
}

fn legend_view(legend: Legend) -> AnyView {
    let shapes = legend.shapes.into_iter().map(|(shape, words)| {
        view! { <li class=shape.class()><span class="bead"></span>{words}</li> }
    });
    let ties = legend.ties.into_iter().map(|(tie, words)| {
        view! {
            <li>
                <svg viewBox="0 0 36 12" aria-hidden="true"><line class=tie.class() x1="0" y1="6" x2="36" y2="6"></line></svg>
                {words}
            </li>
        }
    });
    view! { <ul class="legend" aria-label=legend.label>{shapes.collect_view()}{ties.collect_view()}</ul> }
        .into_any()
}
