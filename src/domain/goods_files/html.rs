//! Descriptions come as HTML and are kept as plain paragraphs: no markup of others ever reaches a page. Paragraphs of ours
//! go out as HTML that reads back as the same paragraphs.

/// Elements that begin and end a paragraph.
const BLOCKS: [&str; 17] = [
    "p",
    "div",
    "ul",
    "ol",
    "table",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "section",
    "article",
    "dl",
    "figure",
];

/// Elements whose content is not for reading.
const SILENT: [&str; 3] = ["script", "style", "template"];

/// Where spaces stand that are meant letter by letter until the others are tidied: a private plane of the alphabet.
const MEANT: u32 = 0x000F_0000;

/// The HTML of plain paragraphs: [`plain`] makes exactly the same paragraphs of it. Spaces that a browser would take
/// together or away are written by their numbers.
pub fn markup(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut html = String::with_capacity(text.len() + 32);
    html.push_str("<p>");
    let mut rest = text;
    while let Some(at) = rest.find('\n') {
        let (line, ends) = rest.split_at(at);
        push_line(&mut html, line);
        let after = ends.trim_start_matches('\n');
        let breaks = ends.len() - after.len();
        // One line end between two lines is a break, two end the paragraph; all others are meant one by one.
        let meant = match (line.is_empty() || after.is_empty(), breaks) {
            (true, breaks) => breaks,
            (false, 1) => {
                html.push_str("<br>");
                0
            }
            (false, breaks) => {
                html.push_str("</p><p>");
                breaks - 2
            }
        };
        html.push_str(&"&#10;".repeat(meant));
        rest = after;
    }
    push_line(&mut html, rest);
    html.push_str("</p>");
    html
}

fn push_line(html: &mut String, line: &str) {
    let mut before = ' ';
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            ' ' if !before.is_whitespace() && !after.is_whitespace() => html.push(' '),
            space if space.is_whitespace() => html.push_str(&format!("&#{};", u32::from(space))),
            letter => html.push(letter),
        }
        before = letter;
    }
}

/// The text of a piece of HTML: an empty line between paragraphs, one line per list item. A space or line end that is
/// written by its number is meant so and stays.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        push(&mut text, before);
        // A lone "<" is text: "for pots < 2 l".
        let is_tag =
            tag.get(1..2).is_some_and(|c| c.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'));
        let Some(close) = tag.find('>').filter(|_| is_tag) else {
            push(&mut text, "<");
            rest = tag.get(1..).unwrap_or_default();
            continue;
        };
        let inside = tag.get(1..close).unwrap_or_default();
        rest = tag.get(close + 1..).unwrap_or_default();
        let name: String =
            inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "br" => text.push('\n'),
            "li" if !inside.starts_with('/') => text.push('\n'),
            block if BLOCKS.contains(&block) => text.push_str("\n\n"),
            silent if SILENT.contains(&silent) && !inside.starts_with('/') => {
                let end = rest.to_ascii_lowercase().find(&format!("</{silent}"));
                rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
            }
            _ => {}
        }
    }
    push(&mut text, rest);
    let meant = |c: char| u32::from(c).checked_sub(MEANT).and_then(char::from_u32).filter(|c| c.is_whitespace());
    tidy(&text).chars().map(|c| meant(c).unwrap_or(c)).collect()
}

/// Text between tags: line ends of the source are spaces, entities are letters.
fn push(text: &mut String, piece: &str) {
    let mut rest = piece;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        push_plain(text, before);
        let letter = entity
            .find(';')
            .filter(|end| *end <= 10)
            .and_then(|end| Some((decoded(entity.get(1..end)?)?, entity.get(end + 1..)?)));
        match letter {
            Some((letter, after)) => {
                text.push(letter);
                rest = after;
            }
            None => {
                text.push('&');
                rest = entity.get(1..).unwrap_or_default();
            }
        }
    }
    push_plain(text, rest);
}

fn push_plain(text: &mut String, piece: &str) {
    text.extend(piece.chars().map(|c| if c.is_whitespace() { ' ' } else { c }));
}

fn decoded(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return match char::from_u32(code)? {
            space if space.is_whitespace() => char::from_u32(MEANT + code),
            letter => Some(letter).filter(|c| !c.is_control()),
        };
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "deg" => '°',
        "times" => '×',
        "frac12" => '½',
        "eacute" => 'é',
        "egrave" => 'è',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "szlig" => 'ß',
        "euro" => '€',
        "reg" => '®',
        "trade" => '™',
        "copy" => '©',
        "bull" => '•',
        "shy" => '\u{ad}',
        _ => return None,
    })
}

/// One space between words, at most one empty line between lines, nothing at the ends.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.is_empty() {
            gap = true;
            continue;
        }
        if !tidied.is_empty() {
            tidied.push_str(if gap { "\n\n" } else { "\n" });
        }
        tidied.push_str(&words.join(" "));
        gap = false;
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_become_lines() {
        assert_eq!(
            plain("<p>Tea tin\n with lid.</p><p>Holds 100&nbsp;g &amp; more.</p>"),
            "Tea tin with lid.\n\nHolds 100 g & more."
        );
        assert_eq!(
            plain("Choker. <ul>\n<li>14k gold</li>\n<li>Length, 12\"</li></ul>"),
            "Choker.\n\n14k gold\nLength, 12\""
        );
        assert_eq!(plain("for pots < 2 l &co; &#8211; fine"), "for pots < 2 l &co; – fine");
    }

    #[test]
    fn paragraphs_of_ours_come_back_letter_by_letter() {
        assert_eq!(markup("Tea tin.\n\n2 < 3 & more\nnext"), "<p>Tea tin.</p><p>2 &lt; 3 &amp; more<br>next</p>");
        let spaced = [
            "",
            " ",
            "\n",
            "a\n\n\nb",
            "\n\na",
            "a\n",
            "a  b",
            "Prix\u{a0}: 5\u{202f}€",
            "a \n b",
            "a\r\nb",
            "<br>",
            "&#10;",
        ];
        for text in spaced {
            assert_eq!(plain(&markup(text)), text, "{text:?}");
        }
    }

    #[test]
    fn nothing_that_runs_is_left() {
        assert_eq!(
            plain("Cup<script>alert('<p>')</script><style>p{}</style> here<img src=x onerror=alert(1)>"),
            "Cup here"
        );
        assert_eq!(plain("&lt;script&gt;"), "<script>", "as text: pages escape it");
        assert_eq!(plain("<script>never closed"), "");
    }
}
