//! What was measured, as Markdown.

use std::fmt::Write;

use crate::Arguments;
use crate::children::Memory;
use crate::measure::{Row, Size};

/// Some pages of a size, by how they came.
type Kind = (&'static str, fn(&Size) -> &[Row]);
/// A number of a size, by what it says.
type Number = (&'static str, fn(&Size) -> String);

/// Nanoseconds as microseconds, to a tenth below a hundred.
fn micro(nanoseconds: u64) -> String {
    let tenths = (nanoseconds + 50) / 100;
    if tenths < 1000 { format!("{}.{}", tenths / 10, tenths % 10) } else { grouped((tenths + 5) / 10) }
}

/// Nanoseconds as milliseconds, to a hundredth.
fn milli(nanoseconds: u64) -> String {
    let hundredths = (nanoseconds + 5_000) / 10_000;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

/// A number with a comma between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn megabytes(kilobytes: u64) -> String {
    let tenths = kilobytes * 10 / 1024;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A line that begins with a heading's name.
fn line(text: &mut String, cells: &[String]) {
    // Writing into memory does not fail.
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn head(text: &mut String, names: &[&str]) {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    line(text, &names);
    let rule = |(at, _): (usize, &String)| if at == 0 { "---".to_owned() } else { "--:".to_owned() };
    line(text, &names.iter().enumerate().map(rule).collect::<Vec<_>>());
}

fn pages(text: &mut String, arguments: &Arguments, rows: &[Row]) {
    let many = |what: &str| format!("{what} at {}", arguments.connections);
    let (cpu, rate, latency) = (many("CPU µs"), many("requests/s"), many("p50 / p99 ms"));
    head(
        text,
        &[
            "page",
            "bytes",
            "CPU µs at 1",
            "same bytes",
            "ratio",
            &cpu,
            "same bytes",
            "ratio",
            &rate,
            "same bytes",
            "p50 / p99 µs at 1",
            &latency,
            "same bytes",
        ],
    );
    for row in rows {
        let (one, many) = (&row.one, &row.many);
        let cells = [
            format!("{} ({})", row.name, row.addresses),
            grouped(row.bytes),
            micro(one.program.cpu),
            micro(one.same.cpu),
            hundredths(one.ratio),
            micro(many.program.cpu),
            micro(many.same.cpu),
            hundredths(many.ratio),
            grouped(many.program.rate),
            grouped(many.same.rate),
            format!("{} / {}", micro(one.program.p50), micro(one.program.p99)),
            format!("{} / {}", milli(many.program.p50), milli(many.program.p99)),
            format!("{} / {}", milli(many.same.p50), milli(many.same.p99)),
        ];
        line(text, &cells);
    }
}

/// The tables of a size.
pub fn of_size(arguments: &Arguments, size: &Size) -> String {
    let mut text = String::new();
    let (listings, database, threads) = (grouped(size.listings), size.database, arguments.threads());
    let _ = writeln!(text, "## {listings} listings besides the demo's, {database}, threads: {threads}\n");
    let _ = writeln!(text, "Pages from memory:\n");
    pages(&mut text, arguments, &size.warm);
    let _ = writeln!(text, "\nPages made for each request (`ENTREPOT_PAGES_MB=0`), beside the same handler:\n");
    pages(&mut text, arguments, &size.fresh);
    let _ = writeln!(text);
    head(&mut text, &["memory, MB", "resident", "of its own"]);
    let memory =
        |what: &str, memory: Memory| [what.to_owned(), megabytes(memory.resident), megabytes(memory.anonymous)];
    line(&mut text, &memory("after the first page", size.at_start));
    line(&mut text, &memory("after all pages from memory", size.after_warm));
    line(&mut text, &memory("after all pages made", size.after_fresh));
    line(&mut text, &memory("the handler", size.of_same));
    let _ =
        writeln!(text, "\nFrom the start of the process to the first correct page: {} ms.", size.startup.as_millis());
    text
}

/// How cost grows from the first size to the last.
pub fn growth(sizes: &[Size]) -> String {
    let mut text = String::new();
    let (Some(first), Some(last)) = (sizes.first(), sizes.last()) else { return text };
    let _ =
        writeln!(text, "## By the number of listings, {}: CPU µs for a request at one connection\n", first.database);
    let names: Vec<String> = sizes.iter().map(|size| grouped(size.listings)).collect();
    let mut heading = vec!["page"];
    heading.extend(names.iter().map(String::as_str));
    heading.push("last / first");
    head(&mut text, &heading);
    let kinds: [Kind; 2] = [("from memory", |size| &size.warm), ("made", |size| &size.fresh)];
    for (kind, rows) in kinds {
        for row in rows(first) {
            let same =
                |size: &Size| rows(size).iter().find(|other| other.name == row.name).map(|row| row.one.program.cpu);
            let cost = |size: &Size| same(size).unwrap_or(0);
            let mut cells = vec![format!("{}, {kind}", row.name)];
            cells.extend(sizes.iter().map(|size| micro(cost(size))));
            cells.push(hundredths(cost(last) * 100 / cost(first).max(1)));
            line(&mut text, &cells);
        }
    }
    let lines: [Number; 3] = [
        ("memory after all pages, MB, of its own", |size| megabytes(size.after_warm.anonymous)),
        ("memory after all pages, MB, resident", |size| megabytes(size.after_warm.resident)),
        ("first correct page, ms", |size| size.startup.as_millis().to_string()),
    ];
    for (what, number) in lines {
        let mut cells = vec![what.to_owned()];
        cells.extend(sizes.iter().map(number));
        cells.push(String::new());
        line(&mut text, &cells);
    }
    text
}
