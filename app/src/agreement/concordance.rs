//! The languages of the Agreement held against each other, as its texts stand.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::agreement::Texts;

use super::{address, chosen};
use crate::components::{
    concordance::concordance,
    page_head::{Link, PageHead, Trail},
};

/// Where the page is.
pub const ADDRESS: &str = "/agreement/concordance";

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("concordance-title")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, texts: &Texts) -> AnyView {
    let above = vec![Link::new(address(None, &chosen("", words)), words.say("agreement-title"))];
    let trail = Trail { label: words.say("frame-trail"), above, here: title(words) };
    let texts = Language::ALL.map(|language| texts.of(language));
    view! {
        <PageHead title=title(words) trail lede=words.say("concordance-told").into_any()/>
        {concordance(words, &texts)}
    }
    .into_any()
}
