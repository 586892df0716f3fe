//! Letters come back from the file one for one, in reading order.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::samples;

/// What pdftotext reads, in the order of the content. Fails where the program is missing: the letters of an
/// archive's file are not to be taken on trust.
pub(crate) fn read(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext must be installed (Debian: poppler-utils)");
    child.stdin.take().expect("a pipe").write_all(pdf).expect("pdftotext takes the file");
    let output = child.wait_with_output().expect("pdftotext ends");
    assert!(output.status.success(), "pdftotext failed");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// One line. What our hyphen parts is joined, and the hyphen kept.
pub(crate) fn flowing(text: &str) -> String {
    let mut flowing = String::new();
    for line in text.lines() {
        let line = line.trim();
        flowing.push_str(line);
        if !line.ends_with('\u{ad}') {
            flowing.push(' ');
        }
    }
    flowing.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_page_comes_back_letter_for_letter_in_reading_order() {
    for (name, document) in samples::all() {
        let layout = print::layout(&document).expect("a layout");
        let text = read(&print::pdf(&layout, &samples::meta()).expect("a file"));
        let pages: Vec<String> = text.split_terminator('\u{c}').map(flowing).collect();
        assert_eq!(pages.len(), layout.page_count(), "{name}");
        for (page, read) in pages.iter().enumerate() {
            let content = flowing(&layout.page_text(page));
            let rest = read.strip_prefix(&content);
            let rest =
                rest.unwrap_or_else(|| panic!("{name}, page {page}: printed\n{content}\nread\n{read}"));
            // A repeated head is no content, and is read after it.
            let most = if name.starts_with("comparison") { 200 } else { 80 };
            assert!(content.len() > 40 && rest.chars().count() < most, "{name}, page {page}: {rest}");
        }
    }
}
