//! A session from its proposal to its opening, with its agenda.

use chrono::NaiveDate;
use tests::browser::Outcome;

use crate::desk::Desk;

/// What the proposer puts on the agenda.
const AGENDA: &str = "О взаимодействии на государственной границе\nО подписании протокола";

/// Proposes a session from home, is refused once, mends it, and gives its path.
pub(crate) async fn propose(desk: Desk<'_>, first: NaiveDate) -> Outcome<String> {
    let browser = desk.browser;
    desk.follow("sessions-propose").await?;
    browser.choose("#city", "aktau").await?;
    browser.fill("#venue", "Морской порт").await?;
    desk.fill_day("first", first).await?;
    desk.fill_day("last", first.pred_opt().unwrap_or(first)).await?;
    browser.fill("#agenda", AGENDA).await?;
    desk.press("sessions-send").await?;
    browser.find("#last-error").await?;
    assert_eq!(browser.value("#venue").await?, "Морской порт");
    desk.fill_day("last", first).await?;
    desk.press("sessions-send").await?;
    desk.is_told("sessions-propose-done").await?;
    let path = browser.path().await?;
    let path = path.strip_suffix("?done=propose-done").ok_or_else(|| format!("{path} is no new session"))?;
    Ok(path.to_owned())
}

/// Finds the proposal at home and agrees to it.
pub(crate) async fn agree(desk: Desk<'_>) -> Outcome {
    desk.open("/").await?;
    desk.follow("home-task-answer-act").await?;
    desk.act("sessions-agree").await
}

/// Finds the agenda at home and agrees to it as it stands.
pub(crate) async fn agree_agenda(desk: Desk<'_>) -> Outcome {
    desk.open("/").await?;
    desk.follow("home-task-agenda-act").await?;
    desk.press("sessions-agenda-agree").await?;
    desk.is_told("sessions-agenda-agree-done").await
}

/// Finds at home that the session can be convened, convenes it, and opens it, since its day has come.
pub(crate) async fn convene_and_open(desk: Desk<'_>) -> Outcome {
    desk.open("/").await?;
    desk.follow("home-task-convene-act").await?;
    desk.act("sessions-convene").await?;
    desk.act("sessions-open").await
}

/// Closes the session.
pub(crate) async fn close(desk: Desk<'_>, session: &str) -> Outcome {
    desk.open(session).await?;
    desk.act("sessions-close").await
}
