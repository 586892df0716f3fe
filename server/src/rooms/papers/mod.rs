//! Papers at the door: one paper, the bytes of a version, what is attached, what comes in parts.

pub(crate) mod acts;
pub(crate) mod archive;
pub(crate) mod attach;
pub(crate) mod carried;
pub(crate) mod correct;
pub(crate) mod uploads;

use app::{
    errors::ErrorPage,
    frame::Section,
    papers::{act::done_message, paper, wording::address},
};
use axum::{
    body::Body,
    extract::{Path, Query},
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version as Http, header},
    response::{IntoResponse as _, Response},
};
use domain::identifiers::PaperId;
use locales::papers::file_name;
use secretariat::{
    Refusal,
    papers::{self, Beside},
};
use serde::Deserialize;
use tokio_util::io::ReaderStream;

use crate::desk::{Desk, see};

/// Nothing in a file may run, whatever a browser takes it for.
pub(crate) const SANDBOX: &str = "default-src 'none'; sandbox";

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let within = papers::paper(&mut reading, id(&path)?).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = within.seen.paper.title.to_string();
        let section = section(&within.beside);
        Ok(desk.page(StatusCode::OK, Some(section), &title, || paper::view(desk.words, &within, done)))
    };
    desk.respond(answer.await)
}

/// The bytes of a version, to be saved.
pub(crate) async fn download(Path((path, digits)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let (seen, version) = papers::file(&mut reading, id(&path)?, &digits).await?;
        let paper = seen.paper;
        if !seen.is_open {
            // The page of the paper says that it is recalled.
            return Ok(see(&address(paper.id)));
        }
        let unopened = papers::unopened(&mut reading, &[&paper]).await?;
        drop(reading);
        if !papers::lost_of(desk.office(), vec![version.file]).await?.is_empty() {
            return Ok(files_lost(&desk, vec![paper.title.to_string()]));
        }
        papers::open(desk.office(), desk.actor()?, unopened).await?;
        let file = desk.office().papers().open(version.file.digest).await?;
        let body = Body::from_stream(ReaderStream::new(file));
        let mut response =
            saved(body, version.file.kind.media_type(), &file_name(desk.words, &paper, &version));
        response.headers_mut().insert(header::CONTENT_LENGTH, version.file.size.into());
        Ok(response)
    };
    desk.respond(answer.await)
}

/// An answer that a browser saves under this name, and never shows.
pub(crate) fn saved(body: Body, media_type: &'static str, name: &str) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    if let Ok(disposition) = HeaderValue::try_from(disposition(name)) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}

/// The name in the two forms of RFC 6266: for old programs its ASCII alone, for all others as it is (RFC 8187).
fn disposition(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let coded: String = name.bytes().fold(String::new(), |mut coded, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => coded.push(byte.into()),
            other => coded.push_str(&format!("%{other:02X}")),
        }
        coded
    });
    format!("attachment; filename=\"paper.{ending}\"; filename*=UTF-8''{coded}")
}

/// Files are sent as they are: most are compressed already, and the digest is of these bytes.
pub(crate) fn is_no_file(_: StatusCode, _: Http, headers: &HeaderMap, _: &Extensions) -> bool {
    let disposition = headers.get(header::CONTENT_DISPOSITION);
    !disposition.is_some_and(|value| value.as_bytes().starts_with(b"attachment"))
}

/// The page that names papers whose files are not there; the operator finds it in the log.
pub(crate) fn files_lost(desk: &Desk, titles: Vec<String>) -> Response {
    tracing::error!(count = titles.len(), "files that the database names are not in the folder of papers");
    desk.error(ErrorPage::FilesLost { titles })
}

/// The section of what a paper is of.
pub(super) const fn section(beside: &Beside) -> Section {
    match beside {
        Beside::Session(..) => Section::Sessions,
        Beside::Communication(_) => Section::Communications,
    }
}

/// An id in an address. What is no id names nothing.
pub(super) fn id(text: &str) -> Result<PaperId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_goes_in_ascii_and_as_it_is() {
        for (name, told) in [
            (
                "Справка (ru).pdf",
                "filename*=UTF-8''%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B0%20%28ru%29.pdf",
            ),
            ("a\"; x=\r\nb.txt", "filename*=UTF-8''a%22%3B%20x%3D%0D%0Ab.txt"),
        ] {
            let disposition = disposition(name);
            assert!(disposition.ends_with(told), "{disposition}");
            assert!(disposition.starts_with("attachment; filename=\"paper."), "{disposition}");
        }
    }
}
