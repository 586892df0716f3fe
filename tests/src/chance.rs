//! Chance that can be foretold: the same seed gives the same ids, links and salts.

use secretariat::Chance;
use std::io;
use std::sync::{Mutex, PoisonError};

/// A generator of one number, SplitMix64 (Steele, Lea, Flood 2014).
pub(crate) struct Seeded(Mutex<u64>);

impl Seeded {
    /// Begins at this number.
    pub(crate) fn new(seed: u64) -> Seeded {
        Seeded(Mutex::new(seed))
    }

    fn next(state: &mut u64) -> u64 {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

impl Chance for Seeded {
    fn fill(&self, bytes: &mut [u8]) -> io::Result<()> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for part in bytes.chunks_mut(8) {
            let drawn = Seeded::next(&mut state).to_le_bytes();
            part.copy_from_slice(&drawn[..part.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_foretells_what_is_drawn_and_nothing_is_drawn_twice() {
        let draw = |seed| {
            let (chance, mut bytes) = (Seeded::new(seed), [[0; 16]; 2]);
            bytes.iter_mut().for_each(|bytes| chance.fill(bytes).unwrap());
            bytes
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert_ne!(draw(1)[0], draw(1)[1]);
    }
}
