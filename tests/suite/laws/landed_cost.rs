//! Laws of landed cost: sums, splits, thresholds, and that nothing but the consignment decides.

use chrono::NaiveDate;
use entrepot::domain::country::Country;
use entrepot::domain::fx::RateTable;
use entrepot::domain::landed_cost::{
    Channel, Component, Consignment, Given, Line, Receipt, Route, Scheme, Unquotable, quote,
};
use entrepot::domain::money::{Currency, Money, Rounding};
use entrepot::domain::pricing::{Books, Pricer};
use entrepot::domain::rulebook::Rulebook;
use entrepot::domain::rulebook::rows::{Charge, Collector, Measure, Rounded};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

const DESTINATIONS: [&str; 22] = [
    "DE", "FR", "ES", "PL", "IT", "AT", "NL", "GB", "US", "CA", "AU", "JP", "KR", "SG", "AE", "SA", "KZ", "BR", "CH",
    "NO", "TR", "MX",
];
const REGIONS: [Option<&str>; 6] = [None, None, Some("ON"), Some("QC"), Some("MG"), Some("NY")];
const GOODS: [&str; 10] =
    ["610910", "611020", "420222", "490199", "691110", "910211", "090210", "950300", "640411", "851713"];
const CURRENCIES: [&str; 7] = ["EUR", "USD", "GBP", "AED", "CNY", "JPY", "BHD"];

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
            proven: false,
            category: None,
        }
    })
}

/// What may be true of a sale.
fn facts() -> impl Strategy<Value = Given> {
    let fact = || proptest::option::of(any::<bool>());
    (fact(), fact(), fact(), fact(), fact()).prop_map(|(registered, marketplace, voec, personal, proof)| Given {
        seller_registered: registered,
        via_marketplace: marketplace,
        voec,
        personal_use: personal,
        pref_claimed: proof,
        ..Given::default()
    })
}

fn consignment() -> impl Strategy<Value = Consignment> {
    let place = (
        proptest::sample::select(DESTINATIONS.as_slice()),
        proptest::sample::select(REGIONS.as_slice()),
        proptest::sample::select(&["CN", "VN", "DE", "US"][..]),
    );
    let way = (
        proptest::sample::select(&[Route::Direct, Route::Bonded, Route::Warehouse][..]),
        proptest::sample::select(&[Channel::Postal, Channel::Express, Channel::Commercial][..]),
        proptest::sample::select(&[None, Some(Scheme::Standard)][..]),
        facts(),
    );
    let charges = (proptest::sample::select(CURRENCIES.as_slice()), 0_i64..6_000, 0_i64..500, any::<bool>());
    (day(), place, way, proptest::collection::vec(line(), 1..6), charges).prop_map(
        |(
            date,
            (destination, region, origin),
            (route, channel, vat_scheme, given),
            lines,
            (currency, shipping, insurance, business),
        )| {
            let currency: Currency = currency.parse().unwrap();
            Consignment {
                date,
                destination: destination.parse().unwrap(),
                region: region.and_then(|region| region.parse().ok()),
                origin: origin.parse().unwrap(),
                dispatch: None,
                route,
                channel,
                lines,
                shipping: Money::new(shipping, currency),
                insurance: Money::new(insurance, currency),
                business,
                answer_in: None,
                given: Given { vat_scheme, ..given },
            }
        },
    )
}

/// What is waived at the border beside duty.
fn border_charge() -> impl Strategy<Value = Charge> {
    proptest::sample::select(&[Charge::Tax, Charge::Charges][..])
}

/// A quote, or none where the destination has no such way or our tables begin later.
fn ask(consignment: &Consignment) -> Option<Receipt> {
    match quote(consignment, &Rulebook::shipped(), &RateTable::shipped()) {
        Ok(receipt) => Some(receipt),
        Err(Unquotable::RouteNotAvailable | Unquotable::NoRuleForDate { .. } | Unquotable::UnknownHs6 { .. }) => None,
        Err(other) => panic!("{other}"),
    }
}

/// The coarsest step to which a destination cuts duty or tax; what rounding adds stands in a component of its own.
fn step(consignment: &Consignment) -> rust_decimal::Decimal {
    let book = Rulebook::shipped();
    let market = book.market(consignment.destination, consignment.date).unwrap();
    let rules = book.rules(market, consignment.region.as_ref(), consignment.date);
    let least = Money::new(1, market.currency).decimal();
    let rows = [Rounded::Duty, Rounded::Tax].into_iter().filter_map(|what| rules.rounding(what, Collector::Delivery));
    let cuts = rows.filter(|row| row.mode == Rounding::Down);
    cuts.map(|row| row.step).fold(least, |most, step| most.max(step))
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
            proven: false,
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

fn adds_up(receipt: &Receipt) -> Result<(), TestCaseError> {
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
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_total_is_the_sum_of_its_parts(consignment in consignment()) {
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        adds_up(&receipt)?;
    }

    #[test]
    fn what_is_paid_in_another_currency_is_the_whole_converted_once(
        consignment in consignment(),
        currency in proptest::sample::select(CURRENCIES.as_slice()),
    ) {
        let Some(levied) = ask(&consignment) else { return Ok(()) };
        let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
        let books = Books { rulebook: &rulebook, rates: &rates, day: consignment.date };
        let other: Currency = currency.parse().unwrap();
        let stated = books.quote(&Consignment { answer_in: Some(other), ..consignment }).unwrap();
        adds_up(&stated)?;
        prop_assert_eq!(stated.levied(), &levied);
        let Some(fx) = stated.restated_at() else {
            prop_assert_eq!(levied.currency, other);
            return Ok(());
        };
        let once = |amount: Money| fx.convert(amount, Rounding::HalfUp).unwrap();
        prop_assert_eq!(stated.totals.total, once(levied.totals.total));
        for (line, law) in stated.lines.iter().zip(&levied.lines) {
            let taxes = line.tax.iter().zip(&law.tax).map(|(part, law)| (part.on_goods, law.on_goods));
            for (part, law) in taxes.chain([(line.goods, law.goods), (line.shipping_share, law.shipping_share)]) {
                prop_assert!((part.minor() - once(law).minor()).abs() <= 1, "{part:?} of {law:?}");
            }
        }
    }

    #[test]
    fn every_component_is_its_rate_on_its_base(consignment in consignment()) {
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        let step = step(&consignment);
        let within = |part: &Component| {
            let (amount, on_goods) = (part.amount.minor(), part.on_goods.minor());
            on_goods.abs() <= amount.abs() && on_goods.signum() * amount.signum() >= 0
        };
        for line in receipt.lines {
            prop_assert!(line.duty_amount().unwrap().minor() >= 0 && line.tax_amount().unwrap().minor() >= 0);
            for part in line.duty.iter().chain(&line.tax) {
                prop_assert!(within(part), "{:?}", part);
                if let (Some(rate), Some(base)) = (part.rate.as_deref(), part.base) {
                    let exact = base.decimal() * rate.parse::<rust_decimal::Decimal>().unwrap();
                    let off = (part.amount.decimal() - exact).abs();
                    prop_assert!(off <= step, "{} of {} is not {}", rate, base, part.amount);
                }
            }
        }
    }

    #[test]
    fn every_rule_named_is_listed_once_and_holds(consignment in consignment()) {
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        let parts = receipt.lines.iter().flat_map(|line| line.duty.iter().chain(&line.tax)).map(|part| &part.rule);
        let fees = receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees).map(|fee| &fee.rule);
        for rule in parts.chain(fees).chain(receipt.notices.iter().map(|notice| &notice.rule)) {
            prop_assert_eq!(receipt.rules.iter().filter(|listed| listed.id == *rule).count(), 1);
        }
        for rule in &receipt.rules {
            prop_assert!(rule.from <= receipt.date && rule.to.is_none_or(|to| receipt.date <= to));
            prop_assert!(Rulebook::shipped().row(&rule.id).is_some(), "{} is in no table", rule.id);
        }
    }

    #[test]
    fn the_same_consignment_gives_the_same_bytes(consignment in consignment()) {
        let bytes = |receipt: &Receipt| serde_json::to_string(receipt).unwrap();
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        prop_assert_eq!(bytes(&receipt), bytes(&ask(&consignment).unwrap()));
        prop_assert_eq!(&serde_json::from_str::<Receipt>(&bytes(&receipt)).unwrap(), &receipt);
    }

    #[test]
    fn the_order_of_lines_changes_no_total(consignment in consignment(), turn in 0_usize..5) {
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        let mut other = consignment.clone();
        other.lines.reverse();
        let turn = turn % other.lines.len();
        other.lines.rotate_left(turn);
        prop_assert_eq!(ask(&other).unwrap().totals, receipt.totals);
    }

    #[test]
    fn no_duty_is_due_at_or_under_the_threshold(
        date in day(), place in proptest::sample::select(DESTINATIONS.as_slice()),
        hs6 in proptest::sample::select(GOODS.as_slice()), share in 1_i64..=1_000,
    ) {
        let book = Rulebook::shipped();
        let Some(market) = book.market(place.parse().unwrap(), date) else { return Ok(()) };
        for row in book.rules(market, None, date).thresholds(Charge::Duty) {
            let asks = &row.selector;
            let narrow = !asks.origins.areas.is_empty() || !asks.dispatch.areas.is_empty() || !asks.channels.is_empty();
            let hs6_parsed = hs6.parse().unwrap();
            if narrow || !asks.needs.is_empty() || !asks.goods.have(hs6_parsed, None) {
                continue;
            }
            // Where the amount itself is already over, the law holds below it.
            let share = if row.limit.strictly_below { share.min(999) } else { share };
            let mut asked = one_line(place, date, hs6, 1, 1, 0);
            let price = (row.limit.amount.minor() * share / 1_000).max(1);
            asked.lines[0].unit_price = Money::new(price, row.limit.amount.currency());
            if let Some(receipt) = ask(&asked) {
                prop_assert!(receipt.totals.duty.is_zero());
            }
        }
    }

    #[test]
    fn no_tax_is_asked_at_the_border_at_or_under_its_threshold(
        date in day(), place in proptest::sample::select(DESTINATIONS.as_slice()),
        hs6 in proptest::sample::select(GOODS.as_slice()), share in 1_i64..=1_000, charge in border_charge(),
    ) {
        let book = Rulebook::shipped();
        let Some(market) = book.market(place.parse().unwrap(), date) else { return Ok(()) };
        for row in book.rules(market, None, date).thresholds(charge) {
            let (asks, limit) = (&row.selector, row.limit);
            let narrow = !asks.origins.areas.is_empty() || !asks.dispatch.areas.is_empty() || !asks.channels.is_empty();
            if narrow || !asks.needs.is_empty() || !asks.goods.have(hs6.parse().unwrap(), None) {
                continue;
            }
            let computed = matches!(limit.measure, Measure::TaxAmount | Measure::ChargesAmount);
            let share = if limit.strictly_below { share.min(999) } else { share };
            let mut asked = one_line(place, date, hs6, 1, 1, 0);
            // A computed charge is a part of the price: goods of a few times the limit are around it.
            let price = (limit.amount.minor() * share / if computed { 100 } else { 1_000 }).max(1);
            asked.lines[0].unit_price = Money::new(price, limit.amount.currency());
            let Some(receipt) = ask(&asked) else { continue };
            let due = match charge {
                Charge::Charges => receipt.on_delivery.duty.plus(receipt.on_delivery.tax).unwrap(),
                _ => receipt.on_delivery.tax,
            };
            let over = due.currency() == limit.amount.currency() && !limit.admits(due.decimal(), limit.amount.decimal());
            prop_assert!(due.is_zero() || computed && (over || due.currency() != limit.amount.currency()), "{}", due);
        }
    }

    #[test]
    fn within_one_regime_more_goods_never_cost_less_duty(
        date in day(), place in proptest::sample::select(DESTINATIONS.as_slice()),
        hs6 in proptest::sample::select(GOODS.as_slice()), price in 1_i64..50_000,
        quantity in 1_u32..8, more in 1_u32..8, shipping in 0_i64..5_000,
    ) {
        if Rulebook::shipped().market(place.parse().unwrap(), date).is_none() {
            return Ok(());
        }
        let few = ask(&one_line(place, date, hs6, price, quantity, shipping));
        let many = ask(&one_line(place, date, hs6, price, quantity + more, shipping));
        let (Some(few), Some(many)) = (few, many) else { return Ok(()) };
        if duty_rules(&few) == duty_rules(&many) {
            prop_assert!(few.totals.duty.minor() <= many.totals.duty.minor());
        }
    }

    #[test]
    fn a_domestic_sale_bears_no_duty(mut consignment in consignment()) {
        consignment.route = Route::Warehouse;
        let Some(receipt) = ask(&consignment) else { return Ok(()) };
        prop_assert!(receipt.totals.duty.is_zero() && receipt.totals.customs_value.is_zero());
        prop_assert!(receipt.totals.fees.is_zero() && receipt.on_delivery.total.is_zero());
    }
}

#[test]
fn one_row_stands_for_a_market_on_every_day_or_none() {
    let book = Rulebook::shipped();
    let first = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap();
    for on in first.iter_days().take_while(|day| *day < NaiveDate::from_ymd_opt(2031, 1, 1).unwrap()) {
        let mut countries: Vec<Country> = book.destinations(on).map(|market| market.country).collect();
        let all = countries.len();
        countries.sort();
        countries.dedup();
        assert_eq!(countries.len(), all, "{on}");
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    for country in DESTINATIONS {
        assert!(book.market(country.parse().unwrap(), today).is_some(), "{country}");
    }
}

#[test]
fn every_destination_is_quoted_on_every_day_its_rules_cover() {
    let book = Rulebook::shipped();
    let first = NaiveDate::from_ymd_opt(2015, 1, 7).unwrap();
    for on in first.iter_days().step_by(17).take_while(|day| *day < NaiveDate::from_ymd_opt(2031, 1, 1).unwrap()) {
        for country in DESTINATIONS {
            if book.market(country.parse().unwrap(), on).is_none() {
                continue;
            }
            let mut asked = one_line(country, on, "392410", 5_000, 1, 500);
            asked.given.duty.insert("392410".parse().unwrap(), rust_decimal::Decimal::new(5, 2));
            for currency in ["EUR", "USD", "KZT"] {
                asked.given.fx.insert(currency.parse().unwrap(), rust_decimal::Decimal::ONE);
            }
            let direct = quote(&asked, &book, &RateTable::shipped());
            let closed = matches!(direct, Err(Unquotable::RouteNotAvailable));
            let ended = matches!(direct, Err(Unquotable::NoRuleForDate { .. }));
            assert!(direct.is_ok() || closed && country == "TR" || ended && on.to_string().as_str() > "2028-06-30");
            asked.route = Route::Warehouse;
            assert!(quote(&asked, &book, &RateTable::shipped()).is_ok(), "{country} on {on}");
        }
    }
}
