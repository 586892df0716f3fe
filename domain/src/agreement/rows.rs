//! Texts side by side: a row a provision, a cell a language.

use super::ids::ProvisionId;
use super::text::{Provision, Text, text};
use crate::languages::Language;

/// One provision part in several languages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<'t> {
    /// The part.
    pub id: &'t ProvisionId,
    /// Its words in each text asked for, in that order; `None` where a text has no such part. A wrap-up stands
    /// in the Kazakh alone: Russian, English and Azerbaijani have its verb in the introduction.
    pub cells: Vec<Option<&'t Provision>>,
}

/// The Agreement in these languages side by side, in document order.
#[must_use]
pub fn rows(languages: &[Language]) -> Vec<Row<'static>> {
    let texts: Vec<_> = languages.iter().map(|&language| text(language)).collect();
    align(&texts)
}

/// Any texts side by side. Each must be in document order.
#[must_use]
pub fn align<'t>(texts: &[&'t Text]) -> Vec<Row<'t>> {
    let mut columns: Vec<_> = texts.iter().map(|text| text.provisions.iter().peekable()).collect();
    let mut rows = Vec::new();
    while let Some(id) = columns.iter_mut().filter_map(|column| Some(&column.peek()?.id)).min() {
        let cells =
            columns.iter_mut().map(|column| column.next_if(|provision| provision.id == *id)).collect();
        rows.push(Row { id, cells });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Kind;

    #[test]
    fn a_wrap_up_is_a_row_whatever_the_order_of_the_languages() {
        for languages in [[Language::Russian, Language::Kazakh], [Language::Kazakh, Language::Russian]] {
            let rows = rows(&languages);
            assert_eq!(rows.len(), text(Language::Kazakh).provisions.len());
            for row in rows {
                for (language, cell) in languages.into_iter().zip(&row.cells) {
                    let expected = language == Language::Kazakh || row.id.kind() != Kind::WrapUp;
                    assert_eq!(cell.is_some(), expected, "{} in {}", row.id, language.tag());
                }
            }
        }
    }

    #[test]
    fn without_kazakh_no_row_has_an_empty_cell() {
        let rows = rows(&[Language::Azerbaijani, Language::English]);
        assert_eq!(rows.len(), 111);
        assert!(rows.iter().all(|row| row.cells.iter().all(Option::is_some)));
    }

    #[test]
    fn nothing_asked_for_gives_no_rows() {
        assert_eq!(rows(&[]), []);
    }
}
