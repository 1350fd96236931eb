//! The one test binary: stories, laws, house rules.

// The attribute lets helpers unwrap: a test that cannot go on should stop.
#[cfg(test)]
mod brand;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod care;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod house;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod ops;
#[cfg(test)]
mod shop;
#[cfg(test)]
mod support;
