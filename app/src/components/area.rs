//! A field of several lines.

use leptos::prelude::*;

use crate::components::field::{Field, described_by, invalid};
use crate::components::form::Control;

/// A field of several lines, in the text face where what is typed will have legal force.
#[component]
pub fn AreaField(
    /// What was typed and what is wrong.
    control: Control,
    /// The label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    help: Option<String>,
    /// How many lines are seen at first.
    #[prop(default = 4)]
    rows: u32,
    /// What is typed has, or will have, legal force.
    #[prop(optional)]
    legal: bool,
    /// The language of what is typed, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, help.is_some(), fault.is_some());
    let wrong = invalid(fault.is_some());
    let class = legal.then_some("legal-input");
    let id = name.clone();
    view! {
        <Field name=name.clone() label help fault>
            <textarea
                id=id
                name=name
                rows=rows.to_string()
                class=class
                lang=lang
                aria-invalid=wrong
                aria-describedby=described
            >
                {escaped(&typed)}
            </textarea>
        </Field>
    }
    .into_any()
}

/// The only way for text into a `<textarea>`: Leptos writes the children of that element as they are, so a closing
/// tag typed by one person would run as a script for the next.
///
/// The leading line feed is eaten by the parser of HTML, and so saves a first empty line of the text.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    safe.push('\n');
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_ends_the_element_and_a_first_empty_line_stays() {
        assert_eq!(escaped("</textarea><script>&"), "\n&lt;/textarea&gt;&lt;script&gt;&amp;");
        assert_eq!(escaped("\nsecond"), "\n\nsecond");
    }
}
