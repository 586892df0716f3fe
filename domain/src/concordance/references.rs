//! To which provisions a text refers: «статьями 6 и 17», «17-бапта», “6-cı maddəsində”.

use super::lexemes::Lexeme;
use crate::languages::Language;

/// A provision to which a text refers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Reference {
    /// What it is.
    pub unit: Unit,
    /// Its number as it is cited: `12`, `12-1`.
    pub number: String,
}

/// What is referred to. The languages do not part the smaller units alike: пункт, тармақ and bənd may each be two of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// An article.
    Article,
    /// A paragraph, a point, another numbered part of an article.
    Part,
}

/// The word for a unit.
struct Noun {
    unit: Unit,
    /// Whether it can be said of several.
    is_of_several: bool,
}

/// A reference, and which lexemes are its number.
pub(super) struct Cited {
    pub(super) reference: Reference,
    pub(super) places: Vec<usize>,
}

/// The references of a text.
pub(super) fn references(language: Language, lexemes: &[Lexeme]) -> Vec<Cited> {
    let mut cited = Vec::new();
    for (place, lexeme) in lexemes.iter().enumerate() {
        let Some(noun) = lexeme.word().and_then(|word| noun(language, word)) else { continue };
        let numbers = match language {
            Language::Russian | Language::English => Numbers::after(lexemes, place, noun.is_of_several),
            Language::Kazakh | Language::Azerbaijani => Numbers::before(lexemes, place, noun.is_of_several),
        };
        for (number, places) in numbers {
            cited.push(Cited { reference: Reference { unit: noun.unit, number }, places });
        }
    }
    cited
}

const RUSSIAN_ARTICLES: [&str; 9] =
    ["статья", "статьи", "статье", "статью", "статьей", "статей", "статьям", "статьями", "статьях"];
const KAZAKH_STEMS: [&str; 7] = ["бап", "баб", "тармақша", "тармақ", "тармағ", "бөлік", "бөліг"];
const RUSSIAN_PARTS: [&str; 3] = ["пункт", "подпункт", "част"];
const RUSSIAN_ENDINGS: [&str; 16] =
    ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "ь", "и", "ью", "ей", "ям", "ях"];

fn noun(language: Language, word: &str) -> Option<Noun> {
    let begins = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    let holds = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    let (is_article, is_part, is_of_several) = match language {
        Language::Russian => {
            let is_ended =
                |stem: &&str| word.strip_prefix(*stem).is_some_and(|end| RUSSIAN_ENDINGS.contains(&end));
            let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
            (
                RUSSIAN_ARTICLES.contains(&word) || word == "ст",
                RUSSIAN_PARTS.iter().any(is_ended) || word == "п" || word == "пп",
                word != "статьей"
                    && ends(&["ей", "ям", "ями", "ях", "ов", "ам", "ами", "ах", "ы", "и", "ст", "пп"]),
            )
        }
        Language::English => {
            let parts = ["paragraph", "subparagraph", "point", "subpoint"];
            let one = word.strip_suffix('s').unwrap_or(word);
            (one == "article", parts.contains(&one), word != one)
        }
        Language::Kazakh => {
            let stem = KAZAKH_STEMS.iter().find(|stem| word.starts_with(**stem));
            let ending = stem.and_then(|stem| word.strip_prefix(stem)).unwrap_or_default();
            let is_plural = ["тар", "лар", "тер", "лер"].iter().any(|plural| ending.starts_with(plural));
            (begins(&["бап", "баб"]), stem.is_some(), is_plural)
        }
        Language::Azerbaijani => (
            begins(&["maddə"]) && !begins(&["maddələşdir"]),
            begins(&["bənd", "yarımbənd", "hissə"]),
            holds(&["lər", "lar"]),
        ),
    };
    let unit = if is_article {
        Unit::Article
    } else if is_part {
        Unit::Part
    } else {
        return None;
    };
    Some(Noun { unit, is_of_several })
}

/// How numbers of a list are joined.
const JOINTS: [&str; 12] = ["и", "или", "and", "or", "to", "және", "мен", "бен", "пен", "немесе", "və", "ya"];

/// The most articles of a range that are told one by one.
const RANGE_MOST: u32 = 50;

/// Reads numbers lexeme by lexeme, forth from a noun or back to it.
struct Numbers<'l> {
    lexemes: &'l [Lexeme],
    found: Vec<(String, Vec<usize>)>,
}

impl<'l> Numbers<'l> {
    /// «статьями 6, 7 и 17», «пунктах 1) и 2)».
    fn after(lexemes: &'l [Lexeme], noun: usize, is_of_several: bool) -> Vec<(String, Vec<usize>)> {
        let mut numbers = Self { lexemes, found: Vec::new() };
        let mut at = noun.saturating_add(1);
        if numbers.is_sign(at, '.') {
            at += 1;
        }
        while let Some(next) = numbers.take_forth(at, is_of_several) {
            let Some(joint) = numbers.joint(next, 1).filter(|_| is_of_several) else { break };
            at = joint;
        }
        numbers.found
    }

    /// «6 және 17-баптарда», “6-cı və 17-ci maddələr”.
    fn before(lexemes: &'l [Lexeme], noun: usize, is_of_several: bool) -> Vec<(String, Vec<usize>)> {
        let mut numbers = Self { lexemes, found: Vec::new() };
        let mut end = noun;
        while let Some(start) = numbers.take_back(end) {
            let Some(joint) = numbers.joint_before(start).filter(|_| is_of_several) else { break };
            end = joint;
        }
        numbers.found
    }

    /// Takes the number that begins here; gives what follows it.
    fn take_forth(&mut self, at: usize, is_of_several: bool) -> Option<usize> {
        let first = self.number(at)?.to_owned();
        let mut next = at + 1;
        let hyphened = if self.is_sign(next, '-') { self.number(next + 1).map(str::to_owned) } else { None };
        let dashed = if self.is_sign(next, '–') { self.number(next + 1).map(str::to_owned) } else { None };
        match (hyphened, dashed) {
            (Some(second), _) if is_of_several && is_range(&first, &second) => {
                self.take_range(&first, &second, vec![at, at + 2]);
                next += 2;
            }
            (_, Some(second)) if is_range(&first, &second) => {
                self.take_range(&first, &second, vec![at, at + 2]);
                next += 2;
            }
            (Some(second), _) => {
                self.found.push((format!("{first}-{second}"), vec![at, at + 2]));
                next += 2;
            }
            _ => self.found.push((first, vec![at])),
        }
        Some(if self.is_sign(next, ')') { next + 1 } else { next })
    }

    /// Takes the number that ends before this place; gives where it begins.
    fn take_back(&mut self, end: usize) -> Option<usize> {
        let mut at = end.checked_sub(1)?;
        let is_suffix =
            self.lexemes.get(at)?.word().is_some_and(|word| {
                matches!(word, "ci" | "cı" | "cu" | "cü" | "ші" | "шы" | "інші" | "ыншы")
            });
        if is_suffix {
            at = at.checked_sub(1)?;
        }
        for sign in ['-', ')'] {
            if self.is_sign(at, sign) {
                at = at.checked_sub(1)?;
            }
        }
        let last = self.number(at)?.to_owned();
        let earlier = at.checked_sub(2).and_then(|place| Some((place, self.number(place)?.to_owned())));
        let between = |sign| at.checked_sub(1).is_some_and(|place| self.is_sign(place, sign));
        match earlier {
            Some((place, first)) if (between('–') || between('-')) && is_range(&first, &last) => {
                self.take_range(&first, &last, vec![place, at]);
                Some(place)
            }
            Some((place, first)) if between('-') => {
                self.found.push((format!("{first}-{last}"), vec![place, at]));
                Some(place)
            }
            _ => {
                self.found.push((last, vec![at]));
                Some(at)
            }
        }
    }

    /// Each number of a range bears its places, so that none is counted elsewhere.
    fn take_range(&mut self, first: &str, last: &str, places: Vec<usize>) {
        if let (Ok(first), Ok(last)) = (first.parse::<u32>(), last.parse::<u32>()) {
            self.found.extend((first..=last).map(|number| (number.to_string(), places.clone())));
        }
    }

    /// What follows a comma, an "and", or both, from here on.
    fn joint(&self, at: usize, most: usize) -> Option<usize> {
        let is_joint = |place: usize| self.is_sign(place, ',') || self.is_conjunction(place);
        let length = (0..=most).take_while(|&place| is_joint(at.saturating_add(place))).count();
        (length > 0).then_some(at.saturating_add(length))
    }

    /// Where a number must end for a joint to stand between it and this place.
    fn joint_before(&self, start: usize) -> Option<usize> {
        let mut end = start;
        while let Some(place) =
            end.checked_sub(1).filter(|&place| self.is_sign(place, ',') || self.is_conjunction(place))
        {
            end = place;
        }
        (end < start).then_some(end)
    }

    fn number(&self, place: usize) -> Option<&str> {
        self.lexemes.get(place)?.number()
    }

    fn is_sign(&self, place: usize, sign: char) -> bool {
        self.lexemes.get(place).is_some_and(|lexeme| lexeme.is_sign(sign))
    }

    fn is_conjunction(&self, place: usize) -> bool {
        self.lexemes.get(place).and_then(Lexeme::word).is_some_and(|word| JOINTS.contains(&word))
    }
}

/// Whether these are the ends of a range, and not an article put in after another.
fn is_range(first: &str, last: &str) -> bool {
    let (first, last) = (first.parse::<u32>(), last.parse::<u32>());
    matches!((first, last), (Ok(first), Ok(last)) if first < last && last - first < RANGE_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::concordance::lexemes::lexemes;

    #[test]
    fn references_are_read_as_each_language_writes_them() {
        use Language::{Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU};
        for (language, text, expected) in [
            (RU, "в соответствии со статьей 17 настоящего Соглашения", "17"),
            (RU, "предусмотрены статьями 6, 7 и 17", "6 7 17"),
            (RU, "в статьях 2–5", "2 3 4 5"),
            (RU, "статьей 12-1 и 10 дней", "12-1"),
            (RU, "пункта 2 статьи 6", ".2 6"),
            (RU, "подпунктах 1) и 2) статьи 5", ".1 .2 5"),
            (RU, "ст. 6, 10 дней", "6 10"),
            (RU, "является частью, статья и другие", ""),
            (EN, "provided for in Article 17 and Articles 6 and 7", "17 6 7"),
            (EN, "paragraph 2 of Article 6", ".2 6"),
            (KK, "17-бапта көзделген", "17"),
            (KK, "6, 7 және 17-баптарда", "17 7 6"),
            (KK, "2–5-баптар", "2 3 4 5"),
            (KK, "12-1-баппен", "12-1"),
            (KK, "6-баптың 2-тармағы 1) тармақшасы", "6 .2 .1"),
            (KK, "10 күн ішінде, бап бойынша", ""),
            (AZ, "17-ci maddədə nəzərdə tutulmuş", "17"),
            (AZ, "6-cı və 17-ci maddələr", "17 6"),
            (AZ, "12-1-ci maddə", "12-1"),
            (AZ, "6-cı maddənin 2-ci bəndi", "6 .2"),
            (AZ, "psixotrop maddələrin, 10 gün", ""),
        ] {
            let written = |cited: Cited| match cited.reference.unit {
                Unit::Article => cited.reference.number,
                Unit::Part => format!(".{}", cited.reference.number),
            };
            let found: Vec<_> =
                references(language, &lexemes(language, text)).into_iter().map(written).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
