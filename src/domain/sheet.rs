//! Tables that people keep in spreadsheets, read as CSV: on which line a row stands, so that a fault is found at once.

/// The line on which a row begins. Its reader is still before the empty lines that precede it.
pub fn line_of(bytes: &[u8], start: &csv::Position) -> u64 {
    let from = usize::try_from(start.byte()).unwrap_or(usize::MAX);
    let empty = bytes.get(from..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    empty.filter(|byte| **byte == b'\n').fold(start.line(), |line, _| line + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_before_a_row_are_counted() {
        let text = "a,b\n1,2\n\n\r\n3,\"x\ny\"\n5,6";
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let lines = reader.records().map(|row| line_of(text.as_bytes(), row.unwrap().position().unwrap()));
        assert_eq!(lines.collect::<Vec<_>>(), [2, 5, 7]);
    }
}
