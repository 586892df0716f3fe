//! The bytes: the same each time, with what an archive asks for; and the preview.

use sha2::{Digest, Sha256};

use crate::samples;

fn file(name: &str) -> Vec<u8> {
    let layout = print::layout(&samples::named(name)).expect("a layout");
    print::pdf(&layout, &samples::meta()).expect("a file")
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for name in ["minutes-kk-ru", "protocol-kazakhstan", "protocol-draft", "comparison-ru", "consolidated-ru"]
    {
        assert_eq!(digest(&file(name)), digest(&file(name)), "{name}");
    }
    // A change of this digest is a change of every sealed paper made from now on.
    insta::assert_snapshot!("digest", digest(&file("agreement")));
}

#[test]
fn another_hour_gives_another_file() {
    let layout = print::layout(&samples::named("agenda-en")).expect("a layout");
    let meta = samples::meta();
    let later = print::Meta { made: meta.made + std::time::Duration::from_secs(1), ..meta.clone() };
    assert_ne!(print::pdf(&layout, &meta), print::pdf(&layout, &later));
}

#[test]
fn a_file_claims_what_it_keeps() {
    let bytes = file("minutes-ru-azerbaijan");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("%PDF-1.7"));
    for claim in [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "ПРОТОКОЛ четвёртого заседания Совместной комиссии",
        "<xmp:CreateDate>2026-11-24T10:00:00+05:00</xmp:CreateDate>",
    ] {
        assert!(text.contains(claim), "{claim}");
    }
    assert!(!text.contains(&"0".repeat(32)), "the ids are empty");
}

#[test]
fn a_preview_has_no_style_and_every_page() {
    let layout = print::layout(&samples::named("minutes-az-ru")).expect("a layout");
    let pages: Vec<String> =
        (0..layout.page_count()).map(|page| print::svg(&layout, page, "1 < \"2\"")).collect();
    assert!(pages.len() > 2);
    for page in &pages {
        assert!(page.starts_with("<svg class=\"sheet\"") && page.ends_with("</svg>"));
        assert!(page.contains("aria-label=\"1 &lt; &quot;2&quot;\"") && !page.contains("style"));
        assert_eq!(page.matches("<g").count(), page.matches("</g>").count());
    }
    assert_eq!(print::svg(&layout, pages.len(), ""), "");
}

/// Where everything stands on a page of each kind.
#[test]
fn pages_stand_as_they_were_reviewed() {
    for name in [
        "agenda-ru",
        "attendance-kk",
        "comparison-ru",
        "consolidated-kk",
        "minutes-az-ru",
        "minutes-ru-kazakhstan",
        "participants-az",
        "protocol-azerbaijan",
    ] {
        let page = print::svg(&print::layout(&samples::named(name)).expect("a layout"), 0, name);
        insta::assert_snapshot!(name, page.replace("><", ">\n<"));
    }
}
