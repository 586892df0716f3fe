//! Authorities and those before and after them, drawn from the data: a line for each, forking and joining where tasks
//! passed on. What the drawing shows stands in words beside it.
//!
//! A thick line: on the list. A thin one: on the list still, and ended already in national law. A dashed one: there in
//! national law already, and not yet notified.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::authorities::{AuthorityKey, History, Listed};
use leptos::prelude::*;
use locales::{Words, dates};

use super::wording::name_of;

/// How wide the drawing is, in its own units, and how wide a letter of a name is there.
const WIDE: f64 = 1120.0;
const NARROW: f64 = 328.0;
const LETTER: f64 = 9.6;
const NAME_LINE: f64 = 23.0;
const TOP: f64 = 58.0;
const BEND: f64 = 20.0;

/// One authority as it is drawn.
struct Lane<'a> {
    one: &'a Listed,
    /// Where its line begins and ends, in days; nothing where it is as old as the Agreement, or goes on.
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    /// The same in national law, where that is earlier.
    since_in_law: Option<NaiveDate>,
    until_in_law: Option<NaiveDate>,
    name: Vec<String>,
    /// Where its name begins, and the height of its line.
    left: f64,
    top: f64,
    line: f64,
}

/// The drawing for wide pages and paper, and the one for narrow screens; `told` is the id of the words that name it.
pub(super) fn picture(
    words: &'static Words,
    notified: &History,
    national: &History,
    kin: &[&Listed],
    told: &str,
) -> AnyView {
    let draw = |width: f64| drawing(words, notified, national, kin, width);
    let ((wide, wide_box), (tall, tall_box)) = (draw(WIDE), draw(NARROW));
    let told = told.to_owned();
    view! {
        <svg class="succession-wide" viewBox=wide_box role="img" aria-labelledby=told>{wide}</svg>
        <svg class="succession-narrow" viewBox=tall_box aria-hidden="true">{tall}</svg>
    }
    .into_any()
}

fn drawing(
    words: &'static Words,
    notified: &History,
    national: &History,
    kin: &[&Listed],
    width: f64,
) -> (Vec<AnyView>, String) {
    let mut lanes: Vec<Lane<'_>> = kin.iter().map(|one| lane(national, one)).collect();
    let days: BTreeSet<NaiveDate> = lanes.iter().flat_map(Lane::days).collect();
    let at = |day: Option<NaiveDate>| day.map_or(0.0, |day| place(&days, day, width));
    let mut height = TOP;
    for lane in &mut lanes {
        lane.left = if width > NARROW { at(lane.since) } else { 0.0 };
        // A name on a wide drawing ends before the next day's mark; on a narrow one it has the whole width.
        let ends = days.iter().map(|day| at(Some(*day))).find(|x| width > NARROW && *x > lane.left);
        let letters = ((ends.unwrap_or(width) - lane.left) / LETTER).max(8.0);
        lane.name = wrapped(&name_of(words, lane.one, NaiveDate::MAX), letters);
        lane.top = height;
        lane.line = height + lines(lane.name.len()) * NAME_LINE + 8.0;
        height = lane.line + 52.0;
    }
    // Words come last: they stand on top of whatever line crosses them.
    let (mut drawn, mut said): (Vec<AnyView>, Vec<AnyView>) = (Vec::new(), Vec::new());
    for (place, day) in days.iter().enumerate() {
        let (x, text) = (at(Some(*day)), dates::day_short(words, *day));
        // Neighbouring days are told on two lines, so that they never run into each other.
        let y = if place % 2 == 0 { 18.0 } else { 40.0 };
        drawn.push(view! { <line class="tick" x1=x y1={y + 6.0} x2=x y2=height></line> }.into_any());
        let (x, anchor) = if x > width / 2.0 && width <= NARROW { (x, "end") } else { (x + 4.0, "start") };
        said.push(view! { <text class="strong" text-anchor=anchor x=x y=y>{text}</text> }.into_any());
    }
    for lane in &lanes {
        drawn.push(drawn_lane(lane, &at, width));
        said.push(said_of(words, lane));
    }
    for heir in &lanes {
        let before = |key: &AuthorityKey| lanes.iter().find(|lane| lane.one.key == *key);
        for before in heir.one.predecessors.iter().filter_map(before) {
            drawn.extend(passing(notified, before, heir, &at));
        }
    }
    drawn.append(&mut said);
    (drawn, format!("0 0 {width} {height}"))
}

fn lane<'a>(national: &History, one: &'a Listed) -> Lane<'a> {
    let in_law = national.authority(&one.key);
    let (since, until) = (one.since.day(), one.until.and_then(|until| until.day()));
    let since_in_law = in_law.and_then(|known| known.since.day());
    let until_in_law = in_law.and_then(|known| known.until?.day());
    Lane {
        one,
        since,
        until,
        since_in_law: since_in_law.filter(|day| since.is_some_and(|since| *day < since)),
        until_in_law: until_in_law.filter(|day| until.is_none_or(|until| *day < until)),
        name: Vec::new(),
        left: 0.0,
        top: 0.0,
        line: 0.0,
    }
}

impl Lane<'_> {
    fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        [self.since, self.until, self.since_in_law, self.until_in_law].into_iter().flatten()
    }
}

/// Days stand at even distances: what matters is their order.
fn place(days: &BTreeSet<NaiveDate>, day: NaiveDate, width: f64) -> f64 {
    let (from, to) = (width * 0.3, width * if width > NARROW { 0.6 } else { 0.72 });
    let step = if days.len() > 1 { (to - from) / (lines(days.len()) - 1.0) } else { 0.0 };
    from + step * lines(days.range(..day).count())
}

fn lines(count: usize) -> f64 {
    u16::try_from(count).map_or(f64::from(u16::MAX), f64::from)
}

fn drawn_lane(lane: &Lane<'_>, at: &impl Fn(Option<NaiveDate>) -> f64, width: f64) -> AnyView {
    // Where tasks passed to it, its line begins behind the bend that leads to it.
    let bend = if lane.since.is_some() && !lane.one.predecessors.is_empty() && lane.since_in_law.is_none() {
        2.0 * BEND
    } else {
        0.0
    };
    let end = lane.until.map_or(width, |until| at(Some(until)));
    let thick_end = lane.until_in_law.map_or(end, |day| at(Some(day)));
    let (start, y) = (at(lane.since) + bend, lane.line);
    let thin = (thick_end < end).then(|| {
        view! { <path class="line line-thin" d=format!("M{thick_end} {y}H{end}")></path> }
    });
    let closed = lane.until.is_some().then(|| {
        let (from, to) = (y - 9.0, y + 9.0);
        view! { <path class="line" d=format!("M{end} {from}V{to}")></path> }
    });
    view! { <path class="line" d=format!("M{start} {y}H{thick_end}")></path>{thin}{closed} }.into_any()
}

/// The name over a line, and its days under it.
fn said_of(words: &'static Words, lane: &Lane<'_>) -> AnyView {
    let names = (1_u16..).zip(&lane.name).map(|(number, line)| {
        let y = lane.top + f64::from(number) * NAME_LINE - 5.0;
        view! { <text class="body-name" x=lane.left y=y>{line.clone()}</text> }
    });
    let names = names.collect_view();
    let on = |id: &str, day| words.tell(id, &[("day", dates::day_short(words, day).into())]);
    let since = lane.since.map(|day| on("authorities-since-day", day));
    let until = lane.until.and_then(|day| day.pred_opt()).map(|day| on("authorities-until-day", day));
    let told = [since, until].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let y = lane.line + 24.0;
    view! { {names}<text x=lane.left y=y>{told}</text> }.into_any()
}

/// The bend by which tasks pass from one line to another: dashed as long as only national law knows of it.
fn passing(
    notified: &History,
    before: &Lane<'_>,
    heir: &Lane<'_>,
    at: &impl Fn(Option<NaiveDate>) -> f64,
) -> Option<AnyView> {
    let until = notified.authority(&before.one.key)?.until?.day()?;
    let from = at(Some(before.until_in_law.unwrap_or(until)));
    let (y_from, y_to) = (before.line, heir.line);
    let (middle, to) = (from + BEND, from + 2.0 * BEND);
    let ahead = before.until_in_law.filter(|_| heir.since_in_law.is_some());
    let (class, straight) = match ahead {
        Some(_) => ("line line-ahead", at(Some(until)).max(to)),
        None => ("line", to),
    };
    let d = format!("M{from} {y_from}C{middle} {y_from} {middle} {y_to} {to} {y_to}H{straight}");
    Some(view! { <path class=class d=d></path> }.into_any())
}

/// A name in lines of at most so many letters; a longer word stands alone.
fn wrapped(name: &str, letters: f64) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in name.split(' ') {
        match all.last_mut() {
            Some(line) if lines(line.chars().count() + 1 + word.chars().count()) <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => all.push(word.to_owned()),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_broken_between_words_and_never_within() {
        for (name, letters, expected) in [
            ("Служба внешней разведки", 14.0, vec!["Служба внешней", "разведки"]),
            ("Министерство", 5.0, vec!["Министерство"]),
            ("А Б В", 5.0, vec!["А Б В"]),
        ] {
            assert_eq!(wrapped(name, letters), expected);
        }
    }
}
