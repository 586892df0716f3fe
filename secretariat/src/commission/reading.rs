//! Establishment and composition of the Joint Commission as at a day, which everybody reads who is signed in: what one
//! Party has notified the other is no secret of either.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use domain::{
    access::Right,
    commission::{Composition, Establishment},
    communications::{Communication, Course, Reckoning, TakesEffect as _},
    delegations::Both,
    identifiers::CommunicationId,
    parties::Party,
    places::end_of_day,
};

use crate::{
    agreement::{Texts, texts},
    communications::{of_commission, records::as_known},
    office::Reading,
    refusals::Refusal,
};

/// The Joint Commission as at a day.
#[derive(Clone, Debug)]
pub struct CommissionSeen {
    /// As at which day.
    pub day: NaiveDate,
    /// As known at the end of which day; all that is recorded where none is named.
    pub known_on: Option<NaiveDate>,
    /// What each Party notified of the establishment.
    pub establishment: Both<Course<Establishment>>,
    /// What each Party notified of its own composition.
    pub composition: Both<Course<Composition>>,
    /// The communications on which these rest, as far as the reader may open them.
    pub cited: BTreeMap<CommunicationId, Communication>,
    /// Those that carry a composition and whose receipt is not recorded, as far as the reader may open them.
    pub on_their_way: Vec<Communication>,
    /// Whether the reader prepares communications.
    pub prepares: bool,
    /// The texts of the Agreement, to be quoted.
    pub texts: Arc<Texts>,
}

impl CommissionSeen {
    /// Whether nothing at all is known of it, on any day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nothing =
            |party: Party| self.establishment.of(party).is_empty() && self.composition.of(party).is_empty();
        Party::BOTH.into_iter().all(nothing)
    }
}

/// The Joint Commission as at this day, as known on that.
///
/// # Errors
/// The trouble of reading.
pub async fn commission(
    reading: &mut Reading<'_>,
    day: NaiveDate,
    known_on: Option<NaiveDate>,
) -> Result<CommissionSeen, Refusal> {
    let end = known_on.and_then(|day| end_of_day(reading.party().zone(), day));
    let (mut cited, mut on_their_way) = (BTreeMap::new(), Vec::new());
    let mut of = async |party| -> Result<(Course<Establishment>, Course<Composition>), Refusal> {
        let known = as_known(of_commission(&mut reading.transaction, party).await?, end);
        for one in known.iter().filter(|one| reading.actor.reads_communication(one)) {
            cited.insert(one.id, one.clone());
            let carries = one.terms.carries.iter().any(|carried| Composition::within(carried).is_some());
            if carries && one.state.account().is_none() {
                on_their_way.push(one.clone());
            }
        }
        let notified = Reckoning::Notified;
        Ok((Course::of(notified.effects(&known)), Course::of(notified.effects(&known))))
    };
    let (kazakhstan_set_up, kazakhstan) = of(Party::Kazakhstan).await?;
    let (azerbaijan_set_up, azerbaijan) = of(Party::Azerbaijan).await?;
    on_their_way.sort_by_key(|one| (one.terms.dated, one.id));
    Ok(CommissionSeen {
        day,
        known_on,
        establishment: Both { kazakhstan: kazakhstan_set_up, azerbaijan: azerbaijan_set_up },
        composition: Both { kazakhstan, azerbaijan },
        cited,
        on_their_way,
        prepares: reading.actor.may(Right::PrepareCommunication),
        texts: texts(reading).await?,
    })
}

/// The composition that this Party notified last, received or on its way: with it the next one begins.
///
/// # Errors
/// The trouble of reading.
pub async fn latest(reading: &mut Reading<'_>, party: Party) -> Result<Option<Composition>, Refusal> {
    let sent = of_commission(&mut reading.transaction, party).await?;
    let course: Course<Composition> = Course::of(Reckoning::Ahead.effects(&sent));
    Ok(course.last().map(|(_, composition)| composition.clone()))
}
