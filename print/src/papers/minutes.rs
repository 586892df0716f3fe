//! The minutes of a session as papers: each Party's original, working papers in one language and in two columns.

use chrono::NaiveDate;
use domain::{
    delegations::{Both, Delegation, State as Telling},
    languages::Language,
    minutes::{ItemRecord, Minutes, Record, State, Texts, When},
    parties::Party,
    sessions::{Precision, Session, Terms},
};
use locales::{Words, dates, decisions, numbers, order};

use crate::{
    documents::{
        Standing, WorkingPaper,
        minutes::{self as paper, Decision, MinutesItem, MinutesPaper, MinutesWords, Numbered, Signatory},
        participants::{Annexes, ParticipantsList},
    },
    model::Document,
};

/// What the papers of minutes are made from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its minutes, as the reader may see them.
    pub minutes: &'a Minutes,
    /// The delegations, as far as the reader's Party knows them.
    pub delegations: &'a Both<Option<Delegation>>,
}

/// The original of this Party, to be signed: in each language of the original, its owner's own first and Russian last.
#[must_use]
pub fn original(source: &Source<'_>, owner: Party) -> Document {
    texts(source, owner, |composed, _| composed)
}

/// The same text as a copy: where one signs, it says that it is signed.
pub(super) fn copy(source: &Source<'_>, owner: Party) -> Document {
    texts(source, owner, |composed, words| MinutesPaper { signed: words.say("print-signed"), ..composed })
}

/// The languages of this Party's original, in its order: its owner's own first and Russian last.
pub(super) fn languages_of(source: &Source<'_>, owner: Party) -> Vec<Language> {
    let chosen = source.minutes.record.original;
    let order = [owner.language(), owner.other().language(), Language::Russian];
    order.into_iter().filter(|&language| chosen.contains(language)).collect()
}

fn texts(
    source: &Source<'_>,
    owner: Party,
    as_it_goes: impl Fn(MinutesPaper, &Words) -> MinutesPaper,
) -> Document {
    let text = |language: Language| {
        let words = Words::of(language);
        paper::minutes(&as_it_goes(compose(source, words, owner), words), &Standing::Original)
    };
    let joined = languages_of(source, owner).into_iter().map(text).reduce(|mut first, next| {
        first.sections.extend(next.sections);
        first
    });
    joined.unwrap_or_else(|| text(Language::Russian))
}

/// A working paper in this language, the reader's Party first.
#[must_use]
pub fn working(source: &Source<'_>, language: Language, reader: Party) -> Document {
    let words = Words::of(language);
    let working = working_paper(source, words, language != Language::Russian);
    paper::minutes(&compose(source, words, reader), &Standing::Working(working))
}

/// A working paper in two columns, Russian at the left.
#[must_use]
pub fn columns(source: &Source<'_>, beside: Language, reader: Party) -> Document {
    let (left, right) = (Words::of(Language::Russian), Words::of(beside));
    let working = working_paper(source, left, true);
    paper::parallel(&compose(source, left, reader), &compose(source, right, reader), &working)
}

fn working_paper(source: &Source<'_>, words: &Words, is_rendered: bool) -> WorkingPaper {
    let mut mark = Vec::new();
    if is_rendered {
        mark.push(words.say("print-working-translation"));
    }
    let version = source.minutes.shared();
    match (&source.minutes.state, version) {
        (State::Entered { entry }, _) => {
            let day = dates::day(words, entry.recording.day());
            mark.push(words.tell("minutes-paper-entered", &[("day", day.into())]));
        }
        (State::Signed { .. }, _) if is_rendered => {}
        (State::Signed { .. }, _) => mark.push(words.say("minutes-paper-copy")),
        (_, Some(version)) if source.minutes.record == version.record => {
            let day = dates::day(words, version.circulation.day());
            let places = [("version", version.number.into()), ("day", day.into())];
            mark.push(words.tell("minutes-paper-draft-version", &places));
        }
        _ => mark.push(words.say("print-draft")),
    }
    WorkingPaper {
        mark,
        pages: words.tell("print-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
        foot: Some(words.say("print-not-for-signature")),
    }
}

/// The minutes in the language of these words, this Party first.
fn compose(source: &Source<'_>, words: &Words, owner: Party) -> MinutesPaper {
    let (terms, record) = (&source.session.terms, &source.minutes.record);
    MinutesPaper {
        language: words.language(),
        owner,
        title: title(words, source.session),
        place: place(words, terms.place.name(words.language(), terms.first_day)),
        dates: days(words, terms),
        // What is known by month or year alone has no formula: its days would be invented.
        opening: if terms.precision.is_day() { opening(words, source.session, owner) } else { String::new() },
        heads: both(|party| head(words, source, party)),
        annexed: if is_annexed(source) { words.say("minutes-paper-annexed") } else { String::new() },
        agenda: (1..).zip(&record.items).map(|(number, item)| agenda_item(words, number, item)).collect(),
        items: (1..)
            .zip(&record.items)
            .filter(|(_, item)| !item.is_closing || item.is_written())
            .map(|(number, entry)| item(words, number, entry))
            .collect(),
        statements: both(|party| statements(words, record, party)),
        next_session: next_session(words, record, terms.last_day),
        closing: words.tell("minutes-paper-closing", &[("languages", languages(record, owner).into())]),
        signatures: both(|party| signatory(words, source, party)),
        signed: String::new(),
        participants: is_annexed(source).then(|| annexes(words, source)),
        words: labels(words),
    }
}

fn both<Thing>(of: impl Fn(Party) -> Thing) -> Both<Thing> {
    Both { kazakhstan: of(Party::Kazakhstan), azerbaijan: of(Party::Azerbaijan) }
}

fn title(words: &Words, session: &Session) -> Vec<String> {
    let of = match session.state.number() {
        Some(number) => {
            words.tell("print-minutes-of", &[("ordinal", numbers::ordinal_genitive(words, number).into())])
        }
        None => words.say("print-agenda-of-next"),
    };
    vec![words.say("print-minutes"), of]
}

/// «город Астана», «Астана қаласы», “Astana şəhəri”, "Astana".
fn place(words: &Words, city: &str) -> String {
    words.tell("minutes-paper-city", &[("city", city.into())])
}

/// The days of the session as exactly as they are known.
fn days(words: &Words, terms: &Terms) -> String {
    match terms.precision {
        Precision::Day => dates::range(words, terms.first_day, terms.last_day),
        Precision::Month => dates::month_of_year(words, terms.first_day),
        Precision::Year => dates::year(words, terms.first_day),
    }
}

fn opening(words: &Words, session: &Session, owner: Party) -> String {
    let terms = &session.terms;
    let city = match words.language() {
        Language::Russian => terms.place.russian_prepositional(terms.first_day),
        language => terms.place.name(language, terms.first_day),
    };
    let days = dates::range_on(words, terms.first_day, terms.last_day);
    let ordinal = session.state.number().map(|number| numbers::ordinal(words, number));
    let between = words.tell("parties-between", &[("party", owner.into())]);
    let agreement = format!("{between} {}", words.say("minutes-paper-agreement-subject"));
    words.tell(
        "print-minutes-opening",
        &[
            ("date", order::title(words.language(), &days).into_owned().into()),
            ("city", city.into()),
            ("ordinal", ordinal.unwrap_or_else(|| words.say("minutes-paper-next-regular")).into()),
            ("agreement", agreement.into()),
        ],
    )
}

/// The sentence on the head of this Party's delegation; nothing where it is not recorded.
fn head(words: &Words, source: &Source<'_>, party: Party) -> String {
    let Signatory { position, name } = signatory(words, source, party);
    if name.is_empty() {
        return name;
    }
    let places = [("party", party.into()), ("name", name.into()), ("position", position.into())];
    words.tell("print-delegation-headed", &places)
}

/// Who signed; before that, who heads the delegation; where that is not recorded, the office alone.
fn signatory(words: &Words, source: &Source<'_>, party: Party) -> Signatory {
    let known = match &source.minutes.state {
        State::Signed { .. } | State::Entered { .. } => {
            let signed = source.minutes.state.signatory(party);
            signed.map(|signed| (&signed.names, &signed.positions))
        }
        _ => {
            let head = source.delegations.of(party).as_ref().and_then(Delegation::head);
            head.map(|head| (&head.person.names, &head.person.positions))
        }
    };
    match known {
        Some((names, positions)) => Signatory {
            position: positions.shown_in(words.language()).to_string(),
            name: names.shown_in(words.language()).to_string(),
        },
        None => Signatory {
            position: words.tell("minutes-paper-head-of", &[("party", party.into())]),
            name: String::new(),
        },
    }
}

/// The lists are annexed once both Parties have told theirs.
fn is_annexed(source: &Source<'_>) -> bool {
    let is_told = |party: Party| {
        let found = source.delegations.of(party).as_ref();
        found.is_some_and(|found| matches!(found.state, Telling::Shared { .. }))
    };
    Party::BOTH.into_iter().all(is_told)
}

fn annexes(words: &Words, source: &Source<'_>) -> ParticipantsList {
    let mark = |number: u8| {
        let own = words.tell("print-annex", &[("number", number.into())]);
        let to = source.session.state.number().map(|number| {
            let ordinal = numbers::ordinal_genitive(words, number);
            words.tell("minutes-paper-annex-to", &[("ordinal", ordinal.into())])
        });
        // Kazakh and Azerbaijani name the minutes first: «… хаттамасына 1-қосымша».
        match words.language() {
            Language::Kazakh | Language::Azerbaijani => to.into_iter().chain([own]).collect(),
            Language::Russian | Language::English => std::iter::once(own).chain(to).collect(),
        }
    };
    let annexes = Annexes::Two([mark(1), mark(2)]);
    super::participants::list(words, source.session, source.delegations, annexes)
}

fn agenda_item(words: &Words, number: usize, item: &ItemRecord) -> Numbered {
    Numbered { number: format!("{number}."), text: line(words, &item.heading) }
}

fn item(words: &Words, number: usize, item: &ItemRecord) -> MinutesItem {
    let decisions = (1..).zip(&item.decisions).map(|(place, decision)| Decision {
        number: format!("{number}.{place}."),
        text: line(words, &decision.text),
        executor: decisions::executors(words, &decision.executors),
        deadline: decisions::deadline(words, decision.deadline).unwrap_or_default(),
    });
    MinutesItem {
        heading: format!("{number}. {}", line(words, &item.heading)),
        heard: paragraphs(words, &item.heard),
        noted: paragraphs(words, &item.noted),
        decisions: decisions.collect(),
    }
}

fn statements(words: &Words, record: &Record, party: Party) -> Vec<String> {
    record.items.iter().flat_map(|item| paragraphs(words, item.statements.of(party))).collect()
}

/// The paragraphs of a text; where only the Russian is written, a mark that this language has none.
fn paragraphs(words: &Words, texts: &Texts) -> Vec<String> {
    match texts.words(words.language()) {
        Some(prose) => prose.paragraphs().map(str::to_owned).collect(),
        None if texts.is_empty() => Vec::new(),
        None => vec![words.say("minutes-paper-no-text")],
    }
}

fn line(words: &Words, texts: &Texts) -> String {
    paragraphs(words, texts).join(" ")
}

fn next_session(words: &Words, record: &Record, held: NaiveDate) -> String {
    let next = &record.next_session;
    let mut told = vec![words.tell("minutes-paper-next-host", &[("party", next.host.into())])];
    let day = match next.when {
        When::ToBeAgreed => held,
        When::Days { first, .. } => first,
    };
    if let Some(city) = &next.place {
        let city = place(words, city.name(words.language(), day));
        told.push(words.tell("minutes-paper-next-place", &[("place", city.into())]));
    }
    told.push(match next.when {
        When::ToBeAgreed => words.say("minutes-paper-next-to-be-agreed"),
        When::Days { first, last } => {
            words.tell("minutes-paper-next-days", &[("days", dates::range(words, first, last).into())])
        }
    });
    told.join(" ")
}

/// The languages of the originals as a key, in the order of this Party's original.
fn languages(record: &Record, owner: Party) -> String {
    let order = [owner.language(), owner.other().language(), Language::Russian];
    let chosen = order.into_iter().filter(|&language| record.original.contains(language));
    chosen.map(Language::tag).collect::<Vec<_>>().join("-")
}

fn labels(words: &Words) -> MinutesWords {
    MinutesWords {
        agenda: words.say("minutes-paper-agenda"),
        heard: words.say("print-heard"),
        noted: words.say("minutes-paper-noted"),
        decided: words.say("print-decided"),
        executor: words.say("minutes-paper-executor"),
        deadline: words.say("minutes-paper-deadline"),
        statements: words.say("minutes-paper-statements"),
        next_session: words.say("minutes-paper-next"),
        column: words.say("minutes-paper-column"),
    }
}

#[cfg(test)]
mod tests;
