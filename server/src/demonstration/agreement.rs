//! The Agreement's own life in the demonstration: the suggested signature is confirmed, and both notifications are entered
//! from the papers of an invented past.

use chrono::NaiveDate;
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use secretariat::{
    Refusal,
    agreement::{SignatureForm, record_signature},
};

use super::{
    Stage,
    communications::{Told, dispatched, prepared, received, secretary},
};

/// The law that the suggestion names.
const LAW: &str = "Закон Азербайджанской Республики от 30 сентября 2005 года №\u{a0}1014-IIQ";

/// A notification that the procedures are completed; when it is dated, when it left, when it was received.
struct Notified {
    note: Told,
    days: [Option<NaiveDate>; 3],
    incoming: &'static str,
}

const NOTIFIED: [Notified; 2] = [
    Notified {
        note: note(Azerbaijan, "0412/05"),
        days: [day(2005, 10, 11), day(2005, 10, 12), day(2005, 10, 20)],
        incoming: "8/91",
    },
    Notified {
        note: note(Kazakhstan, "12-3/77"),
        days: [day(2006, 2, 21), day(2006, 2, 22), day(2006, 3, 3)],
        incoming: "1/208",
    },
];

const fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

const fn note(sender: Party, number: &'static str) -> Told {
    Told {
        sender,
        number,
        subject: "О выполнении внутригосударственных процедур",
        text: "Министерство имеет честь уведомить о выполнении внутригосударственных процедур, необходимых для \
               вступления Соглашения в силу.",
        carries: &[("kind", "procedures-completed")],
    }
}

pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-890, 6);
    let secretary = secretary(stage, Kazakhstan).await?;
    record_signature(&stage.office, &secretary, &SignatureForm::suggested(LAW.into())).await?;
    for Notified { note, days, incoming } in NOTIFIED {
        let [Some(dated), Some(left), Some(on)] = days else { return Err(Refusal::NotFound) };
        let id = prepared(stage, &note, dated).await?;
        dispatched(stage, note.sender, id, left).await?;
        received(stage, note.sender.other(), id, on, incoming).await?;
    }
    Ok(())
}
