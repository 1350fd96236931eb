//! `/metrics`: how the process is, as Prometheus reads it.
//!
//! Written by hand: a dozen lines make the text, the counts are plain numbers that have their place already, and what is
//! asked of pools, index and database at that moment would have to be handed to a library all the same.
//!
//! Nobody else is told: it is answered to this machine, where nothing says that a request was passed on for someone, and
//! to who holds the key of `ENTREPOT_METRICS_KEY`. For everyone else there is no such page.

use std::fmt::Write;
use std::net::IpAddr;

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::fault::Fault;
use super::measures::{BOUNDS, Times};
use super::session;
use crate::app::App;
use crate::outside::process::Process;
use crate::settings::Secret;
use crate::store::{StoreError, outbox};

/// Headers by which a proxy says that it asks for someone else.
const PASSED_ON: [&str; 6] =
    ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"];

/// Answers with what is measured.
///
/// # Errors
/// [`Fault::NotFound`] for whom it is not for.
pub async fn show(request: HttpRequest, app: Data<App>) -> Result<HttpResponse, Fault> {
    if !has_key(&request, app.settings.metrics_key.as_ref()) && !is_from_here(&request) {
        return Err(Fault::NotFound);
    }
    let text = Text::default().with_work_of(&app).with_state_of(&app).await;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(text.0))
}

fn has_key(request: &HttpRequest, key: Option<&Secret>) -> bool {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given =
        given.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match (given, key) {
        (Some((_, given)), Some(key)) => session::same(given.trim(), &key.0),
        _ => false,
    }
}

/// Whether a request comes from this machine and for nobody else: what a proxy passes on it says, or asks for by the
/// public name.
fn is_from_here(request: &HttpRequest) -> bool {
    let near = request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback());
    let passed_on = PASSED_ON.iter().any(|name| request.headers().contains_key(*name));
    let host = request.headers().get(header::HOST).map(|host| host.to_str().unwrap_or_default());
    near && !passed_on && host.is_none_or(is_this_machine)
}

/// Whether a host, with or without its port, is a name of the machine itself.
fn is_this_machine(host: &str) -> bool {
    let bare = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = bare.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Nanoseconds as seconds.
fn seconds(nanoseconds: u64) -> String {
    format!("{}.{:09}", nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000)
}

/// Microseconds as seconds, without what says nothing.
fn bound(microseconds: u64) -> String {
    let text = format!("{}.{:06}", microseconds / 1_000_000, microseconds % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The answer as it is written.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing into memory does not fail.
        let _ = self.0.write_fmt(line);
        self.0.push('\n');
    }

    /// What a number is about, before its lines.
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        self.line(format_args!("# HELP {name} {help}\n# TYPE {name} {kind}"));
    }

    /// A number that only grows.
    fn counter(&mut self, name: &str, help: &str, value: u64) {
        self.head(name, "counter", help);
        self.line(format_args!("{name} {value}"));
    }

    /// A number that comes and goes.
    fn gauge(&mut self, name: &str, help: &str, value: impl std::fmt::Display) {
        self.head(name, "gauge", help);
        self.line(format_args!("{name} {value}"));
    }

    /// The lines of a histogram, under labels that end with a comma or are none.
    fn times(&mut self, name: &str, labels: &str, times: &Times) {
        let (within, count, nanoseconds) = times.read();
        for (most, number) in BOUNDS.into_iter().zip(within) {
            self.line(format_args!("{name}_bucket{{{labels}le=\"{}\"}} {number}", bound(most)));
        }
        self.line(format_args!("{name}_bucket{{{labels}le=\"+Inf\"}} {count}"));
        let braced = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.trim_end_matches(',')) };
        self.line(format_args!("{name}_sum{braced} {}", seconds(nanoseconds)));
        self.line(format_args!("{name}_count{braced} {count}"));
    }

    /// What the process counted.
    fn with_work_of(mut self, app: &App) -> Self {
        let (found, made) = app.pages.counts();
        self.counter("entrepot_pages_found_total", "Pages answered from memory.", found);
        self.counter("entrepot_pages_made_total", "Pages made to be kept in memory.", made);
        let (kept, bytes) = app.pages.holds();
        self.gauge("entrepot_pages_kept", "Pages in memory.", kept);
        self.gauge("entrepot_pages_kept_bytes", "Bytes of the pages in memory, with what each costs besides.", bytes);
        let name = "entrepot_requests_total";
        self.head(name, "counter", "Answers by kind of page and class of status.");
        for (kind, class, count) in app.measures.answers() {
            self.line(format_args!("{name}{{kind=\"{kind}\",status=\"{class}\"}} {count}"));
        }
        let name = "entrepot_render_seconds";
        self.head(name, "histogram", "Time in which a template became text.");
        self.times(name, "", app.measures.rendered());
        let name = "entrepot_answer_seconds";
        self.head(name, "histogram", "Time in which an answer that was not in memory was made, by kind of page.");
        for (kind, times) in app.measures.made() {
            self.times(name, &format!("kind=\"{kind}\","), times);
        }
        self
    }

    /// How database, index, outbox and process are at this moment.
    async fn with_state_of(mut self, app: &Data<App>) -> Self {
        let pools = app.db.pools();
        let name = "entrepot_connections";
        self.head(name, "gauge", "Connections to the database by pool, that are in use, open or allowed.");
        for (pool, use_of) in [("read", pools.readers), ("write", pools.writers)] {
            for (state, count) in [("used", use_of.used), ("open", use_of.open), ("most", use_of.most)] {
                self.line(format_args!("{name}{{pool=\"{pool}\",state=\"{state}\"}} {count}"));
            }
        }
        let asked = app.db.read(|read| {
            let letters = (outbox::count(read, "waiting")?, outbox::count(read, "failed")?);
            Ok::<_, StoreError>(letters)
        });
        let asked = asked.await;
        self.gauge("entrepot_database_up", "Whether the database answered just now.", u8::from(asked.is_ok()));
        if let Ok((waiting, failed)) = asked {
            self.gauge("entrepot_letters_waiting", "Letters in the outbox that wait to be sent.", waiting);
            self.gauge("entrepot_letters_failed", "Letters that could not be sent and are given up.", failed);
        }
        self.index(app);
        if let Some(process) = Process::of_this() {
            let cpu = u64::try_from(process.cpu.as_nanos()).unwrap_or(u64::MAX);
            let name = "process_cpu_seconds_total";
            self.head(name, "counter", "Time of processors spent by the process, user and system.");
            self.line(format_args!("{name} {}", seconds(cpu)));
            self.gauge("process_resident_memory_bytes", "Memory in use, mapped files among it.", process.resident);
            self.gauge("entrepot_anonymous_memory_bytes", "Memory in use that lies in no file.", process.anonymous);
        }
        self
    }

    fn index(&mut self, app: &App) {
        let status = app.search.status();
        self.gauge("entrepot_index_listings", "Listings in the index.", status.listings);
        if let Some(at) = status.current_at {
            let age = app.db.now().signed_duration_since(at).num_seconds().max(0);
            self.gauge("entrepot_index_age_seconds", "Time since the index was known to hold everything.", age);
        }
        // The database was asked just now: what is known is what it holds.
        let behind = app.db.known().versions.log.saturating_sub(status.log).max(0);
        self.gauge("entrepot_index_behind_changes", "Commits that changed goods and are not in the index yet.", behind);
        let (done, of) = status.building.unwrap_or_default();
        self.gauge("entrepot_index_building", "Whether the index is being built.", u8::from(status.building.is_some()));
        self.gauge("entrepot_index_building_done", "Listings in the index that is being built.", done);
        self.gauge("entrepot_index_building_of", "Listings that the index that is being built will hold.", of);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_own_names_are_known_with_and_without_a_port() {
        for own in ["127.0.0.1:8080", "127.0.0.1", "localhost:80", "LOCALHOST", "[::1]:8080", "[::1]", "127.9.9.9"] {
            assert!(is_this_machine(own), "{own}");
        }
        for other in ["shop.example", "localhost.example", "192.168.0.4:8080", "127.0.0.1.example:80", "", ":80"] {
            assert!(!is_this_machine(other), "{other}");
        }
    }

    #[test]
    fn times_are_written_in_seconds() {
        assert_eq!((bound(50), bound(2_000_000), bound(2_500)), ("0.00005".into(), "2".into(), "0.0025".into()));
        assert_eq!(seconds(3_001_001_000), "3.001001000");
    }
}
