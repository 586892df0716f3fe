//! The bell: an act that both Parties may see wakes the pages on which it is read.
//!
//! It says which protocol to look at, and nothing of it. Who hears it looks for themselves, with their own rights. What
//! another process of the house did rings no bell here: whoever listens looks now and then by themselves too.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::identifiers::{AccountId, ProtocolId};
use tokio::sync::broadcast::{
    Receiver, Sender, channel,
    error::RecvError::{Closed, Lagged},
};

use crate::audit::Event;

/// The most pages that one person follows at once \[product\].
pub const FOLLOWED_MOST: usize = 8;

/// How many rings wait for whoever hears slowly. Who misses some looks all the same.
const RINGS: usize = 64;

/// What rang.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ring {
    /// Something that both Parties may see was done to this protocol.
    Protocol(ProtocolId),
    /// Who is signed in, for whom and at which desks is no longer as it was.
    People,
    /// The house closes.
    Closing,
}

impl Ring {
    /// What rings after an event. Of what a Party has not shared nothing rings: not even the time would be its own.
    pub(crate) const fn after(event: &Event) -> Option<Self> {
        match event {
            Event::ProtocolShared { protocol, .. }
            | Event::ProtocolRemarked { protocol, .. }
            | Event::ProtocolRemarkAnswered { protocol, .. }
            | Event::ProtocolRemarkResolved { protocol, .. }
            | Event::ProtocolProposalAccepted { protocol, .. }
            | Event::ProtocolAgreed { protocol, .. }
            | Event::ProtocolAgreementWithdrawn { protocol }
            | Event::ProtocolSigned { protocol, .. }
            | Event::ProtocolWithdrawn { protocol } => Some(Self::Protocol(*protocol)),
            Event::SignedOut { .. }
            | Event::PasswordChanged { .. }
            | Event::AccountRolesChanged { .. }
            | Event::RecordingBegun { .. }
            | Event::RecordingEnded { .. } => Some(Self::People),
            _ => None,
        }
    }
}

/// The bell of one process.
#[derive(Clone)]
pub(crate) struct Bell {
    rings: Sender<Ring>,
    following: Arc<Mutex<Following>>,
}

/// How many pages each person follows.
#[derive(Default)]
struct Following {
    by: BTreeMap<AccountId, usize>,
    is_closed: bool,
}

impl Default for Bell {
    fn default() -> Self {
        Self { rings: channel(RINGS).0, following: Arc::default() }
    }
}

impl Bell {
    /// Rings; nobody need hear it.
    pub(crate) fn ring(&self, ring: Ring) {
        let _ = self.rings.send(ring);
    }

    /// Whoever listens goes, and nobody comes any more.
    pub(crate) fn close(&self) {
        held(&self.following).is_closed = true;
        self.ring(Ring::Closing);
    }

    /// A page of this person that follows a protocol; nothing where they follow as many already.
    pub(crate) fn listen(&self, account: AccountId, protocol: ProtocolId) -> Option<Listener> {
        let mut following = held(&self.following);
        let count = following.by.get(&account).copied().unwrap_or_default();
        if following.is_closed || count >= FOLLOWED_MOST {
            return None;
        }
        following.by.insert(account, count + 1);
        let (rings, following) = (self.rings.subscribe(), self.following.clone());
        Some(Listener { rings, following, account, protocol })
    }
}

/// A page that follows a protocol. Dropped, it makes room for another.
pub struct Listener {
    rings: Receiver<Ring>,
    following: Arc<Mutex<Following>>,
    account: AccountId,
    protocol: ProtocolId,
}

impl Listener {
    /// Waits for a reason to look again; `false` where the house closes.
    pub async fn rung(&mut self) -> bool {
        loop {
            match self.rings.recv().await {
                Ok(Ring::Protocol(protocol)) if protocol != self.protocol => {}
                Ok(Ring::Protocol(_) | Ring::People) | Err(Lagged(_)) => return true,
                Ok(Ring::Closing) | Err(Closed) => return false,
            }
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut following = held(&self.following);
        let left = following.by.get(&self.account).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            following.by.remove(&self.account);
        } else {
            following.by.insert(self.account, left);
        }
    }
}

/// Counting goes on though somebody fell while counting.
fn held(following: &Mutex<Following>) -> MutexGuard<'_, Following> {
    following.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn protocol(number: u8) -> ProtocolId {
        ProtocolId::from_chance([number; 16])
    }

    #[tokio::test]
    async fn who_follows_one_protocol_hears_of_no_other() {
        let bell = Bell::default();
        let mut listener = bell.listen(AccountId::from_chance([1; 16]), protocol(1)).unwrap();
        bell.ring(Ring::Protocol(protocol(2)));
        bell.close();
        assert!(!listener.rung().await, "another protocol rang");
        assert!(bell.listen(AccountId::from_chance([2; 16]), protocol(1)).is_none(), "the house is closed");
    }

    #[test]
    fn a_person_follows_so_many_pages_and_no_more() {
        let (bell, one) = (Bell::default(), AccountId::from_chance([1; 16]));
        let mut all: Vec<_> = (0..FOLLOWED_MOST).map(|_| bell.listen(one, protocol(1)).unwrap()).collect();
        assert!(bell.listen(one, protocol(2)).is_none());
        assert!(bell.listen(AccountId::from_chance([2; 16]), protocol(1)).is_some(), "each by themselves");
        all.pop();
        assert!(bell.listen(one, protocol(2)).is_some(), "a page that is left makes room");
    }

    #[test]
    fn what_is_not_shared_rings_nothing() {
        let (protocol, remark) = (protocol(1), domain::identifiers::RemarkId::from_chance([2; 16]));
        let instruction = domain::identifiers::InstructionId::from_chance([3; 16]);
        for event in [
            Event::ProtocolBegun { protocol },
            Event::ProtocolWritten { protocol, instruction },
            Event::ProtocolTransitionWritten { protocol },
            Event::ProtocolDiscarded { protocol },
            Event::ProtocolRemarkKept { protocol, remark },
            Event::ProtocolRemarkDiscarded { protocol, remark },
            Event::ProtocolOpened { protocol, number: 1 },
        ] {
            assert_eq!(Ring::after(&event), None);
        }
        assert_eq!(
            Ring::after(&Event::ProtocolRemarked { protocol, remark }),
            Some(Ring::Protocol(protocol))
        );
    }
}
