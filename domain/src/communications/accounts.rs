//! Dispatch, and the two accounts of receipt: the receiver's, and the sender's evidence of delivery.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{acting::Acting, text::Line};

/// The most letters of what proves a delivery \[product\].
pub const EVIDENCE_MOST: usize = 300;

/// It left the sender.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Dispatch {
    /// Who recorded it.
    pub acting: Acting,
    /// The day.
    pub day: NaiveDate,
}

/// The sender's account: it was delivered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Delivery {
    /// Who recorded it.
    pub acting: Acting,
    /// The day.
    pub day: NaiveDate,
    /// What proves it: a stamp, a signature in the delivery book.
    pub evidence: Line,
}

/// The receiver's account.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Receipt {
    /// Who recorded it.
    pub acting: Acting,
    /// The day.
    pub day: NaiveDate,
    /// The receiver's own incoming number, where it gave one.
    pub incoming_number: Option<Line>,
    /// Who received it.
    pub received_by: ReceivedBy,
}

/// Who received a communication.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReceivedBy {
    /// The ministry of foreign affairs.
    ForeignMinistry,
    /// The embassy.
    Embassy,
    /// An authority, as printed.
    Authority(Line),
}

impl ReceivedBy {
    /// The word for forms and message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::ForeignMinistry => "foreign-ministry",
            Self::Embassy => "embassy",
            Self::Authority(_) => "authority",
        }
    }
}

/// Whose account of the receipt counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// The receiver's own.
    Receiver,
    /// The sender's, until the receiver gives one.
    Sender,
}

/// The receipt as it counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Account {
    /// The day.
    pub day: NaiveDate,
    /// By whose account.
    pub whose: Whose,
}
