//! What a secretary types to propose a session, and how it becomes its terms.

use domain::{
    agendas::{ITEM_MOST, ITEMS_MOST, Item},
    identifiers::ItemId,
    parties::Party,
    places::{City, ClockFault, Names, Place, showing},
    rules::Rule,
    sessions::{Form, LastHeld, NUMBER_MOST, Precision, Terms, Turn},
    text::Line,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// The choice in the list of cities that asks for a city of one's own.
pub const OTHER_CITY: &str = "other";

pub(super) const TITLE_MOST: usize = 200;
const PLACE_MOST: usize = 200;

/// A proposal as typed: strings only, so that whatever is wrong, nothing is lost.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct ProposalForm {
    pub version: String,
    pub title: String,
    pub host: String,
    pub turn_reason: String,
    pub form: String,
    pub city: String,
    pub city_kk: String,
    pub city_az: String,
    pub city_ru: String,
    pub city_en: String,
    pub city_prepositional: String,
    pub city_zone: String,
    pub city_state: String,
    pub venue: String,
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
    pub last_day: String,
    pub last_month: String,
    pub last_year: String,
    pub opens_at: String,
    pub answer_day: String,
    pub answer_month: String,
    pub answer_year: String,
    pub agenda: String,
    pub reason: String,
}

/// The last session held before this register.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct OpeningForm {
    pub number: String,
    pub host: String,
    pub city: String,
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
}

impl ProposalForm {
    /// The terms that were typed.
    ///
    /// # Errors
    /// Every fault at its field.
    pub(super) fn terms(&self) -> Result<Terms, Faults> {
        let mut faults = Faults::default();
        let title = faults.take("title", forms::line(&self.title, TITLE_MOST));
        let host = faults.take("host", forms::choice(&self.host, Party::from_key));
        let turn = faults.take("turn_reason", forms::optional_prose(&self.turn_reason, forms::REASON_MOST));
        let form = faults.take("form", form(&self.form));
        let place = self.place(&mut faults);
        let venue = faults.take("venue", forms::optional_line(&self.venue, PLACE_MOST));
        let first = faults.take("first", forms::day([&self.first_day, &self.first_month, &self.first_year]));
        let last = faults.take("last", forms::day([&self.last_day, &self.last_month, &self.last_year]));
        let opens_at = faults.take("opens_at", forms::optional_hour(&self.opens_at));
        let answer = faults
            .take("answer", forms::optional_day([&self.answer_day, &self.answer_month, &self.answer_year]));
        if let (Some(place), Some(first), Some(Some(hour))) = (&place, first, opens_at) {
            faults.take("opens_at", showing(place.zone(), first, hour).map_err(Fault::Clock));
        }
        match (title, host, turn, form, place, venue, first, last, opens_at, answer) {
            (
                Some(title),
                Some(host),
                Some(reason),
                Some(form),
                Some(place),
                Some(venue),
                Some(first_day),
                Some(last_day),
                Some(opens_at),
                Some(answer_by),
            ) if faults.is_empty() => {
                let turn = reason.map_or(Turn::InTurn, |reason| Turn::OutOfTurn { reason });
                let precision = Precision::Day;
                Ok(Terms {
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
                })
            }
            _ => Err(faults),
        }
    }

    /// The items that were typed, one a line, each with a new id.
    ///
    /// # Errors
    /// The faults at the field `agenda`.
    pub(super) fn items<E>(
        &self,
        by: Party,
        mut new_id: impl FnMut() -> Result<ItemId, E>,
    ) -> Result<Result<Vec<Item>, Faults>, E> {
        let lines: Vec<&str> = self.agenda.lines().filter(|line| !line.trim().is_empty()).collect();
        if lines.len() > ITEMS_MOST {
            return Ok(Err(Faults::one("agenda", Fault::TooManyLines { most: ITEMS_MOST })));
        }
        let mut items = Vec::with_capacity(lines.len());
        for line in lines {
            let title: Line = match forms::line(line, ITEM_MOST) {
                Ok(title) => title,
                Err(fault) => return Ok(Err(Faults::one("agenda", fault))),
            };
            items.push(Item {
                id: new_id()?,
                title,
                by: Some(by),
                rapporteur: None,
                starts_at: None,
                subject: None,
                carried_over_from: None,
            });
        }
        Ok(Ok(items))
    }

    fn place(&self, faults: &mut Faults) -> Option<Place> {
        if self.city != OTHER_CITY {
            let listed = match self.city.as_str() {
                "" => Err(Fault::Required),
                key => City::named(key).map(Place::Listed).ok_or(Fault::NoSuchChoice),
            };
            return faults.take("city", listed);
        }
        let russian = faults.take("city_ru", forms::line(&self.city_ru, PLACE_MOST));
        let prepositional =
            faults.take("city_prepositional", forms::line(&self.city_prepositional, PLACE_MOST));
        let kazakh = faults.take("city_kk", forms::line(&self.city_kk, PLACE_MOST));
        let azerbaijani = faults.take("city_az", forms::line(&self.city_az, PLACE_MOST));
        let english = faults.take("city_en", forms::line(&self.city_en, PLACE_MOST));
        let state = faults.take("city_state", forms::choice(&self.city_state, Party::from_key));
        let zone = faults.take("city_zone", forms::line(&self.city_zone, PLACE_MOST));
        let names =
            Names { kazakh: kazakh?, russian: russian?, azerbaijani: azerbaijani?, english: english? };
        let other = Place::other(names, prepositional?, zone?.as_str(), state?);
        faults.take("city_zone", other.map_err(|fault: ClockFault| Fault::Clock(fault)))
    }

    /// At which field a broken rule is told.
    pub(super) const fn field_of(rule: &Rule) -> &'static str {
        match rule {
            Rule::OutOfTurnWithoutReason { .. } => "turn_reason",
            Rule::CityOutsideHostState { .. } => "city",
            Rule::EndsBeforeItBegins { .. } | Rule::TooLong { .. } => "last",
            Rule::InThePast { .. } => "first",
            Rule::AnswerTooLate => "answer",
            _ => "",
        }
    }

    /// Broken rules at their fields.
    pub(super) fn faults_of(rules: Vec<Rule>) -> Faults {
        let mut faults = Faults::default();
        for rule in rules {
            faults.note(Self::field_of(&rule), Fault::Rule(rule));
        }
        faults
    }
}

impl From<&Terms> for ProposalForm {
    /// The form filled with terms that lie on the table, for a counter-proposal or other days.
    fn from(terms: &Terms) -> Self {
        let [first_day, first_month, first_year] = forms::day_fields(terms.first_day);
        let [last_day, last_month, last_year] = forms::day_fields(terms.last_day);
        let [answer_day, answer_month, answer_year] =
            terms.answer_by.map(forms::day_fields).unwrap_or_default();
        let mut form = Self {
            title: terms.title.to_string(),
            host: terms.host.key().into(),
            form: terms.form.key().into(),
            venue: terms.venue.as_ref().map(ToString::to_string).unwrap_or_default(),
            opens_at: terms.opens_at.map(|hour| hour.format("%H:%M").to_string()).unwrap_or_default(),
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            answer_day,
            answer_month,
            answer_year,
            ..Self::default()
        };
        if let Turn::OutOfTurn { reason } = &terms.turn {
            form.turn_reason = reason.to_string();
        }
        match &terms.place {
            Place::Listed(city) => form.city = city.key.into(),
            Place::Other(city) => {
                form.city = OTHER_CITY.into();
                form.city_kk = city.names.kazakh.to_string();
                form.city_az = city.names.azerbaijani.to_string();
                form.city_ru = city.names.russian.to_string();
                form.city_en = city.names.english.to_string();
                form.city_prepositional = city.russian_prepositional.to_string();
                form.city_zone = city.zone.name().into();
                form.city_state = city.state.key().into();
            }
        }
        form
    }
}

impl OpeningForm {
    /// The session that was typed. Its day may be long past.
    ///
    /// # Errors
    /// Every fault at its field.
    pub(super) fn last_held(&self, today: chrono::NaiveDate) -> Result<LastHeld, Faults> {
        let mut faults = Faults::default();
        let number = faults.take("number", number(&self.number));
        let host = faults.take("host", forms::choice(&self.host, Party::from_key));
        let place = faults.take("city", City::named(&self.city).map(Place::Listed).ok_or(Fault::Required));
        let day = forms::day([&self.first_day, &self.first_month, &self.first_year]);
        let day = day.and_then(|day| if day > today { Err(Fault::NoSuchDay) } else { Ok(day) });
        let day = faults.take("first", day);
        if let (Some(host), Some(place)) = (host, &place)
            && place.state() != host
        {
            faults.note("city", Fault::Rule(Rule::CityOutsideHostState { state: place.state() }));
        }
        match (number, host, place, day) {
            (Some(number), Some(host), Some(place), Some(first_day)) if faults.is_empty() => {
                Ok(LastHeld { number, host, first_day, place })
            }
            _ => Err(faults),
        }
    }
}

/// The number of a session that was held.
pub(super) fn number(typed: &str) -> Result<u32, Fault> {
    match typed.trim().parse() {
        Ok(number) if (1..=NUMBER_MOST).contains(&number) => Ok(number),
        _ if typed.trim().is_empty() => Err(Fault::Required),
        _ => Err(Fault::NoSuchChoice),
    }
}

fn form(key: &str) -> Result<Form, Fault> {
    match key {
        "" => Ok(Form::default()),
        key => Form::ALL.into_iter().find(|form| form.key() == key).ok_or(Fault::NoSuchChoice),
    }
}
