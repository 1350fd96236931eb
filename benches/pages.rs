//! What a page costs: CPU time per request of the running server, for the category and product pages, beside a handler
//! of the same program that returns the same bytes from memory. `cargo bench --bench pages`.
//!
//! The bench starts itself once more as the server, over a demo shop in a temporary folder, and drives it over
//! loopback with keep-alive connections, one request at a time. CPU time is the server process's own, user and system,
//! as the kernel counts it (hundredths of a second), so runs are long enough for that to be fine. Runs are interleaved and the
//! median of five is printed: read the columns as a ratio, not as a promise.
//!
//! `cargo bench --bench pages -- --afresh [NAME]` measures pages that are rendered anew each time instead: `afresh.rs`.

use std::collections::HashMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, HttpServer, web};
use entrepot::app::{App, clock};
use entrepot::settings::Given;

mod afresh;

// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failed = Box<dyn Error>;

const REQUESTS: u32 = 2000;
const RUNS: usize = 5;
const PAGES: [(&str, &str); 3] = [
    ("category, 24 cards", "/en-us/search?q="),
    ("category", "/de-at/c/porzellan"),
    ("product", "/de-at/p/teekanne-mit-bugelgriff"),
];

/// Pages as they were first answered, to be answered again from memory.
#[derive(Default)]
struct Same(Mutex<HashMap<String, Bytes>>);

fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--afresh") {
        let only = arguments.get(at + 1).filter(|next| !next.starts_with("--")).map_or("", String::as_str);
        return afresh::measure(tempfile::tempdir()?.path(), only);
    }
    match arguments.iter().position(|argument| argument == "--server").and_then(|at| arguments.get(at + 1)) {
        Some(folder) => serve(Path::new(folder)),
        None => measure(),
    }
}

fn serve(folder: &Path) -> Result<(), Failed> {
    let given = Given { dir: Some(folder.to_path_buf()), workers: Some(1), ..Given::default() };
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let origin = format!("http://{}", listener.local_addr()?);
    let app = Data::from(Arc::new(App::open(given.check()?, origin.clone(), clock())?));
    let media = entrepot::outside::media::Folder::under(folder)?;
    entrepot::cli::demo::fill(&app.db, &media, &indicatif::ProgressBar::hidden(), false)?;
    writeln!(std::io::stdout(), "{}", origin.trim_start_matches("http://"))?;
    let _following = app.db.follow()?;
    let same = Data::new(Same::default());
    actix_web::rt::System::new().block_on(async move {
        HttpServer::new(move || {
            entrepot::web::site(Data::clone(&app))
                .app_data(Data::clone(&same))
                .route("/bench/same/{page}", web::get().to(from_memory))
                .route("/bench/keep/{page}", web::post().to(keep))
        })
        .workers(1)
        .listen(listener)?
        .run()
        .await
    })?;
    Ok(())
}

async fn from_memory(page: web::Path<String>, same: Data<Same>) -> HttpResponse {
    let kept = same.0.lock().ok().and_then(|pages| pages.get(page.as_str()).cloned());
    kept.map_or_else(
        || HttpResponse::NotFound().finish(),
        |bytes| HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes),
    )
}

async fn keep(page: web::Path<String>, body: Bytes, same: Data<Same>) -> HttpResponse {
    if let Ok(mut pages) = same.0.lock() {
        pages.insert(page.into_inner(), body);
    }
    HttpResponse::NoContent().finish()
}

/// The server; ended with the bench.
struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn start(folder: &Path) -> Result<Server, Failed> {
    let mut child =
        Command::new(std::env::current_exe()?).arg("--server").arg(folder).stdout(Stdio::piped()).spawn()?;
    let mut address = String::new();
    let output = child.stdout.take().ok_or("the server has no output")?;
    BufReader::new(output).read_line(&mut address)?;
    Ok(Server { child, address: address.trim().to_owned() })
}

/// User and system time of a process in hundredths of a second (`USER_HZ` is 100 on Linux, always).
fn cpu_of(pid: u32) -> Result<u64, Failed> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let after_name = stat.rsplit_once(')').ok_or("no name in stat")?.1;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let field = |at: usize| fields.get(at).ok_or("stat is short").map(|text| text.parse::<u64>());
    Ok(field(11)?? + field(12)??)
}

struct Client {
    stream: BufReader<TcpStream>,
}

impl Client {
    fn new(address: &str) -> Result<Self, Failed> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    fn ask(&mut self, method: &str, path: &str, body: &[u8]) -> Result<Vec<u8>, Failed> {
        let head = format!("{method} {path} HTTP/1.1\r\nHost: bench\r\nContent-Length: {}\r\n\r\n", body.len());
        self.stream.get_mut().write_all(head.as_bytes())?;
        self.stream.get_mut().write_all(body)?;
        let mut status = String::new();
        self.stream.read_line(&mut status)?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            let line = line.trim().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer)?;
        if !status.contains(" 20") {
            return Err(format!("{path}: {}", status.trim()).into());
        }
        Ok(answer)
    }
}

/// Microseconds of CPU per request.
fn cost(server: &Server, client: &mut Client, path: &str) -> Result<u64, Failed> {
    let before = cpu_of(server.child.id())?;
    for _ in 0..REQUESTS {
        client.ask("GET", path, &[])?;
    }
    Ok((cpu_of(server.child.id())? - before) * 10_000 / u64::from(REQUESTS))
}

fn median(mut numbers: Vec<u64>) -> u64 {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or(0)
}

fn measure() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let server = start(folder.path())?;
    let mut client = Client::new(&server.address)?;
    let mut out = std::io::stdout();
    writeln!(out, "{:<20} {:>9} {:>14} {:>18} {:>7}", "page", "bytes", "CPU us/request", "same bytes, us", "ratio")?;
    for (at, (name, path)) in PAGES.iter().enumerate() {
        let page = client.ask("GET", path, &[])?;
        client.ask("POST", &format!("/bench/keep/{at}"), &page)?;
        let (mut rendered, mut copied) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            rendered.push(cost(&server, &mut client, path)?);
            copied.push(cost(&server, &mut client, &format!("/bench/same/{at}"))?);
        }
        let (rendered, copied) = (median(rendered), median(copied).max(1));
        let tenths = rendered * 10 / copied;
        writeln!(out, "{name:<20} {:>9} {rendered:>14} {copied:>18} {:>5}.{}", page.len(), tenths / 10, tenths % 10)?;
    }
    Ok(())
}
