//! The audit log: who changed what, newest first, page by page.

use actix_web::HttpResponse;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::domain::ids::RecordId;
use crate::store::audit::{self, Line};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

/// Lines on one page.
const PAGE: usize = 60;

/// Where the page begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    before: String,
}

#[derive(Template)]
#[template(path = "ops/audit.html")]
struct AuditPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    lines: Vec<Line>,
    older: Option<RecordId>,
    begun: bool,
}

impl AuditPage<'_> {
    fn role(&self, role: &str) -> &'static str {
        match role {
            "brand" => "audit-role-brand",
            "agent" => "audit-role-agent",
            "operator" => "audit-role-operator",
            "shopper" => "audit-role-shopper",
            _ => "audit-role-program",
        }
    }
}

/// `GET /ops/audit?before=`
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let before: Option<RecordId> = sought.before.parse().ok();
    let begun = before.is_some();
    let limit = i64::try_from(PAGE).unwrap_or(0) + 1;
    let mut lines = desk.app.db.read(move |read| audit::before(read, before.as_ref(), limit)).await?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let older = if more { lines.last().map(|line| line.id.clone()) } else { None };
    desk.show(&AuditPage { t: &desk.t, desk: &desk, lines, older, begun })
}
