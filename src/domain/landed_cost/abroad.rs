//! Examples of what one destination does and the others do not: its values, reliefs, rates, cuts, and closed doors.

use super::tests::{ask, codes, consignment, sums};
use super::*;
use rust_decimal::Decimal;

/// One parcel from China by courier, priced in the destination's currency, changed by `with` before it is quoted.
fn parcel(to: &str, on: &str, lines: &[(&str, &str, u32)], shipping: &str, with: impl Fn(&mut Consignment)) -> String {
    let mut parcel = consignment(to, on, lines, shipping);
    with(&mut parcel);
    sums(&parcel)
}

/// The same priced in dollars or euros, at a stated rate of the destination's currency.
fn priced_in(currency: &str, rate: &str, parcel: &mut Consignment) {
    let currency: Currency = currency.parse().unwrap();
    for line in &mut parcel.lines {
        line.unit_price = Money::parse(&line.unit_price.to_string(), currency).unwrap();
    }
    parcel.shipping = Money::zero(currency);
    parcel.insurance = Money::zero(currency);
    parcel.given.fx.insert(currency, rate.parse().unwrap());
}

/// The same in a currency of its own from beginning to end.
fn all_in(currency: &str, parcel: &mut Consignment) {
    let currency: Currency = currency.parse().unwrap();
    let of = |money: Money| Money::new(money.minor(), currency);
    for line in &mut parcel.lines {
        line.unit_price = of(line.unit_price);
    }
    (parcel.shipping, parcel.insurance) = (of(parcel.shipping), of(parcel.insurance));
    parcel.answer_in = Some(currency);
}

fn to_region(region: &'static str) -> impl Fn(&mut Consignment) {
    move |parcel| parcel.region = region.parse().ok()
}

fn from(country: &'static str, channel: Channel) -> impl Fn(&mut Consignment) {
    move |parcel| (parcel.dispatch, parcel.channel) = (country.parse().ok(), channel)
}

#[test]
fn poland_rounds_declarations_to_whole_zloty_and_the_one_stop_shop_not() {
    let of = |price: &str, scheme: Option<Scheme>, channel: Channel| {
        parcel("PL", "2026-08-15", &[("490199", price, 1)], "0", |parcel| {
            (parcel.channel, parcel.given.vat_scheme) = (channel, scheme);
            parcel.given.fx.insert(Currency::EUR, "4.27".parse().unwrap());
        })
    };
    assert_eq!(of("640.50", None, Channel::Express), "12.81 / 32.03 / 0.00 / 32.03", "EUR 150 and 3 at 4.27");
    assert_eq!(of("640.51", None, Channel::Express), "0.00 / 32.00 / 0.00 / 0.00");
    assert_eq!(of("100.00", Some(Scheme::Standard), Channel::Postal), "13.00 / 6.00 / 0.00 / 0.00");
}

#[test]
fn france_taxed_small_parcels_for_four_months_and_never_relieved_mail_order() {
    let of = |on: &str, price: &str| parcel("FR", on, &[("610910", price, 1), ("490199", price, 1)], "0", |_| {});
    assert_eq!(of("2026-02-28", "10.00"), "0.00 / 2.55 / 0.00 / 2.55");
    assert_eq!(of("2026-03-01", "10.00"), "0.00 / 2.55 / 4.00 / 2.55", "EUR 2 for each line");
    assert_eq!(of("2026-07-01", "10.00"), "6.00 / 2.55 / 0.00 / 2.55");
    assert_eq!(of("2026-04-01", "100.00"), "12.00 / 27.90 / 0.00 / 0.00", "over EUR 150 it is no small parcel");
    assert!(of("2015-05-01", "1.00").starts_with("0.00 / 0.40"));
    assert!(parcel("IT", "2015-05-01", &[("610910", "20.00", 1)], "0", |_| {}).starts_with("0.00 / 0.00"));
}

#[test]
fn canada_relieves_20_and_couriers_from_its_neighbours_more() {
    let of = |price: &str, from: &'static str, channel: Channel| {
        parcel("CA", "2026-09-01", &[("611020", price, 1)], "12.00", |parcel| {
            (parcel.dispatch, parcel.channel, parcel.region) = (from.parse().ok(), channel, "ON".parse().ok());
        })
    };
    assert_eq!(of("20.00", "CN", Channel::Express), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("20.01", "CN", Channel::Express), "3.60 / 3.07 / 0.00 / 0.00", "13 % of goods and duty, no freight");
    assert_eq!(of("40.00", "US", Channel::Express), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("40.01", "US", Channel::Express), "0.00 / 5.20 / 0.00 / 0.00");
    assert_eq!(of("150.01", "MX", Channel::Express), "27.00 / 23.01 / 0.00 / 0.00");
    assert_eq!(of("40.00", "US", Channel::Postal), "7.20 / 6.14 / 9.95 / 0.00", "by post it is 20, and handling");
    assert_eq!(of("20.00", "US", Channel::Postal), "0.00 / 0.00 / 0.00 / 0.00", "no handling where nothing is due");
}

#[test]
fn canadas_provinces_tax_each_in_their_own_way() {
    let of = |hs6: &str, region: &'static str, on: &str| {
        let told = parcel("CA", on, &[(hs6, "100.00", 1)], "0", to_region(region));
        told.split(" / ").nth(1).unwrap().to_owned()
    };
    assert_eq!(of("847130", "QC", "2026-09-01"), "14.98", "14.975 %");
    assert_eq!(of("847130", "NS", "2025-03-31"), "15.00");
    assert_eq!(of("847130", "NS", "2025-04-01"), "14.00");
    assert_eq!(of("847130", "YT", "2025-04-01"), "5.00");
    assert_eq!(of("847130", "", "2025-04-01"), "5.00", "without a province the part of the federation alone");
    assert_eq!(of("490199", "ON", "2025-04-01"), "5.00", "the province gives its part of a book's tax back");
    assert_eq!(of("090230", "ON", "2025-04-01"), "0.00");
}

#[test]
fn australia_taxes_at_checkout_up_to_1000_and_charges_for_entries_above() {
    let of = |on: &str, price: &str| sums(&consignment("AU", on, &[("620442", price, 2)], "20.00"));
    assert_eq!(of("2018-06-30", "500.00"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2026-09-01", "500.00"), "0.00 / 102.00 / 0.00 / 102.00");
    assert_eq!(of("2026-09-01", "500.01"), "50.00 / 107.00 / 98.00 / 0.00", "the consignment counts, not the piece");
    assert_eq!(of("2025-06-30", "500.01"), "50.00 / 107.00 / 95.00 / 0.00");
    assert_eq!(of("2026-09-01", "5000.00"), "500.00 / 1052.00 / 0.00 / 0.00", "a larger entry bears other fees");
    let proven = |parcel: &mut Consignment| parcel.given.pref_claimed = Some(true);
    let chinese = parcel("AU", "2026-09-01", &[("620442", "600.00", 2)], "0", proven);
    assert_eq!(chinese, "0.00 / 120.00 / 98.00 / 0.00", "ChAFTA, with proof of origin");
}

#[test]
fn japan_values_private_imports_at_six_tenths() {
    let of = |hs6: &str, price: &str, private: bool| {
        parcel("JP", "2026-09-01", &[(hs6, price, 1)], "0", |parcel| parcel.given.personal_use = Some(private))
    };
    assert_eq!(of("620442", "16666", true), "0 / 0 / 0 / 0");
    assert_eq!(of("620442", "16667", true), "1000 / 1000 / 0 / 0", "11,000: 858 → 800, and 22/78 of it 225 → 200");
    assert_eq!(of("620442", "30000", true), "1800 / 1700 / 0 / 0");
    assert_eq!(of("620442", "10000", false), "0 / 0 / 0 / 0");
    assert_eq!(of("620442", "10001", false), "1000 / 1000 / 0 / 0", "10,001 is cut to 10,000");
    assert_eq!(of("611020", "5000", false), "500 / 300 / 0 / 0", "knitwear has no relief and no simplified rate");
    assert_eq!(of("640399", "8000", false), "4300 / 1100 / 0 / 0", "4,300 a pair is more than 30 %");
    let mixed = parcel("JP", "2026-09-01", &[("611020", "5000", 1), ("392410", "4000", 1)], "0", |_| {});
    assert_eq!(mixed, "500 / 300 / 0 / 0", "what else is in the parcel keeps its relief");
}

#[test]
fn japans_simplified_tariff_ends_at_200_000() {
    let of = |hs6: &str, price: &str| sums(&consignment("JP", "2026-09-01", &[(hs6, price, 1)], "0"));
    assert_eq!(of("420222", "200000"), "10000 / 20800 / 0 / 0", "5 % for other goods");
    assert_eq!(of("420222", "200001"), "16000 / 21500 / 0 / 0", "8 % under the general tariff");
    assert_eq!(of("090210", "20000"), "3000 / 1700 / 0 / 0", "tea 15 %, and 8 % of tax");
    assert_eq!(of("847130", "100000"), "0 / 10000 / 0 / 0", "what is free anyway stays free");
    let mut whole = consignment("JP", "2017-06-01", &[("611020", "10500", 1)], "0");
    whole.given.no_truncation = true;
    whole.given.duty.insert("611020".parse().unwrap(), "0.109".parse().unwrap());
    assert_eq!(sums(&whole), "1145 / 932 / 0 / 0", "nothing is cut where the request says so");
    whole.lines[0].unit_price = Money::parse("9000", whole.lines[0].unit_price.currency()).unwrap();
    whole.given.excluded_goods_ignored = true;
    assert_eq!(sums(&whole), "0 / 0 / 0 / 0");
}

#[test]
fn korea_relieves_150_dollars_cuts_to_ten_won_and_forgets_small_sums() {
    let of = |hs6: &str, price: &str, from: &'static str, channel: Channel| {
        parcel("KR", "2026-09-01", &[(hs6, "0", 1)], "0", |parcel| {
            priced_in("USD", "1401", parcel);
            parcel.lines[0].unit_price = Money::parse(price, "USD".parse().unwrap()).unwrap();
            (parcel.dispatch, parcel.channel) = (from.parse().ok(), channel);
        })
    };
    assert_eq!(of("420221", "150.00", "CN", Channel::Express), "0 / 0 / 0 / 0");
    assert_eq!(of("420221", "150.01", "CN", Channel::Express), "16810 / 22690 / 0 / 0");
    assert_eq!(of("420221", "200.00", "US", Channel::Express), "0 / 0 / 0 / 0");
    assert_eq!(of("420221", "200.00", "US", Channel::Postal), "22410 / 30260 / 0 / 0");
    assert_eq!(of("490199", "900.00", "CN", Channel::Express), "0 / 0 / 0 / 0", "books are free of both");
    let small = |rate: &str| {
        parcel("KR", "2026-09-01", &[("847130", "300000", 1)], "0", |parcel| {
            parcel.given.tax = rate.parse().ok();
        })
    };
    assert_eq!(small("0.033"), "0 / 0 / 0 / 0", "9,900 won together");
    assert_eq!(small("0.034"), "0 / 10200 / 0 / 0");
}

#[test]
fn singapore_looks_at_each_article() {
    let of = |lines: &[(&str, &str, u32)], on: &str, registered: Option<bool>| {
        parcel("SG", on, lines, "10.00", |parcel| parcel.given.seller_registered = registered)
    };
    assert_eq!(of(&[("610910", "400.00", 2)], "2026-09-01", None), "0.00 / 72.90 / 0.00 / 72.90");
    assert_eq!(of(&[("610910", "400.01", 1)], "2026-09-01", None), "0.00 / 36.90 / 0.00 / 0.00");
    let mixed = [("610910", "500.00", 1), ("392410", "100.00", 2)];
    assert_eq!(of(&mixed, "2026-09-01", None), "0.00 / 63.90 / 0.00 / 18.26", "each by its own collector");
    assert_eq!(of(&[("610910", "390.00", 1)], "2026-09-01", Some(false)), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of(&[("610910", "390.00", 1)], "2022-12-31", None), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of(&[("610910", "390.01", 1)], "2022-12-31", None), "0.00 / 28.00 / 0.00 / 0.00");
    assert_eq!(of(&[("610910", "390.01", 1)], "2023-01-01", None), "0.00 / 32.00 / 0.00 / 32.00");
}

#[test]
fn saudi_arabias_service_fee_has_bounds_of_its_own() {
    let of = |hs6: &str, price: &str, on: &str| sums(&consignment("SA", on, &[(hs6, price, 1)], "60.00"));
    assert_eq!(of("420222", "940.00", "2024-10-05"), "0.00 / 150.00 / 0.00 / 0.00");
    assert_eq!(of("420222", "940.00", "2024-10-06"), "0.00 / 150.00 / 15.00 / 0.00");
    assert_eq!(of("420222", "940.01", "2026-05-01"), "50.00 / 157.50 / 15.00 / 0.00", "0.15 %, at least 15");
    assert_eq!(of("420222", "19940.00", "2026-05-01"), "1000.00 / 3150.00 / 30.00 / 0.00");
    assert_eq!(of("847130", "199940.00", "2026-05-01"), "0.00 / 30000.00 / 130.00 / 0.00", "free of duty: at most 130");
    assert_eq!(of("420222", "940.00", "2020-06-30"), "0.00 / 50.00 / 0.00 / 0.00");
}

#[test]
fn kazakhstan_charges_only_what_is_over() {
    let of = |price: &str, grams: u32, on: &str, platform: bool| {
        parcel("KZ", on, &[("851762", price, 4)], "12.00", |parcel| {
            all_in("EUR", parcel);
            parcel.lines[0].weight_g = grams;
            parcel.given.via_marketplace = Some(platform);
        })
    };
    assert_eq!(of("50.00", 900, "2026-05-01", false), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("75.00", 900, "2026-05-01", false), "15.00 / 0.00 / 0.00 / 0.00", "15 % of 100");
    assert_eq!(of("50.00", 10_000, "2026-05-01", false), "18.00 / 0.00 / 0.00 / 0.00", "EUR 2 for each of 9 kg");
    assert_eq!(of("75.00", 10_000, "2026-05-01", false), "18.00 / 0.00 / 0.00 / 0.00", "the greater of the two");
    assert_eq!(of("75.00", 900, "2024-03-31", false), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("50.00", 900, "2026-05-01", true), "0.00 / 33.92 / 0.00 / 33.92", "16 % by the platform");
    assert_eq!(of("50.00", 900, "2025-12-31", true), "0.00 / 25.44 / 0.00 / 25.44");
}

#[test]
fn brazils_tax_is_part_of_its_own_base_and_its_duty_has_a_deduction() {
    let of = |price: &str, on: &str, region: &'static str, certified: bool| {
        parcel("BR", on, &[("392410", price, 1)], "0", |parcel| {
            all_in("USD", parcel);
            parcel.region = region.parse().ok();
            parcel.given.regime = certified.then(|| "Remessa Conforme".to_owned());
        })
    };
    assert_eq!(of("50.00", "2024-07-31", "SP", true), "0.00 / 10.24 / 0.00 / 10.24");
    assert_eq!(of("50.01", "2024-07-31", "SP", true), "30.01 / 16.39 / 0.00 / 46.40", "a cliff");
    assert_eq!(of("50.00", "2024-08-01", "SP", true), "10.00 / 12.29 / 0.00 / 22.29");
    assert_eq!(of("50.01", "2024-08-01", "SP", true), "10.01 / 12.29 / 0.00 / 22.30", "and none");
    assert_eq!(of("100.00", "2026-05-11", "MG", true), "40.00 / 35.00 / 0.00 / 75.00", "20 % in Minas Gerais");
    assert_eq!(of("100.00", "2026-05-12", "SP", true), "30.00 / 26.63 / 0.00 / 56.63");
    assert_eq!(of("40.00", "2026-05-12", "SP", false), "24.00 / 13.11 / 0.00 / 0.00", "outside the programme 60 %");
    let mut early = consignment("BR", "2022-06-01", &[("392410", "40.00", 1)], "0");
    early.given.regime = Some("Remessa Conforme".to_owned());
    assert_eq!(ask(&early), Err(Unquotable::RouteNotAvailable));
    let mut book = consignment("BR", "2026-06-01", &[("490199", "40.00", 1)], "0");
    book.region = "MG".parse().ok();
    assert_eq!(sums(&book), "0.00 / 0.00 / 0.00 / 0.00");
}

#[test]
fn switzerland_does_not_levy_five_francs_and_the_post_clears_for_a_fee() {
    let of = |hs6: &str, price: &str, on: &str, channel: Channel, given: (Option<bool>, Option<bool>)| {
        parcel("CH", on, &[(hs6, price, 1)], "0", |parcel| {
            parcel.channel = channel;
            (parcel.given.seller_registered, parcel.given.via_marketplace) = given;
        })
    };
    let off = (Some(false), None);
    assert_eq!(of("392410", "62.00", "2025-06-01", Channel::Postal, off), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("392410", "62.10", "2025-06-01", Channel::Express, off), "0.00 / 5.05 / 0.00 / 0.00");
    assert_eq!(of("490199", "193.00", "2025-06-01", Channel::Postal, off), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("392410", "70.00", "2025-06-01", Channel::Postal, off), "0.00 / 7.15 / 18.10 / 0.00", "taxed too");
    let platform = (None, Some(true));
    assert_eq!(of("392410", "50.00", "2024-12-31", Channel::Express, platform), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("392410", "50.00", "2025-01-01", Channel::Postal, platform), "0.00 / 4.05 / 0.00 / 4.05");
    assert_eq!(of("392410", "50.00", "2024-12-31", Channel::Postal, (Some(true), None)), "0.00 / 4.05 / 0.00 / 4.05");
    let by_weight = consignment("CH", "2023-12-31", &[("392410", "100.00", 1)], "0");
    assert!(matches!(ask(&by_weight), Err(Unquotable::UnknownHs6 { .. })), "duty by weight is not in the tables");
}

#[test]
fn norways_scheme_looks_at_each_article_and_leaves_food_out() {
    let of = |lines: &[(&str, &str, u32)], on: &str, shipping: &str, voec: bool| {
        parcel("NO", on, lines, shipping, |parcel| parcel.given.voec = Some(voec))
    };
    assert_eq!(of(&[("611020", "3000.00", 2)], "2026-04-01", "0", true), "0.00 / 1500.00 / 0.00 / 1500.00");
    assert_eq!(of(&[("611020", "3000.01", 1)], "2026-04-01", "0", true), "321.00 / 830.00 / 0.00 / 0.00");
    let tea = [("090210", "100.00", 1), ("392410", "100.10", 1)];
    assert_eq!(of(&tea, "2026-04-01", "0", true), "0.00 / 40.03 / 0.00 / 25.03", "whole kroner at the border alone");
    assert_eq!(of(&[("611020", "300.00", 1)], "2023-12-31", "49.99", false), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of(&[("611020", "300.00", 1)], "2023-12-31", "50.00", false), "37.00 / 97.00 / 0.00 / 0.00");
    assert_eq!(of(&[("611020", "100.00", 1)], "2024-01-01", "0", false), "11.00 / 28.00 / 0.00 / 0.00");
    assert_eq!(of(&[("392410", "200.00", 1)], "2014-12-31", "0", false), "0.00 / 0.00 / 0.00 / 0.00");
}

#[test]
fn what_rounding_to_whole_kroner_adds_stands_in_a_component_of_its_own() {
    let lines = [("611020", "260.50", 1), ("961900", "181.36", 4)];
    let receipt = ask(&consignment("NO", "2025-12-09", &lines, "80.13")).unwrap();
    let told = |line: &ReceiptLine| {
        let parts = line.duty.iter().chain(&line.tax);
        parts.map(|part| format!("{} {}", part.rate.as_deref().unwrap_or("-"), part.amount)).collect::<Vec<_>>()
    };
    assert_eq!(told(&receipt.lines[0]), ["0.107 30.14", "- -0.14", "0.25 77.92"]);
    assert_eq!(told(&receipt.lines[1]), ["0 0.00", "0.25 196.10", "- -0.02"]);
    assert_eq!(receipt.lines[1].tax[1].rule.as_str(), "NO-ROUND-TAX");
    assert_eq!((receipt.totals.duty.to_string(), receipt.totals.tax.to_string()), ("30.00".into(), "274.00".into()));
}

#[test]
fn turkeys_door_for_private_parcels_is_closed_since_february_2026() {
    let of = |price: &str, on: &str, from: &'static str| {
        let mut parcel = consignment("TR", on, &[("630260", price, 1)], "0");
        all_in("EUR", &mut parcel);
        parcel.dispatch = from.parse().ok();
        ask(&parcel).map(|receipt| receipt.totals.duty.to_string())
    };
    assert_eq!(of("150.00", "2024-08-20", "CN").unwrap(), "45.00");
    assert_eq!(of("150.00", "2024-08-20", "DE").unwrap(), "27.00");
    assert_eq!(of("30.00", "2026-02-05", "CN").unwrap(), "18.00");
    assert_eq!(of("30.01", "2026-02-05", "CN").unwrap(), "11.10", "12 and 25 % under the tariff");
    assert_eq!(of("30.00", "2026-02-06", "CN"), Err(Unquotable::RouteNotAvailable));
    let mut sale = consignment("TR", "2026-02-06", &[("610910", "100.00", 1)], "0");
    sale.route = Route::Warehouse;
    assert_eq!(sums(&sale), "0.00 / 10.00 / 0.00 / 10.00", "stock that is there already is sold");
    let mut firm = consignment("TR", "2026-02-06", &[("610910", "100.00", 1)], "0");
    firm.business = true;
    assert!(ask(&firm).is_ok());
}

#[test]
fn mexicos_one_rate_takes_the_place_of_duty_and_tax() {
    let of = |price: &str, on: &str, origin: &str| {
        parcel("MX", on, &[("620442", price, 1)], "0", |parcel| {
            parcel.origin = origin.parse().unwrap();
            parcel.given.fx.insert("USD".parse().unwrap(), "18.70".parse().unwrap());
        })
    };
    assert_eq!(of("935.00", "2024-12-31", "CN"), "0.00 / 0.00 / 0.00 / 0.00", "USD 50");
    assert_eq!(of("935.01", "2024-12-31", "CN"), "0.00 / 178.00 / 0.00 / 0.00");
    assert_eq!(of("935.00", "2025-08-14", "CN"), "0.00 / 178.00 / 0.00 / 0.00", "19 % from the first dollar");
    assert_eq!(of("1234.56", "2025-08-15", "CN"), "0.00 / 414.00 / 0.00 / 0.00", "whole pesos");
    assert_eq!(of("935.00", "2025-08-15", "US"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("2187.90", "2025-08-15", "US"), "0.00 / 372.00 / 0.00 / 0.00", "17 % up to USD 117");
    assert_eq!(of("2187.91", "2025-08-15", "CA"), "0.00 / 416.00 / 0.00 / 0.00");
    assert_eq!(
        of("46750.01", "2026-03-01", "CN"),
        "16363.00 / 10158.00 / 374.00 / 0.00",
        "35 %, DTA, IVA over USD 2,500"
    );
}

#[test]
fn americas_layers_give_way_by_rule() {
    let of = |hs6: &str, origin: &str, on: &str| {
        let mut parcel = consignment("US", on, &[(hs6, "100.00", 1)], "0");
        parcel.origin = origin.parse().unwrap();
        let receipt = ask(&parcel).unwrap();
        (receipt.totals.duty.to_string(), codes(&receipt).contains(&NoticeCode::UncertainRule))
    };
    assert_eq!(of("732393", "CN", "2026-08-15"), ("27.00".into(), false), "2 and 25 %: no forced-labour duty on top");
    assert_eq!(of("732393", "IN", "2026-08-15"), ("27.00".into(), false), "the same for every origin");
    assert_eq!(of("732393", "GB", "2026-08-15"), ("17.00".into(), false), "15 % for British steel");
    assert_eq!(of("880621", "CN", "2026-09-02"), ("37.50".into(), false));
    assert_eq!(of("880621", "CN", "2026-09-03"), ("50.00".into(), false));
    assert_eq!(of("420221", "IT", "2026-08-15"), ("10.00".into(), false), "made up to 10 % together");
    assert_eq!(of("611020", "JP", "2026-08-15"), ("16.50".into(), false), "16.5 % is more than 12.5 already");
    assert_eq!(of("611020", "IN", "2026-08-15"), ("26.50".into(), false));
    assert_eq!(of("851713", "IN", "2026-08-15"), ("0.00".into(), false), "telephones are exempt");
    assert_eq!(of("611020", "VN", "2026-05-01"), ("26.50".into(), false), "Section 122 on every origin");
}

#[test]
fn an_american_state_taxes_the_sale_once_it_is_known() {
    let of = |region: &'static str, route: Route| {
        parcel("US", "2026-03-01", &[("490199", "100.00", 1)], "10.00", |parcel| {
            (parcel.region, parcel.route) = (region.parse().ok(), route);
        })
    };
    assert_eq!(of("CA", Route::Warehouse), "0.00 / 7.98 / 0.00 / 7.98");
    assert_eq!(of("", Route::Warehouse), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("OR", Route::Direct), "7.50 / 0.00 / 2.69 / 0.00");
    assert_eq!(of("NY", Route::Direct), "7.50 / 4.40 / 2.69 / 4.40");
}

#[test]
fn stock_in_the_country_bears_its_tax_everywhere_and_nothing_else() {
    let of = |to: &str| {
        let mut sale = consignment(to, "2026-09-01", &[("392410", "1000", 1)], "0");
        sale.route = Route::Warehouse;
        let receipt = ask(&sale).unwrap();
        let rate = receipt.totals.tax.decimal() / receipt.totals.goods.decimal();
        assert_eq!((receipt.totals.duty.minor(), receipt.on_delivery.total.minor()), (0, 0), "{to}");
        rate.normalize().to_string()
    };
    let rates =
        ["DE 0.19", "FR 0.2", "ES 0.21", "PL 0.23", "IT 0.22", "AT 0.2", "NL 0.21", "GB 0.2", "US 0", "CA 0.05"];
    let more = ["AU 0.1", "JP 0.1", "KR 0.1", "SG 0.09", "AE 0.05", "SA 0.15", "KZ 0.16", "BR 0.17", "CH 0.081"];
    for told in rates.iter().chain(&more).chain(&["NO 0.25", "TR 0.2", "MX 0.16"]) {
        let (to, rate) = told.split_once(' ').unwrap();
        assert_eq!(of(to), rate, "{to}");
    }
}

#[test]
fn what_is_stated_stands_for_the_tables_wherever_it_goes() {
    let of = |with: fn(&mut Given)| {
        parcel("KR", "2026-09-01", &[("420221", "200000", 2)], "0", |parcel| with(&mut parcel.given))
    };
    assert_eq!(of(|_| {}), "32000 / 43200 / 0 / 0");
    assert_eq!(of(|given| given.duty_total = Decimal::from_str_exact("0.1").ok()), "40000 / 44000 / 0 / 0");
    assert_eq!(of(|given| given.tax = Some(Decimal::ZERO)), "32000 / 0 / 0 / 0");
    assert_eq!(of(|given| given.additional = Some(vec![("levy".into(), Decimal::new(5, 2))])), "52000 / 45200 / 0 / 0");
    let stated = |given: &mut Given| given.fees = Some(GivenFee::Amount(Money::new(500, "KRW".parse().unwrap())));
    assert_eq!(of(stated), "32000 / 43200 / 500 / 0");
    let unknown = consignment("KR", "2026-09-01", &[("999999", "400000", 1)], "0");
    assert!(matches!(ask(&unknown), Err(Unquotable::UnknownHs6 { index: 0, .. })));
    assert!(ask(&consignment("KR", "2026-09-01", &[("999999", "1000", 1)], "0")).is_ok(), "no rate is needed");
}

#[test]
fn dispatch_and_origin_are_looked_at_apart() {
    let courier = parcel("CA", "2026-09-01", &[("611020", "100.00", 1)], "0", from("US", Channel::Express));
    assert_eq!(courier, "0.00 / 5.00 / 0.00 / 0.00", "Chinese goods out of an American warehouse");
    let post = |origin: &str| {
        parcel("CH", "2025-06-01", &[("392410", "100.00", 1)], "0", |parcel| {
            (parcel.origin, parcel.channel) = (origin.parse().unwrap(), Channel::Postal);
        })
    };
    assert!(post("DE").contains("/ 16.00 /") && post("CN").contains("/ 19.00 /"));
}
