//! The few parts of a page that need the browser.
//!
//! The only crate that compiles to wasm, so it depends on nothing of ours, and what an island says comes to it as
//! ready words. Each island's first HTML, written by the server, is already usable: without a script the page stays
//! as it is.

pub mod drag_order;
pub mod page_news;
pub mod paper_upload;
pub mod weekday;
pub mod weekday_told;
pub mod working_copy;

pub use drag_order::{DragOrder, DragOrderProps};
pub use page_news::{PageNews, PageNewsProps};
pub use paper_upload::{PaperUpload, PaperUploadProps};
pub use weekday_told::{WeekdayTold, WeekdayToldProps};
pub use working_copy::{WorkingCopyKept, WorkingCopyKeptProps};

/// Wakes the islands of the page; called once by the page's loader.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
