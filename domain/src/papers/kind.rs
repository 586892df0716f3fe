//! The kinds of file that are taken, told by what is in them and never by what they are called.

use serde::{Deserialize, Serialize};

/// How many bytes of a file are looked at, at its beginning and at its end.
pub const LOOKED_AT: usize = 64 * 1024;

/// A kind of file that is taken. What a browser or a desk could run is none of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the format of the same name")]
pub enum Kind {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Text,
}

/// What an archive of OpenDocument says of itself at the very beginning, by its format's own rule.
const OPEN_DOCUMENT: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.";

/// Where the first name of an archive stands.
const FIRST_NAME: usize = 30;

/// What opens an entry of an archive's directory.
const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";

/// What makes a text a page or a program.
const MARKUP: [&str; 5] = ["<!doctype", "<html", "<svg", "<script", "<?xml"];

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Pdf,
        Self::Png,
        Self::Jpeg,
        Self::Tiff,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Ods,
        Self::Text,
    ];

    /// The kind of a file that begins and ends so; each of the two holds at most [`LOOKED_AT`] bytes, and in a short
    /// file they overlap. Nothing for what is not taken.
    #[must_use]
    pub fn of(head: &[u8], tail: &[u8]) -> Option<Self> {
        const SIGNATURES: [(&[u8], Kind); 5] = [
            (b"%PDF-", Kind::Pdf),
            (b"\x89PNG\r\n\x1a\n", Kind::Png),
            (b"\xff\xd8\xff", Kind::Jpeg),
            (b"II*\0", Kind::Tiff),
            (b"MM\0*", Kind::Tiff),
        ];
        let signed = SIGNATURES.into_iter().find(|(signature, _)| head.starts_with(signature));
        match signed {
            Some((_, kind)) => Some(kind),
            None if head.starts_with(b"PK\x03\x04") => of_archive(head, tail),
            None => is_plain(head, tail).then_some(Self::Text),
        }
    }

    /// The word for records.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Tiff => "tiff",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Text => "text",
        }
    }

    /// The kind with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// What the name of such a file ends with, without a dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Jpeg => "jpg",
            Self::Tiff => "tif",
            other => other.key(),
        }
    }

    /// The media type under which it is served.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}

/// An archive is taken where it is a document of an office and carries no macros.
fn of_archive(head: &[u8], tail: &[u8]) -> Option<Kind> {
    let names = names_in(tail);
    let has = |name: &[u8]| names.contains(&name);
    if names.iter().any(|name| name.ends_with(b"vbaProject.bin") || name.starts_with(b"Basic/")) {
        return None;
    }
    if let Some(said) = head.get(FIRST_NAME..).and_then(|from| from.strip_prefix(OPEN_DOCUMENT)) {
        return match said {
            _ if said.starts_with(b"textPK") => Some(Kind::Odt),
            _ if said.starts_with(b"spreadsheetPK") => Some(Kind::Ods),
            _ => None,
        };
    }
    let parts: [(&[u8], Kind); 3] = [
        (b"word/document.xml", Kind::Docx),
        (b"xl/workbook.xml", Kind::Xlsx),
        (b"ppt/presentation.xml", Kind::Pptx),
    ];
    let found = parts.into_iter().find(|(part, _)| has(part)).map(|(_, kind)| kind);
    found.filter(|_| has(b"[Content_Types].xml"))
}

/// The names in the directory at the end of an archive.
fn names_in(tail: &[u8]) -> Vec<&[u8]> {
    let mut names = Vec::new();
    let mut rest = tail;
    while let Some(at) = rest.windows(DIRECTORY_ENTRY.len()).position(|bytes| bytes == DIRECTORY_ENTRY) {
        let entry = &rest[at..];
        let length = entry.get(28..30).map(|bytes| usize::from(bytes[0]) | usize::from(bytes[1]) << 8);
        names.extend(length.and_then(|length| entry.get(46..46 + length)));
        rest = &entry[DIRECTORY_ENTRY.len()..];
    }
    names
}

/// Whether a file that begins and ends so is plain text, which neither a browser nor a desk takes for a page or a
/// program.
fn is_plain(head: &[u8], tail: &[u8]) -> bool {
    let (Some(head), Some(tail)) = (text_of(head), text_of(tail)) else { return false };
    let begins = head.trim_start_matches('\u{feff}').trim_start();
    if begins.is_empty() || ["<", "#!", "{\\rtf", "%!"].iter().any(|opens| begins.starts_with(opens)) {
        return false;
    }
    let has_markup = |text: &str| {
        let small = text.to_ascii_lowercase();
        MARKUP.iter().any(|mark| small.contains(mark))
    };
    !has_markup(head) && !has_markup(tail)
}

/// Letters in UTF-8 without control characters; they may be cut within a letter at either end.
fn text_of(bytes: &[u8]) -> Option<&str> {
    let from = bytes.iter().take(3).take_while(|byte| **byte & 0xc0 == 0x80).count();
    let whole = &bytes[from..];
    let text = match std::str::from_utf8(whole) {
        Ok(text) => text,
        Err(fault) if fault.error_len().is_none() => {
            std::str::from_utf8(&whole[..fault.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    let is_control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    (!text.contains(is_control)).then_some(text)
}
