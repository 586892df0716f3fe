//! Strips into pages. It knows only height, gap, hold and head.

use super::strips::Strip;
use super::{Bookmark, Item, Page, Rule};
use crate::errors::{PrintError, place};
use crate::length::Length;
use crate::sheets::{Sheet, rules};

/// The pages of a section.
#[derive(Default)]
pub(super) struct Placed {
    pub(super) pages: Vec<Page>,
    pub(super) bookmarks: Vec<Bookmark>,
}

/// Places strips on pages; `before` pages stand before these.
pub(super) fn paginate(
    strips: Vec<Strip>,
    heads: &[Strip],
    sheet: &Sheet,
    before: usize,
) -> Result<Placed, PrintError> {
    let room = sheet.height - sheet.top - sheet.bottom;
    let mut placed = Placed::default();
    let mut from = 0;
    let mut strips = strips;
    while from < strips.len() {
        let head = strips[from].head.and_then(|head| heads.get(head));
        let free = room - head.map_or(Length::ZERO, |head| head.height);
        let to = page_end(&strips, from, free)?;
        let mut composer = Composer {
            page: Page::default(),
            y: sheet.top,
            bottom: sheet.top,
            rails: Vec::new(),
            begun: false,
        };
        composer.head(head);
        for strip in &mut strips[from..to] {
            composer.gap(strip.gap);
            if let Some((level, title)) = strip.bookmark.take() {
                let page = before + placed.pages.len();
                placed.bookmarks.push(Bookmark { level, title, page, y: composer.y });
            }
            composer.strip(std::mem::take(strip));
        }
        placed.pages.push(composer.finish());
        from = to;
    }
    Ok(placed)
}

/// One after the last strip of the page that begins with `from`: the last one after which a page may end. Where
/// none may (what holds together is longer than a page), the page ends where it is full.
fn page_end(strips: &[Strip], from: usize, room: Length) -> Result<usize, PrintError> {
    let mut height = Length::ZERO;
    let mut allowed = None;
    for (index, strip) in strips.iter().enumerate().skip(from) {
        height += strip.height + if index == from { strip.crown } else { strip.gap };
        if height > room {
            return match (allowed, index) {
                (Some(end), _) => Ok(end),
                (None, index) if index > from => Ok(index),
                _ => Err(PrintError::TooTall { place: place_of(strip) }),
            };
        }
        if !strip.hold {
            allowed = Some(index + 1);
        }
    }
    Ok(strips.len())
}

fn place_of(strip: &Strip) -> String {
    let words = strip.items.iter().find_map(|item| match item {
        Item::Words(words) => Some(words.piece.text.as_str()),
        Item::Rule(_) => None,
    });
    place(words.unwrap_or_default().trim_end())
}

/// A page being filled from its top.
struct Composer {
    page: Page,
    /// Top of the next strip.
    y: Length,
    /// Bottom of the last strip.
    bottom: Length,
    /// Rules that run down: place and beginning.
    rails: Vec<(Length, Length)>,
    /// Whether a strip stands on the page.
    begun: bool,
}

impl Composer {
    fn head(&mut self, head: Option<&Strip>) {
        if let Some(head) = head {
            let top = self.y;
            self.page.items.extend(head.items.iter().map(|item| item.clone().lowered(top)));
            self.y += head.height;
        }
    }

    /// Leaves a gap, except before the page's first strip.
    fn gap(&mut self, gap: Length) {
        if self.begun {
            self.y += gap;
        }
    }

    fn strip(&mut self, strip: Strip) {
        let edge = self.y;
        let top = if self.begun { edge } else { edge + strip.crown };
        if self.rails.iter().map(|rail| rail.0).ne(strip.rails.iter().copied()) {
            self.end_rails();
            self.rails = strip.rails.iter().map(|&x| (x, edge)).collect();
        }
        self.page.items.extend(strip.items.into_iter().map(|item| item.lowered(top)));
        self.y = top + strip.height;
        self.bottom = self.y;
        self.begun = true;
    }

    fn end_rails(&mut self) {
        let bottom = self.bottom;
        for (x, top) in self.rails.drain(..) {
            self.page.items.push(Item::Rule(Rule {
                from: (x, top),
                to: (x, bottom),
                thickness: rules::LIGHT,
            }));
        }
    }

    fn finish(mut self) -> Page {
        self.end_rails();
        self.page
    }
}
