//! Lanes and the rate cards that hold today.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use super::places::city;
use crate::domain::ids::PlaceId;
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::{Incoterm, Lane, Mode, RateCard, Restriction};
use crate::domain::routing::Shelf;
use crate::domain::texts::{Said, Texts};
use crate::store::{StoreError, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

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
        match channel {
            Channel::Postal => "lanes-channel-postal",
            Channel::Express => "lanes-channel-express",
            Channel::Commercial => "lanes-channel-commercial",
        }
    }

    fn mode(&self, mode: &Mode) -> &'static str {
        match mode {
            Mode::AirParcel => "lanes-mode-air",
            Mode::Express => "lanes-mode-express",
            Mode::Rail => "lanes-mode-rail",
            Mode::Sea => "lanes-mode-sea",
            Mode::LastMile => "lanes-mode-last-mile",
        }
    }

    fn city(&self, shelf: &Shelf) -> Said<String> {
        city(&self.cities, &shelf.place, self.t.language())
    }

    fn card<'l>(&self, lane: &'l Lane) -> Option<&'l RateCard> {
        lane.card(self.desk.now.date_naive())
    }

    fn refuses(&self, lane: &Lane) -> String {
        let words: Vec<String> = lane.refuses.iter().map(|each| self.t.say(refusal(each)).to_string()).collect();
        words.join(", ")
    }
}

fn refusal(restriction: Restriction) -> &'static str {
    match restriction {
        Restriction::Battery => "lanes-refuses-battery",
        Restriction::Liquid => "lanes-refuses-liquid",
        Restriction::Magnet => "lanes-refuses-magnet",
        Restriction::Blade => "lanes-refuses-blade",
        Restriction::Food => "lanes-refuses-food",
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
