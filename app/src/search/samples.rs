//! The page of search as samples: nothing asked yet, nothing found, results of every kind, too many, the longest words.

use domain::{
    languages::Language,
    parties::Party,
    search::{Kind, Query},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::search::{Found, Hit, Of};

use super::{title, view};
use crate::{
    communications::samples::{delivered, prepared, seen},
    decisions::samples::some,
    protocols::samples::under_review,
    samples::Sample,
    sessions::samples::proposed_and_agreed,
};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "search-begin", view: |words| found(words, "", None, Vec::new()) },
        Sample {
            name: "search-nothing", view: |words| found(words, "несуществующее", None, Vec::new())
        },
        Sample {
            name: "search-many", view: |words| found(words, "орган заседание вопрос", None, hits())
        },
        Sample {
            name: "search-number",
            view: |words| found(words, "0145/16", Some(Kind::Communications), notes()),
        },
        Sample { name: "search-capped", view: capped },
        Sample { name: "search-long-words", view: long },
    ]
}

fn page(words: &'static Words, found: &Found) -> (String, AnyView) {
    (title(words, found), view(words, found))
}

fn found(words: &'static Words, typed: &str, kind: Option<Kind>, hits: Vec<Hit>) -> (String, AnyView) {
    let query = Query::read(typed);
    page(words, &Found { query, kind, hits, number: 1, has_more: false, is_capped: false })
}

fn hit(kind: Kind, of: Of, language: Option<Language>, text: &str) -> Hit {
    Hit { kind, of, language, text: text.to_owned() }
}

/// Data that cannot be made are left out.
fn hits() -> Vec<Hit> {
    let mut hits = notes();
    for seen in proposed_and_agreed() {
        let item = seen.agenda.record.items.first().map(|item| item.title.to_string()).unwrap_or_default();
        let title = seen.session.record.terms.title.to_string();
        hits.push(hit(Kind::Sessions, Of::Session(Box::new(seen.clone())), None, &title));
        hits.push(hit(Kind::Agenda, Of::Item(Box::new(seen), 1), None, &item));
    }
    hits.extend(some().into_iter().map(|seen| {
        let words = seen.seen.record.text.words(Language::Russian).map(ToString::to_string);
        let of = Of::Decision(Box::new(seen));
        hit(Kind::Decisions, of, Some(Language::Russian), &words.unwrap_or_default())
    }));
    if let Some(seen) = under_review() {
        let protocol = seen.protocol();
        let title = locales::protocols::title(Language::Russian, protocol.keeper, &protocol.draft, None);
        let instruction = protocol.draft.instructions.first().map(|one| one.id);
        let remark = protocol.remarks.first().map(|one| (one.id, one.text.to_string()));
        let seen = Box::new(seen);
        hits.push(hit(Kind::Protocols, Of::Protocol(seen.clone()), Some(Language::Russian), &title));
        if let Some(id) = instruction {
            let of = Of::Instruction(seen.clone(), id);
            hits.push(hit(Kind::Protocols, of, Some(Language::Russian), "порядок заседания"));
        }
        if let Some((id, text)) = remark {
            hits.push(hit(Kind::Protocols, Of::Remark(seen, id), None, &text));
        }
    }
    let listed = domain::authorities::History::of(Party::Azerbaijan, Vec::new(), &[]);
    if let Some((_, names)) = listed.authorities.first().and_then(|one| one.names.first()) {
        let name = names.shown_in(Language::Azerbaijani).to_string();
        let of = Of::Authority(Party::Azerbaijan, Box::new(names.clone()));
        hits.push(hit(Kind::Authorities, of, Some(Language::Azerbaijani), &name));
    }
    if let Ok(id) = "art_6__para_4".parse() {
        let text = "Тараптар құзыретті органдар тізбесіндегі өзгерістер туралы бір-біріне хабарлайды.";
        hits.push(hit(
            Kind::Agreement,
            Of::Provision(id, domain::agreement::Status::DraftSource),
            Some(Language::Kazakh),
            text,
        ));
    }
    hits
}

fn notes() -> Vec<Hit> {
    let both =
        [(prepared(), "Об изменении перечня центральных компетентных органов"), (delivered(), "0145/16")];
    let note = |(note, text)| {
        let of = Of::Communication(Box::new(seen(note?)));
        Some(hit(Kind::Communications, of, None, text))
    };
    both.into_iter().filter_map(note).collect()
}

fn capped(words: &'static Words) -> (String, AnyView) {
    let query = Query::read(&"орган ".repeat(60));
    page(words, &Found { query, kind: None, hits: hits(), number: 2, has_more: true, is_capped: true })
}

fn long(words: &'static Words) -> (String, AnyView) {
    let word = "перераспределение".repeat(12);
    let mut hits = notes();
    for hit in &mut hits {
        hit.text = format!("О {word} и {word}");
    }
    found(words, &word, None, hits)
}
