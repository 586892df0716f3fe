//! Files in parts, by the core of the protocol tus 1.0.0 and its way of announcing them: POST, HEAD, PATCH.

use app::refusals::message;
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use base64::Engine as _;
use domain::identifiers::UploadId;
use secretariat::{
    Fault, Refusal,
    papers::{self, Upload},
};

use super::carried::{Carried, next};
use crate::{desk::Desk, house::House};

/// The version of the protocol.
const VERSION: &str = "1.0.0";

const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");

/// What the house can do, for whoever asks.
pub(crate) async fn describe(State(house): State<House>) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(RESUMABLE, HeaderValue::from_static(VERSION));
    headers.insert("tus-version", HeaderValue::from_static(VERSION));
    headers.insert("tus-extension", HeaderValue::from_static("creation"));
    headers.insert("tus-max-size", house.office.papers().most().into());
    response
}

/// A file is announced.
pub(crate) async fn begin(carried: Carried) -> Response {
    if carried.header(RESUMABLE.as_str()) != VERSION {
        return other_version();
    }
    let Ok(length) = carried.header(LENGTH.as_str()).parse() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let name = name_in(carried.header("upload-metadata"));
    let (desk, _) = carried.parted();
    let begun = async { papers::begin(desk.office(), desk.actor()?, &name, Some(length)).await };
    answered(&desk, begun.await, |upload| {
        let mut response = StatusCode::CREATED.into_response();
        if let Ok(place) = HeaderValue::try_from(format!("/uploads/{}", upload.id)) {
            response.headers_mut().insert(header::LOCATION, place);
        }
        response
    })
}

/// How far a file has come.
pub(crate) async fn reached(Path(path): Path<String>, carried: Carried) -> Response {
    if carried.header(RESUMABLE.as_str()) != VERSION {
        return other_version();
    }
    let (desk, _) = carried.parted();
    let found = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        papers::upload(&mut reading, id(&path)?).await
    };
    answered(&desk, found.await, |upload| {
        let mut response = StatusCode::OK.into_response();
        response.headers_mut().extend(upload.length.map(|length| (LENGTH, HeaderValue::from(length))));
        response
    })
}

/// The next part of a file.
pub(crate) async fn go_on(Path(path): Path<String>, carried: Carried) -> Response {
    if carried.header(RESUMABLE.as_str()) != VERSION {
        return other_version();
    }
    if carried.header(header::CONTENT_TYPE.as_str()) != "application/offset+octet-stream" {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let Ok(offset) = carried.header(OFFSET.as_str()).parse() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let (desk, body) = carried.parted();
    let taken = taken(&desk, &path, offset, body).await;
    answered(&desk, taken, |_| StatusCode::NO_CONTENT.into_response())
}

/// Whatever of a part came is kept, also where the line breaks: that is what the next part goes on from.
async fn taken(desk: &Desk, path: &str, offset: u64, mut body: Body) -> Result<Upload, Refusal> {
    let (office, actor) = (desk.office(), desk.actor()?);
    let mut arriving = papers::resume(office, actor, id(path)?, offset).await?;
    let is_broken = loop {
        match next(&mut body).await {
            Ok(Some(bytes)) => arriving.take(&bytes).await?,
            Ok(None) => break false,
            Err(_) => break true,
        }
    };
    let upload = arriving.rest(office, actor).await?;
    // Whoever sent it asks how far it came.
    if is_broken { Err(Refusal::Stale) } else { Ok(upload) }
}

fn answered(
    desk: &Desk,
    done: Result<Upload, Refusal>,
    answer: impl FnOnce(&Upload) -> Response,
) -> Response {
    let mut response = match done {
        Ok(upload) => {
            let mut response = answer(&upload);
            response.headers_mut().insert(OFFSET, upload.reached.into());
            response
        }
        Err(Refusal::SignedOut | Refusal::Denied(_)) => StatusCode::FORBIDDEN.into_response(),
        Err(Refusal::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(Refusal::Stale) => StatusCode::CONFLICT.into_response(),
        Err(Refusal::Faults(faults)) => {
            let told: Vec<String> = faults.iter().map(|(_, fault)| message(desk.words, fault)).collect();
            let is_large = faults.iter().any(|(_, fault)| matches!(fault, Fault::TooLarge { .. }));
            let status =
                if is_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
            (status, told.join(" ")).into_response()
        }
        Err(refusal @ Refusal::Trouble(_)) => desk.respond(Err(refusal)),
    };
    response.headers_mut().insert(RESUMABLE, HeaderValue::from_static(VERSION));
    response
}

fn other_version() -> Response {
    let mut response = StatusCode::PRECONDITION_FAILED.into_response();
    response.headers_mut().insert("tus-version", HeaderValue::from_static(VERSION));
    response
}

/// The file's name in what is told of it: pairs of a word and its value in Base64, parted by commas.
fn name_in(metadata: &str) -> String {
    let pairs = metadata.split(',').filter_map(|pair| pair.trim().split_once(' '));
    let value = pairs.filter(|(word, _)| *word == "filename").map(|(_, value)| value).next();
    let bytes = value.and_then(|value| base64::engine::general_purpose::STANDARD.decode(value.trim()).ok());
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn id(text: &str) -> Result<UploadId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn a_name_is_found_among_what_is_told() {
        for (metadata, name) in [
            ("filename 0KHQv9GA0LDQstC60LAucGRm", "Справка.pdf"),
            ("kind cGRm, filename YS5wZGY=,empty", "a.pdf"),
            ("filename !!!", ""),
            ("", ""),
        ] {
            assert_eq!(name_in(metadata), name, "{metadata}");
        }
    }
}
