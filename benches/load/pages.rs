//! Which pages are asked for: found by reading the shop as a visitor does, so that no address is written down here. Of each
//! kind several are asked for in turn.

use scraper::{Html, Selector};

use crate::client::{Answer, Ask, Client};
use crate::{Arguments, Failed};

/// Addresses of one kind.
const MOST: usize = 16;
/// Parts of a long list.
const PARTS: usize = 8;

/// Questions that nobody has asked before: more than any memory of answers holds.
const NEW: usize = 3000;

/// A kind of page.
pub struct Page {
    /// What it is called in tables.
    pub name: &'static str,
    /// What is asked for in turn.
    pub asks: Vec<Ask>,
    /// Where no two questions are the same, the kind of page whose handler they are held against: none of its own answers
    /// from memory.
    pub beside: Option<&'static str>,
}

impl Page {
    fn of(name: &'static str, asks: Vec<Ask>) -> Self {
        Self { name, asks, beside: None }
    }
}

fn selector(text: &str) -> Result<Selector, Failed> {
    Selector::parse(text).map_err(|error| error.to_string().into())
}

/// The links of a page that begin with a path and are no longer than one part, each once.
fn links(page: &Answer, begins: &str) -> Result<Vec<String>, Failed> {
    let html = Html::parse_document(&page.text());
    let mut found: Vec<String> = Vec::new();
    for link in html.select(&selector("a[href]")?) {
        let href = link.value().attr("href").unwrap_or_default().split(['?', '#']).next().unwrap_or_default();
        if href.strip_prefix(begins).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
            && !found.iter().any(|known| known == href)
        {
            found.push(href.to_owned());
        }
    }
    Ok(found)
}

/// The fields of the first form of a page that is sent to a path and has a button.
fn form(page: &Answer, action: &str) -> Result<Option<Vec<(String, String)>>, Failed> {
    let html = Html::parse_document(&page.text());
    let Some(form) = html.select(&selector(&format!("form[action='{action}']"))?).next() else { return Ok(None) };
    let mut fields = Vec::new();
    for input in form.select(&selector("input[name], select[name]")?) {
        let element = input.value();
        let kind = element.attr("type").unwrap_or("text");
        let is_off = ["radio", "checkbox"].contains(&kind) && element.attr("checked").is_none();
        if is_off || ["submit", "file", "image"].contains(&kind) {
            continue;
        }
        let chosen = match element.name() {
            "select" => {
                let options: Vec<_> = input.select(&selector("option")?).collect();
                let marked = options.iter().find(|option| option.value().attr("selected").is_some());
                marked.or(options.first()).and_then(|option| option.value().attr("value")).unwrap_or_default()
            }
            _ => element.attr("value").unwrap_or_default(),
        };
        fields.push((element.attr("name").unwrap_or_default().to_owned(), chosen.to_owned()));
    }
    Ok(Some(fields))
}

/// The cookies an answer hands over that are not taken away again, as a request carries them.
fn cookies(answer: &Answer) -> String {
    let held = answer.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    let pairs = held.filter_map(|(_, value)| value.split(';').next()).filter(|pair| pair.starts_with("entrepot="));
    pairs.collect::<Vec<_>>().join("; ")
}

/// The cookie of someone of the demo who signs in.
async fn signed_in(client: &mut Client, address: &str, home: &str) -> Result<String, Failed> {
    let [shopper, ..] = &entrepot::domain::accounts::PUBLISHED;
    let path = format!("{home}account/login");
    let page = client.page(&Ask::plain(&path, None)).await?;
    let mut fields = form(&page, &path)?.ok_or("no form to sign in")?;
    for (name, value) in &mut fields {
        match name.as_str() {
            "email" => *value = shopper.email.to_owned(),
            "password" => *value = shopper.password.to_owned(),
            _ => {}
        }
    }
    let answer = client.ask(&Ask::form(address, &path, &fields)?).await?;
    let cookie = cookies(&answer);
    if answer.status != 303 || cookie.is_empty() { Err("nobody could sign in".into()) } else { Ok(cookie) }
}

/// The cookie of someone with something in the cart.
async fn carted(client: &mut Client, address: &str, home: &str, products: &[String]) -> Result<String, Failed> {
    let cart = format!("{home}cart");
    for product in products {
        let page = client.page(&Ask::plain(product, None)).await?;
        let Some(fields) = form(&page, &cart)? else { continue };
        let answer = client.ask(&Ask::form(address, &cart, &fields)?).await?;
        let cookie = cookies(&answer);
        if answer.status == 303 && !cookie.is_empty() {
            return Ok(cookie);
        }
    }
    Err("nothing could be put into a cart".into())
}

/// Words of the names of goods: what people look for.
async fn words(client: &mut Client, products: &[String]) -> Result<Vec<String>, Failed> {
    let mut found: Vec<String> = Vec::new();
    for product in products {
        let html = Html::parse_document(&client.page(&Ask::plain(product, None)).await?.text());
        let heading = html.select(&selector("h1")?).next();
        let text = heading.map(|heading| heading.text().collect::<String>()).unwrap_or_default().to_lowercase();
        let longest = text.split(|c: char| !c.is_alphanumeric()).max_by_key(|word| word.chars().count());
        if let Some(word) = longest.filter(|word| word.is_ascii() && word.len() > 3)
            && !found.iter().any(|known| known == word)
        {
            found.push(word.to_owned());
        }
    }
    Ok(found)
}

/// Addresses that answer with a page, of some that may.
async fn those_there(client: &mut Client, paths: impl Iterator<Item = String>) -> Result<Vec<Ask>, Failed> {
    let mut found = Vec::new();
    for path in paths.take(MOST) {
        let mut ask = Ask::page(&path, None);
        let mut answer = client.ask(&ask).await?;
        // A question that is written otherwise than the shop writes it leads to where it does.
        let led = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location"));
        if let Some((_, to)) = led.filter(|_| answer.status == 303) {
            ask = Ask::page(to, None);
            answer = client.ask(&ask).await?;
        }
        if answer.status == 200 {
            found.push(ask);
        }
    }
    Ok(found)
}

/// Reads the shop and says what to ask for.
///
/// # Errors
/// When the shop is not as a visitor expects it.
pub async fn find(arguments: &Arguments, address: &str) -> Result<Vec<Page>, Failed> {
    let mut client = Client::open(address).await?;
    let home = format!("/{}/", arguments.storefront);
    let categories = links(&client.page(&Ask::plain(&home, None)).await?, &format!("{home}c/"))?;
    let mut products: Vec<String> = Vec::new();
    for category in categories.iter().take(MOST) {
        let there = links(&client.page(&Ask::plain(category, None)).await?, &format!("{home}p/"))?;
        products.extend(there.into_iter().take(4));
    }
    products.sort();
    products.dedup();
    let cart = carted(&mut client, address, &home, &products).await?;
    let account = signed_in(&mut client, address, &home).await?;
    products.truncate(MOST);
    let words = words(&mut client, &products).await?;
    let all = |paths: &[String], query: &str, cookie: Option<&str>| -> Vec<Ask> {
        paths.iter().take(MOST).map(|path| Ask::page(&format!("{path}{query}"), cookie)).collect()
    };
    let searches = words.iter().map(|word| format!("{home}search?q={word}"));
    let parts = (1..=PARTS).map(|part| match part {
        1 => format!("{home}search?q=&sort=price"),
        _ => format!("{home}search?q=&sort=price&page={part}"),
    });
    let begun = words.iter().map(|word| word.chars().take(3).collect::<String>());
    let suggestions = begun.map(|letters| format!("{home}suggest?q={letters}"));
    // A most for the price that leaves everything in, and is another each time.
    let new = |query: &dyn Fn(usize) -> String| -> Vec<Ask> {
        let path = |at| format!("{home}search?{}price-max={}&sort=price", query(at), 9_000_000 + at);
        (0..NEW).map(|at| Ask::page(&path(at), None)).collect()
    };
    let word = |at: usize| words.get(at % words.len().max(1)).map_or("a", String::as_str);
    let new_words = new(&|at| format!("q={}&", word(at)));
    let new_all = new(&|_| String::new());
    let pages = vec![
        Page::of("home", vec![Ask::page(&home, None)]),
        Page::of("category", all(&categories, "", None)),
        Page::of("category by price", all(&categories, "?sort=price", None)),
        Page::of("product", all(&products, "", None)),
        Page::of("word search", those_there(&mut client, searches).await?),
        Page::of("whole catalogue by price", those_there(&mut client, parts).await?),
        Page::of("suggestion", those_there(&mut client, suggestions).await?),
        Page::of("product, signed in", all(&products, "", Some(&account))),
        Page::of("home, with a cart", vec![Ask::page(&home, Some(&cart))]),
        Page { name: "word search by price, never asked", asks: new_words, beside: Some("word search") },
        Page { name: "whole catalogue, never asked", asks: new_all, beside: Some("whole catalogue by price") },
    ];
    Ok(pages.into_iter().filter(|page| !page.asks.is_empty() && arguments.wants(page.name)).collect())
}
