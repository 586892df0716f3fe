//! The page of one communication: where it stands, what it carries, its text, both accounts of its receipt, what was
//! recorded and corrected.

use domain::{
    access::Right,
    communications::{Channel, Communication, Receipt, ReceivedBy, StateName, Step, Was, What},
    languages::Language,
};
use leptos::prelude::*;
use locales::{Words, communications::route, dates};
use secretariat::{communications::CommunicationSeen, mark};

use super::wording::{address, carried, channel, receipt, state, title, trail};
use crate::components::{
    acts::{Act, Acts, Weight},
    facts::{Fact, Facts},
    leaf::Leaf,
    notice::{self, Notice, Tone},
    page_head::PageHead,
    party::{PartyName, party_side},
};
use crate::sessions::history::signed;

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &CommunicationSeen, done: Option<&'static str>) -> AnyView {
    let communication = &seen.communication;
    let differ = communication.state.accounts_differ().then(|| {
        view! { <Notice tone=Tone::Joint><p>{words.say("communications-accounts-differ")}</p></Notice> }
    });
    let facts = facts(words, seen);
    let contents = contents(words, seen);
    let text = text(words, communication);
    let accounts = accounts(words, seen);
    let history = history(words, communication);
    let lede = receipt(words, communication).unwrap_or_else(|| state(words, communication));
    view! {
        <PageHead
            title=title(words, communication)
            trail=trail(words, communication, None)
            lede=lede.into_any()
            acts=acts(words, seen)
        />
        {notice::done(words, done)}
        {differ}
        <Leaf id="facts" heading=words.say("communications-facts")><Facts facts/></Leaf>
        <Leaf id="contents" heading=words.say("communications-contents")>{contents}</Leaf>
        <Leaf id="text" heading=words.say("communications-text")>{text}</Leaf>
        {accounts}
        {history}
    }
    .into_any()
}

fn acts(words: &Words, seen: &CommunicationSeen) -> Vec<Act> {
    let communication = &seen.communication;
    let base = address(communication);
    let link = |weight, room: &str| {
        Act::link(weight, format!("{base}/{room}"), words.say(&format!("communications-{room}")))
    };
    let may = |right| seen.rights.contains(&right);
    let mut acts = Vec::new();
    if communication.state_name() == StateName::Prepared {
        if may(Right::DispatchCommunication) {
            acts.push(link(Weight::First, "dispatch"));
        }
        if may(Right::PrepareCommunication) {
            acts.push(link(Weight::Quiet, "face"));
            acts.push(link(Weight::Grave, "withdraw"));
        }
    }
    if may(Right::ReceiveCommunication) {
        acts.push(link(Weight::First, "receive"));
    }
    let is_sent = communication.state_name().is_sent();
    if is_sent && may(Right::DispatchCommunication) && communication.state.delivery().is_none() {
        acts.push(link(Weight::Quiet, "deliver"));
    }
    acts
}

fn facts(words: &'static Words, seen: &CommunicationSeen) -> Vec<Fact> {
    let communication = &seen.communication;
    let terms = &communication.terms;
    let not_recorded = || words.say("fields-not-recorded");
    let [from, to] = route(words, communication);
    let (sender, receiver) = (communication.sender, communication.receiver());
    let number = terms.number.as_ref().map_or_else(not_recorded, ToString::to_string);
    let dated = terms.dated.map_or_else(not_recorded, |day| dates::day(words, day));
    let mut facts = vec![
        Fact::new(words.say("communications-field-subject"), terms.subject.to_string()),
        Fact::new(
            words.say("communications-field-from"),
            view! { <PartyName party=sender name=party_side(words, sender)/><p>{from}</p> },
        ),
        Fact::new(
            words.say("communications-field-to"),
            view! { <PartyName party=receiver name=party_side(words, receiver)/><p>{to}</p> },
        ),
        Fact::new(words.say("communications-field-channel"), channel(words, communication)),
        Fact::new(words.say("communications-field-number"), number),
        Fact::new(words.say("communications-field-dated"), dated),
        Fact::new(
            words.say("communications-field-marking"),
            words.say(&format!("communications-marking-{}", terms.marking.key())),
        ),
    ];
    if let Some(other) = &seen.answers {
        facts.push(Fact::new(words.say("communications-field-answers"), link_to(words, other)));
    }
    for other in &seen.answered_by {
        facts.push(Fact::new(words.say("communications-answered-by"), link_to(words, other)));
    }
    facts
}

fn link_to(words: &Words, other: &Communication) -> AnyView {
    let (href, title) = (address(other), title(words, other));
    view! { <a href=href>{title}</a> }.into_any()
}

fn contents(words: &'static Words, seen: &CommunicationSeen) -> AnyView {
    let communication = &seen.communication;
    let edits = seen.rights.contains(&Right::PrepareCommunication);
    let base = address(communication);
    let each = (1_usize..).zip(&communication.terms.carries).map(|(place, one)| {
        let told = carried(words, &seen.list, one);
        let act = edits.then(|| {
            let hidden =
                vec![("version".to_owned(), mark(communication)), ("place".to_owned(), place.to_string())];
            let (action, words) = (format!("{base}/drop-content"), words.say("communications-drop"));
            view! { <Acts acts=vec![Act::Post { weight: Weight::Quiet, action, words, hidden }]/> }
        });
        view! { <li><p>{told}</p>{act}</li> }
    });
    let each = each.collect_view();
    let none = communication
        .terms
        .carries
        .is_empty()
        .then(|| view! { <p class="absent">{words.say("communications-contents-none")}</p> });
    let more = edits.then(|| {
        let href = format!("{base}/contents/new");
        view! { <Acts acts=vec![Act::link(Weight::Second, href, words.say("communications-put-in"))]/> }
    });
    view! { {none}<ol>{each}</ol>{more} }.into_any()
}

fn text(words: &'static Words, communication: &Communication) -> AnyView {
    let written = Language::AUTHENTIC.into_iter().filter_map(|language| {
        let text = communication.terms.texts.in_language(language)?;
        let paragraphs = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        let label = words.say(&format!("agreement-language-{}", language.tag()));
        let paper = (communication.terms.channel != Channel::Oral).then(|| {
            let href = format!("{}/{}.pdf", address(communication), language.tag());
            view! { <Acts acts=vec![Act::link(Weight::Quiet, href, words.say("communications-print"))]/> }
        });
        Some(view! {
            <p class="note">{label}</p>
            <div class="legal" lang=language.tag()>{paragraphs}</div>
            {paper}
        })
    });
    let written = written.collect::<Vec<_>>();
    if written.is_empty() {
        return view! { <p class="absent">{words.say("communications-text-none")}</p> }.into_any();
    }
    written.collect_view().into_any()
}

/// Dispatch and the two accounts, each with the way to correct it.
fn accounts(words: &'static Words, seen: &CommunicationSeen) -> Option<AnyView> {
    let communication = &seen.communication;
    let dispatch = communication.state.dispatch()?;
    let base = address(communication);
    let corrects = seen.rights.contains(&Right::CorrectCommunication);
    let sends = seen.rights.contains(&Right::DispatchCommunication);
    let correct = |own: bool, room: &str| {
        (corrects && own).then(|| {
            let act = Act::link(Weight::Quiet, format!("{base}/{room}"), words.say("communications-correct"));
            view! { <Acts acts=vec![act]/> }
        })
    };
    let day = |day| dates::day(words, day);
    let mut facts = vec![
        Fact::new(
            words.say("communications-face-recorded"),
            view! { {words.say("communications-face-recorded-told")}{correct(sends, "correct-face")} },
        ),
        Fact::new(
            words.say("communications-dispatched"),
            view! { {day(dispatch.day)}{correct(sends, "correct-dispatch")} },
        ),
    ];
    if let Some(delivery) = communication.state.delivery() {
        let evidence = delivery.evidence.to_string();
        facts.push(Fact::new(
            words.say("communications-account-sender"),
            view! { {day(delivery.day)}<p class="note">{evidence}</p>{correct(sends, "correct-delivery")} },
        ));
    }
    let own = match communication.state.receipt() {
        Some(receipt) => {
            let told = received(words, receipt);
            let correct = correct(!sends, "correct-receipt");
            view! { {day(receipt.day)}<p class="note">{told}</p>{correct} }.into_any()
        }
        None => view! { <span class="absent">{words.say("fields-not-recorded")}</span> }.into_any(),
    };
    facts.push(Fact::new(words.say("communications-account-receiver"), own));
    Some(
        view! { <Leaf id="accounts" heading=words.say("communications-accounts")><Facts facts/></Leaf> }
            .into_any(),
    )
}

fn received(words: &Words, receipt: &Receipt) -> String {
    let by = match &receipt.received_by {
        ReceivedBy::Authority(name) => name.to_string(),
        other => words.say(&format!("communications-received-by-{}", other.key())),
    };
    match &receipt.incoming_number {
        Some(number) => {
            let number = number.to_string();
            words.tell("communications-incoming-number", &[("by", by.into()), ("number", number.into())])
        }
        None => by,
    }
}

fn history(words: &'static Words, communication: &Communication) -> Option<AnyView> {
    let steps = communication.steps.iter().map(|step| step_view(words, step)).collect::<Vec<_>>();
    (!steps.is_empty()).then(|| {
        view! { <Leaf id="history" heading=words.say("communications-history")><ol class="history">{steps}</ol></Leaf> }
            .into_any()
    })
}

fn step_view(words: &'static Words, step: &Step) -> AnyView {
    let (id, reason, was) = match &step.what {
        What::Withdrawn => ("communications-step-withdrawn", None, None),
        What::Dispatched => ("communications-step-dispatched", None, None),
        What::Delivered => ("communications-step-delivered", None, None),
        What::Received => ("communications-step-received", None, None),
        What::Corrected(correction) => (
            "communications-step-corrected",
            Some(correction.reason.to_string()),
            Some(before(words, &correction.was)),
        ),
    };
    let acting = &step.acting;
    let told = words.tell(id, &[("party", acting.party.into())]);
    let by = signed(words, acting);
    let reason = reason.map(|reason| view! { <p>{reason}</p> });
    let was = was.map(|was| view! { <p class="note">{was}</p> });
    view! { <li><p>{told}</p>{reason}{was}<p class="note">{by}</p></li> }.into_any()
}

/// What stood before a correction: the old values stay readable.
fn before(words: &Words, was: &Was) -> String {
    let Was { terms, state } = was;
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| words.say("fields-not-recorded"), |day| dates::day_short(words, day))
    };
    words.tell(
        "communications-was",
        &[
            (
                "number",
                terms
                    .number
                    .as_ref()
                    .map_or_else(|| words.say("fields-not-recorded"), ToString::to_string)
                    .into(),
            ),
            ("dispatched", day(state.dispatch().map(|one| one.day)).into()),
            ("delivered", day(state.delivery().map(|one| one.day)).into()),
            ("received", day(state.receipt().map(|one| one.day)).into()),
        ],
    )
}
