//! A certified copy of signed minutes: the act that is written down, and what the certificate says.

use chrono::NaiveDate;
use domain::{access::Right, fingerprint::Fingerprint, identifiers::SessionId, rules::Rule, text::Line};
use serde::{Deserialize, Serialize};

use super::records::fetch;
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    papers::sealed_scans,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// The most letters of each line of a certificate \[product\].
const LINE_MOST: usize = 200;

/// What an archivist types of a certificate.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct CertifyForm {
    pub place: String,
    pub certified_day: String,
    pub certified_month: String,
    pub certified_year: String,
    pub name: String,
    pub position: String,
    pub keeper: String,
    pub reference: String,
}

/// What the certificate says beside its formula.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
    /// Where it is made out.
    pub place: Line,
    /// On which day.
    pub day: NaiveDate,
    /// Who certifies.
    pub name: Line,
    /// The office of that person.
    pub position: Line,
    /// Where the original is kept.
    pub keeper: Line,
    /// Under which reference of the archive.
    pub reference: Line,
    /// The SHA-256 of each sealed scan of the Party's original.
    pub scans: Vec<Fingerprint>,
}

impl CertifyForm {
    /// The form with the day offered.
    #[must_use]
    pub fn offered(today: NaiveDate) -> Self {
        let [certified_day, certified_month, certified_year] = forms::day_fields(today);
        Self { certified_day, certified_month, certified_year, ..Self::default() }
    }

    fn certificate(&self, scans: Vec<Fingerprint>) -> Result<Certificate, Faults> {
        let mut faults = Faults::default();
        let mut line = |field: &'static str, typed: &str| faults.take(field, forms::line(typed, LINE_MOST));
        let (place, name) = (line("place", &self.place), line("name", &self.name));
        let (position, keeper) = (line("position", &self.position), line("keeper", &self.keeper));
        let reference = line("reference", &self.reference);
        let day = [&self.certified_day, &self.certified_month, &self.certified_year];
        let day = faults.take("certified", forms::day(day.map(String::as_str)));
        match (place, day, name, position, keeper, reference) {
            (Some(place), Some(day), Some(name), Some(position), Some(keeper), Some(reference)) => {
                Ok(Certificate { place, day, name, position, keeper, reference, scans })
            }
            _ => Err(faults),
        }
    }
}

/// Certifies a copy of the original of the actor's Party, whose scan is sealed. The trail says for which scan.
///
/// # Errors
/// Faults at their fields; [`Rule::PaperNotSealed`]; the refusals of fetching.
pub async fn certify(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &CertifyForm,
) -> Result<Certificate, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CertifyCopy), async |act| {
            let found = fetch(act, id, Right::CertifyCopy).await?;
            let party = act.party()?;
            let scans = sealed_scans(&mut act.transaction, id, party).await?;
            let digest = scans.first().ok_or(Rule::PaperNotSealed)?.digits();
            let certificate = form.certificate(scans)?;
            let (today, refused) = (act.today()?, |rule| Err(Faults::one("certified", Fault::Rule(rule))));
            match found.minutes.state.signed() {
                Some(signed) if certificate.day < signed.day => {
                    refused(Rule::DayTooEarly { earliest: signed.day })?;
                }
                _ if certificate.day > today => refused(Rule::DayAhead { today })?,
                _ => {}
            }
            Ok(Outcome::new(Event::CopyCertified { session: id, digest }, certificate))
        })
        .await
}
