//! A day is a number, a named month and a year: no order of digits to mistake, in any language.

use islands::WeekdayTold;
use islands::weekday_told::told_of;
use leptos::prelude::*;
use locales::{Words, dates};

use crate::components::field::{Remarks, described_by, field_class, invalid};
use crate::components::form::DayControls;

/// The field of a day. A day that exists has its weekday told back, at once where the page can, else after sending.
#[component]
pub fn DayField(
    /// The names of the months and weekdays.
    words: &'static Words,
    /// What was typed and what is wrong.
    day: DayControls,
    /// The label of the three together.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    help: Option<String>,
) -> AnyView {
    let DayControls { name, day, month, year, fault } = day;
    let weekdays = dates::weekday_names(words).join("|");
    let told = told_of(&day, &month, &year, &weekdays);
    let weekday_id = format!("{name}-weekday");
    let described = [described_by(&name, help.is_some(), fault.is_some()), Some(weekday_id.clone())];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let wrong = invalid(fault.is_some());
    let class = field_class(fault.is_some());
    let (month_id, year_id) = (format!("{name}_month"), format!("{name}_year"));
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field-name">{label}</legend>
            <Remarks name=name.clone() help fault/>
            <div class="day-field">
                <NumberPart id=name.clone() name=format!("{name}_day") typed=day label=words.say("fields-day") digits=2 wrong/>
                <select id=month_id.clone() name=month_id.clone() aria-label=words.say("fields-month") aria-invalid=wrong>
                    <option value="" selected=month.is_empty()></option>
                    {months(words, &month)}
                </select>
                <NumberPart id=year_id.clone() name=year_id.clone() typed=year label=words.say("fields-year") digits=4 wrong/>
            </div>
            <WeekdayTold id=weekday_id day=name month=month_id year=year_id weekdays told/>
        </fieldset>
    }
    .into_any()
}

#[component]
fn NumberPart(
    id: String,
    name: String,
    typed: String,
    label: String,
    digits: u8,
    #[prop(optional_no_strip)] wrong: Option<&'static str>,
) -> AnyView {
    view! {
        <input
            id=id
            name=name
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength=digits.to_string()
            class=(digits == 4).then_some("year")
            value=typed
            aria-label=label
            aria-invalid=wrong
        />
    }
    .into_any()
}

fn months(words: &Words, chosen: &str) -> AnyView {
    let options = dates::month_names(words).iter().zip(1..).map(|(name, number): (_, u8)| {
        let value = number.to_string();
        let selected = value == chosen.trim().trim_start_matches('0');
        view! { <option value=value selected=selected>{*name}</option> }
    });
    options.collect_view().into_any()
}
