//! The command line.

use std::{io::Write as _, process::ExitCode, sync::Arc};

use app::refusals::message;
use clap::{Parser, Subcommand};
use domain::{languages::Language, parties::Party};
use locales::Words;
use secretariat::{
    Database, ForTheOperator, Refusal, Secretariat, SystemChance, SystemClock, Trouble, digest_at, papers,
    people::{anyone, invite_first},
    search, verify_audit,
};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    assets::Site,
    demonstration,
    house::House,
    jobs, log,
    mail::PostmanFault,
    routes::router,
    settings::{Jobs, Reach, ReachFault, Settings},
};

/// Alternat: the Joint Commission's sessions, minutes and registers.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Alternat {
    #[command(flatten)]
    settings: Settings,
    /// How the log is written; `ALTERNAT_LOG` says which entries.
    #[arg(long, global = true, env = "ALTERNAT_LOG_STYLE", value_enum, default_value = "text")]
    log: log::Style,
    #[command(subcommand)]
    command: Command,
}

/// What the binary is asked to do.
#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the house.
    Serve {
        #[command(flatten)]
        reach: Reach,
        #[command(flatten)]
        jobs: Jobs,
        /// An invented commission, made anew, on this machine alone: for trying everything.
        #[arg(long)]
        demo: bool,
    },
    /// Print a link that works once and makes a Party's first administrator, or another where it lost its only one.
    Invite {
        /// The Party.
        #[arg(long, value_parser = party)]
        first: Party,
        /// The administrator's name, as it prints.
        #[arg(long)]
        name: String,
        /// The administrator's e-mail address.
        #[arg(long)]
        address: String,
        #[command(flatten)]
        reach: Reach,
    },
    /// Make the index of search anew from the records, and tell how many entries it has.
    Reindex {
        /// Only tell whether the index is as it would be made; nothing is written.
        #[arg(long)]
        check: bool,
    },
    /// Go through the audit trail, say whether it is whole, and print its head.
    VerifyAudit {
        /// A head that was printed before: the trail must still hold it. This alone betrays a trail that was cut off.
        #[arg(long, value_name = "POSITION:DIGEST")]
        expect: Option<String>,
    },
}

fn party(key: &str) -> Result<Party, String> {
    Party::from_key(key).ok_or_else(|| "kazakhstan or azerbaijan".into())
}

/// What ends a command early, as the operator is told.
#[derive(Debug)]
enum Stop {
    Reach(ReachFault),
    Mail(PostmanFault),
    Trouble(Trouble),
    DemoNotOnLoopback,
    Faults(String),
    Broken(String),
}

/// Runs the command; the exit code says whether it went well.
#[must_use]
pub fn run(alternat: Alternat) -> ExitCode {
    log::begin(alternat.log);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return say_stop(&Stop::Trouble(error.into())),
    };
    match runtime.block_on(perform(alternat)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => say_stop(&stop),
    }
}

async fn perform(alternat: Alternat) -> Result<(), Stop> {
    match alternat.command {
        Command::Serve { reach, jobs, demo } => serve(&alternat.settings, &reach, &jobs, demo).await,
        Command::Invite { first, name, address, reach } => {
            let public = reach.public().map_err(Stop::Reach)?;
            let office = office(&alternat.settings).await?;
            let secret = invite_first(&office, first, &name, &address).await.map_err(stop)?;
            say(&format!("{}/invitations/{}", public.origin(), secret.expose()));
            Ok(())
        }
        Command::Reindex { check } => {
            let office = office(&alternat.settings).await?;
            reindex(&office, check).await
        }
        Command::VerifyAudit { expect } => {
            let office = office(&alternat.settings).await?;
            verify(&office, expect.as_deref()).await
        }
    }
}

/// Makes the index of search anew, or holds it against what it would be.
async fn reindex(office: &Secretariat, check: bool) -> Result<(), Stop> {
    if check {
        let [kept, made] = search::compared(office.database()).await.map_err(Stop::Trouble)?;
        if kept != made {
            return Err(Stop::Broken(
                "the index of search is not as it would be made: type `alternat reindex`".into(),
            ));
        }
        say(&format!("The index of search is as it would be made, with {} entries.", kept.len()));
        return Ok(());
    }
    let entries = search::reindex(office.database()).await.map_err(Stop::Trouble)?;
    say(&format!("The index of search is made anew, with {entries} entries."));
    Ok(())
}

/// Goes through the trail; with a head that was written down before, says whether the trail still holds it.
async fn verify(office: &Secretariat, expect: Option<&str>) -> Result<(), Stop> {
    let head = verify_audit(office.database()).await.map_err(Stop::Trouble)?;
    let head = head.map_err(|fault| Stop::Broken(format!("the audit trail is broken: {fault}")))?;
    if let Some(expected) = expect {
        let (position, digest) =
            expected.split_once(':').ok_or_else(|| Stop::Broken("POSITION:DIGEST".into()))?;
        let position = position.parse().map_err(|_| Stop::Broken("POSITION:DIGEST".into()))?;
        let found = digest_at(office.database(), position).await.map_err(Stop::Trouble)?;
        if found.as_deref() != Some(digest) {
            return Err(Stop::Broken(format!(
                "the audit trail no longer holds entry {position} as it was written down"
            )));
        }
    }
    say(&format!("The audit trail is whole. Write down its head: {}:{}", head.position, head.digest));
    Ok(())
}

async fn serve(settings: &Settings, reach: &Reach, jobs: &Jobs, demo: bool) -> Result<(), Stop> {
    let public = reach.public().map_err(Stop::Reach)?;
    if demo && !(public.is_loopback() && reach.listen.ip().is_loopback()) {
        return Err(Stop::DemoNotOnLoopback);
    }
    let postman = jobs.postman(&public).map_err(Stop::Mail)?;
    let office = if demo { demonstration_office(settings).await? } else { office(settings).await? };
    let office = if postman.is_some() { office.with_mail() } else { office };
    papers::sweep(&office).await.map_err(stop)?;
    papers_are_there(&office).await?;
    let (site, remind_after) = (Arc::new(Site::new(&reach.site)), jobs.remind_after);
    let house = House { office, site, public, remind_after, demo };
    let listener = TcpListener::bind(reach.listen).await.map_err(|error| Stop::Trouble(error.into()))?;
    let page = if demo { "/enter" } else { "/" };
    say(&format!("Alternat answers at {}{page}", house.public.origin()));
    if !anyone(&house.office).await.map_err(stop)? {
        say("Nobody has an account yet. For each Party's first administrator type:");
        say("  alternat invite --first kazakhstan --name \"…\" --address …");
        say("  alternat invite --first azerbaijan --name \"…\" --address …");
    }
    if house.site.boot().is_none() {
        say("The browser half is not built: pages work without it.");
    }
    let database = house.office.database().clone();
    let (ending, stop) = watch::channel(false);
    let followed = house.office.clone();
    let asked = async move {
        asked_to_stop().await;
        // A page that follows something would hold the doors open.
        followed.stop_listening();
    };
    let working = tokio::spawn(jobs::work(house.office.clone(), postman, remind_after, stop));
    let served = axum::serve(listener, router(house)).with_graceful_shutdown(asked).await;
    ending.send_replace(true);
    let _ = working.await;
    database.close().await;
    served.map_err(|error| Stop::Trouble(error.into()))
}

/// Says where the folder does not hold what the database names: whoever restored one without the other hears of it at once.
async fn papers_are_there(office: &Secretariat) -> Result<(), Stop> {
    let (lost, named) = papers::missing(office).await.map_err(stop)?;
    if lost > 0 {
        say(&format!(
            "The folder of papers lacks {lost} of the {named} files that the database names: \
             restore the folder `papers` from the same backup as the database."
        ));
    }
    Ok(())
}

async fn office(settings: &Settings) -> Result<Secretariat, Stop> {
    std::fs::create_dir_all(&settings.data).map_err(|error| Stop::Trouble(error.into()))?;
    let database = Database::open(&settings.database_address()).await.map_err(Stop::Trouble)?;
    Ok(Secretariat::new(database, Arc::new(SystemClock), Arc::new(SystemChance), settings.papers()))
}

/// A database of its own, made anew, so that the invented dates are always near today.
async fn demonstration_office(settings: &Settings) -> Result<Secretariat, Stop> {
    let folder = settings.data.join("demonstration");
    let trouble = |error: std::io::Error| Stop::Trouble(error.into());
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(trouble)?;
    }
    let settings = Settings { database: None, data: folder, paper_most: settings.paper_most };
    let office = office(&settings).await?;
    demonstration::lay_out(&office).await.map_err(stop)?;
    Ok(office)
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupt.await;
    }
}

fn stop(refusal: Refusal) -> Stop {
    match refusal {
        Refusal::Trouble(trouble) => Stop::Trouble(trouble),
        Refusal::Faults(faults) => {
            let words = Words::of(Language::English);
            let told: Vec<String> =
                faults.iter().map(|(field, fault)| format!("{field}: {}", message(words, fault))).collect();
            Stop::Faults(told.join("; "))
        }
        Refusal::NotFound | Refusal::SignedOut | Refusal::Denied(_) | Refusal::Stale => {
            Stop::Broken(refusal.key())
        }
    }
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn say_stop(stop: &Stop) -> ExitCode {
    let told = match stop {
        Stop::Reach(fault) => fault.to_string(),
        Stop::Mail(fault) => fault.to_string(),
        Stop::Trouble(trouble) => ForTheOperator(trouble).to_string(),
        Stop::DemoNotOnLoopback => "--demo lets anyone in as anyone: it listens on 127.0.0.1 alone".into(),
        Stop::Faults(faults) => format!("not accepted: {faults}"),
        Stop::Broken(told) => told.clone(),
    };
    let _ = writeln!(std::io::stderr(), "alternat: {told}");
    ExitCode::FAILURE
}
