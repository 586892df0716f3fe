//! The pages of papers as samples: none, several, one of each state, refused forms.

use domain::{
    access::Right,
    acting::{Acting, Basis},
    communications::Marking,
    fingerprint::Fingerprint,
    identifiers::{PaperId, SessionId, UploadId},
    languages::Language,
    papers::{Attached, File, How, Kind, Paper, Subject},
    parties::Party,
    rules::Rule,
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    papers::{Beside, Opening, PaperSeen, PaperWithin, Papers, Upload},
};

use super::{
    act::{self, PaperAct, VersionPage},
    attach::{self, AttachPage},
    paper,
};
use crate::{communications::samples::prepared, components::form::Typed, refusals, samples::Sample};

const KZ: Party = Party::Kazakhstan;

/// The most bytes of a file in these samples.
const MOST: u64 = 268_435_456;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "papers-none", view: |words| listed(words, &Papers::default()) },
        Sample { name: "papers-many", view: |words| listed(words, &papers()) },
        Sample { name: "papers-scans", view: scanned },
        Sample { name: "paper-own", view: |words| one(words, own()) },
        Sample { name: "paper-shared", view: |words| one(words, shared()) },
        Sample { name: "paper-recalled", view: |words| one(words, recalled()) },
        Sample { name: "paper-correction", view: |words| one(words, corrected()) },
        Sample { name: "paper-recall", view: |words| asked(words, shared(), PaperAct::Recall) },
        Sample { name: "paper-propose-correction", view: proposed },
        Sample {
            name: "paper-agree-correction",
            view: |words| asked(words, corrected(), PaperAct::AgreeCorrection),
        },
        Sample {
            name: "paper-decline-correction",
            view: |words| asked(words, corrected(), PaperAct::DeclineCorrection),
        },
        Sample { name: "paper-sealed", view: |words| one(words, sealed()) },
        Sample { name: "paper-attach-refused", view: attach_refused },
        Sample { name: "paper-version-refused", view: version_refused },
        Sample { name: "paper-share", view: |words| asked(words, own(), PaperAct::Share) },
        Sample { name: "paper-seal", view: |words| asked(words, scan(), PaperAct::Seal) },
    ]
}

fn acting(on: &str) -> Option<Acting> {
    let at = format!("{on}T08:00:00Z").parse().ok()?;
    Some(Acting { party: KZ, person: Line::new("Образцов А. А.", 50).ok()?, basis: Basis::Own, at })
}

const fn file(seed: u8, size: u64, kind: Kind) -> File {
    File { digest: Fingerprint::of_file([seed; 32]), size, kind }
}

fn attached(seed: u8, subject: Subject, language: Language, marking: Marking, title: &str) -> Option<Paper> {
    let said = Attached { subject, title: Line::new(title, 300).ok()?, language, marking };
    let id = PaperId::from_chance([seed; 16]);
    Some(Paper::attached(id, acting("2026-03-02")?, said, file(seed, 1_600_000, Kind::Pdf)))
}

fn of_session() -> Subject {
    Subject::Session(SessionId::from_chance([5; 16]))
}

fn own() -> Option<Paper> {
    let title = "Справка <b>о ходе выполнения</b> решений";
    let paper = attached(1, of_session(), Language::Russian, Marking::OfficialUse, title)?;
    paper.renew(acting("2026-03-03")?, file(11, 900, Kind::Text)).ok()
}

fn shared() -> Option<Paper> {
    let shared = own()?.share(acting("2026-03-04")?, How::Alone).ok()?;
    shared.renew(acting("2026-03-05")?, file(12, 2_000_000, Kind::Docx)).ok()
}

fn scan() -> Option<Paper> {
    let subject = Subject::Minutes(SessionId::from_chance([5; 16]));
    let paper = attached(2, subject, Language::Kazakh, Marking::Unmarked, "Қол қойылған хаттама")?;
    paper.share(acting("2026-03-04")?, How::Alone).ok()
}

fn sealed() -> Option<Paper> {
    scan()?.seal(acting("2026-03-06")?).ok()
}

fn reason(words: &str) -> Option<Prose> {
    Prose::new(words, 300).ok()
}

fn recalled() -> Option<Paper> {
    shared()?.recall(acting("2026-03-07")?, reason("Приложен не тот документ.")?).ok()
}

/// Declined once, and proposed again.
fn corrected() -> Option<Paper> {
    let other = || Some(Acting { party: KZ.other(), ..acting("2026-03-08")? });
    let scan = || Some(file(13, 3_000_000, Kind::Pdf));
    let proposed =
        sealed()?.propose_correction(acting("2026-03-07")?, scan()?, reason("Нет листа 3.")?).ok()?;
    let declined = proposed.decline_correction(other()?, reason("Лист 3 не читается.")?).ok()?;
    declined
        .propose_correction(
            acting("2026-03-09")?,
            file(14, 3_100_000, Kind::Pdf),
            reason("Лист 3 переснят.")?,
        )
        .ok()
}

/// Papers of a session, for the samples of other pages too.
#[must_use]
pub fn papers() -> Papers {
    let seen = [shared(), sealed(), recalled()].into_iter().flatten().map(seen);
    Papers { seen: seen.collect(), attaches: true }
}

/// Scans of signed minutes, for the samples of their page.
#[must_use]
pub fn scans() -> Papers {
    Papers { seen: sealed().into_iter().map(seen).collect(), attaches: true }
}

fn seen(paper: Paper) -> PaperSeen {
    PaperSeen { is_open: paper.is_open_to(KZ.other()), paper, rights: Right::ALL.to_vec() }
}

fn within(paper: Option<Paper>) -> Option<PaperWithin> {
    let beside = Beside::Communication(Box::new(prepared()?));
    let opening = |name: &str, at: &str| Some(Opening { name: name.into(), at: at.parse().ok()? });
    let openings =
        [opening("Məmmədov Ə. Ş.", "2026-03-05T08:00:00Z"), opening("Örnəkova İ.", "2026-03-06T11:30:00Z")];
    let openings = openings.into_iter().flatten().collect();
    Some(PaperWithin { seen: seen(paper?), beside, agenda: None, openings })
}

/// Data that cannot be made leave the page empty, and its test says so.
fn body(found: Option<(String, AnyView)>) -> (String, AnyView) {
    found.unwrap_or_else(|| (String::new(), ().into_any()))
}

fn listed(words: &'static Words, papers: &Papers) -> (String, AnyView) {
    let leaf = super::leaf::leaf(words, "/sessions/1", papers, None);
    let title = words.say("papers-title");
    (title.clone(), view! { <h1>{title}</h1>{leaf} }.into_any())
}

fn scanned(words: &'static Words) -> (String, AnyView) {
    let leaf = super::leaf::scans(words, "/sessions/1", &scans());
    let title = words.say("papers-scans");
    (title.clone(), view! { <h1>{title}</h1>{leaf} }.into_any())
}

fn one(words: &'static Words, paper: Option<Paper>) -> (String, AnyView) {
    body(within(paper).map(|within| {
        let title = within.seen.paper.title.to_string();
        (title, paper::view(words, &within, Some("papers-attach-done")))
    }))
}

fn upload() -> Upload {
    Upload {
        id: UploadId::from_chance([7; 16]),
        name: "<script>alert(1)</script>.pdf".into(),
        length: Some(1_600_000),
        reached: 1_600_000,
        file: Some(file(1, 1_600_000, Kind::Pdf)),
        expires: chrono::DateTime::UNIX_EPOCH,
    }
}

fn attach_refused(words: &'static Words) -> (String, AnyView) {
    body(prepared().map(|communication| {
        let mut faults = Faults::default();
        faults.note("of", Fault::Rule(Rule::MinutesNotSigned));
        faults.note("title", Fault::Required);
        faults.note("file", Fault::Rule(Rule::KindNotTaken));
        let (beside, here) = (Beside::Communication(Box::new(communication)), upload());
        let page = AttachPage {
            beside: &beside,
            agenda: Some(&domain::agendas::Agenda::default()),
            is_signed: true,
            most: MOST,
            here: Some(&here),
            typed: &Typed::from([("language".to_owned(), "kk".to_owned())]),
            faults: &refusals::faults(words, &faults),
        };
        (attach::page_title(words), attach::view(words, &page))
    }))
}

fn version_refused(words: &'static Words) -> (String, AnyView) {
    body(within(shared()).map(|within| {
        let faults = refusals::faults(words, &Faults::one("file", Fault::TooLarge { most: MOST }));
        let typed = Typed::new();
        let page = VersionPage { within: &within, most: MOST, here: None, typed: &typed, faults: &faults };
        (within.seen.paper.title.to_string(), act::version(words, &page))
    }))
}

fn proposed(words: &'static Words) -> (String, AnyView) {
    body(within(sealed()).map(|within| {
        let faults = refusals::faults(words, &Faults::one("reason", Fault::Required));
        let typed = Typed::new();
        let page = VersionPage { within: &within, most: MOST, here: None, typed: &typed, faults: &faults };
        (within.seen.paper.title.to_string(), act::correction(words, &page))
    }))
}

fn asked(words: &'static Words, paper: Option<Paper>, act: PaperAct) -> (String, AnyView) {
    body(within(paper).map(|within| {
        let faults = refusals::faults(words, &Faults::one("", Fault::Rule(Rule::PaperNotShared)));
        let typed = Typed::from([("reason".to_owned(), "<b>Не тот</b>".to_owned())]);
        (within.seen.paper.title.to_string(), act::view(words, &within, act, &typed, &faults))
    }))
}
