//! All papers of a session in one archive, as this person may see them: written while it is sent, never held whole.

use std::{collections::BTreeSet, io};

use axum::{body::Body, extract::Path, response::Response};
use domain::papers::{File, Reach};
use locales::papers::file_name;
use secretariat::{
    Refusal, Trouble,
    papers::{self, PaperSeen, Store},
    sessions,
};
use tokio_util::io::{ReaderStream, SyncIoBridge};
use zip::{CompressionMethod, write::SimpleFileOptions};

use super::{files_lost, saved};
use crate::{desk::Desk, rooms::sessions::id};

/// How much of the archive waits for a slow line.
const WAITING: usize = 256 * 1024;

/// A name in the archive, and the file under it.
type Entry = (String, File);

pub(crate) async fn of_session(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = sessions::session(&mut reading, id(&path)?).await?;
        let (session, agenda) = (&seen.session.record, &seen.agenda.record);
        let mut papers = papers::of_session(&mut reading, seen.session.id, session, agenda).await?.seen;
        papers.retain(|seen| seen.paper.state.reach() != Reach::Recalled);
        if papers.is_empty() {
            return Err(Refusal::NotFound);
        }
        let all: Vec<_> = papers.iter().map(|seen| &seen.paper).collect();
        let unopened = papers::unopened(&mut reading, &all).await?;
        drop(reading);
        // An archive that ends short looks like a whole one: what is lost is told before the first byte.
        if let Some(lost) = lost(&desk, &papers).await? {
            return Ok(lost);
        }
        papers::open(desk.office(), desk.actor()?, unopened).await?;
        let entries = entries(&desk, &papers);
        let (writer, reader) = tokio::io::duplex(WAITING);
        let (store, writer) = (desk.office().papers().clone(), SyncIoBridge::new(writer));
        tokio::task::spawn_blocking(move || {
            if let Err(fault) = write(&store, &entries, writer) {
                tracing::warn!(?fault, "an archive of papers ended early");
            }
        });
        let number = session.state.number().map(|number| format!("-{number}")).unwrap_or_default();
        let body = Body::from_stream(ReaderStream::new(reader));
        Ok(saved(body, "application/zip", &format!("session{number}.zip")))
    };
    desk.respond(answer.await)
}

/// The page that names the papers whose files are not there; nothing where all are.
async fn lost(desk: &Desk, papers: &[PaperSeen]) -> Result<Option<Response>, Refusal> {
    let files = papers.iter().map(|seen| seen.paper.state.versions().last().file).collect();
    let lost = papers::lost_of(desk.office(), files).await?;
    let titles: Vec<String> = lost
        .into_iter()
        .filter_map(|place| papers.get(place))
        .map(|seen| seen.paper.title.to_string())
        .collect();
    Ok((!titles.is_empty()).then(|| files_lost(desk, titles)))
}

/// The version of each that counts; where two would have one name, the second is told apart by its number.
fn entries(desk: &Desk, papers: &[PaperSeen]) -> Vec<Entry> {
    let mut taken = BTreeSet::new();
    let entries = papers.iter().map(|seen| {
        let (paper, version) = (&seen.paper, seen.paper.state.versions().last());
        let name = unique(&mut taken, &file_name(desk.words, paper, version));
        (name, version.file)
    });
    entries.collect()
}

/// This name, or the same with a number that nobody has yet. Names that differ in case alone are one on some desks.
fn unique(taken: &mut BTreeSet<String>, name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem} {number}.{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

fn write(store: &Store, entries: &[Entry], to: impl io::Write) -> Result<(), Trouble> {
    let mut archive = zip::ZipWriter::new_stream(to);
    for (name, file) in entries {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .large_file(file.size > u64::from(u32::MAX));
        archive.start_file(name.as_str(), options).map_err(io::Error::from)?;
        io::copy(&mut store.open_now(file.digest)?, &mut archive)?;
    }
    archive.finish().map_err(io::Error::from)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_files_have_one_name() {
        let mut taken = BTreeSet::new();
        let names = ["Справка.pdf", "справка.pdf", "Справка.pdf", "Отчёт.txt"];
        let unique = names.map(|name| unique(&mut taken, name));
        assert_eq!(unique, ["Справка.pdf", "справка 2.pdf", "Справка 3.pdf", "Отчёт.txt"]);
    }
}
