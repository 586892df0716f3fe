//! What minutes are called, where they stand, and how a text of them is shown.

use domain::{
    identifiers::SessionId,
    languages::Language,
    minutes::{ItemRecord, Minutes, State, StateName, Text, Texts},
};
use locales::{Words, dates, numbers::roman};
use secretariat::minutes::MinutesSeen;

use super::entered;
use crate::components::page_head::{Link, Trail};
use crate::sessions::wording as sessions;

/// Where the minutes of a session are.
#[must_use]
pub fn address(id: SessionId) -> String {
    format!("/sessions/{id}/minutes")
}

/// «Протокол III заседания».
#[must_use]
pub fn title(words: &Words, seen: &MinutesSeen) -> String {
    match seen.session.state.number() {
        Some(number) => words.tell("minutes-title-of", &[("number", roman(number).into())]),
        None => words.say("minutes-title-of-next"),
    }
}

/// The session above the minutes, and the minutes above their own pages.
#[must_use]
pub fn trail(words: &Words, seen: &MinutesSeen, below: Option<String>) -> Trail {
    let number = seen.session.state.number().map(roman);
    let session = number.unwrap_or_else(|| sessions::name(words, &seen.session));
    let mut above = vec![
        Link::new("/sessions", words.say("frame-sessions")),
        Link::new(format!("/sessions/{}", seen.id), session),
    ];
    let own = words.say("minutes-title");
    let here = match below {
        None => own,
        Some(here) => {
            above.push(Link::new(address(seen.id), own));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

/// The state by name.
#[must_use]
pub fn state(words: &Words, name: StateName) -> String {
    words.say(match name {
        StateName::Draft => "minutes-state-draft",
        StateName::Circulated => "minutes-state-circulated",
        StateName::Commented => "minutes-state-commented",
        StateName::Agreed => "minutes-state-agreed",
        StateName::Signed => "minutes-state-signed",
    })
}

/// The state with what it rests on, as the page of the session says it. Whoever knows of no minutes is told that none
/// are circulated, whether there is a draft or not.
#[must_use]
pub fn state_told(words: &Words, minutes: Option<&Minutes>) -> String {
    let Some(minutes) = minutes else { return words.say("minutes-none") };
    let shared = minutes.shared().map_or(0, |version| version.number);
    match &minutes.state {
        State::Signed { signing, .. } => {
            words.tell("minutes-signed-on", &[("day", dates::day_short(words, signing.day).into())])
        }
        State::Entered { .. } => entered::state_told(words, minutes),
        State::Draft if minutes.transcriber.is_some() => words.say("minutes-track-transcription"),
        State::Draft if shared > 0 => words.tell("minutes-reopened", &[("version", shared.into())]),
        State::Draft => state(words, StateName::Draft),
        State::Circulated { .. } | State::Agreed { .. } => {
            let name = state(words, minutes.state_name());
            words.tell("minutes-state-of-version", &[("state", name.into()), ("version", shared.into())])
        }
    }
}

/// A text in the reader's language where it is written in it, else the Russian; with its language.
#[must_use]
pub fn shown<'t>(words: &Words, texts: &'t Texts) -> Option<(Language, &'t str)> {
    let of = |language| texts.words(language).map(|prose| (language, prose.as_str()));
    of(words.language()).or_else(|| of(Language::Russian))
}

/// «2. О каналах перемещения прекурсоров», in Russian, the language of the agenda.
#[must_use]
pub fn heading(number: usize, item: &ItemRecord) -> String {
    let title = item.heading.words(Language::Russian).map(ToString::to_string).unwrap_or_default();
    format!("{number}. {title}")
}

/// How far an item is rendered into a language: the least of its texts.
#[must_use]
pub fn rendering(item: &ItemRecord, language: Language) -> Rendering {
    let written = item.passages().filter(|(_, texts)| texts.words(Language::Russian).is_some());
    let of = |texts: &Texts| match texts.in_language(language) {
        Some(Text::Checked(_)) => Rendering::Checked,
        Some(Text::Draft(_)) => Rendering::Draft,
        Some(Text::Missing) | None => Rendering::Missing,
    };
    written.map(|(_, texts)| of(texts)).min().unwrap_or(Rendering::Missing)
}

/// How far a text is rendered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rendering {
    /// Not, or not wholly.
    Missing,
    /// Written, and not checked against the Russian as it stands.
    Draft,
    /// Checked.
    Checked,
}

impl Rendering {
    /// The message of it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "minutes-text-missing",
            Self::Draft => "minutes-text-draft",
            Self::Checked => "minutes-text-checked",
        }
    }

    /// The class of its words.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Checked => "agrees",
            Self::Missing | Self::Draft => "absent",
        }
    }

    /// Of one text.
    #[must_use]
    pub const fn of(text: &Text) -> Self {
        match text {
            Text::Missing => Self::Missing,
            Text::Draft(_) => Self::Draft,
            Text::Checked(_) => Self::Checked,
        }
    }
}
