//! What was measured, as a page of the docs.

use std::fmt::Write as _;

use crate::{
    Outcome, client,
    commission::Commission,
    papers::Printed,
    process::{self, Measured, Served},
    search::Searched,
    texts::Done,
};

/// The page under way: the table of pages, and the sentences under it.
#[derive(Default)]
pub(crate) struct Report {
    pages: String,
    told: String,
    papers: String,
    texts: String,
    searched: String,
}

const HEAD: &str = "\
# Benchmarks

Made by `cargo xtask bench` in one run, built for release, SQLite, one client of eight connections on the same machine. *Bare* is an axum
handler that gives the same bytes without reading anything; it is asked in the same run, so that ratios hold where times do not.
A page of the list holds 20 rows: beside 20 sessions the list of 1000 shows what the register itself costs, beside 10 also what ten rows more cost.
No private page is kept from one request to the next.

| Sessions | Page | Bytes | Requests a second | p50, µs | p99, µs | Processor a request, µs | Bare: requests a second | Bare: processor, µs |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
";

impl Report {
    pub(crate) fn page(&mut self, sessions: u32, name: &str, bytes: &[u8], ours: &Measured, bare: &Measured) {
        let _ = writeln!(
            self.pages,
            "| {sessions} | {name} | {} | {:.0} | {} | {} | {:.0} | {:.0} | {:.0} |",
            bytes.len(),
            ours.a_second,
            ours.p50,
            ours.p99,
            ours.processor,
            bare.a_second,
            bare.processor,
        );
    }

    /// What a browser loads with the list before it has kept anything, and how long the house took to begin.
    pub(crate) async fn first_load(&mut self, house: &Served, commission: &Commission) -> Outcome {
        let page = client::once(house.address, &client::request("/sessions", &commission.cookie)).await?;
        let page = String::from_utf8(page)?;
        let sheet = page
            .split('"')
            .find(|word| word.starts_with("/assets/") && word.ends_with(".css"))
            .ok_or("no sheet")?;
        let compressed = client::request(sheet, "").replace("\r\n\r\n", "\r\nAccept-Encoding: br\r\n\r\n");
        let mut bytes = page.len() + client::once(house.address, &compressed).await?.len();
        let plain = String::from_utf8(client::once(house.address, &client::request(sheet, "")).await?)?;
        let mut requests = 2;
        for font in plain.split("url(").skip(1).filter_map(|rest| rest.split(')').next()) {
            if font.contains("italic") {
                continue;
            }
            bytes += client::once(house.address, &client::request(font, "")).await?.len();
            requests += 1;
        }
        let _ = writeln!(
            self.told,
            "First load of the list, fonts included: {bytes} bytes in {requests} requests (page uncompressed, sheet by Brotli)."
        );
        let _ = writeln!(self.told, "Start to first answer: {} ms.", house.ready.as_millis());
        Ok(())
    }

    pub(crate) fn memory(&mut self, sessions: u32, house: &Served) -> Outcome {
        let [now, most] = process::memory(house)?;
        let _ = writeln!(
            self.told,
            "Resident memory after all of it, {sessions} sessions: {now:.0} MB, at most {most:.0} MB."
        );
        Ok(())
    }

    pub(crate) fn papers(&mut self, papers: &[Printed]) {
        let head = "| Minutes, pages | Composed, ms | Layout, ms | PDF/A-2a, ms | All of it, ms | Bytes |";
        let _ = writeln!(self.papers, "{head}\n| ---: | ---: | ---: | ---: | ---: | ---: |");
        for paper in papers {
            let Printed { pages, document, layout, file, whole, bytes } = paper;
            let _ = writeln!(
                self.papers,
                "| {pages} | {document:.1} | {layout:.1} | {file:.1} | {whole:.1} | {bytes} |"
            );
        }
    }

    /// Search, as sixteen ask at once.
    pub(crate) fn searched(&mut self, searched: &[Searched]) {
        let head = "| Communications | Looked for | Bytes | Requests a second | p50, µs | p99, µs | Processor a request, µs |";
        let _ = writeln!(self.searched, "{head}\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        for Searched { records, what, bytes, measured } in searched {
            let _ = writeln!(
                self.searched,
                "| {records} | {what} | {bytes} | {:.0} | {} | {} | {:.0} |",
                measured.a_second, measured.p50, measured.p99, measured.processor
            );
        }
    }

    /// What is done in process, to lists and texts.
    pub(crate) fn texts(&mut self, done: &[Done]) {
        let _ = writeln!(self.texts, "| In process | ms |\n| --- | ---: |");
        for Done { what, took } in done {
            let _ = writeln!(self.texts, "| {what} | {took:.1} |");
        }
    }

    /// Tells all of it; what is whole is the page of the docs.
    pub(crate) fn tell(&self, is_whole: bool) -> Outcome {
        let Self { pages, told, papers, texts, searched } = self;
        let page = format!("{HEAD}{pages}\n{told}\n{papers}\n{texts}\n{searched}");
        if is_whole {
            std::fs::write("docs/benchmarks.md", &page)?;
        }
        eprint!("{page}");
        Ok(())
    }
}
