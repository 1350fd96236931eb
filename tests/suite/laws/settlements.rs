//! Laws of settle-up: every entry balances whatever was charged; nobody gets back more than they paid, in whatever order
//! returns and settlements come; everything back is everything paid.

use entrepot::domain::fx::FxUsed;
use entrepot::domain::ids::{BrandId, ConsignmentId, OrderLineId};
use entrepot::domain::ledger::{Account, balance};
use entrepot::domain::money::{Currency, Money};
use entrepot::domain::refunds::{Carriage, Former, Paid, PaidConsignment, PaidLine, Settled};
use entrepot::domain::returns::{Reason, ReturnLine};
use entrepot::domain::settlements::{Limits, Parts, SettlementState, judge, read};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn parts([duty, tax, fees]: [i64; 3]) -> Parts {
    Parts { duty: eur(duty), tax: eur(tax), fees: eur(fees) }
}

fn id<I: From<uuid::Uuid>>(number: usize) -> I {
    I::from(uuid::Uuid::from_u128(u128::try_from(number).unwrap()))
}

fn three() -> impl Strategy<Value = [i64; 3]> {
    prop::array::uniform3(0..20_000_i64)
}

fn limits() -> Limits {
    Limits { smallest_refund: eur(50), largest_borne: eur(1000) }
}

proptest! {
    #[test]
    fn every_settlement_balances_and_leaves_nothing_held(
        paid in three(),
        added in prop::array::uniform3(-5_000..5_000_i64),
        asked in three(),
        abroad in any::<bool>(),
        rate in 1_000..9_000_000_i64,
    ) {
        let (paid, held) = (parts(paid), parts(paid).plus(parts(added)).unwrap());
        let currency: Currency = if abroad { "KWD" } else { "EUR" }.parse().unwrap();
        let money = |minor| Money::new(minor, currency);
        let asked = Parts { duty: money(asked[0]), tax: money(asked[1]), fees: money(asked[2]) };
        let rate = if abroad { Decimal::new(rate, 6) } else { Decimal::ONE };
        let fx = FxUsed { from: currency, to: Currency::EUR, rate, published: None, source: String::new() };
        let charged = asked.at(&fx).unwrap();
        let (judged, state) = judge((paid, held), charged, fx, (limits(), 0)).unwrap();
        let entry = judged.entry(asked, state).unwrap();
        prop_assert!(balance(entry.postings()).unwrap().values().all(|sum| sum.is_zero()));
        let sum = |account| -> i64 {
            let own = entry.postings().iter().filter(|side| side.account == account);
            own.filter(|side| side.amount.currency() == Currency::EUR).map(|side| side.amount.minor()).sum()
        };
        prop_assert_eq!(sum(Account::DutyHeld), held.duty.minor());
        prop_assert_eq!(sum(Account::TaxHeld), held.tax.minor());
        // What goes back is what was paid too much, from parts of which too much was paid.
        let (back, over) = (judged.owed().unwrap(), paid.total().unwrap().minus(charged.total().unwrap()).unwrap());
        prop_assert!(back.is_zero() || back == over);
        for (back, (paid, charged)) in judged.back.each().into_iter().zip(paid.each().into_iter().zip(charged.each())) {
            prop_assert!(back.minor() >= 0 && back.minor() <= (paid.minor() - charged.minor()).max(0));
        }
        prop_assert_eq!(state == SettlementState::Refunding, !back.is_zero());
        prop_assert!(judged.short.minor() >= 0 && judged.foreseen.minor() >= 0 && judged.kept.minor() >= 0);
    }

    #[test]
    fn returns_and_a_settlement_in_any_order_give_back_what_was_paid_and_never_more(
        lines in prop::collection::vec((1..6_u32, 1..90_000_i64, three()), 1..4),
        carried in prop::array::uniform4(0..5_000_i64),
        turns in prop::collection::vec((prop::sample::select(Reason::ALL), prop::collection::vec(0..4_u32, 3)), 0..5),
        settled_at in 0..6_usize,
        charged in prop::array::uniform3(0..100_u32),
    ) {
        let lines: Vec<PaidLine> = lines
            .into_iter()
            .enumerate()
            .map(|(at, (quantity, goods, [duty, flat, tax]))| PaidLine {
                line: id::<OrderLineId>(at + 1),
                brand: id::<BrandId>(7),
                hs6: "691110".parse().unwrap(),
                quantity,
                goods: eur(goods),
                duty: eur(duty),
                flat_duty: eur(flat),
                tax: eur(tax),
            })
            .collect();
        let [shipping, duty, tax, fees] = carried.map(eur);
        let consignment: ConsignmentId = id(50);
        let only = PaidConsignment { id: consignment.clone(), lines, carriage: Carriage { shipping, duty, tax, fees } };
        let paid = Paid { currency: Currency::EUR, consignments: vec![only] };
        let whole = paid.total().unwrap().minor();
        let (mut former, mut settled, mut back): (Vec<Former>, Vec<Settled>, i64) = (Vec::new(), Vec::new(), 0);
        let last = (Reason::ChangedMind, vec![u32::MAX; 3]);
        for (turn, (reason, sizes)) in turns.into_iter().chain([last]).enumerate() {
            if turn == settled_at {
                // What is left of the border's share, and a charge of so many hundredths of each part.
                let taken = paid.taken(&former, &consignment).unwrap();
                let left = paid.consignments[0].parts().unwrap().minus(taken).unwrap();
                let share = |amount: Money, percent: u32| eur(amount.minor() * i64::from(percent) / 100);
                let given = Parts {
                    duty: share(left.duty, charged[0]),
                    tax: share(left.tax, charged[1]),
                    fees: share(left.fees, charged[2]),
                };
                back += given.total().unwrap().minor();
                settled.push(Settled { consignment: consignment.clone(), after: former.len(), parts: given });
                prop_assert!(back <= whole);
            }
            let asked: Vec<ReturnLine> = paid
                .lines()
                .enumerate()
                .map(|(at, line)| ReturnLine {
                    line: line.line.clone(),
                    quantity: paid.left(&former, &line.line).min(sizes[at]),
                })
                .filter(|line| line.quantity > 0)
                .collect();
            if asked.is_empty() {
                continue;
            }
            let plan = paid.plan_after(&former, &settled, reason, &asked).unwrap();
            prop_assert!(plan.total().unwrap().minor() >= 0, "{:?}", plan);
            let totals = plan.totals().unwrap();
            let sums = [totals.goods, totals.shipping, totals.duty, totals.tax, totals.fees];
            prop_assert_eq!(Money::sum(Currency::EUR, sums).unwrap(), totals.total);
            back += plan.total().unwrap().minor();
            prop_assert!(back <= whole);
            former.push(Former { reason, lines: asked });
        }
        prop_assert_eq!(back, whole);
    }

    #[test]
    fn no_file_whatever_stands_in_it_upsets_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        for file in [bytes, text.clone().into_bytes(), format!("tracking,declaration,duty,tax,fee,currency\n{text}").into_bytes()] {
            let (lines, faults) = read(&file);
            prop_assert!(lines.iter().all(|line| !line.parcel.is_empty() && !line.declaration.is_empty()));
            let _ = faults;
        }
    }
}
