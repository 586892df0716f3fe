//! Minutes and decisions as they stand before a test begins: brought about by the same acts that people use.

use crate::house::TestHouse;
use crate::person::Person;
use chrono::Datelike;
use domain::identifiers::{DecisionId, SessionId};
use domain::minutes::Record;
use domain::parties::Party;
use domain::people::Role::{Delegate, Secretary};
use secretariat::delegations::{self, MemberForm};
use secretariat::mark;
use secretariat::minutes::{self, ItemForm, MinutesSeen, SESSION_CITY, SeenForm, SignForm};
use secretariat::sessions::{self, At};
use secretariat::{Actor, decisions};

/// How far minutes have come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Until {
    /// Begun from the agenda, with nothing written.
    Begun,
    /// Every item is written in Russian; under the first stands a decision that the host carries out.
    Written,
    /// Put before the other Party.
    Circulated,
    /// Agreed by both heads of delegation.
    Agreed,
    /// Signed on paper today.
    Signed,
}

/// Those by whose acts minutes come about.
pub struct Proceedings<'a> {
    house: &'a TestHouse,
    /// The host's secretary, who keeps the draft.
    pub host: Person,
    /// The secretary of the other Party.
    pub guest: Person,
    /// The heads of the delegations, the host's first: delegates, for a head is no role of an account.
    pub heads: [Person; 2],
}

impl TestHouse {
    /// The secretaries of both Parties and the heads of their delegations, for sessions that this Party hosts.
    pub async fn proceedings(&self, host: Party) -> Proceedings<'_> {
        let heads = [self.person(host, Delegate).await, self.person(host.other(), Delegate).await];
        let [host, guest] = [self.person(host, Secretary).await, self.person(host.other(), Secretary).await];
        Proceedings { house: self, host, guest, heads }
    }

    /// Puts this person at the head of their Party's delegation, and tells the list to the other Party.
    pub async fn headed(&self, secretary: &Person, id: SessionId, head: &Person) {
        let actor = self.actor(secretary).await;
        let kept = self.kept(&actor, id).await;
        let listed = kept.record.list.as_ref().and_then(|list| list.head());
        let form = listed.map_or_else(
            || MemberForm {
                name_ru: "Глава делегации".into(),
                position_ru: "должность".into(),
                role: "head".into(),
                ..MemberForm::default()
            },
            MemberForm::from,
        );
        let form = MemberForm { account: head.account().to_string(), ..form };
        let (at, person) = (At { id, version: kept.version }, listed.map(|member| member.person.id));
        let linked = delegations::save_member(&self.office, &actor, at, person, &form).await;
        linked.expect("the head has no account");
        let at = At { id, version: self.kept(&actor, id).await.version };
        delegations::share(&self.office, &actor, at).await.expect("the delegation is not told");
    }

    async fn kept(&self, actor: &Actor, id: SessionId) -> secretariat::Seen<SessionId, delegations::Kept> {
        let mut reading = self.office.read(actor).await.expect("nothing can be read");
        delegations::own_delegation(&mut reading, id).await.expect("no list is seen").kept
    }

    /// Closes a session that is under way: until then no other opens.
    pub async fn close_session(&self, host: &Person, id: SessionId) {
        let (actor, at) = (self.actor(host).await, self.at(host, id).await);
        sessions::close(&self.office, &actor, at).await.expect("the session is not closed");
    }
}

impl Proceedings<'_> {
    /// A session under way: both delegations are told, and the head of each has an account.
    pub async fn session(&self) -> SessionId {
        let id = self.house.opened(&self.host, &self.guest).await;
        for (secretary, head) in [&self.host, &self.guest].into_iter().zip(&self.heads) {
            self.house.headed(secretary, id, head).await;
        }
        id
    }

    /// A session under way with minutes that have come so far.
    pub async fn minutes(&self, until: Until) -> SessionId {
        let id = self.session().await;
        let (office, host) = (&self.house.office, self.house.actor(&self.host).await);
        minutes::begin(office, &host, id).await.expect("no minutes are begun");
        if until >= Until::Written {
            self.write(&host, id).await;
        }
        if until >= Until::Circulated {
            let seen = self.seen(&host, id).await;
            minutes::circulate(office, &host, id, &seen).await.expect("nothing is circulated");
        }
        if until >= Until::Agreed {
            for head in &self.heads {
                let head = self.house.actor(head).await;
                let seen = self.seen(&head, id).await;
                minutes::agree(office, &head, id, &seen).await.expect("a head does not agree");
            }
        }
        if until >= Until::Signed {
            self.sign(&host, id).await;
        }
        id
    }

    /// The one decision of signed minutes.
    pub async fn decision(&self, session: SessionId) -> DecisionId {
        let actor = self.house.actor(&self.host).await;
        let mut reading = self.house.office.read(&actor).await.expect("nothing can be read");
        let all = decisions::of_session(&mut reading, session).await.expect("no decisions are read");
        all.first().expect("the session has no decision").seen.id
    }

    async fn write(&self, host: &Actor, id: SessionId) {
        let record = self.record(host, id).await;
        for (number, item) in (1..).zip(&record.items) {
            let mut typed = ItemForm::of(item).into_typed();
            let mut put = |name: &str, value: &str| typed.insert(name.into(), value.into());
            put("heard_ru", "Заслушали доклад.");
            if number == 1 {
                put("decision_1_ru", "Обменяться перечнями.");
                put("decision_1_kind", "decision");
                put("decision_1_executor_1", host.party().key());
            }
            let form = ItemForm::typed(typed);
            let written = minutes::write_item(&self.house.office, host, id, number, &form).await;
            written.expect("an item is not written");
        }
    }

    async fn sign(&self, host: &Actor, id: SessionId) {
        let day = self.house.day(host.party(), 0);
        let form = SignForm {
            version: self.seen(host, id).await.version,
            city: SESSION_CITY.into(),
            signed_day: day.day().to_string(),
            signed_month: day.month().to_string(),
            signed_year: day.year().to_string(),
        };
        minutes::sign(&self.house.office, host, id, &form).await.expect("no signing is recorded");
    }

    /// What this person saw, for an act in which nothing is typed.
    async fn seen(&self, actor: &Actor, id: SessionId) -> SeenForm {
        let found = self.read(actor, id).await.minutes.expect("no minutes are seen");
        let fingerprint = found.shared().map(|shared| shared.fingerprint.digits()).unwrap_or_default();
        SeenForm { version: mark(&found.record), fingerprint }
    }

    async fn record(&self, actor: &Actor, id: SessionId) -> Record {
        self.read(actor, id).await.minutes.expect("no minutes are seen").record
    }

    async fn read(&self, actor: &Actor, id: SessionId) -> MinutesSeen {
        let mut reading = self.house.office.read(actor).await.expect("nothing can be read");
        minutes::minutes(&mut reading, id).await.expect("the session is not seen")
    }
}
