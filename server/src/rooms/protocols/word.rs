//! The Agreement as it would read with a protocol, for those who review in Word: its changes tracked.

use app::components::party::party_name;
use axum::{body::Body, response::Response};
use chrono::{DateTime, Utc};
use domain::{
    agreement::{Kind, Text},
    comparison::compare,
    languages::Language,
};
use interchange::docx::{Block, MEDIA_TYPE, Tracked, written};
use locales::Words;
use secretariat::{Refusal, Trouble, protocols::ProtocolSeen};

use crate::rooms::papers::saved;

/// The file of this language, with what was shared or drafted by then.
pub(super) fn changes(
    seen: &ProtocolSeen,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Response, Refusal> {
    let (base, applied) =
        seen.base.in_language(language).zip(seen.applied.in_language(language)).ok_or(Refusal::NotFound)?;
    let author = party_name(Words::of(language), seen.protocol().keeper);
    let tracked = Tracked { author, at, blocks: blocks(base, &applied.text) };
    let file = written(&tracked).map_err(Trouble::Machine)?;
    Ok(saved(Body::from(file), MEDIA_TYPE, &format!("protocol-changes-{}.docx", language.tag())))
}

fn blocks(before: &Text, after: &Text) -> Vec<Block> {
    let each = compare(before, after).into_iter().map(|one| {
        let is_heading = matches!(one.id.kind(), Kind::Article | Kind::DocTitle | Kind::DocType);
        let block = if is_heading { Block::Heading } else { Block::Paragraph };
        (block, one.change.runs())
    });
    each.filter(|(_, runs)| !runs.is_empty()).map(|(block, runs)| block(runs)).collect()
}
