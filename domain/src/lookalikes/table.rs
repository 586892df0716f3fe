//! The one table of letters that look alike in Cyrillic and Latin, capital and small apart: «н» is no “h”, «Н» is “H”.

/// The Latin letter that looks like this Cyrillic one.
pub(crate) const fn latin(cyrillic: char) -> Option<char> {
    Some(match cyrillic {
        'А' => 'A',
        'а' => 'a',
        'В' => 'B',
        'Е' => 'E',
        'е' => 'e',
        'Ё' => 'Ë',
        'ё' => 'ë',
        'һ' => 'h',
        'І' => 'I',
        'і' => 'i',
        'Ј' => 'J',
        'ј' => 'j',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'О' => 'O',
        'о' => 'o',
        'Р' => 'P',
        'р' => 'p',
        'С' => 'C',
        'с' => 'c',
        'Ѕ' => 'S',
        'ѕ' => 's',
        'Т' => 'T',
        'У' => 'Y',
        'у' => 'y',
        'Х' => 'X',
        'х' => 'x',
        'Ә' => 'Ə',
        'ә' => 'ə',
        _ => return None,
    })
}

/// The Cyrillic letter that looks like this Latin one, or is what was meant by it: the turned e has two codes, and an
/// i without its dot stands for no other letter.
pub(super) fn cyrillic(letter: char) -> Option<char> {
    match letter {
        'ı' => Some('і'),
        '\u{1dd}' => Some('ә'),
        _ => ('\u{400}'..='\u{4ff}').find(|&cyrillic| latin(cyrillic) == Some(letter)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_letters_of_one_alphabet_are_never_taken_for_one_another() {
        let cyrillic_letters: Vec<_> = ('\u{400}'..='\u{4ff}').filter(|&it| latin(it).is_some()).collect();
        let latin_letters: BTreeSet<_> = cyrillic_letters.iter().filter_map(|&it| latin(it)).collect();
        assert_eq!(latin_letters.len(), cyrillic_letters.len());
        for letter in cyrillic_letters {
            let alike = latin(letter).unwrap();
            assert_eq!(cyrillic(alike), Some(letter));
            assert_eq!(letter.is_uppercase(), alike.is_uppercase(), "{letter}");
        }
    }
}
