//! A pasted table as rows of cells, the way spreadsheets put it on the clipboard or into a file.

/// A row and the line on which it begins, counted from one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Cells {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// Splits a table at tabs where it has any, else at semicolons. A cell in quotation marks may hold separators, line
/// feeds and doubled marks (RFC 4180); a mark that is not closed at a cell's end is a letter like any other. Rows of
/// nothing but white space are left out.
pub(super) fn rows(table: &str) -> Vec<Cells> {
    let table = table.replace("\r\n", "\n").replace('\r', "\n");
    let separator = if table.contains('\t') { '\t' } else { ';' };
    let (mut rows, mut rest, mut line) = (Vec::new(), table.as_str(), 1);
    while !rest.is_empty() {
        let before = rest;
        let cells = row(&mut rest, separator);
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(Cells { line, cells });
        }
        let read = before.len() - rest.len();
        line += before.get(..read).unwrap_or_default().matches('\n').count();
    }
    rows
}

/// Writes a cell so that it is read back as it is.
pub(super) fn written(cell: &str) -> String {
    if cell.contains('"') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Takes one row off the rest, its line feed included.
fn row(rest: &mut &str, separator: char) -> Vec<String> {
    let mut cells = Vec::new();
    loop {
        let (cell, after) = quoted(rest, separator).unwrap_or_else(|| plain(rest, separator));
        cells.push(cell);
        let mut letters = after.chars();
        let end = letters.next();
        *rest = letters.as_str();
        if end != Some(separator) {
            return cells;
        }
    }
}

fn plain(rest: &str, separator: char) -> (String, &str) {
    let (cell, after) = rest.split_at(rest.find([separator, '\n']).unwrap_or(rest.len()));
    (cell.to_owned(), after)
}

/// A cell in quotation marks that ends where its mark closes; none where it is not one.
fn quoted(rest: &str, separator: char) -> Option<(String, &str)> {
    let mut inside = rest.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (before, after) = inside.split_once('"')?;
        cell.push_str(before);
        match after.chars().next() {
            Some('"') => {
                cell.push('"');
                inside = after.get(1..)?;
            }
            Some(end) if end != separator && end != '\n' => return None,
            _ => return Some((cell, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_is_split_as_spreadsheets_write_it() {
        for (case, table, expected) in [
            ("nothing", "", vec![]),
            ("tabs win", "а;б\tв\n", vec![(1, vec!["а;б", "в"])]),
            ("semicolons", "а; б\r\nв;", vec![(1, vec!["а", " б"]), (2, vec!["в", ""])]),
            ("blank lines", "а\tб\n\n \t \nв\tг", vec![(1, vec!["а", "б"]), (4, vec!["в", "г"])]),
            ("quoted", "\"а\"\"б\n\tв\"\tг\nд\tе", vec![(1, vec!["а\"б\n\tв", "г"]), (3, vec!["д", "е"])]),
            (
                "a mark in a name",
                "\"Азия\" АҚ\tб\nв\tг",
                vec![(1, vec!["\"Азия\" АҚ", "б"]), (2, vec!["в", "г"])],
            ),
            ("a mark left open", "\"Азия\tб\nв\tг", vec![(1, vec!["\"Азия", "б"]), (2, vec!["в", "г"])]),
            ("old line ends", "а\tб\rв\tг", vec![(1, vec!["а", "б"]), (2, vec!["в", "г"])]),
        ] {
            let found: Vec<_> = rows(table).into_iter().map(|row| (row.line, row.cells)).collect();
            let found: Vec<(usize, Vec<&str>)> = found
                .iter()
                .map(|(line, cells)| (*line, cells.iter().map(String::as_str).collect()))
                .collect();
            assert_eq!(found, expected, "{case}");
        }
    }

    proptest! {
        #[test]
        fn a_written_row_is_read_back(cells in prop::collection::vec("[а-я\" ;,]{0,8}", 2..5)) {
            let table: Vec<String> = cells.iter().map(|cell| written(cell)).collect();
            let expected = if cells.iter().any(|cell| !cell.trim().is_empty()) { vec![cells] } else { vec![] };
            let found: Vec<_> = rows(&table.join("\t")).into_iter().map(|row| row.cells).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn no_table_is_too_odd_to_split(table in "[а\"\t\n\r; ]{0,40}") {
            let lines = table.replace("\r\n", "\n").replace('\r', "\n").matches('\n').count() + 1;
            let found = rows(&table);
            prop_assert!(found.iter().all(|row| row.line <= lines));
            prop_assert!(found.windows(2).all(|pair| pair[0].line < pair[1].line));
        }
    }
}
