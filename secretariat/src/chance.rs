//! The one source of chance: ids, tokens, salts.

/// Fills bytes by chance.
pub trait Chance: Send + Sync {
    /// Fills the whole slice.
    ///
    /// # Errors
    /// Where the machine can give no chance; the act then stops.
    fn fill(&self, bytes: &mut [u8]) -> std::io::Result<()>;
}

/// The machine's own source.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) -> std::io::Result<()> {
        getrandom::fill(bytes).map_err(|error| std::io::Error::other(error.to_string()))
    }
}
