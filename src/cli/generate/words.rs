//! Generated goods in words: phrases that need no agreement of gender or case, put into sentences that wait for them.

use super::data::{Brand, Kind, Spoken};
use super::lot::Lot;
use crate::domain::brands::{BrandText, CategoryText};
use crate::domain::listings::ListingText;

/// Paragraphs of one listing.
const PARAGRAPHS: usize = 3;

/// Puts what is said in the place of each `{name}`; what nothing is said of is left out, with its space.
pub(super) fn filled(template: &str, said: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = from.split_once('}') else { break };
        let words = said.iter().find(|(known, _)| *known == name).map_or("", |(_, words)| *words);
        if words.is_empty() && text.ends_with(' ') && (after.is_empty() || after.starts_with(' ')) {
            text.pop();
        }
        text.push_str(words);
        // At the beginning, and between words where none stand on one side.
        rest = if text.is_empty() { after.trim_start() } else { after };
    }
    text.push_str(rest);
    text
}

/// A text as it stands at the beginning of a line.
fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a listing is about, by keys of the words.
pub(super) struct About<'d> {
    pub kind: &'d Kind,
    pub brand: &'d Brand,
    pub series: &'d str,
    pub material: Option<&'d str>,
    pub pattern: Option<&'d str>,
    pub weight_g: u32,
    /// Which summary and which paragraphs, the same in every language.
    pub summary: usize,
    pub paragraphs: Lot,
}

/// A listing's name in a language.
pub(super) fn title(said: &Spoken, about: &About<'_>) -> String {
    let word = |key: Option<&str>, of: &std::collections::BTreeMap<String, String>| {
        key.and_then(|key| of.get(key)).map_or("", String::as_str).to_owned()
    };
    let (material, pattern) = (word(about.material, &said.materials), word(about.pattern, &said.patterns));
    let kind = said.kinds.get(&about.kind.kind).map_or(about.kind.kind.as_str(), |noun| noun.one.as_str());
    begun(&filled(
        &said.title,
        &[("series", about.series), ("kind", kind), ("material", &material), ("pattern", &pattern)],
    ))
}

/// Everything a listing says in a language.
pub(super) fn text(said: &Spoken, about: &About<'_>) -> ListingText {
    let side = |mm: u32| (mm / 10).to_string();
    let (kind, brand) = (about.kind, about.brand);
    let (weight, founded) = (about.weight_g.to_string(), brand.founded.to_string());
    let sides = [side(kind.length_mm), side(kind.width_mm), side(kind.height_mm)];
    let [length, width, height] = sides.each_ref().map(String::as_str);
    let facts = [
        ("brand", brand.name.as_str()),
        ("city", brand.city.as_str()),
        ("weight", weight.as_str()),
        ("founded", founded.as_str()),
        ("length", length),
        ("width", width),
        ("height", height),
    ];
    let count = said.summaries.len().max(1);
    let summary = said.summaries.get(about.summary % count).map_or("", String::as_str);
    let paragraphs = about.paragraphs.clone().some(&said.paragraphs, PARAGRAPHS);
    let paragraphs: Vec<String> = paragraphs.into_iter().map(|paragraph| filled(paragraph, &facts)).collect();
    ListingText {
        title: title(said, about),
        summary: filled(summary, &facts),
        body: paragraphs.join("\n\n"),
        care: String::new(),
    }
}

/// What the goods are, as customs are told: the material and the kind.
pub(super) fn customs(said: &Spoken, about: &About<'_>) -> String {
    let material = about.material.and_then(|key| said.materials.get(key)).map_or("", String::as_str);
    let kind = said.kinds.get(&about.kind.kind).map_or(about.kind.kind.as_str(), |noun| noun.one.as_str());
    begun(filled("{material} {kind}", &[("material", material), ("kind", kind)]).as_str())
}

/// What is said of a brand in a language.
pub(super) fn of_brand(said: &Spoken, brand: &Brand) -> BrandText {
    let founded = brand.founded.to_string();
    let facts = [("city", brand.city.as_str()), ("founded", founded.as_str()), ("brand", brand.name.as_str())];
    BrandText {
        city: brand.city.clone(),
        tagline: filled(&said.brand.tagline, &facts),
        story: filled(&said.brand.story, &facts),
    }
}

/// What is said of a kind's category in a language.
pub(super) fn of_category(said: &Spoken, kind: &Kind) -> Option<CategoryText> {
    let name = said.kinds.get(&kind.kind)?.all.clone();
    Some(CategoryText { about: filled(&said.category, &[("name", &name)]), name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_leaves_no_gap() {
        let title = "{series} {pattern} {material} {kind}";
        let said = [("series", "Alder"), ("kind", "cookbook")];
        assert_eq!(filled(title, &said), "Alder cookbook");
        assert_eq!(filled("{kind} „{series}“ {material} {pattern}", &said), "cookbook „Alder“");
        assert_eq!(filled("{pattern}{material}{kind}", &said), "cookbook");
        assert_eq!(filled("{pattern} {kind}", &said), "cookbook");
        assert_eq!(filled("{series} {pattern}{kind}", &said), "Alder cookbook");
        assert_eq!(begun("écharpe"), "Écharpe");
        assert_eq!(begun("急須"), "急須");
    }
}
