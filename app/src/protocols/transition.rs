//! The form of the transitional provisions: Article 2 of the protocol, where there are any.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::wording;
use crate::components::{
    acts::{Act, Hidden, Weight},
    area::AreaField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("protocols-transition")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let (here, base) = (title(words), wording::address(seen.id));
    let texts = [Language::Russian, Language::Kazakh, Language::Azerbaijani].map(|language| {
        let control = form.control(&format!("text_{}", language.tag()));
        let label = words.name_of(language);
        view! { <AreaField control label=label rows=6 legal=true lang=language.tag()/> }
    });
    let acts = vec![
        Act::send(Weight::First, words.say("fields-save")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here.clone())) lede=words.say("protocols-transition-told").into_any()/>
        {summary(words, faults, |field| Some(words.name_of(Language::from_tag(field.strip_prefix("text_")?)?)))}
        {Sending::to(format!("{base}/transition")).around(view! {
            <Hidden fields=hidden/>
            {form_part(here, texts.collect_view())}
            <FormEnd acts/>
        })}
    }
    .into_any()
}
