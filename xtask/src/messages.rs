//! Words that nobody asks for: every message of `locales` must stand in some source, whole or as the pattern that makes it.

use crate::{Outcome, progress};
use std::fs;
use std::path::Path;

/// The list of ids that a test of `locales` keeps.
const IDS: &str = "locales/words/ids.txt";

/// Where messages are asked for.
const ASKING: [&str; 5] = ["app/src", "server/src", "print/src", "secretariat/src", "locales/src"];

/// One sentence for each message that nobody asks for.
pub(crate) fn unused(root: &Path) -> Outcome<Vec<String>> {
    let path = root.join(IDS);
    let list = fs::read_to_string(&path).map_err(|error| progress::cannot_read(&path, &error))?;
    let mut literals = Vec::new();
    for folder in ASKING {
        gather(&root.join(folder), &mut literals)?;
    }
    let is_asked = |id: &str| literals.iter().any(|literal| fits(literal, id));
    let ids = list.lines().filter_map(|line| line.split_whitespace().next());
    let ids =
        ids.filter(|word| word.contains('-') && word.starts_with(|letter: char| letter.is_ascii_lowercase()));
    Ok(ids.filter(|id| !is_asked(id)).map(|id| format!("{IDS}: nobody asks for `{id}`.")).collect())
}

/// Whether a literal names this id: as it stands, or with any words in place of what stands in braces.
fn fits(literal: &str, id: &str) -> bool {
    let mut parts = literal.split('{');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = id.strip_prefix(first) else { return false };
    let mut has_slot = false;
    for part in parts {
        has_slot = true;
        let fixed = part.split_once('}').map_or("", |(_, fixed)| fixed);
        match rest.find(fixed).filter(|_| !fixed.is_empty()) {
            Some(at) => rest = &rest[at + fixed.len()..],
            None if fixed.is_empty() => rest = "",
            None => return false,
        }
    }
    rest.is_empty() && (has_slot || literal == id)
}

fn gather(folder: &Path, literals: &mut Vec<String>) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|error| progress::cannot_read(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| progress::cannot_read(folder, &error))?.path();
        if path.is_dir() {
            gather(&path, literals)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).map_err(|error| progress::cannot_read(&path, &error))?;
            literals.extend(text.split('"').filter(|piece| is_id(piece)).map(str::to_owned));
        }
    }
    Ok(())
}

fn is_id(piece: &str) -> bool {
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-{}_".contains(letter);
    piece.contains('-')
        && piece.chars().all(plain)
        && piece.starts_with(|letter: char| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_pattern_fits_what_it_can_make() {
        for (literal, id, fitting) in [
            ("fields-save", "fields-save", true),
            ("fields-save", "fields-saved", false),
            ("people-role-{}", "people-role-secretary", true),
            ("people-role-{}-told", "people-role-secretary-told", true),
            ("people-role-{}-told", "people-role-secretary", false),
            ("people-role-{}", "parties-pair", false),
        ] {
            assert_eq!(fits(literal, id), fitting, "{literal} {id}");
        }
    }
}
