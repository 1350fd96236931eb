//! Legal texts: what each market needs and by which law, what stands there, and writing a version.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

use crate::actions::write_legal_text::{NewText, write_legal_text};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::country::Country;
use crate::domain::legal::{self, Days, LegalText, MOST_WORDS, Version};
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::storefront::{Language, Storefront};
use crate::store::legal_texts;
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::legal::{About, built_in};
use crate::wording::{Speaker, labels};

/// Which market and language a request is about.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    market: String,
    #[serde(default)]
    language: String,
}

/// A market and a language there are.
#[derive(Debug, Clone, Copy)]
struct Which {
    /// None: every market without a text of its own.
    market: Option<Country>,
    language: Language,
}

impl Which {
    fn of(desk: &Desk, market: &str, language: &str) -> Option<Self> {
        let today = desk.now.date_naive();
        let market = match market {
            "" => None,
            code => Some(desk.app.db.known().rulebook.market(code.parse().ok()?, today)?.country),
        };
        let language = if language.is_empty() { desk.account.language } else { language.parse().ok()? };
        desk.app.wording.offers(language).then_some(Self { market, language })
    }

    fn code(&self) -> String {
        self.market.map_or_else(String::new, |country| country.to_string())
    }

    fn query(&self) -> String {
        let pairs = [("market", self.code()), ("language", self.language.to_string())];
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    }

    /// Those of the versions that were written for exactly this.
    fn own<'v>(&self, versions: &'v [Version]) -> Vec<&'v Version> {
        versions.iter().filter(|one| one.market == self.market && one.language == self.language).collect()
    }
}

/// A choice of the form on top.
struct Choice {
    code: String,
    name: String,
    here: bool,
}

fn markets(desk: &Desk, which: &Which) -> Vec<Choice> {
    let known = desk.app.db.known();
    let choice = |country: Country| Choice {
        here: which.market == Some(country),
        name: desk.t.country_name(country),
        code: country.to_string(),
    };
    let mut all: Vec<Choice> =
        known.rulebook.markets(desk.now.date_naive()).map(|market| choice(market.country)).collect();
    all.sort_by(|one, other| desk.t.order(&one.name, &other.name));
    let every = desk.t.say("guide-ops-all").to_string();
    all.insert(0, Choice { code: String::new(), name: every, here: which.market.is_none() });
    all
}

fn languages(desk: &Desk, which: &Which) -> Vec<Choice> {
    let choice = |language: &Language| Choice {
        here: which.language == *language,
        name: desk.t.language_name(*language),
        code: language.to_string(),
    };
    desk.app.wording.languages().iter().map(choice).collect()
}

/// One text of the list.
struct Row {
    name: &'static str,
    href: String,
    /// By which law the market needs it.
    source: Option<String>,
    /// What stands there today; none: the built-in text.
    version: Option<Version>,
}

#[derive(Template)]
#[template(path = "ops/legal.html")]
struct LegalPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    markets: Vec<Choice>,
    languages: Vec<Choice>,
    rows: Vec<Row>,
}

impl LegalPage<'_> {
    fn market(&self, version: &Version) -> String {
        version.market.map_or_else(|| self.t.say("guide-ops-all").to_string(), |country| self.t.country_name(country))
    }
}

#[derive(Template)]
#[template(path = "ops/legal_text.html")]
struct TextPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    name: &'static str,
    at: String,
    which: Which,
    market: String,
    language: String,
    source: Option<String>,
    /// Where shoppers read it, for one market.
    shown: Option<String>,
    body: String,
    from: String,
    seen: String,
    wrong: Wrong,
    moved: bool,
    versions: Vec<&'a Version>,
}

impl TextPage<'_> {
    fn fault(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn direction(&self) -> &'static str {
        self.t.dir(self.which.language)
    }
}

/// By which law a market needs a text today.
fn source(desk: &Desk, which: &Which, text: LegalText) -> Option<String> {
    let today = desk.now.date_naive();
    let place = desk.app.db.known().rulebook.place(which.market?, today);
    legal::needs(place, today).into_iter().find(|need| need.text == text).map(|need| need.source.to_string())
}

/// `GET /ops/legal?market=DE&language=de`
pub async fn list(desk: Operator, asked: Query<Asked>) -> Result<HttpResponse, Fault> {
    let which = Which::of(&desk, &asked.market, &asked.language).ok_or(Fault::NotFound)?;
    let versions = desk.app.db.read(|read| legal_texts::all(read)).await?;
    let today = desk.now.date_naive();
    let row = |text: &LegalText| {
        let own: Vec<Version> = versions.iter().filter(|version| version.text == *text).cloned().collect();
        let version = match which.market {
            Some(country) => legal::in_force(&own, country, which.language, today).cloned(),
            None => which
                .own(&own)
                .into_iter()
                .filter(|version| version.from <= today)
                .max_by_key(|version| (version.from, version.number))
                .filter(|version| !version.body.is_empty())
                .cloned(),
        };
        Row {
            name: labels::legal_text(*text),
            href: format!("{}?{}", links::ops_legal(*text), which.query()),
            source: source(&desk, &which, *text),
            version,
        }
    };
    let rows = LegalText::ALL.iter().map(row).collect();
    let (markets, languages) = (markets(&desk, &which), languages(&desk, &which));
    desk.show(&LegalPage { t: &desk.t, desk: &desk, markets, languages, rows })
}

/// What a form came back with.
#[derive(Default)]
struct Says {
    fields: Option<Fields>,
    wrong: Wrong,
    moved: bool,
}

async fn answer(
    desk: &Operator,
    text: LegalText,
    which: Which,
    status: StatusCode,
    says: Says,
) -> Result<HttpResponse, Fault> {
    let versions = desk.app.db.read(move |read| legal_texts::of(read, text)).await?;
    let own = which.own(&versions);
    let today = desk.now.date_naive();
    let words = || {
        let known = desk.app.db.known();
        let speaker = match which.market {
            Some(country) => desk.app.wording.speaker(which.language, country),
            None => desk.app.wording.at_home(which.language),
        };
        let window = which.market.and_then(|country| {
            let needs = legal::needs(known.rulebook.place(country, today), today);
            needs.into_iter().find_map(|need| need.days)
        });
        let window = window.unwrap_or((u32::try_from(WINDOW_DAYS).unwrap_or(0), Days::Calendar));
        let sender = desk.app.settings.sender.as_str();
        let mail = sender.rsplit_once('<').map_or(sender, |(_, mail)| mail.trim_end_matches('>'));
        built_in(&speaker, text, &About { mail, numbers: "", window })
    };
    let seen = own.iter().map(|version| version.number).max().unwrap_or(0);
    let latest = own.iter().max_by_key(|version| version.number).filter(|version| !version.body.is_empty());
    let typed = |name: &str, otherwise: String| match &says.fields {
        Some(fields) => fields.get(name).to_owned(),
        None => otherwise,
    };
    let shown = which.market.and_then(|country| {
        let market = desk.app.db.known().rulebook.market(country, today)?.clone();
        let front = Storefront::of(which.language, country, market.currency);
        Some(links::help(&front, &format!("legal/{text}")))
    });
    let page = TextPage {
        t: &desk.t,
        desk,
        name: labels::legal_text(text),
        at: links::ops_legal(text),
        market: which.market.map_or_else(|| desk.t.say("guide-ops-all").to_string(), |one| desk.t.country_name(one)),
        language: desk.t.language_name(which.language),
        source: source(desk, &which, text),
        body: typed("body", latest.map_or_else(words, |version| version.body.clone())),
        from: typed("from", today.to_string()),
        seen: seen.to_string(),
        wrong: says.wrong,
        moved: says.moved,
        versions: own,
        shown,
        which,
    };
    desk.show_as(status, &page)
}

/// `GET /ops/legal/{text}?market=DE&language=de`
pub async fn show(desk: Operator, text: Path<String>, asked: Query<Asked>) -> Result<HttpResponse, Fault> {
    let Ok(text) = text.parse::<LegalText>() else { return Err(Fault::NotFound) };
    let which = Which::of(&desk, &asked.market, &asked.language).ok_or(Fault::NotFound)?;
    answer(&desk, text, which, StatusCode::OK, Says::default()).await
}

/// `POST /ops/legal/{text}`: a version more.
pub async fn write(desk: Operator, text: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let Ok(text) = text.parse::<LegalText>() else { return Err(Fault::NotFound) };
    let (fields, mut wrong) = (posted.0, Wrong::none());
    let which = Which::of(&desk, fields.get("market"), fields.get("language")).ok_or(Fault::NotFound)?;
    let from: Option<NaiveDate> = wrong.keep("from", fields.get("from").parse(), "lanes-not-a-day");
    let body = fields.get("body").to_owned();
    if body.chars().count() > MOST_WORDS {
        wrong.say("body", "form-too-long", vec![("most", MOST_WORDS.into())]);
    }
    let Ok(seen) = fields.get("seen").parse::<i32>() else { return Err(Fault::BadForm) };
    let Some(from) = from.filter(|_| wrong.is_empty()) else {
        let says = Says { fields: Some(fields), wrong, moved: false };
        return answer(&desk, text, which, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    };
    let new = NewText { text, market: which.market, language: which.language, from, body, seen };
    let author = Author::from(&desk.account);
    match desk.app.db.write(move |tx| write_legal_text(tx, &author, &new)).await {
        Ok(_) => {
            let back = format!("{}?{}", links::ops_legal(text), which.query());
            Ok(Go::to(back).saying("said-legal-written").answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::TooEarly { first })) => {
            wrong.say("from", "guide-ops-early", vec![("day", first.into())]);
            let says = Says { fields: Some(fields), wrong, moved: false };
            answer(&desk, text, which, StatusCode::UNPROCESSABLE_ENTITY, says).await
        }
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            let says = Says { fields: Some(fields), wrong, moved: true };
            answer(&desk, text, which, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}
