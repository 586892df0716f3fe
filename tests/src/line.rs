//! A line between a browser and the house that breaks once, after so many bytes from the browser: a network as it is.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy},
    net::{TcpListener, TcpStream},
};

/// How much is carried at once.
const AT_ONCE: usize = 16 * 1024;

/// The line. Whoever holds it knows whether it broke.
#[derive(Clone, Debug)]
pub struct Line(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    house: SocketAddr,
    /// How many bytes from the browser it still carries, once it is to break.
    left: AtomicU64,
    is_to_break: AtomicBool,
    has_broken: AtomicBool,
}

impl Line {
    /// Carries whatever comes to this door to the house behind it.
    pub(crate) fn between(door: TcpListener, house: SocketAddr) -> Line {
        let [is_to_break, has_broken] = [AtomicBool::default(), AtomicBool::default()];
        let line = Line(Arc::new(Inner { house, left: AtomicU64::default(), is_to_break, has_broken }));
        let carrying = line.clone();
        tokio::spawn(async move {
            while let Ok((browser, _)) = door.accept().await {
                tokio::spawn(carrying.clone().carry(browser));
            }
        });
        line
    }

    /// From now on it carries so many bytes from the browser, and then breaks, once.
    pub fn break_after(&self, bytes: u64) {
        self.0.left.store(bytes, Ordering::SeqCst);
        self.0.is_to_break.store(true, Ordering::SeqCst);
    }

    /// Whether it broke.
    #[must_use]
    pub fn has_broken(&self) -> bool {
        self.0.has_broken.load(Ordering::SeqCst)
    }

    /// One connection. Where it breaks both ends are let go at once.
    async fn carry(self, browser: TcpStream) {
        let Ok(house) = TcpStream::connect(self.0.house).await else { return };
        let ((mut from, mut back), (mut answers, mut to)) = (browser.into_split(), house.into_split());
        let answered = tokio::spawn(async move { copy(&mut answers, &mut back).await });
        let mut buffer = vec![0; AT_ONCE];
        while let Ok(count) = from.read(&mut buffer).await {
            if count == 0 || self.breaks(count as u64) {
                break;
            }
            let Some(bytes) = buffer.get(..count) else { break };
            if to.write_all(bytes).await.is_err() {
                break;
            }
        }
        answered.abort();
    }

    fn breaks(&self, bytes: u64) -> bool {
        if !self.0.is_to_break.load(Ordering::SeqCst) {
            return false;
        }
        let carried =
            self.0.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(bytes));
        if carried.is_ok() {
            return false;
        }
        self.0.is_to_break.store(false, Ordering::SeqCst);
        self.0.has_broken.store(true, Ordering::SeqCst);
        true
    }
}
