//! The structure tree: what each marked stretch of the pages is (ISO 32000-1, 14.7).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::objects::{ascii, dictionary, from_trailer, integer, name};
use crate::errors::PrintError;
use crate::layout::{Layout, NodeId, Tag, Tree};

/// Which stretch belongs to which element.
pub(super) struct Marks {
    /// By element: page and number of each stretch.
    stretches: Vec<Vec<(usize, i64)>>,
    /// By page: the element of each stretch.
    elements: Vec<Vec<NodeId>>,
}

impl Marks {
    pub(super) fn new(layout: &Layout) -> Self {
        Self {
            stretches: vec![Vec::new(); layout.tree.len()],
            elements: vec![Vec::new(); layout.pages.len()],
        }
    }

    /// Notes a stretch of an element on a page; gives its number there.
    pub(super) fn add(&mut self, node: NodeId, page: usize) -> i64 {
        let number = i64::try_from(self.elements[page].len()).unwrap_or(i64::MAX);
        self.elements[page].push(node);
        self.stretches[node.index()].push((page, number));
        number
    }
}

/// Adds the structure tree to the file, and to each page the way back to it.
pub(super) fn add(file: &mut Document, layout: &Layout, marks: &Marks) -> Result<(), PrintError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = layout.tree.nodes().map(|_| file.new_object_id()).collect();
    let writer = Writer { tree: &layout.tree, marks, ids: &ids, pages: &pages, root };
    for (node, _) in layout.tree.nodes() {
        file.set_object(ids[node.index()], writer.element(node));
    }
    let parents = file.add_object(writer.parents());
    file.set_object(
        root,
        dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => vec![Object::Reference(ids[Tree::ROOT.index()])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(pages.len()),
        },
    );
    for (index, &page) in pages.iter().enumerate() {
        let page = dictionary(file, page)?;
        page.set("StructParents", integer(index));
        page.set("Tabs", name("S"));
        page.remove(b"Annots");
    }
    let catalogue = from_trailer(file, b"Root")?;
    dictionary(file, catalogue)?.set("StructTreeRoot", root);
    Ok(())
}

struct Writer<'a> {
    tree: &'a Tree,
    marks: &'a Marks,
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    root: ObjectId,
}

impl Writer<'_> {
    fn element(&self, id: NodeId) -> Dictionary {
        let node = self.tree.node(id);
        let stretches = &self.marks.stretches[id.index()];
        let page = stretches.first().map(|&(page, _)| page);
        let children = node.children.iter().map(|child| Object::Reference(self.ids[child.index()]));
        let own = stretches.iter().map(|&(at, number)| self.stretch(at, number, page));
        let mut element = dictionary! {
            "Type" => name("StructElem"),
            "S" => name(node.tag.name()),
            "P" => node.parent.map_or(self.root, |parent| self.ids[parent.index()]),
            "K" => Object::Array(children.chain(own).collect()),
        };
        if let Some(page) = page {
            element.set("Pg", self.pages[page]);
        }
        if let Some(language) = node.language {
            element.set("Lang", ascii(language.tag()));
        }
        match node.tag {
            Tag::HeadCell => {
                element.set("A", dictionary! { "O" => name("Table"), "Scope" => name("Column") })
            }
            Tag::RowHead => {
                element.set("A", dictionary! { "O" => name("Table"), "Scope" => name("Row") });
            }
            Tag::Struck => {
                let through = name("LineThrough");
                element.set("A", dictionary! { "O" => name("Layout"), "TextDecorationType" => through });
            }
            Tag::List => {
                element.set("A", dictionary! { "O" => name("List"), "ListNumbering" => name("Decimal") })
            }
            _ => {}
        }
        element
    }

    /// A stretch on the element's own page is its number, elsewhere a reference that names the page.
    fn stretch(&self, at: usize, number: i64, page: Option<usize>) -> Object {
        if Some(at) == page {
            return Object::Integer(number);
        }
        Object::Dictionary(dictionary! { "Type" => name("MCR"), "Pg" => self.pages[at], "MCID" => number })
    }

    /// From page and number to element.
    fn parents(&self) -> Dictionary {
        let reference = |node: &NodeId| Object::Reference(self.ids[node.index()]);
        let rows = self.marks.elements.iter().enumerate().flat_map(|(page, elements)| {
            [integer(page), Object::Array(elements.iter().map(reference).collect())]
        });
        dictionary! { "Nums" => rows.collect::<Vec<_>>() }
    }
}
