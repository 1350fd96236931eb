//! Code 128 as widths of bars.

use barcoders::sym::code128::Code128;

/// A code as modules, `true` where there is ink; none for what the code cannot say. Pairs of digits are written in the
/// dense set, all else in the one of letters.
pub fn modules(text: &str) -> Option<Vec<bool>> {
    // The library's own signs for "letters from here on" and "digits in pairs from here on".
    const LETTERS: char = '\u{0181}';
    const DIGITS: char = '\u{0106}';
    let letters =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    if !letters(text) {
        return None;
    }
    let parts = (text.get(..2), text.get(2..10), text.get(10..));
    let spelled = match parts {
        (Some(front), Some(middle), Some(back)) if middle.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{LETTERS}{front}{DIGITS}{middle}{LETTERS}{back}")
        }
        _ => format!("{LETTERS}{text}"),
    };
    let code = Code128::new(spelled).ok()?;
    Some(code.encode().into_iter().map(|module| module == 1).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_begin_and_end_as_the_code_does() {
        let bars = modules("RR473124829CN").unwrap();
        // Start, two letters, a switch, four pairs, a switch, three signs, the check: eleven modules each; the end has 13.
        assert_eq!(bars.len(), 13 * 11 + 13);
        let start: String = bars[..11].iter().map(|ink| if *ink { '1' } else { '0' }).collect();
        assert_eq!(start, "11010010000", "start of set B");
        assert!(modules("C-9B4QK7XV3").is_some() && modules("ß").is_none());
    }
}
