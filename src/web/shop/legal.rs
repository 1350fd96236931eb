//! The legal texts of a market: which it needs and by which law, what each says on a day, and what it said before.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use crate::domain::legal::{self, Block, Days, LegalText, Version};
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::storefront::Language;
use crate::settings::Mode;
use crate::store::legal_texts;
use crate::web::fault::Fault;
use crate::web::page::Page;
use crate::wording::legal::{About, built_in, period};
use crate::wording::{Speaker, labels};

/// One text of a market's list.
struct Entry {
    name: &'static str,
    href: String,
    source: String,
    /// Since when the version in force holds; none for the built-in text.
    since: Option<NaiveDate>,
}

#[derive(Template)]
#[template(path = "shop/help/legal.html")]
struct LegalPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    /// Whether the shop is one to try, where nothing is sent.
    test: bool,
    texts: Vec<Entry>,
    /// What the law gives, and what the house gives.
    law: Option<String>,
    days: i64,
}

#[derive(Template)]
#[template(path = "shop/help/legal_text.html")]
struct TextPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    name: &'static str,
    body: String,
    language: Language,
    /// The version shown; none: the built-in text.
    version: Option<&'a Version>,
    /// Other days from which a version of this text held, the latest first, as links.
    others: Vec<(NaiveDate, String)>,
    /// The day it is shown for, where that is not today.
    on: Option<NaiveDate>,
    /// By which law it stands here.
    source: Option<String>,
    test: bool,
}

impl TextPage<'_> {
    fn is_foreign(&self) -> bool {
        self.language != self.page.storefront.language
    }

    fn blocks(&self) -> Vec<Block<'_>> {
        legal::blocks(&self.body)
    }
}

/// Within which days a buyer of the page's country may withdraw by law on a day, and by which law.
pub(super) fn window(page: &Page, on: NaiveDate) -> Option<((u32, Days), String)> {
    let place = page.app.db.known().rulebook.place(page.storefront.country, on);
    let need = legal::needs(place, on).into_iter().find(|need| need.text == LegalText::Withdrawal)?;
    Some((need.days?, need.source.to_string()))
}

/// The mail address of the house, without the name before it.
pub(super) fn mail(page: &Page) -> &str {
    let sender = page.app.settings.sender.as_str();
    sender.rsplit_once('<').map_or(sender, |(_, mail)| mail.trim_end_matches('>'))
}

fn address(page: &Page, text: LegalText) -> String {
    page.at(&format!("help/legal/{text}"))
}

/// `GET /{storefront}/help/legal`
pub(super) async fn list(page: &Page) -> Result<HttpResponse, Fault> {
    let (t, day) = (&page.t, page.day);
    let versions = page.app.db.read(|read| legal_texts::all(read)).await?;
    let place = page.app.db.known().rulebook.place(page.storefront.country, day);
    let entry = |need: &&legal::Need| {
        let own: Vec<Version> = versions.iter().filter(|version| version.text == need.text).cloned().collect();
        Entry {
            name: labels::legal_text(need.text),
            href: address(page, need.text),
            source: need.source.to_string(),
            since: legal::in_force(&own, page.storefront.country, page.storefront.language, day)
                .map(|known| known.from),
        }
    };
    let texts = legal::needs(place, day).iter().map(entry).collect();
    let law = window(page, day).map(|(days, _)| period(t, days));
    let test = page.app.settings.mode == Mode::Test;
    page.show(&LegalPage { t, page, test, texts, law, days: WINDOW_DAYS })
}

/// `GET /{storefront}/help/legal/{text}`: as it is today, or with `?on=2026-11-24` as it was on a day.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(text) = path.1.parse::<LegalText>() else { return Err(Fault::NotFound) };
    let asked = page.asked("on");
    let on = if asked.is_empty() { None } else { Some(asked.parse::<NaiveDate>().ok().ok_or(Fault::NotFound)?) };
    let day = on.unwrap_or(page.day);
    let (t, country, language) = (&page.t, page.storefront.country, page.storefront.language);
    let versions = page.app.db.read(move |read| legal_texts::of(read, text)).await?;
    let version = legal::in_force(&versions, country, language, day);
    let known = page.app.db.known();
    let place = known.rulebook.place(country, day);
    let need = legal::needs(place, day).into_iter().find(|need| need.text == text);
    let window = window(&page, day).map_or((u32::try_from(WINDOW_DAYS).unwrap_or(0), Days::Calendar), |(days, _)| days);
    let held = known.standing(&page.market, None, day).held;
    let numbers = held.iter().map(|held| format!("{} {}", held.scheme, held.number)).collect::<Vec<_>>().join(" · ");
    let about = About { mail: mail(&page), numbers: &numbers, window };
    let body = version.map_or_else(|| built_in(t, text, &about), |version| version.body.clone());
    let mut days: Vec<NaiveDate> =
        versions.iter().map(|version| version.from).filter(|from| *from <= page.day).collect();
    days.sort_unstable_by(|one, other| other.cmp(one));
    days.dedup();
    let here = version.map(|version| version.from);
    let other = |from: &NaiveDate| (*from, format!("{}?on={from}", address(&page, text)));
    page.show(&TextPage {
        others: days.iter().filter(|from| Some(**from) != here).map(other).collect(),
        on: on.filter(|on| *on != page.day),
        language: version.map_or(language, |version| version.language),
        source: need.map(|need| need.source.to_string()),
        test: page.app.settings.mode == Mode::Test,
        name: labels::legal_text(text),
        page: &page,
        t,
        body,
        version,
    })
}
