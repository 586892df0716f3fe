//! The best line ends of a paragraph: Knuth and Plass's, as a shortest path.

use super::Setting;
use super::flow::Flow;
use crate::sheets::Align;

/// A space gives way by a fifth, no more: narrower ones (with kerning under 0.15 em) are no spaces to programs
/// that guess words from gaps.
const SHRINK_PERCENT: i64 = 20;
/// A space widened by so much is as bad as one narrowed to the limit.
const STRETCH_PERCENT: i64 = 60;
/// Of the width: what a ragged line may leave at this badness.
const RAG_PERCENT: i64 = 12;
/// A hyphen, in badness.
const HYPHEN: f64 = 300.0;
/// Two hyphens in a row, or a word's tail as the last line, in demerits.
const HYPHENS: f64 = 1e6;
/// A last line shorter than a tenth of the width, in demerits.
const SHORT_LAST: f64 = 5_000.0;

/// The cuts that end the lines (indexes into the flow's cuts), the last cut included; none where some word is
/// wider than its line.
pub(super) fn line_ends(flow: &Flow<'_>, setting: &Setting) -> Option<Vec<usize>> {
    let paragraph = Paragraph::new(flow, setting);
    let count = flow.cuts.len();
    let mut best: Vec<Option<(f64, usize)>> = vec![None; count];
    if let Some(start) = best.first_mut() {
        *start = Some((0.0, 0));
    }
    for to in 1..count {
        for from in (0..to).rev() {
            let Some(ratio) = paragraph.ratio(from, to) else { break };
            let Some((before, _)) = best[from] else { continue };
            let demerits = before + paragraph.demerits(from, to, ratio);
            if best[to].is_none_or(|(known, _)| demerits < known) {
                best[to] = Some((demerits, from));
            }
        }
    }
    let mut ends = Vec::new();
    let mut at = count - 1;
    while at > 0 {
        ends.push(at);
        at = best[at]?.1;
    }
    ends.reverse();
    Some(ends)
}

struct Paragraph<'f, 't> {
    flow: &'f Flow<'t>,
    setting: &'f Setting,
    /// Width of the first line and of the others, in font units.
    first: i64,
    width: i64,
}

impl<'f, 't> Paragraph<'f, 't> {
    fn new(flow: &'f Flow<'t>, setting: &'f Setting) -> Self {
        let first = (setting.width - setting.first).in_units(setting.size);
        Self { flow, setting, first, width: setting.width.in_units(setting.size) }
    }

    fn is_last(&self, to: usize) -> bool {
        to + 1 == self.flow.cuts.len()
    }

    /// How far a line is from its natural width: 1 at the limit of what looks even; none where it is too wide.
    fn ratio(&self, from: usize, to: usize) -> Option<f64> {
        let (natural, spaces) = self.flow.span(self.flow.cuts[from], self.flow.cuts[to]);
        let available = if from == 0 { self.first } else { self.width };
        let slack = available - natural;
        let justified = self.setting.align == Align::Justify;
        let shrink = if justified { spaces * self.flow.space * SHRINK_PERCENT / 100 } else { 0 };
        if slack < -shrink {
            return None;
        }
        let ends_paragraph = self.is_last(to) && !self.setting.balanced;
        let limit = match slack {
            0.. if ends_paragraph => return Some(0.0),
            0.. if justified => spaces * self.flow.space * STRETCH_PERCENT / 100,
            0.. => self.width * RAG_PERCENT / 100,
            _ => shrink,
        };
        Some(slack.unsigned_abs() as f64 / limit.max(1) as f64)
    }

    fn demerits(&self, from: usize, to: usize, ratio: f64) -> f64 {
        let (start, end, last) = (self.flow.cuts[from], self.flow.cuts[to], self.is_last(to));
        let bad = 10.0 + 100.0 * ratio * ratio * ratio + if end.hyphen { HYPHEN } else { 0.0 };
        let mut demerits = bad * bad;
        if start.hyphen && (end.hyphen || last) {
            demerits += HYPHENS;
        }
        if last && from > 0 && self.flow.span(start, end).0 * 10 < self.width {
            demerits += SHORT_LAST;
        }
        demerits
    }
}
