//! A line between a browser and the house that breaks after so many bytes from the browser, and stays broken until it is
//! mended: a network as it is.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy},
    net::{TcpListener, TcpStream},
};

/// How much is carried at once.
const AT_ONCE: usize = 16 * 1024;

/// The line. Whoever holds it breaks and mends it.
#[derive(Clone, Debug)]
pub struct Line(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    house: SocketAddr,
    /// How many bytes from the browser it still carries, where it is to break.
    left: Mutex<Option<u64>>,
    is_broken: AtomicBool,
}

impl Line {
    /// Carries whatever comes to this door to the house behind it.
    pub(crate) fn between(door: TcpListener, house: SocketAddr) -> Line {
        let line = Line(Arc::new(Inner { house, left: Mutex::default(), is_broken: AtomicBool::default() }));
        let carrying = line.clone();
        tokio::spawn(async move {
            while let Ok((browser, _)) = door.accept().await {
                tokio::spawn(carrying.clone().carry(browser));
            }
        });
        line
    }

    /// From now on it carries so many bytes from the browser, and then nothing.
    pub fn break_after(&self, bytes: u64) {
        *self.0.left.lock().expect("the line is lost") = Some(bytes);
    }

    /// Whether it is broken.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.0.is_broken.load(Ordering::SeqCst)
    }

    /// It carries again.
    pub fn mend(&self) {
        *self.0.left.lock().expect("the line is lost") = None;
        self.0.is_broken.store(false, Ordering::SeqCst);
    }

    /// One connection. Where the line breaks both ends are let go at once.
    async fn carry(self, browser: TcpStream) {
        if self.is_broken() {
            return;
        }
        let Ok(house) = TcpStream::connect(self.0.house).await else { return };
        let ((mut from, mut back), (mut answers, mut to)) = (browser.into_split(), house.into_split());
        let answered = tokio::spawn(async move { copy(&mut answers, &mut back).await });
        let mut buffer = vec![0; AT_ONCE];
        while let Ok(count) = from.read(&mut buffer).await {
            if count == 0 || !self.carries(count as u64) {
                break;
            }
            let Some(bytes) = buffer.get(..count) else { break };
            if to.write_all(bytes).await.is_err() {
                break;
            }
        }
        answered.abort();
    }

    fn carries(&self, bytes: u64) -> bool {
        let mut left = self.0.left.lock().expect("the line is lost");
        let Some(carried) = *left else { return !self.is_broken() };
        *left = carried.checked_sub(bytes);
        if left.is_none() {
            self.0.is_broken.store(true, Ordering::SeqCst);
        }
        left.is_some()
    }
}
