//! Search over so many communications, of invented words that come as often as words do: a few everywhere, most seldom.

use chrono::{Days, NaiveDate};
use domain::{
    acting::{Acting, Basis},
    communications::{Channel, Communication, Marking, ReceivedBy, Route, Terms, Texts},
    identifiers::CommunicationId,
    parties::Party,
    text::{Line, Prose},
};
use secretariat::{Database, search::reindex};
use sqlx::{AnyConnection, Connection};

use crate::{
    Outcome, client,
    commission::{self, Commission},
    process::{self, Measured},
};

/// How many communications, and how many sessions beside them, so that each commission has a folder of its own.
const RECORDS: [(u32, u32); 2] = [(20_000, 3), (200_000, 4)];

/// How many ask at once.
const CONNECTIONS: usize = 16;

/// What is looked for: a number, a seldom word, one that every tenth bears, one that all bear, three together, and two
/// letters with which much begins.
const TYPED: [(&str, &str); 6] = [
    ("a number", "03-7/1234"),
    ("a seldom word", "слово777"),
    ("a frequent word", "слово3"),
    ("a word of all", "перечне"),
    ("three words", "слово1 слово2 перечне"),
    ("two letters", "сл"),
];

/// What looking for something took.
pub(crate) struct Searched {
    pub(crate) records: u32,
    pub(crate) what: &'static str,
    pub(crate) bytes: usize,
    pub(crate) measured: Measured,
}

pub(crate) async fn measured() -> Outcome<Vec<Searched>> {
    let mut all = Vec::new();
    for (records, sessions) in RECORDS {
        let commission = commission::lay_out(sessions).await?;
        fill(&commission, records).await?;
        let house = process::house(&commission).await?;
        for (what, typed) in TYPED {
            let query: String = typed.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let request = client::request(&format!("/search?q={query}"), &commission.cookie);
            let bytes = client::once(house.address, &request).await?.len();
            let measured = process::measured(&house, &request, CONNECTIONS).await?;
            all.push(Searched { records, what, bytes, measured });
        }
    }
    Ok(all)
}

/// Written past the acts, which would take an hour; the index is made by the house.
async fn fill(commission: &Commission, records: u32) -> Outcome {
    let mut connection = AnyConnection::connect(&commission.database()).await?;
    let mut transaction = connection.begin().await?;
    let mut words = Words(20_260_302);
    for number in 0..records {
        let one = communication(number, &mut words)?;
        let record = serde_json::json!({ "format": 1, "record": one }).to_string();
        let terms = &one.terms;
        sqlx::query(
            "INSERT INTO communications (id, version, sender, state, number, year, dated, changes_list, \
             accounts_differ, record, concerns_life) VALUES ($1, 1, $2, $3, $4, $5, $6, 0, 0, $7, 0)",
        )
        .bind(one.id.to_string())
        .bind(one.sender.key())
        .bind(one.state_name().key())
        .bind(terms.number.as_ref().map(Line::as_str))
        .bind(terms.number_of_year().map(|(year, _)| i64::from(year)))
        .bind(terms.dated.map(|day| day.to_string()))
        .bind(record)
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    connection.close().await?;
    let database = Database::open(&commission.database()).await.map_err(|trouble| format!("{trouble:?}"))?;
    reindex(&database).await.map_err(|trouble| format!("{trouble:?}"))?;
    database.close().await;
    Ok(())
}

/// Every fourth is still being prepared, half of them by the other Party: nobody who is measured finds those.
fn communication(number: u32, words: &mut Words) -> Outcome<Communication> {
    let sender = Party::BOTH[number as usize % 2];
    let day = first_day().checked_add_days(Days::new(u64::from(number % 3_650))).ok_or("no day")?;
    let id =
        CommunicationId::from_chance((u128::from(number) << 64 | u128::from(words.next())).to_be_bytes());
    let subject = format!("О перечне {}", words.some(6));
    let text = Prose::new(&format!("Министерство имеет честь сообщить: {}", words.some(30)), 2_000);
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(line(&format!("03-{}/{number}", number % 40))?),
        dated: Some(day),
        subject: line(&subject)?,
        marking: Marking::Unmarked,
        answers: None,
        carries: Vec::new(),
        texts: Texts { russian: Some(text.map_err(|fault| format!("{fault:?}"))?), ..Texts::default() },
    };
    let rule = |rule| format!("{rule:?}");
    let prepared = Communication::prepared(id, sender, terms).map_err(rule)?;
    if number % 4 == 3 || number % 8 == 2 {
        return Ok(prepared);
    }
    let sent = prepared.dispatch(acting(sender)?, day).map_err(rule)?;
    Ok(sent.receive(acting(sender.other())?, day, None, ReceivedBy::ForeignMinistry, None).map_err(rule)?)
}

/// Words by chance that begins anew with every commission.
struct Words(u64);

impl Words {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn some(&mut self, count: usize) -> String {
        let word = |_| {
            let most = 1 + self.next() % 2_000;
            format!("слово{}", self.next() % most)
        };
        (0..count).map(word).collect::<Vec<_>>().join(" ")
    }
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 1, 1).unwrap_or_default()
}

fn acting(party: Party) -> Outcome<Acting> {
    let at = "2026-03-02T08:00:00Z".parse()?;
    Ok(Acting { party, person: line("Образцов А. А.")?, basis: Basis::Own, at })
}

fn line(words: &str) -> Outcome<Line> {
    Line::new(words, 600).map_err(|fault| format!("{fault:?}").into())
}
