//! A pasted text, a paragraph a line, set against the parts of the draft: each line finds the part that it is most alike,
//! and the order of both is kept.

use std::collections::BTreeMap;

use super::entry::{Typed, places};
use crate::agreement::{Kind, Provision, Text};

/// The most lines of a pasted text: more is no text of the Agreement \[product\].
pub const PASTED_LINES_MOST: usize = 400;

/// How much of their words a line and a part must share, in thousandths, for the line to be taken for the part.
const ALIKE: u32 = 250;

/// A pasted text as it was set against the draft.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Aligned {
    /// The lines that found their part, without the numbers that they print.
    pub typed: Typed,
    /// The lines that found none, as they were pasted.
    pub left: Vec<String>,
}

/// Sets the lines against the draft. Between two lines that found their parts, as many lines as parts stand for one another
/// in order, however unlike they are.
#[must_use]
pub fn aligned(draft: &Text, pasted: &str) -> Aligned {
    let pasted = pasted.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut lines: Vec<String> = pasted.take(PASTED_LINES_MOST).map(str::to_owned).collect();
    let parts: Vec<&Provision> = places(draft).collect();
    part_wrap_ups(&parts, &mut lines);
    let pairs = filled(best(&parts, &lines), parts.len(), lines.len());
    let mut found = Aligned::default();
    let mut is_left: Vec<bool> = vec![true; lines.len()];
    for (part, line) in pairs {
        is_left[line] = false;
        found.typed.insert(parts[part].id.clone(), words_of(parts[part], &lines[line]).to_owned());
    }
    let left = lines.into_iter().zip(is_left).filter(|(_, is_left)| *is_left);
    found.left = left.map(|(line, _)| line).collect();
    found
}

/// Print sets the words that close a list on the line of its last item; here they are a part of their own.
fn part_wrap_ups(parts: &[&Provision], lines: &mut Vec<String>) {
    for wrap_up in parts.iter().filter(|part| part.kind() == Kind::WrapUp) {
        let is_last_item = |line: &&String| line.len() > wrap_up.text.len() && line.ends_with(&wrap_up.text);
        // The words may close other sentences too: of several the line most like the item before counts.
        let before = parts.iter().take_while(|part| part.id != wrap_up.id).last();
        let Some(before) = before else { continue };
        let likeness = |line: &String| likeness(before, line);
        let found = lines.iter().enumerate().filter(|(_, line)| is_last_item(line));
        let found = found.max_by_key(|(_, line)| likeness(line)).filter(|(_, line)| likeness(line) >= ALIKE);
        if let Some((place, line)) = found {
            let own = line[..line.len() - wrap_up.text.len()].trim_end().to_owned();
            lines[place] = own;
            lines.insert(place + 1, wrap_up.text.clone());
        }
    }
}

/// The pairs of part and line that are most alike in sum, in the order of both.
fn best(parts: &[&Provision], lines: &[String]) -> Vec<(usize, usize)> {
    let width = lines.len() + 1;
    let alike: Vec<u32> = parts
        .iter()
        .flat_map(|part| lines.iter().map(|line| likeness(part, line)))
        .map(|alike| if alike < ALIKE { 0 } else { alike })
        .collect();
    let alike = |part: usize, line: usize| alike[part * lines.len() + line];
    let mut sums = vec![0_u32; (parts.len() + 1) * width];
    for part in (0..parts.len()).rev() {
        for line in (0..lines.len()).rev() {
            let paired = match alike(part, line) {
                0 => 0,
                alike => alike + sums[(part + 1) * width + line + 1],
            };
            sums[part * width + line] =
                paired.max(sums[(part + 1) * width + line]).max(sums[part * width + line + 1]);
        }
    }
    let (mut part, mut line, mut pairs) = (0, 0, Vec::new());
    while part < parts.len() && line < lines.len() {
        let here = sums[part * width + line];
        if alike(part, line) > 0 && here == alike(part, line) + sums[(part + 1) * width + line + 1] {
            pairs.push((part, line));
            (part, line) = (part + 1, line + 1);
        } else if here == sums[(part + 1) * width + line] {
            part += 1;
        } else {
            line += 1;
        }
    }
    pairs
}

/// The pairs, and where between two of them as many parts as lines are left, those in their order.
fn filled(pairs: Vec<(usize, usize)>, parts: usize, lines: usize) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    let (mut part, mut line) = (0, 0);
    for (to_part, to_line) in pairs.into_iter().chain([(parts, lines)]) {
        if to_part - part == to_line - line {
            all.extend((part..to_part).zip(line..to_line));
        }
        if to_part < parts {
            all.push((to_part, to_line));
        }
        (part, line) = (to_part + 1, to_line + 1);
    }
    all
}

/// How alike a line and a part are, in thousandths: twice the words that they share, of all the words of both.
fn likeness(part: &Provision, line: &str) -> u32 {
    let (one, other) = (bag(part.typed_words()), bag(words_of(part, line)));
    let count = |bag: &BTreeMap<String, u32>| bag.values().sum::<u32>();
    let all = count(&one) + count(&other);
    let shared: u32 =
        one.iter().map(|(word, count)| other.get(word).map_or(0, |others| *count.min(others))).sum();
    (2_000 * shared).checked_div(all).unwrap_or(0)
}

fn bag(words: &str) -> BTreeMap<String, u32> {
    let mut bag = BTreeMap::new();
    for word in words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *bag.entry(word.to_lowercase()).or_default() += 1;
    }
    bag
}

/// The words of a line without the numbers that it prints, one after another where a list begins with its paragraph.
fn words_of<'l>(part: &Provision, line: &'l str) -> &'l str {
    if part.kind() == Kind::Article {
        return line;
    }
    let mut words = line;
    while let Some((first, rest)) = words.split_once(char::is_whitespace) {
        let number = first.trim_end_matches(['.', ')']);
        let is_number = number.len() < first.len()
            && number.starts_with(|digit: char| digit.is_ascii_digit())
            && number.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
        if !is_number {
            break;
        }
        words = rest.trim_start();
    }
    words
}
