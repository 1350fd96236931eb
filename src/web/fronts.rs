//! Which storefronts there are, and which of them a visitor most likely wants.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header;
use chrono::NaiveDate;

use crate::app::App;
use crate::domain::country::Country;
use crate::domain::money::Currency;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Segment, Storefront};
use crate::wording;

/// Every storefront there is, today.
pub fn storefronts(app: &App) -> Vec<Storefront> {
    let known = app.db.known();
    let today = app.db.now().date_naive();
    let languages = app.wording.languages();
    known
        .rulebook
        .markets(today)
        .flat_map(|market| languages.iter().map(|&language| Storefront::of(language, market.country, market.currency)))
        .collect()
}

/// The currencies in which goods for a market can be paid: its own first, then those of the other markets there are
/// today, as far as a rate leads there.
pub(super) fn currencies(app: &App, market: &Market, day: NaiveDate) -> Arc<[Currency]> {
    let known = app.db.known();
    let all = || {
        let mut all: Vec<Currency> = known.rulebook.markets(day).map(|other| other.currency).collect();
        all.sort_unstable_by_key(|currency| currency.as_str().to_owned());
        all.dedup();
        all.retain(|other| *other != market.currency && known.rates.rate(market.currency, *other, day).is_ok());
        all.insert(0, market.currency);
        all
    };
    app.navigation.currencies((market.country, known.versions.rulebook, known.versions.rates, day), all)
}

/// What the first segment of an address leads to.
pub(super) enum Found {
    /// A storefront, with the rules of its country today, and the day there.
    Front(Storefront, Box<Market>, NaiveDate),
    /// The storefront whose address goes without the currency named.
    Plain(Storefront),
    /// None: these are near.
    Near(Vec<Storefront>),
}

/// The storefront a segment names.
pub(super) fn find(app: &App, segment: Segment) -> Found {
    let (known, now) = (app.db.known(), app.db.now());
    let market = known.rulebook.market(segment.country, now.date_naive());
    let Some(market) = market.filter(|market| market.sold && app.wording.offers(segment.language)) else {
        return Found::Near(near(app, segment));
    };
    let day = market.day(now);
    let market = known.rulebook.market(segment.country, day).unwrap_or(market).clone();
    let own = Storefront::of(segment.language, segment.country, market.currency);
    match segment.currency {
        None => Found::Front(own, Box::new(market), day),
        Some(currency) if currency == market.currency => Found::Plain(own),
        Some(currency) if currencies(app, &market, day).contains(&currency) => {
            Found::Front(own.paid_in(currency, market.currency), Box::new(market), day)
        }
        Some(_) => Found::Near(near(app, segment)),
    }
}

/// The storefront a visitor most likely wants: what the path names as far as it exists, then what the browser prefers.
pub fn nearest(request: &HttpRequest, app: &App) -> Storefront {
    let all = storefronts(app);
    let first = request.path().split('/').nth(1).unwrap_or("");
    let named: Option<Segment> = first.parse().ok();
    let language_hint = named.map(|segment| segment.language);
    let country_hint = named.map(|segment| segment.country);
    let preferred = preferred(request);
    // A reader of a language we do not speak lives somewhere all the same: language and country count apart.
    let rank = |at: Option<usize>| at.map_or(0, |at| preferred.len() - at);
    let score = |front: &Storefront| {
        let by_path = (language_hint == Some(front.language), country_hint == Some(front.country));
        let speaks = preferred.iter().position(|(language, _)| *language == front.language.as_str());
        let lives = preferred.iter().position(|(_, country)| country.as_deref() == Some(front.country.as_str()));
        let at_home = speaks.is_some() && wording::is_read_in(front.language, front.country);
        (by_path.0, by_path.1, rank(speaks), rank(lives), at_home)
    };
    let fallback = Storefront::of(Language::EN, Country::from_code(*b"US"), Currency::EUR);
    // Of equals the first counts, so that the order of markets and languages decides.
    all.into_iter().rev().max_by_key(score).unwrap_or(fallback)
}

/// What the browser prefers, best first: language, and the country it says or most readers of the language live in.
fn preferred(request: &HttpRequest) -> Vec<(String, Option<String>)> {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut wishes: Vec<(u32, String, Option<String>)> = header
        .split(',')
        .take(12)
        .filter_map(|wish| {
            let mut parts = wish.trim().split(';');
            let tag = parts.next()?.trim();
            let weight = parts.next().and_then(|q| q.trim().strip_prefix("q=")).unwrap_or("1");
            let thousandths = weight.replace('.', "").chars().chain("000".chars()).take(4).collect::<String>();
            let mut subtags = tag.split('-');
            let language = subtags.next()?.to_lowercase();
            let country = subtags.find(|tag| tag.len() == 2).map(str::to_uppercase);
            Some((thousandths.parse().unwrap_or(0), language, country))
        })
        .collect();
    wishes.sort_by_key(|(weight, ..)| std::cmp::Reverse(*weight));
    wishes
        .into_iter()
        .map(|(_, language, country)| {
            let country = country.or_else(|| wording::likely_country(&language));
            (language, country)
        })
        .collect()
}

/// Storefronts near one that does not exist: the same country in our languages, or the same language elsewhere.
fn near(app: &App, segment: Segment) -> Vec<Storefront> {
    let all = storefronts(app);
    let of =
        |wanted: &dyn Fn(&Storefront) -> bool| all.iter().copied().filter(|front| wanted(front)).collect::<Vec<_>>();
    let same_country = of(&|front| front.country == segment.country);
    if !same_country.is_empty() {
        return same_country;
    }
    let same_language = of(&|front| front.language == segment.language);
    if same_language.is_empty() { of(&|front| front.language == Language::EN) } else { same_language }
}
