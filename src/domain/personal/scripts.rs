//! Which letters a workshop can write: scripts as ranges of Unicode, `scripts.csv`. Signs common to all scripts may
//! always be written; what is in no range (emoji, marks that turn the direction of a text) never.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The script whose signs belong to all others.
const COMMON: &str = "common";

/// The name of a script, as data has it.
pub type Script = &'static str;

struct Range {
    script: Script,
    first: u32,
    last: u32,
}

static TABLE: LazyLock<Vec<Range>> = LazyLock::new(|| {
    let rows = include_str!("scripts.csv").lines().skip(1);
    rows.filter_map(|row| {
        let mut cells = row.splitn(4, ',');
        let script = cells.next()?;
        let mut point = || u32::from_str_radix(cells.next()?, 16).ok();
        Some(Range { script, first: point()?, last: point()? })
    })
    .collect()
});

/// Every script a workshop can be asked for, in the order of the table.
pub fn known() -> Vec<Script> {
    let mut all: Vec<Script> = Vec::new();
    for range in TABLE.iter().filter(|range| range.script != COMMON) {
        if !all.contains(&range.script) {
            all.push(range.script);
        }
    }
    all
}

/// Whether there is a script of this name to be asked for.
pub fn is_known(name: &str) -> bool {
    known().contains(&name)
}

/// Whether a letter is of one of these scripts, or common to all.
pub(super) fn takes(scripts: &BTreeSet<String>, letter: char) -> bool {
    let point = u32::from(letter);
    let mut within = TABLE.iter().filter(|range| (range.first..=range.last).contains(&point));
    within.any(|range| range.script == COMMON || scripts.contains(range.script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        assert_eq!(TABLE.len(), include_str!("scripts.csv").lines().count() - 1);
        assert!(TABLE.iter().all(|range| range.first <= range.last));
        assert_eq!(known(), ["latin", "greek", "cyrillic", "arabic", "han", "kana", "hangul", "hearts"]);
    }

    #[test]
    fn letters_of_other_scripts_and_hidden_marks_are_not_taken() {
        let latin = BTreeSet::from(["latin".to_owned()]);
        assert!("Zoë & Émile, 1.5.26 – ’s".chars().all(|letter| takes(&latin, letter)));
        for wrong in ['ز', '茶', '♥', '😀', '\u{202e}', '\u{200d}', '\n'] {
            assert!(!takes(&latin, wrong), "{wrong:?}");
        }
    }
}
