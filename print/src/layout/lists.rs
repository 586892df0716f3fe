//! Numbered lists: the numbers hang, the bodies align.

use domain::languages::Language;

use super::strips::{Next, Setter};
use super::{NodeId, Tag};
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Setting, break_lines};
use crate::model::{Entry, Text};
use crate::sheets::{Align, LABEL_GAP};

impl Setter<'_> {
    pub(super) fn list(&mut self, entries: &[Entry]) -> Result<(), PrintError> {
        let list = self.tree.add(Tag::List, None, self.parent);
        let hang = self.hang(entries.iter(), self.sheet.size)?.max(self.sheet.indent);
        for entry in entries {
            self.entry(entry, hang, list)?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &Entry, hang: Length, list: NodeId) -> Result<(), PrintError> {
        let size = self.sheet.size;
        let item = self.tree.add(Tag::ListItem, None, list);
        let label = self.tree.add(Tag::Label, None, item);
        let body = self.tree.add(Tag::ListBody, None, item);
        let (left, width) = (self.sheet.left + hang, self.sheet.measure() - hang);
        let first = self.strips.len();
        let between = [self.sheet.between, self.sheet.between / 2];
        for (place, text) in entry.body.iter().enumerate() {
            let node = self.node(Tag::Paragraph, text, body);
            let lines = break_lines(self.shaper, text, &self.running(width, size))?;
            let last = place + 1 == entry.body.len() && entry.details.is_empty();
            self.stack(lines, left, size, between[usize::from(place > 0)], node, Next::Free);
            self.keep_if(!last);
        }
        for (place, text) in entry.details.iter().enumerate() {
            let node = self.node(Tag::Paragraph, text, body);
            let setting = Setting { align: Align::Left, ..self.running(width, self.sheet.detail) };
            let lines = break_lines(self.shaper, text, &setting)?;
            self.stack(lines, left, setting.size, Length::ZERO, node, Next::Free);
            self.keep_if(place + 1 < entry.details.len());
        }
        let setting = Setting::plain(hang, size, Align::Left);
        let text = Text::new(self.tree.language(item), entry.label.as_str());
        let lines = break_lines(self.shaper, &text, &setting)?;
        let mut items = Vec::new();
        self.put(&mut items, lines, (self.sheet.left, Length::ZERO), size, Some(label));
        if let Some(strip) = self.strips.get_mut(first) {
            strip.items.extend(items);
        }
        Ok(())
    }

    /// The room that the numbers of these entries need.
    pub(super) fn hang<'e>(
        &mut self,
        entries: impl Iterator<Item = &'e Entry>,
        size: Length,
    ) -> Result<Length, PrintError> {
        let mut widest = Length::ZERO;
        for entry in entries {
            let text = Text::new(Language::Russian, entry.label.as_str());
            let lines =
                break_lines(self.shaper, &text, &Setting::plain(self.sheet.measure(), size, Align::Left))?;
            let width = lines.iter().flat_map(|line| &line.pieces).map(|piece| piece.width).sum();
            widest = widest.max(width);
        }
        Ok(widest + LABEL_GAP)
    }
}
