//! What the slots of a route are filled with: a thing of Kazakhstan, or one that Kazakhstan proposed and hosts.

use domain::identifiers::SessionId;
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{self, Administrator, Archivist, Delegate, Secretary, Translator};
use secretariat::sessions::ProposalForm;
use tests::{Person, TestHouse};

/// What a route is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Thing {
    /// Nothing in particular.
    None,
    /// The sign-in itself, which ends: people of their own come to it.
    Door,
    Sheet,
    Provision,
    Invitation,
    /// An address that nobody has.
    NewAddress,
    Account,
    Draft,
    Proposed,
    Agreed,
    /// The agenda of an agreed session.
    Agenda,
    AgendaItem,
    /// A delegation not yet begun, after a session that had one.
    ListToReuse,
    /// A delegation of two.
    List,
    /// The same as a table.
    Table,
    Member,
    /// The attendance at a session under way.
    Attendance,
    /// Agreed, and so is its agenda.
    ReadyToConvene,
    /// Convened for today.
    ReadyToOpen,
    InSession,
    /// Minutes not yet begun of a session under way.
    NoMinutes,
    /// Minutes begun, as this page of theirs shows them to the host's secretary.
    Minutes(&'static str),
}

/// A thing that is there: what fills the slots, and the version that a form names.
#[derive(Clone, Default)]
pub(super) struct There {
    pub(super) slots: Vec<(&'static str, String)>,
    pub(super) version: String,
    /// What else a form must send.
    pub(super) fields: Vec<(String, String)>,
}

/// Every desk, Kazakhstan's first.
pub(super) const DESKS: [(Party, Role); 10] = [
    (Kazakhstan, Secretary),
    (Kazakhstan, Translator),
    (Kazakhstan, Delegate),
    (Kazakhstan, Archivist),
    (Kazakhstan, Administrator),
    (Azerbaijan, Secretary),
    (Azerbaijan, Translator),
    (Azerbaijan, Delegate),
    (Azerbaijan, Archivist),
    (Azerbaijan, Administrator),
];

/// Nobody, and someone at each desk.
pub(super) async fn people(house: &TestHouse) -> Vec<Person> {
    let mut people = vec![house.visitor()];
    for (party, role) in DESKS {
        people.push(house.person(party, role).await);
    }
    people
}

/// Those who lay out the things, besides those who probe.
pub(super) struct Hands<'a> {
    pub(super) house: &'a TestHouse,
    host: Person,
    guest: Person,
    administrator: Person,
}

impl<'a> Hands<'a> {
    pub(super) async fn of(house: &'a TestHouse) -> Hands<'a> {
        let host = house.person(Kazakhstan, Secretary).await;
        let guest = house.person(Azerbaijan, Secretary).await;
        let administrator = house.person(Kazakhstan, Administrator).await;
        Hands { house, host, guest, administrator }
    }

    /// Good terms, in turn or out of it, so many days ahead.
    pub(super) fn terms(&self, days: i64) -> ProposalForm {
        ProposalForm {
            turn_reason: "По согласию".into(), ..self.house.proposal_in(Kazakhstan, days)
        }
    }

    /// A thing of this kind, new.
    pub(super) async fn make(&self, thing: Thing) -> There {
        match thing {
            Thing::None | Thing::Door | Thing::NewAddress => There::default(),
            Thing::Provision => There::filled("{id}", "art_12"),
            Thing::Sheet => There::filled("{name}", &self.sheet().await),
            Thing::Invitation => {
                let (link, _) = self.house.invited(Kazakhstan, Delegate).await;
                There::filled("{secret}", link.expose())
            }
            Thing::Account => {
                let person = self.house.person(Kazakhstan, Delegate).await;
                let path = format!("/accounts/{}", person.account());
                There {
                    version: self.version(&self.administrator, &path, &path).await,
                    ..There::filled("{id}", &person.account().to_string())
                }
            }
            Thing::Draft => {
                let id = self.house.draft(&self.host, &self.terms(40)).await;
                There { version: "1".into(), ..There::filled("{id}", &id.to_string()) }
            }
            Thing::Proposed => self.session(self.house.proposed_as(&self.host, &self.terms(40)).await).await,
            Thing::Agreed => self.session(self.agreed(40).await).await,
            Thing::Agenda => {
                let id = self.agreed(40).await;
                self.versioned(id, "agenda", "agenda/agree").await
            }
            Thing::ListToReuse => {
                self.close_what_is_open().await;
                self.house.opened(&self.host, &self.guest).await;
                self.close_what_is_open().await;
                let id = self.agreed(40).await;
                self.versioned(id, "delegation/new", "delegation/new").await
            }
            Thing::List => self.list().await,
            Thing::Table => {
                let there = self.list().await;
                let form = self
                    .host
                    .open(&there.path("/sessions/{id}/delegation/table"))
                    .await
                    .form("delegation/table");
                There { fields: vec![("table".into(), form.value("table"))], ..there }
            }
            Thing::Member => {
                let mut there = self.list().await;
                let person = self.linked(&there.path("/sessions/{id}/delegation")).await;
                there.slots.push(("{person}", person));
                there
            }
            Thing::Attendance => {
                let id = self.in_session().await;
                let there = self.versioned(id, "attendance", "attendance").await;
                let form = self.host.open(&there.path("/sessions/{id}/attendance")).await.form("attendance");
                There { fields: form.fields(), ..there }
            }
            Thing::NoMinutes => self.minutes_page(self.in_session().await, "minutes").await,
            Thing::Minutes(page) => {
                let id = self.in_session().await;
                let begun =
                    self.host.open(&format!("/sessions/{id}/minutes")).await.form("minutes").send().await;
                begun.has_status(200);
                self.minutes_page(id, page).await
            }
            Thing::AgendaItem => self.item(self.agreed(40).await).await,
            Thing::ReadyToConvene => {
                let id = self.agreed(40).await;
                for secretary in [&self.host, &self.guest] {
                    let page = secretary.open(&format!("/sessions/{id}/agenda")).await;
                    page.form("agenda/agree").send().await.has_status(200);
                }
                self.house.delegation(&self.host, id).await;
                self.house.shared_delegation(&self.host, id).await;
                self.session(id).await
            }
            Thing::ReadyToOpen => {
                self.close_what_is_open().await;
                self.session(self.house.convened(&self.host, &self.guest, &self.terms(0)).await).await
            }
            Thing::InSession => self.session(self.in_session().await).await,
        }
    }

    async fn agreed(&self, days: i64) -> SessionId {
        self.house.agreed_as(&self.host, &self.guest, &self.terms(days)).await
    }

    async fn in_session(&self) -> SessionId {
        self.close_what_is_open().await;
        self.house.opened(&self.host, &self.guest).await
    }

    /// Minutes with what a form of this page of theirs sends; none where the page has no form.
    async fn minutes_page(&self, id: SessionId, page: &str) -> There {
        let slots =
            vec![("{id}", id.to_string()), ("{number}", "1".into()), ("{paper}", "working-ru.pdf".into())];
        let path = if page == "minutes" {
            format!("/sessions/{id}/minutes")
        } else {
            format!("/sessions/{id}/minutes/{page}")
        };
        let fields = match page {
            "preview" => Vec::new(),
            _ => self.host.open(&path).await.form(page).fields(),
        };
        There { slots, fields, ..There::default() }
    }

    async fn session(&self, id: SessionId) -> There {
        let at = self.house.at(&self.host, id).await;
        There { version: at.version.to_string(), ..There::filled("{id}", &id.to_string()) }
    }

    /// The first item of the agenda.
    async fn item(&self, id: SessionId) -> There {
        let mut there = self.versioned(id, "agenda", "agenda/agree").await;
        there.slots.push(("{item}", self.linked(&there.path("/sessions/{id}/agenda")).await));
        there
    }

    async fn list(&self) -> There {
        let id = self.agreed(40).await;
        self.house.delegation(&self.host, id).await;
        self.versioned(id, "delegation/new", "delegation/new").await
    }

    /// A session with the version that a form of one of its pages names.
    async fn versioned(&self, id: SessionId, page: &str, form: &str) -> There {
        let version = self.version(&self.host, &format!("/sessions/{id}/{page}"), form).await;
        There { version, ..There::filled("{id}", &id.to_string()) }
    }

    /// The first id below this path to which its page leads.
    async fn linked(&self, path: &str) -> String {
        let page = self.host.open(path).await;
        let links =
            page.document().elements().filter_map(|element| element.get("href").or(element.get("action")));
        let below = format!("{path}/");
        let mut ids = links.filter_map(|link| link.strip_prefix(&below)?.split('/').next());
        ids.find(|id| id.len() == 36).unwrap_or_else(|| panic!("{path} leads to nothing below it")).to_owned()
    }

    /// The version that a form of a page names.
    async fn version(&self, person: &Person, path: &str, form: &str) -> String {
        person.open(path).await.form(form).value("version")
    }

    /// While one session is under way no other opens.
    async fn close_what_is_open(&self) {
        let page = self.host.open("/").await;
        let links = page.document().elements().filter_map(|element| element.get("href"));
        let open: Vec<String> =
            links.filter(|link| link.starts_with("/sessions/")).map(str::to_owned).collect();
        for link in open {
            let session: String = link.split('/').take(3).collect::<Vec<_>>().join("/");
            let page = self.host.open(&format!("{session}/close")).await;
            if page.status.is_success() {
                page.form("close").send().await.has_status(200);
            }
        }
    }

    async fn sheet(&self) -> String {
        let page = self.host.open("/").await;
        let sheet = page.document().elements().find(|element| element.get("rel") == Some("stylesheet"));
        let path = sheet.and_then(|sheet| sheet.get("href")).expect("the page has no sheet");
        path.trim_start_matches("/assets/").to_owned()
    }
}

impl There {
    fn filled(slot: &'static str, with: &str) -> There {
        There { slots: vec![(slot, with.to_owned())], ..There::default() }
    }

    /// The path of a route about this thing.
    pub(super) fn path(&self, route: &str) -> String {
        self.slots.iter().fold(route.to_owned(), |path, (slot, with)| path.replace(slot, with))
    }
}
