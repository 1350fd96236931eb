//! Laws of landed cost: sums, splits, thresholds, and that nothing but the consignment decides.

use chrono::NaiveDate;
use entrepot::domain::country::Country;
use entrepot::domain::fx::RateTable;
use entrepot::domain::landed_cost::{Channel, Consignment, Given, Line, Receipt, Route, Scheme, quote};
use entrepot::domain::money::{Currency, Money};
use entrepot::domain::rulebook::Rulebook;
use entrepot::domain::rulebook::rows::Charge;
use proptest::prelude::*;

const DESTINATIONS: [&str; 5] = ["DE", "AT", "GB", "US", "AE"];
const GOODS: [&str; 10] =
    ["610910", "611020", "420222", "490199", "691110", "910211", "090210", "950300", "640411", "851713"];
const CURRENCIES: [&str; 5] = ["EUR", "USD", "GBP", "AED", "CNY"];

fn day() -> impl Strategy<Value = NaiveDate> {
    // From the first day of the tariffs in the tables to the last day of the shipped rates.
    let first = NaiveDate::from_ymd_opt(2022, 1, 1).unwrap();
    (0_u64..1_763).prop_map(move |days| first + chrono::Days::new(days))
}

fn line() -> impl Strategy<Value = Line> {
    let goods = proptest::sample::select(GOODS.as_slice());
    let currency = proptest::sample::select(CURRENCIES.as_slice());
    (goods, currency, 1_i64..40_000, 1_u32..6, 10_u32..3_000).prop_map(|(hs6, currency, price, quantity, weight_g)| {
        Line {
            hs6: hs6.parse().unwrap(),
            tariff_code: None,
            unit_price: Money::new(price, currency.parse().unwrap()),
            quantity,
            weight_g,
            origin: None,
            category: None,
        }
    })
}

fn consignment() -> impl Strategy<Value = Consignment> {
    let place = (proptest::sample::select(DESTINATIONS.as_slice()), proptest::sample::select(&["CN", "VN", "DE"][..]));
    let way = (
        proptest::sample::select(&[Route::Direct, Route::Bonded, Route::Warehouse][..]),
        proptest::sample::select(&[Channel::Postal, Channel::Express, Channel::Commercial][..]),
        proptest::sample::select(&[None, Some(Scheme::Standard)][..]),
    );
    let charges = (proptest::sample::select(CURRENCIES.as_slice()), 0_i64..6_000, 0_i64..500, any::<bool>());
    (day(), place, way, proptest::collection::vec(line(), 1..6), charges).prop_map(
        |(
            date,
            (destination, origin),
            (route, channel, vat_scheme),
            lines,
            (currency, shipping, insurance, business),
        )| {
            let currency: Currency = currency.parse().unwrap();
            Consignment {
                date,
                destination: destination.parse().unwrap(),
                region: None,
                origin: origin.parse().unwrap(),
                dispatch: None,
                route,
                channel,
                lines,
                shipping: Money::new(shipping, currency),
                insurance: Money::new(insurance, currency),
                business,
                answer_in: None,
                given: Given { vat_scheme, ..Given::default() },
            }
        },
    )
}

fn ask(consignment: &Consignment) -> Receipt {
    quote(consignment, &Rulebook::shipped(), &RateTable::shipped()).unwrap()
}

/// One line, one currency, of goods priced in it.
fn one_line(destination: &str, date: NaiveDate, hs6: &str, price: i64, quantity: u32, shipping: i64) -> Consignment {
    let destination: Country = destination.parse().unwrap();
    let currency = Rulebook::shipped().market(destination, date).unwrap().currency;
    Consignment {
        date,
        destination,
        region: None,
        origin: "CN".parse().unwrap(),
        dispatch: None,
        route: Route::Direct,
        channel: Channel::Express,
        lines: vec![Line {
            hs6: hs6.parse().unwrap(),
            tariff_code: None,
            unit_price: Money::new(price, currency),
            quantity,
            weight_g: 300,
            origin: None,
            category: None,
        }],
        shipping: Money::new(shipping, currency),
        insurance: Money::zero(currency),
        business: false,
        answer_in: None,
        given: Given::default(),
    }
}

fn sum(currency: Currency, amounts: impl Iterator<Item = Money>) -> Money {
    Money::sum(currency, amounts).unwrap()
}

/// The rules by which a receipt's duty came about.
fn duty_rules(receipt: &Receipt) -> Vec<String> {
    let all = receipt.lines.iter().flat_map(|line| &line.duty);
    let mut rules: Vec<String> = all.map(|component| component.rule.to_string()).collect();
    rules.sort();
    rules.dedup();
    rules
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_total_is_the_sum_of_its_parts(consignment in consignment()) {
        let receipt = ask(&consignment);
        let (totals, currency) = (receipt.totals, receipt.currency);
        prop_assert_eq!(totals.goods, sum(currency, receipt.lines.iter().map(|line| line.goods)));
        prop_assert_eq!(totals.shipping, sum(currency, receipt.lines.iter().map(|line| line.shipping_share)));
        prop_assert_eq!(totals.insurance, sum(currency, receipt.lines.iter().map(|line| line.insurance_share)));
        prop_assert_eq!(totals.customs_value, sum(currency, receipt.lines.iter().map(|line| line.customs_value)));
        prop_assert_eq!(totals.duty, sum(currency, receipt.lines.iter().flat_map(|line| &line.duty).map(|one| one.amount)));
        prop_assert_eq!(totals.tax, sum(currency, receipt.lines.iter().flat_map(|line| &line.tax).map(|one| one.amount)));
        let fees = receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees);
        prop_assert_eq!(totals.fees, sum(currency, fees.map(|fee| fee.amount)));
        let parts = [totals.goods, totals.shipping, totals.insurance, totals.duty, totals.tax, totals.fees];
        prop_assert_eq!(totals.total, sum(currency, parts.into_iter()));
        for (whole, checkout, delivery) in [
            (totals.duty, receipt.at_checkout.duty, receipt.on_delivery.duty),
            (totals.tax, receipt.at_checkout.tax, receipt.on_delivery.tax),
            (totals.fees, receipt.at_checkout.fees, receipt.on_delivery.fees),
        ] {
            prop_assert_eq!(whole, checkout.plus(delivery).unwrap());
        }
        let (goods, shipping) = (receipt.goods_all_in().unwrap(), receipt.shipping_all_in().unwrap());
        prop_assert_eq!(totals.total, goods.plus(shipping).unwrap());
        prop_assert!(shipping.minor() >= 0);
    }

    #[test]
    fn every_component_is_its_rate_on_its_base(consignment in consignment()) {
        for line in ask(&consignment).lines {
            for part in line.duty.iter().chain(&line.tax) {
                prop_assert!(part.amount.minor() >= 0 && (0..=part.amount.minor()).contains(&part.on_goods.minor()));
                if let (Some(rate), Some(base)) = (part.rate.as_deref(), part.base) {
                    let exact = base.decimal() * rate.parse::<rust_decimal::Decimal>().unwrap();
                    let off = (part.amount.decimal() - exact).abs();
                    prop_assert!(off < Money::new(1, base.currency()).decimal(), "{} of {} is not {}", rate, base, part.amount);
                }
            }
        }
    }

    #[test]
    fn every_rule_named_is_listed_once_and_holds(consignment in consignment()) {
        let receipt = ask(&consignment);
        let parts = receipt.lines.iter().flat_map(|line| line.duty.iter().chain(&line.tax)).map(|part| &part.rule);
        let fees = receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees).map(|fee| &fee.rule);
        for rule in parts.chain(fees).chain(receipt.notices.iter().map(|notice| &notice.rule)) {
            prop_assert_eq!(receipt.rules.iter().filter(|listed| listed.id == *rule).count(), 1);
        }
        for rule in &receipt.rules {
            prop_assert!(rule.from <= receipt.date && rule.to.is_none_or(|to| receipt.date <= to));
        }
    }

    #[test]
    fn the_same_consignment_gives_the_same_bytes(consignment in consignment()) {
        let bytes = |receipt: &Receipt| serde_json::to_string(receipt).unwrap();
        let receipt = ask(&consignment);
        prop_assert_eq!(bytes(&receipt), bytes(&ask(&consignment)));
        prop_assert_eq!(&serde_json::from_str::<Receipt>(&bytes(&receipt)).unwrap(), &receipt);
    }

    #[test]
    fn the_order_of_lines_changes_no_total(consignment in consignment(), turn in 0_usize..5) {
        let receipt = ask(&consignment);
        let mut other = consignment.clone();
        other.lines.reverse();
        let turn = turn % other.lines.len();
        other.lines.rotate_left(turn);
        prop_assert_eq!(ask(&other).totals, receipt.totals);
    }

    #[test]
    fn no_duty_is_due_at_or_under_the_threshold(
        date in day(), place in proptest::sample::select(DESTINATIONS.as_slice()),
        hs6 in proptest::sample::select(GOODS.as_slice()), share in 1_i64..=1_000,
    ) {
        let book = Rulebook::shipped();
        let market = book.market(place.parse().unwrap(), date).unwrap();
        for row in book.rules(market, date).thresholds(Charge::Duty) {
            let price = row.limit.amount.minor() * share / 1_000;
            let asked = one_line(place, date, hs6, price.max(1), 1, 0);
            if row.selector.origins.areas.is_empty() {
                prop_assert!(ask(&asked).totals.duty.is_zero());
            }
        }
    }

    #[test]
    fn within_one_regime_more_goods_never_cost_less_duty(
        date in day(), place in proptest::sample::select(DESTINATIONS.as_slice()),
        hs6 in proptest::sample::select(GOODS.as_slice()), price in 1_i64..50_000,
        quantity in 1_u32..8, more in 1_u32..8, shipping in 0_i64..5_000,
    ) {
        let few = ask(&one_line(place, date, hs6, price, quantity, shipping));
        let many = ask(&one_line(place, date, hs6, price, quantity + more, shipping));
        if duty_rules(&few) == duty_rules(&many) {
            prop_assert!(few.totals.duty.minor() <= many.totals.duty.minor());
        }
    }

    #[test]
    fn a_domestic_sale_bears_no_duty(mut consignment in consignment()) {
        consignment.route = Route::Warehouse;
        let receipt = ask(&consignment);
        prop_assert!(receipt.totals.duty.is_zero() && receipt.totals.customs_value.is_zero());
        prop_assert!(receipt.totals.fees.is_zero() && receipt.on_delivery.total.is_zero());
    }
}
