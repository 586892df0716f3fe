//! How a text looks on paper: what is left of it when nothing is told apart that the eye does not.

use unicode_normalization::UnicodeNormalization;

use super::table;
use crate::text::one_form;

/// Whether a sign takes no place on paper.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// The text in NFC, without what does not show, hyphens and spaces of one kind; a run of spaces is one, a line ends in
/// a line feed.
pub(crate) fn shown(text: &str) -> String {
    if text.chars().all(is_plain) {
        return with_single_spaces(text.chars());
    }
    with_single_spaces(text.nfc().filter(|&letter| letter != '\r' && !is_invisible(letter)))
}

/// What is shown, and one letter for those that look alike in Cyrillic and Latin.
pub(crate) fn glyphs(text: &str) -> String {
    let shown = shown(text);
    let of_latin = |letter| table::latin(letter).unwrap_or(letter);
    if shown.chars().all(is_plain) {
        return shown.chars().map(of_latin).collect();
    }
    shown.nfd().map(of_latin).nfc().collect()
}

fn with_single_spaces(letters: impl Iterator<Item = char>) -> String {
    let mut shown = String::new();
    for letter in letters {
        match one_form(letter) {
            '\n' => shown.push('\n'),
            space if space.is_whitespace() => {
                if !shown.ends_with(' ') {
                    shown.push(' ');
                }
            }
            other => shown.push(other),
        }
    }
    shown
}

/// Letters and signs of our four languages that have one form only: most texts have no other, and cost little.
const fn is_plain(letter: char) -> bool {
    matches!(
        letter,
        '\n' | ' '..='~'
            | '«'
            | '»'
            | '“'
            | '”'
            | '–'
            | '№'
            | 'А'..='я'
            | 'Ё'
            | 'ё'
            | 'Ғ'
            | 'ғ'
            | 'Қ'
            | 'қ'
            | 'Ң'
            | 'ң'
            | 'Ү'..='ұ'
            | 'Һ'
            | 'һ'
            | 'Ә'
            | 'ә'
            | 'Ө'
            | 'ө'
            | 'І'
            | 'і'
            | 'ı'
            | 'Ə'
            | 'ə'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_shown_as_any_other() {
        for letter in ('\0'..='\u{2fff}').filter(|&letter| is_plain(letter)) {
            let text = letter.to_string();
            assert!(!is_invisible(letter));
            assert_eq!(text.nfc().collect::<String>(), text);
            let of_latin = |letter| table::latin(letter).unwrap_or(letter);
            assert_eq!(text.nfd().map(of_latin).nfc().collect::<String>(), glyphs(&text), "{letter}");
        }
    }

    #[test]
    fn what_nobody_sees_is_no_difference() {
        for (one, other) in [
            ("а\u{a0}б", "а  б"),
            ("17\u{2011}бап", "17-бап"),
            ("и\u{306}од", "йод"),
            ("пере\u{ad}чень\r\n", "перечень\n"),
        ] {
            assert_eq!(shown(one), shown(other));
        }
        for (one, other) in
            [("а\nб", "а б"), ("21–22", "21-22"), ("қала", "кала"), ("Bakı", "Baki"), ("н", "h")]
        {
            assert_ne!(glyphs(one), glyphs(other));
        }
        for (one, other) in [("чё", "чe\u{308}"), ("Ї", "Ï"), ("Үкiметi", "Үкіметі")] {
            assert_ne!(shown(one), shown(other));
            assert_eq!(glyphs(one), glyphs(other));
        }
    }
}
