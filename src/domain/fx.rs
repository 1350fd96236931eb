//! Exchange rates: a dated table of units per euro, and pegs.
//!
//! The European Central Bank publishes one reference rate per currency and working day; on other days the
//! last published rate counts. Currencies it does not quote are shipped as dated pegs to one it does
//! (the dirham to the dollar). Cross rates go through the euro.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::money::{Currency, Money, MoneyError, Rounding};

/// One published rate: so many units of `currency` for one euro.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The day of publication.
    pub day: NaiveDate,
    /// The currency quoted.
    pub currency: Currency,
    /// Units of it for one euro.
    pub rate: Decimal,
    /// Who published it.
    pub source: String,
}

/// A currency tied to another: so many units of `currency` for one of `anchor`, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peg {
    /// The tied currency.
    pub currency: Currency,
    /// What it is tied to.
    pub anchor: Currency,
    /// Units of `currency` for one `anchor`.
    pub rate: Decimal,
    /// First day.
    pub from: NaiveDate,
    /// Last day, open when absent.
    pub to: Option<NaiveDate>,
    /// Who says so.
    pub source: String,
}

/// A rate as used: what a receipt stores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FxUsed {
    /// The currency given up.
    pub from: Currency,
    /// The currency got.
    pub to: Currency,
    /// Units of `to` for one of `from`.
    pub rate: Decimal,
    /// The day the rate was published; none where the request stated it.
    pub published: Option<NaiveDate>,
    /// Where it comes from.
    pub source: String,
}

impl FxUsed {
    /// Converts at this rate.
    ///
    /// # Errors
    /// [`MoneyError`] when the amount is not in `from`, or too large.
    pub fn convert(&self, amount: Money, rounding: Rounding) -> Result<Money, MoneyError> {
        if amount.currency() != self.from {
            return Err(MoneyError::MixedCurrency(amount.currency(), self.from));
        }
        let exact = amount.decimal().checked_mul(self.rate).ok_or(MoneyError::TooLarge)?;
        Money::from_decimal(exact, self.to, rounding)
    }
}

/// No rate is known for a pair of currencies on or before a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no {from} to {to} rate on {on}; load rates up to that day")]
pub struct NoRate {
    /// The currency given up.
    pub from: Currency,
    /// The currency wanted.
    pub to: Currency,
    /// The day asked for.
    pub on: NaiveDate,
}

/// The rates of every day that was loaded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateTable {
    agreed: Option<Vec<FxUsed>>,
    days: BTreeMap<Currency, BTreeMap<NaiveDate, (Decimal, Arc<str>)>>,
    pegs: Vec<Peg>,
}

impl RateTable {
    /// A table of published rates and pegs. Of two rates for one day and currency the later in the list counts.
    pub fn new(published: impl IntoIterator<Item = Published>, pegs: Vec<Peg>) -> Self {
        let mut days: BTreeMap<Currency, BTreeMap<NaiveDate, (Decimal, Arc<str>)>> = BTreeMap::new();
        // Thousands of rows name one and the same source: the last one is shared as long as it repeats.
        let mut source: Arc<str> = Arc::from("");
        for row in published {
            if *source != *row.source {
                source = row.source.into();
            }
            days.entry(row.currency).or_default().insert(row.day, (row.rate, Arc::clone(&source)));
        }
        Self { agreed: None, days, pegs }
    }

    /// A table of rates that were used once, and of no others: what an agreed plan is quoted again with, whatever is
    /// published or put right afterwards.
    pub fn agreed(used: &[FxUsed]) -> Self {
        Self { agreed: Some(used.to_vec()), ..Self::default() }
    }

    /// The rates the program ships, read once.
    pub fn shipped() -> Arc<Self> {
        super::rates::shipped()
    }

    /// The last day on which anything was published, if any.
    pub fn newest(&self) -> Option<NaiveDate> {
        self.days.values().filter_map(|days| days.keys().next_back().copied()).max()
    }

    /// Units of `currency` per euro on `on`, with the day and source of the rate.
    fn per_euro(&self, currency: Currency, on: NaiveDate) -> Option<(Decimal, Option<NaiveDate>, String)> {
        if currency == Currency::EUR {
            return Some((Decimal::ONE, None, String::new()));
        }
        let quoted = self.days.get(&currency).and_then(|days| days.range(..=on).next_back());
        if let Some((day, (rate, source))) = quoted {
            return Some((*rate, Some(*day), source.as_ref().to_owned()));
        }
        let holds = |peg: &&Peg| peg.currency == currency && peg.from <= on && peg.to.is_none_or(|to| on <= to);
        let peg = self.pegs.iter().find(holds)?;
        if peg.anchor == currency {
            return None;
        }
        let (anchor, day, source) = self.per_euro(peg.anchor, on)?;
        let source = if source.is_empty() { peg.source.clone() } else { format!("{source}; {}", peg.source) };
        Some((anchor * peg.rate, day.or(Some(peg.from)), source))
    }

    /// The rate from one currency to another on a day: the last published on or before it, through the euro; one for
    /// one within a currency, quoted or not. Carried at ten decimals, so that a stored rate is the rate that was used.
    ///
    /// # Errors
    /// [`NoRate`] when one of the two is not quoted on or before the day.
    pub fn rate(&self, from: Currency, to: Currency, on: NaiveDate) -> Result<FxUsed, NoRate> {
        if from == to {
            return Ok(FxUsed { from, to, rate: Decimal::ONE, published: None, source: String::new() });
        }
        let none = NoRate { from, to, on };
        if let Some(agreed) = &self.agreed {
            return agreed.iter().find(|used| (used.from, used.to) == (from, to)).cloned().ok_or(none);
        }
        let (sold, sold_on, sold_by) = self.per_euro(from, on).ok_or(none)?;
        let (bought, bought_on, bought_by) = self.per_euro(to, on).ok_or(none)?;
        let exact = bought.checked_div(sold).ok_or(none)?;
        let mut sources: Vec<String> = [sold_by, bought_by].into_iter().filter(|by| !by.is_empty()).collect();
        sources.dedup();
        Ok(FxUsed {
            from,
            to,
            rate: exact.round_dp(10).normalize(),
            published: [sold_on, bought_on].into_iter().flatten().min(),
            source: sources.join("; "),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn table() -> RateTable {
        let row = |on: &str, code: &str, rate: &str| Published {
            day: day(on),
            currency: code.parse().unwrap(),
            rate: rate.parse().unwrap(),
            source: "ECB".into(),
        };
        let peg = Peg {
            currency: "AED".parse().unwrap(),
            anchor: "USD".parse().unwrap(),
            rate: "3.6725".parse().unwrap(),
            from: day("1997-11-01"),
            to: None,
            source: "peg".into(),
        };
        RateTable::new(
            [row("2026-06-26", "USD", "1.20"), row("2026-06-26", "GBP", "0.80"), row("2026-06-29", "USD", "1.25")],
            vec![peg],
        )
    }

    #[test]
    fn the_last_published_rate_counts() {
        let (eur, usd) = (Currency::EUR, "USD".parse().unwrap());
        assert_eq!(table().rate(eur, usd, day("2026-06-28")).unwrap().rate, "1.2".parse().unwrap());
        assert_eq!(table().rate(eur, usd, day("2026-07-28")).unwrap().published, Some(day("2026-06-29")));
        assert!(table().rate(eur, usd, day("2026-06-25")).is_err());
    }

    #[test]
    fn an_agreed_rate_counts_and_no_other() {
        let (eur, usd, gbp) = (Currency::EUR, "USD".parse().unwrap(), "GBP".parse().unwrap());
        let used = table().rate(usd, eur, day("2026-06-28")).unwrap();
        let agreed = RateTable::agreed(std::slice::from_ref(&used));
        assert_eq!(agreed.rate(usd, eur, day("2027-01-01")), Ok(used));
        assert_eq!(agreed.rate(eur, eur, day("2027-01-01")).unwrap().rate, Decimal::ONE);
        assert!(agreed.rate(gbp, eur, day("2026-06-28")).is_err());
    }

    #[test]
    fn cross_rates_and_pegs_go_through_the_euro() {
        let (gbp, aed) = ("GBP".parse().unwrap(), "AED".parse().unwrap());
        let used = table().rate(gbp, aed, day("2026-06-30")).unwrap();
        assert_eq!(used.rate, "5.73828125".parse().unwrap());
        assert_eq!(used.published, Some(day("2026-06-26")), "the older of the two days is shown");
        let pound = Money::parse("10", gbp).unwrap();
        assert_eq!(used.convert(pound, Rounding::HalfUp).unwrap().to_string(), "57.38");
    }
}
