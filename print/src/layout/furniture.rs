//! Page numbers and the line at the foot: no content, so no screen reader stops at them.

use super::Page;
use super::strips::words;
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Setting, break_lines};
use crate::model::{Document, Numbering, Section, Text};
use crate::shape::Shaper;
use crate::sheets::{Align, FOOT_DROP, FOOT_SIZE, NUMBER_SIZE};

pub(super) struct Furniture<'a> {
    pub(super) shaper: &'a mut Shaper,
    pub(super) document: &'a Document,
}

impl Furniture<'_> {
    /// Furnishes the pages; `counts` says how many belong to each section.
    pub(super) fn place(
        &mut self,
        counts: &[(&Section, usize)],
        pages: &mut [Page],
    ) -> Result<(), PrintError> {
        let mut pages = pages.iter_mut();
        let mut number = 0;
        for (index, &(section, count)) in counts.iter().enumerate() {
            if section.counts_anew {
                number = 0;
            }
            let later = counts[index + 1..].iter().take_while(|(section, _)| !section.counts_anew);
            let total = number + count + later.map(|&(_, count)| count).sum::<usize>();
            for page in pages.by_ref().take(count) {
                number += 1;
                self.page(page, section, number, total)?;
            }
        }
        Ok(())
    }

    fn page(
        &mut self,
        page: &mut Page,
        section: &Section,
        number: usize,
        total: usize,
    ) -> Result<(), PrintError> {
        let document = self.document;
        match &document.numbering {
            Numbering::FromSecond if number == 1 => {}
            Numbering::FromSecond => {
                let text = Text::new(section.language, number.to_string());
                self.line(page, &text, Align::Centre, NUMBER_SIZE)?;
            }
            Numbering::OfTotal(words) => {
                let words = words.replace("{n}", &number.to_string()).replace("{m}", &total.to_string());
                self.line(page, &Text::new(section.language, words), Align::Right, FOOT_SIZE)?;
            }
        }
        match &document.foot {
            Some(foot) => self.line(page, foot, Align::Left, FOOT_SIZE),
            None => Ok(()),
        }
    }

    fn line(&mut self, page: &mut Page, text: &Text, align: Align, size: Length) -> Result<(), PrintError> {
        let sheet = &self.document.sheet;
        let y = sheet.height - sheet.bottom + FOOT_DROP;
        let lines = break_lines(self.shaper, text, &Setting::plain(sheet.measure(), size, align))?;
        for line in lines {
            page.items.extend(words(line, (sheet.left, y), size, |_| None));
        }
        Ok(())
    }
}
