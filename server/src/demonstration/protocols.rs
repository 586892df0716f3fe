//! The protocols of the demonstration: one long in force, one before both Parties with a proposal.

use std::collections::BTreeMap;

use domain::{
    identifiers::ProtocolId,
    parties::Party::{self, Azerbaijan, Kazakhstan},
    people::Role,
};
use secretariat::{
    Actor, Refusal,
    forms::day_fields,
    protocols::{
        self, AgreeForm, InstructionForm, NameForm, ProtocolSeen, RemarkForm, SeenForm, SigningForm,
    },
};

use super::{
    Stage,
    communications::{Told, dispatched, prepared_with, received, secretary},
    people,
};

/// What is typed of an instruction.
type Fields = &'static [(&'static str, &'static str)];

/// Ten days become fifteen.
const FIFTEEN: Fields = &[
    ("operation", "replace-words"),
    ("at", "art_7__para_1__subpara_2"),
    ("words_ru", "10"),
    ("by_ru", "15"),
    ("words_kk", "10"),
    ("by_kk", "15"),
    ("words_az", "10"),
    ("by_az", "15"),
    ("reasons", "Письменное подтверждение идёт через границу дольше десяти дней."),
];

/// A form of cooperation more: in Kazakh the verb stands after the list.
const EXPERTS: Fields = &[
    ("operation", "add-unit"),
    ("within", "art_5"),
    ("kind", "point"),
    ("text_ru", "обмен опытом экспертов."),
    ("text_kk", "сарапшылардың тәжірибесімен алмасуды"),
    ("text_az", "ekspertlərin təcrübə mübadiləsi."),
];

/// An article more.
const REPORTS: Fields = &[
    ("operation", "add-unit"),
    ("kind", "art"),
    ("number", "12-1"),
    (
        "text_ru",
        "1. Стороны ежегодно обмениваются отчетами о выполнении решений Совместной комиссии.\n\
         2. Отчет составляется в письменной форме.",
    ),
    (
        "text_kk",
        "1. Тараптар жыл сайын Бірлескен комиссия шешімдерінің орындалуы туралы есептермен алмасады.\n\
         2. Есеп жазбаша нысанда жасалады.",
    ),
    (
        "text_az",
        "1. Tərəflər hər il Birgə Komissiyanın qərarlarının icrası haqqında hesabatlar mübadiləsi aparırlar.\n\
         2. Hesabat yazılı formada tərtib edilir.",
    ),
];

/// A notification that the procedures are completed.
const fn note(sender: Party, number: &'static str) -> Told {
    Told {
        sender,
        number,
        subject: "О выполнении внутригосударственных процедур по протоколу",
        text: "Министерство имеет честь уведомить о выполнении внутригосударственных процедур, необходимых для \
               вступления протокола в силу.",
        carries: &[("kind", "procedures-completed")],
    }
}

/// The one in force: drafted, agreed and signed in an invented past, and notified by both Parties.
pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-844, 6);
    let id = shared(stage, Kazakhstan, &[FIFTEEN]).await?;
    for party in [Azerbaijan, Kazakhstan] {
        agree(stage, party, id).await?;
    }
    stage.go_to(-843, 6);
    let secretary = secretary(stage, Azerbaijan).await?;
    let [signed_day, signed_month, signed_year] = day_fields(stage.day(-844).date_naive());
    let form = SigningForm {
        signed_day,
        signed_month,
        signed_year,
        city: "baku".into(),
        name_kazakhstan: "Образцов А. А.".into(),
        position_kazakhstan: "Министр внутренних дел Республики Казахстан".into(),
        name_azerbaijan: "Мисалова С. Т.".into(),
        position_azerbaijan: "Министр внутренних дел Азербайджанской Республики".into(),
        ..SigningForm::default()
    };
    protocols::sign(&stage.office, &secretary, id, &form).await?;
    for (sender, number, left, incoming) in
        [(Azerbaijan, "0412/24", -841, "8/17"), (Kazakhstan, "12-3/24", -836, "1/31")]
    {
        stage.go_to(left, 6);
        let day = stage.day(left).date_naive();
        let about = [("instrument_of".to_owned(), id.to_string())];
        let note = prepared_with(stage, &note(sender, number), day, &about).await?;
        dispatched(stage, sender, note, day).await?;
        stage.go_to(left + 4, 6);
        received(stage, sender.other(), note, stage.day(left + 3).date_naive(), incoming).await?;
    }
    Ok(())
}

/// The one under review: Azerbaijan proposes other words, and keeps a remark to itself.
pub(super) async fn go_on(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-1, 8);
    let id = shared(stage, Kazakhstan, &[EXPERTS, REPORTS]).await?;
    let delegate = people::at_desk(&stage.office, Azerbaijan, Role::Delegate).await?;
    let seen = seen(stage, &delegate, id).await?;
    let articles = seen.protocol().draft.instructions.last().ok_or(Refusal::NotFound)?;
    let form = RemarkForm {
        instruction: articles.id.to_string(),
        language: "ru".into(),
        words: "ежегодно".into(),
        proposed: "раз в два года".into(),
        text: "Заседания проводятся реже, чем раз в год.".into(),
    };
    protocols::remark(&stage.office, &delegate, id, &form).await?;
    let text = "До ответа министерства юстиции вопрос о сроке не поднимать.".into();
    let form = RemarkForm { text, ..RemarkForm::default() };
    protocols::keep_remark(&stage.office, &delegate, id, &form).await
}

/// A protocol with these instructions, before both Parties.
async fn shared(stage: &Stage, keeper: Party, instructions: &[Fields]) -> Result<ProtocolId, Refusal> {
    let keeper = secretary(stage, keeper).await?;
    let id = protocols::begin(&stage.office, &keeper).await?;
    for fields in instructions {
        let mut typed: BTreeMap<String, String> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        typed.insert("version".into(), seen(stage, &keeper, id).await?.seen);
        protocols::write(&stage.office, &keeper, id, None, &InstructionForm::typed(typed)).await?;
    }
    let form = SeenForm { version: seen(stage, &keeper, id).await?.seen };
    protocols::share(&stage.office, &keeper, id, &form).await?;
    Ok(id)
}

/// The Party's secretary is named and agrees.
async fn agree(stage: &Stage, party: Party, id: ProtocolId) -> Result<(), Refusal> {
    let secretary = secretary(stage, party).await?;
    let named = NameForm { account: secretary.account().to_string() };
    protocols::name(&stage.office, &secretary, id, &named).await?;
    let seen = seen(stage, &secretary, id).await?;
    let version = seen.protocol().shared().ok_or(Refusal::NotFound)?;
    let form = AgreeForm { fingerprint: version.fingerprint.digits(), unofficial: "on".into() };
    protocols::agree(&stage.office, &secretary, id, &form).await
}

async fn seen(stage: &Stage, actor: &Actor, id: ProtocolId) -> Result<ProtocolSeen, Refusal> {
    let mut reading = stage.office.read(actor).await?;
    protocols::protocol(&mut reading, id).await
}
