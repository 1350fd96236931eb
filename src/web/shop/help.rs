//! What a shopper may want to know before and after buying.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lanes::{self, LaneFacts, LaneRow};
use super::{duties, legal, lists};
use crate::domain::lanes::Incoterm;
use crate::domain::returns::WINDOW_DAYS;
use crate::web::fault::Fault;
use crate::web::page::Page;
use crate::wording::Speaker;
use crate::wording::legal::period;

#[derive(Template)]
#[template(path = "shop/help/index.html")]
struct IndexPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    /// The lane that is at the door first.
    soonest: Option<LaneRow>,
    /// Whether nothing is due at any door here.
    paid: bool,
    days: i64,
    law: Option<String>,
}

#[derive(Template)]
#[template(path = "shop/help/about.html")]
struct AboutPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "shop/help/contact.html")]
struct ContactPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    mail: &'a str,
}

#[derive(Template)]
#[template(path = "shop/help/shipping.html")]
struct ShippingPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    lanes: Vec<LaneRow>,
    facts: Vec<LaneFacts>,
}

#[derive(Template)]
#[template(path = "shop/help/returns.html")]
struct ReturnsPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    days: i64,
    /// What the law gives here, and which law.
    law: Option<(String, String)>,
}

impl ShippingPage<'_> {
    fn border(&self, lane: &LaneFacts) -> String {
        match lane.incoterm {
            Incoterm::Ddp => self.t.say("guide-paid-by-us").to_string(),
            Incoterm::Dap => self.t.say("guide-paid-at-door").to_string(),
        }
    }

    fn days(&self, (least, most): (u32, u32)) -> String {
        let number = |days: u32| self.t.number(i64::from(days));
        self.t.say("guide-days-span").with("least", number(least)).with("most", number(most)).to_string()
    }
}

/// The lanes to the page's country, in rows and with their facts.
async fn ways(page: &Page) -> Result<(Vec<LaneRow>, Vec<LaneFacts>), Fault> {
    let read = lists::read_known(page, |app, read, _, _| {
        Ok((app.offers.cities(read)?, read.known(), app.offers.promises(read)?))
    });
    let (cities, known, promised) = read.await?;
    Ok((lanes::lanes(page, &known, &cities, &promised), lanes::facts(page, &known, &cities, &promised)))
}

/// `GET /{storefront}/help`
pub async fn index(page: Page) -> Result<HttpResponse, Fault> {
    let t = &page.t;
    let (rows, facts) = ways(&page).await?;
    let first = facts.iter().enumerate().min_by_key(|(_, lane)| lane.arrives.1).map(|(at, _)| at);
    let soonest = first.and_then(|at| rows.into_iter().nth(at));
    let paid = !facts.is_empty() && facts.iter().all(|lane| lane.incoterm == Incoterm::Ddp);
    let law = legal::window(&page, page.day).map(|(days, _)| period(t, days));
    page.show(&IndexPage { t, page: &page, soonest, paid, days: WINDOW_DAYS, law })
}

/// `GET /{storefront}/help/{name}`
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let t = &page.t;
    match path.1.as_str() {
        "duties" => duties::show(&page).await,
        "shipping" => {
            let (lanes, facts) = ways(&page).await?;
            page.share(&ShippingPage { t, page: &page, lanes, facts })
        }
        "returns" => {
            let law = legal::window(&page, page.day).map(|(days, source)| (period(t, days), source));
            page.share(&ReturnsPage { t, page: &page, days: WINDOW_DAYS, law })
        }
        "contact" => page.share(&ContactPage { t, page: &page, mail: legal::mail(&page) }),
        "about" => page.share(&AboutPage { t, page: &page }),
        "legal" => legal::list(&page).await,
        _ => Err(Fault::NotFound),
    }
}

/// The pages there are, for the map of the site.
pub const PAGES: [&str; 12] = [
    "help",
    "help/duties",
    "help/shipping",
    "help/returns",
    "help/contact",
    "help/about",
    "help/legal",
    "help/legal/imprint",
    "help/legal/terms",
    "help/legal/withdrawal",
    "help/legal/withdrawal-form",
    "help/legal/privacy",
];
