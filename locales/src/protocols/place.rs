//! Where an amendment takes hold: units by kind and number, the outermost first. Each language bends and orders them in
//! its own way.

use domain::{
    agreement::{Kind, Number, ProvisionId, Text},
    protocols::{Citation, Part},
};

/// What a unit is, in the words of treaty offices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    /// The title.
    Title,
    /// The preamble.
    Preamble,
    /// The final clause.
    Conclusions,
    /// статья
    Article,
    /// пункт
    Paragraph,
    /// подпункт
    Point,
    /// абзац
    Indent,
    /// Several, one after another: a part without a number that is more than a line.
    Indents,
    /// The end of a unit, where a mark stands in it more than once.
    End,
}

impl Unit {
    /// Every unit, for the tests of each language's table.
    #[cfg(test)]
    pub(super) const ALL: [Self; 9] = [
        Self::Title,
        Self::Preamble,
        Self::Conclusions,
        Self::Article,
        Self::Paragraph,
        Self::Point,
        Self::Indent,
        Self::Indents,
        Self::End,
    ];
}

/// A unit with its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Named {
    /// What it is.
    pub(super) unit: Unit,
    /// Its number; the first of several.
    pub(super) number: Option<Number>,
    /// The number of the last of several.
    pub(super) last: Option<Number>,
}

impl Named {
    const fn new(unit: Unit, number: Option<Number>) -> Self {
        Self { unit, number, last: None }
    }

    /// The whole numbers of indents, which are counted and not written: the first and, of several, the last.
    pub(super) fn counted(&self) -> (u32, Option<u32>) {
        let whole = |number: Number| u32::from(number.whole);
        (self.number.map(whole).unwrap_or_default(), self.last.map(whole))
    }
}

/// What the words around a formula have already named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scope {
    /// That the Agreement is changed: «пункт 2 статьи 9».
    Protocol,
    /// Nothing: «пункт 2 статьи 9 Соглашения».
    Nothing,
    /// The article: «пункт 2».
    Article,
}

/// A place, the outermost unit first. Empty where the article is named already and all of it is meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Place {
    /// Whether the Agreement is named with it.
    pub(super) of_agreement: bool,
    /// The units.
    pub(super) units: Vec<Named>,
}

impl Place {
    /// Where a unit of this text stands.
    pub(super) fn of(text: &Text, id: &ProvisionId, scope: Scope) -> Self {
        let mut place = Self::cited(&Citation::of(text, id));
        if let Some(indent) = place.units.last_mut().filter(|named| named.unit == Unit::Indent) {
            let more = lines(text, id).saturating_sub(1);
            if more > 0 {
                indent.unit = Unit::Indents;
                indent.last = indent.number.map(|first| counted(first.whole.saturating_add(more)));
            }
        }
        if scope == Scope::Article && place.units.first().is_some_and(|named| named.unit == Unit::Article) {
            place.units.remove(0);
        }
        place.of_agreement = scope == Scope::Nothing;
        place
    }

    /// What is cited, by itself.
    pub(super) fn cited(cited: &Citation) -> Self {
        let part = cited.part.map(|part| match part {
            Part::Title => Named::new(Unit::Title, None),
            Part::Preamble => Named::new(Unit::Preamble, None),
            Part::Conclusions => Named::new(Unit::Conclusions, None),
        });
        let numbered = [
            (Unit::Article, cited.article),
            (Unit::Paragraph, cited.paragraph),
            (Unit::Point, cited.point),
            (Unit::Indent, cited.indent.map(counted)),
        ];
        let numbered = numbered
            .into_iter()
            .filter_map(|(unit, number)| number.map(|number| Named::new(unit, Some(number))));
        Self { of_agreement: false, units: part.into_iter().chain(numbered).collect() }
    }

    /// An article.
    pub(super) fn article(number: Number) -> Self {
        Self { of_agreement: false, units: vec![Named::new(Unit::Article, Some(number))] }
    }

    /// The end of this place.
    pub(super) fn end(mut self) -> Self {
        self.units.push(Named::new(Unit::End, None));
        self
    }

    /// The innermost unit, and the place that holds it.
    pub(super) fn parted(mut self) -> Option<(Self, Named)> {
        let innermost = self.units.pop()?;
        Some((self, innermost))
    }
}

const fn counted(whole: u16) -> Number {
    Number { whole, inserted: None }
}

/// How many lines the unit has; a wrap-up stands in the line of the last item.
fn lines(text: &Text, id: &ProvisionId) -> u16 {
    let Some(branch) = text.branch(id) else { return 1 };
    let all = std::iter::once(branch.head).chain(branch.below);
    let lines = all.filter(|provision| !provision.text.is_empty() && provision.kind() != Kind::WrapUp);
    u16::try_from(lines.count()).unwrap_or(u16::MAX)
}
