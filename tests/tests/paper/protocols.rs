//! The papers of an amendment protocol, from the samples of their own crate: whatever is printed of one is fit for the
//! archive and can be read aloud.

use chrono::DateTime;
use domain::languages::Language::{self, Azerbaijani, English, Kazakh, Russian};
use domain::parties::Party;
use print::Meta;
use print::model::Document;

use crate::sample_consolidated::{in_force_on, prospective};
use crate::sample_protocols::{comparison_in, draft_in, original_of};
use crate::{Paper, conform};

fn paper(name: &str, language: Language, document: &Document) -> Paper {
    let made = DateTime::parse_from_rfc3339("2027-05-21T10:00:00+05:00").expect("a date");
    let layout = print::layout(document).expect("a layout");
    let bytes = print::pdf(&layout, &Meta { made, producer: "Alternat".to_owned() });
    Paper { name: format!("{name} in {}", language.tag()), bytes: bytes.expect("a file") }
}

#[test]
fn papers_of_a_protocol_conform() {
    let mut papers: Vec<Paper> = Party::BOTH
        .iter()
        .map(|&first| {
            paper(&format!("the original of {}", first.key()), first.language(), &original_of(first))
        })
        .collect();
    papers.push(paper(
        "the draft in each language, first",
        Kazakh,
        &draft_in(&[Kazakh, Azerbaijani, Russian]),
    ));
    for language in [Kazakh, Azerbaijani, Russian] {
        papers.push(paper("the draft", language, &draft_in(&[language])));
        papers.push(paper("the comparison", language, &comparison_in(language, 9)));
        papers.push(paper("the text as it will read", language, &prospective(language)));
    }
    papers.push(paper("the text on a day", English, &in_force_on(English, "2028-04-01")));
    conform(&papers);
}
