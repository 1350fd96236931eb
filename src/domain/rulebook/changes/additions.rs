//! Additions: each row of a file supersedes the row of its key that is in force on its day.
//!
//! Which row that is: the one of the same name if it holds on that day, else the one of the same key. The old row ends
//! on the day before; a row that would not have held a single day goes. The new row has a name of its own and ends where
//! the next row of its key begins. A row that says what the one in force says adds nothing; with another last day it
//! moves the end of that row.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::keys::{by_name, key, name, successor};
use super::{Applied, Entry, Fate, Grid, Moved, days, place, same_substance, tell, today};
use crate::domain::rulebook::Rulebook;
use crate::domain::rulebook::table::RuleFault;

/// A row on the way into the table.
struct Placed {
    entry: Entry,
    /// Where it stands: after which row of the old table, and as which of those that came there.
    order: (usize, usize),
    gone: bool,
    fresh: bool,
}

struct Table<'b> {
    base: &'b Rulebook,
    grid: Grid,
    rows: Vec<Placed>,
    by_key: HashMap<String, Vec<usize>>,
    by_id: HashMap<String, usize>,
    taken: HashSet<String>,
    now: DateTime<Utc>,
    moved: Vec<Moved>,
    unchanged: usize,
}

/// What becomes of the rows of a table.
pub(super) fn apply(
    base: &Rulebook,
    had: Grid,
    mut sheet: Grid,
    (effective, now): (NaiveDate, DateTime<Utc>),
    faults: &mut Vec<RuleFault>,
) -> Applied {
    let mut table = Table::of(base, had, now);
    let known = std::mem::take(&mut sheet.rows);
    let same = |row: &Entry| table.by_id.get(sheet.cell(row, "rule_id")).and_then(|at| table.rows.get(*at));
    let (there, mut new): (Vec<Entry>, Vec<Entry>) =
        known.into_iter().partition(|row| same(row).is_some_and(|had| had.entry.cells == row.cells));
    table.unchanged = there.len();
    let unnamed: Vec<u64> =
        new.iter().filter(|row| sheet.cell(row, "rule_id").is_empty()).map(|row| row.line).collect();
    for row in &mut new {
        prepare(&sheet, row, effective, faults);
    }
    sheet.check(new.iter(), faults);
    // In the order of their days, so that a row ends where a later one of the same file begins.
    new.sort_by_key(|row| days(&sheet, row).0);
    for row in new {
        let unnamed = unnamed.contains(&row.line);
        if let (Some(from), to) = days(&sheet, &row)
            && let Err(fault) = table.take(row, (from, to), unnamed)
        {
            faults.push(fault);
        }
    }
    table.done()
}

/// Gives a row the day it begins on, and for the check a name where it has none.
fn prepare(sheet: &Grid, row: &mut Entry, effective: NaiveDate, faults: &mut Vec<RuleFault>) {
    let from = sheet.cell(row, "from");
    if from.is_empty() || from.parse::<NaiveDate>().is_ok_and(|from| from < effective) {
        sheet.set(row, "from", effective.to_string());
    }
    if days(sheet, row).1.is_some_and(|to| to < effective) {
        faults.push(fault(
            sheet,
            row,
            "to",
            format!("the row is over before {effective}; to change days that are over, replace the whole table"),
        ));
        sheet.set(row, "to", "");
    }
    if sheet.cell(row, "rule_id").is_empty() {
        if by_name(sheet.table) {
            faults.push(fault(sheet, row, "rule_id", "rows of this table are known by their names: give it one"));
        }
        sheet.set(row, "rule_id", format!("(line {})", row.line));
    }
}

fn fault(grid: &Grid, row: &Entry, column: &str, message: impl Into<String>) -> RuleFault {
    RuleFault { table: grid.table.to_owned(), line: row.line, column: column.to_owned(), message: message.into() }
}

impl<'b> Table<'b> {
    fn of(base: &'b Rulebook, mut grid: Grid, now: DateTime<Utc>) -> Self {
        let rows = std::mem::take(&mut grid.rows);
        let taken = base.rows().iter().map(|row| row.id.to_string()).collect();
        let mut table = Self {
            base,
            grid,
            rows: Vec::with_capacity(rows.len()),
            by_key: HashMap::new(),
            by_id: HashMap::new(),
            taken,
            now,
            moved: Vec::new(),
            unchanged: 0,
        };
        for (at, entry) in rows.into_iter().enumerate() {
            table.put(entry, (at, 0), false);
        }
        table
    }

    fn put(&mut self, entry: Entry, order: (usize, usize), fresh: bool) {
        let at = self.rows.len();
        self.by_key.entry(key(&self.grid, &entry)).or_default().push(at);
        let id = self.grid.cell(&entry, "rule_id").to_owned();
        self.taken.insert(id.clone());
        self.by_id.insert(id, at);
        self.rows.push(Placed { entry, order, gone: false, fresh });
    }

    fn holds(&self, at: usize, day: NaiveDate) -> bool {
        self.rows.get(at).is_some_and(|row| {
            let (from, to) = days(&self.grid, &row.entry);
            !row.gone && from.is_some_and(|from| from <= day) && to.is_none_or(|to| day <= to)
        })
    }

    fn id(&self, at: usize) -> String {
        self.rows.get(at).map_or_else(String::new, |row| self.grid.cell(&row.entry, "rule_id").to_owned())
    }

    /// The row that a new one supersedes.
    fn superseded(&self, row: &Entry, day: NaiveDate) -> Result<Option<usize>, RuleFault> {
        let named = self.by_id.get(self.grid.cell(row, "rule_id")).copied().filter(|at| self.holds(*at, day));
        let alike = self.by_key.get(&key(&self.grid, row)).map_or(&[][..], Vec::as_slice);
        let alike: Vec<usize> = alike.iter().copied().filter(|at| self.holds(*at, day)).collect();
        match (named, alike.as_slice()) {
            (Some(at), []) => Ok(Some(at)),
            (Some(at), alike) if alike.contains(&at) => Ok(Some(at)),
            (Some(_), [other, ..]) => Err(fault(
                &self.grid,
                row,
                "rule_id",
                format!("{} speaks of the same and holds already: name that one", self.id(*other)),
            )),
            (None, []) => Ok(None),
            (None, [at]) => Ok(Some(*at)),
            (None, several) => {
                let names: Vec<String> = several.iter().map(|at| self.id(*at)).collect();
                let message = format!("{} speak of the same: give the name of the one it supersedes", names.join(", "));
                Err(fault(&self.grid, row, "rule_id", message))
            }
        }
    }

    /// The day before the next row of a key begins.
    fn until(&self, row: &Entry, day: NaiveDate, but: Option<usize>) -> Option<NaiveDate> {
        let alike = self.by_key.get(&key(&self.grid, row)).map_or(&[][..], Vec::as_slice);
        let later = alike.iter().filter(|at| Some(**at) != but).filter_map(|at| self.rows.get(*at));
        let later = later.filter(|row| !row.gone).filter_map(|row| days(&self.grid, &row.entry).0);
        later.filter(|from| *from > day).min().and_then(|from| from.pred_opt())
    }

    fn past(&self, row: &Entry, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| day < today(self.base, place(&self.grid, row), self.now))
    }

    fn take(
        &mut self,
        mut row: Entry,
        days_of: (NaiveDate, Option<NaiveDate>),
        unnamed: bool,
    ) -> Result<(), RuleFault> {
        let (from, to) = days_of;
        let old = self.superseded(&row, from)?;
        let next = self.until(&row, from, old);
        if let (Some(to), Some(next)) = (to, next)
            && to > next
        {
            let message =
                format!("another row of the same begins on {}: end this one before", next.succ_opt().unwrap_or(next));
            return Err(fault(&self.grid, &row, "to", message));
        }
        if let Some(at) = old {
            let Some(had) = self.rows.get(at) else { return Ok(()) };
            if same_substance(&self.grid, &had.entry, &row) {
                return self.same(at, to);
            }
            if had.fresh && days(&self.grid, &had.entry).0 == Some(from) {
                let message = format!("line {} says something else of the same from the same day on", had.entry.line);
                return Err(fault(&self.grid, &row, "*", message));
            }
        }
        let was = old.and_then(|at| self.rows.get(at)).map(|had| had.entry.clone());
        self.grid.set(&mut row, "to", to.or(next).map_or_else(String::new, |day| day.to_string()));
        let own = self.grid.cell(&row, "rule_id").to_owned();
        let id = self.fresh_name(&row, was.as_ref(), (from, if unnamed { "" } else { &own }));
        self.grid.set(&mut row, "rule_id", id);
        let past = self.past(&row, Some(from));
        let fate = if was.is_some() { Fate::Supersedes } else { Fate::Added };
        let told = tell(&self.grid, &row, (fate, was.as_ref()), past);
        self.moved.push(told);
        let order = match old {
            Some(at) => {
                self.end(at, from);
                let place = self.rows.get(at).map_or(0, |had| had.order.0);
                (place, self.rows.len())
            }
            None => (usize::MAX, self.rows.len()),
        };
        self.put(row, order, true);
        Ok(())
    }

    /// A row that says what the one in force says: nothing to do, or another last day for that one.
    fn same(&mut self, at: usize, to: Option<NaiveDate>) -> Result<(), RuleFault> {
        let Some(had) = self.rows.get(at) else { return Ok(()) };
        let (_, was_to) = days(&self.grid, &had.entry);
        if to.is_none() || to == was_to {
            self.unchanged += 1;
            return Ok(());
        }
        let was = had.entry.clone();
        let mut entry = was.clone();
        self.grid.set(&mut entry, "to", to.map_or_else(String::new, |day| day.to_string()));
        let first = [to, was_to].into_iter().flatten().min().and_then(|day| day.succ_opt());
        let told = tell(&self.grid, &entry, (Fate::Ended, Some(&was)), self.past(&entry, first));
        self.moved.push(told);
        if let Some(had) = self.rows.get_mut(at) {
            had.entry = entry;
        }
        Ok(())
    }

    /// Ends a row on the day before another begins; gone where that leaves it no day.
    fn end(&mut self, at: usize, from: NaiveDate) {
        let Some(row) = self.rows.get_mut(at) else { return };
        let Some(last) = from.pred_opt() else { return };
        if days(&self.grid, &row.entry).0.is_some_and(|first| first <= last) {
            self.grid.set(&mut row.entry, "to", last.to_string());
        } else {
            row.gone = true;
        }
        let (entry, gone, fresh) = (row.entry.clone(), row.gone, row.fresh);
        if !fresh {
            let fate = if gone { Fate::Removed } else { Fate::Ended };
            let told = tell(&self.grid, &entry, (fate, Some(&entry)), self.past(&entry, Some(from)));
            self.moved.push(told);
        }
    }

    /// A name nobody has: the row's own where it is new, else made from the old one's and the day.
    fn fresh_name(&self, row: &Entry, was: Option<&Entry>, (from, own): (NaiveDate, &str)) -> String {
        if !own.is_empty() && !self.taken.contains(own) {
            return own.to_owned();
        }
        let base = match was {
            Some(was) => self.grid.cell(was, "rule_id").to_owned(),
            None if own.is_empty() => name(&self.grid, row),
            None => own.to_owned(),
        };
        let name = successor(&base, from);
        let further = (2..).map(|number| format!("{name}-{number}"));
        std::iter::once(name.clone()).chain(further).find(|name| !self.taken.contains(name)).unwrap_or_default()
    }

    fn done(mut self) -> Applied {
        self.rows.retain(|row| !row.gone);
        self.rows.sort_by_key(|row| row.order);
        self.grid.rows = self.rows.into_iter().map(|row| row.entry).collect();
        Applied { grid: self.grid, moved: self.moved, unchanged: self.unchanged }
    }
}
