//! The central competent authorities that Article 6(2) lists, as the approved draft names them.
//!
//! This is where a Party's list begins. It moves by notification through diplomatic channels (Art. 6(4)),
//! and the text of Article 6(2) only by an Article 15 protocol.

use std::sync::OnceLock;

use crate::agreement::ProvisionId;
use crate::parties::Party;
use crate::places::Names;

mod changes;
mod compared;
mod effects;
mod history;
mod listed;
mod resets;

pub use changes::{AuthorityKey, Change, ListChange, NewAuthority};
pub use compared::{Compared, Difference};
pub use history::{End, Finding, History, Listed};
pub use resets::{Reset, resets};

/// A central competent authority of Article 6(2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Authority {
    /// Its word in records: what is stored for it.
    pub key: &'static str,
    /// The Party that names it.
    pub party: Party,
    /// Where the Agreement lists it.
    pub provision: ProvisionId,
    /// Kazakh as in the source; the others as in the unofficial working translations.
    pub names: Names<&'static str>,
}

/// The authorities that the Agreement lists for this Party, in its own order: six for Kazakhstan, seven for
/// Azerbaijan.
#[must_use]
pub fn listed(party: Party) -> &'static [Authority] {
    static KAZAKHSTAN: OnceLock<Vec<Authority>> = OnceLock::new();
    static AZERBAIJAN: OnceLock<Vec<Authority>> = OnceLock::new();
    match party {
        Party::Kazakhstan => KAZAKHSTAN.get_or_init(|| indents(party, 1, &listed::KAZAKHSTAN)),
        Party::Azerbaijan => AZERBAIJAN.get_or_init(|| indents(party, 2, &listed::AZERBAIJAN)),
    }
}

/// The listed authority with this key.
#[must_use]
pub fn named(key: &str) -> Option<&'static Authority> {
    Party::BOTH.into_iter().flat_map(listed).find(|authority| authority.key == key)
}

/// Each authority with the indent in which it stands. A test holds that every id is taken.
fn indents(party: Party, point: usize, table: &[(&'static str, Names<&'static str>)]) -> Vec<Authority> {
    let authority = |(place, &(key, names)): (usize, &(&'static str, Names<&'static str>))| {
        let provision = format!("art_6__para_2__point_{point}__indent_{}", place + 1).parse().ok()?;
        Some(Authority { key, party, provision, names })
    };
    table.iter().enumerate().filter_map(authority).collect()
}

#[cfg(test)]
mod tests;
