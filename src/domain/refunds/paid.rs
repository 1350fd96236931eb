//! What was paid, put together from the stored charges.

use super::{Carriage, Paid, PaidConsignment, PaidLine};
use crate::domain::ids::ConsignmentId;
use crate::domain::landed_cost::{ChargeKind, FeeKind};
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::orders::{Charge, ChargePart, OrderLine};

/// What a stored charge is for.
enum For {
    Goods,
    Shipping,
    Duty,
    FlatDuty,
    Tax,
    Fee,
}

/// Why charges cannot be put together: they hold what the program never writes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A kind of charge that is not known.
    #[error("no charge is called {0:?}")]
    Kind(String),
    /// Amounts of several currencies, or too large.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

fn purpose(kind: &str) -> Result<For, Unreadable> {
    match kind {
        "goods" => return Ok(For::Goods),
        "shipping" | "insurance" => return Ok(For::Shipping),
        _ => {}
    }
    if let Ok(kind) = kind.parse::<ChargeKind>() {
        return Ok(match kind {
            ChargeKind::Flat => For::FlatDuty,
            kind if kind.is_tax() => For::Tax,
            _ => For::Duty,
        });
    }
    kind.parse::<FeeKind>().map(|_| For::Fee).or(Err(Unreadable::Kind(kind.to_owned())))
}

fn add(to: &mut Money, amount: Money) -> Result<(), MoneyError> {
    *to = to.plus(amount)?;
    Ok(())
}

impl PaidLine {
    fn of(line: &OrderLine, currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self {
            line: line.id.clone(),
            brand: line.brand.clone(),
            hs6: line.hs6,
            quantity: line.quantity,
            goods: zero,
            duty: zero,
            flat_duty: zero,
            tax: zero,
        }
    }
}

impl PaidConsignment {
    /// Puts an amount where it belongs: what falls on goods to its line, all else to the carriage.
    fn take(&mut self, charge: &Charge) -> Result<(), Unreadable> {
        let purpose = purpose(&charge.kind)?;
        let line = match (&charge.line, charge.part) {
            (Some(id), ChargePart::Goods) => self.lines.iter_mut().find(|line| line.line == *id),
            _ => None,
        };
        let to = match (line, purpose) {
            (Some(line), For::Goods) => &mut line.goods,
            (Some(line), For::Duty) => &mut line.duty,
            (Some(line), For::FlatDuty) => &mut line.flat_duty,
            (Some(line), For::Tax) => &mut line.tax,
            (_, For::Goods | For::Shipping) => &mut self.carriage.shipping,
            (_, For::Duty | For::FlatDuty) => &mut self.carriage.duty,
            (_, For::Tax) => &mut self.carriage.tax,
            (_, For::Fee) => &mut self.carriage.fees,
        };
        Ok(add(to, charge.amount)?)
    }
}

impl Paid {
    /// What was paid for an order: its lines, and its charges with the consignment of each.
    ///
    /// # Errors
    /// [`Unreadable`] when the charges hold what the program never writes.
    pub fn of(
        currency: Currency,
        lines: &[OrderLine],
        charges: &[(ConsignmentId, Charge)],
    ) -> Result<Self, Unreadable> {
        let mut consignments: Vec<PaidConsignment> = Vec::new();
        for line in lines {
            let paid = PaidLine::of(line, currency);
            match consignments.iter_mut().find(|known| known.id == line.consignment) {
                Some(known) => known.lines.push(paid),
                None => consignments.push(PaidConsignment {
                    id: line.consignment.clone(),
                    lines: vec![paid],
                    carriage: Carriage::none(currency),
                }),
            }
        }
        for (id, charge) in charges {
            if let Some(consignment) = consignments.iter_mut().find(|known| known.id == *id) {
                consignment.take(charge)?;
            }
        }
        Ok(Self { currency, consignments })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::orders::Collector;

    fn id<I: From<uuid::Uuid>>(number: u128) -> I {
        I::from(uuid::Uuid::from_u128(number))
    }

    fn line() -> OrderLine {
        OrderLine {
            id: id(1),
            consignment: id(5),
            brand: id(9),
            variant: id(8),
            sku: "CUP".parse().unwrap(),
            slug: "cup".parse().unwrap(),
            title: "Cup".into(),
            options: String::new(),
            media: String::new(),
            quantity: 2,
            goods: Money::new(2000, Currency::EUR),
            total: Money::new(2700, Currency::EUR),
            hs6: "691110".parse().unwrap(),
            origin: "CN".parse().unwrap(),
            personal: None,
        }
    }

    fn charge(kind: &str, part: ChargePart, minor: i64) -> (ConsignmentId, Charge) {
        let charge = Charge {
            line: Some(id(1)),
            kind: kind.into(),
            part,
            amount: Money::new(minor, Currency::EUR),
            collector: Collector::Checkout,
            rate: None,
            base: None,
            rule: String::new(),
        };
        (id(5), charge)
    }

    #[test]
    fn every_charge_finds_its_place_and_none_is_lost() {
        use ChargePart::{Goods, Shipping};
        let charges = [
            charge("goods", Goods, 2000),
            charge("shipping", Shipping, 500),
            charge("flat", Goods, 300),
            charge("vat", Goods, 460),
            charge("vat", Shipping, 100),
            charge("handling", Shipping, 200),
        ];
        let paid = Paid::of(Currency::EUR, &[line()], &charges).unwrap();
        let eur = |minor| Money::new(minor, Currency::EUR);
        assert_eq!(paid.total().unwrap(), eur(3560));
        let consignment = &paid.consignments[0];
        assert_eq!(consignment.lines[0].flat_duty, eur(300));
        assert_eq!(consignment.carriage, Carriage { shipping: eur(500), duty: eur(0), tax: eur(100), fees: eur(200) });
        let odd = [charge("ransom", Goods, 1)];
        assert_eq!(Paid::of(Currency::EUR, &[line()], &odd), Err(Unreadable::Kind("ransom".into())));
    }
}
