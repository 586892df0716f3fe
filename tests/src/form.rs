//! A form of a page, filled in and sent as a browser does it: only what the page really has can be filled in.

use crate::answer::Page;
use crate::html::{Document, Element};
use crate::person::{Person, encoded};
use axum::http::Method;

/// A form of a page.
pub struct Form {
    person: Person,
    action: String,
    method: Method,
    controls: Vec<Control>,
}

struct Control {
    name: String,
    value: String,
    kind: Kind,
}

enum Kind {
    Hidden,
    Typed,
    /// One of several with the same name (`true`), or a box of its own.
    Ticked {
        single: bool,
        on: bool,
    },
    List(Vec<String>),
    Button,
}

impl Form {
    pub(crate) fn read(person: &Person, page: &Page, form: &Element) -> Form {
        let document = page.document();
        let controls = document.within(form).filter_map(|element| control(document, element)).collect();
        let method = if form.get("method") == Some("post") { Method::POST } else { Method::GET };
        let action = form.get("action").unwrap_or(&page.path).to_owned();
        Form { person: person.clone(), action, method, controls }
    }

    /// Types into a field, or chooses from a list or among choices.
    #[track_caller]
    #[must_use]
    pub fn fill(mut self, name: &str, value: &str) -> Form {
        let mut filled = false;
        for control in self.controls.iter_mut().filter(|control| control.name == name) {
            match &mut control.kind {
                Kind::Typed => control.value = value.to_owned(),
                Kind::List(choices) => {
                    assert!(
                        choices.iter().any(|choice| choice == value),
                        "{name} offers {choices:?}, not {value:?}"
                    );
                    control.value = value.to_owned();
                }
                Kind::Ticked { single, on } => {
                    *on = control.value == value || (*on && !*single);
                    filled |= control.value == value;
                    continue;
                }
                Kind::Hidden | Kind::Button => continue,
            }
            filled = true;
        }
        assert!(filled, "{} has no control {name} that takes {value:?}", self.action);
        self
    }

    /// Types into several fields.
    #[track_caller]
    #[must_use]
    pub fn fill_all(self, fields: &[(&str, &str)]) -> Form {
        fields.iter().fold(self, |form, (name, value)| form.fill(name, value))
    }

    /// Types a day into its three fields.
    #[track_caller]
    #[must_use]
    pub fn fill_day(self, name: &str, day: chrono::NaiveDate) -> Form {
        use chrono::Datelike as _;

        let parts = [("day", day.day()), ("month", day.month()), ("year", day.year().unsigned_abs())];
        parts
            .iter()
            .fold(self, |form, (part, value)| form.fill(&format!("{name}_{part}"), &value.to_string()))
    }

    /// Unticks a box.
    #[track_caller]
    #[must_use]
    pub fn untick(mut self, name: &str, value: &str) -> Form {
        let named = self.controls.iter_mut().find(|control| control.name == name && control.value == value);
        match named.map(|control| &mut control.kind) {
            Some(Kind::Ticked { on, .. }) => *on = false,
            _ => panic!("{} has no box {name} {value}", self.action),
        }
        self
    }

    /// Puts in what no browser would send: a value that the page does not offer.
    #[must_use]
    pub fn forge(mut self, name: &str, value: &str) -> Form {
        self.controls.retain(|control| control.name != name);
        self.controls.push(Control { name: name.into(), value: value.into(), kind: Kind::Hidden });
        self
    }

    /// What stands in a control now; what is ticked, where several bear the name, joined by commas.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        let held = self.sent(None).into_iter().filter(|(key, _)| key == name).map(|(_, value)| value);
        held.collect::<Vec<_>>().join(",")
    }

    /// What a list offers, in its order.
    #[track_caller]
    #[must_use]
    pub fn choices(&self, name: &str) -> Vec<String> {
        let named = self.controls.iter().find(|control| control.name == name);
        match named.map(|control| &control.kind) {
            Some(Kind::List(choices)) => choices.clone(),
            _ => panic!("{} has no list {name}", self.action),
        }
    }

    /// Sends the form by its first button.
    pub async fn send(self) -> Page {
        let first = self.controls.iter().position(|control| matches!(control.kind, Kind::Button));
        assert!(first.is_some(), "{} has no button", self.action);
        self.send_by(first).await
    }

    /// Sends the form by the button with this value.
    pub async fn press(self, value: &str) -> Page {
        let button = self
            .controls
            .iter()
            .position(|control| matches!(control.kind, Kind::Button) && control.value == value);
        assert!(button.is_some(), "{} has no button {value}", self.action);
        self.send_by(button).await
    }

    async fn send_by(self, button: Option<usize>) -> Page {
        let body = encoded(&self.sent(button));
        if self.method == Method::POST {
            return self.person.follow(Method::POST, &self.action, Some(body)).await;
        }
        self.person.open(&format!("{}?{body}", self.action)).await
    }

    /// The fields as they would be sent by the first button.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        self.sent(self.controls.iter().position(|control| matches!(control.kind, Kind::Button)))
    }

    /// The same, encoded.
    #[must_use]
    pub fn body(&self) -> String {
        encoded(&self.fields())
    }

    /// The "successful controls" of the HTML standard, in order.
    fn sent(&self, button: Option<usize>) -> Vec<(String, String)> {
        let sent = self.controls.iter().enumerate().filter(|(place, control)| {
            !control.name.is_empty()
                && match control.kind {
                    Kind::Hidden | Kind::Typed | Kind::List(_) => true,
                    Kind::Ticked { on, .. } => on,
                    Kind::Button => Some(*place) == button,
                }
        });
        sent.map(|(_, control)| (control.name.clone(), control.value.clone())).collect()
    }
}

fn control(document: &Document, element: &Element) -> Option<Control> {
    let value = element.get("value").unwrap_or_default().to_owned();
    let (value, kind) = match element.name.as_str() {
        "button" => (value, Kind::Button),
        "textarea" => {
            let text = document.raw_text(element);
            (text.strip_prefix('\n').unwrap_or(&text).to_owned(), Kind::Typed)
        }
        "select" => list(document, element),
        "input" => match element.get("type").unwrap_or("text") {
            "hidden" => (value, Kind::Hidden),
            "radio" => (value, Kind::Ticked { single: true, on: element.get("checked").is_some() }),
            "checkbox" => (value, Kind::Ticked { single: false, on: element.get("checked").is_some() }),
            _ => (value, Kind::Typed),
        },
        _ => return None,
    };
    Some(Control { name: element.get("name").unwrap_or_default().to_owned(), value, kind })
}

/// A list holds its selected choice, else its first.
fn list(document: &Document, element: &Element) -> (String, Kind) {
    let options: Vec<&Element> =
        document.within(element).filter(|element| element.name == "option").collect();
    let of = |option: &&Element| option.get("value").unwrap_or_default().to_owned();
    let chosen = options.iter().find(|option| option.get("selected").is_some()).or(options.first());
    (chosen.map(of).unwrap_or_default(), Kind::List(options.iter().map(of).collect()))
}
