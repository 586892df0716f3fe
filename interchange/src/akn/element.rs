//! A tree of XML as it is written and as it was read.

use std::borrow::Cow;

use quick_xml::escape;

/// An element with its attributes and all that it holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: String,
    /// Its attributes in the order in which they stand.
    pub(super) attributes: Vec<(String, String)>,
    /// What it holds.
    pub(super) children: Vec<Node>,
    /// The line on which it opens, from one; zero where it was not read.
    pub(super) line: usize,
}

/// What an element holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Words.
    Words(String),
}

/// An element of this name.
pub(super) fn element(name: &str) -> Element {
    Element { name: name.to_owned(), ..Element::default() }
}

impl Element {
    /// With this attribute.
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.attributes.push((name.to_owned(), value.into()));
        self
    }

    /// With these attributes.
    pub(super) fn with_all(self, attributes: Vec<(&'static str, String)>) -> Self {
        attributes.into_iter().fold(self, |element, (name, value)| element.with(name, value))
    }

    /// With these elements at its end.
    pub(super) fn holding(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(elements.into_iter().map(Node::Element));
        self
    }

    /// With these words at its end; none where they are empty.
    pub(super) fn saying(mut self, words: impl Into<String>) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.children.push(Node::Words(words));
        }
        self
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements that it holds directly; its own words are passed over.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Words(_) => None,
        })
    }

    /// The first element of this name that it holds directly.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The whole as a file: an element a line, and whatever holds words on one line, for white space is part of them.
    pub(super) fn to_file(&self) -> String {
        let mut file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(&mut file, Some(0));
        file
    }

    /// `depth` is how far it is set in; `None` within words.
    fn write(&self, file: &mut String, depth: Option<usize>) {
        let set_in = |file: &mut String| {
            if let Some(depth) = depth {
                file.extend(std::iter::repeat_n("  ", depth));
            }
        };
        set_in(file);
        file.push('<');
        file.push_str(&self.name);
        for (name, value) in &self.attributes {
            file.push_str(&format!(" {name}=\"{}\"", escape::escape(legal(value))));
        }
        if self.children.is_empty() {
            file.push_str("/>");
        } else {
            file.push('>');
            let within = depth.filter(|_| !is_line(&self.name)).map(|depth| depth.saturating_add(1));
            if within.is_some() {
                file.push('\n');
            }
            for child in &self.children {
                match child {
                    Node::Element(element) => element.write(file, within),
                    Node::Words(words) => file.push_str(&escape::partial_escape(legal(words))),
                }
            }
            if within.is_some() {
                set_in(file);
            }
            file.push_str(&format!("</{}>", self.name));
        }
        if depth.is_some() {
            file.push('\n');
        }
    }
}

/// Whether white space within this element is part of the words.
fn is_line(name: &str) -> bool {
    matches!(name, "p" | "num")
}

/// XML 1.0 has no place for most controls. Words that came in through the door hold none; should one be there, it shows as
/// what it is not.
fn legal(words: &str) -> Cow<'_, str> {
    let is_legal = |letter: char| matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if words.chars().all(is_legal) {
        return Cow::Borrowed(words);
    }
    Cow::Owned(words.chars().map(|letter| if is_legal(letter) { letter } else { '\u{fffd}' }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_on_their_line_and_marks_of_xml_are_escaped() {
        let line = element("p").holding([element("inline").with("name", "a \"b\"").saying("1)")]);
        let tree = element("content").holding([line.saying("a < b & c > \"d\"\u{1}"), element("p")]);
        assert_eq!(
            tree.to_file(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<content>\n  <p><inline name=\"a &quot;b&quot;\">1)</inline>a &lt; b &amp; c &gt; \
             \"d\"\u{fffd}</p>\n  <p/>\n</content>\n"
        );
    }
}
