//! How things stand before a test begins: laid out by the same acts that people use, never by SQL.

use crate::house::TestHouse;
use crate::person::Person;
use chrono::{Datelike, NaiveDate};
use domain::identifiers::SessionId;
use domain::parties::Party;
use domain::places::City;
use secretariat::sessions::{self, At, OpeningForm, ProposalForm};

impl TestHouse {
    /// A proposal that nothing speaks against, hosted in this Party's capital, some weeks ahead.
    #[must_use]
    pub fn proposal(&self, host: Party) -> ProposalForm {
        self.proposal_in(host, 40)
    }

    /// The same, in so many days.
    #[must_use]
    pub fn proposal_in(&self, host: Party, days: i64) -> ProposalForm {
        let [first_day, first_month, first_year] = parts(self.day(host, days));
        let [last_day, last_month, last_year] = parts(self.day(host, days + 1));
        ProposalForm {
            title: "Очередное заседание Совместной комиссии".into(),
            host: host.key().into(),
            city: City::capital(host).key.into(),
            form: "in-person".into(),
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            opens_at: "10:00".into(),
            agenda: "О ходе выполнения решений\nО подписании протокола".into(),
            ..ProposalForm::default()
        }
    }

    /// The last session before this register was hosted by this Party.
    pub async fn last_held(&self, secretary: &Person, host: Party, number: u32) {
        let [first_day, first_month, first_year] = parts(self.day(host, -300));
        let (host, city) = (host.key().into(), City::capital(host).key.into());
        let form = OpeningForm { number: number.to_string(), host, city, first_day, first_month, first_year };
        let actor = self.actor(secretary).await;
        sessions::record_opening_position(&self.office, &actor, &form).await.expect("no opening position");
    }

    /// A session on the table, proposed by this secretary.
    pub async fn proposed(&self, secretary: &Person, host: Party) -> SessionId {
        self.proposed_as(secretary, &self.proposal(host)).await
    }

    /// A session on the table on these terms.
    pub async fn proposed_as(&self, secretary: &Person, form: &ProposalForm) -> SessionId {
        let actor = self.actor(secretary).await;
        sessions::propose(&self.office, &actor, None, form).await.expect("nothing is proposed")
    }

    /// A session on which both secretaries agree, proposed by the first.
    pub async fn agreed(&self, proposer: &Person, answerer: &Person, host: Party) -> SessionId {
        self.agreed_as(proposer, answerer, &self.proposal(host)).await
    }

    /// The same on these terms.
    pub async fn agreed_as(&self, proposer: &Person, answerer: &Person, form: &ProposalForm) -> SessionId {
        let id = self.proposed_as(proposer, form).await;
        let (actor, at) = (self.actor(answerer).await, self.at(answerer, id).await);
        sessions::agree(&self.office, &actor, at).await.expect("nothing is agreed");
        id
    }

    /// A session that is convened: both secretaries agreed to it and to its agenda, the host's secretary convened it.
    pub async fn convened(&self, host: &Person, guest: &Person, form: &ProposalForm) -> SessionId {
        let id = self.agreed_as(host, guest, form).await;
        for secretary in [host, guest] {
            let page = secretary.open(&format!("/sessions/{id}/agenda")).await;
            page.form("agenda/agree").send().await.has_status(200);
        }
        self.delegation(host, id).await;
        self.shared_delegation(host, id).await;
        let page = host.open(&format!("/sessions/{id}/convene")).await.form("convene").send().await;
        page.has_status(200);
        id
    }

    /// The delegation of this secretary's Party: its head and one more.
    pub async fn delegation(&self, secretary: &Person, id: SessionId) {
        for role in ["head", "member"] {
            let page = secretary.open(&format!("/sessions/{id}/delegation/new")).await;
            let form = page.form("delegation/new").fill("role", role);
            let form = form.fill("name_ru", &format!("Участник ({role})")).fill("position_ru", "должность");
            form.send().await.has_status(200);
        }
    }

    /// Shares the delegation of this secretary's Party with the other.
    pub async fn shared_delegation(&self, secretary: &Person, id: SessionId) {
        let page = secretary.open(&format!("/sessions/{id}/delegation/share")).await;
        page.form("delegation/share").send().await.has_status(200);
    }

    /// A session that is under way, opened by the host's secretary.
    pub async fn opened(&self, host: &Person, guest: &Person) -> SessionId {
        let form =
            ProposalForm { turn_reason: "По согласию".into(), ..self.proposal_in(host.party(), 0) };
        let id = self.convened(host, guest, &form).await;
        host.open(&format!("/sessions/{id}/open")).await.form("open").send().await.has_status(200);
        id
    }

    /// A draft of this secretary's Party.
    pub async fn draft(&self, secretary: &Person, form: &ProposalForm) -> SessionId {
        let actor = self.actor(secretary).await;
        sessions::save_draft(&self.office, &actor, None, form).await.expect("no draft is saved")
    }

    /// A session at the version at which this person sees it.
    pub async fn at(&self, person: &Person, id: SessionId) -> At {
        let actor = self.actor(person).await;
        let mut reading = self.office.read(&actor).await.expect("nothing can be read");
        let seen = sessions::session(&mut reading, id).await.expect("the session is not seen");
        At { id, version: seen.session.version }
    }
}

fn parts(day: NaiveDate) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}
