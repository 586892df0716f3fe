//! Runs as one stream of glyphs, and where it may be cut.

use crate::errors::PrintError;
use crate::model::Run;
use crate::shape::{Glyph, Shaper};
use crate::{hyphen, no_break};

/// Where lines may end besides at free spaces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Freedom {
    /// Whether tied spaces stay tied.
    pub(super) tied: bool,
    /// Whether words are parted.
    pub(super) parting: bool,
}

/// A place at which a line may end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    /// One after the last glyph that counts for the line's width.
    pub(super) end: usize,
    /// The first glyph of the next line.
    pub(super) next: usize,
    /// Whether a hyphen is added.
    pub(super) hyphen: bool,
}

/// A glyph in the stream.
pub(super) struct Placed {
    pub(super) glyph: Glyph,
    /// The run it comes from.
    pub(super) run: usize,
    /// Whether it is a space that stretches; an unbreakable one is.
    pub(super) space: bool,
}

pub(super) struct Flow<'t> {
    pub(super) runs: &'t [Run],
    pub(super) glyphs: Vec<Placed>,
    /// Ascending; the first is the beginning, the last the end.
    pub(super) cuts: Vec<Cut>,
    /// Before each glyph, and at the end: the width so far.
    widths: Vec<i64>,
    /// The same for the number of spaces.
    spaces: Vec<i64>,
    /// Width of a space.
    pub(super) space: i64,
    hyphen: i64,
}

impl<'t> Flow<'t> {
    pub(super) fn new(shaper: &mut Shaper, runs: &'t [Run], freedom: Freedom) -> Result<Self, PrintError> {
        let start = Cut { end: 0, next: 0, hyphen: false };
        let (space, hyphen) = (sample(shaper, runs, " ")?, sample(shaper, runs, "-")?);
        let mut flow = Self {
            runs,
            glyphs: Vec::new(),
            cuts: vec![start],
            widths: vec![0],
            spaces: vec![0],
            space,
            hyphen,
        };
        for (index, run) in runs.iter().enumerate() {
            flow.add(shaper, index, run, freedom)?;
        }
        let end = flow.glyphs.len();
        flow.cuts.retain(|cut| cut.next < end);
        flow.cuts.push(Cut { end, next: end, hyphen: false });
        Ok(flow)
    }

    fn add(
        &mut self,
        shaper: &mut Shaper,
        index: usize,
        run: &Run,
        freedom: Freedom,
    ) -> Result<(), PrintError> {
        let ties = if freedom.tied { no_break::ties(run.language, &run.text) } else { Vec::new() };
        let points = if freedom.parting { hyphen::points(run.language, &run.text) } else { Vec::new() };
        let mut points = points.into_iter().peekable();
        for glyph in shaper.shape(run)? {
            let (at, here) = (glyph.at as usize, self.glyphs.len());
            let free = run.text[at..].starts_with(' ');
            // A point inside a ligature is passed over.
            while let Some(point) = points.next_if(|&point| point <= at) {
                if point == at {
                    self.cuts.push(Cut { end: here, next: here, hyphen: true });
                }
            }
            if free && here > 0 && ties.binary_search(&at).is_err() {
                self.cuts.push(Cut { end: here, next: here + 1, hyphen: false });
            }
            let space = free || run.text[at..].starts_with('\u{a0}');
            self.widths.push(self.widths[here] + i64::from(glyph.advance));
            self.spaces.push(self.spaces[here] + i64::from(space));
            self.glyphs.push(Placed { glyph, run: index, space });
        }
        Ok(())
    }

    /// The width of a line between two cuts, its hyphen included, and the number of its spaces.
    pub(super) fn span(&self, from: Cut, to: Cut) -> (i64, i64) {
        // Kerning with what goes to the next line falls away.
        let kerning = match to.end.checked_sub(1) {
            Some(last) => {
                i64::from(self.glyphs[last].glyph.advance) - i64::from(self.glyphs[last].glyph.bare)
            }
            None => 0,
        };
        let hyphen = if to.hyphen { self.hyphen } else { 0 };
        let width = self.widths[to.end] - self.widths[from.next.min(to.end)];
        (width - kerning + hyphen, self.spaces[to.end] - self.spaces[from.next.min(to.end)])
    }
}

/// The width of a sign in the first face of the runs.
fn sample(shaper: &mut Shaper, runs: &[Run], sign: &str) -> Result<i64, PrintError> {
    let Some(first) = runs.first() else { return Ok(0) };
    let glyphs = shaper.shape(&Run { text: sign.to_owned(), ..first.clone() })?;
    Ok(glyphs.iter().map(|glyph| i64::from(glyph.bare)).sum())
}
