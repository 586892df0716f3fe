//! The minutes of the demonstration: written, circulated, agreed by both heads, signed on paper; and what became of the
//! decisions.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{identifiers::SessionId, languages::Language, parties::Party, people::Role, places::City};
use secretariat::{
    Actor, Refusal,
    decisions::{self, ReportForm},
    minutes::{self, ItemForm, NextForm, SeenForm, SignForm, TextForm},
};

use super::{Stage, people};

/// What the minutes say on one item of the agenda.
pub(super) struct Said {
    pub(super) item: usize,
    pub(super) heard: &'static str,
    pub(super) decisions: &'static [Decided],
}

/// A decision: Russian with its renderings, by whom, and how many days after the session it falls due.
pub(super) struct Decided {
    pub(super) russian: &'static str,
    pub(super) kazakh: &'static str,
    pub(super) azerbaijani: &'static str,
    pub(super) executor: &'static str,
    pub(super) due: Option<i64>,
}

/// How far the minutes of a session have come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// Circulated, with a remark that waits for its answer.
    Circulated,
    /// Signed on paper.
    Signed,
}

/// Minutes under way.
struct Minutes<'a> {
    stage: &'a Stage,
    secretary: Actor,
    id: SessionId,
    /// The last day of the session, in days from today.
    ended: i64,
}

/// Writes the minutes and brings them as far as the story tells.
pub(super) async fn lay_out(
    stage: &Stage,
    id: SessionId,
    host: Party,
    ended: i64,
    said: &[Said],
    until: Until,
) -> Result<(), Refusal> {
    let secretary = people::at_desk(&stage.office, host, Role::Secretary).await?;
    let paper = Minutes { stage, secretary, id, ended };
    minutes::begin(&stage.office, &paper.secretary, id).await?;
    for one in said {
        paper.write(one).await?;
    }
    paper.next_session().await?;
    let form = paper.seen(&paper.secretary).await?;
    minutes::circulate(&stage.office, &paper.secretary, id, &form).await?;
    match until {
        Until::Circulated => paper.remark(host.other()).await,
        Until::Signed => paper.sign().await,
    }
}

impl Minutes<'_> {
    async fn write(&self, said: &Said) -> Result<(), Refusal> {
        let mut typed = self.typed(said.item).await?;
        typed.insert("heard_ru".into(), said.heard.into());
        self.save(said.item, typed).await?;
        for (place, decided) in (1..).zip(said.decisions) {
            let mut typed = self.typed(said.item).await?;
            let name = format!("decision_{place}");
            typed.insert(format!("{name}_ru"), decided.russian.into());
            typed.insert(format!("{name}_kind"), "decision".into());
            typed.insert(format!("{name}_executor_1"), decided.executor.into());
            let deadline = if decided.due.is_some() { "day" } else { "next-session" };
            typed.insert(format!("{name}_deadline"), deadline.into());
            if let Some(days) = decided.due {
                let parts =
                    ["day", "month", "year"].into_iter().zip(parts(self.stage.day(self.ended + days)));
                typed.extend(parts.map(|(part, value)| (format!("{name}_due_{part}"), value)));
            }
            self.save(said.item, typed).await?;
        }
        self.render(said).await
    }

    /// The renderings of the decisions, checked.
    async fn render(&self, said: &Said) -> Result<(), Refusal> {
        if said.decisions.is_empty() {
            return Ok(());
        }
        let mut typed = self.typed(said.item).await?;
        for (place, decided) in (1..).zip(said.decisions) {
            let renderings =
                [(Language::Kazakh, decided.kazakh), (Language::Azerbaijani, decided.azerbaijani)];
            for (language, words) in renderings {
                let field = format!("decision_{place}_{}", language.tag());
                typed.insert(format!("{field}_checked"), "on".into());
                typed.insert(field, words.into());
            }
        }
        self.save(said.item, typed).await
    }

    async fn next_session(&self) -> Result<(), Refusal> {
        let found = self.read(&self.secretary).await?;
        let next = &found.record.next_session;
        let [first_day, first_month, first_year] = parts(self.stage.day(self.ended + 240));
        let [last_day, last_month, last_year] = parts(self.stage.day(self.ended + 241));
        let form = NextForm {
            version: secretariat::mark(&(next, found.record.original)),
            city: City::capital(next.host).key.into(),
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            ..NextForm::default()
        };
        minutes::set_next(&self.stage.office, &self.secretary, self.id, &form).await
    }

    async fn remark(&self, guest: Party) -> Result<(), Refusal> {
        let delegate = people::at_desk(&self.stage.office, guest, Role::Delegate).await?;
        let form = TextForm {
            text: "Просим уточнить, о каких признаках сомнительных операций идет речь.".into(),
        };
        minutes::remark(&self.stage.office, &delegate, self.id, Some(2), &form).await
    }

    async fn sign(&self) -> Result<(), Refusal> {
        for party in Party::BOTH {
            let head = people::at_desk(&self.stage.office, party, Role::Delegate).await?;
            minutes::agree(&self.stage.office, &head, self.id, &self.seen(&head).await?).await?;
        }
        let [signed_day, signed_month, signed_year] = parts(self.stage.day(self.ended));
        let form = SignForm {
            version: self.seen(&self.secretary).await?.version,
            city: minutes::SESSION_CITY.into(),
            signed_day,
            signed_month,
            signed_year,
        };
        minutes::sign(&self.stage.office, &self.secretary, self.id, &form).await
    }

    /// The form of an item as its page would show it.
    async fn typed(&self, item: usize) -> Result<BTreeMap<String, String>, Refusal> {
        let found = self.read(&self.secretary).await?;
        let record = found.record.items.get(item.saturating_sub(1)).ok_or(Refusal::NotFound)?;
        Ok(ItemForm::of(record).into_typed())
    }

    async fn save(&self, item: usize, typed: BTreeMap<String, String>) -> Result<(), Refusal> {
        minutes::write_item(&self.stage.office, &self.secretary, self.id, item, &ItemForm::typed(typed)).await
    }

    /// What this person saw, for an act.
    async fn seen(&self, actor: &Actor) -> Result<SeenForm, Refusal> {
        let found = self.read(actor).await?;
        let fingerprint = found.shared().map(|shared| shared.fingerprint.digits()).unwrap_or_default();
        Ok(SeenForm { version: secretariat::mark(&found.record), fingerprint })
    }

    async fn read(&self, actor: &Actor) -> Result<domain::minutes::Minutes, Refusal> {
        let mut reading = self.stage.office.read(actor).await?;
        minutes::minutes(&mut reading, self.id).await?.minutes.ok_or(Refusal::NotFound)
    }
}

/// Reports these decisions of a session as done, each by the Parties that answer for it.
pub(super) async fn report(stage: &Stage, id: SessionId, done: &[&str]) -> Result<(), Refusal> {
    let reader = people::at_desk(&stage.office, Party::Kazakhstan, Role::Secretary).await?;
    let mut reading = stage.office.read(&reader).await?;
    let all = decisions::of_session(&mut reading, id).await?;
    drop(reading);
    for found in all.into_iter().filter(|found| done.contains(&found.seen.record.cited.to_string().as_str()))
    {
        for party in Party::BOTH.into_iter().filter(|&party| found.seen.record.is_for(party)) {
            let secretary = people::at_desk(&stage.office, party, Role::Secretary).await?;
            let mut reading = stage.office.read(&secretary).await?;
            let (now, _) = decisions::decision(&mut reading, found.seen.id).await?;
            drop(reading);
            let at = decisions::At { id: now.seen.id, version: now.seen.version };
            let [done_day, done_month, done_year] = parts(stage.office.now());
            let form = ReportForm {
                done_day,
                done_month,
                done_year,
                text: "Исполнено: перечень сверен, сведения направлены другой Стороне.".into(),
                ..ReportForm::default()
            };
            decisions::report(&stage.office, &secretary, at, &form).await?;
        }
    }
    Ok(())
}

fn parts(day: DateTime<Utc>) -> [String; 3] {
    secretariat::forms::day_fields(day.date_naive())
}
