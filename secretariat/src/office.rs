//! The office: where acts begin and pages read.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{access::Right, acting::civil_day, identifiers::ProtocolId, parties::Party};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Outcome},
    agreement::Shelf,
    audit::{self, Happened, Witness},
    bell::{Bell, Listener, Ring},
    chance::Chance,
    clock::Clock,
    database::{Database, Engine},
    notices,
    papers::Store,
    people::{Actor, still_seated},
    recordings::{enter, is_recordable, may_record},
    refusals::{Refusal, Trouble},
    search,
};

/// The secretariats' office: database, clock, chance, and the files of papers.
#[derive(Clone)]
pub struct Secretariat {
    pub(crate) database: Database,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    papers: Store,
    /// The texts of the Agreement as they were read last.
    pub(crate) shelf: Shelf,
    offers_mail: bool,
    bell: Bell,
}

/// One snapshot for a whole page, read for one person.
pub struct Reading<'a> {
    pub(crate) transaction: Transaction<'static, Any>,
    /// From which engine.
    pub(crate) engine: Engine,
    /// For whom.
    pub actor: &'a Actor,
    /// When.
    pub now: DateTime<Utc>,
    pub(crate) shelf: Shelf,
    pub(crate) offers_mail: bool,
}

impl Reading<'_> {
    /// Today for the reader's Party.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        civil_day(self.actor.party(), self.now)
    }

    /// The reader's Party.
    #[must_use]
    pub const fn party(&self) -> Party {
        self.actor.party()
    }
}

impl Secretariat {
    /// An office over this database and these files.
    #[must_use]
    pub fn new(database: Database, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>, papers: Store) -> Self {
        Self {
            database,
            clock,
            chance,
            papers,
            shelf: Shelf::default(),
            offers_mail: false,
            bell: Bell::default(),
        }
    }

    /// The same office, from which letters go out.
    #[must_use]
    pub fn with_mail(self) -> Self {
        Self { offers_mail: true, ..self }
    }

    /// Whether letters go out.
    #[must_use]
    pub const fn offers_mail(&self) -> bool {
        self.offers_mail
    }

    /// The files of papers.
    #[must_use]
    pub const fn papers(&self) -> &Store {
        &self.papers
    }

    /// The database, for its own upkeep.
    #[must_use]
    pub const fn database(&self) -> &Database {
        &self.database
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Follows a protocol for a page of this person; nothing where they follow as many as one may, or the house closes.
    #[must_use]
    pub fn listen(&self, actor: &Actor, protocol: ProtocolId) -> Option<Listener> {
        self.bell.listen(actor.account(), protocol)
    }

    /// Lets go of every page that follows something: the house closes.
    pub fn stop_listening(&self) {
        self.bell.close();
    }

    /// Opens a snapshot for this person's page.
    ///
    /// # Errors
    /// Where the database cannot be reached.
    pub async fn read<'a>(&self, actor: &'a Actor) -> Result<Reading<'a>, Refusal> {
        let mut transaction = self.database.read().await?;
        is_recordable(&mut transaction, actor).await?;
        Ok(Reading {
            transaction,
            engine: self.database.engine(),
            actor,
            now: self.clock.now(),
            shelf: self.shelf.clone(),
            offers_mail: self.offers_mail,
        })
    }

    /// Does one act: opens the only writing transaction, lets `deed` fetch, decide and store, and commits the record
    /// with its audit entry and what it tells those concerned. A refused deed is rolled back and leaves an entry of its own.
    pub(crate) async fn perform<T, D>(
        &self,
        witness: Witness<'_>,
        right: Option<Right>,
        deed: D,
    ) -> Result<T, Refusal>
    where
        D: AsyncFnOnce(&mut Act<'_>) -> Result<Outcome<T>, Refusal>,
    {
        let now = self.clock.now();
        let refusal = match self.attempt(witness, right, now, deed).await {
            Ok(done) => return Ok(done),
            Err(refusal) => refusal,
        };
        if !matches!(refusal, Refusal::Trouble(_)) {
            let mut transaction = self.database.write().await?;
            audit::append(&mut transaction, now, witness, right, Happened::Refused(&refusal)).await?;
            transaction.commit().await?;
        }
        Err(refusal)
    }

    async fn attempt<T, D>(
        &self,
        witness: Witness<'_>,
        right: Option<Right>,
        now: DateTime<Utc>,
        deed: D,
    ) -> Result<T, Refusal>
    where
        D: AsyncFnOnce(&mut Act<'_>) -> Result<Outcome<T>, Refusal>,
    {
        if let (Witness::Actor(actor), Some(right)) = (witness, right)
            && !actor.may(right)
        {
            return Err(Refusal::Denied(right));
        }
        let mut transaction = self.database.write().await?;
        if let Witness::Actor(actor) = witness {
            still_seated(&mut transaction, actor, now).await?;
            may_record(&mut transaction, actor, right).await?;
        }
        let (chance, offers_mail) = (&*self.chance, self.offers_mail);
        let mut act = Act { transaction, witness, now, chance, offers_mail };
        let Outcome { event, value } = deed(&mut act).await?;
        let ring = event.as_ref().and_then(Ring::after);
        if let Some(event) = event {
            if let Witness::Actor(actor) = witness {
                enter(&mut act, actor, &event).await?;
            }
            search::keep(&mut act.transaction, &event).await?;
            audit::append(&mut act.transaction, now, witness, right, Happened::Done(&event)).await?;
            notices::tell(&mut act, &event).await?;
        }
        act.transaction.commit().await?;
        // Whoever hears it reads what is committed.
        ring.into_iter().for_each(|ring| self.bell.ring(ring));
        Ok(value)
    }

    /// Runs what would hold up the other requests, such as hashing a password, beside them.
    pub(crate) async fn beside<T: Send + 'static>(
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Trouble> {
        tokio::task::spawn_blocking(work).await.map_err(|_| Trouble::Damaged("a task stopped"))
    }
}
