//! The decisions of an item in its form: text, kind, executors, deadline.

use domain::{
    authorities,
    decisions::{Executor, Kind},
    minutes::{DECISIONS_MOST, DecisionRecord, ItemRecord, Texts},
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::{EXECUTORS_MOST, OTHERS_MOST};

use super::{
    item::Writes,
    item_form::{party_choice, text},
};
use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    choice::{Choice, SelectField},
    day_field::DayField,
    field::TextField,
    form::Form,
    form_part::field_row,
    party::party_side,
};

/// The decisions there are, and a place for a new one.
pub(super) fn all(
    words: &'static Words,
    form: Form<'_>,
    number: usize,
    item: &ItemRecord,
    writes: &Writes,
) -> AnyView {
    let each =
        (1..).zip(&item.decisions).map(|(place, decision)| one(words, form, number, place, decision, writes));
    let each = each.collect::<Vec<_>>();
    let place = item.decisions.len() + 1;
    let new = (*writes == Writes::All && place <= DECISIONS_MOST).then(|| new(words, form, number, place));
    view! { {each}{new} }.into_any()
}

fn one(
    words: &'static Words,
    form: Form<'_>,
    number: usize,
    place: usize,
    decision: &DecisionRecord,
    writes: &Writes,
) -> AnyView {
    let name = format!("decision_{place}");
    let is_all = *writes == Writes::All;
    let legend = words.tell("minutes-decision", &[("number", format!("{number}.{place}").into())]);
    let texts = text(words, form, &name, words.say("minutes-decided"), &decision.text, writes, is_all);
    let id = vec![(format!("{name}_id"), decision.id.to_string())];
    let terms = is_all.then(|| {
        let strike = format!("{name}_strike");
        let struck = !form.typed(&strike).is_empty();
        let raise = (place > 1).then(|| Act::Send {
            weight: Weight::Quiet,
            words: words.say("minutes-decision-raise"),
            choice: Some(("act".to_owned(), format!("raise-{place}"))),
        });
        let acts: Vec<Act> = raise.into_iter().collect();
        let terms = terms(words, form, &name, Some(decision));
        view! {
            {terms}
            <label class="choice"><input type="checkbox" name=strike value="on" checked=struck/><span>{words.say("minutes-decision-strike")}</span></label>
            <Acts acts/>
        }
    });
    view! {
        <fieldset class="decision">
            <legend class="field-name">{legend}</legend>
            <Hidden fields=id/>
            {texts}
            {terms}
        </fieldset>
    }
    .into_any()
}

fn new(words: &'static Words, form: Form<'_>, number: usize, place: usize) -> AnyView {
    let name = format!("decision_{place}");
    let legend = words.tell("minutes-decision-new", &[("number", format!("{number}.{place}").into())]);
    let texts =
        text(words, form, &name, words.say("minutes-decided"), &Texts::default(), &Writes::Nothing, true);
    view! {
        <details class="decision-new" open=!form.typed(&format!("{name}_ru")).is_empty()>
            <summary>{legend}</summary>
            <div class="decision">{texts}{terms(words, form, &name, None)}</div>
        </details>
    }
    .into_any()
}

fn terms(words: &'static Words, form: Form<'_>, name: &str, decision: Option<&DecisionRecord>) -> AnyView {
    let kinds =
        Kind::ALL.map(|kind| Choice::new(kind.key(), words.say(&format!("minutes-kind-{}", kind.key()))));
    let kind = view! { <SelectField control=form.control(&format!("{name}_kind")) label=words.say("minutes-kind") choices=kinds.to_vec()/> };
    let deadlines = ["none", "day", "next-session"]
        .map(|key| Choice::new(key, words.say(&format!("minutes-deadline-{key}"))));
    let deadline = view! { <SelectField control=form.control(&format!("{name}_deadline")) label=words.say("minutes-deadline") choices=deadlines.to_vec()/> };
    let due = view! { <DayField words day=form.day(&format!("{name}_due")) label=words.say("minutes-due")/> };
    view! {
        {executors(words, form, name, decision)}
        {field_row(view! { {kind}{deadline} })}
        {due}
    }
    .into_any()
}

/// As many lists as there are executors, and one more.
fn executors(
    words: &'static Words,
    form: Form<'_>,
    name: &str,
    decision: Option<&DecisionRecord>,
) -> AnyView {
    let all = decision.map_or(&[][..], |decision| &decision.executors);
    let others = all.iter().filter(|one| matches!(one, Executor::Other { .. })).count();
    let listed = all.len() - others;
    let lists = (1..=(listed + 1).min(EXECUTORS_MOST)).map(|place| {
        let control = form.control(&format!("{name}_executor_{place}"));
        let label = words.tell("minutes-executor-place", &[("place", place.into())]);
        view! { <SelectField control label=label choices=choices(words)/> }
    });
    let lists = lists.collect_view();
    let free = (1..=(others + 1).min(OTHERS_MOST)).map(|place| {
        let field = format!("{name}_other_{place}");
        let party = format!("{field}_party");
        let chosen = party_choice(words, party.clone(), form.typed(&party));
        view! {
            <TextField control=form.control(&field) label=words.say("minutes-executor-other")/>
            {chosen}
        }
    });
    let free = free.collect_view();
    let open = others > 0 || !form.typed(&format!("{name}_other_1")).is_empty();
    view! {
        {lists}
        <details class="executor-other" open=open>
            <summary>{words.say("minutes-executor-others")}</summary>
            {free}
        </details>
    }
    .into_any()
}

/// Nobody, either Party, both, and the authorities of Article 6(2) in the order of the Agreement.
fn choices(words: &Words) -> Vec<Choice> {
    let mut all = vec![Choice::new("", words.say("minutes-executor-none"))];
    all.extend(Party::BOTH.map(|party| Choice::new(party.key(), party_side(words, party))));
    all.push(Choice::new("both", words.say("parties-both")));
    for party in Party::BOTH {
        all.extend(authorities::listed(party).iter().map(|authority| {
            let name = *authority.names.in_language(words.language());
            Choice::new(authority.key, format!("{}: {name}", party_side(words, party)))
        }));
    }
    all
}

/// The label of a field of a decision, for the summary of what is wrong.
pub(super) fn label(words: &Words, field: &str) -> Option<String> {
    let rest = field.strip_prefix("decision_")?;
    let (place, part) = rest.split_once('_').unwrap_or((rest, ""));
    let own = words.tell("minutes-decision", &[("number", place.to_owned().into())]);
    let part = match part.split('_').next().unwrap_or_default() {
        "" => return Some(own),
        "kind" => words.say("minutes-kind"),
        "deadline" => words.say("minutes-deadline"),
        "due" => words.say("minutes-due"),
        "strike" => words.say("minutes-decision-strike"),
        _ => words.say("minutes-executor"),
    };
    Some(format!("{own}, {part}"))
}
