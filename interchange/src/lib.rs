//! Texts as other systems read them, and as we read them again.
//!
//! [`akn`] writes the Agreement, its consolidated versions and its amendment protocols as Akoma Ntoso 1.0 (OASIS LegalDocML),
//! and reads the first two back unchanged. [`docx`] writes a text for Word with its changes tracked, and reads the words of
//! a document. Everything here is pure: no clock, no files, no network; the same input gives
//! the same bytes. Nothing is decided here about who may see a text: that is the matter of whoever asks for it.

pub mod akn;
pub mod docx;
