//! What stands around every page of a storefront and is the same on all of them: the choice of country, language and
//! currency, the row of categories, the foot, and where the page lies in other storefronts.
//!
//! It is drawn once for each storefront and state of the world, and kept as text. In three things pages differ: their path,
//! which category they are, and for which languages their path is another. Where such a thing stands the text has a gap,
//! and a page fills the gaps. Gaps are private characters no keyboard reaches, in text that is drawn before a page's
//! own words come near it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use askama::Template;
use askama::filters::{Escaper, Html};
use chrono::NaiveDate;

use super::fronts::storefronts;
use super::links;
use super::nav::Way;
use super::page::{Choice, Page};
use crate::domain::ids::Slug;
use crate::domain::storefront::{Language, Storefront};
use crate::wording::{Speaker, labels};

/// Opens a gap; what it is for stands behind it, up to [`END`].
const GAP: char = '\u{f0700}';
/// Ends what a gap is for.
const END: char = '\u{f0701}';

/// What a frame was made from: the storefront, the numbers of catalogue, rulebook and rates, the day, and the day in the
/// market.
pub type Made = (Storefront, [i64; 3], NaiveDate, NaiveDate);

/// What fills a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Gap {
    /// The path with its query, as it is in a language.
    Rest(Language),
    /// The same where another currency is paid in: amounts that were typed stay behind.
    Bare(Language),
    /// The path alone.
    Path(Language),
    /// Whether the page is this category.
    Way(Slug),
    /// Whether the page is the one of every category.
    Ways,
}

/// Text with gaps: each piece is followed by its gap.
#[derive(Debug, Default)]
pub struct Gapped {
    pieces: Vec<(Box<str>, Gap)>,
    end: Box<str>,
}

impl Gap {
    /// How it stands in text that is drawn.
    fn mark(kind: char, of: impl fmt::Display) -> String {
        format!("{GAP}{kind}{of}{END}")
    }

    fn read(mark: &str) -> Option<Self> {
        let mut letters = mark.chars();
        let (kind, of) = (letters.next()?, letters.as_str());
        match kind {
            'r' => of.parse().ok().map(Self::Rest),
            'b' => of.parse().ok().map(Self::Bare),
            'p' => of.parse().ok().map(Self::Path),
            'w' => of.parse().ok().map(Self::Way),
            'a' => Some(Self::Ways),
            _ => None,
        }
    }
}

impl Gapped {
    fn of(text: &str) -> Self {
        let mut gapped = Self::default();
        let mut parts = text.split(GAP);
        let mut piece = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (mark, after) = part.split_once(END).unwrap_or(("", part));
            match Gap::read(mark) {
                Some(gap) => gapped.pieces.push((std::mem::replace(&mut piece, after.to_owned()).into(), gap)),
                // Somebody's word that happens to hold the character.
                None => piece.push_str(after),
            }
        }
        gapped.end = piece.into();
        gapped
    }

    /// The text with its gaps filled for a page.
    pub fn on<'g>(&'g self, page: &'g Page) -> Filled<'g> {
        Filled { text: self, page }
    }
}

/// Text whose gaps are filled as it is written.
pub struct Filled<'g> {
    text: &'g Gapped,
    page: &'g Page,
}

fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    // Writing to a string does not fail.
    let _ = Html.write_escaped_str(&mut out, text);
    Cow::Owned(out)
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = self.page;
        let own = (escaped(&page.rest()).into_owned(), escaped(&page.path).into_owned());
        let bare = |language: &Language| escaped(&links::without_amounts(page.rest_in(language))).into_owned();
        let own_bare = bare(&page.storefront.language);
        // Few pages have another path in other languages, and those have one for each: asked for once in a text.
        let others: Vec<(Language, String, String)> = page
            .elsewhere()
            .map(|(language, path)| {
                (*language, escaped(&page.rest_in(language)).into_owned(), escaped(path).into_owned())
            })
            .collect();
        let other = |language: &Language| others.iter().find(|(other, ..)| other == language);
        for (piece, gap) in &self.text.pieces {
            f.write_str(piece)?;
            match gap {
                Gap::Rest(language) => f.write_str(other(language).map_or(&own.0, |(_, rest, _)| rest))?,
                Gap::Bare(language) if other(language).is_none() => f.write_str(&own_bare)?,
                Gap::Bare(language) => f.write_str(&bare(language))?,
                Gap::Path(language) => f.write_str(other(language).map_or(&own.1, |(.., path)| path))?,
                Gap::Way(slug) if page.path.strip_prefix("c/") == Some(slug.as_str()) => {
                    f.write_str(" aria-current=\"page\"")?;
                }
                Gap::Ways if page.path == "c" => f.write_str(" aria-current=\"page\"")?,
                Gap::Way(_) | Gap::Ways => {}
            }
        }
        f.write_str(&self.text.end)
    }
}

/// What stands around the pages of a storefront.
#[derive(Debug)]
pub struct Frame {
    /// Choosing another storefront.
    pub market: Gapped,
    /// The row of categories.
    pub ways: Gapped,
    /// The foot.
    pub foot: String,
}

/// Countries of one part of the world, in the order in which readers look them up.
#[derive(Debug, Clone)]
pub struct Part {
    /// The message that names it.
    pub name: &'static str,
    /// The same page for each of its countries, in the reader's language.
    pub countries: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "parts/market.html")]
struct Market<'a> {
    t: &'a Speaker,
    page: &'a Page,
    languages: Vec<Choice>,
    parts: Vec<Part>,
    rest: String,
}

#[derive(Template)]
#[template(path = "parts/ways.html")]
struct Ways<'a> {
    t: &'a Speaker,
    page: &'a Page,
}

impl Ways<'_> {
    fn mark(&self, way: &Way) -> String {
        Gap::mark('w', &way.slug)
    }

    fn mark_all(&self) -> String {
        Gap::mark('a', "")
    }
}

#[derive(Template)]
#[template(path = "parts/footer.html")]
struct Foot<'a> {
    t: &'a Speaker,
    page: &'a Page,
}

impl Frame {
    /// Draws what stands around the pages of a page's storefront.
    ///
    /// # Errors
    /// When a template fails.
    pub fn of(page: &Page) -> askama::Result<Self> {
        let (t, rest) = (&*page.t, |language: Language| rest(&language));
        let market = Market {
            t,
            page,
            languages: page.languages(&rest),
            parts: page.parts(&|other: &Storefront| {
                if other.currency == page.storefront.currency { rest(other.language) } else { bare(&other.language) }
            }),
            rest: rest(page.storefront.language),
        };
        Ok(Self {
            market: Gapped::of(&market.render()?),
            ways: Gapped::of(&Ways { t, page }.render()?),
            foot: Foot { t, page }.render()?,
        })
    }
}

/// The gap for the path of a page with its query, in a language.
fn rest(language: &Language) -> String {
    Gap::mark('r', language)
}

/// The gap for the same where another currency is paid in.
fn bare(language: &Language) -> String {
    Gap::mark('b', language)
}

#[derive(Template)]
#[template(path = "parts/alternates.html")]
struct Alternates<'a> {
    fronts: &'a [(String, String, Language)],
}

impl Alternates<'_> {
    fn path(&self, language: &Language) -> String {
        Gap::mark('p', language)
    }
}

/// Draws where a page lies in every storefront; `fronts` are their `hreflang`, absolute address and language.
///
/// # Errors
/// When the template fails.
fn alternates(fronts: &[(String, String, Language)]) -> askama::Result<Arc<Gapped>> {
    Ok(Arc::new(Gapped::of(&Alternates { fronts }.render()?)))
}

impl Page {
    /// What stands around the pages of this storefront.
    ///
    /// # Errors
    /// When a template fails.
    pub fn frame(&self) -> askama::Result<Arc<Frame>> {
        self.app.navigation.frame((self.storefront, self.numbers, self.now.date_naive(), self.day), || Frame::of(self))
    }

    /// The pages in the other languages of this country; `rest` is what follows the storefront in each.
    fn languages(&self, rest: &impl Fn(Language) -> String) -> Vec<Choice> {
        let here = |&language: &Language| {
            let other = Storefront { language, ..self.storefront };
            let there = format!("{}{}", links::home(&other), rest(language));
            Choice::new(&self.app, other, there, other == self.storefront)
        };
        self.app.wording.languages().iter().map(here).collect()
    }

    /// The pages for every country, by the part of the world it lies in; `rest` is what follows each storefront.
    fn parts(&self, rest: &impl Fn(&Storefront) -> String) -> Vec<Part> {
        let rulebook = self.app.db.known().versions.rulebook;
        let rules = (self.storefront.language, rulebook, self.now.date_naive());
        // Names sound the same in every country of a language: what one page made serves all of them.
        let t = self.app.wording.at_home(self.storefront.language);
        let world = self.app.navigation.world(rules, &t, || storefronts(&self.app));
        let choice = |(other, name): &(Storefront, String)| Choice {
            href: format!("{}{}", links::home(other), rest(other)),
            tag: other.tag(),
            language: other.language,
            language_name: String::new(),
            here: other.country == self.storefront.country,
            name: name.clone(),
        };
        let part = |(part, countries): &(_, Vec<_>)| Part {
            name: labels::part(*part),
            countries: countries.iter().map(choice).collect(),
        };
        world.iter().map(part).collect()
    }

    /// Every storefront in which this page lies, as the head of a page says it; the last one is the default. The same for
    /// all pages of a day but for the path.
    ///
    /// # Errors
    /// When the template fails.
    pub fn alternates(&self) -> askama::Result<Arc<Gapped>> {
        let all = || {
            let fronts = storefronts(&self.app);
            let address = |front: &Storefront| self.absolute(&links::home(front));
            let default = fronts.iter().find(|front| front.language == Language::EN);
            let default = default.map(|front| ("x-default".to_owned(), address(front), front.language));
            let all = fronts.iter().map(|front| (front.tag(), address(front), front.language)).chain(default);
            alternates(&all.collect::<Vec<_>>())
        };
        let day = self.now.date_naive();
        let [_, rulebook, _] = self.numbers;
        self.app.navigation.alternates((rulebook, day), all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_found_and_a_word_that_holds_their_character_makes_none() {
        let text = format!("a{}b{}c{GAP}d", rest(&Language::EN), Gap::mark('w', "cups"));
        let gapped = Gapped::of(&text);
        let gaps: Vec<&Gap> = gapped.pieces.iter().map(|(_, gap)| gap).collect();
        assert_eq!(gaps, [&Gap::Rest(Language::EN), &Gap::Way("cups".parse().unwrap())]);
        assert_eq!(gapped.pieces.iter().map(|(piece, _)| &**piece).collect::<String>(), "ab");
        assert_eq!(&*gapped.end, "cd");
    }
}
