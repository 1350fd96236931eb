//! What buying stories have in common: someone at the till, and what the shop's rows say afterwards.

use entrepot::actions::ActionError;
use entrepot::actions::publish_listing::withdraw_listing;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::Sku;
use entrepot::domain::ledger::balance;
use entrepot::mail::{Memory, Posted, Written, post_next};
use entrepot::store::known::{Subject, touch};
use entrepot::store::stock::{self, Cause};
use entrepot::store::{Db, StoreError, ledger, listings, places};

use crate::support::{Answer, TestShop, Visitor, count_rows};

/// The checkout's form.
pub const ORDER: &str = "main form[action$='/checkout']";
/// The card that pays.
pub const PAYS: &str = "4242 4242 4242 4242";
/// The card that is declined.
pub const DECLINED: &str = "4000 0000 0000 0002";
/// The card that asks to be confirmed.
pub const CONFIRMS: &str = "4000 0025 0000 3155";

/// The token a visitor's forms carry on the page they are on.
pub fn csrf(visitor: &Visitor) -> String {
    visitor.page.as_ref().unwrap().attribute("input[name=csrf]", "value").unwrap()
}

/// Puts goods into the cart, as the form of their page does.
pub async fn puts(visitor: &mut Visitor, front: &str, sku: &str, quantity: &str) -> Answer {
    visitor.open(&format!("/{front}/orders/find")).await;
    let fields = [("csrf", csrf(visitor)), ("sku", sku.to_owned()), ("quantity", quantity.to_owned())];
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    visitor.post(&format!("/{front}/cart"), &fields).await
}

/// What a guest types at the checkout, and more.
pub fn typed<'t>(front: &str, more: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str)> {
    let there: &[(&str, &str)] = match front {
        "en-us" => &[("street", "350 Fifth Avenue"), ("city", "New York"), ("region", "NY"), ("postcode", "10118")],
        "de-at" => &[("street", "Mariahilfer Straße 85"), ("city", "Wien"), ("postcode", "1060")],
        _ => &[("street", "شارع الرقة 12"), ("latin-street", "12 Al Rigga Street"), ("region", "DU")],
    };
    let all = [("email", "guest@post.example"), ("name", "Isla Moreton")];
    let card = [("card", PAYS), ("expiry", "12/30"), ("code", "123")];
    let mut fields: Vec<(&str, &str)> = all.iter().chain(there).chain(&card).copied().collect();
    for (name, value) in more {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

/// Opens the checkout, fills it in and presses the button.
pub async fn pays<'v>(visitor: &'v mut Visitor, front: &str, more: &[(&str, &str)]) -> &'v Answer {
    visitor.open(&format!("/{front}/checkout")).await.assert_status(200);
    let fields = typed(front, more);
    visitor.submit(ORDER, &fields).await
}

/// What the shop's rows say.
pub trait Till {
    /// How many rows a table has.
    fn count(&self, table: &str) -> i64;
    /// Pieces of a variant free to sell, at all places.
    fn free(&self, sku: &str) -> i64;
    /// Pieces held for orders, at all places.
    fn held(&self, sku: &str) -> i64;
    /// Puts all that is left of a variant at one place: so many pieces.
    fn set_free(&self, sku: &str, pieces: u32);
    /// Puts so many pieces of a variant at each place.
    fn spread(&self, sku: &str, pieces: u32);
    /// Puts so many pieces of a variant at each of some places, and none elsewhere.
    fn lay(&self, sku: &str, pieces: &[(&str, u32)]);
    /// Pieces of a variant free to sell at a place.
    fn free_at(&self, sku: &str, place: &str) -> i64;
    /// Multiplies the price of a variant.
    fn raise_price(&self, sku: &str, times: u32);
    /// Takes a variant's listing off the shelf.
    fn withdraw(&self, sku: &str);
    /// Entries of the books that do not sum to zero in each currency.
    fn balance(&self) -> Vec<String>;
}

/// Posts every letter that waits, and answers them.
pub async fn posted(shop: &TestShop) -> Vec<Written> {
    let app = &shop.app;
    let memory = Memory::default();
    while post_next(&app.db, &app.wording, &app.origin, &app.settings.sender, &memory).await.unwrap() == Posted::One {}
    memory.letters()
}

/// The code in the last letter that waits.
pub async fn last_code(shop: &TestShop) -> String {
    let letters = posted(shop).await;
    let words = letters.last().expect("a code is on its way").text.replace(|c: char| !c.is_alphanumeric(), " ");
    let code = words.split(' ').find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit()));
    code.unwrap().to_owned()
}

fn variant_of(db: &Db, sku: &str) -> entrepot::domain::ids::VariantId {
    let sku: Sku = sku.parse().unwrap();
    db.read_now(|read| listings::holders(read, std::slice::from_ref(&sku))).unwrap().remove(0).1
}

/// Lays pieces of a variant at every place, by its number.
fn lay(shop: &TestShop, sku: &str, pieces: impl Fn(usize) -> u32) {
    let variant = variant_of(&shop.app.db, sku);
    let done: Result<(), StoreError> = shop.app.db.write_now(|tx| {
        let cause = Cause { reason: "counted", order: None, author: "a test" };
        for (at, place) in places::all(tx)?.iter().enumerate() {
            stock::set_level(tx, &place.id, &variant, pieces(at), cause)?;
        }
        Ok(())
    });
    done.unwrap();
}

impl Till for TestShop {
    fn count(&self, table: &str) -> i64 {
        count_rows(self.database(), table)
    }

    fn free(&self, sku: &str) -> i64 {
        let variant = variant_of(&self.app.db, sku);
        let levels = self.app.db.read_now(|read| stock::of(read, &[variant])).unwrap();
        levels.iter().map(|level| level.free).sum()
    }

    fn held(&self, sku: &str) -> i64 {
        let variant = variant_of(&self.app.db, sku);
        let levels = self.app.db.read_now(|read| stock::of(read, &[variant])).unwrap();
        levels.iter().map(|level| level.held).sum()
    }

    fn set_free(&self, sku: &str, pieces: u32) {
        lay(self, sku, |at| if at == 0 { pieces } else { 0 });
    }

    fn spread(&self, sku: &str, pieces: u32) {
        lay(self, sku, |_| pieces);
    }

    fn lay(&self, sku: &str, pieces: &[(&str, u32)]) {
        let all = self.app.db.read_now(|read| places::all(read)).unwrap();
        let code = |at: usize| all[at].code.clone();
        lay(self, sku, |at| pieces.iter().find(|(place, _)| *place == code(at)).map_or(0, |(_, count)| *count));
    }

    fn free_at(&self, sku: &str, place: &str) -> i64 {
        let variant = variant_of(&self.app.db, sku);
        let all = self.app.db.read_now(|read| places::all(read)).unwrap();
        let place = all.iter().find(|one| one.code == place).unwrap();
        let levels = self.app.db.read_now(|read| stock::of(read, &[variant])).unwrap();
        levels.iter().filter(|level| level.place == place.id).map(|level| level.free).sum()
    }

    fn withdraw(&self, sku: &str) {
        let variant = variant_of(&self.app.db, sku);
        let done: Result<(), ActionError> = self.app.db.write_now(|tx| {
            let found = listings::variants(tx, std::slice::from_ref(&variant))?.remove(0);
            let listing = listings::by_id(tx, &found.listing)?.unwrap();
            withdraw_listing(tx, &Author::command("test"), &listing.brand, &listing.id)
        });
        done.unwrap();
    }

    fn raise_price(&self, sku: &str, times: u32) {
        let variant = variant_of(&self.app.db, sku);
        let done: Result<(), ActionError> = self.app.db.write_now(|tx| {
            let found = listings::variants(tx, std::slice::from_ref(&variant))?.remove(0);
            let was = listings::by_id(tx, &found.listing)?.unwrap();
            let mut listing = was.clone();
            for own in &mut listing.variants {
                own.price = own.price.times(times).unwrap();
            }
            assert!(listings::save(tx, &listing, &was)?);
            touch(tx, Subject::Catalogue)?;
            Ok(())
        });
        done.unwrap();
    }

    fn balance(&self) -> Vec<String> {
        let posted = self.app.db.read_now(|read| ledger::after(read, None, 1000)).unwrap();
        let off = |entry: &ledger::Posted| {
            let sums = balance(&entry.postings).unwrap();
            let off: Vec<String> =
                sums.values().filter(|sum| !sum.is_zero()).map(|sum| format!("{}: {sum:?}", entry.source)).collect();
            off
        };
        posted.iter().flat_map(off).collect()
    }
}
