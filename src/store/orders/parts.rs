//! Consignments and lines of orders.

use diesel::prelude::*;

use crate::domain::consignments::ConsignmentState;
use crate::domain::country::Country;
use crate::domain::ids::{
    BrandId, ConsignmentId, ConsignmentNumber, OrderId, OrderLineId, PlaceId, Sku, Slug, TrackingNumber, VariantId,
};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::{Consignment, OrderLine, OrderState};
use crate::domain::routing::Terms;
use crate::domain::rulebook::Hs6;
use crate::store::keyed::{ByOrder, by_order};
use crate::store::schema::{consignments as consignments_table, order_lines, orders};
use crate::store::{Conn, StoreError, Stored, Tx, reroutes};

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("consignments", error)
}

/// Adds a consignment of an order.
///
/// # Errors
/// When the database fails.
pub fn add_consignment(tx: &mut Tx, order: &OrderId, position: i32, new: &Consignment) -> Stored<()> {
    use consignments_table as c;
    let text = |value: serde_json::Result<String>| value.map_err(corrupt);
    // What was agreed stands in the order's plan; here the road, for those who pack and ship.
    diesel::insert_into(c::table)
        .values((
            c::id.eq(&new.id),
            c::order_id.eq(order),
            c::position.eq(position),
            c::number.eq(&new.number),
            c::place_id.eq(&new.terms.place),
            c::lane_id.eq(&new.terms.lane),
            c::brand_id.eq(&new.terms.brand),
            c::state.eq(new.state.as_str()),
            c::currency.eq(new.receipt.currency),
            c::shipping_minor.eq(new.receipt.totals.shipping.minor()),
            c::total_minor.eq(new.receipt.totals.total.minor()),
            c::receipt.eq(text(serde_json::to_string(&new.receipt))?),
            c::journey.eq(text(serde_json::to_string(&new.terms))?),
            c::arrives_from.eq(new.terms.journey.arrives.0),
            c::arrives_to.eq(new.terms.journey.arrives.1),
            c::leaves.eq(new.terms.journey.handed_over),
            c::reason.eq(text(serde_json::to_string(&new.reason))?),
            c::alternatives.eq(text(serde_json::to_string(&new.alternatives))?),
            c::replaces.eq(&new.replaces),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The consignments of an order as they were sold, in the order of its plan.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn consignments(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Consignment>> {
    Ok(consignments_of(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The consignments of several orders as they were sold, each in the order of its plan.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn consignments_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Consignment>> {
    let mut all = parcels_of(conn, orders)?;
    for own in all.values_mut() {
        own.retain(|one| one.replaces.is_none());
    }
    Ok(all)
}

/// Every parcel of an order: what was sold in the order of its plan, then what replaces any of it.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn parcels(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Consignment>> {
    Ok(parcels_of(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// Every parcel of several orders as it travels: on the road by which it goes, whichever it was sold on.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn travelling_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Consignment>> {
    let mut all = parcels_of(conn, orders)?;
    for parcel in all.values_mut().flatten() {
        *parcel = parcel.travelling();
    }
    Ok(all)
}

/// Every parcel of several orders, as [`parcels`].
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn parcels_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Consignment>> {
    use consignments_table as c;
    type Kept = (String, String, String, String);
    type Row =
        (OrderId, (ConsignmentId, ConsignmentNumber, Option<TrackingNumber>, String, Option<ConsignmentId>), Kept);
    let rows: Vec<Row> = c::table
        .filter(c::order_id.eq_any(orders))
        .order((c::order_id, c::position))
        .select((
            c::order_id,
            (c::id, c::number, c::tracking, c::state, c::replaces),
            (c::journey, c::receipt, c::reason, c::alternatives),
        ))
        .load(conn)?;
    let mut roads = reroutes::roads_of(conn, orders)?;
    by_order(rows.into_iter().map(|(order, (id, number, tracking, state, replaces), kept)| {
        let (terms, receipt, reason, alternatives) = kept;
        let consignment = Consignment {
            road: roads.remove(&id).map(Box::new),
            id,
            number,
            tracking,
            state: state.parse().map_err(corrupt)?,
            terms: serde_json::from_str(&terms).map_err(corrupt)?,
            receipt: serde_json::from_str(&receipt).map_err(corrupt)?,
            reason: serde_json::from_str(&reason).map_err(corrupt)?,
            alternatives: serde_json::from_str(&alternatives).map_err(corrupt)?,
            replaces,
        };
        Ok((order, consignment))
    }))
}

/// Says which road a consignment goes by now, for those who pack and ship.
///
/// # Errors
/// When the database fails.
pub fn set_road(tx: &mut Tx, id: &ConsignmentId, terms: &Terms) -> Stored<()> {
    use consignments_table as c;
    diesel::update(c::table.find(id))
        .set((
            c::place_id.eq(&terms.place),
            c::lane_id.eq(&terms.lane),
            c::brand_id.eq(&terms.brand),
            c::arrives_from.eq(terms.journey.arrives.0),
            c::arrives_to.eq(terms.journey.arrives.1),
            c::leaves.eq(terms.journey.handed_over),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The order and the id of the consignment that has a tracking number.
///
/// # Errors
/// When the database fails.
pub fn by_tracking(conn: &mut Conn, tracking: &TrackingNumber) -> Stored<Option<(OrderId, ConsignmentId)>> {
    use consignments_table as c;
    Ok(c::table.filter(c::tracking.eq(tracking)).select((c::order_id, c::id)).first(conn).optional()?)
}

/// The order and the id of the consignment that has a number.
///
/// # Errors
/// When the database fails.
pub fn by_consignment(conn: &mut Conn, number: &ConsignmentNumber) -> Stored<Option<(OrderId, ConsignmentId)>> {
    use consignments_table as c;
    Ok(c::table.filter(c::number.eq(number)).select((c::order_id, c::id)).first(conn).optional()?)
}

/// Says what the carrier calls a consignment, or takes that back.
///
/// # Errors
/// When the database fails, or another consignment has the number.
pub fn set_tracking(tx: &mut Tx, id: &ConsignmentId, tracking: Option<&TrackingNumber>) -> Stored<bool> {
    use consignments_table as c;
    Ok(diesel::update(c::table.find(id)).set(c::tracking.eq(tracking)).execute(tx.conn())? == 1)
}

/// Adds a line of an order.
///
/// # Errors
/// When the database fails.
pub fn add_line(tx: &mut Tx, order: &OrderId, position: i32, line: &OrderLine) -> Stored<()> {
    use order_lines as l;
    let personal = line.personal.as_ref().map(serde_json::to_string).transpose().map_err(corrupt)?;
    diesel::insert_into(l::table)
        .values((
            l::id.eq(&line.id),
            l::order_id.eq(order),
            l::consignment_id.eq(&line.consignment),
            l::brand_id.eq(&line.brand),
            l::position.eq(position),
            l::variant_id.eq(&line.variant),
            l::sku.eq(&line.sku),
            l::slug.eq(&line.slug),
            l::title.eq(&line.title),
            l::options.eq(&line.options),
            l::media.eq(&line.media),
            l::quantity.eq(i32::try_from(line.quantity).unwrap_or(i32::MAX)),
            l::currency.eq(line.goods.currency()),
            l::goods_minor.eq(line.goods.minor()),
            l::total_minor.eq(line.total.minor()),
            l::hs6.eq(line.hs6),
            l::origin.eq(line.origin),
            l::personal.eq(personal),
        ))
        .execute(tx.conn())?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = order_lines)]
struct LineRow {
    id: OrderLineId,
    consignment_id: ConsignmentId,
    brand_id: BrandId,
    variant_id: VariantId,
    sku: Sku,
    slug: Slug,
    title: String,
    options: String,
    media: String,
    quantity: i32,
    currency: Currency,
    goods_minor: i64,
    total_minor: i64,
    hs6: Hs6,
    origin: Country,
    personal: Option<String>,
}

impl LineRow {
    fn line(self) -> Stored<OrderLine> {
        let made =
            |text: String| serde_json::from_str(&text).map_err(|error| StoreError::corrupt("order_lines", error));
        Ok(OrderLine {
            personal: self.personal.map(made).transpose()?,
            id: self.id,
            consignment: self.consignment_id,
            brand: self.brand_id,
            variant: self.variant_id,
            sku: self.sku,
            slug: self.slug,
            title: self.title,
            options: self.options,
            media: self.media,
            quantity: u32::try_from(self.quantity).unwrap_or(0),
            goods: Money::new(self.goods_minor, self.currency),
            total: Money::new(self.total_minor, self.currency),
            hs6: self.hs6,
            origin: self.origin,
        })
    }
}

/// The lines of an order, in the order of its consignments.
///
/// # Errors
/// When the database fails.
pub fn lines(conn: &mut Conn, order: &OrderId) -> Stored<Vec<OrderLine>> {
    Ok(lines_of(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The lines of several orders, each in the order of its consignments.
///
/// # Errors
/// When the database fails.
pub fn lines_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<OrderLine>> {
    let rows: Vec<(OrderId, LineRow)> = order_lines::table
        .filter(order_lines::order_id.eq_any(orders))
        .order((order_lines::order_id, order_lines::position))
        .select((order_lines::order_id, LineRow::as_select()))
        .load(conn)?;
    by_order(rows.into_iter().map(|(order, row)| Ok((order, row.line()?))))
}

/// What a brand may know of an order: its own line, the number, when, where to and how it stands. No buyer.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = orders)]
pub struct BrandOrder {
    /// The number people read.
    pub number: crate::domain::ids::OrderNumber,
    /// Where it stands.
    pub state: OrderState,
    /// Where it goes.
    pub country: Country,
    /// When it was placed.
    pub placed_at: chrono::NaiveDateTime,
}

/// A brand's own lines in orders, newest first, each with where it lies and how its parcel stands.
///
/// # Errors
/// When the database fails.
pub fn lines_of_brand(
    conn: &mut Conn,
    brand: &BrandId,
    offset: i64,
    limit: i64,
) -> Stored<Vec<(BrandOrder, OrderLine, PlaceId, ConsignmentState)>> {
    let rows: Vec<(BrandOrder, LineRow, PlaceId, ConsignmentState)> = order_lines::table
        .inner_join(orders::table)
        .inner_join(consignments_table::table)
        .filter(order_lines::brand_id.eq(brand))
        .order((orders::placed_at.desc(), orders::id.desc(), order_lines::position))
        .offset(offset)
        .limit(limit)
        .select((
            BrandOrder::as_select(),
            LineRow::as_select(),
            consignments_table::place_id,
            consignments_table::state,
        ))
        .load(conn)?;
    rows.into_iter().map(|(order, line, place, state)| Ok((order, line.line()?, place, state))).collect()
}
