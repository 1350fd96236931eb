//! Papers of parcels: identifier and declaration in one step, refused with all that is missing.

use std::collections::BTreeSet;

use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::actions::{ActionError, Refusal};
use entrepot::domain::addresses::Typed;
use entrepot::domain::audit::Author;
use entrepot::domain::customs::{Declaration, Form, Latin, Missing};
use entrepot::domain::ids::Sku;
use entrepot::domain::orders::Consignment;
use entrepot::store::orders;

use crate::shop::till::Till;
use crate::support::{Sold, TestShop, typed};

/// The first consignment of a sale.
fn parcel(shop: &TestShop, sold: &Sold) -> Consignment {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap().into_iter().next().unwrap()
}

fn issue(shop: &TestShop, sold: &Sold, wish: &Wish) -> Result<Declaration, ActionError> {
    let number = parcel(shop, sold).number;
    shop.app.db.write_now(|tx| issue_papers(tx, &Author::command("test"), &number, wish))
}

fn says(sku: &str, text: &str) -> Wish {
    Wish { descriptions: vec![(sku.parse().unwrap(), text.to_owned())], latin: None }
}

fn missing(done: Result<Declaration, ActionError>) -> Vec<Missing> {
    match done {
        Err(ActionError::Refused(Refusal::Papers(missing))) => missing,
        other => panic!("{other:?}"),
    }
}

/// Somebody in Dubai who writes their address in Arabic.
fn in_arabic() -> Typed {
    Typed { name: "نور الهاشمي".to_owned(), street: "شارع الرقة 12".to_owned(), ..typed("AE") }
}

fn in_latin() -> Latin {
    let own = str::to_owned;
    Latin { name: own("Nour Al Hashimi"), street: own("12 Al Rigga Street"), ..Latin::default() }
}

#[test]
fn a_parcel_gets_its_identifier_and_its_declaration_in_one_step() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None);
    let declared = issue(&shop, &sold, &Wish::default()).unwrap();
    assert_eq!(declared.s10.unwrap().to_string(), "LX473100005CN");
    assert_eq!((declared.form, declared.mode.as_deref(), declared.h7), (Some(Form::Cn22), Some("9610"), false));
    let piece = &declared.pieces[0];
    assert_eq!((piece.description.as_str(), piece.quantity), ("Porcelain teapot with bamboo handle", 2));
    assert_eq!((piece.hs6.as_str(), piece.origin.as_str()), ("691110", "CN"));
    assert_eq!(declared.gross_g, declared.net_g + 60);
    assert_eq!(
        (declared.sender.business.as_str(), declared.sender.name.as_str()),
        ("Guanxi Kiln", "Entrepot Shenzhen Hub")
    );
    assert_eq!(declared.recipient.lines, ["Isla Moreton", "12 Elm Street", "Cupertino, CA 95014"]);
    assert!(declared.local.is_empty());
    let after = parcel(&shop, &sold);
    assert_eq!(after.tracking.unwrap().as_str(), "LX473100005CN", "the carrier follows it by the same number");
    assert_eq!(issue(&shop, &sold, &says("GX-POT-350-CEL", "gift")).unwrap(), declared, "once issued, they stand");
}

#[test]
fn a_low_value_for_europe_names_the_scheme_under_which_its_tax_was_paid() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("OS-IEM-35", 1)], None);
    let parcel = parcel(&shop, &sold);
    let declared = issue(&shop, &sold, &Wish::default()).unwrap();
    if parcel.terms.dispatch.as_str() == "CN" {
        assert!(declared.h7);
        assert_eq!(declared.scheme.unwrap().number, "IM2760000742");
    } else {
        assert_eq!((declared.s10, declared.form, declared.h7), (None, None, false), "no border, no form");
        assert_eq!(declared.mode.as_deref(), Some("9810"));
        assert_eq!(declared.code(), parcel.number.as_str());
    }
}

#[test]
fn all_that_is_missing_is_told_at_once_and_no_number_is_lost() {
    let shop = TestShop::open();
    let sold = shop.sell_to("en-ae", &[("GX-POT-350-CEL", 1)], &in_arabic());
    let sku: Sku = "GX-POT-350-CEL".parse().unwrap();
    let vague = says("GX-POT-350-CEL", "Spare parts (gift)");
    assert_eq!(missing(issue(&shop, &sold, &vague)), [Missing::Vague(sku.clone()), Missing::LatinCopy]);
    let long = says("GX-POT-350-CEL", &"teapot ".repeat(12));
    assert_eq!(missing(issue(&shop, &sold, &long))[0], Missing::LongDescription(sku.clone(), 60));
    let foreign = says("GX-POT-350-CEL", "إبريق شاي");
    assert_eq!(missing(issue(&shop, &sold, &foreign))[0], Missing::ForeignDescription(sku));
    let half = Latin { street: String::new(), ..in_latin() };
    let half = Wish { latin: Some(half), ..Wish::default() };
    assert_eq!(missing(issue(&shop, &sold, &half)), [Missing::LatinCopy]);
    let whole = Wish { latin: Some(in_latin()), ..Wish::default() };
    let declared = issue(&shop, &sold, &whole).unwrap();
    assert_eq!(declared.recipient.lines[..2], ["Nour Al Hashimi", "12 Al Rigga Street"]);
    assert_eq!(declared.local[..2], ["نور الهاشمي", "شارع الرقة 12"]);
    assert_eq!(declared.pieces[0].description, "Porcelain teapot with bamboo handle", "what was refused is not kept");
    assert!(declared.s10.is_none_or(|id| id.to_string().contains("00000")), "the first number is still there");
    assert!(parcel(&shop, &sold).tracking.is_none() || declared.s10.is_some());
    let (_, unpaid) = shop.place("en-us", &[("GX-POT-350-CEL", 1)], None);
    assert!(matches!(issue(&shop, &unpaid, &Wish::default()), Err(ActionError::Refused(Refusal::Move(_)))));
}

#[test]
fn four_hands_take_no_number_twice() {
    let shop = TestShop::open();
    let sold: Vec<Sold> = (0..8).map(|_| shop.sell("en-us", &[("GX-CUP-WHT", 1)], None)).collect();
    let hands = |at: usize| -> Vec<String> {
        // Each hand issues its own two and, at the same time as its neighbour, one of theirs.
        let mine = [at * 2, at * 2 + 1, (at * 2 + 2) % sold.len()];
        let code = |sale: &usize| issue(&shop, &sold[*sale], &Wish::default()).unwrap().code();
        mine.iter().map(code).collect()
    };
    let taken: Vec<String> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..4)
            .map(|at| {
                let hands = &hands;
                scope.spawn(move || hands(at))
            })
            .collect();
        started.into_iter().flat_map(|hand| hand.join().unwrap()).collect()
    });
    let once: BTreeSet<&String> = taken.iter().collect();
    assert_eq!((taken.len(), once.len()), (12, 8), "{taken:?}");
    assert!(once.iter().all(|code| code.starts_with("LX4731000")), "{once:?}");
    assert_eq!(shop.count("papers"), 8);
}
