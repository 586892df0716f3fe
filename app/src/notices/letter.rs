//! A letter in words. It goes through machines that are not ours, so it says of what there is news and nothing of the news:
//! no record is named in it, no person, no Party.

use domain::notices::Subject;
use leptos::prelude::*;
use locales::Words;

/// Of what a letter tells, and where its links lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Telling<'a> {
    /// Of which subjects there is news.
    pub subjects: &'a [Subject],
    /// It is the letter of the day.
    pub is_digest: bool,
    /// Where the notices are, behind a sign-in.
    pub notices: String,
    /// Where letters are stopped.
    pub stop: String,
}

/// A letter as it goes out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// The subject line: words of ours alone.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Writes it.
#[must_use]
pub fn written(words: &'static Words, telling: &Telling<'_>) -> Written {
    let subject =
        words.say(if telling.is_digest { "notices-letter-subject-digest" } else { "notices-letter-subject" });
    let mut news: Vec<String> = telling.subjects.iter().map(|subject| said(words, subject)).collect();
    news.dedup();
    Written { text: text(words, telling, &news), html: html(words, telling, &subject, &news), subject }
}

fn said(words: &Words, subject: &Subject) -> String {
    words.say(match subject {
        Subject::Sessions => "notices-letter-sessions",
        Subject::Decisions => "notices-letter-decisions",
        Subject::Protocols => "notices-letter-protocols",
        Subject::Communications => "notices-letter-communications",
        Subject::Composition => "notices-letter-composition",
        Subject::List(_) | Subject::Authority(_) => "notices-letter-list",
    })
}

fn text(words: &Words, telling: &Telling<'_>, news: &[String]) -> String {
    let news: String = news.iter().map(|one| format!("– {one}\n")).collect();
    format!(
        "{}\n\n{news}\n{}\n{}\n\n--\n{}\n{}\n{}\n",
        words.say("notices-letter-lede"),
        words.say("notices-letter-open"),
        telling.notices,
        words.say("notices-letter-why"),
        words.say("notices-letter-stop"),
        telling.stop,
    )
}

fn html(words: &'static Words, telling: &Telling<'_>, subject: &str, news: &[String]) -> String {
    let news: Vec<AnyView> = news.iter().cloned().map(|one| view! { <li>{one}</li> }.into_any()).collect();
    let (open, stop) = (telling.notices.clone(), telling.stop.clone());
    let (href, stopping) = (open.clone(), stop.clone());
    let title = subject.to_owned();
    let owner = Owner::new();
    let html = owner.with(|| {
        view! {
            <head><meta charset="utf-8"/><title>{title}</title></head>
            <body>
                <p>{words.say("notices-letter-lede")}</p>
                <ul>{news}</ul>
                <p>{words.say("notices-letter-open")}" "<a href=href>{open}</a></p>
                <hr/>
                <p>{words.say("notices-letter-why")}</p>
                <p>{words.say("notices-letter-stop")}" "<a href=stopping>{stop}</a></p>
            </body>
        }
        .to_html()
    });
    owner.cleanup();
    format!("<!DOCTYPE html><html lang=\"{}\">{html}</html>", words.tag())
}
