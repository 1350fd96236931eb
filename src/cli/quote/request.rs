//! The request of `quote --json`, read strictly.

use rust_decimal::Decimal;

use crate::cli::json::{Members, Node, Refused};
use crate::domain::country::Region;
use crate::domain::landed_cost::{Channel, Consignment, Given, GivenFee, Line, Route};
use crate::domain::money::{Currency, Money};
use crate::domain::rulebook::{Hs6, Plain, Rulebook};

/// Members that say something to people only.
const REMARKS: [&str; 6] = ["source", "source_kind", "scope", "explanation", "note", "expected"];
/// Members of `given` that say how an example is to be read.
const READING_NOTES: [&str; 3] = ["hmf", "date_note", "threshold_row"];

/// A request as read.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) consignment: Consignment,
}

/// Reads a request. The rulebook tells in which currency amounts of `given` are.
pub(super) fn read(text: &str, rulebook: &Rulebook) -> Result<Asked, Refused> {
    let mut members = Node::document(text)?.members()?;
    members.ignore(&REMARKS);
    if let Some(schema) = members.may("schema")
        && schema.text()? != "entrepot.quote.request/1"
    {
        return Err(schema.wrong("the schema of a quote request"));
    }
    let id = members.must("id")?.text()?;
    let date = members.must("date")?.date()?;
    let destination = members.must("destination")?.country()?;
    let region = members.may("region").map(|node| node.parsed::<Region>("a region code")).transpose()?;
    let origin = members.must("origin")?.country()?;
    let dispatch = members.may("dispatch").map(|node| node.country()).transpose()?;
    let route = members.must("route")?.parsed::<Route>("direct, bonded or warehouse")?;
    let channel =
        members.may("channel").map_or(Ok(Channel::Express), |node| node.parsed("postal, express or commercial"))?;
    let charges_in: Currency = members.must("currency")?.parsed("a currency code")?;
    let lines = lines(&members.must("lines")?)?;
    let shipping = money(&members.must("shipping")?, charges_in)?;
    let insurance = money(&members.must("insurance")?, charges_in)?;
    let business = members.may("buyer").map_or(Ok(false), |node| is_business(&node))?;
    let (given, answer_in) = match members.may("given") {
        Some(node) => given(&node, rulebook.market(destination, date).map_or(charges_in, |market| market.currency))?,
        None => (Given::default(), None),
    };
    members.finish()?;
    let consignment = Consignment {
        date,
        destination,
        region,
        origin,
        dispatch,
        route,
        channel,
        lines,
        shipping,
        insurance,
        business,
        answer_in,
        given,
    };
    Ok(Asked { id, consignment })
}

fn money(node: &Node<'_>, currency: Currency) -> Result<Money, Refused> {
    match Money::parse(&node.figure()?, currency) {
        Ok(money) if money.minor() >= 0 => Ok(money),
        _ => Err(node.wrong(&format!("an amount of {currency} with at most {} decimals", currency.digits()))),
    }
}

fn lines(node: &Node<'_>) -> Result<Vec<Line>, Refused> {
    let items = node.items()?;
    if !(1..=200).contains(&items.len()) {
        return Err(Refused::new("wrong_value", node.path.as_str(), "a request has 1 to 200 lines"));
    }
    items.iter().map(line).collect()
}

fn line(node: &Node<'_>) -> Result<Line, Refused> {
    let mut members = node.members()?;
    members.ignore(&REMARKS);
    let code = members.must("hs6")?;
    let hs6: Hs6 = code.parsed("six digits")?;
    if code.text()?.len() != 6 {
        return Err(code.wrong("six digits"));
    }
    let currency: Currency = members.must("currency")?.parsed("a currency code")?;
    let unit_price = money(&members.must("unit_price")?, currency)?;
    let quantity = members.must("quantity")?.integer(1..=9999)?;
    let weight_g = members.must("weight_g")?.integer(0..=100_000_000)?;
    let origin = members.may("origin").map(|node| node.country()).transpose()?;
    let tariff_code = members.may("tariff_code").map(|node| tariff_code(&node, hs6)).transpose()?;
    let category = members.may("category").map(|node| node.text()).transpose()?;
    members.finish()?;
    Ok(Line { hs6, tariff_code, unit_price, quantity, weight_g, origin, proven: false, category })
}

fn tariff_code(node: &Node<'_>, hs6: Hs6) -> Result<String, Refused> {
    let code = node.text()?;
    let digits = (8..=10).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if digits && code.starts_with(hs6.as_str()) {
        Ok(code)
    } else {
        Err(node.wrong("8 to 10 digits that begin with hs6"))
    }
}

fn is_business(node: &Node<'_>) -> Result<bool, Refused> {
    let mut members = node.members()?;
    let kind = match members.may("kind") {
        None => Ok(false),
        Some(node) => match node.text()?.as_str() {
            "consumer" => Ok(false),
            "business" => Ok(true),
            _ => Err(node.wrong("consumer or business")),
        },
    }?;
    members.may("tax_id").map(|node| node.text()).transpose()?;
    members.finish()?;
    Ok(kind)
}

/// Percent, perhaps with a remark after a space, as a fraction.
fn percent(node: &Node<'_>) -> Result<Decimal, Refused> {
    let text = node.figure()?;
    let number = text.split_once(' ').map_or(text.as_str(), |(number, _)| number);
    match number.parse::<Plain>() {
        Ok(Plain(percent)) if percent <= Decimal::from(100_000) => Ok(percent / Decimal::ONE_HUNDRED),
        _ => Err(node.wrong("a percentage")),
    }
}

fn rate(node: &Node<'_>) -> Result<Decimal, Refused> {
    match node.figure()?.parse::<Plain>() {
        Ok(Plain(rate)) if !rate.is_zero() => Ok(rate),
        _ => Err(node.wrong("a plain decimal number over zero")),
    }
}

fn fee(node: &Node<'_>, currency: Currency) -> Result<GivenFee, Refused> {
    if node.figure()? == "off" {
        return Ok(GivenFee::Off);
    }
    money(node, currency).map(GivenFee::Amount)
}

fn given(node: &Node<'_>, own: Currency) -> Result<(Given, Option<Currency>), Refused> {
    let mut members = node.members()?;
    members.ignore(&READING_NOTES);
    let answer_in: Option<Currency> =
        members.may("expected_currency").map(|node| node.parsed("a currency code")).transpose()?;
    let fees_in = answer_in.unwrap_or(own);
    let mut given = Given::default();
    for (name, node) in named(&mut members, "fx")? {
        let Ok(currency) = name.parse() else { return Err(node.wrong("under the code of a currency")) };
        given.fx.insert(currency, rate(&node)?);
    }
    for (name, node) in named(&mut members, "duty_pct")? {
        let Ok(hs6) = name.parse() else { return Err(node.wrong("under six digits")) };
        given.duty.insert(hs6, percent(&node)?);
    }
    if let Some(node) = members.may("additional_pct") {
        let stated = node.members()?.rest();
        let stated: Result<Vec<_>, Refused> =
            stated.into_iter().map(|(name, node)| Ok((name, percent(&node)?))).collect();
        given.additional = Some(stated?);
    }
    given.duty_total = members.may("duty_pct_total").map(|node| percent(&node)).transpose()?;
    given.tax = members.may("tax_pct").map(|node| percent(&node)).transpose()?;
    given.vat_scheme =
        members.may("vat_scheme").map(|node| node.parsed("IOSS, special_arrangements or standard")).transpose()?;
    given.regime = members.may("regime").map(|node| node.text()).transpose()?;
    given.fees = members.may("fees").map(|node| fee(&node, fees_in)).transpose()?;
    given.national_parcel_fee = members.may("national_parcel_fee").map(|node| fee(&node, fees_in)).transpose()?;
    let says = |members: &mut Members<'_>, name: &str| -> Result<bool, Refused> {
        Ok(members.may(name).map(|node| node.boolean()).transpose()? == Some(true))
    };
    given.no_truncation = says(&mut members, "no_truncation")?;
    given.excluded_goods_ignored = says(&mut members, "excluded_goods_ignored")?;
    let facts = [
        ("seller_registered", &mut given.seller_registered),
        ("via_marketplace", &mut given.via_marketplace),
        ("voec", &mut given.voec),
        ("personal_use", &mut given.personal_use),
        ("pref_claimed", &mut given.pref_claimed),
    ];
    for (name, fact) in facts {
        *fact = members.may(name).map(|node| node.boolean()).transpose()?;
    }
    members.finish()?;
    Ok((given, answer_in))
}

fn named<'a>(members: &mut Members<'a>, name: &str) -> Result<Vec<(String, Node<'a>)>, Refused> {
    members.may(name).map_or_else(|| Ok(Vec::new()), |node| Ok(node.members()?.rest()))
}
