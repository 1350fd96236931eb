//! Figures of law stand in tables, never in code: no rate, amount or country where landed cost is computed.

use super::files;

/// Where tax and duty are computed and their rules are chosen.
const ROOMS: [&str; 2] = ["src/domain/landed_cost", "src/domain/lanes"];
const FILES: [&str; 5] = [
    "src/domain/pricing.rs",
    "src/domain/offers.rs",
    "src/domain/cart_plan.rs",
    "src/domain/checkout.rs",
    "src/domain/rulebook/lookup.rs",
];

/// The code of a file without comments and without what stands under its tests.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    code.lines().enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or(line)))
}

/// What in a line looks like a figure of law or the name of a country.
fn suspicious(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let decimal = (1..bytes.len()).find(|at| bytes[*at] == b'.' && digit(at - 1) && digit(at + 1));
    let made = ["Decimal::new(", "Decimal::from(", "Money::new("].iter().find_map(|call| {
        let at = line.find(call)? + call.len();
        // One and nothing are no figures of law: the least unit, the start of a sum.
        let figure = digit(at) && (digit(at + 1) || !matches!(bytes[at], b'0' | b'1'));
        figure.then_some(at)
    });
    let country = line.match_indices('"').map(|(at, _)| at).find(|at| {
        let upper = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
        upper(at + 1) && upper(at + 2) && bytes.get(at + 3) == Some(&b'"')
    });
    decimal.or(made).or(country).map(|_| line.trim())
}

/// Whether a file is compiled for tests alone: its room declares it so.
fn is_test(path: &str) -> bool {
    let (room, file) = path.rsplit_once('/').unwrap_or_default();
    let module = file.trim_end_matches(".rs");
    files(room, &[".rs"])
        .iter()
        .filter(|(other, _)| *other == format!("{room}/mod.rs"))
        .any(|(_, text)| text.contains(&format!("#[cfg(test)]\nmod {module};")))
}

#[test]
fn no_rate_amount_or_country_stands_where_landed_cost_is_computed() {
    let all = ROOMS.iter().flat_map(|room| files(room, &[".rs"]));
    let single = files("src/domain", &[".rs"]).into_iter().filter(|(path, _)| FILES.contains(&path.as_str()));
    let mut found = Vec::new();
    for (path, text) in all.chain(single) {
        if is_test(&path) {
            continue;
        }
        for (at, line) in code(&text) {
            // What a country is called when its letters cannot be read.
            if let Some(figure) = suspicious(line).filter(|figure| !figure.contains("unwrap_or(\"ZZ\")")) {
                found.push(format!("{path}:{at}: {figure}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_planted_figure_is_found() {
    for planted in
        ["let vat = Decimal::new(19, 2);", "rate(\"0.19\")", "if country == \"DE\" {", "Money::new(15_000, EUR)"]
    {
        assert!(suspicious(planted).is_some(), "{planted}");
    }
    for plain in ["Decimal::new(1, digits)", "Decimal::new(i64::from(grams), 3)", "word(\"fob\")", "lines[0..2]"] {
        assert!(suspicious(plain).is_none(), "{plain}");
    }
}
