//! What is typed of a signed original: day, place, who signed, the scan; and of a correction why.

use std::collections::BTreeMap;

use domain::{
    acting::Reason,
    delegations::{Both, NAME_MOST, POSITION_MOST},
    identifiers::PersonId,
    languages::Language,
    minutes::{Entry, Original, Signatory},
    parties::Party,
    places::Place,
    spelled::Spelled,
    text::Line,
};
use serde::{Deserialize, Serialize};

use super::forms::{SESSION_CITY, city};
use crate::{
    forms,
    papers::AttachForm,
    refusals::{Fault, Faults},
};

/// The signing as typed, by the name of the control: `signed_day` …, `city`; of each signatory `kazakhstan_name_ru`,
/// `kazakhstan_position_ru` …; of the scan `title`, `language`, `marking`, `upload`; of a correction `reason`; and
/// `version`, the mark of what was seen.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryForm(BTreeMap<String, String>);

impl EntryForm {
    /// The form with what was typed.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self(typed)
    }

    /// The form filled with what was entered before, where it is corrected.
    #[must_use]
    pub fn of(entry: Option<&Entry>) -> Self {
        let mut form = Self::default();
        form.put("city", SESSION_CITY.to_owned());
        let Some(original) = entry.map(|entry| &entry.original) else { return form };
        let [day, month, year] = forms::told_day_fields(original.day, original.precision);
        form.put("signed_day", day);
        form.put("signed_month", month);
        form.put("signed_year", year);
        if let Place::Listed(city) = &original.place {
            form.put("city", city.key.to_owned());
        }
        for party in Party::BOTH {
            let Some(signatory) = original.signatories.of(party) else { continue };
            for (part, spelled) in [("name", &signatory.names), ("position", &signatory.positions)] {
                for language in Language::ALL {
                    if let Some(words) = spelled.in_language(language) {
                        form.put(&field(party, part, language), words.to_string());
                    }
                }
            }
        }
        form
    }

    /// What is typed, by the name of the control.
    #[must_use]
    pub fn into_typed(self) -> BTreeMap<String, String> {
        self.0
    }

    /// The mark of what was seen.
    pub(super) fn version(&self) -> &str {
        self.value("version")
    }

    /// What is said of the scan.
    pub(super) fn scan(&self) -> AttachForm {
        let of = |name: &str| self.value(name).to_owned();
        AttachForm {
            of: "minutes".to_owned(),
            title: of("title"),
            language: of("language"),
            marking: of("marking"),
            upload: of("upload"),
        }
    }

    /// Why it is corrected.
    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(self.value("reason"))
    }

    /// What the original tells of its signing; `people` are the ids of those who signed.
    ///
    /// # Errors
    /// Every fault at its field.
    pub(super) fn original(&self, of_session: &Place, people: &Both<PersonId>) -> Result<Original, Faults> {
        let mut faults = Faults::default();
        let day = ["signed_day", "signed_month", "signed_year"].map(|name| self.value(name));
        let day = faults.take("signed", forms::told_day(day));
        let place = match self.value("city") {
            "" => Err(Fault::Required),
            key => city(key, Some(of_session)),
        };
        let place = faults.take("city", place);
        let signatories = Both {
            kazakhstan: self.signatory(Party::Kazakhstan, people, &mut faults),
            azerbaijan: self.signatory(Party::Azerbaijan, people, &mut faults),
        };
        match day.zip(place) {
            Some(((_, day, precision), place)) if faults.is_empty() => {
                Ok(Original { day, precision, place, signatories })
            }
            _ => Err(faults),
        }
    }

    /// Nobody where nothing is typed; where anything is, name and position in Russian at least.
    fn signatory(&self, party: Party, people: &Both<PersonId>, faults: &mut Faults) -> Option<Signatory> {
        let is_empty = |part| {
            Language::ALL.iter().all(|&language| self.value(&field(party, part, language)).trim().is_empty())
        };
        if is_empty("name") && is_empty("position") {
            return None;
        }
        let names = self.spelled(party, "name", NAME_MOST, faults);
        let positions = self.spelled(party, "position", POSITION_MOST, faults);
        Some(Signatory { person: *people.of(party), names: names?, positions: positions? })
    }

    fn spelled(&self, party: Party, part: &str, most: usize, faults: &mut Faults) -> Option<Spelled> {
        let russian = field(party, part, Language::Russian);
        let line = faults.take(russian.clone(), forms::line(self.value(&russian), most));
        let mut optional = |language| -> Option<Line> {
            let name = field(party, part, language);
            faults.take(name.clone(), forms::optional_line(self.value(&name), most)).flatten()
        };
        let (kazakh, azerbaijani) = (optional(Language::Kazakh), optional(Language::Azerbaijani));
        let english = optional(Language::English);
        Some(Spelled { russian: line?, kazakh, azerbaijani, english })
    }

    fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn put(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }
}

fn field(party: Party, part: &str, language: Language) -> String {
    format!("{}_{part}_{}", party.key(), language.tag())
}

#[cfg(test)]
mod tests {
    use domain::{places::City, sessions::Precision};

    use super::*;

    fn read(typed: &[(&str, &str)]) -> Result<Original, Faults> {
        let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let people =
            Both { kazakhstan: PersonId::from_chance([1; 16]), azerbaijan: PersonId::from_chance([2; 16]) };
        EntryForm::typed(typed).original(&Place::Listed(City::named("baku").unwrap()), &people)
    }

    #[test]
    fn what_the_paper_does_not_tell_is_not_recorded() {
        let told = read(&[("signed_month", "9"), ("signed_year", "2019"), ("city", SESSION_CITY)]).unwrap();
        assert_eq!((told.day.to_string().as_str(), told.precision), ("2019-09-30", Precision::Month));
        assert_eq!((told.signatories.kazakhstan, told.signatories.azerbaijan), (None, None));
    }

    #[test]
    fn who_signed_has_name_and_position_in_russian() {
        let base = [("signed_year", "2019"), ("city", "baku")];
        let faults = read(&[&base[..], &[("azerbaijan_name_az", "Nümunəyev Ə.")]].concat()).unwrap_err();
        let fields: Vec<&str> = faults.iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["azerbaijan_name_ru", "azerbaijan_position_ru"]);
        let named =
            [("azerbaijan_name_ru", "Нумунаев А."), ("azerbaijan_position_ru", "Заместитель Министра")];
        let told = read(&[&base[..], &named].concat()).unwrap();
        assert_eq!(told.signatories.azerbaijan.unwrap().names.russian.as_str(), "Нумунаев А.");
    }
}
