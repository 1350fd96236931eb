//! Which part of a list is shown, and the way to the others.

use crate::web::page::Page;

/// Listings of one page.
pub const PER_PAGE: i64 = 24;

/// One entry of the pager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub number: i64,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one being shown.
    pub here: bool,
}

/// The pages of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    /// The page being shown, from 1.
    pub at: i64,
    last: i64,
    /// The address of the first page.
    base: String,
    per_page: i64,
    end: &'static str,
}

impl Pager {
    /// The page a request asks for. `keep` are the other parts of the query, encoded, each followed by `&`.
    pub fn of(page: &Page, keep: &str) -> Self {
        let at = page.asked("page").parse().unwrap_or(1).clamp(1, 100_000);
        let (path, keep) = (page.at(&page.path), keep.trim_end_matches('&'));
        Self::at(at, if keep.is_empty() { path } else { format!("{path}?{keep}") })
    }

    /// A page of a list whose first page has this address.
    pub fn at(at: i64, base: String) -> Self {
        Self { at, last: at, base, per_page: PER_PAGE, end: "" }
    }

    /// The same for a list within a page, of so many entries; `end` is where it stands there (`#reviews`).
    #[must_use]
    pub fn within(self, per_page: i64, end: &'static str) -> Self {
        Self { per_page, end, ..self }
    }

    /// How many listings come before.
    pub fn offset(&self) -> i64 {
        (self.at - 1) * self.per_page
    }

    /// Says how many listings there are in all. `false` when the page lies beyond them.
    pub fn count(&mut self, all: i64) -> bool {
        self.last = all.max(1).div_euclid(self.per_page) + i64::from(all.max(1) % self.per_page != 0);
        self.at <= self.last
    }

    /// Whether there is more than one.
    pub fn is_needed(&self) -> bool {
        self.last > 1
    }

    fn step(&self, number: i64) -> Step {
        let (base, end) = (&self.base, self.end);
        let and = if base.contains('?') { '&' } else { '?' };
        // The first page has the list's own address.
        let href = if number == 1 { format!("{base}{end}") } else { format!("{base}{and}page={number}{end}") };
        Step { number, href, here: number == self.at }
    }

    /// The page before.
    pub fn before(&self) -> Option<Step> {
        (self.at > 1).then(|| self.step(self.at - 1))
    }

    /// The page after.
    pub fn after(&self) -> Option<Step> {
        (self.at < self.last).then(|| self.step(self.at + 1))
    }

    /// The pages near, with the first and the last; `None` stands for those left out.
    pub fn steps(&self) -> Vec<Option<Step>> {
        let mut steps = Vec::new();
        for number in 1..=self.last {
            if number == 1 || number == self.last || (number - self.at).abs() <= 2 {
                steps.push(Some(self.step(number)));
            } else if steps.last().is_some_and(Option::is_some) {
                steps.push(None);
            }
            // Between the neighbours and the last page nothing is shown, however many there are.
            if number > self.at + 3 {
                steps.push(Some(self.step(self.last)));
                break;
            }
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pager(at: i64, all: i64) -> Pager {
        let mut pager = Pager::at(at, "/list".into());
        pager.count(all);
        pager
    }

    fn spelled(pager: &Pager) -> String {
        let one = |step: Option<Step>| step.map_or("…".to_owned(), |step| step.number.to_string());
        pager.steps().into_iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_pager_shows_its_ends_and_its_neighbours() {
        assert_eq!(spelled(&pager(1, 24)), "1");
        assert_eq!(spelled(&pager(1, 25)), "1 2");
        assert_eq!(spelled(&pager(6, 24 * 12)), "1 … 4 5 6 7 8 … 12");
        assert_eq!(spelled(&pager(11, 24 * 12)), "1 … 9 10 11 12");
        assert_eq!(spelled(&pager(2, 24 * 4_000)), "1 2 3 4 … 4000");
        assert!(!pager(1, 0).is_needed());
        assert!(!Pager::at(3, String::new()).count(24));
    }

    #[test]
    fn the_first_page_has_the_address_of_the_list() {
        let hrefs = |base: &str| {
            let mut pager = Pager::at(2, base.into()).within(10, "#here");
            pager.count(25);
            pager.steps().into_iter().flatten().map(|step| step.href).collect::<Vec<_>>()
        };
        assert_eq!(hrefs("/list"), ["/list#here", "/list?page=2#here", "/list?page=3#here"]);
        assert_eq!(hrefs("/list?sort=price")[..2], ["/list?sort=price#here", "/list?sort=price&page=2#here"]);
    }
}
