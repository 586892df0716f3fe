use super::*;
use crate::{
    agreement::{self, Text},
    languages::Language::{self, Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU},
};

/// The Agreement in these languages, one of them with words replaced in one provision.
fn with(languages: &[Language], changed: Language, id: &str, words: &str, by: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = languages.iter().map(|&language| agreement::text(language).clone()).collect();
    let text = texts.iter_mut().find(|text| text.language == changed).unwrap();
    let provision = text.provisions.iter_mut().find(|provision| provision.id.as_str() == id).unwrap();
    assert!(provision.text.contains(words), "{words}");
    provision.text = provision.text.replace(words, by);
    texts
}

fn without(languages: &[Language], changed: Language, id: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = languages.iter().map(|&language| agreement::text(language).clone()).collect();
    let outer = id.parse().unwrap();
    let text = texts.iter_mut().find(|text| text.language == changed).unwrap();
    text.provisions.retain(|provision| !provision.id.is_within(&outer));
    texts
}

fn written(kind: &Kind) -> String {
    fn each<T>(told: &[Told<T>], one: impl Fn(&T) -> String) -> String {
        let each = |told: &Told<T>| {
            let found: Vec<_> = told.found.iter().map(&one).collect();
            format!("{} {}", told.language.tag(), found.join(" "))
        };
        told.iter().map(each).collect::<Vec<_>>().join(", ")
    }
    match kind {
        Kind::MissingIn(language) => format!("missing in {}", language.tag()),
        Kind::Marks(told) => format!("marks: {}", each(told, String::clone)),
        Kind::Structure(told) => format!("structure: {}", each(told, |id| id.to_string())),
        Kind::Numbers(told) => {
            let figure = |figure: &Figure| match figure {
                Figure::Number(digits) => digits.clone(),
                Figure::Month(month) => format!("m{month}"),
            };
            format!("numbers: {}", each(told, figure))
        }
        Kind::References(told) => format!("references: {}", each(told, |it| it.number.clone())),
    }
}

fn found(texts: &[Text]) -> Vec<String> {
    let texts: Vec<_> = texts.iter().collect();
    let written = |finding: &Finding| format!("{} {}", finding.provision, written(&finding.kind));
    concordance(&texts).iter().map(written).collect()
}

#[test]
fn the_languages_of_the_agreement_are_at_one() {
    for languages in [&[KK, AZ, RU][..], &[KK, AZ, RU, EN], &[RU, KK], &[AZ, RU], &[KK]] {
        let texts: Vec<_> = languages.iter().map(|&language| agreement::text(language)).collect();
        assert_eq!(concordance(&texts), [], "{languages:?}");
    }
}

#[test]
fn a_fault_put_in_is_found_in_its_place() {
    let all = [KK, AZ, RU];
    for (changed, id, words, by, expected) in [
        (KK, "art_7__para_1__subpara_2", "10 күн", "15 күн", "numbers: kk 15, az 10, ru 10"),
        (KK, "art_7__para_1__subpara_2", "10 күн", "он бес күн", "numbers: kk 15, az 10, ru 10"),
        (AZ, "art_7__para_1__subpara_2", "10 gün", "bir neçə gün", "numbers: kk 10, az , ru 10"),
        (RU, "art_17__para_2", "шести месяцев", "трех месяцев", "numbers: kk 6, az 6, ru 3"),
        (RU, "art_9__para_2", "третьему", "другому", "numbers: kk 3, az 3, ru "),
        (KK, "art_15__para_1", "17-бапта", "16-бапта", "references: kk 16, az 17, ru 17"),
        (AZ, "art_8__point_3", "6-cı maddəsində", "7-ci maddəsində", "references: kk 6, az 7, ru 6"),
        (RU, "art_8__point_3", "статье 6", "статьях 6 и 7", "references: kk , az , ru 7"),
        (RU, "final__para_1", "2005", "2006", "numbers: kk 2005, az 2005, ru 2006"),
        (KK, "final__para_1", "\"___\" _______", "21 мамыр", "numbers: kk 21 m5, az , ru "),
    ] {
        assert_eq!(found(&with(&all, changed, id, words, by)), [format!("{id} {expected}")], "{by}");
    }
}

#[test]
fn one_number_written_in_two_ways_is_no_fault() {
    let all = [KK, AZ, RU, EN];
    for (changed, id, words, by) in [
        (RU, "art_7__para_1__subpara_2", "10 дней", "десяти дней"),
        (RU, "art_7__para_1__subpara_2", "10 дней", "10 (десяти) дней"),
        (RU, "art_7__para_1__subpara_2", "в течение 10 дней", "в десятидневный срок"),
        (KK, "art_7__para_1__subpara_2", "10 күн", "он күн"),
        (AZ, "art_7__para_1__subpara_2", "10 gün", "on gün"),
        (EN, "art_7__para_1__subpara_2", "10 days", "ten days"),
        (KK, "art_15__para_1", "17-бапта", "он жетінші бапта"),
        (RU, "art_15__para_1", "статьей 17", "ст. 17"),
        (RU, "art_15__para_1", "статьей 17", "cтaтьeй 17"),
        (AZ, "art_17__para_2", "altı ay", "6 ay"),
    ] {
        assert_eq!(found(&with(&all, changed, id, words, by)), [""; 0], "{by}");
    }
}

#[test]
fn what_is_missing_is_told_once() {
    assert_eq!(found(&without(&[KK, AZ, RU], AZ, "art_12")), ["art_12 missing in az"]);
    assert_eq!(found(&without(&[KK, AZ, RU], KK, "art_8__point_7")), ["art_8__point_7 missing in kk"]);
    assert_eq!(
        found(&with(&[KK, RU], RU, "art_13__para_1", &whole(RU, "art_13__para_1"), "")),
        ["art_13__para_1 missing in ru"]
    );
    assert_eq!(found(&without(&[KK, RU], KK, "art_5__wrapup")), [""; 0], "a verb, not a provision");
    let mut bare = without(&[KK, RU], RU, "art_12__para_1");
    bare[1].provisions.retain(|provision| provision.id.as_str() != "art_12__para_2");
    assert_eq!(found(&bare), ["art_12 missing in ru"], "a heading is not an article");
}

fn whole(language: Language, id: &str) -> String {
    agreement::text(language).provision(&id.parse().unwrap()).unwrap().text.clone()
}

#[test]
fn another_order_of_parts_is_told_and_its_numbers_are_compared_all_the_same() {
    let mut texts = with(&[KK, RU], KK, "art_7__para_1__subpara_2", "10 күн", "15 күн");
    let russian = &mut texts[1];
    let outer = "art_7__para_1".parse().unwrap();
    let words: Vec<_> = russian.branch(&outer).unwrap().below.iter().map(|it| it.text.clone()).collect();
    russian.provisions.retain(|it| it.id == outer || !it.id.is_within(&outer));
    russian.provisions.iter_mut().find(|it| it.id == outer).unwrap().text = words.join(" ");
    assert_eq!(
        found(&texts),
        [
            "art_7__para_1 structure: kk art_7__para_1__subpara_1 art_7__para_1__subpara_2, ru ",
            "art_7__para_1 numbers: kk 15, ru 10",
        ]
    );
}

#[test]
fn another_number_before_a_provision_is_told() {
    let mut texts = with(&[KK, RU], KK, "art_12__para_2", "", "");
    for text in &mut texts[..1] {
        text.provisions.iter_mut().find(|it| it.id.as_str() == "art_12").unwrap().mark = "13-бап".to_owned();
    }
    assert_eq!(found(&texts), ["art_12 marks: kk 13-бап, ru Статья 12"]);
}

#[test]
fn what_closes_a_list_is_looked_at_with_what_opens_it() {
    let mut texts = with(&[KK, RU], KK, "art_5__wrapup", "қамтиды.", "3 жыл ішінде қамтиды.");
    assert_eq!(found(&texts), ["art_5__intro numbers: kk 3, ru "]);
    let intro = texts[1].provisions.iter_mut().find(|it| it.id.as_str() == "art_5__intro").unwrap();
    intro.text = "Кроме того, сотрудничество Сторон в течение трех лет включает:".to_owned();
    assert_eq!(found(&texts), [""; 0]);
}
