//! Collections: those there are, and one of them: its words, its goods in their order, its days and its place on the
//! front page.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::collection_form::{self, MOST_STORY, Typed};
use crate::actions::save_collection::save_collection;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::collections::{Collection, Standing};
use crate::domain::ids::Slug;
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::store::listings::Card;
use crate::store::{StoreError, collections, listings, slugs};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "ops/collections.html")]
struct CollectionsPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    collections: Vec<Collection>,
}

/// What a collection is called, in the language it is in.
fn title(collection: &Collection, language: Language) -> Said<String> {
    let text = collection.texts.in_language(language).map(|text| text.map(|text| text.title.clone()));
    text.unwrap_or_else(|| Said { language, words: collection.slug.to_string() })
}

/// The words for where a collection stands.
fn standing(of: Standing) -> &'static str {
    match of {
        Standing::Coming => "collection-coming",
        Standing::Running => "collection-running",
        Standing::Over => "collection-past",
    }
}

impl CollectionsPage<'_> {
    fn title(&self, of: &Collection) -> Said<String> {
        title(of, self.t.language())
    }

    fn link(&self, of: &Collection) -> String {
        links::ops_collection(&of.slug)
    }

    fn standing(&self, of: &Collection) -> &'static str {
        standing(of.on(self.desk.now.date_naive()))
    }

    /// In how many languages it is told.
    fn told(&self, of: &Collection) -> usize {
        of.texts.iter().count()
    }
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    fields: Fields,
    wrong: Wrong,
    /// Whether somebody else changed the collection since the page was shown.
    moved: bool,
}

/// The fields of one language.
struct Tongue {
    code: Language,
    name: String,
    title: String,
    lead: String,
    story: String,
    says: Option<String>,
    open: bool,
}

/// A picture the collection may show.
struct Choice {
    id: String,
    shot: Shot,
    of: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "ops/collection.html")]
struct CollectionPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    /// The collection as it stands; none for a new one.
    was: Option<Collection>,
    cards: Vec<Card>,
    says: Says,
}

impl CollectionPage<'_> {
    fn title(&self) -> Option<Said<String>> {
        self.was.as_ref().map(|was| title(was, self.t.language()))
    }

    fn action(&self) -> String {
        self.was.as_ref().map_or_else(|| "/ops/collections".to_owned(), |was| links::ops_collection(&was.slug))
    }

    fn version(&self) -> u32 {
        self.was.as_ref().map_or(0, |was| was.version)
    }

    fn standing(&self) -> Option<&'static str> {
        self.was.as_ref().map(|was| standing(was.on(self.desk.now.date_naive())))
    }

    fn shown(&self, field: &str) -> String {
        collection_form::shown(&self.says.fields, self.was.as_ref(), &self.cards, field)
    }

    fn wrong(&self, field: &str) -> Option<String> {
        self.says.wrong.of(self.t, field)
    }

    fn tongues(&self) -> Vec<Tongue> {
        let tongue = |(at, language): (usize, &Language)| {
            let said = |part: &str| self.shown(&format!("{part}-{language}"));
            let wrong = self.wrong(&format!("title-{language}"));
            let (title, lead, story) = (said("title"), said("lead"), said("story"));
            Tongue {
                code: *language,
                name: self.t.name_of_language(language),
                open: at == 0 || wrong.is_some() || *language == self.t.language(),
                says: wrong,
                title,
                lead,
                story,
            }
        };
        self.desk.app.wording.languages().iter().enumerate().map(tongue).collect()
    }

    fn choices(&self) -> Vec<Choice> {
        let chosen = self.shown("picture");
        let of_card = |card: &Card| {
            let choice = |picture: &listings::CardPicture| Choice {
                id: picture.id.to_string(),
                shot: Shot::of_card(picture),
                of: card.title.words.clone(),
                here: chosen == picture.id.as_str(),
            };
            card.pictures.iter().map(choice).collect::<Vec<_>>()
        };
        self.cards.iter().flat_map(of_card).collect()
    }

    fn most_story(&self) -> usize {
        MOST_STORY
    }

    /// Where shoppers see it, in the reader's language, for a country in which it is read.
    fn address(&self) -> Option<String> {
        let language = self.t.language();
        let was = self.was.as_ref()?;
        let front =
            crate::web::fronts::storefronts(&self.desk.app).into_iter().find(|front| front.language == language)?;
        Some(links::collection(&front, was.address(language)))
    }
}

/// `GET /ops/collections`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let collections = desk.app.db.read(|read| collections::all(read)).await?;
    desk.show(&CollectionsPage { t: &desk.t, desk: &desk, collections })
}

/// What a page of one collection is about.
enum Asked {
    New,
    At(String),
}

async fn answer(desk: &Operator, asked: Asked, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let language = desk.t.language();
    let read = desk.app.db.read(move |read| {
        let Asked::At(slug) = asked else { return Ok(Some((None, Vec::new()))) };
        let Ok(slug) = slug.parse::<Slug>() else { return Ok(None) };
        let Some(was) = collections::all(read)?.into_iter().find(|one| one.slug == slug) else { return Ok(None) };
        let cards = listings::cards(read, &was.goods, language)?;
        Ok::<_, StoreError>(Some((Some(was), cards)))
    });
    let (was, cards) = read.await?.ok_or(Fault::NotFound)?;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &CollectionPage { t, desk, was, cards, says })
}

/// `GET /ops/collections/new`
pub async fn form(desk: Operator) -> Result<HttpResponse, Fault> {
    answer(&desk, Asked::New, StatusCode::OK, Says::default()).await
}

/// `GET /ops/collections/{slug}`
pub async fn show(desk: Operator, slug: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, Asked::At(slug.into_inner()), StatusCode::OK, Says::default()).await
}

/// `POST /ops/collections`: a new one.
pub async fn add(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    save(desk, None, posted.0).await
}

/// `POST /ops/collections/{slug}`: how it is from now on.
pub async fn change(desk: Operator, slug: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    save(desk, Some(slug.into_inner()), posted.0).await
}

async fn save(desk: Operator, at: Option<String>, fields: Fields) -> Result<HttpResponse, Fault> {
    let asked = || at.clone().map_or(Asked::New, Asked::At);
    let mut wrong = Wrong::none();
    let typed = collection_form::read(&fields, desk.app.wording.languages(), &mut wrong);
    let (named, slug) = (typed.goods.clone(), at.clone().and_then(|slug| slug.parse::<Slug>().ok()));
    let read = desk.app.db.read(move |read| {
        let all = collections::all(read)?;
        let was = slug.and_then(|slug| all.into_iter().find(|one| one.slug == slug));
        Ok::<_, StoreError>((was, slugs::owners(read, Named::Listing, &named)?))
    });
    let (was, owners) = read.await?;
    if at.is_some() && was.is_none() {
        return Err(Fault::NotFound);
    }
    let Typed { goods, .. } = &typed;
    if let Some(unknown) = goods.iter().find(|slug| !owners.contains_key(*slug)) {
        wrong.say("goods", "collection-no-such", vec![("slug", unknown.as_str().into())]);
    }
    let seen = fields.get("seen").parse::<u32>().unwrap_or(0);
    let seen = was.as_ref().map(|was| (was.id.clone(), seen));
    let draft = typed.draft(seen, &owners).filter(|_| wrong.is_empty());
    let Some(draft) = draft else {
        let says = Says { fields, wrong, moved: false };
        return answer(&desk, asked(), StatusCode::UNPROCESSABLE_ENTITY, says).await;
    };
    let (author, slug) = (Author::from(&desk.account), draft.slug.clone());
    match desk.app.db.write(move |tx| save_collection(tx, &author, draft)).await {
        Ok(_) => Ok(Go::to(links::ops_collection(&slug)).saying("said-saved").answer(&desk.app)),
        Err(ActionError::Refused(refusal)) => {
            let moved = refusal == Refusal::AlreadyDecided;
            match refusal {
                Refusal::AlreadyDecided => {}
                Refusal::SlugTaken(_) => wrong.say("slug", "collection-slug-taken", Vec::new()),
                Refusal::SlugReserved(_) => wrong.say("slug", "collection-slug-reserved", Vec::new()),
                other => return Err(ActionError::Refused(other).into()),
            }
            answer(&desk, asked(), StatusCode::CONFLICT, Says { fields, wrong, moved }).await
        }
        Err(error) => Err(error.into()),
    }
}
