//! That something on the page is new, told while it is read; what stands on the page stays as it is.

#![expect(missing_docs, reason = "the macro of islands writes a struct of props and gives it no comment")]

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventSource, MessageEvent, VisibilityState};

/// Follows a record while its tab is seen, and tells how much is new, with a link that shows it. The server says a number
/// and nothing else: how many steps there are.
#[island]
pub fn PageNews(
    /// Where the record is followed.
    follow: String,
    /// How many steps the page shows, in digits: numbers among the props would bring a parser of fractions.
    seen: String,
    /// Where the page is.
    page: String,
    /// What is told, with `#` for how many.
    told: String,
    /// What the link says.
    show: String,
) -> impl IntoView {
    let fresh = RwSignal::new(0_usize);
    Effect::new(move || {
        let seen: usize = seen.parse().unwrap_or_default();
        let follower = Follower {
            follow: StoredValue::new(follow.clone()),
            seen,
            known: StoredValue::new(seen),
            line: StoredValue::new_local(None),
            fresh,
        };
        follower.look();
        let turned = window_event_listener_untyped("visibilitychange", move |_| follower.look());
        on_cleanup(move || {
            turned.remove();
            follower.line.set_value(None);
        });
    });
    let line = move || {
        (fresh.get() > 0).then(|| {
            let told = told.replace('#', &fresh.get().to_string());
            let (page, show) = (page.clone(), show.clone());
            view! { <p>{told}" "<a href=page>{show}</a></p> }
        })
    };
    view! { <div class="page-news" role="status">{line}</div> }
}

#[derive(Clone, Copy)]
struct Follower {
    follow: StoredValue<String>,
    /// How many steps the page shows.
    seen: usize,
    /// How many were told.
    known: StoredValue<usize>,
    line: StoredValue<Option<Line>, LocalStorage>,
    fresh: RwSignal<usize>,
}

/// An open line to the server. Dropped, it is closed.
struct Line {
    source: EventSource,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.source.close();
    }
}

impl Follower {
    /// Follows while the tab is seen: one that nobody looks at holds no line.
    fn look(self) {
        let is_seen = document().visibility_state() == VisibilityState::Visible;
        if !is_seen {
            self.line.set_value(None);
        } else if self.line.with_value(Option::is_none) {
            self.line.set_value(self.open());
        }
    }

    fn open(self) -> Option<Line> {
        let address = format!("{}?seen={}", self.follow.get_value(), self.known.get_value());
        let source = EventSource::new(&address).ok()?;
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let steps = event.data().as_string().and_then(|data| data.parse::<usize>().ok());
            if let Some(steps) = steps {
                self.known.set_value(steps);
                self.fresh.set(steps.saturating_sub(self.seen));
            }
        });
        source.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        Some(Line { source, _heard: heard })
    }
}
