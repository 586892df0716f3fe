//! What the slots of a route are filled with: a thing of Kazakhstan, or one that Kazakhstan proposed and hosts.

mod communications;
mod desks;
mod minutes;
mod notices;
mod papers;
mod protocols;
mod texts;

pub(super) use communications::Reached;
pub(super) use desks::{DESKS, Desk, people};
pub(super) use papers::Come;
pub(super) use protocols::Stage;

use domain::identifiers::SessionId;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::{Administrator, Delegate};
use secretariat::sessions::ProposalForm;
use std::cell::Cell;
use tests::{Person, Proceedings, TestHouse, Until};

/// What a route is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Thing {
    /// Nothing in particular.
    None,
    /// The sign-in itself, which ends: people of their own come to it.
    Door,
    Sheet,
    Provision,
    /// An authority that the Agreement lists.
    Authority,
    /// The signed Russian text, to be corrected by whoever comes.
    SignedText,
    /// The same, which Kazakhstan entered and on which Azerbaijan has its word.
    TextToJudge,
    /// The signature of the Agreement: recorded by whoever comes first, corrected by the others.
    Signature,
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
    /// Minutes that have come so far, as this page of theirs shows them to the host's secretary.
    Minutes(Until, &'static str),
    /// What Kazakhstan transcribes from the signed minutes of a session held long ago, as this page shows it.
    Transcription(&'static str),
    /// A session held long ago, as Kazakhstan entered it.
    HeldSession,
    /// The same minutes once Kazakhstan has entered them.
    EnteredMinutes,
    /// A remark of Azerbaijan on minutes that are circulated.
    Remark,
    /// A decision for Kazakhstan to carry out, brought so far that this act is next.
    Decision(&'static str),
    /// A communication of Kazakhstan that has come so far, as this page of its own shows it to whom it concerns.
    Communication(Reached, &'static str),
    /// A protocol that Kazakhstan drafts and that has come so far, as this page of its own shows it to Kazakhstan's secretary.
    Protocol(Stage, &'static str),
    /// A paper of Kazakhstan that has come so far.
    Paper(Come),
    /// A file of Kazakhstan's secretary on its way.
    Upload,
    /// The number of a session that nobody has entered.
    HeldNumber,
    /// Where both Parties take part nothing is recorded from papers.
    NoRecording,
    /// An unread notice of the head of Kazakhstan's delegation.
    Notice,
    /// An unread notice of everybody who is told of decisions and sessions as is usual at their desks, and of whoever chose so.
    EverybodysNotice,
    /// A feed of the notices of the same.
    Feed,
    /// A feed of the sessions for the same.
    Calendar,
    /// A letter to Kazakhstan's secretary.
    Letter,
}

/// A thing that is there: what fills the slots, and the version that a form names.
#[derive(Clone, Default)]
pub(super) struct There {
    pub(super) slots: Vec<(&'static str, String)>,
    pub(super) version: String,
    /// What else a form must send.
    pub(super) fields: Vec<(String, String)>,
}

/// Those who lay out the things, besides those who probe.
pub(super) struct Hands<'a> {
    pub(super) house: &'a TestHouse,
    proceedings: Proceedings<'a>,
    administrator: Person,
    /// The session that was opened last.
    opened: Cell<Option<SessionId>>,
    /// The number that was given last: to a communication, to a source.
    numbers: Cell<u32>,
}

impl<'a> Hands<'a> {
    pub(super) async fn of(house: &'a TestHouse) -> Hands<'a> {
        let proceedings = house.proceedings(Kazakhstan).await;
        let administrator = house.person(Kazakhstan, Administrator).await;
        Hands { house, proceedings, administrator, opened: Cell::default(), numbers: Cell::default() }
    }

    fn host(&self) -> &Person {
        &self.proceedings.host
    }

    fn guest(&self) -> &Person {
        &self.proceedings.guest
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
            Thing::HeldNumber => {
                let number = self.numbers.get() + 1;
                self.numbers.set(number);
                let number = ("number".to_owned(), (9_000 + number).to_string());
                There { fields: vec![number], ..There::default() }
            }
            Thing::NoRecording => There::filled("{id}", "00000000-0000-4000-8000-000000000000"),
            Thing::Provision => There::filled("{id}", "art_12"),
            Thing::Authority => There::filled("{authority}", "kazakhstan-justice"),
            Thing::Signature => self.signature().await,
            Thing::SignedText => self.signed_text().await,
            Thing::TextToJudge => self.text_to_judge().await,
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
                let id = self.house.draft(self.host(), &self.terms(40)).await;
                There { version: "1".into(), ..There::filled("{id}", &id.to_string()) }
            }
            Thing::Proposed => self.session(self.house.proposed_as(self.host(), &self.terms(40)).await).await,
            Thing::Agreed => self.session(self.agreed(40).await).await,
            Thing::Agenda => {
                let id = self.agreed(40).await;
                self.versioned(id, "agenda", "agenda/agree").await
            }
            Thing::ListToReuse => {
                self.in_session().await;
                self.close_what_is_open().await;
                let id = self.agreed(40).await;
                self.versioned(id, "delegation/new", "delegation/new").await
            }
            Thing::List => self.list().await,
            Thing::Table => {
                let there = self.list().await;
                let form = self
                    .host()
                    .open(&there.path("/sessions/{id}/delegation/table"))
                    .await
                    .form("delegation/table");
                There { fields: vec![("table".into(), form.value("table"))], ..there }
            }
            Thing::Member => {
                let mut there = self.list().await;
                let path = there.path("/sessions/{id}/delegation");
                let person = self.linked(&path, &path).await;
                there.slots.push(("{person}", person));
                there
            }
            Thing::Attendance => {
                let id = self.in_session().await;
                let there = self.versioned(id, "attendance", "attendance").await;
                let form =
                    self.host().open(&there.path("/sessions/{id}/attendance")).await.form("attendance");
                There { fields: form.fields(), ..there }
            }
            Thing::NoMinutes => self.minutes_page(self.in_session().await, "minutes").await,
            Thing::Minutes(until, page) => self.minutes_page(self.minutes(until).await, page).await,
            Thing::Transcription(page) => self.transcription(page).await,
            Thing::HeldSession => self.held_session().await,
            Thing::EnteredMinutes => self.entered_minutes().await,
            Thing::Remark => self.remark().await,
            Thing::Decision(act) => self.decision(act).await,
            Thing::Communication(reached, page) => self.communication(reached, page).await,
            Thing::Protocol(stage, page) => self.protocol(stage, page).await,
            Thing::Paper(come) => self.paper(come).await,
            Thing::Upload => {
                let upload = self.host().announced(10, "a.pdf").await;
                There::filled("{id}", upload.trim_start_matches("/uploads/"))
            }
            Thing::Notice => self.notice().await,
            Thing::EverybodysNotice => self.everybodys_notice().await,
            Thing::Feed => self.feed("notices").await,
            Thing::Calendar => self.feed("sessions").await,
            Thing::Letter => self.letter().await,
            Thing::AgendaItem => self.item(self.agreed(40).await).await,
            Thing::ReadyToConvene => {
                let id = self.agreed(40).await;
                for secretary in [self.host(), self.guest()] {
                    let page = secretary.open(&format!("/sessions/{id}/agenda")).await;
                    page.form("agenda/agree").send().await.has_status(200);
                }
                self.house.delegation(self.host(), id).await;
                self.house.shared_delegation(self.host(), id).await;
                self.session(id).await
            }
            Thing::ReadyToOpen => {
                self.close_what_is_open().await;
                let id = self.house.convened(self.host(), self.guest(), &self.terms(0)).await;
                self.opened.set(Some(id));
                self.session(id).await
            }
            Thing::InSession => self.session(self.in_session().await).await,
        }
    }

    /// Another source than the one that is recorded, so that something is corrected.
    async fn signature(&self) -> There {
        let number = self.numbers.get() + 1;
        self.numbers.set(number);
        let form = self.host().open("/agreement/life/signature").await.form("signature");
        let form = form.fill("source", &format!("Экземпляр {number}"));
        There { version: form.value("version"), fields: form.fields(), ..There::default() }
    }

    async fn agreed(&self, days: i64) -> SessionId {
        self.house.agreed_as(self.host(), self.guest(), &self.terms(days)).await
    }

    async fn in_session(&self) -> SessionId {
        self.close_what_is_open().await;
        let id = self.house.opened(self.host(), self.guest()).await;
        self.opened.set(Some(id));
        id
    }

    async fn session(&self, id: SessionId) -> There {
        let at = self.house.at(self.host(), id).await;
        There { version: at.version.to_string(), ..There::filled("{id}", &id.to_string()) }
    }

    /// The first item of the agenda.
    async fn item(&self, id: SessionId) -> There {
        let mut there = self.versioned(id, "agenda", "agenda/agree").await;
        let path = there.path("/sessions/{id}/agenda");
        there.slots.push(("{item}", self.linked(&path, &path).await));
        there
    }

    async fn list(&self) -> There {
        let id = self.agreed(40).await;
        self.house.delegation(self.host(), id).await;
        self.versioned(id, "delegation/new", "delegation/new").await
    }

    /// A session with the version that a form of one of its pages names.
    async fn versioned(&self, id: SessionId, page: &str, form: &str) -> There {
        let version = self.version(self.host(), &format!("/sessions/{id}/{page}"), form).await;
        There { version, ..There::filled("{id}", &id.to_string()) }
    }

    /// The first id below a path to which this page leads.
    async fn linked(&self, page: &str, below: &str) -> String {
        let page = self.host().open(page).await;
        let links =
            page.document().elements().filter_map(|element| element.get("href").or(element.get("action")));
        let mut ids = links.filter_map(|link| link.strip_prefix(below)?.strip_prefix('/')?.split('/').next());
        ids.find(|id| id.len() == 36).unwrap_or_else(|| panic!("nothing leads below {below}")).to_owned()
    }

    /// The version that a form of a page names.
    async fn version(&self, person: &Person, path: &str, form: &str) -> String {
        person.open(path).await.form(form).value("version")
    }

    /// While one session is under way no other opens. Whoever probes may have closed it, or never opened it.
    async fn close_what_is_open(&self) {
        let Some(id) = self.opened.take() else { return };
        let page = self.host().open(&format!("/sessions/{id}/close")).await;
        if page.status.is_success() {
            page.form("close").send().await.has_status(200);
        }
    }

    async fn sheet(&self) -> String {
        let page = self.host().open("/").await;
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
