//! The fingerprint of a text: what both Parties agree to, and what shows later whether it is still the same.

use std::{fmt, fmt::Write as _, str::FromStr};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::languages::Language;

/// The first line of the canonical form; another number is another form.
const FIRST_LINE: &str = "alternat-text 1\n";

/// The language of what is said alike in every language: a day, an executor. BCP 47 calls it undetermined.
const NO_LANGUAGE: &str = "und";

/// The canonical form of a document: UTF-8 lines `id TAB language TAB text LF` in the order of the document; within an
/// id Kazakh, Azerbaijani, Russian. A paragraph after the first stands on a line of its own, and as no text has a TAB,
/// two documents never share a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Canonical(String);

impl Canonical {
    /// The form of a document in which nothing stands yet.
    #[must_use]
    pub fn begun() -> Self {
        Self(FIRST_LINE.to_owned())
    }

    /// Adds a text of the document.
    #[must_use]
    pub fn text(self, id: &str, language: Language, words: &str) -> Self {
        self.line(id, language.tag(), words)
    }

    /// Adds what is said alike in every language.
    #[must_use]
    pub fn fact(self, id: &str, words: &str) -> Self {
        self.line(id, NO_LANGUAGE, words)
    }

    /// The form itself, for whoever computes the fingerprint again.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its fingerprint: SHA-256 over its bytes.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(Sha256::digest(self.0.as_bytes()).into())
    }

    fn line(mut self, id: &str, language: &str, words: &str) -> Self {
        for part in [id, "\t", language, "\t", words, "\n"] {
            self.0.push_str(part);
        }
        self
    }
}

/// Bytes in hexadecimal, two small digits each.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut digits, byte| {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// A fingerprint. It is shown in groups of four for reading and stored as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The SHA-256 of the bytes of a file.
    #[must_use]
    pub const fn of_file(digest: [u8; 32]) -> Self {
        Self(digest)
    }

    /// The 64 digits without a space: the stored form, and that of forms and routes.
    #[must_use]
    pub fn digits(&self) -> String {
        hexadecimal(&self.0)
    }

    /// The first four groups: enough to tell versions apart by eye, never to agree to.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string().chars().take(19).collect()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, pair) in self.0.chunks(2).enumerate() {
            let gap = if place == 0 { "" } else { " " };
            f.write_str(gap)?;
            pair.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        }
        Ok(())
    }
}

/// Not the 64 hexadecimal digits of a fingerprint.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a fingerprint has 64 hexadecimal digits")]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    /// Reads 64 digits, with or without the spaces between the groups.
    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()
            .ok_or(NotAFingerprint)?;
        let bytes: Vec<u8> =
            digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        let whole = if digits.len() == 64 { bytes } else { Vec::new() };
        whole.try_into().map(Self).map_err(|_| NotAFingerprint)
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = NotAFingerprint;

    fn try_from(stored: String) -> Result<Self, NotAFingerprint> {
        stored.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.digits()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_lines_of_id_language_and_text() {
        let form = Canonical::begun()
            .text("item_1__heading", Language::Kazakh, "Отырыс")
            .text("item_1__heading", Language::Russian, "Первый абзац\nВторой")
            .fact("item_1__decision_1__deadline", "2027-01-31");
        assert_eq!(
            form.as_str(),
            "alternat-text 1\nitem_1__heading\tkk\tОтырыс\nitem_1__heading\tru\tПервый абзац\nВторой\n\
             item_1__decision_1__deadline\tund\t2027-01-31\n"
        );
    }

    /// Held against `printf 'alternat-text 1\nitem_1__heading\tru\tО ходе\n' | sha256sum`.
    #[test]
    fn anyone_with_the_text_computes_the_same() {
        let form = Canonical::begun().text("item_1__heading", Language::Russian, "О ходе");
        assert_eq!(
            form.fingerprint().digits(),
            "eb2a937dbaf4df9c62d7c428f5e3955f150d5f01a57e41522bf09ab171c45fe8"
        );
        assert_eq!(form.fingerprint().short(), "eb2a 937d baf4 df9c");
    }

    #[test]
    fn a_fingerprint_is_read_as_it_is_shown_and_as_it_is_stored() {
        let fingerprint = Canonical::begun().fingerprint();
        assert_eq!(fingerprint.to_string().len(), 64 + 15);
        for written in [fingerprint.to_string(), fingerprint.digits(), fingerprint.digits().to_uppercase()] {
            assert_eq!(written.parse(), Ok(fingerprint), "{written}");
        }
        let stored = serde_json::to_string(&fingerprint).unwrap();
        assert_eq!(stored, format!("\"{}\"", fingerprint.digits()));
        assert_eq!(serde_json::from_str::<Fingerprint>(&stored).unwrap(), fingerprint);
        let digits = fingerprint.digits();
        for other in ["", &digits[1..], &digits[2..], &format!("{digits}00"), &digits.replace('a', "g")] {
            assert_eq!(other.parse::<Fingerprint>(), Err(NotAFingerprint), "{other}");
        }
    }
}
