//! The checkout: one page, one button, at most one order.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;

use super::buyer::{self, Asking};
use super::cart::{self, Found, View};
use super::{address, paying};
use crate::actions::place_order::{Placed, Told, Wish, place_order};
use crate::actions::plan_cart::refusal_of;
use crate::actions::{ActionError, Refusal};
use crate::app::App;
use crate::domain::accounts::Email;
use crate::domain::addresses::{self, Address, Layout, Typed};
use crate::domain::checkout::Lock;
use crate::domain::country::Region;
use crate::domain::identifiers::{Identifier, Rule};
use crate::domain::ids::AttemptId;
use crate::domain::money::Money;
use crate::domain::routing::Choice;
use crate::outside::payments::{Card, TEST_CARDS, Way};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::page::{Go, Page};
use crate::web::{links, session};
use crate::wording::{Speaker, labels};

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    email: String,
    address: Typed,
    attempt: String,
    /// The day by which everything is asked for; none for the cheapest way.
    by: Option<NaiveDate>,
    /// What is asked for beside.
    more: buyer::Form,
}

#[derive(Template)]
#[template(path = "shop/checkout.html")]
struct CheckoutPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    view: Option<View>,
    layout: Option<&'static Layout>,
    form: Form,
    lock: String,
    held: Option<String>,
    wrong: Wrong,
    refused: Option<String>,
    moved: Option<(Money, Money)>,
    /// Whether tax depends on the region, and of which one it is in the price.
    regional: Option<Option<String>>,
    /// What is said where tax of a region is still to come.
    region_note: Option<&'static str>,
    /// Whether what moved the price is the tax of that region.
    by_region: bool,
    /// Whether what moved the price is another way that was chosen.
    by_choice: bool,
    /// The ways among which there is to choose; none where there is but one.
    choices: Vec<Choice>,
    /// What is asked for, and said, beside address and card.
    asking: Asking,
}

impl CheckoutPage<'_> {
    fn is(&self, field: &str, name: &str) -> bool {
        field == name
    }

    fn fields(&self) -> Vec<&'static str> {
        self.layout.map(|layout| layout.fields.iter().map(|field| address::name(*field)).collect()).unwrap_or_default()
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn city_label(&self) -> String {
        address::city_label(self.t, self.layout)
    }

    fn region_label(&self) -> String {
        address::region_label(self.t, self.layout)
    }

    fn postcode_label(&self) -> String {
        address::postcode_label(self.t, self.layout)
    }

    /// Everything that is wrong: field, what it is called, and what is wrong with it.
    fn faults(&self) -> Vec<(String, String, String)> {
        let called = |field: &str| match field {
            "city" => self.city_label(),
            "region" => self.region_label(),
            "postcode" => self.postcode_label(),
            _ => buyer::label(self.t, &self.asking, field).unwrap_or_default(),
        };
        let all = self.wrong.summary(self.t).into_iter();
        all.map(|(field, words)| (field.clone(), called(&field), words)).collect()
    }

    /// A postcode as it should be; nothing where the country has none.
    fn postcode_example(&self) -> &str {
        self.layout.map_or("", |layout| layout.example.as_str())
    }

    /// The keys a telephone shows for it.
    fn postcode_keys(&self) -> &'static str {
        if self.layout.is_some_and(Layout::postcode_is_digits) { "numeric" } else { "text" }
    }

    fn needs(&self, field: &str) -> bool {
        self.layout.is_none_or(|layout| layout.required.iter().any(|known| address::name(*known) == field))
    }

    /// Code, name as readers know it, whether it is chosen.
    fn regions(&self) -> Vec<(String, String, bool)> {
        address::regions(self.t, self.layout, &self.form.address.region)
    }

    /// Whether one of the ways needs more than one parcel.
    fn in_parcels(&self) -> bool {
        self.choices.iter().any(|choice| choice.parcels > 1)
    }

    fn test_form(&self) -> bool {
        self.page.app.payments.way() == Way::TestForm
    }

    fn cards(&self) -> [(&'static str, &'static str); 3] {
        TEST_CARDS.map(|(number, word)| {
            let says = match word {
                "captured" => "test-card-captured",
                "declined" => "test-card-declined",
                _ => "test-card-needs-confirmation",
            };
            (number, says)
        })
    }
}

/// A lock as it travels in the form: its text and a signature over it.
fn sealed(app: &App, lock: &Lock) -> String {
    let text = URL_SAFE_NO_PAD.encode(serde_json::to_vec(lock).unwrap_or_default());
    let signature = app.signature("lock", &text);
    format!("{text}.{signature}")
}

/// A lock that came back as we sent it.
fn unsealed(app: &App, sealed: &str) -> Option<Lock> {
    let (text, signature) = sealed.split_once('.')?;
    if !session::same(signature, &app.signature("lock", text)) {
        return None;
    }
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

fn lock_of(page: &Page, found: &Found) -> Option<Lock> {
    Lock::of(&found.planned.plan.as_ref()?.plan, page.storefront, found.by(), cart::until(page))
}

fn attempt() -> String {
    AttemptId::new(uuid::Uuid::now_v7()).to_string()
}

/// Why nothing can be bought just now, though the cart is full: rates beyond the age that was set.
fn stale(page: &Page) -> bool {
    let oldest = i64::from(page.app.settings.oldest_rates_days);
    let newest = page.app.db.known().rates.newest();
    oldest > 0 && newest.is_none_or(|newest| (page.day - newest).num_days() > oldest)
}

/// What a checkout page says beside its form.
#[derive(Default)]
struct Says {
    wrong: Wrong,
    refused: Option<String>,
    moved: Option<(Money, Money)>,
    /// The total of the form that was sent, where it was made for another region or another way than is asked for now.
    before: Option<(Money, Anew)>,
}

/// What a form was made for that is another now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anew {
    /// The buyer's region, which has a tax of its own.
    Region,
    /// The way that was chosen.
    Choice,
}

async fn shown(page: &Page, status: StatusCode, mut form: Form, says: Says) -> Result<HttpResponse, Fault> {
    let division = address::taxed_region(page, &form.address.region);
    let region = division.map(|division| division.code.clone());
    let found = cart::find(page, region, form.by).await?.filter(|found| !found.planned.contents.is_empty());
    let gone = found.as_ref().is_some_and(|found| found.planned.gone);
    let refused = gone.then(|| page.t.say("choice-gone").to_string()).or(says.refused);
    form.by = found.as_ref().and_then(Found::by);
    let choices = found.as_ref().map(Found::choices).unwrap_or_default();
    let lock = found.as_ref().and_then(|found| lock_of(page, found));
    let other = |was: Money| lock.as_ref().map(|lock| (was, lock.total())).filter(|(was, now)| was != now);
    let anew = says.before.and_then(|(was, why)| Some((other(was)?, why)));
    let is = |why: Anew| anew.is_some_and(|(_, because)| because == why);
    let region_note = found.as_ref().and_then(|found| found.region_note(page));
    let view = found.map(|found| found.view(page));
    let asking = buyer::asking(page, lock.as_ref(), &form.more, &says.wrong).await?;
    let held = lock.as_ref().map(|lock| cart::held_until(page, lock.until, "checkout-held"));
    let mut response = page.show_as(
        status,
        &CheckoutPage {
            t: &page.t,
            page,
            view,
            layout: addresses::layout(page.storefront.country),
            form,
            lock: lock.map(|lock| sealed(&page.app, &lock)).unwrap_or_default(),
            held,
            wrong: says.wrong,
            refused,
            moved: anew.map(|(moved, _)| moved).or(says.moved),
            by_region: is(Anew::Region),
            by_choice: is(Anew::Choice),
            choices,
            asking,
            region_note,
            regional: address::is_regional(page)
                .then(|| division.map(|division| address::region_name(&page.t, division).to_owned())),
        },
    )?;
    super::private(&mut response);
    Ok(response)
}

/// `GET /{storefront}/checkout`
///
/// # Errors
/// When the database fails.
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let (email, address, more) = buyer::known_of(&page).await?;
    let refused = stale(&page).then(|| page.t.say("checkout-rates-too-old").to_string());
    let by = page.asked("by").parse().ok();
    let form = Form { email, address, attempt: attempt(), by, more };
    shown(&page, StatusCode::OK, form, Says { refused, ..Says::default() }).await
}

fn typed(fields: &Fields) -> Form {
    let own = |name: &str| fields.get(name).to_owned();
    Form {
        email: own("email"),
        address: Typed {
            name: own("name"),
            street: own("street"),
            extra: own("extra"),
            city: own("city"),
            region: own("region"),
            postcode: own("postcode"),
            phone: own("phone"),
        },
        attempt: own("attempt"),
        by: fields.get("by").parse().ok(),
        more: buyer::typed(fields),
    }
}

/// What the form comes to, past its door.
struct Parsed {
    email: Email,
    address: Address,
    attempt: AttemptId,
    card: Card,
    told: Option<Told>,
}

fn parse(
    page: &Page,
    fields: &Fields,
    form: &Form,
    asked: (Option<&Rule>, Option<Identifier>),
) -> Result<Parsed, Wrong> {
    let mut wrong = Wrong::none();
    let email = wrong.keep("email", form.email.parse::<Email>(), "form-email-wrong");
    let address = match addresses::check(page.storefront.country, &form.address) {
        Ok(address) => buyer::with_copy(page, address, &form.more, &mut wrong),
        Err(faults) => {
            address::say(&mut wrong, faults);
            buyer::copy_faults(page, &form.address, &form.more, &mut wrong);
            None
        }
    };
    let told = buyer::told(page, asked, &form.more, &mut wrong);
    let card = Card::typed(fields.get("card"));
    if fields.get("card").is_empty() {
        wrong.say("card", "form-needed", Vec::new());
    } else if !page.app.payments.takes(&card) {
        wrong.say("card", "checkout-card-unknown", Vec::new());
    }
    if !expiry_holds(fields.get("expiry"), page) {
        wrong.say("expiry", "checkout-expiry-wrong", Vec::new());
    }
    let code = fields.get("code");
    if !(3..=4).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        wrong.say("code", "checkout-code-wrong", Vec::new());
    }
    // A form whose attempt was lost is a new attempt: better than no order.
    let attempt = form.attempt.parse().unwrap_or_else(|_| AttemptId::new(uuid::Uuid::now_v7()));
    match (email, address, wrong.is_empty()) {
        (Some(email), Some(address), true) => Ok(Parsed { email, address, attempt, card, told }),
        _ => Err(wrong),
    }
}

/// `12/30`, `12 / 2030`: a month that has not passed.
fn expiry_holds(typed: &str, page: &Page) -> bool {
    use chrono::Datelike;
    let parts: Vec<&str> = typed.split('/').map(str::trim).collect();
    let [month, year] = parts.as_slice() else { return false };
    let (Ok(month), Ok(year)) = (month.parse::<u32>(), year.parse::<i32>()) else { return false };
    let year = if year < 100 { year + 2000 } else { year };
    (1..=12).contains(&month) && (year, month) >= (page.day.year(), page.day.month()) && year < page.day.year() + 30
}

/// `POST /{storefront}/checkout`: places the order and asks for the payment.
///
/// # Errors
/// When the database fails; whatever the shopper can mend is said on the page, with the form as typed.
pub async fn place(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let form = typed(&fields);
    let seen = Money::parse(fields.get("seen"), page.storefront.currency).ok();
    let lock = unsealed(&page.app, fields.get("lock"));
    let region = address::taxed_region(&page, &form.address.region).map(|division| division.code.clone());
    // The form was made before the region was known, or for another; or for another way than is chosen now.
    let anew = lock.as_ref().and_then(|lock| {
        let region = (lock.plan.region != region).then_some(Anew::Region);
        region.or((lock.by != form.by).then_some(Anew::Choice))
    });
    let before = seen.zip(anew);
    if fields.get("step") == "price" {
        return shown(&page, StatusCode::OK, form, Says { before, ..Says::default() }).await;
    }
    let rule = lock.as_ref().and_then(|lock| buyer::asked(&page, lock));
    let kept = buyer::kept_of(&page, rule).await?;
    let parsed = match parse(&page, &fields, &form, (rule, kept)) {
        Ok(parsed) => parsed,
        Err(wrong) => {
            let says = Says { wrong, before, ..Says::default() };
            return shown(&page, StatusCode::UNPROCESSABLE_ENTITY, form, says).await;
        }
    };
    if stale(&page) {
        let refused = Some(page.t.say("checkout-rates-too-old").to_string());
        return shown(&page, StatusCode::CONFLICT, form, Says { refused, ..Says::default() }).await;
    }
    match try_to_place(&page, &parsed, (lock, region, form.by), (seen, anew.is_some())).await {
        Ok(placed) => paying::ask(&page, placed, &parsed.attempt, &parsed.card, form).await,
        Err(ActionError::Refused(refusal)) => refused(&page, form, refusal, before).await,
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

/// Places with the lock where it still holds; else plans anew, once, and takes the new plan if it costs no more than
/// what was seen. A price that the buyer's region changed is shown again first, whichever way it went.
async fn try_to_place(
    page: &Page,
    parsed: &Parsed,
    (lock, region, by): (Option<Lock>, Option<Region>, Option<NaiveDate>),
    (seen, anew): (Option<Money>, bool),
) -> Result<Placed, ActionError> {
    let lock =
        lock.map(|lock| if anew { at_no_other_price(page, &lock, region.as_ref()).unwrap_or(lock) } else { lock });
    let mut promised = None;
    if let Some(lock) = lock.filter(|lock| lock.holds(page.storefront, (region.as_ref(), by), page.now)) {
        promised = Some(lock.plan.arrives);
        match place_with(page, parsed, lock).await {
            // Its stock went, or the cart or the rates changed: perhaps another road is as good.
            Err(ActionError::Refused(Refusal::SoldOut { .. } | Refusal::CartChanged | Refusal::PlanStale)) => {}
            other => return other,
        }
    }
    let mut last = Refusal::EmptyCart;
    for _ in 0..2 {
        let found = cart::find(page, region.clone(), by)
            .await
            .map_err(|fault| crate::store::StoreError::Stopped(fault.to_string()))?;
        let Some(found) = found.filter(|found| !found.planned.contents.is_empty()) else {
            // Nothing in the cart may mean that this very attempt took it: the order is the answer then.
            return place_with_nothing(page, parsed).await;
        };
        if let Some(refusal) = refusal_of(&found.planned) {
            return Err(refusal.into());
        }
        // By that day it can no longer be there: what can be is shown before anything is paid.
        if found.planned.gone {
            return Err(Refusal::PlanStale.into());
        }
        let Some(fresh) = lock_of(page, &found) else { return Err(Refusal::EmptyCart.into()) };
        let differs = |seen: &Money| {
            let (was, now) = (seen.minor(), fresh.total().minor());
            now > was || anew && now != was
        };
        if let Some(seen) = seen.filter(differs) {
            return Err(Refusal::PriceMoved { was: seen, now: fresh.total() }.into());
        }
        // The day that was held is full, or its lane closed: a later one is shown before anything is paid.
        if promised.is_some_and(|day| fresh.plan.arrives > day) {
            return Err(Refusal::PlanStale.into());
        }
        // Another road may ask for a number that nobody was asked for.
        if buyer::lacks(page, &fresh, parsed.told.as_ref()) {
            return Err(Refusal::PlanStale.into());
        }
        match place_with(page, parsed, fresh).await {
            Err(ActionError::Refused(
                refusal @ (Refusal::SoldOut { .. } | Refusal::CartChanged | Refusal::PlanStale),
            )) => last = refusal,
            other => return other,
        }
    }
    Err(last.into())
}

/// What was held, for the region that is known now, where that leaves its price as it was.
fn at_no_other_price(page: &Page, lock: &Lock, region: Option<&Region>) -> Option<Lock> {
    let known = page.app.db.known();
    let standing = known.standing(&page.market, region, lock.plan.day);
    let other = lock.for_region(region.cloned(), standing, &known.rulebook)?;
    (other.total() == lock.total()).then_some(other)
}

async fn place_with_nothing(page: &Page, parsed: &Parsed) -> Result<Placed, ActionError> {
    let attempt = parsed.attempt.clone();
    let placed = page.app.db.write(move |tx| crate::actions::place_order::placed_before(tx, &attempt)).await?;
    placed.ok_or_else(|| Refusal::EmptyCart.into())
}

async fn place_with(page: &Page, parsed: &Parsed, lock: Lock) -> Result<Placed, ActionError> {
    let Some(cart) = page.session.as_ref().and_then(|session| session.cart.clone()) else {
        return Err(Refusal::EmptyCart.into());
    };
    let wish = Wish {
        attempt: parsed.attempt.clone(),
        cart,
        account: page.account().map(|account| account.id.clone()),
        email: parsed.email.clone(),
        address: parsed.address.clone(),
        lock,
        provider: page.app.payments.name(),
        key_hash: session::hash(&page.app.order_key(&parsed.attempt)),
        told: parsed.told.clone(),
    };
    match page.app.db.write(move |tx| place_order(tx, &wish)).await {
        // Two posts of one attempt at the same moment on two connections: the second reads what the first made.
        Err(ActionError::Broken(error)) if error.is_taken() => place_with_nothing(page, parsed).await,
        other => other,
    }
}

async fn refused(
    page: &Page,
    form: Form,
    refusal: Refusal,
    before: Option<(Money, Anew)>,
) -> Result<HttpResponse, Fault> {
    let t = &page.t;
    let mut says = Says { before, ..Says::default() };
    match &refusal {
        // One cart, one payment at a time: the shopper finishes that one, or refuses it, first.
        Refusal::PaymentOpen(payment) => return Ok(Go::to(links::confirm(&page.storefront, payment)).answer(&page.app)),
        Refusal::PriceMoved { was, now } => says.moved = Some((*was, *now)),
        Refusal::SoldOut { sku, .. } => says.refused = Some(t.say("checkout-sold-out").with("sku", sku).to_string()),
        Refusal::CannotShip { sku, why } => {
            let why = t.say(labels::no_offer(*why)).to_string();
            says.refused = Some(t.say("checkout-cannot-ship").with("sku", sku).with("why", why).to_string());
        }
        Refusal::EmptyCart => says.refused = Some(t.say("checkout-empty").to_string()),
        _ => says.refused = Some(t.say("checkout-changed").to_string()),
    }
    shown(page, StatusCode::CONFLICT, Form { attempt: attempt(), ..form }, says).await
}

/// The checkout again after a payment was declined: everything as typed, a new attempt, nothing charged.
///
/// # Errors
/// When the database fails.
pub async fn declined(page: &Page, form: Form) -> Result<HttpResponse, Fault> {
    let mut wrong = Wrong::none();
    wrong.say("card", "checkout-declined", Vec::new());
    let form = Form { attempt: attempt(), ..form };
    shown(page, StatusCode::UNPROCESSABLE_ENTITY, form, Says { wrong, ..Says::default() }).await
}
