//! What goods were made for somebody with, as every page shows it: field by field, in the reader's language.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::fault::Fault;
use crate::domain::ids::UploadId;
use crate::domain::personal::{Personalised, Value};
use crate::domain::storefront::Language;
use crate::domain::texts::Said;

/// One answer as pages show it.
pub struct Row {
    /// What was asked.
    pub name: Said<String>,
    /// The answer, line by line: as typed, or the words of a choice.
    pub lines: Vec<String>,
    /// The language of a choice's words; a text is in whichever its writer pleased.
    pub language: Option<Language>,
    /// Where the picture is to be seen.
    pub picture: Option<String>,
}

/// Every answer. `href` says where a picture is to be seen by whoever reads.
pub fn rows(made: &Personalised, language: Language, href: &dyn Fn(&UploadId) -> String) -> Vec<Row> {
    let row = |answer: &crate::domain::personal::Answered| {
        let name = answer.name.in_language(language).map(|name| name.map(Clone::clone));
        let name = name.unwrap_or(Said { language, words: answer.code.clone() });
        match &answer.value {
            Value::Text(text) => {
                Row { name, lines: text.lines().map(str::to_owned).collect(), language: None, picture: None }
            }
            Value::Choice { code, words } => {
                let said = words.in_language(language);
                let spoken = said.as_ref().map(|said| said.language);
                let words = said.map_or_else(|| code.clone(), |said| said.words.clone());
                Row { name, lines: vec![words], language: spoken, picture: None }
            }
            Value::Picture(upload) => Row { name, lines: Vec::new(), language: None, picture: Some(href(upload)) },
        }
    };
    made.answers.iter().map(row).collect()
}

/// A picture for the eyes of those it belongs to: no cache on the way keeps it.
///
/// # Errors
/// [`Fault::NotFound`] where there is none for them.
pub fn picture(file: Option<Vec<u8>>) -> Result<HttpResponse, Fault> {
    let file = file.ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "image/jpeg"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(file))
}

/// The answers as those who pack, send and answer for goods see them; none where they are made for nobody.
pub fn at_desk(made: &Option<Personalised>, language: Language) -> Vec<Row> {
    let href = |id: &UploadId| format!("/ops/made/{id}");
    made.as_ref().map_or_else(Vec::new, |made| rows(made, language, &href))
}
