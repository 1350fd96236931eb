//! The request of `route --json`, read strictly.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::cli::json::{Members, Node, Refused};
use crate::domain::assignment::{Import, Line, Problem, Rate, RateCard, Rates, Source};
use crate::domain::money::Currency;

/// A request as read: the problem, and what its numbers are called.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) currency: Currency,
    pub(super) minor_units: u32,
    pub(super) lines: Vec<String>,
    pub(super) sources: Vec<String>,
    pub(super) problem: Problem,
}

/// More lines or sources than these are refused: no answer would be worth the time.
const MOST_LINES: usize = 200;
const MOST_SOURCES: usize = 60;
/// Weights, stocks and divisors; a thousand tonnes in grams.
const LARGE: u32 = 1_000_000_000;
/// A kilometre, for the sides of a parcel.
const LONG: u32 = 1_000_000;
/// Days until a parcel arrives.
const DAYS: u32 = 100_000;
/// Digits of an amount; one with more does not fit into sums.
const DIGITS: usize = 14;

/// Reads a request.
pub(super) fn read(text: &str) -> Result<Asked, Refused> {
    let document = Node::document(text)?;
    let mut members = document.members()?;
    let schema = members.must("schema")?;
    if schema.text()? != "entrepot.route.request/1" {
        return Err(schema.wrong("\"entrepot.route.request/1\""));
    }
    let id = members.must("id")?.text()?;
    let currency = members.must("currency")?.parsed("a currency code")?;
    let minor_units = minor_units(&members.must("minor_units")?)?;
    let order_date = members.must("order_date")?.date()?;
    let promise = members.nullable("promise_date")?.map(|node| node.date()).transpose()?;
    let split_penalty = money(&members.must("split_penalty")?, minor_units)?;
    let max_parcels = members.nullable("max_parcels")?.map(|node| node.integer(1..=LARGE)).transpose()?;
    let max_parcels = max_parcels.map(|most| usize::try_from(most).unwrap_or(usize::MAX));
    let mut skus = Vec::new();
    let (line_ids, lines) =
        named(&members.must("lines")?, MOST_LINES, |members| line(members, minor_units, &mut skus))?;
    let order = Order { date: order_date, minor_units, lines: &line_ids, skus: &skus };
    let (source_ids, sources) = named(&members.must("sources")?, MOST_SOURCES, |members| source(members, &order))?;
    members.finish()?;
    let problem = Problem { lines, sources, split_penalty, max_parcels, promise };
    if !problem.fits() {
        return Err(Refused::new("amount_too_large", "", "the amounts of this order do not fit into its sums"));
    }
    Ok(Asked { id, currency, minor_units, lines: line_ids, sources: source_ids, problem })
}

/// A list of things with ids, each of them once.
fn named<'a, T>(
    list: &Node<'a>,
    most: usize,
    mut read: impl FnMut(&mut Members<'a>) -> Result<T, Refused>,
) -> Result<(Vec<String>, Vec<T>), Refused> {
    let items = list.items()?;
    if !(1..=most).contains(&items.len()) {
        return Err(Refused::new("wrong_value", list.path.as_str(), format!("here stand 1 to {most} items")));
    }
    let (mut ids, mut things): (Vec<String>, Vec<T>) = (Vec::new(), Vec::new());
    for item in items {
        let mut members = item.members()?;
        let node = members.must("id")?;
        let id = node.text()?;
        if ids.contains(&id) {
            return Err(Refused::new("duplicate_id", node.path, format!("{id:?} stands here twice")));
        }
        things.push(read(&mut members)?);
        members.finish()?;
        ids.push(id);
    }
    Ok((ids, things))
}

fn minor_units(node: &Node<'_>) -> Result<u32, Refused> {
    match node.integer(0..=3) {
        Ok(number) if number != 1 => Ok(number),
        _ => Err(node.wrong("0, 2 or 3")),
    }
}

/// Digits before and after the point; no sign, no exponent.
fn plain(text: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (!whole.is_empty() && digits(whole) && digits(fraction) && !text.ends_with('.')).then_some((whole, fraction))
}

/// An amount as a string with exactly so many decimals.
fn money(node: &Node<'_>, minor_units: u32) -> Result<i64, Refused> {
    let text = node.text()?;
    let amount = plain(&text).and_then(|(whole, fraction)| {
        let exact = u32::try_from(fraction.len()) == Ok(minor_units) && whole.len() + fraction.len() <= DIGITS;
        if exact { format!("{whole}{fraction}").parse().ok() } else { None }
    });
    amount
        .ok_or_else(|| node.wrong(&format!("an amount with exactly {minor_units} decimals and up to {DIGITS} digits")))
}

/// A plain decimal fraction as a string, with up to six decimals.
fn rate(node: &Node<'_>) -> Result<Rate, Refused> {
    let text = node.text()?;
    let millionths = plain(&text).filter(|(whole, fraction)| whole.len() <= 3 && fraction.len() <= 6);
    let millionths = millionths.and_then(|(whole, fraction)| format!("{whole}{fraction:0<6}").parse().ok());
    let expected = "a rate (0.047 is 4.7 %) with up to six decimals";
    millionths.map(Rate::millionths).ok_or_else(|| node.wrong(expected))
}

fn positive(members: &mut Members<'_>, name: &str) -> Result<i64, Refused> {
    members.must(name)?.integer(1..=LARGE).map(i64::from)
}

fn whole(members: &mut Members<'_>, name: &str) -> Result<i64, Refused> {
    members.must(name)?.integer(0..=LARGE).map(i64::from)
}

fn line(members: &mut Members<'_>, minor_units: u32, skus: &mut Vec<String>) -> Result<Line, Refused> {
    let sku = members.must("sku")?.text()?;
    let number = skus.iter().position(|known| *known == sku).unwrap_or_else(|| {
        skus.push(sku);
        skus.len() - 1
    });
    let quantity = members.must("quantity")?.integer(1..=9999)?;
    let unit_price = money(&members.must("unit_price")?, minor_units)?;
    let unit_weight_g = positive(members, "unit_weight_g")?;
    let dims = members.must("unit_dims_mm")?;
    let sides = dims.items()?;
    if sides.len() != 3 {
        return Err(dims.wrong("length, width and height"));
    }
    let mut unit_volume_mm3 = 1_i128;
    for side in sides {
        unit_volume_mm3 *= i128::from(side.integer(1..=LONG)?);
    }
    let may_split = members.must("may_split")?.boolean()?;
    Ok(Line { sku: number, quantity, unit_price, unit_weight_g, unit_volume_mm3, may_split })
}

/// What a source has to know of the order.
struct Order<'a> {
    date: NaiveDate,
    minor_units: u32,
    lines: &'a [String],
    skus: &'a [String],
}

fn source(members: &mut Members<'_>, order: &Order<'_>) -> Result<Source, Refused> {
    let kind = members.must("kind")?;
    if !["direct_mail", "bonded_warehouse", "overseas_warehouse"].contains(&kind.text()?.as_str()) {
        return Err(kind.wrong("direct_mail, bonded_warehouse or overseas_warehouse"));
    }
    members.must("country")?.country()?;
    let stock = stock(&members.must("stock")?, order.skus)?;
    let ships = ships(&members.must("cannot_ship")?, order.lines)?;
    let dispatch = members.must("dispatch_days")?.integer(0..=DAYS)?;
    let transit = members.must("transit_days")?;
    let days = u64::from(dispatch) + u64::from(transit.integer(0..=DAYS)?);
    let last = NaiveDate::from_ymd_opt(9999, 12, 31);
    let arrives = order.date.checked_add_days(Days::new(days)).filter(|day| Some(*day) <= last);
    let arrives = arrives.ok_or_else(|| transit.wrong("a number of days that ends before the year 10000"))?;
    let amount = |members: &mut Members<'_>, name| money(&members.must(name)?, order.minor_units);
    Ok(Source {
        stock,
        ships,
        arrives,
        handling_per_parcel: amount(members, "handling_per_parcel")?,
        handling_per_unit: amount(members, "handling_per_unit")?,
        packaging_g: whole(members, "packaging_g")?,
        card: rate_card(&members.must("rate_card")?, order.minor_units)?,
        import: import(&members.must("import")?, order.minor_units)?,
        rates: rates(&members.must("rates")?, order.lines)?,
    })
}

fn stock(node: &Node<'_>, skus: &[String]) -> Result<Vec<u32>, Refused> {
    let mut held = BTreeMap::new();
    for (sku, units) in node.members()?.rest() {
        held.insert(sku, units.integer(0..=LARGE)?);
    }
    Ok(skus.iter().map(|sku| held.get(sku).copied().unwrap_or(0)).collect())
}

fn ships(node: &Node<'_>, lines: &[String]) -> Result<Vec<bool>, Refused> {
    let mut ships = vec![true; lines.len()];
    for item in node.items()? {
        let id = item.text()?;
        let line = lines.iter().position(|line| *line == id).and_then(|line| ships.get_mut(line));
        *line.ok_or_else(|| item.wrong("the id of a line"))? = false;
    }
    Ok(ships)
}

fn rate_card(node: &Node<'_>, minor_units: u32) -> Result<RateCard, Refused> {
    let mut members = node.members()?;
    let card = RateCard {
        first_weight_g: whole(&mut members, "first_weight_g")?,
        first_price: money(&members.must("first_price")?, minor_units)?,
        step_g: positive(&mut members, "step_g")?,
        step_price: money(&members.must("step_price")?, minor_units)?,
        volumetric_divisor: positive(&mut members, "volumetric_divisor")?,
        max_weight_g: whole(&mut members, "max_weight_g")?,
        fuel_surcharge: rate(&members.must("fuel_surcharge")?)?,
    };
    members.finish()?;
    Ok(card)
}

fn import(node: &Node<'_>, minor_units: u32) -> Result<Import, Refused> {
    let mut members = node.members()?;
    let amount = |node: Option<Node<'_>>| node.map(|node| money(&node, minor_units)).transpose();
    let import = Import {
        duty_de_minimis: amount(members.nullable("duty_de_minimis")?)?,
        tax_de_minimis: amount(members.nullable("tax_de_minimis")?)?,
        clearance_fee: money(&members.must("clearance_fee")?, minor_units)?,
    };
    members.finish()?;
    Ok(import)
}

/// Every line has its rates, and nothing else has any.
fn rates(node: &Node<'_>, lines: &[String]) -> Result<Vec<Rates>, Refused> {
    let mut members = node.members()?;
    let mut rates = Vec::with_capacity(lines.len());
    for line in lines {
        let mut entry = members.must(line)?.members()?;
        rates.push(Rates { duty: rate(&entry.must("duty")?)?, tax: rate(&entry.must("tax")?)? });
        entry.finish()?;
    }
    members.finish()?;
    Ok(rates)
}
