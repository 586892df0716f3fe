//! Where a word may be parted at the end of a line.
//!
//! Russian and English: the TeX patterns. Kazakh and Azerbaijani: by syllables (V-CV, VC-CV, VCC-CV), the rule
//! from which TeX's own Kazakh patterns were generated. Names, numbers, compounds and short words are never
//! parted.

use domain::languages::Language;

/// Shorter words are never parted.
const SHORTEST: usize = 6;
/// Letters that stay on the line, at least.
const BEFORE: usize = 2;
/// Letters that go to the next line, at least.
const AFTER: usize = 3;

/// Byte offsets in a text at which a hyphen may stand, ascending.
pub(crate) fn points(language: Language, text: &str) -> Vec<usize> {
    let mut points = Vec::new();
    let mut start = 0;
    for word in text.split([' ', '\u{a0}']) {
        points.extend(cuts(language, word).into_iter().map(|cut| start + cut));
        start += word.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    points
}

/// The same within a word: a stretch without spaces, marks before and after it included.
fn cuts(language: Language, word: &str) -> Vec<usize> {
    let Some(start) = word.find(char::is_alphabetic) else { return Vec::new() };
    let end =
        word[start..].find(|letter: char| !letter.is_alphabetic()).map_or(word.len(), |end| start + end);
    let (before, core, after) = (&word[..start], &word[start..end], &word[end..]);
    let letters = core.chars().count();
    let compound = before.chars().chain(after.chars()).any(char::is_alphanumeric);
    if compound || letters < SHORTEST || core.chars().any(char::is_uppercase) {
        return Vec::new();
    }
    let all = match language {
        Language::Russian => patterns(core, hypher::Lang::Russian),
        Language::English => patterns(core, hypher::Lang::English),
        Language::Kazakh | Language::Azerbaijani => syllables(core),
    };
    let fits = |&cut: &usize| {
        let left = core[..cut].chars().count();
        left >= BEFORE && letters - left >= AFTER
    };
    all.into_iter().filter(fits).map(|cut| start + cut).collect()
}

fn patterns(word: &str, language: hypher::Lang) -> Vec<usize> {
    let mut at = 0;
    let ends = hypher::hyphenate(word, language).map(|syllable| {
        at += syllable.len();
        at
    });
    ends.filter(|&end| end < word.len()).collect()
}

/// A cut stands before each consonant that a vowel follows, once there was a vowel; so two vowels in a row are
/// never parted, and ъ and ь stay with what precedes them.
fn syllables(word: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    let vowels = vowels(&letters);
    let mut cuts = Vec::new();
    let mut had_vowel = false;
    for (place, &(at, letter)) in letters.iter().enumerate() {
        let before_vowel = vowels.get(place + 1) == Some(&true);
        if had_vowel && !vowels[place] && before_vowel && !"ьъ".contains(letter) {
            cuts.push(at);
        }
        had_vowel |= vowels[place];
    }
    cuts
}

/// Which letters are vowels. Kazakh у is a consonant after a vowel: та-уар.
fn vowels(letters: &[(usize, char)]) -> Vec<bool> {
    let mut after_vowel = false;
    let vowel = |&(_, letter): &(usize, char)| {
        after_vowel = "аәеёиоөұүыіэюяaəeıioöuü".contains(letter) || (letter == 'у' && !after_vowel);
        after_vowel
    };
    letters.iter().map(vowel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(language: Language, word: &str) -> String {
        let mut shown = word.to_owned();
        for cut in points(language, word).into_iter().rev() {
            shown.insert(cut, '=');
        }
        shown
    }

    #[test]
    fn words_are_parted_by_syllables() {
        for (language, words) in [
            (
                Language::Kazakh,
                "ын=ты=мақ=тас=тықты қа=уіп=сіз=дік та=уар=лар ми=нистр=лік пре=кур=сор=лар=дың",
            ),
            (Language::Kazakh, "заң=на=ма=ла=рына қыл=мыс тер=ро=ризмге бо=йынша ке=лі=сілді объек=ті=лер"),
            (
                Language::Azerbaijani,
                "qa=nun=ve=ri=ci=li=yinə mü=ba=rizə res=pub=li=kası əmək=daş=lıq döv=riy=yəsi",
            ),
            (Language::Russian, "со=труд=ни=че=ства пре=ступ=но=стью «за=ко=но=да=тель=ством»,"),
            (Language::English, "co=op=er=a=tion"),
        ] {
            for word in words.split(' ') {
                let plain = word.replace('=', "");
                assert_eq!(parted(language, &plain), word, "{language:?}");
            }
        }
    }

    #[test]
    fn names_numbers_compounds_and_short_words_are_never_parted() {
        for word in ["Қазақстан", "17-бабының", "іс-қимылдың", "қала", "ХАТТАМА", "2005-ci", "тел:12", "–"]
        {
            assert_eq!(parted(Language::Kazakh, word), word);
        }
    }

    #[test]
    fn points_count_from_the_beginning_of_the_text() {
        assert_eq!(parted(Language::Kazakh, "бұл тауарлар\u{a0}тауарлар"), "бұл та=уар=лар\u{a0}та=уар=лар");
    }
}
