//! Registrations of the house for taxes abroad, and what they make of a sale.
//!
//! Who collects a tax often depends on the seller: the Import One-Stop Shop of the EU, the Norwegian scheme for small
//! consignments, a platform that answers for the tax, sales tax of a state in which the seller is registered. The
//! rules know the facts they ask for; which of them are true of this house stands here, dated, as data of its own.
//! A plan keeps the [`Standing`] it was quoted under, so that a receipt is proved again without this table.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::Region;
use super::landed_cost::{Given, Route, Scheme};
use super::rulebook::Area;
use super::rulebook::rows::Place;
use super::words::words;

words! {
    /// What a registration lets the house do.
    Grant "ioss, via_marketplace, seller_registered, voec, sales_tax or regime" {
        /// Declare VAT in the Import One-Stop Shop.
        Ioss = "ioss",
        /// Collect the tax as the marketplace that answers for it.
        ViaMarketplace = "via_marketplace",
        /// Collect the tax as a registered seller.
        SellerRegistered = "seller_registered",
        /// Collect VAT in the Norwegian scheme for small consignments.
        Voec = "voec",
        /// Collect sales tax of the region.
        SalesTax = "sales_tax",
        /// Declare under a regime that is open to its members only.
        Regime = "regime",
    }
}

/// One registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The country, or the customs territory it lies in.
    pub area: Area,
    /// The region; the whole area when absent.
    pub region: Option<Region>,
    /// What people call it (`IOSS`, `VOEC`).
    pub scheme: String,
    /// The number under which the house is known there.
    pub number: String,
    /// What it lets the house do.
    pub grants: Grant,
    /// The regime it opens; empty unless it grants one.
    pub regime: String,
    /// First day, local in the destination.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
}

impl Registration {
    fn holds(&self, place: Place, region: Option<&Region>, on: NaiveDate) -> bool {
        (self.area == place.country || self.area == place.territory)
            && (self.region.is_none() || self.region.as_ref() == region)
            && self.from <= on
            && self.to.is_none_or(|to| on <= to)
    }
}

/// A scheme and the number under which the house is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The scheme.
    pub scheme: String,
    /// The number.
    pub number: String,
}

/// What the house is in one destination on one day, as quotes ask it. The default states nothing: the rules then
/// assume what is usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The scheme under which tax is declared, where the best one is not open to the house.
    pub vat_scheme: Option<Scheme>,
    /// The regime it may declare under.
    pub regime: Option<String>,
    /// Whether it is registered for the tax.
    pub seller_registered: Option<bool>,
    /// Whether it answers for the tax as a marketplace.
    pub via_marketplace: Option<bool>,
    /// Whether it is in the Norwegian scheme.
    pub voec: Option<bool>,
    /// Whether goods are for the buyer's own use: a shop for private buyers sells nothing else.
    pub personal_use: Option<bool>,
    /// Whether it collects sales tax of the region.
    pub sales_tax: Option<bool>,
    /// The numbers under which it is known there.
    pub held: Vec<Held>,
}

impl Standing {
    /// What the registrations come to in a destination on a day. What is not held is said not to be.
    pub fn of(all: &[Registration], place: Place, region: Option<&Region>, on: NaiveDate) -> Self {
        let here: Vec<&Registration> = all.iter().filter(|row| row.holds(place, region, on)).collect();
        let grants = |grant: Grant| here.iter().any(|row| row.grants == grant);
        let opened = here.iter().find(|row| row.grants == Grant::Regime);
        Self {
            // Without it the ordinary way is left: "standard" is a scheme of every import there is.
            vat_scheme: (!grants(Grant::Ioss)).then_some(Scheme::Standard),
            regime: opened.map(|row| row.regime.clone()),
            seller_registered: Some(grants(Grant::SellerRegistered)),
            via_marketplace: Some(grants(Grant::ViaMarketplace)),
            voec: Some(grants(Grant::Voec)),
            personal_use: Some(true),
            sales_tax: region.map(|_| grants(Grant::SalesTax)),
            held: here.iter().map(|row| Held { scheme: row.scheme.clone(), number: row.number.clone() }).collect(),
        }
    }

    /// The facts a quote is given. A regime is one of the border: goods that lie in the country know none.
    pub fn given(&self, route: Route) -> Given {
        Given {
            vat_scheme: self.vat_scheme,
            regime: self.regime.clone().filter(|_| route != Route::Warehouse),
            seller_registered: self.seller_registered,
            via_marketplace: self.via_marketplace,
            voec: self.voec,
            personal_use: self.personal_use,
            sales_tax: self.sales_tax,
            ..Given::default()
        }
    }
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {found:?} is not {expected}")]
pub struct RegistrationFault {
    /// The line in the file; the header is the first.
    pub line: u64,
    /// The column.
    pub column: &'static str,
    /// What stands there.
    pub found: String,
    /// What should.
    pub expected: &'static str,
}

const COLUMNS: [&str; 8] = ["area", "region", "scheme", "number", "grants", "regime", "from", "to"];

/// Reads registrations from CSV: `area,region,scheme,number,grants,regime,from,to`.
///
/// # Errors
/// Every cell that cannot be read.
pub fn parse(text: &str) -> Result<Vec<Registration>, Vec<RegistrationFault>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map(|header| header.iter().map(str::to_owned).collect::<Vec<_>>());
    if header.as_ref().is_ok_and(|header| header.iter().map(String::as_str).ne(COLUMNS)) || header.is_err() {
        let expected = "area,region,scheme,number,grants,regime,from,to";
        let found = text.lines().next().unwrap_or("").to_owned();
        return Err(vec![RegistrationFault { line: 1, column: "*", found, expected }]);
    }
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (record, line) in reader.records().zip(2..) {
        match record {
            Ok(record) => rows.extend(row(&record, line, &mut faults)),
            Err(error) => {
                let (found, expected) = (error.to_string(), "eight columns");
                faults.push(RegistrationFault { line, column: "*", found, expected });
            }
        }
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

fn row(record: &csv::StringRecord, line: u64, faults: &mut Vec<RegistrationFault>) -> Option<Registration> {
    let mut cells = record.iter().map(str::trim);
    let mut next = || cells.next().unwrap_or("");
    let (area, region, scheme, number) = (next(), next(), next(), next());
    let (grants, regime, from, to) = (next(), next(), next(), next());
    let mut wrong = |column: &'static str, found: &str, expected: &'static str| {
        faults.push(RegistrationFault { line, column, found: found.to_owned(), expected });
    };
    let before = area.parse::<Area>().ok();
    if before.is_none() {
        wrong("area", area, "a country or customs territory");
    }
    let division = Some(region).filter(|region| !region.is_empty()).map(str::parse::<Region>);
    if matches!(division, Some(Err(_))) {
        wrong("region", region, "a region code");
    }
    for (column, cell) in [("scheme", scheme), ("number", number)] {
        if cell.is_empty() {
            wrong(column, cell, "a text");
        }
    }
    let grant = grants.parse::<Grant>().ok();
    if grant.is_none() {
        wrong("grants", grants, "ioss, via_marketplace, seller_registered, voec, sales_tax or regime");
    }
    if (grant == Some(Grant::Regime)) == regime.is_empty() {
        wrong("regime", regime, "the name of a regime where one is granted, else empty");
    }
    let first = from.parse::<NaiveDate>().ok();
    if first.is_none() {
        wrong("from", from, "a day (YYYY-MM-DD)");
    }
    let last = Some(to).filter(|to| !to.is_empty()).map(str::parse::<NaiveDate>);
    let ends_before = matches!((&last, first), (Some(Ok(last)), Some(first)) if *last < first);
    if matches!(last, Some(Err(_))) || ends_before {
        wrong("to", to, "empty, or a day not before the first");
    }
    Some(Registration {
        area: before?,
        region: division.and_then(Result::ok),
        scheme: scheme.to_owned(),
        number: number.to_owned(),
        grants: grant?,
        regime: regime.to_owned(),
        from: first?,
        to: last.and_then(Result::ok),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rulebook::Rulebook;

    const TABLE: &str = "area,region,scheme,number,grants,regime,from,to\n\
        EU,,IOSS,IM2760000742,ioss,,2021-07-01,\n\
        BR,,Remessa Conforme,BR-RC-1,regime,Remessa Conforme,2024-08-01,\n\
        US,CA,Sales tax,CA-1,sales_tax,,2025-01-01,2026-12-31\n";

    fn standing(country: &str, region: Option<&str>, on: &str) -> Standing {
        let on = on.parse().unwrap();
        let place = Rulebook::shipped().place(country.parse().unwrap(), on);
        let region: Option<Region> = region.map(|code| code.parse().unwrap());
        Standing::of(&parse(TABLE).unwrap(), place, region.as_ref(), on)
    }

    #[test]
    fn what_is_held_opens_its_scheme_and_what_is_not_is_said_not_to_be() {
        assert_eq!(standing("DE", None, "2026-11-24").vat_scheme, None, "the best that is open");
        assert_eq!(standing("DE", None, "2021-06-30").vat_scheme, Some(Scheme::Standard));
        assert_eq!(standing("NO", None, "2026-11-24").voec, Some(false));
        let brazil = standing("BR", Some("SP"), "2026-11-24");
        assert_eq!(brazil.given(Route::Direct).regime.as_deref(), Some("Remessa Conforme"));
        assert_eq!(brazil.given(Route::Warehouse).regime, None);
        assert_eq!(standing("US", Some("CA"), "2026-11-24").sales_tax, Some(true));
        assert_eq!(standing("US", Some("CA"), "2027-01-01").sales_tax, Some(false));
        assert_eq!(standing("US", Some("OR"), "2026-11-24").sales_tax, Some(false));
        assert_eq!(standing("US", None, "2026-11-24").sales_tax, None);
    }

    #[test]
    fn every_cell_that_cannot_be_read_is_named() {
        let faults = parse(&TABLE.replace("EU,,IOSS", "europe,,").replace("sales_tax,,2025", "sale,,x")).unwrap_err();
        let named: Vec<(u64, &str)> = faults.iter().map(|fault| (fault.line, fault.column)).collect();
        assert_eq!(named, [(2, "area"), (2, "scheme"), (4, "grants"), (4, "from")], "{faults:?}");
        assert!(parse("area,number\n").is_err());
    }
}
