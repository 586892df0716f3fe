//! A composition as a table, and one beside another.

use domain::commission::{Composition, Passage, Seat, compared};
use leptos::prelude::*;
use locales::Words;

use super::wording::office;
use crate::{
    components::register::{Cell, Column, Register},
    delegations::wording::in_every_language,
};

/// Those who sit in it, as the note lists them.
#[must_use]
pub fn seats(words: &'static Words, seats: &[Seat], caption: String) -> AnyView {
    let columns = [
        "delegations-column-number",
        "delegations-column-name",
        "delegations-column-position",
        "commission-office",
    ]
    .map(|id| Column::words(words.say(id)));
    let rows = (1_usize..).zip(seats).map(|(number, seat)| {
        vec![
            Cell::told(number),
            Cell::told(in_every_language(&seat.names)),
            Cell::told(in_every_language(&seat.positions)),
            Cell::told(office(words, seat.office)),
        ]
    });
    let rows = rows.collect();
    view! { <Register caption columns=columns.to_vec() rows/> }.into_any()
}

/// Who came, who went, and whose office or position is another now.
pub(super) fn passages(words: &'static Words, before: &Composition, after: &Composition) -> AnyView {
    let passages = compared(&before.seats, &after.seats);
    if passages.is_empty() {
        return view! { <p class="soft">{words.say("commission-same")}</p> }.into_any();
    }
    let name = |seat: &Seat| seat.names.shown_in(words.language()).to_string();
    let stands = |seat: &Seat| {
        format!("{}, {}", seat.positions.shown_in(words.language()), office(words, seat.office))
    };
    let each = passages.into_iter().map(|passage| {
        let (id, who, told) = match passage {
            Passage::Came(seat) => ("commission-came", name(seat), stands(seat)),
            Passage::Went(seat) => ("commission-went", name(seat), stands(seat)),
            Passage::Changed { from, to } => {
                let told = words
                    .tell("commission-from-to", &[("from", stands(from).into()), ("to", stands(to).into())]);
                ("commission-changed", name(to), told)
            }
        };
        view! { <li><strong>{words.say(id)}": "{who}</strong><span class="note">{told}</span></li> }
    });
    view! { <ul class="passages">{each.collect_view()}</ul> }.into_any()
}
