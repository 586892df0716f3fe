//! The sessions of the demonstration: three held, alternating; the next proposed and waiting for an answer.

use chrono::{DateTime, Utc};
use domain::{identifiers::SessionId, parties::Party, people::Role, places::City};
use secretariat::{
    Actor, Refusal,
    agendas::{self, BY_BOTH, ItemForm},
    sessions::{self, At, ProposalForm},
};

use super::{
    Stage, commission,
    decisions::SAID,
    delegations, people,
    proceedings::{self, Until},
};

/// A session of the story: who hosts, how many days from today it begins, what is on its agenda.
struct Told {
    host: Party,
    begins: i64,
    items: &'static [&'static str],
    other_item: &'static str,
    /// Which of its decisions are done, as they are cited.
    done: &'static [&'static str],
}

/// The day on which the second session held begins.
const SECOND: i64 = -480;

const HELD: [Told; 3] = [
    Told {
        host: Party::Kazakhstan,
        begins: -760,
        items: &[
            "О порядке работы Совместной комиссии",
            "Об обмене сведениями о каналах незаконного перемещения прекурсоров",
        ],
        other_item: "О контактных данных центральных компетентных органов",
        done: &["I/1.1", "I/1.2", "I/2.1", "I/2.2", "I/3.1"],
    },
    Told {
        host: Party::Azerbaijan,
        begins: SECOND,
        items: &[
            "О выполнении решений I заседания Совместной комиссии",
            "О совместных мероприятиях по пресечению незаконной миграции",
        ],
        other_item: "О стажировках специалистов экспертных учреждений",
        done: &["II/1.1", "II/2.1", "II/4.1", "II/4.2"],
    },
    Told {
        host: Party::Kazakhstan,
        begins: -190,
        items: &[
            "О выполнении решений II заседания Совместной комиссии",
            "О противодействии финансированию терроризма",
        ],
        other_item: "О противодействии торговле людьми",
        done: &[],
    },
];

const NEXT: Told = Told {
    host: Party::Azerbaijan,
    begins: 45,
    items: &[
        "О выполнении решений III заседания Совместной комиссии",
        "О порядке письменного подтверждения устных запросов",
    ],
    other_item: "",
    done: &[],
};

/// Those that were held; between the first and the second a ministry is divided.
pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    for ((told, said), until) in HELD.iter().zip(SAID).zip([Until::Signed, Until::Signed, Until::Circulated])
    {
        if told.begins == SECOND {
            commission::divided(stage).await?;
        }
        let id = held(stage, told).await?;
        stage.go_to(told.begins + 1, 14);
        proceedings::lay_out(stage, id, told.host, told.begins + 1, said, until).await?;
        if until == Until::Signed {
            stage.go_to(told.begins + 90, 9);
            proceedings::report(stage, id, told.done).await?;
        }
    }
    Ok(())
}

/// The next one is proposed.
pub(super) async fn go_on(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-6, 7);
    let (id, host) = propose(stage, &NEXT, Some(8)).await?;
    close_agenda(stage, &host, id, 1).await
}

/// The items of both Parties with which an agenda ends.
async fn close_agenda(stage: &Stage, host: &Actor, id: SessionId, version: i64) -> Result<(), Refusal> {
    let titles = ["О дате и месте проведения следующего заседания", "О подписании протокола заседания"];
    for (version, title) in (version..).zip(titles) {
        let item = ItemForm { title: title.into(), by: BY_BOTH.into(), ..ItemForm::default() };
        agendas::put_on(&stage.office, host, At { id, version }, &item).await?;
    }
    Ok(())
}

async fn held(stage: &Stage, told: &Told) -> Result<SessionId, Refusal> {
    stage.go_to(told.begins - 70, 6);
    let (id, _) = propose(stage, told, None).await?;
    stage.go_to(told.begins - 62, 7);
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    let guest = people::at_desk(&stage.office, told.host.other(), Role::Secretary).await?;
    sessions::agree(&stage.office, &guest, At { id, version: 1 }).await?;
    let item = ItemForm { title: told.other_item.into(), ..ItemForm::default() };
    agendas::put_on(&stage.office, &guest, At { id, version: 1 }, &item).await?;
    close_agenda(stage, &host, id, 2).await?;
    agendas::agree(&stage.office, &guest, At { id, version: 4 }).await?;
    stage.go_to(told.begins - 50, 8);
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    agendas::agree(&stage.office, &host, At { id, version: 5 }).await?;
    stage.go_to(told.begins - 40, 8);
    delegations::lay_out(stage, id).await?;
    stage.go_to(told.begins - 30, 8);
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    sessions::convene(&stage.office, &host, At { id, version: 2 }).await?;
    stage.go_to(told.begins, 5);
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    sessions::open(&stage.office, &host, At { id, version: 3 }).await?;
    stage.go_to(told.begins + 1, 13);
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    sessions::close(&stage.office, &host, At { id, version: 4 }).await?;
    Ok(id)
}

async fn propose(stage: &Stage, told: &Told, answer_in: Option<i64>) -> Result<(SessionId, Actor), Refusal> {
    let host = people::at_desk(&stage.office, told.host, Role::Secretary).await?;
    let [first_day, first_month, first_year] = parts(stage.day(told.begins));
    let [last_day, last_month, last_year] = parts(stage.day(told.begins + 1));
    let [answer_day, answer_month, answer_year] =
        answer_in.map(|days| parts(stage.day(days))).unwrap_or_default();
    let form = ProposalForm {
        title: "Очередное заседание Совместной комиссии".into(),
        host: told.host.key().into(),
        city: City::capital(told.host).key.into(),
        venue: "Дом приёмов, зал 2".into(),
        opens_at: "10:00".into(),
        first_day,
        first_month,
        first_year,
        last_day,
        last_month,
        last_year,
        answer_day,
        answer_month,
        answer_year,
        agenda: told.items.join("\n"),
        ..ProposalForm::default()
    };
    let id = sessions::propose(&stage.office, &host, None, &form).await?;
    Ok((id, host))
}

fn parts(day: DateTime<Utc>) -> [String; 3] {
    secretariat::forms::day_fields(day.date_naive())
}
