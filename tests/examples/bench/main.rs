//! Measures the house as a process, beside a bare server that gives the same bytes: `cargo xtask bench`.
//!
//! Ratios from one run, not times against the clock of another machine: the house and the bare server are asked by turns.

mod bare;
mod client;
mod commission;
mod inbox;
mod minutes;
mod papers;
mod process;
mod report;
mod search;
mod texts;

use std::error::Error;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// A commission that begins, one whose list fills its page, and one of more sessions than it will ever hold.
const SESSIONS: [u32; 3] = [10, 20, 1_000];

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, port, file] = arguments.as_slice()
        && word == "bare"
    {
        return bare::serve(port.parse()?, file).await;
    }
    let parts = &arguments[1..];
    let is_asked = |part: &str| parts.is_empty() || parts.iter().any(|asked| asked == part);
    let mut report = report::Report::default();
    if is_asked("sessions") {
        sessions(&mut report).await?;
    }
    if is_asked("inbox") {
        inbox(&mut report).await?;
    }
    if is_asked("papers") {
        report.papers(&papers::measured()?);
    }
    if is_asked("texts") {
        report.texts(&texts::measured()?);
    }
    if is_asked("search") {
        report.searched(&search::measured().await?);
    }
    report.tell(parts.is_empty())
}

/// Home, the list and the page of a session, beside a bare handler each.
async fn sessions(report: &mut report::Report) -> Outcome {
    for sessions in SESSIONS {
        let commission = commission::lay_out(sessions).await?;
        let house = process::house(&commission).await?;
        for (name, path) in commission.pages() {
            page(report, sessions, name, &house, &client::request(&path, &commission.cookie)).await?;
        }
        if sessions == SESSIONS[0] {
            report.first_load(&house, &commission).await?;
        }
        if sessions == SESSIONS[SESSIONS.len() - 1] {
            report.memory(sessions, &house)?;
        }
    }
    Ok(())
}

async fn inbox(report: &mut report::Report) -> Outcome {
    let commission = inbox::lay_out().await?;
    let house = process::house(&commission).await?;
    for (name, path) in inbox::PAGES {
        page(report, inbox::SESSIONS, name, &house, &client::request(path, &commission.cookie)).await?;
    }
    Ok(())
}

async fn page(
    report: &mut report::Report,
    sessions: u32,
    name: &str,
    house: &process::Served,
    request: &str,
) -> Outcome {
    let bytes = client::once(house.address, request).await?;
    let bare = process::bare(&bytes).await?;
    let ours = process::measured(house, request, client::CONNECTIONS).await?;
    let theirs = process::measured(&bare, request, client::CONNECTIONS).await?;
    report.page(sessions, name, &bytes, &ours, &theirs);
    Ok(())
}
