//! Where a signed text differs from the draft, part by part.

use std::collections::BTreeMap;

use crate::agreement::{Provision, ProvisionId, Text};

/// A part in which the signed text is not as the draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Difference<'t> {
    /// Other words.
    Changed {
        /// In the draft.
        was: &'t Provision,
        /// As signed.
        now: &'t Provision,
    },
    /// Only in the draft.
    Omitted {
        /// In the draft.
        was: &'t Provision,
    },
    /// Only in the signed text.
    Added {
        /// As signed.
        now: &'t Provision,
    },
}

impl<'t> Difference<'t> {
    /// The part.
    #[must_use]
    pub const fn id(&self) -> &'t ProvisionId {
        match self {
            Self::Changed { was, .. } | Self::Omitted { was } => &was.id,
            Self::Added { now } => &now.id,
        }
    }

    /// The words in the draft and as signed, with number or heading; empty where there are none.
    #[must_use]
    pub fn words(&self) -> [String; 2] {
        let told = |part: &Provision| [part.mark.as_str(), &part.text].join(" ").trim().to_owned();
        match self {
            Self::Changed { was, now } => [told(was), told(now)],
            Self::Omitted { was } => [told(was), String::new()],
            Self::Added { now } => [String::new(), told(now)],
        }
    }
}

/// Every part in which the two differ, in the order of the document. What only holds other parts differs with them.
#[must_use]
pub fn differences<'t>(draft: &'t Text, signed: &'t [Provision]) -> Vec<Difference<'t>> {
    let mut both: BTreeMap<&ProvisionId, (Option<&Provision>, Option<&Provision>)> = BTreeMap::new();
    for part in &draft.provisions {
        both.entry(&part.id).or_default().0 = Some(part);
    }
    for part in signed {
        both.entry(&part.id).or_default().1 = Some(part);
    }
    let has_words = |part: &Provision| !part.typed_words().is_empty();
    both.into_values()
        .filter_map(|pair| match pair {
            (Some(was), Some(now)) if was != now => Some(Difference::Changed { was, now }),
            (Some(was), None) if has_words(was) => Some(Difference::Omitted { was }),
            (None, Some(now)) => Some(Difference::Added { now }),
            _ => None,
        })
        .collect()
}
