//! A commission of so many sessions, laid out by the same acts that people use.

use std::{path::PathBuf, sync::Arc};

use chrono::{Datelike, Days};
use domain::{languages::Language, parties::Party, places::City};
use secretariat::{
    Database, Secretariat, SystemChance, SystemClock,
    papers::Store,
    people::{AcceptForm, InviteForm, accept, actor_of, invite, invite_first},
    sessions::{At, ProposalForm, propose, withdraw},
};

use crate::Outcome;

/// Where it is stored, and who asks.
pub(crate) struct Commission {
    pub(crate) folder: PathBuf,
    pub(crate) cookie: String,
    session: String,
}

impl Commission {
    pub(crate) fn database(&self) -> String {
        format!("sqlite:{}?mode=rwc", self.folder.join("alternat.db").display())
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

pub(crate) async fn lay_out(sessions: u32) -> Outcome<Commission> {
    let folder = std::env::temp_dir().join(format!("alternat-bench-{}-{sessions}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let mut commission = Commission { folder, cookie: String::new(), session: String::new() };
    let database = Database::open(&commission.database()).await.map_err(|trouble| format!("{trouble:?}"))?;
    let papers = Store::new(commission.folder.join("papers"), 1024 * 1024);
    let office = Secretariat::new(database.clone(), Arc::new(SystemClock), Arc::new(SystemChance), papers);
    let failed = |refusal: secretariat::Refusal| format!("{refusal:?}");
    let form = AcceptForm { password: "measured by nobody".into(), again: "measured by nobody".into() };
    let link = invite_first(&office, Party::Kazakhstan, "Мысалов Д. Т.", "first@kazakhstan.example").await;
    let began = accept(&office, &link.map_err(failed)?, &form, Language::Russian).await.map_err(failed)?;
    let first = actor_of(&office, &began.secret).await.map_err(failed)?.ok_or("nobody")?;
    let invited = InviteForm {
        name: "Образцов А. А.".into(),
        address: "secretary@kazakhstan.example".into(),
        roles: "secretary".into(),
        basis: "Приказ".into(),
        ..InviteForm::default()
    };
    let link = invite(&office, &first, &invited).await.map_err(failed)?;
    let began = accept(&office, &link, &form, Language::Russian).await.map_err(failed)?;
    let secretary = actor_of(&office, &began.secret).await.map_err(failed)?.ok_or("nobody")?;
    for number in 0..sessions {
        let form = proposal(number);
        let id = propose(&office, &secretary, None, &form).await.map_err(failed)?;
        commission.session = id.to_string();
        if number + 3 < sessions {
            withdraw(&office, &secretary, At { id, version: 1 }).await.map_err(failed)?;
        }
    }
    commission.cookie = format!("alternat={}", began.secret.expose());
    database.close().await;
    Ok(commission)
}

fn proposal(number: u32) -> ProposalForm {
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
