//! What leaves with a batch: a list of parcels with their sums, written once when the batch is closed.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Bag, BatchNumber, bags, most_g};
use crate::domain::country::Country;
use crate::domain::customs::{Declaration, Form, Sender};
use crate::domain::ids::{ConsignmentNumber, OrderNumber};
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::{Lane, Place};
use crate::domain::money::{Money, MoneyError};

/// What a manifest says above its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its number, which is the batch's.
    pub number: BatchNumber,
    /// The hub, by its code.
    pub place: String,
    /// Who sends from there, line by line; empty while nobody said so.
    pub sender: Vec<String>,
    /// The country it leaves.
    pub dispatch: Country,
    /// The country it goes to.
    pub destination: Country,
    /// The lane, by its code.
    pub lane: String,
    /// The carrier.
    pub carrier: String,
    /// How its parcels are declared.
    pub channel: Channel,
    /// The day of its cut-off, local at the hub.
    pub day: NaiveDate,
    /// When it was closed.
    pub closed_at: DateTime<Utc>,
    /// By whom.
    pub closed_by: String,
    /// The most grams of a bag by the rules in force then; none where there are none, or the manifest is older than this
    /// line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bag_most_g: Option<u32>,
}

/// A parcel on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its bag.
    pub bag: u32,
    /// The postal identifier, or the number on the parcel where it does not go by post.
    pub identifier: String,
    /// The number on the parcel.
    pub parcel: ConsignmentNumber,
    /// Its order.
    pub order: OrderNumber,
    /// Its postal form.
    pub form: Option<Form>,
    /// The mode of export, where the country it leaves has one.
    pub mode: Option<String>,
    /// Grams, with its box.
    pub gross_g: u32,
    /// What its goods are declared to be worth.
    pub value: Money,
}

/// What the list comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Parcels.
    pub pieces: u32,
    /// Bags.
    pub bags: u32,
    /// Grams.
    pub gross_g: u64,
    /// What all is declared to be worth, one sum per currency, by its code.
    pub values: Vec<Money>,
}

/// A manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What stands above the list.
    pub head: Head,
    /// The parcels, by bag and number.
    pub items: Vec<Item>,
    /// The sums.
    pub totals: Totals,
}

impl Head {
    /// What is said of a batch that is closed now.
    pub fn of(
        number: &BatchNumber,
        (place, lane): (&Place, &Lane),
        sender: Option<&Sender>,
        day: NaiveDate,
        (closed_at, closed_by): (DateTime<Utc>, &str),
    ) -> Self {
        let town = |sender: &Sender| format!("{} {}", sender.postcode, sender.city).trim().to_owned();
        let lines = sender.map(|sender| [sender.name.clone(), sender.street.clone(), town(sender)]);
        Self {
            number: number.clone(),
            place: place.code.clone(),
            sender: lines.into_iter().flatten().filter(|line| !line.is_empty()).collect(),
            dispatch: place.country,
            destination: lane.to,
            lane: lane.code.clone(),
            carrier: lane.carrier.clone(),
            channel: lane.channel,
            day,
            closed_at,
            closed_by: closed_by.to_owned(),
            bag_most_g: most_g(lane.mode, day),
        }
    }
}

impl Item {
    /// A parcel in a bag, as it was declared.
    pub fn of(bag: u32, declared: &Declaration) -> Self {
        Self {
            bag,
            identifier: declared.code(),
            parcel: declared.consignment.clone(),
            order: declared.order.clone(),
            form: declared.form,
            mode: declared.mode.clone(),
            gross_g: declared.gross_g,
            value: declared.sums.goods,
        }
    }
}

impl Totals {
    /// What some parcels come to.
    ///
    /// # Errors
    /// [`MoneyError`] when the sum of a currency is beyond what an amount can hold.
    pub fn of(items: &[Item]) -> Result<Self, MoneyError> {
        let mut values: Vec<Money> = Vec::new();
        for item in items {
            match values.iter_mut().find(|sum| sum.currency() == item.value.currency()) {
                Some(sum) => *sum = sum.plus(item.value)?,
                None => values.push(item.value),
            }
        }
        values.sort_by_key(|sum| sum.currency().to_string());
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(Self {
            pieces: count(items.len()),
            bags: count(bags(items.iter().map(|item| (item.bag, item.gross_g))).len()),
            gross_g: items.iter().map(|item| u64::from(item.gross_g)).fold(0, u64::saturating_add),
            values,
        })
    }
}

impl Manifest {
    /// A manifest of some parcels.
    ///
    /// # Errors
    /// As [`Totals::of`].
    pub fn of(head: Head, mut items: Vec<Item>) -> Result<Self, MoneyError> {
        items.sort_by(|one, other| (one.bag, &one.parcel).cmp(&(other.bag, &other.parcel)));
        let totals = Totals::of(&items)?;
        Ok(Self { head, items, totals })
    }

    /// Its bags, by their numbers.
    pub fn bags(&self) -> Vec<Bag> {
        bags(self.items.iter().map(|item| (item.bag, item.gross_g)))
    }

    /// A bag that is heavier than was allowed, with the most grams, if there is one.
    pub fn too_heavy(&self) -> Option<(Bag, u32)> {
        let most_g = self.head.bag_most_g?;
        let bag = self.bags().into_iter().find(|bag| bag.gross_g > u64::from(most_g))?;
        Some((bag, most_g))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(bag: u32, letter: u8, gross_g: u32, value: &str, currency: &str) -> Item {
        Item {
            bag,
            identifier: format!("LX{letter}"),
            parcel: ConsignmentNumber::new([letter; 9]),
            order: OrderNumber::new([letter; 9]),
            form: Some(Form::Cn22),
            mode: Some("9610".to_owned()),
            gross_g,
            value: Money::parse(value, currency.parse().unwrap()).unwrap(),
        }
    }

    #[test]
    fn a_manifest_is_sorted_by_bag_and_adds_up_by_currency() {
        let items =
            vec![item(2, 1, 400, "12.00", "USD"), item(1, 3, 500, "20.10", "EUR"), item(1, 2, 600, "9.95", "EUR")];
        let totals = Totals::of(&items).unwrap();
        assert_eq!((totals.pieces, totals.bags, totals.gross_g), (3, 2, 1500));
        let sums: Vec<String> =
            totals.values.iter().map(|sum| format!("{} {}", sum.decimal(), sum.currency())).collect();
        assert_eq!(sums, ["30.05 EUR", "12.00 USD"]);
    }
}
