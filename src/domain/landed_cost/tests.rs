//! Examples of quotes at the amounts and on the days where rules change.

use super::*;
use crate::domain::rulebook::Rulebook;
use rust_decimal::Decimal;

/// A consignment of lines `(hs6, price, quantity)` from China in the destination's currency, shipping last.
pub(super) fn consignment(destination: &str, on: &str, lines: &[(&str, &str, u32)], shipping: &str) -> Consignment {
    let on: NaiveDate = on.parse().unwrap();
    let destination: Country = destination.parse().unwrap();
    let currency = Rulebook::shipped().market(destination, on).map_or(Currency::EUR, |market| market.currency);
    let money = |text: &str| Money::parse(text, currency).unwrap();
    let line = |(hs6, price, quantity): &(&str, &str, u32)| Line {
        hs6: hs6.parse().unwrap(),
        tariff_code: None,
        unit_price: money(price),
        quantity: *quantity,
        weight_g: 500,
        origin: None,
        proven: false,
        category: None,
    };
    Consignment {
        date: on,
        destination,
        region: None,
        origin: "CN".parse().unwrap(),
        dispatch: None,
        route: Route::Direct,
        channel: Channel::Express,
        lines: lines.iter().map(line).collect(),
        shipping: money(shipping),
        insurance: money("0"),
        business: false,
        answer_in: None,
        given: Given::default(),
    }
}

pub(super) fn ask(consignment: &Consignment) -> Result<Receipt, Unquotable> {
    quote(consignment, &Rulebook::shipped(), &RateTable::shipped())
}

/// `duty / tax / fees / at checkout` of a receipt.
pub(super) fn sums(consignment: &Consignment) -> String {
    let receipt = ask(consignment).unwrap();
    let totals = receipt.totals;
    format!("{} / {} / {} / {}", totals.duty, totals.tax, totals.fees, receipt.at_checkout.total)
}

pub(super) fn codes(receipt: &Receipt) -> Vec<NoticeCode> {
    receipt.notices.iter().map(|notice| notice.code).collect()
}

#[test]
fn the_union_relieves_150_and_not_a_cent_more() {
    let of = |on: &str, price: &str| sums(&consignment("DE", on, &[("610910", price, 1)], "10.00"));
    assert_eq!(of("2026-06-30", "150.00"), "0.00 / 30.40 / 0.00 / 30.40");
    assert_eq!(of("2026-06-30", "150.01"), "19.20 / 34.05 / 0.00 / 0.00");
    assert_eq!(of("2026-07-01", "150.00"), "3.00 / 30.40 / 0.00 / 30.40");
    assert_eq!(of("2026-07-01", "150.01"), "19.20 / 34.05 / 0.00 / 0.00");
    assert_eq!(of("2021-07-01", "22.00"), "0.00 / 6.08 / 0.00 / 6.08");
    assert_eq!(of("2021-06-30", "22.00"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2021-06-30", "22.01"), "0.00 / 6.08 / 0.00 / 0.00");
    assert_eq!(of("2020-12-31", "22.01"), "0.00 / 5.12 / 0.00 / 0.00");
}

#[test]
fn the_flat_duty_needs_the_one_stop_shop_or_the_post() {
    let mut parcel = consignment("DE", "2026-07-01", &[("640411", "100.00", 1), ("640411", "20.00", 2)], "0");
    assert_eq!(sums(&parcel), "3.00 / 26.60 / 0.00 / 26.60");
    assert_eq!(codes(&ask(&parcel).unwrap()), [NoticeCode::FlatDutyShared, NoticeCode::TaxAtCheckout]);
    parcel.given.vat_scheme = Some(Scheme::Standard);
    assert_eq!(sums(&parcel), "23.66 / 31.10 / 0.00 / 0.00", "16.9 % by courier");
    parcel.channel = Channel::Postal;
    assert_eq!(sums(&parcel), "3.00 / 27.17 / 0.00 / 0.00", "without the shop the flat duty is taxed");
    parcel.given.vat_scheme = None;
    parcel.business = true;
    assert_eq!(sums(&parcel), "3.00 / 27.17 / 0.00 / 0.00", "the shop is for consumers");
    let dear = consignment("DE", "2026-07-01", &[("490199", "150.01", 1)], "0");
    assert_eq!(codes(&ask(&dear).unwrap()), [NoticeCode::OverDutyThreshold]);
}

#[test]
fn a_scheme_a_destination_does_not_know_is_refused() {
    let mut early = consignment("DE", "2021-06-30", &[("610910", "20.00", 1)], "0");
    early.given.vat_scheme = Some(Scheme::Ioss);
    assert_eq!(ask(&early), Err(Unquotable::RouteNotAvailable));
    let mut british = consignment("GB", "2026-10-01", &[("610910", "20.00", 1)], "0");
    british.given.vat_scheme = Some(Scheme::Ioss);
    assert_eq!(ask(&british), Err(Unquotable::RouteNotAvailable));
    let mut dear = consignment("DE", "2026-10-01", &[("610910", "200.00", 1)], "0");
    dear.given.vat_scheme = Some(Scheme::Ioss);
    assert_eq!(sums(&dear), "24.00 / 42.56 / 0.00 / 0.00", "above its limit the scheme gives way to the standard");
}

#[test]
fn britain_relieves_135() {
    let of = |on: &str, price: &str| sums(&consignment("GB", on, &[("611020", price, 1)], "10.00"));
    assert_eq!(of("2026-10-01", "135.00"), "0.00 / 29.00 / 0.00 / 29.00");
    assert_eq!(of("2026-10-01", "135.01"), "17.40 / 32.48 / 0.00 / 0.00");
    assert_eq!(of("2020-12-31", "15.00"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2020-12-31", "15.01"), "0.00 / 5.00 / 0.00 / 0.00");
    assert_eq!(of("2021-01-01", "15.00"), "0.00 / 5.00 / 0.00 / 5.00");
}

#[test]
fn america_relieved_800_by_origin_and_by_day() {
    let of = |on: &str, origin: &str, price: &str, channel: Channel| {
        let mut parcel = consignment("US", on, &[("611020", price, 1)], "9.00");
        parcel.origin = origin.parse().unwrap();
        parcel.channel = channel;
        sums(&parcel)
    };
    let (post, courier) = (Channel::Postal, Channel::Express);
    assert_eq!(of("2025-05-01", "CN", "800.00", courier), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2025-05-02", "CN", "100.00", courier), "169.00 / 0.00 / 2.62 / 0.00", "16.5 + 7.5 + 20 + 125 %");
    assert_eq!(of("2025-05-14", "CN", "100.00", courier), "54.00 / 0.00 / 2.62 / 0.00", "16.5 + 7.5 + 20 + 10 %");
    assert_eq!(of("2025-08-28", "VN", "800.00", courier), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2025-08-28", "VN", "800.01", courier), "132.00 / 0.00 / 2.62 / 0.00");
    assert_eq!(of("2025-08-29", "VN", "100.00", courier), "16.50 / 0.00 / 2.62 / 0.00");
    assert_eq!(of("2025-05-13", "CN", "100.00", post), "120.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2025-05-14", "CN", "100.00", post), "54.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2025-08-29", "CN", "100.00", post), "30.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2025-11-10", "CN", "100.00", post), "20.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2026-02-24", "CN", "100.00", post), "10.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2026-07-23", "CN", "100.00", courier), "34.00 / 0.00 / 2.69 / 0.00", "16.5 + 7.5 + 10 %");
    assert_eq!(of("2026-07-24", "CN", "100.00", post), "36.50 / 0.00 / 2.69 / 0.00", "16.5 + 7.5 + 12.5 %");
    assert_eq!(of("2026-10-01", "CN", "100.00", post), "36.50 / 0.00 / 2.77 / 0.00");
}

#[test]
fn americas_processing_fee_has_a_least_and_a_greatest_amount() {
    let of = |price: &str, channel: Channel| {
        let mut parcel = consignment("US", "2026-10-01", &[("490199", price, 1)], "0");
        parcel.channel = channel;
        ask(&parcel).unwrap().totals.fees.to_string()
    };
    assert_eq!(of("2500.00", Channel::Express), "2.77");
    assert_eq!(of("2500.01", Channel::Express), "34.58");
    assert_eq!(of("20000.00", Channel::Express), "69.28");
    assert_eq!(of("900000.00", Channel::Express), "670.86");
    assert_eq!(of("100.00", Channel::Commercial), "34.58", "a formal entry is one at any value");
}

#[test]
fn goods_of_two_origins_bear_each_its_own_layers() {
    let mut parcel = consignment("US", "2026-08-15", &[("611020", "60.00", 1), ("611020", "60.00", 1)], "0");
    parcel.lines[1].origin = "VN".parse().ok();
    let receipt = ask(&parcel).unwrap();
    assert_eq!(receipt.lines[0].duty_amount().unwrap().to_string(), "21.90");
    assert_eq!(receipt.lines[1].duty_amount().unwrap().to_string(), "17.40");
    assert!(codes(&receipt).contains(&NoticeCode::UncertainRule), "whether Vietnam is one of the sixty was not read");
}

#[test]
fn the_emirates_relieve_1000_and_for_two_months_300() {
    let of = |on: &str, price: &str| sums(&consignment("AE", on, &[("621410", price, 1)], "30.00"));
    assert_eq!(of("2026-05-01", "970.00"), "0.00 / 50.00 / 0.00 / 0.00");
    assert_eq!(of("2026-05-01", "970.01"), "50.00 / 52.50 / 0.00 / 0.00");
    assert_eq!(of("2022-12-31", "270.01"), "0.00 / 15.00 / 0.00 / 0.00");
    assert_eq!(of("2023-01-01", "270.00"), "0.00 / 15.00 / 0.00 / 0.00");
    assert_eq!(of("2023-02-28", "270.01"), "15.00 / 15.75 / 0.00 / 0.00");
    assert_eq!(of("2023-03-01", "270.01"), "0.00 / 15.00 / 0.00 / 0.00");
}

#[test]
fn specific_duties_join_or_bound_the_rate() {
    let watch = |country: &str, price: &str, on: &str| {
        let receipt = ask(&consignment(country, on, &[("910211", price, 10)], "0")).unwrap();
        let duty = &receipt.lines[0].duty;
        let told = duty.iter().map(|part| format!("{} {}", part.rate.as_deref().unwrap_or_default(), part.amount));
        told.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(watch("DE", "15.10", "2026-08-01"), "0.045 6.80", "between the bounds");
    assert_eq!(watch("DE", "100.00", "2026-08-01"), "0.80/pc 8.00", "at most 0.80 each");
    assert_eq!(watch("GB", "100.00", "2026-08-01"), "0.20/pc 2.00");
    let mut cheap = consignment("DE", "2026-08-01", &[("910211", "1.00", 10)], "0");
    cheap.given.vat_scheme = Some(Scheme::Standard);
    assert_eq!(ask(&cheap).unwrap().totals.duty.to_string(), "3.00", "at least 0.30 each");
    let american = ask(&consignment("US", "2026-08-01", &[("910211", "10.00", 2)], "0")).unwrap();
    assert_eq!(american.lines[0].duty.len(), 4, "6 %, 0.40 each, list 4A, forced labour");
    assert_eq!(american.totals.duty.to_string(), "6.00");
}

#[test]
fn anti_dumping_joins_the_tariff() {
    let of = |on: &str| sums(&consignment("DE", on, &[("691110", "200.00", 1)], "0"));
    assert_eq!(of("2026-02-06"), "96.20 / 56.28 / 0.00 / 0.00", "12 + 36.1 %");
    assert_eq!(of("2026-02-07"), "182.00 / 72.58 / 0.00 / 0.00", "12 + 79 %");
}

#[test]
fn a_threshold_in_another_currency_is_converted_and_not_rounded() {
    let mut parcel = consignment("DE", "2026-08-01", &[("610910", "1.00", 1)], "0");
    let usd: Currency = "USD".parse().unwrap();
    parcel.lines[0].unit_price = Money::parse("150.00", usd).unwrap();
    parcel.given.fx.insert(usd, Decimal::ONE);
    assert_eq!(ask(&parcel).unwrap().totals.duty.to_string(), "3.00");
    parcel.given.fx.insert(usd, "1.00001".parse().unwrap());
    assert_eq!(ask(&parcel).unwrap().totals.goods.to_string(), "150.00");
    assert_eq!(ask(&parcel).unwrap().totals.duty.to_string(), "18.00", "150.0015 is over, although printed as 150.00");
    parcel.answer_in = Some(usd);
    parcel.given.fx = [(Currency::EUR, "1.1".parse().unwrap())].into();
    let receipt = ask(&parcel).unwrap();
    assert_eq!(receipt.totals.duty.to_string(), "3.30", "EUR 3 in the currency of the answer");
    assert_eq!(receipt.fx.len(), 1);
    assert_eq!(receipt.fx[0].published, None);
}

#[test]
fn the_parts_on_goods_and_on_shipping_make_the_whole() {
    let receipt = ask(&consignment("DE", "2026-08-01", &[("611020", "160.00", 1)], "40.00")).unwrap();
    let line = &receipt.lines[0];
    assert_eq!((line.duty[0].amount.to_string(), line.duty[0].on_goods.to_string()), ("24.00".into(), "19.20".into()));
    assert_eq!((line.tax[0].amount.to_string(), line.tax[0].on_goods.to_string()), ("42.56".into(), "34.05".into()));
    assert_eq!(receipt.goods_all_in().unwrap().to_string(), "213.25");
    assert_eq!(receipt.shipping_all_in().unwrap().to_string(), "53.31");
    let flat = ask(&consignment("DE", "2026-08-01", &[("611020", "50.00", 1)], "50.00")).unwrap();
    assert_eq!(flat.lines[0].duty[0].on_goods.to_string(), "3.00");
    assert_eq!(flat.goods_all_in().unwrap().to_string(), "62.50");
}

#[test]
fn stated_rates_replace_those_of_the_tables() {
    let mut parcel = consignment("DE", "2026-08-01", &[("691110", "200.00", 1)], "0");
    parcel.given.duty.insert("691110".parse().unwrap(), "0.05".parse().unwrap());
    assert_eq!(ask(&parcel).unwrap().totals.duty.to_string(), "168.00", "the ordinary duty alone is stated");
    parcel.given.additional = Some(Vec::new());
    assert_eq!(ask(&parcel).unwrap().totals.duty.to_string(), "10.00");
    parcel.given.duty_total = Some("0.5".parse().unwrap());
    assert_eq!(ask(&parcel).unwrap().totals.duty.to_string(), "100.00");
    parcel.given.tax = Some(Decimal::ZERO);
    assert_eq!(ask(&parcel).unwrap().totals.tax.to_string(), "0.00");
}

#[test]
fn a_domestic_sale_knows_no_border() {
    let mut sale = consignment("DE", "2019-03-01", &[("999999", "500.00", 2)], "10.00");
    sale.route = Route::Warehouse;
    let receipt = ask(&sale).unwrap();
    assert_eq!(receipt.totals.customs_value.to_string(), "0.00");
    assert_eq!(receipt.totals.tax.to_string(), "191.90");
    assert_eq!((receipt.at_checkout.tax, codes(&receipt)), (receipt.totals.tax, vec![NoticeCode::DomesticSale]));
}

#[test]
fn a_charge_computed_too_small_is_waived_where_a_rule_says_so() {
    let of = |price: &str, scheme: Scheme| {
        let mut parcel = consignment("DE", "2026-08-01", &[("490199", price, 1)], "0");
        parcel.given.vat_scheme = Some(scheme);
        ask(&parcel).unwrap()
    };
    let waived = of("14.20", Scheme::Standard);
    assert_eq!(waived.totals.tax.to_string(), "0.00");
    assert_eq!(waived.lines[0].tax[0].rule.as_str(), "DE-CHARGES-UNDER-1");
    let named: Vec<&str> = waived.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(named, ["DE-CHARGES-UNDER-1"], "what was waived is named nowhere");
    assert_eq!(of("14.29", Scheme::Standard).totals.tax.to_string(), "1.00");
    assert_eq!(of("10.00", Scheme::Ioss).totals.tax.to_string(), "0.70", "what is due at checkout stays due");
}
