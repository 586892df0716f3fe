//! The tables of the custom, letter for letter. `~` stands for the no-break space.

use domain::languages::Language::{Azerbaijani, English, Kazakh, Russian};

use super::*;

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[track_caller]
fn reads(tell: impl Fn(&Words) -> String, expected: [&str; 4]) {
    for (language, expected) in [Russian, Kazakh, Azerbaijani, English].into_iter().zip(expected) {
        let told = tell(Words::of(language)).replace(NO_BREAK, "~");
        assert_eq!(told, expected, "{language:?}");
    }
}

#[test]
fn a_month_and_a_year_alone() {
    let date = on(2005, 5, 21);
    reads(|words| month_of_year(words, date), ["май 2005~г.", "2005~ж. мамыр", "may 2005", "May 2005"]);
    reads(|words| year(words, date), ["2005~год", "2005~жыл", "2005-ci~il", "2005"]);
}

#[test]
fn one_day_in_every_form() {
    let date = on(2005, 5, 21);
    reads(
        |words| day(words, date),
        ["21~мая 2005 года", "2005 жылғы 21~мамыр", "2005-ci il 21~may", "21~May 2005"],
    );
    reads(
        |words| day_short(words, date),
        ["21~мая 2005~г.", "2005~ж. 21~мамыр", "21~may 2005", "21~May 2005"],
    );
    reads(
        |words| on_day(words, date),
        ["21~мая 2005 года", "2005 жылғы 21~мамырда", "2005-ci il mayın~21-də", "on 21~May 2005"],
    );
    reads(
        |words| of_day(words, date),
        ["от 21~мая 2005 года", "2005 жылғы 21~мамырдағы", "2005-ci il 21~may tarixli", "of 21~May 2005"],
    );
    reads(
        |words| day_under_signature(words, date),
        ["21~мая 2005 года", "2005 жылғы 21~мамыр", "21~may 2005-ci il", "21~May 2005"],
    );
    reads(
        |words| from_day(words, on(2006, 3, 3)),
        [
            "с~3~марта 2006 года",
            "2006 жылғы 3~наурыздан бастап",
            "2006-cı il martın~3-dən",
            "from 3~March 2006",
        ],
    );
    reads(
        |words| until_day(words, on(2026, 5, 20)),
        ["до~20~мая 2026 года", "2026 жылғы 20~мамырға дейін", "2026-cı il mayın~20-dək", "by 20~May 2026"],
    );
    reads(
        |words| day_and_weekday(words, on(2026, 5, 12)),
        [
            "Вторник, 12~мая 2026 года",
            "2026 жылғы 12~мамыр, сейсенбі",
            "12~may 2026-cı il, çərşənbə axşamı",
            "Tuesday, 12~May 2026",
        ],
    );
}

#[test]
fn a_blank_is_left_for_the_hand() {
    reads(
        |words| blank_day(words).to_owned(),
        [
            "«___» _________ 20__ года",
            "20__ жылғы «___» ________",
            "“___” ____________ 20__-__ il",
            "___ ________ 20__",
        ],
    );
}

#[test]
fn ranges_within_a_month() {
    let (first, last) = (on(2026, 5, 21), on(2026, 5, 22));
    reads(
        |words| range(words, first, last),
        ["21–22~мая 2026 года", "2026 жылғы 21–22~мамыр", "2026-cı il 21–22~may", "21–22~May 2026"],
    );
    reads(
        |words| range_on(words, first, last),
        ["21–22~мая 2026 года", "2026 жылғы 21–22~мамырда", "2026-cı il mayın~21–22-də", "on 21–22~May 2026"],
    );
    reads(
        |words| range_short(words, first, last),
        ["21–22~мая 2026~г.", "2026~ж. 21–22~мамыр", "21–22~may 2026", "21–22~May 2026"],
    );
}

#[test]
fn ranges_across_months() {
    let (first, last) = (on(2026, 5, 30), on(2026, 6, 2));
    reads(
        |words| range(words, first, last),
        [
            "30~мая~– 2~июня 2026 года",
            "2026 жылғы 30~мамыр~– 2~маусым",
            "2026-cı il 30~may~– 2~iyun",
            "30~May~– 2~June 2026",
        ],
    );
    reads(
        |words| range_on(words, first, last),
        [
            "с~30~мая по~2~июня 2026 года",
            "2026 жылғы 30~мамыр~– 2~маусым аралығында",
            "2026-cı il mayın~30-dan iyunun~2-dək",
            "from 30~May to 2~June 2026",
        ],
    );
    reads(
        |words| range_short(words, first, last),
        [
            "30~мая~– 2~июня 2026~г.",
            "2026~ж. 30~мамыр~– 2~маусым",
            "30~may~– 2~iyun 2026",
            "30~May~– 2~June 2026",
        ],
    );
}

#[test]
fn ranges_across_years() {
    let (first, last) = (on(2026, 12, 30), on(2027, 1, 2));
    reads(
        |words| range(words, first, last),
        [
            "30~декабря 2026 года~– 2~января 2027 года",
            "2026 жылғы 30~желтоқсан~– 2027 жылғы 2~қаңтар",
            "2026-cı il 30~dekabr~– 2027-ci il 2~yanvar",
            "30~December 2026~– 2~January 2027",
        ],
    );
    reads(
        |words| range_on(words, first, last),
        [
            "с~30~декабря 2026 года по~2~января 2027 года",
            "2026 жылғы 30~желтоқсан~– 2027 жылғы 2~қаңтар аралығында",
            "2026-cı il dekabrın~30-dan 2027-ci il yanvarın~2-dək",
            "from 30~December 2026 to 2~January 2027",
        ],
    );
    reads(
        |words| range_short(words, first, last),
        [
            "30~декабря 2026~г.~– 2~января 2027~г.",
            "2026~ж. 30~желтоқсан~– 2027~ж. 2~қаңтар",
            "30~dekabr 2026~– 2~yanvar 2027",
            "30~December 2026~– 2~January 2027",
        ],
    );
}

#[test]
fn a_range_of_one_day_is_that_day_and_order_does_not_matter() {
    let (first, last) = (on(2026, 5, 21), on(2026, 7, 22));
    for language in [Russian, Kazakh, Azerbaijani, English] {
        let words = Words::of(language);
        assert_eq!(range(words, first, first), day(words, first));
        assert_eq!(range_on(words, first, first), on_day(words, first));
        assert_eq!(range_short(words, first, first), day_short(words, first));
        assert_eq!(range(words, last, first), range(words, first, last));
        assert_eq!(range_on(words, last, first), range_on(words, first, last));
    }
}

#[test]
fn every_kazakh_month_takes_its_endings() {
    let forms = [
        "қаңтарда қаңтардағы қаңтардан қаңтарға",
        "ақпанда ақпандағы ақпаннан ақпанға",
        "наурызда наурыздағы наурыздан наурызға",
        "сәуірде сәуірдегі сәуірден сәуірге",
        "мамырда мамырдағы мамырдан мамырға",
        "маусымда маусымдағы маусымнан маусымға",
        "шілдеде шілдедегі шілдеден шілдеге",
        "тамызда тамыздағы тамыздан тамызға",
        "қыркүйекте қыркүйектегі қыркүйектен қыркүйекке",
        "қазанда қазандағы қазаннан қазанға",
        "қарашада қарашадағы қарашадан қарашаға",
        "желтоқсанда желтоқсандағы желтоқсаннан желтоқсанға",
    ];
    let words = Words::of(Kazakh);
    for (number, forms) in (1..).zip(forms) {
        let date = on(2026, number, 1);
        let told = [on_day(words, date), of_day(words, date), from_day(words, date), until_day(words, date)];
        let bare = told.map(|text| {
            let month = text.split(NO_BREAK).nth(1).unwrap_or_default();
            month.split(' ').next().unwrap_or_default().to_owned()
        });
        assert_eq!(bare.join(" "), forms);
    }
}

#[test]
fn every_azerbaijani_month_and_the_days_with_back_vowels() {
    let words = Words::of(Azerbaijani);
    let genitives = "yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın";
    for (number, genitive) in (1..).zip(genitives.split(' ')) {
        assert_eq!(on_day(words, on(2016, number, 16)), format!("2016-cı il {genitive}\u{a0}16-da"));
    }
    let back: Vec<u32> =
        (1..=31).filter(|number| on_day(words, on(2024, 10, *number)).ends_with("-da")).collect();
    assert_eq!(back, [6, 9, 10, 16, 19, 26, 29, 30]);
}

#[test]
fn weekdays_begin_on_monday() {
    for (language, monday, sunday) in [
        (Russian, "понедельник", "воскресенье"),
        (Kazakh, "дүйсенбі", "жексенбі"),
        (Azerbaijani, "bazar ertəsi", "bazar"),
        (English, "Monday", "Sunday"),
    ] {
        let words = Words::of(language);
        assert_eq!(weekday(words, on(2026, 5, 18)), monday);
        assert_eq!(weekday(words, on(2026, 5, 24)), sunday);
        assert_eq!(weekday_names(words)[0], monday);
        assert_eq!(month_names(words).len(), 12);
    }
    assert_eq!(month_names(Words::of(Russian))[4], "мая");
}
