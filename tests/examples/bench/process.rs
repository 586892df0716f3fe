//! The house and the bare server as processes of their own, so that what they use is theirs alone.

use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Outcome, client, commission::Commission};

/// A server under measurement; it ends with this value.
pub(crate) struct Served {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From start to the first answer.
    pub(crate) ready: Duration,
}

/// What asking a page many times gave.
pub(crate) struct Measured {
    pub(crate) a_second: f64,
    pub(crate) p50: u128,
    pub(crate) p99: u128,
    /// Processor time of the server a request, in microseconds.
    pub(crate) processor: f64,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) async fn house(commission: &Commission) -> Outcome<Served> {
    let address = free()?;
    let mut command = Command::new(std::env::var("ALTERNAT_TEST_PROGRAM")?);
    command.args(["serve", "--listen", &address.to_string(), "--database", &commission.database()]);
    command.env("ALTERNAT_SITE", std::env::var("ALTERNAT_TEST_SITE")?).env("ALTERNAT_LOG", "error");
    start(command, address).await
}

pub(crate) async fn bare(bytes: &[u8]) -> Outcome<Served> {
    let address = free()?;
    let file = std::env::temp_dir().join(format!("alternat-bare-{}", std::process::id()));
    std::fs::write(&file, bytes)?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bare", &address.port().to_string()]).arg(&file);
    start(command, address).await
}

/// Warms up once, then asks.
pub(crate) async fn measured(served: &Served, request: &str, connections: usize) -> Outcome<Measured> {
    client::all(served.address, request, connections).await?;
    let before = processor_time(served.child.id())?;
    let (times, seconds) = client::all(served.address, request, connections).await?;
    let used = processor_time(served.child.id())? - before;
    let count = times.len();
    let at = |share: usize| times.get((count * share / 100).min(count - 1)).copied().unwrap_or_default();
    Ok(Measured {
        a_second: count as f64 / seconds,
        p50: at(50),
        p99: at(99),
        processor: used / count as f64,
    })
}

/// Resident memory now and at its highest, in megabytes.
pub(crate) fn memory(served: &Served) -> Outcome<[f64; 2]> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", served.child.id()))?;
    let of = |key: &str| -> f64 {
        let line = status.lines().find(|line| line.starts_with(key)).unwrap_or_default();
        let kilobytes: f64 =
            line.split_whitespace().nth(1).and_then(|word| word.parse().ok()).unwrap_or_default();
        kilobytes / 1024.0
    };
    Ok([of("VmRSS:"), of("VmHWM:")])
}

/// User and system time of a process, in microseconds; the kernel counts hundredths of a second.
fn processor_time(process: u32) -> Outcome<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after = stat.rsplit_once(") ").map(|(_, after)| after).ok_or("no such process")?;
    let ticks: f64 =
        after.split_whitespace().skip(11).take(2).filter_map(|word| word.parse::<f64>().ok()).sum();
    Ok(ticks * 10_000.0)
}

async fn start(mut command: Command, address: SocketAddr) -> Outcome<Served> {
    let begun = Instant::now();
    let child = command.stdout(Stdio::null()).spawn()?;
    let mut served = Served { child, address, ready: Duration::ZERO };
    while tokio::net::TcpStream::connect(address).await.is_err() {
        if begun.elapsed() > Duration::from_secs(30) {
            return Err("a server does not answer".into());
        }
        tokio::task::yield_now().await;
    }
    served.ready = begun.elapsed();
    Ok(served)
}

fn free() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
