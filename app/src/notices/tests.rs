use domain::{languages::Language, notices::Subject, parties::Party};
use locales::Words;

use super::{letter, samples::samples};

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}

/// Every letter that can go out, in every language: words of ours and two links, nothing else.
#[test]
fn a_letter_says_of_what_there_is_news_and_nothing_of_it() {
    let [notices, stop] = ["https://commission.example/notices", "https://commission.example/letters/x"];
    for language in Language::ALL {
        let words = Words::of(language);
        for is_digest in [false, true] {
            let telling = letter::Telling {
                subjects: &Subject::OFFERED,
                is_digest,
                notices: notices.into(),
                stop: stop.into(),
            };
            let written = letter::written(words, &telling);
            assert!(!written.subject.contains(['\r', '\n', '⟦']), "{written:?}");
            for part in [&written.text, &written.html] {
                assert!(part.contains(notices) && part.contains(stop) && !part.contains('⟦'), "{part}");
                let links = part.matches("https://").count();
                assert_eq!(links, if part.starts_with("<!DOCTYPE") { 4 } else { 2 }, "{part}");
                for party in Party::BOTH {
                    let name = words.say(&format!("parties-{}", party.key()));
                    assert!(!part.contains(&name), "a letter names a Party: {part}");
                }
            }
            let told = written.text.matches("– ").count();
            assert_eq!(told, 6, "both lists are one line: {}", written.text);
        }
    }
}
