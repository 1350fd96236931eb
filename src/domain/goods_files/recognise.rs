//! Which form a file has, from its first line.

use super::Form;
use super::columns::Columns;
use super::merchant::attribute;

/// How a file is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A table of one form, with this letter between its cells.
    Table(Form, u8),
    /// The Merchant feed as XML.
    Xml,
}

/// What stands between cells, the usual one first.
const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// The layout of a file that begins so; of the form that was named, where one was. None where it is no form we read.
pub fn recognise(beginning: &[u8], named: Option<Form>) -> Option<Layout> {
    let bytes = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning).trim_ascii_start();
    if bytes.starts_with(b"<") {
        return named.is_none_or(|form| form == Form::Merchant).then_some(Layout::Xml);
    }
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| first.iter().filter(|byte| **byte == delimiter).count();
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(|delimiter| count(*delimiter))?;
    let form = match named {
        Some(form) => form,
        None => form_of(first, delimiter)?,
    };
    Some(Layout::Table(form, delimiter))
}

fn form_of(first: &[u8], delimiter: u8) -> Option<Form> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(first);
    let headings = reader.headers().ok()?;
    if Columns::find(headings).is_ok() {
        return Some(Form::Shopify);
    }
    let has = |name: &str| headings.iter().any(|heading| heading.trim().eq_ignore_ascii_case(name));
    if has("type") && has("sku") && has("name") && has("regular price") {
        return Some(Form::WooCommerce);
    }
    let says = |name: &str| headings.iter().any(|heading| attribute(heading) == name);
    (says("id") && says("title") && says("price")).then_some(Form::Merchant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_known_by_its_first_line() {
        let of = |text: &str| recognise(text.as_bytes(), None);
        assert_eq!(of("Handle,Title,Variant Price\n"), Some(Layout::Table(Form::Shopify, b',')));
        assert_eq!(of("\u{feff}Title;URL handle;Price\n"), Some(Layout::Table(Form::Shopify, b';')));
        assert_eq!(of("ID,Type,SKU,Name,Regular price\n"), Some(Layout::Table(Form::WooCommerce, b',')));
        assert_eq!(of("id\ttitle\titem group id\tprice\n"), Some(Layout::Table(Form::Merchant, b'\t')));
        assert_eq!(of("\n<?xml version=\"1.0\"?><rss>"), Some(Layout::Xml));
        assert_eq!(of("name,price\n"), None);
        assert_eq!(of(""), None);
        let named = recognise(b"name,price\n", Some(Form::WooCommerce));
        assert_eq!(named, Some(Layout::Table(Form::WooCommerce, b',')));
    }
}
