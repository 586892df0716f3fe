//! A file of XML as a bounded tree: no declarations, no entities, no depth or size beyond what a text has.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use super::element::{Element, Node, element};
use super::refusal::{NotRead, What, named};

/// The most bytes of a file \[product\]: the Agreement has a fiftieth of them.
pub const BYTES_MOST: usize = 2 * 1024 * 1024;

/// How deep elements may stand in one another \[product\]: a consolidated text has a dozen.
pub const DEPTH_MOST: usize = 32;

/// The most elements of a file \[product\].
pub const ELEMENTS_MOST: usize = 50_000;

/// The most attributes of an element \[product\]: each is held against those before it.
const ATTRIBUTES_MOST: usize = 16;

/// The outermost element of a file with all that it holds. Comments and instructions to programs are passed over.
pub(super) fn parsed(xml: &str) -> Result<Element, NotRead> {
    if xml.len() > BYTES_MOST {
        return Err(NotRead { line: 1, what: What::TooLarge { most: BYTES_MOST } });
    }
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let mut reader = Reader::from_str(xml);
    let mut tree = Tree { xml, read: 0, line: 1, elements: 0, open: Vec::new(), whole: None };
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let Ok(event) = event else {
            let at = usize::try_from(reader.error_position()).unwrap_or(at);
            return Err(tree.until(at).refused(What::Malformed));
        };
        if let Event::Eof = event {
            return tree.done();
        }
        tree.take(event)?;
        tree.until(at);
    }
}

/// The tree as far as it is read.
struct Tree<'x> {
    xml: &'x str,
    /// How many bytes are read, and on which line they end.
    read: usize,
    line: usize,
    elements: usize,
    open: Vec<Element>,
    whole: Option<Element>,
}

impl Tree<'_> {
    /// Counts the lines up to here, each once.
    fn until(&mut self, at: usize) -> &Self {
        let bytes = self.xml.as_bytes().get(self.read..at).unwrap_or_default();
        self.line = self.line.saturating_add(bytes.iter().filter(|&&byte| byte == b'\n').count());
        self.read = self.read.max(at);
        self
    }

    const fn refused(&self, what: What) -> NotRead {
        NotRead { line: self.line, what }
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), NotRead> {
        match event {
            Event::Start(start) => {
                let opened = self.opened(&start)?;
                self.open.push(opened);
                Ok(())
            }
            Event::Empty(start) => {
                let opened = self.opened(&start)?;
                self.close(opened)
            }
            Event::End(_) => match self.open.pop() {
                Some(closed) => self.close(closed),
                None => Err(self.refused(What::Malformed)),
            },
            Event::Text(words) => {
                let words = words.xml10_content().map_err(|_| self.refused(What::Malformed))?;
                self.say(&words)
            }
            Event::CData(words) => {
                let words = words.xml10_content().map_err(|_| self.refused(What::Malformed))?;
                self.say(&words)
            }
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().map_err(|_| self.refused(What::Malformed))?;
                let name = reference.decode().map_err(|_| self.refused(What::Malformed))?;
                match (letter, resolve_predefined_entity(&name)) {
                    (Some(letter), _) => self.say(letter.encode_utf8(&mut [0; 4])),
                    (None, Some(meant)) => self.say(meant),
                    (None, None) => Err(self.refused(What::Entity { name: named(&name) })),
                }
            }
            Event::DocType(_) => Err(self.refused(What::Declaration)),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::Eof => Ok(()),
        }
    }

    fn opened(&mut self, start: &BytesStart<'_>) -> Result<Element, NotRead> {
        self.elements = self.elements.saturating_add(1);
        if self.open.len() >= DEPTH_MOST {
            return Err(self.refused(What::TooDeep { most: DEPTH_MOST }));
        }
        if self.elements > ELEMENTS_MOST {
            return Err(self.refused(What::TooManyElements { most: ELEMENTS_MOST }));
        }
        let text = |bytes: &[u8]| str::from_utf8(bytes).map(str::to_owned);
        let malformed = || self.refused(What::Malformed);
        let name = text(start.name().as_ref()).map_err(|_| malformed())?;
        let mut opened = Element { line: self.line, ..element(&name) };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| malformed())?;
            if opened.attributes.len() >= ATTRIBUTES_MOST {
                return Err(self.refused(What::TooManyAttributes { most: ATTRIBUTES_MOST }));
            }
            let key = text(attribute.key.as_ref()).map_err(|_| malformed())?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| malformed())?;
            opened.attributes.push((key, value.into_owned()));
        }
        Ok(opened)
    }

    fn close(&mut self, closed: Element) -> Result<(), NotRead> {
        match self.open.last_mut() {
            Some(holder) => holder.children.push(Node::Element(closed)),
            None if self.whole.is_none() => self.whole = Some(closed),
            None => return Err(self.refused(What::Malformed)),
        }
        Ok(())
    }

    /// Words that stand in several pieces are joined.
    fn say(&mut self, words: &str) -> Result<(), NotRead> {
        let Some(holder) = self.open.last_mut() else {
            let is_blank = words.trim().is_empty();
            return if is_blank { Ok(()) } else { Err(self.refused(What::Malformed)) };
        };
        match holder.children.last_mut() {
            Some(Node::Words(said)) => said.push_str(words),
            _ => holder.children.push(Node::Words(words.to_owned())),
        }
        Ok(())
    }

    fn done(self) -> Result<Element, NotRead> {
        match (self.open.is_empty(), self.whole) {
            (true, Some(whole)) => Ok(whole),
            _ => Err(NotRead { line: self.line, what: What::Malformed }),
        }
    }
}
