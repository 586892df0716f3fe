//! Texts side by side: lines of one row share their baselines; a row may run on to the next page, but leaves
//! no single line of any of its passages behind.

use super::registers::{Span, check};
use super::strips::{Setter, Strip, leads_in};
use super::{Item, NodeId, Tag};
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Line, Setting, break_lines};
use crate::model::{Entry, Face, Passage, Text};
use crate::sheets::{Align, COLUMN_GUTTER, rules};

/// A passage set in its column: its lines, each with all that stands on it.
type Column = Vec<Vec<Item>>;

/// What the passages of one row have in common.
struct RowStyle {
    size: Length,
    gap: Length,
    /// Room for the numbers of entries.
    hang: Length,
    heading: Option<u8>,
}

impl Setter<'_> {
    pub(super) fn parallel(&mut self, heads: &[Text], rows: &[Vec<Passage>]) -> Result<(), PrintError> {
        let spans = self.parallel_spans(heads.len());
        let table = self.tree.add(Tag::Table, None, self.parent);
        let head = self.tree.add(Tag::TableHead, None, table);
        let mut strip = self.row(head, Tag::HeadCell, heads, &spans)?;
        strip.items.push(self.rule(strip.height, rules::MEDIUM));
        strip.gap = self.sheet.size.percent(60);
        strip.height += self.sheet.between;
        let repeated = self.table_head(strip);
        let body = self.tree.add(Tag::TableBody, None, table);
        let entries = rows.iter().flatten().filter_map(|passage| match passage {
            Passage::Entry(entry) => Some(entry),
            Passage::Title(_) | Passage::Heading(_) | Passage::Paragraph(_) => None,
        });
        let hang = self.hang(entries, self.sheet.size)?;
        for row in rows {
            check(row.len(), spans.len(), row.first().map(text))?;
            self.passages(body, row, &spans, repeated, hang)?;
        }
        Ok(())
    }

    fn parallel_spans(&self, count: usize) -> Vec<Span> {
        let count = i32::try_from(count).unwrap_or(1).max(1);
        let width = (self.sheet.measure() - COLUMN_GUTTER * (count - 1)) / count;
        (0..count).map(|index| (self.sheet.left + (width + COLUMN_GUTTER) * index, width)).collect()
    }

    fn passages(
        &mut self,
        body: NodeId,
        row: &[Passage],
        spans: &[Span],
        head: usize,
        hang: Length,
    ) -> Result<(), PrintError> {
        let style = self.row_style(row, hang);
        let tr = self.tree.add(Tag::Row, None, body);
        let mut columns = Vec::with_capacity(row.len());
        for (passage, &span) in row.iter().zip(spans) {
            columns.push(self.passage(tr, passage, span, &style)?);
        }
        let counts: Vec<usize> = columns.iter().map(Vec::len).collect();
        let bookmark = style.heading.zip(row.first()).map(|(level, passage)| (level, text(passage).plain()));
        let lines = counts.iter().copied().max().unwrap_or(0);
        let announces = row.iter().any(|passage| leads_in(text(passage)));
        for line in 0..lines {
            let lonely = counts.iter().any(|&count| count > 1 && (line == 0 || line + 2 == count));
            self.strips.push(Strip {
                gap: if line == 0 { style.gap } else { Length::ZERO },
                crown: Length::ZERO,
                height: self.sheet.lead(style.size),
                items: columns
                    .iter_mut()
                    .filter_map(|column| column.get_mut(line))
                    .flat_map(std::mem::take)
                    .collect(),
                hold: style.heading.is_some() || lonely || announces && line + 1 == lines,
                head: Some(head),
                rails: spans.iter().skip(1).map(|span| span.0 - COLUMN_GUTTER / 2).collect(),
                prose: style.heading.is_none(),
                bookmark: bookmark.clone().filter(|_| line == 0),
            });
        }
        Ok(())
    }

    fn row_style(&self, row: &[Passage], hang: Length) -> RowStyle {
        let sheet = self.sheet;
        if row.iter().any(|passage| matches!(passage, Passage::Title(_))) {
            RowStyle { size: sheet.title, gap: sheet.between, hang, heading: Some(1) }
        } else if row.iter().any(|passage| matches!(passage, Passage::Heading(_))) {
            RowStyle { size: sheet.size, gap: sheet.size.percent(110), hang, heading: Some(2) }
        } else {
            RowStyle { size: sheet.size, gap: sheet.between, hang, heading: None }
        }
    }

    fn passage(
        &mut self,
        row: NodeId,
        passage: &Passage,
        (x, width): Span,
        style: &RowStyle,
    ) -> Result<Column, PrintError> {
        let cell = self.node(Tag::Cell, text(passage), row);
        match passage {
            Passage::Title(text) => self.bold_lines(cell, Tag::Title, text, (x, width), style),
            Passage::Heading(text) => self.bold_lines(cell, Tag::SecondHeading, text, (x, width), style),
            Passage::Paragraph(text) if text.is_empty() => Ok(Vec::new()),
            Passage::Paragraph(text) => {
                let node = self.node(Tag::Paragraph, text, cell);
                let lines = break_lines(self.shaper, text, &self.running(width, style.size))?;
                Ok(self.column(lines, x, style.size, node))
            }
            Passage::Entry(entry) => self.entry_lines(cell, entry, (x, width), style),
        }
    }

    fn bold_lines(
        &mut self,
        cell: NodeId,
        tag: Tag,
        text: &Text,
        (x, width): Span,
        style: &RowStyle,
    ) -> Result<Column, PrintError> {
        let node = self.node(tag, text, cell);
        let setting = Setting::plain(width, style.size, Align::Left);
        let lines = break_lines(self.shaper, &text.in_face(Face::Semibold), &setting)?;
        Ok(self.column(lines, x, style.size, node))
    }

    fn entry_lines(
        &mut self,
        cell: NodeId,
        entry: &Entry,
        (x, width): Span,
        style: &RowStyle,
    ) -> Result<Column, PrintError> {
        let list = self.tree.add(Tag::List, None, cell);
        let item = self.tree.add(Tag::ListItem, None, list);
        let label = self.tree.add(Tag::Label, None, item);
        let body = self.tree.add(Tag::ListBody, None, item);
        let mut column = Vec::new();
        for text in entry.body.iter().chain(&entry.details) {
            let node = self.node(Tag::Paragraph, text, body);
            let lines = break_lines(self.shaper, text, &self.running(width - style.hang, style.size))?;
            column.extend(self.column(lines, x + style.hang, style.size, node));
        }
        let text = Text::new(self.tree.language(cell), entry.label.as_str());
        let lines = break_lines(self.shaper, &text, &Setting::plain(style.hang, style.size, Align::Left))?;
        if let Some(first) = column.first_mut() {
            first.extend(self.column(lines, x, style.size, label).into_iter().flatten());
        }
        Ok(column)
    }

    fn column(&self, lines: Vec<Line>, x: Length, size: Length, node: NodeId) -> Column {
        let place = |line| {
            let mut items = Vec::new();
            self.put(&mut items, vec![line], (x, Length::ZERO), size, Some(node));
            items
        };
        lines.into_iter().map(place).collect()
    }
}

/// A passage's first text, for its language and for an error's place.
fn text(passage: &Passage) -> &Text {
    static NONE: Text = Text(Vec::new());
    match passage {
        Passage::Title(text) | Passage::Heading(text) | Passage::Paragraph(text) => text,
        Passage::Entry(entry) => entry.body.first().unwrap_or(&NONE),
    }
}
