//! Amendment protocols: the six texts of the two originals, and what stands where on drafts, tables and consolidated
//! texts.

use domain::languages::Language::{self, Azerbaijani, Kazakh, Russian};
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use print::model::Document;

use crate::sample_consolidated::{in_force_on, prospective};
use crate::sample_protocols::{comparison_in, draft_in, original_of};
use crate::samples::meta;
use crate::text::{flowing, read};

/// What the alternat swaps in each language: the words of Kazakhstan's original and of Azerbaijan's.
const SWAPS: [(Language, &[[&str; 2]]); 3] = [
    (
        Kazakh,
        &[
            [
                "Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі",
                "Әзербайжан Республикасының Үкіметі мен Қазақстан Республикасының Үкіметі",
            ],
            ["қазақ, әзербайжан және орыс", "әзербайжан, қазақ және орыс"],
            [
                "Қазақстан Республикасының Үкіметі үшін Әзербайжан Республикасының Үкіметі үшін",
                "Әзербайжан Республикасының Үкіметі үшін Қазақстан Республикасының Үкіметі үшін",
            ],
        ],
    ),
    (
        Azerbaijani,
        &[
            [
                "Qazaxıstan Respublikası Hökuməti ilə Azərbaycan Respublikası Hökuməti",
                "Azərbaycan Respublikası Hökuməti ilə Qazaxıstan Respublikası Hökuməti",
            ],
            [
                "Qazaxıstan Respublikasının Hökuməti və Azərbaycan Respublikasının Hökuməti",
                "Azərbaycan Respublikasının Hökuməti və Qazaxıstan Respublikasının Hökuməti",
            ],
            ["qazax, Azərbaycan və rus", "Azərbaycan, qazax və rus"],
            [
                "Qazaxıstan Respublikası Hökuməti adından Azərbaycan Respublikası Hökuməti adından",
                "Azərbaycan Respublikası Hökuməti adından Qazaxıstan Respublikası Hökuməti adından",
            ],
        ],
    ),
    (
        Russian,
        &[
            [
                "Правительством Республики Казахстан и Правительством Азербайджанской Республики",
                "Правительством Азербайджанской Республики и Правительством Республики Казахстан",
            ],
            [
                "Правительство Республики Казахстан и Правительство Азербайджанской Республики",
                "Правительство Азербайджанской Республики и Правительство Республики Казахстан",
            ],
            ["казахском, азербайджанском и русском", "азербайджанском, казахском и русском"],
            [
                "За Правительство Республики Казахстан За Правительство Азербайджанской Республики",
                "За Правительство Азербайджанской Республики За Правительство Республики Казахстан",
            ],
        ],
    ),
];

fn pages(document: &Document) -> Vec<String> {
    let layout = print::layout(document).expect("a layout");
    let text = read(&print::pdf(&layout, &meta()).expect("a file"));
    text.split_terminator('\u{c}').map(str::to_owned).collect()
}

/// The texts of an original as they come out of its file. From its second page on each bears its own page numbers,
/// counted from its own beginning, and nothing else that is not text.
fn texts(first: Party) -> [String; 3] {
    let document = original_of(first);
    let layout = print::layout(&document).expect("a layout");
    let mut texts: Vec<String> = Vec::new();
    let mut number = 0;
    for (page, read) in pages(&document).iter().enumerate() {
        let content = flowing(&layout.page_text(page));
        let read = flowing(read);
        let rest = read.strip_prefix(&content).expect("the content of the page").trim();
        number += 1;
        if rest == number.to_string() {
            let text = texts.last_mut().expect("a first page bears no number");
            text.push(' ');
            text.push_str(&content);
        } else {
            assert_eq!(rest, "", "page {page} bears more than its text");
            texts.push(content);
            number = 1;
        }
    }
    texts.try_into().expect("three texts")
}

#[test]
fn the_six_texts_differ_in_nothing_but_what_the_alternat_swaps() {
    let [kazakh, azerbaijani, russian] = texts(Kazakhstan);
    let [other_azerbaijani, other_kazakh, other_russian] = texts(Azerbaijan);
    let pairs = [(kazakh, other_kazakh), (azerbaijani, other_azerbaijani), (russian, other_russian)];
    for ((language, swaps), (own, other)) in SWAPS.iter().zip(pairs) {
        assert!(own.chars().count() > 1_000, "{language:?} is not a whole text: {own}");
        assert_ne!(own, other, "{language:?}: nothing is swapped");
        let mut swapped = own;
        for [before, after] in *swaps {
            assert!(swapped.contains(before), "{language:?}: {before} is not in {swapped}");
            swapped = swapped.replace(before, after);
        }
        assert_eq!(swapped, other, "{language:?}");
    }
}

#[test]
fn an_original_ends_with_two_lines_of_its_last_article_beside_the_closing_words() {
    for first in Party::BOTH {
        let layout = print::layout(&original_of(first)).expect("a layout");
        for last in [1, 3, 5] {
            let page = layout.page_text(last);
            let closing = page.lines().rev().nth(3).expect("the closing words").to_owned();
            let before = page.split(&closing).next().expect("what stands before");
            assert!(before.chars().count() > 100, "{first:?}, page {last}: {page}");
        }
    }
}

#[test]
fn a_draft_says_what_it_is_in_each_language_and_leaves_no_room_to_sign() {
    let document = draft_in(&[Kazakh, Azerbaijani, Russian]);
    let tree = print::layout(&document).expect("a layout").tag_tree();
    for words in [
        "Жоба",
        "3-нұсқа, 2027 жылғы 14 сәуір",
        "Бейресми негіз",
        "Layihə",
        "3 nömrəli versiya, 2027-ci il 14 aprel",
        "Qeyri-rəsmi əsas",
        "Проект",
        "Версия 3, 14 апреля 2027 года",
        "Неофициальная основа",
    ] {
        assert_eq!(
            tree.replace('\u{a0}', " ").matches(&format!("P {words}\n")).count(),
            1,
            "{words}: {tree}"
        );
    }
    assert!(!tree.contains("Div"), "a place for signature: {tree}");
    let all = pages(&document);
    for page in &all {
        assert!(page.contains("қол қоюға арналмаған · imza üçün deyil · не для подписания"), "{page}");
    }
    let one = pages(&draft_in(&[Russian]));
    for page in &one {
        assert!(page.contains("не для подписания") && !page.contains("imza"), "{page}");
    }
}

#[test]
fn a_long_comparison_runs_on_under_its_heads_and_says_what_comes_and_what_goes() {
    let document = comparison_in(Russian, 9);
    let layout = print::layout(&document).expect("a layout");
    let tree = layout.tag_tree();
    assert_eq!(tree.matches("TH Действующая редакция").count(), 1, "a repeated head is no content");
    assert_eq!(tree.matches("Span struck 10\n").count(), 9);
    assert_eq!(tree.matches("P Исключается\n").count(), 9);
    assert_eq!(tree.matches("P Отсутствует\n").count(), 9);
    let all = pages(&document);
    assert!(all.len() > 4, "{} pages", all.len());
    for page in &all {
        let page = flowing(page);
        assert!(page.contains("Структурный элемент Действующая редакция Предлагаемая редакция"), "{page}");
        assert!(page.contains("Выделено в тексте: добавленные слова, исключаемые слова"), "{page}");
    }
    let strokes = print::svg(&layout, 0, "").matches(r#"<path class="rule" stroke-width="0.7""#).count();
    assert!(strokes >= 8, "{strokes} strokes on the first page");
}

#[test]
fn heads_and_numbers_fit_their_columns_in_every_language() {
    for language in Language::ALL {
        let longest = comparison_in(language, 60);
        assert!(print::layout(&longest).is_ok_and(|layout| layout.page_count() > 9), "{language:?}");
        let amended = in_force_on(language, "2028-04-01");
        assert!(print::layout(&amended).is_ok(), "{language:?}");
    }
}

/// The lines of a consolidated text as read aloud.
fn lines(document: &Document) -> Vec<String> {
    let tree = print::layout(document).expect("a layout").tag_tree().replace('\u{a0}', " ");
    tree.lines().map(|line| line.trim().to_owned()).collect()
}

/// Somewhere a line with `before` is followed, at most four lines on, by one that ends in `after`.
#[track_caller]
fn follows(lines: &[String], before: &str, after: &str) {
    let places = (0..lines.len()).filter(|&place| lines[place].contains(before));
    let found = places
        .into_iter()
        .any(|place| lines[place..].iter().skip(1).take(4).any(|line| line.ends_with(after)));
    assert!(found, "{after} does not follow {before}: {lines:#?}");
}

#[test]
fn a_consolidated_text_notes_each_change_and_keeps_deleted_numbers() {
    let lines = lines(&prospective(Russian));
    let of = "Протокола от 21 мая 2027 года";
    follows(&lines, "в течение 20 дней.", &format!("(в редакции {of})"));
    follows(
        &lines,
        &format!("P (в редакции {of})"),
        "(в редакции Протокола от 14 марта 2028 года; подписан, не вступил в силу)",
    );
    follows(&lines, "Lbl 3)", "(исключено Протоколом от 21 мая 2027 года)");
    follows(&lines, "H2 Статья 16", "P (исключено Протоколом от 21 мая 2027 года)");
    follows(&lines, "Lbl 3-1)", "обмениваются информацией о лицах, находящихся в международном розыске;");
    follows(&lines, "в международном розыске;", "от 14 марта 2028 года; подписан, не вступил в силу)");
    let added = lines.iter().filter(|line| line.ends_with("(дополнено Протоколом от 21 мая 2027 года)"));
    assert_eq!(added.count(), 1, "a new article is noted once, after all of it");
    follows(&lines, "2. Решения исполняются", "P (дополнено Протоколом от 21 мая 2027 года)");
    follows(&lines, "TD Протокол от 14 марта 2028 года", "TD подписан, не вступил в силу");
}

#[test]
fn kazakh_lists_close_in_the_line_of_their_last_item() {
    let lines = lines(&prospective(Kazakh));
    for words in ["қатысты ақпаратпен алмасуды қамтиды.", "қажетті мәліметтер көрсетіледі."]
    {
        assert_eq!(lines.iter().filter(|line| line.ends_with(words)).count(), 1, "{words}");
    }
    follows(&lines, "Lbl 3)", "Ескерту. Алып тасталды – 2027 жылғы 21 мамырдағы Хаттамамен.");
}

#[test]
fn the_text_of_a_day_shows_nothing_that_is_later() {
    let lines = lines(&in_force_on(Russian, "2028-04-01"));
    assert!(lines.iter().any(|line| line.ends_with("в течение 15 дней.")));
    assert!(!lines.iter().any(|line| line.contains("не вступил") || line.contains("2028 года;")));
    assert!(lines.contains(&"P (Вступление в силу: не внесено)".to_owned()));
    let before = self::lines(&in_force_on(Russian, "2027-11-02"));
    assert!(before.contains(&"P Изменений не внесено.".to_owned()));
    assert!(before.iter().any(|line| line.ends_with("в течение 10 дней.")));
}
