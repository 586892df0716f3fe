//! The ids of all messages, with their places, stand in a committed file, so that a change of what is said
//! anywhere is a diff that a person reads. Where it is meant, `UPDATE_LISTS=1 cargo test -p locales` writes
//! the file anew.

use std::fmt::Write as _;
use std::path::Path;

use domain::languages::Language;

use super::{ROOMS, source};

/// Room by room: its comment, its groups, and each id with its places.
fn listing() -> String {
    let mut list =
        String::from("The ids of all messages, as `words/ru` has them; in brackets the places to fill.\n");
    for (room, text) in ROOMS.iter().zip(source(Language::Russian)) {
        let _ = writeln!(list, "\n{}\n{room}", "=".repeat(room.len()));
        let mut open = None;
        for line in text.lines() {
            if let Some(comment) = line.strip_prefix('#') {
                close(&mut list, &mut open);
                let _ = writeln!(list, "\n# {}", comment.trim_start_matches('#').trim());
            } else if let Some((id, value)) = line.split_once(" =").filter(|_| line.starts_with(room)) {
                close(&mut list, &mut open);
                let mut places = Vec::new();
                note_places(value, &mut places);
                open = Some((id, places));
            } else if let Some((_, places)) = &mut open {
                note_places(line, places);
            }
        }
        close(&mut list, &mut open);
    }
    list
}

fn close(list: &mut String, open: &mut Option<(&str, Vec<&str>)>) {
    let Some((id, places)) = open.take() else { return };
    let _ = if places.is_empty() {
        writeln!(list, "{id}")
    } else {
        writeln!(list, "{id} ({})", places.join(", "))
    };
}

fn note_places<'a>(text: &'a str, places: &mut Vec<&'a str>) {
    for rest in text.split("{ $").skip(1) {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let place = &rest[..end];
        if !places.contains(&place) {
            places.push(place);
        }
    }
}

#[test]
fn the_committed_list_is_that_of_the_words() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("words/ids.txt");
    let listing = listing();
    if std::env::var_os("UPDATE_LISTS").is_some() {
        std::fs::write(&file, &listing).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == listing, "words/ids.txt is not that of the words: UPDATE_LISTS=1 writes it anew");
}
