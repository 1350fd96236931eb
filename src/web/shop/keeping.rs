//! What somebody keeps beside their cart, as its pages show it: each form of goods with what it costs here today.

use std::collections::HashMap;
use std::sync::Arc;

use super::lots::city;
use crate::app::App;
use crate::domain::ids::{ListingId, Sku, VariantId};
use crate::domain::listings::ListingState;
use crate::domain::offers::NoOffer;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::domain::wishes::{Holder, WatchKind};
use crate::store::listings::Card;
use crate::store::sessions::Session;
use crate::store::{Conn, Read, Stored, listings, wishes};
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{Away, Cities, Priced, Selling};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::wording::labels;

/// Whose list a visitor has: their account's, or their session's; none where they have no session yet.
pub fn holder(page: &Page) -> Option<Holder> {
    page.session.as_ref().map(holder_of)
}

/// The same of a session.
pub fn holder_of(session: &Session) -> Holder {
    match &session.account {
        Some(account) => Holder::Account(account.id.clone()),
        None => Holder::Session(session.id_hash.clone()),
    }
}

/// What a visitor keeps and waits for.
#[derive(Default)]
pub struct Keeps {
    wished: Vec<VariantId>,
    told: Vec<(VariantId, WatchKind)>,
}

impl Keeps {
    /// Reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of(conn: &mut Conn, holder: &Holder) -> Stored<Self> {
        let (wished, told) = wishes::kept_by(conn, holder)?;
        Ok(Self { wished, told })
    }

    /// Reads that of a page's visitor.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of_visitor(page: &Page) -> Result<Self, Fault> {
        let Some(holder) = holder(page) else { return Ok(Self::default()) };
        Ok(page.app.db.glance(move |conn| Self::of(conn, &holder)).await?)
    }

    /// Whether a variant is on their list.
    pub fn wishes(&self, variant: &VariantId) -> bool {
        self.wished.contains(variant)
    }

    /// Whether they are told of it.
    pub fn is_told(&self, variant: &VariantId, kind: WatchKind) -> bool {
        self.told.contains(&(variant.clone(), kind))
    }
}

/// Forms of goods with their offers, read together.
#[derive(Default)]
pub struct Shelf {
    cards: Vec<Arc<Card>>,
    priced: HashMap<VariantId, Priced>,
    cities: Arc<Cities>,
}

/// Reads what a list of these variants shows: however many, a fixed number of queries.
///
/// # Errors
/// When the database fails.
pub fn read(
    app: &App,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    variants: &[VariantId],
) -> Stored<Shelf> {
    if variants.is_empty() {
        return Ok(Shelf::default());
    }
    let mut of: Vec<ListingId> =
        listings::variants(read, variants)?.into_iter().map(|variant| variant.listing).collect();
    of.sort();
    of.dedup();
    let cards = app.offers.cards(read, &of, language)?;
    let wanted: Vec<_> = cards
        .iter()
        .filter(|card| card.state == ListingState::Published)
        .flat_map(|card| card.on_sale().map(move |variant| (variant, &card.brand)))
        .filter(|(variant, _)| variants.contains(&variant.id))
        .collect();
    let priced = app.offers.of(read, selling, wanted.into_iter())?;
    Ok(Shelf { cities: app.offers.cities(read)?, cards, priced })
}

/// One form of goods that is kept.
pub struct Kept {
    /// Which.
    pub variant: VariantId,
    /// Its code.
    pub sku: Sku,
    /// Its name, in the language it is in.
    pub title: Said<String>,
    /// Its choices.
    pub options: String,
    /// Its brand.
    pub brand: String,
    /// Where it leads.
    pub href: String,
    /// Its picture.
    pub shot: Option<Shot>,
    /// What it costs here today, or why it cannot be had.
    pub offer: Priced,
    /// Where it would come from.
    pub city: String,
    /// Whether it is still on the shelf at all.
    pub on_shelf: bool,
}

impl Kept {
    /// Why it cannot be had, in words.
    pub fn why_not(&self, page: &Page) -> String {
        self.offer.as_ref().err().map_or_else(String::new, |away| page.t.say(labels::no_offer(away.why)).to_string())
    }

    /// Whether it is sold out here, so that it may come back.
    pub fn is_sold_out(&self) -> bool {
        self.on_shelf && self.offer.as_ref().is_err_and(|away| away.why == NoOffer::SoldOut)
    }
}

impl Shelf {
    /// One of the variants, as pages show it; none for what is in no listing any more.
    pub fn kept(&self, page: &Page, variant: &VariantId) -> Option<Kept> {
        let language = page.storefront.language;
        let card = self.cards.iter().find(|card| card.variant(variant).is_some())?;
        let own = card.variant(variant)?;
        let offer = self.priced.get(variant).cloned().unwrap_or(Err(Away { why: NoOffer::SoldOut, worth: None }));
        let options = card.choices(own, language).into_iter().map(|choice| choice.words).collect::<Vec<_>>();
        let from = offer.as_ref().map(|offer| city(&self.cities, &offer.terms.place, language));
        Some(Kept {
            variant: variant.clone(),
            sku: own.sku.clone(),
            title: card.title.clone(),
            options: options.join(", "),
            brand: card.brand_name.clone(),
            href: links::variant(&page.storefront, &card.slug, &own.sku),
            shot: card.picture_of(own).map(Shot::of_card),
            city: from.unwrap_or_default(),
            on_shelf: card.for_sale(variant).is_some(),
            offer,
        })
    }
}
