//! Which spaces may not end a line. Nobody types an unbreakable space; the layout asks here.

use domain::languages::Language;

/// Byte offsets of the spaces of a text at which no line may end, ascending.
pub(crate) fn ties(language: Language, text: &str) -> Vec<usize> {
    let mut ties = Vec::new();
    let mut before_last = "";
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        let before = &text[start..at];
        let after = text[at + 1..].split(' ').next().unwrap_or_default();
        // «2026 г. в Баку»: the stop after a year is no city's.
        let year = number(before_last) && language == Language::Russian && before == "г.";
        if !year && tied(language, before, after) {
            ties.push(at);
        }
        (before_last, start) = (before, at + 1);
    }
    ties
}

/// Whether the space between two words is tied.
fn tied(language: Language, before: &str, after: &str) -> bool {
    let left = before.trim_start_matches(OPENING);
    let right = after.trim_end_matches(CLOSING);
    matches!(after.chars().next(), Some('–' | '—'))
        || matches!(left, "№" | "§" | "N" | "No.")
        || initials(left) && capital(right)
        || capital(left)
            && !left.ends_with(CLOSING)
            && initials(after.trim_end_matches([',', ';', ')', '»', '”']))
        || quoted_number(before)
        || blank(before) && blank(after)
        || abbreviation(language, left)
        || counted(language, left, right)
        || dated(language, left, right)
        || unit_and_number(language, left, right)
}

const OPENING: [char; 5] = ['«', '„', '“', '(', '‘'];
const CLOSING: [char; 9] = ['.', ',', ';', ':', ')', '»', '”', '!', '?'];

/// «А. А.», “T.N.”: single capitals, each with its stop.
fn initials(word: &str) -> bool {
    let mut letters = word.chars().peekable();
    if letters.peek().is_none() {
        return false;
    }
    while let Some(letter) = letters.next() {
        if !letter.is_uppercase() || letters.next() != Some('.') {
            return false;
        }
    }
    true
}

fn capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// The number of an entry after a quotation mark: «2. Стороны …».
fn quoted_number(word: &str) -> bool {
    let Some(number) = word.strip_prefix(['«', '“', '„']) else { return false };
    number
        .strip_suffix(['.', ')'])
        .is_some_and(|number| number.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// A place to write in by hand: a date is not parted before it is there.
fn blank(word: &str) -> bool {
    word.contains("__")
}

/// Abbreviations that want what they abbreviate for.
fn abbreviation(language: Language, word: &str) -> bool {
    let words: &[&str] = match language {
        Language::Russian => &["г.", "гг.", "ст.", "п.", "пп.", "стр.", "см.", "т."],
        Language::Kazakh => &["қ.", "б.", "т."],
        Language::Azerbaijani => &["ş.", "m.", "b.", "s."],
        Language::English => &["Art.", "Arts.", "para.", "paras.", "p.", "pp."],
    };
    words.contains(&word)
}

/// A number and what it counts: its unit, the year's word, the second half of a large number, and after an
/// Azerbaijani or English ordinal the unit of the text it names.
fn counted(language: Language, left: &str, right: &str) -> bool {
    const EVERYWHERE: [&str; 6] = ["%", "км", "кг", "km", "kg", "МБ"];
    if !number(left) {
        return false;
    }
    let words: &[&str] = match language {
        Language::Russian => {
            &["г", "гг", "год", "года", "году", "годов", "мм", "см", "м", "т", "ч", "тенге", "руб"]
        }
        Language::Kazakh => &["ж", "жыл", "жылы", "жылғы", "мм", "см", "м", "г", "т", "теңге"],
        Language::Azerbaijani => &["il", "ildə", "ilin", "mm", "sm", "m", "q", "t", "manat", "nömrəli"],
        Language::English => &["mm", "cm", "m", "g", "t", "tenge", "manat"],
    };
    let units: &[&str] = match language {
        Language::Azerbaijani => &["maddə", "bənd", "yarımbənd", "abzas", "hissə"],
        Language::Russian | Language::Kazakh | Language::English => &[],
    };
    let thousands = right.len() == 3 && right.bytes().all(|digit| digit.is_ascii_digit());
    thousands && left.bytes().all(|digit| digit.is_ascii_digit())
        || EVERYWHERE.contains(&right)
        || words.contains(&right)
        || units.iter().any(|unit| right.starts_with(unit))
}

/// A number, a range or an ordinal: `21`, `5–6`, `2005-ci`.
fn number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && word.chars().all(|letter| letter.is_alphanumeric() || "-–,".contains(letter))
}

/// Day and month: «21 мая», “mayın 24-də”.
fn dated(language: Language, left: &str, right: &str) -> bool {
    let months = months(language);
    let month = |word: &str| {
        let lower = word.to_lowercase();
        months.iter().any(|stem| lower.starts_with(stem))
            && (language == Language::Kazakh || lower.chars().count() < 11)
    };
    let day = |word: &str| number(word) && word.bytes().take_while(u8::is_ascii_digit).count() <= 2;
    day(left) && month(right) || language == Language::Azerbaijani && month(left) && day(right)
}

/// The beginnings of the months' names.
const fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::Russian => [
            "январ",
            "феврал",
            "март",
            "апрел",
            "мая",
            "июн",
            "июл",
            "август",
            "сентябр",
            "октябр",
            "ноябр",
            "декабр",
        ],
        Language::Kazakh => [
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан",
        ],
        Language::Azerbaijani => [
            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
            "noyabr", "dekabr",
        ],
        Language::English => [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    }
}

/// The name of a unit and its number where the number follows: «статьи 12», “Maddə 5”, “Article 7”.
fn unit_and_number(language: Language, left: &str, right: &str) -> bool {
    let lower = left.to_lowercase();
    let names = |stems: &[&str]| stems.iter().any(|stem| lower.starts_with(stem));
    let named = match language {
        Language::Russian => names(&["стать", "пункт", "подпункт", "абзац", "приложени", "глав", "раздел"]),
        Language::English => names(&["article", "paragraph", "subparagraph", "annex", "chapter", "section"]),
        // In another case the number belongs to the next unit: “7-ci maddənin 1-ci bəndi”.
        Language::Azerbaijani => matches!(lower.as_str(), "maddə" | "bənd" | "əlavə"),
        Language::Kazakh => false,
    };
    named && right.starts_with(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `~` for each tied space.
    fn tie(language: Language, text: &str) -> String {
        let mut shown = text.to_owned();
        for at in ties(language, text) {
            shown.replace_range(at..=at, "~");
        }
        shown
    }

    #[test]
    fn what_belongs_together_stays_together() {
        for (language, texts) in [
            (
                Language::Russian,
                [
                    "нота №~489 от 21~мая 2005~года",
                    "А.~А.~Образцов и Образцов~А.~А., глава",
                    "в г.~Астане (далее~– Соглашение)",
                    "пункта~1 статьи~12 Соглашения",
                    "«2.~Заседания проводятся»; «3)~иное»",
                    "5–6~сентября 2026~г. в городе Баку",
                    "сумма 10~000~тенге, 5~км и 15~%",
                    "Баку. А.~Иванов и т.~д. к 2026~году",
                    "от «___»~_________~20__ года",
                ]
                .as_slice(),
            ),
            (
                Language::Kazakh,
                &[
                    "2005~жылғы 21~мамырда Астана қаласында",
                    "2026~жылғы 5–6~қыркүйекте №~3",
                    "7-баптың 1-тармағы бойынша",
                ],
            ),
            (
                Language::Azerbaijani,
                &[
                    "2005-ci~il mayın~24-də Bakı şəhərində",
                    "7-ci~maddənin 1-ci~bəndində 935~nömrəli",
                    "21~may 2026-cı~il tarixli; Maddə~5",
                    "bu müqavilə, martda deyil",
                ],
            ),
            (Language::English, &["Article~12, paragraph~2, of 24~May 2005", "No.~5 on p.~7"]),
        ] {
            for text in texts {
                assert_eq!(tie(language, &text.replace('~', " ")), *text, "{language:?}");
            }
        }
    }
}
