//! Letters as text: what each kind says, in its reader's language.

use askama::Template;
use chrono::NaiveDate;

use super::goods;
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::{ConsignmentNumber, QuestionId, ReturnId, SettlementId};
use crate::domain::lanes::Incoterm;
use crate::domain::letters::Letter;
use crate::domain::listings::Listing;
use crate::domain::money::{Currency, Money};
use crate::domain::orders::{Consignment, Order, OrderLine};
use crate::domain::questions::Question;
use crate::domain::returns::{Case, Return};
use crate::domain::settlements::{Parts, Settlement};
use crate::domain::storefront::{Language, Storefront};
use crate::domain::wishes::Watch;
use crate::store::listings::Card;
use crate::store::outbox::Waiting;
use crate::store::{Conn, Stored, listings, orders, questions, returns, settlements};
use crate::wording::{Speaker, receipts};

/// A letter ready to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The same for every try.
    pub id: String,
    /// Who it is from.
    pub from: String,
    /// Who gets it.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// The letter as plain text.
    pub text: String,
    /// The letter as a page.
    pub html: String,
    /// Where such letters are stopped with one press, for letters that come because somebody once wanted them.
    pub stop: Option<String>,
}

/// What a letter speaks of, read when it is posted.
pub(super) enum Facts {
    /// An order with its parcels.
    Order(Box<Order>, Vec<Consignment>, Vec<OrderLine>),
    /// A parcel with its order.
    Parcel(Box<Order>, Box<Consignment>),
    /// A return with its order.
    Return(Box<Case>, Box<Return>),
    /// A settlement with its order and the number of its parcel.
    Settlement(Box<Order>, Box<Settlement>, String),
    /// A question with what it is about.
    Question(Box<Question>, Box<Listing>),
    /// Goods, and who waits for them where that is to be confirmed.
    Goods(Box<Card>, Option<Box<Watch>>),
    /// Nothing but what stands in the letter.
    None,
}

fn of_return(conn: &mut Conn, id: &ReturnId) -> Stored<Facts> {
    let found = returns::case_by_id(conn, id)?;
    Ok(found.map_or(Facts::None, |(case, ret)| Facts::Return(Box::new(case), Box::new(ret))))
}

/// Reads what a letter speaks of.
pub(super) fn facts(conn: &mut Conn, letter: &Letter, language: Language) -> Stored<Facts> {
    match letter {
        Letter::WatchToConfirm { .. } | Letter::BackInStock(_) | Letter::PriceDropped { .. } => {
            goods::facts(conn, letter, language)
        }
        Letter::ReviewAsked { order, .. } => {
            let found = orders::by_id(conn, order)?;
            Ok(found.map_or(Facts::None, |found| Facts::Order(Box::new(found), Vec::new(), Vec::new())))
        }
        Letter::OrderPlaced { order, .. } => {
            let Some(found) = orders::by_id(conn, order)? else { return Ok(Facts::None) };
            let (consignments, lines) = (orders::consignments(conn, order)?, orders::lines(conn, order)?);
            Ok(Facts::Order(Box::new(found), consignments, lines))
        }
        Letter::ParcelMoved { order, parcel, .. }
        | Letter::ParcelRerouted { order, parcel, .. }
        | Letter::LossReplaced { order, parcel, .. } => {
            let Some(found) = orders::by_id(conn, order)? else { return Ok(Facts::None) };
            let own = orders::parcels(conn, order)?.into_iter().find(|one| one.number == *parcel);
            Ok(own.map_or(Facts::None, |own| Facts::Parcel(Box::new(found), Box::new(own))))
        }
        Letter::OrderCode { .. } => Ok(Facts::None),
        Letter::ReturnAsked { ret, .. }
        | Letter::ReturnApproved { ret, .. }
        | Letter::ReturnRejected { ret, .. }
        | Letter::ReturnReceived { ret, .. }
        | Letter::ReturnRefunded { ret, .. }
        | Letter::ParcelsCalledOff { ret, .. }
        | Letter::LossRefunded { ret, .. } => of_return(conn, ret),
        Letter::ChargesRefunded { settlement, .. } => of_settlement(conn, settlement),
        Letter::QuestionToConfirm { question, .. } | Letter::QuestionAnswered { question } => {
            of_question(conn, question)
        }
    }
}

fn of_question(conn: &mut Conn, id: &QuestionId) -> Stored<Facts> {
    let Some(question) = questions::by_id(conn, id)? else { return Ok(Facts::None) };
    let listing = listings::by_id(conn, &question.listing)?;
    Ok(listing.map_or(Facts::None, |listing| Facts::Question(Box::new(question), Box::new(listing))))
}

fn of_settlement(conn: &mut Conn, id: &SettlementId) -> Stored<Facts> {
    let Some(settlement) = settlements::by_id(conn, id)? else { return Ok(Facts::None) };
    let Some(order) = orders::by_id(conn, &settlement.order)? else { return Ok(Facts::None) };
    let consignments = orders::parcels(conn, &order.id)?;
    let parcel = consignments.into_iter().find(|one| one.id == settlement.consignment);
    let number = parcel.map(|one| one.number.to_string()).unwrap_or_default();
    Ok(Facts::Settlement(Box::new(order), Box::new(settlement), number))
}

/// One amount in a letter.
pub(super) struct Row {
    pub label: String,
    pub amount: Money,
    pub sum: bool,
}

#[derive(Default)]
pub(super) struct Body {
    pub subject: String,
    pub paragraphs: Vec<String>,
    pub rows: Vec<Row>,
    pub link: Option<(String, String)>,
    /// Where such letters are stopped.
    pub stop: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.txt", escape = "none")]
struct Plain<'a> {
    t: &'a Speaker,
    body: &'a Body,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Page<'a> {
    t: &'a Speaker,
    body: &'a Body,
}

/// Writes a letter.
pub(super) fn write(
    t: &Speaker,
    waiting: &Waiting,
    facts: Facts,
    origin: &str,
    sender: &str,
) -> Result<Written, askama::Error> {
    let body = body(t, &waiting.letter, facts, origin);
    Ok(Written {
        id: waiting.id.to_string(),
        from: sender.to_owned(),
        to: waiting.to.email.to_string(),
        text: Plain { t, body: &body }.render()?,
        html: Page { t, body: &body }.render()?,
        subject: body.subject,
        stop: body.stop,
    })
}

fn body(t: &Speaker, letter: &Letter, facts: Facts, origin: &str) -> Body {
    match (letter, facts) {
        (Letter::OrderPlaced { key, .. }, Facts::Order(order, consignments, lines)) => {
            placed(t, &order, &consignments, &lines, origin, key)
        }
        (Letter::OrderCode { number, code }, _) => Body {
            subject: t.say("mail-code-subject").with("number", number).to_string(),
            paragraphs: vec![
                t.say("mail-code").with("number", number).with("code", code.as_str()).to_string(),
                t.say("mail-code-not-you").to_string(),
            ],
            ..Body::default()
        },
        (Letter::ParcelMoved { state, .. }, Facts::Parcel(order, parcel)) => moved(t, &order, &parcel, *state, origin),
        (Letter::ParcelRerouted { promised, arrives, .. }, Facts::Parcel(order, parcel)) => {
            rerouted(t, (&order, &parcel), (*promised, *arrives), origin)
        }
        (Letter::LossReplaced { gone, note, .. }, Facts::Parcel(order, parcel)) => {
            replaced(t, (&order, &parcel), (gone, note), origin)
        }
        (Letter::ReviewAsked { .. }, Facts::Order(order, ..)) => goods::asked(t, letter, &order, origin),
        (Letter::WatchToConfirm { key, .. }, Facts::Goods(card, Some(watch))) => {
            goods::to_confirm(t, key, &card, &watch, origin)
        }
        (Letter::BackInStock(news), Facts::Goods(card, _)) => goods::news(t, None, news, &card, origin),
        (Letter::PriceDropped { was, news }, Facts::Goods(card, _)) => goods::news(t, Some(*was), news, &card, origin),
        (_, Facts::Question(question, listing)) => about_question(t, letter, (&question, &listing), origin),
        (_, Facts::Settlement(order, settlement, parcel)) => about_charges(t, &order, &settlement, &parcel, origin),
        (Letter::ParcelsCalledOff { .. } | Letter::LossRefunded { .. }, Facts::Return(case, ret)) => {
            owed(t, letter, (&case, &ret), origin)
        }
        (_, Facts::Return(case, ret)) => about_return(t, letter, (&case, &ret), origin),
        // What it spoke of is gone: better a short letter than none.
        _ => Body { subject: "Entrepot".to_owned(), ..Body::default() },
    }
}

fn placed(
    t: &Speaker,
    order: &Order,
    consignments: &[Consignment],
    lines: &[OrderLine],
    origin: &str,
    key: &str,
) -> Body {
    let front = order.storefront();
    let mut paragraphs =
        vec![t.say("mail-placed").with("name", order.address.name.as_str()).with("number", &order.number).to_string()];
    let mut incoterms: Vec<Incoterm> = consignments.iter().map(|consignment| consignment.terms.incoterm).collect();
    incoterms.sort_unstable();
    incoterms.dedup();
    if incoterms == [Incoterm::Ddp] {
        paragraphs.push(t.say("mail-duty-paid").with("country", order.country).to_string());
    }
    paragraphs.extend(incoterms.iter().map(|incoterm| t.incoterm(incoterm)));
    for (consignment, number) in consignments.iter().zip(1_usize..) {
        let (from, to) = consignment.terms.journey.arrives;
        paragraphs.push(t.say("mail-parcel").with("number", number).with("days", (from, to)).to_string());
    }
    let goods = |line: &OrderLine| {
        let label = receipts::counted(line.quantity, &made(t, line));
        Row { label, amount: line.total, sum: false }
    };
    let mut rows: Vec<Row> = lines.iter().map(goods).collect();
    let at_shelf = lines.iter().try_fold(Money::zero(order.currency), |sum, line| sum.plus(line.total));
    if let Ok(delivery) = at_shelf.and_then(|goods| order.totals.total.minus(goods)) {
        rows.push(Row { label: t.say("mail-delivery").to_string(), amount: delivery, sum: false });
    }
    rows.push(Row { label: t.say("mail-total").to_string(), amount: order.totals.total, sum: true });
    let link = format!("{origin}{}", front.order_with_key(&order.number, key));
    Body {
        subject: t.say("mail-placed-subject").with("number", &order.number).to_string(),
        paragraphs,
        rows,
        link: Some((t.say("mail-open-order").to_string(), link)),
        stop: None,
    }
}

/// The name of a line, with every answer where it is made for somebody.
fn made(t: &Speaker, line: &OrderLine) -> String {
    let Some(made) = &line.personal else { return line.title.clone() };
    let answer = |(name, answer): (String, String)| match answer.is_empty() {
        true => name,
        false => t.say("personal-letter-answer").with("name", name).with("answer", answer).to_string(),
    };
    let answers: Vec<String> = made.plainly(t.language()).into_iter().map(answer).collect();
    let title = line.title.as_str();
    t.say("personal-letter-line").with("title", title).with("answers", answers.join(" · ")).to_string()
}

fn about_return(t: &Speaker, letter: &Letter, (case, ret): (&Case, &Return), origin: &str) -> Body {
    let (subject, says) = match letter {
        Letter::ReturnApproved { .. } => ("mail-return-approved-subject", "mail-return-approved"),
        Letter::ReturnRejected { .. } => ("mail-return-rejected-subject", "mail-return-rejected"),
        Letter::ReturnReceived { .. } => ("mail-return-received-subject", "mail-return-received"),
        Letter::ReturnRefunded { .. } => ("mail-return-refunded-subject", "mail-return-refunded"),
        _ => ("mail-return-asked-subject", "mail-return-asked"),
    };
    let mut paragraphs = vec![t.say(says).to_string()];
    if !ret.note.is_empty() {
        paragraphs.push(ret.note.clone());
    }
    let number = ret.rma.to_string();
    let rejected = matches!(letter, Letter::ReturnRejected { .. });
    let rows = if rejected { Vec::new() } else { comes_back(t, case, ret) };
    // A guest's key is in no later letter: they are led to where a code is sent to them.
    let front = case.order.storefront();
    let own = case.order.account.is_some();
    let path = if own { front.returns(&case.order.number) } else { front.find_order() };
    let link = Some((t.say("mail-return-follow").to_string(), format!("{origin}{path}")));
    Body { subject: format!("{} {number}", t.say(subject)), paragraphs, rows, link, stop: None }
}

/// Money goes back for a parcel that was called off, or is gone.
fn owed(t: &Speaker, letter: &Letter, (case, ret): (&Case, &Return), origin: &str) -> Body {
    let (subject, says) = match letter {
        Letter::LossRefunded { .. } => ("mail-loss-refunded-subject", "mail-loss-refunded"),
        _ => ("mail-called-off-subject", "mail-called-off"),
    };
    let order = &case.order;
    let of = |one: &&Consignment| case.lines_of(&one.id).any(|line| ret.lines.iter().any(|gone| gone.line == line.id));
    let parcels: Vec<&str> = case.consignments.iter().filter(of).map(|one| one.number.as_str()).collect();
    let says = t
        .say(says)
        .with("count", parcels.len())
        .with("parcels", parcels.join(" · "))
        .with("number", &order.number)
        .to_string();
    let mut paragraphs = vec![says];
    if !ret.note.is_empty() {
        paragraphs.push(ret.note.clone());
    }
    paragraphs.push(t.say("mail-owed-sent").to_string());
    let front = order.storefront();
    let path = if order.account.is_some() { front.at(&format!("orders/{}", order.number)) } else { front.find_order() };
    Body {
        subject: t.say(subject).with("number", &order.number).to_string(),
        paragraphs,
        rows: comes_back(t, case, ret),
        link: Some((t.say("mail-open-order").to_string(), format!("{origin}{path}"))),
        stop: None,
    }
}

/// Duty, tax or fees were charged lower than they were paid.
fn about_charges(t: &Speaker, order: &Order, settlement: &Settlement, parcel: &str, origin: &str) -> Body {
    let judged = &settlement.judged;
    let total = |parts: Parts| parts.total().unwrap_or(Money::zero(order.currency));
    let says = t
        .say("mail-charges-refunded")
        .with("parcel", parcel)
        .with("number", &order.number)
        .with("paid", total(judged.paid))
        .with("charged", total(judged.charged));
    let named = ["mail-charges-duty", "mail-charges-tax", "mail-charges-fees"];
    let each = named.into_iter().zip(judged.paid.each()).zip(judged.charged.each()).zip(judged.back.each());
    let mut rows: Vec<Row> = each
        .filter(|(_, back)| !back.is_zero())
        .map(|(((name, paid), charged), back)| Row {
            label: t.say(name).with("paid", paid).with("charged", charged).to_string(),
            amount: back,
            sum: false,
        })
        .collect();
    rows.push(Row { label: t.say("mail-comes-back").to_string(), amount: total(judged.back), sum: true });
    let front = order.storefront();
    let path = if order.account.is_some() { front.at(&format!("orders/{}", order.number)) } else { front.find_order() };
    Body {
        subject: t.say("mail-charges-refunded-subject").with("number", &order.number).to_string(),
        paragraphs: vec![says.to_string(), t.say("mail-charges-sent").to_string()],
        rows,
        link: Some((t.say("mail-open-order").to_string(), format!("{origin}{path}"))),
        stop: None,
    }
}

/// A parcel moved in a way its shopper should know.
fn moved(t: &Speaker, order: &Order, parcel: &Consignment, state: ConsignmentState, origin: &str) -> Body {
    // What is no news by itself is told of a parcel that had been lost.
    let news = if state.is_news() { state.as_str() } else { "found" };
    let says = t
        .say("mail-parcel-moved")
        .with("state", news)
        .with("parcel", parcel.number.as_str())
        .with("number", &order.number)
        .with("days", parcel.way().journey.arrives);
    let mut paragraphs = vec![says.to_string()];
    if let (ConsignmentState::HandedOver, Some(tracking)) = (state, &parcel.tracking) {
        let carrier = parcel.way().carrier.as_str();
        paragraphs.push(
            t.say("mail-parcel-tracking").with("carrier", carrier).with("tracking", tracking.as_str()).to_string(),
        );
    }
    if state == ConsignmentState::Delivered {
        paragraphs.push(t.say("mail-review-ask").to_string());
    }
    let front = order.storefront();
    let path = if order.account.is_some() { front.at(&format!("orders/{}", order.number)) } else { front.find_order() };
    Body {
        subject: t.say("mail-parcel-moved-subject").with("state", news).with("number", &order.number).to_string(),
        paragraphs,
        rows: Vec::new(),
        link: Some((t.say("mail-open-order").to_string(), format!("{origin}{path}"))),
        stop: None,
    }
}

/// Where the shopper finds the order: its page, or the door to it for a guest.
pub(super) fn order_link(t: &Speaker, order: &Order, origin: &str) -> Option<(String, String)> {
    let front = order.storefront();
    let path = if order.account.is_some() { front.at(&format!("orders/{}", order.number)) } else { front.find_order() };
    Some((t.say("mail-open-order").to_string(), format!("{origin}{path}")))
}

/// A parcel takes another road, and comes on another day.
fn rerouted(
    t: &Speaker,
    (order, parcel): (&Order, &Consignment),
    (promised, arrives): (NaiveDate, NaiveDate),
    origin: &str,
) -> Body {
    let when = if arrives > promised { "later" } else { "sooner" };
    let says = t
        .say("mail-parcel-rerouted")
        .with("when", when)
        .with("parcel", parcel.number.as_str())
        .with("number", &order.number)
        .with("promised", promised)
        .with("arrives", arrives);
    Body {
        subject: t.say("mail-parcel-rerouted-subject").with("when", when).with("number", &order.number).to_string(),
        paragraphs: vec![says.to_string(), t.say("mail-parcel-rerouted-cost").to_string()],
        rows: Vec::new(),
        link: order_link(t, order, origin),
        stop: None,
    }
}

/// A parcel is gone, and the same goods are sent once more.
fn replaced(
    t: &Speaker,
    (order, parcel): (&Order, &Consignment),
    (gone, note): (&ConsignmentNumber, &str),
    origin: &str,
) -> Body {
    let says = t
        .say("mail-loss-replaced")
        .with("gone", gone.as_str())
        .with("parcel", parcel.number.as_str())
        .with("number", &order.number)
        .with("days", parcel.way().journey.arrives);
    let mut paragraphs = vec![says.to_string(), t.say("mail-loss-replaced-cost").to_string()];
    if !note.is_empty() {
        paragraphs.push(note.to_owned());
    }
    Body {
        subject: t.say("mail-loss-replaced-subject").with("number", &order.number).to_string(),
        paragraphs,
        rows: Vec::new(),
        link: order_link(t, order, origin),
        stop: None,
    }
}

/// A question about goods: its address is to be confirmed, or it is answered.
fn about_question(t: &Speaker, letter: &Letter, (question, listing): (&Question, &Listing), origin: &str) -> Body {
    let title = listing.texts.in_language(question.language).map_or("", |text| text.title.as_str());
    // The segment of a country's own storefront does not name its currency.
    let front = Storefront::of(question.language, question.country, Currency::EUR);
    let (subject, mut paragraphs, link) = match letter {
        Letter::QuestionToConfirm { key, .. } => {
            let link = front.at(&format!("questions/{}?key={key}", question.id));
            let says = t.say("mail-question-confirm").with("title", title).to_string();
            let confirm = t.say("question-confirm").to_string();
            (t.say("mail-question-confirm-subject").to_string(), vec![says], (confirm, link))
        }
        _ => {
            let says = t.say("mail-question-answered").with("title", title).to_string();
            let link = front.at(&format!("p/{}", listing.slug));
            let subject = t.say("mail-question-answered-subject").with("title", title).to_string();
            (subject, vec![says], (t.say("mail-question-open").to_string(), link))
        }
    };
    paragraphs.push(t.say("mail-question-yours").with("text", question.text.as_str()).to_string());
    paragraphs.extend(question.answer.iter().map(|answer| answer.text.clone()));
    Body { subject, paragraphs, rows: Vec::new(), link: Some((link.0, format!("{origin}{}", link.1))), stop: None }
}

/// What comes back, line by line.
fn comes_back(t: &Speaker, case: &Case, ret: &Return) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Ok(plan) = case.plan_of(ret) {
        for back in &plan.lines {
            let title = case.line(&back.line).map_or("", |line| line.title.as_str());
            let label = if back.quantity > 1 { format!("{} × {title}", back.quantity) } else { title.to_owned() };
            rows.extend(back.total().map(|amount| Row { label, amount, sum: false }));
        }
        for back in &plan.carriage {
            let label = t.say("mail-delivery").to_string();
            rows.extend(back.carriage.total().map(|amount| Row { label, amount, sum: false }));
        }
        for gone in &plan.settled {
            let label = t.say("return-settled-before").to_string();
            rows.extend(gone.parts.total().map(|amount| Row { label, amount: amount.negated(), sum: false }));
        }
    }
    rows.push(Row { label: t.say("mail-comes-back").to_string(), amount: ret.amount, sum: true });
    rows
}
