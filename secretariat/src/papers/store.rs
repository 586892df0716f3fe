//! Where the bytes of papers lie: in files named by their SHA-256, written once and never overwritten.
//!
//! A file comes in under the name of its upload. Once whole it is synced, digested as it lies on the disk, and renamed;
//! only then an act may speak of it. So whatever a record names is there, even after the power fails.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    fingerprint::Fingerprint,
    identifiers::UploadId,
    papers::{File, Kind, LOOKED_AT},
};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use crate::{office::Secretariat, refusals::Trouble};

/// How much of a file is held in memory at once while it is digested.
const AT_ONCE: usize = 256 * 1024;

/// The files of the house.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    most: u64,
    claimed: Mutex<BTreeSet<UploadId>>,
    keeping: tokio::sync::Mutex<()>,
}

/// While it is held no file is kept and none thrown away.
pub(super) type Keeping<'a> = tokio::sync::MutexGuard<'a, ()>;

/// One file that is being written. While it is held, nobody else writes the same.
#[derive(Debug)]
pub(super) struct Writing {
    file: tokio::fs::File,
    _claim: Claim,
}

#[derive(Debug)]
struct Claim {
    store: Store,
    id: UploadId,
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.store.claimed().remove(&self.id);
    }
}

impl Store {
    /// Files in this folder, each of at most so many bytes.
    #[must_use]
    pub fn new(folder: PathBuf, most: u64) -> Self {
        let (claimed, keeping) = (Mutex::default(), tokio::sync::Mutex::default());
        Self(Arc::new(Inner { folder, most, claimed, keeping }))
    }

    /// The most bytes of one file.
    #[must_use]
    pub fn most(&self) -> u64 {
        self.0.most
    }

    /// Opens a kept file for reading.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn open(&self, digest: Fingerprint) -> Result<tokio::fs::File, Trouble> {
        Ok(tokio::fs::File::open(self.kept(digest)).await?)
    }

    /// The same, without waiting for others: for whoever writes beside the requests.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn open_now(&self, digest: Fingerprint) -> Result<fs::File, Trouble> {
        Ok(fs::File::open(self.kept(digest))?)
    }

    /// Whether a file is there.
    pub(super) fn holds(&self, digest: Fingerprint) -> bool {
        self.kept(digest).is_file()
    }

    /// Whether a file is there with all its bytes, as far as their number tells.
    pub(super) fn holds_whole(&self, file: &File) -> bool {
        let found = fs::metadata(self.kept(file.digest));
        found.is_ok_and(|found| found.is_file() && found.len() == file.size)
    }

    /// Opens an upload's file where its first `reached` bytes end, and drops what was written after them. Nothing where
    /// somebody else is writing it.
    pub(super) async fn write(&self, id: UploadId, reached: u64) -> Result<Option<Writing>, Trouble> {
        if !self.claimed().insert(id) {
            return Ok(None);
        }
        let claim = Claim { store: self.clone(), id };
        let path = self.arriving(id);
        if reached == 0 {
            tokio::fs::create_dir_all(self.0.folder.join("arriving")).await?;
        }
        let mut options = tokio::fs::OpenOptions::new();
        options.write(true).create(reached == 0);
        let mut file = options.open(path).await?;
        if file.metadata().await?.len() < reached {
            return Err(Trouble::Damaged("an upload is shorter than what was noted of it"));
        }
        file.set_len(reached).await?;
        file.seek(SeekFrom::Start(reached)).await?;
        Ok(Some(Writing { file, _claim: claim }))
    }

    /// Digests a whole upload as it lies on the disk, and keeps it under its digest; nothing is kept of a kind that is
    /// not taken. While the second part of the answer is held nothing is thrown away: until then it is to be noted.
    pub(super) async fn keep(&self, id: UploadId) -> Result<(Option<File>, Keeping<'_>), Trouble> {
        let keeping = self.hold().await;
        let from = self.arriving(id);
        let path = from.clone();
        let file = Secretariat::beside(move || told(&path)).await??;
        match file {
            Some(file) => {
                let to = self.kept(file.digest);
                Secretariat::beside(move || moved(&from, &to)).await??;
            }
            None => self.forget(id).await?,
        }
        Ok((file, keeping))
    }

    /// Throws away what came of an upload.
    pub(super) async fn forget(&self, id: UploadId) -> Result<(), Trouble> {
        absent_is_fine(tokio::fs::remove_file(self.arriving(id)).await)
    }

    /// Until what this gives is let go, nothing else is kept.
    pub(super) async fn hold(&self) -> Keeping<'_> {
        self.0.keeping.lock().await
    }

    /// Throws away a kept file that nothing names. Only whoever holds the store can know that.
    pub(super) async fn drop_kept(&self, digest: Fingerprint, _held: &Keeping<'_>) -> Result<(), Trouble> {
        absent_is_fine(tokio::fs::remove_file(self.kept(digest)).await)
    }

    fn claimed(&self) -> std::sync::MutexGuard<'_, BTreeSet<UploadId>> {
        self.0.claimed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn arriving(&self, id: UploadId) -> PathBuf {
        self.0.folder.join("arriving").join(id.to_string())
    }

    fn kept(&self, digest: Fingerprint) -> PathBuf {
        let digits = digest.digits();
        self.0.folder.join("kept").join(digits.chars().take(2).collect::<String>()).join(digits)
    }
}

impl Writing {
    pub(super) async fn write(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        Ok(self.file.write_all(bytes).await?)
    }

    /// What was written is on the disk.
    pub(super) async fn sync(mut self) -> Result<(), Trouble> {
        self.file.flush().await?;
        Ok(self.file.sync_all().await?)
    }
}

/// What a file is; nothing for a kind that is not taken.
fn told(path: &Path) -> io::Result<Option<File>> {
    let mut file = fs::File::open(path)?;
    let (mut digest, mut size) = (Sha256::new(), 0_u64);
    let mut head = Vec::new();
    let mut buffer = vec![0; AT_ONCE];
    loop {
        let count = file.read(&mut buffer)?;
        let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else { break };
        digest.update(bytes);
        size += bytes.len() as u64;
        head.extend(bytes.iter().take(LOOKED_AT.saturating_sub(head.len())));
    }
    file.seek(SeekFrom::Start(size.saturating_sub(LOOKED_AT as u64)))?;
    let mut tail = Vec::new();
    file.take(LOOKED_AT as u64).read_to_end(&mut tail)?;
    let digest = Fingerprint::of_file(digest.finalize().into());
    Ok(Kind::of(&head, &tail).map(|kind| File { digest, size, kind }))
}

/// Moves a synced file to its place for good. The same bytes lie there already where somebody brought them before.
fn moved(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        return fs::remove_file(from);
    }
    let Some(folder) = to.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    fs::create_dir_all(folder)?;
    fs::rename(from, to)?;
    for folder in folder.ancestors().take(3) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn absent_is_fine(done: io::Result<()>) -> Result<(), Trouble> {
    match done {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
