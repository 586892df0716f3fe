//! The Russian of amendment protocols: cases, path, formulas, closing clauses. Without ё, as legal texts are printed.
//!
//! Path: from the small unit to the large, «в абзаце втором пункта 1 статьи 7»: the innermost in the case that the formula
//! asks for, each outer one in the genitive.
//!
//! Ours, not seen in a source: which occurrence is meant («во втором случае», «во всех случаях»), «знак» beside a
//! mark that is no word, «в конце …», several indents («абзацы первый – четвертый»), «заключительная часть».

use chrono::NaiveDate;
use domain::{
    languages::Language,
    parties::Party,
    protocols::{Exchange, Mark, Which},
};

use super::amendment::{Amendment, Quoted};
use super::grammar::{Done, Grammar, Signed, Title};
use super::place::{Named, Place, Unit};
use crate::numbers::russian::{Case, masculine};
use crate::{EN_DASH, NO_BREAK, Words, dates};

/// The Russian language.
pub(super) struct Russian;

/// A case that a formula asks of a place. The accusative differs from the nominative in the feminine only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Asked {
    Nominative,
    Genitive,
    Accusative,
    Instrumental,
    Prepositional,
}

impl Asked {
    pub(super) const ALL: [Self; 5] =
        [Self::Nominative, Self::Genitive, Self::Accusative, Self::Instrumental, Self::Prepositional];

    const fn of_ordinal(self) -> Case {
        match self {
            Self::Nominative | Self::Accusative => Case::Nominative,
            Self::Genitive => Case::Genitive,
            Self::Instrumental => Case::Instrumental,
            Self::Prepositional => Case::Prepositional,
        }
    }
}

/// Nominative, genitive, accusative, instrumental, prepositional.
const fn forms(unit: Unit) -> [&'static str; 5] {
    match unit {
        Unit::Title => ["наименование", "наименования", "наименование", "наименованием", "наименовании"],
        Unit::Preamble => ["преамбула", "преамбулы", "преамбулу", "преамбулой", "преамбуле"],
        Unit::Conclusions => [
            "заключительная часть",
            "заключительной части",
            "заключительную часть",
            "заключительной частью",
            "заключительной части",
        ],
        Unit::Article => ["статья", "статьи", "статью", "статьей", "статье"],
        Unit::Paragraph => ["пункт", "пункта", "пункт", "пунктом", "пункте"],
        Unit::Point => ["подпункт", "подпункта", "подпункт", "подпунктом", "подпункте"],
        Unit::Indent => ["абзац", "абзаца", "абзац", "абзацем", "абзаце"],
        Unit::Indents => ["абзацы", "абзацев", "абзацы", "абзацами", "абзацах"],
        Unit::End => ["конец", "конца", "конец", "концом", "конце"],
    }
}

/// A unit in a case.
pub(super) fn unit(unit: Unit, asked: Asked) -> &'static str {
    let place = Asked::ALL.iter().position(|case| *case == asked);
    forms(unit)[place.unwrap_or_default()]
}

/// What stands beside a quotation: accusative, genitive (after «после»), instrumental.
pub(super) const fn beside(quoted: Quoted) -> [&'static str; 3] {
    match quoted {
        Quoted::Word => ["слово", "слова", "словом"],
        Quoted::Words => ["слова", "слов", "словами"],
        Quoted::Digit => ["цифру", "цифры", "цифрой"],
        Quoted::Digits => ["цифры", "цифр", "цифрами"],
        Quoted::Sign => ["знак", "знака", "знаком"],
    }
}

/// A mark: accusative, instrumental.
pub(super) const fn mark(mark: Mark) -> [&'static str; 2] {
    match mark {
        Mark::FullStop => ["точку", "точкой"],
        Mark::Semicolon => ["точку с запятой", "точкой с запятой"],
        Mark::Comma => ["запятую", "запятой"],
        Mark::Colon => ["двоеточие", "двоеточием"],
    }
}

/// «абзаце втором», «подпункта 3-1)», «статье 7».
fn named(named: Named, asked: Asked) -> String {
    let word = unit(named.unit, asked);
    let (first, last) = named.counted();
    let ordinal = |number| masculine(number, asked.of_ordinal());
    match (named.unit, named.number, last) {
        (Unit::Indent | Unit::Indents, _, None) => format!("{word}{NO_BREAK}{}", ordinal(first)),
        (Unit::Indent | Unit::Indents, _, Some(last)) => {
            format!("{word} {}{NO_BREAK}{EN_DASH} {}", ordinal(first), ordinal(last))
        }
        (Unit::Point, Some(number), _) => format!("{word}{NO_BREAK}{number})"),
        (_, Some(number), _) => format!("{word}{NO_BREAK}{number}"),
        (_, None, _) => word.to_owned(),
    }
}

/// The place in a case; empty where it is named already.
pub(super) fn path(place: &Place, asked: Asked) -> String {
    let mut words: Vec<String> = Vec::new();
    for named_unit in place.units.iter().rev() {
        let case = if words.is_empty() { asked } else { Asked::Genitive };
        words.push(named(*named_unit, case));
    }
    if place.of_agreement {
        words.push("Соглашения".to_owned());
    }
    words.join(" ")
}

/// «в пункте 2 статьи 9 », or nothing.
fn within(place: &Place) -> String {
    let path = path(place, Asked::Prepositional);
    if path.is_empty() { path } else { format!("в {path} ") }
}

/// «пункт 2 статьи 9 », or nothing.
fn object(place: &Place) -> String {
    let path = path(place, Asked::Accusative);
    if path.is_empty() { path } else { format!("{path} ") }
}

/// «слова «X»», in the accusative (0), genitive (1) or instrumental (2).
fn quoted(text: &str, case: usize) -> String {
    format!("{} «{text}»", beside(Quoted::of(text))[case])
}

/// Which of several is meant, after the words.
fn occurrence(which: Which) -> String {
    match which {
        Which::Sole => String::new(),
        Which::Every => " во всех случаях".to_owned(),
        Which::Only(number) => {
            let preposition = if number == 2 { "во" } else { "в" };
            format!(" {preposition} {} случае", masculine(number.into(), Case::Prepositional))
        }
    }
}

impl Grammar for Russian {
    fn quotation(&self) -> [char; 2] {
        ['«', '»']
    }

    fn amendment(&self, amendment: &Amendment) -> String {
        match amendment {
            Amendment::Replace { at, words, by } => {
                let (found, which) = (quoted(words.words.as_str(), 0), occurrence(words.which));
                format!("{}{found}{which} заменить {}", within(at), quoted(by, 2))
            }
            Amendment::Add { at, after, added } => {
                let (found, which) = (quoted(after.words.as_str(), 1), occurrence(after.which));
                format!("{}после {found}{which} дополнить {}", within(at), quoted(added, 2))
            }
            Amendment::Delete { at, words } => {
                let (found, which) = (quoted(words.words.as_str(), 0), occurrence(words.which));
                format!("{}{found}{which} исключить", within(at))
            }
            Amendment::Mark { at, was, becomes } => {
                format!("{}{} заменить {}", within(at), mark(*was)[0], mark(*becomes)[1])
            }
            Amendment::Reword { unit } => format!("{}изложить в следующей редакции:", object(unit)),
            Amendment::Put { holder, unit } => {
                let put = named(*unit, Asked::Instrumental);
                match unit.unit {
                    Unit::Article => format!("дополнить Соглашение {put} следующего содержания:"),
                    _ => format!("{}дополнить {put} следующего содержания:", object(holder)),
                }
            }
            Amendment::Sentence { at, ordinal } => {
                let ordinal = masculine(*ordinal, Case::Instrumental);
                format!("{}дополнить предложением {ordinal} следующего содержания:", object(at))
            }
            Amendment::Remove { unit } => format!("{}исключить", object(unit)),
            Amendment::Everywhere { of_agreement, words } => everywhere(*of_agreement, words),
        }
    }

    fn within(&self, article: &Place) -> String {
        format!("{}:", within(article).trim_end())
    }

    fn opening(&self, done: Done) -> String {
        let nouns = done.nouns(["изменение", "изменения"], ["дополнение", "дополнения"], |_| "и");
        format!("Внести в Соглашение следующие {nouns}:")
    }

    fn label(&self, at: usize, within: Option<usize>) -> String {
        if within.is_some() { String::new() } else { format!("{at}) ") }
    }

    fn cited(&self, place: &Place) -> String {
        let units = place.units.iter().map(|unit| named(*unit, Asked::Nominative));
        units.collect::<Vec<_>>().join(", ")
    }

    fn title(&self, first: Party, done: Done, signed: Signed) -> Title {
        let nouns = done.nouns(["изменения", "изменений"], ["дополнения", "дополнений"], |_| "и");
        let day = match signed {
            Signed::On(day) => format!(" {}", dates::of_day(words(), day)),
            Signed::Blank => format!(" от {}", dates::blank_day(words())),
            Signed::Untold => String::new(),
        };
        let agreement = agreement(first).replacen("Соглашения", "Соглашение", 1);
        Title {
            kind: "Протокол",
            capitals: "ПРОТОКОЛ",
            is_kind_first: true,
            lines: [format!("о внесении {nouns}"), format!("в {agreement}{day}")],
        }
    }

    fn preamble(&self, first: Party, signed: Option<NaiveDate>) -> Vec<String> {
        let [one, two] =
            first.first().map(|party| words().say(&format!("parties-government-{}", party.key())));
        let day = signed.map(|day| format!(" {}", dates::of_day(words(), day))).unwrap_or_default();
        let agreement = agreement(first);
        vec![
            format!("{one} и {two}, именуемые в дальнейшем Сторонами,"),
            format!(
                "в соответствии со статьей{NO_BREAK}15 {agreement}{day} (далее{NO_BREAK}{EN_DASH} Соглашение),"
            ),
            "согласились о нижеследующем:".to_owned(),
        ]
    }

    fn heading(&self, number: usize) -> String {
        format!("Статья {number}")
    }

    fn force(&self) -> String {
        format!(
            "Настоящий Протокол является неотъемлемой частью Соглашения и вступает в силу в порядке, \
             предусмотренном пунктом{NO_BREAK}1 статьи{NO_BREAK}17 Соглашения."
        )
    }

    fn testimonium(&self, first: Party) -> Vec<String> {
        let [one, two] = first.first().map(|party| match party {
            Party::Kazakhstan => "казахском",
            Party::Azerbaijan => "азербайджанском",
        });
        let day = dates::blank_day(words());
        vec![
            format!(
                "Совершено в городе ________ {day} в двух экземплярах, каждый на {one}, {two} и русском языках, \
                 причем все тексты имеют одинаковую силу."
            ),
            "При разногласиях в толковании положений настоящего Протокола Стороны будут обращаться к тексту на \
             русском языке."
                .to_owned(),
        ]
    }

    fn signature(&self, party: Party) -> String {
        format!("За {}", words().say(&format!("parties-government-{}", party.key())))
    }
}

/// «по всему тексту слова «X» заменить словами «Y» в соответствующих падежах». The pair is cited in its dictionary form;
/// where it is the only form that stands, no cases are spoken of.
fn everywhere(of_agreement: bool, exchanges: &[Exchange]) -> String {
    let Some(cited) = exchanges.first() else { return String::new() };
    let agreement = if of_agreement { " Соглашения" } else { "" };
    let cases = if exchanges.len() > 1 { " в соответствующих падежах" } else { "" };
    let (found, by) = (quoted(cited.words.as_str(), 0), quoted(cited.by.as_str(), 2));
    format!("по всему тексту{agreement} {found} заменить {by}{cases}")
}

/// «Соглашения между … о …», this Party's Government first.
fn agreement(first: Party) -> String {
    words().tell("communications-formula-agreement", &[("sender", first.into())])
}

fn words() -> &'static Words {
    Words::of(Language::Russian)
}
