//! Lists whose verb stands after the last item. Where an item is appended, the last one is first restated without the
//! verb, and the new one takes it over; otherwise the sentence would break.

use domain::{
    agreement::{Kind, Provision, ProvisionId, Text},
    protocols::Operation,
};

/// The marks that close an item.
const CLOSING: [char; 3] = [';', ',', '.'];

/// A list that closes in words of its own.
struct Closed<'t> {
    /// The item in whose line the words stand.
    last: &'t Provision,
    /// The words.
    wrap_up: &'t Provision,
    /// The mark that closes the items before the last.
    mark: char,
}

/// The item that a formula restates, where the operation appends one after it to a list that closes in words of its own.
#[must_use]
pub fn restates<'t>(operation: &Operation, base: &'t Text) -> Option<&'t Provision> {
    let Operation::AddUnit { id, .. } = operation else { return None };
    Some(appended_to(base, id)?.last)
}

/// The item restated, with its line as it will read, and the lines of the new unit, which take over the closing words
/// where it will be the last. Where several are appended, the first one restates.
pub(super) fn put<'t>(
    base: &'t Text,
    after: &Text,
    id: &ProvisionId,
    lines: Vec<String>,
) -> (Option<(&'t Provision, String)>, Vec<String>) {
    let Some(closed) = appended_to(base, id) else { return (None, lines) };
    let is_new_before = after
        .provisions
        .iter()
        .any(|other| other.id > closed.last.id && other.id < *id && !id.is_within(&other.id));
    let reads = after.provision(&closed.last.id).filter(|last| !is_new_before && !last.text.is_empty());
    let restated = reads.map(|Provision { mark, text, .. }| {
        let words = text.strip_suffix(&closed.wrap_up.text).unwrap_or(text).trim_end();
        let line = format!("{mark} {}{}", words.trim_end_matches(CLOSING), closed.mark);
        (closed.last, line.trim_start().to_owned())
    });
    (restated, ended(&closed, after, id, lines))
}

/// The lines of a unit that is reworded: the last item of such a list keeps the closing words in its line.
pub(super) fn replaced(base: &Text, after: &Text, id: &ProvisionId, lines: Vec<String>) -> Vec<String> {
    match closed_lists(base).find(|closed| closed.last.id == *id) {
        Some(closed) => ended(&closed, after, id, lines),
        None => lines,
    }
}

/// The list to whose end the unit is put.
fn appended_to<'t>(base: &'t Text, id: &ProvisionId) -> Option<Closed<'t>> {
    let is_item = matches!(id.kind(), Kind::Point | Kind::Indent);
    closed_lists(base).find(|closed| {
        let holder = closed.wrap_up.parent();
        is_item
            && holder.is_some_and(|holder| id.is_within(&holder))
            && *id > closed.last.id
            && *id < closed.wrap_up.id
    })
}

fn closed_lists(base: &Text) -> impl Iterator<Item = Closed<'_>> {
    base.provisions.iter().enumerate().filter(|(_, provision)| provision.kind() == Kind::WrapUp).filter_map(
        |(place, wrap_up)| {
            let last = base.provisions.get(place.checked_sub(1)?)?;
            let before = place.checked_sub(2).and_then(|place| base.provisions.get(place));
            let before = before.filter(|before| before.parent() == last.parent());
            let mark = before.and_then(|before| before.text.chars().last());
            Some(Closed { last, wrap_up, mark: mark.filter(|mark| *mark == ',').unwrap_or(';') })
        },
    )
}

/// The lines, closed as the place in the list asks: in its words where nothing follows, else in the items' mark.
fn ended(closed: &Closed, after: &Text, id: &ProvisionId, mut lines: Vec<String>) -> Vec<String> {
    let is_followed = after
        .provisions
        .iter()
        .any(|other| other.id > *id && other.id < closed.wrap_up.id && !other.id.is_within(id));
    let Some(line) = lines.last_mut().filter(|line| !line.ends_with(&closed.wrap_up.text)) else {
        return lines;
    };
    let words = line.trim_end_matches(CLOSING);
    *line = if is_followed {
        format!("{words}{}", closed.mark)
    } else {
        format!("{words} {}", closed.wrap_up.text)
    };
    lines
}
