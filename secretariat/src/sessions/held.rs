//! A session that was held is entered from its papers, by one act, straight to closed.

use chrono::NaiveDate;
use domain::{
    access::Right,
    acting::Reason,
    agendas::{Agenda, Item},
    identifiers::{ItemId, SessionId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Form, Precision, Session, Terms, Turn},
};
use serde::{Deserialize, Serialize};

use super::{
    At, ProposalForm,
    forms::{TITLE_MOST, number},
    records::{add, load, load_agenda, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// A session that was held, as its papers tell it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct HeldForm {
    pub number: String,
    pub title: String,
    pub host: String,
    pub turn_reason: String,
    pub form: String,
    pub city: String,
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
    pub last_day: String,
    pub last_month: String,
    pub last_year: String,
    pub agenda: String,
    /// The version that a correction was made from.
    pub version: String,
    /// Why it is corrected.
    pub reason: String,
}

impl HeldForm {
    /// The form filled with what was entered, where it is corrected.
    #[must_use]
    pub fn of(version: i64, session: &Session, agenda: &Agenda) -> Self {
        let terms = &session.terms;
        let [first_day, first_month, first_year] = forms::told_day_fields(terms.first_day, terms.precision);
        let last = terms.precision.is_day() && terms.last_day != terms.first_day;
        let [last_day, last_month, last_year] =
            if last { forms::day_fields(terms.last_day) } else { Default::default() };
        let turn_reason = match &terms.turn {
            Turn::InTurn => String::new(),
            Turn::OutOfTurn { reason } => reason.to_string(),
        };
        let city = match &terms.place {
            Place::Listed(city) => city.key.to_owned(),
            Place::Other(_) => String::new(),
        };
        let titles = agenda.items.iter().map(|item| item.title.to_string());
        Self {
            number: session.state.number().unwrap_or_default().to_string(),
            title: terms.title.to_string(),
            host: terms.host.key().to_owned(),
            turn_reason,
            form: terms.form.key().to_owned(),
            city,
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            agenda: titles.collect::<Vec<_>>().join("\n"),
            version: version.to_string(),
            reason: String::new(),
        }
    }

    fn terms(&self) -> Result<(u32, Terms), Faults> {
        let mut faults = Faults::default();
        let number = faults.take("number", number(&self.number));
        let title = faults.take("title", forms::line(&self.title, TITLE_MOST));
        let host = faults.take("host", forms::choice(&self.host, Party::from_key));
        let reason = forms::optional_prose(&self.turn_reason, forms::REASON_MOST);
        let reason = faults.take("turn_reason", reason);
        let form = |key: &str| Form::ALL.into_iter().find(|form| form.key() == key);
        let form = faults.take("form", forms::choice(&self.form, form));
        let city = |key: &str| City::named(key).map(Place::Listed);
        let place = faults.take("city", forms::choice(&self.city, city));
        let days = self.days(&mut faults);
        match (number, title, host, reason, form, place, days) {
            (
                Some(number),
                Some(title),
                Some(host),
                Some(reason),
                Some(form),
                Some(place),
                Some((first_day, last_day, precision)),
            ) if faults.is_empty() => {
                let turn = reason.map_or(Turn::InTurn, |reason| Turn::OutOfTurn { reason });
                let (venue, opens_at, answer_by) = (None, None, None);
                let terms = Terms {
                    title,
                    host,
                    turn,
                    form,
                    place,
                    venue,
                    first_day,
                    last_day,
                    opens_at,
                    answer_by,
                    precision,
                };
                Ok((number, terms))
            }
            _ => Err(faults),
        }
    }

    /// What is corrected, and why.
    fn correction(&self) -> Result<(u32, Terms, Reason), Faults> {
        let mut faults = Faults::default();
        let reason = faults.take("reason", forms::prose(&self.reason, forms::REASON_MOST));
        match (self.terms(), reason) {
            (Ok((number, terms)), Some(reason)) => Ok((number, terms, reason)),
            (terms, _) => {
                terms.map_err(|more| faults.extend(more)).ok();
                Err(faults)
            }
        }
    }

    /// The days as exactly as they were typed: a month and a year, or a year alone, stand for the whole of it.
    fn days(&self, faults: &mut Faults) -> Option<(NaiveDate, NaiveDate, Precision)> {
        let first = [&self.first_day, &self.first_month, &self.first_year];
        let told = faults.take("first", forms::told_day(first.map(String::as_str)));
        let last = forms::optional_day([&self.last_day, &self.last_month, &self.last_year]);
        match told {
            Some((first, last, precision @ (Precision::Month | Precision::Year))) => {
                Some((first, last, precision))
            }
            told => {
                let last = faults.take("last", last)?;
                let (first, ..) = told?;
                Some((first, last.unwrap_or(first), Precision::Day))
            }
        }
    }
}

/// Enters a session that was held.
///
/// # Errors
/// Faults at their fields: also a number that is on record.
pub async fn enter_held(office: &Secretariat, actor: &Actor, form: &HeldForm) -> Result<SessionId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordHeldSession), async |act| {
            let (number, terms) = form.terms()?;
            is_free(act, number).await?;
            let agenda = ProposalForm { agenda: form.agenda.clone(), ..ProposalForm::default() };
            let items =
                agenda.items(terms.host, || Ok::<_, Refusal>(ItemId::from_chance(act.id_bytes()?)))??;
            let entered = Session::entered_from_papers(act.acting()?, terms, number).map_err(at_field)?;
            let id = SessionId::from_chance(act.id_bytes()?);
            add(act, id, &entered, &Agenda::drafted(items)).await?;
            Ok(Outcome::new(Event::SessionEnteredFromPapers { session: id, number }, id))
        })
        .await
}

/// Corrects a mistake of the entry of a session: another number changes how its decisions are cited.
///
/// # Errors
/// Faults at their fields; [`Refusal::NotFound`] where it was not entered from papers; [`Refusal::Stale`].
pub async fn correct_held(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    form: &HeldForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordHeldSession), async |act| {
            let (version, session) = load(&mut act.transaction, at.id).await?.ok_or(Refusal::NotFound)?;
            if !session.is_from_papers() {
                return Err(Refusal::NotFound);
            }
            if version != at.version {
                return Err(Refusal::Stale);
            }
            let (agenda_version, agenda) = load_agenda(&mut act.transaction, at.id).await?;
            let (number, terms, reason) = form.correction()?;
            if session.state.number() != Some(number) {
                is_free(act, number).await?;
            }
            let typed = ProposalForm { agenda: form.agenda.clone(), ..ProposalForm::default() };
            let items =
                typed.items(terms.host, || Ok::<_, Refusal>(ItemId::from_chance(act.id_bytes()?)))??;
            let items = retitled(&agenda, items)?;
            let (acting, is_other) = (act.acting()?, items != agenda.items);
            let renumbered = session.state.number() != Some(number);
            let corrected = Granted::new(session, version)
                .decide(|session| session.correct_entry(acting, reason.clone(), (terms, number), is_other))
                .map_err(at_field)?;
            store(act, at.id, &corrected).await?;
            if is_other {
                let agenda = Granted::new(Agenda { items, ..agenda }, agenda_version);
                crate::agendas::store(act, at, &agenda).await?;
            }
            if renumbered {
                crate::minutes::renumber(act, at.id, &corrected, &reason).await?;
            }
            Ok(Outcome::new(Event::SessionEntryCorrected { session: at.id, number }, ()))
        })
        .await
}

/// The items under the titles as typed, one a line, each in its place; what is new comes after them.
fn retitled(agenda: &Agenda, typed: Vec<Item>) -> Result<Vec<Item>, Faults> {
    if typed.len() < agenda.items.len() {
        return Err(Faults::one("agenda", Fault::Rule(Rule::ItemStays)));
    }
    let known = agenda.items.iter().map(Some).chain(std::iter::repeat(None));
    let item = |(typed, known): (Item, Option<&Item>)| match known {
        Some(known) => Item { title: typed.title, ..known.clone() },
        None => typed,
    };
    Ok(typed.into_iter().zip(known).map(item).collect())
}

async fn is_free(act: &mut Act<'_>, number: u32) -> Result<(), Refusal> {
    let known: Option<String> = sqlx::query_scalar("SELECT id FROM sessions WHERE number = $1")
        .bind(i64::from(number))
        .fetch_optional(&mut *act.transaction)
        .await?;
    match known {
        None => Ok(()),
        Some(_) => Err(Faults::one("number", Fault::Rule(Rule::NumberHeldAlready)).into()),
    }
}

fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::EndsBeforeItBegins { .. } => "last",
        Rule::DayAhead { .. } => "first",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_as_exact_as_it_was_typed() {
        let days = |first: [&str; 3], last: [&str; 3]| {
            let [first_day, first_month, first_year] = first.map(str::to_owned);
            let [last_day, last_month, last_year] = last.map(str::to_owned);
            let form = HeldForm {
                first_day,
                first_month,
                first_year,
                last_day,
                last_month,
                last_year,
                ..HeldForm::default()
            };
            let mut faults = Faults::default();
            let days = form.days(&mut faults);
            days.filter(|_| faults.is_empty())
                .map(|(first, last, precision)| (first.to_string(), last.to_string(), precision))
        };
        let told = |first: &str, last: &str, precision| Some((first.to_owned(), last.to_owned(), precision));
        let none = ["", "", ""];
        assert_eq!(days(["", "", "2015"], none), told("2015-01-01", "2015-12-31", Precision::Year));
        assert_eq!(days(["", "2", "2016"], none), told("2016-02-01", "2016-02-29", Precision::Month));
        assert_eq!(days(["5", "9", "2019"], none), told("2019-09-05", "2019-09-05", Precision::Day));
        assert_eq!(
            days(["5", "9", "2019"], ["6", "9", "2019"]),
            told("2019-09-05", "2019-09-06", Precision::Day)
        );
        for wrong in [["31", "2", "2019"], ["", "13", "2019"], ["", "", "19"], ["5", "", "2019"], none] {
            assert_eq!(days(wrong, none), None, "{wrong:?}");
        }
    }
}
