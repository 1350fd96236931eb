//! Passwords: hashed and compared outside every transaction, on blocking threads, no more at once than there are cores.
//!
//! Whoever holds a [`Turn`] may hash. Counters of failures are read again while it is held, so that a burst of guesses
//! does not slip through between the question and the answer.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::fault::Fault;

/// Memory of one hash in KiB, passes, lanes. Source: OWASP Password Storage Cheat Sheet, Argon2id, second choice
/// (m=19456, t=2, p=1).
const COST: (u32, u32, u32) = (19_456, 2, 1);

static TURNS: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, std::num::NonZero::get)));

/// What is compared when an address is not known: as much work, and never right.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now(&super::session::secret()).unwrap_or_default());

/// The right to hash one password after another.
pub struct Turn(#[expect(dead_code, reason = "held, not read")] SemaphorePermit<'static>);

/// Waits for a core.
///
/// # Errors
/// When the process is going down.
pub async fn turn() -> Result<Turn, Fault> {
    match TURNS.acquire().await {
        Ok(permit) => Ok(Turn(permit)),
        Err(closed) => Err(Fault::Broken(closed.to_string())),
    }
}

fn hasher() -> Option<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password, for commands, which have nothing else to do meanwhile. None when the machine has no
/// memory or no randomness left.
pub fn hash_now(password: &str) -> Option<String> {
    hasher()?.hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

fn is_right(password: &str, hash: Option<&str>) -> bool {
    // Made before either way is taken, so that the first unknown address takes no longer than the next.
    let nobody = NOBODY.as_str();
    let matches = |hash: &str| {
        let argon: Option<Argon2<'_>> = hasher();
        argon.is_some_and(|argon| argon.verify_password(password.as_bytes(), hash).is_ok())
    };
    match hash {
        Some(hash) => matches(hash),
        None => {
            matches(nobody);
            false
        }
    }
}

/// The hash of a password.
///
/// # Errors
/// When the machine has no memory or no randomness left.
pub async fn hash(_turn: &Turn, password: String) -> Result<String, Fault> {
    match tokio::task::spawn_blocking(move || hash_now(&password)).await {
        Ok(Some(hash)) => Ok(hash),
        Ok(None) => Err(Fault::Broken("a password could not be hashed".to_owned())),
        Err(stopped) => Err(Fault::Broken(stopped.to_string())),
    }
}

/// Whether a password is the one of a hash. Without a hash as much work is done, and the answer is no.
///
/// # Errors
/// When the worker was stopped.
pub async fn matches(_turn: &Turn, password: String, hash: Option<String>) -> Result<bool, Fault> {
    let answer = tokio::task::spawn_blocking(move || is_right(&password, hash.as_deref())).await;
    answer.map_err(|stopped| Fault::Broken(stopped.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_by_its_hash_alone() {
        let hash = hash_now("porcelain-lantern-1").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_ne!(hash, hash_now("porcelain-lantern-1").unwrap(), "each has a salt of its own");
        assert!(is_right("porcelain-lantern-1", Some(&hash)));
        assert!(!is_right("porcelain-lantern-2", Some(&hash)));
        assert!(!is_right("porcelain-lantern-1", None));
    }
}
