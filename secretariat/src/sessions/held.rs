//! A session that was held is entered from its papers, by one act, straight to closed.

use chrono::NaiveDate;
use domain::{
    access::Right,
    agendas::Agenda,
    identifiers::{ItemId, SessionId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Form, Precision, Session, Terms, Turn},
};
use serde::Deserialize;

use super::{
    ProposalForm,
    forms::{TITLE_MOST, number},
    records::add,
};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// A session that was held, as its papers tell it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
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
}

impl HeldForm {
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
        _ => "first",
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
