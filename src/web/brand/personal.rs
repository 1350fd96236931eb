//! What a listing asks of whoever wants it made for them: written here, field by field, in every language.

use std::collections::BTreeSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::edit::own;
use super::form::{Written, written};
use crate::actions::save_personal::save_personal;
use crate::actions::{ActionError, Refusal};
use crate::domain::brands::Brand;
use crate::domain::folding;
use crate::domain::ids::UploadId;
use crate::domain::listings::Listing;
use crate::domain::money::{Currency, Money};
use crate::domain::personal::{
    Choice, Field, Kind, Look, MOST_CHOICES, MOST_DAYS, MOST_FIELDS, MOST_LETTERS, MOST_LINES, Personal, Plate, Unfit,
    known,
};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::{StoreError, personal as stored, personal_uploads};
use crate::web::answers;
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::Go;
use crate::wording::{Arg, Speaker};

/// Characters of a name, a hint or a choice.
const MOST_WORDS: usize = 120;

/// One choice as it stands in the form.
#[derive(Clone)]
struct ChoiceForm {
    code: String,
    words: Written,
    surcharge: String,
}

/// One field as it stands in the form.
#[derive(Clone)]
struct FieldForm {
    code: String,
    kind: String,
    name: Written,
    hint: Written,
    required: bool,
    surcharge: String,
    days: String,
    most: String,
    lines: String,
    scripts: BTreeSet<String>,
    choices: Vec<ChoiceForm>,
}

/// Everything in the form.
struct Form {
    look: Look,
    plate: [String; 5],
    fields: Vec<FieldForm>,
}

#[derive(Template)]
#[template(path = "brand/personal.html")]
struct PersonalPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: &'a Brand,
    listing: &'a Listing,
    form: Form,
    wrong: &'a Wrong,
}

impl PersonalPage<'_> {
    fn title(&self) -> String {
        let text = self.listing.texts.in_language(self.t.language());
        text.map_or_else(|| self.listing.slug.to_string(), |text| text.words.title.clone())
    }

    fn looks(&self) -> [(&'static str, &'static str, bool); 3] {
        let of = |look: Look, says: &'static str| (look.as_str(), says, look == self.form.look);
        [
            of(Look::Engraved, "personal-look-engraved"),
            of(Look::Embroidered, "personal-look-embroidered"),
            of(Look::Printed, "personal-look-printed"),
        ]
    }

    fn kinds(&self, field: &FieldForm) -> [(&'static str, &'static str, bool); 4] {
        let of = |kind: &'static str, says: &'static str| (kind, says, field.kind == kind);
        [
            of("", "personal-kind-none"),
            of("text", "personal-kind-text"),
            of("choice", "personal-kind-choice"),
            of("upload", "personal-kind-upload"),
        ]
    }

    fn sides(&self) -> Vec<(&'static str, &'static str, &str)> {
        let says = [
            "personal-plate-left",
            "personal-plate-top",
            "personal-plate-width",
            "personal-plate-height",
            "personal-plate-turn",
        ];
        SIDES
            .into_iter()
            .zip(says)
            .zip(&self.form.plate)
            .map(|((id, says), value)| (id, says, value.as_str()))
            .collect()
    }

    fn scripts(&self, field: &FieldForm) -> Vec<(&'static str, &'static str, bool)> {
        known().into_iter().map(|script| (script, script_words(script), field.scripts.contains(script))).collect()
    }

    /// Whether a field stands open: where something is wrong with it, or it asks something.
    fn is_open(&self, number: &usize, field: &FieldForm) -> bool {
        *number == 1
            || !field.kind.is_empty()
            || self.wrong.fields().any(|name| name.starts_with(&format!("f{number}-")))
    }
}

/// The fields of the plate.
const SIDES: [&str; 5] = ["left", "top", "width", "height", "turn"];

/// The name of a script.
fn script_words(script: &str) -> &'static str {
    match script {
        "latin" => "personal-script-latin",
        "greek" => "personal-script-greek",
        "cyrillic" => "personal-script-cyrillic",
        "arabic" => "personal-script-arabic",
        "han" => "personal-script-han",
        "kana" => "personal-script-kana",
        "hangul" => "personal-script-hangul",
        _ => "personal-script-hearts",
    }
}

fn blank_words(languages: &[Language]) -> Written {
    languages.iter().map(|language| (*language, String::new())).collect()
}

impl FieldForm {
    fn blank(languages: &[Language]) -> Self {
        let scripts = BTreeSet::from(["latin".to_owned()]);
        let (name, hint) = (blank_words(languages), blank_words(languages));
        let own = String::new;
        Self {
            code: own(),
            kind: own(),
            name,
            hint,
            required: false,
            surcharge: own(),
            days: own(),
            most: own(),
            lines: own(),
            scripts,
            choices: Vec::new(),
        }
    }

    fn of(field: &Field, languages: &[Language]) -> Self {
        let money = |money: Money| if money.is_zero() { String::new() } else { money.to_string() };
        let blank = Self::blank(languages);
        let form = Self {
            code: field.code.clone(),
            name: written(&field.name, languages),
            hint: written(&field.hint, languages),
            required: field.required,
            surcharge: money(field.surcharge),
            days: field.days.to_string(),
            ..blank
        };
        match &field.kind {
            Kind::Text { most, lines, scripts } => Self {
                kind: "text".to_owned(),
                most: most.to_string(),
                lines: lines.to_string(),
                scripts: scripts.clone(),
                ..form
            },
            Kind::Choice(choices) => {
                let choice = |choice: &Choice| ChoiceForm {
                    code: choice.code.clone(),
                    words: written(&choice.words, languages),
                    surcharge: money(choice.surcharge),
                };
                Self { kind: "choice".to_owned(), choices: choices.iter().map(choice).collect(), ..form }
            }
            Kind::Upload => Self { kind: "upload".to_owned(), ..form },
        }
    }

    /// As it was sent under a number.
    fn sent(fields: &Fields, number: usize, languages: &[Language]) -> Self {
        let get = |part: &str| fields.get(&format!("f{number}-{part}")).to_owned();
        let words = |stem: String| -> Written {
            languages.iter().map(|at| (*at, fields.get(&format!("{stem}-{at}")).to_owned())).collect()
        };
        let choice = |row: usize| ChoiceForm {
            code: get(&format!("c{row}-code")),
            words: words(format!("f{number}-c{row}")),
            surcharge: get(&format!("c{row}-surcharge")),
        };
        let ticked = |script: &&&str| fields.has(&format!("f{number}-script-{script}"));
        Self {
            code: get("code"),
            kind: get("kind"),
            name: words(format!("f{number}-name")),
            hint: words(format!("f{number}-hint")),
            required: fields.has(&format!("f{number}-required")),
            surcharge: get("surcharge"),
            days: get("days"),
            most: get("most"),
            lines: get("lines"),
            scripts: known().iter().filter(ticked).map(|script| (*script).to_owned()).collect(),
            choices: (1..=MOST_CHOICES)
                .map(choice)
                .filter(|row| row.words.iter().any(|(_, said)| !said.is_empty()))
                .collect(),
        }
    }

    /// The field these describe; nothing where nothing is asked. What is wrong is said.
    fn field(
        &self,
        number: usize,
        codes: &mut Vec<String>,
        (currency, wrong): (Currency, &mut Wrong),
    ) -> Option<Field> {
        if self.kind.is_empty() {
            return None;
        }
        let id = |part: &str| format!("f{number}-{part}");
        let first = self.name.first().map_or(Language::EN, |(language, _)| *language);
        let said = |stem: &str, texts: &Written, wrong: &mut Wrong| -> Texts<String> {
            for (language, _) in texts.iter().filter(|(_, text)| text.chars().count() > MOST_WORDS) {
                wrong.say(&id(&format!("{stem}-{language}")), "form-too-long", vec![("most", Arg::from(MOST_WORDS))]);
            }
            texts.iter().filter(|(_, text)| !text.is_empty()).cloned().collect()
        };
        let (name, hint) = (said("name", &self.name, wrong), said("hint", &self.hint, wrong));
        if name.is_empty() {
            wrong.say(&id(&format!("name-{first}")), "form-needed", Vec::new());
        }
        let surcharge = amount(&id("surcharge"), &self.surcharge, (currency, &mut *wrong));
        let days = count(&id("days"), &self.days, 0..=MOST_DAYS, wrong);
        let kind = match self.kind.as_str() {
            "text" => {
                let most = count(&id("most"), &self.most, 1..=MOST_LETTERS, wrong);
                let lines = count(&id("lines"), &self.lines, 1..=MOST_LINES, wrong);
                if self.scripts.is_empty() {
                    wrong.say(&id("scripts"), "personal-script-needed", Vec::new());
                }
                Kind::Text { most, lines, scripts: self.scripts.clone() }
            }
            "choice" => {
                let mut choices: Vec<Choice> = Vec::new();
                for (row, choice) in self.choices.iter().enumerate() {
                    let words = said(&format!("c{}", row + 1), &choice.words, wrong);
                    let surcharge =
                        amount(&id(&format!("c{}-surcharge", row + 1)), &choice.surcharge, (currency, &mut *wrong));
                    let taken = |code: &str| choices.iter().any(|other| other.code == code);
                    let code = code(&choice.code, &words, &taken, row + 1);
                    choices.push(Choice { code, words, surcharge });
                }
                if choices.is_empty() {
                    wrong.say(&id(&format!("c1-{first}")), "personal-choices-needed", Vec::new());
                }
                Kind::Choice(choices)
            }
            _ => Kind::Upload,
        };
        let code = code(&self.code, &name, &|code: &str| codes.iter().any(|other| other == code), number);
        codes.push(code.clone());
        Some(Field { code, name, hint, required: self.required, surcharge, days, kind })
    }
}

/// A code that stays: the one it has, else one from its words.
fn code(had: &str, words: &Texts<String>, taken: &dyn Fn(&str) -> bool, number: usize) -> String {
    let shown = words.in_language(Language::EN).map_or("", |said| said.words.as_str());
    let named = if had.is_empty() { folding::slug(shown).map(|slug| slug.to_string()) } else { Some(had.to_owned()) };
    let plain = named.filter(|code| code.len() <= 40 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    match plain {
        Some(code) if !taken(&code) => code,
        Some(code) => format!("{code}-{number}"),
        None => format!("field-{number}"),
    }
}

fn amount(id: &str, typed: &str, (currency, wrong): (Currency, &mut Wrong)) -> Money {
    if typed.is_empty() {
        return Money::zero(currency);
    }
    let parsed = Money::parse(typed, currency).ok().filter(|money| money.minor() >= 0);
    parsed.unwrap_or_else(|| {
        wrong.say(id, "personal-surcharge-wrong", Vec::new());
        Money::zero(currency)
    })
}

fn count(id: &str, typed: &str, within: std::ops::RangeInclusive<u32>, wrong: &mut Wrong) -> u32 {
    let least = *within.start();
    let typed = if typed.is_empty() && least == 0 { "0" } else { typed };
    typed.parse().ok().filter(|number| within.contains(number)).unwrap_or_else(|| {
        wrong.say(id, "personal-number-wrong", vec![("least", Arg::from(least)), ("most", Arg::from(*within.end()))]);
        least
    })
}

impl Form {
    fn of(asks: Option<&Personal>, languages: &[Language]) -> Self {
        let plate = asks.map_or(Plate::MIDDLE, |asks| asks.plate);
        let fields =
            asks.map_or_else(Vec::new, |asks| asks.fields.iter().map(|at| FieldForm::of(at, languages)).collect());
        Self {
            look: asks.map_or(Look::Engraved, |asks| asks.look),
            plate: [
                plate.left.to_string(),
                plate.top.to_string(),
                plate.width.to_string(),
                plate.height.to_string(),
                plate.turn.to_string(),
            ],
            fields,
        }
    }

    fn sent(fields: &Fields, languages: &[Language]) -> Self {
        Self {
            look: fields.get("look").parse().unwrap_or(Look::Engraved),
            plate: SIDES.map(|side| fields.get(side).to_owned()),
            fields: (1..=MOST_FIELDS).map(|number| FieldForm::sent(fields, number, languages)).collect(),
        }
    }

    /// What it says a listing asks; what is wrong is said.
    fn asks(&self, currency: Currency, wrong: &mut Wrong) -> Personal {
        let mut codes = Vec::new();
        let mut fields = Vec::new();
        for (at, field) in self.fields.iter().enumerate() {
            fields.extend(field.field(at + 1, &mut codes, (currency, &mut *wrong)));
        }
        let [left, top, width, height, turn] = &self.plate;
        let side = |id: &str, typed: &String, wrong: &mut Wrong| count(id, typed, 0..=100, wrong);
        let plate = Plate {
            left: side("left", left, wrong),
            top: side("top", top, wrong),
            width: side("width", width, wrong),
            height: side("height", height, wrong),
            turn: turn.parse().unwrap_or_default(),
        };
        Personal { fields, look: self.look, plate }
    }

    /// With empty rows to write into.
    fn with_room(mut self, languages: &[Language]) -> Self {
        while self.fields.len() < MOST_FIELDS {
            self.fields.push(FieldForm::blank(languages));
        }
        let blank = || ChoiceForm { code: String::new(), words: blank_words(languages), surcharge: String::new() };
        for field in &mut self.fields {
            let room = if field.choices.is_empty() { 3 } else { 2 };
            let more = room.min(MOST_CHOICES.saturating_sub(field.choices.len()));
            field.choices.extend(std::iter::repeat_with(blank).take(more));
        }
        self
    }
}

fn answer(
    desk: &BrandOwner,
    (brand, listing): (&Brand, &Listing),
    form: Form,
    (wrong, status): (&Wrong, StatusCode),
) -> Result<HttpResponse, Fault> {
    let form = form.with_room(desk.app.wording.languages());
    desk.show_as(status, &PersonalPage { t: &desk.t, desk, brand, listing, form, wrong })
}

async fn brand_of(desk: &BrandOwner) -> Result<Brand, Fault> {
    let id = desk.brand.clone();
    Ok(desk.app.db.read(move |read| super::brand(read, &id)).await?)
}

/// `GET /brand/listings/{slug}/personal`
///
/// # Errors
/// [`Fault::NotFound`] for a listing of another brand.
pub async fn show(desk: BrandOwner, slug: Path<String>) -> Result<HttpResponse, Fault> {
    let (listing, brand) = (own(&desk, &slug).await?, brand_of(&desk).await?);
    let id = listing.id.clone();
    let asks = desk.app.db.read(move |read| stored::of_listing(read, &id)).await?;
    let form = Form::of(asks.as_ref(), desk.app.wording.languages());
    answer(&desk, (&brand, &listing), form, (&Wrong::none(), StatusCode::OK))
}

/// `POST /brand/listings/{slug}/personal`
///
/// # Errors
/// [`Fault::NotFound`] for a listing of another brand; what is wrong is said on the page, with everything as typed.
pub async fn save(desk: BrandOwner, slug: Path<String>, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let (listing, brand) = (own(&desk, &slug).await?, brand_of(&desk).await?);
    let (form, mut wrong) = (Form::sent(&fields, desk.app.wording.languages()), Wrong::none());
    let asks = form.asks(brand.currency, &mut wrong);
    if wrong.is_empty() {
        let (id, author, listing_id) = (desk.brand.clone(), super::author(&desk), listing.id.clone());
        match desk.app.db.write(move |tx| save_personal(tx, &author, &id, &listing_id, &asks)).await {
            Ok(()) => {
                let to = format!("{}/personal", super::at(&listing.slug));
                return Ok(Go::to(to).saying("said-saved").answer(&desk.app));
            }
            Err(ActionError::Refused(Refusal::Unfit(why))) => unfit(why, &mut wrong),
            Err(other) => return Err(other.into()),
        }
    }
    answer(&desk, (&brand, &listing), form, (&wrong, StatusCode::UNPROCESSABLE_ENTITY))
}

fn unfit(why: Unfit, wrong: &mut Wrong) {
    let (field, message) = match why {
        Unfit::RequiredCosts(at) => (format!("f{}-surcharge", at + 1), "personal-required-costs"),
        Unfit::TwoPictures => ("f1-kind".to_owned(), "personal-two-pictures"),
        Unfit::BadPlate => ("left".to_owned(), "personal-plate-wrong"),
        Unfit::NoName(at) => (format!("f{}-name-en", at + 1), "form-needed"),
        Unfit::NoScript(at) => (format!("f{}-scripts", at + 1), "personal-script-needed"),
        Unfit::BadSurcharge(at) => (format!("f{}-surcharge", at + 1), "personal-surcharge-wrong"),
        Unfit::BadChoices(at) => (format!("f{}-kind", at + 1), "personal-choices-needed"),
        Unfit::BadText(at) | Unfit::TooSlow(at) => (format!("f{}-kind", at + 1), "personal-unfit"),
        Unfit::TooMany => ("f1-kind".to_owned(), "personal-unfit"),
    };
    wrong.say(&field, message, Vec::new());
}

/// `GET /brand/made/{picture}`: what goods of this brand are made with.
///
/// # Errors
/// [`Fault::NotFound`] for another brand's.
pub async fn picture(desk: BrandOwner, id: Path<String>) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<UploadId>() else { return Err(Fault::NotFound) };
    let brand = desk.brand.clone();
    let found =
        desk.app.db.read(move |read| -> Result<_, StoreError> { personal_uploads::ordered(read, Some(&brand), &id) });
    answers::picture(found.await?)
}
