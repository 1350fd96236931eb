//! The rules of a destination as its help pages tell of them: reliefs, schemes, taxes and fees of a day, each with its
//! source; and the limits a calculated parcel stands under or over.

use super::notices;
use crate::domain::landed_cost::{Beyond, Consignment, Receipt, Route, RuleUsed};
use crate::domain::money::Money;
use crate::domain::pricing::{Books, Pricer};
use crate::domain::rulebook::rows::{Charge, Fact, Head, Selector};
use crate::domain::rulebook::{Market, Rulebook};
use crate::wording::{Speaker, receipts};

use chrono::NaiveDate;

/// One rule as a page tells of it.
pub(super) struct Told {
    /// Its name.
    pub(super) id: String,
    /// What it says.
    pub(super) title: String,
    /// Law or source it rests on.
    pub(super) source: String,
    /// First day.
    pub(super) from: NaiveDate,
    /// Last day; open when absent.
    pub(super) to: Option<NaiveDate>,
}

fn told(t: &Speaker, rulebook: &Rulebook, rule: &RuleUsed) -> Told {
    Told {
        id: rule.id.to_string(),
        title: receipts::title(t, rule, rulebook.row(&rule.id)),
        source: rule.basis.to_string(),
        from: rule.from,
        to: rule.to,
    }
}

/// A row as a page tells of it.
pub(super) fn named(t: &Speaker, rulebook: &Rulebook, head: &Head) -> Told {
    told(t, rulebook, &RuleUsed::from(head))
}

/// The rules a receipt rests on, in the order of first mention.
pub(super) fn of_receipt(t: &Speaker, rulebook: &Rulebook, receipt: &Receipt) -> Vec<Told> {
    receipt.levied().rules.iter().map(|rule| told(t, rulebook, rule)).collect()
}

/// The row that forbids goods in a market on a day, if one does.
pub(super) fn forbids(
    t: &Speaker,
    rulebook: &Rulebook,
    (market, day): (&Market, NaiveDate),
    goods: (crate::domain::rulebook::Hs6, Option<&str>),
) -> Option<Told> {
    let row = rulebook.rules(market, None, day).restriction(goods.0, goods.1)?;
    Some(named(t, rulebook, &row.head))
}

/// What holds in a market on a day for what private buyers are sent from abroad.
pub(super) struct Rules {
    /// Up to which value no duty and no tax are charged.
    pub(super) reliefs: Vec<Told>,
    /// The ways in which a parcel may be taxed and declared.
    pub(super) ways: Vec<Told>,
    /// The ordinary taxes.
    pub(super) taxes: Vec<Told>,
    /// What authorities and carriers ask.
    pub(super) fees: Vec<Told>,
}

/// Reads the rules of a market on a day.
pub(super) fn of_market(t: &Speaker, rulebook: &Rulebook, market: &Market, day: NaiveDate) -> Rules {
    let rules = rulebook.rules(market, None, day);
    let usual = |selector: &Selector| !selector.needs.iter().any(|need| need.fact == Fact::Asked && need.holds);
    let say = |head: &Head| named(t, rulebook, head);
    let reliefs = [Charge::Duty, Charge::Tax, Charge::Charges];
    let reliefs = reliefs.into_iter().flat_map(|charge| rules.thresholds(charge));
    // Goods no row names are taxed as most goods are.
    let taxes = "999999".parse().map(|most| rules.taxes((None, true), most, None)).unwrap_or_default();
    let mut ways: Vec<Told> = Vec::new();
    for row in rules.regimes(Route::Direct).filter(|row| usual(&row.selector)) {
        let one = say(&row.head);
        if !ways.iter().any(|known| known.title == one.title) {
            ways.push(one);
        }
    }
    Rules {
        reliefs: reliefs.filter(|row| usual(&row.selector)).map(|row| say(&row.head)).collect(),
        ways,
        taxes: taxes.into_iter().map(|row| say(&row.head)).collect(),
        fees: rules.fees().filter(|row| usual(&row.selector)).map(|row| say(&row.head)).collect(),
    }
}

/// A limit of value, and how a parcel stands to it.
pub(super) struct Limit {
    /// What is said of it, as HTML.
    pub(super) words: String,
    /// Whether the parcel is over it.
    pub(super) over: bool,
    /// The rule it stands in.
    pub(super) rule: String,
}

/// The limits that matter to such goods: those ahead of the parcel, and those it has passed.
pub(super) fn limits(t: &Speaker, books: &Books<'_>, consignment: &Consignment, receipt: &Receipt) -> Vec<Limit> {
    let mut all = Vec::new();
    for ahead in books.ahead(consignment) {
        let Some(left) = ahead.bound.left else { continue };
        let said = notices::beyond(t, ahead.beyond, left, ahead.bound.limit.into());
        all.push(Limit { words: said.html(), over: false, rule: ahead.bound.rule.to_string() });
    }
    // What the same goods would pass on their way up from the least value there is.
    let mut least = consignment.clone();
    for line in &mut least.lines {
        (line.unit_price, line.quantity) = (Money::new(1, line.unit_price.currency()), 1);
    }
    for passed in books.ahead(&least) {
        let goods = receipt.totals.goods;
        let is_over = passed.bound.left.is_some_and(|left| left.currency() == goods.currency() && left < goods);
        let limit = passed.bound.limit;
        if !is_over {
            continue;
        }
        let said = match passed.beyond {
            Beyond::Duty(more) => t.say("guide-over-duty").with("limit", limit).with("more", more),
            Beyond::Tax(more) => t.say("guide-over-tax").with("limit", limit).with("more", more),
            Beyond::Fees(more) => t.say("guide-over-fees").with("limit", limit).with("more", more),
            Beyond::Closed => t.say("guide-over-closed").with("limit", limit),
        };
        all.push(Limit { words: said.html(), over: true, rule: passed.bound.rule.to_string() });
    }
    all
}
