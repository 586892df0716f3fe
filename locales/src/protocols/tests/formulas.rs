//! Each operation, as a row of the table that officials read: ru, kk, az.

use domain::protocols::{Exchange, Mark};

use super::*;

/// A row: the operation, the units that it puts in with mark and words in each language, the formula in each.
fn row(operation: &Operation, put: &[(&str, [&str; 3], [&str; 3])], expected: [&str; 3]) {
    for (nth, language) in TOLD.into_iter().enumerate() {
        let units: Vec<_> = put.iter().map(|(unit, marks, words)| (*unit, marks[nth], words[nth])).collect();
        let after = with(text(language), &units);
        assert_eq!(told(language, operation, &after), expected[nth]);
    }
}

fn replace(at: &str, words: [&str; 3], which: Which, by: [&str; 3]) -> Operation {
    Operation::ReplaceWords { at: id(at), words: found(words, which), by: lines(by) }
}

#[test]
fn words_are_replaced() {
    row(
        &replace("art_9__para_2", ["а б", "а б", "a b"], Which::Sole, ["в г", "в г", "c d"]),
        &[],
        [
            "в пункте 2 статьи 9 слова «а б» заменить словами «в г»",
            "9-баптың 2-тармағындағы «а б» деген сөздер «в г» деген сөздермен ауыстырылсын",
            "9-cu maddənin 2-ci bəndində “a b” sözləri “c d” sözləri ilə əvəz edilsin",
        ],
    );
}

#[test]
fn each_side_takes_its_own_number() {
    row(
        &replace("art_9__para_2", ["данные", "деректер", "məlumatlar"], Which::Sole, ["в г", "в г", "c d"]),
        &[],
        [
            "в пункте 2 статьи 9 слово «данные» заменить словами «в г»",
            "9-баптың 2-тармағындағы «деректер» деген сөз «в г» деген сөздермен ауыстырылсын",
            "9-cu maddənin 2-ci bəndində “məlumatlar” sözü “c d” sözləri ilə əvəz edilsin",
        ],
    );
    row(
        &replace("art_9__para_2", ["а б", "а б", "a b"], Which::Sole, ["5", "5", "5"]),
        &[],
        [
            "в пункте 2 статьи 9 слова «а б» заменить цифрой «5»",
            "9-баптың 2-тармағындағы «а б» деген сөздер «5» деген цифрмен ауыстырылсын",
            "9-cu maddənin 2-ci bəndində “a b” sözləri “5” rəqəmi ilə əvəz edilsin",
        ],
    );
}

/// Worked example (a): the days of an oral request's confirmation.
#[test]
fn figures_are_figures() {
    row(
        &replace("art_7__para_1__subpara_2", ["10"; 3], Which::Sole, ["15"; 3]),
        &[],
        [
            "в абзаце пятом пункта 1 статьи 7 цифры «10» заменить цифрами «15»",
            "7-баптың 1-тармағының бесінші абзацындағы «10» деген цифрлар «15» деген цифрлармен ауыстырылсын",
            "7-ci maddənin 1-ci bəndinin 5-ci abzasında “10” rəqəmləri “15” rəqəmləri ilə əvəz edilsin",
        ],
    );
}

#[test]
fn which_of_several_is_told() {
    row(
        &replace("art_13", ["а б", "а б", "a b"], Which::Only(2), ["в г", "в г", "c d"]),
        &[],
        [
            "в статье 13 слова «а б» во втором случае заменить словами «в г»",
            "13-баптағы екінші рет кездесетін «а б» деген сөздер «в г» деген сөздермен ауыстырылсын",
            "13-cü maddədə ikinci halda “a b” sözləri “c d” sözləri ilə əvəz edilsin",
        ],
    );
    let after = found(["а б", "а б", "a b"], Which::Only(3));
    row(
        &Operation::AddWords { at: id("art_13"), after, added: lines(["в г", "в г", "c d"]) },
        &[],
        [
            "в статье 13 после слов «а б» в третьем случае дополнить словами «в г»",
            "13-бапта үшінші рет кездесетін «а б» деген сөздерден кейін «в г» деген сөздермен толықтырылсын",
            "13-cü maddədə üçüncü halda “a b” sözlərindən sonra “c d” sözləri əlavə edilsin",
        ],
    );
    row(
        &Operation::DeleteWords { at: id("art_13"), words: found(["а б", "а б", "a b"], Which::Every) },
        &[],
        [
            "в статье 13 слова «а б» во всех случаях исключить",
            "13-баптағы барлық жерде кездесетін «а б» деген сөздер алып тасталсын",
            "13-cü maddədə bütün hallarda “a b” sözləri çıxarılsın",
        ],
    );
}

#[test]
fn words_are_added_and_deleted() {
    let after = found(["а б", "а б", "a b"], Which::Sole);
    row(
        &Operation::AddWords { at: id("art_13"), after, added: lines(["в г", "в г", "c d"]) },
        &[],
        [
            "в статье 13 после слов «а б» дополнить словами «в г»",
            "13-бапта «а б» деген сөздерден кейін «в г» деген сөздермен толықтырылсын",
            "13-cü maddədə “a b” sözlərindən sonra “c d” sözləri əlavə edilsin",
        ],
    );
    row(
        &Operation::DeleteWords { at: id("art_13"), words: found(["а б", "а б", "a b"], Which::Sole) },
        &[],
        [
            "в статье 13 слова «а б» исключить",
            "13-баптағы «а б» деген сөздер алып тасталсын",
            "13-cü maddədə “a b” sözləri çıxarılsın",
        ],
    );
    row(
        &Operation::DeleteWords { at: id("art_13"), words: found([";"; 3], Which::Sole) },
        &[],
        [
            "в статье 13 знак «;» исключить",
            "13-баптағы «;» деген белгі алып тасталсын",
            "13-cü maddədə “;” işarəsi çıxarılsın",
        ],
    );
}

#[test]
fn a_unit_reads_anew_with_its_number() {
    row(
        &Operation::ReplaceUnit {
            at: id("art_12__para_2"), text: proses(["Текст.", "2. Мәтін.", "Mətn."])
        },
        &[],
        [
            "пункт 2 статьи 12 изложить в следующей редакции:\n«2. Текст.»",
            "12-баптың 2-тармағы мынадай редакцияда жазылсын:\n«2. Мәтін.»",
            "12-ci maddənin 2-ci bəndi aşağıdakı redaksiyada verilsin:\n“2. Mətn.”",
        ],
    );
    row(
        &Operation::ReplaceUnit {
            at: id("art_13__para_1"),
            text: proses(["Один.\nДва.", "Бір.\nЕкі.", "Bir.\nİki."]),
        },
        &[],
        [
            "статью 13 изложить в следующей редакции:\n«Статья 13\nОдин.\nДва.»",
            "13-бап мынадай редакцияда жазылсын:\n«13-бап\nБір.\nЕкі.»",
            "13-cü maddə aşağıdakı redaksiyada verilsin:\n“Maddə 13\nBir.\nİki.”",
        ],
    );
    row(
        &Operation::ReplaceUnit {
            at: id("art_7__para_1__subpara_1"),
            text: proses(["Все.", "Бәрі.", "Hamısı."]),
        },
        &[],
        [
            "абзацы первый – четвертый пункта 1 статьи 7 изложить в следующей редакции:\n«Все.»",
            "7-баптың 1-тармағының бірінші – төртінші абзацтары мынадай редакцияда жазылсын:\n«Бәрі.»",
            "7-ci maddənin 1-ci bəndinin 1-ci – 4-cü abzasları aşağıdakı redaksiyada verilsin:\n“Hamısı.”",
        ],
    );
}

#[test]
fn outside_the_articles_the_part_is_named() {
    row(
        &replace("preamble", ["а б", "а б", "a b"], Which::Sole, ["в г", "в г", "c d"]),
        &[],
        [
            "в преамбуле слова «а б» заменить словами «в г»",
            "кіріспедегі «а б» деген сөздер «в г» деген сөздермен ауыстырылсын",
            "preambulada “a b” sözləri “c d” sözləri ilə əvəz edilsin",
        ],
    );
    row(
        &Operation::ReplaceUnit { at: id("preamble"), text: proses(["Один.", "Бір.", "Bir."]) },
        &[],
        [
            "преамбулу изложить в следующей редакции:\n«Один.»",
            "кіріспе мынадай редакцияда жазылсын:\n«Бір.»",
            "preambula aşağıdakı redaksiyada verilsin:\n“Bir.”",
        ],
    );
    row(
        &Operation::ReplaceUnit { at: id("title"), text: proses(["Один", "Бір", "Bir"]) },
        &[],
        [
            "наименование изложить в следующей редакции:\n«Один»",
            "тақырыбы мынадай редакцияда жазылсын:\n«Бір»",
            "adı aşağıdakı redaksiyada verilsin:\n“Bir”",
        ],
    );
    row(
        &replace("final__para_2", ["а б", "а б", "a b"], Which::Sole, ["в г", "в г", "c d"]),
        &[],
        [
            "в абзаце втором заключительной части слова «а б» заменить словами «в г»",
            "қорытынды бөліктің екінші абзацындағы «а б» деген сөздер «в г» деген сөздермен ауыстырылсын",
            "yekun hissənin 2-ci abzasında “a b” sözləri “c d” sözləri ilə əvəz edilsin",
        ],
    );
}

/// Worked example (b).
#[test]
fn an_article_is_put_into_the_agreement() {
    row(
        &Operation::AddUnit {
            id: id("art_12-1"), text: proses(["Текст.", "Мәтін.", "Maddə 12-1\nMətn."])
        },
        &[("art_12-1", ["Статья 12-1", "12-1-бап", "Maddə 12-1"], [""; 3])],
        [
            "дополнить Соглашение статьей 12-1 следующего содержания:\n«Статья 12-1\nТекст.»",
            "Келісім мынадай мазмұндағы 12-1-баппен толықтырылсын:\n«12-1-бап\nМәтін.»",
            "Sazişə aşağıdakı məzmunda 12-1-ci maddə əlavə edilsin:\n“Maddə 12-1\nMətn.”",
        ],
    );
}

#[test]
fn units_are_put_in_by_the_number_that_they_will_have() {
    row(
        &Operation::AddUnit {
            id: id("art_12__para_3"), text: proses(["Текст.", "Мәтін.", "Mətn."])
        },
        &[("art_12__para_3", ["3."; 3], ["Текст."; 3])],
        [
            "статью 12 дополнить пунктом 3 следующего содержания:\n«3. Текст.»",
            "12-бап мынадай мазмұндағы 3-тармақпен толықтырылсын:\n«3. Мәтін.»",
            "12-ci maddəyə aşağıdakı məzmunda 3-cü bənd əlavə edilsin:\n“3. Mətn.”",
        ],
    );
    row(
        &Operation::AddUnit {
            id: id("art_4__point_3-1"), text: proses(["текст;", "мәтін;", "mətn;"])
        },
        &[("art_4__point_3-1", ["3-1)"; 3], ["текст;"; 3])],
        [
            "статью 4 дополнить подпунктом 3-1) следующего содержания:\n«3-1) текст;»",
            "4-бап мынадай мазмұндағы 3-1) тармақшамен толықтырылсын:\n«3-1) мәтін;»",
            "4-cü maddəyə aşağıdakı məzmunda 3-1-ci yarımbənd əlavə edilsin:\n“3-1) mətn;”",
        ],
    );
    row(
        &Operation::AddUnit {
            id: id("art_6__para_2-1"), text: proses(["2-1. Текст.", "Мәтін.", "Mətn."])
        },
        &[("art_6__para_2-1", ["2-1."; 3], ["Текст."; 3])],
        [
            "статью 6 дополнить пунктом 2-1 следующего содержания:\n«2-1. Текст.»",
            "6-бап мынадай мазмұндағы 2-1-тармақпен толықтырылсын:\n«2-1. Мәтін.»",
            "6-cı maddəyə aşağıdakı məzmunda 2-1-ci bənd əlavə edilsin:\n“2-1. Mətn.”",
        ],
    );
    row(
        &Operation::AddUnit {
            id: id("art_7__para_1__subpara_3"),
            text: proses(["Текст.", "Мәтін.", "Mətn."]),
        },
        &[("art_7__para_1__subpara_3", [""; 3], ["Текст."; 3])],
        [
            "пункт 1 статьи 7 дополнить абзацем шестым следующего содержания:\n«Текст.»",
            "7-баптың 1-тармағы мынадай мазмұндағы алтыншы абзацпен толықтырылсын:\n«Мәтін.»",
            "7-ci maddənin 1-ci bəndinə aşağıdakı məzmunda 6-cı abzas əlavə edilsin:\n“Mətn.”",
        ],
    );
}

#[test]
fn a_sentence_is_counted() {
    row(
        &Operation::AddSentence {
            at: id("art_7__para_2"),
            text: lines(["Еще одно.", "Тағы біреу.", "Daha biri."]),
        },
        &[],
        [
            "пункт 2 статьи 7 дополнить предложением третьим следующего содержания:\n«Еще одно.»",
            "7-баптың 2-тармағы мынадай мазмұндағы үшінші сөйлеммен толықтырылсын:\n«Тағы біреу.»",
            "7-ci maddənin 2-ci bəndinə aşağıdakı məzmunda üçüncü cümlə əlavə edilsin:\n“Daha biri.”",
        ],
    );
    let second =
        Operation::AddSentence { at: id("art_7__para_3"), text: lines(["Вторая.", "Б.", "B."]) };
    let mut after = text(Language::Russian).clone();
    let unit = after.provisions.iter_mut().find(|provision| provision.id == id("art_7__para_3")).unwrap();
    unit.text.push_str(" Первая. Вторая.");
    let words = told(Language::Russian, &second, &after);
    assert!(words.contains("предложением третьим"), "after another that is added: {words}");
}

#[test]
fn a_unit_goes() {
    row(
        &Operation::DeleteUnit { at: id("art_11__para_2") },
        &[],
        [
            "пункт 2 статьи 11 исключить",
            "11-баптың 2-тармағы алып тасталсын",
            "11-ci maddənin 2-ci bəndi çıxarılsın",
        ],
    );
}

#[test]
fn a_mark_becomes_another() {
    let becomes = |at: &str, was, becomes| Operation::Punctuation { at: id(at), was, becomes };
    row(
        &becomes("art_2__point_4", Mark::FullStop, Mark::Semicolon),
        &[],
        [
            "в подпункте 4) статьи 2 точку заменить точкой с запятой",
            "2-баптың 4) тармақшасындағы нүкте нүктелі үтірмен ауыстырылсын",
            "2-ci maddənin 4-cü yarımbəndində nöqtə nöqtəli vergüllə əvəz edilsin",
        ],
    );
    row(
        &becomes("art_9__para_1", Mark::FullStop, Mark::Semicolon),
        &[],
        [
            "в конце пункта 1 статьи 9 точку заменить точкой с запятой",
            "9-баптың 1-тармағының соңындағы нүкте нүктелі үтірмен ауыстырылсын",
            "9-cu maddənin 1-ci bəndinin sonunda nöqtə nöqtəli vergüllə əvəz edilsin",
        ],
    );
    row(
        &becomes("art_6__para_2__point_1__indent_2", Mark::Comma, Mark::Colon),
        &[],
        [
            "в абзаце третьем подпункта 1) пункта 2 статьи 6 запятую заменить двоеточием",
            "6-баптың 2-тармағының 1) тармақшасының үшінші абзацындағы үтір қос нүктемен ауыстырылсын",
            "6-cı maddənin 2-ci bəndinin 1-ci yarımbəndinin 3-cü abzasında vergül iki nöqtə ilə əvəz edilsin",
        ],
    );
}

#[test]
fn words_are_replaced_wherever_they_stand() {
    let pairs = |pairs: &[[&str; 2]]| -> Vec<Exchange> {
        pairs.iter().map(|[words, by]| Exchange { words: line(words), by: line(by) }).collect()
    };
    let forms = each([
        pairs(&[["деловая встреча", "рабочая встреча"], ["деловой встречи", "рабочей встречи"]]),
        pairs(&[["іс кездесуі", "жұмыс кездесуі"], ["іс кездесуін", "жұмыс кездесуін"]]),
        pairs(&[["iş görüşü", "işçi görüşü"], ["iş görüşünü", "işçi görüşünü"]]),
    ]);
    row(
        &Operation::Everywhere { words: forms },
        &[],
        [
            "по всему тексту слова «деловая встреча» заменить словами «рабочая встреча» в соответствующих падежах",
            "бүкіл мәтін бойынша «іс кездесуі», «іс кездесуін» деген сөздер тиісінше «жұмыс кездесуі», «жұмыс \
             кездесуін» деген сөздермен ауыстырылсын",
            "mətn üzrə “iş görüşü” sözləri müvafiq hallarda “işçi görüşü” sözləri ilə əvəz edilsin",
        ],
    );
    let sole = each([pairs(&[["а б", "в г"]]), pairs(&[["а б", "в г"]]), pairs(&[["a b", "c d"]])]);
    row(
        &Operation::Everywhere { words: sole },
        &[],
        [
            "по всему тексту слова «а б» заменить словами «в г»",
            "бүкіл мәтін бойынша «а б» деген сөздер «в г» деген сөздермен ауыстырылсын",
            "mətn üzrə “a b” sözləri “c d” sözləri ilə əvəz edilsin",
        ],
    );
}
