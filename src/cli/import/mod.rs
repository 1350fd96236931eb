//! `entrepot import`: readers of files that others publish.

pub mod rates;
