//! Which letters can be printed.

use super::faces;
use crate::model::Face;

/// Whether the text face has this letter. Signs that print nothing count as lacking.
#[must_use]
pub fn covers(letter: char) -> bool {
    !invisible(letter)
        && faces().is_ok_and(|faces| faces[Face::Roman as usize].charmap().map_unicode(letter).is_some())
}

/// Signs that print nothing, which a face may have all the same: soft hyphen, joiners, direction marks.
pub(super) const fn invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// The letters of a text that the text face lacks, each once, in order of their code points. The door refuses a
/// text that has any.
#[must_use]
pub fn missing(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|&letter| !covers(letter)).collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_learns_what_the_face_lacks() {
        assert_eq!(
            missing("әғқңөұүһі ӘҒҚҢӨҰҮҺІ ёъЁЪ əğıöşüç ƏĞIİÖŞÜÇ «» „“ “” ‘’ – — № § … † ✓ ₸"),
            Vec::<char>::new()
        );
        assert_eq!(missing("а\u{2011}б ₼ 文 ₼\n"), ['\n', '\u{2011}', '₼', '文']);
        assert_eq!(missing("со\u{ad}труд \u{200b}\u{a0}"), ['\u{ad}', '\u{200b}']);
        assert!(covers('ə') && !covers('文'));
    }

    /// The ranges of letters that the text face has, for whoever needs a table of them. It changes only when the
    /// face does.
    #[test]
    fn the_covered_letters() {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for code in (0..=0x1_FFFF).filter(|&code| char::from_u32(code).is_some_and(covers)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == code => *last = code,
                _ => ranges.push((code, code)),
            }
        }
        let table: Vec<String> =
            ranges.iter().map(|(first, last)| format!("{first:04X}-{last:04X}")).collect();
        insta::assert_snapshot!(table.join("\n"));
    }
}
