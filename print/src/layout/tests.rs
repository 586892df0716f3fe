use domain::languages::Language;
use proptest::prelude::*;

use super::*;
use crate::model::{Block, Column, Entry, Level, Numbering, Passage, Rows, Run, Section, Signature, Text};
use crate::sheets::Sheet;

const SENTENCE: &str = "Стороны в соответствии с национальным законодательством своих государств осуществляют \
     сотрудничество в области борьбы с организованной преступностью и незаконным оборотом прекурсоров.";

fn text(words: &str) -> Text {
    Text::new(Language::Russian, words)
}

/// A text of so many words.
fn words(count: usize) -> Text {
    text(&SENTENCE.split(' ').cycle().take(count).collect::<Vec<_>>().join(" "))
}

fn document(sheet: Sheet, blocks: Vec<Block>) -> Document {
    let section = Section { language: Language::Russian, counts_anew: false, blocks };
    Document {
        title: "Проба".to_owned(),
        language: Language::Russian,
        sheet,
        numbering: Numbering::FromSecond,
        foot: None,
        sections: vec![section],
    }
}

fn signatures() -> Block {
    let one =
        |caption: &str| Signature { caption: text(caption), under: vec![text("А. А. Образцов")] };
    Block::Signatures(vec![one("За Казахстанскую Сторону"), one("За Азербайджанскую Сторону")])
}

/// A line of an element on a page: its element and its baseline.
type PlacedLine = (NodeId, Length);

impl Layout {
    /// The lines of a page that stand in elements with one of these tags.
    fn lines(&self, page: usize, tags: &[Tag]) -> Vec<PlacedLine> {
        let mut lines: Vec<PlacedLine> = Vec::new();
        for item in &self.pages[page].items {
            if let Item::Words(Words { node: Some(node), y, .. }) = item
                && tags.contains(&self.tree.node(*node).tag)
                && !lines.contains(&(*node, *y))
            {
                lines.push((*node, *y));
            }
        }
        lines
    }

    fn ancestor(&self, mut node: NodeId, tag: Tag) -> Option<NodeId> {
        loop {
            if self.tree.node(node).tag == tag {
                return Some(node);
            }
            node = self.tree.node(node).parent?;
        }
    }

    /// The lowest baseline of content.
    fn bottom(&self, page: usize) -> Length {
        let baselines = self.pages[page].items.iter().filter_map(|item| match item {
            Item::Words(words) => words.node.map(|_| words.y),
            Item::Rule(_) => None,
        });
        baselines.max().unwrap_or_default()
    }

    fn count_of(&self, node: NodeId, tags: &[Tag]) -> usize {
        let on = |page| self.lines(page, tags).iter().filter(|line| line.0 == node).count();
        (0..self.pages.len()).map(on).sum()
    }
}

const HEADINGS: [Tag; 3] = [Tag::Title, Tag::SecondHeading, Tag::ThirdHeading];

fn check_pages(layout: &Layout, sheet: &Sheet) -> Result<(), TestCaseError> {
    for page in 0..layout.pages.len() {
        let bottom = layout.bottom(page);
        prop_assert!(bottom > Length::ZERO, "page {page} is empty");
        prop_assert!(bottom < sheet.height - sheet.bottom, "page {page} is overfull");
        for (_, y) in layout.lines(page, &HEADINGS) {
            prop_assert!(y < bottom, "a heading ends page {page}");
        }
        let lines = layout.lines(page, &[Tag::Paragraph]);
        for (node, _) in &lines {
            if layout.ancestor(*node, Tag::Division).is_some() {
                continue;
            }
            let here = lines.iter().filter(|line| line.0 == *node).count();
            let alone = here == 1 && layout.count_of(*node, &[Tag::Paragraph]) > 1;
            prop_assert!(!alone, "a line of a paragraph stands alone on page {page}");
        }
        let signed = lines.iter().filter(|line| layout.ancestor(line.0, Tag::Division).is_some()).count();
        if signed > 0 {
            prop_assert!(signed == 4, "signatures are split on page {page}");
            prop_assert!(lines.len() - signed >= 2, "signatures stand without text on page {page}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn no_page_breaks_a_rule(first in 1..900_usize, second in 1..120_usize, third in 18..90_usize, working: bool) {
        let sheet = if working { Sheet::working() } else { Sheet::treaty() };
        let entry = |label: &str, count| Entry {
            label: label.to_owned(),
            body: vec![words(count), words(9)],
            details: vec![text("Срок: 1 марта 2027 года")],
        };
        let document = document(sheet.clone(), vec![
            Block::Title(text("ПРОТОКОЛ")),
            Block::Subtitle(text("четвёртого заседания")),
            Block::Paragraph(words(first)),
            Block::Heading(Level::Second, text("Статья 1")),
            Block::Paragraph(words(second)),
            Block::Heading(Level::Third, text("Статья 2")),
            Block::List(vec![entry("1)", second), entry("2)", third)]),
            Block::Paragraph(words(third)),
            signatures(),
        ]);
        let layout = layout(&document).expect("a layout");
        check_pages(&layout, &sheet)?;
        for page in 0..layout.pages.len() {
            let bottom = layout.bottom(page);
            let parted = layout.pages[page].items.iter().any(|item| {
                matches!(item, Item::Words(words) if words.piece.soft && words.y == bottom)
            });
            prop_assert!(!parted, "page {page} ends with a parted word");
        }
    }

    #[test]
    fn rows_stay_whole_and_heads_stand_again(before in 1..700_usize, rows in 1..90_usize, long in 1..30_usize) {
        let sheet = Sheet::minutes();
        let columns = [("№", 8), ("Должность", 92)];
        let columns = columns.map(|(head, share)| Column { head: text(head), share }).into();
        let cells = (0..rows).map(|row| vec![text(&row.to_string()), words(1 + row * long % 40)]).collect();
        let register = Block::Register { columns, rows: Rows::Text, cells };
        let document = document(sheet.clone(), vec![Block::Paragraph(words(before)), register]);
        let layout = layout(&document).expect("a layout");
        check_pages(&layout, &sheet)?;
        let mut seen = Vec::new();
        for page in 0..layout.pages.len() {
            let lines = layout.lines(page, &[Tag::Cell]);
            let mut here: Vec<_> = lines.iter().filter_map(|line| layout.ancestor(line.0, Tag::Row)).collect();
            here.dedup();
            prop_assert!(here.iter().all(|row| !seen.contains(row)), "a row is parted at page {page}");
            let head = |item: &&Item| matches!(item, Item::Words(words) if words.piece.text == "Должность");
            let heads = layout.pages[page].items.iter().filter(head).count();
            prop_assert_eq!(heads, usize::from(!here.is_empty()), "heads on page {}", page);
            seen.extend(here);
        }
        prop_assert_eq!(seen.len(), rows);
    }

    #[test]
    fn a_long_row_runs_on_and_leaves_no_line_behind(
        before in 1..300_usize,
        lengths in prop::collection::vec((1..500_usize, 0..500_usize), 1..12),
    ) {
        let sheet = Sheet::working_across();
        let columns = [("Слева", 40), ("Справа", 60)];
        let columns = columns.map(|(head, share)| Column { head: text(head), share }).into();
        let row = |&(left, right): &(usize, usize)| vec![vec![words(left)], vec![words(right / 2), words(right)]];
        let table = Block::Table { columns, names: 0, rows: lengths.iter().map(row).collect() };
        let document = document(sheet.clone(), vec![Block::Paragraph(words(before)), table]);
        let layout = layout(&document).expect("a layout");
        check_pages(&layout, &sheet)?;
        for page in 0..layout.pages.len() {
            let lines = layout.lines(page, &[Tag::Paragraph]);
            let cells = lines.iter().filter(|line| layout.ancestor(line.0, Tag::Row).is_some()).count();
            let head = |item: &&Item| matches!(item, Item::Words(words) if words.piece.text == "Справа");
            let heads = layout.pages[page].items.iter().filter(head).count();
            prop_assert_eq!(heads, usize::from(cells > 0), "heads on page {}", page);
        }
    }

    #[test]
    fn closing_words_never_stand_alone_with_the_signatures(
        first in 1..700_usize,
        second in 1..60_usize,
        closing in 5..60_usize,
    ) {
        let document = document(Sheet::treaty(), vec![
            Block::Paragraph(words(first)),
            Block::Heading(Level::Second, text("Статья 3")),
            Block::Paragraph(words(second)),
            Block::Held(words(closing)),
            Block::Held(words(9)),
            signatures(),
        ]);
        let layout = layout(&document).expect("a layout");
        let last = layout.pages.len() - 1;
        let paragraphs: Vec<NodeId> =
            layout.tree.nodes().filter(|(_, node)| node.tag == Tag::Paragraph).map(|(id, _)| id).collect();
        let here = |place: usize| {
            layout.lines(last, &[Tag::Paragraph]).iter().filter(|line| line.0 == paragraphs[place]).count()
        };
        prop_assert!(here(0) + here(1) >= 2, "{} lines of text", here(0) + here(1));
        for held in [2, 3] {
            prop_assert_eq!(here(held), layout.count_of(paragraphs[held], &[Tag::Paragraph]));
        }
    }

    #[test]
    fn no_passage_leaves_a_line_behind(lengths in prop::collection::vec((1..70_usize, 0..70_usize), 1..30)) {
        let sheet = Sheet::working_columns();
        let row = |&(left, right): &(usize, usize)| vec![
            Passage::Paragraph(words(left)),
            if right == 0 { Passage::Paragraph(text("")) } else { Passage::Paragraph(words(right)) },
        ];
        let parallel = Block::Parallel {
            heads: vec![text("Слева"), text("Справа")],
            rows: lengths.iter().map(row).collect(),
        };
        let layout = layout(&document(sheet.clone(), vec![parallel])).expect("a layout");
        check_pages(&layout, &sheet)?;
    }
}

#[test]
fn passages_of_a_row_begin_on_one_line() -> Result<(), PrintError> {
    let row = |left, right| vec![Passage::Paragraph(words(left)), Passage::Paragraph(words(right))];
    let parallel = Block::Parallel {
        heads: vec![text("Слева"), text("Справа")],
        rows: vec![row(30, 5), row(2, 40), row(9, 9)],
    };
    let layout = layout(&document(Sheet::working_columns(), vec![parallel]))?;
    let mut tops: Vec<PlacedLine> = Vec::new();
    for (node, y) in layout.lines(0, &[Tag::Paragraph]) {
        if tops.last().is_none_or(|last| last.0 != node) {
            tops.push((node, y));
        }
    }
    assert_eq!(tops.len(), 6);
    assert!(tops.chunks(2).all(|pair| pair[0].1 == pair[1].1), "{tops:?}");
    Ok(())
}

#[test]
fn struck_words_are_crossed_from_their_first_letter_to_their_last() -> Result<(), PrintError> {
    let run = |struck, words: &str| Run { struck, ..Run::new(Language::Russian, words) };
    let struck = Text(vec![run(false, "в течение "), run(true, " десяти "), run(false, "дней")]);
    let layout = layout(&document(Sheet::working(), vec![Block::Paragraph(struck)]))?;
    let items = &layout.pages[0].items;
    let (mut placed, mut strokes) = (Vec::new(), Vec::new());
    for item in items {
        match item {
            Item::Words(words) => placed.push(words),
            Item::Rule(rule) => strokes.push(rule),
        }
    }
    let tags = placed.iter().map(|words| words.node.map(|node| layout.tree.node(node).tag));
    assert_eq!(tags.collect::<Vec<_>>(), [Some(Tag::Span), Some(Tag::Struck), Some(Tag::Span)]);
    let [stroke] = strokes[..] else { panic!("{} strokes", strokes.len()) };
    let word = &placed[1];
    assert!(word.x < stroke.from.0 && stroke.to.0 < word.x + word.piece.width, "{stroke:?}");
    assert!(stroke.from.1 == stroke.to.1 && stroke.to.1 < word.y && word.y - stroke.to.1 < word.size);
    assert_eq!(layout.page_text(0), "в течение  десяти дней");
    Ok(())
}

#[test]
fn pages_are_counted_through_or_anew() -> Result<(), PrintError> {
    let section = |counts_anew| Section {
        language: Language::Russian,
        counts_anew,
        blocks: vec![Block::Paragraph(words(330))],
    };
    let numbers = |numbering: Numbering, anew: bool| -> Result<Vec<String>, PrintError> {
        let sections = vec![section(false), section(anew)];
        let document = Document { numbering, sections, ..document(Sheet::treaty(), Vec::new()) };
        let number = |page: &Page| {
            let words = page.items.iter().filter_map(|item| match item {
                Item::Words(words) if words.node.is_none() => Some(words.piece.text.as_str()),
                _ => None,
            });
            words.collect()
        };
        Ok(layout(&document)?.pages.iter().map(number).collect())
    };
    assert_eq!(numbers(Numbering::FromSecond, true)?, ["", "2", "", "2"]);
    assert_eq!(numbers(Numbering::FromSecond, false)?, ["", "2", "3", "4"]);
    let words = Numbering::OfTotal("{n} из {m}".to_owned());
    assert_eq!(numbers(words.clone(), false)?, ["1 из 4", "2 из 4", "3 из 4", "4 из 4"]);
    assert_eq!(numbers(words, true)?, ["1 из 2", "2 из 2", "1 из 2", "2 из 2"]);
    Ok(())
}

#[test]
fn what_cannot_be_printed_is_refused() {
    let columns = || vec![Column { head: text("№"), share: 1 }, Column { head: text("Имя"), share: 9 }];
    let register = |cells| Block::Register { columns: columns(), rows: Rows::Text, cells };
    let refused = |blocks| layout(&document(Sheet::treaty(), blocks)).expect_err("a refusal");
    assert_eq!(refused(Vec::new()), PrintError::Empty);
    assert_eq!(
        refused(vec![register(vec![vec![text("1")]])]),
        PrintError::RaggedTable { cells: 1, columns: 2, place: "1".to_owned() }
    );
    assert_eq!(
        refused(vec![register(vec![vec![text("1"), words(900)]])]),
        PrintError::TooTall { place: "1".to_owned() }
    );
    assert_eq!(
        refused(vec![Block::Paragraph(text("сумма 5 ₼"))]),
        PrintError::MissingLetter { letter: '₼', place: "сумма 5 ₼".to_owned() }
    );
    assert!(matches!(
        refused(vec![register(vec![vec![text("1234567890123"), text("имя")]])]),
        PrintError::Overfull { .. }
    ));
}
