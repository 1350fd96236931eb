//! Pictures come as uploads: read within a limit, decoded and made anew, kept, and only then named in a row.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::edit::{Work, answer, own};
use super::form::{ListingForm, Written};
use crate::actions::add_picture::{NewPicture, add_picture};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::outside::pictures::{MOST_BYTES, Prepared};
use crate::web::desk::BrandOwner;
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Wrong};
use crate::web::page::Go;
use crate::web::session;
use crate::web::uploads;
use crate::wording::Arg;

/// Characters of the words for those who do not see a picture.
const MOST_ALT: usize = 200;

/// The beginning of the fields that say what a new picture shows.
pub const NEW: &str = "alt";

/// What was typed of a picture, so that nothing of it is lost.
pub fn typed(fields: &Fields, stem: &str, languages: &[Language]) -> Written {
    languages.iter().map(|language| (*language, fields.get(&format!("{stem}-{language}")).to_owned())).collect()
}

/// What a picture shows, in each language it was said in.
pub fn alt(typed: &Written, stem: &str, wrong: &mut Wrong) -> Texts<String> {
    let mut texts = Texts::default();
    for (language, text) in typed {
        let field = format!("{stem}-{language}");
        if text.chars().count() > MOST_ALT {
            wrong.say(&field, "form-too-long", vec![("most", Arg::from(MOST_ALT))]);
        } else if !text.is_empty() {
            texts.set(*language, text.to_owned());
        }
    }
    if texts.is_empty() && wrong.is_empty() {
        let first = typed.first().map_or(Language::EN, |(language, _)| *language);
        wrong.say(&format!("{stem}-{first}"), "brand-alt-needed", Vec::new());
    }
    texts
}

/// `POST /brand/listings/{slug}/pictures`
pub async fn add(
    desk: BrandOwner,
    slug: Path<String>,
    request: HttpRequest,
    parts: Multipart,
) -> Result<HttpResponse, Fault> {
    // Whose listing it is comes first: nobody uploads to another's.
    let listing = own(&desk, &slug).await?;
    let (fields, file) = uploads::read_one(&request, parts, MOST_BYTES).await?;
    session::check_token(&request, &desk.app, Some(&desk.session), fields.get("csrf"))?;
    let mut wrong = Wrong::none();
    let typed = typed(&fields, NEW, desk.app.wording.languages());
    let alt = alt(&typed, NEW, &mut wrong);
    if file.is_empty() {
        wrong.say("file", "brand-picture-needed", Vec::new());
    }
    if wrong.is_empty() {
        match uploads::keep_picture(&desk.app, file).await? {
            Ok(Prepared { key, width, height, tint, .. }) => {
                let new = NewPicture { media: key, width, height, alt, tint };
                let (brand, author, id) = (desk.brand.clone(), super::author(&desk), listing.id.clone());
                desk.app.db.write(move |tx| add_picture(tx, &author, &brand, &id, new)).await?;
                let to = format!("{}#pictures", super::at(&listing.slug));
                return Ok(Go::to(to).saying("said-picture-added").answer(&desk.app));
            }
            Err(bad) => wrong.say("file", uploads::bad_picture(bad), Vec::new()),
        }
    }
    let form = ListingForm::of(&listing, desk.app.wording.languages()).saying(NEW.to_owned(), typed);
    answer(&desk, &Work::on(&desk, &slug).await?, Some(form), (&wrong, false, StatusCode::UNPROCESSABLE_ENTITY))
}
