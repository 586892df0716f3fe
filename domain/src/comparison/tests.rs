use proptest::prelude::*;

use super::*;
use crate::{
    agreement::{self, Provision, Text},
    languages::Language,
    lookalikes::glyphs,
};

/// Runs as they are read: `[-removed-]`, `{+added+}`; `~` for what looks alike, `_` for what does not show.
fn read(runs: &[Run]) -> String {
    let sign = |difference| match difference {
        Difference::Words => "",
        Difference::LookAlike => "~",
        Difference::Invisible => "_",
    };
    runs.iter()
        .map(|run| match run.fate {
            Fate::Same => run.words.clone(),
            Fate::Removed(difference) => format!("[-{}{}-]", sign(difference), run.words),
            Fate::Added(difference) => format!("{{+{}{}+}}", sign(difference), run.words),
        })
        .collect()
}

fn sides(runs: &[Run]) -> (String, String) {
    let side =
        |is_of: fn(&Run) -> bool| runs.iter().filter(|run| is_of(run)).map(|run| &*run.words).collect();
    (side(|run| !matches!(run.fate, Fate::Added(_))), side(|run| !matches!(run.fate, Fate::Removed(_))))
}

#[test]
fn a_person_reads_phrases() {
    for (before, after, told) in [
        ("в течение 10 дней.", "в течение 15 дней.", "в течение [-10-]{+15+} дней."),
        ("в 17-бапта көзделген", "в 16-бапта көзделген", "в [-17-бапта-]{+16-бапта+} көзделген"),
        ("a b", "a b", "a b"),
        ("", "весь текст", "{+весь текст+}"),
        ("Стороны сотрудничают", "Стороны тесно сотрудничают", "Стороны{+ тесно+} сотрудничают"),
        ("Стороны тесно сотрудничают", "Стороны сотрудничают", "Стороны[- тесно-] сотрудничают"),
        ("обмен опытом.", "обмен опытом и знаниями.", "обмен опытом{+ и знаниями+}."),
        ("обмен опытом;", "обмен опытом.", "обмен опытом[-;-]{+.+}"),
        (
            "направляются письменно и незамедлительно",
            "представляются устно и своевременно",
            "[-направляются письменно и незамедлительно-]{+представляются устно и своевременно+}",
        ),
        ("10 дней после дня", "15 дней до дня", "[-10-]{+15+} дней [-после-]{+до+} дня"),
        ("очень важный и нужный закон", "и закон", "[-очень важный -]и[- нужный-] закон"),
        ("5, 10 или 15", "5, 20 или 15", "5, [-10-]{+20+} или 15"),
        ("один\nдва", "один два", "один[-\n-]{+ +}два"),
    ] {
        assert_eq!(read(&words(before, after)), told);
    }
}

#[test]
fn what_only_looks_alike_is_told_for_what_it_is() {
    for (before, after, told) in [
        ("Үкiметi мен", "Үкіметі мен", "[-~Үкiметi-]{+~Үкіметі+} мен"),
        ("№ 5 от", "№\u{a0}5 от", "№[-_ -]{+_\u{a0}+}5 от"),
        ("17\u{2011}бап", "17-бап", "[-_17\u{2011}бап-]{+_17-бап+}"),
        ("перечень", "пере\u{ad}чень", "[-_перечень-]{+_пере\u{ad}чень+}"),
        ("и\u{306}од  есть", "йод есть", "[-_и\u{306}од-]{+_йод+}[-_  -]{+_ +}есть"),
        ("10 000 тенге", "10\u{a0}000 тенге", "[-_10 000-]{+_10\u{a0}000+} тенге"),
        ("Үкiметi өзгертілді", "Үкіметі жойылды", "[-~Үкiметi-]{+~Үкіметі+} [-өзгертілді-]{+жойылды+}"),
        ("қала", "кала", "[-қала-]{+кала+}"),
        ("Bakı", "Baki", "[-Bakı-]{+Baki+}"),
    ] {
        assert_eq!(read(&words(before, after)), told);
    }
}

#[test]
fn what_is_too_long_is_told_by_paragraphs_and_then_in_whole() {
    let paragraph = |name: &str| (0..1000).map(|word| format!("{name}{word} ")).collect::<String>() + "\n";
    let before: String = ["а", "б", "в", "г", "д"].map(paragraph).concat();
    let after = before.replace("а500 ", "а ").replace("г500 ", "г ");
    let told: Vec<_> = words(&before, &after).into_iter().filter(|run| run.fate != Fate::Same).collect();
    assert_eq!(read(&told), "[-а500-]{+а+}[-г500-]{+г+}");
    let one_paragraph = |name: &str, pairs: usize| -> String {
        (0..pairs).map(|pair| format!("общее{pair} {name}{pair} ")).collect::<String>() + "конец"
    };
    let short = words(&one_paragraph("а", 1000), &one_paragraph("б", 1000));
    assert_eq!(short.len(), 3001, "word by word");
    let long = words(&one_paragraph("а", 4000), &one_paragraph("б", 4000));
    let fates: Vec<_> = long.iter().map(|run| run.fate).collect();
    let (removed, added) = (Fate::Removed(Difference::Words), Fate::Added(Difference::Words));
    assert_eq!(fates, [Fate::Same, removed, added, Fate::Same], "all between the first word and the last");
}

fn text(language: Language) -> Text {
    agreement::text(language).clone()
}

fn provision(id: &str, mark: &str, text: &str) -> Provision {
    Provision { id: id.parse().unwrap(), mark: mark.to_owned(), text: text.to_owned() }
}

fn of(provisions: Vec<Provision>) -> Text {
    Text { provisions, ..text(Language::Russian) }
}

/// Every row that is not the same: what became of it, and its text where words are compared.
fn told(before: &Text, after: &Text) -> Vec<String> {
    let rows = compare(before, after).into_iter();
    rows.filter_map(|row| {
        let id = row.id;
        Some(match row.change {
            Change::Same(_) => return None,
            Change::Changed(words) => format!("{id} changed: {}", read(&words.text)),
            Change::Added(provision) => format!("{id} added: {}", provision.text),
            Change::Removed(provision) => format!("{id} removed: {}", provision.text),
            Change::Moved { from, words } => {
                format!("{id} from {from}: {} {}", read(&words.mark), read(&words.text))
            }
        })
    })
    .collect()
}

#[test]
fn a_text_is_the_same_as_itself() {
    for language in Language::ALL {
        let text = text(language);
        assert_eq!(compare(&text, &text).len(), text.provisions.len());
        assert_eq!(told(&text, &text), [""; 0]);
    }
}

#[test]
fn a_change_is_told_at_its_provision() {
    let before = text(Language::Russian);
    let mut after = before.clone();
    let oral = after.provisions.iter_mut().find(|it| it.id.as_str() == "art_7__para_1__subpara_2").unwrap();
    oral.text = oral.text.replace("10 дней", "15 дней");
    let told = told(&before, &after);
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("art_7__para_1__subpara_2 changed: В неотложных"));
    assert!(told[0].ends_with("в течение [-10-]{+15+} дней."), "{}", told[0]);
}

#[test]
fn a_point_put_in_before_others_moves_them() {
    let point =
        |number: usize, text: &str| provision(&format!("art_2__point_{number}"), &format!("{number})"), text);
    let head = || provision("art_2", "Статья 2", "");
    let (one, two, three) =
        ("обмениваются информацией;", "проводят рабочие встречи;", "обмениваются опытом.");
    let before = of(vec![head(), point(1, one), point(2, two), point(3, three)]);
    let after = of(vec![
        head(),
        point(1, one),
        point(2, "оказывают друг другу помощь;"),
        point(3, "проводят рабочие встречи;"),
        point(4, "обмениваются опытом;"),
    ]);
    assert_eq!(
        told(&before, &after),
        [
            "art_2__point_2 added: оказывают друг другу помощь;",
            "art_2__point_3 from art_2__point_2: [-2-]{+3+}) проводят рабочие встречи;",
            "art_2__point_4 from art_2__point_3: [-3-]{+4+}) обмениваются опытом[-.-]{+;+}",
        ]
    );
    assert_eq!(
        told(&after, &before),
        [
            "art_2__point_2 removed: оказывают друг другу помощь;",
            "art_2__point_2 from art_2__point_3: [-3-]{+2+}) проводят рабочие встречи;",
            "art_2__point_3 from art_2__point_4: [-4-]{+3+}) обмениваются опытом[-;-]{+.+}",
        ]
    );
}

#[test]
fn an_article_moves_with_its_heading() {
    let before = text(Language::Russian);
    let mut after = before.clone();
    for provision in &mut after.provisions {
        let moved = provision.id.as_str().replace("art_17", "art_18").parse().unwrap();
        if moved != provision.id {
            provision.mark = provision.mark.replace("17", "18");
            provision.id = moved;
        }
    }
    let told = told(&before, &after);
    assert_eq!(told.len(), 3);
    assert_eq!(told[0], "art_18 from art_17: Статья [-17-]{+18+} ");
    assert!(told[1].starts_with("art_18__para_1 from art_17__para_1: 1. Настоящее Соглашение вступает"));
}

#[test]
fn nearly_the_same_words_are_found_again_and_others_are_not() {
    let long = "Стороны обмениваются информацией о методах незаконного оборота наркотических средств";
    let before = of(vec![provision("art_3__point_1", "1)", long)]);
    let near = long.replace("методах", "способах");
    let after = of(vec![provision("art_3__point_9", "9)", &near)]);
    assert!(told(&before, &after)[0].contains("о [-методах-]{+способах+} незаконного"));
    let other = of(vec![provision("art_3__point_9", "9)", "Стороны проводят встречи")]);
    assert_eq!(told(&before, &other).len(), 2, "removed and added");
    let same_id = of(vec![provision("art_3__point_1", "1)", "Стороны проводят встречи")]);
    assert_eq!(told(&before, &same_id).len(), 1, "changed from beginning to end");
}

#[test]
fn a_look_alike_in_a_provision_is_no_change_of_words() {
    let before = text(Language::Kazakh);
    let mut after = before.clone();
    for provision in &mut after.provisions {
        provision.text = provision.text.replace('і', "i");
    }
    let fates = compare(&before, &after).into_iter().flat_map(|row| match row.change {
        Change::Same(_) => Vec::new(),
        Change::Changed(words) => words.text,
        other => panic!("{other:?}"),
    });
    let changed: Vec<_> = fates.map(|run| run.fate).filter(|fate| *fate != Fate::Same).collect();
    assert!(changed.len() > 100);
    assert!(changed.iter().all(|fate| {
        matches!(fate, Fate::Removed(Difference::LookAlike) | Fate::Added(Difference::LookAlike))
    }));
}

/// Lines out of few words, so that much is alike.
fn phrase() -> impl Strategy<Value = String> {
    "([абвi]|і|a|ба|10|17-бап|,|\\.| |  |\u{a0}|\u{ad}|\n){0,24}"
}

fn provisions() -> impl Strategy<Value = Vec<Provision>> {
    let words = prop::sample::select(vec![
        "",
        "обмен опытом",
        "обмен опытом и нормативными актами",
        "обмен нормативными актами и опытом;",
        "обмен нормативными правовыми актами и опытом",
        "проводят совместные встречи и консультации",
        "проводят рабочие встречи и консультации",
    ]);
    let ids = prop::sample::subsequence(
        vec![
            "art_1",
            "art_1__point_1",
            "art_1__point_2",
            "art_2",
            "art_2__point_1",
            "art_2__point_2",
            "art_3",
        ],
        0..=7,
    );
    (ids, prop::collection::vec(words, 7)).prop_map(|(ids, words)| {
        ids.into_iter().zip(words).map(|(id, words)| provision(id, "", words)).collect()
    })
}

fn turned(fate: Fate) -> Fate {
    match fate {
        Fate::Same => Fate::Same,
        Fate::Removed(difference) => Fate::Added(difference),
        Fate::Added(difference) => Fate::Removed(difference),
    }
}

proptest! {
    #[test]
    fn the_runs_give_both_texts_back(before in phrase(), after in phrase(), any in any::<String>()) {
        for (before, after) in [(&before, &after), (&before, &any)] {
            let runs = words(before, after);
            prop_assert_eq!(sides(&runs), (before.clone(), after.clone()));
            prop_assert!(runs.iter().all(|run| !run.words.is_empty()));
            prop_assert_eq!(before == after, runs.iter().all(|run| run.fate == Fate::Same));
        }
        prop_assert!(words(&any, &any).len() <= 1);
    }

    #[test]
    fn no_word_is_cut(before in phrase(), after in phrase()) {
        let runs = words(&before, &after);
        for pair in runs.windows(2) {
            let is_wordy = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
            let stand_for_one_another = pair[0].fate != Fate::Same && pair[1].fate != Fate::Same;
            let is_cut = is_wordy(pair[0].words.chars().last()) && is_wordy(pair[1].words.chars().next());
            prop_assert!(stand_for_one_another || !is_cut, "{}", read(&runs));
            if let (Fate::Removed(Difference::LookAlike | Difference::Invisible), Fate::Added(_)) = (pair[0].fate, pair[1].fate) {
                prop_assert_eq!(glyphs(&pair[0].words), glyphs(&pair[1].words));
            }
        }
    }

    #[test]
    fn the_other_way_round_the_fates_are_exchanged(before in phrase(), after in phrase()) {
        let sorted = |mut runs: Vec<(Fate, String)>| { runs.sort_by_key(|(fate, words)| (format!("{fate:?}"), words.clone())); runs };
        let forth = words(&before, &after).into_iter().map(|run| (run.fate, run.words)).collect();
        let back = words(&after, &before).into_iter().map(|run| (turned(run.fate), run.words)).collect();
        prop_assert_eq!(sorted(forth), sorted(back));
    }

    #[test]
    fn every_provision_is_told_once(before in provisions(), after in provisions()) {
        let (before, after) = (of(before), of(after));
        let rows = compare(&before, &after);
        let (mut old, mut new) = (Vec::new(), Vec::new());
        for row in &rows {
            match &row.change {
                Change::Same(_) | Change::Changed(_) => { old.push(row.id); new.push(row.id); }
                Change::Added(_) => new.push(row.id),
                Change::Removed(_) => old.push(row.id),
                Change::Moved { from, .. } => { old.push(from); new.push(row.id); }
            }
        }
        old.sort();
        prop_assert_eq!(old, before.provisions.iter().map(|it| &it.id).collect::<Vec<_>>());
        prop_assert_eq!(new, after.provisions.iter().map(|it| &it.id).collect::<Vec<_>>());
        prop_assert!(rows.is_sorted_by(|one, next| one.id <= next.id));
    }

    #[test]
    fn the_other_way_round_the_rows_tell_the_same(before in provisions(), after in provisions()) {
        let (before, after) = (of(before), of(after));
        let pairs = |rows: Vec<Compared<'_>>| {
            let mut pairs: Vec<_> = rows.into_iter().filter_map(|row| Some(match row.change {
                Change::Same(_) => (row.id.clone(), row.id.clone(), true),
                Change::Changed(_) => (row.id.clone(), row.id.clone(), false),
                Change::Moved { from, .. } => (from.clone(), row.id.clone(), false),
                Change::Added(_) | Change::Removed(_) => return None,
            })).collect();
            pairs.sort();
            pairs
        };
        let forth = pairs(compare(&before, &after));
        let mut back: Vec<_> =
            pairs(compare(&after, &before)).into_iter().map(|(from, to, is_same)| (to, from, is_same)).collect();
        back.sort();
        prop_assert_eq!(forth, back);
    }
}
