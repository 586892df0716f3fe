//! How a decision is cited: session in Roman figures, item and place in Arabic, III/2.1.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The place of a decision for good: screens and papers cite it so in every language. They sort as they were taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Citation {
    /// The number of the session.
    pub session: u32,
    /// The number of the item on its agenda.
    pub item: u32,
    /// The number of the decision within the item.
    pub place: u32,
}

/// Not the citation of a decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a decision is cited like III/2.1")]
pub struct NotACitation;

/// A number from 1 to 3999 in Roman figures, larger ones in Arabic.
#[must_use]
pub fn roman(number: u32) -> String {
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut rest = number;
    let mut figures = String::new();
    for (value, figure) in FIGURES {
        while rest >= value {
            figures.push_str(figure);
            rest -= value;
        }
    }
    figures
}

const FIGURES: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// Whether these are Roman figures as [`roman`] writes them.
pub(crate) fn is_roman(figures: &str) -> bool {
    !figures.starts_with(|figure: char| figure.is_ascii_digit()) && from_roman(figures).is_some()
}

/// Reads what [`roman`] writes.
fn from_roman(figures: &str) -> Option<u32> {
    let mut rest = figures;
    let mut number = 0_u32;
    for (value, figure) in FIGURES {
        while let Some(after) = rest.strip_prefix(figure) {
            number = number.checked_add(value)?;
            rest = after;
        }
    }
    let number = if rest.is_empty() { number } else { rest.parse().ok()? };
    (roman(number) == figures).then_some(number)
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}.{}", roman(self.session), self.item, self.place)
    }
}

impl FromStr for Citation {
    type Err = NotACitation;

    /// Reads the one way of writing it.
    fn from_str(text: &str) -> Result<Self, NotACitation> {
        let (session, rest) = text.split_once('/').ok_or(NotACitation)?;
        let (item, place) = rest.split_once('.').ok_or(NotACitation)?;
        let number = |digits: &str| digits.parse().map_err(|_| NotACitation);
        let session = from_roman(session).ok_or(NotACitation)?;
        let read = Self { session, item: number(item)?, place: number(place)? };
        if read.to_string() == text { Ok(read) } else { Err(NotACitation) }
    }
}

impl TryFrom<String> for Citation {
    type Error = NotACitation;

    fn try_from(stored: String) -> Result<Self, NotACitation> {
        stored.parse()
    }
}

impl From<Citation> for String {
    fn from(citation: Citation) -> Self {
        citation.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sessions_are_cited_in_roman_figures() {
        for (number, figures) in [
            (1, "I"),
            (3, "III"),
            (4, "IV"),
            (9, "IX"),
            (14, "XIV"),
            (49, "XLIX"),
            (2026, "MMXXVI"),
            (3999, "MMMCMXCIX"),
            (4000, "4000"),
            (0, "0"),
        ] {
            assert_eq!(roman(number), figures);
        }
        assert_eq!(Citation { session: 3, item: 2, place: 1 }.to_string(), "III/2.1");
    }

    #[test]
    fn what_is_written_otherwise_is_no_citation() {
        for text in
            ["", "III", "III/2", "3/2.1", "iii/2.1", "IIII/2.1", "III/02.1", "III/2.1 ", "III/+2.1", "/2.1"]
        {
            assert_eq!(text.parse::<Citation>(), Err(NotACitation), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_citation_is_read_as_written(session in 0_u32..5000, item in any::<u32>(), place in any::<u32>()) {
            let citation = Citation { session, item, place };
            prop_assert_eq!(citation.to_string().parse(), Ok(citation));
            let stored = serde_json::to_string(&citation).unwrap();
            prop_assert_eq!(serde_json::from_str::<Citation>(&stored).unwrap(), citation);
        }

        #[test]
        fn citations_sort_as_the_decisions_were_taken(one in any::<[u32; 3]>(), other in any::<[u32; 3]>()) {
            let cited = |[session, item, place]: [u32; 3]| Citation { session, item, place };
            prop_assert_eq!(cited(one).cmp(&cited(other)), one.cmp(&other));
        }
    }
}
