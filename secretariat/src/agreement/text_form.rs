//! What is typed of a signed text: a field for each part of the draft that has words, and a few for parts that it has not.

use std::collections::BTreeMap;

use domain::{
    acting::Reason,
    agreement::{
        Provision, ProvisionId, Text,
        authentic::{
            ADDED_MOST, Added, EntryFault, PASTED_LINES_MOST, PROVISION_MOST, TextRecord, Typed as Parts,
            aligned, places, typed,
        },
        life::SOURCE_MOST,
    },
    text::Line,
};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// The field of a pasted text.
pub const PASTED: &str = "pasted";

/// The tick by which a person says that the parts whose fields are empty are not in the signed text.
pub const OMITS: &str = "omits";

/// The most letters of a pasted text: so many lines, the longest that a part may have on average a tenth.
const PASTED_MOST: usize = PASTED_LINES_MOST * PROVISION_MOST / 10;

/// A signed text as typed, by the name of the control: the id of a part for its words; `added_1_after`, `added_1_words`;
/// `source`, `upload`, `pasted`, `omits`; and where it is a correction `version` and `reason`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TextForm(BTreeMap<String, String>);

impl TextForm {
    /// The form filled with the draft, or with what is entered, at this version.
    #[must_use]
    pub fn offered(draft: &Text, recorded: Option<(&TextRecord, i64)>) -> Self {
        let mut form = Self::default();
        let Some((record, version)) = recorded else {
            form.0.extend(places(draft).map(|part| (part.id.to_string(), part.typed_words().to_owned())));
            return form;
        };
        form.put("version", version.to_string());
        form.put("source", record.text.source.to_string());
        form.fill(draft, &record.text.provisions);
        form
    }

    /// Puts the words of these parts into their fields, those that the draft has not into the rows for them.
    pub fn fill(&mut self, draft: &Text, parts: &[Provision]) {
        for part in places(draft) {
            self.put(part.id.as_str(), String::new());
        }
        let mut rows = 1..=ADDED_MOST;
        for part in parts {
            if draft.provision(&part.id).is_some() {
                self.put(part.id.as_str(), part.typed_words().to_owned());
            } else if let (Some(after), Some(row)) = (before(draft, &part.id), rows.next()) {
                self.put(&format!("added_{row}_after"), after.to_string());
                self.put(&format!("added_{row}_words"), part.text.clone());
            }
        }
        if places(draft).any(|part| self.value(part.id.as_str()).is_empty()) {
            self.put(OMITS, "on".to_owned());
        }
    }

    /// Puts this in the place of what was pasted.
    pub fn paste(&mut self, text: &str) {
        self.put(PASTED, text.to_owned());
    }

    /// The form with what was typed.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self(typed)
    }

    /// What is typed, by the name of the control.
    #[must_use]
    pub fn into_typed(self) -> BTreeMap<String, String> {
        self.0
    }

    /// Sets the pasted text against the draft: each line goes into the field of its part, and what found none stays pasted.
    ///
    /// # Errors
    /// At `pasted`: nothing, or too much; [`Fault::LinesLeft`] where lines found no part.
    pub fn distribute(&mut self, draft: &Text) -> Result<(), Faults> {
        let pasted = self.value(PASTED).to_owned();
        let refused = |fault| Err(Faults::one(PASTED, fault));
        if pasted.trim().is_empty() {
            return refused(Fault::Required);
        }
        let found = pasted.chars().count();
        if found > PASTED_MOST {
            return refused(Fault::Text(domain::text::TextFault::TooLong { most: PASTED_MOST, found }));
        }
        if pasted.lines().filter(|line| !line.trim().is_empty()).count() > PASTED_LINES_MOST {
            return refused(Fault::TooManyLines { most: PASTED_LINES_MOST });
        }
        let found = aligned(draft, &pasted);
        for part in places(draft) {
            let words = found.typed.get(&part.id).cloned().unwrap_or_default();
            self.put(part.id.as_str(), words);
        }
        let count = found.left.len();
        self.put(PASTED, found.left.join("\n"));
        if count == 0 { Ok(()) } else { refused(Fault::LinesLeft { count }) }
    }

    /// The parts as typed.
    ///
    /// # Errors
    /// Every fault at its field.
    pub fn provisions(&self, draft: &Text) -> Result<Vec<Provision>, Faults> {
        let mut faults = Faults::default();
        if !self.value(PASTED).trim().is_empty() {
            let count = self.value(PASTED).lines().filter(|line| !line.trim().is_empty()).count();
            faults.note(PASTED, Fault::LinesLeft { count });
        }
        let mut parts = Parts::new();
        for part in places(draft) {
            let words = self.value(part.id.as_str());
            if words.trim().is_empty() && self.value(OMITS).is_empty() {
                faults.note(part.id.to_string(), Fault::Required);
            }
            parts.insert(part.id.clone(), words.to_owned());
        }
        let added = self.added(&mut faults);
        let rows: Vec<usize> = added.iter().map(|(row, _)| *row).collect();
        let added: Vec<Added> = added.into_iter().map(|(_, one)| one).collect();
        let row = |place: usize| rows.get(place).copied().unwrap_or_default();
        match typed(draft, &parts, &added) {
            Ok(provisions) if faults.is_empty() => return Ok(provisions),
            Ok(_) => {}
            Err(wrong) => {
                for fault in wrong {
                    match fault {
                        EntryFault::Words(id, fault) => faults.note(id.to_string(), Fault::Text(fault)),
                        EntryFault::HeadingMissing(id) if self.value(OMITS).is_empty() => drop(id),
                        EntryFault::HeadingMissing(id) => faults.note(id.to_string(), Fault::Required),
                        EntryFault::AddedWords(place, fault) => {
                            faults.note(format!("added_{}_words", row(place)), Fault::Text(fault));
                        }
                        EntryFault::AddedNowhere(place) => {
                            faults.note(format!("added_{}_after", row(place)), Fault::NoSuchChoice);
                        }
                    }
                }
            }
        }
        Err(faults)
    }

    /// The source as typed.
    pub(super) fn source(&self) -> Result<Line, Fault> {
        forms::line(self.value("source"), SOURCE_MOST)
    }

    /// The reason of a correction.
    pub(super) fn reason(&self) -> Result<Reason, Fault> {
        forms::prose(self.value("reason"), forms::REASON_MOST)
    }

    pub(super) fn version(&self) -> &str {
        self.value("version")
    }

    pub(super) fn upload(&self) -> &str {
        self.value("upload")
    }

    /// The added parts, each with its row in the form; a row with nothing in it is none.
    fn added(&self, faults: &mut Faults) -> Vec<(usize, Added)> {
        let mut added = Vec::new();
        for row in 1..=ADDED_MOST {
            let [after, words] = ["after", "words"].map(|part| format!("added_{row}_{part}"));
            match (self.value(&after), self.value(&words).trim()) {
                ("", "") => {}
                ("", _) => faults.note(after, Fault::Required),
                (_, "") => faults.note(words, Fault::Required),
                (named, typed) => match named.parse() {
                    Ok(after) => added.push((row, Added { after, words: typed.to_owned() })),
                    Err(_) => faults.note(after, Fault::NoSuchChoice),
                },
            }
        }
        added
    }

    fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn put(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }
}

/// The part of the draft after which a part that it has not stands in its series.
fn before(draft: &Text, id: &ProvisionId) -> Option<ProvisionId> {
    let kind = id.kind();
    let series =
        draft.provisions.iter().filter(|part| part.kind() == kind && part.id.parent() == id.parent());
    series.map(|part| &part.id).filter(|one| *one < id).max().cloned()
}

#[cfg(test)]
mod tests {
    use domain::{
        agreement::{authentic::SignedText, text},
        fingerprint::Fingerprint,
        languages::Language,
        papers::{File, Kind},
        parties::Party,
    };

    use super::*;

    fn record(provisions: Vec<Provision>) -> TextRecord {
        let acting = domain::acting::Acting {
            party: Party::Kazakhstan,
            person: Line::new("А. А. Образцов", 100).unwrap(),
            basis: domain::acting::Basis::Own,
            at: "2026-03-02T08:00:00Z".parse().unwrap(),
        };
        let scan = File { digest: Fingerprint::of_file([1; 32]), size: 1, kind: Kind::Pdf };
        let source = Line::new("Экземпляр", 100).unwrap();
        TextRecord::entered(acting, SignedText { source, scan, provisions })
    }

    #[test]
    fn what_is_entered_comes_back_into_the_form_as_it_was_typed() {
        let draft = text(Language::Russian);
        let mut form = TextForm::offered(draft, None);
        assert_eq!(form.provisions(draft).unwrap(), draft.provisions);
        for (row, (after, words)) in
            [("art_5__point_5", "шестая"), ("art_5__point_5", "седьмая"), ("art_2__point_1", "вставленная")]
                .into_iter()
                .enumerate()
        {
            form.put(&format!("added_{}_after", row + 2), after.to_owned());
            form.put(&format!("added_{}_words", row + 2), words.to_owned());
        }
        form.put("art_3__point_6", String::new());
        let refused = form.provisions(draft).unwrap_err();
        assert_eq!(refused.iter().map(|(field, _)| field.as_ref()).collect::<Vec<_>>(), ["art_3__point_6"]);
        form.put(OMITS, "on".to_owned());
        let entered = form.provisions(draft).unwrap();
        let marks: Vec<&str> = entered
            .iter()
            .filter(|part| draft.provision(&part.id).is_none())
            .map(|part| part.mark.as_str())
            .collect();
        assert_eq!(marks, ["1-1)", "6)", "7)"]);
        let record = record(entered.clone());
        let again = TextForm::offered(draft, Some((&record, 3)));
        assert_eq!(again.provisions(draft).unwrap(), entered);
        assert_eq!(again.version(), "3");
    }

    #[test]
    fn what_found_no_part_stays_pasted_and_keeps_the_form_from_being_entered() {
        let draft = text(Language::Russian);
        let mut form = TextForm::default();
        assert!(form.distribute(draft).is_err(), "nothing was pasted");
        form.put(PASTED, "Статья 1\nсовсем чужая строка о рыбалке".to_owned());
        assert!(form.distribute(draft).is_err());
        assert_eq!((form.value("art_1"), form.value(PASTED)), ("Статья 1", "совсем чужая строка о рыбалке"));
        form.put(OMITS, "on".to_owned());
        let refused = form.provisions(draft).unwrap_err();
        assert_eq!(refused.iter().map(|(field, _)| field.as_ref()).collect::<Vec<_>>(), [PASTED]);
    }
}
