//! The Azerbaijani of amendment protocols: cases, path, formulas, closing clauses.
//!
//! Path: from the large unit to the small, “7-ci maddənin 1-ci bəndinin 2-ci abzasında”. The first unit is bare, or possessed
//! after “Sazişin”; each later one is possessed by the one before; each but the last stands in the genitive, the last in
//! the case that the formula asks for. Amendments are numbered 1.1., 1.1.1.
//!
//! Units: paragraph is *bənd*, subparagraph *yarımbənd*, until the Azerbaijani side decides otherwise: the two rows of
//! the table are where it is said.
//!
//! Ours, not seen in a source: words wherever they stand, punctuation, which occurrence is meant (“ikinci halda”, “bütün
//! hallarda”), “işarəsi” beside a mark that is no word, “sonu”, several indents, “yekun hissə”.

use chrono::NaiveDate;
use domain::{
    agreement::Number,
    languages::Language,
    parties::Party,
    protocols::{Exchange, Found, Mark, Which},
};

use super::amendment::{Amendment, Quoted};
use super::grammar::{Done, Grammar, Signed, Title};
use super::place::{Named, Place, Unit};
use crate::numbers::azerbaijani::{ordinal, ordinal_suffix, ordinal_words};
use crate::{EN_DASH, NO_BREAK, Words, dates};

/// The Azerbaijani language.
pub(super) struct Azerbaijani;

/// A case that a formula asks of a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Asked {
    Nominative,
    Genitive,
    Locative,
    Dative,
}

/// A unit that nothing holds, and one that is held by another (“maddəsi”, of the Agreement).
pub(super) struct Forms {
    bare: [&'static str; 4],
    possessed: [&'static str; 4],
}

/// Nominative, genitive, locative, dative. Title and end are always somebody's.
pub(super) const fn forms(unit: Unit) -> Forms {
    match unit {
        Unit::Title => Forms {
            bare: ["adı", "adının", "adında", "adına"],
            possessed: ["adı", "adının", "adında", "adına"],
        },
        Unit::Preamble => Forms {
            bare: ["preambula", "preambulanın", "preambulada", "preambulaya"],
            possessed: ["preambulası", "preambulasının", "preambulasında", "preambulasına"],
        },
        Unit::Conclusions => Forms {
            bare: ["yekun hissə", "yekun hissənin", "yekun hissədə", "yekun hissəyə"],
            possessed: ["yekun hissəsi", "yekun hissəsinin", "yekun hissəsində", "yekun hissəsinə"],
        },
        Unit::Article => Forms {
            bare: ["maddə", "maddənin", "maddədə", "maddəyə"],
            possessed: ["maddəsi", "maddəsinin", "maddəsində", "maddəsinə"],
        },
        Unit::Paragraph => Forms {
            bare: ["bənd", "bəndin", "bənddə", "bəndə"],
            possessed: ["bəndi", "bəndinin", "bəndində", "bəndinə"],
        },
        Unit::Point => Forms {
            bare: ["yarımbənd", "yarımbəndin", "yarımbənddə", "yarımbəndə"],
            possessed: ["yarımbəndi", "yarımbəndinin", "yarımbəndində", "yarımbəndinə"],
        },
        Unit::Indent => Forms {
            bare: ["abzas", "abzasın", "abzasda", "abzasa"],
            possessed: ["abzası", "abzasının", "abzasında", "abzasına"],
        },
        Unit::Indents => Forms {
            bare: ["abzaslar", "abzasların", "abzaslarda", "abzaslara"],
            possessed: ["abzasları", "abzaslarının", "abzaslarında", "abzaslarına"],
        },
        Unit::End => Forms {
            bare: ["sonu", "sonunun", "sonunda", "sonuna"],
            possessed: ["sonu", "sonunun", "sonunda", "sonuna"],
        },
    }
}

impl Forms {
    pub(super) const fn form(&self, asked: Asked, is_possessed: bool) -> &'static str {
        let forms = if is_possessed { &self.possessed } else { &self.bare };
        match asked {
            Asked::Nominative => forms[0],
            Asked::Genitive => forms[1],
            Asked::Locative => forms[2],
            Asked::Dative => forms[3],
        }
    }
}

/// What stands after a quotation: nominative, ablative (before “sonra”), with “ilə”.
pub(super) const fn beside(quoted: Quoted) -> [&'static str; 3] {
    match quoted {
        Quoted::Word => ["sözü", "sözündən", "sözü ilə"],
        Quoted::Words => ["sözləri", "sözlərindən", "sözləri ilə"],
        Quoted::Digit => ["rəqəmi", "rəqəmindən", "rəqəmi ilə"],
        Quoted::Digits => ["rəqəmləri", "rəqəmlərindən", "rəqəmləri ilə"],
        Quoted::Sign => ["işarəsi", "işarəsindən", "işarəsi ilə"],
    }
}

/// A mark: nominative, with “ilə” or its ending.
pub(super) const fn mark(mark: Mark) -> [&'static str; 2] {
    match mark {
        Mark::FullStop => ["nöqtə", "nöqtə ilə"],
        Mark::Semicolon => ["nöqtəli vergül", "nöqtəli vergüllə"],
        Mark::Comma => ["vergül", "vergüllə"],
        Mark::Colon => ["iki nöqtə", "iki nöqtə ilə"],
    }
}

/// “12-ci”, “12-1-ci”: the suffix follows the last number as it is read.
fn numbered(number: Number) -> String {
    match number.inserted {
        None => ordinal(number.whole.into()),
        Some(inserted) => format!("{number}-{}", ordinal_suffix(inserted.into())),
    }
}

/// “7-ci maddənin”, “3-1-ci yarımbəndi”, “5-ci abzasında”.
fn named(named: Named, asked: Asked, is_possessed: bool) -> String {
    let word = forms(named.unit).form(asked, is_possessed);
    match (named.number, named.last) {
        (Some(first), Some(last)) => {
            format!("{}{NO_BREAK}{EN_DASH} {}{NO_BREAK}{word}", numbered(first), numbered(last))
        }
        (Some(number), None) => format!("{}{NO_BREAK}{word}", numbered(number)),
        (None, _) => word.to_owned(),
    }
}

/// The place in a case; empty where it is named already.
pub(super) fn path(place: &Place, asked: Asked) -> String {
    let mut words: Vec<String> = Vec::new();
    if place.of_agreement {
        words.push("Sazişin".to_owned());
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

/// ““X” sözləri”, in the nominative (0), ablative (1) or with “ilə” (2).
fn quoted(text: &str, case: usize) -> String {
    format!("“{text}” {}", beside(Quoted::of(text))[case])
}

/// The words that are found, with which of them is meant.
fn found(found: &Found, case: usize) -> String {
    let which = match found.which {
        Which::Sole => String::new(),
        Which::Every => "bütün hallarda ".to_owned(),
        Which::Only(number) => format!("{} halda ", ordinal_words(number.into())),
    };
    format!("{which}{}", quoted(found.words.as_str(), case))
}

impl Grammar for Azerbaijani {
    fn quotation(&self) -> [char; 2] {
        ['“', '”']
    }

    fn amendment(&self, amendment: &Amendment) -> String {
        match amendment {
            Amendment::Replace { at, words, by } => {
                let at = ahead(at, Asked::Locative);
                format!("{at}{} {} əvəz edilsin", found(words, 0), quoted(by, 2))
            }
            Amendment::Add { at, after, added } => {
                let at = ahead(at, Asked::Locative);
                format!("{at}{} sonra {} əlavə edilsin", found(after, 1), quoted(added, 0))
            }
            Amendment::Delete { at, words } => {
                format!("{}{} çıxarılsın", ahead(at, Asked::Locative), found(words, 0))
            }
            Amendment::Mark { at, was, becomes } => {
                let at = ahead(at, Asked::Locative);
                format!("{at}{} {} əvəz edilsin", mark(*was)[0], mark(*becomes)[1])
            }
            Amendment::Reword { unit } => {
                format!("{}aşağıdakı redaksiyada verilsin:", ahead(unit, Asked::Nominative))
            }
            Amendment::Put { holder, unit } => {
                let holder = match unit.unit {
                    Unit::Article => "Sazişə ".to_owned(),
                    _ => ahead(holder, Asked::Dative),
                };
                let unit = named(*unit, Asked::Nominative, false);
                format!("{holder}aşağıdakı məzmunda {unit} əlavə edilsin:")
            }
            Amendment::Sentence { at, ordinal } => {
                let (at, ordinal) = (ahead(at, Asked::Dative), ordinal_words(*ordinal));
                format!("{at}aşağıdakı məzmunda {ordinal} cümlə əlavə edilsin:")
            }
            Amendment::Remove { unit } => format!("{}çıxarılsın", ahead(unit, Asked::Nominative)),
            Amendment::Everywhere { of_agreement, words } => everywhere(*of_agreement, words),
        }
    }

    fn within(&self, article: &Place) -> String {
        format!("{} üzrə:", path(article, Asked::Nominative))
    }

    fn opening(&self, done: Done) -> String {
        format!("{} aşağıdakı {} edilsin:", agreement_case(done), nouns(done))
    }

    fn label(&self, at: usize, within: Option<usize>) -> String {
        match within {
            None => format!("1.{at}. "),
            Some(within) => format!("1.{at}.{within}. "),
        }
    }

    fn cited(&self, place: &Place) -> String {
        let units = place.units.iter().map(|unit| named(*unit, Asked::Nominative, false));
        units.collect::<Vec<_>>().join(", ")
    }

    fn title(&self, first: Party, done: Done, signed: Signed) -> Title {
        let day = match signed {
            Signed::On(day) => Some(dates::of_day(words(), day)),
            Signed::Blank => Some(format!("{} tarixli", dates::blank_day(words()))),
            Signed::Untold => None,
        };
        let agreement = agreement(first, day.as_deref(), agreement_case(done));
        Title {
            kind: "Protokol",
            capitals: "PROTOKOL",
            is_kind_first: false,
            lines: [agreement, format!("{} edilməsi barədə", nouns(done))],
        }
    }

    fn preamble(&self, first: Party, signed: Option<NaiveDate>) -> Vec<String> {
        let [one, two] =
            first.first().map(|party| words().say(&format!("parties-government-{}", party.key())));
        let day = signed.map(|day| dates::of_day(words(), day));
        let agreement = agreement(first, day.as_deref(), "Sazişin");
        vec![
            format!("Bundan sonra “Tərəflər” adlandırılacaq {one} və {two},"),
            format!(
                "{agreement} (bundan sonra{NO_BREAK}{EN_DASH} Saziş) 15-ci{NO_BREAK}maddəsinə uyğun olaraq,"
            ),
            "aşağıdakılar barədə razılığa gəldilər:".to_owned(),
        ]
    }

    fn heading(&self, number: usize) -> String {
        format!("Maddə {number}")
    }

    fn force(&self) -> String {
        format!(
            "Bu Protokol Sazişin ayrılmaz tərkib hissəsidir və Sazişin 17-ci{NO_BREAK}maddəsinin \
             1-ci{NO_BREAK}bəndində nəzərdə tutulmuş qaydada qüvvəyə minir."
        )
    }

    fn testimonium(&self, first: Party) -> Vec<String> {
        let [one, two] = first.first().map(|party| match party {
            Party::Kazakhstan => "qazax",
            Party::Azerbaijan => "Azərbaycan",
        });
        let day = dates::blank_day(words());
        vec![
            format!(
                "________ şəhərində {day}, hər biri {one}, {two} və rus dillərində olmaqla, iki əsl nüsxədə \
                 imzalanmışdır, bütün mətnlər bərabər autentikdir."
            ),
            "Təfsirdə fikir ayrılıqları yarandığı təqdirdə Tərəflər rus dilindəki mətnə müraciət edəcəklər."
                .to_owned(),
        ]
    }

    fn signature(&self, party: Party) -> String {
        format!("{} Hökuməti adından", words().say(&format!("parties-state-{}", party.key())))
    }
}

/// “mətn üzrə “X” sözləri müvafiq hallarda “Y” sözləri ilə əvəz edilsin”. The pair is cited in its dictionary form; where it
/// is the only form that stands, no cases are spoken of.
fn everywhere(of_agreement: bool, exchanges: &[Exchange]) -> String {
    let Some(cited) = exchanges.first() else { return String::new() };
    let text = if of_agreement { "Sazişin mətni üzrə" } else { "mətn üzrə" };
    let cases = if exchanges.len() > 1 { " müvafiq hallarda" } else { "" };
    let (words, by) = (quoted(cited.words.as_str(), 0), quoted(cited.by.as_str(), 2));
    format!("{text} {words}{cases} {by} əvəz edilsin")
}

/// “dəyişiklik”, “dəyişikliklər və əlavələr”.
fn nouns(done: Done) -> String {
    done.nouns(["dəyişiklik", "dəyişikliklər"], ["əlavə", "əlavələr"], |_| "və")
}

/// Changes are made in the Agreement, additions to it.
const fn agreement_case(done: Done) -> &'static str {
    if done.changes == 0 && done.additions > 0 { "Sazişə" } else { "Sazişdə" }
}

/// “… haqqında {day} Sazişin”, this Party's Government first, the last word in the case asked for.
fn agreement(first: Party, day: Option<&str>, bent: &str) -> String {
    let named = words().tell("communications-formula-agreement", &[("sender", first.into())]);
    let subject = named.strip_suffix("Sazişin").unwrap_or(&named);
    let day = day.map(|day| format!("{day} ")).unwrap_or_default();
    format!("{subject}{day}{bent}")
}

fn words() -> &'static Words {
    Words::of(Language::Azerbaijani)
}
