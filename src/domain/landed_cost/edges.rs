//! Examples at the edges of rules: amounts on a limit in another currency, regions set apart, goods left out, sellers
//! who are not registered, rows that are switched off.

use super::tests::{ask, consignment, sums};
use super::*;

fn parcel(to: &str, on: &str, lines: &[(&str, &str, u32)], with: impl Fn(&mut Consignment)) -> String {
    let mut parcel = consignment(to, on, lines, "0");
    with(&mut parcel);
    sums(&parcel)
}

fn to_region(region: &'static str) -> impl Fn(&mut Consignment) {
    move |parcel| parcel.region = region.parse().ok()
}

#[test]
fn a_value_is_compared_with_a_limit_before_it_is_rounded() {
    let of = |price: &str| {
        parcel("GB", "2026-10-01", &[("611020", "0", 1)], |parcel| {
            let dollar: Currency = "USD".parse().unwrap();
            parcel.lines[0].unit_price = Money::parse(price, dollar).unwrap();
            parcel.given.fx.insert(dollar, "0.7501".parse().unwrap());
        })
    };
    assert_eq!(of("179.97"), "0.00 / 27.00 / 0.00 / 27.00", "134.995 and a little less");
    assert_eq!(of("179.98"), "16.20 / 30.24 / 0.00 / 0.00", "135.003 is over, although it prints as 135.00");
}

#[test]
fn a_seller_below_the_registration_limit_charges_no_australian_tax() {
    let of = |price: &str, registered: Option<bool>, platform: Option<bool>| {
        parcel("AU", "2026-09-01", &[("620442", price, 1)], |parcel| {
            (parcel.given.seller_registered, parcel.given.via_marketplace) = (registered, platform);
        })
    };
    assert_eq!(of("1000.00", None, None), "0.00 / 100.00 / 0.00 / 100.00");
    assert_eq!(of("1000.00", Some(false), None), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("1000.00", Some(false), Some(true)), "0.00 / 100.00 / 0.00 / 100.00", "the platform is registered");
    assert_eq!(of("1000.01", Some(false), None), "50.00 / 105.00 / 98.00 / 0.00");
}

#[test]
fn informational_materials_bear_no_emergency_duty_by_post() {
    let of = |hs6: &str, on: &str| parcel("US", on, &[(hs6, "100.00", 1)], |parcel| parcel.channel = Channel::Postal);
    assert_eq!(of("490199", "2025-05-02"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("970191", "2026-02-23"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("611020", "2025-09-15"), "30.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("490199", "2026-07-24"), "7.50 / 0.00 / 2.69 / 0.00", "list 4A and the fee of mail entries");
}

#[test]
fn brazilian_books_were_immune_before_the_certified_platforms() {
    let of = |hs6: &str| parcel("BR", "2022-06-01", &[(hs6, "40.00", 1)], |_| {});
    assert_eq!(of("490199"), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("392410"), "24.00 / 13.11 / 0.00 / 0.00");
}

#[test]
fn nappies_are_no_menstrual_products() {
    let of = |to: &str, category: Option<&str>| {
        parcel(to, "2026-09-01", &[("961900", "100.00", 1)], |parcel| {
            parcel.route = Route::Warehouse;
            parcel.lines[0].category = category.map(str::to_owned);
        })
    };
    assert_eq!(of("AT", None), "0.00 / 0.00 / 0.00 / 0.00");
    assert_eq!(of("AT", Some("nappies")), "0.00 / 20.00 / 0.00 / 20.00");
    assert_eq!(of("DE", Some("nappies")), "0.00 / 19.00 / 0.00 / 19.00");
    assert_eq!(of("NL", Some("Nappies")), "0.00 / 21.00 / 0.00 / 21.00");
}

#[test]
fn northern_ireland_has_the_unions_duty_and_british_tax() {
    let within = parcel("GB", "2026-10-01", &[("611020", "100.00", 2)], |parcel| {
        to_region("NIR")(parcel);
        parcel.given.fx.insert(Currency::EUR, "0.86".parse().unwrap());
    });
    assert_eq!(within, "24.00 / 44.80 / 0.00 / 0.00", "over EUR 150: the tariff");
    let flat = parcel("GB", "2026-10-01", &[("611020", "100.00", 1), ("490199", "10.00", 1)], |parcel| {
        to_region("NI")(parcel);
        parcel.given.fx.insert(Currency::EUR, "0.86".parse().unwrap());
    });
    assert_eq!(flat, "5.16 / 20.00 / 0.00 / 20.00", "twice EUR 3, 20 % on the jumper, books free");
    let london = parcel("GB", "2026-10-01", &[("611020", "100.00", 1)], to_region("ENG"));
    assert_eq!(london, "0.00 / 20.00 / 0.00 / 20.00");
}

#[test]
fn territories_outside_the_tax_area_of_the_union_are_closed() {
    let of = |to: &str, region: &'static str, route: Route| {
        let mut parcel = consignment(to, "2026-09-01", &[("611020", "40.00", 1)], "0");
        (parcel.region, parcel.route) = (region.parse().ok(), route);
        ask(&parcel).map(|receipt| receipt.totals.tax.to_string())
    };
    for (to, region) in [("ES", "GC"), ("ES", "CE"), ("FR", "974"), ("FI", "01"), ("GR", "69")] {
        assert_eq!(of(to, region, Route::Direct), Err(Unquotable::RouteNotAvailable), "{to} {region}");
        assert_eq!(of(to, region, Route::Warehouse), Err(Unquotable::RouteNotAvailable), "{to} {region}");
    }
    assert_eq!(of("ES", "MD", Route::Direct).unwrap(), "8.40");
    assert_eq!(of("FR", "75", Route::Warehouse).unwrap(), "8.00");
}

#[test]
fn a_formal_import_into_mexico_bears_the_processing_fee() {
    let of = |origin: &str| {
        parcel("MX", "2026-03-01", &[("620442", "1000.00", 1)], |parcel| {
            (parcel.origin, parcel.channel) = (origin.parse().unwrap(), Channel::Commercial);
        })
    };
    assert_eq!(of("CN"), "350.00 / 217.00 / 8.00 / 0.00", "16 % of 1,358");
    assert!(of("US").ends_with("/ 0.00 / 0.00"), "not on goods of the T-MEC");
}

#[test]
fn the_emirates_do_not_tax_what_a_carrier_asks() {
    let told = parcel("AE", "2026-05-01", &[("621410", "380.00", 1)], |parcel| {
        parcel.given.fees = Some(GivenFee::Amount(Money::new(2000, "AED".parse().unwrap())));
    });
    assert_eq!(told, "0.00 / 19.00 / 20.00 / 0.00");
}

#[test]
fn kazakhstans_rule_for_electronic_commerce_waits_for_an_operator() {
    let off = Rulebook::shipped();
    let mut tables = off.tables().clone();
    let on = |text: &mut String| *text = text.replacen(",2026-07-01,,off,", ",2026-07-01,,on,", 1);
    tables.entry("regimes".to_owned()).and_modify(on);
    let book = Rulebook::parse(tables).unwrap();
    let of = |book: &Rulebook, price: &str| {
        let mut parcel = consignment("KZ", "2026-08-01", &[("851762", price, 1)], "0");
        parcel.given.fx.insert(Currency::EUR, "500".parse().unwrap());
        parcel.given.via_marketplace = Some(true);
        let totals = quote(&parcel, book, &RateTable::shipped()).unwrap().totals;
        format!("{} / {}", totals.duty, totals.tax)
    };
    assert_eq!(of(&off, "200000.00"), "15000.00 / 0.00", "15 % of what is over EUR 200");
    assert_eq!(of(&book, "200000.00"), "10000.00 / 33600.00", "5 % of all, and 16 %");
    assert_eq!(of(&book, "100000.00"), "0.00 / 16000.00");
}

#[test]
fn a_swiss_tax_too_small_stays_waived_where_clearance_joins_its_base() {
    let of = |price: &str| {
        parcel("CH", "2025-06-01", &[("490199", price, 1)], |parcel| {
            parcel.channel = Channel::Postal;
            parcel.given.duty.insert("490199".parse().unwrap(), "0.1".parse().unwrap());
        })
    };
    assert_eq!(of("100.00"), "10.00 / 0.00 / 19.00 / 0.00", "2.6 % of 129 is 3.35");
    assert_eq!(of("200.00"), "20.00 / 6.30 / 22.00 / 0.00", "2.6 % of 242");
}

#[test]
fn a_registered_seller_or_platform_has_no_swiss_clearance_fee() {
    let of = |on: &str, registered: Option<bool>, platform: Option<bool>| {
        let told = parcel("CH", on, &[("392410", "100.00", 1)], |parcel| {
            parcel.channel = Channel::Postal;
            parcel.given.duty.insert("392410".parse().unwrap(), "0.1".parse().unwrap());
            (parcel.given.seller_registered, parcel.given.via_marketplace) = (registered, platform);
        });
        told.split(" / ").nth(2).unwrap().to_owned()
    };
    assert_eq!(of("2024-12-31", None, Some(true)), "19.00", "the platform is no supplier yet");
    assert_eq!(of("2025-01-01", None, Some(true)), "0.00");
    assert_eq!(of("2025-01-01", Some(true), None), "0.00");
    assert_eq!(of("2025-01-01", Some(false), None), "19.00");
}

#[test]
fn america_charges_origins_that_are_not_named_and_says_it_is_unsure() {
    let of = |origin: &str| {
        let mut parcel = consignment("US", "2026-11-20", &[("610910", "100.00", 1)], "0");
        parcel.origin = origin.parse().unwrap();
        let receipt = ask(&parcel).unwrap();
        (receipt.totals.duty.to_string(), receipt.notices.iter().any(|told| told.code == NoticeCode::UncertainRule))
    };
    assert_eq!(of("VN"), ("29.00".into(), true), "16.5 and 12.5 %");
    assert_eq!(of("MX"), ("26.50".into(), false), "10 % for one of the seventeen");
    assert_eq!(of("US"), ("16.50".into(), false), "not on American goods");
}
