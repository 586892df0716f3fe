//! Samples of minutes that were signed before they came here: being transcribed, entered, corrected; and the form.

use domain::{
    identifiers::PaperId,
    minutes::{Original, Signatory},
};

use super::{
    super::entry::{self, EntryPage},
    *,
};

/// Every sample.
pub(super) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "minutes-none-entered", view: |words| page_of(words, KZ, None) },
        Sample { name: "minutes-transcribed", view: |words| page_of(words, KZ, transcribed()) },
        Sample { name: "minutes-entered", view: |words| page_of(words, AZ, entered()) },
        Sample { name: "minutes-entry-corrected", view: |words| page_of(words, KZ, corrected()) },
        Sample { name: "minutes-enter", view: |words| form(words, transcribed(), Faults::default()) },
        Sample { name: "minutes-enter-refused", view: |words| form(words, transcribed(), wrong("file")) },
        Sample { name: "minutes-correct-enter", view: |words| form(words, correction(), wrong("reason")) },
    ]
}

/// Held and entered from papers: by the year alone.
fn held() -> Option<Session> {
    let terms = Terms { precision: Precision::Year, ..session()?.terms };
    let (first, last) = ("2019-01-01".parse().ok()?, "2019-12-31".parse().ok()?);
    let terms = Terms { first_day: first, last_day: last, ..terms };
    Session::entered_from_papers(acting(KZ, "2026-06-01")?, terms, 2).ok()
}

fn transcribed() -> Option<Minutes> {
    let (by, second) = (acting(KZ, "2026-06-02")?, ItemId::from_chance([2; 16]));
    let decision = DecisionRecord {
        id: DecisionId::from_chance([1; 16]),
        text: Texts::in_russian(prose("Обменяться образцами документов.")?),
        kind: Kind::Assignment,
        executors: vec![Executor::Both],
        deadline: Deadline::Day("2019-03-01".parse().ok()?),
    };
    Minutes::draft_from(by.clone(), &held()?, &agenda()?)
        .and_then(|one| one.decide(by, second, decision))
        .ok()
}

fn original(year: &str) -> Option<Original> {
    let names = Spelled::in_russian(line("Нумунели Т. Н.")?);
    let positions = Spelled::in_russian(line("заместитель Министра внутренних дел")?);
    let signatory = Signatory { person: PersonId::from_chance([2; 16]), names, positions };
    Some(Original {
        day: format!("{year}-12-31").parse().ok()?,
        precision: Precision::Year,
        place: Place::Listed(City::named("astana")?),
        signatories: Both { kazakhstan: None, azerbaijan: Some(signatory) },
    })
}

fn entered() -> Option<Minutes> {
    let scan = PaperId::from_chance([3; 16]);
    transcribed()?.enter(acting(KZ, "2026-06-03")?, &held()?, original("2019")?, scan).ok()
}

fn correction() -> Option<Minutes> {
    let text = prose("Обменяться образцами документов и печатей.");
    let passage = Passage::Decision(DecisionId::from_chance([1; 16]));
    let by = acting(KZ, "2026-06-04")?;
    entered()?.correction(KZ).and_then(|one| one.write(by, passage, Language::Russian, text)).ok()
}

fn corrected() -> Option<Minutes> {
    let (record, scan) = (correction()?.record, PaperId::from_chance([3; 16]));
    let (by, told) = (acting(KZ, "2026-06-05")?, (record, original("2018")?));
    entered()?.correct(by, &held()?, told, scan, prose("Пропущены слова.")?).ok()
}

fn of(party: Party, minutes: Option<Minutes>) -> Option<MinutesSeen> {
    let corrects = minutes.as_ref().is_some_and(|minutes| minutes.state.is_signed()) && party == KZ;
    Some(MinutesSeen { session: held()?, corrects, ..seen(party, minutes)? })
}

fn page_of(words: &'static Words, party: Party, minutes: Option<Minutes>) -> (String, AnyView) {
    body(of(party, minutes).map(|seen| {
        let title = wording::title(words, &seen);
        (title, page::view(words, &MinutesPage { seen, party, scans: scans(), done: None }))
    }))
}

/// With a fault at the field that only this form has.
fn wrong(field: &'static str) -> Faults {
    let mut faults = Faults::default();
    faults.note("signed", Fault::NoSuchDay);
    faults.note("kazakhstan_position_ru", Fault::Required);
    faults.note("azerbaijan_name_az", Fault::Text(TextFault::Unprintable('漢')));
    faults.note(field, Fault::Required);
    faults
}

fn form(words: &'static Words, minutes: Option<Minutes>, faults: Faults) -> (String, AnyView) {
    body(of(KZ, minutes).map(|seen| {
        let typed = Typed::from([
            ("kazakhstan_name_ru".to_owned(), "<b>Образцов</b> А. А.".to_owned()),
            ("signed_year".to_owned(), "2019".to_owned()),
        ]);
        let faults = refusals::faults(words, &faults);
        let page = EntryPage { seen: &seen, typed: &typed, faults: &faults, most: 64 << 20, here: None };
        (entry::title(words, &seen), entry::view(words, &page))
    }))
}
