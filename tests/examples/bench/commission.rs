//! A commission of so many sessions, laid out by the same acts that people use.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{Datelike, Days};
use domain::{languages::Language, parties::Party, places::City};
use secretariat::{
    Actor, Database, Secretariat, SystemChance, SystemClock,
    papers::Store,
    people::{AcceptForm, InviteForm, accept, actor_of, invite, invite_first},
    sessions::{At, ProposalForm, propose, withdraw},
};

use crate::Outcome;

/// Where it is stored, and who asks.
pub(crate) struct Commission {
    pub(crate) folder: PathBuf,
    pub(crate) cookie: String,
    pub(crate) session: String,
}

impl Commission {
    pub(crate) fn database(&self) -> String {
        database_in(&self.folder)
    }

    /// The pages that are measured.
    pub(crate) fn pages(&self) -> [(&'static str, String); 3] {
        [
            ("home", "/".to_owned()),
            ("sessions", "/sessions".to_owned()),
            ("session", format!("/sessions/{}", self.session)),
        ]
    }
}

/// A commission that has nothing yet but people.
pub(crate) struct Founded {
    pub(crate) folder: PathBuf,
    pub(crate) office: Secretariat,
}

impl Founded {
    pub(crate) async fn in_folder(name: &str) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("alternat-bench-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let database =
            Database::open(&database_in(&folder)).await.map_err(|trouble| format!("{trouble:?}"))?;
        let papers = Store::new(folder.join("papers"), 1024 * 1024);
        let office = Secretariat::new(database, Arc::new(SystemClock), Arc::new(SystemChance), papers);
        Ok(Self { folder, office })
    }

    /// A Party's secretary, and the cookie of the sign-in.
    pub(crate) async fn secretary(&self, party: Party) -> Outcome<(Actor, String)> {
        let office = &self.office;
        let failed = |refusal: secretariat::Refusal| format!("{refusal:?}");
        let form = AcceptForm { password: "measured by nobody".into(), again: "measured by nobody".into() };
        let address = |role: &str| format!("{role}@{}.example", party.key());
        let link = invite_first(office, party, "Мысалов Д. Т.", &address("first")).await.map_err(failed)?;
        let began = accept(office, &link, &form, Language::Russian).await.map_err(failed)?;
        let first = actor_of(office, &began.secret).await.map_err(failed)?.ok_or("nobody")?;
        let invited = InviteForm {
            name: "Образцов А. А.".into(),
            address: address("secretary"),
            roles: "secretary".into(),
            basis: "Приказ".into(),
            ..InviteForm::default()
        };
        let link = invite(office, &first, &invited).await.map_err(failed)?;
        let began = accept(office, &link, &form, Language::Russian).await.map_err(failed)?;
        let secretary = actor_of(office, &began.secret).await.map_err(failed)?.ok_or("nobody")?;
        Ok((secretary, format!("alternat={}", began.secret.expose())))
    }
}

fn database_in(folder: &Path) -> String {
    format!("sqlite:{}?mode=rwc", folder.join("alternat.db").display())
}

pub(crate) async fn lay_out(sessions: u32) -> Outcome<Commission> {
    let founded = Founded::in_folder(&sessions.to_string()).await?;
    let (secretary, cookie) = founded.secretary(Party::Kazakhstan).await?;
    let failed = |refusal: secretariat::Refusal| format!("{refusal:?}");
    let mut session = String::new();
    for number in 0..sessions {
        let form = proposal(number);
        let id = propose(&founded.office, &secretary, None, &form).await.map_err(failed)?;
        session = id.to_string();
        if number + 3 < sessions {
            withdraw(&founded.office, &secretary, At { id, version: 1 }).await.map_err(failed)?;
        }
    }
    founded.office.database().close().await;
    Ok(Commission { folder: founded.folder, cookie, session })
}

pub(crate) fn proposal(number: u32) -> ProposalForm {
    let host = Party::BOTH[number as usize % 2];
    let day = office_day().checked_add_days(Days::new(30 + u64::from(number) * 3)).unwrap_or_default();
    let [first_day, first_month, first_year] =
        [day.day().to_string(), day.month().to_string(), day.year().to_string()];
    ProposalForm {
        title: "Очередное заседание Совместной комиссии".into(),
        host: host.key().into(),
        city: City::capital(host).key.into(),
        opens_at: "10:00".into(),
        last_day: first_day.clone(),
        last_month: first_month.clone(),
        last_year: first_year.clone(),
        first_day,
        first_month,
        first_year,
        agenda:
            "О выполнении решений\nОб обмене сведениями о каналах перемещения прекурсоров\nО торговле людьми"
                .into(),
        ..ProposalForm::default()
    }
}

fn office_day() -> chrono::NaiveDate {
    use secretariat::Clock as _;

    SystemClock.now().date_naive()
}
