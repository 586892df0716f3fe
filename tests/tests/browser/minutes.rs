//! Minutes from the first word to the signing.

use chrono::NaiveDate;
use tests::browser::Outcome;

use crate::desk::Desk;

/// What the session decides.
pub(crate) const DECISION: &str = "Обменяться перечнями пунктов пропуска.";

/// Begins the minutes, writes every item and what is said of the next session, and sends them for agreement.
pub(crate) async fn write_and_circulate(desk: Desk<'_>, session: &str, due: NaiveDate) -> Outcome {
    desk.open(session).await?;
    desk.follow("minutes-open").await?;
    desk.press("minutes-begin").await?;
    desk.is_told("minutes-begin-done").await?;
    let items = desk.browser.count("[aria-labelledby=items] tbody tr").await?;
    assert!(items > 1, "the minutes have {items} items");
    for number in 1..=items {
        desk.browser.click(&format!("[aria-labelledby=items] a[href$='/items/{number}']")).await?;
        desk.has_come().await?;
        desk.browser.fill("#heard_ru", "Заслушали доклад.").await?;
        if number == 1 {
            decide(desk, due).await?;
        }
        desk.press("minutes-save-item").await?;
        desk.is_told("minutes-item-done").await?;
        desk.follow("minutes-all-items").await?;
    }
    desk.follow("fields-edit").await?;
    desk.browser.choose("#city", "baku").await?;
    desk.press("minutes-save").await?;
    desk.is_told("minutes-next-session-done").await?;
    desk.act("minutes-circulate").await
}

/// A decision of both Parties with a day.
async fn decide(desk: Desk<'_>, due: NaiveDate) -> Outcome {
    let browser = desk.browser;
    browser.click(".decision-new summary").await?;
    browser.fill("#decision_1_ru", DECISION).await?;
    browser.choose("#decision_1_executor_1", "both").await?;
    browser.choose("#decision_1_deadline", "day").await?;
    desk.fill_day("decision_1_due", due).await
}

/// The head of a delegation finds the minutes at home and agrees to them.
pub(crate) async fn agree(desk: Desk<'_>) -> Outcome {
    desk.follow("home-task-minutes-act").await?;
    desk.act("minutes-agree").await
}

/// Records that both heads signed on this day; finds at home that it is to be done.
pub(crate) async fn sign(desk: Desk<'_>, day: NaiveDate) -> Outcome {
    desk.open("/").await?;
    desk.follow("home-task-minutes-act").await?;
    desk.fill_day("signed", day).await?;
    desk.press("minutes-sign").await?;
    desk.is_told("minutes-sign-done").await
}
