//! Files that nobody attached in time are thrown away: when the house starts, and whenever another comes in.

use domain::{fingerprint::Fingerprint, identifiers::UploadId};

use crate::{
    act::{Act, Outcome},
    audit::Witness,
    columns::{Text, instant},
    office::Secretariat,
    refusals::{Refusal, Trouble},
};

/// An upload that is over, with the file that was kept of it.
pub(super) type Gone = (UploadId, Option<Fingerprint>);

/// Throws away what nobody attached in time.
///
/// # Errors
/// The trouble of reading or writing.
pub async fn sweep(office: &Secretariat) -> Result<(), Refusal> {
    let gone = office
        .perform(Witness::Operator, None, async |act| Ok(Outcome::unrecorded(expired(act).await?)))
        .await?;
    throw_away(office, gone).await
}

/// Ends the uploads whose time is over.
pub(super) async fn expired(act: &mut Act<'_>) -> Result<Vec<Gone>, Refusal> {
    let rows: Vec<(Text<UploadId>, Option<String>)> =
        sqlx::query_as("DELETE FROM uploads WHERE expires_at <= $1 RETURNING id, digest")
            .bind(instant(act.now))
            .fetch_all(&mut *act.transaction)
            .await?;
    let gone = rows.into_iter().map(|(Text(id), digest)| {
        let digest = digest.map(|digits| digits.parse()).transpose();
        Ok((id, digest.map_err(|_| Trouble::Damaged("the file of an upload"))?))
    });
    gone.collect()
}

/// Throws away the files of uploads that are over; a file that a paper, a text or another upload names stays.
pub(super) async fn throw_away(office: &Secretariat, gone: Vec<Gone>) -> Result<(), Refusal> {
    let mut digests = Vec::new();
    for (id, digest) in gone {
        office.papers().forget(id).await?;
        digests.extend(digest);
    }
    if digests.is_empty() {
        return Ok(());
    }
    let held = office.papers().hold().await;
    for digest in digests {
        let named: i64 = sqlx::query_scalar(
            "SELECT (SELECT COUNT(*) FROM paper_files WHERE digest = $1) \
             + (SELECT COUNT(*) FROM agreement_text_files WHERE digest = $1) \
             + (SELECT COUNT(*) FROM uploads WHERE digest = $1)",
        )
        .bind(digest.digits())
        .fetch_one(office.database().pool())
        .await
        .map_err(Trouble::from)?;
        if named == 0 {
            office.papers().drop_kept(digest, &held).await?;
        }
    }
    Ok(())
}
