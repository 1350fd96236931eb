//! What the checkout asks of a buyer beside address and card: the copy of the address in Latin letters, the number under
//! which customs know them; and what it says before they order.

use crate::actions::place_order::Told;
use crate::domain::addresses::{self, Address, CopyFault, CopyLine, Latin, Script, Typed, Written};
use crate::domain::checkout::Lock;
use crate::domain::identifiers::{self, Crossing, Identifier, Kind, Need, Refused, Rule};
use crate::domain::ids::OrderId;
use crate::domain::money::{Money, Rounding};
use crate::domain::precontract::{Button, Terms};
use crate::domain::returns::WINDOW_DAYS;
use crate::store::identifiers::{Kept, bound_to_account};
use crate::store::{StoreError, identifiers as kept, orders};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Wrong};
use crate::web::numbers;
use crate::web::page::Page;
use crate::wording::Speaker;

/// A number as it was typed: it prints as nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hidden(pub String);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// What stands in these parts of the form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// The copy in Latin letters.
    pub latin: Latin,
    /// The number for customs.
    pub number: Hidden,
    /// Whether it is kept in the account.
    pub keep: bool,
}

/// The name a line of the copy has in the form.
fn name(line: CopyLine) -> &'static str {
    match line {
        CopyLine::Name => "latin-name",
        CopyLine::Street => "latin-street",
        CopyLine::Extra => "latin-extra",
        CopyLine::City => "latin-city",
    }
}

/// What was typed.
pub fn typed(fields: &Fields) -> Form {
    let mut latin = Latin::default();
    for line in CopyLine::ALL {
        latin.set(*line, fields.get(name(*line)).to_owned());
    }
    Form { latin, number: Hidden(fields.get("tax-id").to_owned()), keep: fields.has("keep-tax-id") }
}

/// The rule by which the destination asks for a number for what a plan sends; none where it does not.
pub fn asked(page: &Page, lock: &Lock) -> Option<&'static Rule> {
    let plan = &lock.plan;
    let crossings: Vec<Crossing> = plan
        .consignments
        .iter()
        .map(|terms| {
            let prices = terms.lines.iter().map(|line| line.price.amount.times(line.quantity));
            let goods = prices.collect::<Result<Vec<_>, _>>().and_then(|all| Money::sum(plan.currency, all));
            let goods = goods.unwrap_or(plan.total);
            Crossing { route: terms.route, channel: terms.channel, goods }
        })
        .collect();
    let known = page.app.db.known();
    identifiers::asked(plan.destination, plan.day, &crossings, &|amount, currency| {
        let rate = known.rates.rate(amount.currency(), currency, plan.day).ok()?;
        rate.convert(amount, Rounding::Up).ok()
    })
}

/// The number of one of these kinds that a signed-in buyer keeps in their account.
///
/// # Errors
/// When the database fails.
pub async fn kept_of(page: &Page, rule: Option<&Rule>) -> Result<Option<Identifier>, Fault> {
    let (Some(account), Some(rule)) = (page.account().map(|account| account.id.clone()), rule) else {
        return Ok(None);
    };
    let bound = bound_to_account(&account);
    let all = page.app.db.read(move |read| kept::of_account(read, &account)).await?;
    let own = all.iter().find(|one| rule.kinds.contains(&one.kind));
    Ok(own.and_then(|one| numbers::bound(&page.app, &bound, one)))
}

/// All numbers in a buyer's account, as they are shown: kind, what it is called, and dots with the last of it.
///
/// # Errors
/// When the database fails.
pub async fn all_of_account(page: &Page) -> Result<Vec<(Kind, String, String)>, Fault> {
    let Some(account) = page.account().map(|account| account.id.clone()) else { return Ok(Vec::new()) };
    let bound = bound_to_account(&account);
    let all = page.app.db.read(move |read| kept::of_account(read, &account)).await?;
    let shown = |one: &Kept| numbers::bound(&page.app, &bound, one).map_or("•".to_owned(), |number| number.masked());
    Ok(all.iter().map(|one| (one.kind, numbers::called(&page.t, one.kind), shown(one))).collect())
}

/// What was typed for an order of this cart before its payment was declined.
pub fn told_before(page: &Page, id: &OrderId, address: &Address, one: Option<&Kept>) -> Form {
    let number = one.and_then(|one| numbers::opened(&page.app, id, one));
    Form {
        latin: address.latin.clone().unwrap_or_default(),
        number: Hidden(number.map(|number| number.printed()).unwrap_or_default()),
        keep: false,
    }
}

/// What need not be typed again: what this very buyer typed for this cart before its payment was declined; else what the
/// account says. A cart goes along to whoever signs in on the same browser: what somebody else typed for it does not.
///
/// # Errors
/// When the database fails.
pub async fn known_of(page: &Page) -> Result<(String, Typed, Form), Fault> {
    if let Some(cart) = page.session.as_ref().and_then(|session| session.cart.clone()) {
        let read = page.app.db.read(move |read| -> Result<_, StoreError> {
            let Some(order) = orders::last_of_cart(read, &cart)? else { return Ok(None) };
            let number = kept::of_order(read, &order.id)?;
            Ok(Some((order, number)))
        });
        let own = page.account().map(|account| account.id.clone());
        if let Some((order, number)) = read.await?.filter(|(order, _)| order.account == own) {
            let here = order.country == page.storefront.country;
            let (address, more) = if here {
                (order.address.typed(), told_before(page, &order.id, &order.address, number.as_ref()))
            } else {
                Default::default()
            };
            return Ok((order.email.to_string(), address, more));
        }
    }
    let email = page.account().map(|account| account.email.to_string()).unwrap_or_default();
    let name = page.account().map(|account| account.name.clone()).unwrap_or_default();
    Ok((email, Typed { name, ..Typed::default() }, Form::default()))
}

/// What is wrong with the copy beside an address that is wrong itself: all is told at once.
pub fn copy_faults(page: &Page, typed: &Typed, form: &Form, wrong: &mut Wrong) {
    let own = str::to_owned;
    let address = Address {
        country: page.storefront.country,
        name: own(&typed.name),
        street: own(&typed.street),
        extra: own(&typed.extra),
        city: own(&typed.city),
        region: None,
        postcode: String::new(),
        phone: String::new(),
        latin: None,
    };
    with_copy(page, address, form, wrong);
}

/// Checks the copy beside an address: what is wrong is said at its line.
pub fn with_copy(page: &Page, address: Address, form: &Form, wrong: &mut Wrong) -> Option<Address> {
    let copy = match addresses::check_copy(&address, &form.latin) {
        Ok(copy) => copy,
        Err(faults) => {
            let country = page.storefront.country;
            for (line, fault) in faults {
                let example = addresses::script(country).map_or("", |written| written.example.line(line));
                match fault {
                    CopyFault::Needed if example.is_empty() => {
                        wrong.say(name(line), "buyer-latin-needed-plain", Vec::new());
                    }
                    CopyFault::Needed => {
                        wrong.say(name(line), "buyer-latin-needed", vec![("example", example.into())]);
                    }
                    CopyFault::Foreign => wrong.say(name(line), "buyer-latin-foreign", Vec::new()),
                    CopyFault::TooLong => {
                        wrong.say(name(line), "form-too-long", vec![("most", addresses::WIDEST.into())])
                    }
                }
            }
            return None;
        }
    };
    let address = Address { latin: copy, ..address };
    unprintable(page, &address, wrong);
    Some(address)
}

/// Signs in the Latin address for which papers have no face are said at their field: a heart after the name.
fn unprintable(page: &Page, address: &Address, wrong: &mut Wrong) {
    for line in CopyLine::ALL {
        let copy = address.latin.as_ref().map_or("", |latin| latin.line(*line));
        let own = copy.is_empty();
        let text = if own { address.line(*line) } else { copy };
        // What every keyboard has, every face has: faces are opened for the rest alone.
        if text.chars().all(|sign| sign.is_ascii_graphic() || sign == ' ') || page.app.faces.of(&[text]).is_ok() {
            continue;
        }
        let at = if own { line.as_str() } else { name(*line) };
        wrong.say(at, "buyer-unprintable", Vec::new());
    }
}

/// Reads the number for customs: what was typed, or where nothing was the one that is kept. What is wrong is said.
pub fn told(
    page: &Page,
    (rule, kept): (Option<&Rule>, Option<Identifier>),
    form: &Form,
    wrong: &mut Wrong,
) -> Option<Told> {
    let rule = rule?;
    let keys = std::sync::Arc::clone(&page.app.identifier_keys);
    let keep = form.keep && page.signed_in();
    if form.number.0.is_empty() {
        if kept.is_none() && rule.need == Need::Required {
            wrong.say("tax-id", "buyer-id-needed", vec![("country", page.storefront.country.into())]);
        }
        return kept.map(|identifier| Told { identifier, keep: false, keys });
    }
    match Identifier::read(&rule.kinds, &form.number.0) {
        Ok(identifier) => return Some(Told { identifier, keep, keys }),
        Err(Refused::Digit) => wrong.say("tax-id", "buyer-id-digit", Vec::new()),
        Err(Refused::Shape) => {
            let example = rule.kinds.first().map_or("", |kind| kind.example());
            wrong.say("tax-id", "buyer-id-shape", vec![("example", example.into())]);
        }
    }
    None
}

/// What is asked of a buyer beside their address.
pub struct Asking {
    /// The number for customs; none where the destination asks for none.
    pub number: Option<Number>,
    /// The copy in Latin letters; none where it is not asked for.
    pub copy: Option<Copy>,
    /// What is said before they order.
    pub sale: Sale,
}

/// A number as it is asked for.
pub struct Number {
    rule: &'static Rule,
    /// The one that is kept, as it is shown.
    pub kept: Option<String>,
}

impl Number {
    /// What it is called, in the reader's language.
    pub fn label(&self, t: &Speaker) -> String {
        match self.rule.kinds.as_slice() {
            [one, other, ..] => t
                .say("buyer-id-either")
                .with("one", numbers::called(t, *one))
                .with("other", numbers::called(t, *other))
                .to_string(),
            [one] => numbers::called(t, *one),
            [] => String::new(),
        }
    }

    /// Whether goods go without it.
    pub fn is_optional(&self) -> bool {
        self.rule.need == Need::Optional
    }

    /// Whether it must be typed: nothing is kept that would do.
    pub fn must_be_typed(&self) -> bool {
        !self.is_optional() && self.kept.is_none()
    }

    /// One that looks right.
    pub fn example(&self) -> &'static str {
        self.rule.kinds.first().map_or("", |kind| kind.example())
    }

    /// The keys a telephone shows for it.
    pub fn keys(&self) -> &'static str {
        if self.rule.kinds.iter().all(|kind| kind.is_digits()) { "numeric" } else { "text" }
    }

    /// What there is to say of this kind alone.
    pub fn more(&self) -> Option<&'static str> {
        self.rule.kinds.contains(&Kind::Pccc).then_some("buyer-id-pccc-more")
    }
}

/// The copy in Latin letters as it is asked for.
pub struct Copy {
    /// What it is called: by the script people there write.
    pub says: &'static str,
    /// Whether it stands open: for who reads the language of the country, and where a line of it is wrong.
    pub open: bool,
    /// Name in the form, what it is called, what was typed, an example.
    pub lines: Vec<(&'static str, &'static str, String, String)>,
}

fn copy(page: &Page, form: &Form, wrong: &Wrong) -> Option<Copy> {
    let written = addresses::script(page.storefront.country);
    let faulty = wrong.fields().any(|field| field.starts_with("latin-"));
    // Whoever writes to Vienna in Chinese is asked for it once it is seen.
    if written.is_none() && !faulty && form.latin == Latin::default() {
        return None;
    }
    let has_city = addresses::layout(page.storefront.country).is_some_and(|own| own.has(addresses::Field::City));
    let shown = CopyLine::ALL.iter().filter(|line| has_city || **line != CopyLine::City);
    let line = |line: &CopyLine| {
        let label = match line {
            CopyLine::Name => "buyer-latin-name",
            CopyLine::Street => "buyer-latin-street",
            CopyLine::Extra => "buyer-latin-extra",
            CopyLine::City => "buyer-latin-city",
        };
        let example = written.map_or("", |written| written.example.line(*line)).to_owned();
        (name(*line), label, form.latin.line(*line).to_owned(), example)
    };
    let reads = |written: &Written| written.is_read_in(page.t.language());
    Some(Copy {
        says: match written.map(|written| written.script) {
            Some(Script::Arabic) => "buyer-latin-arabic",
            Some(Script::Cyrillic) => "buyer-latin-cyrillic",
            Some(Script::Japanese) => "buyer-latin-japanese",
            Some(Script::Korean) => "buyer-latin-korean",
            None => "buyer-latin-other",
        },
        open: faulty || form.latin != Latin::default() || written.is_some_and(reads),
        lines: shown.map(line).collect(),
    })
}

/// What the fields beside the address are called, for the list of what is wrong.
pub fn label(t: &Speaker, asking: &Asking, field: &str) -> Option<String> {
    let id = match field {
        "email" => "checkout-email",
        "name" => "checkout-name",
        "street" => "checkout-street",
        "extra" => "checkout-extra",
        "card" => "checkout-card",
        "expiry" => "checkout-expiry",
        "code" => "checkout-code",
        "latin-name" => "buyer-latin-name",
        "latin-street" => "buyer-latin-street",
        "latin-extra" => "buyer-latin-extra",
        "latin-city" => "buyer-latin-city",
        "tax-id" => return asking.number.as_ref().map(|number| number.label(t)),
        _ => return None,
    };
    Some(t.say(id).to_string())
}

/// What is said before somebody orders.
pub struct Sale {
    terms: Terms,
    /// Where complaints go.
    pub mail: String,
}

impl Sale {
    /// Whether the button has to say that the order obliges to pay, and nothing else.
    pub fn binds(&self) -> bool {
        self.terms.button == Button::Binding
    }

    /// Days that the house gives for changing one's mind.
    pub fn days(&self) -> i64 {
        WINDOW_DAYS
    }

    /// Days that the law gives; none where it gives none.
    pub fn by_law(&self) -> Option<u32> {
        self.terms.withdrawal_days
    }
}

/// The address in a sender such as `Entrepot <shop@entrepot.example>`.
fn bare(sender: &str) -> String {
    let inside = sender.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or(sender, |(address, _)| address).trim().to_owned()
}

/// What is asked and said beside the address.
///
/// # Errors
/// When the database fails.
pub async fn asking(page: &Page, lock: Option<&Lock>, form: &Form, wrong: &Wrong) -> Result<Asking, Fault> {
    let rule = lock.and_then(|lock| asked(page, lock));
    let kept = kept_of(page, rule).await?.map(|number| number.masked());
    let territory = page.app.db.known().rulebook.territory(page.storefront.country, page.day);
    Ok(Asking {
        number: rule.map(|rule| Number { rule, kept }),
        copy: copy(page, form, wrong),
        sale: Sale {
            terms: Terms::of(page.storefront.country, &territory, page.day),
            mail: bare(&page.app.settings.sender),
        },
    })
}

/// Whether a plan that was made anew asks for a number that the buyer was not asked for.
pub fn lacks(page: &Page, lock: &Lock, told: Option<&Told>) -> bool {
    told.is_none() && asked(page, lock).is_some_and(|rule| rule.need == Need::Required)
}
