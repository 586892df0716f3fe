//! Suffixes after figures against an independent reading of the number in words.

use domain::languages::Language;
use proptest::prelude::*;

use super::{azerbaijani, kazakh, ordinal};
use crate::Words;

struct Numerals {
    units: [&'static str; 9],
    tens: [&'static str; 9],
    hundred: &'static str,
    thousand: &'static str,
}

const AZERBAIJANI: Numerals = Numerals {
    units: ["bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"],
    tens: ["on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"],
    hundred: "yüz",
    thousand: "min",
};

const KAZAKH: Numerals = Numerals {
    units: ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"],
    tens: ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"],
    hundred: "жүз",
    thousand: "мың",
};

/// The number as it is read aloud, 1…9999.
fn spoken(numerals: &Numerals, number: u32) -> Vec<&'static str> {
    let digits: Vec<usize> = format!("{number:04}").bytes().map(|digit| usize::from(digit - b'0')).collect();
    let mut words = Vec::new();
    for (digit, place) in [(digits[0], numerals.thousand), (digits[1], numerals.hundred)] {
        if digit > 1 {
            words.push(numerals.units[digit - 1]);
        }
        if digit > 0 {
            words.push(place);
        }
    }
    for (digit, list) in [(digits[2], &numerals.tens), (digits[3], &numerals.units)] {
        if digit > 0 {
            words.push(list[digit - 1]);
        }
    }
    words
}

/// The last of these vowels in the last word.
fn last_vowel(numerals: &Numerals, number: u32, vowels: &str) -> char {
    let words = spoken(numerals, number);
    words.last().unwrap().chars().rev().find(|letter| vowels.contains(*letter)).unwrap()
}

/// Fourfold harmony, by the vowel.
fn azerbaijani_ending(number: u32) -> (&'static str, &'static str) {
    match last_vowel(&AZERBAIJANI, number, "aıouəeiöü") {
        'i' | 'e' | 'ə' => ("ci", "də"),
        'ü' | 'ö' => ("cü", "də"),
        'ı' | 'a' => ("cı", "da"),
        _ => ("cu", "da"),
    }
}

/// Twofold harmony; у and и take the colour of the vowel before them.
fn kazakh_ending(number: u32) -> &'static str {
    if "аоұы".contains(last_vowel(&KAZAKH, number, "аоұыәеөүі")) { "шы" } else { "ші" }
}

#[test]
fn every_suffix_is_that_of_the_last_spoken_word() {
    for number in 1..=9999 {
        let (ordinal, locative) = azerbaijani_ending(number);
        assert_eq!(azerbaijani::ordinal(number), format!("{number}-{ordinal}"));
        assert_eq!(azerbaijani::locative(number), format!("{number}-{locative}"));
        assert_eq!(azerbaijani::ablative(number), format!("{number}-{locative}n"));
        assert_eq!(kazakh::ordinal(number), format!("{number}-{}", kazakh_ending(number)));
    }
}

#[test]
fn suffixes_seen_in_official_texts() {
    let attested = "2005-ci 2006-cı 2009-cu 2010-cu 2014-cü 2016-cı 2020-ci 2024-cü 2000-ci 1000-ci 94-cü 100-cü \
                    40-cı 12-ci 17-ci 1-ci 3-cü 6-cı 9-cu 10-cu 20-ci 30-cu 50-ci 60-cı 70-ci 80-ci 90-cı";
    for expected in attested.split_whitespace() {
        let number = expected.split('-').next().unwrap().parse().unwrap();
        assert_eq!(azerbaijani::ordinal(number), expected);
    }
    for (number, expected) in [(0, "0-cı"), (1_000_000, "1000000-cu"), (1_000_000_000, "1000000000-cı")] {
        assert_eq!(azerbaijani::ordinal(number), expected);
    }
    for expected in
        "1-ші 3-ші 6-шы 9-шы 10-шы 20-шы 30-шы 40-шы 50-ші 60-шы 70-ші 80-ші 90-шы 100-ші 1000-шы".split(' ')
    {
        let number = expected.split('-').next().unwrap().parse().unwrap();
        assert_eq!(kazakh::ordinal(number), expected);
    }
}

#[test]
fn ordinal_words_are_the_spoken_number_with_an_ending() {
    for number in 1..=20 {
        for (language, numerals) in [(Language::Azerbaijani, &AZERBAIJANI), (Language::Kazakh, &KAZAKH)] {
            let told = ordinal(Words::of(language), number);
            let mut spoken = spoken(numerals, number).join(" ");
            // The final stop of dörd and the like stays; only a final vowel may be shared with the ending.
            while !told.starts_with(&spoken) {
                spoken.pop();
            }
            let ending = told.strip_prefix(&spoken).unwrap();
            assert!((2..=6).contains(&ending.chars().count()), "{number} {told}: {ending}");
            let (azerbaijani, _) = azerbaijani_ending(number);
            let expected = if language == Language::Kazakh { kazakh_ending(number) } else { azerbaijani };
            assert!(told.ends_with(expected), "{number} {told}");
        }
    }
}

proptest! {
    #[test]
    fn a_suffix_depends_on_the_last_three_places_only(head in 1_u32..900, tail in 1_u32..1000) {
        let number = head * 1000 + tail;
        prop_assert_eq!(azerbaijani::ordinal_suffix(number), azerbaijani::ordinal_suffix(tail));
        let ending = |told: String| told.split('-').nth(1).map(str::to_owned);
        prop_assert_eq!(ending(kazakh::ordinal(number)), ending(kazakh::ordinal(tail)));
    }
}
