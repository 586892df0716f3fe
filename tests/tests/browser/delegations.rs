//! One's own delegation until it is told, and who was there.

use domain::parties::Party;
use tests::browser::Outcome;

use crate::desk::Desk;
use crate::people::head_of;

/// Lists the head, with their account, and shares the list with the other Party.
pub(crate) async fn list_and_share(desk: Desk<'_>, session: &str, party: Party) -> Outcome {
    let browser = desk.browser;
    desk.open(session).await?;
    desk.follow("sessions-delegation-enter").await?;
    desk.follow("delegations-add").await?;
    browser.fill("#name_ru", head_of(party)).await?;
    browser.fill("#position_ru", "заместитель министра").await?;
    browser.choose("#role", "head").await?;
    browser.choose_saying("account", head_of(party)).await?;
    desk.press("delegations-save").await?;
    desk.is_told("delegations-saved").await?;
    desk.follow("delegations-share").await?;
    desk.press("delegations-share").await?;
    desk.is_told("delegations-shared").await
}

/// Records, from the page of the session, that the first on the list was there from the beginning.
pub(crate) async fn record_attendance(desk: Desk<'_>) -> Outcome {
    desk.follow("delegations-attendance").await?;
    desk.browser.choose("select[id^=presence_]", "present").await?;
    desk.browser.fill("input[id^=arrived_]", "10:00").await?;
    desk.press("fields-save").await?;
    desk.is_told("delegations-attendance-saved").await
}
