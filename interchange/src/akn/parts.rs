//! Provisions as elements. Where the standard has no place for a part of ours, the part keeps its id on what stands nearest:
//! the introduction of the preamble stands in `recitals`, the paragraphs of the final clause are `p`.

use domain::agreement::{Branch, Kind, Provision, ProvisionId, Text};

use super::element::{Element, element};

/// Attributes that a part has besides its id.
pub(super) type Extra<'d> = &'d dyn Fn(&ProvisionId) -> Vec<(&'static str, String)>;

/// The id of what holds the considerations of the preamble.
pub(super) const RECITALS: &str = "preamble__recitals";

/// A number that stands within words, where the standard has no `num`.
pub(super) const MARK: &str = "mark";

/// Writes parts.
pub(super) struct Scribe<'d> {
    /// Attributes that a part has besides its id.
    pub(super) extra: Extra<'d>,
    /// What stands before each id: parts that are quoted are not the parts of the document.
    pub(super) prefix: &'d str,
}

impl Scribe<'_> {
    /// The four parts of a document, those that there are: title, preamble, articles, final clause.
    pub(super) fn document(&self, text: &Text, body: Element) -> Vec<Element> {
        let one = |kind: Kind| text.branches().find(|branch| branch.head.kind() == kind);
        let preface = one(Kind::Preface).map(|branch| self.preface(text, branch));
        let preamble = one(Kind::Preamble).map(|branch| self.preamble(branch));
        let conclusions = one(Kind::Conclusions).map(|branch| self.conclusions(branch));
        let body = body.holding(text.articles().map(|article| self.unit(article)));
        [preface, preamble, Some(body), conclusions].into_iter().flatten().collect()
    }

    /// A part of the hierarchy: an article, a paragraph, a point.
    pub(super) fn unit(&self, branch: Branch<'_>) -> Element {
        let head = branch.head;
        let unit = self.named(head.kind().element(), head);
        let unit = unit.holding(Some(element("num").saying(&head.mark)).filter(|_| !head.mark.is_empty()));
        if branch.below.is_empty() {
            let content = element("content").holding([element("p").saying(&head.text)]);
            return unit.holding(Some(content).filter(|_| !head.text.is_empty()));
        }
        let child = |kind: Kind| branch.children().find(|child| child.head.kind() == kind);
        let inner =
            branch.children().filter(|child| !matches!(child.head.kind(), Kind::Intro | Kind::WrapUp));
        unit.holding(self.intro(head, child(Kind::Intro)))
            .holding(inner.map(|child| self.unit(child)))
            .holding(child(Kind::WrapUp).map(|child| self.block("wrapUp", child.head)))
    }

    /// Words that a part has of its own beside the parts that it holds stand in the introduction, before it.
    fn intro(&self, holder: &Provision, intro: Option<Branch<'_>>) -> Option<Element> {
        let own = Some(element("p").saying(&holder.text)).filter(|_| !holder.text.is_empty());
        match intro {
            Some(intro) => Some(self.named("intro", intro.head).holding(own).holding([line(intro.head)])),
            None => own.map(|own| element("intro").holding([own])),
        }
    }

    fn preface(&self, text: &Text, branch: Branch<'_>) -> Element {
        let lines = text.title_lines().into_iter();
        let lines =
            lines.map(|part| element("p").holding([words(self.named(part.kind().element(), part), part)]));
        self.named("preface", branch.head).holding(own(branch)).holding(lines)
    }

    fn preamble(&self, branch: Branch<'_>) -> Element {
        let of =
            |kind: Kind| branch.children().map(|child| child.head).filter(move |part| part.kind() == kind);
        let recitals: Vec<_> = of(Kind::Recital)
            .map(|part| {
                let mark = Some(element("num").saying(&part.mark)).filter(|_| !part.mark.is_empty());
                let recital = self.named("recital", part).holding(mark);
                recital.holding([element("p").saying(&part.text)])
            })
            .collect();
        let intro = of(Kind::Intro).next();
        let considered = if recitals.is_empty() {
            intro.map(|part| words(self.named("p", part), part))
        } else {
            let holder = element("recitals").with("eId", format!("{}{RECITALS}", self.prefix));
            Some(holder.holding(intro.map(|part| self.block("intro", part))).holding(recitals))
        };
        let formula =
            of(Kind::Formula).map(|part| self.block("formula", part).with("name", "enactingFormula"));
        self.named("preamble", branch.head).holding(own(branch)).holding(considered).holding(formula)
    }

    fn conclusions(&self, branch: Branch<'_>) -> Element {
        let below = branch.children().map(|child| self.contained(child));
        self.named("conclusions", branch.head).holding(own(branch)).holding(below)
    }

    /// A part where there is no hierarchy: a line, or a box of lines that says what it is.
    fn contained(&self, branch: Branch<'_>) -> Element {
        if branch.below.is_empty() {
            return words(self.named("p", branch.head), branch.head);
        }
        let holder = self.named("container", branch.head).with("name", branch.head.kind().element());
        holder.holding(own(branch)).holding(branch.children().map(|child| self.contained(child)))
    }

    fn block(&self, name: &str, part: &Provision) -> Element {
        self.named(name, part).holding([line(part)])
    }

    fn named(&self, name: &str, part: &Provision) -> Element {
        element(name).with("eId", format!("{}{}", self.prefix, part.id)).with_all((self.extra)(&part.id))
    }
}

/// The mark and words that a holder outside the hierarchy has of its own; an empty line where it holds nothing else, for
/// the standard wants something in it.
fn own(branch: Branch<'_>) -> Option<Element> {
    let has_words = !branch.head.text.is_empty() || !branch.head.mark.is_empty();
    (has_words || branch.below.is_empty()).then(|| line(branch.head))
}

fn line(part: &Provision) -> Element {
    words(element("p"), part)
}

fn words(holder: Element, part: &Provision) -> Element {
    let mark = Some(element("inline").with("name", MARK).saying(&part.mark));
    holder.holding(mark.filter(|_| !part.mark.is_empty())).saying(&part.text)
}
