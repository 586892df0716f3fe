//! The agenda of a session: items of either Party, the host's order, the agreement of both to one edition.

use domain::{
    access::{Answer, Right},
    agendas::{Agenda, ITEM_MOST, Item},
    agreement::vocabulary::Subject,
    identifiers::ItemId,
    parties::Party,
    sessions::Alternation,
};
use serde::{Deserialize, Serialize};

use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    columns::Text,
    forms,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
    sessions::{At, records},
    stored::{moved_on, written},
};

const RAPPORTEUR_MOST: usize = 200;

/// An item as typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct ItemForm {
    pub version: String,
    pub title: String,
    pub by: String,
    pub rapporteur: String,
    pub starts_at: String,
    pub subject: String,
    pub carried_over_from: String,
}

/// The choice "of both Parties" in the field `by`.
pub const BY_BOTH: &str = "both";

/// The place to which an item is put, counted from nought, as typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    /// The version that the person saw.
    pub version: String,
    /// The place.
    pub place: String,
}

/// Puts an item of this Party, or one of both, on the agenda.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn put_on(office: &Secretariat, actor: &Actor, at: At, form: &ItemForm) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::EditAgenda), async |act| {
            let agenda = fetch(act, at, Right::EditAgenda).await?;
            let order = records::alternation(&mut act.transaction).await?;
            let item = form.item(ItemId::from_chance(act.id_bytes()?), actor.party(), &order)?;
            let next = agenda.decide(|agenda| agenda.put_on(item))?;
            finish(act, at, &next).await
        })
        .await
}

/// Puts other words, rapporteur, time or subject to an item.
///
/// # Errors
/// Faults at their fields; an item of the other Party; the refusals of fetching.
pub async fn amend(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    id: ItemId,
    form: &ItemForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::EditAgenda), async |act| {
            let agenda = fetch(act, at, Right::EditAgenda).await?;
            let order = records::alternation(&mut act.transaction).await?;
            let item = form.item(id, actor.party(), &order)?;
            let next = agenda.decide(|agenda| agenda.amend(actor.party(), id, |old| *old = item))?;
            finish(act, at, &next).await
        })
        .await
}

/// Takes an item off the agenda.
///
/// # Errors
/// An item of the other Party; the refusals of fetching.
pub async fn remove(office: &Secretariat, actor: &Actor, at: At, id: ItemId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::EditAgenda), async |act| {
            let agenda = fetch(act, at, Right::EditAgenda).await?;
            let next = agenda.decide(|agenda| agenda.remove(actor.party(), id))?;
            finish(act, at, &next).await
        })
        .await
}

/// Puts an item at a place; the order is the host's.
///
/// # Errors
/// The refusals of fetching.
pub async fn put_at(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    id: ItemId,
    form: &PlaceForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::OrderAgenda), async |act| {
            let agenda = fetch(act, at, Right::OrderAgenda).await?;
            let place = form.place.parse().map_err(|_| Faults::one("", Fault::NoSuchChoice))?;
            let next = agenda.decide(|agenda| agenda.put_at(id, place))?;
            finish(act, at, &next).await
        })
        .await
}

/// Agrees to the agenda as it stands, for the own Party.
///
/// # Errors
/// An empty agenda; the refusals of fetching.
pub async fn agree(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AgreeAgenda), async |act| {
            let agenda = fetch(act, at, Right::AgreeAgenda).await?;
            let acting = act.acting()?;
            let next = agenda.decide(|agenda| agenda.agree(acting))?;
            store(act, at, &next).await?;
            Ok(Outcome::new(Event::AgendaAgreed { session: at.id, edition: next.edition }, ()))
        })
        .await
}

impl ItemForm {
    fn item(&self, id: ItemId, own: Party, order: &Alternation) -> Result<Item, Faults> {
        let mut faults = Faults::default();
        let title = faults.take("title", forms::line(&self.title, ITEM_MOST));
        let rapporteur = faults.take("rapporteur", forms::optional_line(&self.rapporteur, RAPPORTEUR_MOST));
        let starts_at = faults.take("starts_at", forms::optional_hour(&self.starts_at));
        let subject = match self.subject.as_str() {
            "" => Ok(None),
            key => Subject::from_key(key).map(Some).ok_or(Fault::NoSuchChoice),
        };
        let subject = faults.take("subject", subject);
        let carried = match self.carried_over_from.trim() {
            "" => Ok(None),
            typed => {
                let number = typed.parse().ok().filter(|&number| order.may_have_held(number));
                number.map(Some).ok_or(Fault::NoSuchChoice)
            }
        };
        let carried = faults.take("carried_over_from", carried);
        match (title, rapporteur, starts_at, subject, carried) {
            (Some(title), Some(rapporteur), Some(starts_at), Some(subject), Some(carried_over_from)) => {
                let by = (self.by != BY_BOTH).then_some(own);
                Ok(Item { id, title, by, rapporteur, starts_at, subject, carried_over_from })
            }
            _ => Err(faults),
        }
    }
}

impl From<&Item> for ItemForm {
    fn from(item: &Item) -> Self {
        Self {
            version: String::new(),
            title: item.title.to_string(),
            by: item.by.map_or(BY_BOTH, Party::key).into(),
            rapporteur: item.rapporteur.as_ref().map(ToString::to_string).unwrap_or_default(),
            starts_at: item.starts_at.map(|hour| hour.format("%H:%M").to_string()).unwrap_or_default(),
            subject: item.subject.map(Subject::key).unwrap_or_default().into(),
            carried_over_from: item.carried_over_from.map(|number| number.to_string()).unwrap_or_default(),
        }
    }
}

/// Fetches the agenda of a session that this person may see, for a right over that session.
async fn fetch(act: &mut Act<'_>, at: At, right: Right) -> Result<Granted<Agenda>, Refusal> {
    let (_, session) = records::load(&mut act.transaction, at.id).await?.ok_or(Refusal::NotFound)?;
    let answer = act.actor()?.over(&session, right);
    if answer == Answer::Hidden {
        return Err(Refusal::NotFound);
    }
    let (version, agenda) = records::load_agenda(&mut act.transaction, at.id).await?;
    match answer {
        _ if version != at.version => Err(Refusal::Stale),
        Answer::Allowed => Ok(Granted::new(agenda, version)),
        Answer::Denied | Answer::Hidden => Err(Refusal::Denied(right)),
    }
}

/// Writes an agenda that was granted; its version moves on.
pub(crate) async fn store(act: &mut Act<'_>, at: At, agenda: &Granted<Agenda>) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE agendas SET version = version + 1, record = $3 WHERE session = $1 AND version = $2",
    )
    .bind(Text(at.id))
    .bind(agenda.version)
    .bind(written(&**agenda)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

async fn finish(act: &mut Act<'_>, at: At, agenda: &Granted<Agenda>) -> Result<Outcome<()>, Refusal> {
    store(act, at, agenda).await?;
    Ok(Outcome::new(Event::AgendaChanged { session: at.id, edition: agenda.edition }, ()))
}
