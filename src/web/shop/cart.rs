//! The cart: what lies in it, by parcel, and what it all comes to at the door.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::later::{self, Saved};
use super::notices::{mix_words, said};
use super::personal::{self, Made};
use super::{address, moved};
use crate::actions::plan_cart::{Content, PlannedCart, plan_cart};
use crate::actions::put_in_cart::put_in_cart;
use crate::actions::put_personal::change_line;
use crate::actions::{ActionError, Refusal};
use crate::domain::cart_plan::CartPlan;
use crate::domain::checkout::MOST_OF_ONE;
use crate::domain::country::Region;
use crate::domain::ids::{Sku, VariantId};
use crate::domain::lanes::Incoterm;
use crate::domain::money::Money;
use crate::domain::offers::NoOffer;
use crate::domain::routing::{Choice, Planned, Terms};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::offers::{Cities, Index};
use crate::web::page::{Go, Page};
use crate::web::pictures::Shot;
use crate::web::receipt::{Ribbon, journey};
use crate::wording::{Speaker, labels};

/// One line as the cart shows it.
pub struct Line {
    /// The variant.
    pub variant: VariantId,
    /// Its name.
    pub title: String,
    /// Its choices.
    pub options: String,
    /// Its brand.
    pub brand: String,
    /// Where it leads.
    pub href: String,
    /// Its picture.
    pub shot: Option<Shot>,
    /// How many of it travel here.
    pub quantity: u32,
    /// How many of it the cart holds in all: more than travel here where they lie in several places.
    pub asked: u32,
    /// What it comes to, duty and tax in; none for what cannot go there.
    pub amount: Option<Money>,
    /// Why it cannot go there.
    pub why: Option<NoOffer>,
    /// How many are left, where more are asked for.
    pub left: Option<u32>,
    /// For whom it is made, where it is made for somebody.
    pub made: Option<Made>,
}

impl Line {
    /// What its forms name it by.
    pub fn key(&self) -> &str {
        self.made.as_ref().map_or_else(|| self.variant.as_str(), |made| made.id.as_str())
    }

    /// Whether the rest of it travels in another parcel.
    pub fn is_part(&self) -> bool {
        self.quantity < self.asked
    }

    /// Why it cannot go there, in words; nothing for what can.
    pub fn why_not(&self, t: &Speaker) -> String {
        match (self.left, self.why) {
            (Some(left), _) => t.say("cart-fewer-left").with("count", left).to_string(),
            (None, Some(why)) => t.say(labels::no_offer(why)).to_string(),
            (None, None) => String::new(),
        }
    }
}

/// One parcel as the cart shows it.
pub struct Parcel {
    /// The city it comes from.
    pub city: String,
    /// Its journey.
    pub ribbon: Ribbon,
    /// What is in it.
    pub lines: Vec<Line>,
    /// Delivery, its duty and tax in.
    pub shipping: Money,
    /// All of it at the door.
    pub total: Money,
    /// Why the goods together cost other than alone, and by how much.
    pub mix: Option<(&'static str, Money)>,
    /// What is worth saying.
    pub notices: Vec<String>,
}

/// A cart as pages show it.
pub struct View {
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// What cannot go there.
    pub stays: Vec<Line>,
    /// What is paid; none where nothing can go.
    pub total: Option<Money>,
    /// Goods, delivery, duty and tax of the whole.
    pub sums: Vec<(&'static str, Money)>,
    /// Who pays at the border, each once.
    pub incoterms: Vec<Incoterm>,
    /// What is said of sending back what is made for somebody, where something is.
    pub made_back: Option<&'static str>,
}

impl View {
    /// Whether nothing is due at the door for any parcel.
    pub fn is_all_paid(&self) -> bool {
        self.incoterms.iter().all(|incoterm| *incoterm == Incoterm::Ddp)
    }
}

/// The incoterms of consignments, each once.
pub fn incoterms<'t>(terms: impl Iterator<Item = &'t Terms>) -> Vec<Incoterm> {
    let mut all: Vec<Incoterm> = terms.map(|terms| terms.incoterm).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What a cart page is made of.
pub struct Found {
    /// The cart.
    pub planned: PlannedCart,
    index: Arc<Index>,
    cities: Arc<Cities>,
}

/// Reads and plans the visitor's cart, for a region where it is known and a day where one is asked for; none where they have none, or it became an order.
///
/// # Errors
/// When the database fails.
pub async fn find(page: &Page, region: Option<Region>, by: Option<NaiveDate>) -> Result<Option<Found>, Fault> {
    // A cart that became an order stays its session's; nothing waits in it any more.
    let waiting = page.session.as_ref().filter(|session| session.in_cart > 0);
    let Some(cart) = waiting.and_then(|session| session.cart.clone()) else { return Ok(None) };
    let (app, storefront, market, now) = (page.app.clone(), page.storefront, page.market.clone(), page.now);
    let found = page
        .app
        .db
        .read(move |read| -> Result<Found, ActionError> {
            let known = read.known();
            let planned = plan_cart(read, &known, &cart, storefront, (&market, region.as_ref()), (now, by))?;
            Ok(Found { planned, index: app.offers.index(read)?, cities: app.offers.cities(read)? })
        })
        .await?;
    Ok(Some(found))
}

impl Found {
    fn line(&self, page: &Page, content: &Content, quantity: u32, amount: Option<Money>, why: Option<NoOffer>) -> Line {
        let language = page.storefront.language;
        let variant = content.card.variant(&content.variant);
        let options = variant.map(|variant| content.card.choices(variant, language)).unwrap_or_default();
        let picture = variant.and_then(|variant| content.card.picture_of(variant)).or(content.card.picture());
        Line {
            variant: content.variant.clone(),
            title: content.card.title.words.clone(),
            options: options.into_iter().map(|choice| choice.words).collect::<Vec<_>>().join(", "),
            brand: content.card.brand_name.clone(),
            href: links::listing(&page.storefront, &content.card.address),
            shot: picture.map(Shot::of_card),
            quantity,
            asked: content.quantity,
            amount,
            why,
            left: None,
            made: content.own.as_ref().map(|own| Made::of(page, &content.card.slug, own)),
        }
    }

    /// The day by which the plan was asked for and is kept; none for the cheapest way.
    pub fn by(&self) -> Option<NaiveDate> {
        self.planned.choices.iter().find(|choice| choice.taken)?.by
    }

    /// The ways among which there is to choose; none where there is but one.
    pub fn choices(&self) -> Vec<Choice> {
        if self.planned.choices.len() > 1 { self.planned.choices.clone() } else { Vec::new() }
    }

    /// What is said where tax of a region is still to come.
    pub fn region_note(&self, page: &Page) -> Option<&'static str> {
        let plan = self.planned.plan.as_ref()?;
        address::region_note(page, plan.plan.consignments.iter().map(|planned| &planned.receipt))
    }

    /// The cart as pages show it.
    pub fn view(&self, page: &Page) -> View {
        let made_back = self.planned.contents.iter().any(|content| content.own.is_some());
        let made_back = made_back.then(|| personal::back(page));
        let stays = self
            .planned
            .left_out
            .iter()
            .filter_map(|(index, why)| {
                let content = self.planned.contents.get(*index)?;
                let left = self.planned.fewer.iter().find(|(short, _)| short == index).map(|(_, left)| *left);
                Some(Line { left, ..self.line(page, content, content.quantity, None, Some(*why)) })
            })
            .collect();
        let Some(plan) = &self.planned.plan else {
            let (parcels, sums, incoterms) = (Vec::new(), Vec::new(), Vec::new());
            return View { parcels, stays, total: None, sums, incoterms, made_back };
        };
        let parcels = plan
            .plan
            .consignments
            .iter()
            .enumerate()
            .map(|(at, planned)| self.parcel(page, plan, at, planned))
            .collect();
        let zero = Money::zero(plan.plan.currency);
        let sum = |pick: fn(&crate::domain::landed_cost::Totals) -> Money| {
            plan.plan
                .consignments
                .iter()
                .try_fold(zero, |sum, each| sum.plus(pick(&each.receipt.totals)))
                .unwrap_or(zero)
        };
        let sums = sums([
            sum(|totals| totals.goods),
            sum(|totals| totals.shipping),
            sum(|totals| totals.duty),
            sum(|totals| totals.tax),
            sum(|totals| totals.fees),
        ]);
        let incoterms = incoterms(plan.plan.consignments.iter().map(|planned| &planned.terms));
        View { parcels, stays, total: Some(plan.plan.total), sums, incoterms, made_back }
    }

    fn parcel(&self, page: &Page, plan: &CartPlan, at: usize, planned: &Planned) -> Parcel {
        let (city, ribbon) = journey(&page.t, &planned.terms, page.storefront.country, &self.index, &self.cities);
        let lines = planned
            .terms
            .lines
            .iter()
            .zip(&planned.receipt.lines)
            .filter_map(|(line, quoted)| {
                let content = self.planned.contents.get(line.index)?;
                Some(self.line(page, content, line.quantity, quoted.all_in().ok(), None))
            })
            .collect();
        let sums = plan.consignments.get(at);
        let mix = sums.and_then(|sums| sums.mix).map(|mix| (mix_words(mix.reason), mix.amount));
        let named = |line: usize| self.planned.contents.get(line).map(|one| one.card.title.words.clone());
        let title = |line: usize| named(line).unwrap_or_default();
        let notices = sums
            .map(|sums| sums.notices.iter().map(|notice| said(&page.t, notice, &title)).collect())
            .unwrap_or_default();
        Parcel {
            ribbon,
            city,
            lines,
            shipping: sums.map_or(planned.receipt.totals.shipping, |sums| sums.shipping),
            total: planned.receipt.totals.total,
            mix,
            notices,
        }
    }
}

/// Until when a price that is taken to the checkout now is held.
pub fn until(page: &Page) -> DateTime<Utc> {
    page.now + TimeDelta::hours(i64::from(page.app.settings.lock_hours))
}

/// Until when a price is held, by the clocks of where the goods go.
pub fn held_until(page: &Page, until: DateTime<Utc>, message: &'static str) -> String {
    let zone = page.market.time_zone;
    let clock = page.t.moment(zone.clock(until));
    page.t
        .say(message)
        .with("until", clock)
        .with("country", page.storefront.country)
        .with("zone", zone.offset(until))
        .to_string()
}

/// What a sum is made of, named: goods, delivery, duty, tax, and fees where there are any.
pub fn sums(amounts: [Money; 5]) -> Vec<(&'static str, Money)> {
    let names = ["sum-goods", "sum-delivery", "sum-duty", "sum-tax", "sum-fees"];
    let keep = |(name, amount): &(&str, Money)| *name != "sum-fees" || !amount.is_zero();
    names.into_iter().zip(amounts).filter(keep).collect()
}

#[derive(Template)]
#[template(path = "shop/cart.html")]
struct CartPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    view: Option<View>,
    refused: Option<String>,
    /// What is said where tax of a region is still to come.
    region_note: Option<&'static str>,
    /// The ways among which there is to choose; none where there is but one.
    choices: Vec<Choice>,
    /// The day by which it is asked for.
    by: Option<NaiveDate>,
    /// What became of it on the way from another storefront.
    moved: Option<moved::Told>,
    /// What lies beside it for later.
    saved: Vec<Saved>,
}

impl CartPage<'_> {
    fn at(&self, by: &Option<NaiveDate>) -> String {
        links::by_day(links::cart(&self.page.storefront), *by)
    }

    /// Whether one of the ways needs more than one parcel.
    fn in_parcels(&self) -> bool {
        self.choices.iter().any(|choice| choice.parcels > 1)
    }

    fn checkout(&self) -> String {
        links::by_day(links::checkout(&self.page.storefront), self.by)
    }

    fn held(&self) -> String {
        held_until(self.page, until(self.page), "cart-held")
    }

    fn quantities(&self, line: &Line) -> Vec<(i64, bool)> {
        let most = line.asked.clamp(10, MOST_OF_ONE);
        (1..=most).map(|n| (i64::from(n), n == line.asked)).collect()
    }
}

/// `GET /{storefront}/cart`
///
/// # Errors
/// When the database fails.
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let by = page.asked("by").parse().ok();
    shown(&page, StatusCode::OK, None, by).await
}

/// The cart's page, with what was refused.
///
/// # Errors
/// When the database fails.
pub(super) async fn shown(
    page: &Page,
    status: StatusCode,
    refused: Option<String>,
    by: Option<NaiveDate>,
) -> Result<HttpResponse, Fault> {
    let found = find(page, None, by).await?.filter(|found| !found.planned.contents.is_empty());
    let gone = found.as_ref().is_some_and(|found| found.planned.gone);
    let refused = refused.or_else(|| gone.then(|| page.t.say("choice-gone").to_string()));
    let choices = found.as_ref().map(Found::choices).unwrap_or_default();
    let by = found.as_ref().and_then(Found::by);
    let region_note = found.as_ref().and_then(|found| found.region_note(page));
    let (moved, saved) = (moved::told(page, found.as_ref()).await?, later::find(page).await?);
    let view = found.map(|found| found.view(page));
    let shown = CartPage { t: &page.t, page, view, refused, region_note, choices, by, moved, saved };
    let mut response = page.show_as(status, &shown)?;
    super::private(&mut response);
    Ok(response)
}

/// What a refusal says at the cart.
pub(super) fn words(t: &Speaker, refusal: &Refusal) -> String {
    match refusal {
        Refusal::BadQuantity { most } => t.say("cart-bad-quantity").with("most", most).to_string(),
        Refusal::CartFull { most } => t.say("cart-full").with("most", *most).to_string(),
        _ => t.say("cart-unknown-goods").to_string(),
    }
}

/// The cart, with what was refused.
///
/// # Errors
/// When the database fails.
pub async fn refused(page: &Page, refusal: &Refusal, by: Option<NaiveDate>) -> Result<HttpResponse, Fault> {
    shown(page, StatusCode::UNPROCESSABLE_ENTITY, Some(words(&page.t, refusal)), by).await
}

/// `POST /{storefront}/cart`: puts goods in.
///
/// # Errors
/// When the database fails; what is refused is said on the cart's page.
pub async fn add(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let by = fields.get("by").parse().ok();
    let quantity = if fields.has("quantity") { fields.get("quantity") } else { "1" };
    let (Ok(sku), quantity) = (fields.get("sku").parse::<Sku>(), quantity.parse::<u32>().unwrap_or(0)) else {
        let says = words(&page.t, &Refusal::NotFound);
        return shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(says), by).await;
    };
    // A session is opened for goods that exist, not for every mistyped form.
    let wanted = sku.clone();
    let known = page.app.db.read(move |read| crate::store::listings::holders(read, &[wanted])).await?;
    let within = (1..=MOST_OF_ONE).contains(&quantity);
    if known.is_empty() || !within {
        let refusal = if within { Refusal::NotFound } else { Refusal::BadQuantity { most: MOST_OF_ONE } };
        return shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(words(&page.t, &refusal)), by).await;
    }
    let opened = page.open_session().await?;
    let (session, account) = (opened.id_hash.clone(), page.account().map(|account| account.id.clone()));
    let done = page.app.db.write(move |tx| put_in_cart(tx, &session, account.as_ref(), &sku, quantity)).await;
    match done {
        Ok(_) => Ok(Go::to(links::by_day(links::cart(&page.storefront), by))
            .saying("said-added")
            .with(opened.cookie)
            .answer(&page.app)),
        // For whom it is made is asked on its page.
        Err(ActionError::Refused(Refusal::NeedsAnswers(slug))) => {
            Ok(Go::to(links::listing(&page.storefront, &slug)).with(opened.cookie).answer(&page.app))
        }
        Err(ActionError::Refused(refusal)) => {
            shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(words(&page.t, &refusal)), by).await
        }
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

/// `POST /{storefront}/cart/change`: says how many, or takes out.
///
/// # Errors
/// When the database fails; what is refused is said on the cart's page.
pub async fn change(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let by = fields.get("by").parse().ok();
    let cart = page.session.as_ref().and_then(|session| session.cart.clone()).ok_or(Fault::NotFound)?;
    let (Ok(variant), Ok(quantity)) =
        (fields.get("variant").parse::<VariantId>(), fields.get("quantity").parse::<u32>())
    else {
        let says = words(&page.t, &Refusal::BadQuantity { most: MOST_OF_ONE });
        return shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(says), by).await;
    };
    // A form names what is made for somebody by its line, everything else by its variant.
    let line = fields.get("variant").parse().ok();
    match page.app.db.write(move |tx| change_line(tx, &cart, (&variant, line.as_ref()), quantity)).await {
        Ok(()) => {
            Ok(Go::to(links::by_day(links::cart(&page.storefront), by)).saying("said-cart-changed").answer(&page.app))
        }
        Err(ActionError::Refused(refusal)) => {
            shown(&page, StatusCode::UNPROCESSABLE_ENTITY, Some(words(&page.t, &refusal)), by).await
        }
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}
