//! The Google Merchant feed: an item is a form, and items of one `item_group_id` are one product.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::columns::{Column, Columns};
use super::gathered::{Cells, Gathered, Names, OptionNames, Unreadable, row, table};
use super::products::Row;
use super::{Defect, Fault, Layout, merchant_xml, sides};
use crate::domain::listings::MOST_OPTIONS;

/// An item with its attributes in their order; some may stand more than once.
#[derive(Debug)]
pub(super) struct Item {
    /// The line on which it begins.
    pub line: u64,
    /// Attributes by their names in tables, with what they say.
    pub said: Vec<(String, String)>,
}

impl Item {
    /// What it says of an attribute; nothing where it says nothing.
    pub(super) fn get(&self, name: &str) -> &str {
        self.said.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text)
    }

    /// The first of these attributes of which it says something, with what it says.
    fn first<'s>(&'s self, names: &[&'static str]) -> (&'static str, &'s str) {
        let said = names.iter().map(|name| (*name, self.get(name))).find(|(_, text)| !text.is_empty());
        said.unwrap_or((names.first().copied().unwrap_or_default(), ""))
    }

    fn fault(&self, column: &str, defect: Defect) -> Fault {
        Fault { line: self.line, column: column.to_owned(), value: self.get(column).to_owned(), defect }
    }

    fn pictures(&self) -> usize {
        let more = self.said.iter().filter(|(name, _)| name == "additional_image_link");
        let more = more.flat_map(|(_, links)| links.split(',')).filter(|link| !link.trim().is_empty()).count();
        usize::from(!self.get("image_link").is_empty()) + more
    }
}

/// The name of an attribute, however a feed or a table writes it: `g:item_group_id`, `Item group ID`.
pub(super) fn attribute(heading: &str) -> String {
    let name = heading.trim().to_ascii_lowercase();
    name.strip_prefix("g:").unwrap_or(&name).replace([' ', '-'], "_")
}

/// Attributes that tell the forms of a product apart, with the columns of what they become.
const OPTIONS: [[Column; 2]; MOST_OPTIONS] = [
    [Column::Option1Name, Column::Option1Value],
    [Column::Option2Name, Column::Option2Value],
    [Column::Option3Name, Column::Option3Value],
];

/// Our columns by the attributes they are made of.
const NAMES: [(Column, &str); 21] = [
    (Column::Handle, "id"),
    (Column::Title, "title"),
    (Column::Body, "description"),
    (Column::Type, "google_product_category"),
    (Column::Category, "product_type"),
    (Column::Option1Name, "color"),
    (Column::Option2Name, "size"),
    (Column::Option3Name, "material"),
    (Column::Sku, "id"),
    (Column::Currency, "price"),
    (Column::Price, "price"),
    (Column::Regular, "price"),
    (Column::Grams, "shipping_weight"),
    (Column::Length, "shipping_length"),
    (Column::Width, "shipping_width"),
    (Column::Height, "shipping_height"),
    (Column::Measure, "unit_pricing_measure"),
    (Column::MeasureUnit, "unit_pricing_measure"),
    (Column::Tariff, "hs_code"),
    (Column::Origin, "country_of_origin"),
    (Column::Stock, "quantity"),
];

/// Gathers the products of a feed.
///
/// # Errors
/// [`Unreadable`].
pub fn gather(bytes: &[u8], layout: Layout, options: &OptionNames, today: NaiveDate) -> Result<Gathered, Unreadable> {
    let mut faults = Vec::new();
    let items = match layout {
        Layout::Xml => merchant_xml::items(text(bytes)?)?,
        Layout::Table(_, delimiter) => from_table(bytes, delimiter, &mut faults)?,
    };
    let count = items.len() + faults.len();
    let mut groups: Vec<(String, Vec<Item>)> = Vec::new();
    let mut at: HashMap<String, usize> = HashMap::new();
    for item in items {
        let (column, key) = item.first(&["item_group_id", "id"]);
        if item.get("id").is_empty() {
            faults.push(item.fault("id", Defect::Key));
            continue;
        }
        // A product and a group may carry one name and be two things.
        let known = format!("{column} {key}");
        match at.get(&known).and_then(|at| groups.get_mut(*at)) {
            Some((_, group)) => group.push(item),
            None => {
                at.insert(known, groups.len());
                groups.push((key.to_owned(), vec![item]));
            }
        }
    }
    let mut names: Names = NAMES.into_iter().map(|(column, name)| (column, name.to_owned())).collect();
    names.extend(
        OPTIONS.into_iter().zip(["color", "size", "material"]).map(|([_, value], name)| (value, name.to_owned())),
    );
    let gatherer = Gatherer { names, options, today };
    let mut products = Vec::with_capacity(groups.len());
    for (key, group) in groups {
        let rows = gatherer.product(&group, &mut faults);
        if !rows.is_empty() {
            products.push((key, rows));
        }
    }
    Ok(Gathered { columns: Columns::named(gatherer.names), products, faults, rows: count })
}

fn text(bytes: &[u8]) -> Result<&str, Unreadable> {
    std::str::from_utf8(bytes).map_err(|error| {
        let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let breaks = read.iter().filter(|byte| **byte == b'\n').count();
        Unreadable::NotText { line: u64::try_from(breaks).unwrap_or(0) + 1 }
    })
}

fn from_table(bytes: &[u8], delimiter: u8, faults: &mut Vec<Fault>) -> Result<Vec<Item>, Unreadable> {
    let (headings, rows) = table(bytes, delimiter)?;
    let names: Vec<String> = headings.iter().map(attribute).collect();
    for needed in ["id", "title", "price"] {
        if !names.iter().any(|name| name == needed) {
            return Err(Unreadable::NoColumn(vec![needed]));
        }
    }
    let mut items = Vec::with_capacity(rows.len());
    for (line, row) in rows {
        if row.len() != names.len() {
            let (column, value) = ("*".to_owned(), row.len().to_string());
            faults.push(Fault { line, column, value, defect: Defect::Cells(names.len()) });
            continue;
        }
        let said = names.iter().zip(&row).map(|(name, text)| (name.clone(), text.trim().to_owned()));
        items.push(Item { line, said: said.filter(|(_, text)| !text.is_empty()).collect() });
    }
    Ok(items)
}

struct Gatherer<'a> {
    names: Names,
    options: &'a OptionNames,
    today: NaiveDate,
}

impl Gatherer<'_> {
    fn product(&self, group: &[Item], faults: &mut Vec<Fault>) -> Vec<Row> {
        let options = self.options_of(group);
        let title = common_title(group);
        let mut rows = Vec::with_capacity(group.len());
        for item in group {
            match self.cells(item, &title, &options) {
                Ok(cells) => rows.push(row(&self.names, item.line, &cells, item.pictures())),
                Err(fault) => faults.push(*fault),
            }
        }
        rows
    }

    /// Which attributes tell these items apart: those that any of them has, and of more than fit those that differ first.
    fn options_of(&self, group: &[Item]) -> Vec<(&'static str, &str)> {
        if group.iter().all(|item| item.get("item_group_id").is_empty()) {
            return Vec::new();
        }
        let OptionNames { colour, size, material, pattern } = self.options;
        let all = [("color", colour), ("size", size), ("material", material), ("pattern", pattern)];
        let mut said: Vec<(&'static str, &str)> = all
            .into_iter()
            .filter(|(name, _)| group.iter().any(|item| !item.get(name).is_empty()))
            .map(|(name, words)| (name, words.as_str()))
            .collect();
        if said.len() > MOST_OPTIONS {
            let first = group.first();
            let differs =
                |name: &str| group.iter().any(|item| first.is_some_and(|first| first.get(name) != item.get(name)));
            said.retain(|(name, _)| differs(name));
            said.truncate(MOST_OPTIONS);
        }
        said
    }

    fn cells(&self, item: &Item, title: &str, options: &[(&'static str, &str)]) -> Result<Cells, Box<Fault>> {
        let condition = item.get("condition");
        if !matches!(condition.to_ascii_lowercase().as_str(), "" | "new") {
            return Err(Box::new(item.fault("condition", Defect::NotNew)));
        }
        let mut cells: Cells = vec![
            (Column::Title, title.to_owned()),
            (Column::Body, self.body(item, options)),
            (
                Column::Type,
                item.get("google_product_category").rsplit('>').next().unwrap_or_default().trim().to_owned(),
            ),
            (Column::Category, item.get("product_type").to_owned()),
            (Column::Sku, item.get("id").to_owned()),
        ];
        for ([name, value], (attribute, words)) in OPTIONS.into_iter().zip(options) {
            cells.push((name, (*words).to_owned()));
            cells.push((value, item.get(attribute).to_owned()));
        }
        self.prices(item, &mut cells)?;
        weight(item, &mut cells)?;
        let sides = [
            (Column::Length, ["shipping_length", "product_length"]),
            (Column::Width, ["shipping_width", "product_width"]),
            (Column::Height, ["shipping_height", "product_height"]),
        ];
        for (column, names) in sides {
            let (name, text) = item.first(&names);
            if !text.is_empty() {
                let length = sides::split(text).and_then(|(amount, unit)| sides::millimetres(amount, unit));
                let length = length.ok_or_else(|| Box::new(item.fault(name, Defect::Side)))?;
                cells.push((column, length.normalize().to_string()));
            }
        }
        let contents = item.get("unit_pricing_measure");
        if !contents.is_empty() {
            let read = sides::split(contents).and_then(|(amount, unit)| sides::contents(amount, unit));
            let (amount, unit) = read.ok_or_else(|| Box::new(item.fault("unit_pricing_measure", Defect::Measure)))?;
            cells.push((Column::Measure, amount.to_string()));
            cells.push((Column::MeasureUnit, unit.to_owned()));
        }
        cells.push((Column::Tariff, item.first(&["hs_code", "hs_tariff_code", "customs_tariff_number"]).1.to_owned()));
        cells.push((Column::Origin, item.get("country_of_origin").to_owned()));
        // A feed says whether there is any, hardly ever how much: none is the only number it is sure of.
        let none = matches!(attribute(item.get("availability")).as_str(), "out_of_stock");
        let (_, counted) = item.first(&["quantity", "sell_on_google_quantity"]);
        cells.push((Column::Stock, if none { "0".to_owned() } else { counted.to_owned() }));
        Ok(cells)
    }

    /// The description; of goods of one form with what the feed says of it beside.
    fn body(&self, item: &Item, options: &[(&'static str, &str)]) -> String {
        let mut body = item.get("description").to_owned();
        let OptionNames { colour, size, material, pattern } = self.options;
        let all = [("color", colour), ("size", size), ("material", material), ("pattern", pattern)];
        let beside = all.into_iter().filter(|(name, _)| options.iter().all(|(option, _)| option != name));
        let lines: Vec<String> = beside
            .map(|(name, words)| (words, item.get(name)))
            .filter(|(_, text)| !text.is_empty())
            .map(|(words, text)| format!("{words}: {text}"))
            .collect();
        if !lines.is_empty() {
            body.push_str(&format!("<p>{}</p>", lines.join("<br>")));
        }
        body
    }

    /// The price of today: the reduced one while it is in force, with the other beside it.
    fn prices(&self, item: &Item, cells: &mut Cells) -> Result<(), Box<Fault>> {
        let read = |name: &str| match item.get(name) {
            "" => Ok(None),
            text => amount(text).map(Some).ok_or_else(|| Box::new(item.fault(name, Defect::Amount))),
        };
        let Some((price, currency)) = read("price")? else { return Err(Box::new(item.fault("price", Defect::Amount))) };
        let sale = read("sale_price")?.filter(|_| self.in_force(item.get("sale_price_effective_date")));
        cells.push((Column::Currency, currency));
        match sale {
            Some((sale, _)) if sides::number(&sale) < sides::number(&price) => {
                cells.push((Column::Price, sale));
                cells.push((Column::Regular, price));
            }
            _ => cells.push((Column::Price, price)),
        }
        Ok(())
    }

    /// Whether today is within `2026-11-20T00:00+0100/2026-11-30T23:59+0100`; without dates it always is.
    fn in_force(&self, dates: &str) -> bool {
        let mut days =
            dates.split('/').map(|moment| moment.trim().get(..10).and_then(|day| day.parse::<NaiveDate>().ok()));
        let (from, to) = (days.next().flatten(), days.next().flatten());
        from.is_none_or(|from| from <= self.today) && to.is_none_or(|to| self.today <= to)
    }
}

fn weight(item: &Item, cells: &mut Cells) -> Result<(), Box<Fault>> {
    let (name, text) = item.first(&["shipping_weight", "product_weight"]);
    if !text.is_empty() {
        let grams = sides::split(text).and_then(|(amount, unit)| sides::grams(amount, unit));
        let grams = grams.ok_or_else(|| Box::new(item.fault(name, Defect::Weight)))?;
        cells.push((Column::Grams, grams.normalize().to_string()));
    }
    Ok(())
}

/// `14.90 EUR`, or the currency first.
fn amount(text: &str) -> Option<(String, String)> {
    let mut parts = text.split_whitespace();
    let (one, two) = (parts.next()?, parts.next()?);
    let is_currency = |part: &str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let (number, currency) = if is_currency(two) { (one, two) } else { (two, one) };
    let number = sides::pointed(number);
    (parts.next().is_none() && is_currency(currency) && sides::number(&number).is_some())
        .then(|| (number, currency.to_ascii_uppercase()))
}

/// The title of a group: the one that its items share, or what their titles begin with.
fn common_title(group: &[Item]) -> String {
    let mut titles = group.iter().map(|item| (item.get("item_group_title"), item.get("title")));
    let Some((said, first)) = titles.next() else { return String::new() };
    if !said.is_empty() {
        return said.to_owned();
    }
    let mut common = first;
    for (_, title) in titles {
        let same = common.char_indices().zip(title.chars()).take_while(|((_, one), two)| one == two);
        let end = same.last().map_or(0, |((at, letter), _)| at + letter.len_utf8());
        if end < common.len() || end < title.len() {
            // Cut at a word: "Crew jumper - Blue" and "Crew jumper - Black" have no B in common.
            let shared = common.get(..end).unwrap_or_default();
            let whole = title.get(end..).is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
            let cut = if whole && common.get(end..).is_none_or(|rest| rest.is_empty() || rest.starts_with(' ')) {
                shared
            } else {
                shared.rfind([' ', ',', '-', '–', '/', '|', '(']).and_then(|at| shared.get(..at)).unwrap_or_default()
            };
            common = cut;
        }
    }
    let common = common.trim_end_matches([' ', ',', '-', '–', '/', '|', '(', ':', '·']);
    if common.chars().count() >= 3 { common.to_owned() } else { first.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(titles: &[&str]) -> String {
        let item = |title: &&str| Item { line: 1, said: vec![("title".into(), (*title).to_owned())] };
        common_title(&titles.iter().map(item).collect::<Vec<_>>())
    }

    #[test]
    fn a_group_is_called_by_what_its_titles_share() {
        assert_eq!(titled(&["Crew jumper", "Crew jumper"]), "Crew jumper");
        assert_eq!(titled(&["Crew jumper - Blue, S", "Crew jumper - Black, S"]), "Crew jumper");
        assert_eq!(titled(&["Crew jumper", "Crew jumper blue"]), "Crew jumper");
        assert_eq!(titled(&["Blue jumper", "Grey jumper"]), "Blue jumper", "nothing shared");
        assert_eq!(titled(&["茶壶 蓝", "茶壶 白"]), "茶壶 蓝", "two letters are no title");
    }

    #[test]
    fn amounts_name_their_currency() {
        assert_eq!(amount("14.90 EUR"), Some(("14.90".into(), "EUR".into())));
        assert_eq!(amount("eur 1,299.00"), Some(("1299.00".into(), "EUR".into())));
        assert_eq!((amount("14.90"), amount("14.90 EUR net"), amount("cheap EUR")), (None, None, None));
    }
}
