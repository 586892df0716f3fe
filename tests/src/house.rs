//! The house of one test.

use crate::chance::Seeded;
use crate::databases::Own;
use crate::line::Line;
use crate::person::Person;
use axum::Router;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::acting::civil_day;
use domain::languages::Language;
use domain::parties::Party;
use domain::people::Role;
use secretariat::papers::Store;
use secretariat::people::{AcceptForm, Actor, InviteForm, Secret, accept, actor_of, invite, invite_first};
use secretariat::search::compared;
use secretariat::{Database, Engine, FixedClock, Secretariat, verify_audit};
use server::assets::Site;
use server::settings::PublicUrl;
use server::{House, router};
use sqlx::{AnyConnection, Connection};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use tokio::net::TcpListener;
use tokio::sync::Mutex;

/// The address under which the house is reached in process: by TLS, as in earnest.
const PUBLIC: &str = "https://commission.example";

/// The most bytes of a paper in the house of a test.
pub const PAPER_MOST: u64 = 300_000;

/// After how many days the house of a test reminds.
pub const REMIND_AFTER: u16 = 10;

/// When every test begins: a Monday morning in both capitals.
const BEGINNING: &str = "2026-03-02T06:00:00Z";

/// The password of everyone in the house.
pub(crate) const PASSWORD: &str = "for the tests alone";

/// A house of its own for one test: its database, its clock, its chance, its doors.
pub struct TestHouse {
    /// The clock, which moves only when told.
    pub clock: Arc<FixedClock>,
    /// The office, for acts and readings without a page.
    pub office: Secretariat,
    /// The doors, in process.
    pub router: Router,
    origin: String,
    own: Own,
    inviters: Mutex<BTreeMap<Party, Actor>>,
    invited: AtomicU32,
    closed: AtomicBool,
}

impl TestHouse {
    /// A new house over a database of this engine.
    pub async fn on(engine: Engine) -> TestHouse {
        TestHouse::reached_at(engine, PUBLIC).await
    }

    /// The same, reached at another address: a browser finds it at a port of this machine.
    pub async fn reached_at(engine: Engine, public: &str) -> TestHouse {
        let own = Own::new(engine).await;
        let database = Database::open(&own.address()).await.expect("the database of a test does not open");
        let beginning: DateTime<Utc> = BEGINNING.parse().expect("the beginning is no instant");
        let clock = Arc::new(FixedClock::at(beginning));
        let papers = Store::new(own.papers(), PAPER_MOST);
        let chance = Arc::new(Seeded::new(20_260_302));
        let office = Secretariat::new(database, clock.clone(), chance, papers).with_mail();
        let site = std::env::var_os("ALTERNAT_TEST_SITE").map_or_else(|| "nowhere".into(), PathBuf::from);
        let public = PublicUrl::parse(public).expect("the house has no address");
        let origin = public.origin().to_owned();
        let site = Arc::new(Site::new(&site));
        let router = router_of(&office, site, public);
        let (inviters, invited) = (Mutex::default(), AtomicU32::new(0));
        TestHouse { clock, office, router, origin, own, inviters, invited, closed: AtomicBool::new(false) }
    }

    /// A house that browsers find on a free port of this machine, for as long as the test runs.
    pub async fn served(engine: Engine) -> TestHouse {
        let listener = free_port().await;
        let address = listener.local_addr().expect("the port has no address");
        let house = TestHouse::reached_at(engine, &format!("http://{address}")).await;
        let router = house.router.clone();
        tokio::spawn(async move { axum::serve(listener, router).await });
        house
    }

    /// The same, behind a line that can be broken.
    pub async fn served_over_a_line(engine: Engine) -> (TestHouse, Line) {
        let [door, behind] = [free_port().await, free_port().await];
        let address = door.local_addr().expect("the port has no address");
        let house = TestHouse::reached_at(engine, &format!("http://{address}")).await;
        let line = Line::between(door, behind.local_addr().expect("the port has no address"));
        let router = house.router.clone();
        tokio::spawn(async move { axum::serve(behind, router).await });
        (house, line)
    }

    /// The person at the doors of the same house, were no letters to go out from it.
    #[must_use]
    pub fn without_mail(&self, person: &Person) -> Person {
        let own = self.own.papers();
        let office = Secretariat::new(
            self.office.database().clone(),
            self.clock.clone(),
            Arc::new(Seeded::new(7)),
            Store::new(own, PAPER_MOST),
        );
        let public = PublicUrl::parse(&self.origin).expect("the house has no address");
        person.at(router_of(&office, Arc::new(Site::new("nowhere".as_ref())), public))
    }

    /// The origin of the house's own pages.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The folder in which the files of papers lie.
    #[must_use]
    pub fn papers(&self) -> PathBuf {
        self.own.papers()
    }

    /// The address of the database.
    #[must_use]
    pub fn database(&self) -> String {
        self.own.address()
    }

    /// Changes the database behind the back of the office: what damage would do, or somebody with the password.
    ///
    /// # Panics
    /// If the statement is refused.
    pub async fn execute(&self, statement: &'static str) {
        let mut connection =
            AnyConnection::connect(&self.database()).await.expect("the database does not open");
        sqlx::query(statement).execute(&mut connection).await.expect("the statement is refused");
        connection.close().await.expect("the connection does not close");
    }

    /// Today for this Party, and so many days on.
    #[must_use]
    pub fn day(&self, party: Party, days: i64) -> NaiveDate {
        civil_day(party, self.office.now()) + Duration::days(days)
    }

    /// Somebody who is not signed in.
    #[must_use]
    pub fn visitor(&self) -> Person {
        Person::visitor(self.router.clone(), self.origin.clone())
    }

    /// The person whose browser holds these cookies: what it cannot show, such as a paper, is asked for in its name.
    #[must_use]
    pub fn carrying(&self, cookies: Vec<(String, String)>) -> Person {
        Person::carrying(self.visitor(), cookies)
    }

    /// A new person at this desk, invited by the Party's administrator and signed in. Asked twice, they are two.
    pub async fn person(&self, party: Party, role: Role) -> Person {
        let (link, address) = self.invited(party, role).await;
        self.accepted(&link, party, address).await
    }

    /// The link of a new person at this desk, and their address.
    pub async fn invited(&self, party: Party, role: Role) -> (Secret, String) {
        let number = self.invited.fetch_add(1, Ordering::Relaxed) + 1;
        let address = format!("{}{number}@{}.example", role.key(), party.key());
        let form = InviteForm {
            name: format!("{} {number}", role.key()),
            roles: role.key().into(),
            address: address.clone(),
            basis: "Приказ".into(),
            ..InviteForm::default()
        };
        let inviter = self.inviter(party).await;
        (invite(&self.office, &inviter, &form).await.expect("nobody is invited"), address)
    }

    /// The person of an invitation, after accepting it.
    pub async fn accepted(&self, link: &Secret, party: Party, address: String) -> Person {
        let began = accept(&self.office, link, &accepting(), Language::Russian).await.expect("no invitation");
        let account = self.actor_of(&began.secret).await.account();
        Person::signed_in(self.visitor(), &began.secret, party, address, account)
    }

    /// The link that makes the first administrator of a Party, as the command line prints it.
    pub async fn first_link(&self, party: Party) -> Secret {
        let address = format!("administrator@{}.example", party.key());
        invite_first(&self.office, party, "administrator", &address).await.expect("no first administrator")
    }

    /// The person as the acts know them.
    pub async fn actor(&self, person: &Person) -> Actor {
        self.actor_of(&person.secret()).await
    }

    async fn actor_of(&self, secret: &Secret) -> Actor {
        let found = actor_of(&self.office, secret).await.expect("sign-ins cannot be read");
        found.expect("this person is not signed in")
    }

    async fn inviter(&self, party: Party) -> Actor {
        let mut inviters = self.inviters.lock().await;
        if let Some(inviter) = inviters.get(&party) {
            return inviter.clone();
        }
        let link = self.first_link(party).await;
        let began =
            accept(&self.office, &link, &accepting(), Language::Russian).await.expect("no invitation");
        let inviter = self.actor_of(&began.secret).await;
        inviters.insert(party, inviter.clone());
        inviter
    }

    /// Ends the test: the audit trail must be whole, the index of search as it would be made from nothing, and the
    /// database goes. Every test ends by it.
    pub async fn close(self) {
        let trail = verify_audit(self.office.database()).await.expect("the audit trail cannot be read");
        assert!(trail.is_ok(), "the audit trail is broken: {trail:?}");
        let [kept, made] = compared(self.office.database()).await.expect("the index cannot be read");
        assert_eq!(kept, made, "the index of search is not as it would be made");
        self.office.database().close().await;
        self.own.drop().await;
        self.closed.store(true, Ordering::Relaxed);
    }
}

impl Drop for TestHouse {
    fn drop(&mut self) {
        let closed = self.closed.load(Ordering::Relaxed) || std::thread::panicking();
        assert!(closed, "a test ended without `close`: nobody looked at its audit trail");
    }
}

async fn free_port() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("no port is free")
}

/// Its doors.
fn router_of(office: &Secretariat, site: Arc<Site>, public: PublicUrl) -> Router {
    router(House { office: office.clone(), site, public, remind_after: REMIND_AFTER, demo: false })
}

fn accepting() -> AcceptForm {
    AcceptForm { password: PASSWORD.into(), again: PASSWORD.into() }
}
