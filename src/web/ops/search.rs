//! Finding: how the index stands, what a search is taken for, the words that mean one thing, and what was looked for in
//! vain.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use chrono::NaiveDateTime;
use serde::Deserialize;

use super::language::front;
use crate::actions::save_synonyms::{SynonymsDraft, save_synonyms};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::country::Country;
use crate::domain::ids::ListingId;
use crate::domain::offers::Selling;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::synonyms::{Groups, LineFault, MOST_GROUPS, MOST_LETTERS, MOST_WORDS, Unfit};
use crate::domain::texts::Said;
use crate::search::in_force::{Taken, groups_shipped, taken_for};
use crate::search::{Asked, Status};
use crate::store::synonyms::Kept;
use crate::store::{Read, StoreError, Stored, listings, synonyms};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, PostedLines};
use crate::web::fruitless::{self, MissedPart, Window};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::Speaker;

/// Letters of a search that is tried: as many as the shop takes.
const MOST_TRIED: usize = 100;
/// Goods shown of what a search finds.
const FIRST: usize = 5;
/// Lines of a form that are told what is wrong with them.
const MOST_FAULTS: usize = 50;
/// Letters of a word that is quoted.
const QUOTED: usize = 40;

/// What a request asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    language: String,
    r#try: String,
}

/// A language of the form on top.
struct Choice {
    code: Language,
    name: String,
    here: bool,
}

/// Goods that were found.
struct Good {
    title: Said<String>,
    href: String,
}

/// What a search that was tried is taken for, and what it finds.
struct Tried {
    taken: Vec<Taken>,
    /// The first, and how many there are; none while the index cannot tell.
    found: Option<(Vec<Good>, i64)>,
    country: Country,
}

#[derive(Template)]
#[template(path = "ops/search.html")]
struct SearchPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    status: Status,
    languages: Vec<Choice>,
    language: Language,
    query: String,
    tried: Option<Tried>,
    /// What an operator last did with the groups of the language.
    kept: Option<Kept>,
    /// How many groups came with the program.
    shipped: usize,
    /// The groups as they stand, or as they were typed.
    groups: String,
    faults: Vec<String>,
    /// What stands by now, where somebody else changed it.
    moved: Option<String>,
    missed: MissedPart,
}

impl SearchPage<'_> {
    fn listings(&self) -> String {
        self.t.number(number(self.status.listings))
    }

    /// How much of the index is done, and of how much.
    fn building(&self) -> Option<(u64, u64)> {
        self.status.building
    }

    fn written(&self, count: &u64) -> String {
        self.t.number(number(*count))
    }

    fn current_at(&self) -> Option<NaiveDateTime> {
        self.status.current_at.map(|at| at.naive_utc())
    }

    fn seen(&self) -> u32 {
        self.kept.as_ref().map_or(0, |kept| kept.version)
    }

    /// Whether an operator's groups hold.
    fn is_own(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.groups.is_some())
    }

    fn direction(&self) -> &'static str {
        self.t.dir(self.language)
    }

    fn most_groups(&self) -> usize {
        MOST_GROUPS
    }

    fn most_letters(&self) -> usize {
        MOST_LETTERS
    }

    fn most_tried(&self) -> usize {
        MOST_TRIED
    }

    fn forms(&self, taken: &Taken) -> String {
        taken.forms.join(", ")
    }
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What is wrong with a line, in the reader's language.
fn told(t: &Speaker, LineFault { line, why }: &LineFault) -> String {
    let quoted = |word: &String| match word.chars().count() > QUOTED {
        true => word.chars().take(QUOTED).chain(['…']).collect(),
        false => word.clone(),
    };
    let line = t.number(i64::try_from(*line).unwrap_or(0));
    match why {
        Unfit::Alone(word) => t.say("searching-line-alone").with("line", line).with("word", quoted(word)).to_string(),
        Unfit::Wordless(word) => {
            t.say("searching-line-wordless").with("line", line).with("word", quoted(word)).to_string()
        }
        Unfit::Long(word) => t
            .say("searching-line-long")
            .with("line", line)
            .with("word", quoted(word))
            .with("most", MOST_LETTERS)
            .to_string(),
        Unfit::Twice(word, other) => t
            .say("searching-line-twice")
            .with("line", line)
            .with("word", quoted(word))
            .with("other", t.number(i64::try_from(*other).unwrap_or(0)))
            .to_string(),
        Unfit::Crowded => t.say("searching-line-crowded").with("line", line).with("most", MOST_WORDS).to_string(),
        Unfit::Beyond => t.say("searching-line-beyond").with("line", line).with("most", MOST_GROUPS).to_string(),
    }
}

/// A language that is offered.
fn language_of(desk: &Desk, code: &str) -> Result<Language, Fault> {
    let language: Option<Language> = code.parse().ok();
    language.filter(|language| desk.app.wording.offers(*language)).ok_or(Fault::NotFound)
}

fn languages(desk: &Desk, language: Language) -> Vec<Choice> {
    let choice = |one: &Language| Choice { here: *one == language, name: desk.t.name_of_language(*one), code: *one };
    let mut all: Vec<Choice> = desk.app.wording.languages().iter().map(choice).collect();
    all.sort_by(|one, other| desk.t.order(&one.name, &other.name));
    all
}

/// The goods a search finds first in a storefront, and how many it finds; none while the index cannot tell.
fn found(
    desk: &Desk,
    read: &mut Read<'_>,
    front: &Storefront,
    query: &str,
    reader: Language,
) -> Stored<Option<(Vec<Good>, i64)>> {
    let known = read.known();
    let Some(market) = known.rulebook.market(front.country, read.now().date_naive()) else { return Ok(None) };
    let asked = Asked { words: query.to_owned(), ..Asked::all(front.language, FIRST) };
    let Some(found) = desk.app.search.find(read, Selling::own(market), &asked)? else { return Ok(None) };
    let cards = listings::cards(read, &found.ids, reader)?;
    let of = |id: &ListingId| cards.iter().find(|card| card.id == *id);
    let good = |card: &listings::Card| Good { title: card.title.clone(), href: links::listing(front, &card.slug) };
    Ok(Some((found.ids.iter().filter_map(of).map(good).collect(), number(found.count))))
}

/// What a form came back with.
#[derive(Default)]
struct Says {
    typed: Option<String>,
    faults: Vec<LineFault>,
    moved: bool,
}

async fn answer(
    desk: Operator,
    language: Language,
    query: &str,
    wanted: &Query<fruitless::Asked>,
    (status, says): (StatusCode, Says),
) -> Result<HttpResponse, Fault> {
    let query: String = query.trim().chars().take(MOST_TRIED).collect();
    let window = Window::of(wanted, &desk, 1);
    let front = front(&desk, language).filter(|_| !query.is_empty());
    let (asked, shared) = (query.clone(), Data::new(desk));
    let desk = Data::clone(&shared);
    let db = desk.app.db.clone();
    let read = db.read(move |read| {
        let kept = synonyms::of(read, language)?;
        let goods = match &front {
            Some(front) => found(&shared, read, front, &asked, shared.t.language())?,
            None => None,
        };
        Ok::<_, StoreError>((kept, front.map(|front| (front.country, goods)), window.read(read)?))
    });
    let (kept, goods, missed) = read.await?;
    let shipped = groups_shipped(language);
    let in_force = kept.as_ref().and_then(|kept| kept.groups.as_ref()).unwrap_or(&shipped);
    let lines = in_force.lines();
    let taken = taken_for(in_force, language, &query);
    let page = SearchPage {
        t: &desk.t,
        desk: &desk,
        status: desk.app.search.status(),
        languages: languages(&desk, language),
        language,
        query,
        tried: goods.map(|(country, found)| Tried { taken, found, country }),
        shipped: shipped.len(),
        kept,
        moved: says.moved.then(|| lines.clone()),
        groups: says.typed.unwrap_or(lines),
        faults: says.faults.iter().take(MOST_FAULTS).map(|fault| told(&desk.t, fault)).collect(),
        missed: window.show(&desk.t, missed),
    };
    desk.show_as(status, &page)
}

/// `GET /ops/search?language=de&try=kanne`
pub async fn show(
    desk: Operator,
    sought: Query<Sought>,
    wanted: Query<fruitless::Asked>,
) -> Result<HttpResponse, Fault> {
    let language = match sought.language.as_str() {
        "" => desk.account.language,
        code => language_of(&desk, code)?,
    };
    answer(desk, language, &sought.r#try, &wanted, (StatusCode::OK, Says::default())).await
}

/// `POST /ops/search/rebuild`: builds the index of this process anew.
pub async fn rebuild(desk: Operator, _: Posted) -> Result<HttpResponse, Fault> {
    desk.app.search.rebuild();
    Ok(Go::to("/ops/search").saying("said-index-anew").answer(&desk.app))
}

/// `POST /ops/search/words/{language}`: other words mean one thing from now on.
pub async fn save(desk: Operator, language: Path<String>, posted: PostedLines) -> Result<HttpResponse, Fault> {
    let (fields, language) = (posted.0, language_of(&desk, &language)?);
    let typed = fields.get("groups").to_owned();
    let Ok(seen) = fields.get("seen").parse::<u32>() else { return Err(Fault::BadForm) };
    let shipped = groups_shipped(language);
    match Groups::read(&typed, &shipped) {
        Ok(groups) => {
            // What says the same as the program's own follows the program.
            let groups = Some(groups).filter(|groups| *groups != shipped);
            keep(desk, SynonymsDraft { language, groups, seen }, Some(typed)).await
        }
        Err(faults) => {
            let says = Says { typed: Some(typed), faults, moved: false };
            let status = (StatusCode::UNPROCESSABLE_ENTITY, says);
            answer(desk, language, "", &Query(fruitless::Asked::default()), status).await
        }
    }
}

/// `POST /ops/search/words/{language}/shipped`: the words that come with the program hold again.
pub async fn take_back(desk: Operator, language: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let language = language_of(&desk, &language)?;
    let Ok(seen) = posted.0.get("seen").parse::<u32>() else { return Err(Fault::BadForm) };
    keep(desk, SynonymsDraft { language, groups: None, seen }, None).await
}

async fn keep(desk: Operator, draft: SynonymsDraft, typed: Option<String>) -> Result<HttpResponse, Fault> {
    let (author, language) = (Author::from(&desk.account), draft.language);
    match desk.app.db.write(move |tx| save_synonyms(tx, &author, &draft)).await {
        Ok(()) => {
            let back = format!("/ops/search?language={language}");
            Ok(Go::to(back).saying("said-saved").answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            let says = Says { typed, faults: Vec::new(), moved: true };
            answer(desk, language, "", &Query(fruitless::Asked::default()), (StatusCode::CONFLICT, says)).await
        }
        Err(error) => Err(error.into()),
    }
}
