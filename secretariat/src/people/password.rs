//! Passwords: argon2id, hashed beside the other requests.

use std::sync::Mutex;

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::{self, Output, ParamsString, PasswordHash, Salt, SaltString},
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
static HASHING: Semaphore = Semaphore::const_new(2);

/// The memory in which they are hashed. It is kept: given back, pieces of this size stay in one heap for each thread that
/// ever hashed, and so come to some hundred megabytes.
static ROOMS: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// The argon2id hash of a password, in PHC form.
pub(crate) async fn hash(chance: &dyn Chance, password: &str) -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    chance.fill(&mut bytes)?;
    let password = password.to_owned();
    let _turn = HASHING.acquire().await.map_err(|_| Trouble::Damaged("hashing is closed"))?;
    let hashed = Secretariat::beside(move || {
        let (salt, params) = (SaltString::encode_b64(&bytes)?, Params::default());
        let output = output(&password, salt.as_salt(), &params)?;
        let whole = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params)?,
            salt: Some(salt.as_salt()),
            hash: Some(output),
        };
        password_hash::Result::Ok(whole.to_string())
    })
    .await?;
    Ok(hashed.map_err(|error| Trouble::Password(error.to_string()))?)
}

/// What argon2id makes of a password, in memory that is kept.
fn output(password: &str, salt: Salt<'_>, params: &Params) -> password_hash::Result<Output> {
    let mut bytes = [0; 64];
    let salt = salt.decode_b64(&mut bytes)?;
    let mut room = ROOMS.lock().ok().and_then(|mut rooms| rooms.pop()).unwrap_or_default();
    room.resize(room.len().max(params.block_count()), Block::new());
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let length = params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
    let made = Output::init_with(length, |out| {
        Ok(argon.hash_password_into_with_memory(password.as_bytes(), salt, out, &mut room)?)
    });
    if let Ok(mut rooms) = ROOMS.lock() {
        rooms.push(room);
    }
    made
}

/// Whether the password is the one of this hash, which is compared in constant time.
fn is_of(hash: &str, password: &str) -> password_hash::Result<bool> {
    let hash = PasswordHash::new(hash)?;
    let salt = hash.salt.ok_or(password_hash::Error::PhcStringField)?;
    Ok(Some(output(password, salt, &Params::try_from(&hash)?)?) == hash.hash)
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
    let same = Secretariat::beside(move || is_of(&hash, &password).unwrap_or(false)).await?;
    Ok(known && same)
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::{PasswordHasher, PasswordVerifier};

    use super::*;

    #[test]
    fn what_is_hashed_here_is_what_argon2_makes_and_back() {
        let salt = SaltString::encode_b64(&[7; 16]).unwrap();
        let theirs = Argon2::default().hash_password("пароль".as_bytes(), &salt).unwrap();
        let ours = output("пароль", salt.as_salt(), &Params::default()).unwrap();
        assert_eq!(theirs.hash, Some(ours));
        let written = theirs.to_string();
        assert_eq!(is_of(&written, "пароль"), Ok(true));
        assert_eq!(is_of(&written, "пароли"), Ok(false), "in memory that was written on before");
        assert!(is_of("no hash", "пароль").is_err());
    }

    #[test]
    fn nobody_s_hash_costs_what_every_hash_costs() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let own = Argon2::default();
        let params = argon2::Params::try_from(&nobody).unwrap();
        assert_eq!((params.m_cost(), params.t_cost()), (own.params().m_cost(), own.params().t_cost()));
        assert!(own.verify_password(b"nobody", &nobody).is_err());
    }
}
