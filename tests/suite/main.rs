//! The one test binary: stories, laws, house rules, browser journeys.

#[cfg(test)]
mod laws;
