//! Letters as people type them: one form for searching, one for addresses.
//!
//! Both databases must agree and SQLite lower-cases ASCII alone, so text is folded here before it is stored.
//! Case and the accents of Latin letters do not matter, nor do the vowel marks and letter variants of Arabic.

use super::ids::Slug;

/// What stands in for a Latin letter with an accent, in ASCII. Lower case in, lower case out.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

/// Marks that sit on a letter and are typed by few: combining accents, Arabic vowels and the lengthening stroke.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

fn push(folded: &mut String, letter: char) {
    match (latin(letter), letter) {
        (Some(plain), _) => folded.push_str(plain),
        (None, 'أ' | 'إ' | 'آ' | 'ٱ') => folded.push('ا'),
        (None, 'ى') => folded.push('ي'),
        (None, 'ة') => folded.push('ه'),
        (None, other) => folded.push(other),
    }
}

/// Text for searching: lower case, no accents, one space between words, nothing but letters and digits.
/// No wildcard of `LIKE` survives.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter)) {
        if letter.is_alphanumeric() {
            push(&mut folded, letter);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A digit of any script in which people type numbers, and a sign as wide as a Chinese character, as the one of ASCII.
pub fn plain(sign: char) -> char {
    let within = |zero: char| u32::from(sign).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let digit = ['\u{0660}', '\u{06f0}', '\u{ff10}'].into_iter().find_map(within);
    match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{ff0d}' => '-',
        '\u{3000}' => ' ',
        _ => digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(sign),
    }
}

/// The words of a search, folded; the longest query anybody types has a dozen. What is typed without a space belongs
/// together: `OS-EAR-BON` is one word of three parts, as folding writes it.
pub fn words(query: &str) -> Vec<String> {
    query.split_whitespace().map(fold).filter(|word| !word.is_empty()).take(12).collect()
}

/// The longest slug that is still read by anybody.
const SLUG: usize = 80;

/// The part of an address for a title: its Latin letters and digits, in lower case, joined by hyphens.
/// None where too little of it can be written so (a title in Chinese).
pub fn slug(title: &str) -> Option<Slug> {
    let mut slug = String::new();
    for word in fold(title).split(' ') {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.is_empty() {
            continue;
        }
        if slug.len() + word.len() >= SLUG {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    if slug.len() < 3 { None } else { slug.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("  Teekanne, GROẞ — Süß  "), "teekanne gross suss");
        assert_eq!(fold("GX-POT-350"), "gx pot 350");
        assert_eq!(fold("100%_wool"), "100 wool");
        assert_eq!(fold("إبريقُ شاي"), fold("ابريق شاي"));
        assert_eq!(fold("急須 白"), "急須 白");
        assert_eq!(words(" blue   Kanne! & GX-POT"), ["blue", "kanne", "gx pot"]);
    }

    #[test]
    fn a_title_becomes_a_slug_where_it_has_latin_letters() {
        assert_eq!(slug("Crème & Świeca, 2 Stück").unwrap().as_str(), "creme-swieca-2-stuck");
        assert_eq!(slug("急須"), None);
        assert!(slug(&"word ".repeat(60)).unwrap().as_str().len() < 96);
    }
}
