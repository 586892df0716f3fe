//! What was measured, as a page of the docs.

use std::fmt::Write as _;

use crate::{
    Outcome, client,
    commission::Commission,
    papers::Printed,
    process::{self, Measured, Served},
};

/// The page under way.
pub(crate) struct Report(String);

impl Report {
    pub(crate) fn begin() -> Self {
        let head = "\
# Benchmarks

Made by `cargo xtask bench` in one run, built for release, SQLite, one client of eight connections on the same machine. *Bare* is an axum
handler that gives the same bytes without reading anything; it is asked in the same run, so that ratios hold where times do not.

| Sessions | Page | Bytes | Requests a second | p50, µs | p99, µs | Processor a request, µs | Bare: requests a second | Bare: processor, µs |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
";
        Self(head.into())
    }

    pub(crate) fn page(&mut self, sessions: u32, name: &str, bytes: &[u8], ours: &Measured, bare: &Measured) {
        let _ = writeln!(
            self.0,
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

    pub(crate) fn started(&self, sessions: u32, house: &Served) -> Outcome {
        eprintln!("{sessions} sessions: ready in {} ms", house.ready.as_millis());
        Ok(())
    }

    pub(crate) async fn first_load(
        &mut self,
        sessions: u32,
        house: &Served,
        commission: &Commission,
    ) -> Outcome {
        if sessions != 10 {
            return Ok(());
        }
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
            self.0,
            "\nFirst load of the list, fonts included: {bytes} bytes in {requests} requests (page uncompressed, sheet by Brotli)."
        );
        let _ = writeln!(self.0, "Start to first answer: {} ms.\n", house.ready.as_millis());
        let _ = writeln!(
            self.0,
            "| Sessions | Page | Bytes | Requests a second | p50, µs | p99, µs | Processor a request, µs | Bare: requests a second | Bare: processor, µs |"
        );
        let _ = writeln!(self.0, "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Ok(())
    }

    pub(crate) fn memory(&mut self, sessions: u32, house: &Served) -> Outcome {
        let [now, most] = process::memory(house)?;
        if sessions != 10 {
            let _ = writeln!(self.0, "\nResident memory after all of it: {now:.0} MB, at most {most:.0} MB.");
        }
        Ok(())
    }

    pub(crate) fn papers(&mut self, papers: &[Printed]) {
        let _ = writeln!(
            self.0,
            "\n| Paper, pages | Layout, ms | PDF/A-2a, ms | Bytes |\n| ---: | ---: | ---: | ---: |"
        );
        for paper in papers {
            let Printed { pages, layout, file, bytes } = paper;
            let _ = writeln!(self.0, "| {pages} | {layout:.1} | {file:.1} | {bytes} |");
        }
    }

    pub(crate) fn write(&self) -> Outcome {
        std::fs::write("docs/benchmarks.md", &self.0)?;
        eprint!("{}", self.0);
        Ok(())
    }
}
