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
    let mut report = report::Report::default();
    for sessions in SESSIONS {
        let commission = commission::lay_out(sessions).await?;
        let house = process::house(&commission).await?;
        for (name, path) in commission.pages() {
            let address = house.address;
            let request = client::request(&path, &commission.cookie);
            let bytes = client::once(address, &request).await?;
            let bare = process::bare(&bytes).await?;
            let ours = process::measured(&house, &request, client::CONNECTIONS).await?;
            let theirs = process::measured(&bare, &request, client::CONNECTIONS).await?;
            report.page(sessions, name, &bytes, &ours, &theirs);
        }
        if sessions == SESSIONS[0] {
            report.first_load(&house, &commission).await?;
        }
        if sessions == SESSIONS[SESSIONS.len() - 1] {
            report.memory(sessions, &house)?;
        }
    }
    let commission = inbox::lay_out().await?;
    let house = process::house(&commission).await?;
    for (name, path) in inbox::PAGES {
        let request = client::request(path, &commission.cookie);
        let bytes = client::once(house.address, &request).await?;
        let bare = process::bare(&bytes).await?;
        let ours = process::measured(&house, &request, client::CONNECTIONS).await?;
        let theirs = process::measured(&bare, &request, client::CONNECTIONS).await?;
        report.page(inbox::SESSIONS, name, &bytes, &ours, &theirs);
    }
    report.papers(&papers::measured()?);
    report.searched(&search::measured().await?);
    report.write()
}
