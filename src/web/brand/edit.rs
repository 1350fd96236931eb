//! One listing on the desk: written, saved, put on sale, taken off.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::draft;
use super::form::{ListingForm, VariantForm, Written, stamp, written};
use super::readiness::{self, Destination};
use super::{pictures, words};
use crate::actions::publish_listing::{publish_listing, withdraw_listing};
use crate::actions::save_listing::save_listing;
use crate::actions::{ActionError, Refusal};
use crate::app::App;
use crate::domain::brands::{Brand, Category};
use crate::domain::ids::{BrandId, Slug};
use crate::domain::lanes::Restriction;
use crate::domain::listings::{Listing, ListingOption, ListingState, Variant};
use crate::domain::measures::Unit;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::audit::{self, Line};
use crate::store::{Read, Stored, categories, listings};
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::fronts;
use crate::web::links;
use crate::web::page::Go;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// What a page of a listing is made of, besides its form.
pub struct Work {
    /// The desk's brand.
    pub brand: Brand,
    categories: Vec<Category>,
    /// The listing; none for one about to be written.
    pub listing: Option<Listing>,
    destinations: Vec<Destination>,
    last: Option<Line>,
}

impl Work {
    fn of(app: &App, read: &mut Read<'_>, id: &BrandId, listing: Option<Listing>) -> Stored<Self> {
        let (mut destinations, mut last) = (Vec::new(), None);
        if let Some(listing) = &listing {
            let variants: Vec<&Variant> = listing.on_sale().collect();
            let prices = readiness::prices(&app.offers, read, id, &variants)?;
            destinations = readiness::destinations(&prices, &variants);
            last = audit::last(read, Some(&format!("listing {}", listing.slug)), 1)?.pop();
        }
        Ok(Self { brand: super::brand(read, id)?, categories: categories::all(read)?, listing, destinations, last })
    }

    /// Reads a listing of the desk's brand.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for one of another brand, or none.
    pub async fn on(desk: &BrandOwner, slug: &str) -> Result<Self, Fault> {
        let Ok(slug) = slug.parse::<Slug>() else { return Err(Fault::NotFound) };
        let (app, id) = (Data::clone(&desk.app), desk.brand.clone());
        let work = desk.app.db.read(move |read| match listings::owned_by(read, &id, &slug)? {
            Some(listing) => Self::of(&app, read, &id, Some(listing)).map(Some),
            None => Ok(None),
        });
        Ok(work.await?.ok_or(Fault::NotFound)?.sorted(&desk.t))
    }

    /// With what has a name in the order in which readers look names up.
    fn sorted(mut self, t: &Speaker) -> Self {
        let name = |category: &Category| category.texts.in_language(t.language()).map(|text| text.words.name.clone());
        let name = |category: &Category| name(category).unwrap_or_else(|| category.slug.to_string());
        self.categories.sort_by(|one, other| t.order(&name(one), &name(other)));
        self.destinations.sort_by(|one, other| t.order(&t.country_name(one.country), &t.country_name(other.country)));
        self
    }

    async fn fresh(desk: &BrandOwner) -> Result<Self, Fault> {
        let (app, id) = (Data::clone(&desk.app), desk.brand.clone());
        Ok(desk.app.db.read(move |read| Self::of(&app, read, &id, None)).await?.sorted(&desk.t))
    }
}

/// A listing of the desk's brand, without all that its page shows beside it.
///
/// # Errors
/// [`Fault::NotFound`] for one of another brand, or none.
pub async fn own(desk: &BrandOwner, slug: &str) -> Result<Listing, Fault> {
    let Ok(slug) = slug.parse::<Slug>() else { return Err(Fault::NotFound) };
    let id = desk.brand.clone();
    desk.app.db.read(move |read| listings::owned_by(read, &id, &slug)).await?.ok_or(Fault::NotFound)
}

#[derive(Template)]
#[template(path = "brand/listing.html")]
struct ListingPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: &'a Brand,
    listing: Option<&'a Listing>,
    categories: &'a [Category],
    destinations: &'a [Destination],
    last: Option<&'a Line>,
    form: ListingForm,
    options: Vec<ListingOption>,
    wrong: &'a Wrong,
    alarm: bool,
    shopper: Option<String>,
}

impl ListingPage<'_> {
    fn title(&self) -> Option<String> {
        let text = self.listing?.texts.in_language(self.t.language())?;
        Some(text.words.title.clone())
    }

    fn slug(&self) -> &str {
        self.listing.map_or("new", |listing| listing.slug.as_str())
    }

    fn state(&self, listing: &Listing) -> &'static str {
        words::state(listing.state)
    }

    fn mark(&self, listing: &Listing) -> &'static str {
        words::mark(listing.state)
    }

    fn is_published(&self) -> bool {
        self.listing.is_some_and(|listing| listing.state == ListingState::Published)
    }

    fn unready(&self, listing: &Listing) -> Vec<String> {
        words::unready(self.t, &listing.unready())
    }

    fn category(&self, category: &Category) -> String {
        let name = category.texts.in_language(self.t.language());
        name.map_or_else(|| category.slug.to_string(), |text| text.words.name.clone())
    }

    /// An option by its number, once it has words.
    fn known(&self, number: &usize) -> Option<&ListingOption> {
        self.options.get(number.checked_sub(1)?)
    }

    fn option_name(&self, option: &ListingOption) -> String {
        option.name.in_language(self.t.language()).map_or_else(String::new, |name| name.words.clone())
    }

    fn choice(&self, option: &ListingOption, code: &str) -> String {
        option.choice(code, self.t.language()).words
    }

    /// What a variant is, in one line.
    fn chosen(&self, variant: &VariantForm) -> String {
        let known = self.options.iter().zip(&variant.options).filter(|(_, code)| !code.is_empty());
        known.map(|(option, code)| self.choice(option, code)).collect::<Vec<_>>().join(" · ")
    }

    fn shots(&self) -> Vec<(String, Shot)> {
        let pictures = self.listing.map_or(&[][..], |listing| &listing.pictures);
        let language = self.t.language();
        pictures.iter().map(|picture| (picture.id.to_string(), Shot::of(picture, language))).collect()
    }

    /// What was just typed of a new picture, with the beginning of its fields.
    fn said_of_new(&self) -> (&'static str, Written) {
        let typed = self.form.said.as_ref().map(|(_, words)| words.clone());
        (pictures::NEW, typed.unwrap_or_else(|| written(&Texts::default(), self.desk.app.wording.languages())))
    }

    /// Whether something is wrong with a field of this beginning.
    fn is_wrong_at(&self, stem: impl AsRef<str>) -> bool {
        self.wrong.fields().any(|field| field.starts_with(stem.as_ref()))
    }

    /// Whether something is wrong with the words in a language.
    fn is_wrong_in(&self, language: impl std::borrow::Borrow<Language>) -> bool {
        let language = language.borrow();
        draft::MOST.iter().any(|(part, _)| self.is_wrong_at(format!("{part}-{language}")))
    }

    /// Whether a line stands open: where something is wrong with it, and the first of a new listing.
    fn is_open(&self, line: &usize, variant: &VariantForm) -> bool {
        self.is_wrong_at(format!("v{line}-")) || (variant.is_blank() && *line == 1)
    }

    fn restrictions(&self) -> &'static [Restriction] {
        Restriction::ALL
    }

    fn restriction(&self, restriction: &Restriction) -> &'static str {
        words::restriction(*restriction)
    }

    fn units(&self) -> &'static [Unit] {
        &Unit::GIVEN
    }

    fn why(&self, reason: &crate::domain::offers::NoOffer) -> &'static str {
        words::why(*reason)
    }

    fn sold(&self) -> usize {
        self.destinations.iter().filter(|destination| destination.sold > 0).count()
    }
}

/// Answers with the page of a listing.
///
/// # Errors
/// When the template fails.
pub fn answer(
    desk: &BrandOwner,
    work: &Work,
    form: Option<ListingForm>,
    (wrong, alarm, status): (&Wrong, bool, StatusCode),
) -> Result<HttpResponse, Fault> {
    let languages = desk.app.wording.languages();
    let form = form.unwrap_or_else(|| match &work.listing {
        Some(listing) => ListingForm::of(listing, languages),
        None => ListingForm::empty(languages),
    });
    let options = form.chosen();
    let row = VariantForm {
        origin: work.brand.country.to_string(),
        active: true,
        options: vec![String::new(); options.len()],
        ..VariantForm::default()
    };
    let language = desk.t.language();
    let front = fronts::storefronts(&desk.app).into_iter().find(|front| front.language == language);
    let shown = work.listing.as_ref().filter(|listing| listing.state == ListingState::Published);
    let page = ListingPage {
        t: &desk.t,
        desk,
        brand: &work.brand,
        listing: work.listing.as_ref(),
        categories: &work.categories,
        destinations: &work.destinations,
        last: work.last.as_ref(),
        options,
        form: form.with_room(languages, row),
        wrong,
        alarm,
        shopper: shown.zip(front).map(|(listing, front)| links::listing(&front, listing.address(front.language))),
    };
    desk.show_as(status, &page)
}

/// `GET /brand/listings/new`
pub async fn blank(desk: BrandOwner) -> Result<HttpResponse, Fault> {
    answer(&desk, &Work::fresh(&desk).await?, None, (&Wrong::none(), false, StatusCode::OK))
}

/// `GET /brand/listings/{slug}`
pub async fn show(desk: BrandOwner, slug: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, &Work::on(&desk, &slug).await?, None, (&Wrong::none(), false, StatusCode::OK))
}

/// `POST /brand/listings/new`
pub async fn start(desk: BrandOwner, posted: Posted) -> Result<HttpResponse, Fault> {
    write(desk, Work::fresh, posted, "said-listing-made").await
}

/// `POST /brand/listings/{slug}`
pub async fn save(desk: BrandOwner, slug: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    write(desk, async |desk| Work::on(desk, &slug).await, posted, "said-saved").await
}

async fn write(
    desk: BrandOwner,
    work: impl AsyncFnOnce(&BrandOwner) -> Result<Work, Fault>,
    posted: Posted,
    saying: &'static str,
) -> Result<HttpResponse, Fault> {
    let work = work(&desk).await?;
    let mut form = ListingForm::read(&posted.0, desk.app.wording.languages());
    let mut wrong = Wrong::none();
    let id = work.listing.as_ref().map(|listing| listing.id.clone());
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(draft) = draft::read(&form, id, &work.brand, &work.categories, &desk.t, &mut wrong) {
        let (brand, author) = (desk.brand.clone(), super::author(&desk));
        let saved = desk.app.db.write(move |tx| {
            let id = save_listing(tx, &author, &brand, draft)?;
            Ok::<_, ActionError>(listings::by_id(tx, &id)?)
        });
        match saved.await {
            Ok(Some(listing)) => return Ok(Go::to(super::at(&listing.slug)).saying(saying).answer(&desk.app)),
            Ok(None) | Err(ActionError::Refused(Refusal::NotFound)) => return Err(Fault::NotFound),
            Err(ActionError::Refused(refusal)) => {
                if refusal == Refusal::AlreadyDecided {
                    status = StatusCode::CONFLICT;
                }
                draft::refused(&form, &refusal, &mut wrong);
            }
            Err(broken) => return Err(broken.into()),
        }
    }
    // Whoever was told that somebody else saved meanwhile may save over it, knowing.
    if let Some(listing) = work.listing.as_ref().filter(|_| status == StatusCode::CONFLICT) {
        form.seen = stamp(listing);
    }
    answer(&desk, &work, Some(form), (&wrong, false, status))
}

/// `POST /brand/listings/{slug}/publish`
pub async fn publish(desk: BrandOwner, slug: Path<String>, _posted: Posted) -> Result<HttpResponse, Fault> {
    moved(desk, &slug, true).await
}

/// `POST /brand/listings/{slug}/withdraw`
pub async fn withdraw(desk: BrandOwner, slug: Path<String>, _posted: Posted) -> Result<HttpResponse, Fault> {
    moved(desk, &slug, false).await
}

async fn moved(desk: BrandOwner, slug: &str, on: bool) -> Result<HttpResponse, Fault> {
    let listing = own(&desk, slug).await?;
    let (brand, author, id) = (desk.brand.clone(), super::author(&desk), listing.id);
    let done = desk.app.db.write(move |tx| {
        if on { publish_listing(tx, &author, &brand, &id) } else { withdraw_listing(tx, &author, &brand, &id) }
    });
    match done.await {
        Ok(()) => {
            let saying = if on { "said-published" } else { "said-withdrawn" };
            Ok(Go::to(super::at(&listing.slug)).saying(saying).answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::NotReady(_))) => {
            answer(&desk, &Work::on(&desk, slug).await?, None, (&Wrong::none(), true, StatusCode::CONFLICT))
        }
        Err(other) => Err(other.into()),
    }
}
