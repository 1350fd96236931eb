//! The house is registered for a tax, or no longer.

use super::Done;
use crate::domain::audit::Author;
use crate::domain::registrations::Registration;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, registrations};

/// Keeps registrations; answers how many are new or changed. Giving the same again changes nothing. Quotes made from
/// now on follow them; locks and orders keep what they were made under.
///
/// # Errors
/// When the store fails.
pub fn load_registrations(tx: &mut Tx, author: &Author, rows: &[Registration]) -> Done<usize> {
    let had = registrations::all(tx)?;
    let fresh: Vec<Registration> = rows.iter().filter(|row| !had.contains(row)).cloned().collect();
    if fresh.is_empty() {
        return Ok(0);
    }
    registrations::add(tx, &fresh)?;
    touch(tx, Subject::Registrations)?;
    for row in &fresh {
        let region = row.region.as_ref().map_or_else(String::new, |region| format!("-{region}"));
        let until = row.to.map_or_else(String::new, |to| format!(" to {to}"));
        let detail = format!("{} from {}{until}", row.number, row.from);
        audit::add(tx, author, "load registration", &format!("{}{region} {}", row.area, row.scheme), &detail)?;
    }
    Ok(fresh.len())
}
