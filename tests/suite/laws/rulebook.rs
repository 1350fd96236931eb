//! Laws of the rulebook and its changes: tables print as they read, a change leaves no two rows of one kind in force on
//! a day, and no text whatever makes the readers stop.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entrepot::domain::rulebook::Rulebook;
use entrepot::domain::rulebook::changes::{Entry, Grid, Mode, Proposal, Sheet, given, key, merge};
use proptest::prelude::*;

fn now() -> DateTime<Utc> {
    "2026-11-24T09:00:00Z".parse().unwrap()
}

fn first_day() -> NaiveDate {
    "2026-11-01".parse().unwrap()
}

fn grid(book: &Rulebook, table: &'static str) -> Grid {
    let mut faults = Vec::new();
    let grid = Grid::read(table, &book.tables()[table], &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    grid
}

/// A row of a table that someone changed: which row, another figure, and its days counted from a first one.
type Edit = (usize, u32, u16, Option<u16>, bool);

fn some_edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec((0..5_000_usize, 0..400_u32, 0..900_u16, prop::option::of(0..900_u16), any::<bool>()), 1..6)
}

/// The table and column whose figures are changed.
const FIGURES: [(&str, &str); 2] = [("taxes", "rate"), ("tariffs", "ad_valorem")];

fn proposal(book: &Rulebook, table: &'static str, figure: &str, edits: &[Edit], effective: NaiveDate) -> Proposal {
    let mut grid = grid(book, table);
    let rows: Vec<Entry> = edits
        .iter()
        .map(|(which, rate, from, to, named)| {
            let mut row = grid.rows[which % grid.rows.len()].clone();
            let day = |days: u16| (first_day() + TimeDelta::days(i64::from(days))).to_string();
            if !named {
                grid.set(&mut row, "rule_id", "");
            }
            grid.set(&mut row, figure, format!("0.{rate:03}"));
            grid.set(&mut row, "from", day(*from));
            grid.set(&mut row, "to", to.map_or_else(String::new, |to| day(from + to)));
            row
        })
        .collect();
    grid.rows = rows;
    let sheet = Sheet { file: "some.csv".to_owned(), table: table.to_owned(), text: grid.print() };
    Proposal { sheets: vec![sheet], mode: Mode::Additions, effective, unread: Vec::new() }
}

/// For each kind of row of a table the most that hold on one day.
fn crowded(grid: &Grid) -> BTreeMap<String, usize> {
    let mut of: BTreeMap<String, Vec<(NaiveDate, NaiveDate)>> = BTreeMap::new();
    for row in &grid.rows {
        let day = |column: &str| grid.cell(row, column).parse::<NaiveDate>().ok();
        let days = (day("from").unwrap(), day("to").unwrap_or(NaiveDate::MAX));
        of.entry(key(grid, row)).or_default().push(days);
    }
    let most = |days: &Vec<(NaiveDate, NaiveDate)>| {
        days.iter().map(|(at, _)| days.iter().filter(|(from, to)| from <= at && at <= to).count()).max().unwrap_or(0)
    };
    of.into_iter().map(|(key, days)| (key, most(&days))).collect()
}

#[test]
fn no_two_shipped_rows_of_one_kind_hold_on_a_day() {
    let book = Rulebook::shipped();
    for table in Rulebook::table_names() {
        let crowded: Vec<_> = crowded(&grid(&book, table)).into_iter().filter(|(_, most)| *most > 1).collect();
        assert!(crowded.is_empty(), "{table}: {crowded:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is merged prints as it reads, and keeps one row of each kind on each day.
    #[test]
    fn a_change_leaves_one_row_of_a_kind_on_a_day(edits in some_edits(), at in 0..2_usize, effective in 0..60_i64) {
        let base = Rulebook::shipped();
        let (table, figure) = FIGURES[at];
        let effective = first_day() + TimeDelta::days(effective);
        let proposal = proposal(&base, table, figure, &edits, effective);
        if let Ok(merged) = merge(&base, &proposal, now()) {
            let after = grid(&merged.book, table);
            for (key, most) in crowded(&after) {
                prop_assert!(most <= 1, "{key:?}: {most} rows on one day");
            }
            let again = Rulebook::parse(merged.book.printed()).unwrap();
            prop_assert_eq!(again.rows(), merged.book.rows());
            // What was merged once is in force: a second time it says nothing new about today's rows.
            let ids: std::collections::BTreeSet<_> = merged.book.rows().iter().map(|row| row.id.clone()).collect();
            prop_assert_eq!(ids.len(), merged.book.rows().len());
            // Rows nobody named are as they were.
            let touched = merged.comparison.moved() + merged.comparison.unchanged;
            prop_assert!(touched >= edits.len().min(1));
        }
    }

    /// A table with odd cells prints as it reads.
    #[test]
    fn a_table_prints_as_it_reads(titles in prop::collection::vec("[ -~\n\"äسع茶]{1,30}", 1..20)) {
        let mut table = grid(&Rulebook::shipped(), "taxes");
        let rows: Vec<Entry> = titles
            .iter()
            .zip(table.rows.clone())
            .map(|(title, mut row)| {
                table.set(&mut row, "title", title.trim());
                row
            })
            .collect();
        table.rows = rows;
        let mut faults = Vec::new();
        let again = Grid::read("taxes", &table.print(), &mut faults);
        prop_assert!(faults.is_empty());
        let cells = |grid: &Grid| grid.rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
        prop_assert_eq!(cells(&again), cells(&table));
        prop_assert_eq!(again.print(), table.print());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Any bytes are a file or none; any text is a table or a list of faults.
    #[test]
    fn no_text_stops_the_readers(bytes in prop::collection::vec(any::<u8>(), 0..400), text in any::<String>()) {
        let _ = given("some.csv", &bytes);
        let _ = given("some.csv", text.as_bytes());
        prop_assert!(Rulebook::parse(BTreeMap::from([("rounding".to_owned(), text.clone())])).is_err());
        for table in ["taxes", "regimes", "fees", "markets"] {
            let heading = Rulebook::shipped().tables()[table].lines().next().unwrap().to_owned();
            for mode in [Mode::Additions, Mode::Tables] {
                let text = format!("{heading}\n{text}\n");
                let sheet = Sheet { file: String::new(), table: table.to_owned(), text };
                let proposal = Proposal { sheets: vec![sheet], mode, effective: first_day(), unread: Vec::new() };
                let _ = merge(&Rulebook::shipped(), &proposal, now());
            }
        }
    }

    /// Cells of any text in any column are read or told.
    #[test]
    fn no_cell_stops_the_readers(cells in prop::collection::vec("\\PC{0,12}|[0-9.!;/ *%-]{0,12}|", 30)) {
        for table in Rulebook::table_names() {
            let mut grid = grid(&Rulebook::shipped(), table);
            let mut row = grid.rows[0].clone();
            for (at, cell) in cells.iter().enumerate() {
                if let Some(old) = row.cells.get_mut(at).filter(|_| !cell.is_empty()) {
                    *old = cell.clone();
                }
            }
            grid.rows = vec![row];
            for mode in [Mode::Additions, Mode::Tables] {
                let sheet = Sheet { file: String::new(), table: table.to_owned(), text: grid.print() };
                let proposal = Proposal { sheets: vec![sheet], mode, effective: first_day(), unread: Vec::new() };
                let _ = merge(&Rulebook::shipped(), &proposal, now());
            }
        }
    }
}
