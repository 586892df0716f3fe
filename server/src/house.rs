//! What every handler has at hand.

use std::sync::Arc;

use secretariat::Secretariat;

use crate::{assets::Site, settings::PublicUrl};

/// The house as its doors see it.
#[derive(Clone)]
pub struct House {
    /// The office where acts begin and pages read.
    pub office: Secretariat,
    /// Sheets, fonts, scripts.
    pub site: Arc<Site>,
    /// The address under which people reach it.
    pub public: PublicUrl,
    /// After how many days what waits for an answer or a receipt is called to mind.
    pub remind_after: u16,
    /// An invented commission, where anyone on this machine may enter as anyone.
    pub demo: bool,
}
