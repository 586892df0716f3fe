//! A file sent in parts while the rest of its form is filled in, and sent on where the line broke.

#![expect(missing_docs, reason = "the macro of islands writes a struct of props and gives it no comment")]

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, File, Headers, HtmlFormElement, HtmlInputElement, RequestInit, Response};

/// How many bytes go at once: little enough that a bar moves and a broken line costs little.
const PART: u64 = 1_048_576;

/// How long until it is tried again where the line broke, in milliseconds.
const AGAIN: i32 = 3_000;

/// Where files are announced.
const UPLOADS: &str = "/uploads";

/// Sends the file that is chosen in the field `file` of a form by the core of the protocol tus, and puts its name in the
/// field `upload`. The form waits for the file; without a script it carries the file itself.
#[island]
pub fn PaperUpload(
    /// Id of the form.
    form: String,
    /// The most bytes that are taken, in digits: numbers among the props would bring a parser of fractions.
    most: String,
    /// How far it is, with `#` for the hundredths.
    sending: String,
    /// The line broke.
    again: String,
    /// The whole file is there.
    sent: String,
    /// It is not taken, where the server does not say why.
    refused: String,
    /// It is too large.
    large: String,
) -> impl IntoView {
    let percent = RwSignal::new(None::<u64>);
    let line = RwSignal::new(String::new());
    Effect::new(move || {
        let words = StoredValue::new([again.clone(), sent.clone(), refused.clone(), large.clone()]);
        let (turn, waits) = (StoredValue::new(0_u32), StoredValue::new(false));
        let most = most.parse().unwrap_or(u64::MAX);
        let sender = Sender { form: StoredValue::new(form.clone()), most, words, percent, line, turn, waits };
        let chosen = window_event_listener(ev::change, move |event| {
            sender.chosen(event.target());
        });
        let submitted = window_event_listener(ev::submit, move |event| {
            if percent.get_untracked().is_some() {
                event.prevent_default();
                waits.set_value(true);
            }
        });
        on_cleanup(move || {
            chosen.remove();
            submitted.remove();
        });
    });
    let value = move || percent.get().unwrap_or_default().to_string();
    let is_hidden = move || percent.get().is_none();
    let told = move || percent.get().map(|done| sending.replace('#', &done.to_string())).unwrap_or_default();
    view! {
        <progress max="100" value=value hidden=is_hidden aria-labelledby="file-sending"></progress>
        <p class="note" id="file-sending">{told}</p>
        <p class="note" role="status">{line}</p>
    }
}

#[derive(Clone, Copy)]
struct Sender {
    form: StoredValue<String>,
    most: u64,
    words: StoredValue<[String; 4]>,
    /// How far the file is, while one is sent.
    percent: RwSignal<Option<u64>>,
    line: RwSignal<String>,
    /// Which file, counted: another that is chosen meanwhile ends the sending of the one before.
    turn: StoredValue<u32>,
    /// The form is to be sent as soon as the file is there.
    waits: StoredValue<bool>,
}

/// How the sending of a file ended.
enum End {
    /// It is there, under this name.
    There(String),
    /// It is not taken.
    Refused(String),
    /// Another was chosen.
    Overtaken,
}

impl Sender {
    fn chosen(self, target: Option<web_sys::EventTarget>) -> Option<()> {
        let input: HtmlInputElement = target?.dyn_into().ok()?;
        let form = document().get_element_by_id(&self.form.get_value())?;
        if input.id() != "file" || !form.contains(Some(&input)) {
            return None;
        }
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let _ = input.set_attribute("name", "file");
        name(&form, "")?;
        let file = input.files()?.get(0);
        self.percent.set(file.as_ref().map(|_| 0));
        self.line.set(String::new());
        let file = file?;
        spawn_local(async move {
            let end = self.send(&file, turn).await;
            self.ended(&form, &input, end);
        });
        Some(())
    }

    fn ended(self, form: &Element, input: &HtmlInputElement, end: End) {
        let (told, is_there) = match end {
            End::Overtaken => return,
            End::There(upload) => {
                let _ = name(form, &upload);
                // What is there already is not carried again.
                let _ = input.remove_attribute("name");
                (self.word(1), true)
            }
            End::Refused(told) => {
                input.set_value("");
                (told, false)
            }
        };
        self.percent.set(None);
        self.line.set(told);
        let waited = self.waits.try_update_value(std::mem::take).unwrap_or_default();
        if is_there
            && waited
            && let Some(form) = form.dyn_ref::<HtmlFormElement>()
        {
            let _ = form.submit();
        }
    }

    async fn send(self, file: &File, turn: u32) -> End {
        let length = size(file);
        if length > self.most {
            return End::Refused(self.word(3));
        }
        let mut place = None::<(String, u64)>;
        loop {
            if self.turn.get_value() != turn {
                return End::Overtaken;
            }
            let (at, answer) = match &place {
                None => (0, self.announce(file).await),
                Some((path, at)) => (*at, part(path, file, *at).await),
            };
            let Ok(answer) = answer else {
                self.line.set(self.word(0));
                let _ = rest().await;
                // How far it came is asked of the house: the answer to the last part may be what was lost.
                if let Some((path, at)) = &mut place
                    && let Ok(reached) = asked("HEAD", path, &[], None).await
                {
                    *at = number(&reached, "Upload-Offset").unwrap_or(*at);
                }
                continue;
            };
            match answer.status() {
                201 => place = header(&answer, "Location").map(|path| (path, 0)),
                204 => {
                    let reached = number(&answer, "Upload-Offset").unwrap_or(at);
                    self.line.set(String::new());
                    self.percent.set(Some(100 * reached / length.max(1)));
                    let Some((path, at)) = &mut place else { continue };
                    *at = reached;
                    if reached >= length {
                        let id = path.rsplit('/').next().unwrap_or_default();
                        return End::There(id.to_owned());
                    }
                }
                409 => {
                    let Some((path, at)) = &mut place else { return End::Refused(self.word(2)) };
                    if let Ok(reached) = asked("HEAD", path, &[], None).await {
                        *at = number(&reached, "Upload-Offset").unwrap_or(*at);
                    }
                    let _ = rest().await;
                }
                // Gone: it is begun anew.
                404 | 410 if place.is_some() => place = None,
                500.. => {
                    self.line.set(self.word(0));
                    let _ = rest().await;
                }
                _ => return End::Refused(self.reason(&answer).await),
            }
        }
    }

    async fn announce(self, file: &File) -> Result<Response, JsValue> {
        let letters: String = file.name().bytes().map(char::from).collect();
        let named = format!("filename {}", window().btoa(&letters)?);
        let length = size(file).to_string();
        asked("POST", UPLOADS, &[("Upload-Length", &length), ("Upload-Metadata", &named)], None).await
    }

    /// Why a file is not taken, in the server's own words where it has some.
    async fn reason(self, answer: &Response) -> String {
        let is_told = header(answer, "Content-Type").is_some_and(|kind| kind.starts_with("text/plain"));
        let text = match answer.text() {
            Ok(text) if is_told => JsFuture::from(text).await.ok().and_then(|text| text.as_string()),
            _ => None,
        };
        text.unwrap_or_else(|| self.word(2))
    }

    fn word(self, place: usize) -> String {
        self.words.with_value(|words| words.get(place).cloned().unwrap_or_default())
    }
}

/// The next part of a file, from this byte on.
async fn part(path: &str, file: &File, at: u64) -> Result<Response, JsValue> {
    let part = file.slice_with_f64_and_f64(at as f64, (at + PART) as f64)?;
    let kind = ("Content-Type", "application/offset+octet-stream");
    asked("PATCH", path, &[("Upload-Offset", &at.to_string()), kind], Some(&part)).await
}

async fn asked(
    method: &str,
    path: &str,
    more: &[(&str, &str)],
    body: Option<&Blob>,
) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set("Tus-Resumable", "1.0.0")?;
    for (name, value) in more {
        headers.set(name, value)?;
    }
    let request = RequestInit::new();
    request.set_method(method);
    request.set_headers(&headers);
    if let Some(body) = body {
        request.set_body(body);
    }
    JsFuture::from(window().fetch_with_str_and_init(path, &request)).await?.dyn_into()
}

fn header(answer: &Response, name: &str) -> Option<String> {
    answer.headers().get(name).ok()?
}

fn number(answer: &Response, name: &str) -> Option<u64> {
    header(answer, name)?.parse().ok()
}

/// How many bytes a file has.
fn size(file: &File) -> u64 {
    file.size() as u64
}

/// Names a file that is there in the form.
fn name(form: &Element, upload: &str) -> Option<()> {
    let field: HtmlInputElement = form.query_selector("#upload").ok()??.dyn_into().ok()?;
    field.set_value(upload);
    Some(())
}

/// Waits until it may be tried again.
async fn rest() -> Result<JsValue, JsValue> {
    let mut begin = |done: js_sys::Function, _: js_sys::Function| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, AGAIN);
    };
    JsFuture::from(js_sys::Promise::new(&mut begin)).await
}
