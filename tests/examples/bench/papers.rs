//! Printing in process: from the record of minutes to the file, for minutes of exactly so many pages.

use std::time::Instant;

use chrono::DateTime;
use print::{Meta, layout, pdf};

use crate::{Outcome, minutes::Held};

/// The pages that are measured: usual minutes, the longest that the house promises to be quick with, and more, to see
/// that the time grows with the pages alone.
const PAGES: [usize; 3] = [3, 100, 250];

/// How many times each is printed.
const TIMES: usize = 15;

/// Minutes of so many pages, and the medians of each step in milliseconds.
pub(crate) struct Printed {
    pub(crate) pages: usize,
    pub(crate) document: f64,
    pub(crate) layout: f64,
    pub(crate) file: f64,
    pub(crate) whole: f64,
    pub(crate) bytes: usize,
}

pub(crate) fn measured() -> Outcome<Vec<Printed>> {
    PAGES.into_iter().map(|pages| printed(pages, &of_pages(pages)?)).collect()
}

fn printed(pages: usize, held: &Held) -> Outcome<Printed> {
    let meta = Meta { made: DateTime::UNIX_EPOCH.fixed_offset(), producer: "Alternat".into() };
    let mut times: [Vec<f64>; 4] = Default::default();
    let mut bytes = 0;
    for _ in 0..TIMES {
        let begun = Instant::now();
        let document = held.document();
        let composed = begun.elapsed();
        let placed = layout(&document)?;
        let laid_out = begun.elapsed();
        bytes = pdf(&placed, &meta)?.len();
        let whole = begun.elapsed();
        for (times, took) in times.iter_mut().zip([composed, laid_out - composed, whole - laid_out, whole]) {
            times.push(took.as_secs_f64() * 1_000.0);
        }
    }
    let [document, layout, file, whole] = times.map(median);
    Ok(Printed { pages, document, layout, file, whole, bytes })
}

/// Minutes of exactly so many pages: pages grow with items, so the fewest that fill them are sought by halves.
fn of_pages(pages: usize) -> Outcome<Held> {
    let (mut few, mut many) = (1, pages * 4);
    while few < many {
        let middle = usize::midpoint(few, many);
        if page_count(&Held::with(middle)?)? < pages {
            few = middle + 1;
        } else {
            many = middle;
        }
    }
    let held = Held::with(few)?;
    match page_count(&held)? {
        count if count == pages => Ok(held),
        count => Err(format!("no minutes fill {pages} pages: {few} items fill {count}").into()),
    }
}

fn page_count(held: &Held) -> Outcome<usize> {
    Ok(layout(&held.document())?.page_count())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
