//! The notices of the demonstration: what was told of the past is read, what came last is new; one authority is followed by name.

use std::collections::BTreeMap;

use domain::{parties::Party, people::Role};
use secretariat::{
    Refusal,
    notices::{self, SubscriptionsForm},
};

use super::{Stage, people};

/// Each Party's secretary follows an authority of the other; one keeps a calendar.
pub(super) async fn subscribe(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-899, 6);
    for (party, authority) in
        [(Party::Kazakhstan, "azerbaijan-customs"), (Party::Azerbaijan, "kazakhstan-finance")]
    {
        let secretary = people::at_desk(&stage.office, party, Role::Secretary).await?;
        let typed = BTreeMap::from([("authority".to_owned(), authority.to_owned())]);
        notices::set_subscriptions(&stage.office, &secretary, &SubscriptionsForm::typed(typed)).await?;
    }
    let secretary = people::at_desk(&stage.office, Party::Kazakhstan, Role::Secretary).await?;
    notices::make_feed(&stage.office, &secretary, "sessions").await?;
    Ok(())
}

/// Everybody has read what they were told so far.
pub(super) async fn read(stage: &Stage) -> Result<(), Refusal> {
    for party in Party::BOTH {
        for role in Role::ALL {
            let actor = people::at_desk(&stage.office, party, role).await?;
            notices::mark_all_read(&stage.office, &actor).await?;
        }
    }
    Ok(())
}
