//! The stages of the Agreement's life on an upright track: each with its day, who recorded it, and why it is so.

use chrono::NaiveDate;
use domain::{
    agreement::life::{APPROVED_ON, Ground, Notice, Notified, State, Why},
    communications::{Carried, Communication, Instrument, Whose},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::agreement::LifeSeen;

use super::wording::{reasons, record, signed_at};
use crate::{
    communications::wording::{address, title},
    components::{
        acts::{Act, Acts, Weight},
        party::{PartyName, party_side},
        track::{Stage, Step},
    },
    sessions::history::signed,
};

/// One stage: reached as at the day of the page, or not.
struct Reached {
    is_reached: bool,
    /// Reached, but undone since: the Agreement stands elsewhere.
    is_undone: bool,
    name: String,
    told: AnyView,
}

/// Every stage, in the order in which they come; the last that is reached is where the Agreement stands.
pub(super) fn stages(words: &'static Words, seen: &LifeSeen) -> Vec<Step> {
    let mut all = vec![approved(words, seen), signature(words, seen)];
    all.extend(seen.party.first().map(|party| notification(words, seen, party)));
    all.push(in_force(words, seen));
    all.extend(seen.life.notices.iter().filter_map(|notice| termination(words, seen, notice)));
    all.extend(ended(words, seen));
    let last = all.iter().rposition(|stage| stage.is_reached && !stage.is_undone);
    let steps = all.into_iter().enumerate().map(|(place, stage)| {
        let how = match (stage.is_reached, last == Some(place)) {
            (true, true) => Stage::Now,
            (true, false) => Stage::Done,
            (false, _) => Stage::Ahead,
        };
        Step::new(how, stage.name).told(stage.told)
    });
    steps.collect()
}

fn approved(words: &'static Words, seen: &LifeSeen) -> Reached {
    let name = words.say("agreement-stage-approved");
    let (day, by) = (dates::day(words, APPROVED_ON), words.say("agreement-resolution"));
    let why = reasons(words, seen, &name, &Why::new(Ground::Approval, Vec::new()));
    let told = view! { <p>{day}</p><p>{by}</p>{why} }.into_any();
    Reached { is_reached: APPROVED_ON <= seen.day, is_undone: false, name, told }
}

fn signature(words: &'static Words, seen: &LifeSeen) -> Reached {
    let name = words.say("agreement-stage-signed");
    let act = |id: &str| {
        let act = Act::link(Weight::Quiet, "/agreement/life/signature", words.say(id));
        seen.records.then(|| view! { <Acts acts=vec![act]/> })
    };
    let Some(record) = &seen.signature else {
        // What is recorded now, and was not known then, is not offered to be recorded again.
        let act = seen.version.is_none().then(|| act("agreement-signature-record"));
        let told = view! { <p>{words.say("fields-not-recorded")}</p>{act} }.into_any();
        return Reached { is_reached: false, is_undone: false, name, told };
    };
    let signature = &record.signature;
    let source = words.tell("agreement-signature-source", &[("source", signature.source.to_string().into())]);
    let by = record.steps.last().map(|step| {
        let party = step.acting.party;
        view! { <p><PartyName party name=party_side(words, party)/>": "{signed(words, &step.acting)}</p> }
    });
    let is_reached = signature.day <= seen.day;
    let later = later(words, seen, signature.day);
    let why = reasons(words, seen, &name, &Why::new(Ground::Signature, Vec::new()));
    let told = view! {
        <p>{signed_at(words, signature)}</p>
        {later}
        <p>{source}</p>
        {by}
        {why}
        {act("agreement-signature-correct")}
    };
    Reached { is_reached, is_undone: false, name, told: told.into_any() }
}

fn notification(words: &'static Words, seen: &LifeSeen, party: Party) -> Reached {
    let name = words.tell("agreement-stage-notified", &[("party", party.into())]);
    let notified = seen.life.notified.of(party).as_ref();
    let received = notified.and_then(|notified| Some((notified, notified.account?)));
    let Some((notified, account)) = received else {
        let told = awaited(words, seen, party, notified);
        return Reached { is_reached: false, is_undone: false, name, told };
    };
    let by = record(words, seen, notified.by);
    let told = view! {
        <p>{received_on(words, account.day, account.whose)}</p>
        {later(words, seen, account.day)}
        <p>{by}</p>
    };
    Reached { is_reached: account.day <= seen.day, is_undone: false, name, told: told.into_any() }
}

/// A notification that is on its way, or that nobody has recorded: then its own Party's secretary may prepare it.
fn awaited(words: &'static Words, seen: &LifeSeen, party: Party, notified: Option<&Notified>) -> AnyView {
    let on_its_way = notified.and_then(|notified| Some((notified, record(words, seen, notified.by)?)));
    if let Some((notified, by)) = on_its_way {
        let day = dates::day(words, notified.dispatched);
        let told = words.tell("agreement-on-its-way", &[("day", day.into())]);
        return view! { <p>{told}</p><p>{by}</p> }.into_any();
    }
    if let Some(prepared) = prepared(words, seen, party) {
        return prepared;
    }
    let prepare = (seen.prepares && party == seen.party).then(|| {
        let content = words.say("communications-kind-procedures-completed");
        let told = words.tell("agreement-notification-prepare-told", &[("content", content.into())]);
        let act =
            Act::link(Weight::Quiet, "/communications/new", words.say("agreement-notification-prepare"));
        view! { <p>{told}</p><Acts acts=vec![act]/> }
    });
    view! { <p>{words.say("fields-not-recorded")}</p>{prepare} }.into_any()
}

/// A notification of the reader's own Party that has not left yet.
fn prepared(words: &'static Words, seen: &LifeSeen, party: Party) -> Option<AnyView> {
    let notifies = |one: &&Communication| {
        let notifies = |carried: &Carried| {
            matches!(carried, Carried::ProceduresCompleted { instrument: Instrument::Agreement })
        };
        one.sender == party && one.terms.carries.iter().any(notifies)
    };
    let prepared = seen.prepared.iter().find(notifies)?;
    let (href, title) = (address(prepared), title(words, prepared));
    let state = words.say("communications-state-prepared");
    Some(
        view! { <p>{words.say("fields-not-recorded")}</p><p><a href=href>{title}</a>": "{state}</p> }
            .into_any(),
    )
}

fn in_force(words: &'static Words, seen: &LifeSeen) -> Reached {
    let name = words.say("agreement-stage-in-force");
    let (is_reached, told, why) = match &seen.life.entry {
        Some(entry) => {
            let told = view! { <p>{dates::from_day(words, entry.day)}</p>{later(words, seen, entry.day)} };
            (entry.day <= seen.day, told.into_any(), entry.why.clone())
        }
        None => {
            let parties = seen.life.awaited(NaiveDate::MAX).into_iter().map(|party| {
                view! { <li><PartyName party name=party_side(words, party)/></li> }
            });
            let parties = parties.collect::<Vec<_>>();
            let told = view! {
                <p>{words.say("fields-not-recorded")}</p>
                <p>{words.say("agreement-receipt-awaited")}</p>
                <ul>{parties}</ul>
            };
            let known = Party::BOTH.into_iter().filter_map(|party| seen.life.notified.of(party).as_ref());
            let known = known.map(|notified| notified.by).collect();
            (false, told.into_any(), Why::new(Ground::NotificationMissing, known))
        }
    };
    let why = reasons(words, seen, &name, &why);
    Reached { is_reached, is_undone: false, name, told: view! { {told}{why} }.into_any() }
}

/// A notice of termination; nothing of one that is on its way to a reader who may not open it.
fn termination(words: &'static Words, seen: &LifeSeen, notice: &Notice) -> Option<Reached> {
    let name = words.tell("agreement-stage-terminating", &[("party", notice.party.into())]);
    let by = record(words, seen, notice.by);
    let Some(account) = notice.account else {
        let day = dates::day(words, notice.dispatched);
        let told = words.tell("agreement-on-its-way", &[("day", day.into())]);
        let by = by?;
        let told = view! { <p>{told}</p><p>{by}</p> }.into_any();
        return Some(Reached { is_reached: false, is_undone: false, name, told });
    };
    let last = notice.last_day.as_ref().map(|last| {
        let day = dates::day(words, last.day);
        let told = words.tell("agreement-last-day", &[("day", day.into())]);
        view! { <p>{told}</p>{reasons(words, seen, &name, &last.why)} }
    });
    let revoked = revocation(words, seen, notice);
    let told = view! {
        <p>{received_on(words, account.day, account.whose)}</p>
        {later(words, seen, account.day)}
        <p>{by}</p>
        {last}
        {revoked}
    };
    let is_undone = notice.last_day_as_at(seen.day).is_none();
    Some(Reached { is_reached: account.day <= seen.day, is_undone, name, told: told.into_any() })
}

/// That a notice is taken back, or that what takes it back is on its way.
fn revocation(words: &'static Words, seen: &LifeSeen, notice: &Notice) -> Option<AnyView> {
    let revocation = notice.revocation.as_ref()?;
    let by = record(words, seen, revocation.by);
    let Some(effect) = &revocation.effect else {
        let by = by?;
        return Some(view! { <p>{words.say("agreement-revocation-on-its-way")}": "{by}</p> }.into_any());
    };
    let told = words.tell("agreement-revoked", &[("day", dates::day(words, effect.day).into())]);
    let why = reasons(words, seen, &told, &effect.why);
    let later = later(words, seen, effect.day);
    Some(view! { <p>{told}</p>{later}<p>{by}</p>{why} }.into_any())
}

fn ended(words: &'static Words, seen: &LifeSeen) -> Option<Reached> {
    let standing = seen.life.as_at(seen.day);
    let State::Terminated { last } = standing.state else { return None };
    let name = words.say("agreement-stage-terminated");
    let told = words.tell("agreement-last-day", &[("day", dates::day(words, last).into())]);
    let why = reasons(words, seen, &name, &standing.why);
    Some(Reached { is_reached: true, is_undone: false, name, told: view! { <p>{told}</p>{why} }.into_any() })
}

fn received_on(words: &Words, day: NaiveDate, whose: Whose) -> String {
    let id = match whose {
        Whose::Receiver => "communications-received-on",
        Whose::Sender => "communications-received-by-evidence",
    };
    words.tell(id, &[("day", dates::day_short(words, day).into())])
}

/// That something came only after the day of the page.
fn later(words: &'static Words, seen: &LifeSeen, day: NaiveDate) -> Option<AnyView> {
    (day > seen.day).then(|| view! { <p>{words.say("agreement-later")}</p> }.into_any())
}
