//! The tree of a document's structure, as tagged PDF knows it.

use std::fmt::Write;

use domain::languages::Language;

/// What an element is (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tag {
    Document,
    Section,
    Title,
    SecondHeading,
    ThirdHeading,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    /// The cell that says what its row is about.
    RowHead,
    Cell,
    /// Words of a paragraph beside struck ones.
    Span,
    /// Words struck through.
    Struck,
    /// Groups places for signature.
    Division,
}

impl Tag {
    /// Its name in the file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Title => "H1",
            Self::SecondHeading => "H2",
            Self::ThirdHeading => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeadCell | Self::RowHead => "TH",
            Self::Span | Self::Struck => "Span",
            Self::Cell => "TD",
            Self::Division => "Div",
        }
    }
}

/// An element's number, in reading order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct NodeId(usize);

impl NodeId {
    pub(crate) const fn index(self) -> usize {
        self.0
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Node {
    pub(crate) tag: Tag,
    /// None where it is the parent's.
    pub(crate) language: Option<Language>,
    /// None for the document.
    pub(crate) parent: Option<NodeId>,
    pub(crate) children: Vec<NodeId>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    language: Language,
}

impl Tree {
    /// The element of the document itself.
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new(language: Language) -> Self {
        let root = Node { tag: Tag::Document, language: Some(language), parent: None, children: Vec::new() };
        Self { nodes: vec![root], language }
    }

    /// A new last child of `parent`. Its language is kept only where it changes.
    pub(crate) fn add(&mut self, tag: Tag, language: Option<Language>, parent: NodeId) -> NodeId {
        let id = NodeId(self.nodes.len());
        let language = language.filter(|&language| language != self.language(parent));
        self.nodes.push(Node { tag, language, parent: Some(parent), children: Vec::new() });
        self.nodes[parent.0].children.push(id);
        id
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// The element of this run of an element's words: its own one where some are struck.
    pub(crate) fn part(&self, id: NodeId, run: usize) -> NodeId {
        let parts = &self.node(id).children;
        parts.get(run).copied().filter(|&part| self.is_part(part)).unwrap_or(id)
    }

    /// The element of the whole paragraph of which this one may be a part.
    pub(crate) fn whole(&self, id: NodeId) -> NodeId {
        if self.is_part(id) { self.node(id).parent.unwrap_or(id) } else { id }
    }

    fn is_part(&self, id: NodeId) -> bool {
        matches!(self.node(id).tag, Tag::Span | Tag::Struck)
    }

    /// Every element, in reading order.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(index, node)| (NodeId(index), node))
    }

    /// The language of an element: its own or the nearest ancestor's.
    pub(crate) fn language(&self, id: NodeId) -> Language {
        let mut at = Some(id);
        while let Some(id) = at {
            let node = self.node(id);
            if let Some(language) = node.language {
                return language;
            }
            at = node.parent;
        }
        self.language
    }

    /// One element a line, indented by depth, with the words that each element holds.
    pub(crate) fn outline(&self, words: &[String]) -> String {
        let mut depths = vec![0; self.nodes.len()];
        let mut out = String::new();
        for (id, node) in self.nodes() {
            let depth = node.parent.map_or(0, |parent| depths[parent.0] + 1);
            depths[id.0] = depth;
            let language = node.language.map(|language| format!(" [{}]", language.tag())).unwrap_or_default();
            let words = words.get(id.0).map(|words| words.trim_end()).unwrap_or_default();
            let tag = if node.tag == Tag::Struck { "Span struck" } else { node.tag.name() };
            let line = format!("{:indent$}{tag}{language} {words}", "", indent = 2 * depth);
            let _ = writeln!(out, "{}", line.trim_end());
        }
        out
    }
}
