use std::io::{Cursor, Write as _};

use domain::comparison::{Difference, Fate, Run};
use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;

fn run(fate: Fate, words: &str) -> Run {
    Run { fate, words: words.to_owned() }
}

fn tracked(blocks: Vec<Block>) -> Vec<u8> {
    let at = "2026-06-18T08:00:00Z".parse().unwrap();
    written(&Tracked { author: "Казахстан".to_owned(), at, blocks }).unwrap()
}

/// A file with these words where a document has them.
fn packed(name: &str, words: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file(name, options).unwrap();
    archive.write_all(words).unwrap();
    archive.finish().unwrap().into_inner()
}

fn of_body(body: &str) -> Vec<u8> {
    let words =
        format!("<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>{body}</w:body></w:document>");
    packed("word/document.xml", words.as_bytes())
}

#[test]
fn what_is_written_reads_as_with_every_change_accepted() {
    let changed = [
        run(Fate::Same, "в течение "),
        run(Fate::Removed(Difference::Words), "10"),
        run(Fate::Added(Difference::Words), "15"),
        run(Fate::Same, " дней & ночей <…>"),
    ];
    let file = tracked(vec![
        Block::Heading(vec![run(Fate::Same, "Статья 7")]),
        Block::Paragraph(changed.to_vec()),
        Block::Paragraph(vec![run(Fate::Removed(Difference::Words), "Исключённый пункт.")]),
    ]);
    assert_eq!(read(&file), Ok(vec!["Статья 7".into(), "в течение 15 дней & ночей <…>".into()]));
}

#[test]
fn a_document_of_others_is_read_by_its_paragraphs() {
    let body = "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t xml:space=\"preserve\"> Стороны </w:t></w:r></w:p><w:p/>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>в таблице&#x2026;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
                <w:p><w:r><w:instrText>PAGE</w:instrText><w:delText>нет</w:delText></w:r></w:p>";
    assert_eq!(read(&of_body(body)), Ok(vec!["1. Стороны".into(), "в таблице…".into()]));
}

#[test]
fn what_is_no_document_or_would_harm_is_refused() {
    let bomb = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "а".repeat(BYTES_MOST));
    let doctype = b"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    for (file, why) in [
        (b"%PDF-1.7".to_vec(), NotRead::NotADocument),
        (Vec::new(), NotRead::NotADocument),
        (packed("word/other.xml", b"<x/>"), NotRead::NotADocument),
        (of_body(&bomb), NotRead::TooLarge),
        (of_body(&"<w:p><w:r><w:t>а</w:t></w:r></w:p>".repeat(PARAGRAPHS_MOST + 1)), NotRead::TooLarge),
        (packed("word/document.xml", doctype), NotRead::Declaration),
        (of_body("<w:p>&unknown;</w:p>"), NotRead::Malformed),
        (packed("word/document.xml", b"<w:document><w:body>"), NotRead::Malformed),
        (packed("word/document.xml", &[0xff, 0xfe, 0x00]), NotRead::Malformed),
    ] {
        assert!(file.len() < 100_000, "a small file is enough");
        assert_eq!(read(&file), Err(why));
    }
}

proptest! {
    #[test]
    fn words_come_back_to_the_letter(words in proptest::collection::vec("[а-яәіöüA-Z0-9.,;«»<>&\"']{1,12}", 1..8)) {
        let paragraph = words.join(" ");
        let file = tracked(vec![Block::Paragraph(vec![run(Fate::Same, &paragraph)])]);
        prop_assert_eq!(read(&file), Ok(vec![paragraph]));
    }

    #[test]
    fn nothing_panics_on_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&packed("word/document.xml", &bytes));
    }
}
