//! Asking about goods: at once with an account; with a mail address alone, once a link sent there was opened and its
//! button pressed.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::actions::ask_question::{Asked, ask_question, confirm_question};
use crate::actions::{ActionError, Refusal};
use crate::app::App;
use crate::domain::accounts::Email;
use crate::domain::brands::Brand;
use crate::domain::ids::{QuestionId, Slug};
use crate::domain::listings::{Listing, ListingState};
use crate::domain::questions::{MOST_QUESTION, Question, QuestionState};
use crate::domain::reviews::MOST_NAME;
use crate::domain::texts::Said;
use crate::store::{Conn, Stored, brands, listings, questions};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, session, sign_in};
use crate::wording::{Arg, Speaker};

#[derive(Template)]
#[template(path = "shop/ask.html")]
struct AskPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    listing: &'a Listing,
    brand: &'a Brand,
    typed: &'a Fields,
    wrong: Wrong,
}

impl AskPage<'_> {
    fn title(&self) -> Said<String> {
        title(self.page, self.listing)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn back(&self) -> String {
        links::listing(&self.page.storefront, self.listing.address(self.page.storefront.language))
    }

    fn here(&self) -> String {
        links::ask(&self.page.storefront, &self.listing.slug)
    }
}

#[derive(Template)]
#[template(path = "shop/question.html")]
struct QuestionPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    question: &'a Question,
    listing: &'a Listing,
    brand: &'a Brand,
    key: &'a str,
}

impl QuestionPage<'_> {
    fn title(&self) -> Said<String> {
        title(self.page, self.listing)
    }

    fn waits(&self) -> bool {
        self.question.state == QuestionState::Unconfirmed
    }

    fn back(&self) -> String {
        links::listing(&self.page.storefront, self.listing.address(self.page.storefront.language))
    }
}

fn title(page: &Page, listing: &Listing) -> Said<String> {
    let text = listing.texts.in_language(page.storefront.language);
    let slug = || Said { language: page.storefront.language, words: listing.slug.to_string() };
    text.map_or_else(slug, |text| text.map(|text| text.title.clone()))
}

fn load(conn: &mut Conn, slug: &Slug) -> Stored<Option<(Listing, Brand)>> {
    let listing = listings::by_slug(conn, slug)?.filter(|listing| listing.state == ListingState::Published);
    let Some(listing) = listing else { return Ok(None) };
    let brand = brands::by_id(conn, &listing.brand)?;
    Ok(brand.map(|brand| (listing, brand)))
}

async fn about(page: &Page, slug: &str) -> Result<(Listing, Brand), Fault> {
    let slug: Slug = slug.parse().or(Err(Fault::NotFound))?;
    page.app.db.read(move |read| load(read, &slug)).await?.ok_or(Fault::NotFound)
}

/// The key that confirms a question: only this program can make it.
fn key_of(app: &App, question: &QuestionId) -> String {
    app.signature("question", question.as_str()).chars().take(32).collect()
}

/// `GET /{storefront}/ask/{listing}`
pub async fn form(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (listing, brand) = about(&page, &path.1).await?;
    let typed = Fields::default();
    page.show(&AskPage {
        t: &page.t,
        page: &page,
        listing: &listing,
        brand: &brand,
        typed: &typed,
        wrong: Wrong::none(),
    })
}

/// `POST /{storefront}/ask/{listing}`
pub async fn ask(
    page: Page,
    path: Path<(String, String)>,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, Fault> {
    let (listing, brand) = about(&page, &path.1).await?;
    let mut wrong = Wrong::none();
    let text = wrong.needed("text", fields.get("text"), MOST_QUESTION, "question-text-needed");
    if fields.get("name").chars().count() > MOST_NAME {
        wrong.say("name", "form-too-long", vec![("most", Arg::from(MOST_NAME))]);
    }
    let account = page.account().cloned();
    let email = match &account {
        Some(account) => Some(account.email.clone()),
        None => {
            let typed = wrong.needed("email", fields.get("email"), 254, "account-email-needed");
            typed.and_then(|typed| wrong.keep("email", typed.parse::<Email>(), "form-email-wrong"))
        }
    };
    let (Some(text), Some(email), true) = (text, email, wrong.is_empty()) else {
        let again = AskPage { t: &page.t, page: &page, listing: &listing, brand: &brand, typed: &fields, wrong };
        return page.show_as(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let peer = sign_in::counters(&request, "").peer;
    let asked = Asked {
        listing: listing.id.clone(),
        account: account.as_ref().map(|account| account.id.clone()),
        counters: [format!("question by {}", session::hash(email.as_str())), format!("question, {peer}")],
        email,
        country: page.storefront.country,
        language: page.storefront.language,
        name: fields.get("name").to_owned(),
        text,
    };
    let app = page.app.clone();
    match page.app.db.write(move |tx| ask_question(tx, asked, |question| key_of(&app, question))).await {
        Ok(_) => {}
        Err(ActionError::Refused(Refusal::TooOften)) => {
            wrong.say("text", "question-too-often", Vec::new());
            let again = AskPage { t: &page.t, page: &page, listing: &listing, brand: &brand, typed: &fields, wrong };
            return page.show_as(StatusCode::TOO_MANY_REQUESTS, &again);
        }
        Err(error) => return Err(error.into()),
    }
    let saying = if account.is_some() { "said-question-asked" } else { "said-question-mailed" };
    Ok(Go::to(links::listing(&page.storefront, listing.address(page.storefront.language)))
        .saying(saying)
        .answer(&page.app))
}

/// A question for whoever holds its key.
async fn held(page: &Page, id: &str, key: &str) -> Result<(Question, Listing, Brand), Fault> {
    let id: QuestionId = id.parse().or(Err(Fault::NotFound))?;
    if !session::same(&key_of(&page.app, &id), key) {
        return Err(Fault::NotFound);
    }
    let found = move |read: &mut Conn| -> Stored<_> {
        let Some(question) = questions::by_id(read, &id)? else { return Ok(None) };
        let Some(listing) = listings::by_id(read, &question.listing)? else { return Ok(None) };
        Ok(brands::by_id(read, &question.brand)?.map(|brand| (question, listing, brand)))
    };
    page.app.db.read(move |read| found(read)).await?.ok_or(Fault::NotFound)
}

/// `GET /{storefront}/questions/{id}?key=`: the question, and the button that confirms it.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let key = page.asked("key");
    let (question, listing, brand) = held(&page, &path.1, &key).await?;
    let shown =
        QuestionPage { t: &page.t, page: &page, question: &question, listing: &listing, brand: &brand, key: &key };
    let mut response = page.show(&shown)?;
    super::private(&mut response);
    Ok(response)
}

/// `POST /{storefront}/questions/{id}`: confirms.
pub async fn confirm(page: Page, path: Path<(String, String)>, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let key = fields.get("key").to_owned();
    let (question, ..) = held(&page, &path.1, &key).await?;
    let id = question.id.clone();
    page.app.db.write(move |tx| confirm_question(tx, &id)).await?;
    Ok(Go::to(page.at(&format!("questions/{}?key={key}", question.id))).saying("said-question-asked").answer(&page.app))
}
