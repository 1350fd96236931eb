//! What is wrong with a row of a file of products, and what its goods still lack, in the reader's language.

use super::Speaker;
use crate::domain::goods_files::{Defect, Fault};
use crate::domain::ids::Sku;
use crate::domain::listings::{Missing, Unready};

/// A fault with its place: a whole sentence.
pub fn fault(t: &Speaker, fault: &Fault) -> String {
    let (column, value) = (fault.column.as_str(), fault.value.as_str());
    t.say("carry-fault")
        .with("line", fault.line.to_string())
        .with("column", column)
        .with("value", value)
        .with("expected", expected(t, &fault.defect))
        .to_string()
}

/// What should stand there.
pub fn expected(t: &Speaker, defect: &Defect) -> String {
    match defect {
        Defect::Cells(wanted) => t.say("carry-cells").with("count", *wanted).to_string(),
        Defect::Price(currency) => {
            t.say("carry-price").with("currency", currency.as_str()).with("digits", currency.digits()).to_string()
        }
        Defect::OtherPrice(currency) => t.say("carry-other-price").with("currency", currency.as_str()).to_string(),
        Defect::Currency(currency) => t.say("carry-currency").with("currency", currency.as_str()).to_string(),
        Defect::Options(most) => t.say("carry-options").with("most", *most).to_string(),
        Defect::Forms(most) => t.say("carry-forms").with("most", *most).to_string(),
        Defect::Restriction(words) => t.say("carry-restrictions").with("words", words.as_str()).to_string(),
        plain => t.say(plainly(plain)).to_string(),
    }
}

fn plainly(defect: &Defect) -> &'static str {
    match defect {
        Defect::Key => "carry-key",
        Defect::Title => "carry-title",
        Defect::Nothing => "carry-nothing",
        Defect::GiftCard => "carry-gift-card",
        Defect::NotShipped => "carry-not-shipped",
        Defect::Grouped => "carry-grouped",
        Defect::External => "carry-external",
        Defect::Kind => "carry-kind",
        Defect::NotNew => "carry-not-new",
        Defect::NoParent => "carry-no-parent",
        Defect::NoForms => "carry-no-forms",
        Defect::Amount => "carry-amount",
        Defect::Unpriced => "carry-unpriced",
        Defect::AbovePrice => "carry-above-price",
        Defect::NoUnit => "carry-no-unit",
        Defect::Measure => "carry-measure",
        Defect::NoChoice => "carry-no-choice",
        Defect::StrayChoice => "carry-stray-choice",
        Defect::SameChoice => "carry-same-choice",
        Defect::Choices => "carry-choices",
        Defect::NoSku => "carry-no-sku",
        Defect::Sku => "carry-sku",
        Defect::SkuTwice => "carry-sku-twice",
        Defect::Tariff => "carry-tariff",
        Defect::Origin => "carry-origin",
        Defect::Grams => "carry-grams",
        Defect::Weight => "carry-weight",
        Defect::Side => "carry-side",
        Defect::Pieces => "carry-pieces",
        Defect::Language => "carry-language",
        Defect::Flag => "carry-flag",
        Defect::SkuTaken => "carry-sku-taken",
        Defect::UnfitChoice => "carry-unfit-choice",
        Defect::UnfitOption => "carry-unfit-option",
        Defect::Unfit => "carry-unfit",
        // The others are said with what they speak of.
        _ => "carry-unkept",
    }
}

/// What a draft lacks, in a line. Variants that lack the same are counted where they are many.
pub fn lacks(t: &Speaker, unready: &[Unready]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut of: Vec<(Missing, Vec<&Sku>)> = Vec::new();
    for each in unready {
        match each {
            Unready::NothingToSell => parts.push(t.say("brand-unready-variant").to_string()),
            Unready::NoPicture => parts.push(t.say("brand-unready-picture").to_string()),
            Unready::NoText => parts.push(t.say("brand-unready-title").to_string()),
            Unready::Lacks { sku, missing } => {
                for what in missing {
                    match of.iter_mut().find(|(same, _)| same == what) {
                        Some((_, skus)) => skus.push(sku),
                        None => of.push((*what, vec![sku])),
                    }
                }
            }
        }
    }
    parts.extend(of.into_iter().map(|(what, skus)| match (what, skus.as_slice()) {
        (Missing::Hs6, [sku]) => t.say("brand-missing-hs6").with("sku", *sku).to_string(),
        (Missing::Origin, [sku]) => t.say("brand-missing-origin").with("sku", *sku).to_string(),
        (Missing::Weight, [sku]) => t.say("brand-missing-weight").with("sku", *sku).to_string(),
        (Missing::Hs6, many) => t.say("carry-lack-hs6").with("count", many.len()).to_string(),
        (Missing::Origin, many) => t.say("carry-lack-origin").with("count", many.len()).to_string(),
        (Missing::Weight, many) => t.say("carry-lack-weight").with("count", many.len()).to_string(),
    }));
    parts.join("; ")
}
