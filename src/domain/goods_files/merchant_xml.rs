//! The Merchant feed as RSS or Atom: its items with their attributes, as a table would name them.

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::gathered::Unreadable;
use super::merchant::{Item, attribute};

/// Counts lines while a reader goes on.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn upto(&mut self, position: u64) -> u64 {
        let end = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let between = self.text.as_bytes().get(self.at..end).unwrap_or_default();
        let breaks = between.iter().filter(|byte| **byte == b'\n').count();
        self.line += u64::try_from(breaks).unwrap_or(0);
        self.at = self.at.max(end);
        self.line
    }
}

/// The items of a feed, in their order. Elements inside an attribute (what one shipping service costs) are left alone.
pub(super) fn items(text: &str) -> Result<Vec<Item>, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut items = Vec::new();
    let mut item: Option<Item> = None;
    // Elements that are open: all of them, and those inside the item.
    let (mut open, mut inside) = (0_usize, 0_usize);
    let mut name = String::new();
    let mut words = String::new();
    loop {
        let event = reader.read_event();
        let line = lines.upto(reader.buffer_position());
        match event {
            Ok(Event::Start(element)) => {
                open += 1;
                let own = element.local_name();
                if item.is_some() {
                    inside += 1;
                    if inside == 1 {
                        name = attribute(own.as_ref());
                        words.clear();
                    }
                } else if matches!(own.as_ref(), "item" | "entry") {
                    item = Some(Item { line, said: Vec::new() });
                    inside = 0;
                }
            }
            Ok(Event::End(_)) => {
                open = open.saturating_sub(1);
                match (&mut item, inside) {
                    (Some(_), 0) => items.extend(item.take()),
                    (Some(item), depth) => {
                        if depth == 1 {
                            item.said.push((std::mem::take(&mut name), words.trim().to_owned()));
                        }
                        inside -= 1;
                    }
                    (None, _) => {}
                }
            }
            Ok(Event::Text(piece)) if inside == 1 => words.push_str(&piece),
            Ok(Event::CData(piece)) if inside == 1 => words.push_str(&piece),
            Ok(Event::GeneralRef(entity)) if inside == 1 => match entity.resolve_char_ref() {
                Ok(Some(letter)) => words.push(letter),
                _ => words.push_str(named(&entity).unwrap_or(&format!("&{};", &*entity))),
            },
            Ok(Event::Eof) if open > 0 => {
                return Err(Unreadable::Malformed { line, why: "the file ends inside an element".to_owned() });
            }
            Ok(Event::Eof) => return Ok(items),
            Ok(_) => {}
            Err(error) => return Err(Unreadable::Malformed { line, why: error.to_string() }),
        }
    }
}

/// The five entities of XML; feeds define no others, and none is ever looked up.
fn named(entity: &str) -> Option<&'static str> {
    Some(match entity {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_with_their_lines_and_nothing_of_what_they_enclose() {
        let feed = "<?xml version=\"1.0\"?>\n<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><title>No item</title>\n\
            <item>\n<g:id>A-1</g:id><title>Tea &amp; <![CDATA[<b>tin</b>]]></title>\n\
            <g:shipping><g:price>6.90 EUR</g:price></g:shipping><g:price>1 EUR</g:price></item>\n\
            <item><g:id>&#65;-2</g:id></item></channel></rss>";
        let items = items(feed).unwrap();
        assert_eq!(items.iter().map(|item| item.line).collect::<Vec<_>>(), [3, 6]);
        assert_eq!(items[0].get("title"), "Tea & <b>tin</b>");
        assert_eq!((items[0].get("price"), items[1].get("id")), ("1 EUR", "A-2"));
    }

    #[test]
    fn a_feed_that_breaks_off_is_not_taken_for_a_whole_one() {
        for cut in ["<rss><channel><item><id>A</id>", "<rss><channel><item><id>A</id></item>", "<rss><a></b></rss>"] {
            assert!(matches!(items(cut), Err(Unreadable::Malformed { line: 1, .. })), "{cut}");
        }
        assert_eq!(items("<rss></rss>").unwrap().len(), 0);
    }
}
