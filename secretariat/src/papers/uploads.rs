//! Files on their way in: begun, continued where they broke off, whole. Each is its account's alone.
//!
//! While bytes come in no transaction is held; what has come is noted once it is on the disk.

use chrono::{DateTime, Duration, Utc};
use domain::{
    access::Right,
    identifiers::UploadId,
    papers::{File, Kind},
    rules::Rule,
    text::Line,
};
use sqlx::{Any, Transaction};

use super::{
    store::Writing,
    sweep::{expired, throw_away},
};
use crate::{
    act::{Act, Outcome},
    audit::Witness,
    columns::{Text, instant},
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// The most files that one account may have on their way \[product\].
pub const UPLOADS_MOST: i64 = 20;

/// The most letters of a file's name that are kept: it is only told back to its person.
const NAME_MOST: usize = 200;

/// How long a file may be on its way, attached or not \[product\].
#[must_use]
pub fn lasts() -> Duration {
    Duration::hours(24)
}

/// A file on its way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Upload {
    /// Its id.
    pub id: UploadId,
    /// What it was called where it came from.
    pub name: String,
    /// How many bytes were announced; a form without a script announces none.
    pub length: Option<u64>,
    /// How many of them are here.
    pub reached: u64,
    /// What it is, once it is whole.
    pub file: Option<File>,
    /// Until when it is kept.
    pub expires: DateTime<Utc>,
}

type Row = (String, Option<i64>, i64, Option<String>, Option<String>, Text<crate::columns::Instant>);

/// Announces a file of so many bytes.
///
/// # Errors
/// At `file`: too large, nothing, or more files than one account may have on their way.
pub async fn begin(
    office: &Secretariat,
    actor: &Actor,
    name: &str,
    length: Option<u64>,
) -> Result<Upload, Refusal> {
    let most = office.papers().most();
    let gone = office
        .perform(Witness::Actor(actor), Some(Right::BringFile), async |act| {
            Ok(Outcome::unrecorded(expired(act).await?))
        })
        .await?;
    throw_away(office, gone).await?;
    let upload = office
        .perform(Witness::Actor(actor), Some(Right::BringFile), async |act| {
            match length {
                Some(0) => return Err(at_file(Fault::Required)),
                Some(length) if length > most => return Err(at_file(Fault::TooLarge { most })),
                Some(_) | None => {}
            }
            let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM uploads WHERE account = $1")
                .bind(Text(actor.account()))
                .fetch_one(&mut *act.transaction)
                .await?;
            if count >= UPLOADS_MOST {
                return Err(at_file(Fault::UploadsFull { most: UPLOADS_MOST }));
            }
            let id = UploadId::from_chance(act.id_bytes()?);
            let (name, expires) = (told(name), act.now + lasts());
            let upload = Upload { id, name, length, reached: 0, file: None, expires };
            add(act, actor, &upload).await?;
            Ok(Outcome::unrecorded(upload))
        })
        .await?;
    // So that it can be continued at nought, whatever becomes of the first bytes.
    if let Some(writing) = office.papers().write(upload.id, 0).await? {
        writing.sync().await?;
    }
    Ok(upload)
}

/// How far a file has come.
///
/// # Errors
/// [`Refusal::NotFound`] where this account has none of this id.
pub async fn upload(reading: &mut Reading<'_>, id: UploadId) -> Result<Upload, Refusal> {
    let found = load(&mut reading.transaction, reading.actor, id).await?;
    found.filter(|upload| upload.expires > reading.now).ok_or(Refusal::NotFound)
}

/// A file that goes on coming in.
#[derive(Debug)]
pub struct Arriving {
    upload: Upload,
    writing: Writing,
    reached: u64,
    most: u64,
}

/// Goes on with a file after so many bytes.
///
/// # Errors
/// [`Refusal::NotFound`] where this account has none of this id; [`Refusal::Stale`] where it has not come so far, has
/// come farther, or is coming in elsewhere.
pub async fn resume(
    office: &Secretariat,
    actor: &Actor,
    id: UploadId,
    offset: u64,
) -> Result<Arriving, Refusal> {
    if !actor.may(Right::BringFile) {
        return Err(Refusal::Denied(Right::BringFile));
    }
    let upload = upload(&mut office.read(actor).await?, id).await?;
    if upload.reached != offset || upload.file.is_some() {
        return Err(Refusal::Stale);
    }
    let writing = office.papers().write(id, offset).await?.ok_or(Refusal::Stale)?;
    let most = upload.length.unwrap_or_else(|| office.papers().most());
    Ok(Arriving { upload, writing, reached: offset, most })
}

impl Arriving {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// At `file`: more than was announced, or than is taken.
    pub async fn take(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let reached = self.reached.saturating_add(bytes.len() as u64);
        if reached > self.most {
            return Err(at_file(Fault::TooLarge { most: self.most }));
        }
        self.writing.write(bytes).await?;
        self.reached = reached;
        Ok(())
    }

    /// Notes what has come, once it is on the disk. The last byte makes the file whole.
    ///
    /// # Errors
    /// At `file`: a kind that is not taken.
    pub async fn rest(self, office: &Secretariat, actor: &Actor) -> Result<Upload, Refusal> {
        let is_whole = self.upload.length == Some(self.reached);
        let Self { upload, writing, reached, most: _ } = self;
        writing.sync().await?;
        if is_whole {
            return kept(office, actor, Upload { reached, ..upload }).await;
        }
        let upload = Upload { reached, ..upload };
        noted(office, actor, &upload).await?;
        Ok(upload)
    }

    /// Throws away what came: nobody will go on with it.
    ///
    /// # Errors
    /// The trouble of writing.
    pub async fn abandon(self, office: &Secretariat, actor: &Actor) -> Result<(), Refusal> {
        thrown_away(office, actor, self.upload.id).await
    }

    /// The file ends here, as a form without a script tells by its end alone.
    ///
    /// # Errors
    /// At `file`: nothing came, or a kind that is not taken.
    pub async fn end(self, office: &Secretariat, actor: &Actor) -> Result<Upload, Refusal> {
        let Self { upload, writing, reached, most: _ } = self;
        writing.sync().await?;
        if reached == 0 {
            thrown_away(office, actor, upload.id).await?;
            return Err(at_file(Fault::Required));
        }
        kept(office, actor, Upload { length: Some(reached), reached, ..upload }).await
    }
}

/// Throws away a file that will not be continued.
async fn thrown_away(office: &Secretariat, actor: &Actor, id: UploadId) -> Result<(), Refusal> {
    drop_row(office, actor, id).await?;
    Ok(office.papers().forget(id).await?)
}

/// Keeps a whole file; one of a kind that is not taken is thrown away.
async fn kept(office: &Secretariat, actor: &Actor, upload: Upload) -> Result<Upload, Refusal> {
    let (file, _keeping) = office.papers().keep(upload.id).await?;
    let upload = Upload { file, ..upload };
    if upload.file.is_none() {
        drop_row(office, actor, upload.id).await?;
        return Err(at_file(Fault::Rule(Rule::KindNotTaken)));
    }
    noted(office, actor, &upload).await?;
    Ok(upload)
}

async fn noted(office: &Secretariat, actor: &Actor, upload: &Upload) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::BringFile), async |act| {
            let file = upload.file.as_ref();
            sqlx::query(
                "UPDATE uploads SET length = $3, reached = $4, digest = $5, kind = $6 WHERE id = $1 AND account = $2",
            )
            .bind(Text(upload.id))
            .bind(Text(actor.account()))
            .bind(upload.length.map(column).transpose()?)
            .bind(column(upload.reached)?)
            .bind(file.map(|file| file.digest.digits()))
            .bind(file.map(|file| file.kind.key()))
            .execute(&mut *act.transaction)
            .await?;
            Ok(Outcome::unrecorded(()))
        })
        .await
}

async fn add(act: &mut Act<'_>, actor: &Actor, upload: &Upload) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO uploads (id, account, name, length, reached, expires_at) VALUES ($1, $2, $3, $4, 0, $5)",
    )
    .bind(Text(upload.id))
    .bind(Text(actor.account()))
    .bind(upload.name.as_str())
    .bind(upload.length.map(column).transpose()?)
    .bind(instant(upload.expires))
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

async fn drop_row(office: &Secretariat, actor: &Actor, id: UploadId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::BringFile), async |act| {
            used(act, id).await?;
            Ok(Outcome::unrecorded(()))
        })
        .await
}

/// The file of an upload is attached, or thrown away: it is on its way no more.
pub(crate) async fn used(act: &mut Act<'_>, id: UploadId) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM uploads WHERE id = $1").bind(Text(id)).execute(&mut *act.transaction).await?;
    Ok(())
}

/// The whole file of an upload of whoever acts, to be attached.
///
/// # Errors
/// At `file`: none was chosen; it is not whole, or gone.
pub(crate) async fn whole(act: &mut Act<'_>, typed: &str) -> Result<(UploadId, File), Refusal> {
    if typed.is_empty() {
        return Err(at_file(Fault::Required));
    }
    let gone = || at_file(Fault::UploadGone);
    let id: UploadId = typed.parse().map_err(|_| gone())?;
    let actor = act.actor()?.clone();
    let found = load(&mut act.transaction, &actor, id).await?.ok_or_else(gone)?;
    Ok((id, found.file.ok_or_else(gone)?))
}

async fn load(
    transaction: &mut Transaction<'_, Any>,
    actor: &Actor,
    id: UploadId,
) -> Result<Option<Upload>, Trouble> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT name, length, reached, digest, kind, expires_at FROM uploads WHERE id = $1 AND account = $2",
    )
    .bind(Text(id))
    .bind(Text(actor.account()))
    .fetch_optional(&mut **transaction)
    .await?;
    let Some((name, length, reached, digest, kind, Text(expires))) = row else { return Ok(None) };
    let count = |bytes: i64| u64::try_from(bytes).map_err(|_| Trouble::Damaged("the size of an upload"));
    let (length, reached) = (length.map(count).transpose()?, count(reached)?);
    let file = digest.zip(kind).map(|(digest, kind)| {
        let (digest, kind) = (digest.parse().ok(), Kind::from_key(&kind));
        let file = digest.zip(kind).map(|(digest, kind)| File { digest, size: reached, kind });
        file.ok_or(Trouble::Damaged("the file of an upload"))
    });
    Ok(Some(Upload { id, name, length, reached, file: file.transpose()?, expires: expires.0 }))
}

/// A file's name as far as it can be told back: letters that cannot be printed are left out.
fn told(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let printed: String =
        last.chars().filter(|&letter| domain::text::is_printed(letter)).take(NAME_MOST).collect();
    Line::new(&printed, NAME_MOST).map(|line| line.to_string()).unwrap_or_default()
}

fn column(bytes: u64) -> Result<i64, Trouble> {
    i64::try_from(bytes).map_err(|_| Trouble::Damaged("more bytes than there can be"))
}

fn at_file(fault: Fault) -> Refusal {
    Faults::one("file", fault).into()
}
