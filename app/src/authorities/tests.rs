//! What holds for both lists in the four languages.

use domain::authorities::listed;
use domain::languages::Language;
use domain::parties::Party;
use leptos::prelude::*;
use locales::Words;

use super::samples::samples;
use super::view;

fn html(words: &'static Words, party: Party) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view(words, party, true).to_html());
    owner.cleanup();
    html
}

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}

#[test]
fn each_list_stands_in_the_order_of_the_agreement_and_the_own_one_first() {
    for language in Language::ALL {
        for own in Party::BOTH {
            let html = html(Words::of(language), own);
            let mut place = 0;
            for authority in own.first().into_iter().flat_map(listed) {
                let href = format!("/agreement/{}?", authority.provision);
                assert_eq!(html.matches(&href).count(), 1, "{href}");
                let found = html.find(&href).unwrap();
                assert!(found > place, "{href} in {}", language.tag());
                place = found;
                for told in [language, Language::Kazakh] {
                    let name = authority.names.in_language(told);
                    let lang = format!("lang=\"{}\"", told.tag());
                    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
                    let bearing = pieces.filter(|(tag, words)| words == name && tag.contains(&lang)).count();
                    assert!(bearing > 0, "{name} in {}", told.tag());
                }
            }
        }
    }
}
