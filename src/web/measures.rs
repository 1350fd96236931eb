//! What a process counts of its own work, for `/metrics`: how many answers of which kind, and how long they took to make.
//!
//! Counters that only grow, added to without a lock. Kinds of pages are few and fixed, so that no address that somebody
//! makes up becomes one more number to keep.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use actix_web::http::StatusCode;

/// The kinds of what is asked for.
pub const KINDS: [&str; 14] = [
    "home",
    "category",
    "product",
    "brand",
    "collection",
    "search",
    "suggest",
    "cart",
    "checkout",
    "account",
    "other",
    "desk",
    "file",
    "machine",
];

/// The classes of status, by the first digit less one.
pub const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// The upper ends of the classes of time, in microseconds.
pub const BOUNDS: [u64; 12] = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 100_000, 500_000, 2_000_000];

/// How many of what is measured fell into each class of time.
#[derive(Debug, Default)]
pub struct Times {
    classes: [AtomicU64; BOUNDS.len()],
    count: AtomicU64,
    nanoseconds: AtomicU64,
}

impl Times {
    /// Counts what began at a moment and is done now.
    pub fn add(&self, since: Instant) {
        self.add_time(since.elapsed());
    }

    fn add_time(&self, time: Duration) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        let class = BOUNDS.iter().zip(&self.classes).find(|(bound, _)| nanoseconds <= **bound * 1_000);
        if let Some((_, class)) = class {
            class.fetch_add(1, Ordering::Relaxed);
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        self.nanoseconds.fetch_add(nanoseconds, Ordering::Relaxed);
    }

    /// How many took at most each of [`BOUNDS`], how many there were in all, and the sum of their nanoseconds.
    pub fn read(&self) -> ([u64; BOUNDS.len()], u64, u64) {
        let mut so_far = 0;
        let within = self.classes.each_ref().map(|class| {
            so_far += class.load(Ordering::Relaxed);
            so_far
        });
        // Read one after the other: never less in all than in the classes.
        let count = self.count.load(Ordering::Relaxed).max(so_far);
        (within, count, self.nanoseconds.load(Ordering::Relaxed))
    }
}

/// What is counted.
#[derive(Debug, Default)]
pub struct Measures {
    answers: [[AtomicU64; CLASSES.len()]; KINDS.len()],
    made: [Times; KINDS.len()],
    rendered: Times,
}

impl Measures {
    /// Counts an answer to a path, and the time since its making began where it was made and not found.
    pub fn answered(&self, path: &str, status: StatusCode, since: Option<Instant>) {
        let kind = kind(path);
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(count) = self.answers.get(kind).and_then(|classes| classes.get(class)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        if let (Some(since), Some(times)) = (since, self.made.get(kind)) {
            times.add(since);
        }
    }

    /// Counts how long a template takes to become text.
    pub fn rendering<T>(&self, work: impl FnOnce() -> T) -> T {
        let since = Instant::now();
        let done = work();
        self.rendered.add(since);
        done
    }

    /// How long templates took to become text.
    pub fn rendered(&self) -> &Times {
        &self.rendered
    }

    /// How many answers there were of each kind and class; those there were none of are left out.
    pub fn answers(&self) -> impl Iterator<Item = (&'static str, &'static str, u64)> {
        KINDS.iter().zip(&self.answers).flat_map(|(kind, classes)| {
            let read = |(class, count): (&&'static str, &AtomicU64)| (*kind, *class, count.load(Ordering::Relaxed));
            CLASSES.iter().zip(classes).map(read).filter(|(.., count)| *count > 0)
        })
    }

    /// How long answers took to make, by kind; of what was never made nothing.
    pub fn made(&self) -> impl Iterator<Item = (&'static str, &Times)> {
        let seen = |(_, times): &(&'static str, &Times)| times.count.load(Ordering::Relaxed) > 0;
        KINDS.into_iter().zip(&self.made).filter(seen)
    }
}

/// The place among [`KINDS`] of what a path asks for.
fn kind(path: &str) -> usize {
    let mut parts = path.split('/').skip(1);
    let first = parts.next().unwrap_or_default();
    let name = match first {
        "static" | "media" => "file",
        "brand" | "care" | "ops" => "desk",
        "feeds" | "sitemap.xml" | "robots.txt" | "healthz" | "readyz" | "metrics" => "machine",
        // A storefront: `de-at`, `de-ch-eur`.
        _ if [5, 9].contains(&first.len()) && first.as_bytes().get(2) == Some(&b'-') => match parts.next() {
            None | Some("") => "home",
            Some("c") => "category",
            Some("p") => "product",
            Some("b") => "brand",
            Some("collections") => "collection",
            Some("search") => "search",
            Some("suggest") => "suggest",
            Some("cart") => "cart",
            Some("checkout") => "checkout",
            Some("account") => "account",
            Some("sitemap.xml") => "machine",
            _ => "other",
        },
        _ => "other",
    };
    KINDS.iter().position(|known| *known == name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_a_kind_and_made_up_ones_share_theirs() {
        let of = |path| KINDS[kind(path)];
        for (path, wanted) in [
            ("/de-at/", "home"),
            ("/de-at", "home"),
            ("/de-ch-eur/c/porzellan", "category"),
            ("/en-us/p/teapot/made", "product"),
            ("/en-us/search", "search"),
            ("/en-us/orders/find", "other"),
            ("/ops/letters", "desk"),
            ("/static/shop.css", "file"),
            ("/sitemap.xml", "machine"),
            ("/en-us/sitemap.xml", "machine"),
            ("/", "other"),
            ("", "other"),
            ("/wp-login.php", "other"),
            ("/ab-cd/../../etc", "other"),
        ] {
            assert_eq!(of(path), wanted, "{path}");
        }
    }

    #[test]
    fn a_time_counts_in_every_class_that_is_not_shorter() {
        let times = Times::default();
        for microseconds in [50, 51, 900, 3_000_000] {
            times.add_time(Duration::from_micros(microseconds));
        }
        let (within, count, nanoseconds) = times.read();
        assert_eq!(within, [1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
        assert_eq!((count, nanoseconds), (4, 3_001_001_000));
    }

    #[test]
    fn an_answer_from_memory_counts_without_a_time() {
        let measures = Measures::default();
        measures.answered("/de-at/", StatusCode::OK, None);
        measures.answered("/de-at/", StatusCode::NOT_MODIFIED, Some(Instant::now()));
        measures.answered("/de-at/nowhere", StatusCode::NOT_FOUND, Some(Instant::now()));
        let answers: Vec<_> = measures.answers().collect();
        assert_eq!(answers, [("home", "2xx", 1), ("home", "3xx", 1), ("other", "4xx", 1)]);
        let made: Vec<_> = measures.made().map(|(kind, times)| (kind, times.read().1)).collect();
        assert_eq!(made, [("home", 1), ("other", 1)]);
    }
}
