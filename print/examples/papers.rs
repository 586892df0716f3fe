//! Writes every sample paper into a folder (the first argument, else `papers`), as PDF and as SVG inside a page,
//! for the eye and for a validator; then tells how long it takes.
//!
//!     cargo run --release -p print --example papers -- FOLDER

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool for the hand: it tells, and fails loudly"
)]

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use domain::languages::Language;
use print::model::Document;

#[path = "../tests/paper/sample_consolidated.rs"]
mod sample_consolidated;
#[path = "../tests/paper/sample_minutes.rs"]
mod sample_minutes;
#[path = "../tests/paper/sample_protocols.rs"]
mod sample_protocols;
#[expect(dead_code, reason = "the tests use more of it")]
#[path = "../tests/paper/samples.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "papers".to_owned()));
    fs::create_dir_all(&folder)?;
    for (name, document) in samples::all() {
        let layout = print::layout(&document)?;
        fs::write(folder.join(format!("{name}.pdf")), print::pdf(&layout, &samples::meta())?)?;
        let pages: Vec<String> =
            (0..layout.page_count()).map(|page| print::svg(&layout, page, name)).collect();
        let html =
            format!("<!doctype html><meta charset=\"utf-8\"><title>{name}</title>\n{}\n", pages.join("\n"));
        fs::write(folder.join(format!("{name}.html")), html)?;
    }
    for (items, runs) in [(1, 40), (10, 20), (96, 5)] {
        let document = samples::side_by_side(Language::Kazakh, items);
        let long = print::pdf(&print::layout(&document)?, &samples::meta())?;
        fs::write(folder.join(format!("minutes-of-{items}-items.pdf")), long)?;
        println!("{}", timed(&document, runs)?);
    }
    Ok(())
}

/// The best of so many runs: other work on the machine only adds.
fn timed(document: &Document, runs: usize) -> Result<String, Box<dyn Error>> {
    let mut times: [Vec<f64>; 3] = Default::default();
    let (mut pages, mut size) = (0, 0);
    for _ in 0..runs {
        let start = Instant::now();
        let layout = print::layout(document)?;
        times[0].push(start.elapsed().as_secs_f64() * 1e3);
        let start = Instant::now();
        size = print::pdf(&layout, &samples::meta())?.len();
        times[1].push(start.elapsed().as_secs_f64() * 1e3);
        let start = Instant::now();
        pages = layout.page_count();
        let drawn: usize = (0..pages).map(|page| print::svg(&layout, page, "").len()).sum();
        times[2].push(start.elapsed().as_secs_f64() * 1e3);
        assert!(drawn > 0);
    }
    let [layout, pdf, svg] = times.map(|times| times.into_iter().fold(f64::INFINITY, f64::min));
    Ok(format!("{pages} pages: layout {layout:.1} ms, PDF {pdf:.1} ms, SVG {svg:.1} ms; {} kB", size / 1000))
}
