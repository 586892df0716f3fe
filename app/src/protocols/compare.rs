//! Two versions of a protocol compared in one language: its instructions by their ids, then the words of each.

use domain::{
    agreement::Text,
    comparison::words as compared,
    identifiers::InstructionId,
    languages::Language,
    protocols::{Draft, apply},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::{instruction::formula, wording};
use crate::components::{
    acts::{Act, Acts, Weight},
    choice::{Choice, SelectField},
    comparison::{Layout, Sides, comparison, layout_field},
    form::Control,
    leaf::Leaf,
    page_head::PageHead,
    runs::runs,
};

/// Which two are compared.
pub struct Comparison<'a> {
    /// The number of the earlier version; none of it is the Agreement as it is, to which no draft is done.
    pub from: u32,
    /// What it does.
    pub before: &'a Draft,
    /// The number of the later version; none for the keeper's draft.
    pub to: Option<u32>,
    /// What it does.
    pub after: &'a Draft,
    /// In which language.
    pub language: Language,
    /// What of them is compared.
    pub what: What,
    /// How what differs is set.
    pub layout: Layout,
}

/// What of two versions is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum What {
    /// Their instructions.
    #[default]
    Instructions,
    /// The Agreement as it would read.
    Agreement,
}

impl What {
    /// As an address tells it; the instructions where it tells nothing that is known.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        if key == Self::Agreement.key() { Self::Agreement } else { Self::Instructions }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Instructions => "",
            Self::Agreement => "agreement",
        }
    }
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, page: &Comparison<'_>) -> String {
    let [from, other] = [Some(page.from), page.to].map(|number| version(words, number));
    words.tell("protocols-compare-title", &[("version", from.into()), ("other", other.into())])
}

/// A version by its number, the Agreement as it is by none of them; the keeper's draft where there is no number.
fn version(words: &Words, number: Option<u32>) -> String {
    match number {
        Some(0) => words.say("protocols-compare-now"),
        Some(number) => words.tell("protocols-version", &[("version", number.into())]),
        None => words.say("protocols-state-draft"),
    }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>) -> AnyView {
    let here = title(words, page);
    let body = match (page.what, seen.base.in_language(page.language)) {
        (_, None) => ().into_any(),
        (What::Instructions, Some(base)) => instructions(words, seen, page, base),
        (What::Agreement, Some(base)) => {
            let reads = |draft: &Draft| apply(base, &draft.instructions).text;
            let (before, after) = (reads(page.before), reads(page.after));
            let before = (&before, version(words, Some(page.from)));
            let sides = Sides { before, after: (&after, version(words, page.to)) };
            comparison(words, &sides, page.layout)
        }
    };
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here)) lede=words.say("protocols-compare-told").into_any()/>
        {choice(words, seen, page)}
        {body}
    }
    .into_any()
}

/// Which versions, in which language.
fn choice(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>) -> AnyView {
    let versions = || {
        let numbers = seen.protocol().versions.iter().map(|version| version.number);
        numbers.map(|number| Choice::new(number.to_string(), version(words, Some(number))))
    };
    let control = |name: &str, typed: String| Control { name: name.to_owned(), typed, fault: None };
    let now = [Choice::new("0", version(words, Some(0)))];
    let own = seen.reads_draft.then(|| Choice::new("draft", version(words, None)));
    let to = page.to.map_or_else(|| "draft".to_owned(), |to| to.to_string());
    let languages = Language::AUTHENTIC.map(|language| Choice::new(language.tag(), words.name_of(language)));
    let whats =
        [(What::Instructions, "protocols-instructions"), (What::Agreement, "protocols-compare-agreement")];
    let whats = whats.map(|(what, id)| Choice::new(what.key(), words.say(id))).to_vec();
    let acts = vec![Act::send(Weight::Second, words.say("fields-show"))];
    view! {
        <form class="form filter" method="get" action=format!("{}/compare", wording::address(seen.id))>
            <SelectField control=control("from", page.from.to_string()) label=words.say("protocols-compare-from") choices=now.into_iter().chain(versions()).collect()/>
            <SelectField control=control("to", to) label=words.say("protocols-compare-to") choices=versions().chain(own).collect()/>
            <SelectField control=control("language", page.language.tag().to_owned()) label=words.say("agreement-languages") choices=languages.to_vec()/>
            <SelectField control=control("what", page.what.key().to_owned()) label=words.say("protocols-compare-what") choices=whats/>
            {layout_field(words, page.layout)}
            <Acts acts/>
        </form>
    }
    .into_any()
}

/// The instructions that differ, in the order of the later version; those that went, after them.
fn instructions(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>, base: &Text) -> AnyView {
    let (before, after) = (Told::of(page.before, base), Told::of(page.after, base));
    let later = page.after.instructions.iter();
    let gone = page.before.instructions.iter().filter(|one| page.after.instruction(one.id).is_none());
    let rows = later.chain(gone).filter_map(|one| {
        let (was, is) = (before.instruction(one.id), after.instruction(one.id));
        let state = match (&was, &is) {
            (None, _) => Some("protocols-compare-added"),
            (_, None) => Some("protocols-compare-gone"),
            (Some(was), Some(is)) if was == is => return None,
            _ => None,
        };
        let state = state.map(|id| view! { <p class="note">{words.say(id)}</p> });
        let found = runs(words, &compared(&was.unwrap_or_default(), &is.unwrap_or_default()));
        let (name, lang) = (wording::instruction(words, seen, one), page.language.tag());
        Some(view! { <li><h3>{name}</h3>{state}<p class="legal" lang=lang>{found}</p></li> })
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return view! { <p>{words.say("protocols-compare-same")}</p> }.into_any();
    }
    let list = view! { <ol class="instructions">{rows}</ol> };
    view! { <Leaf id="differences" heading=words.say("protocols-instructions") wide=true>{list}</Leaf> }
        .into_any()
}

/// A draft in one language, done to the text once.
struct Told<'a> {
    draft: &'a Draft,
    base: &'a Text,
    after: Text,
}

impl<'a> Told<'a> {
    fn of(draft: &'a Draft, base: &'a Text) -> Self {
        Self { draft, base, after: apply(base, &draft.instructions).text }
    }

    /// An instruction in one string: its formula and what it quotes.
    fn instruction(&self, id: InstructionId) -> Option<String> {
        let instruction = self.draft.instruction(id)?;
        Some(formula(instruction, self.base.language, self.base, &self.after).join("\n"))
    }
}
