//! What papers need in the demo: senders of places, numbers of the post, goods in the words of customs.

use std::collections::BTreeMap;

use super::{BadData, NoFill, data};
use crate::actions::add_range::add_range;
use crate::actions::describe_goods::describe_goods;
use crate::actions::set_sender::set_sender;
use crate::domain::audit::Author;
use crate::domain::customs::s10::Range;
use crate::domain::ids::Slug;
use crate::store::{Db, Tx, listings, s10_ranges, senders};

/// Adds what is not there; an operator's own words and numbers are left alone.
pub(super) fn fill(db: &Db) -> Result<(), NoFill> {
    let wanted = data::papers()?;
    let author = Author::command("demo");
    db.write_now(|tx| {
        let (known, there) = (tx.known(), senders::all(tx)?);
        for one in &wanted.senders {
            let place = known.shelves.iter().find(|shelf| shelf.place.code == one.place);
            let place = place.ok_or_else(|| BadData::new("papers.json", format!("no place {}", one.place)))?;
            if there.contains_key(&place.place.id) {
                continue;
            }
            set_sender(tx, &author, &one.place, &one.sender)?;
        }
        if s10_ranges::all(tx)?.is_empty() {
            for one in &wanted.ranges {
                let (service, country, first, last) = (one.service, one.country, one.first, one.last);
                add_range(tx, &author, &Range { service, country, first, last, next: first })?;
            }
        }
        describe(tx, &author, &wanted.descriptions)
    })
}

fn describe(tx: &mut Tx, author: &Author, descriptions: &BTreeMap<Slug, String>) -> Result<(), NoFill> {
    for (slug, text) in descriptions {
        let Some(listing) = listings::by_slug(tx, slug)? else { continue };
        let variants: Vec<_> = listing.variants.iter().map(|variant| variant.id.clone()).collect();
        let said = senders::descriptions(tx, &variants)?;
        if said.values().all(|(_, text)| text.is_none()) {
            describe_goods(tx, author, &listing.id, text)?;
        }
    }
    Ok(())
}
