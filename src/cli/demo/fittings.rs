//! What the demo's goods measure, and how they are looked after.

use super::NoFill;
use super::data::{BadData, Fitting as Data};
use crate::actions::save_fitting::{Goods, save_fitting};
use crate::domain::audit::Author;
use crate::domain::fittings::{Fitting, SizeRow, SizeTable};
use crate::store::{Db, Tx, brands, categories, fittings, listings};

const FILE: &str = "fittings.json";

/// Says what nobody has said yet.
pub(super) fn fill(db: &Db, wanted: &[Data]) -> Result<(), NoFill> {
    db.write_now(|tx| wanted.iter().try_for_each(|data| add(tx, data)))
}

fn add(tx: &mut Tx, data: &Data) -> Result<(), NoFill> {
    let nothing = || BadData::new(FILE, format!("no such goods: {data:?}"));
    let (brand, goods) = match (&data.listing, &data.brand, &data.category) {
        (Some(slug), None, None) => {
            let listing = listings::by_slug(tx, slug)?.ok_or_else(nothing)?;
            (listing.brand, Goods::Listing(listing.id))
        }
        (None, Some(brand), Some(category)) => {
            let brand = brands::by_slug(tx, brand)?.ok_or_else(nothing)?;
            let category = categories::by_slug(tx, category)?.ok_or_else(nothing)?;
            (brand.id, Goods::Category(category.id))
        }
        _ => return Err(nothing().into()),
    };
    if fittings::of(tx, &brand, &[goods.id()])?.contains_key(goods.id()) {
        return Ok(());
    }
    let mut rows = Vec::new();
    for cells in &data.rows {
        let Some((size, cells)) = cells.split_first() else { return Err(nothing().into()) };
        let spans = cells.iter().map(|cell| cell.parse().map(Some)).collect::<Result<_, _>>();
        rows.push(SizeRow { size: size.clone(), spans: spans.map_err(|error| BadData::new(FILE, error))? });
    }
    let fitting = Fitting { sizes: SizeTable { columns: data.columns.clone(), rows }, care: data.care.clone() };
    save_fitting(tx, &Author::command("demo"), &brand, &goods, (&fitting, None))?;
    Ok(())
}
