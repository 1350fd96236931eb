//! Duties explained: what a country charges, by the rules of the day, and a calculator for any goods to any destination.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;

use super::calculator::{self, Meant};
use super::market_rules::{self, Limit, Rules, Told};
use crate::domain::country::Country;
use crate::domain::customs;
use crate::domain::fx::FxUsed;
use crate::domain::landed_cost::{Channel, Notice, Receipt, Step};
use crate::domain::money::Currency;
use crate::domain::storefront::Language;
use crate::store::known::Known;
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Wrong};
use crate::web::page::Page;
use crate::web::receipt::{self, Row};
use crate::wording::{Speaker, labels, receipts};

/// What the calculator answers.
struct Answer {
    receipt: Receipt,
    rows: Vec<Row>,
    caption: String,
    rules: Vec<Told>,
    notices: Vec<String>,
    limits: Vec<Limit>,
    /// Whether tax of a state or province is still to come.
    regional: bool,
}

/// Goods the words in the field may mean, each with the address that asks for them.
struct Suggested {
    code: String,
    name: String,
    href: String,
}

/// An entry of a choice.
struct Entry {
    code: String,
    name: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "shop/help/duties.html")]
struct DutiesPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    fields: Fields,
    wrong: Wrong,
    /// Whether the form was sent.
    asked: bool,
    meant: Meant,
    suggested: Vec<Suggested>,
    /// The codes that have a name, for the field to offer.
    known: Vec<(String, String)>,
    destinations: Vec<Entry>,
    origins: Vec<Entry>,
    currencies: Vec<Currency>,
    /// The country of goods nobody names an origin for.
    usual: Option<Country>,
    answer: Option<Answer>,
    /// What the tariffs call the goods, in English.
    called: Option<String>,
    /// What forbids the goods, where something does.
    forbids: Option<Told>,
    rules: Rules,
    day: NaiveDate,
}

impl DutiesPage<'_> {
    fn currency(&self) -> String {
        let typed = self.fields.get("currency").to_uppercase();
        if typed.is_empty() { self.page.storefront.currency.to_string() } else { typed }
    }

    fn channels(&self) -> [(&'static str, &'static str, bool); 2] {
        let postal = self.fields.get("channel") == Channel::Postal.as_str();
        [
            (Channel::Express.as_str(), labels::channel(Channel::Express), !postal),
            (Channel::Postal.as_str(), labels::channel(Channel::Postal), postal),
        ]
    }

    fn quantity(&self) -> &str {
        if self.fields.has("quantity") { self.fields.get("quantity") } else { "1" }
    }

    fn picked(&self) -> Option<&calculator::Pick> {
        match &self.meant {
            Meant::Picked(pick) => Some(pick),
            _ => None,
        }
    }

    /// A rate of exchange that was used.
    fn rate(&self, used: &FxUsed) -> String {
        let step = Step::Exchange(used.clone());
        receipts::step(self.t, &step)
    }

    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }
}

/// The fields a request came with.
fn fields(page: &Page) -> Fields {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&page.query).unwrap_or_default();
    Fields::new(pairs.into_iter().take(20).map(|(name, value)| (name, value.trim().to_owned())).collect())
}

/// The address of the same question about other goods.
fn about(page: &Page, fields: &Fields, code: &str) -> String {
    let others = fields.iter().filter(|(name, _)| *name != "what");
    let query = serde_urlencoded::to_string(std::iter::once(("what", code)).chain(others).collect::<Vec<_>>());
    format!("{}?{}", page.at("help/duties"), query.unwrap_or_default())
}

fn entries(page: &Page, codes: impl Iterator<Item = Country>, chosen: &str) -> Vec<Entry> {
    let entry = |country: Country| Entry {
        here: country.as_str().eq_ignore_ascii_case(chosen),
        name: page.t.country_name(country),
        code: country.to_string(),
    };
    let mut all: Vec<Entry> = codes.map(entry).collect();
    all.sort_by(|one, other| page.t.order(&one.name, &other.name));
    all
}

/// What the tariffs call the goods of a code, in English.
fn called(known: &Known, meant: &Meant) -> Option<String> {
    let Meant::Code(hs6, _) = meant else { return None };
    known.rulebook.goods().get(hs6).map(ToString::to_string)
}

/// What the goods are called on the receipt.
fn goods(page: &Page, known: &Known, meant: &Meant, receipt: &Receipt) -> String {
    let Some(line) = receipt.lines.first() else { return String::new() };
    let title = match meant {
        Meant::Picked(pick) => pick.title.words.clone(),
        _ => match called(known, meant).filter(|_| page.t.language() == Language::EN) {
            Some(name) => {
                page.t.say("guide-code-called").with("code", line.hs6.as_str()).with("name", name).to_string()
            }
            None => page.t.say("guide-code").with("code", line.hs6.as_str()).to_string(),
        },
    };
    receipts::counted(line.quantity, &title)
}

/// `GET /{storefront}/help/duties`: with a question in its address, the answer to it.
pub async fn show(page: &Page) -> Result<HttpResponse, Fault> {
    let (t, known) = (&page.t, page.app.db.known());
    let (fields, mut wrong) = (fields(page), Wrong::none());
    let asked = fields.has("what");
    let (mut meant, mut answer, mut forbids) = (Meant::Nothing, None, None);
    if asked {
        meant = Meant::read(page, fields.get("what")).await?;
        let read = calculator::read(page, &known, &fields, &meant, &mut wrong);
        if let Some(read) = read {
            let quoted = calculator::quote(&read, &known, &mut wrong);
            let (consignment, market) = (&read.consignment, &read.market);
            let line = consignment.lines.first();
            forbids = line.filter(|_| quoted.is_none()).and_then(|line| {
                market_rules::forbids(
                    t,
                    &known.rulebook,
                    (market, consignment.date),
                    (line.hs6, line.category.as_deref()),
                )
            });
            if let Some(receipt) = quoted {
                let rules = known.rulebook.rules(market, None, consignment.date);
                let limits = market_rules::limits(t, &read.books(&known), consignment, &receipt);
                // What a limit says in money a notice need not say again.
                let told = |notice: &&Notice| !limits.iter().any(|limit| limit.rule == notice.rule.as_str());
                let said: Vec<Notice> = receipt.levied().notices.iter().filter(told).cloned().collect();
                answer = Some(Answer {
                    rows: receipt::plain(t, &receipt, &[goods(page, &known, &meant, &receipt)])?,
                    caption: t
                        .say("guide-caption")
                        .with("day", receipt.date)
                        .with("country", market.country)
                        .to_string(),
                    rules: market_rules::of_receipt(t, &known.rulebook, &receipt),
                    notices: said.iter().map(|notice| receipts::notice(t, notice)).collect(),
                    limits,
                    regional: rules.has_regional_taxes(),
                    receipt,
                });
            }
        }
    }
    let suggested = match &meant {
        Meant::Words(found) => found
            .iter()
            .map(|(code, name)| Suggested {
                href: about(page, &fields, code.as_str()),
                code: code.to_string(),
                name: name.to_string(),
            })
            .collect(),
        _ => Vec::new(),
    };
    let to =
        if fields.get("to").is_empty() { page.storefront.country.to_string() } else { fields.get("to").to_owned() };
    let countries = customs::s10::countries();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page.show_as(
        status,
        &DutiesPage {
            known: known.rulebook.goods().iter().map(|(code, name)| (code.to_string(), name.to_string())).collect(),
            destinations: entries(page, known.rulebook.destinations(page.day).map(|market| market.country), &to),
            origins: entries(page, countries, fields.get("origin")),
            currencies: page.currencies().to_vec(),
            usual: calculator::usual_origin(&known),
            rules: market_rules::of_market(t, &known.rulebook, &page.market, page.day),
            day: page.day,
            called: called(&known, &meant),
            page,
            t,
            fields,
            wrong,
            asked,
            meant,
            suggested,
            answer,
            forbids,
        },
    )
}
