//! Files as browsers send them: within a form, or in parts by the protocol tus.

use crate::answer::Page;
use crate::house::TestHouse;
use crate::person::Person;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use domain::identifiers::SessionId;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};
use tokio_util::io::ReaderStream;

/// A file that is taken.
pub const PDF: &[u8] = b"%PDF-1.7\nfor the tests alone\n%%EOF\n";

/// What parts the fields of a form that carries a file.
const BOUNDARY: &str = "----for-the-tests-alone";

/// A line that breaks: whoever reads it finds an error.
#[derive(Clone, Copy, Debug)]
pub struct Broken;

impl Broken {
    /// A body of these bytes, after which the line breaks.
    pub fn after(bytes: Vec<u8>) -> Body {
        Body::from_stream(ReaderStream::new(io::Cursor::new(bytes).chain(Broken)))
    }
}

impl AsyncRead for Broken {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
    }
}

/// A form with a file, as a browser writes it (RFC 7578).
#[must_use]
pub fn multipart(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    multipart_in("file", fields, file)
}

/// The same, with the file in the field of this name.
fn multipart_in(field: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let (name, bytes) = file.unwrap_or(("", b""));
    let name = name.replace('"', "%22");
    let part = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    );
    body.extend(part.into_bytes());
    body.extend(bytes);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    body
}

impl Person {
    /// Sends a form with a file, or with none chosen, without following where it leads.
    pub async fn carry(&self, path: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Page {
        let body = multipart(fields, file);
        let length = body.len().to_string();
        self.carry_announced(path, &length, Body::from(body)).await
    }

    /// The same, with the file in the field of this name.
    pub async fn enclose(&self, path: &str, fields: &[(&str, &str)], field: &str, file: &[u8]) -> Page {
        let body = multipart_in(field, fields, Some(("text", file)));
        let length = body.len().to_string();
        self.carry_announced(path, &length, Body::from(body)).await
    }

    /// The same, of whatever bytes, announced as so many.
    pub async fn carry_announced(&self, path: &str, length: &str, body: Body) -> Page {
        let mut headers = self.headers(&[("content-length", length)]);
        let kind = HeaderValue::try_from(format!("multipart/form-data; boundary={BOUNDARY}"));
        headers.insert(header::CONTENT_TYPE, kind.expect("no header"));
        self.carry_bytes(Method::POST, path, headers, body).await
    }

    /// Announces a file of so many bytes.
    pub async fn announce(&self, length: u64, name: &str) -> Page {
        let named = format!("filename {}", base64(name.as_bytes()));
        let more = [("upload-length", length.to_string()), ("upload-metadata", named)];
        let more = more.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.carry_bytes(Method::POST, "/uploads", self.tus(&more), Body::empty()).await
    }

    /// The same, which must be taken: the address of the upload.
    pub async fn announced(&self, length: u64, name: &str) -> String {
        self.announce(length, name).await.has_status(201).header("location").to_owned()
    }

    /// Sends a part of a file.
    pub async fn part(&self, upload: &str, offset: u64, body: Body) -> Page {
        let offset = offset.to_string();
        let more = [("upload-offset", offset.as_str()), ("content-type", "application/offset+octet-stream")];
        self.carry_bytes(Method::PATCH, upload, self.tus(&more), body).await
    }

    /// Asks how far a file has come.
    pub async fn reached(&self, upload: &str) -> Page {
        self.carry_bytes(Method::HEAD, upload, self.tus(&[]), Body::empty()).await
    }

    /// A whole file, sent in one part: the id that a form names.
    pub async fn uploaded(&self, bytes: &[u8]) -> String {
        let upload = self.announced(bytes.len() as u64, "a.pdf").await;
        self.part(&upload, 0, Body::from(bytes.to_vec())).await.has_status(204);
        upload.trim_start_matches("/uploads/").to_owned()
    }

    fn tus(&self, more: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = self.headers(more);
        headers.insert("tus-resumable", HeaderValue::from_static("1.0.0"));
        headers
    }

    fn headers(&self, more: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ORIGIN, self.origin().parse().expect("the origin is no header"));
        for (name, value) in more {
            headers.insert(HeaderName::from_static(name), value.parse().expect("no header"));
        }
        headers
    }
}

impl TestHouse {
    /// A paper of this secretary's Party, attached to this of a session: its address.
    pub async fn attached(&self, secretary: &Person, session: SessionId, of: &str, bytes: &[u8]) -> String {
        let fields = [("of", of), ("title", "Справка"), ("language", "ru"), ("marking", "official-use")];
        let page = format!("/sessions/{session}/papers/new");
        let page = secretary.carry(&page, &fields, Some(("a.pdf", bytes))).await;
        let place = page.has_status(303).header("location").to_owned();
        place.split('?').next().unwrap_or_default().to_owned()
    }

    /// A paper is put before the other Party.
    pub async fn shared_paper(&self, secretary: &Person, at: &str) {
        let page = secretary.open(&format!("{at}/share")).await;
        page.form("share").send().await.has_status(200);
    }
}

/// Base64 with its padding (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut told = String::new();
    for three in bytes.chunks(3) {
        let joined = three.iter().fold(0_usize, |joined, byte| (joined << 8) | usize::from(*byte));
        let joined = joined << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(joined >> (18 - 6 * place)) & 63];
            told.push(if place <= three.len() { letter.into() } else { '=' });
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (bytes, told) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
        {
            assert_eq!(base64(bytes.as_bytes()), told);
        }
    }
}
