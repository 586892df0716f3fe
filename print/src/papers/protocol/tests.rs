use domain::protocols::{WordedArticle, WordedParagraph};

use super::*;
use crate::model::Block;

fn wording(name: &str) -> Wording {
    let paragraph = |text: &str| WordedParagraph { instruction: None, text: text.to_owned() };
    Wording {
        title: vec![name.to_owned()],
        preamble: vec!["согласились о нижеследующем:".to_owned()],
        articles: vec![WordedArticle {
            heading: "Статья 1".to_owned(),
            paragraphs: ["следующего содержания:", "«Статья 12-1", "1. Текст.».", "2) дальше;"]
                .map(paragraph)
                .into(),
        }],
        testimonium: vec!["Совершено.".to_owned()],
        signatures: ["За одно".to_owned(), "За другое".to_owned()],
    }
}

/// Named by language and Party, so that a text of the wrong original is seen.
fn wordings() -> Both<Trilingual<Wording>> {
    let of = |party: Party| {
        Trilingual::of(|language| Some(wording(&format!("{} {}", language.tag(), party.key()))))
    };
    Both { kazakhstan: of(Party::Kazakhstan), azerbaijan: of(Party::Azerbaijan) }
}

fn titles(document: &Document) -> Vec<String> {
    let title = |block: &Block| match block {
        Block::Title(text) => Some(text.plain()),
        _ => None,
    };
    document.sections.iter().flat_map(|section| section.blocks.iter().filter_map(title)).collect()
}

#[test]
fn an_original_has_its_own_three_texts_in_its_own_order() {
    let titles = |first| titles(&original(first, &wordings()).unwrap());
    assert_eq!(titles(Party::Kazakhstan), ["kk kazakhstan", "az kazakhstan", "ru kazakhstan"]);
    assert_eq!(titles(Party::Azerbaijan), ["az azerbaijan", "kk azerbaijan", "ru azerbaijan"]);
}

#[test]
fn an_original_without_one_of_its_texts_is_refused() {
    for party in Party::BOTH {
        for language in Language::AUTHENTIC {
            let mut lacking = wordings();
            let own = match party {
                Party::Kazakhstan => &mut lacking.kazakhstan,
                Party::Azerbaijan => &mut lacking.azerbaijan,
            };
            *own = Trilingual::of(|one| (one != language).then(|| wording("")));
            assert_eq!(original(party, &lacking), Err(PrintError::TextMissing { language }));
            assert!(original(party.other(), &lacking).is_ok());
        }
    }
}

#[test]
fn a_draft_in_a_language_in_which_nothing_is_written_is_refused() {
    let wordings = wordings().kazakhstan;
    let refused = working(&[Language::Russian, Language::English], &wordings, Draft::default());
    assert_eq!(refused, Err(PrintError::TextMissing { language: Language::English }));
    let own = working(&[Language::Russian], &wordings, Draft::default()).unwrap();
    let mark = own.sections[0].blocks.first();
    assert_eq!(mark, Some(&Block::Mark(vec![Text::new(Language::Russian, "Проект")])));
}

#[test]
fn the_heading_of_a_quoted_article_stays_with_its_text() {
    let document = original(Party::Kazakhstan, &wordings()).unwrap();
    let held = |block: &Block| match block {
        Block::Held(text) => Some(text.plain()),
        _ => None,
    };
    let held: Vec<_> = document.sections[0].blocks.iter().filter_map(held).collect();
    assert_eq!(held, ["«Статья 12-1", "Совершено."]);
}

#[test]
fn line_ends_part_the_paragraphs_of_a_cell() {
    let piece = |text: &str, how| Piece { text: text.to_owned(), how };
    let row = Row {
        unit: "пункт 1".to_owned(),
        in_force: vec![piece("раз ", How::Plain), piece("два\nтри", How::Removed)],
        ..Row::default()
    };
    let title = ["ПРОТОКОЛ".to_owned()];
    let document = comparison(Language::Russian, &title, Draft::default(), &[row]);
    let Some(Block::Table { rows, .. }) = document.sections[0].blocks.last() else { panic!("no table") };
    let told: Vec<Vec<(&str, bool)>> = rows[0][2]
        .iter()
        .map(|text| text.0.iter().map(|run| (run.text.as_str(), run.struck)).collect())
        .collect();
    assert_eq!(told, [vec![("раз ", false), ("два", true)], vec![("три", true)]]);
    assert_eq!(rows[0][3][0].plain(), "Исключается");
}
