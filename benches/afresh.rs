//! What a page costs when nothing of it is kept: the handlers called in process, without a socket, with the memory of
//! pages off. Which compression a reader asks for and what they have with us (a session, a cart, an account) stand side
//! by side.
//!
//! CPU time is that of all threads of this process, as the kernel counts it (nanoseconds), so that what else runs on the
//! machine counts little. Runs are interleaved, and the median of them is printed in microseconds.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::{Bytes, Data};
use entrepot::app::{App, clock};
use entrepot::settings::Given;

type Failed = Box<dyn Error>;

const REQUESTS: u64 = 1000;
const RUNS: usize = 5;
const ORIGIN: &str = "http://127.0.0.1:1";
const PAGES: [(&str, &str); 5] = [
    ("home", "/de-at/"),
    ("category", "/de-at/c/porzellan"),
    ("product", "/de-at/p/teekanne-mit-bugelgriff"),
    ("search, 24 cards", "/en-us/search?q="),
    ("search for a word", "/en-us/search?q=tea"),
];
/// Who asks, and how the answer is to travel.
const READERS: [(&str, &str, Has); 7] = [
    ("plain", "identity", Has::Nothing),
    ("zstd", "zstd", Has::Nothing),
    ("brotli", "br", Has::Nothing),
    ("gzip", "gzip", Has::Nothing),
    ("session, zstd", "zstd", Has::Session),
    ("cart, zstd", "zstd", Has::Cart),
    ("account, zstd", "zstd", Has::Account),
];

/// What a visitor has with us.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Has {
    Nothing,
    Session,
    Cart,
    Account,
}

fn cpu() -> Result<u64, Failed> {
    let mut all = 0;
    for task in std::fs::read_dir("/proc/self/task")? {
        // A thread may have ended meanwhile; what it spent is lost, and is little.
        let spent = std::fs::read_to_string(task?.path().join("schedstat")).unwrap_or_default();
        all += spent.split(' ').next().and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
    }
    Ok(all)
}

/// An answer as far as it matters here.
struct Answer {
    status: StatusCode,
    /// The cookie of the session, where one was handed over.
    cookie: Option<String>,
    body: Bytes,
}

/// Asks the site.
trait Ask: AsyncFn(TestRequest) -> Result<Answer, Failed> {}
impl<F: AsyncFn(TestRequest) -> Result<Answer, Failed>> Ask for F {}

fn with(request: TestRequest, cookie: &str) -> TestRequest {
    if cookie.is_empty() { request } else { request.insert_header((header::COOKIE, cookie)) }
}

async fn look(site: &impl Ask, path: &str, coding: &str, cookie: &str) -> Result<Bytes, Failed> {
    let request = TestRequest::get().uri(path).insert_header((header::ACCEPT_ENCODING, coding));
    let answer = site(with(request, cookie)).await?;
    if !answer.status.is_success() {
        return Err(format!("{path}: {}", answer.status).into());
    }
    Ok(answer.body)
}

/// Sends a form; answers the cookie of the session.
async fn send(site: &impl Ask, path: &str, fields: &[(&str, &str)], cookie: &str) -> Result<String, Failed> {
    let request = TestRequest::post().uri(path).insert_header((header::ORIGIN, ORIGIN)).set_form(fields);
    let answer = site(with(request, cookie)).await?;
    if !answer.status.is_redirection() {
        return Err(format!("{path}: {}", answer.status).into());
    }
    Ok(answer.cookie.unwrap_or_else(|| cookie.to_owned()))
}

async fn field(site: &impl Ask, path: &str, cookie: &str, name: &str) -> Result<String, Failed> {
    let html = String::from_utf8(look(site, path, "identity", cookie).await?.to_vec())?;
    let begins = format!("name=\"{name}\" value=\"");
    let rest = html.split(&begins).nth(1).ok_or("no such field")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

fn median(mut numbers: Vec<u64>) -> u64 {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or(0)
}

/// Prints the table; `only` is a part of the name of the pages wanted.
pub fn measure(folder: &Path, only: &str) -> Result<(), Failed> {
    let given = Given { dir: Some(folder.to_path_buf()), pages_mb: Some(0), ..Given::default() };
    let app = Data::from(Arc::new(App::open(given.check()?, ORIGIN.to_owned(), clock())?));
    let media = entrepot::outside::media::Folder::under(folder)?;
    entrepot::cli::demo::fill(&app.db, &media, &indicatif::ProgressBar::hidden(), false)?;
    let _following = app.db.follow()?;
    actix_web::rt::System::new().block_on(async move {
        let service = init_service(entrepot::web::site(Data::clone(&app))).await;
        let site = async |request: TestRequest| -> Result<Answer, Failed> {
            let answer = call_service(&service, request.to_request()).await;
            let set = answer.headers().get_all(header::SET_COOKIE).filter_map(|cookie| cookie.to_str().ok());
            let own = set.filter_map(|cookie| cookie.split(';').next()).find(|cookie| cookie.starts_with("entrepot="));
            let (status, cookie) = (answer.status(), own.map(str::to_owned));
            Ok(Answer { status, cookie, body: read_body(answer).await })
        };
        let (_, product) = PAGES[2];
        let (csrf, sku) = (field(&site, product, "", "csrf").await?, field(&site, product, "", "sku").await?);
        let wish = [("csrf", csrf.as_str()), ("sku", sku.as_str())];
        let session = send(&site, "/de-at/account/wishes", &wish, "").await?;
        let cart = send(&site, "/de-at/cart", &wish, "").await?;
        let own = field(&site, product, &cart, "csrf").await?;
        let who = &entrepot::domain::accounts::PUBLISHED[0];
        let login = [("csrf", own.as_str()), ("email", who.email), ("password", who.password)];
        let account = send(&site, "/de-at/account/login", &login, &cart).await?;
        // Signing in took the former session away, and its cart along.
        let cart = send(&site, "/de-at/cart", &wish, "").await?;
        let cookie = |has: Has| match has {
            Has::Nothing => "",
            Has::Session => session.as_str(),
            Has::Cart => cart.as_str(),
            Has::Account => account.as_str(),
        };
        let mut out = std::io::stdout();
        write!(out, "{:<18} {:>7}", "CPU us, afresh", "bytes")?;
        for (name, ..) in READERS {
            write!(out, " {name:>13}")?;
        }
        writeln!(out)?;
        for (name, path) in PAGES.iter().filter(|(name, _)| name.contains(only)) {
            let bytes = look(&site, path, "identity", "").await?.len();
            let mut spent = vec![Vec::new(); READERS.len()];
            for run in 0..=RUNS {
                for ((_, coding, has), spent) in READERS.iter().zip(&mut spent) {
                    let before = cpu()?;
                    for _ in 0..REQUESTS {
                        look(&site, path, coding, cookie(*has)).await?;
                    }
                    // The first run warms what is kept.
                    if run > 0 {
                        spent.push((cpu()? - before) / REQUESTS / 1000);
                    }
                }
            }
            write!(out, "{name:<18} {bytes:>7}")?;
            for spent in spent {
                write!(out, " {:>13}", median(spent))?;
            }
            writeln!(out)?;
        }
        Ok(())
    })
}
