//! One's own settings: language and look, password, sign-ins.

use domain::languages::Language;
use domain::parties::Party;
use domain::people::{PASSWORD_LEAST, Role};
use leptos::prelude::*;
use locales::Words;
use secretariat::people::{Preferences, Theme};

use super::{role_names, summary};
use crate::components::acts::{Act, Acts, Weight};
use crate::components::choice::{Choice, ChoiceField};
use crate::components::facts::{Fact, Facts};
use crate::components::field::{Kind, TextField};
use crate::components::form::{Faults, Form, Typed};
use crate::components::leaf::Leaf;
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::PageHead;
use crate::components::party::{PartyName, party_side};
use crate::components::sending::Sending;

/// Who the person is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The name as it prints.
    pub name: String,
    /// For whom the person acts.
    pub party: Party,
    /// The roles held today.
    pub roles: Vec<Role>,
    /// The address under which the person signs in.
    pub address: String,
    /// Whether letters go out from this house.
    pub offers_mail: bool,
}

/// What was done just now, to be told once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Done {
    /// Language and look were saved.
    Preferences,
    /// The password was changed.
    Password,
    /// The address for letters was saved.
    Mail,
}

impl Done {
    const fn message(self) -> &'static str {
        match self {
            Self::Preferences => "fields-saved",
            Self::Password => "people-password-changed",
            Self::Mail => "notices-mail-done",
        }
    }
}

/// The title.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("frame-settings")
}

/// The form of the preferences as it first stands.
#[must_use]
pub fn first_typed(preferences: Preferences, mail_address: &str) -> Typed {
    Typed::from([
        ("mail_address".to_owned(), mail_address.to_owned()),
        ("language".to_owned(), preferences.language.tag().to_owned()),
        ("theme".to_owned(), preferences.theme.key().to_owned()),
    ])
}

/// The settings. Language and look go to `/settings` (`language`, `theme`), the password to `/settings/password`
/// (`current`, `password`, `again`), the address for letters to `/settings/mail` (`mail_address`), the end of all sign-ins to `/sign-out` (`everywhere`). `typed` holds language and
/// look, whichever form came back.
pub fn view(
    words: &'static Words,
    person: &Person,
    done: Option<Done>,
    typed: &Typed,
    faults: &Faults,
) -> AnyView {
    let form = Form::new(typed, faults);
    let about = about(words, person);
    let look = look(words, &form);
    let letters = person.offers_mail.then(|| letters(words, &form));
    let password = password(words, &form, person.address.clone());
    view! {
        <PageHead title=title(words)/>
        {done.map(|done| view! { <Notice tone=Tone::Done><p>{words.say(done.message())}</p></Notice> })}
        {summary(words, faults, false)}
        <Leaf id="own" heading=words.say("people-own")>{about}</Leaf>
        <Leaf id="look" heading=words.say("people-own-look")>{look}</Leaf>
        {letters}
        <Leaf id="password-change" heading=words.say("people-password-change")>
            {password}
        </Leaf>
        <Leaf id="sessions" heading=words.say("people-sessions")>{everywhere(words)}</Leaf>
    }
    .into_any()
}

fn about(words: &'static Words, person: &Person) -> AnyView {
    let party = person.party;
    let name = party_side(words, party);
    let facts = vec![
        Fact::new(words.say("people-name"), person.name.clone()),
        Fact::new(words.say("parties-party"), view! { <PartyName party name/> }),
        Fact::new(words.say("people-roles"), role_names(words, &person.roles)),
    ];
    view! { <Facts facts/><p class="note">{words.say("people-own-told")}</p> }.into_any()
}

fn look(words: &'static Words, form: &Form<'_>) -> AnyView {
    let languages = Language::ALL.map(|language| {
        Choice::new(language.tag(), words.say(&format!("frame-language-{}-full", language.tag())))
    });
    let themes =
        Theme::ALL.map(|theme| Choice::new(theme.key(), words.say(&format!("people-theme-{}", theme.key()))));
    let acts = vec![Act::send(Weight::First, words.say("fields-save"))];
    view! {
        {Sending::to("/settings/preferences").around(view! {
            <ChoiceField control=form.control("language") label=words.say("people-interface-language") choices=languages.to_vec()/>
            <ChoiceField control=form.control("theme") label=words.say("people-theme") choices=themes.to_vec()/>
            <Acts acts/>
        })}
    }
    .into_any()
}

/// Where letters go; nothing where none go out from this house.
fn letters(words: &'static Words, form: &Form<'_>) -> AnyView {
    let control = form.control("mail_address");
    let acts = vec![
        Act::send(Weight::First, words.say("fields-save")),
        Act::link(Weight::Quiet, "/notices/subscriptions", words.say("notices-subscriptions")),
    ];
    view! {
        <Leaf id="letters" heading=words.say("notices-letters")>
            {Sending::to("/settings/mail").class("form form-narrow").around(view! {
                <TextField
                    control
                    label=words.say("notices-mail-address")
                    help=words.say("notices-mail-address-told")
                    kind=Kind::Mail
                    autocomplete="email"
                />
                <Acts acts/>
            })}
        </Leaf>
    }
    .into_any()
}

fn password(words: &'static Words, form: &Form<'_>, address: String) -> AnyView {
    let acts = vec![Act::send(Weight::Second, words.say("people-password-change"))];
    view! {
        {Sending::to("/settings/password").class("form form-narrow").around(view! {
            // For the keeper of passwords, which asks whose password it is.
            <input
                class="heard-only"
                type="text"
                name="address"
                value=address
                autocomplete="username"
                tabindex="-1"
                aria-hidden="true"
                readonly
            />
            <TextField
                control=form.control("current")
                label=words.say("people-password-current")
                kind=Kind::Secret
                autocomplete="current-password"
            />
            <TextField
                control=form.control("password")
                label=words.say("people-password-new")
                help=words.tell("people-password-told", &[("least", PASSWORD_LEAST.into())])
                kind=Kind::Secret
                autocomplete="new-password"
            />
            <TextField
                control=form.control("again")
                label=words.say("people-password-repeat")
                kind=Kind::Secret
                autocomplete="new-password"
            />
            <Acts acts/>
            <p class="note">{words.say("people-password-change-told")}</p>
        })}
    }
    .into_any()
}

fn everywhere(words: &'static Words) -> AnyView {
    let acts = vec![Act::Post {
        weight: Weight::Second,
        action: "/sign-out".to_owned(),
        words: words.say("people-sign-out-everywhere"),
        hidden: vec![("everywhere".to_owned(), "1".to_owned())],
    }];
    view! { <p>{words.say("people-sign-out-everywhere-told")}</p><Acts acts/> }.into_any()
}
