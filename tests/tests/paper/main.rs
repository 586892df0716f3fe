//! Papers as they come from the real routes: conforming to the archive's format, readable letter for letter, the same
//! bytes each time; the letters that the door takes against those that the face has; and texts as other systems read them.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails at its own line")]

mod agenda;
mod certified;
mod communications;
mod faces;
mod interchanged;
mod proceedings;
mod protocols;
#[path = "../../../print/tests/paper/sample_consolidated.rs"]
mod sample_consolidated;
#[path = "../../../print/tests/paper/sample_protocols.rs"]
mod sample_protocols;

use domain::languages::Language;
use tests::Person;
use tests::validator::{Flavour, validate_all};

/// A paper with the name under which a test complains of it.
struct Paper {
    name: String,
    bytes: Vec<u8>,
}

/// The paper at this path, as this person prints it.
async fn printed(person: &Person, path: &str) -> Paper {
    let page = person.open(path).await;
    page.has_status(200);
    assert_eq!(page.header("content-type"), "application/pdf", "{path}");
    assert_eq!(page.header("cache-control"), "no-store", "{path}");
    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
    Paper { name, bytes: page.bytes }
}

/// The same paper in each language of the interface.
async fn printed_in_each(person: &Person, path: &str) -> Vec<(Language, Paper)> {
    let mut papers = Vec::new();
    for language in Language::ALL {
        person.reads(language).await;
        let paper = printed(person, path).await;
        let name = format!("{} in {}", paper.name, language.tag());
        papers.push((language, Paper { name, ..paper }));
    }
    papers
}

/// They conform to PDF/A-2a and to PDF/UA-1.
#[track_caller]
fn conform<'p>(papers: impl IntoIterator<Item = &'p Paper>) {
    let files: Vec<(&str, &[u8])> =
        papers.into_iter().map(|paper| (paper.name.as_str(), paper.bytes.as_slice())).collect();
    assert_eq!(validate_all(&files, &[Flavour::Archive2a, Flavour::Accessible1]), Ok(()));
}
