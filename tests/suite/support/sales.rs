//! Orders that were bought, made by the same actions a checkout uses.

use entrepot::actions::ActionError;
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::place_order::{Placed, Wish, place_order};
use entrepot::actions::plan_cart::plan_cart;
use entrepot::actions::record_payment::{Outcome, record_payment};
use entrepot::domain::accounts::Account;
use entrepot::domain::addresses::{Typed, check};
use entrepot::domain::audit::Author;
use entrepot::domain::checkout::Lock;
use entrepot::domain::consignments::{ConsignmentState as State, Source};
use entrepot::domain::ids::{AttemptId, OrderId, OrderNumber, Sku};
use entrepot::domain::storefront::{Segment, Storefront};
use entrepot::store::{carts, listings, orders};
use entrepot::web::session;

use super::TestShop;

/// An order that was paid.
#[derive(Debug, Clone)]
pub struct Sold {
    /// Its id.
    pub id: OrderId,
    /// Its number.
    pub number: OrderNumber,
    /// The key that opens it for a guest.
    pub key: String,
    /// The storefront it was bought in, `de-at`.
    pub segment: String,
}

impl Sold {
    /// The address of a path under its storefront.
    pub fn at(&self, path: &str) -> String {
        format!("/{}/{path}", self.segment)
    }

    /// Where goods of it are reviewed, by a guest.
    pub fn review(&self, sku: &str) -> String {
        self.at(&format!("orders/{}/review?sku={sku}&key={}", self.number, self.key))
    }

    /// Where a return of it is asked for, by a guest.
    pub fn returns(&self) -> String {
        self.at(&format!("returns/{}?key={}", self.number, self.key))
    }
}

/// An address in a country, as it is typed.
pub fn typed(country: &str) -> Typed {
    let (street, city, region, postcode) = match country {
        "AT" => ("Mariahilfer Straße 10", "Wien", "", "1070"),
        "AU" => ("5 Pitt Street", "Sydney", "NSW", "2060"),
        "BR" => ("Rua Chile 12", "Salvador", "BA", "40301-110"),
        "CA" => ("12 Bank Street", "Ottawa", "ON", "K1A 0B1"),
        "CH" => ("Seestrasse 9", "Zürich", "", "8002"),
        "DE" => ("Lange Gasse 3", "Oldenburg", "", "26133"),
        "ES" => ("Calle Mayor 8", "Madrid", "M", "28039"),
        "FR" => ("4 rue des Lilas", "Bordeaux", "", "33000"),
        "GB" => ("3 Cross Street", "Leeds", "", "LS1 4DT"),
        "IT" => ("Via Appia 2", "Roma", "RM", "00144"),
        "JP" => ("1-2-3 Taishido, Setagaya-ku", "", "13", "154-0023"),
        "KR" => ("12 Sejong-daero", "Jongno-gu", "11", "03051"),
        "KZ" => ("Abai Avenue 10", "Almaty", "", "050012"),
        "MX" => ("Calle Luna 7", "Ciudad de México", "CMX", "02860"),
        "NL" => ("Keizersgracht 3", "Amsterdam", "", "1015 CJ"),
        "NO" => ("Storgata 1", "Oslo", "", "0155"),
        "PL" => ("ul. Prosta 4", "Warszawa", "", "00-950"),
        "SA" => ("King Fahd Road 3", "Riyadh", "", "11564"),
        "SG" => ("10 Bishan Street", "", "", "546080"),
        "TR" => ("Bağdat Caddesi 5", "Kadıköy", "34", "34710"),
        "US" => ("12 Elm Street", "Cupertino", "CA", "95014"),
        _ => ("Al Wasl Road 7", "", "DU", ""),
    };
    Typed {
        name: "Isla Moreton".to_owned(),
        street: street.to_owned(),
        city: city.to_owned(),
        region: region.to_owned(),
        postcode: postcode.to_owned(),
        ..Typed::default()
    }
}

impl TestShop {
    /// Sells goods in a storefront to someone, or to a guest.
    pub fn sell(&self, segment: &str, goods: &[(&str, u32)], to: Option<&Account>) -> Sold {
        let (placed, sold) = self.place(segment, goods, to);
        let (key, captured) = (sold.key.clone(), Outcome::Captured { reference: "test_sale".to_owned() });
        let done: Result<_, ActionError> =
            self.app.db.write_now(|tx| record_payment(tx, &placed.payment, &captured, &key));
        done.unwrap();
        sold
    }

    /// Sells goods in a storefront to a guest who typed an address of their own.
    pub fn sell_to(&self, segment: &str, goods: &[(&str, u32)], address: &Typed) -> Sold {
        let (placed, sold) = self.place_at(segment, goods, None, address);
        let (key, captured) = (sold.key.clone(), Outcome::Captured { reference: "test_sale".to_owned() });
        let done: Result<_, ActionError> =
            self.app.db.write_now(|tx| record_payment(tx, &placed.payment, &captured, &key));
        done.unwrap();
        sold
    }

    /// Brings every parcel of an order to the door.
    pub fn deliver(&self, sold: &Sold) {
        let parcels = self.app.db.read_now(|read| orders::consignments(read, &sold.id)).unwrap();
        for parcel in parcels {
            for became in [State::Picked, State::Packed, State::HandedOver, State::Delivered] {
                let called = parcel.number.as_str();
                let (at, source, detail, event) = (None, Source::Desk, "", None);
                let news = News { called, order: None, became, at, source, detail, event };
                let done: Result<_, ActionError> =
                    self.app.db.write_now(|tx| move_consignment(tx, &Author::command("test"), &news));
                done.unwrap();
            }
        }
    }

    /// Places an order and leaves it there, as a process does that dies before it asks for the money.
    pub fn place(&self, segment: &str, goods: &[(&str, u32)], to: Option<&Account>) -> (Placed, Sold) {
        let country = segment.parse::<Segment>().unwrap().country;
        self.place_at(segment, goods, to, &typed(country.as_str()))
    }

    fn place_at(&self, segment: &str, goods: &[(&str, u32)], to: Option<&Account>, address: &Typed) -> (Placed, Sold) {
        let named: Segment = segment.parse().unwrap();
        let goods: Vec<(Sku, u32)> = goods.iter().map(|(sku, count)| (sku.parse().unwrap(), *count)).collect();
        let done: Result<(Placed, Sold), ActionError> = self.app.db.write_now(|tx| {
            let known = tx.known();
            let market = known.rulebook.market(named.country, tx.now().date_naive()).unwrap().clone();
            let storefront = Storefront::of(named.language, named.country, market.currency);
            let storefront = storefront.paid_in(named.currency.unwrap_or(market.currency), market.currency);
            let cart = carts::add(tx, to.map(|account| &account.id))?;
            for (sku, count) in &goods {
                let holder = listings::holders(tx, std::slice::from_ref(sku))?.remove(0);
                carts::set(tx, &cart, &holder.1, *count)?;
            }
            let now = tx.now();
            let address = check(named.country, address).unwrap();
            let region = known.rulebook.taxed_region(&market, address.region.as_ref(), market.day(now));
            let planned = plan_cart(tx, &known, &cart, storefront, (&market, region.as_ref()), (now, None))?;
            assert!(planned.left_out.is_empty(), "{:?}", planned.left_out);
            let lock = Lock::of(&planned.plan.unwrap().plan, storefront, None, now).unwrap();
            let attempt: AttemptId = tx.fresh();
            let key = session::secret().chars().take(32).collect::<String>();
            let wish = Wish {
                attempt,
                cart,
                account: to.map(|account| account.id.clone()),
                email: to.map_or_else(|| "isla@post.example".parse().unwrap(), |account| account.email.clone()),
                address,
                lock,
                provider: "test",
                key_hash: session::hash(&key),
                told: None,
            };
            let placed = place_order(tx, &wish)?;
            let (id, number) = (placed.order.clone(), placed.number.clone());
            Ok((placed, Sold { id, number, key, segment: segment.to_owned() }))
        });
        done.unwrap()
    }
}
