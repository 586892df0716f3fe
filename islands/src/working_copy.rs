//! Keeping what is typed while it is typed, so that neither a dead line nor a closed lid loses it.

#![expect(missing_docs, reason = "the macro of islands writes a struct of props and gives it no comment")]

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// How long nobody types before what is typed is kept.
const PAUSE: Duration = Duration::from_millis(1_500);

/// How long until it is tried again where the line was dead.
const AGAIN: Duration = Duration::from_secs(10);

/// Posts a form to its own page as a working copy whenever the person pauses, and tells by the server's own words that
/// it is kept. Saving stays the person's: the form's button.
#[island]
pub fn WorkingCopyKept(
    /// Id of the form.
    form: String,
    /// What is told while what is typed stands on this page alone.
    failed: String,
) -> impl IntoView {
    let line = RwSignal::new(String::new());
    Effect::new(move || {
        let keeper = Keeper {
            form: StoredValue::new(form.clone()),
            failed: StoredValue::new(failed.clone()),
            line,
            timer: StoredValue::new_local(None),
        };
        let typed = window_event_listener(ev::input, move |event| {
            let inside = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            if keeper.form().is_some_and(|form| form.contains(inside.as_ref())) {
                keeper.keep_in(PAUSE);
            }
        });
        let online = window_event_listener(ev::online, move |_| keeper.keep_if_waiting());
        let sent = window_event_listener(ev::submit, move |_| keeper.rest());
        on_cleanup(move || {
            typed.remove();
            online.remove();
            sent.remove();
        });
    });
    view! { <p class="note" role="status">{line}</p> }
}

#[derive(Clone, Copy)]
struct Keeper {
    form: StoredValue<String>,
    failed: StoredValue<String>,
    line: RwSignal<String>,
    timer: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Keeper {
    fn form(self) -> Option<HtmlFormElement> {
        document().get_element_by_id(&self.form.get_value())?.dyn_into().ok()
    }

    fn keep_in(self, time: Duration) {
        self.rest();
        let set = set_timeout_with_handle(move || self.keep(), time);
        self.timer.set_value(set.ok());
    }

    fn keep_if_waiting(self) {
        if self.timer.with_value(Option::is_some) {
            self.keep_in(Duration::ZERO);
        }
    }

    /// The person saves, or types on: what was to be kept soon is not.
    fn rest(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    fn keep(self) {
        self.timer.set_value(None);
        let Some(form) = self.form() else { return };
        spawn_local(async move {
            let answer = post(&form).await;
            let is_dead = answer.is_err();
            self.line.set(answer.ok().flatten().unwrap_or_else(|| self.failed.get_value()));
            if is_dead && self.timer.with_value(Option::is_none) {
                self.keep_in(AGAIN);
            }
        });
    }
}

/// Posts the form as a working copy. Gives what the server tells, nothing where it refuses; an error where nobody
/// answers.
async fn post(form: &HtmlFormElement) -> Result<Option<String>, JsValue> {
    let body = UrlSearchParams::new()?;
    for entry in js_sys::try_iter(FormData::new_with_form(form)?.as_ref())?.into_iter().flatten() {
        let pair: js_sys::Array = entry?.dyn_into()?;
        body.append(
            &pair.get(0).as_string().unwrap_or_default(),
            &pair.get(1).as_string().unwrap_or_default(),
        );
    }
    body.append("act", "keep");
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&body);
    let answer = JsFuture::from(window().fetch_with_str_and_init(&form.action(), &request)).await?;
    let answer: Response = answer.dyn_into()?;
    if !answer.ok() || answer.redirected() {
        return Ok(None);
    }
    Ok(JsFuture::from(answer.text()?).await?.as_string())
}
