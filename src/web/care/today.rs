//! A stored receipt beside today's: what the same consignments would cost by today's rules and rates on the same roads,
//! and why it differs. Computed when it is asked for; nothing is changed and nothing is kept.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use rust_decimal::Decimal;

use crate::domain::comparison::{Cause, Compared, Comparison, Item, compare};
use crate::domain::ids::OrderNumber;
use crate::domain::landed_cost::{Receipt, RuleUsed};
use crate::domain::lock_cost::{Replanned, replanned};
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order, OrderLine};
use crate::domain::routing::Terms;
use crate::domain::rulebook::Rulebook;
use crate::store::known::Known;
use crate::store::{Conn, Stored, brands, orders, places, rulebooks};
use crate::web::desk::{Desk, Reader};
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::{Cities, city};
use crate::web::receipt::{GoodsRow, Row, rows};
use crate::wording::{Speaker, labels, receipts};

/// One amount as the page shows it.
struct Amount {
    label: String,
    stored: Money,
    today: Money,
    difference: Money,
    sum: bool,
}

/// One parcel, then and now.
struct Parcel {
    number: String,
    amounts: Vec<Amount>,
    causes: Vec<String>,
    stored: Vec<Row>,
    today: Vec<Row>,
}

#[derive(Template)]
#[template(path = "care/today.html")]
struct TodayPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    order: &'a Order,
    day: chrono::NaiveDate,
    parcels: Vec<Parcel>,
    /// Why there is no quote today.
    none: Option<String>,
}

impl TodayPage<'_> {
    fn order_link(&self) -> String {
        links::care_order(&self.order.number)
    }
}

/// All that is read for the page.
struct Whole {
    known: Arc<Known>,
    order: Order,
    consignments: Vec<Consignment>,
    lines: Vec<OrderLine>,
    /// The rulebook the order was quoted with.
    book: Option<Arc<Rulebook>>,
    brands: Vec<crate::domain::brands::Brand>,
    cities: Cities,
}

fn load(conn: &mut Conn, known: Arc<Known>, number: &OrderNumber) -> Stored<Option<Whole>> {
    let Some(order) = orders::by_number(conn, number)? else { return Ok(None) };
    Ok(Some(Whole {
        consignments: orders::consignments(conn, &order.id)?,
        lines: orders::lines(conn, &order.id)?,
        book: rulebooks::by_hash(conn, order.plan.rulebook.as_str())?,
        brands: brands::all(conn)?,
        cities: places::cities(conn)?,
        known,
        order,
    }))
}

impl Whole {
    /// The rows of a receipt, as shoppers see them.
    fn rows(&self, t: &Speaker, of: &Consignment, terms: &Terms, receipt: &Receipt) -> Result<Vec<Row>, Fault> {
        let own = self.lines.iter().filter(|line| line.consignment == of.id);
        let goods: Vec<GoodsRow> = own
            .map(|line| GoodsRow {
                label: receipts::counted(line.quantity, &line.title),
                brand: self
                    .brands
                    .iter()
                    .find(|brand| brand.id == line.brand)
                    .map(|brand| brand.name.clone())
                    .unwrap_or_default(),
            })
            .collect();
        let from = city(&self.cities, &terms.place, t.language()).unwrap_or(&terms.place_code);
        rows(t, terms, receipt, &goods, from).map_err(|error| Fault::Broken(error.to_string()))
    }

    fn label(&self, t: &Speaker, of: &Consignment, item: Item) -> String {
        match item {
            Item::Goods(at) => {
                let mut own = self.lines.iter().filter(|line| line.consignment == of.id);
                own.nth(at).map_or_else(String::new, |line| line.title.clone())
            }
            Item::Shipping => t.say("care-charge-shipping").to_string(),
            Item::Charge(kind) => t.say(labels::charge(kind)).to_string(),
            Item::Fee(kind) => t.say(labels::fee(kind)).to_string(),
            Item::Total => t.say("care-total").to_string(),
        }
    }

    fn amount(&self, t: &Speaker, of: &Consignment, one: &Compared) -> Result<Amount, Fault> {
        Ok(Amount {
            label: self.label(t, of, one.item),
            stored: one.stored,
            today: one.today,
            difference: one.difference().map_err(|error| Fault::Broken(error.to_string()))?,
            sum: one.item == Item::Total,
        })
    }

    fn rule(&self, t: &Speaker, rule: &RuleUsed, book: Option<&Rulebook>) -> String {
        let row = book.and_then(|book| book.row(&rule.id));
        receipts::title(t, rule, row)
    }

    fn cause(&self, t: &Speaker, cause: &Cause) -> String {
        let rate = |text: &str| text.parse::<Decimal>().map_or_else(|_| text.to_owned(), |rate| t.percent(rate));
        let number = |rate: Decimal| t.decimal(rate.round_sf(6).unwrap_or(rate).normalize());
        let now = &self.known.rulebook;
        match cause {
            Cause::Gone(rule) => t
                .say("today-cause-gone")
                .with("title", self.rule(t, rule, self.book.as_deref()))
                .with("rule", rule.id.as_str())
                .to_string(),
            Cause::Came(rule) => t
                .say("today-cause-came")
                .with("title", self.rule(t, rule, Some(now)))
                .with("rule", rule.id.as_str())
                .with("day", rule.from)
                .to_string(),
            Cause::Changed { rule, was, is } => t
                .say("today-cause-changed")
                .with("title", self.rule(t, rule, Some(now)))
                .with("rule", rule.id.as_str())
                .with("was", rate(was))
                .with("is", rate(is))
                .to_string(),
            Cause::Rate { was, is } => t
                .say("today-cause-rate")
                .with("from", is.from.as_str())
                .with("to", is.to.as_str())
                .with("was", number(was.rate))
                .with("is", number(is.rate))
                .to_string(),
            Cause::Margin { was, is } => t.say("today-cause-margin").with("was", *was).with("is", *is).to_string(),
        }
    }

    fn parcel(&self, t: &Speaker, of: &Consignment, (terms, today): (&Terms, &Receipt)) -> Result<Parcel, Fault> {
        let compared: Comparison =
            compare((&of.terms, &of.receipt), (terms, today)).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(Parcel {
            number: of.number.to_string(),
            amounts: compared.amounts.iter().map(|one| self.amount(t, of, one)).collect::<Result<_, _>>()?,
            causes: compared.causes.iter().map(|cause| self.cause(t, cause)).collect(),
            stored: self.rows(t, of, &of.terms, &of.receipt)?,
            today: self.rows(t, of, terms, today)?,
        })
    }
}

/// `GET /care/orders/{number}/today`
pub async fn show(desk: Reader, number: Path<String>) -> Result<HttpResponse, Fault> {
    let Ok(number) = number.parse::<OrderNumber>() else { return Err(Fault::NotFound) };
    let whole = desk
        .app
        .db
        .read(move |read| {
            let known = read.known();
            load(read, known, &number)
        })
        .await?;
    let whole = whole.ok_or(Fault::NotFound)?;
    let (known, order) = (&whole.known, &whole.order);
    let utc = desk.now.date_naive();
    let day = known.rulebook.market(order.country, utc).map_or(utc, |market| market.day(desk.now));
    let (mut parcels, mut none) = (Vec::new(), None);
    match replanned(&order.plan, &known.rulebook, &known.rates, day) {
        Ok(Replanned { plan, receipts }) => {
            for (of, now) in whole.consignments.iter().zip(plan.consignments.iter().zip(&receipts)) {
                parcels.push(whole.parcel(&desk.t, of, now)?);
            }
        }
        Err(why) => none = Some(why.to_string()),
    }
    desk.show(&TodayPage { t: &desk.t, desk: &desk, order, day, parcels, none })
}
