//! The paragraphs of a document that came from Word.

use std::io::{Cursor, Read as _};

use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

/// The most bytes of the words of a document, unpacked \[product\]: no text of the Agreement has a tenth of them.
pub const BYTES_MOST: usize = 4 * 1024 * 1024;

/// The most paragraphs that are read \[product\].
pub const PARAGRAPHS_MOST: usize = 2_000;

/// Why a document is not read: nothing of it is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotRead {
    /// It is no archive of a word processing document.
    #[error("this is no document of Word")]
    NotADocument,
    /// Its words have more bytes or paragraphs than any text of ours, however small the file is.
    #[error("the document is larger than any text of ours")]
    TooLarge,
    /// Its words are not well-formed XML, or break off.
    #[error("the words of the document cannot be read")]
    Malformed,
    /// It declares a document type: entities could be declared there.
    #[error("a document type is declared")]
    Declaration,
}

/// Where the words stand in the archive.
const WORDS: &str = "word/document.xml";

/// The paragraphs that have words, in their order, as they read with every tracked change accepted.
///
/// # Errors
/// [`NotRead`]. No more is unpacked than [`BYTES_MOST`] bytes.
pub fn read(file: &[u8]) -> Result<Vec<String>, NotRead> {
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| NotRead::NotADocument)?;
    let words = archive.by_name(WORDS).map_err(|_| NotRead::NotADocument)?;
    let mut xml = Vec::new();
    let bound = u64::try_from(BYTES_MOST).unwrap_or(u64::MAX).saturating_add(1);
    words.take(bound).read_to_end(&mut xml).map_err(|_| NotRead::Malformed)?;
    if xml.len() > BYTES_MOST {
        return Err(NotRead::TooLarge);
    }
    paragraphs(std::str::from_utf8(&xml).map_err(|_| NotRead::Malformed)?)
}

fn paragraphs(xml: &str) -> Result<Vec<String>, NotRead> {
    let mut reader = Reader::from_str(xml);
    let mut found = Found::default();
    loop {
        match reader.read_event().map_err(|_| NotRead::Malformed)? {
            Event::Start(start) => found.open(&start),
            Event::Empty(start) => found.sign(start.local_name().as_ref()),
            Event::End(end) => found.close(end.local_name().as_ref())?,
            Event::Text(text) => found.say(&text.decode().map_err(|_| NotRead::Malformed)?),
            Event::GeneralRef(entity) => {
                let sign = entity.resolve_char_ref().map_err(|_| NotRead::Malformed)?;
                let name = entity.decode().map_err(|_| NotRead::Malformed)?;
                let known = resolve_predefined_entity(&name).map(str::to_owned);
                found.say(&sign.map(String::from).or(known).ok_or(NotRead::Malformed)?);
            }
            Event::DocType(_) => return Err(NotRead::Declaration),
            Event::Eof if found.depth > 0 => return Err(NotRead::Malformed),
            Event::Eof => return Ok(found.paragraphs),
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// What is read so far.
#[derive(Default)]
struct Found {
    paragraphs: Vec<String>,
    open: String,
    depth: usize,
    /// Whether words count that come now: those within `t` do.
    is_in_words: bool,
}

impl Found {
    fn open(&mut self, start: &BytesStart<'_>) {
        self.depth += 1;
        self.is_in_words = start.local_name().as_ref() == b"t";
    }

    /// What stands for a sign between words.
    fn sign(&mut self, name: &[u8]) {
        match name {
            b"tab" | b"br" | b"cr" => self.open.push(' '),
            b"noBreakHyphen" => self.open.push('\u{2011}'),
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        if self.is_in_words {
            self.open.push_str(words);
        }
    }

    fn close(&mut self, name: &[u8]) -> Result<(), NotRead> {
        self.depth = self.depth.checked_sub(1).ok_or(NotRead::Malformed)?;
        self.is_in_words = false;
        if name == b"p" {
            let words = std::mem::take(&mut self.open);
            let words = words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            if !words.is_empty() {
                self.paragraphs.push(words);
            }
            if self.paragraphs.len() > PARAGRAPHS_MOST {
                return Err(NotRead::TooLarge);
            }
        }
        Ok(())
    }
}
