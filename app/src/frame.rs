//! From a view to a whole document.
//!
//! Synchronous: the handler has read everything before it renders, so the status is settled before a byte is written.
//! The document carries no inline script and no style attribute; the content security policy forbids both.

use domain::acting::Evidence;
use domain::parties::Party;
use domain::people::Role;
use leptos::prelude::*;
use locales::Words;
use secretariat::notices::UNREAD_MOST;

use crate::components::languages::Languages;
use crate::components::party::{PartyName, party_name, party_side};
use crate::components::sending::{ActingFor, acting_for};
use crate::people::enter_as::side_bar;
use crate::people::role_names;
use crate::recordings::in_hand::bar;
use crate::search;

/// What the server knows and every page needs.
pub struct Frame<'a> {
    /// The words in the reader's language.
    pub words: &'static Words,
    /// Who reads; nobody before sign-in.
    pub standing: Option<Standing>,
    /// The section in which the page stands; some stand in none.
    pub section: Option<Section>,
    /// The path of the page, to which a change of language comes back.
    pub path: String,
    /// Where the sheet and the loader of the islands are.
    pub assets: &'a Assets,
    /// Light or dark.
    pub theme: Theme,
    /// The data are those of a demonstration, where one may change sides.
    pub demo: bool,
}

/// The hashed addresses of what a page loads.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Assets {
    /// The address of the style sheet.
    pub sheet: String,
    /// The address of the loader of the islands; none where the browser half was not built.
    pub boot: Option<String>,
}

/// As whom a person reads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The person's Party.
    pub party: Party,
    /// The person's name.
    pub name: String,
    /// The person's roles.
    pub roles: Vec<Role>,
    /// The paper from which the person records for the other Party now.
    pub evidence: Option<Evidence>,
    /// How many of the person's notices are unread.
    pub unread: i64,
}

impl Standing {
    /// The word of a form for whom this person acts.
    fn acting_for(&self) -> String {
        match &self.evidence {
            None => acting_for(self.party, None),
            Some(evidence) => acting_for(self.party.other(), Some(evidence)),
        }
    }
}

/// A section of the house, as the masthead names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    /// What waits for this person.
    Home,
    /// Sessions and their turns.
    Sessions,
    /// Decisions of the Joint Commission across sessions.
    Decisions,
    /// Notes and letters between the Parties.
    Communications,
    /// Amendment protocols.
    Protocols,
    /// The establishment and the composition of the Joint Commission.
    Commission,
    /// The signed minutes.
    Archive,
    /// The Agreement in three languages; open to everybody.
    Agreement,
    /// The competent authorities of both Parties; open to everybody.
    Authorities,
    /// The people of this Party and their accounts, for its administrators.
    People,
}

impl Section {
    /// Where the section begins.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Sessions => "/sessions",
            Self::Decisions => "/decisions",
            Self::Communications => "/communications",
            Self::Protocols => "/protocols",
            Self::Commission => "/commission",
            Self::Archive => "/archive",
            Self::Agreement => "/agreement",
            Self::Authorities => "/authorities",
            Self::People => "/accounts",
        }
    }

    const fn message(self) -> &'static str {
        match self {
            Self::Home => "frame-home",
            Self::Sessions => "frame-sessions",
            Self::Decisions => "frame-decisions",
            Self::Communications => "frame-communications",
            Self::Protocols => "frame-protocols",
            Self::Commission => "frame-commission",
            Self::Archive => "frame-archive",
            Self::Agreement => "frame-agreement",
            Self::Authorities => "frame-authorities",
            Self::People => "frame-people",
        }
    }

    /// The sections that a reader finds in the masthead.
    fn seen_by(standing: Option<&Standing>) -> Vec<Self> {
        let open = [Self::Agreement, Self::Authorities];
        let Some(standing) = standing else { return open.to_vec() };
        let people = standing.roles.contains(&Role::Administrator).then_some(Self::People);
        let archive = standing.roles.contains(&Role::Archivist).then_some(Self::Archive);
        let own = [
            Self::Home,
            Self::Sessions,
            Self::Decisions,
            Self::Protocols,
            Self::Communications,
            Self::Commission,
        ];
        own.into_iter().chain(archive).chain(open).chain(people).collect()
    }
}

/// Light or dark, as the person chose.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Theme {
    /// As the person's system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    const fn attribute(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// A page under the masthead.
pub fn page(frame: &Frame<'_>, title: &str, body: impl FnOnce() -> AnyView) -> String {
    document(frame, title, || {
        let words = frame.words;
        let masthead = masthead(frame);
        let sides = sides(frame);
        let in_hand = in_hand(frame);
        let body = body();
        view! {
            <a class="skip" href="#content">{words.say("frame-skip")}</a>
            {sides}
            {in_hand}
            {masthead}
            <main id="content"><div class="page">{body}</div></main>
            {colophon(frame)}
        }
        .into_any()
    })
}

/// A cover: sign-in, an invitation, an error before sign-in. It has no masthead, only the languages.
pub fn bare_page(frame: &Frame<'_>, title: &str, body: impl FnOnce() -> AnyView) -> String {
    document(frame, title, || {
        let words = frame.words;
        let back = frame.path.clone();
        let body = body();
        view! {
            <main id="content">
                <div class="page">
                    <div class="cover-top"><Languages words back/></div>
                    <hr class="double-rule"/>
                    <div class="cover">{body}</div>
                </div>
            </main>
            {colophon(frame)}
        }
        .into_any()
    })
}

/// Renders under a reactive owner of its own, so that what islands hold is freed with the page. Only a page with an
/// island loads the script.
fn document(frame: &Frame<'_>, title: &str, body: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(ActingFor(frame.standing.as_ref().map(Standing::acting_for)));
        let body = view! { <body>{body()}</body> }.to_html();
        let boot = if body.contains("<leptos-island") { frame.assets.boot.clone() } else { None };
        let head = head(frame, title, boot).to_html();
        let theme = frame.theme.attribute().map_or(String::new(), |theme| format!(" data-theme=\"{theme}\""));
        format!("<!DOCTYPE html><html lang=\"{}\"{theme}>{head}{body}</html>", frame.words.tag())
    });
    owner.cleanup();
    html
}

fn head(frame: &Frame<'_>, title: &str, boot: Option<String>) -> AnyView {
    let title = frame.words.tell("frame-title", &[("page", title.into())]);
    let sheet = frame.assets.sheet.clone();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <link rel="stylesheet" href=sheet/>
            {boot.map(|boot| view! { <script type="module" src=boot></script> })}
        </head>
    }
    .into_any()
}

fn masthead(frame: &Frame<'_>) -> AnyView {
    let words = frame.words;
    let own = frame.standing.as_ref().map_or(Party::BOTH, |standing| standing.party.first());
    let [first, second] = own.map(|party| party_name(words, party).into());
    let parties = words.tell("parties-pair", &[("first", first), ("second", second)]);
    let search = frame.standing.is_some().then(|| search::field(words));
    let standing = standing_view(frame);
    let sections = sections_view(frame);
    let back = frame.path.clone();
    view! {
        <header class="masthead page">
            <div class="masthead-body">
                <a class="wordmark" href="/">
                    <span class="wordmark-name">{words.say("frame-name")}</span>
                    <span class="wordmark-parties">{parties}</span>
                </a>
                <details class="masthead-menu">
                    <summary>{words.say("frame-menu")}</summary>
                    <div class="masthead-panel">
                        {search}
                        {standing}
                        {sections}
                        <Languages words back/>
                    </div>
                </details>
            </div>
            <hr class="double-rule"/>
        </header>
    }
    .into_any()
}

fn standing_view(frame: &Frame<'_>) -> AnyView {
    let words = frame.words;
    let Some(standing) = &frame.standing else {
        return view! { <div class="standing"><a class="act-quiet" href="/sign-in">{words.say("frame-sign-in")}</a></div> }
            .into_any();
    };
    let party = standing.party;
    let name = party_side(words, party);
    let person = person(words, standing);
    let notices = notices_link(words, standing.unread, frame.path == "/notices");
    view! {
        <div class="standing">
            <a class="standing-person" href="/settings"><PartyName party name/><span class="note">{person}</span></a>
            {notices}
            <form method="post" action="/sign-out"><button class="act-quiet">{words.say("frame-sign-out")}</button></form>
        </div>
    }
    .into_any()
}

/// The way to the notices, with how many are unread; above a certain number nobody counts.
fn notices_link(words: &Words, unread: i64, is_here: bool) -> AnyView {
    let current = is_here.then_some("page");
    if unread == 0 {
        return view! { <a class="act-quiet" href="/notices" aria-current=current>{words.say("frame-notices")}</a> }
            .into_any();
    }
    let told = if unread > UNREAD_MOST {
        words.tell("frame-notices-unread-many", &[("most", UNREAD_MOST.into())])
    } else {
        words.tell("frame-notices-unread", &[("count", unread.into())])
    };
    view! { <a class="act-quiet standing-unread" href="/notices" aria-current=current>{told}</a> }.into_any()
}

fn person(words: &Words, standing: &Standing) -> String {
    if standing.roles.is_empty() {
        return standing.name.clone();
    }
    let role = role_names(words, &standing.roles);
    words.tell("frame-person", &[("name", (&standing.name).into()), ("role", role.into())])
}

fn sections_view(frame: &Frame<'_>) -> AnyView {
    let words = frame.words;
    let sections = Section::seen_by(frame.standing.as_ref()).into_iter().map(|section| {
        let current = (frame.section == Some(section)).then_some(if frame.path == section.path() {
            "page"
        } else {
            "true"
        });
        view! { <li><a href=section.path() aria-current=current>{words.say(section.message())}</a></li> }
    });
    let sections = sections.collect_view();
    view! { <nav class="sections" aria-label=words.say("frame-sections")><ul>{sections}</ul></nav> }
        .into_any()
}

/// In a demonstration: who one is here, and the way to the other side.
fn sides(frame: &Frame<'_>) -> Option<AnyView> {
    let standing = frame.standing.as_ref().filter(|_| frame.demo)?;
    Some(side_bar(frame.words, standing.party, &standing.roles))
}

/// A paper of the other Party in hand: for whom the person acts now.
fn in_hand(frame: &Frame<'_>) -> Option<AnyView> {
    let standing = frame.standing.as_ref()?;
    let evidence = standing.evidence.as_ref()?;
    Some(bar(frame.words, standing.party.other(), evidence))
}

fn colophon(frame: &Frame<'_>) -> AnyView {
    let words = frame.words;
    let demo = frame.demo;
    view! {
        <footer class="page">
            <div class="colophon">
                {demo.then(|| view! { <span>{words.say("frame-demonstration")}</span> })}
                <span>{words.say("frame-legal-effect")}</span>
            </div>
        </footer>
    }
    .into_any()
}
