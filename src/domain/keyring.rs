//! Sealing what must not be read by whoever reads the database: XChaCha20-Poly1305, each text bound to whom it belongs.
//!
//! The first key of a ring seals; all of them open. The name of the key lies beside what it sealed, so that keys can be
//! changed: put the new one in front and keep the old one as long as anything sealed with it is there.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

/// Bytes of a nonce: long enough to be drawn by lot.
pub const NONCE: usize = 24;
/// Bytes of a key.
const KEY: usize = 32;

/// A key with its name.
#[derive(Clone)]
struct Key {
    name: String,
    bytes: [u8; KEY],
}

/// The keys of a house.
#[derive(Clone)]
pub struct Keyring {
    keys: Vec<Key>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.name)).finish()
    }
}

/// What was sealed, and with which key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The name of the key.
    pub key: String,
    /// Nonce and sealed text, in base64.
    pub text: String,
}

/// Why a text was not opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// The ring has no such key.
    #[error("sealed with key {0:?}, which is not given")]
    NoKey(String),
    /// The key is another than the one it was sealed with, or the text was changed or moved to somebody else.
    #[error("not sealed with the key that is given as {0:?}, or changed since")]
    WrongKey(String),
}

/// A ring that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("key {at} is not a name, a colon and 64 hexadecimal digits")]
pub struct BadKey {
    /// Which, counted from one.
    pub at: usize,
}

impl Keyring {
    /// Reads `name:64 hexadecimal digits`, several separated by commas or spaces, the one that seals in front.
    ///
    /// # Errors
    /// [`BadKey`] for the first that is none, or whose name was there before.
    pub fn read(text: &str) -> Result<Self, BadKey> {
        let words = || text.split([',', ' ', '\n', '\r', '\t']).filter(|word| !word.is_empty());
        let mut keys: Vec<Key> = Vec::new();
        for (word, at) in words().zip(1..) {
            let key = key(word).filter(|key| keys.iter().all(|known| known.name != key.name));
            keys.push(key.ok_or(BadKey { at })?);
        }
        if keys.is_empty() { Err(BadKey { at: 1 }) } else { Ok(Self { keys }) }
    }

    /// A ring of one key, as it is read again.
    pub fn write(name: &str, bytes: [u8; KEY]) -> String {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{name}:{digits}")
    }

    /// Seals a text for whom it belongs to. The nonce must never have been used before: random bytes.
    ///
    /// # Errors
    /// [`Unopened`] only where the text is longer than a seal can hold.
    pub fn seal(&self, nonce: [u8; NONCE], bound: &str, text: &str) -> Result<Sealed, Unopened> {
        let none = || Unopened::NoKey(String::new());
        let key = self.keys.first().ok_or_else(none)?;
        let payload = Payload { msg: text.as_bytes(), aad: bound.as_bytes() };
        let sealed = key.cipher().encrypt(&XNonce::from(nonce), payload);
        let Ok(sealed) = sealed else { return Err(Unopened::WrongKey(key.name.clone())) };
        let all: Vec<u8> = nonce.into_iter().chain(sealed).collect();
        Ok(Sealed { key: key.name.clone(), text: STANDARD_NO_PAD.encode(all) })
    }

    /// Opens what was sealed for somebody.
    ///
    /// # Errors
    /// [`Unopened`].
    pub fn open(&self, bound: &str, sealed: &Sealed) -> Result<String, Unopened> {
        let none = || Unopened::NoKey(sealed.key.clone());
        let wrong = || Unopened::WrongKey(sealed.key.clone());
        let key = self.keys.iter().find(|key| key.name == sealed.key).ok_or_else(none)?;
        let all = STANDARD_NO_PAD.decode(&sealed.text).unwrap_or_default();
        let (nonce, text) = all.split_first_chunk::<NONCE>().ok_or_else(wrong)?;
        let payload = Payload { msg: text, aad: bound.as_bytes() };
        let opened = key.cipher().decrypt(&XNonce::from(*nonce), payload).ok();
        opened.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(wrong)
    }
}

impl Key {
    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.bytes.into())
    }
}

fn key(word: &str) -> Option<Key> {
    let (name, digits) = word.split_once(':')?;
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    if name.is_empty() || name.len() > 40 || !name.chars().all(plain) || digits.len() != 2 * KEY || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; KEY];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(Key { name: name.to_owned(), bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(text: &str) -> Keyring {
        Keyring::read(text).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_for_its_owner_alone() {
        let keys = ring(&Keyring::write("a", [7; 32]));
        let sealed = keys.seal([1; NONCE], "order 1", "52998224725").unwrap();
        assert!(!sealed.text.contains("5299"));
        assert_eq!(keys.open("order 1", &sealed).as_deref(), Ok("52998224725"));
        assert_eq!(keys.open("order 2", &sealed), Err(Unopened::WrongKey("a".to_owned())));
        let changed = Sealed { text: sealed.text.replacen(|_: char| true, "B", 1), ..sealed.clone() };
        assert!(changed == sealed || keys.open("order 1", &changed).is_err());
        assert!(keys.open("order 1", &Sealed { text: "AAAA".to_owned(), ..sealed }).is_err());
    }

    #[test]
    fn a_new_key_in_front_seals_and_the_old_one_still_opens() {
        let (old, new) = (Keyring::write("2026", [1; 32]), Keyring::write("2027", [2; 32]));
        let before = ring(&old).seal([1; NONCE], "x", "secret").unwrap();
        let both = ring(&format!("{new},{old}"));
        assert_eq!(both.open("x", &before).as_deref(), Ok("secret"));
        assert_eq!(both.seal([2; NONCE], "x", "secret").unwrap().key, "2027");
        assert_eq!(ring(&new).open("x", &before), Err(Unopened::NoKey("2026".to_owned())));
        let other = ring(&Keyring::write("2026", [3; 32]));
        assert_eq!(other.open("x", &before), Err(Unopened::WrongKey("2026".to_owned())));
    }

    #[test]
    fn a_key_that_is_none_is_told_by_its_place_and_never_printed() {
        let good = Keyring::write("a", [9; 32]);
        for (text, at) in
            [(String::new(), 1), ("a:12".into(), 1), (format!("{good} b:zz"), 2), (format!("{good},{good}"), 2)]
        {
            assert_eq!(Keyring::read(&text).unwrap_err(), BadKey { at }, "{text}");
        }
        assert_eq!(format!("{:?}", ring(&good)), r#"["a"]"#);
    }
}
