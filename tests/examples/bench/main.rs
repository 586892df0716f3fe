//! Measures the house as a process, beside a bare server that gives the same bytes: `cargo xtask bench`.
//!
//! Ratios from one run, not times against the clock of another machine: the house and the bare server are asked by turns.

mod bare;
mod client;
mod commission;
mod papers;
mod process;
mod report;

use std::error::Error;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, port, file] = arguments.as_slice()
        && word == "bare"
    {
        return bare::serve(port.parse()?, file).await;
    }
    let mut report = report::Report::begin();
    for sessions in [10, 1_000] {
        let commission = commission::lay_out(sessions).await?;
        let house = process::house(&commission).await?;
        report.started(sessions, &house)?;
        for (name, path) in commission.pages() {
            let address = house.address;
            let request = client::request(&path, &commission.cookie);
            let bytes = client::once(address, &request).await?;
            let bare = process::bare(&bytes).await?;
            let ours = process::measured(&house, &request).await?;
            let theirs = process::measured(&bare, &request).await?;
            report.page(sessions, name, &bytes, &ours, &theirs);
        }
        report.first_load(sessions, &house, &commission).await?;
        report.memory(sessions, &house)?;
    }
    report.papers(&papers::measured()?);
    report.write()
}
