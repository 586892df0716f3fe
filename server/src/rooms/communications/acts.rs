//! What is recorded of a communication, and the correction of each.

use app::{
    communications::act::{self, CommunicationAct},
    components::form::Faults,
    frame::Section,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use chrono::NaiveDate;
use domain::{
    access::Right,
    communications::{Communication, ReceivedBy},
};
use secretariat::{Refusal, communications, forms::day_fields};

use super::{id, naming_what_is_seen, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// The right that an act needs.
const fn right(act: CommunicationAct) -> Right {
    match act {
        CommunicationAct::Dispatch => Right::DispatchCommunication,
        CommunicationAct::Deliver => Right::DeliverCommunication,
        CommunicationAct::Receive => Right::ReceiveCommunication,
        CommunicationAct::Withdraw => Right::PrepareCommunication,
        CommunicationAct::CorrectDispatch | CommunicationAct::CorrectDelivery => Right::CorrectCommunication,
        CommunicationAct::CorrectReceipt => Right::CorrectReceipt,
    }
}

pub(crate) async fn ask(act: CommunicationAct, Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, act, &path, StatusCode::OK, None, &Faults::new()).await)
}

pub(crate) async fn perform(act: CommunicationAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor, office, typed) = (id(&path)?, desk.actor()?, desk.office(), &desk.typed);
        let seen = typed.get("version").map_or("", String::as_str);
        let done = match act {
            CommunicationAct::Dispatch => communications::dispatch(office, actor, id, &form(typed)).await,
            CommunicationAct::Deliver => communications::deliver(office, actor, id, &form(typed)).await,
            CommunicationAct::Receive => communications::receive(office, actor, id, &form(typed)).await,
            CommunicationAct::Withdraw => communications::withdraw(office, actor, id, seen).await,
            CommunicationAct::CorrectDispatch => {
                communications::correct_dispatch(office, actor, id, &form(typed)).await
            }
            CommunicationAct::CorrectDelivery => {
                communications::correct_delivery(office, actor, id, &form(typed)).await
            }
            CommunicationAct::CorrectReceipt => {
                communications::correct_receipt(office, actor, id, &form(typed)).await
            }
        };
        let (status, faults) = match done {
            Ok(()) => {
                let corrects = matches!(right(act), Right::CorrectCommunication | Right::CorrectReceipt);
                let message =
                    if corrects { "correct-done".to_owned() } else { format!("{}-done", act.key()) };
                return Ok(see_done(&format!("/communications/{id}"), &message));
            }
            Err(refusal) => desk.form_again(refusal)?,
        };
        page(&desk, act, &path, status, Some(typed), &faults).await
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: CommunicationAct,
    path: &str,
    status: StatusCode,
    typed: Option<&Typed>,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = seen_for(&mut reading, path, right(act)).await?;
    let communication = &seen.communication;
    let typed = typed.cloned().unwrap_or_else(|| recorded(act, communication));
    let typed = naming_what_is_seen(typed, status, communication);
    let title = act::page_title(desk.words, act, communication);
    Ok(desk.page(status, Some(Section::Communications), &title, || {
        act::view(desk.words, &seen, act, &typed, faults)
    }))
}

/// What a correction starts from: what is recorded now.
fn recorded(act: CommunicationAct, communication: &Communication) -> Typed {
    let state = &communication.state;
    let mut typed = Typed::new();
    match act {
        CommunicationAct::CorrectDispatch => {
            put_day(&mut typed, "dispatched", state.dispatch().map(|one| one.day));
        }
        CommunicationAct::CorrectDelivery => {
            put_day(&mut typed, "delivered", state.delivery().map(|one| one.day));
            let evidence = state.delivery().map(|one| one.evidence.to_string());
            typed.insert("evidence".into(), evidence.unwrap_or_default());
        }
        CommunicationAct::CorrectReceipt => {
            put_day(&mut typed, "received", state.receipt().map(|one| one.day));
            if let Some(receipt) = state.receipt() {
                let number = receipt.incoming_number.as_ref().map(ToString::to_string);
                typed.insert("incoming_number".into(), number.unwrap_or_default());
                typed.insert("received_by".into(), receipt.received_by.key().into());
                if let ReceivedBy::Authority(name) = &receipt.received_by {
                    typed.insert("authority".into(), name.to_string());
                }
            }
        }
        CommunicationAct::Dispatch
        | CommunicationAct::Deliver
        | CommunicationAct::Receive
        | CommunicationAct::Withdraw => {}
    }
    typed
}

fn put_day(typed: &mut Typed, name: &str, day: Option<NaiveDate>) {
    let Some(day) = day else { return };
    let fields = ["day", "month", "year"].into_iter().zip(day_fields(day));
    typed.extend(fields.map(|(part, value)| (format!("{name}_{part}"), value)));
}
