//! A register: a table that becomes a list on narrow screens.

use leptos::prelude::*;

/// A column of a register.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name, which a narrow screen repeats before each cell.
    pub name: String,
    /// It holds figures, set to the right.
    pub figures: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), figures: false }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(name: impl Into<String>) -> Self {
        Self { name: name.into(), figures: true }
    }
}

/// A cell of a register.
pub enum Cell {
    /// Names its row.
    Head(AnyView),
    /// Tells something of it.
    Told(AnyView),
    /// Nothing: a narrow screen leaves it out.
    Blank,
}

impl Cell {
    /// The cell that names its row.
    pub fn head(body: impl IntoAny) -> Self {
        Self::Head(body.into_any())
    }

    /// A cell of the row.
    pub fn told(body: impl IntoAny) -> Self {
        Self::Told(body.into_any())
    }
}

/// The table. Its roles stand in the markup: where a narrow screen lays it out as blocks, some readers would forget
/// that it is a table.
#[component]
pub fn Register(
    /// What the table lists, for those who hear the page.
    #[prop(into)]
    caption: String,
    /// The columns.
    columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    rows: Vec<Vec<Cell>>,
) -> AnyView {
    let heads = columns.iter().cloned().map(|column| {
        let class = column.figures.then_some("figure");
        view! { <th role="columnheader" scope="col" class=class>{column.name}</th> }
    });
    let heads = heads.collect_view();
    let rows = rows.into_iter().map(|cells| {
        let cells = columns.iter().cloned().zip(cells).map(|(column, cell)| cell_view(column, cell));
        view! { <tr role="row">{cells.collect_view()}</tr> }
    });
    view! {
        <table class="register" role="table">
            <caption class="heard-only">{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn cell_view(column: Column, cell: Cell) -> AnyView {
    let class = column.figures.then_some("figure");
    match cell {
        Cell::Head(body) => view! { <th role="rowheader" scope="row" class=class>{body}</th> }.into_any(),
        Cell::Told(body) => {
            view! { <td role="cell" class=class data-column=column.name>{body}</td> }.into_any()
        }
        Cell::Blank => view! { <td role="cell"></td> }.into_any(),
    }
}
