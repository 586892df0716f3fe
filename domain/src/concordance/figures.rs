//! The numbers and months of a text, however they are written: 10, «десяти», «10 (десяти)»; «21 мая», 21.05.

use super::{
    lexemes::{Lexeme, lexemes},
    numerals::{Numeral, is_larger, month, numeral, takes_units},
    references::{Reference, references},
};
use crate::languages::Language;

/// What is counted or dated.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Figure {
    /// A number, in digits: of days, of a year, of an act.
    Number(String),
    /// A month, from one.
    Month(u8),
}

/// What a text holds that the other languages must hold too.
#[derive(Clone, Default, Debug)]
pub(super) struct Held {
    /// What certainly is a number or a month.
    pub(super) figures: Vec<Figure>,
    /// What may be one.
    pub(super) doubtful: Vec<Figure>,
    /// To what it refers; those numbers are not among the figures.
    pub(super) references: Vec<Reference>,
    /// Whether a number is written in words that are not read here.
    pub(super) has_larger: bool,
}

impl Held {
    /// What this text of a language holds.
    pub(super) fn of(language: Language, text: &str) -> Self {
        let lexemes = lexemes(language, text);
        let cited = references(language, &lexemes);
        let is_cited = |place: usize| cited.iter().any(|cited| cited.places.contains(&place));
        let mut reader = Reader { language, lexemes: &lexemes, held: Self::default(), last: None };
        let mut at = 0;
        while at < lexemes.len() {
            at = if is_cited(at) { at + 1 } else { reader.read(at) };
        }
        let mut held = reader.held;
        held.references = cited.into_iter().map(|cited| cited.reference).collect();
        held
    }

    /// With what another text of the same language holds.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.figures.extend(other.figures);
        self.doubtful.extend(other.doubtful);
        self.references.extend(other.references);
        self.has_larger |= other.has_larger;
        self
    }
}

struct Reader<'l> {
    language: Language,
    lexemes: &'l [Lexeme],
    held: Held,
    /// The last figure, and where it ended.
    last: Option<(usize, Figure)>,
}

impl Reader<'_> {
    /// Reads what stands here; gives where to go on.
    fn read(&mut self, at: usize) -> usize {
        if let Some(end) = self.read_date(at) {
            return end;
        }
        match self.lexemes.get(at) {
            Some(Lexeme::Number(digits)) => self.put(at, at + 1, Figure::Number(digits.clone()), true),
            Some(Lexeme::Word { small, is_capital }) => self.read_word(at, small, *is_capital),
            Some(Lexeme::Sign(_)) | None => at + 1,
        }
    }

    fn read_word(&mut self, at: usize, word: &str, is_capital: bool) -> usize {
        self.held.has_larger |= is_larger(self.language, word);
        if let Some(month) = month(self.language, word) {
            let is_sure = self.is_dated(at, is_capital);
            return self.put(at, at + 1, Figure::Month(month), is_sure);
        }
        let Some(Numeral { value, is_sure }) = numeral(self.language, word) else { return at + 1 };
        let (value, end) = match self.unit_after(at) {
            Some((unit, end)) if takes_units(self.language, value) => (value + unit, end),
            _ => (value, at + 1),
        };
        self.put(at, end, Figure::Number(value.to_string()), is_sure)
    }

    /// 21.05.2005
    fn read_date(&mut self, at: usize) -> Option<usize> {
        let number = |place: usize| self.lexemes.get(at + place)?.number()?.parse::<u16>().ok();
        let is_point = |place: usize| self.lexemes.get(at + place).is_some_and(|lexeme| lexeme.is_sign('.'));
        let (day, month, year) = (number(0)?, number(2)?, number(4)?);
        let is_date =
            is_point(1) && is_point(3) && (1..=31).contains(&day) && (1..=12).contains(&month) && year > 999;
        if !is_date {
            return None;
        }
        let month = Figure::Month(u8::try_from(month).ok()?);
        self.held.figures.extend([Figure::Number(day.to_string()), month, Figure::Number(year.to_string())]);
        self.last = None;
        Some(at + 5)
    }

    /// Keeps a figure, unless it says in brackets once more what stands before them.
    fn put(&mut self, at: usize, end: usize, figure: Figure, is_sure: bool) -> usize {
        let is_opened = |place: usize| self.lexemes.get(place).is_some_and(|lexeme| lexeme.is_sign('('));
        let is_said = self
            .last
            .as_ref()
            .is_some_and(|(ended, last)| *last == figure && ended + 1 == at && is_opened(*ended));
        if !is_said {
            if is_sure { &mut self.held.figures } else { &mut self.held.doubtful }.push(figure.clone());
        }
        self.last = Some((end, figure));
        end
    }

    /// The unit that follows tens, and where it ends.
    fn unit_after(&self, at: usize) -> Option<(u32, usize)> {
        let is_hyphened = self.lexemes.get(at + 1).is_some_and(|lexeme| lexeme.is_sign('-'));
        let place = if is_hyphened { at + 2 } else { at + 1 };
        let unit = numeral(self.language, self.lexemes.get(place)?.word()?)?.value;
        (unit < 10).then_some((unit, place + 1))
    }

    /// Whether a day or a year stands by a month: “may” is a verb, «маусым» is a season too.
    fn is_dated(&self, at: usize, is_capital: bool) -> bool {
        let (before, after) = match self.language {
            Language::English if !is_capital => return false,
            Language::English => (1, 1),
            Language::Kazakh | Language::Azerbaijani | Language::Russian => (4, 3),
        };
        let near = self.lexemes.get(at.saturating_sub(before)..(at + after + 1).min(self.lexemes.len()));
        near.unwrap_or_default().iter().any(|lexeme| lexeme.number().is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_are_read_however_they_are_written() {
        use Language::{Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU};
        for (language, text, expected) in [
            (RU, "в течение 10 дней", "10"),
            (RU, "в течение десяти дней", "10"),
            (RU, "в течение 10 (десяти) дней", "10"),
            (RU, "тридцать один день", "31"),
            (RU, "шесть месяцев, двадцати пяти", "6 25"),
            (RU, "21 мая 2005 года", "21 m5 2005"),
            (RU, "21.05.2005 № 489", "21 m5 2005 489"),
            (RU, "1 000 000 тенге, 10\u{a0}000 и 1,500", "1000000 10000 1500"),
            (RU, "одной из Сторон, обе Стороны, второй экземпляр", "1? 2? 2?"),
            (RU, "сто дней", "!"),
            (KK, "2005 жылғы 21 мамырдағы", "2005 21 m5"),
            (KK, "он бес күн, он екінші отырыс", "15 12"),
            (KK, "он күн, жиырма бір", "10 21"),
            (KK, "екінші Тараптың", "2?"),
            (KK, "алты ай; үшінші мемлекетке", "6 3"),
            (KK, "қазан қаласы", "m10?"),
            (AZ, "21 may 2005-ci il", "21 m5 2005"),
            (AZ, "on beş gün, iyirmi gün", "15 20"),
            (AZ, "altı ay, hər iki Tərəf", "6 2"),
            (EN, "the Parties may, within 10 days", "m5? 10"),
            (EN, "on 21 May 2005, May 21", "21 m5 2005 m5 21"),
            (EN, "twenty-five days and six months", "25 6"),
        ] {
            let held = Held::of(language, text);
            let written = |figure: &Figure| match figure {
                Figure::Number(digits) => digits.clone(),
                Figure::Month(month) => format!("m{month}"),
            };
            let sure = held.figures.iter().map(written);
            let doubtful = held.doubtful.iter().map(|figure| format!("{}?", written(figure)));
            let larger = held.has_larger.then(|| "!".to_owned());
            let mut found: Vec<_> = sure.chain(doubtful).chain(larger).collect();
            let mut expected: Vec<_> = expected.split(' ').map(str::to_owned).collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{text}");
        }
    }
}
