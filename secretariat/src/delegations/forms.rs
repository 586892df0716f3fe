//! What a secretary types of a person and of a whole list, and how it becomes members of a delegation.

use std::collections::HashMap;

use domain::{
    delegations::{
        BASIS_MOST, Delegation, Member, NAME_MOST, POSITION_MOST, Person, Preview, Role, paste, pasted,
    },
    identifiers::{AccountId, PersonId},
    rules::Rule,
    spelled::Spelled,
    text::Line,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// A person of a delegation as typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct MemberForm {
    pub version: String,
    pub name_ru: String,
    pub position_ru: String,
    pub role: String,
    pub basis: String,
    pub name_kk: String,
    pub position_kk: String,
    pub name_az: String,
    pub position_az: String,
    pub name_en: String,
    pub position_en: String,
    pub account: String,
}

impl MemberForm {
    /// The member that was typed.
    ///
    /// # Errors
    /// Every fault at its field.
    pub(super) fn member(&self, id: PersonId, accounts: &[AccountId]) -> Result<Member, Faults> {
        let mut faults = Faults::default();
        let russian_name = faults.take("name_ru", forms::line(&self.name_ru, NAME_MOST));
        let russian_position = faults.take("position_ru", forms::line(&self.position_ru, POSITION_MOST));
        let role = self.role(&mut faults);
        let mut optional =
            |field, typed: &str, most| faults.take(field, forms::optional_line(typed, most)).flatten();
        let [kk, az, en] = [
            (
                optional("name_kk", &self.name_kk, NAME_MOST),
                optional("position_kk", &self.position_kk, POSITION_MOST),
            ),
            (
                optional("name_az", &self.name_az, NAME_MOST),
                optional("position_az", &self.position_az, POSITION_MOST),
            ),
            (
                optional("name_en", &self.name_en, NAME_MOST),
                optional("position_en", &self.position_en, POSITION_MOST),
            ),
        ];
        let account = faults.take("account", self.account(accounts));
        match (russian_name, russian_position, role, account) {
            (Some(name), Some(position), Some(role), Some(account)) if faults.is_empty() => {
                let spelled = |russian: Line, kazakh, azerbaijani, english| Spelled {
                    russian,
                    kazakh,
                    azerbaijani,
                    english,
                };
                let names = spelled(name, kk.0, az.0, en.0);
                let positions = spelled(position, kk.1, az.1, en.1);
                Ok(Member { person: Person { id, names, positions }, role, account })
            }
            _ => Err(faults),
        }
    }

    fn role(&self, faults: &mut Faults) -> Option<Role> {
        match self.role.as_str() {
            "" | "member" => Some(Role::Member),
            "head" => Some(Role::Head),
            "expert" => Some(Role::Expert),
            "interpreter" => Some(Role::Interpreter),
            "acting-head" => {
                let basis = faults.take("basis", forms::line(&self.basis, BASIS_MOST))?;
                Some(Role::ActingHead { basis })
            }
            _ => faults.take("role", Err(Fault::NoSuchChoice)),
        }
    }

    fn account(&self, accounts: &[AccountId]) -> Result<Option<AccountId>, Fault> {
        if self.account.is_empty() {
            return Ok(None);
        }
        let chosen = self.account.parse().ok().filter(|id| accounts.contains(id));
        chosen.map(Some).ok_or(Fault::NoSuchChoice)
    }

    /// The broken rule at its field.
    pub(super) fn fault_of(rule: Rule) -> Faults {
        let field = if rule == Rule::TwoHeads { "role" } else { "" };
        Faults::one(field, Fault::Rule(rule))
    }
}

impl From<&Member> for MemberForm {
    /// The form filled with a member as listed.
    fn from(member: &Member) -> Self {
        let words = |line: Option<&Line>| line.map(ToString::to_string).unwrap_or_default();
        let Person { names, positions, .. } = &member.person;
        let basis = match &member.role {
            Role::ActingHead { basis } => basis.to_string(),
            _ => String::new(),
        };
        Self {
            version: String::new(),
            name_ru: names.russian.to_string(),
            position_ru: positions.russian.to_string(),
            role: member.role.key().into(),
            basis,
            name_kk: words(names.kazakh.as_ref()),
            position_kk: words(positions.kazakh.as_ref()),
            name_az: words(names.azerbaijani.as_ref()),
            position_az: words(positions.azerbaijani.as_ref()),
            name_en: words(names.english.as_ref()),
            position_en: words(positions.english.as_ref()),
            account: member.account.map(|id| id.to_string()).unwrap_or_default(),
        }
    }
}

/// A whole list as pasted from a table.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TableForm {
    /// The version that the person saw.
    pub version: String,
    /// The table.
    pub table: String,
}

impl TableForm {
    /// The form filled with a list as it stands.
    #[must_use]
    pub fn of(list: Option<&Delegation>) -> Self {
        let table = list.map(|list| pasted(&list.members)).unwrap_or_default();
        Self { version: String::new(), table }
    }

    /// What the table would become, row by row.
    #[must_use]
    pub fn preview(&self) -> Preview {
        paste(&self.table, || PersonId::from_chance([0; 16]))
    }

    /// The members of the table. Who is on the list already under the same Russian name stays the same person, with
    /// what the table has no column for; the others get new ids.
    pub(super) fn members<E>(
        &self,
        before: &[Member],
        mut new_id: impl FnMut() -> Result<PersonId, E>,
    ) -> Result<Result<Vec<Member>, Faults>, E> {
        let preview = self.preview();
        if preview.rows.is_empty() {
            return Ok(Err(Faults::one("table", Fault::Required)));
        }
        let mut members = match preview.into_members() {
            Ok(members) => members,
            Err(preview) => {
                return Ok(Err(Faults::one("table", Fault::WrongRows { rows: preview.wrong() })));
            }
        };
        let mut known: HashMap<&Line, &Member> =
            before.iter().rev().map(|member| (&member.person.names.russian, member)).collect();
        for member in &mut members {
            match known.remove(&member.person.names.russian) {
                None => member.person.id = new_id()?,
                Some(same) => {
                    member.person.id = same.person.id;
                    member.account = same.account;
                    member.person.names.english.clone_from(&same.person.names.english);
                    member.person.positions.english.clone_from(&same.person.positions.english);
                }
            }
        }
        Ok(Ok(members))
    }
}
