//! The choice of language.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;

/// The four languages as buttons. The language is the person's, never the path's, so the choice is sent, and the
/// person comes back to the page from which it was made.
#[component]
pub fn Languages(
    /// The words of the page; their language is the current one.
    words: &'static Words,
    /// The path to come back to.
    #[prop(into)]
    back: String,
) -> AnyView {
    let each = Language::ALL.into_iter().map(|language| {
        let current = (language == words.language()).then_some("true");
        let short = words.say(&format!("frame-language-{}", language.tag()));
        let full = words.say(&format!("frame-language-{}-full", language.tag()));
        view! {
            <li>
                <button name="language" value=language.tag() lang=language.tag() aria-label=full aria-current=current>
                    {short}
                </button>
            </li>
        }
    });
    view! {
        <form class="languages" method="post" action="/language" aria-label=words.say("frame-language")>
            <input type="hidden" name="back" value=back/>
            <ul>{each.collect_view()}</ul>
        </form>
    }
    .into_any()
}
