//! Secrets that a person carries: in a cookie, or in a link that works once. The database knows only their digests.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crate::{chance::Chance, refusals::Refusal};

/// 32 chance bytes, in URL-safe base64.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    pub(crate) fn by_chance(chance: &dyn Chance) -> Result<Self, Refusal> {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes)?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// What a cookie or a link carries, if it may be a secret at all.
    #[must_use]
    pub fn carried(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// For the cookie or the link.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) fn digest(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes()))
    }
}
