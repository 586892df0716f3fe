//! What the Parties cooperate in, and how: the words by which agenda items, decisions and requests are sorted.
//!
//! The subjects and forms are those of the preamble and of Articles 1–5; that there are eight and seven of them
//! is our own reading.

use serde::{Deserialize, Serialize};

use super::ids::ProvisionId;

/// A subject of the cooperation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Terrorism and its financing.
    Terrorism,
    /// Illicit trade in arms, ammunition, military equipment, explosives, poisons, nuclear and radioactive material.
    Arms,
    /// Narcotic drugs, psychotropic substances and precursors.
    Drugs,
    /// Organised crime.
    OrganisedCrime,
    /// Laundering of proceeds, and illegal financial operations.
    Laundering,
    /// Crimes in the economic sphere.
    EconomicCrime,
    /// Illegal migration.
    IllegalMigration,
    /// Trafficking in persons.
    TraffickingInPersons,
}

/// A form of the cooperation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Exchange of information.
    Information,
    /// Exchange of normative legal acts.
    Legislation,
    /// Operational-search measures and investigative actions at the request of a Party.
    OperationalMeasures,
    /// Joint measures, and the agreed measures of Article 3(6).
    JointMeasures,
    /// Working meetings and consultations. Those of Article 14, on disputes, are another thing.
    WorkingMeetings,
    /// Traineeships of specialists.
    Training,
    /// Exchange of the results of examinations and research.
    ExaminationResults,
}

impl Subject {
    /// Every subject, in the order of the Agreement.
    pub const ALL: [Self; 8] = [
        Self::Terrorism,
        Self::Arms,
        Self::Drugs,
        Self::OrganisedCrime,
        Self::Laundering,
        Self::EconomicCrime,
        Self::IllegalMigration,
        Self::TraffickingInPersons,
    ];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Terrorism => "terrorism",
            Self::Arms => "arms",
            Self::Drugs => "drugs",
            Self::OrganisedCrime => "organised-crime",
            Self::Laundering => "laundering",
            Self::EconomicCrime => "economic-crime",
            Self::IllegalMigration => "illegal-migration",
            Self::TraffickingInPersons => "trafficking-in-persons",
        }
    }

    /// The subject with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.key() == key)
    }

    /// Where the Agreement names it.
    #[must_use]
    pub fn provisions(self) -> Vec<ProvisionId> {
        ids(match self {
            Self::Terrorism => {
                &["preamble__recital_1", "preamble__recital_3", "art_1", "art_2__intro", "art_2__point_2"]
            }
            Self::Arms => &["art_2__point_3"],
            Self::Drugs => &["preamble__recital_1", "preamble__recital_2", "art_1", "art_3"],
            Self::OrganisedCrime => &["preamble__recital_1", "art_1", "art_4"],
            Self::Laundering => &["art_5__point_1", "art_5__point_3"],
            Self::EconomicCrime => &["preamble__recital_4"],
            Self::IllegalMigration => &["preamble__recital_4", "art_5__point_4", "art_5__point_5"],
            Self::TraffickingInPersons => &["art_5__point_5"],
        })
    }
}

impl Form {
    /// Every form, in the order of the Agreement's first mention.
    pub const ALL: [Self; 7] = [
        Self::Information,
        Self::OperationalMeasures,
        Self::WorkingMeetings,
        Self::ExaminationResults,
        Self::JointMeasures,
        Self::Training,
        Self::Legislation,
    ];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Legislation => "legislation",
            Self::OperationalMeasures => "operational-measures",
            Self::JointMeasures => "joint-measures",
            Self::WorkingMeetings => "working-meetings",
            Self::Training => "training",
            Self::ExaminationResults => "examination-results",
        }
    }

    /// The form with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.key() == key)
    }

    /// Where the Agreement names it.
    #[must_use]
    pub fn provisions(self) -> Vec<ProvisionId> {
        ids(match self {
            Self::Information => &[
                "art_2__point_1",
                "art_2__point_2",
                "art_2__point_3",
                "art_3__point_1",
                "art_3__point_2",
                "art_3__point_3",
                "art_4__point_1",
                "art_4__point_3",
                "art_5__point_3",
                "art_5__point_5",
            ],
            Self::Legislation => &["art_5__point_2", "art_5__point_4"],
            Self::OperationalMeasures => &["art_2__point_4", "art_4__point_2"],
            Self::JointMeasures => &["art_3__point_6", "art_4__point_6"],
            Self::WorkingMeetings => &["art_2__point_5", "art_4__point_6"],
            Self::Training => &["art_4__point_5"],
            Self::ExaminationResults => &["art_3__point_4", "art_4__point_4"],
        })
    }
}

/// A test holds that none of the words written above fails to be an id.
fn ids(words: &[&str]) -> Vec<ProvisionId> {
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::text;
    use crate::languages::Language;

    /// In Russian each provision named must hold one of the stems by which a reader would know the matter.
    fn assert_named(what: &str, provisions: &[ProvisionId], count: usize, stems: &[&str]) {
        assert_eq!(provisions.len(), count, "{what}: an id was not taken");
        assert!(provisions.is_sorted(), "{what}: not in the order of the Agreement");
        for id in provisions {
            let words = text(Language::Russian).branch(id).unwrap().words();
            assert!(stems.iter().any(|stem| words.contains(stem)), "{what} is not in {id}: {words}");
        }
    }

    #[test]
    fn each_subject_is_named_where_it_is_said_to_be() {
        for (subject, count, stems) in [
            (Subject::Terrorism, 5, &["террори"][..]),
            (Subject::Arms, 1, &["оружия"]),
            (Subject::Drugs, 4, &["наркотических"]),
            (Subject::OrganisedCrime, 3, &["организованной преступностью"]),
            (Subject::Laundering, 2, &["легализацией", "незаконных доходах"]),
            (Subject::EconomicCrime, 1, &["в сфере экономики"]),
            (Subject::IllegalMigration, 3, &["незаконной миграци"]),
            (Subject::TraffickingInPersons, 1, &["торговлей людьми"]),
        ] {
            assert_named(subject.key(), &subject.provisions(), count, stems);
        }
    }

    #[test]
    fn each_form_is_named_where_it_is_said_to_be() {
        for (form, count, stems) in [
            (Form::Information, 10, &["информаци"][..]),
            (Form::Legislation, 2, &["нормативными правовыми актами"]),
            (Form::OperationalMeasures, 2, &["оперативно-розыскные мероприятия"]),
            (Form::JointMeasures, 2, &["совместные мероприятия", "согласованные меры"]),
            (Form::WorkingMeetings, 2, &["рабочие встречи"]),
            (Form::Training, 1, &["стажировку"]),
            (Form::ExaminationResults, 2, &["результат"]),
        ] {
            assert_named(form.key(), &form.provisions(), count, stems);
        }
    }

    #[test]
    fn a_key_finds_its_word_and_is_what_is_stored() {
        for subject in Subject::ALL {
            assert_eq!(Subject::from_key(subject.key()), Some(subject));
            assert_eq!(serde_json::to_value(subject).unwrap(), subject.key());
        }
        for form in Form::ALL {
            assert_eq!(Form::from_key(form.key()), Some(form));
            assert_eq!(serde_json::to_value(form).unwrap(), form.key());
        }
        assert_eq!(Form::from_key("terrorism"), None);
    }
}
