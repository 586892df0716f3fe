//! The communications of the demonstration: one received, one on its way to Kazakhstan, one that Kazakhstan prepares.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    identifiers::CommunicationId,
    parties::Party::{self, Azerbaijan, Kazakhstan},
    people::Role,
};
use secretariat::{
    Actor, Refusal,
    communications::{self, ContentForm, DeliveryForm, DispatchForm, ReceiptForm, TermsForm},
    forms::day_fields,
    mark,
};

use super::{Stage, people};

/// A note of the story.
pub(super) struct Told {
    pub(super) sender: Party,
    pub(super) number: &'static str,
    pub(super) subject: &'static str,
    pub(super) text: &'static str,
    pub(super) carries: &'static [(&'static str, &'static str)],
}

const RECEIVED: Told = Told {
    sender: Kazakhstan,
    number: "02-15/118",
    subject: "О включении органа в перечень",
    text: "Министерство имеет честь уведомить об изменении перечня центральных компетентных органов.",
    carries: &[
        ("kind", "added"),
        ("name_1_ru", "Агентство по финансовому мониторингу"),
        ("name_1_kk", "Қаржылық мониторинг агенттігі"),
    ],
};

const ON_ITS_WAY: Told = Told {
    sender: Azerbaijan,
    number: "0412/26",
    subject: "О контактных данных органа",
    text: "Министерство имеет честь сообщить новые контактные данные органа.",
    carries: &[
        ("kind", "contacts"),
        ("authority_1", "azerbaijan-customs"),
        ("contacts", "Управление международного сотрудничества, контактный пункт 1"),
    ],
};

pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    let id = sent(stage, &RECEIVED, -160).await?;
    stage.go_to(-157, 6);
    let sender = secretary(stage, Kazakhstan).await?;
    let [day, month, year] = parts(stage, -158);
    let form = DeliveryForm {
        version: seen(stage, &sender, id).await?,
        delivered_day: day,
        delivered_month: month,
        delivered_year: year,
        evidence: "роспись в разносной книге".into(),
        ..DeliveryForm::default()
    };
    communications::deliver(&stage.office, &sender, id, &form).await?;
    received(stage, Azerbaijan, id, stage.day(-158).date_naive(), "1/344").await
}

/// One is on its way, one is prepared.
pub(super) async fn go_on(stage: &Stage) -> Result<(), Refusal> {
    sent(stage, &ON_ITS_WAY, -4).await?;
    stage.go_to(-1, 6);
    let sender = secretary(stage, Kazakhstan).await?;
    let form = TermsForm {
        channel: "letter".into(),
        route: "named".into(),
        from: "Секретариат казахстанской части Совместной комиссии".into(),
        to: "Секретариату азербайджанской части Совместной комиссии".into(),
        subject: "О материалах к очередному заседанию".into(),
        marking: "unmarked".into(),
        ..TermsForm::default()
    };
    communications::prepare(&stage.office, &sender, &form).await?;
    Ok(())
}

/// It is dated so many days from today, and leaves on the next.
async fn sent(stage: &Stage, told: &Told, dated: i64) -> Result<CommunicationId, Refusal> {
    let day = |days: i64| stage.day(days).date_naive();
    stage.go_to(dated, 6);
    let id = prepared(stage, told, day(dated)).await?;
    stage.go_to(dated + 1, 6);
    dispatched(stage, told.sender, id, day(dated + 1)).await?;
    Ok(id)
}

/// Prepared by the sender's secretary, with what it carries.
pub(super) async fn prepared(
    stage: &Stage,
    told: &Told,
    dated: NaiveDate,
) -> Result<CommunicationId, Refusal> {
    prepared_with(stage, told, dated, &[]).await
}

/// The same, with more that is typed of what it carries.
pub(super) async fn prepared_with(
    stage: &Stage,
    told: &Told,
    dated: NaiveDate,
    more: &[(String, String)],
) -> Result<CommunicationId, Refusal> {
    let sender = secretary(stage, told.sender).await?;
    let [dated_day, dated_month, dated_year] = day_fields(dated);
    let form = TermsForm {
        channel: "note".into(),
        route: "ministry-to-embassy".into(),
        number: told.number.into(),
        dated_day,
        dated_month,
        dated_year,
        subject: told.subject.into(),
        marking: "unmarked".into(),
        text_ru: told.text.into(),
        ..TermsForm::default()
    };
    let id = communications::prepare(&stage.office, &sender, &form).await?;
    let mut typed: BTreeMap<String, String> =
        told.carries.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    typed.extend(more.iter().cloned());
    typed.insert("version".into(), seen(stage, &sender, id).await?);
    communications::put_in(&stage.office, &sender, id, &ContentForm::typed(typed)).await?;
    Ok(id)
}

/// Its dispatch is recorded.
pub(super) async fn dispatched(
    stage: &Stage,
    sender: Party,
    id: CommunicationId,
    left: NaiveDate,
) -> Result<(), Refusal> {
    let sender = secretary(stage, sender).await?;
    let [day, month, year] = day_fields(left);
    let form = DispatchForm {
        version: seen(stage, &sender, id).await?,
        dispatched_day: day,
        dispatched_month: month,
        dispatched_year: year,
        ..DispatchForm::default()
    };
    communications::dispatch(&stage.office, &sender, id, &form).await
}

/// Its receipt by the ministry of foreign affairs is recorded.
pub(super) async fn received(
    stage: &Stage,
    receiver: Party,
    id: CommunicationId,
    on: NaiveDate,
    incoming_number: &str,
) -> Result<(), Refusal> {
    let receiver = secretary(stage, receiver).await?;
    let [day, month, year] = day_fields(on);
    let form = ReceiptForm {
        version: seen(stage, &receiver, id).await?,
        received_day: day,
        received_month: month,
        received_year: year,
        incoming_number: incoming_number.into(),
        received_by: "foreign-ministry".into(),
        ..ReceiptForm::default()
    };
    communications::receive(&stage.office, &receiver, id, &form).await
}

pub(super) async fn secretary(stage: &Stage, party: Party) -> Result<Actor, Refusal> {
    people::at_desk(&stage.office, party, Role::Secretary).await
}

async fn seen(stage: &Stage, actor: &Actor, id: CommunicationId) -> Result<String, Refusal> {
    let mut reading = stage.office.read(actor).await?;
    Ok(mark(&communications::communication(&mut reading, id).await?.communication))
}

fn parts(stage: &Stage, days: i64) -> [String; 3] {
    day_fields(stage.day(days).date_naive())
}
