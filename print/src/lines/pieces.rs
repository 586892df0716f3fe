//! Chosen lines into pieces with text, glyphs and place.

use super::flow::{Cut, Flow};
use super::{Line, Piece, Setting};
use crate::errors::PrintError;
use crate::length::Length;
use crate::model::Run;
use crate::shape::{Glyph, Shaper};
use crate::sheets::Align;

/// A hyphen of ours: the glyph of a hyphen that stands for U+00AD.
const SOFT_HYPHEN: &str = "\u{ad}";

/// The lines that end at these cuts.
pub(super) fn lines(
    shaper: &mut Shaper,
    flow: &Flow<'_>,
    setting: &Setting,
    ends: &[usize],
) -> Result<Vec<Line>, PrintError> {
    let mut lines = Vec::with_capacity(ends.len());
    let mut from = 0;
    for &to in ends {
        lines.push(line(shaper, flow, setting, from, to)?);
        from = to;
    }
    Ok(lines)
}

fn line(
    shaper: &mut Shaper,
    flow: &Flow<'_>,
    setting: &Setting,
    from: usize,
    to: usize,
) -> Result<Line, PrintError> {
    let (start, end) = (flow.cuts[from], flow.cuts[to]);
    let last = to + 1 == flow.cuts.len();
    let indent = if from == 0 { setting.first } else { Length::ZERO };
    let (natural, spaces) = flow.span(start, end);
    let slack = (setting.width - indent).in_units(setting.size) - natural;
    let extra = match setting.align {
        Align::Justify if spaces > 0 && (!last || slack < 0) => (slack * 10).div_euclid(spaces),
        _ => 0,
    };
    let shift = match setting.align {
        Align::Centre => slack * 5,
        Align::Right => slack * 10,
        Align::Left | Align::Justify => 0,
    };
    let mut writer = Writer { pieces: Vec::new(), at: shift, indent, size: setting.size };
    writer.write(flow, start, end, extra, last);
    if end.hyphen {
        writer.hyphen(shaper)?;
    }
    Ok(Line { pieces: writer.pieces, extra: i32::try_from(extra).unwrap_or(0) })
}

struct Writer {
    pieces: Vec<Piece>,
    /// Tenths of font units from the line's beginning, its indent not counted.
    at: i64,
    indent: Length,
    size: Length,
}

impl Writer {
    fn write(&mut self, flow: &Flow<'_>, start: Cut, end: Cut, extra: i64, last: bool) {
        // The space at a line's end stays: a reading machine must see that the word ends.
        let upto = if end.hyphen || last { end.end } else { end.next };
        let mut from = start.next;
        while from < upto {
            let run = flow.glyphs[from].run;
            let to = (from..upto).find(|&glyph| flow.glyphs[glyph].run != run).unwrap_or(upto);
            self.piece(flow, from, to, extra);
            from = to;
        }
    }

    /// The glyphs from `from` to `to`, all of one run, as a piece.
    fn piece(&mut self, flow: &Flow<'_>, from: usize, to: usize, extra: i64) {
        let placed = &flow.glyphs[from..to];
        let Some(first) = placed.first() else { return };
        let index = first.run;
        let run = &flow.runs[index];
        let begins = first.glyph.at as usize;
        let ends = flow.glyphs.get(to).filter(|next| next.run == first.run);
        let ends = ends.map_or(run.text.len(), |next| next.glyph.at as usize);
        let mut glyphs: Vec<Glyph> = placed
            .iter()
            .map(|placed| Glyph { at: placed.glyph.at - first.glyph.at, ..placed.glyph })
            .collect();
        // Kerning with what stands on another line falls away.
        if let Some(last) = glyphs.last_mut() {
            last.advance = last.bare;
        }
        let stretched = placed.iter().filter(|placed| placed.space).count() as i64;
        let width = glyphs.iter().map(|glyph| 10 * i64::from(glyph.advance)).sum::<i64>() + stretched * extra;
        self.push((index, run), run.text[begins..ends].to_owned(), glyphs, width, false);
    }

    fn hyphen(&mut self, shaper: &mut Shaper) -> Result<(), PrintError> {
        let Some(last) = self.pieces.last() else { return Ok(()) };
        let index = last.run;
        let run = Run { language: last.language, face: last.face, struck: last.struck, text: "-".to_owned() };
        let glyphs = shaper.shape(&run)?;
        let width = glyphs.iter().map(|glyph| 10 * i64::from(glyph.advance)).sum();
        self.push((index, &run), SOFT_HYPHEN.to_owned(), glyphs, width, true);
        Ok(())
    }

    fn push(
        &mut self,
        (index, run): (usize, &Run),
        text: String,
        glyphs: Vec<Glyph>,
        width: i64,
        soft: bool,
    ) {
        let offset = self.indent + Length::set(self.at, self.size);
        self.at += width;
        self.pieces.push(Piece {
            language: run.language,
            face: run.face,
            struck: run.struck,
            run: index,
            text,
            glyphs,
            offset,
            width: Length::set(width, self.size),
            soft,
        });
    }
}
