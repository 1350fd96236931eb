//! Descriptions that say nothing: "gift", "spare parts", "various goods". The words stand in `vague.csv`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

struct Words {
    vague: BTreeSet<String>,
    filler: BTreeSet<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { vague: BTreeSet::new(), filler: BTreeSet::new() };
    let mut reader = csv::Reader::from_reader(include_str!("vague.csv").as_bytes());
    for row in reader.records().filter_map(Result::ok) {
        let kind = if row.get(1) == Some("filler") { &mut words.filler } else { &mut words.vague };
        kind.extend(row.get(2).unwrap_or("").split_whitespace().map(str::to_owned));
    }
    words
});

/// Whether a description says neither what a thing is nor of what: each of its words is one that fits all goods.
pub fn is_vague(description: &str) -> bool {
    let lower = description.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| WORDS.vague.contains(word) || WORDS.filler.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_is_told_from_what_says_little() {
        for vague in [
            "Gift",
            "spare parts",
            "SAMPLE (no commercial value)",
            "Various goods, 2 pieces",
            "cadeau",
            "Échantillon",
            "",
            "12",
        ] {
            assert!(is_vague(vague), "{vague}");
        }
        for plain in ["Teapot", "Gift box of cardboard", "Porcelain teapot with bamboo handle", "LED table lamp parts"]
        {
            assert!(!is_vague(plain), "{plain}");
        }
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = include_str!("vague.csv").lines().skip(1);
        assert!(rows.clone().all(|row| row.contains(",vague,") || row.contains(",filler,")));
        assert!(WORDS.vague.len() > 100 && WORDS.filler.contains("of"));
    }
}
