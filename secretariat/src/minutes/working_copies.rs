//! Working copies: what a person has typed on an item and not saved. One a person and item; nobody else sees it, and
//! only saving makes a version of the minutes.

use chrono::{DateTime, Utc};
use domain::{
    access::Right,
    identifiers::{ItemId, SessionId},
};

use super::{ItemForm, records::fetch, visible::record_for};
use crate::{
    act::{Act, Outcome},
    audit::Witness,
    office::{Reading, Secretariat},
    people::Actor,
    refusals::Refusal,
    unsaved,
};

/// A working copy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkingCopy {
    /// When it was kept last.
    pub kept_at: DateTime<Utc>,
    /// What was typed, with the mark of what the person saw.
    pub form: ItemForm,
}

impl WorkingCopy {
    /// Whether the item still stands as the person saw it when typing.
    #[must_use]
    pub fn is_upon(&self, mark: &str) -> bool {
        self.form.seen() == mark
    }
}

/// Keeps what was typed on an item, whatever it says: a fault in it is told when it is saved. `right` is the one by
/// which the person writes on the item: drafting, or rendering alone.
///
/// # Errors
/// The refusals of fetching; [`Refusal::NotFound`] where there is no such item.
pub async fn keep(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    number: usize,
    right: Right,
    form: &ItemForm,
) -> Result<DateTime<Utc>, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(right), async |act| {
            let item = item(act, actor, id, number, right).await?;
            unsaved::keep(act, &item.to_string(), form).await?;
            Ok(Outcome::unrecorded(act.now))
        })
        .await
}

/// Throws a working copy away; the item stays as it stands.
///
/// # Errors
/// As [`keep`].
pub async fn discard_copy(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    number: usize,
    right: Right,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(right), async |act| {
            let item = item(act, actor, id, number, right).await?;
            forget(act, item).await?;
            Ok(Outcome::unrecorded(()))
        })
        .await
}

/// The reader's own working copy of an item.
///
/// # Errors
/// The trouble of reading.
pub async fn working_copy(reading: &mut Reading<'_>, item: ItemId) -> Result<Option<WorkingCopy>, Refusal> {
    let copy = unsaved::kept(reading, &item.to_string()).await?;
    Ok(copy.map(|(kept_at, form)| WorkingCopy { kept_at, form }))
}

/// What is saved needs no working copy any more.
pub(super) async fn forget(act: &mut Act<'_>, item: ItemId) -> Result<(), Refusal> {
    unsaved::forget(act, &item.to_string()).await
}

async fn item(
    act: &mut Act<'_>,
    actor: &Actor,
    id: SessionId,
    number: usize,
    right: Right,
) -> Result<ItemId, Refusal> {
    let found = fetch(act, id, right).await?;
    let items = &record_for(&found.minutes, actor).items;
    Ok(number.checked_sub(1).and_then(|place| items.get(place)).ok_or(Refusal::NotFound)?.item)
}
