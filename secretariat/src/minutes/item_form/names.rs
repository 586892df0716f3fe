//! The names of the fields at which something can be wrong.

use std::{collections::BTreeSet, sync::OnceLock};

use domain::{languages::Language, minutes::DECISIONS_MOST};

use super::{EXECUTORS_MOST, OTHERS_MOST};

/// The field of this name; the whole form where no fault can stand at it.
pub(super) fn field(name: &str) -> &'static str {
    static NAMES: OnceLock<BTreeSet<String>> = OnceLock::new();
    NAMES.get_or_init(all).get(name).map_or("", String::as_str)
}

fn all() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let parts = ["heading", "heard", "noted", "statement_kazakhstan", "statement_azerbaijan"];
    let decisions = (1..=DECISIONS_MOST + 1).map(|place| format!("decision_{place}"));
    let decisions: Vec<String> = decisions.collect();
    for part in parts.into_iter().map(str::to_owned).chain(decisions.iter().cloned()) {
        for language in Language::AUTHENTIC {
            names.insert(format!("{part}_{}", language.tag()));
        }
    }
    for decision in &decisions {
        names.extend(["kind", "deadline", "due"].map(|part| format!("{decision}_{part}")));
        names.extend((1..=EXECUTORS_MOST).map(|place| format!("{decision}_executor_{place}")));
        names.extend((1..=OTHERS_MOST).map(|place| format!("{decision}_other_{place}")));
    }
    names
}
