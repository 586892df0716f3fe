//! The line under a day that tells its weekday.

#![expect(missing_docs, reason = "the macro of islands writes a struct of props and gives it no comment")]

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::weekday::weekday;

/// Tells the weekday of the day that stands in three controls, and keeps telling it while the person types.
///
/// It is the help line of the day field, so a wrong month is heard at once and not after sending.
#[island]
pub fn WeekdayTold(
    /// Id of the line itself, for `aria-describedby` on the controls.
    id: String,
    /// Id of the text control of the day.
    day: String,
    /// Id of the select control of the month, whose values are 1 to 12.
    month: String,
    /// Id of the text control of the year.
    year: String,
    /// The names of the weekdays, Monday first, separated by `|`.
    weekdays: String,
    /// What stands there before anything is typed: the weekday the server told, or nothing.
    told: String,
) -> impl IntoView {
    let line = RwSignal::new(told);
    Effect::new(move || {
        let (day, month, year, weekdays) = (day.clone(), month.clone(), year.clone(), weekdays.clone());
        let listening = window_event_listener(ev::input, move |_| {
            line.set(told_of(&typed_in(&day), &typed_in(&month), &typed_in(&year), &weekdays));
        });
        on_cleanup(move || listening.remove());
    });
    view! { <p class="field-help" id=id aria-live="polite">{line}</p> }
}

/// The name of the weekday out of names separated by `|`; nothing for what is no day.
#[must_use]
pub fn told_of(day: &str, month: &str, year: &str, weekdays: &str) -> String {
    weekday(day, month, year).and_then(|place| weekdays.split('|').nth(place)).unwrap_or_default().to_owned()
}

fn typed_in(id: &str) -> String {
    let Some(control) = document().get_element_by_id(id) else { return String::new() };
    match control.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(other) => other.dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::told_of;

    #[test]
    fn the_name_is_taken_from_the_words_that_were_given() {
        let names = "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье";
        for (day, told) in [("22", "пятница"), ("24", "воскресенье"), ("32", "")] {
            assert_eq!(told_of(day, "5", "2026", names), told);
        }
        assert_eq!(told_of("22", "5", "2026", ""), "", "without words nothing is told");
    }
}
