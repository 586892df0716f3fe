//! Sheets, fonts and scripts: hashed names, cached for ever, compressed once.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use axum::{
    extract::{Path as Named, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use crate::house::House;

#[derive(Embed)]
#[folder = "../style"]
#[include = "*.css"]
#[include = "order.txt"]
#[include = "fonts/*.woff2"]
struct Style;

/// The browser half, put here by `cargo xtask dist` for the time of its build.
#[derive(Embed)]
#[folder = "browser-half"]
#[allow_missing = true]
struct Embedded;

/// The sheet and the browser half.
pub struct Site {
    sheet: Sheet,
    /// Hashed name and path of each font.
    fonts: Vec<(String, String)>,
    folder: PathBuf,
}

/// All sheets in their order as one, under a name made of its digest.
struct Sheet {
    name: String,
    text: String,
    compressed: OnceLock<Vec<u8>>,
}

impl Site {
    /// Reads the sheets; the browser half is looked for in this folder.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let fonts: Vec<(String, String)> = Style::iter()
            .filter(|path| path.starts_with("fonts/"))
            .map(|path| (hashed_font(&path), path.into_owned()))
            .collect();
        Self { sheet: Sheet::joined(&fonts), fonts, folder: folder.join("pkg") }
    }

    /// The address of the sheet.
    #[must_use]
    pub fn sheet(&self) -> String {
        format!("/assets/{}", self.sheet.name)
    }

    /// The address of the islands' loader; none where the browser half is not built (yet).
    #[must_use]
    pub fn boot(&self) -> Option<String> {
        let name = half(&self.folder, "boot.name")?;
        Some(format!("/assets/{}", String::from_utf8_lossy(&name).trim()))
    }
}

impl Sheet {
    fn joined(fonts: &[(String, String)]) -> Self {
        let order = embedded("order.txt");
        let mut text = String::new();
        for name in order.lines().filter(|line| !line.trim().is_empty()) {
            text.push_str(&embedded(&format!("{}.css", name.trim())));
        }
        for (hashed, path) in fonts {
            text = text.replace(&format!("url({path})"), &format!("url(/assets/{hashed})"));
        }
        let name = format!("alternat.{}.css", digest(text.as_bytes()));
        Self { name, text, compressed: OnceLock::new() }
    }

    fn compressed(&self) -> &[u8] {
        self.compressed.get_or_init(|| {
            let mut out = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
            match brotli::BrotliCompress(&mut self.text.as_bytes(), &mut out, &parameters) {
                Ok(_) => out,
                Err(_) => Vec::new(),
            }
        })
    }
}

/// Serves an asset by its hashed name.
pub(crate) async fn asset(
    State(house): State<House>,
    Named(name): Named<String>,
    headers: HeaderMap,
) -> Response {
    let brotli = accepts_brotli(&headers);
    let site = house.site.clone();
    let found = tokio::task::spawn_blocking(move || find(&site, &name, brotli)).await.ok().flatten();
    match found {
        Some((kind, compressed, bytes)) => {
            let mut response = (StatusCode::OK, bytes).into_response();
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(
                header::CACHE_CONTROL,
                HeaderValue::from_static("public, max-age=31536000, immutable"),
            );
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
            if compressed {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            }
            response
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn find(site: &Site, name: &str, brotli: bool) -> Option<(&'static str, bool, Cow<'static, [u8]>)> {
    if name == site.sheet.name {
        let compressed = site.sheet.compressed();
        let use_compressed = brotli && !compressed.is_empty();
        let bytes = if use_compressed { compressed.to_vec() } else { site.sheet.text.clone().into_bytes() };
        return Some(("text/css; charset=utf-8", use_compressed, bytes.into()));
    }
    if let Some((_, path)) = site.fonts.iter().find(|(hashed, _)| hashed == name) {
        return Style::get(path).map(|file| ("font/woff2", false, file.data));
    }
    browser_half(&site.folder, name, brotli)
}

/// Only names that the build driver makes: letters, digits, dots, so that no name leads out of the folder.
fn browser_half(folder: &Path, name: &str, brotli: bool) -> Option<(&'static str, bool, Cow<'static, [u8]>)> {
    let plain =
        name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-'));
    let kind = match name.rsplit_once('.')?.1 {
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        _ => return None,
    };
    if !plain || name.contains("..") {
        return None;
    }
    if brotli && let Some(bytes) = half(folder, &format!("{name}.br")) {
        return Some((kind, true, bytes));
    }
    half(folder, name).map(|bytes| (kind, false, bytes))
}

/// A file of the browser half: from the binary where it is inside, else from the folder.
fn half(folder: &Path, name: &str) -> Option<Cow<'static, [u8]>> {
    let inside = Embedded::get(name).map(|file| file.data);
    inside.or_else(|| std::fs::read(folder.join(name)).ok().map(Cow::Owned))
}

fn hashed_font(path: &str) -> String {
    let file = path.trim_start_matches("fonts/");
    let bytes = Style::get(path).map(|file| file.data).unwrap_or_default();
    let stem = file.trim_end_matches(".woff2");
    format!("{stem}.{}.woff2", digest(&bytes))
}

fn embedded(name: &str) -> String {
    Style::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|coding| coding.trim().split(';').next() == Some("br")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_its_place_and_every_font_its_hashed_name() {
        let order = embedded("order.txt");
        let mut ordered: Vec<String> = order.lines().map(|name| format!("{}.css", name.trim())).collect();
        ordered.sort();
        let mut sheets: Vec<String> =
            Style::iter().filter(|name| name.ends_with(".css")).map(Into::into).collect();
        sheets.sort();
        assert_eq!(ordered, sheets);
        let sheet = Site::new(Path::new("nowhere")).sheet;
        assert!(!sheet.text.contains("url(fonts/") && sheet.text.contains("url(/assets/"));
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let site = Site::new(Path::new("nowhere"));
        for name in ["../Cargo.toml", "..%2fCargo.toml", "boot.name", "a/b.js", ".js", "x.css"] {
            assert!(find(&site, name, false).is_none(), "{name}");
        }
    }
}
