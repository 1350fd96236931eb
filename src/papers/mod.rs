//! PRINTS. Papers of a parcel as PDF and as data, each a function of the declaration as it was issued; and feeds of goods.
//!
//! ```text
//! declaration → sheets of lines and text → faces for every letter → PDF
//! ```
//! Postal forms speak English and French, whoever reads the page they are downloaded from: the Universal Postal Union
//! says so. A letter without a face is a refusal with its script, never an empty box.

mod bars;
mod data;
mod faces;
pub mod feed;
mod forms;
mod invoice;
mod label;
mod manifest;
mod pdf;
mod sheet;

use crate::domain::customs::{Declaration, Form};
use crate::domain::words::words;
use crate::wording::Speaker;

pub use data::data_set;
pub use faces::{Faces, Script, Unwritable};
pub use manifest::{declaration_lists, manifest_data, manifest_rows, print_manifest};

words! {
    /// A paper, by its name in addresses.
    Paper "label, customs-form, invoice, packing-list or return-label" {
        /// The address label with the identifier in bars.
        Label = "label",
        /// CN22 or CN23.
        CustomsForm = "customs-form",
        /// The commercial invoice.
        Invoice = "invoice",
        /// What is in the box, without prices.
        PackingList = "packing-list",
        /// The label for the way back.
        ReturnLabel = "return-label",
    }

    /// A set of data that travels ahead of the parcel, by its name in addresses.
    DataSet "itmatt, h7 or export" {
        /// Postal advance data.
        Itmatt = "itmatt",
        /// The European set for low values.
        H7 = "h7",
        /// What the country of export is told, by its mode.
        Export = "export",
    }
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum Unprinted {
    /// This declaration has no such paper.
    #[error("there is no such paper")]
    NoSuch,
    /// There is no face for some letters.
    #[error("no face for {0:?}")]
    Unwritable(Unwritable),
    /// The library failed.
    #[error("the PDF library failed: {0}")]
    Library(String),
}

impl Paper {
    /// Whether a declaration has this paper.
    pub fn belongs_to(self, declaration: &Declaration) -> bool {
        self != Self::CustomsForm || declaration.form.is_some()
    }
}

impl DataSet {
    /// Whether a declaration has this set.
    pub fn belongs_to(self, declaration: &Declaration) -> bool {
        match self {
            Self::Itmatt => declaration.s10.is_some(),
            Self::H7 => declaration.h7,
            Self::Export => declaration.mode.is_some(),
        }
    }
}

/// A paper as PDF. `english` names countries.
///
/// # Errors
/// [`Unprinted`].
pub fn print(paper: Paper, declaration: &Declaration, english: &Speaker, faces: &Faces) -> Result<Vec<u8>, Unprinted> {
    if !paper.belongs_to(declaration) {
        return Err(Unprinted::NoSuch);
    }
    let names = sheet::Names { declaration, english };
    let sheets = match paper {
        Paper::Label => label::label(&names),
        Paper::ReturnLabel => label::back(&names),
        Paper::CustomsForm if declaration.form == Some(Form::Cn22) => forms::cn22(&names),
        Paper::CustomsForm => forms::cn23(&names),
        Paper::Invoice => invoice::invoice(&names),
        Paper::PackingList => invoice::packing_list(&names),
    };
    let title = format!("{paper} {}", declaration.code());
    pdf::write(&sheets, &title, faces)
}

/// What keeps papers of a declaration from being printed: letters without a face.
///
/// # Errors
/// [`Unwritable`].
pub fn writable(declaration: &Declaration, faces: &Faces) -> Result<(), Unwritable> {
    let lines = declaration.local.iter().chain(&declaration.recipient.lines).chain(&declaration.sender.lines);
    // The packing list says what goods were made with, in whatever script that was asked for.
    let made = declaration.pieces.iter().flat_map(|piece| &piece.made);
    let made = made.flat_map(|(asked, answer)| [asked.as_str(), answer.as_str()]);
    let text: Vec<&str> = lines.map(String::as_str).chain(made).collect();
    faces.of(&text).map(|_| ())
}
