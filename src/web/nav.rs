//! The row of categories in every header, read once per language and catalogue.

use std::sync::Arc;

use quick_cache::sync::Cache;

use crate::domain::ids::Slug;
use crate::domain::storefront::Language;

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

/// The headers read so far, by language and version of the catalogue.
pub struct Navigation {
    ways: Cache<(Language, i64), Arc<Vec<Way>>>,
}

impl Default for Navigation {
    fn default() -> Self {
        Self { ways: Cache::new(64) }
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
}
