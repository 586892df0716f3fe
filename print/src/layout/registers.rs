//! Tables with rules: participants, attendance.

use super::strips::{Setter, Strip};
use super::{Item, NodeId, Tag, Words};
use crate::errors::{PrintError, place};
use crate::length::Length;
use crate::lines::{Setting, break_lines};
use crate::model::{Column, Face, Rows, Text};
use crate::sheets::{Align, CELL_GUTTER, CELL_PADDING, SIGNING_ROW, rules};

/// Left edge and width of a column's text.
pub(super) type Span = (Length, Length);

impl Setter<'_> {
    pub(super) fn register(
        &mut self,
        columns: &[Column],
        rows: Rows,
        cells: &[Vec<Text>],
    ) -> Result<(), PrintError> {
        let (body, spans, repeated) = self.ruled_table(columns)?;
        for (index, row) in cells.iter().enumerate() {
            let mut strip = self.row(body, Tag::Cell, row, &spans)?;
            if rows == Rows::Handwriting {
                strip.height = strip.height.max(SIGNING_ROW);
                strip.rails = spans.iter().skip(1).map(|span| span.0 - CELL_GUTTER / 2).collect();
            }
            strip.head = Some(repeated);
            // A last row never stands alone.
            strip.hold = index + 2 == cells.len();
            strip.items.push(self.rule(strip.height, rules::LIGHT));
            self.strips.push(strip);
        }
        Ok(())
    }

    /// Begins a table with rules: gives the element of its rows, its columns, and its head's place among the heads.
    pub(super) fn ruled_table(
        &mut self,
        columns: &[Column],
    ) -> Result<(NodeId, Vec<Span>, usize), PrintError> {
        let table = self.tree.add(Tag::Table, None, self.parent);
        let spans = self.column_spans(columns);
        let head = self.tree.add(Tag::TableHead, None, table);
        let heads: Vec<Text> = columns.iter().map(|column| column.head.clone()).collect();
        let mut strip = self.row(head, Tag::HeadCell, &heads, &spans)?;
        strip.gap = self.sheet.size.percent(60);
        for (y, thickness) in
            [(Length::ZERO, rules::HEAVY), (rules::PAIR, rules::LIGHT), (strip.height, rules::MEDIUM)]
        {
            strip.items.push(self.rule(y, thickness));
        }
        let repeated = self.table_head(strip);
        let body = self.tree.add(Tag::TableBody, None, table);
        Ok((body, spans, repeated))
    }

    fn column_spans(&self, columns: &[Column]) -> Vec<Span> {
        let total: i32 = columns.iter().map(|column| i32::from(column.share)).sum();
        let mut left = self.sheet.left;
        let mut span = |column: &Column| {
            let width = self.sheet.measure() * i32::from(column.share) / total.max(1);
            let span = (left, width - CELL_GUTTER);
            left += width;
            span
        };
        columns.iter().map(&mut span).collect()
    }

    /// A row of cells: heads in semibold, all ragged.
    pub(super) fn row(
        &mut self,
        section: NodeId,
        tag: Tag,
        cells: &[Text],
        spans: &[Span],
    ) -> Result<Strip, PrintError> {
        check(cells.len(), spans.len(), cells.first())?;
        let size = self.sheet.table.min(self.sheet.size);
        let row = self.tree.add(Tag::Row, None, section);
        let mut strip = Strip::default();
        for (text, &(x, width)) in cells.iter().zip(spans) {
            let node = self.node(tag, text, row);
            let setting = Setting { align: Align::Left, ..self.running(width, size) };
            let lines = match tag {
                Tag::HeadCell => break_lines(
                    self.shaper,
                    &text.in_face(Face::Semibold),
                    &Setting { hyphenate: false, ..setting },
                ),
                _ => break_lines(self.shaper, text, &setting),
            }?;
            let height = self.put(&mut strip.items, lines, (x, CELL_PADDING), size, Some(node));
            strip.height = strip.height.max(height + CELL_PADDING * 2);
        }
        Ok(strip)
    }

    /// Sets a table's head, and keeps it as no content to set again; gives its place among the heads.
    pub(super) fn table_head(&mut self, mut strip: Strip) -> usize {
        let items = strip.items.iter().map(no_content).collect();
        self.heads.push(Strip { height: strip.height, items, ..Strip::default() });
        strip.hold = true;
        self.strips.push(strip);
        self.heads.len() - 1
    }
}

fn no_content(item: &Item) -> Item {
    match item {
        Item::Words(words) => Item::Words(Words { node: None, ..words.clone() }),
        Item::Rule(rule) => Item::Rule(*rule),
    }
}

/// Refuses a row that does not match its table.
pub(super) fn check(cells: usize, columns: usize, first: Option<&Text>) -> Result<(), PrintError> {
    if cells == columns {
        return Ok(());
    }
    let place = first.map(|text| place(&text.plain())).unwrap_or_default();
    Err(PrintError::RaggedTable { cells, columns, place })
}
