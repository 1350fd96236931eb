//! The pictures of a listing, arranged: their order, what each shows, where the eye falls, whom each is meant for.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::edit::own;
use super::form::{Written, written};
use super::pictures::{alt, typed};
use crate::actions::add_picture::remove_picture;
use crate::actions::arrange_picture::{Arrangement, Step, arrange_picture, move_picture};
use crate::actions::{ActionError, Refusal};
use crate::domain::brands::Brand;
use crate::domain::ids::PictureId;
use crate::domain::listings::{Listing, Picture};
use crate::domain::pictures::{Focus, Readers};
use crate::domain::storefront::Language;
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::Go;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// How wide a picture stands on the page to be pointed at, in pixels of the page: where it is touched is measured in these.
const ACROSS: u32 = 200;

/// The beginning of the fields that say what a picture shows.
fn stem(id: &PictureId) -> String {
    format!("alt-{id}")
}

/// The address of the page.
pub fn at(listing: &Listing) -> String {
    format!("{}/pictures", super::at(&listing.slug))
}

/// A picture that somebody was about to change and could not.
struct Attempt {
    id: PictureId,
    said: Written,
    wish: Arrangement,
}

/// One picture with its form.
struct Card {
    id: PictureId,
    shot: Shot,
    stem: String,
    said: Written,
    focus: Focus,
    /// Each language, and whether it is named among those the picture is meant for.
    readers: Vec<(Language, bool)>,
    /// Each form of the listing: its id, what it is called, its code, and whether the picture is meant for it.
    forms: Vec<(String, String, String, bool)>,
}

impl Card {
    fn of(listing: &Listing, picture: &Picture, desk: &Desk, attempt: Option<&Attempt>) -> Self {
        let (languages, reader) = (desk.app.wording.languages(), desk.t.language());
        let attempt = attempt.filter(|attempt| attempt.id == picture.id);
        let readers = attempt.map_or(&picture.readers, |attempt| &attempt.wish.readers);
        let meant = attempt.map_or(&picture.variants, |attempt| &attempt.wish.variants);
        let form = |variant: &crate::domain::listings::Variant| {
            let words = listing.options.iter().zip(&variant.options);
            let words: Vec<String> = words.map(|(option, code)| option.choice(code, reader).words).collect();
            (variant.id.to_string(), words.join(" · "), variant.sku.to_string(), meant.contains(&variant.id))
        };
        Self {
            id: picture.id.clone(),
            shot: Shot::of(picture, reader),
            stem: stem(&picture.id),
            said: attempt.map_or_else(|| written(&picture.alt, languages), |attempt| attempt.said.clone()),
            focus: attempt.map_or(picture.focus, |attempt| attempt.wish.focus),
            readers: languages.iter().map(|each| (*each, readers.named().contains(each))).collect(),
            forms: listing.on_sale().map(form).collect(),
        }
    }

    fn down(&self) -> u32 {
        shown(&self.shot).1
    }

    /// The middle of the mark that shows where the eye falls, in the same pixels.
    fn spot(&self) -> (u32, u32) {
        let (across, down) = shown(&self.shot);
        (across * u32::from(self.focus.across()) / 10, down * u32::from(self.focus.down()) / 10)
    }

    fn is_at(&self, focus: &Focus) -> bool {
        self.focus.nearest() == *focus
    }

    fn is_wrong(&self, wrong: &Wrong) -> bool {
        wrong.fields().any(|field| field.starts_with(&self.stem))
    }
}

/// How large a picture stands on the page to be pointed at.
fn shown(shot: &Shot) -> (u32, u32) {
    let down = u64::from(shot.height) * u64::from(ACROSS) / u64::from(shot.width.max(1));
    (ACROSS, u32::try_from(down).unwrap_or(ACROSS))
}

#[derive(Template)]
#[template(path = "brand/pictures.html")]
struct PicturesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: &'a Brand,
    listing: &'a Listing,
    cards: Vec<Card>,
    wrong: &'a Wrong,
}

impl PicturesPage<'_> {
    fn title(&self) -> String {
        let text = self.listing.texts.in_language(self.t.language());
        text.map_or_else(|| self.listing.slug.to_string(), |text| text.words.title.clone())
    }

    fn across(&self) -> u32 {
        ACROSS
    }

    fn nine(&self) -> [Focus; 9] {
        Focus::NINE
    }

    /// The name a message knows one of the nine places by.
    fn place(&self, focus: &Focus) -> &'static str {
        match (focus.down(), focus.across()) {
            (2, 2) => "top-left",
            (2, 5) => "top",
            (2, _) => "top-right",
            (5, 2) => "left",
            (5, 5) => "centre",
            (5, _) => "right",
            (_, 2) => "bottom-left",
            (_, 5) => "bottom",
            _ => "bottom-right",
        }
    }
}

async fn page(
    desk: &BrandOwner,
    listing: &Listing,
    attempt: Option<Attempt>,
    (wrong, status): (&Wrong, StatusCode),
) -> Result<HttpResponse, Fault> {
    let id = desk.brand.clone();
    let brand = desk.app.db.read(move |read| super::brand(read, &id)).await?;
    let cards = listing.pictures.iter().map(|picture| Card::of(listing, picture, desk, attempt.as_ref())).collect();
    desk.show_as(status, &PicturesPage { t: &desk.t, desk, brand: &brand, listing, cards, wrong })
}

/// `GET /brand/listings/{slug}/pictures`
pub async fn show(desk: BrandOwner, slug: Path<String>) -> Result<HttpResponse, Fault> {
    let listing = own(&desk, &slug).await?;
    page(&desk, &listing, None, (&Wrong::none(), StatusCode::OK)).await
}

/// A picture of a listing of the desk's brand.
async fn which(desk: &BrandOwner, (slug, id): (String, String)) -> Result<(Listing, Picture), Fault> {
    let Ok(id) = id.parse::<PictureId>() else { return Err(Fault::NotFound) };
    let listing = own(desk, &slug).await?;
    let picture = listing.pictures.iter().find(|picture| picture.id == id).cloned();
    picture.map(|picture| (listing, picture)).ok_or(Fault::NotFound)
}

/// Where the eye falls: where the picture was touched, else the place that was chosen. The place nearest to the point
/// there was leaves that point as it is. Whoever sends the form by the keyboard touches the corner, which means nothing.
fn focus(fields: &Fields, picture: &Picture, language: Language) -> Focus {
    let number = |name: &str| fields.get(name).parse::<u32>().ok();
    if let (Some(x), Some(y)) = (number("at.x"), number("at.y"))
        && (x, y) != (0, 0)
    {
        return Focus::touched((x, y), shown(&Shot::of(picture, language)));
    }
    let chosen = fields.get("focus").parse::<Focus>();
    chosen.ok().filter(|chosen| *chosen != picture.focus.nearest()).unwrap_or(picture.focus)
}

/// `POST /brand/listings/{slug}/pictures/{id}`: says anew what a picture shows, where the eye falls, whom it is meant for.
pub async fn save(desk: BrandOwner, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (listing, picture) = which(&desk, path.into_inner()).await?;
    let (fields, languages, mut wrong) = (&posted.0, desk.app.wording.languages(), Wrong::none());
    let stem = stem(&picture.id);
    let said = typed(fields, &stem, languages);
    let named = fields.all("only").filter_map(|language| language.parse().ok());
    let wish = Arrangement {
        alt: alt(&said, &stem, &mut wrong),
        focus: focus(fields, &picture, desk.t.language()),
        readers: Readers::of(named.filter(|language| languages.contains(language))),
        variants: fields.all("form").filter_map(|variant| variant.parse().ok()).collect(),
    };
    if !wrong.is_empty() {
        let attempt = Attempt { id: picture.id, said, wish };
        return page(&desk, &listing, Some(attempt), (&wrong, StatusCode::UNPROCESSABLE_ENTITY)).await;
    }
    let to = format!("{}#picture-{}", at(&listing), picture.id);
    let (brand, author) = (desk.brand.clone(), super::author(&desk));
    desk.app.db.write(move |tx| arrange_picture(tx, &author, &brand, &listing.id, &picture.id, &wish)).await?;
    Ok(Go::to(to).saying("said-saved").answer(&desk.app))
}

/// `POST /brand/listings/{slug}/pictures/{id}/step`: moves a picture among the others.
pub async fn step(desk: BrandOwner, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (listing, picture) = which(&desk, path.into_inner()).await?;
    let Ok(step) = posted.0.get("step").parse::<Step>() else { return Err(Fault::NotFound) };
    let to = format!("{}#picture-{}", at(&listing), picture.id);
    let (brand, author) = (desk.brand.clone(), super::author(&desk));
    desk.app.db.write(move |tx| move_picture(tx, &author, &brand, &listing.id, &picture.id, step)).await?;
    Ok(Go::to(to).saying("said-saved").answer(&desk.app))
}

/// `POST /brand/listings/{slug}/pictures/{id}/remove`
pub async fn remove(desk: BrandOwner, path: Path<(String, String)>, _posted: Posted) -> Result<HttpResponse, Fault> {
    let (listing, picture) = which(&desk, path.into_inner()).await?;
    let (brand, author, id) = (desk.brand.clone(), super::author(&desk), listing.id.clone());
    match desk.app.db.write(move |tx| remove_picture(tx, &author, &brand, &id, &picture.id)).await {
        Ok(()) => Ok(Go::to(at(&listing)).saying("said-picture-removed").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::NotReady(_))) => {
            let mut wrong = Wrong::none();
            wrong.say("pictures", "brand-last-picture", Vec::new());
            page(&desk, &listing, None, (&wrong, StatusCode::CONFLICT)).await
        }
        Err(other) => Err(other.into()),
    }
}
