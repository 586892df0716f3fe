//! A layout → PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
//!
//! printpdf draws the pages and embeds the faces; a pass over its file adds what an archive and a screen reader
//! need. Nothing here measures or breaks anything. Ids are digests, so the same layout gives the same bytes.

mod archive;
mod draw;
mod faces;
mod objects;
mod outline;
mod tags;
mod to_unicode;
mod xmp;

use chrono::{DateTime, FixedOffset};
use lopdf::{Object, StringFormat};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};

use crate::errors::PrintError;
use crate::layout::Layout;
use faces::Faces;
use tags::Marks;

/// What the file says of itself beside its title and language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meta {
    /// When it was made, to the second; comes from outside.
    pub made: DateTime<FixedOffset>,
    /// The program that made it.
    pub producer: String,
}

/// Draws a layout as a file for the archive.
///
/// # Errors
/// A library refuses what it is handed.
pub fn pdf(layout: &Layout, meta: &Meta) -> Result<Vec<u8>, PrintError> {
    let mut document = PdfDocument::new(&layout.title);
    let faces = Faces::embed(layout, &mut document)?;
    let mut marks = Marks::new(layout);
    let (width, height) = (Pt(layout.width.in_points()), Pt(layout.height.in_points()));
    let mut pages = Vec::with_capacity(layout.pages.len());
    for page in 0..layout.pages.len() {
        pages.push(PdfPage::new(width.into(), height.into(), draw::page(layout, page, &faces, &mut marks)?));
    }
    document.with_pages(pages);
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    tags::add(&mut file, layout, &marks)?;
    to_unicode::add(&mut file, &faces)?;
    let outline = outline::add(&mut file, layout);
    archive::add(&mut file, layout, meta, outline)?;
    file.compress();
    let mut bytes = Vec::new();
    // Object streams halve the size: the tags of a hundred pages are thousands of small objects.
    file.save_modern(&mut bytes).map_err(|error| PrintError::library("lopdf", error))?;
    identify(&mut bytes);
    Ok(bytes)
}

/// The length of a file's id.
const ID: usize = 16;

/// The file's two ids, empty until [`identify`].
fn empty_ids() -> Object {
    let id = Object::String(vec![0; ID], StringFormat::Hexadecimal);
    Object::Array(vec![id.clone(), id])
}

/// Puts the digest of the file, written with empty ids, in their place. They stand in the trailer, so the
/// search runs from the end.
fn identify(bytes: &mut [u8]) {
    let digest: String = Sha256::digest(&*bytes).iter().take(ID).map(|byte| format!("{byte:02X}")).collect();
    let empty = format!("<{}>", "00".repeat(ID));
    let mut end = bytes.len();
    for _ in 0..2 {
        let Some(at) = bytes[..end].windows(empty.len()).rposition(|window| window == empty.as_bytes())
        else {
            return;
        };
        bytes[at + 1..at + 1 + digest.len()].copy_from_slice(digest.as_bytes());
        end = at;
    }
}
