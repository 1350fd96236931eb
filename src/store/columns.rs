//! Domain values as columns: one macro, so that `domain` never names diesel.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::pg::Pg;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Nullable, SingleValue, Text};
use diesel::sqlite::Sqlite;
use rust_decimal::Decimal;

use super::StoreError;
use super::connection::MultiBackend;
use crate::domain::country::{Country, Region};
use crate::domain::ids;
use crate::domain::lanes::{Incoterm, Mode, PlaceKind, Restrictions, Weekdays, Zone};
use crate::domain::listings::ListingState;
use crate::domain::money::Currency;
use crate::domain::rulebook::Hs6;
use crate::domain::storefront::Language;

/// A value that stands in a text column as it prints and is read back as it parses.
/// What diesel's derives would write, written from outside, nullable columns included.
macro_rules! as_text {
    ($($name:ty),* $(,)?) => {$(
        impl ToSql<Text, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                use std::io::Write;
                write!(out, "{self}")?;
                Ok(IsNull::No)
            }
        }
        impl ToSql<Text, Sqlite> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
                out.set_value(self.to_string());
                Ok(IsNull::No)
            }
        }
        impl ToSql<Text, MultiBackend> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
                out.set_value((Text, self));
                Ok(IsNull::No)
            }
        }
        impl<DB: Backend> ToSql<Nullable<Text>, DB> for $name
        where
            $name: ToSql<Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                ToSql::<Text, DB>::to_sql(self, out)
            }
        }
        impl<DB: Backend, ST: SingleValue> Queryable<ST, DB> for $name
        where
            $name: FromSql<ST, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> deserialize::Result<Self> {
                Ok(row)
            }
        }
        $crate::store::columns::as_text!(@expression $name, Text, Nullable<Text>);
        impl<DB: Backend> FromSql<Text, DB> for $name
        where
            String: FromSql<Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let text = <String as FromSql<Text, DB>>::from_sql(bytes)?;
                text.parse::<$name>().map_err(|error| format!("{text:?}: {error}").into())
            }
        }
    )*};
    (@expression $name:ty, $($st:ty),*) => {$(
        impl AsExpression<$st> for $name {
            type Expression = Bound<$st, $name>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<$st> for &'e $name {
            type Expression = Bound<$st, &'e $name>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<$st> for &'_ &'e $name {
            type Expression = Bound<$st, &'e $name>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(*self)
            }
        }
    )*};
}
pub(super) use as_text;

as_text!(
    crate::domain::accounts::Email,
    crate::domain::accounts::Role,
    ids::AccountId,
    ids::BatchId,
    crate::domain::batches::BatchNumber,
    crate::domain::batches::BatchState,
    crate::domain::coverage::Kind,
    ids::BrandId,
    ids::CategoryId,
    ids::CollectionId,
    crate::domain::slugs::Named,
    ids::ListingId,
    ids::VariantId,
    ids::PictureId,
    ids::PlaceId,
    ids::LaneId,
    ids::RateCardId,
    ids::CartId,
    ids::AttemptId,
    ids::OrderId,
    ids::OrderLineId,
    ids::ConsignmentId,
    ids::ChargeId,
    ids::PaymentId,
    ids::RefundId,
    ids::ReturnId,
    ids::LegalVersionId,
    ids::ReviewId,
    ids::QuestionId,
    crate::domain::reviews::ReviewState,
    crate::domain::questions::QuestionState,
    ids::WishListId,
    ids::WatchId,
    crate::domain::wishes::WatchKind,
    crate::domain::wishes::WatchState,
    crate::domain::wishes::LetterSort,
    ids::SettlementId,
    ids::TrackingNumber,
    ids::EntryId,
    ids::LetterId,
    ids::PersonalId,
    ids::UploadId,
    ids::RecordId,
    ids::RuleChangeId,
    crate::domain::rulebook::changes::ChangeState,
    crate::domain::rulebook::changes::Mode,
    ids::OrderNumber,
    ids::ConsignmentNumber,
    ids::Rma,
    ids::Sku,
    ids::Slug,
    Country,
    Region,
    Currency,
    Language,
    Hs6,
    ListingState,
    crate::domain::pictures::Focus,
    crate::domain::pictures::Tint,
    crate::domain::pictures::Readers,
    crate::domain::measures::Measure,
    Restrictions,
    PlaceKind,
    Mode,
    Incoterm,
    Zone,
    Weekdays,
    crate::domain::landed_cost::Channel,
    crate::domain::consignments::ConsignmentState,
    crate::domain::consignments::Source,
    crate::domain::customs::s10::S10,
    crate::domain::customs::s10::Service,
    crate::domain::orders::OrderState,
    crate::domain::orders::PaymentState,
    crate::domain::refunds::RefundState,
    crate::domain::settlements::SettlementState,
    crate::domain::returns::Decision,
    crate::domain::returns::Parcel,
    crate::domain::returns::Reason,
    crate::domain::returns::Repaid,
);

/// Decimal rates are foreign to this crate, so they stand in a wrapper of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(pub Decimal);

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::str::FromStr for Rate {
    type Err = rust_decimal::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

as_text!(Rate);

/// A number of things as the row keeps it.
pub(super) fn to_row(table: &'static str, number: u32) -> Result<i32, StoreError> {
    i32::try_from(number).or(Err(StoreError::corrupt(table, format!("{number} is more than a row can hold"))))
}

/// A number of things as the program counts it.
pub(super) fn from_row(table: &'static str, number: i32) -> Result<u32, StoreError> {
    u32::try_from(number).or(Err(StoreError::corrupt(table, format!("{number} is less than nothing"))))
}

/// A place in an order, as the row keeps it.
pub(super) fn position(at: usize) -> i32 {
    i32::try_from(at).unwrap_or(i32::MAX)
}
