//! Lanes and the rate cards that hold today.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use super::places::city;
use crate::domain::ids::PlaceId;
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::{Incoterm, Lane, Mode, RateCard};
use crate::domain::routing::Shelf;
use crate::domain::texts::{Said, Texts};
use crate::store::{StoreError, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{Speaker, labels};

#[derive(Template)]
#[template(path = "ops/lanes.html")]
struct LanesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
}

impl LanesPage<'_> {
    fn incoterm(&self, incoterm: &Incoterm) -> &'static str {
        match incoterm {
            Incoterm::Ddp => "lanes-ddp",
            Incoterm::Dap => "lanes-dap",
        }
    }

    fn channel(&self, channel: &Channel) -> &'static str {
        labels::channel(*channel)
    }

    fn mode(&self, mode: &Mode) -> &'static str {
        labels::mode(*mode)
    }

    fn link(&self, lane: &Lane) -> String {
        links::ops_lane(&lane.code)
    }

    fn city(&self, shelf: &Shelf) -> Said<String> {
        city(&self.cities, &shelf.place, self.t.language())
    }

    fn card<'l>(&self, lane: &'l Lane) -> Option<&'l RateCard> {
        lane.card(self.desk.now.date_naive())
    }

    fn refuses(&self, lane: &Lane) -> String {
        let word = |restriction| self.t.say(labels::restriction(restriction)).to_string();
        let words: Vec<String> = lane.refuses.iter().map(word).collect();
        words.join(", ")
    }
}

/// `GET /ops/lanes`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let (shelves, cities) = desk
        .app
        .db
        .read(|read| Ok::<_, StoreError>((Arc::clone(&read.known().shelves), places::cities(read)?)))
        .await?;
    desk.show(&LanesPage { t: &desk.t, desk: &desk, shelves, cities })
}
