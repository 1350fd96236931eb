//! What a price is made of, and the way of the goods: the two drawings that stand beside every price.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::country::Country;
use crate::domain::landed_cost::{Component, NoticeCode, Receipt, ReceiptLine, Route};
use crate::domain::lanes::PlaceKind;
use crate::domain::money::{Money, MoneyError};
use crate::domain::routing::{TermLine, Terms};
use crate::web::offers::{Cities, Index, city};
use crate::wording::{Speaker, labels, receipts};

/// One row of a receipt.
pub struct Row {
    /// What it is.
    pub label: String,
    /// Where it comes from; may be empty.
    pub note: String,
    /// The rule it rests on; may be empty.
    pub rule: String,
    /// How much.
    pub amount: Money,
    /// `sub` for a sum under rows, `all` for the last sum.
    pub class: &'static str,
}

/// One row for the goods of a line, as pages name them.
pub struct GoodsRow {
    /// The goods.
    pub label: String,
    /// The brand.
    pub brand: String,
}

fn row(label: String, note: String, amount: Money) -> Row {
    Row { label, note, rule: String::new(), amount, class: "" }
}

/// The rows of one consignment: goods, duty and tax on them, their sum, then delivery with its own, then all.
///
/// # Errors
/// [`MoneyError`]; never for a receipt that was quoted.
pub fn rows(
    t: &Speaker,
    terms: &Terms,
    receipt: &Receipt,
    goods: &[GoodsRow],
    city: &str,
) -> Result<Vec<Row>, MoneyError> {
    let mut rows = Vec::new();
    for ((line, quoted), named) in terms.lines.iter().zip(&receipt.lines).zip(goods) {
        rows.push(row(named.label.clone(), asked(t, line, named, receipt.date), quoted.goods));
    }
    let duties = grouped(t, receipt, |line| &line.duty, |component| Ok(component.on_goods))?;
    if duties.iter().all(|duty| duty.amount.is_zero()) {
        rows.push(no_duty(t, receipt));
    } else {
        rows.extend(duties.into_iter().filter(|duty| !duty.amount.is_zero()));
    }
    rows.extend(grouped(t, receipt, |line| &line.tax, |component| Ok(component.on_goods))?);
    let sum = row(t.say("receipt-goods-sum").to_string(), String::new(), receipt.goods_all_in()?);
    rows.push(Row { class: "sub", ..sum });
    let label = t.say("receipt-delivery").with("city", city).to_string();
    let mode = t.say(labels::mode(terms.mode)).to_string();
    let note = t.say("receipt-carrier").with("carrier", terms.carrier.as_str()).with("mode", mode).to_string();
    rows.push(row(label, note, receipt.totals.shipping.plus(receipt.totals.insurance)?));
    let rest = |component: &Component| component.amount.minus(component.on_goods);
    for parts in [grouped(t, receipt, |line| &line.duty, rest)?, grouped(t, receipt, |line| &line.tax, rest)?] {
        rows.extend(parts.into_iter().filter(|part| !part.amount.is_zero()).map(|part| {
            let label = t.say("receipt-on-delivery").with("what", part.label).to_string();
            Row { label, ..part }
        }));
    }
    let fees = receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees);
    rows.extend(fees.filter(|fee| !fee.amount.is_zero()).map(|fee| {
        let plain = row(t.say(labels::fee(fee.kind)).to_string(), String::new(), fee.amount);
        Row { rule: fee.rule.to_string(), ..plain }
    }));
    let all = row(t.say("receipt-at-door").to_string(), restated(t, receipt), receipt.totals.total);
    rows.push(Row { class: "all", ..all });
    Ok(rows)
}

/// The rows of a quote of which nothing else is known: goods, carriage, every charge in full with its rule, and all.
///
/// # Errors
/// [`MoneyError`]; never for a receipt that was quoted.
pub fn plain(t: &Speaker, receipt: &Receipt, goods: &[String]) -> Result<Vec<Row>, MoneyError> {
    let mut rows: Vec<Row> = Vec::new();
    for (line, label) in receipt.lines.iter().zip(goods) {
        rows.push(row(label.clone(), String::new(), line.goods));
    }
    let carriage =
        [("care-charge-shipping", receipt.totals.shipping), ("care-charge-insurance", receipt.totals.insurance)];
    rows.extend(
        carriage
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(name, amount)| row(t.say(name).to_string(), String::new(), amount)),
    );
    if receipt.totals.duty.is_zero() {
        rows.push(no_duty(t, receipt));
    }
    let charges = receipt.lines.iter().flat_map(|line| line.duty.iter().filter(|duty| !duty.amount.is_zero()));
    for part in charges.chain(receipt.lines.iter().flat_map(|line| &line.tax)) {
        let note = part.base.map_or_else(String::new, |base| t.say("guide-of").with("base", base).to_string());
        let charge = row(charged(t, receipt, part), note, part.amount);
        rows.push(Row { rule: part.rule.to_string(), ..charge });
    }
    for fee in receipt.lines.iter().flat_map(|line| &line.fees).chain(&receipt.fees).filter(|fee| !fee.amount.is_zero())
    {
        let plain = row(t.say(labels::fee(fee.kind)).to_string(), String::new(), fee.amount);
        rows.push(Row { rule: fee.rule.to_string(), ..plain });
    }
    let all = row(t.say("receipt-at-door").to_string(), restated(t, receipt), receipt.totals.total);
    rows.push(Row { class: "all", ..all });
    Ok(rows)
}

/// What the brand asks, and how it became the goods price.
fn asked(t: &Speaker, line: &TermLine, named: &GoodsRow, day: NaiveDate) -> String {
    let price = &line.price;
    if let Some(floor) = &price.floor {
        return t
            .say("receipt-floor")
            .with("brand", &named.brand)
            .with("least", floor.least)
            .with("rate", t.decimal(floor.fx.rate.round_sf(5).unwrap_or(floor.fx.rate).normalize()))
            .with("day", floor.fx.published.unwrap_or(day))
            .to_string();
    }
    if price.asked.currency() == price.amount.currency() {
        return t.say("receipt-asked-same").with("brand", &named.brand).with("asked", price.asked).to_string();
    }
    let rate = t.decimal(price.fx.rate.round_sf(5).unwrap_or(price.fx.rate).normalize());
    t.say("receipt-asked")
        .with("brand", &named.brand)
        .with("asked", price.asked)
        .with("rate", rate)
        .with("day", price.fx.published.unwrap_or(day))
        .with("margin", price.margin)
        .to_string()
}

/// What law made of it in the country's own money, where it is paid in another; nothing where it is not.
fn restated(t: &Speaker, receipt: &Receipt) -> String {
    let Some(fx) = receipt.restated_at() else { return String::new() };
    t.say("receipt-restated")
        .with("local", receipt.levied().totals.total)
        .with("rate", t.decimal(fx.rate.round_sf(5).unwrap_or(fx.rate).normalize()))
        .with("day", fx.published.unwrap_or(receipt.date))
        .to_string()
}

/// One row that says why there is no duty.
fn no_duty(t: &Speaker, receipt: &Receipt) -> Row {
    let mut duties = receipt.lines.iter().flat_map(|line| &line.duty);
    let relief = receipt.notices.iter().find(|notice| notice.code == NoticeCode::DutyRelief);
    let (note, rule) = match relief {
        Some(notice) => {
            let note = match notice.amount {
                Some(limit) => t.say("receipt-duty-relief").with("limit", limit).to_string(),
                None => t.say("receipt-duty-waived").to_string(),
            };
            (note, notice.rule.to_string())
        }
        None if receipt.route == Route::Warehouse => (t.say("receipt-duty-settled").to_string(), String::new()),
        None => {
            let rule = duties.next().map_or_else(String::new, |duty| duty.rule.to_string());
            (t.say("receipt-duty-free").to_string(), rule)
        }
    };
    Row { rule, ..row(t.say("receipt-no-duty").to_string(), note, Money::zero(receipt.currency)) }
}

/// Components of one kind, rate and rule, put together.
fn grouped<'r>(
    t: &Speaker,
    receipt: &'r Receipt,
    of: impl Fn(&'r ReceiptLine) -> &'r Vec<Component>,
    part: impl Fn(&Component) -> Result<Money, MoneyError>,
) -> Result<Vec<Row>, MoneyError> {
    let mut rows: Vec<Row> = Vec::new();
    for component in receipt.lines.iter().flat_map(of) {
        let (label, rule) = (charged(t, receipt, component), component.rule.to_string());
        let amount = part(component)?;
        match rows.iter_mut().find(|row| row.label == label && row.rule == rule) {
            Some(row) => row.amount = row.amount.plus(amount)?,
            None => rows.push(Row { rule, ..row(label, String::new(), amount) }),
        }
    }
    Ok(rows)
}

/// The name of a charge with its rate: `VAT 20 %`. A tax that has a name of its own there goes by it: `ICMS`, `HST`.
fn charged(t: &Speaker, receipt: &Receipt, part: &Component) -> String {
    let rule = receipt.rules.iter().find(|rule| rule.id == part.rule).filter(|_| part.rate.is_some());
    let own = rule.and_then(|rule| receipts::own_name(part.kind, rule.title.as_str()));
    let name = own.unwrap_or_else(|| t.say(labels::charge(part.kind)).to_string());
    match part.rate.as_deref().map(str::parse::<Decimal>) {
        Some(Ok(fraction)) => t.say("receipt-charge").with("name", name).with("rate", fraction).to_string(),
        _ => name,
    }
}

/// One stop of the journey.
pub struct Stop {
    /// Where.
    pub place: String,
    /// What happens there.
    pub what: String,
    /// When; nothing where it lies behind.
    pub day: Option<NaiveDate>,
}

/// The journey of a consignment.
pub struct Ribbon {
    /// Whether the goods lie abroad already, so that the border lies behind.
    pub stock: bool,
    /// The four stops but the door.
    pub stops: [Stop; 3],
    /// When it is at the door.
    pub arrives: (NaiveDate, NaiveDate),
    /// What the door is called.
    pub door: String,
    /// What happens at the door.
    pub at_door: String,
}

/// The city a consignment comes from, and its journey to a country.
pub fn journey(t: &Speaker, terms: &Terms, to: Country, index: &Index, cities: &Cities) -> (String, Ribbon) {
    let city = city(cities, &terms.place, t.language()).unwrap_or_default().to_owned();
    // Who makes what lies in it: several houses where their goods travel together.
    let mut makers: Vec<(&str, &str)> = Vec::new();
    for brand in terms.lines.iter().filter_map(|line| index.brand(&line.brand)) {
        let home = brand.texts.in_language(t.language()).map_or("", |text| text.words.city.as_str());
        if !makers.contains(&(brand.name.as_str(), home)) {
            makers.push((&brand.name, home));
        }
    }
    makers.sort_unstable();
    let names: Vec<&str> = makers.iter().map(|(name, _)| *name).collect();
    let mut homes: Vec<&str> = makers.iter().map(|(_, home)| *home).filter(|home| !home.is_empty()).collect();
    homes.dedup();
    let way = ribbon(t, terms, to, (&names.join(" · "), &homes.join(" · ")), &city);
    (city, way)
}

/// The journey of goods of a brand (its name and city) from a place in a city to a country.
pub fn ribbon(t: &Speaker, terms: &Terms, to: Country, (brand, home): (&str, &str), city: &str) -> Ribbon {
    let stock = terms.place_kind == PlaceKind::Warehouse;
    let crosses = terms.journey.at_border;
    let stop = |place: String, what: &'static str, day| Stop { place, what: t.say(what).to_string(), day };
    let maker = Stop { place: brand.to_owned(), what: home.to_owned(), day: None };
    let named = |code: &str| code.parse::<Country>().map_or_else(|_| code.to_owned(), |code| t.country_name(code));
    let border = t.say("journey-border").to_string();
    let shelf =
        stop(city.to_owned(), if stock { "journey-on-shelf" } else { "journey-hub" }, Some(terms.journey.handed_over));
    let stops = match crosses {
        Some(day) => {
            let what = terms.border.as_deref().map_or_else(String::new, named);
            [maker, shelf, Stop { place: border, what, day: Some(day) }]
        }
        None => [maker, stop(border, "journey-cleared", None), shelf],
    };
    Ribbon {
        stock: stock && crosses.is_none(),
        stops,
        arrives: terms.journey.arrives,
        door: t.say("journey-door").to_string(),
        at_door: t.country_name(to),
    }
}
