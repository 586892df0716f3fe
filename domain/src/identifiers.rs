//! Identifiers: UUID version 4, each kind its own type. A time inside an id would tell the other Party when a draft was
//! begun, so there is none.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The id made of sixteen chance bytes.
            #[must_use]
            pub const fn from_chance(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            /// Reads the hyphenated lower-case form, the only one that records and routes use.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                // A text of another form is refused as one of no length would be.
                let id = Uuid::try_parse(text)?;
                let same = id.hyphenated().to_string() == text;
                Uuid::try_parse(if same { text } else { "" }).map(Self)
            }
        }
    )*};
}

identifiers! {
    /// A session of the Joint Commission.
    SessionId,
    /// An item of a session's agenda.
    ItemId,
    /// An account.
    AccountId,
    /// A person on the list of a delegation.
    PersonId,
    /// A decision of the Joint Commission, from its first draft in the minutes on.
    DecisionId,
    /// A remark on minutes or on a protocol.
    RemarkId,
    /// A communication of one Party to the other.
    CommunicationId,
    /// An act that was recorded for a Party from its paper.
    RecordingId,
    /// A central competent authority that a notified change brings onto a list.
    AuthorityId,
    /// A paper that a Party attached.
    PaperId,
    /// A file on its way into the house.
    UploadId,
    /// An amendment protocol.
    ProtocolId,
    /// An instruction of an amendment protocol, from its first draft on.
    InstructionId,
    /// What one person is told of one thing that happened.
    NoticeId,
    /// A letter by which notices go out.
    LetterId,
    /// A feed that a person made for a program of theirs.
    FeedId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_written_form_is_read_back() {
        let id = SessionId::from_chance([0xab; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        for other in [id.to_string().to_uppercase(), id.to_string().replace('-', ""), "x".into()] {
            assert!(other.parse::<SessionId>().is_err(), "{other}");
        }
    }
}
