//! The one test binary: stories, laws, house rules, browser journeys.

mod house;
