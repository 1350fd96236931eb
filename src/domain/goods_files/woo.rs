//! WooCommerce's product CSV: a row per product, and for products of several forms a row per form that names its parent,
//! anywhere in the file.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use csv::StringRecord;
use rust_decimal::Decimal;

use super::columns::{Column, Columns, OPTIONS};
use super::gathered::{Cells, Gathered, Names, Unreadable, choices_cell, row, table};
use super::products::Row;
use super::{Defect, Fault, ImportedChoice, html, sides, unguarded};
use crate::domain::folding::fold;
use crate::domain::listings::MOST_OPTIONS;

/// Forms of one row at most, where it stands for any choice of an option.
const MOST_FORMS: usize = 100;

/// Gathers the products of a file.
///
/// # Errors
/// [`Unreadable`].
pub fn gather(bytes: &[u8], delimiter: u8, today: NaiveDate) -> Result<Gathered, Unreadable> {
    let (headings, rows) = table(bytes, delimiter)?;
    let heads = Heads::find(&headings)?;
    let count = rows.len();
    let mut faults = Vec::new();
    let mut products: Vec<Given> = Vec::new();
    let mut forms: Vec<Given> = Vec::new();
    for (line, cells) in rows {
        let given = Given { line, cells };
        if given.cells.len() != headings.len() {
            let (column, value) = ("*".to_owned(), given.cells.len().to_string());
            faults.push(Fault { line, column, value, defect: Defect::Cells(headings.len()) });
        } else if heads.is(&given, "variation") {
            forms.push(given);
        } else {
            products.push(given);
        }
    }
    let gatherer = Gatherer { names: heads.names(), heads, today };
    let mut of = gatherer.by_parent(&products, forms, &mut faults);
    let mut gathered = Vec::with_capacity(products.len());
    for (at, given) in products.iter().enumerate() {
        let rows = gatherer.product(given, of.remove(&at).unwrap_or_default(), &mut faults);
        let key = gatherer.key(given);
        if rows.is_empty() {
            continue;
        }
        if key.is_empty() {
            faults.push(gatherer.heads.fault(given, "SKU", Defect::Key));
        } else {
            gathered.push((key, rows));
        }
    }
    Ok(Gathered { columns: Columns::named(gatherer.names), products: gathered, faults, rows: count })
}

/// A row as it stands.
struct Given {
    line: u64,
    cells: StringRecord,
}

/// What an attribute says: its name and its values.
struct Attribute {
    name: String,
    values: Vec<String>,
}

/// Where the columns stand.
struct Heads {
    at: HashMap<String, usize>,
    headings: Vec<String>,
}

impl Heads {
    fn find(headings: &StringRecord) -> Result<Self, Unreadable> {
        let headings: Vec<String> = headings.iter().map(|heading| heading.trim().to_owned()).collect();
        let at = headings.iter().enumerate().map(|(at, heading)| (heading.to_lowercase(), at)).collect();
        let found = Self { at, headings };
        for needed in ["Type", "SKU", "Name", "Regular price"] {
            if !found.at.contains_key(&needed.to_lowercase()) {
                return Err(Unreadable::NoColumn(vec![needed]));
            }
        }
        Ok(found)
    }

    /// What a row says under a heading, as it was meant.
    fn cell<'g>(&self, given: &'g Given, heading: &str) -> &'g str {
        let at = self.at.get(&heading.to_lowercase());
        unguarded(at.and_then(|at| given.cells.get(*at)).unwrap_or_default().trim())
    }

    /// The heading that begins so, as `Weight (kg)` does, with the unit in its brackets.
    fn united(&self, beginning: &str) -> Option<(&str, &str)> {
        self.headings.iter().find_map(|heading| {
            let rest = heading.to_lowercase().starts_with(beginning).then(|| heading.get(beginning.len()..))??;
            Some((heading.as_str(), rest.trim().strip_prefix('(')?.strip_suffix(')')?))
        })
    }

    /// The heading that speaks of something, as `Meta: _hs_code` does: others write it in other ways.
    fn about(&self, words: &[&str]) -> Option<&str> {
        let found = self.headings.iter().find(|heading| words.iter().any(|words| fold(heading).contains(words)));
        found.map(String::as_str)
    }

    fn tariff(&self) -> Option<&str> {
        self.about(&["hs code", "hs tariff", "tariff code", "tariff number"])
    }

    fn origin(&self) -> Option<&str> {
        self.about(&["country of origin", "origin country", "country of manufacture", "manufacture country"])
    }

    fn is(&self, given: &Given, kind: &str) -> bool {
        self.cell(given, "Type").split(',').any(|said| said.trim().eq_ignore_ascii_case(kind))
    }

    fn attributes(&self, given: &Given) -> Vec<Attribute> {
        let named = (1..).map(|number| (number, format!("attribute {number} name")));
        let named = named.take_while(|(_, heading)| self.at.contains_key(heading));
        let read = named.map(|(number, heading)| {
            let values = self.cell(given, &format!("attribute {number} value(s)"));
            Attribute { name: self.cell(given, &heading).to_owned(), values: values_of(values) }
        });
        read.filter(|attribute| !attribute.name.is_empty()).collect()
    }

    fn fault(&self, given: &Given, heading: &str, defect: Defect) -> Fault {
        let (column, value) = (heading.to_owned(), self.cell(given, heading).to_owned());
        Fault { line: given.line, column, value, defect }
    }

    /// Our columns with the headings they are made of.
    fn names(&self) -> Names {
        let united = |beginning: &str| self.united(beginning).map_or(beginning, |(heading, _)| heading).to_owned();
        let mut names: Names = vec![
            (Column::Handle, "SKU".to_owned()),
            (Column::Title, "Name".to_owned()),
            (Column::Summary, "Short description".to_owned()),
            (Column::Body, "Description".to_owned()),
            (Column::Category, "Categories".to_owned()),
            (Column::Sku, "SKU".to_owned()),
            (Column::Price, "Regular price".to_owned()),
            (Column::Regular, "Regular price".to_owned()),
            (Column::Grams, united("weight ")),
            (Column::Length, united("length ")),
            (Column::Width, united("width ")),
            (Column::Height, united("height ")),
            (Column::Stock, "Stock".to_owned()),
            (Column::OnSale, "Published".to_owned()),
            (Column::Tariff, self.tariff().unwrap_or("HS code").to_owned()),
            (Column::Origin, self.origin().unwrap_or("Country of origin").to_owned()),
        ];
        for (number, option) in (1..).zip(OPTIONS) {
            names.push((option.name, format!("Attribute {number} name")));
            names.push((option.value, format!("Attribute {number} value(s)")));
            names.push((option.choices, format!("Attribute {number} value(s)")));
        }
        names
    }
}

/// Values with commas between; a comma within one is written `\,`.
fn values_of(cell: &str) -> Vec<String> {
    let cell = cell.replace("\\,", "\u{0}");
    cell.split([',', '|']).map(|value| value.trim().replace('\u{0}', ",")).filter(|value| !value.is_empty()).collect()
}

/// A text of WooCommerce as HTML: line ends are written `\n`, and count where no markup says otherwise.
fn hypertext(text: &str) -> String {
    let text = text.replace("\\\\n", "\u{0}").replace("\\n", "\n").replace('\u{0}', "\\n").replace("\r\n", "\n");
    let marked = ["<p", "<br", "<li", "<div", "<h"].iter().any(|tag| text.contains(tag));
    if marked { text } else { text.replace("\n\n", "</p><p>").replace('\n', "<br>") }
}

struct Gatherer {
    heads: Heads,
    names: Names,
    today: NaiveDate,
}

impl Gatherer {
    fn key(&self, given: &Given) -> String {
        match (self.heads.cell(given, "SKU"), self.heads.cell(given, "ID")) {
            ("", "") => String::new(),
            ("", id) => format!("id-{id}"),
            (sku, _) => sku.trim_start_matches('\'').to_owned(),
        }
    }

    /// Forms by the place of their product, in the order in which the shop shows them.
    fn by_parent(&self, products: &[Given], forms: Vec<Given>, faults: &mut Vec<Fault>) -> HashMap<usize, Vec<Given>> {
        let heads = &self.heads;
        let mut known: HashMap<String, usize> = HashMap::new();
        for (at, given) in products.iter().enumerate().filter(|(_, given)| heads.is(given, "variable")) {
            known.insert(format!("id:{}", heads.cell(given, "ID")), at);
            known.insert(heads.cell(given, "SKU").to_owned(), at);
        }
        let mut of: HashMap<usize, Vec<Given>> = HashMap::new();
        for form in forms {
            let parent = heads.cell(&form, "Parent");
            match known.get(parent).filter(|_| !parent.is_empty()) {
                Some(at) => of.entry(*at).or_default().push(form),
                None => faults.push(heads.fault(&form, "Parent", Defect::NoParent)),
            }
        }
        for forms in of.values_mut() {
            forms.sort_by_key(|form| heads.cell(form, "Position").parse::<i64>().unwrap_or(0));
        }
        of
    }

    /// The rows of a product under our columns.
    fn product(&self, given: &Given, forms: Vec<Given>, faults: &mut Vec<Fault>) -> Vec<Row> {
        let heads = &self.heads;
        let kind = heads.cell(given, "Type");
        let unfit = match kind.split(',').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            _ if heads.is(given, "virtual") || heads.is(given, "downloadable") => Some(Defect::NotShipped),
            "simple" | "" => None,
            "variable" if forms.is_empty() => Some(Defect::NoForms),
            "variable" => None,
            "grouped" => Some(Defect::Grouped),
            "external" => Some(Defect::External),
            _ => Some(Defect::Kind),
        };
        if let Some(defect) = unfit {
            faults.push(heads.fault(given, "Type", defect));
            return Vec::new();
        }
        let attributes = heads.attributes(given);
        let options: Vec<&Attribute> = attributes.iter().filter(|one| self.tells_apart(one, &forms)).collect();
        if options.len() > MOST_OPTIONS {
            faults.push(heads.fault(given, "Attribute 4 name", Defect::Options(MOST_OPTIONS)));
            return Vec::new();
        }
        let mut common = self.common(given, &attributes, &options);
        if !heads.is(given, "variable") {
            return match self.form(given, given) {
                Ok(mut cells) => {
                    cells.append(&mut common);
                    cells.push((Column::Sku, heads.cell(given, "SKU").to_owned()));
                    vec![row(&self.names, given.line, &cells, self.pictures(given))]
                }
                Err(fault) => {
                    faults.push(*fault);
                    Vec::new()
                }
            };
        }
        self.forms(given, &forms, &options, &common, faults)
    }

    /// Whether any form says something of an attribute: then it is an option, else it is part of the description.
    fn tells_apart(&self, attribute: &Attribute, forms: &[Given]) -> bool {
        let name = fold(&attribute.name);
        forms.iter().any(|form| self.heads.attributes(form).iter().any(|own| fold(&own.name) == name))
    }

    /// What is said of the product, on each of its rows.
    fn common(&self, given: &Given, attributes: &[Attribute], options: &[&Attribute]) -> Cells {
        let heads = &self.heads;
        let short = hypertext(heads.cell(given, "Short description"));
        let body = heads.cell(given, "Description");
        let mut body = if body.is_empty() { short.clone() } else { hypertext(body) };
        let beside: Vec<String> = attributes
            .iter()
            .filter(|one| options.iter().all(|option| option.name != one.name) && !one.values.is_empty())
            .map(|one| format!("{}: {}", one.name, one.values.join(", ")))
            .collect();
        if !beside.is_empty() {
            body.push_str(&format!("<p>{}</p>", beside.join("<br>")));
        }
        let mut cells: Cells = vec![
            (Column::Title, heads.cell(given, "Name").to_owned()),
            (Column::Summary, html::plain(&short)),
            (Column::Body, body),
            (Column::Category, heads.cell(given, "Categories").to_owned()),
        ];
        cells.extend(OPTIONS.iter().zip(options).map(|(columns, option)| (columns.name, option.name.clone())));
        cells
    }

    /// The rows of a product of several forms. A form that leaves an option open stands for each of its values that no
    /// other form is made for.
    fn forms(
        &self,
        parent: &Given,
        forms: &[Given],
        options: &[&Attribute],
        common: &Cells,
        faults: &mut Vec<Fault>,
    ) -> Vec<Row> {
        let mut choices: Vec<(usize, bool, Vec<String>)> = Vec::new();
        for (at, form) in forms.iter().enumerate() {
            let said = self.said(form, options);
            let open = said.iter().any(|values| values.len() != 1);
            let all = combined(&said);
            if all.is_empty() {
                faults.push(self.heads.fault(form, "Attribute 1 value(s)", Defect::NoChoice));
            } else if all.len() > MOST_FORMS {
                faults.push(self.heads.fault(form, "Attribute 1 value(s)", Defect::Forms(MOST_FORMS)));
            } else {
                choices.extend(all.into_iter().map(|choice| (at, open, choice)));
            }
        }
        let made: HashSet<Vec<String>> =
            choices.iter().filter(|(_, open, _)| !open).map(|(_, _, choice)| choice.clone()).collect();
        choices.retain(|(_, open, choice)| !open || !made.contains(choice));
        let mut common = common.clone();
        common.extend(OPTIONS.iter().zip(options).enumerate().map(|(at, (columns, option))| {
            let used =
                option.values.iter().filter(|value| choices.iter().any(|(.., choice)| choice.get(at) == Some(value)));
            let used = used.map(|value| ImportedChoice { code: value.clone(), words: value.clone() });
            (columns.choices, choices_cell(&used.collect::<Vec<_>>()))
        }));
        let mut rows = Vec::with_capacity(choices.len());
        let mut pictures = self.pictures(parent);
        let mut bad: HashSet<usize> = HashSet::new();
        for (at, open, choice) in choices {
            let Some(form) = forms.get(at).filter(|_| !bad.contains(&at)) else { continue };
            let mut cells = match self.form(form, parent) {
                Ok(cells) => cells,
                Err(fault) => {
                    bad.insert(at);
                    faults.push(*fault);
                    continue;
                }
            };
            let mut sku = self.heads.cell(form, "SKU").to_owned();
            if open {
                // Pieces that lie there for any choice cannot be counted by choice.
                cells.retain(|(column, _)| *column != Column::Stock);
                let said = self.said(form, options);
                let chosen = choice.iter().zip(said).filter(|(_, values)| values.len() != 1);
                for (value, _) in chosen.take(if sku.is_empty() { 0 } else { options.len() }) {
                    sku.push_str(&format!("-{}", fold(value).replace(' ', "-")));
                }
            }
            cells.push((Column::Sku, sku));
            cells.extend(OPTIONS.iter().zip(choice).map(|(columns, value)| (columns.value, value)));
            cells.extend(common.iter().cloned());
            rows.push(row(&self.names, form.line, &cells, self.pictures(form) + std::mem::take(&mut pictures)));
        }
        rows
    }

    /// For each option the values a form is made for, as its product spells them; all of them where it names none.
    fn said(&self, form: &Given, options: &[&Attribute]) -> Vec<Vec<String>> {
        let own = self.heads.attributes(form);
        let of = |option: &&Attribute| {
            let said = own.iter().find(|one| fold(&one.name) == fold(&option.name));
            match said.and_then(|one| one.values.first()) {
                Some(value) => {
                    let spelled =
                        option.values.iter().find(|known| fold(known) == fold(value) && !fold(known).is_empty());
                    vec![spelled.unwrap_or(value).clone()]
                }
                None => option.values.clone(),
            }
        };
        options.iter().map(of).collect()
    }

    /// What is said of one form; what it leaves blank its product says.
    fn form(&self, form: &Given, parent: &Given) -> Result<Cells, Box<Fault>> {
        let heads = &self.heads;
        if heads.is(form, "virtual") || heads.is(form, "downloadable") {
            return Err(Box::new(heads.fault(form, "Type", Defect::NotShipped)));
        }
        let mut cells: Cells = Vec::new();
        let (regular, sale) = (heads.cell(form, "Regular price"), heads.cell(form, "Sale price"));
        let reduced = !sale.is_empty() && self.in_force(form);
        if reduced && sides::number(sale).is_none() {
            return Err(Box::new(heads.fault(form, "Sale price", Defect::Unpriced)));
        }
        cells.push((Column::Price, sides::pointed(if reduced { sale } else { regular })));
        if reduced {
            cells.push((Column::Regular, sides::pointed(regular)));
        }
        let measured = |beginning: &str, defect: Defect, of: fn(Decimal, &str) -> Option<Decimal>| {
            let Some((heading, unit)) = heads.united(beginning) else { return Ok(String::new()) };
            let given = if heads.cell(form, heading).is_empty() { parent } else { form };
            match heads.cell(given, heading) {
                "" => Ok(String::new()),
                text => match sides::number(text).and_then(|number| of(number, unit)) {
                    Some(number) => Ok(number.normalize().to_string()),
                    None => Err(Box::new(heads.fault(given, heading, defect))),
                },
            }
        };
        cells.push((Column::Grams, measured("weight ", Defect::Weight, sides::grams)?));
        cells.push((Column::Length, measured("length ", Defect::Side, sides::millimetres)?));
        cells.push((Column::Width, measured("width ", Defect::Side, sides::millimetres)?));
        cells.push((Column::Height, measured("height ", Defect::Side, sides::millimetres)?));
        cells.push((Column::Stock, heads.cell(form, "Stock").to_owned()));
        let either = |heading: Option<&str>| {
            let said = heading.map(|heading| (heads.cell(form, heading), heads.cell(parent, heading)));
            said.map_or("", |(own, other)| if own.is_empty() { other } else { own }).to_owned()
        };
        cells.push((Column::Tariff, either(heads.tariff())));
        cells.push((Column::Origin, either(heads.origin())));
        // Forms are switched off one by one; a product that is not shown there is a draft here like all others.
        let off = heads.is(form, "variation") && heads.cell(form, "Published") == "0";
        cells.push((Column::OnSale, if off { "FALSE".to_owned() } else { String::new() }));
        Ok(cells)
    }

    /// Whether a reduced price is in force; without dates it always is.
    fn in_force(&self, given: &Given) -> bool {
        let day =
            |heading: &str| self.heads.cell(given, heading).get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
        let (from, to) = (day("Date sale price starts"), day("Date sale price ends"));
        from.is_none_or(|from| from <= self.today) && to.is_none_or(|to| self.today <= to)
    }

    fn pictures(&self, given: &Given) -> usize {
        self.heads.cell(given, "Images").split(',').filter(|link| !link.trim().is_empty()).count()
    }
}

/// Every way to take one value of each.
fn combined(values: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    for own in values {
        if all.len() > MOST_FORMS {
            break;
        }
        let with = |chosen: &Vec<String>| {
            own.iter().map(|value| [chosen.clone(), vec![value.clone()]].concat()).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_texts_are_read_as_woocommerce_writes_them() {
        assert_eq!(values_of("Blue, Green\\, dark, "), ["Blue", "Green, dark"]);
        assert_eq!(hypertext("One.\\n\\nTwo,\\nthree."), "One.</p><p>Two,<br>three.");
        assert_eq!(hypertext("<p>One.</p>\\n<p>Two.</p>"), "<p>One.</p>\n<p>Two.</p>");
    }
}
