//! What came back: a page one can read.

use actix_web::http::StatusCode;
use scraper::{ElementRef, Html, Selector};

/// An answer of the shop.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Where it leads, for a redirect.
    pub location: Option<String>,
    /// Its headers as text.
    pub headers: Vec<(String, String)>,
    /// Its body as text.
    pub body: String,
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Answer {
    /// The page.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// A header, where it was sent.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The status is this.
    #[track_caller]
    pub fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{:?} {}", self.location, self.main());
        self
    }

    /// It is a redirect to a path that holds this text. Answers where it leads.
    #[track_caller]
    pub fn assert_leads(&self, part: &str) -> String {
        let to = self.location.clone().unwrap_or_default();
        assert!(self.status.is_redirection() && to.contains(part), "{} to {to:?}: {}", self.status, self.main());
        to
    }

    /// The main part reads this text.
    #[track_caller]
    pub fn assert_reads(&self, text: &str) -> &Self {
        assert!(self.main().contains(text), "{text:?} does not stand in ({}): {}", self.status, self.main());
        self
    }

    /// The words of the main part.
    pub fn main(&self) -> String {
        self.words_of("main")
    }

    /// The words of the first element that fits.
    pub fn words_of(&self, selector: &str) -> String {
        self.html().select(&css(selector)).next().map(words).unwrap_or_default()
    }

    /// The words of every element that fits.
    pub fn every(&self, selector: &str) -> Vec<String> {
        self.html().select(&css(selector)).map(words).collect()
    }

    /// An attribute of the first element that fits.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let html = self.html();
        let element = html.select(&css(selector)).next()?;
        element.value().attr(name).map(str::to_owned)
    }

    /// An attribute of every element that fits.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html().select(&css(selector)).filter_map(|element| element.value().attr(name).map(str::to_owned)).collect()
    }

    /// Whether anything fits.
    pub fn has(&self, selector: &str) -> bool {
        self.html().select(&css(selector)).next().is_some()
    }

    /// What a browser would send for the first form that fits: hidden fields, what is typed, ticked and chosen.
    pub fn form(&self, selector: &str) -> Option<(String, Vec<(String, String)>)> {
        let html = self.html();
        let form = html.select(&css(selector)).next()?;
        let action = form.value().attr("action").unwrap_or("").to_owned();
        let mut fields = Vec::new();
        for control in form.select(&css("input, select, textarea")) {
            let element = control.value();
            let Some(name) = element.attr("name") else { continue };
            let value = match element.name() {
                "textarea" => control.text().collect::<String>(),
                "select" => {
                    let chosen = control.select(&css("option[selected]")).next();
                    let option = chosen.or_else(|| control.select(&css("option")).next());
                    option
                        .map(|option| option.value().attr("value").map_or_else(|| words(option), str::to_owned))
                        .unwrap_or_default()
                }
                _ => match element.attr("type").unwrap_or("text") {
                    "submit" | "button" | "file" | "image" | "reset" => continue,
                    "radio" | "checkbox" if element.attr("checked").is_none() => continue,
                    "radio" | "checkbox" => element.attr("value").unwrap_or("on").to_owned(),
                    _ => element.attr("value").unwrap_or("").to_owned(),
                },
            };
            fields.push((name.to_owned(), value));
        }
        Some((action, fields))
    }
}
