use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::{agreement, languages::Language};

const AZ: Language = Language::Azerbaijani;
const KK: Language = Language::Kazakh;
const RU: Language = Language::Russian;

#[test]
fn a_letter_of_the_other_alphabet_is_put_right() {
    for (language, found, meant) in [
        (KK, "Үкiметi", "Үкіметі"),
        (KK, "eciрткі", "есірткі"),
        (KK, "КЕЛIСIМ ЕТЕДI", "КЕЛІСІМ ЕТЕДІ"),
        (KK, "Iшкi iстер", "Ішкі істер"),
        (KK, "қahарман", "қаһарман"),
        (KK, "Üкiметi", "Üкіметі"),
        (KK, "үкıмет", "үкімет"),
        (KK, "IIМ, СIМ", "ІІМ, СІМ"),
        (RU, "Cовмecтная кoмиссия", "Совместная комиссия"),
        (RU, "Әдiлет", "Әділет"),
        (RU, "Moсква и Kазахстан", "Москва и Казахстан"),
        (RU, "чёрный, чëрный", "чёрный, чёрный"),
        (RU, "чe\u{308}рный", "чёрный"),
        (RU, "в ХХI веке", "в XXI веке"),
        (RU, "Interpоl", "Interpol"),
        (AZ, "Аzərbаycаn", "Azərbaycan"),
        (AZ, "Azәrbaycan", "Azərbaycan"),
        (AZ, "Az\u{1dd}rbaycan", "Az\u{1dd}rbaycan"),
        (AZ, "Qazaхıstan Rеspublikası", "Qazaxıstan Respublikası"),
        (Language::English, "Соmmission", "Commission"),
        (AZ, "«Әзербaйжан»", "«Әзербайжан»"),
    ] {
        assert_eq!(repaired(language, found), meant, "{found}");
    }
}

#[test]
fn what_does_not_show_is_put_right() {
    for (found, meant) in [
        ("пере\u{ad}чень", "перечень"),
        ("слово\u{200b} слово\u{feff}", "слово слово"),
        ("\u{202e}текст", "текст"),
        ("17\u{2011}бап", "17-бап"),
        ("№\u{202f}5", "№\u{a0}5"),
        ("№\u{a0}5", "№\u{a0}5"),
        ("и\u{306}од", "йод"),
        ("за\u{301}мок", "за\u{301}мок"),
        ("за\u{ad}мoк", "замок"),
    ] {
        assert_eq!(repaired(RU, found), meant, "{found:?}");
    }
}

#[test]
fn a_suspicion_says_where_what_and_why() {
    let text = "пере\u{ad}чень oрганов, Yкімет";
    let told: Vec<_> =
        suspicious(KK, text).into_iter().map(|it| (it.range, it.found, it.meant, it.kind)).collect();
    let expected = [
        (8..10, "\u{ad}", Some(""), Kind::Invisible),
        (19..20, "o", Some("о"), Kind::LookAlike),
        (34..35, "Y", None, Kind::LookAlike),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(range, found, meant, kind)| (range, found.to_owned(), meant.map(str::to_owned), kind))
        .collect();
    assert_eq!(told, expected, "in Kazakh nobody knows whether Y was У or Ү");
    assert_eq!(repaired(RU, "Yкраина"), "Украина");
    let greek = suspicious(RU, "прαво");
    assert_eq!(greek.iter().map(|it| (&*it.found, &it.meant)).collect::<Vec<_>>(), [("α", &None)]);
}

#[test]
fn words_of_one_alphabet_are_no_suspicion() {
    for (language, text) in [
        (RU, "в XXI веке; сессия III; IP-адрес, PDF-файл, e-mail, Wi-Fi; пункт a)"),
        (RU, "Interpol, ООН, МВД, HTTP, DVDшник; тел. 8 (7172) 72-05-05"),
        (KK, "PDF-тің, DVDні, N 489, ҚР СІМ, ІІМ, XX ғасыр"),
        (AZ, "«Үкімет», “О перечне”, XXI əsr, İİN, IP ünvanı, Bakı’nın"),
        (Language::English, "Совместная комиссия, № 5, 10\u{a0}µg"),
    ] {
        assert_eq!(suspicious(language, text), [], "{text}");
    }
}

#[test]
fn the_agreement_is_beyond_suspicion() {
    for language in Language::ALL {
        for provision in &agreement::text(language).provisions {
            for words in [&provision.mark, &provision.text] {
                let found = suspicious(language, words);
                assert_eq!(found, [], "{} in {}", provision.id, language.tag());
            }
        }
    }
}

/// The letters of the Kazakh text as the source has them, put in for those that were mended.
#[test]
fn the_slips_of_the_published_text_are_found_in_every_word_that_shows_them() {
    for provision in &agreement::text(KK).provisions {
        let published = provision.text.replace('і', "i").replace('І', "I");
        assert_eq!(repaired(KK, &published), provision.text, "{}", provision.id);
    }
}

proptest! {
    #[test]
    fn what_is_repaired_stays_repaired_and_looks_the_same(
        text in "[а-яәіһА-ЯІa-zA-Zəıëαµ\u{ad}\u{200b}\u{301}\u{306}\u{308}\u{2011}\u{2bc}\u{202f}\u{a0} 1.-]{0,24}"
    ) {
        for language in Language::ALL {
            let once = repaired(language, &text);
            prop_assert_eq!(&repaired(language, &once), &once);
            let without_dots = |text: &str| glyphs(text).nfd().collect::<String>().replace('ı', "i");
            prop_assert_eq!(without_dots(&once), without_dots(&text));
            let found = suspicious(language, &text);
            prop_assert!(found.is_sorted_by(|one, next| one.range.end <= next.range.start));
            for suspicion in found {
                prop_assert_eq!(&text[suspicion.range.clone()], &suspicion.found);
                prop_assert_ne!(Some(suspicion.found), suspicion.meant);
            }
        }
    }
}
