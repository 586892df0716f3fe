//! An inbox of ten thousand notices, none of them read: told by as many acts.

use secretariat::sessions::{At, propose, withdraw};

use crate::{
    Outcome,
    commission::{Commission, Founded, proposal},
};
use domain::parties::Party;

/// How many sessions tell of it: each is proposed and withdrawn.
pub(crate) const SESSIONS: u32 = 5_000;

/// The pages that are measured: the first, the last, and a page that only counts.
pub(crate) const PAGES: [(&str, &str); 3] = [
    ("10,000 notices, first page", "/notices"),
    ("10,000 notices, last page", "/notices?page=400"),
    ("10,000 notices, told by the masthead", "/settings"),
];

pub(crate) async fn lay_out() -> Outcome<Commission> {
    let founded = Founded::in_folder("inbox").await?;
    let (_, cookie) = founded.secretary(Party::Kazakhstan).await?;
    let (other, _) = founded.secretary(Party::Azerbaijan).await?;
    let failed = |refusal: secretariat::Refusal| format!("{refusal:?}");
    for number in 0..SESSIONS {
        let id = propose(&founded.office, &other, None, &proposal(number)).await.map_err(failed)?;
        withdraw(&founded.office, &other, At { id, version: 1 }).await.map_err(failed)?;
    }
    founded.office.database().close().await;
    Ok(Commission { folder: founded.folder, cookie, session: String::new() })
}
