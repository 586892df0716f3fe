//! The lines of a unit, as typed or as printed, and the parts that they are.

use crate::{
    agreement::{Kind, Number, Provision, ProvisionId},
    languages::Language,
};

/// Why lines are no unit of this kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotAUnit {
    /// A part that is one paragraph has several lines.
    #[error("this part is one paragraph")]
    OneParagraph,
    /// More than one line stands before the first numbered part.
    #[error("more than one line stands before the list")]
    LinesBeforeList,
    /// A number does not follow the one before it.
    #[error("the numbers are not in order")]
    NumbersNotInOrder,
    /// Numbered points stand where none can.
    #[error("a numbered point cannot stand here")]
    PointsHere,
    /// A unit of this kind is made of others and does not read anew as a whole.
    #[error("this part is changed in its parts")]
    NotAsAWhole,
}

/// A unit with all that it holds, read from its lines. Its own number or heading may stand before the first line.
///
/// A paragraph is given its number; that the only one of an article bears none, its text alone tells.
///
/// # Errors
/// [`NotAUnit`] says what does not fit the kind of unit.
pub fn read(unit: &ProvisionId, language: Language, lines: &str) -> Result<Vec<Provision>, NotAUnit> {
    let mark = mark(unit, language);
    let typed: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let lines = without_mark(&mark, &typed);
    let mut reader = Reader { language, provisions: Vec::new() };
    match unit.kind() {
        Kind::Preface => return Err(NotAUnit::NotAsAWhole),
        Kind::Preamble => reader.preamble(unit, &lines)?,
        Kind::Article => reader.article(unit, mark, &lines)?,
        Kind::Paragraph => reader.paragraph(unit, mark, &lines)?,
        Kind::Point => reader.point(unit, mark, &lines)?,
        Kind::Subparagraph => reader.subparagraph(unit, &lines)?,
        Kind::Conclusions => reader.conclusions(unit, &lines)?,
        Kind::DocTitle
        | Kind::DocType
        | Kind::Intro
        | Kind::Recital
        | Kind::Formula
        | Kind::Indent
        | Kind::WrapUp => match lines.as_slice() {
            [line] => reader.put(unit, String::new(), line),
            _ => return Err(NotAUnit::OneParagraph),
        },
    }
    Ok(reader.provisions)
}

/// The number or heading with which a unit prints: «Статья 12-1», `3-1)`, `2.`; empty where its kind has none.
#[must_use]
pub fn mark(unit: &ProvisionId, language: Language) -> String {
    let Some(number) = unit.steps().last().and_then(|step| step.number) else { return String::new() };
    match (unit.kind(), language) {
        (Kind::Article, Language::Russian) => format!("Статья {number}"),
        (Kind::Article, Language::Kazakh) => format!("{number}-бап"),
        (Kind::Article, Language::Azerbaijani) => format!("Maddə {number}"),
        (Kind::Article, Language::English) => format!("Article {number}"),
        (Kind::Paragraph, _) if unit.article().is_some() => format!("{number}."),
        (Kind::Point, _) => format!("{number})"),
        _ => String::new(),
    }
}

/// The lines of a unit as they print, its number before the first.
#[must_use]
pub fn lines(provisions: &[Provision]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut held = String::new();
    for provision in provisions {
        let is_heading = provision.kind() == Kind::Article;
        let line = [held.as_str(), &provision.mark, &provision.text]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        held.clear();
        match (provision.kind(), lines.last_mut()) {
            (Kind::WrapUp, Some(last)) => {
                last.push(' ');
                last.push_str(&provision.text);
            }
            _ if provision.text.is_empty() && !is_heading => held = line,
            _ if line.is_empty() => {}
            _ => lines.push(line),
        }
    }
    lines
}

fn without_mark<'t>(mark: &str, lines: &[&'t str]) -> Vec<&'t str> {
    let mut lines = lines.to_vec();
    if let Some(first) = lines.first_mut()
        && !mark.is_empty()
        && let Some(rest) = first.strip_prefix(mark)
        && (rest.is_empty() || rest.starts_with(char::is_whitespace))
    {
        *first = rest.trim_start();
        if first.is_empty() {
            lines.remove(0);
        }
    }
    lines
}

/// A numbered line: its number, its closing sign, its words.
fn numbered(line: &str) -> Option<(Number, char, &str)> {
    let end = line.find(|letter: char| !letter.is_ascii_digit() && letter != '-')?;
    let (number, rest) = line.split_at(end);
    let sign = rest.chars().next().filter(|sign| matches!(sign, '.' | ')'))?;
    let words = rest.get(1..)?.strip_prefix([' ', '\u{a0}'])?;
    Some((Number::read(number)?, sign, words.trim_start()))
}

struct Reader {
    language: Language,
    provisions: Vec<Provision>,
}

impl Reader {
    fn put(&mut self, id: &ProvisionId, mark: String, text: &str) {
        self.provisions.push(Provision { id: id.clone(), mark, text: text.to_owned() });
    }

    fn leaf(&mut self, holder: &ProvisionId, part: &str, text: &str) {
        if let Some(id) = holder.within(part) {
            self.put(&id, String::new(), text);
        }
    }

    fn preamble(&mut self, unit: &ProvisionId, lines: &[&str]) -> Result<(), NotAUnit> {
        let [intro, recitals @ .., formula] = lines else { return Err(NotAUnit::LinesBeforeList) };
        self.put(unit, String::new(), "");
        self.leaf(unit, "intro", intro);
        for (place, recital) in recitals.iter().enumerate() {
            self.leaf(unit, &format!("recital_{}", place + 1), recital);
        }
        self.leaf(unit, "formula", formula);
        Ok(())
    }

    fn conclusions(&mut self, unit: &ProvisionId, lines: &[&str]) -> Result<(), NotAUnit> {
        self.put(unit, String::new(), "");
        for (place, line) in lines.iter().enumerate() {
            self.leaf(unit, &format!("para_{}", place + 1), line);
        }
        Ok(())
    }

    fn article(&mut self, unit: &ProvisionId, mark: String, lines: &[&str]) -> Result<(), NotAUnit> {
        self.put(unit, mark, "");
        if lines.iter().any(|line| sign_of(line) == Some('.')) {
            return self.list(unit, "para", '.', lines);
        }
        if lines.iter().any(|line| sign_of(line) == Some(')')) {
            return self.list(unit, "point", ')', lines);
        }
        for (place, line) in lines.iter().enumerate() {
            self.leaf(unit, &format!("para_{}", place + 1), line);
        }
        Ok(())
    }

    fn paragraph(&mut self, unit: &ProvisionId, mark: String, lines: &[&str]) -> Result<(), NotAUnit> {
        if let [line] = lines
            && sign_of(line) != Some(')')
        {
            self.put(unit, mark, line);
            return Ok(());
        }
        self.put(unit, mark, "");
        if lines.iter().any(|line| sign_of(line) == Some(')')) {
            return self.list(unit, "point", ')', lines);
        }
        let groups = groups(lines);
        if let [group] = groups.as_slice() {
            return self.opened(unit, group);
        }
        for (place, group) in groups.iter().enumerate() {
            if let Some(id) = unit.within(&format!("subpara_{}", place + 1)) {
                self.subparagraph(&id, group)?;
            }
        }
        Ok(())
    }

    fn subparagraph(&mut self, unit: &ProvisionId, lines: &[&str]) -> Result<(), NotAUnit> {
        self.point(unit, String::new(), lines)
    }

    fn point(&mut self, unit: &ProvisionId, mark: String, lines: &[&str]) -> Result<(), NotAUnit> {
        if lines.iter().any(|line| sign_of(line).is_some()) {
            return Err(NotAUnit::PointsHere);
        }
        if let [line] = lines {
            self.put(unit, mark, line);
            return Ok(());
        }
        self.put(unit, mark, "");
        self.opened(unit, lines)
    }

    /// Introductory words and the items that they open.
    fn opened(&mut self, unit: &ProvisionId, lines: &[&str]) -> Result<(), NotAUnit> {
        let [intro, indents @ ..] = lines else { return Err(NotAUnit::LinesBeforeList) };
        self.leaf(unit, "intro", intro);
        for (place, indent) in indents.iter().enumerate() {
            self.leaf(unit, &format!("indent_{}", place + 1), indent);
        }
        Ok(())
    }

    /// A numbered list: a line before it is its introduction; lines without a number belong to the item before them.
    fn list(&mut self, unit: &ProvisionId, word: &str, sign: char, lines: &[&str]) -> Result<(), NotAUnit> {
        let first = lines.iter().position(|line| sign_of(line) == Some(sign)).unwrap_or(lines.len());
        let (before, listed) = lines.split_at(first);
        match before {
            [] => {}
            [intro] => self.leaf(unit, "intro", intro),
            _ => return Err(NotAUnit::LinesBeforeList),
        }
        let mut last: Option<Number> = None;
        let mut rest = listed;
        while let Some((line, after)) = rest.split_first() {
            let Some((number, _, words)) = numbered(line) else { return Err(NotAUnit::NumbersNotInOrder) };
            if last.map_or(number != Number::first(), |last| number <= last) {
                return Err(NotAUnit::NumbersNotInOrder);
            }
            last = Some(number);
            let end = after.iter().position(|line| sign_of(line) == Some(sign)).unwrap_or(after.len());
            let (own, following) = after.split_at(end);
            let own: Vec<&str> = std::iter::once(words).chain(own.iter().copied()).collect();
            if let Some(id) = unit.within(&format!("{word}_{number}")) {
                let mark = mark(&id, self.language);
                match sign {
                    '.' => self.paragraph(&id, mark, &own)?,
                    _ => self.point(&id, mark, &own)?,
                }
            }
            rest = following;
        }
        Ok(())
    }
}

fn sign_of(line: &str) -> Option<char> {
    numbered(line).map(|(_, sign, _)| sign)
}

/// Lines that a colon opens stay together up to the one that a full stop closes; any other stands by itself.
fn groups<'l, 't>(lines: &'l [&'t str]) -> Vec<&'l [&'t str]> {
    let mut groups = Vec::new();
    let mut rest = lines;
    while let Some(first) = rest.first() {
        let length = if first.ends_with(':') {
            rest.iter().position(|line| line.ends_with('.')).map_or(rest.len(), |end| end + 1)
        } else {
            1
        };
        let (group, after) = rest.split_at(length.min(rest.len()));
        groups.push(group);
        rest = after;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::text;

    fn shape(unit: &str, language: Language, lines: &str) -> Vec<(String, String, String)> {
        let provisions = read(&unit.parse().unwrap(), language, lines).unwrap();
        provisions.into_iter().map(|part| (part.id.to_string(), part.mark, part.text)).collect()
    }

    fn part(id: &str, mark: &str, text: &str) -> (String, String, String) {
        (id.to_owned(), mark.to_owned(), text.to_owned())
    }

    #[test]
    fn the_lines_of_every_unit_of_the_agreement_are_read_back_as_they_were() {
        for language in [Language::Russian, Language::Azerbaijani, Language::English] {
            let whole = text(language);
            for provision in &whole.provisions {
                let branch = whole.branch(&provision.id).unwrap();
                let parts: Vec<_> = std::iter::once(branch.head).chain(branch.below).cloned().collect();
                if provision.kind() == Kind::Preface {
                    continue;
                }
                let lines = lines(&parts).join("\n");
                let mut again = read(&provision.id, language, &lines).unwrap();
                again[0].mark.clone_from(&provision.mark);
                assert_eq!(again, parts, "{} in {language:?}", provision.id);
            }
        }
    }

    #[test]
    fn a_new_article_takes_its_parts_from_its_lines() {
        assert_eq!(
            shape("art_12-1", Language::Russian, "Статья 12-1\n1. Первый.\n2. Второй:\nодин;\nдва."),
            [
                part("art_12-1", "Статья 12-1", ""),
                part("art_12-1__para_1", "1.", "Первый."),
                part("art_12-1__para_2", "2.", ""),
                part("art_12-1__para_2__intro", "", "Второй:"),
                part("art_12-1__para_2__indent_1", "", "один;"),
                part("art_12-1__para_2__indent_2", "", "два."),
            ]
        );
        assert_eq!(
            shape("art_18", Language::Kazakh, "Бір ғана сөйлем."),
            [part("art_18", "18-бап", ""), part("art_18__para_1", "", "Бір ғана сөйлем.")]
        );
        assert_eq!(
            shape("art_4__point_3-1", Language::Azerbaijani, "3-1) mübadilə edirlər;"),
            [part("art_4__point_3-1", "3-1)", "mübadilə edirlər;")]
        );
    }

    #[test]
    fn what_is_no_unit_of_its_kind_is_refused() {
        for (unit, lines, fault) in [
            ("art_12-1", "1. Раз.\n3. Три.\n2. Два.", NotAUnit::NumbersNotInOrder),
            ("art_12-1", "2. Два.", NotAUnit::NumbersNotInOrder),
            ("art_12-1", "а\nб\n1) раз;", NotAUnit::LinesBeforeList),
            ("art_4__point_3-1", "раз:\n1) два", NotAUnit::PointsHere),
            ("preamble__recital_5", "раз\nдва", NotAUnit::OneParagraph),
            ("title", "раз", NotAUnit::NotAsAWhole),
        ] {
            assert_eq!(read(&unit.parse().unwrap(), Language::Russian, lines), Err(fault), "{unit}: {lines}");
        }
    }
}
