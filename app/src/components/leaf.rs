//! A leaf: the margin names, the body tells.

use leptos::prelude::*;

/// One part of a page. Every page is a pile of leaves, and all their margins line up.
#[component]
pub fn Leaf(
    /// Id of the heading, unique on the page.
    #[prop(into)]
    id: String,
    /// The heading in the margin.
    #[prop(into)]
    heading: String,
    /// A remark under the heading: a count, a state.
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// The body takes the whole width, under the heading: for wide tables and rulers.
    #[prop(optional)]
    wide: bool,
    /// The body.
    children: Children,
) -> AnyView {
    let head = match note {
        None => view! { <h2 id=id.clone()>{heading}</h2> }.into_any(),
        Some(note) => {
            let id = id.clone();
            view! { <div class="leaf-head"><h2 id=id>{heading}</h2><p class="note">{note}</p></div> }
                .into_any()
        }
    };
    let class = if wide { "leaf leaf-wide" } else { "leaf" };
    view! {
        <section class=class aria-labelledby=id>
            {head}
            <div class="leaf-body">{children()}</div>
        </section>
    }
    .into_any()
}
