//! What makes two rows speak of the same thing, table by table: of such rows one holds on a day, and a new one
//! supersedes the one in force.
//!
//! In `fees` and `regimes` several rows may read alike but for their amounts (two fees of one authority; two regimes
//! of which the first that fits counts), so there a row is known by its name without the years in it:
//! `AU-BIOSECURITY-FY26` supersedes `AU-BIOSECURITY-FY25`, `EU-2026-IOSS` supersedes `EU-2021-IOSS`.

use super::grid::{Entry, Grid};

/// The columns by which a row of a table is known; none where it is known by its name.
fn columns(table: &str) -> &'static [&'static str] {
    match table {
        "markets" => &["country"],
        "territories" => &["country", "regions"],
        "thresholds" => &["destination", "charge", "basis", "channels", "origins", "dispatch", "goods", "needs"],
        "taxes" => &["destination", "region", "kind", "category", "prefixes"],
        "tariffs" => &["destination", "code", "origin", "kind", "layer"],
        "rounding" => &["destination", "what", "taxed_by"],
        "restrictions" => &["destination", "code", "category"],
        _ => &[],
    }
}

/// Whether rows of a table are known by their names.
pub fn by_name(table: &str) -> bool {
    columns(table).is_empty()
}

/// A name without the years in it.
fn stem(id: &str) -> String {
    let digits = |part: &str, least: usize| part.len() >= least && part.bytes().all(|byte| byte.is_ascii_digit());
    let fiscal =
        |part: &str| part.strip_prefix('F').and_then(|part| part.strip_prefix('Y')).is_some_and(|part| digits(part, 2));
    let year = |part: &str| digits(part, 4) || fiscal(part);
    id.split('-').filter(|part| !year(part)).collect::<Vec<_>>().join("-")
}

/// What a row speaks of.
pub fn key(grid: &Grid, entry: &Entry) -> String {
    let parts: Vec<String> = match columns(grid.table) {
        [] => vec![grid.cell(entry, "destination").to_owned(), stem(grid.cell(entry, "rule_id"))],
        // The order of a list says nothing.
        columns => columns.iter().map(|column| sorted(said(grid, entry, column))).collect(),
    };
    parts.join("\u{1f}")
}

/// What a column says, as far as it tells rows apart. The ordinary rate for all origins but some takes the place of the
/// one for all: were both in force, the excepted origins would go on bearing the old rate.
fn said<'e>(grid: &Grid, entry: &'e Entry, column: &str) -> &'e str {
    let cell = grid.cell(entry, column);
    let ordinary = grid.table == "tariffs" && column == "origin" && grid.cell(entry, "kind") == "mfn";
    if ordinary && cell.starts_with('!') { "" } else { cell }
}

fn sorted(cell: &str) -> String {
    let (except, list) = cell.strip_prefix('!').map_or(("", cell), |list| ("!", list));
    let mut words: Vec<&str> = list.split_whitespace().collect();
    words.sort_unstable();
    format!("{except}{}", words.join(" "))
}

/// A name for a row that has none: what it speaks of.
pub fn name(grid: &Grid, entry: &Entry) -> String {
    let words = columns(grid.table).iter().flat_map(|column| grid.cell(entry, column).split_whitespace());
    let tidy = |word: &str| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let words: Vec<String> = words.map(tidy).filter(|word| !word.is_empty()).take(6).collect();
    if words.is_empty() { grid.table.to_uppercase() } else { words.join("-") }
}

/// The name of the row that follows another from a day on: the day takes the place of an earlier one.
pub fn successor(id: &str, day: chrono::NaiveDate) -> String {
    // Eight digits may be a tariff code as well: a day of ours begins with its century.
    let dated = |end: &str| end.len() == 8 && end.starts_with("20") && end.bytes().all(|byte| byte.is_ascii_digit());
    let stem = id.rsplit_once('-').filter(|(_, end)| dated(end)).map_or(id, |(stem, _)| stem);
    format!("{stem}-{}", day.format("%Y%m%d"))
}
