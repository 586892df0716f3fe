//! A form that may carry a file: who asks is known before anything of it is read, and the file is never held in memory.

use std::{future::poll_fn, pin::Pin, time::Duration};

use app::agreement::texts::entry::ENCLOSED;
use axum::{
    body::{Body, Bytes, HttpBody as _, to_bytes},
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::header,
    response::Response,
};
use secretariat::{
    Fault, Faults, Refusal,
    papers::{self, Arriving, Upload},
};

use crate::{
    desk::Desk,
    house::House,
    typed::{self, Typed},
};

/// The most bytes of everything in a form but its file.
const FIELDS_MOST: usize = 64 * 1024;

/// The most bytes of a file that only fills the form.
const ENCLOSED_MOST: usize = 4 * 1024 * 1024;

/// How long the next bytes may take to come.
const NEXT_WITHIN: Duration = Duration::from_secs(60);

/// A request whose body is still on its way.
pub(crate) struct Carried {
    pub(crate) desk: Desk,
    request: Request,
}

impl FromRequest<House> for Carried {
    type Rejection = Response;

    async fn from_request(request: Request, house: &House) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let desk = Desk::of(&parts, house).await?;
        Ok(Self { desk, request: Request::from_parts(parts, body) })
    }
}

/// What a form brought.
#[derive(Default)]
pub(crate) struct Brought {
    /// What was typed; the field `upload` names the file, where one came.
    pub(crate) typed: Typed,
    /// The bytes of a file that only fills the form, in the field [`ENCLOSED`]: it is not stored.
    pub(crate) enclosed: Option<Vec<u8>>,
    /// Why the file was not taken.
    pub(crate) refused: Option<Faults>,
}

impl Carried {
    /// A header as text; empty where there is none.
    pub(super) fn header(&self, name: &str) -> &str {
        self.request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The desk, and the body that is still to be read.
    pub(super) fn parted(self) -> (Desk, Body) {
        (self.desk, self.request.into_body())
    }

    /// Reads the form; a file in it comes in as an upload of whoever asks. What is announced as too large is not read.
    ///
    /// # Errors
    /// [`Refusal::Faults`] where it is no form; the trouble of writing.
    pub(crate) async fn brought(&mut self) -> Result<Brought, Refusal> {
        self.brought_with(FIELDS_MOST).await
    }

    /// The same, with so many bytes of everything but the file.
    ///
    /// # Errors
    /// As [`Carried::brought`].
    pub(crate) async fn brought_with(&mut self, fields: usize) -> Result<Brought, Refusal> {
        let most = self.desk.office().papers().most();
        let announced: u64 = self.header("content-length").parse().unwrap_or_default();
        let carries_file = self.header(header::CONTENT_TYPE.as_str()).starts_with("multipart/form-data");
        let request = std::mem::take(&mut self.request);
        if !carries_file {
            let bytes = soon(to_bytes(request.into_body(), fields)).await?;
            return Ok(Brought { typed: typed::read(&bytes), ..Brought::default() });
        }
        if announced > most.saturating_add(fields as u64) {
            let refused = Some(Faults::one("file", Fault::TooLarge { most }));
            return Ok(Brought { refused, ..Brought::default() });
        }
        let form = Multipart::from_request(request, &()).await.map_err(|_| no_form())?;
        read(&self.desk, form, fields).await
    }
}

async fn read(desk: &Desk, mut form: Multipart, most: usize) -> Result<Brought, Refusal> {
    let mut brought = Brought::default();
    let mut held = 0;
    while let Some(mut field) = soon(form.next_field()).await? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        if name == "file" {
            // A field in which nothing was chosen comes without a name and without a byte.
            let Some(file_name) = file_name.filter(|name| !name.is_empty()) else { continue };
            match come_in(desk, &file_name, &mut field).await {
                Ok(upload) => drop(brought.typed.insert("upload".into(), upload.id.to_string())),
                Err(Refusal::Faults(faults)) => {
                    brought.refused = Some(faults);
                    return Ok(brought);
                }
                Err(refusal) => return Err(refusal),
            }
            continue;
        }
        if name == ENCLOSED {
            let mut file = Vec::new();
            while let Some(bytes) = soon(field.chunk()).await? {
                if file.len() + bytes.len() > ENCLOSED_MOST {
                    let most = ENCLOSED_MOST as u64;
                    brought.refused = Some(Faults::one(ENCLOSED, Fault::TooLarge { most }));
                    return Ok(brought);
                }
                file.extend(bytes);
            }
            brought.enclosed = Some(file).filter(|file| !file.is_empty());
            continue;
        }
        let mut value = Vec::new();
        while let Some(bytes) = soon(field.chunk()).await? {
            held += bytes.len();
            if held > most {
                return Err(no_form());
            }
            value.extend(bytes);
        }
        let value = String::from_utf8_lossy(&value).into_owned();
        // The name of a file that is here stands in the form; one that comes with it takes its place.
        brought.typed.entry(name).or_insert(value);
    }
    Ok(brought)
}

/// A whole file, as long as it turns out to be.
async fn come_in(desk: &Desk, name: &str, field: &mut Field<'_>) -> Result<Upload, Refusal> {
    let (office, actor) = (desk.office(), desk.actor()?);
    let upload = papers::begin(office, actor, name, None).await?;
    let mut arriving = papers::resume(office, actor, upload.id, 0).await?;
    match all(&mut arriving, field).await {
        Ok(()) => arriving.end(office, actor).await,
        Err(refusal) => {
            arriving.abandon(office, actor).await?;
            Err(refusal)
        }
    }
}

async fn all(arriving: &mut Arriving, field: &mut Field<'_>) -> Result<(), Refusal> {
    while let Some(bytes) = soon(field.chunk()).await? {
        arriving.take(&bytes).await?;
    }
    Ok(())
}

/// The next bytes of a body; nothing at its end, and an error where it breaks off or nothing comes for too long.
pub(super) async fn next(body: &mut Body) -> Result<Option<Bytes>, Refusal> {
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context));
        let frame = tokio::time::timeout(NEXT_WITHIN, frame).await.map_err(|_| no_form())?;
        match frame.transpose().map_err(|_| no_form())? {
            None => return Ok(None),
            // Trailers say nothing to us.
            Some(frame) => match frame.into_data() {
                Ok(bytes) => return Ok(Some(bytes)),
                Err(_) => continue,
            },
        }
    }
}

async fn soon<T, E>(coming: impl Future<Output = Result<T, E>>) -> Result<T, Refusal> {
    let came = tokio::time::timeout(NEXT_WITHIN, coming).await;
    came.ok().and_then(Result::ok).ok_or_else(no_form)
}

fn no_form() -> Refusal {
    Faults::default().into()
}
