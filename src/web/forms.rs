//! Forms: read at the door, checked for their token, and told what is wrong with them.

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;

use super::fault::Fault;
use super::session;
use crate::app::App;
use crate::wording::{Arg, Speaker};

/// The most a form may hold.
const LIMIT: usize = 256 * 1024;
/// The most a form of many lines may hold: in some scripts a letter takes nine signs on its way.
const LONG_LIMIT: usize = 4 * 1024 * 1024;

/// The fields of a form, as typed. Values are trimmed; line ends are plain.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields by name and value, for forms that come another way (uploads).
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The value of a field; nothing where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether the field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Every value sent under a name.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// A form that came with its token: what a POST handler takes.
#[derive(Debug)]
pub struct Posted(pub Fields);

/// The same for forms in which many lines are written.
#[derive(Debug)]
pub struct PostedLines(pub Fields);

impl FromRequest for Posted {
    type Error = Fault;
    type Future = LocalBoxFuture<'static, Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move { Ok(Self(fields(&request, payload, LIMIT).await?)) })
    }
}

impl FromRequest for PostedLines {
    type Error = Fault;
    type Future = LocalBoxFuture<'static, Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move { Ok(Self(fields(&request, payload, LONG_LIMIT).await?)) })
    }
}

async fn fields(request: &HttpRequest, mut payload: Payload, limit: usize) -> Result<Fields, Fault> {
    let app = request.app_data::<Data<App>>().cloned().ok_or(Fault::BadForm)?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
        return Err(Fault::BadForm);
    }
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let Ok(chunk) = chunk else { return Err(Fault::BadForm) };
        if body.len() + chunk.len() > limit {
            return Err(Fault::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    let Ok(pairs) = serde_urlencoded::from_bytes::<Vec<(String, String)>>(&body) else {
        return Err(Fault::BadForm);
    };
    let tidy = |text: String| text.replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    let fields = Fields(pairs.into_iter().map(|(key, value)| (key, tidy(value))).collect());
    let visitor = session::current(request, &app).await?;
    session::check_token(request, &app, visitor.as_ref(), fields.get("csrf"))?;
    Ok(fields)
}

/// What is wrong with a form, field by field in the order it was found.
#[derive(Debug, Clone, Default)]
pub struct Wrong(Vec<(String, Said)>);

/// A message and what it speaks of.
type Said = (&'static str, Vec<(&'static str, Arg)>);

impl Wrong {
    /// Nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Whether anything is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says what is wrong with a field; the first word on a field stands.
    pub fn say(&mut self, field: &str, message: &'static str, args: Vec<(&'static str, Arg)>) {
        if !self.0.iter().any(|(known, _)| known == field) {
            self.0.push((field.to_owned(), (message, args)));
        }
    }

    /// Keeps what was parsed, or says what is wrong with the field.
    pub fn keep<T, E>(&mut self, field: &str, parsed: Result<T, E>, message: &'static str) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(_) => {
                self.say(field, message, Vec::new());
                None
            }
        }
    }

    /// A field that must not be empty, with words of its own for when it is.
    pub fn needed(&mut self, field: &str, value: &str, most: usize, message: &'static str) -> Option<String> {
        if value.is_empty() {
            self.say(field, message, Vec::new());
        }
        self.text(field, value, most)
    }

    /// A field that must not be empty and not beyond `most` characters.
    pub fn text(&mut self, field: &str, value: &str, most: usize) -> Option<String> {
        if value.is_empty() {
            self.say(field, "form-needed", Vec::new());
        } else if value.chars().count() > most {
            self.say(field, "form-too-long", vec![("most", Arg::from(most))]);
        } else {
            return Some(value.to_owned());
        }
        None
    }

    /// What is wrong with a field, in the reader's language.
    pub fn of(&self, t: &Speaker, field: &str) -> Option<String> {
        let (_, (id, args)) = self.0.iter().find(|(known, _)| known == field)?;
        Some(args.iter().fold(t.say(id), |said, (name, arg)| said.with(name, arg.clone())).to_string())
    }

    /// The fields something is wrong with.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(field, _)| field.as_str())
    }

    /// Everything that is wrong: field and words, for the summary on top.
    pub fn summary(&self, t: &Speaker) -> Vec<(String, String)> {
        self.0.iter().filter_map(|(field, _)| Some((field.clone(), self.of(t, field)?))).collect()
    }
}
