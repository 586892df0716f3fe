//! What the languages of one text do not have alike.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    figures::{Figure, Held},
    references::Reference,
};
use crate::{
    agreement::{Kind as Part, Provision, ProvisionId, Text, align},
    languages::Language,
};

/// A place where the languages do not agree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Where.
    pub provision: ProvisionId,
    /// In what.
    pub kind: Kind,
}

/// In what languages do not agree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The language has no such provision, or no words in it, and the others have.
    MissingIn(Language),
    /// The provision has other numbers before it: the mark in each language.
    Marks(Vec<Told<String>>),
    /// The languages part the provision in other ways: what each has directly under it.
    Structure(Vec<Told<ProvisionId>>),
    /// The numbers and months that not all have: those of each language.
    Numbers(Vec<Told<Figure>>),
    /// The references that not all have: those of each language.
    References(Vec<Told<Reference>>),
}

/// What one language has where the others have something else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told<T> {
    /// The language.
    pub language: Language,
    /// What it has; it may be nothing.
    pub found: Vec<T>,
}

/// Where these languages of one text do not agree, in document order.
///
/// A provision that is missing is told once, without its parts. What closes a list is looked at with what opens it, for
/// Kazakh puts the verb last. A number that is written in digits here and in words there is the same.
#[must_use]
pub fn concordance(texts: &[&Text]) -> Vec<Finding> {
    let mut columns: Vec<_> = texts.iter().map(|text| Column::of(text)).collect();
    let mut findings = Vec::new();
    let mut settled: Option<&ProvisionId> = None;
    for row in align(texts) {
        let is_settled = settled.is_some_and(|outer| row.id.is_within(outer));
        if is_settled || row.id.kind() == Part::WrapUp {
            continue;
        }
        let mut tell = |kind| findings.push(Finding { provision: row.id.clone(), kind });
        let held_by_some = row.cells.iter().flatten().any(|it| !it.text.is_empty())
            || columns.iter().any(|column| column.children.contains_key(row.id.as_str()));
        let mut present = Vec::new();
        for (column, cell) in columns.iter_mut().zip(&row.cells) {
            match cell {
                Some(provision) if !held_by_some || column.has_something(provision) => {
                    present.push((&*column, *provision))
                }
                None if !column.has_parent_of(row.id) => {}
                Some(_) | None => {
                    column.without.insert(row.id.as_str());
                    tell(Kind::MissingIn(column.language));
                }
            }
        }
        if present.len() < 2 {
            continue;
        }
        if !are_alike(present.iter().map(|(_, provision)| numbers_of(&provision.mark))) {
            let mark = |provision: &Provision| vec![provision.mark.clone()];
            tell(Kind::Marks(told(&present, |_, provision| mark(provision))));
        }
        if !are_alike(present.iter().map(|(column, provision)| column.shape(provision))) {
            settled = Some(row.id);
            tell(Kind::Structure(told(&present, |column, provision| column.parts_of(provision))));
        }
        let held: Vec<_> = present
            .iter()
            .map(|(column, provision)| {
                let held =
                    if settled == Some(row.id) { column.held_within(row.id) } else { column.held(provision) };
                (column.language, held)
            })
            .collect();
        for kind in [references_at_odds(&held), figures_at_odds(&held)].into_iter().flatten() {
            tell(kind);
        }
    }
    findings
}

/// One language, with what is asked of it again and again.
struct Column<'t> {
    language: Language,
    provisions: &'t [Provision],
    /// By the id of the provision that holds them.
    children: BTreeMap<&'t str, Vec<&'t Provision>>,
    ids: BTreeSet<&'t str>,
    /// What is told as missing: its parts are not told again.
    without: BTreeSet<&'t str>,
}

impl<'t> Column<'t> {
    fn of(text: &'t Text) -> Self {
        let mut children: BTreeMap<&str, Vec<&Provision>> = BTreeMap::new();
        for provision in &text.provisions {
            if let Some(parent) = parent_of(&provision.id) {
                children.entry(parent).or_default().push(provision);
            }
        }
        let ids = text.provisions.iter().map(|provision| provision.id.as_str()).collect();
        Self {
            language: text.language,
            provisions: &text.provisions,
            children,
            ids,
            without: BTreeSet::new(),
        }
    }

    fn has_parent_of(&self, id: &ProvisionId) -> bool {
        parent_of(id).is_none_or(|parent| self.ids.contains(parent) && !self.without.contains(parent))
    }

    fn has_something(&self, provision: &Provision) -> bool {
        !provision.text.is_empty() || self.children.contains_key(provision.id.as_str())
    }

    fn children(&self, provision: &Provision) -> &[&'t Provision] {
        self.children.get(provision.id.as_str()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Of what kinds its parts are, and whether it has words of its own: as an opening or directly.
    fn shape(&self, provision: &Provision) -> (BTreeSet<Part>, bool) {
        let kinds: BTreeSet<_> = self
            .children(provision)
            .iter()
            .map(|child| child.kind())
            .filter(|kind| *kind != Part::WrapUp)
            .collect();
        let is_direct = !provision.text.is_empty() && !kinds.contains(&Part::Intro);
        (kinds.into_iter().filter(|kind| *kind != Part::Intro).collect(), is_direct)
    }

    fn parts_of(&self, provision: &Provision) -> Vec<ProvisionId> {
        self.children(provision).iter().map(|child| child.id.clone()).collect()
    }

    /// What its words hold; those of a list that it opens, with what closes the list.
    fn held(&self, provision: &Provision) -> Held {
        let held = Held::of(self.language, &provision.text);
        let list = match provision.kind() {
            Part::Intro => parent_of(&provision.id),
            _ if self.children(provision).iter().any(|child| child.kind() == Part::Intro) => None,
            _ => Some(provision.id.as_str()),
        };
        let children = list.and_then(|list| self.children.get(list)).map(Vec::as_slice).unwrap_or_default();
        let closing = children.iter().find(|child| child.kind() == Part::WrapUp);
        match closing {
            Some(closing) => held.and(Held::of(self.language, &closing.text)),
            None => held,
        }
    }

    fn held_within(&self, outer: &ProvisionId) -> Held {
        let within = self.provisions.iter().filter(|provision| provision.id.is_within(outer));
        within.fold(Held::default(), |held, provision| held.and(Held::of(self.language, &provision.text)))
    }
}

fn parent_of(id: &ProvisionId) -> Option<&str> {
    id.as_str().rsplit_once("__").map(|(parent, _)| parent)
}

/// The numbers of a heading: its words are of the language.
fn numbers_of(mark: &str) -> Vec<&str> {
    mark.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}

fn are_alike<T: PartialEq>(mut all: impl Iterator<Item = T>) -> bool {
    let first = all.next();
    first.is_none_or(|first| all.all(|other| other == first))
}

type Present<'c, 't> = (&'c Column<'t>, &'t Provision);

fn told<T>(present: &[Present<'_, '_>], found: impl Fn(&Column<'_>, &Provision) -> Vec<T>) -> Vec<Told<T>> {
    present
        .iter()
        .map(|(column, provision)| Told { language: column.language, found: found(column, provision) })
        .collect()
}

/// A number that one language calls an article and another only a number is no discord.
fn references_at_odds(held: &[(Language, Held)]) -> Option<Kind> {
    let sides = held.iter().map(|(language, held)| {
        let figures = held.figures.iter().chain(&held.doubtful);
        let numbers = figures.filter_map(|figure| match figure {
            Figure::Number(number) => Some(number),
            Figure::Month(_) => None,
        });
        let both = |number: &String| {
            [super::Unit::Article, super::Unit::Part].map(|unit| Reference { unit, number: number.clone() })
        };
        Side {
            language: *language,
            sure: held.references.clone(),
            doubtful: numbers.flat_map(both).collect(),
        }
    });
    at_odds(&sides.collect::<Vec<_>>()).map(Kind::References)
}

fn figures_at_odds(held: &[(Language, Held)]) -> Option<Kind> {
    if held.iter().any(|(_, held)| held.has_larger) {
        return None;
    }
    let sides = held.iter().map(|(language, held)| {
        let parts = held.references.iter().flat_map(|reference| reference.number.split('-'));
        let of_references = parts.map(|number| Figure::Number(number.to_owned()));
        let doubtful = held.doubtful.iter().cloned().chain(of_references).collect();
        Side { language: *language, sure: held.figures.clone(), doubtful }
    });
    at_odds(&sides.collect::<Vec<_>>()).map(Kind::Numbers)
}

struct Side<T> {
    language: Language,
    sure: Vec<T>,
    doubtful: Vec<T>,
}

/// What one language certainly has more often than another can have it; what of it each has.
fn at_odds<T: Ord + Clone>(sides: &[Side<T>]) -> Option<Vec<Told<T>>> {
    let count = |all: &[T], one: &T| all.iter().filter(|other| *other == one).count();
    let is_at_odds = |one: &&T| {
        let least = sides.iter().map(|side| count(&side.sure, one)).max();
        let most = sides.iter().map(|side| count(&side.sure, one) + count(&side.doubtful, one)).min();
        least > most
    };
    let all: BTreeSet<&T> = sides.iter().flat_map(|side| &side.sure).collect();
    let odd: BTreeSet<&T> = all.into_iter().filter(is_at_odds).collect();
    let found = |side: &Side<T>| side.sure.iter().filter(|one| odd.contains(one)).cloned().collect();
    let told = || sides.iter().map(|side| Told { language: side.language, found: found(side) }).collect();
    (!odd.is_empty()).then(told)
}
