//! The record that a notice is about: its name in a row, and the record itself as it stands now.

use std::{fmt, str::FromStr};

use domain::{
    access::Shared,
    communications::Communication,
    decisions::Decision,
    identifiers::{CommunicationId, DecisionId, ProtocolId, SessionId},
    notices::Record,
    sessions::Session,
};
use sqlx::{Any, Transaction};

use crate::{
    communications, decisions, minutes,
    protocols::{self, ProtocolTold},
    refusals::Trouble,
    sessions,
};

/// Which record a notice is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum About {
    /// A session.
    Session(SessionId),
    /// The minutes of a session.
    Minutes(SessionId),
    /// A decision.
    Decision(DecisionId),
    /// A communication.
    Communication(CommunicationId),
    /// An amendment protocol.
    Protocol(ProtocolId),
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session(id) => write!(f, "session:{id}"),
            Self::Minutes(id) => write!(f, "minutes:{id}"),
            Self::Decision(id) => write!(f, "decision:{id}"),
            Self::Communication(id) => write!(f, "communication:{id}"),
            Self::Protocol(id) => write!(f, "protocol:{id}"),
        }
    }
}

/// A notice's record is not named as records are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no name of a record")]
pub struct NoRecord;

impl FromStr for About {
    type Err = NoRecord;

    fn from_str(text: &str) -> Result<Self, NoRecord> {
        let (kind, id) = text.split_once(':').ok_or(NoRecord)?;
        let about = match kind {
            "session" => id.parse().map(Self::Session),
            "minutes" => id.parse().map(Self::Minutes),
            "decision" => id.parse().map(Self::Decision),
            "communication" => id.parse().map(Self::Communication),
            "protocol" => id.parse().map(Self::Protocol),
            _ => return Err(NoRecord),
        };
        about.map_err(|_| NoRecord)
    }
}

/// The record as it stands now.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a page holds a few dozen of them")]
pub enum Told {
    /// A session.
    Session(SessionId, Session),
    /// The minutes of a session, shared so far.
    Minutes(SessionId, Session, Shared),
    /// A decision.
    Decision(Decision),
    /// A communication.
    Communication(Communication),
    /// An amendment protocol, as both Parties see it.
    Protocol(Box<ProtocolTold>),
}

impl Told {
    /// As `domain` asks who reads it.
    #[must_use]
    pub fn record(&self) -> Record<'_> {
        match self {
            Self::Session(_, session) => Record::Session(session),
            Self::Minutes(_, session, shared) => {
                Record::Minutes { host: session.terms.host, shared: *shared }
            }
            Self::Decision(_) => Record::Decision,
            Self::Communication(communication) => Record::Communication(communication),
            Self::Protocol(told) => Record::Protocol(&told.protocol),
        }
    }
}

/// Loads the record, whoever may read it: nothing of it goes on before that is asked.
pub(super) async fn load(
    transaction: &mut Transaction<'_, Any>,
    about: About,
) -> Result<Option<Told>, Trouble> {
    Ok(match about {
        About::Session(id) => {
            sessions::records::load(transaction, id).await?.map(|(_, session)| Told::Session(id, session))
        }
        About::Minutes(id) => {
            let session = sessions::records::load(transaction, id).await?;
            let shared = minutes::shared_of(transaction, id).await?;
            session.map(|(_, session)| Told::Minutes(id, session, shared))
        }
        About::Decision(id) => {
            decisions::load(transaction, id).await?.map(|(_, _, decision)| Told::Decision(decision))
        }
        About::Communication(id) => communications::records::load(transaction, id)
            .await?
            .map(|(_, communication)| Told::Communication(communication)),
        About::Protocol(id) => {
            protocols::told(transaction, id).await?.map(|told| Told::Protocol(Box::new(told)))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_again_by_its_name() {
        let session = SessionId::from_chance([1; 16]);
        for about in [
            About::Session(session),
            About::Minutes(session),
            About::Decision(DecisionId::from_chance([2; 16])),
            About::Communication(CommunicationId::from_chance([3; 16])),
            About::Protocol(ProtocolId::from_chance([4; 16])),
        ] {
            assert_eq!(about.to_string().parse(), Ok(about));
        }
        for wrong in ["", "session", "session:", "session:x", "paper:00000000-0000-4000-8000-000000000000"] {
            assert_eq!(wrong.parse::<About>(), Err(NoRecord), "{wrong}");
        }
    }
}
