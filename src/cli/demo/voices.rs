//! What the demo's shoppers say of what they were sent, and what people ask: written by the actions a shopper, a brand
//! and a carrier use, on orders of their own that were delivered.

use super::NoFill;
use super::orders::{Bought, Buyer, place, unusable};
use crate::actions::answer_voice::{answer_question, answer_review};
use crate::actions::ask_question::{Asked, ask_question};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::record_payment::{Outcome, record_payment};
use crate::actions::write_review::write_review;
use crate::app::App;
use crate::domain::accounts::{Email, PUBLISHED};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::ids::{ListingId, Sku};
use crate::domain::reviews::{Photo, Wrote};
use crate::domain::storefront::Segment;
use crate::store::{Tx, accounts, listings, orders, reviews};
use crate::web::session;

/// One order that was delivered, and what its buyer says of it.
struct Said {
    segment: &'static str,
    buyer: &'static str,
    address: [&'static str; 4],
    goods: &'static [(&'static str, u32)],
    stars: i32,
    title: &'static str,
    text: &'static str,
    name: &'static str,
    language: &'static str,
    /// Goods whose picture stands in for a photo.
    photo: Option<&'static str>,
    answer: Option<(&'static str, &'static str)>,
}

const REVIEWS: [Said; 5] = [
    Said {
        segment: "en-gb",
        buyer: "Owen Trevor",
        address: ["3 Cross Street", "Leeds", "", "LS1 4DT"],
        goods: &[("GX-CUP-WHT", 2)],
        stars: 3,
        title: "Thinner than I thought",
        text: "Lovely to drink from, but they get hot quickly. The white is a little warmer than in the picture.",
        name: "Owen T.",
        language: "en",
        photo: None,
        answer: Some((
            "en",
            "Thank you for saying so. The cups are thrown thin on purpose: fill them to two thirds and the rim stays cool.",
        )),
    },
    Said {
        segment: "en-us",
        buyer: "Yuki Sato",
        address: ["350 Fifth Avenue", "New York", "NY", "10118"],
        goods: &[("TL-RIV-IND", 1)],
        stars: 5,
        title: "色がきれい",
        text: "藍の色が写真より深くて、とても気に入りました。軽くて暖かいです。",
        name: "Y. S.",
        language: "ja",
        photo: None,
        answer: None,
    },
    Said {
        segment: "ar-ae",
        buyer: "Reem Saleh",
        address: ["Al Wasl Road 7", "", "DU", ""],
        goods: &[("GX-POT-350-CEL", 1)],
        stars: 5,
        title: "هدية جميلة",
        text: "اشتريتها هدية لوالدتي فأعجبتها كثيرًا. وصلت سليمة ومغلّفة بعناية، ولم أدفع شيئًا عند الباب.",
        name: "ريم س.",
        language: "ar",
        photo: None,
        answer: None,
    },
    Said {
        segment: "de-at",
        buyer: "Anna Berger",
        address: ["Mariahilfer Straße 10", "Wien", "", "1070"],
        goods: &[("GX-POT-350-CEL", 1)],
        stars: 4,
        title: "Schön, nur klein",
        text: "Sie gießt sauber und liegt gut in der Hand.\n\n350 ml sind zwei Tassen, mehr nicht: Wer Gäste hat, nimmt \
               besser die größere.",
        name: "Anna B.",
        language: "de",
        photo: None,
        answer: Some(("de", "Danke, das stimmt: Für vier Tassen gibt es dieselbe Kanne mit 600 ml.")),
    },
    Said {
        segment: "en-us",
        buyer: "Martha King",
        address: ["12 Elm Street", "Cupertino", "CA", "95014"],
        goods: &[("GX-POT-350-CEL", 1)],
        stars: 5,
        title: "Pours without a drip",
        text: "I make tea for two in it every morning. The spout is clean, the lid stays put when I pour, and the glaze \
               has a depth that no photograph shows.\n\nIt came well packed, and nothing was left to pay at the door.",
        name: "Martha K.",
        language: "en",
        photo: Some("GX-CUP-WHT"),
        answer: Some(("en", "Thank you, Martha. Rinse it with hot water alone and the glaze keeps its depth.")),
    },
];

/// A question: by the account of this key, in this storefront, about these goods, with its answer.
type Question = (&'static str, &'static str, &'static str, &'static str, Option<(&'static str, &'static str)>);

const QUESTIONS: [Question; 3] = [
    (
        "buyer_a",
        "en-us",
        "GX-POT-350-CEL",
        "Can the pot stand on a stove?",
        Some(("en", "No: like all stoneware it is made for hot water, not for a flame or a hot plate.")),
    ),
    (
        "buyer_b",
        "de-at",
        "GX-POT-350-CEL",
        "Passt ein Teesieb hinein?",
        Some(("de", "Ja. Die Öffnung ist 6 cm weit; übliche Siebe mit Rand liegen gut auf.")),
    ),
    ("buyer_a", "en-us", "GX-CUP-WHT", "Do the cups stack?", None),
];

/// Writes the demo's reviews and questions where nobody wrote any; answers how many reviews there are then. All of it
/// happens, or nothing.
///
/// # Errors
/// [`NoFill`].
pub fn demo_voices(app: &App) -> Result<usize, NoFill> {
    app.db.write_now(|tx| {
        if reviews::latest(tx, 0, 1)?.is_empty() {
            for (number, said) in REVIEWS.iter().enumerate() {
                spoken(tx, app, number, said)?;
            }
            for question in &QUESTIONS {
                asked(tx, question)?;
            }
        }
        Ok(reviews::latest(tx, 0, 100)?.len())
    })
}

fn spoken(tx: &mut Tx<'_>, app: &App, number: usize, said: &Said) -> Result<(), NoFill> {
    let email: Email = format!("reader-{number}@entrepot.example").parse().map_err(unusable)?;
    let buyer = Buyer { account: None, name: said.buyer, email: &email };
    let bought = Bought { key: "", segment: said.segment, address: said.address, goods: said.goods };
    let key: String = session::secret().chars().take(32).collect();
    let (placed, _) = place(tx, &buyer, &bought, app.payments.name(), session::hash(&key))?;
    let outcome = Outcome::Captured { reference: format!("demo-{}", placed.number) };
    record_payment(tx, &placed.payment, &outcome, &key)?;
    let author = Author::command("demo");
    for parcel in orders::consignments(tx, &placed.order)? {
        use ConsignmentState::{Delivered, HandedOver, Packed, Picked};
        for became in [Picked, Packed, HandedOver, Delivered] {
            let (called, source) = (parcel.number.as_str(), Source::Desk);
            move_consignment(
                tx,
                &author,
                &News { called, order: None, became, at: None, source, detail: "", event: None },
            )?;
        }
    }
    let Some(line) = orders::lines(tx, &placed.order)?.into_iter().next() else {
        return Err(unusable("no line").into());
    };
    let wrote = Wrote {
        stars: said.stars.to_string().parse().map_err(unusable)?,
        title: said.title.to_owned(),
        text: said.text.to_owned(),
        name: said.name.to_owned(),
        language: said.language.parse().map_err(unusable)?,
        photos: match said.photo {
            Some(sku) => photo_of(tx, sku)?.into_iter().collect(),
            None => Vec::new(),
        },
    };
    let review = write_review(tx, &placed.order, &line.id, wrote)?;
    if let Some((language, text)) = said.answer {
        answer_review(tx, &author, &line.brand, &review, (text, language.parse().map_err(unusable)?))?;
    }
    Ok(())
}

fn listing_of(tx: &mut Tx<'_>, sku: &str) -> Result<ListingId, NoFill> {
    let sku: Sku = sku.parse().map_err(unusable)?;
    let held = listings::holders(tx, std::slice::from_ref(&sku))?.pop();
    Ok(held.map(|(_, _, listing)| listing).ok_or_else(|| unusable(&sku))?)
}

fn photo_of(tx: &mut Tx<'_>, sku: &str) -> Result<Option<Photo>, NoFill> {
    let id = listing_of(tx, sku)?;
    let picture = listings::by_id(tx, &id)?.and_then(|listing| listing.pictures.into_iter().next());
    Ok(picture.map(|picture| Photo { media: picture.media, width: picture.width, height: picture.height }))
}

fn asked(tx: &mut Tx<'_>, (key, segment, sku, text, answer): &Question) -> Result<(), NoFill> {
    let published = PUBLISHED.iter().find(|account| account.key == *key).ok_or_else(|| unusable(key))?;
    let email: Email = published.email.parse().map_err(unusable)?;
    let (account, _) = accounts::by_email(tx, &email)?.ok_or_else(|| unusable(&email))?;
    let front: Segment = segment.parse().map_err(unusable)?;
    let id = listing_of(tx, sku)?;
    let listing = listings::by_id(tx, &id)?.ok_or_else(|| unusable(sku))?;
    let asked = Asked {
        listing: id,
        account: Some(account.id),
        email,
        country: front.country,
        language: front.language,
        name: String::new(),
        text: (*text).to_owned(),
        counters: ["question by the demo".to_owned(), "question from the demo".to_owned()],
    };
    let question = ask_question(tx, asked, |_| String::new())?;
    if let Some((language, text)) = answer {
        let (author, words) = (Author::command("demo"), (*text, language.parse().map_err(unusable)?));
        answer_question(tx, &author, &listing.brand, &question, words)?;
    }
    Ok(())
}
