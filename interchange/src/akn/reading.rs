//! The provisions of a document, read part by part and held against the rules by which ours are made.

use std::collections::HashSet;

use domain::{
    agreement::{Provision, ProvisionId, Status, Text},
    languages::Language,
};

use super::about::of_code;
use super::element::Element;
use super::lines::{lines, marked, misplaced, missing_line, plain, refused, unknown_or, without_words};
use super::refusal::{NotRead, What, named};
use super::standing::{STANDING, of_word};
use super::{AGREEMENT, NAMESPACE};

/// The text of a document.
pub(super) fn text(root: &Element) -> Result<Text, NotRead> {
    if root.name != "akomaNtoso" || root.attribute("xmlns") != Some(NAMESPACE) {
        return Err(refused(root, What::NotAkomaNtoso));
    }
    let document = root.elements().next().ok_or_else(|| refused(root, What::Missing { name: "act" }))?;
    let is_agreement = document.name == "act" && document.attribute("name") == Some(AGREEMENT);
    if !is_agreement {
        let name = document.attribute("name").unwrap_or(&document.name);
        return Err(refused(document, What::OtherDocument { name: named(name) }));
    }
    without_words(root)?;
    if let Some(second) = root.elements().nth(1) {
        return Err(misplaced(second, root));
    }
    without_words(document)?;
    let (language, status) = head(document)?;
    let mut reading = Reading { provisions: Vec::new(), seen: HashSet::new() };
    reading.document(document)?;
    reading.in_order()?;
    let provisions = reading.provisions.into_iter().map(|(_, provision)| provision).collect();
    Ok(Text { language, status, provisions })
}

fn head(document: &Element) -> Result<(Language, Status), NotRead> {
    let path = ["meta", "identification", "FRBRExpression"];
    let expression = path.into_iter().try_fold(document, |holder, name| {
        holder.child(name).ok_or_else(|| refused(holder, What::Missing { name }))
    })?;
    let missing = |name: &'static str| refused(expression, What::Missing { name });
    let language = expression.child("FRBRlanguage").ok_or_else(|| missing("FRBRlanguage"))?;
    let written = language.attribute("language").unwrap_or_default();
    let spoken =
        of_code(written).ok_or_else(|| refused(language, What::Language { name: named(written) }))?;
    let mut aliases = expression.elements().filter(|alias| alias.name == "FRBRalias");
    let standing = aliases.find(|alias| alias.attribute("name") == Some(STANDING));
    let standing = standing.ok_or_else(|| missing("FRBRalias"))?;
    let written = standing.attribute("value").unwrap_or_default();
    let status =
        of_word(written).ok_or_else(|| refused(standing, What::Standing { name: named(written) }))?;
    Ok((spoken, status))
}

/// What is read so far, each part with its line.
struct Reading {
    provisions: Vec<(usize, Provision)>,
    seen: HashSet<ProvisionId>,
}

impl Reading {
    fn document(&mut self, document: &Element) -> Result<(), NotRead> {
        let mut places = ["meta", "preface", "preamble", "body", "conclusions"].iter();
        for part in document.elements() {
            // Each at most once, in this order.
            if !places.any(|name| *name == part.name) {
                return Err(misplaced(part, document));
            }
            match part.name.as_str() {
                "preface" => self.preface(part)?,
                "preamble" => self.preamble(part)?,
                "body" => self.body(part)?,
                "conclusions" => self.conclusions(part)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn body(&mut self, body: &Element) -> Result<(), NotRead> {
        without_words(body)?;
        for article in body.elements() {
            if article.name != "article" {
                return Err(misplaced(article, body));
            }
            self.unit(article, None)?;
        }
        Ok(())
    }

    /// A part of the hierarchy with all that it holds. How deep that goes, the ids bound.
    fn unit(&mut self, unit: &Element, holder: Option<&ProvisionId>) -> Result<(), NotRead> {
        without_words(unit)?;
        let id = self.id(unit, holder)?;
        let place = self.put(unit, &id);
        let mut children = unit.elements().peekable();
        if let Some(num) = children.next_if(|child| child.name == "num") {
            let mark = plain(num)?;
            self.mark(place, mark);
        }
        if let Some(content) = children.next_if(|child| child.name == "content") {
            let [line] = lines(content)?.try_into().map_err(|_| missing_line(content))?;
            let words = plain(line)?;
            self.say(place, words);
            return children.next().map_or(Ok(()), |more| Err(misplaced(more, unit)));
        }
        if let Some(intro) = children.next_if(|child| child.name == "intro") {
            self.intro(intro, &id, place)?;
        }
        for child in children {
            match child.name.as_str() {
                "paragraph" | "subparagraph" | "point" | "indent" => self.unit(child, Some(&id))?,
                "wrapUp" => self.block(child, &id)?,
                _ => return Err(misplaced(child, unit)),
            }
        }
        Ok(())
    }

    /// Without an id it has the words that the holder has of its own; with one and two lines the first of them is.
    fn intro(&mut self, intro: &Element, holder: &ProvisionId, place: usize) -> Result<(), NotRead> {
        let (own, line) = match (lines(intro)?.as_slice(), intro.attribute("eId")) {
            (&[own], None) => (Some(own), None),
            (&[line], Some(_)) => (None, Some(line)),
            (&[own, line], Some(_)) => (Some(own), Some(line)),
            _ => return Err(missing_line(intro)),
        };
        if let Some(own) = own {
            let words = plain(own)?;
            self.say(place, words);
        }
        if let Some(line) = line {
            self.line(intro, line, Some(holder))?;
        }
        Ok(())
    }

    fn preface(&mut self, preface: &Element) -> Result<(), NotRead> {
        let (id, rest) = self.holder(preface, None)?;
        let begun = self.provisions.len();
        for line in rest {
            let inner: Vec<_> = line.elements().collect();
            match inner.as_slice() {
                [part] if matches!(part.name.as_str(), "docTitle" | "docType") => {
                    without_words(line)?;
                    self.line(part, part, Some(&id))?;
                }
                [part, ..] if line.name == "p" => {
                    return Err(unknown_or(part, What::MarkupInWords { name: named(&part.name) }));
                }
                _ => return Err(misplaced(line, preface)),
            }
        }
        // The lines stand as they are set; the parts are kept in the order of their ids.
        if let Some(lines) = self.provisions.get_mut(begun..) {
            lines.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
        }
        Ok(())
    }

    fn preamble(&mut self, preamble: &Element) -> Result<(), NotRead> {
        let (id, rest) = self.holder(preamble, None)?;
        for part in rest {
            match part.name.as_str() {
                "p" => self.line(part, part, Some(&id))?,
                "formula" => self.block(part, &id)?,
                "recitals" => {
                    without_words(part)?;
                    for inner in part.elements() {
                        match inner.name.as_str() {
                            "intro" => self.block(inner, &id)?,
                            "recital" => self.recital(inner, &id)?,
                            _ => return Err(misplaced(inner, part)),
                        }
                    }
                }
                _ => return Err(misplaced(part, preamble)),
            }
        }
        Ok(())
    }

    fn recital(&mut self, recital: &Element, holder: &ProvisionId) -> Result<(), NotRead> {
        without_words(recital)?;
        let id = self.id(recital, Some(holder))?;
        let place = self.put(recital, &id);
        let mut children = recital.elements().peekable();
        if let Some(num) = children.next_if(|child| child.name == "num") {
            let mark = plain(num)?;
            self.mark(place, mark);
        }
        let line = children.next_if(|child| child.name == "p").ok_or_else(|| missing_line(recital))?;
        let words = plain(line)?;
        self.say(place, words);
        children.next().map_or(Ok(()), |more| Err(misplaced(more, recital)))
    }

    fn conclusions(&mut self, conclusions: &Element) -> Result<(), NotRead> {
        let (id, rest) = self.holder(conclusions, None)?;
        rest.into_iter().try_for_each(|part| self.contained(part, conclusions, &id))
    }

    fn contained(&mut self, part: &Element, within: &Element, holder: &ProvisionId) -> Result<(), NotRead> {
        match part.name.as_str() {
            "p" => self.line(part, part, Some(holder)),
            "container" => {
                let (id, rest) = self.holder(part, Some(holder))?;
                rest.into_iter().try_for_each(|inner| self.contained(inner, part, &id))
            }
            _ => Err(misplaced(part, within)),
        }
    }

    /// A part outside the hierarchy, with the line of its own words if it has one; and what else it holds.
    fn holder<'e>(
        &mut self,
        element: &'e Element,
        holder: Option<&ProvisionId>,
    ) -> Result<(ProvisionId, Vec<&'e Element>), NotRead> {
        without_words(element)?;
        let id = self.id(element, holder)?;
        let place = self.put(element, &id);
        let mut rest: Vec<_> = element.elements().collect();
        let has_own = rest.first().is_some_and(|first| {
            let is_title = first.elements().any(|inner| inner.name != "inline");
            first.name == "p" && first.attribute("eId").is_none() && !is_title
        });
        if has_own {
            let (mark, words) = marked(rest.remove(0))?;
            self.mark(place, mark);
            self.say(place, words);
        }
        Ok((id, rest))
    }

    /// A part that is one line in an element of its own.
    fn block(&mut self, block: &Element, holder: &ProvisionId) -> Result<(), NotRead> {
        let [line] = lines(block)?.try_into().map_err(|_| missing_line(block))?;
        self.line(block, line, Some(holder))
    }

    /// A part whose id stands on one element and whose words in another, or in the same.
    fn line(&mut self, part: &Element, line: &Element, holder: Option<&ProvisionId>) -> Result<(), NotRead> {
        let id = self.id(part, holder)?;
        let place = self.put(part, &id);
        let (mark, words) = marked(line)?;
        self.mark(place, mark);
        self.say(place, words);
        Ok(())
    }

    /// The id, if it can be that of this element where it stands.
    fn id(&mut self, element: &Element, holder: Option<&ProvisionId>) -> Result<ProvisionId, NotRead> {
        let name = || named(&element.name);
        let written =
            element.attribute("eId").ok_or_else(|| refused(element, What::NoId { name: name() }))?;
        let id: ProvisionId =
            written.parse().map_err(|_| refused(element, What::NotAProvision { id: named(written) }))?;
        let says = match element.name.as_str() {
            "p" => id.kind().element(),
            "container" => element.attribute("name").unwrap_or_default(),
            other => other,
        };
        if id.kind().element() != says {
            return Err(refused(element, What::OtherKind { id, name: name() }));
        }
        if id.parent().as_ref() != holder {
            return Err(refused(element, What::OtherHolder { id }));
        }
        if !self.seen.insert(id.clone()) {
            return Err(refused(element, What::Repeated { id }));
        }
        Ok(id)
    }

    fn put(&mut self, element: &Element, id: &ProvisionId) -> usize {
        let provision = Provision { id: id.clone(), mark: String::new(), text: String::new() };
        self.provisions.push((element.line, provision));
        self.provisions.len().saturating_sub(1)
    }

    fn mark(&mut self, place: usize, mark: String) {
        if let Some((_, provision)) = self.provisions.get_mut(place) {
            provision.mark = mark;
        }
    }

    fn say(&mut self, place: usize, words: String) {
        if let Some((_, provision)) = self.provisions.get_mut(place) {
            provision.text = words;
        }
    }

    fn in_order(&self) -> Result<(), NotRead> {
        let mut pairs = self.provisions.iter().zip(self.provisions.iter().skip(1));
        match pairs.find(|((_, one), (_, next))| one.id >= next.id) {
            Some((_, (line, next))) => {
                Err(NotRead { line: *line, what: What::OutOfOrder { id: next.id.clone() } })
            }
            None => Ok(()),
        }
    }
}
