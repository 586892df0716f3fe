//! The page of one communication: where it stands, what it carries, its text, both accounts of its receipt.

use domain::{
    access::Right,
    communications::{Carried, Channel, Communication, Receipt, ReceivedBy},
    languages::Language,
};
use leptos::prelude::*;
use locales::{Words, communications::route, dates};
use secretariat::{communications::CommunicationSeen, mark, papers::Papers, recordings::RecordingSeen};

use super::{
    history,
    wording::{address, carried, channel, effect, link, receipt, state, title, trail},
};
use crate::commission::composition::seats;
use crate::components::{
    acts::{Act, Acts, Weight},
    facts::{Fact, Facts},
    leaf::Leaf,
    notice::{self, Notice, Tone},
    page_head::PageHead,
    party::{PartyName, party_side},
};

/// The page.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &CommunicationSeen,
    papers: &Papers,
    recordings: &[RecordingSeen],
    done: Option<&'static str>,
) -> AnyView {
    let communication = &seen.communication;
    let differ = communication.state.accounts_differ().then(|| {
        view! { <Notice tone=Tone::Joint><p>{words.say("communications-accounts-differ")}</p></Notice> }
    });
    let record = record(words, seen, true);
    let papers = crate::papers::leaf::leaf(words, &address(communication), papers, None);
    let accounts = accounts(words, seen);
    let recordings = crate::recordings::leaf::leaf(words, recordings);
    let history = history::view(words, seen);
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
        {record}
        {papers}
        {accounts}
        {recordings}
        {history}
    }
    .into_any()
}

/// What stands on it, what it carries, its text: the page itself, and what a person reads before an act over it.
pub(super) fn record(words: &'static Words, seen: &CommunicationSeen, edits: bool) -> AnyView {
    let facts = facts(words, seen);
    let contents = contents(words, seen, edits);
    let text = text(words, &seen.communication);
    view! {
        <Leaf id="facts" heading=words.say("communications-facts")><Facts facts/></Leaf>
        <Leaf id="contents" heading=words.say("communications-contents")>{contents}</Leaf>
        <Leaf id="text" heading=words.say("communications-text")>{text}</Leaf>
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
    if may(Right::DispatchCommunication) {
        acts.push(link(Weight::First, "dispatch"));
    }
    if may(Right::PrepareCommunication) {
        acts.push(link(Weight::Quiet, "face"));
        acts.push(link(Weight::Grave, "withdraw"));
    }
    if may(Right::ReceiveCommunication) {
        acts.push(link(Weight::First, "receive"));
    }
    if may(Right::DeliverCommunication) && communication.state.delivery().is_none() {
        acts.push(link(Weight::Quiet, "deliver"));
    }
    if seen.is_evidence {
        let action = format!("{base}/take-in-hand");
        let words = words.say("recordings-take-in-hand");
        acts.push(Act::Post { weight: Weight::Second, action, words, hidden: Vec::new() });
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
        facts.push(Fact::new(words.say("communications-field-answers"), link(words, other)));
    }
    for other in &seen.answered_by {
        facts.push(Fact::new(words.say("communications-answered-by"), link(words, other)));
    }
    facts
}

fn contents(words: &'static Words, seen: &CommunicationSeen, edits: bool) -> AnyView {
    let communication = &seen.communication;
    let may = |right| edits && seen.rights.contains(&right);
    let (prepares, corrects) = (may(Right::PrepareCommunication), may(Right::CorrectCommunication));
    let base = address(communication);
    let correct = |place: usize, id: &str| {
        Act::link(Weight::Quiet, format!("{base}/correct-contents/{place}"), words.say(id))
    };
    let each = (1_usize..).zip(&communication.terms.carries).map(|(place, one)| {
        let told = carrying(words, seen, communication, one);
        let drop = prepares.then(|| {
            let hidden =
                vec![("version".to_owned(), mark(communication)), ("place".to_owned(), place.to_string())];
            let (action, words) = (format!("{base}/drop-content"), words.say("communications-drop"));
            Act::Post { weight: Weight::Quiet, action, words, hidden }
        });
        let correct = corrects.then(|| correct(place, "communications-correct"));
        let acts: Vec<Act> = drop.into_iter().chain(correct).collect();
        let acts = (!acts.is_empty()).then(|| view! { <Acts acts/> });
        view! { <li>{told}{acts}</li> }
    });
    let each = each.collect_view();
    let count = communication.terms.carries.len();
    let none =
        (count == 0).then(|| view! { <p class="absent">{words.say("communications-contents-none")}</p> });
    let put_in = prepares.then(|| {
        let href = format!("{base}/contents/new");
        Act::link(Weight::Second, href, words.say("communications-put-in"))
    });
    let correct = corrects.then(|| correct(count + 1, "communications-correct-missing"));
    let more: Vec<Act> = put_in.into_iter().chain(correct).collect();
    let more = (!more.is_empty()).then(|| view! { <Acts acts=more/> });
    view! { {none}<ol>{each}</ol>{more} }.into_any()
}

/// One thing that this communication carries, or carried before it was corrected, with from when it counts.
pub(super) fn carrying(
    words: &'static Words,
    seen: &CommunicationSeen,
    communication: &Communication,
    one: &Carried,
) -> AnyView {
    let told = carried(words, &seen.list, one);
    let more = effect(words, communication, one);
    let more = more.into_iter().map(|line| view! { <p class="note">{line}</p> }).collect_view();
    let seats = match one {
        Carried::Composition(composition) => Some(seats(words, &composition.seats, told.clone())),
        _ => None,
    };
    view! { <p>{told}</p>{seats}{more} }.into_any()
}

fn text(words: &'static Words, communication: &Communication) -> AnyView {
    let written = Language::AUTHENTIC.into_iter().filter_map(|language| {
        let text = communication.terms.texts.in_language(language)?;
        let paragraphs = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        let label = words.name_of(language);
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
    let correct = |right: Right, room: &str| {
        seen.rights.contains(&right).then(|| {
            let act = Act::link(Weight::Quiet, format!("{base}/{room}"), words.say("communications-correct"));
            view! { <Acts acts=vec![act]/> }
        })
    };
    let sent = |room: &str| correct(Right::CorrectCommunication, room);
    let day = |day| dates::day(words, day);
    let mut facts = vec![
        Fact::new(
            words.say("communications-face-recorded"),
            view! { {words.say("communications-face-recorded-told")}{sent("correct-face")} },
        ),
        Fact::new(
            words.say("communications-dispatched"),
            view! { {day(dispatch.day)}{sent("correct-dispatch")} },
        ),
    ];
    if let Some(delivery) = communication.state.delivery() {
        let evidence = delivery.evidence.to_string();
        facts.push(Fact::new(
            words.say("communications-account-sender"),
            view! { {day(delivery.day)}<p class="note">{evidence}</p>{sent("correct-delivery")} },
        ));
    }
    let own = match communication.state.receipt() {
        Some(receipt) => {
            let told = received(words, receipt);
            let correct = correct(Right::CorrectReceipt, "correct-receipt");
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

pub(super) fn received(words: &Words, receipt: &Receipt) -> String {
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
