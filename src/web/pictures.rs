//! Pictures as pages show them: in two formats and several widths, of which the browser takes what it needs.

use std::fmt::Write;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::links;
use crate::app::App;
use crate::domain::listings::Picture;
use crate::domain::pictures::{Focus, Tint};
use crate::domain::reviews::Photo;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::outside::media::MediaName;
use crate::outside::pictures::{NARROWEST, widths};
use crate::store::listings::CardPicture;

/// A picture on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shot {
    media: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
    /// What it shows, in the language it is in.
    pub alt: Option<Said<String>>,
    /// Where the eye falls.
    pub focus: Focus,
    /// What stands in for it until it is there.
    tint: Option<Tint>,
}

impl Shot {
    /// Of a list's picture.
    pub fn of_card(picture: &CardPicture) -> Self {
        Self {
            focus: picture.focus,
            tint: picture.tint,
            alt: picture.alt.clone(),
            ..Self::bare(&picture.media, picture.width, picture.height)
        }
    }

    /// Of a listing's picture.
    pub fn of(picture: &Picture, language: Language) -> Self {
        let alt = picture.alt.in_language(language).map(|alt| alt.map(Clone::clone));
        let bare = Self::bare(&picture.media, picture.width, picture.height);
        Self { focus: picture.focus, tint: picture.tint, alt, ..bare }
    }

    /// Of which nothing is known but its files.
    fn bare(media: &str, width: u32, height: u32) -> Self {
        Self { media: media.to_owned(), width, height, alt: None, focus: Focus::MIDDLE, tint: None }
    }

    /// Of the key of its files alone, where nobody kept its size (a line of an order): the narrowest, which every
    /// picture has, in the shape pages cut pictures to.
    pub fn of_media(media: &str) -> Self {
        Self::bare(media, NARROWEST, NARROWEST / 4 * 5)
    }

    /// Of a review's photo: what it shows is for the page to say.
    pub fn of_photo(photo: &Photo) -> Self {
        Self::bare(&photo.media, photo.width, photo.height)
    }

    /// Every width of a format, for `srcset`.
    pub fn srcset(&self, ending: &str) -> String {
        let mut all = String::with_capacity(512);
        for width in widths(self.width) {
            let between = if all.is_empty() { "" } else { ", " };
            // Writing to a string does not fail.
            let _ = write!(all, "{between}{} {width}w", links::picture(&self.media, width, ending));
        }
        all
    }

    /// The file for browsers that know neither format nor widths.
    pub fn src(&self) -> String {
        let middle = widths(self.width).into_iter().find(|width| *width >= 640).unwrap_or(self.width);
        links::picture(&self.media, middle, "jpg")
    }

    /// The largest file.
    pub fn largest(&self) -> String {
        links::picture(&self.media, self.width, "jpg")
    }

    /// The classes that say where the eye falls and what colour stands in: no page carries style inside.
    pub fn look(&self) -> String {
        let mut classes = Vec::new();
        if self.focus != Focus::MIDDLE {
            classes.push(format!("eye ex{} ey{}", self.focus.across(), self.focus.down()));
        }
        if let Some(tint) = self.tint {
            let [red, green, blue] = tint.steps();
            classes.push(format!("tint tr{red} tg{green} tb{blue}"));
        }
        if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) }
    }

    /// The words for those who do not see it.
    pub fn words(&self) -> &str {
        self.alt.as_ref().map_or("", |alt| alt.words.as_str())
    }

    /// The language of the words, where it is not the page's.
    pub fn foreign(&self, language: Language) -> Option<Language> {
        self.alt.as_ref().filter(|alt| alt.is_foreign(language)).map(|alt| alt.language)
    }
}

/// How many files are fetched at once.
static FETCHING: Semaphore = Semaphore::const_new(32);

/// `GET /media/{file}`: a file of a picture. Its name says what is in it, so it may be kept for ever.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn file(name: Path<String>, app: Data<App>) -> Result<HttpResponse, Fault> {
    let Ok(name) = name.parse::<MediaName>() else { return Err(Fault::NotFound) };
    let (media, wanted) = (std::sync::Arc::clone(&app.media), name.clone());
    // A store that hangs holds these threads and no more: those of the database are the same.
    let turn = FETCHING.acquire().await;
    let read = tokio::task::spawn_blocking(move || media.get(&wanted)).await;
    drop(turn);
    match read {
        Ok(Ok(Some(bytes))) => Ok(HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, name.content_type()))
            .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .body(bytes)),
        Ok(Ok(None)) => Err(Fault::NotFound),
        Ok(Err(error)) => Err(Fault::Broken(format!("reading {}: {error}", name.as_str()))),
        Err(stopped) => Err(Fault::Broken(stopped.to_string())),
    }
}
