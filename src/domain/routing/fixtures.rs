//! A small trade for examples: a hub in Guangzhou, a warehouse near Duisburg, a market, a pricer with rules one can
//! do in the head.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::*;
use crate::domain::ending::Ending;
use crate::domain::fx::FxUsed;
use crate::domain::landed_cost::{
    Channel, ChargeKind, Collected, Component, Consignment, Receipt, ReceiptLine, Route, Totals, Unquotable,
};
use crate::domain::lanes::{Incoterm, Mode, PlaceKind, Promised, RateCard, Weekdays};
use crate::domain::money::Rounding;
use crate::domain::rulebook::{RuleId, Rulebook, RulebookHash};

pub fn money(text: &str, code: &str) -> Money {
    Money::parse(text, code.parse().unwrap()).unwrap()
}

pub fn eur(text: &str) -> Money {
    money(text, "EUR")
}

/// An id that the name decides.
pub fn id<T: From<uuid::Uuid>>(name: &str) -> T {
    let number = name.bytes().fold(7_u128, |sum, byte| sum.wrapping_mul(257).wrapping_add(u128::from(byte)));
    uuid::Uuid::from_u128(number).into()
}

/// Works Monday to Friday, hands over on the next working day, cut-off at 16:00 in Guangzhou.
pub fn hub(code: &str) -> Place {
    Place {
        id: id(code),
        code: code.into(),
        kind: PlaceKind::Hub,
        country: "CN".parse().unwrap(),
        time_zone: "Asia/Shanghai".parse().unwrap(),
        cutoff: "16:00:00".parse().unwrap(),
        handling_days: 1,
        working: Weekdays::MON_TO_FRI,
        holidays: [].into(),
        consolidates: false,
        handling_per_parcel: eur("0.50"),
        handling_per_unit: eur("0.00"),
        packaging_g: 30,
        capacity: None,
    }
}

/// In free circulation near the shopper; hands over the same day.
pub fn warehouse(code: &str) -> Place {
    Place {
        kind: PlaceKind::Warehouse,
        country: "DE".parse().unwrap(),
        time_zone: "Europe/Berlin".parse().unwrap(),
        handling_days: 0,
        handling_per_parcel: eur("1.20"),
        handling_per_unit: eur("0.15"),
        packaging_g: 40,
        ..hub(code)
    }
}

/// Seven to ten days by air where it leaves the country, two to three within it.
pub fn lane(place: &Place, code: &str, to: &str) -> Lane {
    let abroad = place.country.as_str() != to;
    Lane {
        id: id(code),
        code: code.into(),
        place: place.id.clone(),
        to: to.parse().unwrap(),
        carrier: "Post".into(),
        mode: if abroad { Mode::AirParcel } else { Mode::LastMile },
        channel: Channel::Postal,
        incoterm: Incoterm::Ddp,
        transit_days: if abroad { (7, 10) } else { (2, 3) },
        departs: None,
        refuses: Restrictions::NONE,
        open: true,
        border: abroad.then(|| "frankfurt".into()),
        rate_cards: vec![RateCard {
            id: id(code),
            from: "2026-01-01".parse().unwrap(),
            to: None,
            first_weight_g: 500,
            first_price: eur(if abroad { "2.40" } else { "3.10" }),
            step_g: 500,
            step_price: eur(if abroad { "1.10" } else { "0.90" }),
            volumetric_divisor: 8000,
            max_weight_g: if abroad { 2000 } else { 30_000 },
            fuel_surcharge: Decimal::ZERO,
        }],
    }
}

pub fn shelf(place: Place, lanes: Vec<Lane>, stock: &[(&str, u32)]) -> Shelf {
    let stock = stock.iter().map(|(name, units)| (id(name), *units)).collect();
    Shelf { place: place.into(), lanes: lanes.into(), stock, promised: Promised::default() }
}

/// A hub and a warehouse with the usual lanes.
pub fn shelves(hub_stock: &[(&str, u32)], warehouse_stock: &[(&str, u32)]) -> Vec<Shelf> {
    let (hub, duisburg) = (hub("hub-guangzhou"), warehouse("wh-duisburg"));
    let (air, van) = (lane(&hub, "can-de-air", "DE"), lane(&duisburg, "dui-de", "DE"));
    vec![shelf(hub, vec![air], hub_stock), shelf(duisburg, vec![van], warehouse_stock)]
}

/// The German market without margin or ending, so that prices stay what examples say.
pub fn germany() -> Market {
    let (country, on) = ("DE".parse().unwrap(), "2026-11-24".parse().unwrap());
    let market = Rulebook::shipped().market(country, on).unwrap().clone();
    Market { margin: Decimal::ZERO, ending: Ending::every(Decimal::new(1, 2)), ..market }
}

/// These lines for the market, ordered at a moment; nothing is promised and nothing known of the buyer.
pub fn ask<'a>(lines: &'a [Wanted], shelves: &'a [Shelf], market: &'a Market, now: &str) -> Ask<'a> {
    let now = now.parse().unwrap();
    Ask { lines, shelves, market, region: None, standing: None, currency: market.currency, now, promise: None }
}

/// 350 g of porcelain of the brand `yixing`, priced in euro.
pub fn wanted(index: usize, name: &str, quantity: u32, price: &str) -> Wanted {
    Wanted {
        index,
        variant: id(name),
        brand: id("yixing"),
        quantity,
        sku: name.parse().unwrap(),
        hs6: Some("691110".parse().unwrap()),
        tariff_code: None,
        category: None,
        origin: Some("CN".parse().unwrap()),
        proven: false,
        weight_g: Some(350),
        dims_mm: Some([100, 100, 120]),
        restrictions: Restrictions::NONE,
        unit_price: eur(price),
        floor: None,
        personal: None,
    }
}

/// Across a border: 3.00 for every distinct subheading up to 150.00 of goods, 12 % of them above; 20 % tax on
/// goods and shipping either way. HS 930000 is prohibited, HS 999999 unknown.
pub struct Plain;

impl Pricer for Plain {
    fn quote(&self, consignment: &Consignment) -> Result<Receipt, Unquotable> {
        quote(consignment)
    }

    fn border_between(&self, from: Country, to: Country) -> bool {
        from != to
    }

    fn rate(&self, from: Currency, to: Currency) -> Result<FxUsed, NoRate> {
        let rate = if from == to { "1" } else { "0.125" };
        Ok(FxUsed { from, to, rate: rate.parse().unwrap(), published: None, source: "ECB".into() })
    }
}

fn part(kind: ChargeKind, rate: Option<&str>, base: Money, amount: Money, on_goods: Money) -> Component {
    let base = rate.map(|_| base);
    Component { kind, rate: rate.map(Into::into), base, amount, on_goods, rule: RuleId::from("PLAIN".to_owned()) }
}

fn quote(consignment: &Consignment) -> Result<Receipt, Unquotable> {
    let currency = consignment.shipping.currency();
    let goods: Vec<Money> =
        consignment.lines.iter().map(|line| line.unit_price.times(line.quantity)).collect::<Result<_, _>>()?;
    let sum = Money::sum(currency, goods.iter().copied())?;
    let weights: Vec<i64> = goods.iter().map(|goods| goods.minor()).collect();
    let shipping = consignment.shipping.split(&weights);
    let mut flat: BTreeMap<Hs6, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    for (index, line) in consignment.lines.iter().enumerate() {
        match line.hs6.as_str() {
            "930000" => return Err(Unquotable::Prohibited { index, hs6: line.hs6 }),
            "999999" => return Err(Unquotable::UnknownHs6 { index, hs6: line.hs6 }),
            _ => {}
        }
        let (value, carriage) = (goods[index], shipping[index]);
        let mut duty = Vec::new();
        if consignment.route == Route::Direct && sum <= eur("150.00") {
            let first = *flat.entry(line.hs6).or_insert(index) == index;
            let amount = if first { eur("3.00") } else { eur("0.00") };
            duty.push(part(ChargeKind::Flat, None, value, amount, amount));
        } else if consignment.route == Route::Direct {
            let amount = value.share(Decimal::new(12, 2), Rounding::HalfUp)?;
            duty.push(part(ChargeKind::AdValorem, Some("0.12"), value, amount, amount));
        }
        let base = value.plus(carriage)?;
        let amount = base.share(Decimal::new(2, 1), Rounding::HalfUp)?;
        let on_goods = amount.split(&[value.minor(), carriage.minor()])[0];
        let tax = vec![part(ChargeKind::Vat, Some("0.2"), base, amount, on_goods)];
        lines.push(ReceiptLine {
            index,
            hs6: line.hs6,
            quantity: line.quantity,
            goods: value,
            shipping_share: carriage,
            insurance_share: Money::zero(currency),
            customs_value: value,
            duty,
            tax,
            fees: Vec::new(),
        });
    }
    receipt(consignment, sum, lines)
}

fn receipt(consignment: &Consignment, goods: Money, lines: Vec<ReceiptLine>) -> Result<Receipt, Unquotable> {
    let currency = goods.currency();
    let nothing = Money::zero(currency);
    let duty = lines.iter().try_fold(nothing, |sum, line| sum.plus(line.duty_amount()?))?;
    let tax = lines.iter().try_fold(nothing, |sum, line| sum.plus(line.tax_amount()?))?;
    let shipping = consignment.shipping;
    let total = Money::sum(currency, [goods, shipping, duty, tax])?;
    let collected = |duty: Money, tax: Money| Collected { duty, tax, fees: nothing, total: duty.plus(tax).unwrap() };
    Ok(Receipt {
        date: consignment.date,
        destination: consignment.destination,
        region: consignment.region.clone(),
        origin: consignment.origin,
        route: consignment.route,
        channel: consignment.channel,
        currency,
        fx: Vec::new(),
        lines,
        fees: Vec::new(),
        totals: Totals { goods, shipping, insurance: nothing, customs_value: goods, duty, tax, fees: nothing, total },
        at_checkout: collected(nothing, tax),
        on_delivery: collected(duty, nothing),
        rules: Vec::new(),
        notices: Vec::new(),
        rulebook: RulebookHash::from("plain".to_owned()),
        engine: 1,
        local: None,
    })
}
