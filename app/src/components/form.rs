//! What was typed into a form, and what is wrong with it.

use std::collections::BTreeMap;

/// Exactly what was typed, by the name of the control: strings only, so that a parse can fail and nothing is lost.
pub type Typed = BTreeMap<String, String>;

/// What is wrong with a form: ready messages at fields, in the order of the page, and messages about the whole.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Faults {
    whole: Vec<String>,
    fields: Vec<(String, String)>,
}

impl Faults {
    /// No fault yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what is wrong at a field. A field shows its first message only, the summary shows all.
    pub fn at_field(&mut self, field: &str, message: impl Into<String>) {
        self.fields.push((field.to_owned(), message.into()));
    }

    /// Notes what is wrong with the form as a whole: a stale version, a refusal.
    pub fn at_whole(&mut self, message: impl Into<String>) {
        self.whole.push(message.into());
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty() && self.fields.is_empty()
    }

    /// The message at this field.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| name == field).map(|(_, message)| message.as_str())
    }

    /// The messages about the whole form.
    #[must_use]
    pub fn whole(&self) -> &[String] {
        &self.whole
    }

    /// The same with the label of its field before each message: what a summary says, away from the fields.
    #[must_use]
    pub fn named(&self, label: impl Fn(&str) -> Option<String>) -> Self {
        let fields = self.fields.iter().map(|(field, message)| {
            let named = label(field).map_or_else(|| message.clone(), |label| format!("{label}: {message}"));
            (field.clone(), named)
        });
        Self { whole: self.whole.clone(), fields: fields.collect() }
    }

    /// Field names and messages, in the order of the page.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }
}

/// A form as it comes back to the person: what was typed beside what is wrong.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    typed: &'a Typed,
    faults: &'a Faults,
}

impl<'a> Form<'a> {
    /// Joins the two.
    #[must_use]
    pub const fn new(typed: &'a Typed, faults: &'a Faults) -> Self {
        Self { typed, faults }
    }

    /// What was typed under this name; nothing typed is the empty text.
    #[must_use]
    pub fn typed(&self, name: &str) -> &'a str {
        self.typed.get(name).map_or("", String::as_str)
    }

    /// What is wrong with the form.
    #[must_use]
    pub const fn faults(&self) -> &'a Faults {
        self.faults
    }

    /// One control: its name, what was typed into it, the message at it.
    #[must_use]
    pub fn control(&self, name: &str) -> Control {
        Control {
            name: name.to_owned(),
            typed: self.typed(name).to_owned(),
            fault: self.faults.at(name).map(str::to_owned),
        }
    }

    /// The three controls of a day, `{name}_day`, `{name}_month` and `{name}_year`; the message stands at `name`.
    #[must_use]
    pub fn day(&self, name: &str) -> DayControls {
        let part = |part: &str| self.typed(&format!("{name}_{part}")).to_owned();
        DayControls {
            name: name.to_owned(),
            day: part("day"),
            month: part("month"),
            year: part("year"),
            fault: self.faults.at(name).map(str::to_owned),
        }
    }
}

/// One control of a form. Its id on the page is its name, so that the summary of errors can lead to it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Control {
    /// The name under which it is sent.
    pub name: String,
    /// What stands in it.
    pub typed: String,
    /// The ready message, if something is wrong.
    pub fault: Option<String>,
}

/// The three controls that make a day. The id of the first is the bare name.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct DayControls {
    /// The name of the field; the controls add `_day`, `_month`, `_year`.
    pub name: String,
    /// The number of the day, as typed.
    pub day: String,
    /// The number of the month, 1 to 12, as chosen.
    pub month: String,
    /// The year, as typed.
    pub year: String,
    /// The ready message, if something is wrong.
    pub fault: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_beside_its_fault() {
        let typed = Typed::from([
            ("city".to_owned(), "Баку".to_owned()),
            ("starts_day".to_owned(), "32".to_owned()),
            ("starts_year".to_owned(), "2026".to_owned()),
        ]);
        let mut faults = Faults::new();
        assert!(faults.is_empty());
        faults.at_field("starts", "first");
        faults.at_field("starts", "second");
        let form = Form::new(&typed, &faults);
        assert_eq!(form.control("city"), Control { name: "city".into(), typed: "Баку".into(), fault: None });
        let starts = form.day("starts");
        assert_eq!((starts.day.as_str(), starts.month.as_str(), starts.year.as_str()), ("32", "", "2026"));
        assert_eq!(starts.fault.as_deref(), Some("first"));
        assert_eq!(faults.fields().len(), 2);
        assert!(!faults.is_empty());
    }
}
