//! Reading a page back.

use std::collections::BTreeMap;

/// Opening tags with their attributes, as written; enough of a parser for our own pages.
pub(super) fn tags(html: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut tags = Vec::new();
    for piece in html.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else { continue };
        if !tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while let Some((key, after)) = rest.split_once("=\"") {
            let (value, after) = after.split_once('"').unwrap();
            let key = key.split_whitespace().last().unwrap();
            attributes.insert(key.to_owned(), value.to_owned());
            rest = after;
        }
        tags.push((name.trim_end_matches('/').to_owned(), attributes));
    }
    tags
}
