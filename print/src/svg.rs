//! A page of a layout → inline SVG, the preview.
//!
//! It bears classes only, no style, so that it lives under `style-src 'self'`. The sheet of the design gives
//! `svg.sheet text` the text face, `white-space: pre` and a colour; `.semibold` its weight, `.italic` its slant;
//! `[lang=az]` `font-variant-ligatures: no-common-ligatures`; `[data-soft]` `user-select: none`; `.rule` a stroke.

use std::fmt::Write;

use crate::layout::{Item, Layout, NodeId, Rule, Words};
use crate::length::Length;
use crate::model::Face;

/// Draws a page, counted from 0, as an `svg` element that a screen reader announces with `label`. A page that is
/// not there is an empty text.
#[must_use]
pub fn svg(layout: &Layout, page: usize, label: &str) -> String {
    let Some(page) = layout.pages.get(page) else { return String::new() };
    let mut drawing = Drawing { out: String::with_capacity(160 * page.items.len()), group: None };
    drawing.open(layout, label);
    for item in &page.items {
        match item {
            Item::Rule(rule) => drawing.rule(rule),
            Item::Words(words) => drawing.words(words),
        }
    }
    drawing.close_group();
    drawing.out.push_str("</svg>");
    drawing.out
}

struct Drawing {
    out: String,
    /// The element whose group is open; the inner none is what is no content.
    group: Option<Option<NodeId>>,
}

impl Drawing {
    fn open(&mut self, layout: &Layout, label: &str) {
        let (width, height) = (layout.width, layout.height);
        let _ = write!(
            self.out,
            r#"<svg class="sheet" viewBox="0 0 {width} {height}" role="group" aria-label=""#
        );
        self.escape(label);
        self.out.push_str("\">");
    }

    fn rule(&mut self, Rule { from, to, thickness }: &Rule) {
        self.close_group();
        let _ = write!(
            self.out,
            r#"<path class="rule" stroke-width="{thickness}" d="M{} {}L{} {}"/>"#,
            from.0, from.1, to.0, to.1
        );
    }

    fn words(&mut self, words: &Words) {
        self.group(words.node);
        let piece = &words.piece;
        let class = match piece.face {
            Face::Roman => "",
            Face::Semibold => r#" class="semibold""#,
            Face::Italic => r#" class="italic""#,
        };
        let (language, x, y, size) = (piece.language.tag(), words.x, words.y, words.size);
        let _ = write!(self.out, r#"<text{class} lang="{language}" x="{x}" y="{y}" font-size="{size}""#);
        if piece.soft {
            self.out.push_str(r#" aria-hidden="true" data-soft="">-</text>"#);
            return;
        }
        if words.extra != 0 {
            let spacing = f64::from(words.extra) * f64::from(size.in_hundredths()) / 1e6;
            let _ = write!(self.out, r#" word-spacing="{spacing:.3}""#);
        }
        // A face that is still loading, or another one, fills the line all the same.
        if piece.width > Length::ZERO {
            let _ = write!(self.out, r#" textLength="{}""#, piece.width);
        }
        self.out.push('>');
        self.escape(&piece.text);
        self.out.push_str("</text>");
    }

    fn group(&mut self, node: Option<NodeId>) {
        if self.group == Some(node) {
            return;
        }
        self.close_group();
        self.out.push_str(if node.is_some() { "<g>" } else { r#"<g aria-hidden="true">"# });
        self.group = Some(node);
    }

    fn close_group(&mut self) {
        if self.group.take().is_some() {
            self.out.push_str("</g>");
        }
    }

    fn escape(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                letter => self.out.push(letter),
            }
        }
    }
}
