//! Dragging the rows of a list into another order, to the same act as the buttons.

#![expect(missing_docs, reason = "the macro of islands writes a struct of props and gives it no comment")]

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlFormElement, HtmlInputElement};

/// Lets the rows of a list be dragged. Each row holds a form with a field `place`, which its buttons send: dropping a
/// row sends that form with the place where it was dropped.
#[island]
pub fn DragOrder(
    /// Id of the list whose rows can be dragged.
    list: String,
    /// What is told once dragging works.
    told: String,
) -> impl IntoView {
    let line = RwSignal::new(String::new());
    Effect::new(move || {
        let Some(rows) = document().get_element_by_id(&list) else { return };
        for row in rows_of(&rows) {
            let _ = row.set_attribute("draggable", "true");
        }
        line.set(told.clone());
        listen(list.clone());
    });
    view! { <p class="note">{line}</p> }
}

fn listen(list: String) {
    let dragged = StoredValue::new_local(None::<usize>);
    let of_list = list.clone();
    let start = window_event_listener(ev::dragstart, move |event| {
        dragged.set_value(place_of(&of_list, event.target()));
    });
    let of_list = list.clone();
    let over = window_event_listener(ev::dragover, move |event| {
        if dragged.get_value().is_some() && place_of(&of_list, event.target()).is_some() {
            event.prevent_default();
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        let places = dragged.get_value().zip(place_of(&list, event.target()));
        dragged.set_value(None);
        if let Some((from, to)) = places.filter(|(from, to)| from != to) {
            event.prevent_default();
            send(&list, from, to);
        }
    });
    on_cleanup(move || {
        start.remove();
        over.remove();
        drop.remove();
    });
}

fn rows_of(list: &Element) -> Vec<Element> {
    let rows = list.children();
    (0..rows.length()).filter_map(|at| rows.item(at)).collect()
}

/// The place of the row in which an event happened, counted from nought.
fn place_of(list: &str, target: Option<EventTarget>) -> Option<usize> {
    let list = document().get_element_by_id(list)?;
    let inside: web_sys::Node = target?.dyn_into().ok()?;
    rows_of(&list).iter().position(|row| row.contains(Some(&inside)))
}

fn send(list: &str, from: usize, to: usize) -> Option<()> {
    let list = document().get_element_by_id(list)?;
    let row = rows_of(&list).into_iter().nth(from)?;
    let field: HtmlInputElement = row.query_selector("form [name=place]").ok()??.dyn_into().ok()?;
    let form: HtmlFormElement = field.closest("form").ok()??.dyn_into().ok()?;
    field.set_value(&to.to_string());
    form.submit().ok()
}
