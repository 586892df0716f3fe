//! A whole list from a pasted table: the field, and what each row would become.

use domain::delegations::{Column as TableColumn, Preview, Row, RowFault, Tabled};
use leptos::prelude::*;
use locales::Words;
use secretariat::{Fault, delegations::OwnDelegation};

use super::wording::{in_every_language, path, role, trail};
use crate::{
    components::{
        acts::{Act, Acts, Hidden, Weight},
        area::AreaField,
        form::{Faults, Form, Typed},
        leaf::Leaf,
        notice::summary,
        page_head::PageHead,
        register::{Cell, Column, Register},
        sending::Sending,
    },
    refusals,
};

/// What the page shows.
pub struct TablePage<'a> {
    /// One's own delegation.
    pub own: &'a OwnDelegation,
    /// What was pasted.
    pub typed: &'a Typed,
    /// What is wrong with the form.
    pub faults: &'a Faults,
    /// What the table would become, where that was asked.
    pub preview: Option<&'a Preview>,
}

/// The page. Its form goes to its own path; the button says whether the table is checked or taken.
#[must_use]
pub fn view(words: &'static Words, page: &TablePage<'_>) -> AnyView {
    let (own, form) = (page.own, Form::new(page.typed, page.faults));
    let base = path(own.session.id);
    let title = words.say("delegations-table-title");
    let trail = trail(words, own.session.id, &own.session.record, title.clone());
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let mut acts = checked_or_taken(words, page.preview);
    acts.push(Act::link(Weight::Quiet, base.clone(), words.say("delegations-leave")));
    let replaces = (!own.kept.record.members().is_empty())
        .then(|| view! { <p class="note">{words.say("delegations-table-replaces")}</p> });
    view! {
        <PageHead title trail lede=words.say("delegations-table-told").into_any()/>
        {summary(words, page.faults, |_| Some(words.say("delegations-table-field")))}
        {page.preview.map(|preview| rows(words, preview, |member| role(words, &member.role)))}
        {Sending::to(format!("{base}/table")).around(view! {
            <Hidden fields=hidden/>
            <AreaField
                control=form.control("table")
                label=words.say("delegations-table-field")
                rows=12
                legal=true
            />
            {replaces}
            <Acts acts/>
        })}
    }
    .into_any()
}

/// The buttons of a table: a good one can be taken as a whole, any can be checked as often as one likes.
pub(crate) fn checked_or_taken<Person>(words: &Words, preview: Option<&Preview<Person>>) -> Vec<Act> {
    let button = |weight, act: &str, words: String| Act::Send {
        weight,
        words,
        choice: Some(("act".to_owned(), act.to_owned())),
    };
    let good = preview.filter(|preview| preview.is_good()).map(|preview| preview.rows.len());
    let take = good.map(|people| {
        let words = words.tell("delegations-table-take", &[("people", people.into())]);
        button(Weight::First, "take", words)
    });
    let weight = if good.is_some() { Weight::Second } else { Weight::First };
    let check = button(weight, "check", words.say("delegations-table-preview"));
    take.into_iter().chain([check]).collect()
}

/// What each row of a table would become; `role` tells what a person is there.
pub(crate) fn rows<Person: Tabled>(
    words: &'static Words,
    preview: &Preview<Person>,
    role: impl Fn(&Person) -> AnyView,
) -> AnyView {
    if preview.rows.is_empty() {
        return ().into_any();
    }
    let heads = ["table-line", "column-name", "column-position", "column-role", "table-outcome"];
    let columns = heads.map(|name| Column::words(words.say(&format!("delegations-{name}"))));
    let rows = preview.rows.iter().map(|row| row_cells(words, row, &role)).collect();
    view! {
        <Leaf id="preview" heading=words.say("delegations-table-found") wide=true>
            <Register caption=words.say("delegations-table-found") columns=columns.to_vec() rows/>
        </Leaf>
    }
    .into_any()
}

fn row_cells<Person: Tabled>(
    words: &'static Words,
    row: &Row<Person>,
    role: &impl Fn(&Person) -> AnyView,
) -> Vec<Cell> {
    let line = Cell::told(row.line);
    match &row.outcome {
        Ok(member) => vec![
            line,
            Cell::told(in_every_language(member.names())),
            Cell::told(in_every_language(member.positions())),
            Cell::told(role(member)),
            Cell::told(words.say("delegations-table-good")),
        ],
        Err(faults) => {
            let faults = faults.iter().map(|fault| {
                let told = row_fault(words, fault);
                view! { <p class="field-error">{told}</p> }
            });
            vec![line, Cell::Blank, Cell::Blank, Cell::Blank, Cell::told(faults.collect_view())]
        }
    }
}

/// What is wrong with a row, in words.
fn row_fault(words: &Words, fault: &RowFault) -> String {
    match fault {
        RowFault::Text { column, fault } => {
            let fault = match fault {
                domain::text::TextFault::Empty => Fault::Required,
                other => Fault::Text(other.clone()),
            };
            words.tell(
                "delegations-row-cell",
                &[
                    ("column", words.say(column_name(*column)).into()),
                    ("fault", refusals::message(words, &fault).into()),
                ],
            )
        }
        RowFault::UnknownRole(role) => {
            words.tell("delegations-row-unknown-role", &[("role", role.as_str().into())])
        }
        RowFault::BasisMissing => words.say("delegations-row-basis-missing"),
        RowFault::SecondHead => words.say("delegations-row-second-head"),
        RowFault::TooManyCells { found } => {
            words.tell("delegations-row-too-many-cells", &[("found", (*found).into())])
        }
    }
}

const fn column_name(column: TableColumn) -> &'static str {
    match column {
        TableColumn::RussianName => "delegations-cell-name-ru",
        TableColumn::RussianPosition => "delegations-cell-position-ru",
        TableColumn::Role => "delegations-cell-role",
        TableColumn::KazakhName => "delegations-cell-name-kk",
        TableColumn::KazakhPosition => "delegations-cell-position-kk",
        TableColumn::AzerbaijaniName => "delegations-cell-name-az",
        TableColumn::AzerbaijaniPosition => "delegations-cell-position-az",
    }
}
