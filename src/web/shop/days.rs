//! By which days goods are offered to arrive.

use chrono::NaiveDate;

/// Days that are offered.
const DAYS: usize = 5;

/// A few days of those on which something arrives: each lets in about as many goods more as the one before.
pub fn useful(arrivals: &[(NaiveDate, u64)], chosen: Option<NaiveDate>) -> Vec<(NaiveDate, u64)> {
    let all = arrivals.last().map_or(0, |(_, all)| *all);
    let step = |part: usize| {
        let wanted = all.saturating_mul(u64::try_from(part).unwrap_or(0)).div_ceil(u64::try_from(DAYS).unwrap_or(1));
        arrivals.iter().find(|(_, count)| *count >= wanted.max(1)).copied()
    };
    let mut days: Vec<_> = (1..=DAYS).filter_map(step).collect();
    days.dedup();
    if let Some(day) = chosen.filter(|day| days.iter().all(|(known, _)| known != day)) {
        let by = arrivals.iter().take_while(|(known, _)| *known <= day).last();
        days.push((day, by.map_or(0, |(_, count)| *count)));
        days.sort();
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, number).unwrap()
    }

    #[test]
    fn a_few_days_are_offered_that_each_let_in_more() {
        let days: Vec<_> = (1..=20).map(|number| (day(number), u64::from(number) * 10)).collect();
        let numbers = |days: Vec<(NaiveDate, u64)>| days.into_iter().map(|(_, count)| count).collect::<Vec<_>>();
        assert_eq!(numbers(useful(&days, None)), [40, 80, 120, 160, 200]);
        assert_eq!(numbers(useful(&days, Some(day(5)))), [40, 50, 80, 120, 160, 200]);
        assert_eq!(numbers(useful(&[(day(3), 7)], None)), [7]);
        assert_eq!(useful(&[(day(3), 7)], Some(day(1))), [(day(1), 0), (day(3), 7)]);
        assert_eq!(useful(&[], None), []);
    }
}
