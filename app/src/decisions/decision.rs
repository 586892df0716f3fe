//! The page of one decision: its text in three languages, who carries it out by when, what was reported.

use domain::{
    decisions::{Decision, Report, State, StateName, Step, Wording},
    languages::Language,
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates, numbers::roman};
use secretariat::decisions::DecisionSeen;

use super::wording::{due, executors, state};
use crate::components::{
    acts::{Act, Weight},
    facts::{Fact, Facts},
    leaf::Leaf,
    notice,
    page_head::{Link, PageHead, Trail},
    party::{PartyName, party_name},
};
use crate::sessions::history::signed;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct DecisionPage {
    /// The decision.
    pub seen: DecisionSeen,
    /// The later sessions whose minutes are signed: one of them may have given it up.
    pub later: Vec<u32>,
    /// The reader's Party.
    pub party: Party,
    /// Whether the reader reports and disputes for it.
    pub reports: bool,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// «Решение III/2.1».
#[must_use]
pub fn title(words: &Words, decision: &Decision) -> String {
    words.tell("minutes-decision", &[("number", decision.cited.to_string().into())])
}

/// The list above a decision, and the decision above its own pages.
#[must_use]
pub fn trail(words: &Words, seen: &DecisionSeen, below: Option<String>) -> Trail {
    let mut above = vec![Link::new("/decisions", words.say("frame-decisions"))];
    let own = seen.seen.record.cited.to_string();
    let here = match below {
        None => own,
        Some(here) => {
            above.push(Link::new(format!("/decisions/{}", seen.seen.id), own));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &DecisionPage) -> AnyView {
    let seen = &page.seen;
    let decision = &seen.seen.record;
    let done = notice::done(words, page.done);
    let lede = lede(words, decision);
    let history = history(words, decision);
    let (texts, facts) = (texts(words, decision), facts(words, seen));
    view! {
        <PageHead title=title(words, decision) trail=trail(words, seen, None) lede=lede.into_any() acts=acts(words, page)/>
        {done}
        <Leaf id="text" heading=words.say("decisions-column-text")>{texts}</Leaf>
        <Leaf id="facts" heading=words.say("decisions-facts")><Facts facts/></Leaf>
        {history}
    }
    .into_any()
}

fn lede(words: &Words, decision: &Decision) -> String {
    let party = |party: Party| [("party", party.into())];
    match &decision.state {
        State::Disputed { dispute, .. } => {
            words.tell("decisions-lede-disputed", &party(dispute.acting.party))
        }
        State::Reported { report } => words.tell("decisions-lede-reported", &party(report.acting.party)),
        State::Dropped { by_session, .. } => {
            words.tell("decisions-lede-dropped", &[("number", roman(*by_session).into())])
        }
        State::Noted => words.say("decisions-lede-noted"),
        State::Open => words.say("decisions-lede-open"),
        State::Done { .. } => words.say("decisions-lede-done"),
    }
}

fn acts(words: &Words, page: &DecisionPage) -> Vec<Act> {
    let decision = &page.seen.seen.record;
    let link = |weight, room: &str, id: &str| {
        Act::link(weight, format!("/decisions/{}/{room}", page.seen.seen.id), words.say(id))
    };
    let mut acts = Vec::new();
    if !page.reports {
        return acts;
    }
    let (name, party) = (decision.state_name(), page.party);
    if name.is_awaited() && decision.is_for(party) && decision.report_of(party).is_none() {
        acts.push(link(Weight::First, "report", "decisions-report"));
    }
    if name != StateName::Disputed && decision.report_of(party.other()).is_some() {
        acts.push(link(Weight::Grave, "dispute", "decisions-dispute"));
    }
    if matches!(&decision.state, State::Disputed { dispute, .. } if dispute.acting.party == party) {
        acts.push(link(Weight::Quiet, "withdraw-dispute", "decisions-withdraw-dispute"));
    }
    if name.is_awaited() && !page.later.is_empty() {
        acts.push(link(Weight::Grave, "drop", "decisions-drop"));
    }
    acts
}

/// The Russian first, then the renderings as they stood at the signing.
fn texts(words: &Words, decision: &Decision) -> AnyView {
    let order = [Language::Russian, Language::Kazakh, Language::Azerbaijani];
    let each = order.into_iter().filter_map(|language| {
        let text = decision.text.words(language)?;
        let paragraphs = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        let label = words.name_of(language);
        Some(view! { <p class="note">{label}</p><div class="legal" lang=language.tag()>{paragraphs}</div> })
    });
    each.collect_view().into_any()
}

fn facts(words: &'static Words, seen: &DecisionSeen) -> Vec<Fact> {
    let decision = &seen.seen.record;
    let minutes = words.tell("minutes-title-of", &[("number", roman(decision.cited.session).into())]);
    let href = crate::minutes::wording::address(seen.session);
    let signed = crate::minutes::entered::day(words, decision.signed_on, decision.precision);
    vec![
        Fact::new(words.say("decisions-column-state"), state(words, decision)),
        Fact::new(words.say("minutes-kind"), words.say(&format!("minutes-kind-{}", decision.kind.key()))),
        Fact::new(words.say("decisions-column-executors"), executors(words, decision)),
        Fact::new(words.say("decisions-column-due"), due(words, seen)),
        Fact::new(words.say("decisions-taken-in"), view! { <a href=href>{minutes}</a>", "{signed} }),
    ]
}

fn history(words: &'static Words, decision: &Decision) -> Option<AnyView> {
    if decision.steps.is_empty() {
        return None;
    }
    let steps = decision.steps.iter().map(|step| step_view(words, step)).collect_view();
    Some(
        view! {
            <Leaf id="history" heading=words.say("decisions-history")><ol class="history">{steps}</ol></Leaf>
        }
        .into_any(),
    )
}

fn step_view(words: &'static Words, step: &Step) -> AnyView {
    let (acting, id, text) = match step {
        Step::Reported(report) => return reported(words, report),
        Step::Disputed(dispute) => {
            (&dispute.acting, "decisions-step-disputed", Some(dispute.reason.to_string()))
        }
        Step::DisputeWithdrawn(acting) => (acting, "decisions-step-dispute-withdrawn", None),
        Step::Dropped { dropping, reason, .. } => {
            (dropping, "decisions-step-dropped", Some(reason.to_string()))
        }
        Step::Corrected { acting, reason, was } => {
            let told = words.tell("decisions-step-corrected", &[("party", acting.party.into())]);
            let (by, was) = (signed(words, acting), wording_before(words, was));
            return view! { <li><p>{told}</p><p>{reason.to_string()}</p>{was}<p class="note">{by}</p></li> }
                .into_any();
        }
    };
    let told = words.tell(id, &[("party", acting.party.into())]);
    let by = signed(words, acting);
    let text = text.map(|text| text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view());
    view! { <li><p>{told}</p>{text}<p class="note">{by}</p></li> }.into_any()
}

/// What stood before a correction of the minutes, folded away.
fn wording_before(words: &'static Words, was: &Wording) -> AnyView {
    let texts = Language::AUTHENTIC.into_iter().filter_map(|language| {
        let text = was.text.words(language)?.to_string();
        Some(view! { <p class="legal" lang=language.tag()>{text}</p> })
    });
    let deadline = locales::decisions::deadline(words, was.deadline);
    let facts = vec![
        Fact::new(words.say("minutes-kind"), words.say(&format!("minutes-kind-{}", was.kind.key()))),
        Fact::new(
            words.say("decisions-column-executors"),
            locales::decisions::executors(words, &was.executors),
        ),
        Fact::new(
            words.say("minutes-deadline"),
            deadline.unwrap_or_else(|| words.say("minutes-deadline-none")),
        ),
    ];
    view! {
        <details class="why">
            <summary>{words.say("minutes-was")}</summary>
            <div class="why-told"><p>{was.cited.to_string()}</p>{texts.collect_view()}<Facts facts/></div>
        </details>
    }
    .into_any()
}

fn reported(words: &'static Words, report: &Report) -> AnyView {
    let day = dates::day_short(words, report.done_on);
    let told = words.tell("decisions-step-reported", &[("day", day.into())]);
    let paper = report.paper.as_ref().map(|paper| {
        view! { <p class="note">{locales::decisions::paper_told(words, paper)}</p> }
    });
    let text = report.text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    let party = report.acting.party;
    let by = signed(words, &report.acting);
    view! {
        <li><p><PartyName party name=party_name(words, party)/>": "{told}</p>{text}{paper}<p class="note">{by}</p></li>
    }
    .into_any()
}
