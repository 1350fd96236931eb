//! Taking money. A provider is asked after the order's transaction and answered in a second one; the payment's id is its
//! idempotency key, so asking twice charges once.

use futures_util::future::BoxFuture;

use crate::actions::record_payment::Outcome;
use crate::actions::refund_return::Answer;
use crate::domain::ids::{PaymentId, RefundId};
use crate::domain::money::Money;
use crate::store::{Db, StoreError, payments};

/// The provider did not answer, or not in a way we understand. Nothing is known; it is asked again.
#[derive(Debug, thiserror::Error)]
#[error("the payment provider did not answer: {0}")]
pub struct NoAnswer(pub String);

impl From<StoreError> for NoAnswer {
    fn from(error: StoreError) -> Self {
        Self(error.to_string())
    }
}

/// How shoppers pay with a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// On the provider's own page: real cards never touch our forms.
    Redirect,
    /// In our form, with the test provider's published numbers.
    TestForm,
}

/// A means of payment as it was typed. It is never stored, logged or shown again.
pub struct Card {
    /// The number, digits only.
    pub number: String,
}

impl Card {
    /// Reads a number as people type it: with spaces or hyphens.
    pub fn typed(number: &str) -> Self {
        Self { number: number.chars().filter(char::is_ascii_digit).collect() }
    }
}

/// A payment provider.
pub trait Payments: Send + Sync {
    /// Its name, as payments are kept under.
    fn name(&self) -> &'static str;

    /// How shoppers pay with it.
    fn way(&self) -> Way;

    /// Whether a means of payment can be taken at all, before an order is placed.
    fn takes(&self, card: &Card) -> bool;

    /// Charges a payment. The same id again gives the same answer and no second charge.
    fn charge<'a>(
        &'a self,
        id: &'a PaymentId,
        amount: Money,
        card: &'a Card,
    ) -> BoxFuture<'a, Result<Outcome, NoAnswer>>;

    /// What the provider knows of a payment; none where it was never asked.
    fn lookup<'a>(&'a self, id: &'a PaymentId) -> BoxFuture<'a, Result<Option<Outcome>, NoAnswer>>;

    /// What the shopper did at their bank.
    fn confirm<'a>(
        &'a self,
        id: &'a PaymentId,
        amount: Money,
        agreed: bool,
    ) -> BoxFuture<'a, Result<Outcome, NoAnswer>>;

    /// Lets go of a payment nobody confirmed: it can be charged no more. Answers what stands: one that was charged before
    /// stays charged.
    fn cancel<'a>(&'a self, id: &'a PaymentId, amount: Money) -> BoxFuture<'a, Result<Outcome, NoAnswer>>;

    /// Gives money back, or says why not. The same id again gives it back once.
    fn refund<'a>(
        &'a self,
        id: &'a RefundId,
        payment: &'a PaymentId,
        amount: Money,
    ) -> BoxFuture<'a, Result<Answer, NoAnswer>>;
}

/// The numbers the test provider takes, and what they do. Published, of no bank.
pub const TEST_CARDS: [(&str, &str); 3] = [
    ("4242 4242 4242 4242", "captured"),
    ("4000 0000 0000 0002", "declined"),
    ("4000 0025 0000 3155", "needs_confirmation"),
];

/// The embedded provider: takes its published numbers and nothing else. Its answers are rows, so that a process that died
/// between asking and recording can ask again.
pub struct TestProvider {
    db: Db,
}

impl TestProvider {
    /// A provider that keeps its answers in a database.
    pub fn new(db: Db) -> Self {
        Self { db }
    }

    fn outcome(word: &str, key: &str) -> Outcome {
        match word {
            "captured" => Outcome::Captured { reference: format!("test_{key}") },
            "needs_confirmation" => Outcome::NeedsConfirmation,
            "cancelled" => Outcome::Cancelled,
            _ => Outcome::Declined,
        }
    }

    async fn answer(
        &self,
        key: String,
        kind: &'static str,
        word: &'static str,
        amount: Money,
    ) -> Result<Outcome, NoAnswer> {
        let asked = key.clone();
        let known = self.db.write(move |tx| payments::note_test_answer(tx, &asked, kind, word, amount)).await?;
        Ok(Self::outcome(&known, &key))
    }
}

fn word_of(card: &Card) -> Option<&'static str> {
    let plain = |number: &str| number.replace(' ', "");
    TEST_CARDS.iter().find(|(number, _)| plain(number) == card.number).map(|(_, word)| *word)
}

impl Payments for TestProvider {
    fn name(&self) -> &'static str {
        "test"
    }

    fn way(&self) -> Way {
        Way::TestForm
    }

    fn takes(&self, card: &Card) -> bool {
        word_of(card).is_some()
    }

    fn charge<'a>(
        &'a self,
        id: &'a PaymentId,
        amount: Money,
        card: &'a Card,
    ) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        let word = word_of(card).unwrap_or("declined");
        Box::pin(async move {
            // What was answered before stands: a shopper who presses twice is charged once.
            match self.lookup(id).await? {
                Some(known) => Ok(known),
                None => self.answer(id.to_string(), "charge", word, amount).await,
            }
        })
    }

    fn lookup<'a>(&'a self, id: &'a PaymentId) -> BoxFuture<'a, Result<Option<Outcome>, NoAnswer>> {
        let key = id.to_string();
        Box::pin(async move {
            let asked = key.clone();
            let known = self.db.read(move |read| payments::test_answer(read, &asked)).await?;
            Ok(known.map(|word| Self::outcome(&word, &key)))
        })
    }

    fn confirm<'a>(
        &'a self,
        id: &'a PaymentId,
        amount: Money,
        agreed: bool,
    ) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        let word = if agreed { "captured" } else { "declined" };
        Box::pin(self.answer(id.to_string(), "charge", word, amount))
    }

    fn cancel<'a>(&'a self, id: &'a PaymentId, amount: Money) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(self.answer(id.to_string(), "charge", "cancelled", amount))
    }

    fn refund<'a>(
        &'a self,
        id: &'a RefundId,
        _: &'a PaymentId,
        amount: Money,
    ) -> BoxFuture<'a, Result<Answer, NoAnswer>> {
        Box::pin(async move {
            self.answer(id.to_string(), "refund", "captured", amount).await?;
            Ok(Answer::Paid(format!("test_{id}")))
        })
    }
}

/// Live trade without a provider set up: nothing can be paid, and the checkout says so.
pub struct NoProvider;

impl Payments for NoProvider {
    fn name(&self) -> &'static str {
        "none"
    }

    fn way(&self) -> Way {
        Way::Redirect
    }

    fn takes(&self, _: &Card) -> bool {
        false
    }

    fn charge<'a>(&'a self, _: &'a PaymentId, _: Money, _: &'a Card) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Err(NoAnswer("none is set up".into())) })
    }

    fn lookup<'a>(&'a self, _: &'a PaymentId) -> BoxFuture<'a, Result<Option<Outcome>, NoAnswer>> {
        Box::pin(async { Ok(None) })
    }

    fn confirm<'a>(&'a self, _: &'a PaymentId, _: Money, _: bool) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Err(NoAnswer("none is set up".into())) })
    }

    fn cancel<'a>(&'a self, _: &'a PaymentId, _: Money) -> BoxFuture<'a, Result<Outcome, NoAnswer>> {
        Box::pin(async { Err(NoAnswer("none is set up".into())) })
    }

    fn refund<'a>(&'a self, _: &'a RefundId, _: &'a PaymentId, _: Money) -> BoxFuture<'a, Result<Answer, NoAnswer>> {
        Box::pin(async { Err(NoAnswer("none is set up".into())) })
    }
}
