//! Data that travels ahead of a parcel, as JSON: postal advance data, the European set for low values, and what the
//! country of export is told.

use serde_json::{Value, json};

use super::DataSet;
use crate::domain::customs::{Declaration, Party, Piece};
use crate::domain::money::Money;

pub(super) fn amount(amount: Money) -> Value {
    json!({ "amount": amount.decimal().to_string(), "currency": amount.currency().to_string() })
}

fn party(party: &Party) -> Value {
    json!({
        "name": party.name,
        "business": party.business,
        "street": party.street,
        "additional": party.extra,
        "city": party.city,
        "region": party.region,
        "postcode": party.postcode,
        "country": party.country,
        "telephone": party.phone,
        "email": party.email,
    })
}

/// A set of data; none where a declaration has none.
pub fn data_set(set: DataSet, declaration: &Declaration) -> Option<Value> {
    if !set.belongs_to(declaration) {
        return None;
    }
    Some(match set {
        DataSet::Itmatt => itmatt(declaration),
        DataSet::H7 => h7(declaration),
        DataSet::Export => export(declaration),
    })
}

fn scheme(declaration: &Declaration) -> Value {
    declaration.scheme.as_ref().map_or(Value::Null, |held| json!({ "scheme": held.scheme, "number": held.number }))
}

fn identifier(declaration: &Declaration) -> Value {
    let own = declaration.importer.as_ref();
    own.map_or(Value::Null, |importer| json!({ "kind": importer.name, "number": importer.number }))
}

fn itmatt(declaration: &Declaration) -> Value {
    let piece = |piece: &Piece| {
        json!({
            "description": piece.description,
            "units": piece.quantity,
            "net_weight_g": piece.net_g,
            "declared_value": amount(piece.value),
            "hs_code": piece.tariff_code.clone().unwrap_or_else(|| piece.hs6.to_string()),
            "origin": piece.origin,
        })
    };
    json!({
        "data_set": "ITMATT",
        "item": declaration.s10,
        "mail_class": declaration.s10.map(|id| id.to_string().chars().take(1).collect::<String>()),
        "operator": declaration.operator,
        "posting": { "office": declaration.sender.city, "country": declaration.sender.country, "date": declaration.day },
        "category": "sale of goods",
        "gross_weight_g": declaration.gross_g,
        "postage": amount(declaration.sums.shipping),
        "sender": party(&declaration.sender),
        "addressee": party(&declaration.recipient),
        "addressee_local": declaration.local,
        "importer_reference": scheme(declaration),
        "addressee_identifier": identifier(declaration),
        "content_pieces": declaration.pieces.iter().map(piece).collect::<Vec<_>>(),
    })
}

fn h7(declaration: &Declaration) -> Value {
    // Where the tax was collected under the import scheme the set says so, with the number in its own role.
    let held = declaration.scheme.as_ref().filter(|held| held.scheme == "IOSS");
    let piece = |(piece, number): (&Piece, u32)| {
        json!({
            "number": number,
            "additional_procedure": if held.is_some() { json!(["C07", "F48"]) } else { json!(["C07"]) },
            "description": piece.description,
            "commodity_code": piece.hs6,
            "supplementary_units": piece.quantity,
            "gross_mass_g": piece.net_g,
            "packages": 1,
            "intrinsic_value": amount(piece.value),
            "transport_document": declaration.code(),
        })
    };
    json!({
        "data_set": "H7",
        "local_reference": declaration.consignment,
        "exporter": party(&declaration.sender),
        "importer": party(&declaration.recipient),
        "additional_fiscal_reference": held.map(|held| json!({ "role": "FR5", "number": held.number })),
        "intrinsic_value": amount(declaration.sums.goods),
        "intrinsic_value_eur": declaration.worth_eur.map(amount),
        "transport_cost_to_destination": amount(declaration.sums.shipping),
        "insurance": amount(declaration.sums.insurance),
        "gross_mass_g": declaration.gross_g,
        "supporting_documents": [{ "kind": "invoice", "number": declaration.order }],
        // What whoever lodges it adds; the shop does not know it.
        "to_be_added": ["declarant", "representative", "customs_office", "location_of_goods", "previous_document"],
        "items": declaration.pieces.iter().zip(1..).map(piece).collect::<Vec<_>>(),
    })
}

pub(super) fn export(declaration: &Declaration) -> Value {
    let piece = |(piece, number): (&Piece, u32)| {
        json!({
            "number": number,
            "sku": piece.sku,
            "description": piece.description,
            "hs_code": piece.hs6,
            "quantity": piece.quantity,
            "net_weight_g": piece.net_g,
            "value": amount(piece.value),
            "origin": piece.origin,
        })
    };
    json!({
        "data_set": "export",
        "mode": declaration.mode,
        "order": declaration.order,
        "ordered": declaration.ordered,
        "parcel": declaration.consignment,
        "transport_document": declaration.code(),
        "carrier": declaration.operator,
        "dispatch": declaration.sender.country,
        "destination": declaration.recipient.country,
        "date": declaration.day,
        "sender": party(&declaration.sender),
        "recipient": party(&declaration.recipient),
        "gross_weight_g": declaration.gross_g,
        "net_weight_g": declaration.net_g,
        "goods_value": amount(declaration.sums.goods),
        "freight": amount(declaration.sums.shipping),
        "insurance": amount(declaration.sums.insurance),
        "incoterm": declaration.incoterm,
        "goods": declaration.pieces.iter().zip(1..).map(piece).collect::<Vec<_>>(),
    })
}
