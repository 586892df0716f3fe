//! The papers of a protocol: each Party's original, drafts for review, the comparison table, the changes for Word.

use axum::{extract::Path, response::Response};
use domain::{
    agreement::Text,
    comparison::{Fate, Run, words as compared},
    languages::Language,
    parties::Party,
    protocols::{Applied, StateName, is_unofficial},
};
use locales::Words;
use print::{
    model::Document,
    papers::protocol::{self as papers, Draft, How, Piece, Row},
};
use secretariat::{Refusal, protocols::ProtocolSeen};

use super::{seen, word};
use crate::{desk::Desk, papers::printed, rooms::sessions::papers::pdf};

/// One paper as PDF, by the name in the address.
pub(crate) async fn print(Path((path, file)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let last = seen.protocol().steps.last().map(|step| step.acting.at);
        let made = last.filter(|_| !shows_draft(&seen)).unwrap_or_else(|| desk.office().now());
        if let Some(tag) = file.strip_prefix("changes-").and_then(|file| file.strip_suffix(".docx")) {
            let language = Language::from_tag(tag).ok_or(Refusal::NotFound)?;
            return word::changes(&seen, language, made);
        }
        let name = file.strip_suffix(".pdf").ok_or(Refusal::NotFound)?;
        let document = document(&seen, name).ok_or(Refusal::NotFound)?;
        Ok(pdf(printed(document, made).await?, &format!("protocol-{name}")))
    };
    desk.respond(answer.await)
}

/// Whether this person's papers show the keeper's draft, and not what was shared.
fn shows_draft(seen: &ProtocolSeen) -> bool {
    seen.reads_draft && seen.protocol().is_ahead()
}

/// The paper of this name, where it can be printed now.
fn document(seen: &ProtocolSeen, name: &str) -> Option<Document> {
    let protocol = seen.protocol();
    if let Some(owner) = name.strip_prefix("original-") {
        let is_agreed = matches!(protocol.state.name(), StateName::Agreed | StateName::Signed);
        let version = protocol.shared().filter(|_| is_agreed)?;
        return papers::original(Party::from_key(owner)?, &version.wordings).ok();
    }
    let on_unofficial_base = is_unofficial(&seen.base);
    let shared = protocol.shared().filter(|_| !shows_draft(seen));
    let draft = match shared {
        Some(version) => Draft::shared(version, on_unofficial_base),
        None => Draft { version: None, on_unofficial_base },
    };
    let wordings = shared.map_or_else(|| seen.wordings(), |version| version.wordings.clone());
    let wordings = wordings.of(protocol.keeper);
    if let Some(tag) = name.strip_prefix("working-") {
        return papers::working(&[Language::from_tag(tag)?], wordings, draft).ok();
    }
    let language = Language::from_tag(name.strip_prefix("comparison-")?)?;
    let (base, applied) = (seen.base.in_language(language)?, seen.applied.in_language(language)?);
    let title = wordings.in_language(language).map(|wording| wording.title.clone()).unwrap_or_default();
    Some(papers::comparison(language, &title, draft, &rows(seen, language, base, applied)))
}

/// A row for each unit that an instruction changes.
fn rows(seen: &ProtocolSeen, language: Language, base: &Text, applied: &Applied) -> Vec<Row> {
    let words = Words::of(language);
    let each = seen.protocol().draft.instructions.iter().filter_map(|instruction| {
        let unit = instruction.operation.unit()?;
        let told = |text: &Text| text.branch(unit).map(|branch| branch.words()).unwrap_or_default();
        let runs = compared(&told(base), &told(&applied.text));
        let cited_in = if base.provision(unit).is_some() { base } else { &applied.text };
        let reasons = instruction.reasons.as_ref().map(ToString::to_string).unwrap_or_default();
        Some(Row {
            unit: app::protocols::wording::unit(words, cited_in, unit),
            in_force: pieces(&runs, |fate| matches!(fate, Fate::Removed(_)), How::Removed),
            proposed: pieces(&runs, |fate| matches!(fate, Fate::Added(_)), How::Added),
            reasons,
        })
    });
    each.collect()
}

/// One side of a comparison: what stands in both, and what stands in it alone.
fn pieces(runs: &[Run], is_own: impl Fn(Fate) -> bool, how: How) -> Vec<Piece> {
    let each = runs.iter().filter(|run| run.fate == Fate::Same || is_own(run.fate));
    each.map(|run| Piece {
        text: run.words.clone(),
        how: if run.fate == Fate::Same { How::Plain } else { how },
    })
    .collect()
}
