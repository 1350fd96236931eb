//! Sizes and care of a listing, or of all the brand's goods of its category, as a table to fill in.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::actions::save_fitting::{Goods, save_fitting};
use crate::actions::{ActionError, Refusal};
use crate::domain::brands::{Brand, Category};
use crate::domain::fittings::{Care, Fitting, MOST_COLUMNS, MOST_ROWS, Measured, SizeRow, SizeTable, Span};
use crate::domain::listings::Listing;
use crate::domain::texts::Said;
use crate::store::{StoreError, categories, fittings};
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::Go;
use crate::wording::{Arg, Speaker, fitting as labels};

/// Characters of the name of a size.
const MOST_NAME: usize = 24;

/// Of what the page speaks.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    of: String,
}

#[derive(Template)]
#[template(path = "brand/fitting.html")]
struct FittingPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: Brand,
    listing: Listing,
    category: Option<Category>,
    /// Whether the page speaks of the category.
    kind: bool,
    fitting: Fitting,
    version: Option<u32>,
    fields: Fields,
    wrong: Wrong,
    moved: bool,
}

impl FittingPage<'_> {
    fn here(&self) -> String {
        format!("{}/sizes", super::at(&self.listing.slug))
    }

    fn back(&self) -> String {
        super::at(&self.listing.slug)
    }

    fn title(&self) -> Said<String> {
        let language = self.t.language();
        let text = self.listing.texts.in_language(language).map(|text| text.map(|text| text.title.clone()));
        text.unwrap_or_else(|| Said { language, words: self.listing.slug.to_string() })
    }

    fn category_name(&self) -> Option<Said<String>> {
        let text = self.category.as_ref()?.texts.in_language(self.t.language())?;
        Some(text.map(|text| text.name.clone()))
    }

    fn seen(&self) -> String {
        self.version.map(|version| version.to_string()).unwrap_or_default()
    }

    fn measures(&self) -> &'static [Measured] {
        Measured::ALL
    }

    fn measure(&self, what: &Measured) -> &'static str {
        labels::measured(*what)
    }

    fn cares(&self) -> &'static [Care] {
        Care::ALL
    }

    fn care(&self, care: &Care) -> &'static str {
        labels::care(*care)
    }

    fn columns(&self) -> std::ops::Range<usize> {
        0..MOST_COLUMNS
    }

    fn rows(&self) -> std::ops::Range<usize> {
        0..MOST_ROWS
    }

    fn came_back(&self) -> bool {
        self.fields.has("csrf")
    }

    fn is_column(&self, at: &usize, what: &Measured) -> bool {
        match self.came_back() {
            true => self.fields.get(&format!("column{at}")) == what.as_str(),
            false => self.fitting.sizes.columns.get(*at) == Some(what),
        }
    }

    fn size(&self, row: &usize) -> String {
        match self.came_back() {
            true => self.fields.get(&format!("size{row}")).to_owned(),
            false => self.fitting.sizes.rows.get(*row).map(|row| row.size.clone()).unwrap_or_default(),
        }
    }

    fn cell(&self, row: &usize, column: &usize) -> String {
        if self.came_back() {
            return self.fields.get(&format!("cell{row}-{column}")).to_owned();
        }
        let span = self.fitting.sizes.rows.get(*row).and_then(|row| row.spans.get(*column).copied().flatten());
        span.map(|span| span.to_string()).unwrap_or_default()
    }

    fn is_ticked(&self, care: &Care) -> bool {
        match self.came_back() {
            true => self.fields.all("care").any(|word| word == care.as_str()),
            false => self.fitting.care.contains(care),
        }
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    /// What is wrong with the table, in the order it was found.
    fn faults(&self) -> Vec<(String, String)> {
        self.wrong.summary(self.t)
    }
}

fn goods(listing: &Listing, kind: bool) -> Result<Goods, Fault> {
    match (kind, &listing.category) {
        (false, _) => Ok(Goods::Listing(listing.id.clone())),
        (true, Some(category)) => Ok(Goods::Category(category.clone())),
        (true, None) => Err(Fault::NotFound),
    }
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    fields: Fields,
    wrong: Wrong,
    moved: bool,
}

async fn answer(
    desk: &BrandOwner,
    listing: Listing,
    kind: bool,
    status: StatusCode,
    says: Says,
) -> Result<HttpResponse, Fault> {
    let (brand, owner) = (desk.brand.clone(), goods(&listing, kind)?);
    let id = listing.category.clone();
    let read = desk.app.db.read(move |read| {
        let said = fittings::of(read, &brand, &[owner.id()])?.remove(owner.id());
        let brand = super::brand(read, &brand)?;
        let category = categories::all(read)?.into_iter().find(|one| Some(&one.id) == id.as_ref());
        Ok::<_, StoreError>((brand, said, category))
    });
    let (brand, said, category) = read.await?;
    let (fitting, version) = said.map_or((Fitting::default(), None), |(said, version)| (said, Some(version)));
    let Says { fields, wrong, moved } = says;
    let (t, desk) = (&desk.t, &desk.desk);
    let page = FittingPage { t, desk, brand, listing, category, kind, fitting, version, fields, wrong, moved };
    desk.show_as(status, &page)
}

/// `GET /brand/listings/{slug}/sizes?of=`
pub async fn show(desk: BrandOwner, slug: Path<String>, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let listing = super::edit::own(&desk, &slug).await?;
    answer(&desk, listing, sought.of == "category", StatusCode::OK, Says::default()).await
}

/// `POST /brand/listings/{slug}/sizes`
pub async fn save(desk: BrandOwner, slug: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let listing = super::edit::own(&desk, &slug).await?;
    let (fields, mut wrong) = (posted.0, Wrong::none());
    let kind = fields.get("of") == "category";
    let fitting = read(&fields, &mut wrong);
    if !wrong.is_empty() {
        let says = Says { fields, wrong, moved: false };
        return answer(&desk, listing, kind, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    }
    let (author, brand, owner) = (super::author(&desk), desk.brand.clone(), goods(&listing, kind)?);
    let seen = fields.get("seen").parse::<u32>().ok();
    match desk.app.db.write(move |tx| save_fitting(tx, &author, &brand, &owner, (&fitting, seen))).await {
        Ok(()) => {
            let to = format!("{}/sizes{}", super::at(&listing.slug), if kind { "?of=category" } else { "" });
            Ok(Go::to(to).saying("said-saved").answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            let says = Says { fields, wrong, moved: true };
            answer(&desk, listing, kind, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Reads the table and the instructions. Empty columns and rows are left out.
fn read(fields: &Fields, wrong: &mut Wrong) -> Fitting {
    let chosen: Vec<(usize, Measured)> =
        (0..MOST_COLUMNS).filter_map(|at| Some((at, fields.get(&format!("column{at}")).parse().ok()?))).collect();
    let columns: Vec<Measured> = chosen.iter().map(|(_, what)| *what).collect();
    if let Some((at, _)) = chosen
        .iter()
        .enumerate()
        .find(|(at, (_, what))| columns.iter().take(*at).any(|had| had == what))
        .map(|(_, one)| one)
    {
        wrong.say(&format!("column{at}"), "sizes-twice", Vec::new());
    }
    let mut rows: Vec<SizeRow> = Vec::new();
    for row in 0..MOST_ROWS {
        let field = format!("size{row}");
        let size = fields.get(&field).to_owned();
        let mut spans = Vec::new();
        for (column, _) in &chosen {
            let cell = format!("cell{row}-{column}");
            let typed = fields.get(&cell);
            spans.push(if typed.is_empty() {
                None
            } else {
                wrong.keep(&cell, typed.parse::<Span>(), "sizes-not-a-length")
            });
        }
        if size.is_empty() {
            if spans.iter().any(Option::is_some) {
                wrong.say(&field, "sizes-unnamed", Vec::new());
            }
            continue;
        }
        if size.chars().count() > MOST_NAME {
            wrong.say(&field, "form-too-long", vec![("most", Arg::from(MOST_NAME))]);
        }
        if rows.iter().any(|had| had.size == size) {
            wrong.say(&field, "sizes-same", Vec::new());
        }
        rows.push(SizeRow { size, spans });
    }
    if columns.is_empty() != rows.is_empty() {
        wrong.say("column0", "sizes-half", Vec::new());
    }
    let care = Care::ALL.iter().copied().filter(|care| fields.all("care").any(|word| word == care.as_str())).collect();
    Fitting { sizes: SizeTable { columns, rows }, care }
}
