//! What stands in every header: the row of categories and the countries one may choose, made once per language and
//! state of the world.

use std::sync::Arc;

use chrono::NaiveDate;
use quick_cache::sync::Cache;

use super::frame::{Frame, Gapped, Made};
use crate::domain::addresses::{self, Part};
use crate::domain::country::Country;
use crate::domain::ids::Slug;
use crate::domain::money::Currency;
use crate::domain::storefront::{Language, Storefront};
use crate::web::page::Page;
use crate::wording::Speaker;

/// One entry of the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The category.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// The language the name is in.
    pub language: Language,
}

/// The storefronts of one language, by the part of the world they deliver to, with the countries' names in the order in
/// which its readers look them up.
pub type World = Vec<(Part, Vec<(Storefront, String)>)>;

/// A language and a state of the world: the number of the rulebook, and the day.
type Rules = (Language, i64, NaiveDate);

/// A country and a state of the world: the numbers of rulebook and rates, and the day.
type Payable = (Country, i64, i64, NaiveDate);

/// The headers made so far.
pub struct Navigation {
    ways: Cache<(Language, i64), Arc<Vec<Way>>>,
    worlds: Cache<Rules, Arc<World>>,
    currencies: Cache<Payable, Arc<[Currency]>>,
    alternates: Cache<(i64, NaiveDate), Arc<Gapped>>,
    frames: Cache<Made, Arc<Frame>>,
}

impl Default for Navigation {
    fn default() -> Self {
        Self {
            ways: Cache::new(64),
            worlds: Cache::new(64),
            currencies: Cache::new(256),
            alternates: Cache::new(4),
            frames: Cache::new(400),
        }
    }
}

impl Navigation {
    /// What is known for a language and catalogue.
    pub fn get(&self, language: Language, catalogue: i64) -> Option<Arc<Vec<Way>>> {
        self.ways.get(&(language, catalogue))
    }

    /// Remembers it.
    pub fn set(&self, language: Language, catalogue: i64, ways: Vec<Way>) -> Arc<Vec<Way>> {
        let ways = Arc::new(ways);
        self.ways.insert((language, catalogue), Arc::clone(&ways));
        ways
    }

    /// The currencies in which goods for a country can be paid; `all` gives them where they are not known yet.
    pub fn currencies(&self, state: Payable, all: impl FnOnce() -> Vec<Currency>) -> Arc<[Currency]> {
        if let Some(known) = self.currencies.get(&state) {
            return known;
        }
        let all: Arc<[Currency]> = all().into();
        self.currencies.insert(state, Arc::clone(&all));
        all
    }

    /// Where pages lie under a rulebook on a day; `all` draws it where it is not known yet.
    ///
    /// # Errors
    /// What `all` answers.
    pub fn alternates(
        &self,
        state: (i64, NaiveDate),
        all: impl FnOnce() -> askama::Result<Arc<Gapped>>,
    ) -> askama::Result<Arc<Gapped>> {
        self.alternates.get_or_insert_with(&state, all)
    }

    /// What stands around the pages of a storefront; `draw` draws it where it is not known yet.
    ///
    /// # Errors
    /// What `draw` answers.
    pub fn frame(&self, made: Made, draw: impl FnOnce() -> askama::Result<Frame>) -> askama::Result<Arc<Frame>> {
        self.frames.get_or_insert_with(&made, || draw().map(Arc::new))
    }

    /// The countries that readers of a language may choose; `fronts` gives the storefronts where they are not known yet.
    pub fn world(&self, rules: Rules, t: &Speaker, fronts: impl FnOnce() -> Vec<Storefront>) -> Arc<World> {
        if let Some(world) = self.worlds.get(&rules) {
            return world;
        }
        let world = Arc::new(world(t, fronts().into_iter().filter(|front| front.language == rules.0)));
        self.worlds.insert(rules, Arc::clone(&world));
        world
    }
}

/// The most categories the header shows, and how many it shows where there are more.
const ROOM: usize = 14;
const FIRST: usize = 10;

impl Page {
    /// The categories the header has room for.
    pub fn first_ways(&self) -> impl Iterator<Item = &Way> {
        self.ways.iter().take(if self.has_more_ways() { FIRST } else { ROOM })
    }

    /// Whether there are more of them.
    pub fn has_more_ways(&self) -> bool {
        self.ways.len() > ROOM
    }
}

fn world(t: &Speaker, fronts: impl Iterator<Item = Storefront>) -> World {
    let mut world: World = Part::ALL.iter().map(|part| (*part, Vec::new())).collect();
    for front in fronts {
        let lies = addresses::layout(front.country).map_or(Part::Europe, |layout| layout.part);
        if let Some((_, countries)) = world.iter_mut().find(|(part, _)| *part == lies) {
            countries.push((front, t.country_name(front.country)));
        }
    }
    for (_, countries) in &mut world {
        countries.sort_by(|(_, one), (_, other)| t.order(one, other));
    }
    world.retain(|(_, countries)| !countries.is_empty());
    world
}
