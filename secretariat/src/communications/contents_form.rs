//! What is typed of one thing that a communication carries.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    acting::Reason,
    authorities::{AuthorityKey, Change, ListChange, NewAuthority},
    commission::{Composition, Establishment, INSTRUMENT_MOST, Seat},
    communications::{Carried, Instrument, Reply},
    delegations::{Preview, paste, pasted},
    identifiers::{PersonId, SessionId},
    rules::Rule,
    spelled::Spelled,
    text::Line,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults, Refusal},
};

/// What a communication can carry, by the words of forms and message ids: first the changes of a list.
pub const KINDS: [&str; 14] = [
    "added",
    "renamed",
    "split",
    "merged",
    "absorbed",
    "removed",
    "contacts",
    "establishment",
    "composition",
    "procedures-completed",
    "termination",
    "termination-revoked",
    "session-invitation",
    "session-answer",
];

/// The most authorities that the form offers to divide one into, or to merge.
pub const INTO_MOST: usize = 4;

/// What is chosen where a correction strikes a thing.
pub const NOTHING: &str = "nothing";

const NAME_MOST: usize = 300;
const ACT_MOST: usize = 300;
const CONTACTS_MOST: usize = 2_000;

/// One thing as typed, by the name of the control: `kind`; `authority_1` … `authority_4` upon which a change works and
/// `into` that takes over; `name_1_ru` … `name_4_en` of what joins the list; `contacts`; `national_day` … and
/// `national_act`; `effect_day` …; `set_up_day` … and `instrument`; `table` of a composition; `session` and `reply`;
/// `reason` of a correction.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentForm(BTreeMap<String, String>);

impl ContentForm {
    /// The form with what was typed.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self(typed)
    }

    /// The mark of the communication as the person saw it.
    pub(super) fn seen(&self) -> &str {
        self.value("version")
    }

    /// Whether it is to carry nothing here.
    pub(super) fn is_nothing(&self) -> bool {
        self.value("kind") == NOTHING
    }

    /// Why what was recorded is corrected.
    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(self.value("reason"))
    }

    /// The form filled with what a communication carries.
    #[must_use]
    pub fn of(carried: &Carried) -> Self {
        let mut typed = BTreeMap::from([("kind".to_owned(), kind(carried).to_owned())]);
        match carried {
            Carried::ListChange(change) => fill(&mut typed, change),
            Carried::Establishment(Establishment { day, instrument }) => {
                fill_day(&mut typed, "set_up", Some(*day));
                typed.insert("instrument".into(), instrument.to_string());
            }
            Carried::Composition(composition) => {
                fill_day(&mut typed, "effect", composition.effect_from);
                typed.insert("table".into(), pasted(&composition.seats));
            }
            Carried::SessionInvitation { session } => {
                typed.insert("session".into(), session.to_string());
            }
            Carried::SessionAnswer { session, reply } => {
                typed.insert("session".into(), session.to_string());
                typed.insert("reply".into(), reply.key().into());
            }
            Carried::ProceduresCompleted { instrument: Instrument::Protocol(protocol) } => {
                typed.insert("instrument_of".into(), protocol.to_string());
            }
            Carried::ProceduresCompleted { instrument: Instrument::Agreement }
            | Carried::Termination
            | Carried::TerminationRevoked => {}
        }
        Self(typed)
    }

    /// What a pasted composition would become, row by row; nothing where none is pasted.
    #[must_use]
    pub fn preview(&self) -> Option<Preview<Seat>> {
        let is_pasted = self.value("kind") == "composition" && self.0.contains_key("table");
        is_pasted.then(|| paste(self.value("table"), || PersonId::from_chance([0; 16])))
    }

    /// What is wrong with the table before anything is taken from it.
    #[must_use]
    pub fn faults_of_table(&self) -> Faults {
        match self.preview().map(Preview::into_members) {
            Some(Ok(seats)) => Composition::listed(seats, None).map_or_else(at_table, |_| Faults::default()),
            Some(Err(preview)) if !preview.rows.is_empty() => {
                Faults::one("table", Fault::WrongRows { rows: preview.wrong() })
            }
            _ => Faults::one("table", Fault::Required),
        }
    }

    /// As a form shows it.
    #[must_use]
    pub fn into_typed(self) -> BTreeMap<String, String> {
        self.0
    }

    /// What it carries. `new_key` gives the key of an authority that joins the list.
    pub(super) fn carried(
        &self,
        mut new_key: impl FnMut() -> Result<AuthorityKey, Refusal>,
    ) -> Result<Carried, Refusal> {
        let mut faults = Faults::default();
        let carried = match self.value("kind") {
            "procedures-completed" => {
                let instrument = faults.take("instrument_of", instrument(self.value("instrument_of")));
                instrument.map(|instrument| Carried::ProceduresCompleted { instrument })
            }
            "termination" => Some(Carried::Termination),
            "termination-revoked" => Some(Carried::TerminationRevoked),
            "establishment" => self.establishment(&mut faults).map(Carried::Establishment),
            "composition" => Some(Carried::Composition(self.composition()?)),
            "session-invitation" => {
                self.session(&mut faults).map(|session| Carried::SessionInvitation { session })
            }
            "session-answer" => {
                let reply = faults.take("reply", forms::choice(self.value("reply"), Reply::from_key));
                let session = self.session(&mut faults);
                session.zip(reply).map(|(session, reply)| Carried::SessionAnswer { session, reply })
            }
            kind => {
                let change = self.change(kind, &mut faults, &mut new_key)?;
                self.list_change(change, &mut faults).map(Carried::ListChange)
            }
        };
        carried.filter(|_| faults.is_empty()).ok_or_else(|| faults.into())
    }

    fn establishment(&self, faults: &mut Faults) -> Option<Establishment> {
        let day = faults.take("set_up", self.day("set_up").and_then(|day| day.ok_or(Fault::Required)));
        let instrument = faults.take("instrument", forms::line(self.value("instrument"), INSTRUMENT_MOST));
        day.zip(instrument).map(|(day, instrument)| Establishment { day, instrument })
    }

    fn composition(&self) -> Result<Composition, Faults> {
        let mut faults = self.faults_of_table();
        let effect_from = faults.take("effect", self.day("effect"));
        let seats = self.preview().and_then(|preview| preview.into_members().ok());
        match seats.zip(effect_from) {
            Some((seats, effect_from)) if faults.is_empty() => {
                Composition::listed(seats, effect_from).map_err(at_table)
            }
            _ => Err(faults),
        }
    }

    fn day(&self, part: &str) -> Result<Option<NaiveDate>, Fault> {
        let names = ["day", "month", "year"].map(|field| format!("{part}_{field}"));
        forms::optional_day(names.each_ref().map(|name| self.value(name)))
    }

    fn list_change(&self, change: Option<Change>, faults: &mut Faults) -> Option<ListChange> {
        let national_day = faults.take("national", self.day("national"));
        let effect_from = faults.take("effect", self.day("effect"));
        let national_act =
            faults.take("national_act", forms::optional_line(self.value("national_act"), ACT_MOST));
        let ((change, national_day), (effect_from, national_act)) =
            change.zip(national_day).zip(effect_from.zip(national_act))?;
        Some(ListChange { change, national_day, national_act, effect_from })
    }

    fn change(
        &self,
        kind: &str,
        faults: &mut Faults,
        new_key: &mut impl FnMut() -> Result<AuthorityKey, Refusal>,
    ) -> Result<Option<Change>, Refusal> {
        let mut new = |names: Spelled| Ok::<_, Refusal>(NewAuthority { key: new_key()?, names });
        Ok(match kind {
            "added" => match self.names(1, true, faults) {
                Some(Some(names)) => Some(Change::Added { authority: new(names)? }),
                _ => None,
            },
            "renamed" => {
                let names = self.names(1, true, faults).flatten();
                let authority = self.authority("authority_1", faults);
                authority.zip(names).map(|(authority, names)| Change::Renamed { authority, names })
            }
            "split" => {
                let authority = self.authority("authority_1", faults);
                let mut into = Vec::new();
                for place in 1..=INTO_MOST {
                    if let Some(Some(names)) = self.names(place, place <= 2, faults) {
                        into.push(new(names)?);
                    }
                }
                authority.map(|authority| Change::Split { authority, into })
            }
            "merged" => {
                let names = self.names(1, true, faults).flatten();
                let mut authorities = Vec::new();
                for place in 1..=INTO_MOST {
                    let field = format!("authority_{place}");
                    if place <= 2 || !self.value(&field).is_empty() {
                        authorities.extend(self.authority(&field, faults));
                    }
                }
                match names {
                    Some(names) => Some(Change::Merged { authorities, into: new(names)? }),
                    None => None,
                }
            }
            "absorbed" => {
                let (authority, into) =
                    (self.authority("authority_1", faults), self.authority("into", faults));
                authority.zip(into).map(|(authority, into)| Change::Absorbed { authority, into })
            }
            "removed" => self.authority("authority_1", faults).map(|authority| Change::Removed { authority }),
            "contacts" => {
                let contacts = faults.take("contacts", forms::prose(self.value("contacts"), CONTACTS_MOST));
                let authority = self.authority("authority_1", faults);
                authority.zip(contacts).map(|(authority, contacts)| Change::Contacts { authority, contacts })
            }
            _ => faults.take("kind", Err(Fault::NoSuchChoice)),
        })
    }

    fn authority(&self, field: &str, faults: &mut Faults) -> Option<AuthorityKey> {
        match self.value(field) {
            "" => faults.take(field.to_owned(), Err(Fault::Required)),
            key => Some(AuthorityKey::new(key)),
        }
    }

    /// The names at a place: nothing where none is typed and none is needed.
    fn names(&self, place: usize, needed: bool, faults: &mut Faults) -> Option<Option<Spelled>> {
        let field = |language: &str| format!("name_{place}_{language}");
        let mut optional = |language: &str| -> Option<Option<Line>> {
            let typed = self.value(&field(language));
            faults.take(field(language), forms::optional_line(typed, NAME_MOST))
        };
        let (russian, kazakh) = (optional("ru"), optional("kk"));
        let (azerbaijani, english) = (optional("az"), optional("en"));
        let (russian, kazakh, azerbaijani, english) = (russian?, kazakh?, azerbaijani?, english?);
        match russian {
            Some(russian) => Some(Some(Spelled { russian, kazakh, azerbaijani, english })),
            None if needed || kazakh.is_some() || azerbaijani.is_some() || english.is_some() => {
                faults.take(field("ru"), Err(Fault::Required))
            }
            None => Some(None),
        }
    }

    fn session(&self, faults: &mut Faults) -> Option<SessionId> {
        let typed = self.value("session");
        let session = if typed.is_empty() {
            Err(Fault::Required)
        } else {
            typed.parse().map_err(|_| Fault::NoSuchChoice)
        };
        faults.take("session", session)
    }

    fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// A composition that cannot be: told at its table.
fn at_table(rule: Rule) -> Faults {
    Faults::one("table", Fault::Rule(rule))
}

fn fill_day(typed: &mut BTreeMap<String, String>, part: &str, day: Option<NaiveDate>) {
    let Some(day) = day else { return };
    let fields = ["day", "month", "year"].into_iter().zip(forms::day_fields(day));
    typed.extend(fields.map(|(field, value)| (format!("{part}_{field}"), value)));
}

/// The word by which the form knows what is carried.
const fn kind(carried: &Carried) -> &'static str {
    match carried {
        Carried::ListChange(change) => change.change.key(),
        other => other.key(),
    }
}

fn fill(typed: &mut BTreeMap<String, String>, change: &ListChange) {
    let ListChange { change, national_day, national_act, effect_from } = change;
    fill_day(typed, "national", *national_day);
    fill_day(typed, "effect", *effect_from);
    typed.extend(national_act.as_ref().map(|act| ("national_act".to_owned(), act.to_string())));
    if let Change::Absorbed { into, .. } = change {
        typed.insert("into".into(), into.as_str().to_owned());
    }
    if let Change::Contacts { contacts, .. } = change {
        typed.insert("contacts".into(), contacts.to_string());
    }
    let upon = change.upon();
    let authorities = if let Change::Absorbed { authority, .. } = change { vec![authority] } else { upon };
    for (place, key) in (1_usize..).zip(authorities) {
        typed.insert(format!("authority_{place}"), key.as_str().to_owned());
    }
    let begun: Vec<&Spelled> = match change {
        Change::Renamed { names, .. } => vec![names],
        _ => change.begins().iter().map(|new| &new.names).collect(),
    };
    for (place, names) in (1_usize..).zip(begun) {
        let Spelled { russian, kazakh, azerbaijani, english } = names;
        let named = [
            ("ru", Some(russian)),
            ("kk", kazakh.as_ref()),
            ("az", azerbaijani.as_ref()),
            ("en", english.as_ref()),
        ];
        for (language, name) in named {
            typed.extend(name.map(|name| (format!("name_{place}_{language}"), name.to_string())));
        }
    }
}

/// The instrument whose procedures are completed: the Agreement where none is named, else a protocol by its id.
fn instrument(typed: &str) -> Result<Instrument, Fault> {
    match typed {
        "" => Ok(Instrument::Agreement),
        id => id.parse().map(Instrument::Protocol).map_err(|_| Fault::NoSuchChoice),
    }
}
