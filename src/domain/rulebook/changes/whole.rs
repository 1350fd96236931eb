//! Whole tables: all rows of a file take the place of all rows of ours. Rows are compared by their names.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::{Applied, Entry, Fate, Grid, Moved, days, place, same_substance, tell, today};
use crate::domain::rulebook::Rulebook;
use crate::domain::rulebook::table::RuleFault;

/// What becomes of the rows of a table.
pub(super) fn apply(
    base: &Rulebook,
    had: &Grid,
    sheet: Grid,
    now: DateTime<Utc>,
    faults: &mut Vec<RuleFault>,
) -> Applied {
    sheet.check(sheet.rows.iter(), faults);
    let by_id: HashMap<&str, &Entry> = had.rows.iter().map(|row| (had.cell(row, "rule_id"), row)).collect();
    let (mut moved, mut unchanged) = (Vec::new(), 0);
    for row in &sheet.rows {
        match by_id.get(sheet.cell(row, "rule_id")) {
            Some(was) if was.cells == row.cells => unchanged += 1,
            Some(was) => moved.push(changed(base, &sheet, (was, row), now)),
            None => moved.push(tell(&sheet, row, (Fate::Added, None), over(base, &sheet, row, now))),
        }
    }
    let kept: HashMap<&str, ()> = sheet.rows.iter().map(|row| (sheet.cell(row, "rule_id"), ())).collect();
    let gone = had.rows.iter().filter(|row| !kept.contains_key(had.cell(row, "rule_id")));
    moved.extend(gone.map(|row| tell(had, row, (Fate::Removed, Some(row)), over(base, had, row, now))));
    Applied { grid: sheet, moved, unchanged }
}

/// Whether a row was in force before today.
fn over(base: &Rulebook, grid: &Grid, row: &Entry, now: DateTime<Utc>) -> bool {
    days(grid, row).0.is_some_and(|from| from < today(base, place(grid, row), now))
}

fn changed(base: &Rulebook, grid: &Grid, (was, row): (&Entry, &Entry), now: DateTime<Utc>) -> Moved {
    let (before, after) = (days(grid, was), days(grid, row));
    let only_end = same_substance(grid, was, row) && before.0 == after.0;
    if !only_end {
        let past = over(base, grid, was, now) || over(base, grid, row, now);
        return tell(grid, row, (Fate::Changed, Some(was)), past);
    }
    // The first day on which the two ends differ.
    let first = match (before.1, after.1) {
        (Some(one), Some(other)) if one != other => one.min(other).succ_opt(),
        (Some(one), None) | (None, Some(one)) => one.succ_opt(),
        _ => None,
    };
    let past = first.is_some_and(|day| day < today(base, place(grid, row), now));
    let fate = if first.is_some() && after.1.is_some() { Fate::Ended } else { Fate::Changed };
    tell(grid, row, (fate, Some(was)), past)
}
