//! The design system: tokens and parts in every state, light and dark, in both directions of writing. Made by the
//! templates the shop is made by, of goods and prices as they are today, so that it cannot drift from them.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use rust_decimal::Decimal;

use crate::domain::landed_cost::{ChargeKind, FeeKind};
use crate::domain::money::Money;
use crate::domain::offers::{NoOffer, Offer};
use crate::domain::orders::OrderState;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::Said;
use crate::store::StoreError;
use crate::store::listings::Card;
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Wrong;
use crate::web::links;
use crate::web::offers::{Away, Cities, Index, List, Priced, Selling, city};
use crate::web::pictures::Shot;
use crate::web::receipt::{self, GoodsRow, Ribbon, Row};
use crate::wording::{Speaker, labels};

/// The sheet the tokens stand in.
const SHEET: &str = include_str!("../../../static/shop.css");
/// How many goods a row shows: as many as can be had, and one that cannot.
const LOTS: usize = 2;

/// The names of the tokens, by what they are for.
struct Tokens {
    colours: Vec<&'static str>,
    sizes: Vec<&'static str>,
    spaces: Vec<&'static str>,
}

/// Reads the tokens from the sheet: what is declared for the root of the page.
fn tokens() -> Tokens {
    let root = SHEET.split_once(":root {").and_then(|(_, rest)| rest.split_once("\n  }")).map_or("", |(root, _)| root);
    let declared: Vec<(&str, &str)> = root
        .split(';')
        .filter_map(|part| part.rsplit_once("*/").map_or(Some(part), |(_, after)| Some(after))?.trim().split_once(':'))
        .filter(|(name, _)| name.starts_with("--"))
        .collect();
    let named = |of: &dyn Fn(&str, &str) -> bool| {
        let those = declared.iter().filter(|(name, value)| of(name, value.trim()));
        those.map(|(name, _)| *name).collect()
    };
    Tokens {
        colours: named(&|_, value| value.starts_with("light-dark(")),
        sizes: named(&|name, _| name.starts_with("--t-")),
        spaces: named(&|name, _| name.starts_with("--s-") && name.len() == 5),
    }
}

/// Stars as the part draws them.
struct Rating {
    words: String,
    drawn: [&'static str; 5],
}

/// Goods in a list, as the part takes them.
struct Lot {
    href: String,
    brand: String,
    title: Said<String>,
    shot: Option<Shot>,
    offer: Priced,
    city: String,
    stars: Option<(Rating, String)>,
    why: &'static str,
}

impl Lot {
    fn rating(&self, _: &Speaker) -> Option<(&Rating, &str)> {
        self.stars.as_ref().map(|(rating, number)| (rating, number.as_str()))
    }

    fn is_near(&self) -> bool {
        self.offer.as_ref().is_ok_and(|offer| offer.terms.border.is_none())
    }

    fn why_not(&self, pane: &Pane) -> String {
        pane.t.say(self.why).to_string()
    }
}

/// A price with all that unfolds from it.
struct Goods {
    offer: Arc<Offer>,
    rows: Vec<Row>,
    caption: String,
    ribbon: Ribbon,
    lots: Vec<Lot>,
}

/// One step of the pager.
struct Step {
    number: i64,
    href: &'static str,
    here: bool,
}

/// Pages as the part takes them.
struct Pager;

impl Pager {
    fn is_needed(&self) -> bool {
        true
    }

    fn before(&self) -> Option<Step> {
        Some(Step { number: 1, href: "#pager", here: false })
    }

    fn after(&self) -> Option<Step> {
        Some(Step { number: 3, href: "#pager", here: false })
    }

    fn steps(&self) -> Vec<Option<Step>> {
        let step = |number: i64| Some(Step { number, href: "#pager", here: number == 2 });
        vec![step(1), step(2), step(3), None, step(12)]
    }
}

/// One of the four: a theme and a direction.
struct Pane {
    /// Unique on the page.
    id: String,
    theme: &'static str,
    theme_words: &'static str,
    t: Arc<Speaker>,
    wrong: Wrong,
    goods: Option<Arc<Goods>>,
    pager: Pager,
    market: Market,
}

impl Pane {
    fn lang(&self) -> Language {
        self.t.language()
    }

    fn dir(&self) -> &'static str {
        self.t.dir(self.t.language())
    }

    /// As a storefront's page marks words in another language.
    fn in_lang(&self, language: impl std::borrow::Borrow<Language>) -> String {
        let language = *language.borrow();
        if language == self.lang() {
            return String::new();
        }
        format!(" lang=\"{language}\" dir=\"{}\"", self.t.dir(language))
    }

    /// The id of a thing within this pane.
    fn at(&self, thing: &str) -> String {
        format!("{}-{thing}", self.id)
    }

    fn lacks_goods(&self) -> bool {
        self.goods.is_none()
    }

    fn none(&self) -> Wrong {
        Wrong::none()
    }

    fn stars(&self) -> Vec<Rating> {
        [Decimal::from(5), Decimal::new(35, 1), Decimal::ZERO].map(|stars| rating(&self.t, stars)).into()
    }

    /// The states of an order, each with its shape.
    fn states(&self) -> Vec<(&'static str, &'static str)> {
        let all = [OrderState::Paid, OrderState::AwaitingPayment, OrderState::Declined];
        all.map(|state| (labels::order_mark(state), labels::order_state(state))).into()
    }

    /// The charges there may be, with an amount of the market's currency.
    fn charges(&self) -> Vec<(&'static str, Money)> {
        let amount = |minor: i64| Money::new(minor, self.market.currency);
        vec![
            (labels::charge(ChargeKind::AdValorem), amount(1_240)),
            (labels::charge(ChargeKind::Vat), amount(7_315)),
            (labels::fee(FeeKind::Handling), amount(600)),
        ]
    }
}

fn rating(t: &Speaker, stars: Decimal) -> Rating {
    let drawn = [1, 2, 3, 4, 5].map(|each: i64| {
        let missing = Decimal::from(each) - stars;
        if missing < Decimal::new(25, 2) {
            "on"
        } else if missing < Decimal::new(75, 2) {
            "half"
        } else {
            ""
        }
    });
    Rating { words: t.say("voices-stars").with("stars", t.decimal(stars)).to_string(), drawn }
}

#[derive(Template)]
#[template(path = "ops/style.html")]
struct StylePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    tokens: Tokens,
    panes: Vec<Pane>,
}

/// What was read for a language.
struct Found {
    cards: Vec<(Arc<Card>, Priced)>,
    index: Arc<Index>,
    cities: Arc<Cities>,
}

fn lot(t: &Speaker, front: &Storefront, found: &Found, card: &Card, offer: &Priced) -> Lot {
    let from = offer.as_ref().ok().and_then(|offer| city(&found.cities, &offer.terms.place, t.language()));
    let picture = card.picture().map(Shot::of_card);
    let number = Decimal::new(46, 1);
    Lot {
        href: links::listing(front, &card.slug),
        brand: card.brand_name.clone(),
        title: card.title.clone(),
        shot: picture,
        city: from.unwrap_or_default().to_owned(),
        stars: Some((rating(t, number), t.decimal(number))),
        why: offer.as_ref().err().map_or("no-offer-sold-out", |away| labels::no_offer(away.why)),
        offer: offer.clone(),
    }
}

/// Dresses what was found in words.
fn goods(t: &Speaker, market: &Market, found: &Found) -> Result<Option<Goods>, Fault> {
    let front = Storefront::of(t.language(), market.country, market.currency);
    // One that crosses a border and leaves a choice shows most; any will do.
    let rich = |(_, offer): &&(Arc<Card>, Priced)| {
        offer.as_ref().is_ok_and(|offer| offer.terms.border.is_some() && offer.choices().len() > 1)
    };
    let picked = found.cards.iter().find(rich).or(found.cards.iter().find(|(_, offer)| offer.is_ok()));
    let Some((card, Ok(offer))) = picked else { return Ok(None) };
    let (from, ribbon) = receipt::journey(t, &offer.terms, market.country, &found.index, &found.cities);
    let named = [GoodsRow { label: card.title.words.clone(), brand: card.brand_name.clone() }];
    let mut lots: Vec<Lot> = found
        .cards
        .iter()
        .filter(|(_, offer)| offer.is_ok())
        .take(LOTS)
        .map(|(card, offer)| lot(t, &front, found, card, offer))
        .collect();
    // One that cannot be had: as it is, or as it would be were the last of it sold.
    let away = found.cards.iter().find(|(_, offer)| offer.is_err()).map(|(card, offer)| (card, offer.clone()));
    let gone = || (card, Err(Away { why: NoOffer::SoldOut, worth: Some(offer.price) }));
    let (card, away) = away.unwrap_or_else(gone);
    lots.push(lot(t, &front, found, card, &away));
    Ok(Some(Goods {
        rows: receipt::rows(t, &offer.terms, &offer.receipt, &named, &from)?,
        caption: t.say("receipt-caption").with("day", offer.receipt.date).to_string(),
        offer: Arc::clone(offer),
        ribbon,
        lots,
    }))
}

/// `GET /ops/style`
pub async fn show(desk: Operator) -> Result<HttpResponse, Fault> {
    let wording = &desk.app.wording;
    let is_rtl = |language: Language| desk.t.dir(language) == "rtl";
    let ltr = Some(desk.account.language).filter(|language| !is_rtl(*language)).unwrap_or(Language::EN);
    let rtl = Some(desk.account.language).filter(|language| is_rtl(*language));
    let rtl = rtl.or_else(|| wording.languages().iter().copied().find(|language| is_rtl(*language)));
    let Some(market) = desk.app.db.known().rulebook.markets(desk.now.date_naive()).next().cloned() else {
        return Err(Fault::NotFound);
    };
    let mut panes = Vec::new();
    for (language, code) in [(Some(ltr), "l"), (rtl, "r")] {
        let Some(language) = language else { continue };
        let t = wording.speaker(language, market.country);
        let (app, selling) = (Data::clone(&desk.app), market.clone());
        let read = desk.app.db.read(move |read| {
            let (ids, _) = app.offers.newest(read, &List::All, 0, 24)?;
            let cards = app.offers.cards(read, &ids, language)?;
            let shown = app.offers.shown(read, Selling::own(&selling), &cards)?;
            let cards = cards.into_iter().zip(shown).filter_map(|(card, shown)| Some((card, shown?.1))).collect();
            Ok::<_, StoreError>(Found { cards, index: app.offers.index(read)?, cities: app.offers.cities(read)? })
        });
        let made = goods(&t, &market, &read.await?)?.map(Arc::new);
        for (theme, theme_words) in [("light", "guide-style-light"), ("dark", "guide-style-dark")] {
            let id = format!("{code}{theme}");
            let mut wrong = Wrong::none();
            wrong.say(&format!("{id}-wrong"), "form-needed", Vec::new());
            panes.push(Pane {
                t: Arc::clone(&t),
                goods: made.clone(),
                market: market.clone(),
                pager: Pager,
                id,
                theme,
                theme_words,
                wrong,
            });
        }
    }
    desk.show(&StylePage { t: &desk.t, desk: &desk, tokens: tokens(), panes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_are_those_of_the_sheet() {
        let tokens = tokens();
        for colour in ["--paper", "--ink", "--stamp", "--bad-wash", "--lane"] {
            assert!(tokens.colours.contains(&colour), "{colour} in {:?}", tokens.colours);
        }
        assert_eq!(tokens.sizes.first(), Some(&"--t-xs"));
        assert_eq!((tokens.spaces.first(), tokens.spaces.len()), (Some(&"--s-1"), 9));
    }
}
