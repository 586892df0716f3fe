//! What a person sees after a request.

use crate::form::Form;
use crate::html::{Document, Element};
use crate::person::Person;
use axum::http::{HeaderMap, StatusCode};
use locales::{Value, Words};

/// An answer of the house: a page, or another file.
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// The path and query that it answers.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    person: Person,
    document: Document,
}

impl Page {
    pub(crate) fn new(
        person: Person,
        path: String,
        status: StatusCode,
        headers: HeaderMap,
        bytes: Vec<u8>,
    ) -> Page {
        let is_page =
            headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        let document =
            if is_page { Document::read(&String::from_utf8_lossy(&bytes)) } else { Document::default() };
        Page { status, headers, path, bytes, person, document }
    }

    /// The elements of the page.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// A header; empty where it is not set.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header is no text"))
    }

    /// The page as it was sent.
    #[must_use]
    pub fn html(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("the page is no UTF-8")
    }

    /// The words of the page's language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        let html = self.document.elements().next().and_then(|element| element.get("lang"));
        Person::words(html.expect("the page says no language"))
    }

    /// The text within the first element of this name, such as `h1` or `main`.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let element = self.document.elements().find(|element| element.name == name);
        element.map(|element| self.document.text(element)).unwrap_or_default()
    }

    /// The first link within the first element of this name that holds this text.
    #[track_caller]
    #[must_use]
    pub fn link_within(&self, name: &str, text: &str) -> String {
        let holds = |element: &&Element| element.name == name && self.document.text(element).contains(text);
        let found = self.document.elements().find(holds);
        let found = found.unwrap_or_else(|| panic!("{} has no {name} with “{text}”", self.path));
        let link = self.document.within(found).find_map(|element| element.get("href"));
        link.unwrap_or_else(|| panic!("the {name} with “{text}” has no link")).to_owned()
    }

    /// Where the page stands, without its query.
    #[must_use]
    pub fn place(&self) -> String {
        self.path.split('?').next().unwrap_or_default().to_owned()
    }

    /// The page answers with this status.
    #[track_caller]
    pub fn has_status(&self, status: u16) -> &Page {
        assert_eq!(self.status.as_u16(), status, "{}: {}", self.path, self.text("main"));
        self
    }

    /// This is the page at this path, whatever its query, and it answers.
    #[track_caller]
    pub fn is_at(&self, path: &str) -> &Page {
        assert_eq!(self.place(), path, "{}", self.text("main"));
        self.has_status(200)
    }

    /// The page holds this text.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Page {
        let told = self.text("body").replace('\u{a0}', " ");
        assert!(told.contains(&text.replace('\u{a0}', " ")), "{} does not say “{text}”: {told}", self.path);
        self
    }

    /// The page does not hold this text.
    #[track_caller]
    pub fn is_silent_on(&self, text: &str) -> &Page {
        assert!(!self.html().contains(text), "{} says “{text}”", self.path);
        self
    }

    /// The form came back: 422, and this message stands at this field. The summary above leads to the field.
    #[track_caller]
    pub fn refused_at(&self, field: &str, message: &str, places: &[(&str, Value)]) -> &Page {
        self.has_status(422);
        let told = self.document.by_id(&format!("{field}-error")).map(|told| self.document.text(told));
        let wanted = self.message(message, places);
        let told = told.unwrap_or_else(|| panic!("nothing is said at {field}: {}", self.summary()));
        assert!(
            told.replace('\u{a0}', " ").starts_with(&wanted),
            "at {field} is said “{told}”, not “{wanted}”"
        );
        let link = format!("#{field}");
        let leads = |element: &Element| element.get("href") == Some(link.as_str());
        assert!(self.document.elements().any(leads), "the summary does not lead to {field}");
        assert!(self.document.by_id(field).is_some(), "the summary leads to {field}, which is not there");
        self
    }

    /// The form came back: 422, and this message stands above it all.
    #[track_caller]
    pub fn refused(&self, message: &str, places: &[(&str, Value)]) -> &Page {
        self.has_status(422);
        let wanted = self.message(message, places);
        let told = self.summary().replace('\u{a0}', " ");
        assert!(told.contains(&wanted), "the summary says “{told}”, not “{wanted}”");
        self
    }

    /// A control still holds what was typed into it.
    #[track_caller]
    pub fn still_says(&self, name: &str, typed: &str) -> &Page {
        let held = self.form_with(name).value(name);
        assert_eq!(held.replace("\r\n", "\n"), typed.replace("\r\n", "\n"), "what stands in {name}");
        self
    }

    fn message(&self, id: &str, places: &[(&str, Value)]) -> String {
        let told = self.words().tell(id, places);
        told.trim_end_matches('.').replace('\u{a0}', " ")
    }

    fn summary(&self) -> String {
        let summary = self.document.by_id("faults").map(|told| self.document.text(told));
        summary.unwrap_or_else(|| self.text("main"))
    }

    /// The form that goes to this path; an act of a record is named by the last word of its path.
    #[track_caller]
    #[must_use]
    pub fn form(&self, action: &str) -> Form {
        let end = format!("/{}", action.trim_start_matches('/'));
        let found = self.forms().find(|form| {
            let to = form.get("action").unwrap_or(&self.path);
            to == action || to.ends_with(&end)
        });
        let form = found.unwrap_or_else(|| {
            let all: Vec<&str> = self.forms().filter_map(|form| form.get("action")).collect();
            panic!("{} ({}) has no form to {action}, only to {all:?}", self.path, self.status)
        });
        Form::read(&self.person, self, form)
    }

    /// The form in which this control stands.
    #[track_caller]
    #[must_use]
    pub fn form_with(&self, control: &str) -> Form {
        let holds =
            |form: &&Element| self.document.within(form).any(|element| element.get("name") == Some(control));
        let form = self.forms().find(holds);
        Form::read(
            &self.person,
            self,
            form.unwrap_or_else(|| panic!("{} has no control {control}", self.path)),
        )
    }

    fn forms(&self) -> impl Iterator<Item = &Element> {
        self.document.elements().filter(|element| element.name == "form")
    }
}
