//! Laws of routing: every line once and never more than is there; the exact answer is what trying everything finds;
//! a plan is the sum of its receipts; a locked plan is quoted again to the cent.
//!
//! By the shipped rules and rates: a hub in China with two lanes, a consolidating hub in Japan, a warehouse in the
//! destination's customs territory or out of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::str::FromStr;

use chrono::NaiveDate;
use entrepot::domain::cart_plan::price_cart;
use entrepot::domain::fx::RateTable;
use entrepot::domain::landed_cost::{Channel, Consignment, Given, Line, Route};
use entrepot::domain::lanes::{Content, Incoterm, Lane, Mode, Place, PlaceKind, Promised, RateCard, Weekdays};
use entrepot::domain::money::{Currency, Money};
use entrepot::domain::pricing::{Books, FreightRates, Pricer, freight, goods_price};
use entrepot::domain::routing::{Ask, CHOICES, LockedPlan, Plan, Shelf, Unroutable, Wanted, choices, requote, route};
use entrepot::domain::rulebook::Rulebook;
use proptest::prelude::*;
use proptest::sample::select;

fn read<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn id<T: From<uuid::Uuid>>(number: usize) -> T {
    uuid::Uuid::from_u128(u128::try_from(number).unwrap()).into()
}

/// A destination, wanted lines and shelves.
#[derive(Debug, Clone)]
struct Case {
    to: &'static str,
    lines: Vec<Wanted>,
    shelves: Vec<Shelf>,
    promise: Option<NaiveDate>,
}

fn place(number: usize, country: &str, zone: &str, currency: &str, per_parcel: i64) -> Place {
    Place {
        id: id(number),
        code: format!("place-{number}"),
        kind: if number < 2 { PlaceKind::Hub } else { PlaceKind::Warehouse },
        country: read(country),
        time_zone: read(zone),
        cutoff: read("14:00:00"),
        handling_days: 1,
        working: Weekdays::MON_TO_FRI,
        holidays: BTreeSet::new(),
        consolidates: number == 1,
        handling_per_parcel: Money::new(per_parcel, read(currency)),
        handling_per_unit: Money::new(15, read(currency)),
        packaging_g: 30,
        capacity: None,
    }
}

fn lane(place: &Place, number: usize, to: &str, channel: Channel, days: (u32, u32), first: i64, max_g: u32) -> Lane {
    Lane {
        id: id(number),
        code: format!("lane-{number}"),
        place: place.id.clone(),
        to: read(to),
        carrier: "Carrier".to_owned(),
        mode: Mode::AirParcel,
        channel,
        incoterm: Incoterm::Ddp,
        transit_days: days,
        refuses: if channel == Channel::Postal { read("battery") } else { read("liquid") },
        open: true,
        departs: None,
        border: None,
        rate_cards: vec![RateCard {
            id: id(number),
            from: read("2026-01-01"),
            to: None,
            first_weight_g: 500,
            first_price: Money::new(first, place.handling_per_parcel.currency()),
            step_g: 250,
            step_price: Money::new(first / 4, place.handling_per_parcel.currency()),
            volumetric_divisor: 6000,
            max_weight_g: max_g,
            fuel_surcharge: read("0.125"),
        }],
    }
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let goods = select(&["691110", "610910", "090210", "851830"][..]);
    let refused = select(&["", "", "", "battery", "liquid"][..]);
    (goods, 1_u32..4, 300_i64..12_000, 50_u32..900, refused, 0_usize..3, select(&["CNY", "EUR", "JPY"][..])).prop_map(
        |(hs6, quantity, price, weight_g, refused, brand, currency)| Wanted {
            index: 0,
            variant: id(0),
            brand: id(brand),
            quantity,
            sku: read("SKU"),
            hs6: Some(read(hs6)),
            tariff_code: None,
            category: None,
            origin: Some(read("CN")),
            proven: false,
            weight_g: Some(weight_g),
            dims_mm: None,
            restrictions: read(refused),
            unit_price: Money::new(price, read(currency)),
            // For every other one, at the price itself: as high as a brand can set it.
            floor: (price % 2 == 0).then(|| Money::new(price, read(currency))),
            personal: None,
        },
    )
}

/// Lines of different variants, or (`shared`) of two variants that several lines may want.
fn case(most: usize, shared: bool) -> impl Strategy<Value = Case> {
    let lines = proptest::collection::vec(wanted(), 1..=most);
    let stock = proptest::collection::vec(proptest::collection::vec(0_u32..5, most), 3);
    let fees = (0_i64..900, 0_i64..90, 0_i64..900);
    // Collected on some days, dear enough to be worth it for several brands alone or cheap enough for one; or not at all.
    let rail = (select(&[None, Some("5"), Some("24")][..]), select(&["battery", "liquid", ""][..]), 300_i64..4000);
    (select(&["DE", "AT", "GB", "US"][..]), lines, stock, fees, rail, select(&[None, Some(6), Some(16)][..])).prop_map(
        move |(to, mut lines, stock, (china, japan, germany), (departs, refuses, first), promise)| {
            for (at, line) in lines.iter_mut().enumerate() {
                line.index = at + 10;
                line.variant = id(if shared { at % 2 } else { at });
            }
            let guangzhou = place(0, "CN", "Asia/Shanghai", "CNY", china);
            let osaka = place(1, "JP", "Asia/Tokyo", "JPY", japan);
            let duisburg = place(2, "DE", "Europe/Berlin", "EUR", germany);
            let rail = Lane {
                departs: departs.map(read),
                refuses: read(refuses),
                ..lane(&guangzhou, 4, to, Channel::Postal, (11, 16), first, 6000)
            };
            let lanes = [
                vec![
                    lane(&guangzhou, 0, to, Channel::Postal, (7, 12), 1800, 2000),
                    lane(&guangzhou, 1, to, Channel::Express, (3, 5), 4200, 9000),
                    rail,
                ],
                vec![lane(&osaka, 2, to, Channel::Postal, (6, 11), 400, 2000)],
                vec![lane(&duisburg, 3, to, Channel::Postal, (2, 3), 390, 20_000)],
            ];
            let shelves = [guangzhou, osaka, duisburg].into_iter().zip(lanes).zip(&stock);
            let shelves = shelves
                .map(|((place, lanes), stock)| Shelf {
                    place: place.into(),
                    lanes: lanes.into(),
                    stock: stock.iter().enumerate().map(|(at, units)| (id(at), *units)).collect(),
                    promised: Promised::default(),
                })
                .collect();
            let promise = promise.map(|days| read::<NaiveDate>("2026-11-24") + chrono::Days::new(days));
            Case { to, lines, shelves, promise }
        },
    )
}

/// Calls with the case as an ask and the shipped books.
fn with<T>(case: &Case, work: impl FnOnce(&Ask<'_>, &Books<'_>) -> T) -> T {
    let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
    let market = rulebook.market(read(case.to), read("2026-11-24")).unwrap();
    let ask = Ask {
        lines: &case.lines,
        shelves: &case.shelves,
        market,
        region: None,
        standing: None,
        currency: market.currency,
        now: "2026-11-24T07:00:00Z".parse().unwrap(),
        promise: case.promise,
    };
    work(&ask, &Books { rulebook: &rulebook, rates: &rates, day: ask.day() })
}

fn planned(case: &Case) -> Result<Plan, Unroutable> {
    with(case, |ask, books| route(ask, books))
}

/// Units of a line on a shelf and lane.
type Load = (usize, usize, usize, u32);

/// Units of lines.
type Units = Vec<(usize, u32)>;

/// The brand, where each sends its own.
type Sender = Option<String>;

fn lane_of<'a>(ask: &Ask<'a>, shelf: usize, lane: usize) -> &'a Lane {
    &ask.shelves[shelf].lanes[lane]
}

/// What the loads cost, if they can be sent so: consignments, total and last arrival, by the words of the house rules.
fn cost(ask: &Ask<'_>, books: &Books<'_>, loads: &[Load]) -> Option<(i64, usize, NaiveDate)> {
    let mut consignments: BTreeMap<(usize, usize, Sender), Units> = BTreeMap::new();
    for (shelf, lane, line, quantity) in loads {
        let place = &ask.shelves[*shelf].place;
        let own =
            books.border_between(place.country, ask.market.country) && !lane_of(ask, *shelf, *lane).joins_brands(place);
        let sender = own.then(|| ask.lines[*line].brand.to_string());
        consignments.entry((*shelf, *lane, sender)).or_default().push((*line, *quantity));
    }
    let mut sum = (0, 0, NaiveDate::MIN);
    for ((shelf, lane, _), lines) in &consignments {
        let (total, last) = alone(ask, books, *shelf, *lane, lines)?;
        sum = (sum.0 + total, sum.1 + 1, sum.2.max(last));
    }
    // One sender's goods of a place travel on one lane where one lane takes them all.
    let mut senders: BTreeMap<(usize, Sender), (BTreeSet<usize>, Units)> = BTreeMap::new();
    for (shelf, lane, line, quantity) in loads {
        let place = &ask.shelves[*shelf].place;
        let own = books.border_between(place.country, ask.market.country) && !place.consolidates;
        let own = own && ask.shelves[*shelf].lanes.iter().any(|lane| !lane.joins_brands(place));
        let of = senders.entry((*shelf, own.then(|| ask.lines[*line].brand.to_string()))).or_default();
        of.0.insert(*lane);
        of.1.push((*line, *quantity));
    }
    for ((shelf, _), (lanes, mut lines)) in senders {
        lines.sort_unstable();
        let could = |lane: usize| alone(ask, books, shelf, lane, &lines).is_some();
        if lanes.len() > 1 && (0..ask.shelves[shelf].lanes.len()).any(could) {
            return None;
        }
    }
    Some(sum)
}

/// Landed total and last arrival of one consignment.
fn alone(
    ask: &Ask<'_>,
    books: &Books<'_>,
    shelf: usize,
    lane: usize,
    units: &[(usize, u32)],
) -> Option<(i64, NaiveDate)> {
    let (place, lane) = (&ask.shelves[shelf].place, &ask.shelves[shelf].lanes[lane]);
    let last = entrepot::domain::lanes::journey(place, lane, ask.now, ask.market.time_zone).arrives.1;
    let barred = |at: usize| lane.refuses.meets(ask.lines[at].restrictions);
    if units.iter().any(|(at, _)| barred(*at)) || ask.promise.is_some_and(|promise| last > promise) {
        return None;
    }
    let card = lane.card(books.day)?;
    let to = ask.market.currency;
    let rates = FreightRates {
        carriage: books.rate(card.currency(), to).ok()?,
        handling: books.rate(place.handling_per_parcel.currency(), to).ok()?,
    };
    let contents = units.iter().map(|(at, quantity)| Content {
        quantity: *quantity,
        weight_g: ask.lines[*at].weight_g.unwrap(),
        dims_mm: ask.lines[*at].dims_mm,
    });
    let shipping = freight(place, card, &rates, contents).ok()?.price;
    let lines = units.iter().map(|(at, quantity)| {
        let line = &ask.lines[*at];
        let fx = books.stable_rate(line.unit_price.currency(), ask.market).unwrap();
        let mut price = goods_price(line.unit_price, fx, ask.market).unwrap();
        if let Some(floor) = line.floor {
            price = price.at_least(floor, books.rate(floor.currency(), to).unwrap(), ask.market).unwrap();
        }
        Line {
            hs6: line.hs6.unwrap(),
            tariff_code: None,
            unit_price: price.amount,
            quantity: *quantity,
            weight_g: line.weight_g.unwrap(),
            origin: line.origin,
            proven: false,
            category: None,
        }
    });
    let border = books.border_between(place.country, ask.market.country);
    let consignment = Consignment {
        date: books.day,
        destination: ask.market.country,
        region: None,
        origin: read("CN"),
        dispatch: Some(place.country),
        route: if border { Route::Direct } else { Route::Warehouse },
        channel: lane.channel,
        lines: lines.collect(),
        shipping,
        insurance: Money::zero(to),
        business: false,
        answer_in: None,
        given: Given::default(),
    };
    Some((books.quote(&consignment).ok()?.totals.total.minor(), last))
}

/// Every way to serve the lines from `line` on; a line in `split` unit by unit, any other whole.
fn try_all(
    ask: &Ask<'_>,
    books: &Books<'_>,
    split: &[bool],
    loads: &mut Vec<Load>,
    line: usize,
    best: &mut Option<(i64, usize, NaiveDate)>,
) {
    let Some(wanted) = ask.lines.get(line) else {
        if let Some(cost) = cost(ask, books, loads)
            && best.is_none_or(|best| cost < best)
        {
            *best = Some(cost);
        }
        return;
    };
    let placed: u32 = loads.iter().filter(|load| load.2 == line).map(|load| load.3).sum();
    let rest = wanted.quantity - placed;
    if rest == 0 {
        return try_all(ask, books, split, loads, line + 1, best);
    }
    // A split line visits the shelves in order, and each once.
    let after = loads.iter().filter(|load| load.2 == line).map(|load| load.0 + 1).max().unwrap_or(0);
    for shelf in after..ask.shelves.len() {
        let left = ask.shelves[shelf].left(&wanted.variant);
        let units = if split[line] { 1..=rest.min(left) } else { rest..=rest };
        for quantity in units.filter(|quantity| *quantity <= left) {
            for lane in 0..ask.shelves[shelf].lanes.len() {
                loads.push((shelf, lane, line, quantity));
                try_all(ask, books, split, loads, line, best);
                loads.pop();
            }
        }
    }
}

fn brute_force(case: &Case) -> Option<(i64, usize, NaiveDate)> {
    with(case, |ask, books| {
        let mut best = None;
        try_all(ask, books, &vec![false; ask.lines.len()], &mut Vec::new(), 0, &mut best);
        if best.is_none() {
            // Units are set apart only of lines that no shelf which may send them has enough of.
            let short = |(at, line): (usize, &Wanted)| {
                let may = |shelf: usize| {
                    (0..ask.shelves[shelf].lanes.len()).any(|lane| alone(ask, books, shelf, lane, &[(at, 1)]).is_some())
                };
                !(0..ask.shelves.len())
                    .any(|shelf| may(shelf) && ask.shelves[shelf].left(&line.variant) >= line.quantity)
            };
            let split: Vec<bool> = ask.lines.iter().enumerate().map(short).collect();
            try_all(ask, books, &split, &mut Vec::new(), 0, &mut best);
        }
        if best.is_none() {
            // Or of all of them, where what lies together is more than any lane takes.
            try_all(ask, books, &vec![true; ask.lines.len()], &mut Vec::new(), 0, &mut best);
        }
        best
    })
}

/// Every unit of every line once, from where it lies.
fn is_whole(case: &Case, plan: &Plan) {
    let mut sent: HashMap<usize, u32> = HashMap::new();
    for shelf in &case.shelves {
        let from = plan.consignments.iter().filter(|planned| planned.terms.place == shelf.place.id);
        let mut taken: HashMap<_, u32> = HashMap::new();
        for line in from.flat_map(|planned| &planned.terms.lines) {
            assert!(line.quantity > 0);
            *sent.entry(line.index).or_default() += line.quantity;
            *taken.entry(line.variant.clone()).or_default() += line.quantity;
        }
        assert!(taken.iter().all(|(variant, units)| *units <= shelf.left(variant)));
    }
    let asked: HashMap<usize, u32> = case.lines.iter().map(|line| (line.index, line.quantity)).collect();
    assert_eq!(sent, asked);
}

fn keeps_its_price(case: &Case, plan: &Plan) {
    let totals = plan.consignments.iter().map(|planned| planned.receipt.totals.total);
    assert_eq!(Money::sum(plan.currency, totals).unwrap(), plan.total);
    let last = plan.consignments.iter().map(|planned| planned.terms.journey.arrives.1).max();
    assert_eq!(last, Some(plan.arrives));
    assert!(case.promise.is_none_or(|promise| plan.arrives <= promise));
    let lock = serde_json::to_string(&plan.lock()).unwrap();
    let lock: LockedPlan = serde_json::from_str(&lock).unwrap();
    let receipts: Vec<_> = plan.consignments.iter().map(|planned| planned.receipt.clone()).collect();
    assert_eq!(requote(&lock, &Rulebook::shipped()).unwrap(), receipts);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_place_is_promised_more_parcels_a_day_than_it_hands_over(
        case in case(4, false), most in 1..4_u32, there in proptest::collection::vec(0..4_u32, 6),
    ) {
        let mut limited = case.clone();
        for shelf in &mut limited.shelves {
            shelf.place = Place { capacity: Some(most), ..Place::clone(&shelf.place) }.into();
            let days = there.iter().zip(24..).map(|(parcels, day)| {
                (NaiveDate::from_ymd_opt(2026, 11, day).unwrap(), (*parcels).min(most))
            });
            shelf.promised = days.collect();
        }
        if let Ok(plan) = planned(&limited) {
            for shelf in &limited.shelves {
                let mut days: BTreeMap<NaiveDate, u32> = BTreeMap::new();
                for terms in plan.consignments.iter().map(|planned| &planned.terms) {
                    if terms.place == shelf.place.id {
                        *days.entry(terms.journey.handed_over).or_default() += 1;
                    }
                }
                for (day, parcels) in days {
                    prop_assert!(shelf.promised.on(day) + parcels <= most, "{} on {day}", shelf.place.code);
                }
            }
            let last = plan.consignments.iter().map(|planned| planned.terms.journey.arrives.1).max();
            prop_assert_eq!(Some(plan.arrives), last);
        }
    }

    #[test]
    fn the_exact_answer_is_what_trying_everything_finds(case in case(3, false)) {
        let found = planned(&case).ok().map(|plan| {
            assert!(plan.exact);
            (plan.total.minor(), plan.consignments.len(), plan.arrives)
        });
        prop_assert_eq!(found, brute_force(&case));
    }

    /// Units are set apart only where no place has enough of them: where that is so no more, whole may cost more than in
    /// pieces. All else a place more makes cheaper, or leaves as it was.
    #[test]
    fn a_place_more_never_makes_whole_goods_dearer(case in case(4, false), without in 0..3_usize) {
        let mut fewer = case.clone();
        fewer.shelves.remove(without);
        if let Ok(before) = planned(&fewer) {
            let pieces = before.consignments.iter().flat_map(|planned| &planned.terms.lines).count();
            let after = planned(&case).unwrap();
            prop_assert!(pieces > case.lines.len() || after.total <= before.total, "{} {}", after.total, before.total);
        }
    }

    #[test]
    fn every_line_is_sent_once_and_never_more_than_is_there(case in case(5, true)) {
        if let Ok(plan) = planned(&case) {
            is_whole(&case, &plan);
            keeps_its_price(&case, &plan);
        }
    }

    #[test]
    fn a_large_order_keeps_the_same_laws(case in case(16, false)) {
        if let Ok(plan) = planned(&case) {
            is_whole(&case, &plan);
            keeps_its_price(&case, &plan);
        }
    }

    #[test]
    fn a_choice_is_dearer_only_where_it_is_sooner(case in case(3, false)) {
        let Ok(first) = planned(&case) else { return Ok(()) };
        let ways = with(&case, |ask, books| choices(ask, books)).unwrap();
        prop_assert!(ways.len() <= CHOICES);
        prop_assert_eq!(&ways[0], &first, "the cheapest is the one that is taken unasked");
        prop_assert!(ways.iter().zip(&ways[1..]).all(|(one, next)| next.arrives < one.arrives && next.total >= one.total));
        for way in &ways {
            is_whole(&case, way);
            keeps_its_price(&case, way);
            // Nothing that is there by then costs less.
            let by_then = Case { promise: Some(way.arrives), ..case.clone() };
            prop_assert_eq!(planned(&by_then).unwrap().total, way.total);
        }
        // What is sooner still is not offered only where it is cheaper: a line comes in pieces then, and whole otherwise.
        let last = ways.last().unwrap();
        let sooner = planned(&Case { promise: last.arrives.pred_opt(), ..case });
        prop_assert!(sooner.is_err() || sooner.unwrap().total < last.total);
    }

    #[test]
    fn shelf_prices_mix_and_shipping_add_up_to_the_cart(case in case(4, false)) {
        if let Ok(cart) = with(&case, |ask, books| price_cart(ask, books)) {
            let sum = cart.at_shelf.plus(cart.mix).and_then(|sum| sum.plus(cart.shipping)).unwrap();
            prop_assert_eq!(sum, cart.plan.total);
        }
    }

    #[test]
    fn a_storefront_in_another_currency_keeps_the_same_laws(case in case(3, false)) {
        let plan = with(&case, |ask, books| route(&Ask { currency: Currency::EUR, ..*ask }, books));
        if let Ok(plan) = plan {
            prop_assert_eq!(plan.currency, Currency::EUR);
            is_whole(&case, &plan);
            keeps_its_price(&case, &plan);
        }
    }
}
