//! A list of people pasted from a table, of a delegation or of a Party's composition of the Joint Commission: a preview
//! with the faults of each row, taken as a whole or not at all.
//!
//! Columns, in this order: name and position in Russian, role, name and position in Kazakh, name and position in
//! Azerbaijani. Of these the first two must be filled; an empty role says member.

use super::{
    BASIS_MOST, Member, NAME_MOST, POSITION_MOST, Person, Role,
    cells::{self, Cells},
    role_words::{self, RoleFault},
};
use crate::{
    identifiers::PersonId,
    spelled::Spelled,
    text::{Line, TextFault},
};

/// Somebody on a list that can be pasted.
pub trait Tabled: Sized {
    /// What they are there.
    type Role;

    /// Under this id, by these names and positions, as this.
    fn new(id: PersonId, names: Spelled, positions: Spelled, role: Self::Role) -> Self;

    /// Full name.
    fn names(&self) -> &Spelled;

    /// Position and authority.
    fn positions(&self) -> &Spelled;

    /// Whether whoever is this heads the list; one at most does.
    fn heads(role: &Self::Role) -> bool;

    /// The role that a cell says; an empty one says member.
    ///
    /// # Errors
    /// What is wrong with it.
    fn read_role(cell: &str) -> Result<Self::Role, RoleFault>;

    /// The cell that says the role.
    fn written_role(&self) -> String;
}

impl Tabled for Member {
    type Role = Role;

    fn new(id: PersonId, names: Spelled, positions: Spelled, role: Role) -> Self {
        Self { person: Person { id, names, positions }, role, account: None }
    }

    fn names(&self) -> &Spelled {
        &self.person.names
    }

    fn positions(&self) -> &Spelled {
        &self.person.positions
    }

    fn heads(role: &Role) -> bool {
        role.heads()
    }

    fn read_role(cell: &str) -> Result<Role, RoleFault> {
        role_words::read(cell, BASIS_MOST)
    }

    fn written_role(&self) -> String {
        role_words::written(&self.role)
    }
}

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is named for what stands in it")]
pub enum Column {
    RussianName,
    RussianPosition,
    Role,
    KazakhName,
    KazakhPosition,
    AzerbaijaniName,
    AzerbaijaniPosition,
}

impl Column {
    /// Every column, in order.
    pub const ALL: [Self; 7] = [
        Self::RussianName,
        Self::RussianPosition,
        Self::Role,
        Self::KazakhName,
        Self::KazakhPosition,
        Self::AzerbaijaniName,
        Self::AzerbaijaniPosition,
    ];

    /// Its head in the table that [`pasted`] writes.
    const fn head(self) -> &'static str {
        match self {
            Self::RussianName => "Фамилия, имя, отчество",
            Self::RussianPosition => "Должность",
            Self::Role => "Роль",
            Self::KazakhName => "Тегі, аты, әкесінің аты",
            Self::KazakhPosition => "Лауазымы",
            Self::AzerbaijaniName => "Soyadı, adı, atasının adı",
            Self::AzerbaijaniPosition => "Vəzifəsi",
        }
    }

    const fn most(self) -> usize {
        match self {
            Self::RussianPosition | Self::KazakhPosition | Self::AzerbaijaniPosition => POSITION_MOST,
            Self::RussianName | Self::KazakhName | Self::AzerbaijaniName => NAME_MOST,
            Self::Role => BASIS_MOST,
        }
    }
}

/// What is wrong with a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowFault {
    /// The text of a cell cannot be taken.
    Text {
        /// The column of the cell.
        column: Column,
        /// Why not.
        fault: TextFault,
    },
    /// The role is none that lists of participants know, in any of the four languages.
    UnknownRole(String),
    /// An acting head needs a basis, after a colon.
    BasisMissing,
    /// A row above heads the delegation already.
    SecondHead,
    /// More cells than the table has columns.
    TooManyCells {
        /// How many there are.
        found: usize,
    },
}

/// A row of the pasted table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<Person = Member> {
    /// The line of the pasted text on which it begins, counted from one.
    pub line: usize,
    /// The person, or all that is wrong.
    pub outcome: Result<Person, Vec<RowFault>>,
}

/// What a pasted table would become.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview<Person = Member> {
    /// Its rows, without head and blank lines.
    pub rows: Vec<Row<Person>>,
}

impl<Person> Preview<Person> {
    /// Whether it can be taken: there is a row, and every row is good.
    #[must_use]
    pub fn is_good(&self) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.outcome.is_ok())
    }

    /// How many rows cannot be taken.
    #[must_use]
    pub fn wrong(&self) -> usize {
        self.rows.iter().filter(|row| row.outcome.is_err()).count()
    }

    /// All the people.
    ///
    /// # Errors
    /// The preview itself where it cannot be taken.
    pub fn into_members(self) -> Result<Vec<Person>, Self> {
        if self.is_good() {
            Ok(self.rows.into_iter().filter_map(|row| row.outcome.ok()).collect())
        } else {
            Err(self)
        }
    }
}

/// Reads a pasted table; every row gets an id, good or not.
pub fn paste<Person: Tabled>(table: &str, mut new_id: impl FnMut() -> PersonId) -> Preview<Person> {
    let mut found = cells::rows(table);
    if found.first().is_some_and(|first| is_head(&first.cells)) {
        found.remove(0);
    }
    let mut headed = false;
    let rows = found.into_iter().map(|cells| row(cells, new_id(), &mut headed)).collect();
    Preview { rows }
}

/// Writes people as a table with tabs, which [`paste`] reads back. English names and accounts have no column.
#[must_use]
pub fn pasted<Person: Tabled>(members: &[Person]) -> String {
    let head = Column::ALL.map(|column| column.head().to_owned());
    let rows =
        members.iter().map(|member| Column::ALL.map(|column| cells::written(&cell_of(member, column))));
    std::iter::once(head).chain(rows).map(|row| row.join("\t") + "\n").collect()
}

fn cell_of(member: &impl Tabled, column: Column) -> String {
    let (names, positions) = (member.names(), member.positions());
    let line = match column {
        Column::Role => return member.written_role(),
        Column::RussianName => Some(&names.russian),
        Column::RussianPosition => Some(&positions.russian),
        Column::KazakhName => names.kazakh.as_ref(),
        Column::KazakhPosition => positions.kazakh.as_ref(),
        Column::AzerbaijaniName => names.azerbaijani.as_ref(),
        Column::AzerbaijaniPosition => positions.azerbaijani.as_ref(),
    };
    line.map(ToString::to_string).unwrap_or_default()
}

/// The first row is a head where its first cell says "name" and not somebody's.
fn is_head(cells: &[String]) -> bool {
    const NAMES: [&str; 20] = [
        "фамилия, имя, отчество",
        "фамилия имя отчество",
        "фамилия, имя",
        "фамилия и имя",
        "фио",
        "ф.и.о.",
        "имя",
        "тегі, аты, әкесінің аты",
        "тегі, аты",
        "аты-жөні",
        "аты",
        "т.а.ә.",
        "soyadı, adı, atasının adı",
        "soyadı, adı",
        "soyad, ad",
        "ad, soyad",
        "adı",
        "s.a.a.",
        "full name",
        "name",
    ];
    let first = cells.first().map(|cell| cell.trim().to_lowercase()).unwrap_or_default();
    NAMES.contains(&first.as_str())
}

fn row<Person: Tabled>(Cells { line, cells }: Cells, id: PersonId, headed: &mut bool) -> Row<Person> {
    let mut reading = Reading { cells: &cells, faults: Vec::new() };
    let named = reading.spelled(Column::RussianName, Column::KazakhName, Column::AzerbaijaniName);
    let placed =
        reading.spelled(Column::RussianPosition, Column::KazakhPosition, Column::AzerbaijaniPosition);
    let role = reading.role::<Person>(headed);
    if cells.iter().skip(Column::ALL.len()).any(|cell| !cell.trim().is_empty()) {
        reading.faults.push(RowFault::TooManyCells { found: cells.len() });
    }
    let outcome = match (named, placed, role) {
        (Some(names), Some(positions), Some(role)) if reading.faults.is_empty() => {
            Ok(Person::new(id, names, positions, role))
        }
        _ => Err(reading.faults),
    };
    Row { line, outcome }
}

/// A row being read, with what was wrong so far.
struct Reading<'row> {
    cells: &'row [String],
    faults: Vec<RowFault>,
}

impl Reading<'_> {
    fn cell(&self, column: Column) -> &str {
        self.cells.get(column as usize).map(String::as_str).unwrap_or_default()
    }

    fn spelled(&mut self, russian: Column, kazakh: Column, azerbaijani: Column) -> Option<Spelled> {
        let kazakh = self.optional(kazakh);
        let azerbaijani = self.optional(azerbaijani);
        match Line::new(self.cell(russian), russian.most()) {
            Ok(russian) => Some(Spelled { russian, kazakh, azerbaijani, english: None }),
            Err(fault) => {
                self.faults.push(RowFault::Text { column: russian, fault });
                None
            }
        }
    }

    fn optional(&mut self, column: Column) -> Option<Line> {
        match Line::new(self.cell(column), column.most()) {
            Ok(line) => Some(line),
            Err(TextFault::Empty) => None,
            Err(fault) => {
                self.faults.push(RowFault::Text { column, fault });
                None
            }
        }
    }

    fn role<Person: Tabled>(&mut self, headed: &mut bool) -> Option<Person::Role> {
        let fault = match Person::read_role(self.cell(Column::Role)) {
            Ok(role) if Person::heads(&role) && *headed => RowFault::SecondHead,
            Ok(role) => {
                *headed |= Person::heads(&role);
                return Some(role);
            }
            Err(RoleFault::Unknown) => RowFault::UnknownRole(self.cell(Column::Role).trim().to_owned()),
            Err(RoleFault::BasisMissing) => RowFault::BasisMissing,
            Err(RoleFault::Basis(fault)) => RowFault::Text { column: Column::Role, fault },
        };
        self.faults.push(fault);
        None
    }
}
