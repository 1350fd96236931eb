//! The desk on which one quote is made: what was asked, the rules that may apply, what is found so far.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::receipt::{ChargeKind, Component, Fee, Notice, NoticeCode, ReceiptLine, RuleUsed};
use super::{Consignment, Line, Route, Unquotable};
use crate::domain::country::Region;
use crate::domain::fx::{FxUsed, NoRate, RateTable};
use crate::domain::money::{Currency, Money, MoneyError, Rounding};
use crate::domain::rulebook::rows::{Collector, Fact, Head, Regime, Rounded};
use crate::domain::rulebook::{Circumstances, Goods, Market, RuleId, RuleSet, Rulebook};

/// The rules named so far, each once, in the order of first mention.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) rules: Vec<RuleUsed>,
    /// Rules of charges that were waived after they were computed.
    pub(super) let_go: Vec<RuleId>,
}

impl Named {
    /// Names a row. Its id is shared with whoever named it before, so that the same address is the same row.
    pub(super) fn row(&mut self, head: &Head) -> RuleId {
        if !self.rules.iter().any(|rule| Arc::ptr_eq(&rule.id.0, &head.id.0)) {
            self.rules.push(RuleUsed::from(head));
        }
        head.id.clone()
    }

    /// Names a member of the request's `given`.
    pub(super) fn given(&mut self, member: &str, title: &str, consignment: &Consignment) -> RuleId {
        let known = self.rules.iter().find(|rule| rule.id.as_str() == member);
        if let Some(rule) = known {
            return rule.id.clone();
        }
        let id = RuleId::from(member);
        self.rules.push(RuleUsed {
            id: id.clone(),
            title: title.into(),
            basis: "request".into(),
            from: consignment.date,
            to: None,
            uncertain: false,
        });
        id
    }
}

/// Exchange into the answer's currency: each pair is looked up once, and shown.
#[derive(Debug)]
pub(super) struct Exchange<'a> {
    consignment: &'a Consignment,
    rates: &'a RateTable,
    to: Currency,
    pub(super) used: Vec<FxUsed>,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(consignment: &'a Consignment, rates: &'a RateTable, to: Currency) -> Self {
        Self { consignment, rates, to, used: Vec::new() }
    }

    /// Units of the answer's currency for one of `from`.
    pub(super) fn rate(&mut self, from: Currency) -> Result<Decimal, NoRate> {
        if from == self.to {
            return Ok(Decimal::ONE);
        }
        if let Some(known) = self.used.iter().find(|used| used.from == from) {
            return Ok(known.rate);
        }
        let used = match self.consignment.given.fx.get(&from) {
            Some(rate) => {
                FxUsed { from, to: self.to, rate: *rate, published: None, source: "stated in the request".to_owned() }
            }
            None => self.rates.rate(from, self.to, self.consignment.date)?,
        };
        let rate = used.rate;
        self.used.push(used);
        Ok(rate)
    }

    /// The amount in the answer's currency, not rounded.
    pub(super) fn exact(&mut self, amount: Money) -> Result<Decimal, Unquotable> {
        let rate = self.rate(amount.currency())?;
        Ok(amount.decimal().checked_mul(rate).ok_or(MoneyError::TooLarge)?)
    }

    /// The amount in the answer's currency, rounded once.
    pub(super) fn money(&mut self, amount: Money) -> Result<Money, Unquotable> {
        if amount.currency() == self.to {
            return Ok(amount);
        }
        let exact = self.exact(amount)?;
        Ok(Money::from_decimal(exact, self.to, Rounding::HalfUp)?)
    }
}

/// Amounts before rounding, to be compared with thresholds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Exact {
    pub(super) goods: Decimal,
    pub(super) carriage: Decimal,
}

/// One quote in the making.
#[derive(Debug)]
pub(super) struct Work<'a> {
    pub(super) consignment: &'a Consignment,
    pub(super) market: &'a Market,
    pub(super) rules: RuleSet<'a>,
    pub(super) circumstances: Circumstances,
    pub(super) currency: Currency,
    pub(super) exchange: Exchange<'a>,
    pub(super) named: Named,
    pub(super) exact: Exact,
    pub(super) goods: Money,
    pub(super) shipping: Money,
    pub(super) insurance: Money,
    pub(super) customs_value: Money,
    pub(super) lines: Vec<ReceiptLine>,
    /// The regime of each line.
    pub(super) regimes: Vec<&'a Regime>,
    /// The lines in an order that does not depend on the request's.
    order: Vec<usize>,
    pub(super) fees: Vec<Fee>,
    /// Of the fees, what the seller collects at checkout.
    pub(super) fees_at_checkout: Money,
    /// Whether a relief waived the duty of every line.
    pub(super) relieved: bool,
    pub(super) notices: Vec<Notice>,
}

impl<'a> Work<'a> {
    /// Lays the desk out.
    pub(super) fn open(
        consignment: &'a Consignment,
        rulebook: &'a Rulebook,
        rates: &'a RateTable,
    ) -> Result<Self, Unquotable> {
        let (destination, on) = (consignment.destination, consignment.date);
        let Some(market) = rulebook.market(destination, on) else {
            return Err(if rulebook.knows(destination) {
                Unquotable::NoRuleForDate { destination, on }
            } else {
                Unquotable::UnknownDestination(destination)
            });
        };
        let currency = consignment.answer_in.unwrap_or(market.currency);
        let goods = consignment.lines.iter().map(|line| Goods {
            hs6: line.hs6,
            category: line.category.clone(),
            origin: rulebook.place(line.origin.unwrap_or(consignment.origin), on),
        });
        let zero = Money::zero(currency);
        Ok(Self {
            consignment,
            market,
            rules: rulebook.rules(market, consignment.region.as_ref(), on),
            circumstances: Circumstances {
                channel: Some(consignment.channel),
                dispatch: Some(rulebook.place(consignment.dispatch.unwrap_or(consignment.origin), on)),
                facts: facts(consignment),
                no_exclusions: consignment.given.excluded_goods_ignored,
                goods: goods.collect(),
            },
            currency,
            exchange: Exchange::new(consignment, rates, currency),
            // Market, regime and fees name a handful, each line two or three: room for them is made once.
            named: Named { rules: Vec::with_capacity(consignment.lines.len() * 3 + 8), let_go: Vec::new() },
            exact: Exact::default(),
            goods: zero,
            shipping: zero,
            insurance: zero,
            customs_value: zero,
            lines: Vec::with_capacity(consignment.lines.len()),
            regimes: Vec::with_capacity(consignment.lines.len()),
            order: in_order(consignment),
            fees: Vec::new(),
            fees_at_checkout: zero,
            relieved: false,
            notices: Vec::new(),
        })
    }

    /// Whether a border is crossed for this buyer.
    pub(super) fn crosses(&self) -> bool {
        self.consignment.route != Route::Warehouse
    }

    /// Where the buyer is, and whether the seller collects sales tax there.
    pub(super) fn buyer(&self) -> (Option<&'a Region>, bool) {
        (self.consignment.region.as_ref(), self.consignment.given.sales_tax != Some(false))
    }

    /// Says something about the quote, once.
    pub(super) fn say(&mut self, code: NoticeCode, amount: Option<Money>, head: &Head) {
        if !self.notices.iter().any(|notice| notice.code == code && notice.rule == head.id) {
            let rule = self.named.row(head);
            self.notices.push(Notice { code, amount, rule });
        }
    }

    /// The step to which the destination rounds, under a regime whose tax this one collects. Steps hold for its own
    /// currency only, and a request may ask that nothing be cut.
    pub(super) fn step(&self, what: Rounded, tax_by: Collector) -> Option<(Decimal, Rounding)> {
        let row = self.rules.rounding(what, tax_by).filter(|_| self.currency == self.market.currency)?;
        let cut = row.mode == Rounding::Down && self.consignment.given.no_truncation;
        (!cut).then_some((row.step, row.mode))
    }

    /// Rounds as the destination does.
    pub(super) fn round(&self, number: Decimal, what: Rounded, tax_by: Collector) -> Result<Money, MoneyError> {
        let stepped = match self.step(what, tax_by) {
            Some((step, mode)) => mode.to_step(number, step),
            None => number,
        };
        Money::from_decimal(stepped, self.currency, Rounding::HalfUp)
    }

    /// What rounding to a step coarser than the minor unit adds to an amount or takes from it. It stands in a component
    /// of its own, so that the other is its rate on its base to the cent. Where a destination cuts, the cut is the
    /// amount and there is nothing to add.
    pub(super) fn rounding(
        &mut self,
        exact: Decimal,
        what: Rounded,
        tax_by: Collector,
        kind: ChargeKind,
    ) -> Result<(Money, Option<Component>), MoneyError> {
        let rounded = self.round(exact, what, tax_by)?;
        let fine = Money::from_decimal(exact, self.currency, Rounding::HalfUp)?;
        let row = self.rules.rounding(what, tax_by).filter(|row| row.mode != Rounding::Down);
        let Some(row) = row.filter(|_| rounded != fine) else { return Ok((rounded, None)) };
        let amount = rounded.minus(fine)?;
        let rule = self.named.row(&row.head);
        Ok((fine, Some(Component { kind, rate: None, base: None, amount, on_goods: amount, rule })))
    }

    /// The value from which duty or tax is computed: cut, where the destination cuts it.
    pub(super) fn base(&self, value: Money, what: Rounded, tax_by: Collector) -> Result<Money, MoneyError> {
        match self.step(what, tax_by) {
            Some((step, mode)) => {
                Money::from_decimal(mode.to_step(value.decimal(), step), self.currency, Rounding::HalfUp)
            }
            None => Ok(value),
        }
    }

    /// The lines that each regime has, in the order of their first lines.
    pub(super) fn by_regime(&self, lines: &[usize]) -> Vec<(&'a Regime, Vec<usize>)> {
        let mut groups: Vec<(&'a Regime, Vec<usize>)> = Vec::with_capacity(1);
        for at in lines.iter().copied() {
            let Some(regime) = self.regimes.get(at).copied() else { continue };
            match groups.iter_mut().find(|(known, _)| known.head.id == regime.head.id) {
                Some((_, group)) => group.push(at),
                None => groups.push((regime, vec![at])),
            }
        }
        groups
    }

    /// Spreads an amount over the lines. Of equal remainders the one that is first by content gets the spare unit,
    /// so that the same goods in another order come to the same duty.
    pub(super) fn spread(&self, amount: Money, weights: &[i64]) -> Vec<Money> {
        if weights.len() < 2 {
            return amount.split(weights);
        }
        let sorted: Vec<i64> = self.order.iter().map(|at| weights.get(*at).copied().unwrap_or(0)).collect();
        let mut shares = vec![Money::zero(amount.currency()); weights.len()];
        for (at, share) in self.order.iter().zip(amount.split(&sorted)) {
            if let Some(slot) = shares.get_mut(*at) {
                *slot = share;
            }
        }
        shares
    }

    /// Counts a fee with its collector.
    pub(super) fn collect_fee(&mut self, amount: Money, by: Collector) -> Result<(), MoneyError> {
        if by == Collector::Checkout {
            self.fees_at_checkout = self.fees_at_checkout.plus(amount)?;
        }
        Ok(())
    }
}

fn in_order(consignment: &Consignment) -> Vec<usize> {
    let lines = &consignment.lines;
    let mut order: Vec<usize> = (0..lines.len()).collect();
    // The tariff line nearly always decides: the rest is looked at only where it does not.
    let rest = |line: &Line| {
        let price = (line.unit_price.currency(), line.unit_price.minor(), line.quantity);
        (price, line.weight_g, line.origin, line.proven)
    };
    order.sort_by(|one, other| match (lines.get(*one), lines.get(*other)) {
        (Some(one), Some(other)) => one
            .hs6
            .cmp(&other.hs6)
            .then_with(|| rest(one).cmp(&rest(other)))
            .then_with(|| one.tariff_code.cmp(&other.tariff_code))
            .then_with(|| one.category.cmp(&other.category)),
        _ => std::cmp::Ordering::Equal,
    });
    order
}

fn facts(consignment: &Consignment) -> Vec<Fact> {
    let given = &consignment.given;
    let stated = [
        (!consignment.business, Fact::Consumer),
        (given.seller_registered == Some(true), Fact::SellerRegistered),
        (given.via_marketplace == Some(true), Fact::ViaMarketplace),
        (given.voec == Some(true), Fact::Voec),
        (given.personal_use == Some(true), Fact::PersonalUse),
        (given.pref_claimed == Some(true), Fact::PrefClaimed),
        (given.seller_registered == Some(false) && given.via_marketplace != Some(true), Fact::Unregistered),
    ];
    stated.into_iter().filter(|(holds, _)| *holds).map(|(_, fact)| fact).collect()
}
