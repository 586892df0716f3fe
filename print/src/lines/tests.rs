use domain::languages::Language;
use proptest::prelude::*;

use super::*;
use crate::model::Run;

const RUSSIAN: &str = "Если на территориях государств Сторон совершаются преступления или ведется подготовка к ним, \
     Стороны в соответствии с национальным законодательством своих государств осуществляют сотрудничество в области \
     борьбы с организованной преступностью, незаконным оборотом наркотических средств, терроризмом.";
const KAZAKH: &str = "Егер Тараптар мемлекеттерінің аумақтарында қылмыс жасалатын немесе оларға дайындық жүргізілетін \
     болса, Тараптар өз мемлекеттерінің ұлттық заңнамаларына сәйкес 17-бабының 1-тармағы бойынша ұйымдасқан қылмысқа \
     қарсы күрес саласында ынтымақтастықты жүзеге асырады.";
const AZERBAIJANI: &str = "Əgər Tərəflərin dövlətlərinin ərazilərində cinayətlər törədilirsə və ya onlara hazırlıq \
     görülürsə, Tərəflər 2005-ci il mayın 24-də öz dövlətlərinin milli qanunvericiliyinə uyğun olaraq mütəşəkkil \
     cinayətkarlıqla mübarizə sahəsində əməkdaşlığı həyata keçirirlər.";

fn text_in(language: Language) -> Text {
    Text::new(
        language,
        match language {
            Language::Kazakh => KAZAKH,
            Language::Azerbaijani => AZERBAIJANI,
            Language::Russian | Language::English => RUSSIAN,
        },
    )
}

fn justified(points: i32) -> Setting {
    Setting {
        width: Length::points(points),
        first: Length::points(20),
        size: Length::points(12),
        align: Align::Justify,
        hyphenate: true,
        balanced: false,
    }
}

fn broken(text: &Text, setting: &Setting) -> Result<Vec<Line>, PrintError> {
    break_lines(&mut Shaper::new()?, text, setting)
}

fn words_of(line: &Line) -> String {
    line.pieces.iter().filter(|piece| !piece.soft).map(|piece| piece.text.as_str()).collect()
}

/// Where the last letter of a line ends; a space after it does not count.
fn right_edge(line: &Line, size: Length) -> Length {
    let last = line.pieces.last().expect("a piece");
    let space = last.glyphs.last().filter(|_| last.text.ends_with(' '));
    let space = space.map_or(0, |glyph| 10 * i64::from(glyph.bare) + i64::from(line.extra));
    last.offset + last.width - Length::set(space, size)
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::AUTHENTIC.as_slice())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn lines_hold_the_whole_text_and_fill_their_width(language in language(), points in 150..500) {
        let (text, setting) = (text_in(language), justified(points));
        let lines = broken(&text, &setting).expect("lines");
        let whole: String = lines.iter().map(words_of).collect();
        prop_assert_eq!(whole, text.plain());
        let (last, others) = lines.split_last().expect("a line");
        prop_assert!(right_edge(last, setting.size) <= setting.width + Length::hundredths(10));
        for line in others {
            let off = right_edge(line, setting.size) - setting.width;
            prop_assert!(off.in_hundredths().abs() <= 10, "{} off by {off}", words_of(line));
        }
    }

    /// Readers guess words from gaps: a narrower space glues two words together.
    #[test]
    fn a_space_gives_way_by_a_fifth_at_most(language in language(), points in 150..500) {
        let sample = Run::new(language, " ");
        let space = i64::from(Shaper::new().expect("faces").shape(&sample).expect("a space")[0].bare);
        for line in broken(&text_in(language), &justified(points)).expect("lines") {
            prop_assert!(i64::from(line.extra) >= -(space * 2) - 10, "{}", words_of(&line));
        }
    }

    #[test]
    fn lines_end_at_spaces_and_syllables_only(language in language(), points in 150..500) {
        let lines = broken(&text_in(language), &justified(points)).expect("lines");
        for line in &lines[..lines.len() - 1] {
            let soft = line.pieces.last().is_some_and(|piece| piece.soft);
            let words = words_of(line);
            prop_assert!(soft && words.ends_with(char::is_alphabetic) || words.ends_with(' '), "{words}");
            prop_assert!(!words.ends_with("2005-ci ") && !words.ends_with("mayın "), "{words}");
        }
    }
}

#[test]
fn a_column_too_narrow_for_tied_words_lets_them_go() -> Result<(), PrintError> {
    let text = Text::new(Language::Russian, "пункта 1 статьи 12 Соглашения от 24 мая 2005 года");
    let setting = Setting::plain(Length::points(76), Length::points(12), Align::Left);
    let lines: Vec<String> = broken(&text, &setting)?.iter().map(words_of).collect();
    assert_eq!(lines.concat(), text.plain());
    assert!(lines.len() > 4, "{lines:?}");
    Ok(())
}

#[test]
fn a_word_is_parted_where_nothing_else_helps() -> Result<(), PrintError> {
    let text = Text::new(Language::Russian, "сотрудничества");
    let setting = Setting::plain(Length::points(60), Length::points(12), Align::Left);
    let lines: Vec<String> = broken(&text, &setting)?.iter().map(words_of).collect();
    assert_eq!(lines, ["сотруд", "ничества"]);
    Ok(())
}

#[test]
fn a_word_wider_than_its_column_is_refused() {
    let text = Text::new(Language::Russian, "см. https://example.org/document/2027/04");
    let setting = Setting::plain(Length::points(80), Length::points(12), Align::Left);
    assert_eq!(broken(&text, &setting), Err(PrintError::Overfull { place: text.plain() }));
}

#[test]
fn a_run_of_another_face_or_language_is_a_piece_of_its_own() -> Result<(), PrintError> {
    let run = |language, face, text: &str| Run { face, ..Run::new(language, text) };
    let text = Text(vec![
        run(Language::Russian, Face::Roman, "протокол («"),
        run(Language::Kazakh, Face::Italic, "хаттама"),
        run(Language::Russian, Face::Roman, "»)"),
    ]);
    let lines = broken(&text, &Setting::plain(Length::points(300), Length::points(12), Align::Right))?;
    let pieces: Vec<_> =
        lines[0].pieces.iter().map(|piece| (piece.language.tag(), piece.text.as_str())).collect();
    assert_eq!(pieces, [("ru", "протокол («"), ("kk", "хаттама"), ("ru", "»)")]);
    let edge = right_edge(&lines[0], Length::points(12));
    assert!((edge - Length::points(300)).in_hundredths().abs() <= 2, "{edge}");
    Ok(())
}

#[test]
fn an_empty_text_has_no_line() -> Result<(), PrintError> {
    let setting = Setting::plain(Length::points(80), Length::points(12), Align::Left);
    assert_eq!(broken(&Text::new(Language::Russian, ""), &setting)?, []);
    assert_eq!(broken(&Text::default(), &setting)?, []);
    Ok(())
}
