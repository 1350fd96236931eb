//! What a list offers to narrow it down by, as pages show it: boxes to tick with their counts, what was chosen, ways to
//! sort. Made from what the index counted; nothing here asks the database.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::categories;
use super::days::useful;
use super::filters::{self, Choice, Filters, term};
use crate::domain::brands::{Brand, Category};
use crate::domain::ids::{ListingId, Slug};
use crate::domain::money::Money;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::search::{Attribute, Facets, Found, Order, Within};
use crate::store::listings::Card;
use crate::web::offers::Index;
use crate::web::page::Page;
use crate::wording::Speaker;

/// Values of a facet that are seen at once.
const FIRST: usize = 8;
/// Values of a facet in all.
const MOST: usize = 24;
/// Attributes that are offered.
const ATTRIBUTES: usize = 4;

/// One box to tick.
pub struct Tick {
    /// The name of its field.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its words, in the language they are in.
    pub words: Said<String>,
    /// How many goods there are of it.
    pub count: i64,
    /// Whether it is ticked.
    pub on: bool,
}

/// Boxes of one kind.
pub struct Group {
    /// What kind.
    pub legend: Said<String>,
    /// Those seen at once.
    pub ticks: Vec<Tick>,
    /// The others.
    pub more: Vec<Tick>,
}

/// A range of prices.
pub struct Range {
    /// The least that anything costs.
    pub least: Money,
    /// The most.
    pub most: Money,
    /// The least that was chosen, as readers write it.
    pub from: String,
    /// The most that was chosen.
    pub to: String,
}

/// Something that was chosen.
pub struct Chip {
    /// Its words.
    pub words: String,
    /// The same list without it.
    pub href: String,
}

/// One way of sorting as a link.
pub struct SortLink {
    /// Where it leads.
    pub href: String,
    /// Its message.
    pub words: &'static str,
    /// Whether it is the one being shown.
    pub here: bool,
}

/// All that narrows a list down.
#[derive(Default)]
pub struct Sieve {
    /// The words that were searched for.
    pub words: String,
    /// Where its form leads.
    pub path: String,
    /// What the form carries along: names and values.
    pub along: Vec<(&'static str, String)>,
    /// Boxes to tick, by kind.
    pub groups: Vec<Group>,
    /// Prices.
    pub price: Option<Range>,
    /// By when it is to be there: one of these.
    pub days: Vec<Tick>,
    /// How well it is to be judged: one of these.
    pub stars: Vec<Tick>,
    /// Where it is to be.
    pub place: Vec<Tick>,
    /// What was chosen.
    pub chips: Vec<Chip>,
    /// The same list with nothing chosen.
    pub clear: String,
    /// Ways to sort it.
    pub sorts: Vec<SortLink>,
    /// How many of what is listed cannot come here, and the address of the list without them.
    pub away: Option<(i64, String)>,
    /// Whether the index is still being made, and something was asked that only it can do.
    pub preparing: bool,
}

impl Sieve {
    /// Whether no day is chosen.
    pub fn any_day(&self) -> bool {
        self.days.iter().all(|tick| !tick.on)
    }

    /// Whether no stars are chosen.
    pub fn any_stars(&self) -> bool {
        self.stars.iter().all(|tick| !tick.on)
    }

    /// Whether there is anything to choose.
    pub fn is_needed(&self) -> bool {
        !self.groups.is_empty()
            || self.price.is_some()
            || !self.days.is_empty()
            || !self.stars.is_empty()
            || !self.place.is_empty()
    }
}

/// The goods whose words name the attributes that are offered, each once.
pub fn samples(facets: &Facets) -> Vec<ListingId> {
    let shown = facets.attributes.iter().take(ATTRIBUTES).flat_map(|attribute| attribute.values.iter().take(MOST));
    let mut ids: Vec<ListingId> = shown.map(|value| value.of.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What names are taken from.
pub struct Words<'w> {
    /// Brands and categories.
    pub index: &'w Index,
    /// Goods that have the attributes that are offered.
    pub samples: &'w [Arc<Card>],
}

impl Words<'_> {
    /// The words of an attribute and of one of its values, from goods that have it.
    fn attribute(
        &self,
        of: Option<&ListingId>,
        name: &str,
        code: &str,
        language: Language,
    ) -> (Said<String>, Said<String>) {
        let english = |words: Option<Said<&String>>| words.map(|said| term(said.words));
        let card = of.and_then(|id| self.samples.iter().find(|card| card.id == *id));
        let mut options = card.iter().flat_map(|card| card.options.iter());
        let option = options.find(|option| english(option.name.in_language(Language::EN)).as_deref() == Some(name));
        let value = option.and_then(|option| {
            option.values.iter().find(|value| english(value.words.in_language(Language::EN)).as_deref() == Some(code))
        });
        let own = |words: Option<Said<&String>>, otherwise: &str| {
            let bare = || Said { language, words: otherwise.replace('-', " ") };
            words.map_or_else(bare, |said| said.map(Clone::clone))
        };
        (
            own(option.and_then(|option| option.name.in_language(language)), name),
            own(value.and_then(|value| value.words.in_language(language)), code),
        )
    }
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The values of a facet as boxes: the first of them and those that are ticked, then the others.
fn group(legend: Said<String>, ticks: Vec<Tick>) -> Option<Group> {
    let worth = ticks.len() > 1 || ticks.iter().any(|tick| tick.on);
    let (ticks, more) = ticks.into_iter().enumerate().partition::<Vec<_>, _>(|(at, tick)| *at < FIRST || tick.on);
    let bare = |ticks: Vec<(usize, Tick)>| ticks.into_iter().map(|(_, tick)| tick).collect();
    worth.then(|| Group { legend, ticks: bare(ticks), more: bare(more) })
}

/// Makes what a list offers, of what was found.
pub struct Making<'m> {
    /// The page.
    pub page: &'m Page,
    /// Which list it is.
    pub within: &'m Within,
    /// What the address asks.
    pub filters: &'m Filters,
    /// What names are taken from.
    pub words: Words<'m>,
}

impl Making<'_> {
    fn t(&self) -> &Speaker {
        &self.page.t
    }

    fn own(&self, words: impl std::fmt::Display) -> Said<String> {
        Said { language: self.page.storefront.language, words: words.to_string() }
    }

    fn path(&self) -> String {
        self.page.at(&self.page.path)
    }

    /// Everything, of what the index found.
    pub fn sieve(&self, found: &Found) -> Sieve {
        let (filters, facets) = (self.filters, &found.facets);
        let mut groups: Vec<Group> = Vec::new();
        if *self.within == Within::All {
            groups.extend(self.categories(facets));
        }
        if !matches!(self.within, Within::Brand(_)) {
            groups.extend(self.brands(facets));
        }
        groups.extend(facets.attributes.iter().take(ATTRIBUTES).filter_map(|one| self.attribute(one)));
        let sought = (!filters.words.is_empty()).then(|| ("q", filters.words.clone()));
        let sort = filters::code(filters.order).map(|code| ("sort", code.to_owned()));
        Sieve {
            words: filters.words.clone(),
            path: self.path(),
            along: sought.into_iter().chain(sort).collect(),
            groups,
            price: self.range(facets),
            days: self.days(facets),
            stars: self.stars(facets),
            place: self.place(found),
            chips: self.chips(Some(facets)),
            clear: filters.bare().address(&self.path()),
            sorts: self.sorts(false),
            away: self.away(found),
            preparing: false,
        }
    }

    /// What is left of it while the index is being made.
    pub fn without_index(&self, preparing: bool) -> Sieve {
        let words = self.filters.words.clone();
        Sieve { words, path: self.path(), sorts: self.sorts(true), preparing, ..Sieve::default() }
    }

    fn categories(&self, facets: &Facets) -> Option<Group> {
        let index = self.words.index;
        let tick = |category: &Category, number: u64| Tick {
            name: "category".to_owned(),
            value: category.slug.to_string(),
            words: categories::words(category, self.page).map(|text| text.name),
            count: count(number),
            on: self.filters.categories.contains(&category.slug),
        };
        let counted = facets.categories.iter().take(MOST);
        let mut ticks: Vec<Tick> =
            counted.filter_map(|(id, number)| Some(tick(index.category(id)?, *number))).collect();
        let known = |slug: &&_| !ticks.iter().any(|tick| tick.value == Slug::as_str(slug));
        let lost: Vec<_> = self.filters.categories.iter().filter(known).collect();
        ticks.extend(lost.into_iter().filter_map(|slug| Some(tick(index.category_at(slug)?, 0))));
        group(self.own(self.t().say("filter-category")), ticks)
    }

    fn brands(&self, facets: &Facets) -> Option<Group> {
        let index = self.words.index;
        let chosen = &self.filters.brands;
        let tick = |brand: &Brand, number: u64| Tick {
            name: "brand".to_owned(),
            value: brand.slug.to_string(),
            words: self.own(&brand.name),
            count: count(number),
            on: chosen.contains(&brand.slug),
        };
        // Those that are chosen may stand anywhere in a long list.
        let counts: HashMap<_, _> = facets.brands.iter().map(|(id, number)| (id, *number)).collect();
        let first = facets.brands.iter().take(MOST);
        let mut ticks: Vec<Tick> = first.filter_map(|(id, number)| Some(tick(index.brand(id)?, *number))).collect();
        for brand in index.brands.iter().filter(|brand| chosen.contains(&brand.slug)) {
            if !ticks.iter().any(|tick| tick.value == brand.slug.as_str()) {
                ticks.push(tick(brand, counts.get(&brand.id).copied().unwrap_or(0)));
            }
        }
        group(self.own(self.t().say("filter-brand")), ticks)
    }

    fn attribute(&self, one: &Attribute) -> Option<Group> {
        let language = self.page.storefront.language;
        let chosen = self.filters.attributes.get(&one.name);
        let on = |code: &str| chosen.is_some_and(|values| values.contains(code));
        let tick = |of: Option<&ListingId>, code: &str, number: u64| Tick {
            name: format!("a.{}", one.name),
            value: code.to_owned(),
            words: self.words.attribute(of, &one.name, code, language).1,
            count: count(number),
            on: on(code),
        };
        let first = one.values.iter().take(MOST);
        let mut ticks: Vec<Tick> = first.map(|value| tick(Some(&value.of), &value.code, value.count)).collect();
        for code in chosen.into_iter().flatten() {
            if !ticks.iter().any(|tick| tick.value == *code) {
                ticks.push(tick(None, code, 0));
            }
        }
        let sample = one.values.first();
        let code = sample.map_or("", |value| value.code.as_str());
        let legend = self.words.attribute(sample.map(|value| &value.of), &one.name, code, language).0;
        group(legend, ticks)
    }

    fn range(&self, facets: &Facets) -> Option<Range> {
        let (from, to) = self.filters.price;
        let currency = self.page.storefront.currency;
        let money = |minor: i64| Money::new(minor, currency);
        let seen = facets.prices.map(|(least, most)| (money(least), money(most)));
        let (least, most) = seen.filter(|(least, most)| least < most || from.or(to).is_some()).or_else(|| {
            // Nothing is left of the range that was chosen: it can still be changed.
            let any = from.or(to)?;
            Some((from.unwrap_or(any), to.unwrap_or(any)))
        })?;
        let written = |amount: Option<Money>| amount.map(|amount| self.typed(amount)).unwrap_or_default();
        Some(Range { least, most, from: written(from), to: written(to) })
    }

    /// An amount as readers type it.
    fn typed(&self, amount: Money) -> String {
        let decimal = amount.decimal();
        self.t().decimal(if decimal.fract().is_zero() { decimal.trunc() } else { decimal })
    }

    fn days(&self, facets: &Facets) -> Vec<Tick> {
        let chosen = self.filters.by;
        let days = useful(&facets.arrivals, chosen);
        let tick = |(day, number): (NaiveDate, u64)| Tick {
            name: "by".to_owned(),
            value: day.to_string(),
            words: self.own(self.t().weekday(day)),
            count: count(number),
            on: chosen == Some(day),
        };
        if days.len() > 1 || chosen.is_some() { days.into_iter().map(tick).collect() } else { Vec::new() }
    }

    fn stars(&self, facets: &Facets) -> Vec<Tick> {
        let mut better = 0;
        let steps = (1_u8..=4).zip(facets.rated).rev();
        let worth = steps.filter(|(stars, number)| {
            let more = *number > better;
            better = better.max(*number);
            more || self.filters.rated == Some(*stars)
        });
        let tick = |(stars, number): (u8, u64)| Tick {
            name: "rating".to_owned(),
            value: stars.to_string(),
            words: self.own(self.t().say("filter-rating-from").with("stars", i64::from(stars))),
            count: count(number),
            on: self.filters.rated == Some(stars),
        };
        worth.map(tick).collect()
    }

    fn place(&self, found: &Found) -> Vec<Tick> {
        let (t, filters, facets) = (self.t(), self.filters, &found.facets);
        let tick = |name: &str, words: String, number: u64, on: bool| {
            let narrows = number > 0 && number < found.count;
            let words = self.own(words);
            (narrows || on).then(|| Tick {
                name: name.to_owned(),
                value: "1".to_owned(),
                words,
                count: count(number),
                on,
            })
        };
        let near = tick("near", t.say("filter-near").to_string(), facets.near, filters.near);
        let stock = tick("stock", t.say("filter-stock").to_string(), facets.in_stock, filters.in_stock);
        near.into_iter().chain(stock).collect()
    }

    /// What is listed and cannot come here, where nothing that was chosen leaves it out.
    fn away(&self, found: &Found) -> Option<(i64, String)> {
        let filters = self.filters;
        let shown = filters.price == (None, None) && filters.by.is_none() && !filters.near && !filters.in_stock;
        let away = found.count.checked_sub(found.facets.in_stock).filter(|away| shown && *away > 0)?;
        let here = Filters { in_stock: true, at: 1, ..filters.clone() };
        Some((count(away), here.address(&self.path())))
    }

    /// What was chosen, in words.
    pub fn said(&self, choice: &Choice, facets: Option<&Facets>) -> String {
        let (t, filters, language) = (self.t(), self.filters, self.page.storefront.language);
        match choice {
            Choice::Category(slug) => {
                let category = self.words.index.category_at(slug);
                category.map_or_else(|| slug.to_string(), |category| categories::words(category, self.page).words.name)
            }
            Choice::Brand(slug) => {
                let brand = self.words.index.brands.iter().find(|brand| brand.slug == *slug);
                brand.map_or_else(|| slug.to_string(), |brand| brand.name.clone())
            }
            Choice::Attribute(name, code) => {
                let attribute = facets.and_then(|facets| facets.attributes.iter().find(|one| one.name == *name));
                let of = attribute.and_then(|one| one.values.iter().find(|value| value.code == *code));
                let (name, value) = self.words.attribute(of.map(|value| &value.of), name, code, language);
                t.say("filter-of").with("name", name.words).with("value", value.words).to_string()
            }
            Choice::Price => {
                let range = match filters.price {
                    (Some(least), Some(most)) => t.say("filter-between").with("least", least).with("most", most),
                    (Some(least), None) => t.say("filter-at-least").with("amount", least),
                    (None, Some(most)) => t.say("filter-at-most").with("amount", most),
                    (None, None) => t.say("filter-price"),
                };
                let (name, value) = (t.say("filter-price").to_string(), range.to_string());
                t.say("filter-of").with("name", name).with("value", value).to_string()
            }
            Choice::By => filters.by.map(|day| t.say("road-arrives").with("day", day).to_string()).unwrap_or_default(),
            Choice::Near => t.say("filter-near").to_string(),
            Choice::Rated => {
                let stars = i64::from(filters.rated.unwrap_or(1));
                t.say("filter-rating-from").with("stars", stars).to_string()
            }
            Choice::InStock => t.say("filter-stock").to_string(),
        }
    }

    /// What kind a choice is of, in words.
    pub fn kind(&self, choice: &Choice, facets: Option<&Facets>) -> String {
        let t = self.t();
        match choice {
            Choice::Category(_) => t.say("filter-category").to_string(),
            Choice::Brand(_) => t.say("filter-brand").to_string(),
            Choice::Attribute(name, code) => {
                let attribute = facets.and_then(|facets| facets.attributes.iter().find(|one| one.name == *name));
                let of = attribute.and_then(|one| one.values.first());
                self.words.attribute(of.map(|value| &value.of), name, code, self.page.storefront.language).0.words
            }
            other => self.said(other, facets),
        }
    }

    fn chips(&self, facets: Option<&Facets>) -> Vec<Chip> {
        let chip = |choice: Choice| Chip {
            words: self.said(&choice, facets),
            href: self.filters.without(&choice).address(&self.path()),
        };
        self.filters.choices().into_iter().map(chip).collect()
    }

    /// Ways to sort, as links; `few` where the index cannot be asked.
    fn sorts(&self, few: bool) -> Vec<SortLink> {
        let sought = !self.filters.words.is_empty();
        let usual = if sought { "sort-relevance" } else { "sort-newest" };
        let all = [
            (Order::Usual, usual, true),
            (Order::Newest, "sort-newest", sought),
            (Order::Cheapest, "sort-price", true),
            (Order::Dearest, "sort-price-down", true),
            (Order::Soonest, "sort-soonest", !few),
        ];
        if few && *self.within == Within::All {
            return Vec::new();
        }
        let path = self.path();
        let link = |(order, words, _)| SortLink {
            href: self.filters.sorted(order).address(&path),
            words,
            here: order == self.filters.order,
        };
        all.into_iter().filter(|(.., offered)| *offered).map(link).collect()
    }
}
