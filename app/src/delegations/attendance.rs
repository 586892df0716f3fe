//! Attendance: a day of the session, both delegations, one table and one save.

use domain::{
    delegations::{Attendance, Member, Presence},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates, times};
use secretariat::delegations::{AttendanceSeen, expected};

use super::wording::{name, spelled, trail};
use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    field::{described_by, invalid},
    form::{Control, Faults, Form, Typed},
    leaf::Leaf,
    notice::{done, summary},
    page_head::PageHead,
    register::{Cell, Column, Register},
    sending::Sending,
};

/// What the page shows.
pub struct AttendancePage<'a> {
    /// The day with both delegations.
    pub seen: &'a AttendanceSeen,
    /// The reader's Party.
    pub party: Party,
    /// What was typed, or what is recorded.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AttendancePage<'_>) -> AnyView {
    let (id, session) = (page.seen.session.id, &page.seen.session.record);
    let title = words.say("delegations-attendance-title");
    let trail = trail(words, id, session, words.say("delegations-attendance"));
    let lede = if page.seen.keeps { "delegations-attendance-lede" } else { "delegations-attendance-closed" };
    let print = Act::link(
        Weight::Quiet,
        format!("/sessions/{id}/attendance.pdf?day={}", page.seen.attendance.id),
        words.say("delegations-attendance-print"),
    );
    view! {
        <PageHead title trail lede=words.say(lede).into_any() acts=vec![print]/>
        {done(words, page.done)}
        {summary(words, page.faults, |field| label(words, page, field))}
        {days(words, page)}
        {day(words, page)}
    }
    .into_any()
}

/// The days that have come, as links; the one that is shown is marked.
fn days(words: &'static Words, page: &AttendancePage<'_>) -> AnyView {
    let (id, shown) = (page.seen.session.id, page.seen.attendance.id);
    let links = page.seen.days.iter().map(|&day| {
        let current = (day == shown).then_some("page");
        let href = format!("/sessions/{id}/attendance?day={day}");
        view! { <a class="act-quiet" href=href aria-current=current>{dates::day_and_weekday(words, day)}</a> }
    });
    let links = links.collect_view();
    view! { <nav class="acts days" aria-label=words.say("delegations-attendance-days")>{links}</nav> }
        .into_any()
}

fn day(words: &'static Words, page: &AttendancePage<'_>) -> AnyView {
    let (id, day) = (page.seen.session.id, page.seen.attendance.id);
    let tables = page.party.first().map(|party| delegation(words, page, party));
    let tables = tables.into_iter().flatten().collect::<Vec<_>>();
    if tables.is_empty() {
        return view! { <p class="soft">{words.say("delegations-attendance-nobody")}</p> }.into_any();
    }
    if !page.seen.keeps {
        return tables.collect_view().into_any();
    }
    let form = Form::new(page.typed, page.faults);
    let hidden =
        vec![("version".to_owned(), form.typed("version").to_owned()), ("day".to_owned(), day.to_string())];
    let acts = vec![Act::send(Weight::First, words.say("fields-save"))];
    view! {
        {Sending::bare(format!("/sessions/{id}/attendance")).around(view! {
            <Hidden fields=hidden/>
            {tables.collect_view()}
            <p class="note">{words.say("delegations-attendance-hours")}</p>
            <Acts acts/>
        })}
    }
    .into_any()
}

fn delegation(words: &'static Words, page: &AttendancePage<'_>, party: Party) -> Option<AnyView> {
    let delegation = page.seen.delegations.of(party).as_ref()?;
    let heading = words.tell("delegations-of", &[("party", party.into())]);
    let columns = [
        "delegations-column-name",
        "delegations-attendance-presence",
        "delegations-attendance-arrived",
        "delegations-attendance-left",
    ];
    let columns = columns.map(|id| Column::words(words.say(id))).to_vec();
    let attendance = &page.seen.attendance.record;
    let people = expected(delegation, attendance);
    let rows = people.into_iter().map(|member| {
        let mut cells = vec![who(words, member)];
        if page.seen.keeps {
            cells.extend(typed_cells(words, &Form::new(page.typed, page.faults), member));
        } else {
            cells.extend(recorded_cells(words, attendance, member));
        }
        cells
    });
    let rows = rows.collect();
    let caption = heading.clone();
    Some(view! { <Leaf id=party.key() heading wide=true><Register caption columns rows/></Leaf> }.into_any())
}

fn who(words: &Words, member: &Member) -> Cell {
    let (name, position) = (spelled(words, &member.person.names), spelled(words, &member.person.positions));
    Cell::head(view! { {name}<span class="note">{position}</span> })
}

fn recorded_cells(words: &Words, attendance: &Attendance, member: &Member) -> [Cell; 3] {
    let presence = attendance.of(member.person.id);
    let told = match presence {
        None => "delegations-attendance-unmarked",
        Some(Presence::Absent) => "delegations-attendance-absent",
        Some(Presence::Present { .. }) => "delegations-attendance-present",
    };
    let (arrived, left) = match presence {
        Some(Presence::Present { arrived, left }) => (arrived, left),
        _ => (None, None),
    };
    let hour = |time: Option<chrono::NaiveTime>| {
        time.map_or(Cell::Blank, |time| Cell::told(times::clock(words, time)))
    };
    [Cell::told(words.say(told)), hour(arrived), hour(left)]
}

fn typed_cells(words: &Words, form: &Form<'_>, member: &Member) -> [Cell; 3] {
    let id = member.person.id;
    let named = |column: &str| cell_label(words, column, &name(words, member));
    let presence = presence_control(words, form.control(&format!("presence_{id}")), named("presence"));
    let hour = |column: &str| hour_control(form.control(&format!("{column}_{id}")), named(column));
    [Cell::told(presence), Cell::told(hour("arrived")), Cell::told(hour("left"))]
}

/// «Прибытие: Образцов А. А.»
fn cell_label(words: &Words, column: &str, name: &str) -> String {
    let column = words.say(&format!("delegations-attendance-{column}"));
    words.tell("delegations-attendance-cell", &[("column", column.into()), ("name", name.into())])
}

/// The label of a field by its name, for the summary of errors.
fn label(words: &Words, page: &AttendancePage<'_>, field: &str) -> Option<String> {
    let (column, id) = field.split_once('_')?;
    let id = id.parse().ok()?;
    let attendance = &page.seen.attendance.record;
    let both = Party::BOTH.into_iter().filter_map(|party| page.seen.delegations.of(party).as_ref());
    let member = both.flat_map(|list| expected(list, attendance)).find(|member| member.person.id == id)?;
    Some(cell_label(words, column, &name(words, member)))
}

fn presence_control(words: &Words, control: Control, label: String) -> AnyView {
    let options = [("", "unmarked"), ("present", "present"), ("absent", "absent")].map(|(value, id)| {
        let selected = control.typed == value;
        let told = words.say(&format!("delegations-attendance-{id}"));
        view! { <option value=value selected=selected>{told}</option> }
    });
    let Control { name, fault, .. } = control;
    let described = described_by(&name, false, fault.is_some());
    let wrong = invalid(fault.is_some());
    let select = view! {
        <select
            id=name.clone()
            name=name.clone()
            aria-label=label
            aria-invalid=wrong
            aria-describedby=described
        >
            {options.into_iter().collect_view()}
        </select>
    };
    in_cell(&name, fault, select.into_any())
}

fn hour_control(control: Control, label: String) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, false, fault.is_some());
    let wrong = invalid(fault.is_some());
    let input = view! {
        <input
            id=name.clone()
            name=name.clone()
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="5"
            class="hour"
            value=typed
            aria-label=label
            aria-invalid=wrong
            aria-describedby=described
        />
    };
    in_cell(&name, fault, input.into_any())
}

fn in_cell(name: &str, fault: Option<String>, control: AnyView) -> AnyView {
    let class = crate::components::field::field_class(fault.is_some());
    let fault = fault.map(|fault| view! { <p class="field-error" id=format!("{name}-error")>{fault}</p> });
    view! { <div class=class>{fault}{control}</div> }.into_any()
}
