//! A cart that came along from another storefront says what became of it on the way. Which one it came from stands in the
//! address (`?from=de-at`): nothing is kept for that, and nothing is written by looking.

use super::cart::Found;
use super::categories::{self, CategoryLink};
use crate::actions::ActionError;
use crate::actions::plan_cart::{PlannedCart, plan_cart};
use crate::domain::cart_moves::{Charges, Moved, Seen};
use crate::domain::ids::VariantId;
use crate::domain::offers::NoOffer;
use crate::domain::storefront::{Segment, Storefront};
use crate::web::fault::Fault;
use crate::web::fronts;
use crate::web::page::Page;
use crate::wording::labels;

/// Goods that cannot go where the cart is now.
pub struct Lost {
    /// What they are called.
    pub title: String,
    /// Why they cannot.
    pub why: String,
    /// Where others like them are found.
    pub category: Option<CategoryLink>,
}

/// What a cart says of its way.
pub struct Told {
    /// From where to where.
    pub title: String,
    /// What is other than it was, a sentence each.
    pub says: Vec<String>,
    /// What cannot go there.
    pub lost: Vec<Lost>,
}

fn seen(planned: &PlannedCart) -> Seen {
    let variant = |index: &usize| planned.contents.get(*index).map(|content| content.variant.clone());
    let stays = planned.left_out.iter().filter_map(|(index, why)| Some((variant(index)?, *why))).collect();
    Seen::of(planned.plan.as_ref().map(|plan| &plan.plan), stays)
}

/// What a cart says of its way from the storefront the address names; none where it names none, the same country and
/// currency, or there is no cart.
///
/// # Errors
/// When the database fails.
pub async fn told(page: &Page, found: Option<&Found>) -> Result<Option<Told>, Fault> {
    let (Some(found), Ok(segment)) = (found, page.asked("from").parse::<Segment>()) else { return Ok(None) };
    let fronts::Found::Front(from, market, _) = fronts::find(&page.app, segment) else { return Ok(None) };
    let here = page.storefront;
    let cart = page.session.as_ref().and_then(|session| session.cart.clone());
    let (Some(cart), false) = (cart, (from.country, from.currency) == (here.country, here.currency)) else {
        return Ok(None);
    };
    let (app, now) = (page.app.clone(), page.now);
    let read = page.app.db.read(move |read| -> Result<_, ActionError> {
        let known = read.known();
        // In the reader's language: only where and in what it is paid differs.
        let from = Storefront { language: here.language, ..from };
        let planned = plan_cart(read, &known, &cart, from, (&market, None), (now, None))?;
        Ok((planned, app.offers.index(read)?))
    });
    let (before, index) = read.await?;
    let moved = Moved::between(&seen(&before), &seen(&found.planned));
    let title_of = |variant: &VariantId| {
        let content = found.planned.contents.iter().find(|content| content.variant == *variant);
        content.map(|content| content.card.title.words.clone()).unwrap_or_default()
    };
    let lost = |(variant, why): &(VariantId, NoOffer)| {
        let content = found.planned.contents.iter().find(|content| content.variant == *variant);
        let category = content.and_then(|content| index.category(content.card.category.as_ref()?));
        Lost {
            title: title_of(variant),
            why: page.t.say(labels::no_offer(*why)).to_string(),
            category: category.map(|category| categories::link(category, page)),
        }
    };
    let t = &page.t;
    let title = t.say("moved-title").with("was", from.country).with("now", here.country);
    let title = if from.country == here.country {
        t.say("moved-title-currency").with("was", from.currency.as_str()).with("now", here.currency.as_str())
    } else {
        title
    };
    let title = title.to_string();
    Ok(Some(Told { title, says: says(page, &moved, &title_of), lost: moved.lost.iter().map(lost).collect() }))
}

/// What is other than it was, a sentence each.
fn says(page: &Page, moved: &Moved, title_of: &dyn Fn(&VariantId) -> String) -> Vec<String> {
    let t = &page.t;
    let mut says = Vec::new();
    if let Some((was, now)) = moved.total {
        says.push(t.say("moved-total").with("was", was).with("now", now).to_string());
    }
    match moved.charges {
        Some(Charges::Now(now)) => says.push(t.say("moved-charges-now").with("now", now).to_string()),
        Some(Charges::NoMore(was)) => says.push(t.say("moved-charges-gone").with("was", was).to_string()),
        Some(Charges::Other { was, now }) => {
            says.push(t.say("moved-charges-other").with("was", was).with("now", now).to_string());
        }
        None => {}
    }
    if let Some(ahead) = moved.paid_ahead {
        let words = if ahead { "moved-paid-ahead" } else { "moved-paid-at-door" };
        says.push(t.say(words).to_string());
    }
    if let Some((was, now)) = moved.arrives {
        says.push(t.say("moved-arrives").with("was", was).with("now", now).to_string());
    }
    for variant in &moved.gained {
        says.push(t.say("moved-gained").with("title", title_of(variant)).to_string());
    }
    if moved.is_nothing() {
        says.push(t.say("moved-nothing").to_string());
    }
    says
}
