//! Laws of the books: whatever is sold and given back, every entry sums to zero in each of its currencies, what comes in
//! is what the shopper paid, and everything given back leaves a brand with nothing of it.

use entrepot::domain::fx::FxUsed;
use entrepot::domain::ids::BrandId;
use entrepot::domain::ledger::{Account, BrandShare, Entry, Fate, GivenBack, balance, lock, refund, sale};
use entrepot::domain::money::{Currency, Money, Rounding};
use entrepot::domain::orders::OrderTotals;
use entrepot::domain::pricing::GoodsPrice;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Currencies of brands: with two, no and three decimals.
const ABROAD: [&str; 4] = ["CNY", "JPY", "KWD", "EUR"];

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Which currency, price of one, rate in millionths, margin in thousandths, units, commission in thousandths.
type Sold = (usize, i64, i64, i64, u32, i64);

fn some_sale() -> impl Strategy<Value = Vec<Sold>> {
    let one = (0..ABROAD.len(), 1..500_000_i64, 1_000..9_000_000_i64, 0..100_i64, 1..20_u32, 0..300_i64);
    prop::collection::vec(one, 1..5)
}

fn share((currency, price, rate, margin, quantity, commission): &Sold, at: u128) -> BrandShare {
    let currency: Currency = ABROAD[*currency].parse().unwrap();
    let asked = Money::new(*price, currency);
    let rate = if currency == Currency::EUR { Decimal::ONE } else { Decimal::new(*rate, 6) };
    let fx = FxUsed { from: currency, to: Currency::EUR, rate, published: None, source: String::new() };
    let margin = Decimal::new(*margin, 3);
    let exact = asked.decimal() * rate * (Decimal::ONE + margin);
    let amount = Money::from_decimal(exact, Currency::EUR, Rounding::HalfUp).unwrap();
    BrandShare {
        brand: BrandId::from(uuid::Uuid::from_u128(at + 1)),
        goods: amount.times(*quantity).unwrap(),
        price: GoodsPrice { asked, fx, margin, amount, floor: None },
        quantity: *quantity,
        commission: Decimal::new(*commission, 3),
    }
}

fn shares(sold: &[Sold]) -> Vec<BrandShare> {
    sold.iter().zip(0..).map(|(one, at)| share(one, at)).collect()
}

/// The first so many units of a share.
fn units(share: &BrandShare, quantity: u32) -> BrandShare {
    let goods = share.price.amount.times(quantity).unwrap();
    BrandShare { goods, quantity, ..share.clone() }
}

fn totals(goods: Money, [shipping, duty, tax, fees]: [i64; 4]) -> OrderTotals {
    let parts = [goods, eur(shipping), eur(duty), eur(tax), eur(fees)];
    OrderTotals {
        goods,
        shipping: eur(shipping),
        duty: eur(duty),
        tax: eur(tax),
        fees: eur(fees),
        total: Money::sum(Currency::EUR, parts).unwrap(),
    }
}

fn goods_of(shares: &[BrandShare]) -> Money {
    Money::sum(Currency::EUR, shares.iter().map(|share| share.goods)).unwrap()
}

fn balanced(entry: &Entry) -> bool {
    balance(entry.postings()).unwrap().values().all(|sum| sum.is_zero())
}

fn of_account(entry: &Entry, account: Account) -> Vec<(Currency, i64)> {
    let own = entry.postings().iter().filter(|posting| posting.account == account);
    own.map(|posting| (posting.amount.currency(), posting.amount.minor())).collect()
}

proptest! {
    #[test]
    fn a_sale_balances_and_brings_what_was_paid(
        sold in some_sale(),
        other in prop::array::uniform4(0..100_000_i64),
    ) {
        let shares = shares(&sold);
        let totals = totals(goods_of(&shares), other);
        let entry = sale(&totals, &shares).unwrap();
        prop_assert!(balanced(&entry));
        let came: i64 = of_account(&entry, Account::Shoppers).iter().map(|(_, minor)| minor).sum();
        prop_assert_eq!(came, totals.total.minor());
    }

    #[test]
    fn the_cost_of_a_held_price_balances_and_is_the_lock_reserves_alone(
        sold in some_sale(),
        locked in prop::array::uniform4(0..100_000_i64),
        placing in prop::array::uniform4(0..100_000_i64),
        moved in 500..2_000_i64,
    ) {
        let shares = shares(&sold);
        let goods = goods_of(&shares);
        let (locked, placing) = (totals(goods, locked), totals(goods, placing));
        // The same rates, each moved by so many thousandths.
        let today = |share: &BrandShare| {
            let fx = share.price.fx.clone();
            let rate = if fx.from == fx.to { fx.rate } else { fx.rate * Decimal::new(moved, 3) };
            FxUsed { rate, ..fx }
        };
        let bought: Vec<_> = shares.iter().map(|share| (share.clone(), today(share))).collect();
        let entry = lock(&locked, &placing, &bought).unwrap();
        prop_assert!(balanced(&entry));
        let others: i64 = entry
            .postings()
            .iter()
            .filter(|posting| posting.account != Account::LockReserve)
            .map(|posting| posting.amount.minor())
            .sum();
        let reserve: i64 = of_account(&entry, Account::LockReserve).iter().map(|(_, minor)| minor).sum();
        prop_assert_eq!(reserve, -others);
        let held: i64 = of_account(&entry, Account::DutyHeld).iter().map(|(_, minor)| minor).sum();
        prop_assert_eq!(held, locked.duty.minor() - placing.duty.minor());
        let same: Vec<_> = shares.iter().map(|share| (share.clone(), share.price.fx.clone())).collect();
        prop_assert!(lock(&locked, &locked, &same).unwrap().postings().is_empty());
    }

    #[test]
    fn a_sale_whose_shares_are_not_its_goods_cannot_be_posted(sold in some_sale(), off in 1..1000_i64) {
        let shares = shares(&sold);
        let wrong = goods_of(&shares).plus(eur(off)).unwrap();
        prop_assert!(sale(&totals(wrong, [0; 4]), &shares).is_err());
    }

    #[test]
    fn units_given_back_one_by_one_leave_a_brand_with_nothing_of_them(sold in some_sale()) {
        let shares = shares(&sold);
        let entry = sale(&totals(goods_of(&shares), [0; 4]), &shares).unwrap();
        let mut owed: i128 = 0;
        let mut all: Vec<Entry> = Vec::new();
        for share in &shares {
            for unit in 0..share.quantity {
                let back = GivenBack { before: units(share, unit), after: units(share, unit + 1) };
                let goods = back.after.goods.minus(back.before.goods).unwrap();
                all.push(refund(&totals(goods, [0; 4]), &[back], Fate::Back).unwrap());
            }
        }
        for each in [Account::BrandPayable, Account::Commission, Account::ExchangeClearing, Account::Shoppers] {
            for currency in ABROAD {
                let currency: Currency = currency.parse().unwrap();
                let sum = |entry: &Entry| -> i128 {
                    let own = of_account(entry, each).into_iter().filter(|(of, _)| *of == currency);
                    own.map(|(_, minor)| i128::from(minor)).sum()
                };
                owed += sum(&entry) + all.iter().map(sum).sum::<i128>();
                prop_assert_eq!(owed, 0, "{} in {}", each, currency);
            }
        }
        prop_assert!(all.iter().all(balanced));
    }
}
