//! Blocks into strips: what may not be parted by a page's end.

use domain::languages::Language;

use super::{Item, NodeId, Rule, Tag, Tree, Words};
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Line, Setting, break_lines};
use crate::model::{Block, Face, Level, Section, Text};
use crate::shape::Shaper;
use crate::sheets::{Align, STROKE_PERCENT, Sheet, rules};

/// A line, a row, a block of signatures. Positions down count from its top.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    /// Space before it, which falls away at the top of a page.
    pub(super) gap: Length,
    /// Space above it where it begins a page.
    pub(super) crown: Length,
    pub(super) height: Length,
    pub(super) items: Vec<Item>,
    /// No page may end after it: all rules of paging are settings of this one.
    pub(super) hold: bool,
    /// The table head to set again where a page begins with this strip.
    pub(super) head: Option<usize>,
    /// Where rules run down beside it; they join from strip to strip.
    pub(super) rails: Vec<Length>,
    /// Whether it is a line of text proper, of which two stand with the signatures.
    pub(super) prose: bool,
    /// Level and title of the heading that begins here.
    pub(super) bookmark: Option<(u8, String)>,
}

/// What follows a stack of lines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A page may end between.
    Free,
    /// The lines stay with what follows.
    Kept,
}

pub(super) struct Setter<'a> {
    pub(super) shaper: &'a mut Shaper,
    pub(super) sheet: &'a Sheet,
    pub(super) tree: Tree,
    pub(super) strips: Vec<Strip>,
    /// Table heads to set again, as no content.
    pub(super) heads: Vec<Strip>,
    /// The section's element.
    pub(super) parent: NodeId,
}

impl<'a> Setter<'a> {
    pub(super) fn new(shaper: &'a mut Shaper, sheet: &'a Sheet, language: Language) -> Self {
        let tree = Tree::new(language);
        Self { shaper, sheet, tree, strips: Vec::new(), heads: Vec::new(), parent: Tree::ROOT }
    }

    /// The strips of a section.
    pub(super) fn section(&mut self, section: &Section) -> Result<Vec<Strip>, PrintError> {
        self.parent = self.tree.add(Tag::Section, Some(section.language), Tree::ROOT);
        for block in &section.blocks {
            self.block(block)?;
        }
        Ok(std::mem::take(&mut self.strips))
    }

    fn block(&mut self, block: &Block) -> Result<(), PrintError> {
        match block {
            Block::Title(text) => self.title(text),
            Block::Subtitle(text) => self.subtitle(text),
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Held(text) => self.held(text),
            Block::Note(text) => {
                self.keep_if(true);
                self.paragraph(text)
            }
            Block::Mark(lines) => self.mark(lines),
            Block::Ends(left, right) => self.ends(left, right),
            Block::List(entries) => self.list(entries),
            Block::Register { columns, rows, cells } => self.register(columns, *rows, cells),
            Block::Table { columns, names, rows } => self.table(columns, *names, rows),
            Block::Parallel { heads, rows } => self.parallel(heads, rows),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Space => {
                let height = self.sheet.lead(self.sheet.size);
                self.strips.push(Strip { height, hold: true, ..Strip::default() });
                Ok(())
            }
        }
    }

    fn title(&mut self, text: &Text) -> Result<(), PrintError> {
        let (size, gap) = (self.sheet.title, self.sheet.title / 2);
        let node = self.node(Tag::Title, text, self.parent);
        self.bold(text, node, Setting::balanced(self.sheet.measure(), size, Align::Centre), gap, 1)
    }

    fn heading(&mut self, level: Level, text: &Text) -> Result<(), PrintError> {
        let size = self.sheet.size;
        let (tag, gap, depth) = match level {
            Level::Second => (Tag::SecondHeading, size.percent(110), 2),
            Level::Third => (Tag::ThirdHeading, size.percent(70), 3),
        };
        let node = self.node(tag, text, self.parent);
        let setting = Setting::plain(self.sheet.measure(), size, self.sheet.headings);
        let balanced = self.sheet.headings == Align::Centre;
        self.bold(text, node, Setting { balanced, ..setting }, gap, depth)
    }

    fn bold(
        &mut self,
        text: &Text,
        node: NodeId,
        setting: Setting,
        gap: Length,
        depth: u8,
    ) -> Result<(), PrintError> {
        let lines = break_lines(self.shaper, &text.in_face(Face::Semibold), &setting)?;
        let first = self.strips.len();
        self.stack(lines, self.sheet.left, setting.size, gap, node, Next::Kept);
        if let Some(strip) = self.strips.get_mut(first) {
            strip.bookmark = Some((depth, text.plain()));
        }
        Ok(())
    }

    fn subtitle(&mut self, text: &Text) -> Result<(), PrintError> {
        let node = self.node(Tag::Paragraph, text, self.parent);
        let setting = Setting::balanced(self.sheet.measure(), self.sheet.size, Align::Centre);
        let lines = break_lines(self.shaper, text, &setting)?;
        self.stack(lines, self.sheet.left, setting.size, Length::ZERO, node, Next::Kept);
        Ok(())
    }

    fn paragraph(&mut self, text: &Text) -> Result<(), PrintError> {
        self.running_text(text, Next::Free)?;
        self.keep_if(leads_in(text));
        Ok(())
    }

    fn held(&mut self, text: &Text) -> Result<(), PrintError> {
        self.running_text(text, Next::Kept)
    }

    fn running_text(&mut self, text: &Text, next: Next) -> Result<(), PrintError> {
        let node = self.node(Tag::Paragraph, text, self.parent);
        let setting =
            Setting { first: self.sheet.indent, ..self.running(self.sheet.measure(), self.sheet.size) };
        let lines = break_lines(self.shaper, text, &setting)?;
        self.stack(lines, self.sheet.left, setting.size, self.sheet.between, node, next);
        Ok(())
    }

    fn mark(&mut self, lines: &[Text]) -> Result<(), PrintError> {
        let width = self.sheet.measure().percent(60);
        let left = self.sheet.left + self.sheet.measure() - width;
        for text in lines {
            let node = self.node(Tag::Paragraph, text, self.parent);
            let setting = Setting::plain(width, self.sheet.small, Align::Right);
            let lines = break_lines(self.shaper, text, &setting)?;
            self.stack(lines, left, setting.size, Length::ZERO, node, Next::Kept);
        }
        Ok(())
    }

    /// Both texts begin on one line; each has its half.
    fn ends(&mut self, left: &Text, right: &Text) -> Result<(), PrintError> {
        let (size, half) = (self.sheet.size, self.sheet.measure() / 2);
        let mut strip = Strip { gap: self.sheet.between, hold: true, ..Strip::default() };
        for (text, x, align) in
            [(left, self.sheet.left, Align::Left), (right, self.sheet.left + half, Align::Right)]
        {
            let node = self.node(Tag::Paragraph, text, self.parent);
            let lines = break_lines(self.shaper, text, &Setting::balanced(half, size, align))?;
            let height = self.put(&mut strip.items, lines, (x, Length::ZERO), size, Some(node));
            strip.height = strip.height.max(height);
        }
        self.strips.push(strip);
        Ok(())
    }

    /// Holds the last strip to what follows.
    pub(super) fn keep_if(&mut self, keep: bool) {
        if let Some(strip) = self.strips.last_mut() {
            strip.hold |= keep;
        }
    }

    /// The setting of running text.
    pub(super) fn running(&self, width: Length, size: Length) -> Setting {
        let hyphenate = self.sheet.hyphenate;
        Setting { hyphenate, ..Setting::plain(width, size, self.sheet.align) }
    }

    /// The element of a text; where some of its words are struck, each run is an element within it.
    pub(super) fn node(&mut self, tag: Tag, text: &Text, parent: NodeId) -> NodeId {
        let node = self.tree.add(tag, text.language(), parent);
        if text.has_struck() {
            for run in &text.0 {
                let tag = if run.struck { Tag::Struck } else { Tag::Span };
                self.tree.add(tag, Some(run.language), node);
            }
        }
        node
    }

    /// Lines as strips, of which two stay together at either end. A page does not end with a parted word.
    pub(super) fn stack(
        &mut self,
        lines: Vec<Line>,
        x: Length,
        size: Length,
        gap: Length,
        node: NodeId,
        next: Next,
    ) {
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let kept = next == Next::Kept;
            let parted = line.pieces.last().is_some_and(|piece| piece.soft);
            let mut strip = Strip {
                gap: if index == 0 { gap } else { Length::ZERO },
                height: self.sheet.lead(size),
                hold: kept || parted || count > 1 && (index == 0 || index + 2 == count),
                prose: !kept,
                ..Strip::default()
            };
            self.put(&mut strip.items, vec![line], (x, Length::ZERO), size, Some(node));
            self.strips.push(strip);
        }
    }

    /// Lines one under another from a corner; gives their height.
    pub(super) fn put(
        &self,
        items: &mut Vec<Item>,
        lines: Vec<Line>,
        corner: (Length, Length),
        size: Length,
        node: Option<NodeId>,
    ) -> Length {
        let mut top = corner.1;
        for line in lines {
            let y = top + self.sheet.baseline(size);
            items.extend(words(line, (corner.0, y), size, |run| node.map(|node| self.tree.part(node, run))));
            top += self.sheet.lead(size);
        }
        top - corner.1
    }

    /// A rule across the page.
    pub(super) fn rule(&self, y: Length, thickness: Length) -> Item {
        let right = self.sheet.left + self.sheet.measure();
        Item::Rule(Rule { from: (self.sheet.left, y), to: (right, y), thickness })
    }
}

/// Whether a text announces what follows, and so may not end a page: «Решили:».
pub(super) fn leads_in(text: &Text) -> bool {
    text.0.last().is_some_and(|run| run.text.trim_end().ends_with(':'))
}

/// A line's pieces on its baseline, each run in its element, and the strokes through what is struck.
pub(super) fn words(
    line: Line,
    (x, y): (Length, Length),
    size: Length,
    node: impl Fn(usize) -> Option<NodeId>,
) -> impl Iterator<Item = Item> {
    let extra = line.extra;
    line.pieces.into_iter().flat_map(move |piece| {
        let stroke = piece.struck.then(|| {
            let (begin, end) = piece.inked(extra, size);
            let y = y - size.percent(STROKE_PERCENT);
            Item::Rule(Rule { from: (x + begin, y), to: (x + end, y), thickness: rules::STROKE })
        });
        let (x, node) = (x + piece.offset, node(piece.run));
        [Some(Item::Words(Words { x, y, size, extra, node, piece })), stroke].into_iter().flatten()
    })
}
