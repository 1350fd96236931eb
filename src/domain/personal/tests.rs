//! Examples of what may be asked, and of answers.

use super::*;
use crate::domain::storefront::Language;

fn cny(text: &str) -> Money {
    Money::parse(text, "CNY".parse().unwrap()).unwrap()
}

fn id() -> crate::domain::ids::PersonalId {
    uuid::Uuid::nil().into()
}

fn name(text: &str) -> Texts<String> {
    Texts::one(Language::EN, text.to_owned())
}

fn text(required: bool, surcharge: &str) -> Field {
    let scripts = BTreeSet::from(["latin".to_owned()]);
    let kind = Kind::Text { most: 5, lines: 2, scripts };
    let (name, hint) = (name("Initials"), Texts::default());
    Field { code: "initials".into(), name, hint, required, surcharge: cny(surcharge), days: 2, kind }
}

fn personal(fields: Vec<Field>) -> Personal {
    Personal { fields, look: Look::Engraved, plate: Plate::MIDDLE }
}

fn typed(answer: &str) -> Typed {
    Typed::from([("initials".to_owned(), answer.to_owned())])
}

fn read(field: Field, answer: &str) -> Result<Option<Personalised>, Vec<(String, AnswerRefused)>> {
    personal(vec![field]).read(&id(), &typed(answer), "CNY".parse().unwrap())
}

#[test]
fn an_answer_is_kept_as_it_will_be_written_and_costs_its_surcharge() {
    let made = read(text(false, "20.00"), "  A. B.  ").unwrap().unwrap();
    assert_eq!(made.texts().collect::<Vec<_>>(), ["A. B."]);
    assert_eq!((made.surcharge, made.days), (cny("20.00"), 2));
    assert_eq!(read(text(false, "20.00"), "   "), Ok(None), "nothing answered, nothing made");
}

#[test]
fn letters_are_counted_as_readers_count_them() {
    assert!(
        read(text(false, "0"), "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}").is_ok(),
        "five letters, ten code points"
    );
    let long = read(text(false, "0"), "abcdef").unwrap_err();
    assert_eq!(long, [("initials".to_owned(), AnswerRefused::TooLong { most: 5 })]);
}

#[test]
fn what_cannot_be_made_is_refused_with_its_reason() {
    let why = |field: Field, answer: &str| read(field, answer).unwrap_err().remove(0).1;
    assert_eq!(why(text(true, "0"), ""), AnswerRefused::Needed);
    assert_eq!(why(text(false, "0"), "a♥b"), AnswerRefused::Forbidden { sign: "♥".into() });
    assert_eq!(why(text(false, "0"), "a\nb\nc"), AnswerRefused::TooManyLines { most: 2 });
    let choice = Choice { code: "red".into(), words: name("Red"), surcharge: cny("5.00") };
    let choice = Field { kind: Kind::Choice(vec![choice]), ..text(false, "0") };
    assert_eq!(why(choice.clone(), "blue"), AnswerRefused::NoSuchChoice);
    assert_eq!(read(choice, "red").unwrap().unwrap().surcharge, cny("5.00"));
    assert_eq!(why(Field { kind: Kind::Upload, ..text(false, "0") }, "../x"), AnswerRefused::NoSuchPicture);
}

#[test]
fn what_has_to_be_answered_costs_nothing_beyond_the_shelf_price() {
    let currency = "CNY".parse().unwrap();
    assert_eq!(personal(vec![text(true, "20.00")]).check(currency), Err(Unfit::RequiredCosts(0)));
    assert_eq!(personal(vec![text(true, "0")]).check(currency), Ok(()));
    assert_eq!(personal(vec![text(false, "20.00")]).check(currency), Ok(()));
    let choice = |cost: &str| Choice { code: cost.into(), words: name(cost), surcharge: cny(cost) };
    let of = |choices: Vec<Choice>| Field { kind: Kind::Choice(choices), ..text(true, "0") };
    assert_eq!(personal(vec![of(vec![choice("5.00")])]).check(currency), Err(Unfit::RequiredCosts(0)));
    assert_eq!(personal(vec![of(vec![choice("0.00"), choice("5.00")])]).check(currency), Ok(()));
    assert_eq!(personal(vec![text(false, "-1.00")]).check(currency), Err(Unfit::BadSurcharge(0)));
    assert_eq!(personal(vec![text(false, "1")]).check(Currency::EUR), Err(Unfit::BadSurcharge(0)));
    assert_eq!(personal(vec![text(false, "1"); 5]).check(currency), Err(Unfit::TooMany));
    let beside = Personal { plate: Plate { left: 90, ..Plate::MIDDLE }, ..personal(vec![text(false, "1")]) };
    assert_eq!(beside.check(currency), Err(Unfit::BadPlate));
}
