//! The Kazakh of amendment protocols: cases, path, formulas, closing clauses.
//!
//! Path: from the large unit to the small, «7-баптың 1-тармағының екінші абзацында». The first unit is bare, or possessed
//! after «Келісімнің»; each later one is possessed by the one before; each but the last stands in the genitive, the
//! last in the case that the formula asks for.
//!
//! Ours, not seen in a source: adding and deleting words, punctuation («нүкте … ауыстырылсын»), which occurrence is meant
//! («екінші рет кездесетін», «барлық жерде кездесетін»), «белгі» beside a mark that is no word, «соңы», several
//! indents, «қорытынды бөлік», all forms of words listed with «тиісінше».

use chrono::NaiveDate;
use domain::{
    languages::Language,
    parties::Party,
    protocols::{Exchange, Found, Mark, Which},
};

use super::amendment::{Amendment, Quoted};
use super::grammar::{Done, Grammar, Signed, Title};
use super::place::{Named, Place, Unit};
use crate::numbers::kazakh::ordinal_words;
use crate::{EN_DASH, NO_BREAK, Words, dates};

/// The Kazakh language.
pub(super) struct Kazakh;

/// A case that a formula asks of a place. The attributive is the locative with -ғы: "that stands in".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Asked {
    Nominative,
    Genitive,
    Locative,
    Attributive,
    Instrumental,
}

/// A unit that nothing holds, and one that is held by another («бабы», of the Agreement).
pub(super) struct Forms {
    bare: [&'static str; 5],
    possessed: [&'static str; 4],
}

/// Bare: nominative, genitive, locative, attributive, instrumental; possessed: the first four of these. Title, preamble
/// and end are always somebody's where Kazakh says so.
pub(super) const fn forms(unit: Unit) -> Forms {
    match unit {
        Unit::Title => Forms {
            bare: ["тақырыбы", "тақырыбының", "тақырыбында", "тақырыбындағы", "тақырыбымен"],
            possessed: ["тақырыбы", "тақырыбының", "тақырыбында", "тақырыбындағы"],
        },
        Unit::Preamble => Forms {
            bare: ["кіріспе", "кіріспенің", "кіріспеде", "кіріспедегі", "кіріспемен"],
            possessed: ["кіріспесі", "кіріспесінің", "кіріспесінде", "кіріспесіндегі"],
        },
        Unit::Conclusions => Forms {
            bare: [
                "қорытынды бөлік",
                "қорытынды бөліктің",
                "қорытынды бөлікте",
                "қорытынды бөліктегі",
                "қорытынды бөлікпен",
            ],
            possessed: [
                "қорытынды бөлігі",
                "қорытынды бөлігінің",
                "қорытынды бөлігінде",
                "қорытынды бөлігіндегі",
            ],
        },
        Unit::Article => Forms {
            bare: ["бап", "баптың", "бапта", "баптағы", "баппен"],
            possessed: ["бабы", "бабының", "бабында", "бабындағы"],
        },
        Unit::Paragraph => Forms {
            bare: ["тармақ", "тармақтың", "тармақта", "тармақтағы", "тармақпен"],
            possessed: ["тармағы", "тармағының", "тармағында", "тармағындағы"],
        },
        Unit::Point => Forms {
            bare: ["тармақша", "тармақшаның", "тармақшада", "тармақшадағы", "тармақшамен"],
            possessed: ["тармақшасы", "тармақшасының", "тармақшасында", "тармақшасындағы"],
        },
        Unit::Indent => Forms {
            bare: ["абзац", "абзацтың", "абзацта", "абзацтағы", "абзацпен"],
            possessed: ["абзацы", "абзацының", "абзацында", "абзацындағы"],
        },
        Unit::Indents => Forms {
            bare: ["абзацтар", "абзацтардың", "абзацтарда", "абзацтардағы", "абзацтармен"],
            possessed: ["абзацтары", "абзацтарының", "абзацтарында", "абзацтарындағы"],
        },
        Unit::End => Forms {
            bare: ["соңы", "соңының", "соңында", "соңындағы", "соңымен"],
            possessed: ["соңы", "соңының", "соңында", "соңындағы"],
        },
    }
}

impl Forms {
    /// What is put in stands in the instrumental and is never possessed.
    pub(super) const fn form(&self, asked: Asked, is_possessed: bool) -> &'static str {
        match (asked, is_possessed) {
            (Asked::Nominative, false) => self.bare[0],
            (Asked::Genitive, false) => self.bare[1],
            (Asked::Locative, false) => self.bare[2],
            (Asked::Attributive, false) => self.bare[3],
            (Asked::Instrumental, _) => self.bare[4],
            (Asked::Nominative, true) => self.possessed[0],
            (Asked::Genitive, true) => self.possessed[1],
            (Asked::Locative, true) => self.possessed[2],
            (Asked::Attributive, true) => self.possessed[3],
        }
    }
}

/// What stands after «деген»: nominative, ablative (before «кейін»), instrumental.
pub(super) const fn beside(quoted: Quoted) -> [&'static str; 3] {
    match quoted {
        Quoted::Word => ["сөз", "сөзден", "сөзбен"],
        Quoted::Words => ["сөздер", "сөздерден", "сөздермен"],
        Quoted::Digit => ["цифр", "цифрдан", "цифрмен"],
        Quoted::Digits => ["цифрлар", "цифрлардан", "цифрлармен"],
        Quoted::Sign => ["белгі", "белгіден", "белгімен"],
    }
}

/// A mark: nominative, instrumental.
pub(super) const fn mark(mark: Mark) -> [&'static str; 2] {
    match mark {
        Mark::FullStop => ["нүкте", "нүктемен"],
        Mark::Semicolon => ["нүктелі үтір", "нүктелі үтірмен"],
        Mark::Comma => ["үтір", "үтірмен"],
        Mark::Colon => ["қос нүкте", "қос нүктемен"],
    }
}

/// «7-баптың», «3-1) тармақшасы», «бесінші абзацындағы».
fn named(named: Named, asked: Asked, is_possessed: bool) -> String {
    let word = forms(named.unit).form(asked, is_possessed);
    let (first, last) = named.counted();
    match (named.unit, named.number, last) {
        (Unit::Indent | Unit::Indents, _, None) => format!("{}{NO_BREAK}{word}", ordinal_words(first)),
        (Unit::Indent | Unit::Indents, _, Some(last)) => {
            format!("{}{NO_BREAK}{EN_DASH} {} {word}", ordinal_words(first), ordinal_words(last))
        }
        (Unit::Point, Some(number), _) => format!("{number}){NO_BREAK}{word}"),
        (_, Some(number), _) => format!("{number}-{word}"),
        (_, None, _) => word.to_owned(),
    }
}

/// The place in a case; empty where it is named already.
pub(super) fn path(place: &Place, asked: Asked) -> String {
    let mut words: Vec<String> = Vec::new();
    if place.of_agreement {
        words.push("Келісімнің".to_owned());
    }
    let last = place.units.len().saturating_sub(1);
    for (nth, unit) in place.units.iter().enumerate() {
        let case = if nth == last { asked } else { Asked::Genitive };
        words.push(named(*unit, case, !words.is_empty()));
    }
    words.join(" ")
}

/// The place before what it rules, or nothing.
fn ahead(place: &Place, asked: Asked) -> String {
    let path = path(place, asked);
    if path.is_empty() { path } else { format!("{path} ") }
}

/// ««X» деген сөздер», in the nominative (0), ablative (1) or instrumental (2).
fn quoted(text: &str, case: usize) -> String {
    format!("«{text}» деген {}", beside(Quoted::of(text))[case])
}

/// The words that are found, with which of them is meant.
fn found(found: &Found, case: usize) -> String {
    let which = match found.which {
        Which::Sole => String::new(),
        Which::Every => "барлық жерде кездесетін ".to_owned(),
        Which::Only(number) => format!("{} рет кездесетін ", ordinal_words(number.into())),
    };
    format!("{which}{}", quoted(found.words.as_str(), case))
}

impl Grammar for Kazakh {
    fn quotation(&self) -> [char; 2] {
        ['«', '»']
    }

    fn amendment(&self, amendment: &Amendment) -> String {
        match amendment {
            Amendment::Replace { at, words, by } => {
                let at = ahead(at, Asked::Attributive);
                format!("{at}{} {} ауыстырылсын", found(words, 0), quoted(by, 2))
            }
            Amendment::Add { at, after, added } => {
                let at = ahead(at, Asked::Locative);
                format!("{at}{} кейін {} толықтырылсын", found(after, 1), quoted(added, 2))
            }
            Amendment::Delete { at, words } => {
                format!("{}{} алып тасталсын", ahead(at, Asked::Attributive), found(words, 0))
            }
            Amendment::Mark { at, was, becomes } => {
                let at = ahead(at, Asked::Attributive);
                format!("{at}{} {} ауыстырылсын", mark(*was)[0], mark(*becomes)[1])
            }
            Amendment::Reword { unit } => {
                format!("{}мынадай редакцияда жазылсын:", ahead(unit, Asked::Nominative))
            }
            Amendment::Put { holder, unit } => {
                let holder = match unit.unit {
                    Unit::Article => "Келісім ".to_owned(),
                    _ => ahead(holder, Asked::Nominative),
                };
                let unit = named(*unit, Asked::Instrumental, false);
                format!("{holder}мынадай мазмұндағы {unit} толықтырылсын:")
            }
            Amendment::Sentence { at, ordinal } => {
                let (at, ordinal) = (ahead(at, Asked::Nominative), ordinal_words(*ordinal));
                format!("{at}мынадай мазмұндағы {ordinal} сөйлеммен толықтырылсын:")
            }
            Amendment::Remove { unit } => format!("{}алып тасталсын", ahead(unit, Asked::Nominative)),
            Amendment::Everywhere { of_agreement, words } => everywhere(*of_agreement, words),
        }
    }

    fn within(&self, article: &Place) -> String {
        format!("{}:", path(article, Asked::Locative))
    }

    fn opening(&self, done: Done) -> String {
        format!("Келісімге мынадай {} енгізілсін:", nouns(done))
    }

    fn label(&self, at: usize, within: Option<usize>) -> String {
        if within.is_some() { String::new() } else { format!("{at}) ") }
    }

    fn cited(&self, place: &Place) -> String {
        let units = place.units.iter().map(|unit| named(*unit, Asked::Nominative, false));
        units.collect::<Vec<_>>().join(", ")
    }

    fn title(&self, first: Party, done: Done, signed: Signed) -> Title {
        let day = match signed {
            Signed::On(day) => Some(dates::of_day(words(), day)),
            Signed::Blank => Some(dates::blank_day(words()).to_owned()),
            Signed::Untold => None,
        };
        let agreement = agreement(first, day.as_deref());
        let stem = agreement.strip_suffix("нің").unwrap_or(&agreement);
        Title {
            kind: "хаттама",
            capitals: "ХАТТАМА",
            is_kind_first: false,
            lines: [format!("{stem}ге"), format!("{} енгізу туралы", nouns(done))],
        }
    }

    fn preamble(&self, first: Party, signed: Option<NaiveDate>) -> Vec<String> {
        let [one, two] =
            first.first().map(|party| words().say(&format!("parties-government-{}", party.key())));
        let day = signed.map(|day| dates::of_day(words(), day));
        let agreement = agreement(first, day.as_deref());
        vec![
            format!("Бұдан әрі Тараптар деп аталатын {one} мен {two}"),
            format!("{agreement} (бұдан әрі{NO_BREAK}{EN_DASH} Келісім) 15-бабына сәйкес"),
            "төмендегілер туралы келісті:".to_owned(),
        ]
    }

    fn heading(&self, number: usize) -> String {
        format!("{number}-бап")
    }

    fn force(&self) -> String {
        "Осы Хаттама Келісімнің ажырамас бөлігі болып табылады және Келісімнің 17-бабының 1-тармағында көзделген \
         тәртіппен күшіне енеді."
            .to_owned()
    }

    fn testimonium(&self, first: Party) -> Vec<String> {
        let [one, two] = first.first().map(|party| match party {
            Party::Kazakhstan => "қазақ",
            Party::Azerbaijan => "әзербайжан",
        });
        let day = dates::blank_day(words());
        vec![
            format!(
                "{day} ________ қаласында әрқайсысы {one}, {two} және орыс тілдеріндегі екі данада жасалды, әрі \
                 барлық мәтіндердің күші бірдей."
            ),
            "Осы Хаттаманы түсіндіруде келіспеушіліктер туындаған жағдайда Тараптар орыс тіліндегі мәтінге \
             жүгінетін болады."
                .to_owned(),
        ]
    }

    fn signature(&self, party: Party) -> String {
        format!("{} үшін", words().say(&format!("parties-government-{}", party.key())))
    }
}

/// «бүкіл мәтін бойынша «X» деген сөздер «Y» деген сөздермен ауыстырылсын»; where they stand in several forms all are listed,
/// «тиісінше».
fn everywhere(of_agreement: bool, exchanges: &[Exchange]) -> String {
    let text = if of_agreement {
        "Келісімнің бүкіл мәтіні бойынша"
    } else {
        "бүкіл мәтін бойынша"
    };
    if let [only] = exchanges {
        let (words, by) = (quoted(only.words.as_str(), 0), quoted(only.by.as_str(), 2));
        return format!("{text} {words} {by} ауыстырылсын");
    }
    let listed = |each: fn(&Exchange) -> &str| {
        exchanges.iter().map(|one| format!("«{}»", each(one))).collect::<Vec<_>>().join(", ")
    };
    let (words, by) = (listed(|one| one.words.as_str()), listed(|one| one.by.as_str()));
    format!("{text} {words} деген сөздер тиісінше {by} деген сөздермен ауыстырылсын")
}

/// «өзгеріс», «өзгерістер», «өзгерістер мен толықтырулар»: the conjunction follows the sound before it.
fn nouns(done: Done) -> String {
    let and = |before: &str| if before.ends_with('с') { "пен" } else { "мен" };
    done.nouns(["өзгеріс", "өзгерістер"], ["толықтыру", "толықтырулар"], and)
}

/// «… арасындағы {day} … туралы келісімнің», this Party's Government first.
fn agreement(first: Party, day: Option<&str>) -> String {
    let named = words().tell("communications-formula-agreement", &[("sender", first.into())]);
    match day {
        Some(day) => named.replacen("арасындағы ", &format!("арасындағы {day} "), 1),
        None => named,
    }
}

fn words() -> &'static Words {
    Words::of(Language::Kazakh)
}
