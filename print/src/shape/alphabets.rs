//! Stretches of one alphabet: a face is asked for one at a time.

use harfrust::Script;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Alphabet {
    Latin,
    Cyrillic,
}

impl Alphabet {
    fn of(letter: char) -> Option<Self> {
        match letter {
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            letter if letter.is_alphabetic() => Some(Self::Latin),
            _ => None,
        }
    }

    pub(super) const fn script(self) -> Script {
        match self {
            Self::Latin => Script::LATIN,
            Self::Cyrillic => Script::CYRILLIC,
        }
    }
}

/// A stretch of one alphabet, as byte offsets.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Stretch {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) alphabet: Alphabet,
}

/// The stretches of a text; spaces, digits and marks go with what precedes them, at the beginning with what
/// follows.
pub(super) fn stretches(text: &str) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut from = 0;
    let mut current = None;
    for (at, letter) in text.char_indices() {
        let Some(alphabet) = Alphabet::of(letter) else { continue };
        if let Some(previous) = current.replace(alphabet)
            && previous != alphabet
        {
            stretches.push(Stretch { from, to: at, alphabet: previous });
            from = at;
        }
    }
    if from < text.len() {
        stretches.push(Stretch { from, to: text.len(), alphabet: current.unwrap_or(Alphabet::Latin) });
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_digits_go_with_the_letters_before_them() {
        let shown = |text: &'static str| -> Vec<&str> {
            stretches(text).into_iter().map(|stretch| &text[stretch.from..stretch.to]).collect()
        };
        assert_eq!(shown("1) хат, «protokol» 5"), ["1) хат, «", "protokol» 5"]);
        assert_eq!(shown("2005"), ["2005"]);
        assert_eq!(shown(""), [""; 0]);
    }
}
