//! Tables with long cells: lines of one row share their baselines, so that a row can run on to the next page; it
//! leaves no single line of any of its cells behind.

use super::registers::{Span, check};
use super::strips::{Setter, Strip};
use super::{Item, NodeId, Tag};
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Setting, break_lines};
use crate::model::{Column, Text};
use crate::sheets::{CELL_GUTTER, CELL_INDENT, CELL_PADDING, rules};

/// A line of a cell.
struct CellLine {
    /// All that stands on it.
    items: Vec<Item>,
    /// Whether a paragraph would leave it, or the line after it, alone.
    hold: bool,
}

/// A cell set in its column.
type Cell = Vec<CellLine>;

impl Setter<'_> {
    pub(super) fn table(
        &mut self,
        columns: &[Column],
        names: usize,
        rows: &[Vec<Vec<Text>>],
    ) -> Result<(), PrintError> {
        let (body, spans, head) = self.ruled_table(columns)?;
        for row in rows {
            check(row.len(), spans.len(), row.first().and_then(|cell| cell.first()))?;
            let element = self.tree.add(Tag::Row, None, body);
            let mut cells = Vec::with_capacity(row.len());
            for (place, (paragraphs, &span)) in row.iter().zip(&spans).enumerate() {
                let tag = if place == names { Tag::RowHead } else { Tag::Cell };
                cells.push(self.cell(element, tag, paragraphs, span)?);
            }
            self.table_row(cells, &spans, head);
        }
        Ok(())
    }

    fn cell(
        &mut self,
        row: NodeId,
        tag: Tag,
        paragraphs: &[Text],
        (x, width): Span,
    ) -> Result<Cell, PrintError> {
        let cell = self.tree.add(tag, None, row);
        let size = self.sheet.table.min(self.sheet.size);
        let running = self.running(width, size);
        // The name of a unit is not parted.
        let setting = Setting { hyphenate: running.hyphenate && tag == Tag::Cell, ..running };
        let mut set = Vec::new();
        for (place, text) in paragraphs.iter().enumerate() {
            let node = self.node(Tag::Paragraph, text, cell);
            let first = if place == 0 { Length::ZERO } else { CELL_INDENT };
            let lines = break_lines(self.shaper, text, &Setting { first, ..setting })?;
            let count = lines.len();
            for (place, line) in lines.into_iter().enumerate() {
                let hold = count > 1 && (place == 0 || place + 2 == count);
                let mut items = Vec::new();
                self.put(&mut items, vec![line], (x, Length::ZERO), size, Some(node));
                set.push(CellLine { items, hold });
            }
        }
        Ok(set)
    }

    /// A row as strips, one a line: the first begins with the room above the text, the last ends with a rule.
    fn table_row(&mut self, mut cells: Vec<Cell>, spans: &[Span], head: usize) {
        let counts: Vec<usize> = cells.iter().map(Vec::len).collect();
        let lines = counts.iter().copied().max().unwrap_or(0);
        let lead = self.sheet.lead(self.sheet.table.min(self.sheet.size));
        for line in 0..lines {
            let (is_first, is_last) = (line == 0, line + 1 == lines);
            let top = if is_first { CELL_PADDING } else { Length::ZERO };
            let height = top + lead + if is_last { CELL_PADDING } else { Length::ZERO };
            let here: Vec<&mut CellLine> = cells.iter_mut().filter_map(|cell| cell.get_mut(line)).collect();
            let in_a_paragraph = here.iter().any(|line| line.hold);
            let in_a_cell = counts.iter().any(|&count| count > 1 && (is_first || line + 2 == count));
            let items = here.into_iter().flat_map(|line| std::mem::take(&mut line.items));
            let mut items: Vec<Item> = items.map(|item| item.lowered(top)).collect();
            if is_last {
                items.push(self.rule(height, rules::LIGHT));
            }
            self.strips.push(Strip {
                height,
                crown: if is_first { Length::ZERO } else { CELL_PADDING },
                items,
                hold: in_a_paragraph || in_a_cell,
                head: Some(head),
                rails: spans.iter().skip(1).map(|span| span.0 - CELL_GUTTER / 2).collect(),
                ..Strip::default()
            });
        }
    }
}
