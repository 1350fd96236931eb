//! A storefront's goods as a feed, for search engines and marketplaces: each at the price its page shows.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path};
use futures_util::stream;

use super::listings::named;
use crate::app::App;
use crate::domain::brands::Category;
use crate::domain::ids::ListingId;
use crate::domain::listings::Variant;
use crate::domain::offers::NoOffer;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Segment, Storefront};
use crate::papers::feed::{self, Delivery, Item};
use crate::store::listings::{self, Card, CardPicture};
use crate::store::{Read, StoreError, Stored};
use crate::web::fault::Fault;
use crate::web::fronts::{self, Found};
use crate::web::links;
use crate::web::offers::{Priced, Selling};
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Listings that are read and priced at a time: the feed of a large catalogue is sent while it is made.
const BATCH: i64 = 200;

/// What is the same for a whole feed.
struct Feed {
    app: Data<App>,
    front: Storefront,
    market: Market,
    t: Arc<Speaker>,
}

/// How far a feed is.
enum At {
    Beginning,
    Behind(String),
    End,
}

/// `GET /feeds/{storefront}.xml`
///
/// # Errors
/// [`Fault::NotFound`] where there is no such storefront.
pub async fn show(path: Path<String>, app: Data<App>) -> Result<HttpResponse, Fault> {
    let Ok(segment) = path.parse::<Segment>() else { return Err(Fault::NotFound) };
    let (front, market) = match fronts::find(&app, segment) {
        Found::Front(front, market, _) => (front, *market),
        Found::Plain(own) => return Err(Fault::Moved(links::feed(&own))),
        Found::Near(_) => return Err(Fault::NotFound),
    };
    let t = app.wording.speaker(front.language, front.country);
    let feed = Arc::new(Feed { app, front, market, t });
    let parts = stream::try_unfold(At::Beginning, move |at| part(Arc::clone(&feed), at));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/rss+xml; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .streaming(parts))
}

/// The next part of a feed, and how far it is then.
async fn part(feed: Arc<Feed>, at: At) -> Stored<Option<(Bytes, At)>> {
    let behind = match at {
        At::End => return Ok(None),
        At::Beginning => String::new(),
        At::Behind(id) => id,
    };
    let db = feed.app.db.clone();
    let read = db.read(move |read| {
        let ids: Vec<_> = listings::published_after(read, &behind, BATCH)?.into_iter().map(|(id, _)| id).collect();
        let mut out = Vec::with_capacity(64 * 1024);
        if behind.is_empty() {
            let home = format!("{}{}", feed.app.origin, links::home(&feed.front));
            let country = feed.t.country_name(feed.front.country);
            let title = feed.t.say("goods-feed-title").with("country", country.as_str()).to_string();
            feed::begin(&mut out, &title, &home, &feed.t.say("goods-feed-say").to_string()).map_err(unwritten)?;
        }
        feed.items(read, &ids, &mut out)?;
        let next = match ids.last() {
            Some(last) if i64::try_from(ids.len()).is_ok_and(|many| many == BATCH) => At::Behind(last.to_string()),
            _ => {
                out.extend_from_slice(feed::END.as_bytes());
                At::End
            }
        };
        Ok::<_, StoreError>((Bytes::from(out), next))
    });
    Ok(Some(read.await?))
}

fn unwritten(error: std::io::Error) -> StoreError {
    StoreError::corrupt("feeds", error)
}

impl Feed {
    fn items(&self, read: &mut Read<'_>, ids: &[ListingId], out: &mut Vec<u8>) -> Stored<()> {
        let mut cards = self.app.offers.cards(read, ids, self.front.language)?;
        // A feed is of one language: what is not written in it is in the feeds of others, and is not priced here.
        cards.retain(|card| !card.title.is_foreign(self.front.language));
        let index = self.app.offers.index(read)?;
        let selling = Selling { market: &self.market, currency: self.front.currency };
        let wanted = cards.iter().flat_map(|card| card.on_sale().map(move |variant| (variant, &card.brand)));
        let priced = self.app.offers.of(read, selling, wanted)?;
        for card in &cards {
            let category = card.category.as_ref().and_then(|id| index.category(id));
            for variant in card.on_sale() {
                let item = priced.get(&variant.id).and_then(|priced| self.item(card, variant, priced, category));
                if let Some(item) = item {
                    feed::item(out, &item).map_err(unwritten)?;
                }
            }
        }
        Ok(())
    }

    /// One form of a listing; none where it has no price here, because it cannot come here at all.
    fn item(&self, card: &Card, variant: &Variant, priced: &Priced, category: Option<&Category>) -> Option<Item> {
        let (price, offer) = match priced {
            Ok(offer) => (offer.price, Some(offer)),
            Err(away) if away.why == NoOffer::SoldOut => (away.worth?, None),
            Err(_) => return None,
        };
        let language = self.front.language;
        let main = card.picture_of(variant);
        let meant = |picture: &CardPicture| picture.variants.is_empty() || picture.variants.contains(&variant.id);
        let others = card.pictures.iter().filter(|picture| Some(*picture) != main && meant(picture));
        let address = |path: &str| format!("{}{path}", self.app.origin);
        Some(Item {
            id: variant.sku.to_string(),
            group: (card.on_sale().nth(1).is_some()).then(|| card.slug.to_string()),
            title: named(&self.t, &card.title.words, &card.choices(variant, language)),
            description: card.summary.words.clone(),
            link: address(&links::variant(&self.front, &card.address, &variant.sku)),
            pictures: main
                .into_iter()
                .chain(others)
                .map(|picture| address(&Shot::of_card(picture).largest()))
                .collect(),
            brand: card.brand_name.clone(),
            category: category.and_then(|category| Some(category.texts.in_language(language)?.words.name.clone())),
            price,
            before: offer.and_then(|offer| Some(offer.before.as_ref()?.price())),
            delivery: offer.map(|offer| Delivery {
                to: self.front.country,
                from: offer.terms.dispatch,
                carrier: offer.terms.carrier.clone(),
                price: offer.shipping,
            }),
            measured: offer.and_then(|offer| Some((variant.measure?, offer.unit.as_ref()?.per))),
            weight_g: variant.weight_g,
        })
    }
}
