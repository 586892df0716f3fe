//! Bookmarks, from headings (ISO 32000-1, 12.3.3).

use lopdf::{Document, Object, ObjectId, dictionary};

use super::objects::{integer, name, unicode};
use crate::layout::{Bookmark, Layout};

/// Adds the bookmarks to the file; gives their root, or none where there is no heading.
pub(super) fn add(file: &mut Document, layout: &Layout) -> Option<ObjectId> {
    let bookmarks = &layout.bookmarks;
    let parents = parents(bookmarks);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let mut families = vec![Vec::new(); bookmarks.len() + 1];
    for (index, parent) in parents.iter().enumerate() {
        families[parent.unwrap_or(bookmarks.len())].push(ids[index]);
    }
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let (x, y) = (layout.left.in_points(), (layout.height - bookmark.y).in_points());
        let page = Object::Reference(pages[bookmark.page]);
        let mut item = dictionary! {
            "Title" => unicode(&bookmark.title),
            "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => vec![page, name("XYZ"), Object::Real(x), Object::Real(y), Object::Null],
        };
        let family = &families[parents[index].unwrap_or(bookmarks.len())];
        let place = family.iter().position(|&id| id == ids[index]).unwrap_or(0);
        if let Some(before) = place.checked_sub(1) {
            item.set("Prev", family[before]);
        }
        if let Some(&next) = family.get(place + 1) {
            item.set("Next", next);
        }
        if let (Some(&first), Some(&last)) = (families[index].first(), families[index].last()) {
            item.set("First", first);
            item.set("Last", last);
            item.set("Count", integer(families[index].len()));
        }
        file.set_object(ids[index], item);
    }
    let top = &families[bookmarks.len()];
    let (first, last) = (*top.first()?, *top.last()?);
    let count = integer(bookmarks.len());
    file.set_object(
        root,
        dictionary! { "Type" => name("Outlines"), "First" => first, "Last" => last, "Count" => count },
    );
    Some(root)
}

/// For each bookmark the nearest earlier one of a higher level.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(bookmarks.len());
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while open.last().is_some_and(|&last| bookmarks[last].level >= bookmark.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::length::Length;

    #[test]
    fn a_bookmark_hangs_under_the_nearest_higher_one() {
        let bookmark = |level| Bookmark { level, title: String::new(), page: 0, y: Length::ZERO };
        let parents = parents(&[1, 2, 3, 2, 1, 3].map(bookmark));
        assert_eq!(parents, [None, Some(0), Some(1), Some(0), None, Some(4)]);
    }
}
