//! Every case form that a formula can ask for, against the tables as offices have them.

use domain::protocols::Mark;

use super::super::amendment::{Quoted, sentences};
use super::super::place::Unit;
use super::super::{azerbaijani, kazakh, russian};

#[test]
fn russian_units_bend() {
    let table = Unit::ALL.map(|unit| russian::Asked::ALL.map(|asked| russian::unit(unit, asked)).join(", "));
    assert_eq!(
        table,
        [
            "наименование, наименования, наименование, наименованием, наименовании",
            "преамбула, преамбулы, преамбулу, преамбулой, преамбуле",
            "заключительная часть, заключительной части, заключительную часть, заключительной частью, \
             заключительной части",
            "статья, статьи, статью, статьей, статье",
            "пункт, пункта, пункт, пунктом, пункте",
            "подпункт, подпункта, подпункт, подпунктом, подпункте",
            "абзац, абзаца, абзац, абзацем, абзаце",
            "абзацы, абзацев, абзацы, абзацами, абзацах",
            "конец, конца, конец, концом, конце",
        ]
    );
}

/// Bare, genitive, possessed, possessed genitive, possessed locative, with -ғы; bare locative, with -ғы; instrumental.
#[test]
fn kazakh_units_bend() {
    use kazakh::Asked::{Attributive, Genitive, Instrumental, Locative, Nominative};
    let table = Unit::ALL.map(|unit| {
        let forms = kazakh::forms(unit);
        let asked = [
            (Nominative, false),
            (Genitive, false),
            (Nominative, true),
            (Genitive, true),
            (Locative, true),
            (Attributive, true),
            (Locative, false),
            (Attributive, false),
            (Instrumental, false),
        ];
        asked.map(|(asked, is_possessed)| forms.form(asked, is_possessed)).join(" ")
    });
    assert_eq!(
        table,
        [
            "тақырыбы тақырыбының тақырыбы тақырыбының тақырыбында тақырыбындағы тақырыбында тақырыбындағы тақырыбымен",
            "кіріспе кіріспенің кіріспесі кіріспесінің кіріспесінде кіріспесіндегі кіріспеде кіріспедегі кіріспемен",
            "қорытынды бөлік қорытынды бөліктің қорытынды бөлігі қорытынды бөлігінің қорытынды бөлігінде \
             қорытынды бөлігіндегі қорытынды бөлікте қорытынды бөліктегі қорытынды бөлікпен",
            "бап баптың бабы бабының бабында бабындағы бапта баптағы баппен",
            "тармақ тармақтың тармағы тармағының тармағында тармағындағы тармақта тармақтағы тармақпен",
            "тармақша тармақшаның тармақшасы тармақшасының тармақшасында тармақшасындағы тармақшада тармақшадағы \
             тармақшамен",
            "абзац абзацтың абзацы абзацының абзацында абзацындағы абзацта абзацтағы абзацпен",
            "абзацтар абзацтардың абзацтары абзацтарының абзацтарында абзацтарындағы абзацтарда абзацтардағы \
             абзацтармен",
            "соңы соңының соңы соңының соңында соңындағы соңында соңындағы соңымен",
        ]
    );
}

/// Bare, genitive, possessed, possessed genitive, possessed locative, possessed dative; bare locative, bare dative.
#[test]
fn azerbaijani_units_bend() {
    use azerbaijani::Asked::{Dative, Genitive, Locative, Nominative};
    let table = Unit::ALL.map(|unit| {
        let forms = azerbaijani::forms(unit);
        let asked = [
            (Nominative, false),
            (Genitive, false),
            (Nominative, true),
            (Genitive, true),
            (Locative, true),
            (Dative, true),
            (Locative, false),
            (Dative, false),
        ];
        asked.map(|(asked, is_possessed)| forms.form(asked, is_possessed)).join(" ")
    });
    assert_eq!(
        table,
        [
            "adı adının adı adının adında adına adında adına",
            "preambula preambulanın preambulası preambulasının preambulasında preambulasına preambulada preambulaya",
            "yekun hissə yekun hissənin yekun hissəsi yekun hissəsinin yekun hissəsində yekun hissəsinə yekun hissədə \
             yekun hissəyə",
            "maddə maddənin maddəsi maddəsinin maddəsində maddəsinə maddədə maddəyə",
            "bənd bəndin bəndi bəndinin bəndində bəndinə bənddə bəndə",
            "yarımbənd yarımbəndin yarımbəndi yarımbəndinin yarımbəndində yarımbəndinə yarımbənddə yarımbəndə",
            "abzas abzasın abzası abzasının abzasında abzasına abzasda abzasa",
            "abzaslar abzasların abzasları abzaslarının abzaslarında abzaslarına abzaslarda abzaslara",
            "sonu sonunun sonu sonunun sonunda sonuna sonunda sonuna",
        ]
    );
}

#[test]
fn what_stands_beside_a_quotation_bends() {
    let table = Quoted::ALL.map(|quoted| {
        [russian::beside(quoted), kazakh::beside(quoted), azerbaijani::beside(quoted)].concat().join(", ")
    });
    assert_eq!(
        table,
        [
            "слово, слова, словом, сөз, сөзден, сөзбен, sözü, sözündən, sözü ilə",
            "слова, слов, словами, сөздер, сөздерден, сөздермен, sözləri, sözlərindən, sözləri ilə",
            "цифру, цифры, цифрой, цифр, цифрдан, цифрмен, rəqəmi, rəqəmindən, rəqəmi ilə",
            "цифры, цифр, цифрами, цифрлар, цифрлардан, цифрлармен, rəqəmləri, rəqəmlərindən, rəqəmləri ilə",
            "знак, знака, знаком, белгі, белгіден, белгімен, işarəsi, işarəsindən, işarəsi ilə",
        ]
    );
    let marks = Mark::ALL
        .map(|mark| [russian::mark(mark), kazakh::mark(mark), azerbaijani::mark(mark)].concat().join(", "));
    assert_eq!(
        marks,
        [
            "точку, точкой, нүкте, нүктемен, nöqtə, nöqtə ilə",
            "точку с запятой, точкой с запятой, нүктелі үтір, нүктелі үтірмен, nöqtəli vergül, nöqtəli vergüllə",
            "запятую, запятой, үтір, үтірмен, vergül, vergüllə",
            "двоеточие, двоеточием, қос нүкте, қос нүктемен, iki nöqtə, iki nöqtə ilə",
        ]
    );
}

#[test]
fn words_figures_and_marks_are_told_apart() {
    for (text, quoted) in [
        ("10", Quoted::Digits),
        ("10–15", Quoted::Digits),
        ("5", Quoted::Digit),
        ("10 дней", Quoted::Words),
        ("дней", Quoted::Word),
        ("оперативно-розыскные", Quoted::Word),
        ("информацией –", Quoted::Word),
        ("по\u{a0}запросу", Quoted::Words),
        ("№\u{a0}5", Quoted::Words),
        (";", Quoted::Sign),
    ] {
        assert_eq!(Quoted::of(text), quoted, "{text}");
    }
}

#[test]
fn sentences_are_counted() {
    for (text, count) in [
        ("", 0),
        ("Один.", 1),
        ("Один. Два", 2),
        ("Один. Два; три! 10 дней. «Четыре».", 4),
        ("А. А. Образцов и В. В. Примеров согласны. Да.", 2),
        ("в 2005 г. и позже", 1),
        ("alınır. Əgər sübut edilərsə", 2),
    ] {
        assert_eq!(sentences(text), count, "{text}");
    }
}

#[test]
fn russian_ordinals_bend() {
    use crate::numbers::russian::{Case, masculine};
    let cases = [Case::Nominative, Case::Genitive, Case::Instrumental, Case::Prepositional];
    for (number, words) in [
        (1, "первый первого первым первом"),
        (2, "второй второго вторым втором"),
        (3, "третий третьего третьим третьем"),
        (6, "шестой шестого шестым шестом"),
        (8, "восьмой восьмого восьмым восьмом"),
        (12, "двенадцатый двенадцатого двенадцатым двенадцатом"),
        (21, "21-й 21-го 21-м 21-м"),
    ] {
        assert_eq!(cases.map(|case| masculine(number, case)).join(" "), words);
    }
}
