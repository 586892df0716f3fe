//! The originals of the minutes, as they are taken from their page, and what must stand in them.

use domain::languages::Language;
use domain::parties::Party;
use locales::Words;
use tests::browser::Outcome;
use tests::validator::{letters, text_of};

use crate::desk::Desk;
use crate::minutes::DECISION;
use crate::people::head_of;

/// The original of this Party: a link on the page of the minutes, and the paper to which it leads.
pub(crate) async fn original(desk: Desk<'_>, session: &str, owner: Party) -> Outcome<Vec<u8>> {
    desk.open(&format!("{session}/minutes")).await?;
    let link = desk.words.tell("print-original-of", &[("party", owner.into())]);
    let address = desk.browser.address_of(&link).await?;
    let person = desk.house.carrying(desk.browser.cookies().await?);
    let paper = person.open(&address).await;
    paper.has_status(200);
    assert_eq!(paper.header("content-type"), "application/pdf", "{address}");
    Ok(paper.bytes)
}

/// It holds what was decided, and names its owner first wherever both Parties stand side by side.
#[track_caller]
pub(crate) fn is_the_original_of(paper: &[u8], owner: Party) -> Outcome {
    let text = letters(&text_of(paper)?);
    let words = Words::of(Language::Russian);
    let between = |first: Party| letters(&words.tell("parties-between", &[("party", first.into())]));
    let other = owner.other();
    assert!(text.contains(&letters(DECISION)), "{DECISION} is not in {text}");
    assert!(text.contains(&between(owner)), "{} is not first in {text}", owner.key());
    assert!(!text.contains(&between(other)), "{} is first in {text}", other.key());
    // In the opening, over the places for signature, and in the annexes.
    let places = |party: Party| -> Vec<usize> {
        text.match_indices(&letters(head_of(party))).map(|(place, _)| place).collect()
    };
    let (own, others) = (places(owner), places(other));
    assert_eq!((own.len(), others.len()), (3, 3), "the heads are not named thrice in {text}");
    assert!(own.iter().zip(&others).all(|(own, other)| own < other), "{} is not first: {text}", owner.key());
    Ok(())
}
