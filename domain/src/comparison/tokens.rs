//! A text as words and signs: what is compared, and is never cut in two.

use crate::lookalikes::is_invisible;
use unicode_normalization::char::is_combining_mark;

/// A word, a number or a sign, with the spaces before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token<'t> {
    /// The spaces before it.
    pub(super) lead: &'t str,
    /// It itself.
    pub(super) word: &'t str,
}

/// The tokens of a text, and the spaces that follow the last.
///
/// A hyphen, an apostrophe within a word belong to it («кез-келген», «17-бап»), and so do the signs within a number:
/// 21.05.2005, 10:00, 03-12/145, and 10 000 with a no-break space. A run of one sign is one token: the blank of a date.
pub(super) fn tokens(text: &str) -> (Vec<Token<'_>>, &str) {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        let at = rest.find(|letter: char| !letter.is_whitespace()).unwrap_or(rest.len());
        let (lead, begun) = rest.split_at(at);
        if begun.is_empty() {
            return (tokens, lead);
        }
        let (word, after) = begun.split_at(length(begun));
        tokens.push(Token { lead, word });
        rest = after;
    }
}

/// Whether a token has a letter or a figure.
pub(super) fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

fn is_wordy(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter) || is_invisible(letter)
}

/// How many bytes the token has with which this text begins.
fn length(text: &str) -> usize {
    let mut letters = text.char_indices();
    let Some((_, first)) = letters.next() else { return 0 };
    let mut before = first;
    for (at, letter) in letters {
        let goes_on = if is_wordy(first) {
            is_wordy(letter) || joins(before, letter, text.get(at..).unwrap_or_default())
        } else {
            letter == first || is_combining_mark(letter)
        };
        if !goes_on {
            return at;
        }
        before = letter;
    }
    text.len()
}

/// Whether a sign between what is before it and what follows belongs to the word.
fn joins(before: char, sign: char, from_sign: &str) -> bool {
    let mut following = from_sign.chars().skip(1);
    let Some(next) = following.next() else { return false };
    let is_digit = |letter: char| letter.is_ascii_digit();
    match sign {
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' => is_wordy(before) && is_wordy(next),
        '.' | ',' | ':' | '/' => is_digit(before) && is_digit(next),
        '\u{a0}' | '\u{202f}' => {
            is_digit(before)
                && is_digit(next)
                && following.by_ref().take(2).filter(|&digit| is_digit(digit)).count() == 2
                && !following.next().is_some_and(is_digit)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_and_numbers_are_whole_and_signs_stand_alone() {
        for (text, expected) in [
            ("в течение 10 дней.", vec!["в", "течение", "10", "дней", "."]),
            ("кез-келген, 17-бапта;", vec!["кез-келген", ",", "17-бапта", ";"]),
            ("Bakı’nın “Saziş”", vec!["Bakı’nın", "“", "Saziş", "”"]),
            ("21.05.2005, № 03-12/145", vec!["21.05.2005", ",", "№", "03-12/145"]),
            ("10\u{a0}000 и №\u{a0}489", vec!["10\u{a0}000", "и", "№", "489"]),
            ("\"___\" _______ 2005", vec!["\"", "___", "\"", "_______", "2005"]),
            ("21–22 мая – Баку", vec!["21", "–", "22", "мая", "–", "Баку"]),
            ("пере\u{ad}чень за\u{301}мок", vec!["пере\u{ad}чень", "за\u{301}мок"]),
            ("а-", vec!["а", "-"]),
            ("  ", vec![]),
        ] {
            let words: Vec<_> = tokens(text).0.into_iter().map(|token| token.word).collect();
            assert_eq!(words, expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in any::<String>(), near in "[а1,.\\- \u{a0}\n\u{301}]{0,20}") {
            for text in [text, near] {
                let (tokens, tail) = tokens(&text);
                let whole: String = tokens.iter().flat_map(|token| [token.lead, token.word]).chain([tail]).collect();
                prop_assert_eq!(&whole, &text);
                prop_assert!(tokens.iter().all(|token| !token.word.is_empty()));
            }
        }
    }
}
