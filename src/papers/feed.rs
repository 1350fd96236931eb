//! A storefront's goods as a product feed: RSS 2.0 with the fields of the Merchant product data specification, which
//! search engines and marketplaces read. Prices are those of the pages the items lead to.

use std::io::{self, Write};

use quick_xml::escape::escape;

use crate::domain::country::Country;
use crate::domain::measures::{Measure, Unit};
use crate::domain::money::Money;

/// The namespace of the fields.
const FIELDS: &str = "http://base.google.com/ns/1.0";
/// Most letters of a title and of a description, by the specification.
const TITLE: usize = 150;
const DESCRIPTION: usize = 5000;
/// Most further pictures of an item, by the specification.
const FURTHER: usize = 10;

/// One form of a listing that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The brand's code.
    pub id: String,
    /// What all forms of its listing share, where it has several.
    pub group: Option<String>,
    /// Its name, with what tells it from the other forms.
    pub title: String,
    /// What it is.
    pub description: String,
    /// Its page.
    pub link: String,
    /// Its pictures, the main one first.
    pub pictures: Vec<String>,
    /// Whose it is.
    pub brand: String,
    /// Where it stands in the catalogue.
    pub category: Option<String>,
    /// What one costs, duty and tax of the goods inside.
    pub price: Money,
    /// What the price is shown against, where it is a reduction.
    pub before: Option<Money>,
    /// Whether it can be had, and what its delivery costs then.
    pub delivery: Option<Delivery>,
    /// How much is in it, and the measure by which such goods are compared.
    pub measured: Option<(Measure, Measure)>,
    /// Grams of one.
    pub weight_g: Option<u32>,
}

/// What delivery of one costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Where it goes.
    pub to: Country,
    /// Where it leaves.
    pub from: Country,
    /// By whom.
    pub carrier: String,
    /// What it costs, with its own duty, tax and fees.
    pub price: Money,
}

/// How a feed begins: its title, the page of the storefront, and a sentence.
///
/// # Errors
/// None where the writer does not fail.
pub fn begin(to: &mut impl Write, title: &str, link: &str, description: &str) -> io::Result<()> {
    write!(to, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:g=\"{FIELDS}\">\n<channel>\n")?;
    for (name, text) in [("title", title), ("link", link), ("description", description)] {
        field(to, name, text)?;
    }
    Ok(())
}

/// One item.
///
/// # Errors
/// None where the writer does not fail.
pub fn item(to: &mut impl Write, item: &Item) -> io::Result<()> {
    let money = |money: Money| format!("{money} {}", money.currency());
    to.write_all(b"<item>\n")?;
    field(to, "g:id", &item.id)?;
    if let Some(group) = &item.group {
        field(to, "g:item_group_id", group)?;
    }
    field(to, "g:title", cut(&item.title, TITLE))?;
    field(to, "g:description", cut(&item.description, DESCRIPTION))?;
    field(to, "g:link", &item.link)?;
    let mut pictures = item.pictures.iter();
    if let Some(main) = pictures.next() {
        field(to, "g:image_link", main)?;
    }
    for further in pictures.take(FURTHER) {
        field(to, "g:additional_image_link", further)?;
    }
    field(to, "g:availability", if item.delivery.is_some() { "in_stock" } else { "out_of_stock" })?;
    field(to, "g:condition", "new")?;
    match item.before {
        Some(before) => {
            field(to, "g:price", &money(before))?;
            field(to, "g:sale_price", &money(item.price))?;
        }
        None => field(to, "g:price", &money(item.price))?,
    }
    field(to, "g:brand", &item.brand)?;
    // Makers' own goods carry no number of the trade.
    field(to, "g:identifier_exists", "no")?;
    if let Some(category) = &item.category {
        field(to, "g:product_type", category)?;
    }
    if let Some((holds, per)) = &item.measured {
        field(to, "g:unit_pricing_measure", &measure(holds))?;
        field(to, "g:unit_pricing_base_measure", &measure(per))?;
    }
    if let Some(delivery) = &item.delivery {
        to.write_all(b"<g:shipping>\n")?;
        field(to, "g:country", delivery.to.as_str())?;
        field(to, "g:service", &delivery.carrier)?;
        field(to, "g:price", &money(delivery.price))?;
        to.write_all(b"</g:shipping>\n")?;
        field(to, "g:ships_from_country", delivery.from.as_str())?;
    }
    if let Some(grams) = item.weight_g {
        field(to, "g:shipping_weight", &format!("{grams} g"))?;
    }
    to.write_all(b"</item>\n")
}

/// How a feed ends.
pub const END: &str = "</channel>\n</rss>\n";

fn field(to: &mut impl Write, name: &str, text: &str) -> io::Result<()> {
    // What XML has no way to write is nothing anybody reads.
    let clean: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    writeln!(to, "<{name}>{}</{name}>", escape(clean))
}

/// The text up to so many letters, at the end of a word where there is one.
fn cut(text: &str, most: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let head = text.get(..end).unwrap_or(text);
    head.rsplit_once(' ').map_or(head, |(whole, _)| whole)
}

/// A measure as the specification spells it.
fn measure(measure: &Measure) -> String {
    let unit = match measure.unit() {
        Unit::Gram => "g",
        Unit::Kilogram => "kg",
        Unit::Millilitre => "ml",
        Unit::Litre => "l",
        Unit::Metre => "m",
        Unit::SquareMetre => "sqm",
        Unit::Piece => "ct",
        Unit::Ounce => "oz",
        Unit::FluidOunce => "floz",
    };
    format!("{} {unit}", measure.amount().normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_with_a_word_and_letters_of_the_markup_are_escaped() {
        assert_eq!(cut("one two three", 9), "one two");
        assert_eq!(cut("茶茶茶茶", 2), "茶茶");
        assert_eq!(cut("short", 9), "short");
        let mut out = Vec::new();
        begin(&mut out, "Tea & <more>\u{0}", "https://shop.example/", "x").unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("<title>Tea &amp; &lt;more&gt;</title>"), "{text}");
    }
}
