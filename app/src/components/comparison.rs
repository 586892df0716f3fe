//! Two texts compared, provision by provision and then word by word: what differs, in one text or side by side.

use domain::{
    agreement::{ProvisionId, Text},
    comparison::{Change, Compared, Fate, Run, compare},
    protocols::Citation,
};
use leptos::prelude::*;
use locales::{Words, protocols::cited};

use super::{
    choice::{Choice, SelectField},
    form::Control,
    leaf::Leaf,
    runs::runs,
};

/// How what differs is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Layout {
    /// What went and what came, in one text.
    #[default]
    InOne,
    /// The text before and the text after, beside each other.
    SideBySide,
}

impl Layout {
    /// The name of the choice in an address.
    pub const FIELD: &'static str = "layout";

    /// As an address tells it; in one text where it tells nothing that is known.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        if key == Self::SideBySide.key() { Self::SideBySide } else { Self::InOne }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::InOne => "",
            Self::SideBySide => "side-by-side",
        }
    }
}

/// The choice between the two, for the form by which a comparison is asked for.
pub fn layout_field(words: &Words, layout: Layout) -> AnyView {
    let choices = [(Layout::InOne, "comparison-in-one"), (Layout::SideBySide, "comparison-side-by-side")];
    let choices = choices.map(|(layout, id)| Choice::new(layout.key(), words.say(id))).to_vec();
    let control = Control { name: Layout::FIELD.into(), typed: layout.key().into(), fault: None };
    view! { <SelectField control label=words.say("comparison-layout") choices/> }.into_any()
}

/// The texts of one language that are compared, each with its name.
pub struct Sides<'a> {
    /// The earlier one.
    pub before: (&'a Text, String),
    /// The later one.
    pub after: (&'a Text, String),
}

/// What differs between the two.
pub fn comparison(words: &'static Words, sides: &Sides<'_>, layout: Layout) -> AnyView {
    let heading = words.say("comparison-parts");
    let all = compare(sides.before.0, sides.after.0);
    let rows: Vec<AnyView> = all.iter().filter_map(|one| row(words, sides, one, layout)).collect();
    if rows.is_empty() {
        return view! { <Leaf id="differences" heading><p>{words.say("comparison-same")}</p></Leaf> }
            .into_any();
    }
    let unchanged = all.iter().filter(|one| matches!(one.change, Change::Same(_))).count();
    let note = words.tell("comparison-unchanged", &[("count", unchanged.into())]);
    let list = view! { <ul class="differences">{rows}</ul> };
    view! { <Leaf id="differences" heading note wide=true>{list}</Leaf> }.into_any()
}

/// A provision that differs; nothing for one that does not, or that only holds others.
fn row(words: &'static Words, sides: &Sides<'_>, one: &Compared<'_>, layout: Layout) -> Option<AnyView> {
    let (before, after) = (sides.before.0, sides.after.0);
    let name = |text: &Text, id: &ProvisionId| cited(words, &Citation::of(text, id));
    let (holder, told) = match &one.change {
        Change::Same(_) => return None,
        Change::Added(_) => (after, Some(words.say("comparison-part-added"))),
        Change::Removed(_) => (before, Some(words.say("comparison-part-removed"))),
        Change::Changed(_) => (after, None),
        Change::Moved { from, .. } => {
            let from = name(before, from);
            (after, Some(words.tell("comparison-part-moved", &[("from", from.into())])))
        }
    };
    let found = one.change.runs();
    if found.is_empty() {
        return None;
    }
    let lang = after.language.tag();
    let body = match layout {
        Layout::InOne => view! { <p class="legal" lang=lang>{runs(words, &found)}</p> }.into_any(),
        Layout::SideBySide => {
            let side = |head: &str, is_left_out: fn(Fate) -> bool| {
                let own: Vec<Run> = found.iter().filter(|run| !is_left_out(run.fate)).cloned().collect();
                view! {
                    <div>
                        <p class="side-name">{head.to_owned()}</p>
                        <p class="legal" lang=lang>{runs(words, &own)}</p>
                    </div>
                }
            };
            let before = side(&sides.before.1, |fate| matches!(fate, Fate::Added(_)));
            let after = side(&sides.after.1, |fate| matches!(fate, Fate::Removed(_)));
            view! { <div class="sides">{before}{after}</div> }.into_any()
        }
    };
    let name = name(holder, one.id);
    let told = told.map(|told| view! { " "<span class="note">{told}</span> });
    Some(view! { <li><p><strong>{name}</strong>{told}</p>{body}</li> }.into_any())
}
