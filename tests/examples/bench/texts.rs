//! Lists and texts in process: a list that changed twenty thousand times, a text that five hundred protocols amend, two
//! long drafts compared; each beside a tenth of it, to see how the time grows.

use std::time::Instant;

use chrono::{Days, NaiveDate};
use domain::{
    agreement::{Provision, Status, Text},
    authorities::{AuthorityKey, Change, History, ListChange, NewAuthority},
    communications::{Effect, Place},
    comparison::compare,
    identifiers::{CommunicationId, InstructionId, ProtocolId},
    languages::Language,
    parties::Party,
    protocols::{Amending, Draft, Found, Horizon, Instruction, Operation, WORDS_MOST, Which, consolidated},
    spelled::Spelled,
    text::Line,
    trilingual::Trilingual,
};

use crate::Outcome;

/// How many times each is done.
const TIMES: usize = 9;

/// Letters on a page of a treaty.
const PAGE: usize = 2_400;

/// What something took in the median, in milliseconds.
pub(crate) struct Done {
    pub(crate) what: String,
    pub(crate) took: f64,
}

pub(crate) fn measured() -> Outcome<Vec<Done>> {
    let mut all = Vec::new();
    for (authorities, changes) in [(100, 2_000), (1_000, 20_000)] {
        let changes = list_changes(authorities, changes)?;
        let what = format!("List as at a day: {authorities} authorities, {} changes", changes.len());
        let last = first_day()?.checked_add_days(Days::new(20_000)).ok_or("no day")?;
        all.push(Done {
            what,
            took: median(|| History::of(Party::Kazakhstan, effects(&changes), &[]).as_at(last).count()),
        });
    }
    for protocols in [50, 500] {
        let (base, amending) = amended(protocols)?;
        let what = format!("Agreement as at a day: 200 provisions, 3 languages, {protocols} protocols");
        let horizon = Horizon::InForceOn(first_day()?.checked_add_days(Days::new(20_000)).ok_or("no day")?);
        let once = || {
            let each = Language::AUTHENTIC.into_iter().filter_map(|language| base.in_language(language));
            each.map(|text| consolidated(text, &amending, horizon).text.provisions.len()).sum::<usize>()
        };
        all.push(Done { what, took: median(once) });
    }
    for pages in [30, 300] {
        let (before, after) = (long(pages, 0)?, long(pages, 7)?);
        let what = format!("Two drafts compared: {pages} pages each, every seventh provision changed");
        all.push(Done { what, took: median(|| compare(&before, &after).len()) });
    }
    Ok(all)
}

fn median(mut once: impl FnMut() -> usize) -> f64 {
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(once());
            begun.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(TIMES / 2).copied().unwrap_or_default()
}

/// So many authorities join the list; then they are renamed by turns.
fn list_changes(authorities: usize, changes: usize) -> Outcome<Vec<ListChange>> {
    let key = |number: usize| AuthorityKey::new(format!("authority-{number}"));
    let names = |number: usize| Ok::<_, String>(Spelled::in_russian(line(&format!("Орган {number}"))?));
    let each = (0..changes).map(|number| {
        let change = if number < authorities {
            Change::Added { authority: NewAuthority { key: key(number), names: names(number)? } }
        } else {
            Change::Renamed { authority: key(number % authorities), names: names(number)? }
        };
        Ok(ListChange { change, national_day: None, national_act: None, effect_from: None })
    });
    each.collect()
}

/// One a day.
fn effects(changes: &[ListChange]) -> Vec<Effect<'_, ListChange>> {
    let each = (0_u64..).zip(changes).filter_map(|(number, change)| {
        let effect = first_day().ok()?.checked_add_days(Days::new(number))?;
        let by = CommunicationId::from_chance(u128::from(number).to_be_bytes());
        let (dated, sender) = (Some(effect), Party::Kazakhstan);
        let place = Place { effect, dated, number: number.to_string(), sender, position: 0 };
        Some(Effect { place, by, on_evidence: false, change })
    });
    each.collect()
}

/// Two hundred provisions, and protocols that change a number in one of them each, by turns.
fn amended(protocols: usize) -> Outcome<(Trilingual<Text>, Vec<Amending>)> {
    let base = Trilingual::of(|language| {
        let provisions =
            (1..=200).filter_map(|number| provision(number, "Срок составляет 1000 дней со дня запроса."));
        Some(Text { language, status: Status::DraftSource, provisions: provisions.collect() })
    });
    let each = (0..protocols).map(|number| {
        let days = |number: usize| line(&(1_000 + number).to_string());
        let (was, is) = (days(number / 200)?, days(number / 200 + 1)?);
        let found = || Some(Found { words: was.clone(), which: Which::Sole });
        let words = Trilingual { kazakh: found(), azerbaijani: found(), russian: found() };
        let by = Trilingual { kazakh: Some(is.clone()), azerbaijani: Some(is.clone()), russian: Some(is) };
        let at = id(number % 200 + 1).ok_or("no id")?;
        let operation = Operation::ReplaceWords { at, words, by };
        let chance = u128::try_from(number).map_err(|error| error.to_string())?.to_be_bytes();
        let (id, formula) = (InstructionId::from_chance(chance), Trilingual::default());
        let instructions = vec![Instruction { id, operation, formula, reasons: None }];
        let day = first_day()?.checked_add_days(Days::new(number as u64)).ok_or("no day")?;
        let draft = Draft { instructions, ..Draft::default() };
        Ok(Amending { protocol: ProtocolId::from_chance(chance), signed: day, entry: Some(day), draft })
    });
    Ok((base, each.collect::<Outcome<_>>()?))
}

/// A draft of so many pages; in every so many provisions some words are others.
fn long(pages: usize, every: usize) -> Outcome<Text> {
    let sentence = "Стороны обмениваются сведениями о лицах, причастных к преступлениям, в порядке, установленном настоящей частью";
    let provisions = (1..=pages * PAGE / 400).filter_map(|number| {
        let changed = if every > 0 && number % every == 0 {
            "и незамедлительно сообщают об этом"
        } else {
            "и сообщают об этом"
        };
        provision(
            number,
            &format!("{sentence} {number}, {changed}. {sentence} {number}. {sentence}; {changed} {number}."),
        )
    });
    Ok(Text { language: Language::Russian, status: Status::DraftSource, provisions: provisions.collect() })
}

fn provision(number: usize, text: &str) -> Option<Provision> {
    Some(Provision { id: id(number)?, mark: format!("Статья {number}"), text: text.to_owned() })
}

fn id(number: usize) -> Option<domain::agreement::ProvisionId> {
    format!("art_{number}").parse().ok()
}

fn line(words: &str) -> Result<Line, String> {
    Line::new(words, WORDS_MOST).map_err(|fault| format!("{fault:?}"))
}

fn first_day() -> Outcome<NaiveDate> {
    NaiveDate::from_ymd_opt(2006, 1, 1).ok_or_else(|| "no day".into())
}
