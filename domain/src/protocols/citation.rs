//! Where a unit stands, in the words by which treaties cite: article, paragraph, subparagraph, indent.

use crate::agreement::{Kind, Number, Provision, ProvisionId, Text};

/// Where a unit stands, from the outermost in. Words for it are a matter of each language's grammar.
///
/// Indents (абзацы) are counted from the first line of the numbered unit, introductory words included; a wrap-up
/// belongs to the line of the last item.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Citation {
    /// The part of the document that is no article.
    pub part: Option<Part>,
    /// The article.
    pub article: Option<Number>,
    /// The paragraph (пункт), where the article has numbered ones.
    pub paragraph: Option<Number>,
    /// The subparagraph (подпункт): a point of the list.
    pub point: Option<Number>,
    /// The indent (абзац), from one.
    pub indent: Option<u16>,
}

/// A part of the Agreement outside its articles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The title.
    Title,
    /// The preamble.
    Preamble,
    /// The final clause.
    Conclusions,
}

impl Citation {
    /// Where the unit stands in this text. A unit that is only about to be put in is cited in the text as it will read.
    #[must_use]
    pub fn of(text: &Text, unit: &ProvisionId) -> Self {
        let mut cited = Self::default();
        let mut numbered = None;
        for outer in outwards_in(unit) {
            let number = outer.steps().last().and_then(|step| step.number);
            match outer.kind() {
                Kind::Preface => (cited.part, numbered) = (Some(Part::Title), Some(outer)),
                Kind::Preamble => (cited.part, numbered) = (Some(Part::Preamble), Some(outer)),
                Kind::Conclusions => (cited.part, numbered) = (Some(Part::Conclusions), Some(outer)),
                Kind::Article => (cited.article, numbered) = (number, Some(outer)),
                Kind::Paragraph if bears_a_number(text, &outer) => {
                    (cited.paragraph, numbered) = (number, Some(outer));
                }
                Kind::Point => (cited.point, numbered) = (number, Some(outer)),
                _ => {}
            }
        }
        let of_lines = numbered.filter(|numbered| numbered != unit && cited.part != Some(Part::Title));
        cited.indent = of_lines.and_then(|numbered| line_of(text, &numbered, unit));
        cited
    }
}

/// The unit and all that hold it, the outermost first.
fn outwards_in(unit: &ProvisionId) -> Vec<ProvisionId> {
    let mut outer: Vec<_> = std::iter::successors(Some(unit.clone()), ProvisionId::parent).collect();
    outer.reverse();
    outer
}

/// A paragraph that is the only one of its article bears none, and is cited by the article alone.
fn bears_a_number(text: &Text, paragraph: &ProvisionId) -> bool {
    text.provision(paragraph).is_some_and(|provision| !provision.mark.is_empty())
}

/// Which line of the numbered unit it is; none where the unit has no other, or where it is more than a line.
fn line_of(text: &Text, numbered: &ProvisionId, unit: &ProvisionId) -> Option<u16> {
    let branch = text.branch(numbered)?;
    let is_line = |provision: &&Provision| !provision.text.is_empty() && provision.kind() != Kind::WrapUp;
    let lines: Vec<_> = std::iter::once(branch.head).chain(branch.below).filter(is_line).collect();
    if lines.len() < 2 {
        return None;
    }
    let of_unit = |provision: &&Provision| {
        provision.id.is_within(unit)
            || (unit.kind() == Kind::WrapUp && Some(&provision.id) == before(text, unit))
    };
    let place = lines.iter().position(of_unit)?;
    u16::try_from(place.saturating_add(1)).ok()
}

/// The last item before a wrap-up.
fn before<'t>(text: &'t Text, wrap_up: &ProvisionId) -> Option<&'t ProvisionId> {
    let place = text.provisions.iter().position(|provision| provision.id == *wrap_up)?;
    Some(&text.provisions.get(place.checked_sub(1)?)?.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{agreement::text, languages::Language};

    #[test]
    fn a_unit_is_cited_as_treaty_offices_do() {
        for (id, article, paragraph, point, indent) in [
            ("art_12__para_2", "12", Some("2"), None, None),
            ("art_13__para_1", "13", None, None, None),
            ("art_13", "13", None, None, None),
            ("art_7__para_1__subpara_2", "7", Some("1"), None, Some(5)),
            ("art_7__para_1__subpara_1__indent_1", "7", Some("1"), None, Some(2)),
            ("art_7__para_1__subpara_1__intro", "7", Some("1"), None, Some(1)),
            ("art_2__intro", "2", None, None, Some(1)),
            ("art_2__point_4", "2", None, Some("4"), None),
            ("art_6__para_2__point_2__indent_7", "6", Some("2"), Some("2"), Some(8)),
            ("art_5__point_5", "5", None, Some("5"), None),
        ] {
            for language in Language::ALL {
                let cited = Citation::of(text(language), &id.parse().unwrap());
                let written = |number: Option<Number>| number.map(|number| number.to_string());
                assert_eq!(cited.part, None);
                assert_eq!(written(cited.article).as_deref(), Some(article), "{id}");
                assert_eq!(written(cited.paragraph).as_deref(), paragraph, "{id}");
                assert_eq!(written(cited.point).as_deref(), point, "{id}");
                assert_eq!(cited.indent, indent, "{id} in {language:?}");
            }
        }
    }

    #[test]
    fn outside_the_articles_the_part_is_named() {
        let cited = |id: &str| Citation::of(text(Language::Kazakh), &id.parse().unwrap());
        assert_eq!(cited("title__subject"), Citation { part: Some(Part::Title), ..Citation::default() });
        let recital = Citation { part: Some(Part::Preamble), indent: Some(3), ..Citation::default() };
        assert_eq!(cited("preamble__recital_2"), recital);
        let last = Citation { part: Some(Part::Conclusions), indent: Some(2), ..Citation::default() };
        assert_eq!(cited("final__para_2"), last);
        assert_eq!(cited("art_6__para_2__wrapup").indent, Some(16), "in the line of the seventh authority");
    }
}
