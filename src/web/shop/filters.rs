//! What an address asks of a list, read at the door: words, what narrows the list down, its order, its part.
//!
//! The address is the state. One state has one address, whatever order somebody wrote it in; what is unknown or mistaken
//! is left out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::lots;
use super::pager::PER_PAGE;
use crate::domain::folding;
use crate::domain::ids::Slug;
use crate::domain::money::{Currency, Money, Rounding};
use crate::domain::storefront::Language;
use crate::search::{Asked, Order, Wished, Within};
use crate::web::offers::{Index, Priced};

/// The longest search anybody types.
const LONGEST: usize = 100;
/// So many values of a list are read from an address, and no more.
const MOST: usize = 24;
/// Days ahead that anybody asks for.
const MOST_DAYS: i64 = 366;
/// The last part of a list that can be asked for.
const LAST: i64 = 100_000;

/// One thing that narrows a list down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A category.
    Category(Slug),
    /// A brand.
    Brand(Slug),
    /// A value of an attribute.
    Attribute(String, String),
    /// A range of prices.
    Price,
    /// A day.
    By,
    /// From within the country.
    Near,
    /// So well judged.
    Rated,
    /// To be had.
    InStock,
}

/// What an address asks of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filters {
    /// The words of a search.
    pub words: String,
    /// In any of these categories, by the part of addresses that is their own.
    pub categories: BTreeSet<Slug>,
    /// Of any of these brands.
    pub brands: BTreeSet<Slug>,
    /// With all of these attributes, each by any of its values.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
    /// The least and the most it may cost at the door.
    pub price: (Option<Money>, Option<Money>),
    /// There by a day.
    pub by: Option<NaiveDate>,
    /// From within the country's customs territory.
    pub near: bool,
    /// Judged at least so well, in stars.
    pub rated: Option<u8>,
    /// To be had here today.
    pub in_stock: bool,
    /// In which order.
    pub order: Order,
    /// The part of the list, from 1.
    pub at: i64,
}

impl Default for Filters {
    /// The whole list, from its first part on.
    fn default() -> Self {
        Self {
            words: String::new(),
            categories: BTreeSet::new(),
            brands: BTreeSet::new(),
            attributes: BTreeMap::new(),
            price: (None, None),
            by: None,
            near: false,
            rated: None,
            in_stock: false,
            order: Order::Usual,
            at: 1,
        }
    }
}

impl Filters {
    /// What a query asks for, where prices stand in a currency, on a day.
    pub fn of(query: &str, currency: Currency, day: NaiveDate) -> Self {
        let mut filters = Self::default();
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        for (key, value) in pairs {
            filters.read(&key, &value, currency, day);
        }
        if let (Some(least), Some(most)) = filters.price
            && least > most
        {
            filters.price = (Some(most), Some(least));
        }
        if filters.words.is_empty() && filters.order == Order::Newest {
            filters.order = Order::Usual;
        }
        filters
    }

    fn read(&mut self, key: &str, value: &str, currency: Currency, day: NaiveDate) {
        match key {
            "q" => {
                let words: String = value.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
                words.trim().clone_into(&mut self.words);
            }
            "category" if self.categories.len() < MOST => self.categories.extend(value.parse().ok()),
            "brand" if self.brands.len() < MOST => self.brands.extend(value.parse().ok()),
            "price-min" => self.price.0 = amount(value, currency).or(self.price.0),
            "price-max" => self.price.1 = amount(value, currency).or(self.price.1),
            "by" => {
                let soon = |by: &NaiveDate| (0..=MOST_DAYS).contains(&(*by - day).num_days());
                self.by = value.parse().ok().filter(soon).or(self.by);
            }
            "near" => self.near |= value == "1",
            "stock" => self.in_stock |= value == "1",
            "rating" => self.rated = value.parse().ok().filter(|stars| (1..=4).contains(stars)).or(self.rated),
            "sort" => self.order = order(value).unwrap_or(self.order),
            "page" => self.at = value.parse().unwrap_or(1).clamp(1, LAST),
            _ => {
                let named = key.strip_prefix("a.").filter(|name| is_term(name) && is_term(value));
                let many: usize = self.attributes.values().map(BTreeSet::len).sum();
                if let Some(name) = named.filter(|_| many < MOST) {
                    self.attributes.entry(name.to_owned()).or_default().insert(value.to_owned());
                }
            }
        }
    }

    /// Leaves out what nobody knows, and what the list itself says already.
    pub fn settle(&mut self, index: &Index, within: &Within) {
        if *within != Within::All {
            self.words.clear();
            self.categories.clear();
        }
        if matches!(within, Within::Brand(_)) {
            self.brands.clear();
        }
        let own = |slug: &Slug| index.category_at(slug).map(|category| category.slug.clone());
        self.categories = self.categories.iter().filter_map(own).collect();
        self.brands.retain(|slug| index.brands.iter().any(|brand| brand.slug == *slug));
        if self.words.is_empty() && self.order == Order::Newest {
            self.order = Order::Usual;
        }
    }

    /// Whether anything narrows the list down, words apart.
    pub fn narrows(&self) -> bool {
        !self.categories.is_empty()
            || !self.brands.is_empty()
            || !self.attributes.is_empty()
            || self.price != (None, None)
            || self.by.is_some()
            || self.near
            || self.rated.is_some()
            || self.in_stock
    }

    /// Whether the list is shown as anybody who follows a plain link sees it.
    pub fn is_plain(&self) -> bool {
        !self.narrows() && self.order == Order::Usual && self.at == 1
    }

    /// Everything that narrows the list down, in the order of the address.
    pub fn choices(&self) -> Vec<Choice> {
        let attributes =
            self.attributes.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        let given = [
            (self.price != (None, None), Choice::Price),
            (self.by.is_some(), Choice::By),
            (self.near, Choice::Near),
            (self.rated.is_some(), Choice::Rated),
            (self.in_stock, Choice::InStock),
        ];
        let categories = self.categories.iter().cloned().map(Choice::Category);
        let brands = self.brands.iter().cloned().map(Choice::Brand);
        categories
            .chain(brands)
            .chain(attributes.map(|(name, value)| Choice::Attribute(name.clone(), value.clone())))
            .chain(given.into_iter().filter(|(is, _)| *is).map(|(_, choice)| choice))
            .collect()
    }

    /// The same without one choice, from the first part on.
    #[must_use]
    pub fn without(&self, choice: &Choice) -> Self {
        let mut other = Self { at: 1, ..self.clone() };
        match choice {
            Choice::Category(slug) => drop(other.categories.remove(slug)),
            Choice::Brand(slug) => drop(other.brands.remove(slug)),
            Choice::Attribute(name, value) => {
                if let Some(values) = other.attributes.get_mut(name) {
                    values.remove(value);
                }
                other.attributes.retain(|_, values| !values.is_empty());
            }
            Choice::Price => other.price = (None, None),
            Choice::By => other.by = None,
            Choice::Near => other.near = false,
            Choice::Rated => other.rated = None,
            Choice::InStock => other.in_stock = false,
        }
        other
    }

    /// The same without anything of the kind of a choice.
    #[must_use]
    pub fn without_all(&self, choice: &Choice) -> Self {
        let mut other = self.without(choice);
        match choice {
            Choice::Category(_) => other.categories.clear(),
            Choice::Brand(_) => other.brands.clear(),
            Choice::Attribute(name, _) => drop(other.attributes.remove(name)),
            _ => {}
        }
        other
    }

    /// The same with nothing that narrows it down, from the first part on.
    #[must_use]
    pub fn bare(&self) -> Self {
        Self { words: self.words.clone(), order: self.order, ..Self::default() }
    }

    /// The same in an order, from the first part on.
    #[must_use]
    pub fn sorted(&self, order: Order) -> Self {
        Self { order, at: 1, ..self.clone() }
    }

    /// The query of its one address, without the question mark.
    pub fn query(&self) -> String {
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut put = |key: &str, value: String| pairs.push((key.to_owned(), value));
        if !self.words.is_empty() {
            put("q", self.words.clone());
        }
        self.categories.iter().for_each(|slug| put("category", slug.to_string()));
        self.brands.iter().for_each(|slug| put("brand", slug.to_string()));
        for (name, values) in &self.attributes {
            values.iter().for_each(|value| put(&format!("a.{name}"), value.clone()));
        }
        if let Some(least) = self.price.0 {
            put("price-min", plainly(least));
        }
        if let Some(most) = self.price.1 {
            put("price-max", plainly(most));
        }
        if let Some(by) = self.by {
            put("by", by.to_string());
        }
        if self.near {
            put("near", "1".to_owned());
        }
        if let Some(stars) = self.rated {
            put("rating", stars.to_string());
        }
        if self.in_stock {
            put("stock", "1".to_owned());
        }
        if let Some(code) = code(self.order) {
            put("sort", code.to_owned());
        }
        if self.at > 1 {
            put("page", self.at.to_string());
        }
        serde_urlencoded::to_string(&pairs).unwrap_or_default()
    }

    /// Its address under a path.
    pub fn address(&self, path: &str) -> String {
        let query = self.query();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// How many listings come before the part that is shown.
    pub fn offset(&self) -> i64 {
        (self.at - 1) * PER_PAGE
    }

    /// The same as the index is asked.
    pub fn asked(&self, language: Language, within: &Within, index: &Index) -> Asked {
        let whole = |number: i64| usize::try_from(number).unwrap_or(0);
        let categories = self.categories.iter().filter_map(|slug| index.category_at(slug));
        let brands = index.brands.iter().filter(|brand| self.brands.contains(&brand.slug));
        let wished = |(name, values): (&String, &BTreeSet<String>)| Wished {
            name: name.clone(),
            values: values.iter().cloned().collect(),
        };
        Asked {
            within: within.clone(),
            words: self.words.clone(),
            categories: categories.map(|category| category.id.clone()).collect(),
            brands: brands.map(|brand| brand.id.clone()).collect(),
            attributes: self.attributes.iter().map(wished).collect(),
            price: (self.price.0.map(Money::minor), self.price.1.map(Money::minor)),
            by: self.by,
            near: self.near,
            rated: self.rated,
            in_stock: self.in_stock,
            order: self.order,
            offset: whole(self.offset()),
            ..Asked::all(language, whole(PER_PAGE))
        }
    }

    /// Whether what a list shows of goods keeps what was chosen, to the last minor unit and the day.
    pub fn admits(&self, offer: &Priced) -> bool {
        let (least, most) = self.price;
        let Ok(offer) = offer else {
            return self.price == (None, None) && self.by.is_none() && !self.near && !self.in_stock;
        };
        least.is_none_or(|least| offer.total >= least)
            && most.is_none_or(|most| offer.total <= most)
            && self.by.is_none_or(|by| offer.terms.journey.arrives.1 <= by)
            && (!self.near || lots::is_near(offer))
    }
}

/// An order by its name in addresses.
fn order(code: &str) -> Option<Order> {
    Some(match code {
        "newest" => Order::Newest,
        "price" => Order::Cheapest,
        "price-down" => Order::Dearest,
        "arrival" => Order::Soonest,
        _ => return None,
    })
}

/// The name of an order in addresses; none for the usual one.
pub fn code(order: Order) -> Option<&'static str> {
    Some(match order {
        Order::Usual => return None,
        Order::Newest => "newest",
        Order::Cheapest => "price",
        Order::Dearest => "price-down",
        Order::Soonest => "arrival",
    })
}

/// A name or value of an attribute, as [`term`] writes it.
fn is_term(text: &str) -> bool {
    let fits = |letter: char| letter == '-' || (letter.is_alphanumeric() && !letter.is_uppercase());
    !text.is_empty() && text.chars().count() <= 64 && text.chars().all(fits)
}

/// How the index and addresses spell the words of an attribute.
pub fn term(words: &str) -> String {
    folding::fold(words).replace(' ', "-")
}

/// An amount as addresses write it: without decimals that say nothing.
fn plainly(amount: Money) -> String {
    let decimal = amount.decimal();
    if decimal.fract().is_zero() { decimal.trunc().to_string() } else { amount.to_string() }
}

/// An amount as people write it, in whatever script and with whatever separators and sign: of points and commas the last
/// parts the decimals, where no more digits follow than the currency has decimals.
fn amount(typed: &str, currency: Currency) -> Option<Money> {
    let plain: String = typed
        .chars()
        .map(|sign| match sign {
            '\u{66b}' => '.',
            '\u{66c}' => ',',
            sign => folding::plain(sign),
        })
        .filter(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','))
        .collect();
    let (digits, marks) = (plain.trim_matches(['.', ',']), ['.', ',']);
    let (whole, fraction) = match digits.rsplit_once(marks) {
        Some((whole, fraction)) if u32::try_from(fraction.len()).is_ok_and(|len| len <= currency.digits()) => {
            (whole, fraction)
        }
        Some((_, rest)) if rest.len() != 3 => return None,
        _ => (digits, ""),
    };
    let whole = whole.replace(marks, "");
    if whole.is_empty() || whole.len() > 12 {
        return None;
    }
    let number: Decimal = format!("{whole}.{fraction:0<1}").parse().ok()?;
    Money::from_decimal(number, currency, Rounding::HalfUp).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(query: &str) -> Filters {
        Filters::of(query, Currency::EUR, "2026-11-24".parse().unwrap())
    }

    fn euros(typed: &str) -> Option<String> {
        amount(typed, Currency::EUR).map(|amount| amount.to_string())
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for typed in ["1249.5", "1249,50", "1.249,50", "1,249.50 €", "EUR 1'249.50", "1 249,50", "١٢٤٩٫٥٠", "1٬249٫50"]
        {
            assert_eq!(euros(typed).as_deref(), Some("1249.50"), "{typed}");
        }
        for (typed, read) in [("50", "50.00"), ("1.249", "1249.00"), ("1,249,000", "1249000.00"), ("0.05", "0.05")] {
            assert_eq!(euros(typed).as_deref(), Some(read), "{typed}");
        }
        for wrong in ["", "abc", ".", "12.3456", "9999999999999"] {
            assert_eq!(euros(wrong), None, "{wrong}");
        }
        let yen = |typed: &str| amount(typed, "JPY".parse().unwrap()).map(|amount| amount.to_string());
        assert_eq!((yen("3,620"), yen("3.62"), yen("¥3620")), (Some("3620".into()), None, Some("3620".into())));
    }

    #[test]
    fn one_state_has_one_address() {
        let ours = "q=tea+pot&category=tea&brand=a&brand=b&a.glaze=celadon&a.glaze=iron&price-min=5&price-max=49.90\
                    &by=2026-12-05&near=1&rating=4&stock=1&sort=price&page=2";
        let written = "page=2&sort=price&stock=1&x=y&rating=4&near=1&by=2026-12-05&price-max=5.00&price-min=49,9&brand=b\
                       &a.glaze=iron&a.glaze=celadon&a.glaze=iron&brand=a&category=tea&q=%20tea%20pot%20&rating=9";
        assert_eq!(of(written).query(), ours);
        assert_eq!(of(ours).query(), ours);
        assert!(of("").is_plain() && of("utm=x&page=1&sort=nothing&near=no").is_plain());
    }

    #[test]
    fn what_is_mistaken_is_left_out() {
        let wrong = "brand=NOT_A_SLUG&category=&price-min=free&by=2026-11-23&by=someday&near=2&rating=5&rating=x&stock=yes\
                     &sort=size&page=x&a.=x&a.Glaze=x&a.glaze=&a.glaze=%3Cb%3E&q=";
        assert_eq!(of(wrong), of(""));
        assert_eq!(of(&"brand=a&".repeat(3)).brands.len(), 1);
        let many: String = (0..99).map(|n| format!("brand=b{n}&a.x{n}=y&")).collect();
        assert_eq!((of(&many).brands.len(), of(&many).attributes.len()), (MOST, MOST));
        assert_eq!(of(&format!("q={}", "x".repeat(400))).words.len(), LONGEST);
    }

    #[test]
    fn a_choice_is_taken_away_alone_or_with_its_kind() {
        let all = of("brand=a&brand=b&a.glaze=celadon&a.glaze=iron&price-max=9&near=1&page=3");
        assert_eq!(all.choices().len(), 6);
        let celadon = Choice::Attribute("glaze".into(), "celadon".into());
        assert_eq!(all.without(&celadon).query(), "brand=a&brand=b&a.glaze=iron&price-max=9&near=1");
        assert_eq!(all.without_all(&celadon).query(), "brand=a&brand=b&price-max=9&near=1");
        assert_eq!(all.without(&Choice::Price).without(&Choice::Near).price, (None, None));
        assert!(all.bare().is_plain() && !all.bare().narrows());
        for choice in all.choices() {
            assert!(!all.without(&choice).choices().contains(&choice), "{choice:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_address_of_ours_is_read_as_it_was_written(query in "([a-z.-]{1,9}=[ -~٠-٩ä]{0,12}&){0,8}|q=.{0,120}&sort=newest") {
            let once = of(&query).query();
            proptest::prop_assert_eq!(of(&once).query(), once);
        }
    }
}
