//! Documents of the Commission on paper: layout, PDF/A and the preview.
//!
//! A subject writes a [`model::Document`] (see [`documents`]); [`layout`] places it once; [`pdf`] and [`svg`]
//! draw the same placed pages, so that the preview is the paper. Everything here is pure: the day and the hour
//! come in with [`Meta`], and the same input gives the same bytes.
//!
//! Not handled, and so not offered: right-to-left scripts, pictures, two sizes of paper in one document.

pub mod documents;
mod errors;
mod hyphen;
mod layout;
mod length;
mod lines;
pub mod model;
mod no_break;
pub mod papers;
mod pdf;
mod shape;
mod sheets;
mod svg;

pub use errors::PrintError;
pub use layout::{Layout, layout};
pub use length::Length;
pub use pdf::{Meta, pdf};
pub use shape::{covers, missing};
pub use sheets::Sheet;
pub use svg::svg;
