//! What people type about communications.

use chrono::NaiveDate;
use domain::{
    acting::Reason,
    communications::{
        Channel, Communication, EVIDENCE_MOST, Marking, NAME_MOST, NUMBER_MOST, ReceivedBy, Route,
        SUBJECT_MOST, TEXT_MOST, Terms, Texts,
    },
    identifiers::CommunicationId,
    text::Line,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    marks::mark,
    refusals::{Fault, Faults},
};

/// The face of a communication.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct TermsForm {
    pub version: String,
    pub reason: String,
    pub channel: String,
    pub route: String,
    pub from: String,
    pub to: String,
    pub number: String,
    pub dated_day: String,
    pub dated_month: String,
    pub dated_year: String,
    pub subject: String,
    pub marking: String,
    pub answers: String,
    pub text_ru: String,
    pub text_kk: String,
    pub text_az: String,
}

impl TermsForm {
    /// The form filled with a communication as it stands.
    #[must_use]
    pub fn of(communication: &Communication) -> Self {
        let terms = &communication.terms;
        let [dated_day, dated_month, dated_year] = terms.dated.map(forms::day_fields).unwrap_or_default();
        let (from, to) = match &terms.route {
            Route::Named { from, to } => (from.to_string(), to.to_string()),
            Route::MinistryToEmbassy | Route::EmbassyToMinistry => Default::default(),
        };
        let text = |text: &Option<_>| text.as_ref().map(ToString::to_string).unwrap_or_default();
        Self {
            version: mark(communication),
            reason: String::new(),
            channel: terms.channel.key().to_owned(),
            route: terms.route.key().to_owned(),
            from,
            to,
            number: terms.number.as_ref().map(ToString::to_string).unwrap_or_default(),
            dated_day,
            dated_month,
            dated_year,
            subject: terms.subject.to_string(),
            marking: terms.marking.key().to_owned(),
            answers: terms.answers.map(|id| id.to_string()).unwrap_or_default(),
            text_ru: text(&terms.texts.russian),
            text_kk: text(&terms.texts.kazakh),
            text_az: text(&terms.texts.azerbaijani),
        }
    }

    /// The face as typed, carrying what it carried before.
    ///
    /// # Errors
    /// Faults at their fields.
    pub fn terms(&self, before: Option<&Terms>) -> Result<Terms, Faults> {
        let mut faults = Faults::default();
        let channel = faults.take("channel", forms::choice(&self.channel, Channel::from_key));
        let route = self.route(&mut faults);
        let number = faults.take("number", forms::optional_line(&self.number, NUMBER_MOST));
        let dated = [&self.dated_day, &self.dated_month, &self.dated_year].map(String::as_str);
        let dated = faults.take("dated", forms::optional_day(dated));
        let subject = faults.take("subject", forms::line(&self.subject, SUBJECT_MOST));
        let marking = faults.take("marking", forms::choice(&self.marking, Marking::from_key));
        let answers = faults.take("answers", optional_id(&self.answers));
        let mut text = |name: &'static str, typed: &str| {
            faults.take(name, forms::optional_prose(typed, TEXT_MOST)).flatten()
        };
        let texts = Texts {
            russian: text("text_ru", &self.text_ru),
            kazakh: text("text_kk", &self.text_kk),
            azerbaijani: text("text_az", &self.text_az),
        };
        let carries = before.map(|terms| terms.carries.clone()).unwrap_or_default();
        let face = channel.zip(route).zip(number.zip(dated)).zip(subject.zip(marking)).zip(answers);
        match face {
            Some(((((channel, route), (number, dated)), (subject, marking)), answers))
                if faults.is_empty() =>
            {
                Ok(Terms { channel, route, number, dated, subject, marking, answers, carries, texts })
            }
            _ => Err(faults),
        }
    }

    fn route(&self, faults: &mut Faults) -> Option<Route> {
        match self.route.as_str() {
            "ministry-to-embassy" => Some(Route::MinistryToEmbassy),
            "embassy-to-ministry" => Some(Route::EmbassyToMinistry),
            "named" => {
                let from = faults.take("from", forms::line(&self.from, NAME_MOST));
                let to = faults.take("to", forms::line(&self.to, NAME_MOST));
                from.zip(to).map(|(from, to)| Route::Named { from, to })
            }
            "" => faults.take("route", Err(Fault::Required)),
            _ => faults.take("route", Err(Fault::NoSuchChoice)),
        }
    }

    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(&self.reason)
    }
}

/// The day on which it left.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct DispatchForm {
    pub version: String,
    pub reason: String,
    pub dispatched_day: String,
    pub dispatched_month: String,
    pub dispatched_year: String,
}

impl DispatchForm {
    pub(super) fn day(&self) -> Result<NaiveDate, Faults> {
        let parts = [&self.dispatched_day, &self.dispatched_month, &self.dispatched_year];
        forms::day(parts.map(String::as_str)).map_err(|fault| Faults::one("dispatched", fault))
    }

    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(&self.reason)
    }
}

/// The sender's account of the delivery.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct DeliveryForm {
    pub version: String,
    pub reason: String,
    pub delivered_day: String,
    pub delivered_month: String,
    pub delivered_year: String,
    pub evidence: String,
}

impl DeliveryForm {
    pub(super) fn delivery(&self) -> Result<(NaiveDate, Line), Faults> {
        let mut faults = Faults::default();
        let parts = [&self.delivered_day, &self.delivered_month, &self.delivered_year];
        let day = faults.take("delivered", forms::day(parts.map(String::as_str)));
        let evidence = faults.take("evidence", forms::line(&self.evidence, EVIDENCE_MOST));
        day.zip(evidence).ok_or(faults)
    }

    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(&self.reason)
    }
}

/// The receiver's account.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct ReceiptForm {
    pub version: String,
    pub reason: String,
    pub received_day: String,
    pub received_month: String,
    pub received_year: String,
    pub incoming_number: String,
    pub received_by: String,
    pub authority: String,
}

impl ReceiptForm {
    pub(super) fn receipt(&self) -> Result<(NaiveDate, Option<Line>, ReceivedBy), Faults> {
        let mut faults = Faults::default();
        let parts = [&self.received_day, &self.received_month, &self.received_year];
        let day = faults.take("received", forms::day(parts.map(String::as_str)));
        let number = faults.take("incoming_number", forms::optional_line(&self.incoming_number, NUMBER_MOST));
        let by = match self.received_by.as_str() {
            "foreign-ministry" => Some(ReceivedBy::ForeignMinistry),
            "embassy" => Some(ReceivedBy::Embassy),
            "authority" => {
                faults.take("authority", forms::line(&self.authority, NAME_MOST)).map(ReceivedBy::Authority)
            }
            "" => faults.take("received_by", Err(Fault::Required)),
            _ => faults.take("received_by", Err(Fault::NoSuchChoice)),
        };
        match (day, number, by) {
            (Some(day), Some(number), Some(by)) if faults.is_empty() => Ok((day, number, by)),
            _ => Err(faults),
        }
    }

    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(&self.reason)
    }
}

fn optional_id(typed: &str) -> Result<Option<CommunicationId>, Fault> {
    if typed.is_empty() { Ok(None) } else { typed.parse().map(Some).map_err(|_| Fault::NoSuchChoice) }
}
