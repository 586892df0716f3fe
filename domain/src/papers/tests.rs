use proptest::prelude::*;

use super::*;
use crate::{
    acting::{Acting, Basis},
    communications::Marking,
    fingerprint::Fingerprint,
    identifiers::{PaperId, SessionId},
    languages::Language,
    parties::Party,
    rules::Rule,
    text::Line,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn acting(party: Party, on: &str) -> Acting {
    let at = format!("{on}T08:00:00Z").parse().unwrap();
    Acting { party, person: Line::new("А. А. Образцов", 100).unwrap(), basis: Basis::Own, at }
}

fn file(seed: u8) -> File {
    File { digest: Fingerprint::of_file([seed; 32]), size: 10, kind: Kind::Pdf }
}

fn paper(subject: Subject) -> Paper {
    let title = Line::new("Справка", 100).unwrap();
    let said = Attached { subject, title, language: Language::Russian, marking: Marking::OfficialUse };
    Paper::attached(PaperId::from_chance([1; 16]), acting(KZ, "2026-03-02"), said, file(1))
}

fn of_session() -> Paper {
    paper(Subject::Session(SessionId::from_chance([2; 16])))
}

fn scan() -> Paper {
    paper(Subject::Minutes(SessionId::from_chance([2; 16])))
}

/// An archive with these names in its directory, the first of them holding these bytes as they are.
fn archive(first: &[u8], names: &[&str]) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.resize(30, 0);
    bytes.extend(first);
    for name in names {
        let mut entry = b"PK\x01\x02".to_vec();
        entry.resize(46, 0);
        entry[28] = u8::try_from(name.len()).unwrap();
        bytes.extend(entry);
        bytes.extend(name.bytes());
    }
    bytes
}

fn told(bytes: &[u8]) -> Option<Kind> {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    Kind::of(head, &bytes[bytes.len().saturating_sub(LOOKED_AT)..])
}

#[test]
fn a_kind_is_told_by_content() {
    let word = ["[Content_Types].xml", "word/document.xml"];
    let sheet = ["[Content_Types].xml", "xl/workbook.xml"];
    let slides = ["[Content_Types].xml", "ppt/presentation.xml"];
    let macros = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"];
    let text = b"mimetypeapplication/vnd.oasis.opendocument.textPK";
    let cells = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK";
    let long = format!("{}я{}", "а".repeat(40_000), "б".repeat(40_001));
    let hidden = format!("{}<SCRIPT>alert(1)</script>", "a".repeat(100_000));
    let cases: [(&[u8], Option<Kind>); 27] = [
        (b"%PDF-1.7\n<html>", Some(Kind::Pdf)),
        (b"\x89PNG\r\n\x1a\n\0", Some(Kind::Png)),
        (b"\xff\xd8\xff\xe0", Some(Kind::Jpeg)),
        (b"II*\0\x08", Some(Kind::Tiff)),
        (b"MM\0*\0", Some(Kind::Tiff)),
        (&archive(b"", &word), Some(Kind::Docx)),
        (&archive(b"", &sheet), Some(Kind::Xlsx)),
        (&archive(b"", &slides), Some(Kind::Pptx)),
        (&archive(text, &["mimetype", "content.xml"]), Some(Kind::Odt)),
        (&archive(cells, &["mimetype"]), Some(Kind::Ods)),
        ("Справка о выполнении.\n".as_bytes(), Some(Kind::Text)),
        (long.as_bytes(), Some(Kind::Text)),
        (&archive(b"", &macros), None),
        (&archive(text, &["mimetype", "Basic/script-lc.xml"]), None),
        (&archive(b"", &["META-INF/MANIFEST.MF", "a.class"]), None),
        (&archive(b"", &["word/document.xml"]), None),
        (b"<!DOCTYPE html><p>", None),
        (b"  \n<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        ("\u{feff}<?xml version='1.0'?>".as_bytes(), None),
        (b"text <html><script>alert(1)</script>", None),
        (hidden.as_bytes(), None),
        (b"#!/bin/sh\n", None),
        (b"MZ\x90\0\x03", None),
        (b"\x7fELF\x02\x01", None),
        (b"\0%PDF-1.7", None),
        (b"   \n", None),
        (b"", None),
    ];
    for (bytes, kind) in cases {
        let seen = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]);
        assert_eq!(told(bytes), kind, "{seen:?}");
    }
    for kind in Kind::ALL {
        assert_eq!(Kind::from_key(kind.key()), Some(kind));
    }
}

#[test]
fn a_new_version_inherits_the_marking_and_says_something_new() {
    let paper = of_session();
    assert_eq!(paper.clone().renew(acting(KZ, "2026-03-03"), file(1)), Err(Rule::SameFile));
    assert_eq!(paper.clone().renew(acting(AZ, "2026-03-03"), file(2)), Err(Rule::BelongsTo(KZ)));
    let renewed = paper.renew(acting(KZ, "2026-03-03"), file(2)).unwrap();
    assert_eq!((renewed.marking, renewed.state.versions().count()), (Marking::OfficialUse, 2));
    let mut full = renewed;
    for place in 2..VERSIONS_MOST {
        let seed = u8::try_from(1 + place % 2).unwrap();
        full = full.renew(acting(KZ, "2026-03-03"), file(seed)).unwrap();
    }
    let more = full.renew(acting(KZ, "2026-03-03"), file(9));
    assert_eq!(more, Err(Rule::VersionsFull { most: VERSIONS_MOST }));
}

#[test]
fn what_is_shared_is_the_version_that_counts_and_nothing_before_it() {
    let paper = of_session().renew(acting(KZ, "2026-03-03"), file(2)).unwrap();
    assert_eq!(paper.clone().as_shared(), None);
    assert_eq!(paper.clone().share(acting(AZ, "2026-03-04"), How::Alone), Err(Rule::BelongsTo(KZ)));
    let shared = paper.share(acting(KZ, "2026-03-04"), How::Alone).unwrap();
    assert_eq!(shared.clone().share(acting(KZ, "2026-03-05"), How::Alone), Err(Rule::PaperShared));
    let renewed = shared.renew(acting(KZ, "2026-03-06"), file(3)).unwrap();
    assert_eq!((renewed.state.before().len(), renewed.state.versions().count()), (1, 2));
    let seen = renewed.clone().as_shared().unwrap();
    assert!(seen.version(&file(1).digest.digits()).is_none(), "what came before is seen");
    assert!(renewed.version(&file(1).digest.digits()).is_some());
    let written = serde_json::to_string(&seen).unwrap();
    for early in ["2026-03-02", "2026-03-03"] {
        assert!(!written.contains(early), "the other Party learns of {early}");
    }
    assert!(written.contains("2026-03-06"));
}

#[test]
fn what_left_with_a_communication_stays_as_it_was_sent() {
    let sent = of_session().share(acting(KZ, "2026-03-04"), How::Dispatched).unwrap();
    assert_eq!(sent.renew(acting(KZ, "2026-03-05"), file(2)), Err(Rule::PaperDispatched));
}

#[test]
fn only_a_shared_scan_is_sealed_and_then_it_stays() {
    let seal = || acting(KZ, "2026-03-05");
    assert_eq!(scan().seal(seal()), Err(Rule::PaperNotShared));
    let shared = |paper: Paper| paper.share(acting(KZ, "2026-03-04"), How::Alone).unwrap();
    assert_eq!(shared(of_session()).seal(seal()), Err(Rule::NotAScan));
    assert_eq!(shared(scan()).seal(acting(AZ, "2026-03-05")), Err(Rule::BelongsTo(KZ)));
    let sealed = shared(scan()).seal(seal()).unwrap();
    assert_eq!(sealed.state.reach(), Reach::Sealed);
    assert_eq!(sealed.clone().renew(seal(), file(2)), Err(Rule::PaperSealed));
    assert_eq!(sealed.clone().seal(seal()), Err(Rule::PaperSealed));
    assert_eq!(sealed.share(seal(), How::Alone), Err(Rule::PaperShared));
}

proptest! {
    #[test]
    fn no_bytes_break_the_telling_of_kinds(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = told(&bytes);
        let mut archive = b"PK\x03\x04".to_vec();
        archive.extend(bytes);
        archive.extend(b"PK\x01\x02");
        let _ = told(&archive);
    }
}
