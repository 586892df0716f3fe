//! The sheets keep what the design promises: contrast, one place for colours, faces that are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../style")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn order() -> Vec<String> {
    read("order.txt").lines().map(str::to_owned).collect()
}

/// All sheets as the server joins them.
pub(super) fn joined() -> String {
    order().iter().map(|name| read(&format!("{name}.css"))).collect()
}

/// The declarations of the first block that opens with `head`.
fn tokens(head: &str) -> BTreeMap<String, String> {
    let sheet = read("tokens.css");
    let block = sheet.split_once(head).unwrap().1.split_once('}').unwrap().0;
    let declared = block.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "));
    declared.map(|(name, value)| (name.to_owned(), value.split(';').next().unwrap().to_owned())).collect()
}

const LIGHT: &str = "\n:root {";
const DARK_BY_SYSTEM: &str = ":root:not([data-theme=\"light\"]) {";
const DARK_BY_CHOICE: &str = ":root[data-theme=\"dark\"] {";

#[test]
fn the_order_names_every_sheet_once() {
    let named = order();
    let there: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(named.iter().cloned().collect::<BTreeSet<_>>(), there);
    assert_eq!(named.len(), there.len(), "a sheet is named twice");
    assert_eq!(
        (named.first().map(String::as_str), named.last().map(String::as_str)),
        (Some("tokens"), Some("print"))
    );
}

#[test]
fn the_faces_are_there_and_light() {
    let sheet = read("faces.css");
    let files: Vec<&str> = sheet.split("url(").skip(1).map(|rest| rest.split_once(')').unwrap().0).collect();
    assert_eq!(files, ["fonts/serif.woff2", "fonts/serif-italic.woff2", "fonts/sans.woff2"]);
    let size = |name: &str| fs::metadata(folder().join(name)).unwrap().len();
    let uprights = size(files[0]) + size(files[2]);
    assert!(uprights < 100_000, "both uprights are {uprights} bytes");
    assert!(size(files[1]) < 60_000);
}

#[test]
fn dark_is_the_same_by_system_and_by_choice() {
    let by_choice = tokens(DARK_BY_CHOICE);
    assert_eq!(tokens(DARK_BY_SYSTEM), by_choice);
    let colours = tokens(LIGHT).into_iter().filter(|(_, value)| value.starts_with('#'));
    for (name, _) in colours {
        assert!(by_choice.contains_key(&name), "--{name} has no dark colour");
    }
}

#[test]
fn every_ink_is_legible_on_every_ground() {
    for (theme, head) in [("light", LIGHT), ("dark", DARK_BY_CHOICE)] {
        let tokens = tokens(head);
        let inks = ["ink", "ink-soft", "ink-faint", "joint", "kazakhstan", "azerbaijan", "grave"];
        let mut pairs: Vec<(&str, &str, f64)> = Vec::new();
        for ground in ["paper", "sheet", "wash"] {
            pairs.extend(inks.map(|ink| (ink, ground, 4.5)));
            pairs.push(("rule", ground, 3.0));
        }
        pairs.extend([("on-joint", "joint", 7.0), ("grave", "grave-wash", 4.5), ("ink", "joint-wash", 7.0)]);
        pairs.extend(["kazakhstan", "azerbaijan"].map(|ink| (ink, "joint-wash", 4.5)));
        for (ink, ground, least) in pairs {
            let ratio = contrast(&tokens[ink], &tokens[ground]);
            assert!(ratio >= least, "{theme}: {ink} on {ground} is {ratio:.2}");
        }
    }
}

/// The contrast ratio of WCAG 2.2.
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let channel = |place: usize| {
        let value = f64::from(u8::from_str_radix(&colour[place..place + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

#[test]
fn the_contrast_is_reckoned_rightly() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

#[test]
fn colours_are_decided_in_the_tokens_only() {
    // A sheet of paper stays white in the dark, on screen and in print.
    for name in order().iter().filter(|name| !["tokens", "sheets", "print"].contains(&name.as_str())) {
        let sheet = read(&format!("{name}.css"));
        for line in sheet.lines() {
            let literal = line.contains("rgb(") || line.contains("oklch(") || line.contains(": #");
            assert!(!literal, "{name}.css decides a colour: {line}");
        }
    }
}

#[test]
fn every_token_used_is_declared() {
    let sheets = joined();
    let declared: BTreeSet<&str> = sheets
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    for used in sheets.split("var(--").skip(1) {
        let name = used.split([')', ',']).next().unwrap();
        assert!(declared.contains(name), "--{name} is used and nowhere declared");
    }
}
