//! Words that mean one thing to whoever searches: groups of one language, as an operator writes them, a line each with
//! commas between the words.
//!
//! A word stands in one group alone: where "mug" meant "cup" in one and "beaker" in another, the three may well mean one
//! thing, and that is one group. What comes with the program knows better of a few words, and those may stay as they are.

use std::collections::{HashMap, HashSet};

use super::folding;

/// Groups of one language: what an operator can still read through.
pub const MOST_GROUPS: usize = 2000;
/// Words of one group: each is looked for whenever another is asked for.
pub const MOST_WORDS: usize = 40;
/// Letters of a word, or of several that are asked for together (`tea pot`).
pub const MOST_LETTERS: usize = 60;

/// The groups of a language, in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups(Vec<Vec<String>>);

/// Why a line makes no group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// A group of one word: it means what it says already.
    Alone(String),
    /// Something without a letter or digit.
    Wordless(String),
    /// A word of more letters than [`MOST_LETTERS`].
    Long(String),
    /// A word of another line's group, by its number.
    Twice(String, usize),
    /// More words than [`MOST_WORDS`].
    Crowded,
    /// More groups than [`MOST_GROUPS`].
    Beyond,
}

/// What is wrong with a line, by its number from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFault {
    /// Which line.
    pub line: usize,
    /// Why.
    pub why: Unfit,
}

/// The words of a line. Every script's comma parts them.
fn words(line: &str) -> impl Iterator<Item = String> + '_ {
    let tidy = |word: &str| word.split_whitespace().collect::<Vec<_>>().join(" ");
    line.split([',', '،', '、', '，']).map(tidy).filter(|word| !word.is_empty())
}

impl Groups {
    /// Groups as they are: each word of a group once, and none of a single word.
    pub fn of(groups: Vec<Vec<String>>) -> Self {
        let once = |mut group: Vec<String>| {
            let mut seen = HashSet::new();
            group.retain(|word| seen.insert(folding::fold(word)));
            group
        };
        Self(groups.into_iter().map(once).filter(|group| group.len() > 1).collect())
    }

    /// Groups as [`Groups::lines`] wrote them.
    pub fn kept(lines: &str) -> Self {
        Self::of(lines.lines().map(|line| words(line).collect()).collect())
    }

    /// Reads what an operator typed in place of the groups that come with the program. Empty lines count, and say nothing.
    ///
    /// # Errors
    /// Everything that is wrong, line by line.
    pub fn read(typed: &str, shipped: &Self) -> Result<Self, Vec<LineFault>> {
        let (mut groups, mut faults) = (Vec::new(), Vec::new());
        let free = shipped.of_several();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (line, text) in typed.lines().enumerate().map(|(at, text)| (at + 1, text)) {
            let mut group = Vec::new();
            let before = faults.len();
            for word in words(text) {
                let folded = folding::fold(&word);
                let why = match seen.get(&folded) {
                    _ if folded.is_empty() => Unfit::Wordless(word),
                    _ if word.chars().count() > MOST_LETTERS => Unfit::Long(word),
                    Some(other) if *other == line => continue,
                    Some(other) if !free.contains(&folded) => Unfit::Twice(word, *other),
                    _ => {
                        seen.insert(folded, line);
                        group.push(word);
                        continue;
                    }
                };
                faults.push(LineFault { line, why });
            }
            let fault = |why| LineFault { line, why };
            match group.as_slice() {
                _ if faults.len() > before => {}
                [] => {}
                [alone] => faults.push(fault(Unfit::Alone(alone.clone()))),
                crowd if crowd.len() > MOST_WORDS => faults.push(fault(Unfit::Crowded)),
                _ if groups.len() == MOST_GROUPS => {
                    faults.push(fault(Unfit::Beyond));
                    break;
                }
                _ => groups.push(group),
            }
        }
        if faults.is_empty() { Ok(Self(groups)) } else { Err(faults) }
    }

    /// The words that stand in several groups, folded.
    fn of_several(&self) -> HashSet<String> {
        let (mut once, mut several) = (HashSet::new(), HashSet::new());
        for word in self.0.iter().flatten().map(|word| folding::fold(word)) {
            if !once.insert(word.clone()) {
                several.insert(word);
            }
        }
        several
    }

    /// A line each, as an operator reads them.
    pub fn lines(&self) -> String {
        self.0.iter().map(|group| group.join(", ")).collect::<Vec<_>>().join("\n")
    }

    /// Each group.
    pub fn iter(&self) -> impl Iterator<Item = &[String]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// The groups themselves, for whoever makes forms of them.
    pub fn into_inner(self) -> Vec<Vec<String>> {
        self.0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The groups that another has not.
    pub fn but_those_of<'g>(&'g self, other: &Self) -> Vec<&'g [String]> {
        let known: HashSet<&[String]> = other.iter().collect();
        self.iter().filter(|group| !known.contains(group)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<Groups, Vec<LineFault>> {
        Groups::read(typed, &Groups::default())
    }

    fn faults(typed: &str) -> Vec<LineFault> {
        Groups::read(typed, &Groups::default()).unwrap_err()
    }

    #[test]
    fn a_line_is_a_group_whatever_the_comma() {
        let groups = read("tea  pot, teapot ,kettle\n\n湯呑、湯のみ，ゆのみ\nإبريق، براد").unwrap();
        assert_eq!(groups.lines(), "tea pot, teapot, kettle\n湯呑, 湯のみ, ゆのみ\nإبريق, براد");
        assert_eq!(Groups::kept(&groups.lines()), groups);
        assert_eq!(read(" \n ").unwrap(), Groups::default());
    }

    #[test]
    fn what_makes_no_group_is_told_by_its_line() {
        assert_eq!(faults("a, b\nmug"), [LineFault { line: 2, why: Unfit::Alone("mug".into()) }]);
        // The same word twice in one line is said once, so that this group has one word.
        assert_eq!(faults("Café, cafe"), [LineFault { line: 1, why: Unfit::Alone("Café".into()) }]);
        assert_eq!(faults("cup, MUG\n\nmug, beaker"), [LineFault { line: 3, why: Unfit::Twice("mug".into(), 1) }]);
        assert_eq!(faults("cup, &%"), [LineFault { line: 1, why: Unfit::Wordless("&%".into()) }]);
        // What comes with the program in several groups may stay in several.
        let shipped = Groups::kept("cup, mug\nmug, beaker\nteapot, kettle");
        assert_eq!(Groups::read(&shipped.lines(), &shipped), Ok(shipped.clone()));
        let faults_beside = Groups::read("Mug, cup\nmug, kettle\nteapot, kettle", &shipped).unwrap_err();
        assert_eq!(faults_beside, [LineFault { line: 3, why: Unfit::Twice("kettle".into(), 2) }]);
        let long = "a".repeat(MOST_LETTERS + 1);
        assert_eq!(faults(&format!("cup, {long}")), [LineFault { line: 1, why: Unfit::Long(long) }]);
        assert!(read(&format!("cup, {}", "茶".repeat(MOST_LETTERS))).is_ok());
        let crowd: Vec<String> = (0..=MOST_WORDS).map(|n| format!("w{n}")).collect();
        assert_eq!(faults(&crowd.join(",")), [LineFault { line: 1, why: Unfit::Crowded }]);
    }

    #[test]
    fn there_are_no_more_groups_than_can_be_read_through() {
        let lines: Vec<String> = (0..=MOST_GROUPS).map(|n| format!("a{n}, b{n}")).collect();
        assert_eq!(read(&lines[1..].join("\n")).unwrap().len(), MOST_GROUPS);
        assert_eq!(faults(&lines.join("\n")), [LineFault { line: MOST_GROUPS + 1, why: Unfit::Beyond }]);
    }

    #[test]
    fn what_is_new_is_what_the_other_has_not() {
        let (was, now) = (Groups::kept("a, b\nc, d"), Groups::kept("c, d\ne, f"));
        assert_eq!(now.but_those_of(&was), [["e", "f"]]);
        assert_eq!(was.but_those_of(&now), [["a", "b"]]);
    }
}
