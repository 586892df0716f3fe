//! Passwords: argon2id, hashed beside the other requests.

use argon2::{
    Argon2,
    password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString},
};
use domain::people::{PASSWORD_LEAST, PASSWORD_MOST, is_password_acceptable};
use serde::Deserialize;
use tokio::sync::Semaphore;

use crate::{
    chance::Chance,
    office::Secretariat,
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// A new password, typed twice, and the old one where there is one.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    /// The password that held so far.
    pub current: String,
    /// The new one.
    pub password: String,
    /// The new one once more.
    pub again: String,
}

impl PasswordForm {
    /// Holds the new password against the rules.
    pub(crate) fn check(&self, faults: &mut Faults) {
        if !is_password_acceptable(&self.password) {
            faults.note("password", Fault::PasswordLength { least: PASSWORD_LEAST });
        } else if self.password != self.again {
            faults.note("again", Fault::PasswordsDiffer);
        }
    }
}

/// How many passwords are hashed at once: each takes 19 MB, and a flood of them must not take the machine.
static HASHING: Semaphore = Semaphore::const_new(4);

/// The argon2id hash of a password, in PHC form.
pub(crate) async fn hash(chance: &dyn Chance, password: &str) -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    chance.fill(&mut bytes)?;
    let password = password.to_owned();
    let _turn = HASHING.acquire().await.map_err(|_| Trouble::Damaged("hashing is closed"))?;
    let hashed = Secretariat::beside(move || {
        let salt = SaltString::encode_b64(&bytes)?;
        Argon2::default().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string())
    })
    .await?;
    Ok(hashed.map_err(|error| Trouble::Password(error.to_string()))?)
}

/// A hash that no password has, of the cost of all others.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5$EXV4H2oZ3x0HRbN5mGkVxqvT0m0mJ1oHc2pG1tS7bW0";

/// Whether the password is the one of this hash. Without a hash the same time is spent, and the answer is no: a
/// stranger cannot tell an unknown name from a wrong password by the clock.
pub(crate) async fn matches(hash: Option<String>, password: &str) -> Result<bool, Refusal> {
    if password.len() > PASSWORD_MOST {
        return Ok(false);
    }
    let (known, password) = (hash.is_some(), password.to_owned());
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    let _turn = HASHING.acquire().await.map_err(|_| Trouble::Damaged("hashing is closed"))?;
    let same = Secretariat::beside(move || {
        PasswordHash::new(&hash)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await?;
    Ok(known && same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_s_hash_costs_what_every_hash_costs() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let own = Argon2::default();
        let params = argon2::Params::try_from(&nobody).unwrap();
        assert_eq!((params.m_cost(), params.t_cost()), (own.params().m_cost(), own.params().t_cost()));
        assert!(own.verify_password(b"nobody", &nobody).is_err());
    }
}
