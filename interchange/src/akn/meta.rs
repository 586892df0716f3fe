//! The head of a document: its names, what happened to it and when, who stands behind it.

use chrono::NaiveDate;
use domain::{
    agreement::{Status, Text},
    languages::Language,
    parties::Party,
};

use super::MEDIA_TYPE;
use super::about::{COUNTRY, Version, Work, code};
use super::element::{Element, element};
use super::standing::{self, MAKER, STANDING};

/// Both Governments, in the order of their codes, which is nobody's own.
const GOVERNMENTS: [&str; 2] = ["azerbaijan", "kazakhstan"];

/// What stands in the head, as far as documents differ.
pub(super) struct Head<'d> {
    /// The work.
    pub(super) work: &'d Work,
    /// Its title in one line.
    pub(super) title: String,
    /// How the day of the work is called.
    pub(super) dated_by: &'static str,
    /// The language.
    pub(super) language: Language,
    /// The version.
    pub(super) version: Version,
    /// How the day of the version is called.
    pub(super) version_by: &'static str,
    /// The standing of the text; a protocol has none.
    pub(super) standing: Option<Status>,
    /// The day as at which the file is made.
    pub(super) on: NaiveDate,
    /// What happened to it.
    pub(super) events: Vec<Event>,
    /// Its modifications, or those that it makes.
    pub(super) analysis: Option<Element>,
    /// From which events it, or a part of it, is in force: the eId of a group, of the first event, of the last.
    pub(super) intervals: Vec<Interval>,
    /// Other documents that it refers to.
    pub(super) others: Vec<Element>,
}

/// Something that happened to a document.
pub(super) struct Event {
    /// Its eId.
    pub(super) id: String,
    /// When.
    pub(super) day: NaiveDate,
    /// Which of the standard's kinds of event; entry into force is none of them.
    pub(super) kind: Option<&'static str>,
    /// By which document: the eId of a reference.
    pub(super) by: String,
}

/// A time in which something is in force.
pub(super) struct Interval {
    /// Its eId.
    pub(super) id: String,
    /// The event with which it begins.
    pub(super) start: String,
    /// The event with which it ends.
    pub(super) end: Option<String>,
}

impl Head<'_> {
    /// The head as an element.
    pub(super) fn element(self) -> Element {
        let mut events = self.events;
        events.sort_by_key(|event| event.day);
        let lifecycle =
            element("lifecycle").with("source", maker()).holding(events.iter().map(Event::element));
        let intervals = element("temporalData").with("source", maker());
        let intervals = Some(intervals.holding(self.intervals.iter().map(Interval::element)))
            .filter(|_| !self.intervals.is_empty());
        let original = reference("original", "original", &self.work.uri(), &self.title);
        let references = element("references").with("source", maker());
        let references = references.holding([original]).holding(self.others).holding(bodies());
        let identification = element("identification").with("source", maker()).holding([
            work(self.work, &self.title, self.dated_by),
            expression(self.work, self.language, self.version, self.version_by, self.standing),
            manifestation(self.work, self.language, self.version, self.on),
        ]);
        let analysis =
            self.analysis.map(|analysis| element("analysis").with("source", maker()).holding([analysis]));
        element("meta")
            .holding([identification, lifecycle])
            .holding(analysis)
            .holding(intervals)
            .holding([references])
    }
}

impl Event {
    fn element(&self) -> Element {
        let event = element("eventRef").with("eId", &self.id).with("date", self.day.to_string());
        let event = event.with("source", format!("#{}", self.by));
        match self.kind {
            Some(kind) => event.with("type", kind),
            None => event.with("refersTo", "#inForce"),
        }
    }
}

impl Interval {
    fn element(&self) -> Element {
        let interval = element("timeInterval").with("start", format!("#{}", self.start));
        let interval = match &self.end {
            Some(end) => interval.with("end", format!("#{end}")),
            None => interval,
        };
        element("temporalGroup").with("eId", &self.id).holding([interval.with("refersTo", "#inForce")])
    }
}

/// A reference that others in the file go by.
pub(super) fn reference(name: &str, id: &str, href: &str, shown: &str) -> Element {
    element(name).with("eId", id).with("href", href).with("showAs", shown)
}

/// The title in one line, as it is set.
pub(super) fn title(text: &Text) -> String {
    text.title_lines().iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn valued(name: &str, value: &str) -> Element {
    element(name).with("value", value)
}

fn dated(day: NaiveDate, by: &str) -> Element {
    element("FRBRdate").with("date", day.to_string()).with("name", by)
}

/// The reference to whoever made the file.
fn maker() -> String {
    format!("#{MAKER}")
}

fn authors(all: &[&str]) -> Vec<Element> {
    all.iter().map(|author| element("FRBRauthor").with("href", format!("#{author}"))).collect()
}

fn work(work: &Work, title: &str, by: &str) -> Element {
    element("FRBRWork")
        .holding([
            valued("FRBRthis", &format!("{}/!main", work.uri())),
            valued("FRBRuri", &work.uri()),
            valued("FRBRalias", title).with("name", "title"),
            dated(work.dated, by),
        ])
        .holding(authors(&GOVERNMENTS))
        .holding([
            valued("FRBRcountry", COUNTRY),
            valued("FRBRsubtype", work.subtype),
            valued("FRBRnumber", &work.number),
        ])
}

fn expression(
    work: &Work,
    language: Language,
    version: Version,
    by: &str,
    standing: Option<Status>,
) -> Element {
    let uri = work.expression(language, version);
    let alias = standing.map(|known| valued("FRBRalias", standing::word(known)).with("name", STANDING));
    let authoritative = standing.map(standing::is_authoritative);
    let translation = standing.filter(|known| standing::is_translation(*known)).map(|_| {
        element("FRBRtranslation")
            .with("href", work.expression(Language::Kazakh, version))
            .with("fromLanguage", code(Language::Kazakh))
            .with("authoritative", "false")
            .with("by", maker())
    });
    element("FRBRExpression")
        .holding([valued("FRBRthis", &format!("{uri}/!main")), valued("FRBRuri", &uri)])
        .holding(alias)
        .holding([dated(version.day(), by)])
        .holding(authors(standing.map_or(&GOVERNMENTS[..], standing::authors)))
        .holding(authoritative.map(|is| valued("FRBRauthoritative", &is.to_string())))
        .holding([element("FRBRlanguage").with("language", code(language))])
        .holding(translation)
}

fn manifestation(work: &Work, language: Language, version: Version, on: NaiveDate) -> Element {
    let uri = work.expression(language, version);
    element("FRBRManifestation").holding([
        valued("FRBRthis", &format!("{uri}/!main.xml")),
        valued("FRBRuri", &format!("{uri}.xml")),
        dated(on, "export"),
        element("FRBRauthor").with("href", maker()),
        valued("FRBRformat", MEDIA_TYPE),
    ])
}

/// Who and what the head refers to. The codes of ISO 3166 are the same in every language.
fn bodies() -> [Element; 4] {
    let ontology = |kind: &str, name: &str| format!("/akn/ontology/{kind}/{COUNTRY}/{name}");
    let government = |party: Party| match party {
        Party::Azerbaijan => {
            reference("TLCOrganization", "azerbaijan", &ontology("organization", "az.government"), "AZ")
        }
        Party::Kazakhstan => {
            reference("TLCOrganization", "kazakhstan", &ontology("organization", "kz.government"), "KZ")
        }
    };
    [
        government(Party::Azerbaijan),
        government(Party::Kazakhstan),
        reference("TLCOrganization", MAKER, &ontology("organization", "alternat"), "Alternat"),
        reference("TLCConcept", "inForce", &ontology("concept", "inForce"), "inForce"),
    ]
}
