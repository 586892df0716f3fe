//! Consolidated texts and the protocols that make them.

use domain::{
    identifiers::{InstructionId, ProtocolId},
    protocols::{
        self, Amending, Draft, Exchange, Found, Horizon, Instruction, Mark, Operation, UNIT_MOST, WORDS_MOST,
        Which, WordedArticle, WordedParagraph, Wording,
    },
    text::Prose,
    trilingual::Trilingual,
};

use super::super::element::{Element, Node};
use super::*;

fn in_russian<T>(thing: T) -> Trilingual<T> {
    Trilingual { russian: Some(thing), ..Trilingual::default() }
}

fn typed(words: &str) -> Line {
    Line::new(words, WORDS_MOST).unwrap()
}

fn found(words: &str) -> Trilingual<Found> {
    in_russian(Found { words: typed(words), which: Which::Sole })
}

fn prose(words: &str) -> Trilingual<Prose> {
    in_russian(Prose::new(words, UNIT_MOST).unwrap())
}

fn instruction(number: u8, operation: Operation) -> Instruction {
    let id = InstructionId::from_chance([number; 16]);
    Instruction { id, operation, formula: Trilingual::default(), reasons: None }
}

fn days(from: &str, to: &str) -> Operation {
    Operation::ReplaceWords {
        at: id("art_7__para_1__subpara_2"),
        words: found(from),
        by: in_russian(typed(to)),
    }
}

fn amending(number: u8, signed: &str, entry: Option<&str>, operations: Vec<Operation>) -> Amending {
    let instructions =
        operations.into_iter().zip(1..).map(|(operation, place)| instruction(number * 16 + place, operation));
    Amending {
        protocol: ProtocolId::from_chance([number; 16]),
        signed: day(signed),
        entry: entry.map(day),
        draft: Draft { instructions: instructions.collect(), ..Draft::default() },
    }
}

fn all() -> [Amending; 3] {
    [
        amending(
            1,
            "2026-01-10",
            Some("2026-05-01"),
            vec![
                days("10", "15"),
                Operation::AddUnit {
                    id: id("art_12-1"), text: prose("1. Раз.\n2. Два:\nодин;\nдва.")
                },
                Operation::AddUnit {
                    id: id("art_9__para_2__point_1"), text: prose("1) под словами.")
                },
                Operation::DeleteUnit { at: id("art_11__para_2") },
                Operation::DeleteUnit { at: id("art_16") },
            ],
        ),
        amending(2, "2026-02-10", Some("2026-06-01"), vec![days("15", "20"), days("99", "98")]),
        amending(3, "2026-03-10", None, vec![days("20", "30")]),
    ]
}

fn at(horizon: Horizon) -> (protocols::Consolidated, String) {
    let read = protocols::consolidated(agreement::text(Language::Russian), &all(), horizon);
    let file = consolidated(&read, &all(), &About { on: day("2026-11-28"), ..in_force() });
    (read, file)
}

#[test]
fn a_consolidated_text_comes_in_as_it_went_out() {
    for horizon in [
        Horizon::InForceOn(day("2026-04-30")),
        Horizon::InForceOn(day("2026-05-01")),
        Horizon::InForceOn(day("2026-06-01")),
        Horizon::Prospective(day("2026-06-01")),
    ] {
        let (reads, file) = at(horizon);
        assert_eq!(read(&file), Ok(reads.text), "{horizon:?}");
    }
}

fn of_name<'e>(element: &'e Element, name: &str, found: &mut Vec<&'e Element>) {
    if element.name == name {
        found.push(element);
    }
    element.elements().for_each(|inner| of_name(inner, name, found));
}

fn each<'e>(root: &'e Element, name: &str) -> Vec<&'e Element> {
    let mut found = Vec::new();
    of_name(root, name, &mut found);
    found
}

fn link<'e>(modification: &'e Element, name: &str) -> &'e str {
    modification.child(name).and_then(|child| child.attribute("href")).unwrap_or_default()
}

#[test]
fn each_change_says_which_protocol_made_it_and_from_when() {
    let (_, file) = at(Horizon::InForceOn(day("2026-06-01")));
    let root = source::parsed(&file).unwrap();
    let modifications: Vec<_> = each(&root, "textualMod")
        .into_iter()
        .map(|one| {
            let protocol = link(one, "source").rsplit('/').nth(1).unwrap_or_default().get(..2).unwrap();
            let force = one.child("force").and_then(|force| force.attribute("period")).unwrap_or("none");
            (one.attribute("type").unwrap(), protocol, link(one, "destination"), force)
        })
        .collect();
    assert_eq!(
        modifications,
        [
            ("substitution", "01", "#art_7__para_1__subpara_2", "#force_1"),
            ("substitution", "02", "#art_7__para_1__subpara_2", "#force_2"),
            ("insertion", "01", "#art_9__para_2__point_1", "#force_1"),
            ("repeal", "01", "#art_11__para_2", "#force_1"),
            ("insertion", "01", "#art_12-1", "#force_1"),
            ("insertion", "01", "#art_12-1__para_1", "#force_1"),
            ("insertion", "01", "#art_12-1__para_2", "#force_1"),
            ("insertion", "01", "#art_12-1__para_2__intro", "#force_1"),
            ("insertion", "01", "#art_12-1__para_2__indent_1", "#force_1"),
            ("insertion", "01", "#art_12-1__para_2__indent_2", "#force_1"),
            ("repeal", "01", "#art_16", "#force_1"),
            ("substitution", "02", "#art_7__para_1__subpara_2", "none"),
        ]
    );
    let not_done: Vec<_> =
        each(&root, "textualMod").into_iter().filter(|one| one.attribute("incomplete").is_some()).collect();
    assert_eq!(not_done.len(), 1, "the instruction whose words are not there");
    let events: Vec<_> =
        each(&root, "eventRef").into_iter().filter_map(|event| event.attribute("date")).collect();
    assert_eq!(events, ["2005-05-24", "2005-10-20", "2026-05-01", "2026-06-01"]);
    let part = |wanted: &str| {
        let all = ["article", "paragraph", "subparagraph"].map(|name| each(&root, name)).concat();
        all.into_iter().find(|one| one.attribute("eId") == Some(wanted)).unwrap()
    };
    assert_eq!(
        part("art_7__para_1__subpara_2").attribute("period"),
        Some("#force_2"),
        "the last change counts"
    );
    assert_eq!(part("art_16").attribute("status"), Some("removed"));
    assert_eq!((part("art_8").attribute("period"), part("art_8").attribute("status")), (None, None));
}

#[test]
fn what_is_not_in_force_makes_a_version_of_the_day_on_which_it_is_seen() {
    for (horizon, version) in [
        (Horizon::InForceOn(day("2026-04-30")), "rus@2005-05-21"),
        (Horizon::InForceOn(day("2026-11-28")), "rus@2026-06-01"),
        (Horizon::Prospective(day("2026-11-28")), "rus:2026-11-28"),
    ] {
        let (_, file) = at(horizon);
        let root = source::parsed(&file).unwrap();
        let expression =
            each(&root, "FRBRExpression")[0].child("FRBRuri").unwrap().attribute("value").unwrap();
        assert!(expression.ends_with(version), "{expression}");
    }
}

/// Every operation once, worded as they are composed.
fn worded() -> (Draft, Wording) {
    let exchange = Exchange { words: typed("данные"), by: typed("сведения") };
    let operations = [
        (days("10", "15"), vec!["1) в абзаце пятом пункта 1 статьи 7 слова «10» заменить словами «15»;"]),
        (
            Operation::AddWords {
                at: id("art_13"),
                after: found("Стороны"),
                added: in_russian(typed("прежде всего")),
            },
            vec!["2) в статье 13 после слова «Стороны» дополнить словами «прежде всего»;"],
        ),
        (
            Operation::DeleteWords {
                at: id("art_12__para_2"), words: found("по мере необходимости")
            },
            vec!["3) в пункте 2 статьи 12 слова «по мере необходимости» исключить;"],
        ),
        (
            Operation::Punctuation {
                at: id("art_2__point_5"),
                was: Mark::FullStop,
                becomes: Mark::Semicolon,
            },
            vec!["4) в подпункте 5) статьи 2 точку заменить точкой с запятой;"],
        ),
        (
            Operation::AddUnit {
                id: id("art_2__point_6"), text: prose("6) обмениваются «опытом».")
            },
            vec![
                "5) статью 2 дополнить подпунктом 6) следующего содержания:",
                "«6) обмениваются «опытом».»;",
            ],
        ),
        (
            Operation::ReplaceUnit {
                at: id("art_9__para_2"), text: prose("2. Передача не допускается.")
            },
            vec!["6) пункт 2 статьи 9 изложить в следующей редакции:", "«2. Передача не допускается.»;"],
        ),
        (
            Operation::AddUnit {
                id: id("art_12-1"), text: prose("1. Раз.\n2. Два:\nодин;\nдва.")
            },
            vec![
                "7) дополнить статьей 12-1 следующего содержания:",
                "«Статья 12-1",
                "1. Раз.",
                "2. Два:",
                "один;",
                "два.»;",
            ],
        ),
        (
            Operation::ReplaceUnit {
                at: id("preamble__recital_1"), text: prose("сознавая <важность>,")
            },
            vec!["8) абзац второй преамбулы изложить в следующей редакции:", "«сознавая <важность>,»;"],
        ),
        (
            Operation::AddSentence {
                at: id("art_7__para_2"),
                text: in_russian(typed("О задержке сообщается.")),
            },
            vec![
                "9) пункт 2 статьи 7 дополнить предложением следующего содержания: «О задержке сообщается.»;",
            ],
        ),
        (Operation::DeleteUnit { at: id("art_11__para_2") }, vec!["10) пункт 2 статьи 11 исключить;"]),
        (
            Operation::Everywhere { words: in_russian(vec![exchange]) },
            vec!["11) по всему тексту слово «данные» заменить словом «сведения» в соответствующих падежах."],
        ),
    ];
    let mut paragraphs = vec![WordedParagraph {
        instruction: None,
        text: "Внести следующие изменения:".to_owned(),
    }];
    let mut instructions = Vec::new();
    for ((operation, lines), number) in operations.into_iter().zip(1..) {
        let instruction = instruction(number, operation);
        paragraphs.extend(
            lines
                .into_iter()
                .map(|text| WordedParagraph { instruction: Some(instruction.id), text: text.to_owned() }),
        );
        instructions.push(instruction);
    }
    let force = WordedParagraph {
        instruction: None, text: "Настоящий Протокол вступает в силу.".to_owned()
    };
    let wording = Wording {
        title: ["ПРОТОКОЛ", "между Правительствами", "о внесении изменений"].map(str::to_owned).to_vec(),
        preamble: vec!["Правительства,".to_owned(), "согласились о нижеследующем:".to_owned()],
        articles: vec![
            WordedArticle { heading: "Статья 1".to_owned(), paragraphs },
            WordedArticle { heading: "Статья 2".to_owned(), paragraphs: vec![force] },
        ],
        testimonium: vec!["Совершено в двух экземплярах.".to_owned()],
        signatures: ["За Правительство", "За Правительство другой Стороны"].map(str::to_owned),
    };
    (Draft { instructions, ..Draft::default() }, wording)
}

fn about(signed: Option<&str>, in_force: Option<&str>) -> AboutProtocol {
    AboutProtocol {
        protocol: ProtocolId::from_chance([7; 16]),
        on: day("2026-11-28"),
        signed: signed.map(day),
        in_force: in_force.map(day),
        agreement: super::in_force(),
    }
}

/// All that a reader sees, with the quotation marks that stand as attributes and without white space.
fn said(element: &Element) -> String {
    let quote = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
    let inner = element.children.iter().map(|node| match node {
        Node::Element(inner) => said(inner),
        Node::Words(words) => words.split_whitespace().collect(),
    });
    format!("{}{}{}", quote("startQuote"), inner.collect::<String>(), quote("endQuote"))
}

#[test]
fn a_protocol_keeps_its_words_to_the_letter() {
    let (draft, wording) = worded();
    let file = protocol(&draft, &wording, Language::Russian, &about(Some("2026-01-10"), None));
    let root = source::parsed(&file).unwrap();
    let act = root.child("act").unwrap();
    let told: String =
        ["preface", "preamble", "body", "conclusions"].map(|part| said(act.child(part).unwrap())).concat();
    let articles = wording.articles.iter().flat_map(|article| {
        std::iter::once(&article.heading).chain(article.paragraphs.iter().map(|paragraph| &paragraph.text))
    });
    let all = wording
        .title
        .iter()
        .chain(&wording.preamble)
        .chain(articles)
        .chain(&wording.testimonium)
        .chain(&wording.signatures);
    let expected: String = all.flat_map(|line| line.split_whitespace()).collect();
    assert_eq!(told, expected);
}

#[test]
fn each_instruction_is_a_modification_with_what_it_quotes() {
    let (draft, wording) = worded();
    let file = protocol(&draft, &wording, Language::Russian, &about(Some("2026-01-10"), Some("2026-05-01")));
    let root = source::parsed(&file).unwrap();
    let place =
        |href: &str| href.rsplit_once("/!main").map(|(_, place)| place.to_owned()).unwrap_or_default();
    let told: Vec<_> = each(&root, "textualMod")
        .into_iter()
        .map(|one| {
            let pos = one.child("destination").and_then(|to| to.attribute("pos")).unwrap_or_default();
            format!(
                "{} {} {}{pos} {} {}",
                link(one, "source"),
                one.attribute("type").unwrap(),
                place(link(one, "destination")),
                link(one, "old"),
                link(one, "new")
            )
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!(each(&root, "force").len(), draft.instructions.len());
    let structures: Vec<_> = each(&root, "quotedStructure")
        .into_iter()
        .map(|one| one.elements().next().unwrap().name.clone())
        .collect();
    assert_eq!(structures, ["point", "paragraph", "article", "p"]);
}

#[test]
fn a_protocol_is_a_bill_until_it_is_signed_and_is_not_read_as_the_agreement() {
    let (draft, wording) = worded();
    let unsigned = protocol(&draft, &wording, Language::Russian, &about(None, None));
    assert!(
        unsigned.contains("<bill name=\"protocol\"")
            && unsigned.contains("/akn/xx/bill/protocol/2026-11-28/")
    );
    let signed = protocol(&draft, &wording, Language::Russian, &about(Some("2026-01-10"), None));
    assert!(signed.contains("<act name=\"protocol\"") && signed.contains("/akn/xx/act/protocol/2026-01-10/"));
    for file in [unsigned, signed] {
        assert_eq!(read(&file).unwrap_err().what, What::OtherDocument { name: "protocol".to_owned() });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Words deleted, added and replaced anywhere in the Agreement.
    #[test]
    fn any_amended_text_comes_in_as_it_went_out(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1..4_usize, 0..3_u8), 1..6),
    ) {
        let base = agreement::text(Language::Russian);
        let parts: Vec<_> = base.provisions.iter().filter(|part| !part.text.is_empty()).collect();
        let operations = edits.into_iter().map(|(part, start, length, kind)| {
            let part = parts[part.index(parts.len())];
            let words: Vec<_> = part.text.split(' ').collect();
            let start = start.index(words.len());
            let words = words[start..words.len().min(start + length)].join(" ");
            let at = part.id.clone();
            let words = in_russian(Found { words: typed(&words), which: Which::Only(1) });
            match kind {
                0 => Operation::DeleteWords { at, words },
                1 => Operation::AddWords { at, after: words, added: in_russian(typed("<и> другие")) },
                _ => Operation::ReplaceWords { at, words, by: in_russian(typed("«иное» & прочее")) },
            }
        });
        let protocols = [amending(1, "2026-01-10", Some("2026-05-01"), operations.collect())];
        let reads = protocols::consolidated(base, &protocols, Horizon::InForceOn(day("2026-06-01")));
        prop_assert_eq!(read(&consolidated(&reads, &protocols, &in_force())), Ok(reads.text));
    }
}
