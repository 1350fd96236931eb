//! Ways to hand a letter over: a mail server, a folder, or memory.

use std::path::PathBuf;
use std::sync::Mutex;

use futures_util::future::BoxFuture;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::Written;

/// Why a letter was not handed over; it is tried again.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Undelivered(pub String);

/// A way to hand letters over.
pub trait Transport: Send + Sync {
    /// Hands a letter over.
    fn deliver<'a>(&'a self, letter: &'a Written) -> BoxFuture<'a, Result<(), Undelivered>>;
}

fn message(letter: &Written) -> Result<Message, Undelivered> {
    let failed = |what: &str, error: &dyn std::fmt::Display| Undelivered(format!("{what}: {error}"));
    let from: Mailbox = letter.from.parse().map_err(|error| failed("sender", &error))?;
    let to: Mailbox = letter.to.parse().map_err(|error| failed("recipient", &error))?;
    let domain = from.email.domain().to_owned();
    let mut message = Message::builder();
    if let Some(stop) = &letter.stop {
        // By RFC 8058 a mailbox offers a button of its own that stops them.
        let header = |name: &'static str, value: String| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
        message = message
            .raw_header(header("List-Unsubscribe", format!("<{stop}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    message
        .message_id(Some(format!("<{}@{domain}>", letter.id)))
        .from(from)
        .to(to)
        .subject(letter.subject.clone())
        .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))
        .map_err(|error| failed("letter", &error))
}

/// A folder of `.eml` files, one a letter, named by its id: the same letter twice is one file.
pub struct Folder(pub PathBuf);

impl Transport for Folder {
    fn deliver<'a>(&'a self, letter: &'a Written) -> BoxFuture<'a, Result<(), Undelivered>> {
        Box::pin(async move {
            let failed = |error: std::io::Error| Undelivered(format!("{}: {error}", self.0.display()));
            std::fs::create_dir_all(&self.0).map_err(failed)?;
            // Written aside and renamed: nobody reads half a letter.
            let aside = self.0.join(format!(".{}-{}", letter.id, std::process::id()));
            std::fs::write(&aside, message(letter)?.formatted()).map_err(failed)?;
            std::fs::rename(&aside, self.0.join(format!("{}.eml", letter.id))).map_err(failed)
        })
    }
}

/// A mail server.
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// A server by its address: `smtp://user:password@host:587`, `smtps://…`.
    ///
    /// # Errors
    /// When the address is not understood.
    pub fn new(url: &str) -> Result<Self, Undelivered> {
        match AsyncSmtpTransport::<Tokio1Executor>::from_url(url) {
            Ok(builder) => Ok(Self(builder.build())),
            // The address may hold a password: it is not repeated.
            Err(error) => Err(Undelivered(format!("the mail server's address is not understood: {error}"))),
        }
    }
}

impl Transport for Smtp {
    fn deliver<'a>(&'a self, letter: &'a Written) -> BoxFuture<'a, Result<(), Undelivered>> {
        Box::pin(async move {
            let sent = self.0.send(message(letter)?).await;
            sent.map(|_| ()).map_err(|error| Undelivered(error.to_string()))
        })
    }
}

/// Memory, for tests that read letters.
#[derive(Default)]
pub struct Memory(Mutex<Vec<Written>>);

impl Memory {
    /// Every letter handed over so far.
    pub fn letters(&self) -> Vec<Written> {
        self.0.lock().map(|letters| letters.clone()).unwrap_or_default()
    }
}

impl Transport for Memory {
    fn deliver<'a>(&'a self, letter: &'a Written) -> BoxFuture<'a, Result<(), Undelivered>> {
        Box::pin(async move {
            message(letter)?;
            if let Ok(mut letters) = self.0.lock() {
                letters.push(letter.clone());
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(stop: Option<&str>) -> String {
        let letter = Written {
            id: "1".into(),
            from: "Entrepot <shop@entrepot.example>".into(),
            to: "isla@post.example".into(),
            subject: "Available again".into(),
            text: "Text".into(),
            html: "<p>Text</p>".into(),
            stop: stop.map(str::to_owned),
        };
        String::from_utf8(message(&letter).unwrap().formatted()).unwrap()
    }

    #[test]
    fn letters_somebody_asked_for_tell_the_mailbox_how_they_are_stopped() {
        let letter = raw(Some("https://shop.example/en-us/letters/goods/a?key=b"));
        assert!(letter.contains("List-Unsubscribe: <https://shop.example/en-us/letters/goods/a?key=b>"), "{letter}");
        assert!(letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{letter}");
        assert!(!raw(None).contains("List-Unsubscribe"), "what belongs to an order is not stopped");
    }
}
