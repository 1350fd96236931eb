//! The European Central Bank's daily file of reference rates (XML). Its history (CSV) is read by [`super::history`].

use chrono::NaiveDate;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{ECB, RateFault, rate};
use crate::domain::fx::Published;
use crate::domain::money::Currency;

/// Reads `<Cube time="…"><Cube currency="…" rate="…"/>…</Cube>`, of one day or of several.
///
/// # Errors
/// The first element or attribute that cannot be read, and a file without a single rate.
pub fn daily(text: &str) -> Result<Vec<Published>, RateFault> {
    let mut reader = Reader::from_str(text);
    let mut day: Option<NaiveDate> = None;
    let mut published = Vec::new();
    loop {
        let line = line_at(text, reader.buffer_position());
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(element) | Event::Empty(element)) if element.local_name().as_ref() == "Cube" => {
                let line = line.max(line_at(text, reader.buffer_position()));
                if let Some(time) = attribute(&element, "time", line)? {
                    day = Some(time.parse().or(Err(RateFault::new(line, "time", &time, "a day (YYYY-MM-DD)")))?);
                }
                published.extend(quoted(&element, day, line)?);
            }
            Ok(_) => {}
            Err(error) => return Err(RateFault::new(line, "*", &error.to_string(), "well-formed XML")),
        }
    }
    if published.is_empty() {
        return Err(RateFault::new(1, "Cube", "", "at least one rate"));
    }
    Ok(published)
}

fn quoted(element: &BytesStart<'_>, day: Option<NaiveDate>, line: u64) -> Result<Option<Published>, RateFault> {
    let (code, figure) = (attribute(element, "currency", line)?, attribute(element, "rate", line)?);
    let (code, figure) = match (code, figure) {
        (None, None) => return Ok(None),
        (Some(code), Some(figure)) => (code, figure),
        (Some(code), None) => return Err(RateFault::new(line, "rate", &code, "a rate beside the currency")),
        (None, Some(figure)) => return Err(RateFault::new(line, "currency", &figure, "a currency beside the rate")),
    };
    let currency: Currency = code.parse().or(Err(RateFault::new(line, "currency", &code, "a currency code")))?;
    let day = day.ok_or(RateFault::new(line, "time", "", "a day on the element around the rates"))?;
    Ok(Some(Published { day, currency, rate: rate(&figure, line, "rate")?, source: ECB.to_owned() }))
}

fn attribute(element: &BytesStart<'_>, name: &str, line: u64) -> Result<Option<String>, RateFault> {
    match element.try_get_attribute(name) {
        Ok(None) => Ok(None),
        Ok(Some(found)) => Ok(Some(found.value.into_owned())),
        Err(error) => Err(RateFault::new(line, name, &error.to_string(), "a well-formed attribute")),
    }
}

fn line_at(text: &str, position: u64) -> u64 {
    let before = usize::try_from(position).ok().and_then(|end| text.as_bytes().get(..end));
    let breaks = before.map_or(0, |bytes| bytes.iter().filter(|byte| **byte == b'\n').count());
    u64::try_from(breaks).unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gesmes:Envelope xmlns:gesmes=\"x\" xmlns=\"y\">\n\
        <Cube>\n<Cube time='2026-06-30'>\n<Cube currency='USD' rate='1.1394'/>\n<Cube currency='JPY' rate='185.08'/>\n\
        </Cube>\n</Cube>\n</gesmes:Envelope>\n";

    #[test]
    fn the_daily_file_is_read_as_the_bank_publishes_it() {
        let rows = daily(FILE).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[1].currency.as_str(), rows[1].rate.to_string().as_str()), ("JPY", "185.08"));
        assert_eq!(rows[0].day.to_string(), "2026-06-30");
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        let fault = daily(&FILE.replace("185.08", "much")).unwrap_err();
        assert_eq!((fault.line, fault.column.as_str(), fault.found.as_str()), (6, "rate", "much"));
        assert_eq!(daily(&FILE.replace("2026-06-30", "today")).unwrap_err().column, "time");
        assert_eq!(daily(&FILE.replace("USD", "DOLLAR")).unwrap_err().column, "currency");
        assert_eq!(daily("<Cube/>").unwrap_err().expected, "at least one rate");
        assert!(daily("<Cube").is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_file_with_something_broken_is_read_or_refused(
            at in 0..=FILE.len(), cut in 0_usize..12, put in "[ -~]{0,6}", other in "\\PC{0,80}",
        ) {
            let broken = [FILE.get(..at).unwrap_or(""), &put, FILE.get(at + cut..).unwrap_or("")].concat();
            for text in [broken, other] {
                match daily(&text) {
                    Ok(rows) => prop_assert!(!rows.is_empty()),
                    Err(fault) => prop_assert!(!fault.expected.is_empty()),
                }
            }
        }
    }
}
