//! Where a communication stands, with the facts that only that state has.

use serde::{Deserialize, Serialize};

use super::{Account, Delivery, Dispatch, Receipt, Whose};
use crate::acting::{Acting, Basis};

/// Where a communication stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being prepared; the other Party does not know of it.
    Prepared,
    /// Given up before it left; the other Party never knew of it.
    Withdrawn {
        /// By whom.
        withdrawal: Acting,
    },
    /// On its way.
    Dispatched {
        /// When it left.
        dispatch: Dispatch,
    },
    /// Delivered, by the sender's evidence.
    Delivered {
        /// When it left.
        dispatch: Dispatch,
        /// The sender's account.
        delivery: Delivery,
    },
    /// Received, by the receiver's own account.
    Received {
        /// When it left.
        dispatch: Dispatch,
        /// The sender's account, where there is one.
        delivery: Option<Delivery>,
        /// The receiver's account.
        receipt: Receipt,
    },
}

/// The states by name, for tables, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the state of the same name")]
pub enum StateName {
    Prepared,
    Withdrawn,
    Dispatched,
    Delivered,
    Received,
}

impl StateName {
    /// Every state, in the order of life.
    pub const ALL: [Self; 5] =
        [Self::Prepared, Self::Withdrawn, Self::Dispatched, Self::Delivered, Self::Received];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Withdrawn => "withdrawn",
            Self::Dispatched => "dispatched",
            Self::Delivered => "delivered",
            Self::Received => "received",
        }
    }

    /// The state with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }

    /// Whether it has left the sender, so that both Parties see it.
    #[must_use]
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Dispatched | Self::Delivered | Self::Received)
    }
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> StateName {
        match self {
            Self::Prepared => StateName::Prepared,
            Self::Withdrawn { .. } => StateName::Withdrawn,
            Self::Dispatched { .. } => StateName::Dispatched,
            Self::Delivered { .. } => StateName::Delivered,
            Self::Received { .. } => StateName::Received,
        }
    }

    /// When it left.
    #[must_use]
    pub const fn dispatch(&self) -> Option<&Dispatch> {
        match self {
            Self::Prepared | Self::Withdrawn { .. } => None,
            Self::Dispatched { dispatch }
            | Self::Delivered { dispatch, .. }
            | Self::Received { dispatch, .. } => Some(dispatch),
        }
    }

    /// On what basis its leaving stands on record: the sender's own, or its paper.
    #[must_use]
    pub fn left_on_basis(&self) -> &Basis {
        self.dispatch().map_or(&Basis::Own, |dispatch| &dispatch.acting.basis)
    }

    /// The sender's account of the delivery.
    #[must_use]
    pub const fn delivery(&self) -> Option<&Delivery> {
        match self {
            Self::Delivered { delivery, .. } => Some(delivery),
            Self::Received { delivery, .. } => delivery.as_ref(),
            Self::Prepared | Self::Withdrawn { .. } | Self::Dispatched { .. } => None,
        }
    }

    /// The receiver's account.
    #[must_use]
    pub const fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Received { receipt, .. } => Some(receipt),
            Self::Prepared | Self::Withdrawn { .. } | Self::Dispatched { .. } | Self::Delivered { .. } => {
                None
            }
        }
    }

    /// The receipt as it counts: the receiver's account, and the sender's evidence until there is one.
    #[must_use]
    pub fn account(&self) -> Option<Account> {
        let own = self.receipt().map(|receipt| Account { day: receipt.day, whose: Whose::Receiver });
        own.or_else(|| self.delivery().map(|delivery| Account { day: delivery.day, whose: Whose::Sender }))
    }

    /// Whether the two accounts name different days: a task of both Parties.
    #[must_use]
    pub fn accounts_differ(&self) -> bool {
        let days = self.receipt().zip(self.delivery());
        days.is_some_and(|(receipt, delivery)| receipt.day != delivery.day)
    }
}
