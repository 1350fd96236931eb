//! Sizes and care of a listing, as its page shows them: lengths as readers of the market measure.

use crate::domain::fittings::{Care, Fitting, Span};
use crate::domain::listings::Listing;
use crate::domain::texts::Said;
use crate::web::page::Page;
use crate::wording::{Speaker, fitting as labels};

/// One size.
pub struct Size {
    /// What it is called, in the language that is in.
    pub name: Said<String>,
    /// What it measures: as the market measures, and in centimetres beside it where that is otherwise.
    pub cells: Vec<Option<(String, Option<String>)>>,
}

/// What a page shows.
pub struct Fits {
    /// The messages of what is measured.
    pub columns: Vec<&'static str>,
    /// The sizes.
    pub sizes: Vec<Size>,
    /// How it is looked after.
    pub care: Vec<Care>,
}

impl Fits {
    /// Of a listing.
    pub fn of(page: &Page, listing: &Listing, fitting: &Fitting) -> Self {
        let (t, imperial) = (&page.t, page.market.imperial);
        let cell = |span: &Option<Span>| {
            span.map(|span| (length(t, span, imperial), imperial.then(|| length(t, span, false))))
        };
        let named = |code: &str| {
            let known = listing.options.iter().find(|option| option.values.iter().any(|value| value.code == code));
            let language = page.storefront.language;
            known.map_or_else(|| Said { language, words: code.to_owned() }, |option| option.choice(code, language))
        };
        let sizes = fitting
            .sizes
            .rows
            .iter()
            .map(|row| Size { name: named(&row.size), cells: row.spans.iter().map(cell).collect() });
        Self {
            columns: fitting.sizes.columns.iter().map(|column| labels::measured(*column)).collect(),
            sizes: sizes.collect(),
            care: fitting.care.clone(),
        }
    }

    /// The message of an instruction.
    pub fn says(&self, care: &Care) -> &'static str {
        labels::care(*care)
    }
}

fn length(t: &Speaker, span: Span, imperial: bool) -> String {
    let (from, to) = (t.length(span.from, imperial), t.length(span.to, imperial));
    if from == to { from } else { t.say("size-span").with("from", from).with("to", to).to_string() }
}
