//! A paragraph into lines, all at once.
//!
//! Lines end at spaces and at hyphenation points only: never at a stored hyphen (2-бап, 12-1, 2005-ci), never
//! at a tied space. All reckoning is in font units.

mod fit;
mod flow;
mod pieces;

use domain::languages::Language;

use crate::errors::{PrintError, place};
use crate::length::Length;
use crate::model::{Face, Text};
use crate::shape::{Glyph, Shaper};
use crate::sheets::Align;
use flow::{Flow, Freedom};

/// How a paragraph is to be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) width: Length,
    /// Indent of the first line.
    pub(crate) first: Length,
    pub(crate) size: Length,
    pub(crate) align: Align,
    pub(crate) hyphenate: bool,
    /// Whether the last line is to be as long as the others: titles, captions.
    pub(crate) balanced: bool,
}

impl Setting {
    /// Ragged, not indented, not hyphenated: for heads, labels, marks.
    pub(crate) const fn plain(width: Length, size: Length, align: Align) -> Self {
        Self { width, first: Length::ZERO, size, align, hyphenate: false, balanced: false }
    }

    /// The same, its lines of about one length.
    pub(crate) const fn balanced(width: Length, size: Length, align: Align) -> Self {
        Self { balanced: true, ..Self::plain(width, size, align) }
    }
}

/// Words of one language and face on one line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    pub(crate) language: Language,
    pub(crate) face: Face,
    /// Whether it is struck through.
    pub(crate) struck: bool,
    /// Which run of its text it is of.
    pub(crate) run: usize,
    pub(crate) text: String,
    /// Offsets (`at`) count from the beginning of `text`.
    pub(crate) glyphs: Vec<Glyph>,
    /// From the left of the line.
    pub(crate) offset: Length,
    pub(crate) width: Length,
    /// A hyphen of ours at the line's end, no letter of the text.
    pub(crate) soft: bool,
}

impl Piece {
    /// Where its letters begin and end, from the left of the line: spaces at either end do not count.
    pub(crate) fn inked(&self, extra: i32, size: Length) -> (Length, Length) {
        let is_space = |glyph: &&Glyph| self.text[glyph.at as usize..].starts_with([' ', '\u{a0}']);
        let wide = |glyph: &Glyph| 10 * i64::from(glyph.advance) + i64::from(extra);
        let before: i64 = self.glyphs.iter().take_while(is_space).map(wide).sum();
        let after: i64 = self.glyphs.iter().rev().take_while(is_space).map(wide).sum();
        let begin = self.offset + Length::set(before, size);
        let end = self.offset + self.width - Length::set(after, size);
        (begin, end.max(begin))
    }
}

/// A line of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// What each space gets, or gives, to fill the line: in tenths of font units.
    pub(crate) extra: i32,
}

/// The lines of a text. Where a word does not fit, tied spaces are let go, then words are parted though the
/// sheet does not part them; only then is the text refused.
pub(crate) fn break_lines(
    shaper: &mut Shaper,
    text: &Text,
    setting: &Setting,
) -> Result<Vec<Line>, PrintError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let parting = setting.hyphenate;
    for freedom in [
        Freedom { tied: true, parting },
        Freedom { tied: false, parting },
        Freedom { tied: false, parting: true },
    ] {
        let flow = Flow::new(shaper, &text.0, freedom)?;
        if let Some(ends) = fit::line_ends(&flow, setting) {
            return pieces::lines(shaper, &flow, setting, &ends);
        }
    }
    Err(PrintError::Overfull { place: place(&text.plain()) })
}

#[cfg(test)]
mod tests;
