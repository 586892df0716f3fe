//! Whether the files that the database names are in the folder: a database that was restored without its folder has lost
//! them, and whoever runs the house must hear of it at once.

use domain::{fingerprint::Fingerprint, papers::File};

use crate::{
    office::Secretariat,
    refusals::{Refusal, Trouble},
};

/// How many files of those that the database names are not in the folder, and how many it names.
///
/// # Errors
/// The trouble of reading.
pub async fn missing(office: &Secretariat) -> Result<(usize, usize), Refusal> {
    let mut transaction = office.database().read().await?;
    let digests: Vec<String> = sqlx::query_scalar(
        "SELECT digest FROM paper_files UNION SELECT digest FROM agreement_text_files ORDER BY digest",
    )
    .fetch_all(&mut *transaction)
    .await?;
    drop(transaction);
    let digests: Result<Vec<Fingerprint>, _> = digests.iter().map(|digits| digits.parse()).collect();
    let digests = digests.map_err(|_| Trouble::Damaged("the digest of a file"))?;
    let (count, store) = (digests.len(), office.papers().clone());
    let lost = Secretariat::beside(move || digests.iter().filter(|one| !store.holds(**one)).count()).await?;
    Ok((lost, count))
}

/// Which of these files are not in the folder whole, by their places.
///
/// # Errors
/// The trouble of the machine.
pub async fn lost_of(office: &Secretariat, files: Vec<File>) -> Result<Vec<usize>, Refusal> {
    let store = office.papers().clone();
    let lost = Secretariat::beside(move || {
        let lost = files.iter().enumerate().filter(|(_, file)| !store.holds_whole(file));
        lost.map(|(place, _)| place).collect()
    });
    Ok(lost.await?)
}
