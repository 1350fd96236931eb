//! Letters about goods somebody waits for, or was sent: an address to be confirmed, what is back, what costs less, what
//! they think of it.

use super::letters::{Body, Facts, Row, order_link};
use crate::domain::letters::{GoodsNews, Letter};
use crate::domain::money::Money;
use crate::domain::orders::Order;
use crate::domain::storefront::Language;
use crate::domain::wishes::{LetterSort, Watch};
use crate::store::listings::Card;
use crate::store::{Conn, Stored, listings, watches};
use crate::wording::Speaker;

/// Reads what such a letter speaks of, in its reader's language.
pub(super) fn facts(conn: &mut Conn, letter: &Letter, language: Language) -> Stored<Facts> {
    let (variant, watch) = match letter {
        Letter::WatchToConfirm { watch, .. } => {
            let Some(watch) = watches::by_id(conn, watch)? else { return Ok(Facts::None) };
            (watch.variant.clone(), Some(watch))
        }
        Letter::BackInStock(news) | Letter::PriceDropped { news, .. } => (news.variant.clone(), None),
        _ => return Ok(Facts::None),
    };
    let card = listings::cards_of(conn, &[variant], language)?.pop();
    Ok(card.map_or(Facts::None, |card| Facts::Goods(Box::new(card), watch.map(Box::new))))
}

/// What goods are called: title and choices.
fn named(t: &Speaker, card: &Card, variant: &crate::domain::ids::VariantId) -> String {
    let title = card.title.words.clone();
    let choices = card.variant(variant).map(|own| card.choices(own, t.language())).unwrap_or_default();
    if choices.is_empty() {
        return title;
    }
    let form = choices.iter().map(|choice| choice.words.as_str()).collect::<Vec<_>>().join(" · ");
    t.say("receipt-form").with("title", title).with("form", form).to_string()
}

/// Where the goods of a letter stand on the shelf.
fn page_of(card: &Card, variant: &crate::domain::ids::VariantId, front: &str) -> String {
    let sku = card.variant(variant).map(|own| own.sku.as_str()).unwrap_or_default();
    let query = serde_urlencoded::to_string([("variant", sku)]).unwrap_or_default();
    format!("/{front}/p/{}?{query}", card.slug)
}

/// Somebody who wants to be told confirms that the address is theirs.
pub(super) fn to_confirm(t: &Speaker, key: &str, card: &Card, watch: &Watch, origin: &str) -> Body {
    let title = named(t, card, &watch.variant);
    let says = t
        .say("mail-watch-confirm")
        .with("kind", watch.kind.as_str())
        .with("title", title)
        .with("country", watch.front.country);
    let link = format!("{origin}{}", watch.front.at(&format!("watches/{}?key={key}", watch.id)));
    Body {
        subject: t.say("mail-watch-confirm-subject").to_string(),
        paragraphs: vec![says.to_string(), t.say("mail-watch-confirm-not-you").to_string()],
        link: Some((t.say("watch-confirm").to_string(), link)),
        ..Body::default()
    }
}

/// Goods are back, or cost less than they did: with what is paid for them today, to the door.
pub(super) fn news(t: &Speaker, was: Option<Money>, news: &GoodsNews, card: &Card, origin: &str) -> Body {
    let title = named(t, card, &news.variant);
    let (subject, says) = match was {
        Some(was) => (
            t.say("mail-drop-subject").with("title", title.as_str()).to_string(),
            t.say("mail-drop").with("title", title.as_str()).with("was", was).with("now", news.price).to_string(),
        ),
        None => (
            t.say("mail-back-subject").with("title", title.as_str()).to_string(),
            t.say("mail-back").with("title", title.as_str()).to_string(),
        ),
    };
    let mut rows = vec![Row { label: title, amount: news.price, sum: false }];
    if let Ok(delivery) = news.total.minus(news.price) {
        rows.push(Row { label: t.say("mail-delivery").to_string(), amount: delivery, sum: false });
        rows.push(Row { label: t.say("mail-total").to_string(), amount: news.total, sum: true });
    }
    let stop = news.stop.path(LetterSort::Goods);
    let link = format!("{origin}{}", page_of(card, &news.variant, &news.front));
    Body {
        subject,
        paragraphs: vec![says, t.say("mail-goods-price").to_string()],
        rows,
        link: Some((t.say("mail-goods-open").to_string(), link)),
        stop: Some(format!("{origin}/{}/{stop}", news.front)),
    }
}

/// Somebody who was sent goods is asked what they think of them.
pub(super) fn asked(t: &Speaker, letter: &Letter, order: &Order, origin: &str) -> Body {
    let Letter::ReviewAsked { number, goods, stop, .. } = letter else { return Body::default() };
    let says = t.say("mail-review-how").with("count", goods.len()).with("number", number).to_string();
    let stop = order.storefront().at(&stop.path(LetterSort::Reviews));
    let link = order_link(t, order, origin).map(|(_, href)| (t.say("mail-review-open").to_string(), href));
    Body {
        subject: t.say("mail-review-subject").with("count", goods.len()).to_string(),
        paragraphs: vec![says, goods.join(" · "), t.say("mail-review-why").to_string()],
        rows: Vec::new(),
        link,
        stop: Some(format!("{origin}{stop}")),
    }
}
