//! A page as a browser reads it: elements with their attributes, in order, each with what is in it.
//!
//! It reads what the house writes (attributes in quotes, every element closed), and is no parser of the web.

use std::ops::Range;

/// Elements that have no end of their own.
const VOID: [&str; 8] = ["input", "br", "hr", "meta", "link", "img", "wbr", "source"];

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Document {
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Begins(Element),
    Ends(String),
    Text(String),
}

/// An element.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its name.
    pub name: String,
    attributes: Vec<(String, String)>,
    at: usize,
}

impl Element {
    /// The value of an attribute; empty where it stands alone.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Document {
    /// Reads a page.
    #[must_use]
    pub fn read(html: &str) -> Document {
        let (mut parts, mut rest) = (Vec::new(), html);
        while let Some(start) = rest.find('<') {
            if start > 0 {
                parts.push(Part::Text(plain(&rest[..start])));
            }
            rest = &rest[start..];
            let end = end_of_tag(rest);
            let tag = &rest[1..end.saturating_sub(1)];
            rest = &rest[end..];
            if let Some(name) = tag.strip_prefix('/') {
                parts.push(Part::Ends(name.trim().to_owned()));
            } else if !tag.starts_with('!') {
                parts.push(Part::Begins(element(tag, parts.len())));
            }
        }
        parts.push(Part::Text(plain(rest)));
        Document { parts }
    }

    /// Every element, in order.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.parts.iter().filter_map(|part| match part {
            Part::Begins(element) => Some(element),
            _ => None,
        })
    }

    /// The element with this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.elements().find(|element| element.get("id") == Some(id))
    }

    /// The elements within another, in order.
    pub fn within(&self, outer: &Element) -> impl Iterator<Item = &Element> {
        let inside = self.inside(outer);
        self.elements().filter(move |element| inside.contains(&element.at))
    }

    /// The text within an element, as it stands in the page.
    #[must_use]
    pub fn raw_text(&self, element: &Element) -> String {
        let texts = self.parts[self.inside(element)].iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    /// The text within an element, white space as one space.
    #[must_use]
    pub fn text(&self, element: &Element) -> String {
        self.raw_text(element).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The places of the parts between an element's beginning and its end.
    fn inside(&self, element: &Element) -> Range<usize> {
        let first = element.at + 1;
        if VOID.contains(&element.name.as_str()) {
            return first..first;
        }
        let mut depth = 0_usize;
        for (place, part) in self.parts.iter().enumerate().skip(first) {
            match part {
                Part::Begins(other) if other.name == element.name => depth += 1,
                Part::Ends(name) if *name == element.name && depth == 0 => return first..place,
                Part::Ends(name) if *name == element.name => depth -= 1,
                _ => {}
            }
        }
        first..self.parts.len()
    }
}

/// Where the tag that `html` begins with ends; a `>` within quotes does not end it.
fn end_of_tag(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |end| end + 3);
    }
    let mut quoted = false;
    for (place, letter) in html.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return place + 1,
            _ => {}
        }
    }
    html.len()
}

fn element(tag: &str, at: usize) -> Element {
    let tag = tag.trim_end_matches('/').trim();
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(|letter: char| letter == '=' || letter.is_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let quoted = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        let (value, after) = quoted.unwrap_or(("", after.trim_start_matches('=')));
        attributes.push((key.to_ascii_lowercase(), plain(value)));
        rest = after;
    }
    Element { name: name.to_ascii_lowercase(), attributes, at }
}

/// Character references as letters.
fn plain(text: &str) -> String {
    let named =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    named.iter().fold(text.to_owned(), |text, (reference, letter)| text.replace(reference, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_written() {
        let page = Document::read(
            "<!DOCTYPE html><div id=\"a\"><!-- <p> --><div>one <b title=\"x>y\">&lt;two&gt;</b></div>three</div><input checked name=\"n\" value=\"&quot;\"/><p>four",
        );
        let outer = page.by_id("a").unwrap();
        assert_eq!(page.text(outer), "one <two>three");
        assert_eq!(page.within(outer).map(|element| element.name.as_str()).collect::<Vec<_>>(), ["div", "b"]);
        let bold = page.elements().find(|element| element.name == "b").unwrap();
        assert_eq!(bold.get("title"), Some("x>y"));
        let input = page.elements().find(|element| element.name == "input").unwrap();
        assert_eq!(
            (input.get("checked"), input.get("value"), page.text(input)),
            (Some(""), Some("\""), String::new())
        );
        assert_eq!(page.text(page.elements().last().unwrap()), "four");
    }
}
