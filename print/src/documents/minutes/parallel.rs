//! Minutes in two languages, part against part.

use super::parts::parts;
use super::{MinutesPaper, annexes};
use crate::documents::WorkingPaper;
use crate::documents::blocks::{Writer, one_line};
use crate::model::{Block, Document, Passage};
use crate::sheets::Sheet;

/// Minutes in two languages side by side, part against part: a working paper. Where one has fewer paragraphs or
/// decisions, its place stays empty. Title, marks and page numbers are in the language of the left one.
#[must_use]
pub fn parallel(left: &MinutesPaper, right: &MinutesPaper, working: &WorkingPaper) -> Document {
    let writer = Writer(left.language);
    let both = [left, right];
    let mut rows = title_rows(both);
    let (left_parts, right_parts) = (parts(left), parts(right));
    let count = left_parts.len().max(right_parts.len());
    let mut sides = [left_parts, right_parts].map(Vec::into_iter);
    for _ in 0..count {
        let pair = sides.each_mut().map(|parts| parts.next().map(|part| part.0).unwrap_or_default());
        rows.extend(side_by_side(pair, both));
    }
    let mut blocks: Vec<Block> = writer.mark(&working.mark).into_iter().collect();
    let heads = both.map(|paper| Writer(paper.language).text(&paper.words.column)).into();
    blocks.push(Block::Parallel { heads, rows });
    let mut sections = vec![writer.section(blocks)];
    sections.extend(both.into_iter().flat_map(annexes));
    Document {
        title: one_line(&left.title),
        language: left.language,
        sheet: Sheet::working_columns(),
        numbering: working.numbering(),
        foot: writer.foot(working),
        sections,
    }
}

/// The rows of the title, of place and of dates.
fn title_rows(papers: [&MinutesPaper; 2]) -> Vec<Vec<Passage>> {
    let text = |paper: &MinutesPaper, words: &str| Writer(paper.language).text(words);
    let kind = |paper: &MinutesPaper| {
        Passage::Title(text(paper, paper.title.first().map(String::as_str).unwrap_or_default()))
    };
    let rest = |paper: &MinutesPaper| {
        Passage::Paragraph(text(paper, &one_line(paper.title.get(1..).unwrap_or_default())))
    };
    let place =
        |paper: &MinutesPaper| Passage::Paragraph(text(paper, &format!("{}, {}", paper.place, paper.dates)));
    vec![papers.map(kind).into(), papers.map(rest).into(), papers.map(place).into()]
}

/// Rows of passages; the shorter side is filled with empty ones.
fn side_by_side(sides: [Vec<Passage>; 2], papers: [&MinutesPaper; 2]) -> Vec<Vec<Passage>> {
    let count = sides.iter().map(Vec::len).max().unwrap_or(0);
    let [mut left, mut right] = sides.map(Vec::into_iter);
    let mut row = || {
        let pair = [left.next(), right.next()].into_iter().zip(papers);
        let filled = |(passage, paper): (Option<Passage>, &MinutesPaper)| {
            passage.unwrap_or_else(|| Passage::Paragraph(Writer(paper.language).text("")))
        };
        pair.map(filled).collect()
    };
    (0..count).map(|_| row()).collect()
}
