//! How a paper is told: its marking, its size, and the name under which it is saved.

use domain::{
    communications::Marking,
    languages::Language,
    papers::{Kind, Paper, Version},
};

use crate::Words;

/// The most letters of a title in the name of a file: with everything around it the name must fit the 255 bytes that
/// file systems allow, and a Cyrillic letter takes two.
const TITLE_MOST: usize = 70;

const KILOBYTE: u64 = 1024;
const MEGABYTE: u64 = 1024 * KILOBYTE;

/// The marking as it stands on a page and in a name; nothing where there is none.
#[must_use]
pub fn marking(words: &Words, marking: Marking) -> Option<String> {
    (marking != Marking::Unmarked).then(|| words.say(&format!("papers-marking-{}", marking.key())))
}

/// A size in kilobytes or megabytes, of which a tenth counts.
#[must_use]
pub fn size(words: &Words, bytes: u64) -> String {
    if bytes < MEGABYTE {
        let size = bytes.div_ceil(KILOBYTE).to_string();
        return words.tell("papers-size-kilobytes", &[("size", size.into())]);
    }
    let tenths = bytes.saturating_mul(10).div_ceil(MEGABYTE);
    let point = if words.language() == Language::English { '.' } else { ',' };
    let size = match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}{point}{tenth}"),
    };
    words.tell("papers-size-megabytes", &[("size", size.into())])
}

/// A kind by name. What formats are called is the same in every language.
#[must_use]
pub fn kind(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::Pdf => "PDF".into(),
        Kind::Png => "PNG".into(),
        Kind::Jpeg => "JPEG".into(),
        Kind::Tiff => "TIFF".into(),
        Kind::Docx => "Word".into(),
        Kind::Xlsx => "Excel".into(),
        Kind::Pptx => "PowerPoint".into(),
        Kind::Odt | Kind::Ods => "OpenDocument".into(),
        Kind::Text => words.say("papers-kind-text"),
    }
}

/// The name under which a version is saved: it bears the marking, the title and the language, and ends as the kind
/// does, whatever the file was called where it came from.
#[must_use]
pub fn file_name(words: &Words, paper: &Paper, version: &Version) -> String {
    let title: String = plain(paper.title.as_str()).chars().take(TITLE_MOST).collect();
    let title = title.trim_matches([' ', '.']);
    let title = if title.is_empty() { "_" } else { title };
    let marking = marking(words, paper.marking).map(|marking| format!("{} – ", plain(&marking)));
    let (language, ending) = (paper.language.tag(), version.file.kind.ending());
    format!("{}{title} ({language}).{ending}", marking.unwrap_or_default())
}

/// Letters that no file system gives a meaning.
fn plain(text: &str) -> String {
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{a0}' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    text.chars().map(safe).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use domain::{
        acting::{Acting, Basis},
        fingerprint::Fingerprint,
        identifiers::{PaperId, SessionId},
        papers::{Attached, File, Subject},
        parties::Party,
        text::Line,
    };

    use super::*;

    fn named(title: &str, marking: Marking) -> String {
        let at = "2026-03-02T08:00:00Z".parse().unwrap();
        let person = Line::new("А. А. Образцов", 50).unwrap();
        let acting = Acting { party: Party::Kazakhstan, person, basis: Basis::Own, at };
        let subject = Subject::Session(SessionId::from_chance([1; 16]));
        let title = Line::new(title, 300).unwrap();
        let said = Attached { subject, title, language: Language::Kazakh, marking };
        let file = File { digest: Fingerprint::of_file([1; 32]), size: 1, kind: Kind::Pdf };
        let paper = Paper::attached(PaperId::from_chance([2; 16]), acting, said, file);
        file_name(Words::of(Language::Russian), &paper, paper.state.versions().last())
    }

    #[test]
    fn a_name_bears_its_marking_and_no_letter_that_leads_elsewhere() {
        for (title, marking, name) in [
            ("Справка", Marking::Unmarked, "Справка (kk).pdf"),
            ("Справка", Marking::OfficialUse, "Для служебного пользования – Справка (kk).pdf"),
            ("../../etc/passwd", Marking::Unmarked, "etc passwd (kk).pdf"),
            ("<script>alert(1)</script>", Marking::Unmarked, "script alert(1) script (kk).pdf"),
            ("..", Marking::Unmarked, "_ (kk).pdf"),
        ] {
            assert_eq!(named(title, marking), name, "{title}");
        }
        assert!(named(&"Ж".repeat(300), Marking::OfficialUse).len() <= 255);
    }

    #[test]
    fn sizes_are_told_in_the_readers_figures() {
        let words = Words::of(Language::Russian);
        for (bytes, told) in
            [(1, "1\u{a0}КБ"), (1025, "2\u{a0}КБ"), (MEGABYTE, "1\u{a0}МБ"), (1_600_000, "1,6\u{a0}МБ")]
        {
            assert_eq!(size(words, bytes), told);
        }
        assert_eq!(size(Words::of(Language::English), 1_600_000), "1.6\u{a0}MB");
    }
}
