//! Examples of a consignment's life.

use super::*;

#[test]
fn a_parcel_goes_from_the_shelf_to_the_door() {
    let way = [State::Allocated, State::Picked, State::Packed, State::HandedOver, State::Exported, State::AtBorder];
    let way = [&way[..], &[State::Held, State::Cleared, State::LastMile, State::Delivered]].concat();
    assert!(way.windows(2).all(|pair| pair[0].may_become(pair[1], true)));
    assert!(State::HandedOver.may_become(State::LastMile, false), "within one territory there is no border");
    assert!(!State::HandedOver.may_become(State::Exported, false));
}

#[test]
fn what_is_not_drawn_is_refused() {
    let drawn = |from: State| from.next(true).map(State::as_str).collect::<Vec<_>>().join(" ");
    let gone = "returned lost destroyed";
    assert_eq!(drawn(State::Allocated), "picked released cancelled");
    assert_eq!(drawn(State::Picked), "packed cancelled");
    assert_eq!(drawn(State::Packed), "batched handed_over cancelled");
    assert_eq!(drawn(State::Batched), "packed handed_over cancelled", "taken out again");
    assert_eq!(drawn(State::Held), format!("cleared last_mile delivered {gone}"));
    assert_eq!(drawn(State::LastMile), format!("delivered {gone}"));
    assert_eq!(drawn(State::Cleared), format!("held last_mile delivered {gone}"), "held again");
    let anywhere = "exported at_border held cleared last_mile delivered returned destroyed";
    assert_eq!(drawn(State::Lost), anywhere, "it turns up");
    assert_eq!(drawn(State::Returned), "last_mile delivered lost destroyed");
    for end in [State::Delivered, State::Destroyed, State::Released, State::Cancelled] {
        assert_eq!(drawn(end), "", "{end} is an end");
    }
}

#[test]
fn late_news_is_told_from_wrong_news() {
    assert!(State::LastMile.is_past(State::Exported) && State::Delivered.is_past(State::Picked));
    assert!(!State::Packed.is_past(State::HandedOver) && !State::Allocated.is_past(State::Picked));
    assert!(State::Packed.is_past(State::Picked) && !State::Released.is_past(State::Picked));
    assert!(!State::Cancelled.is_past(State::Picked), "what was called off is not scanned on");
}

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-11-24T{text}:00Z").parse().unwrap()
}

fn heard(life: &[Move], said: State, key: &str, time: &str) -> Result<Heed, MoveRefused> {
    heed(life, life.last().unwrap().became, said, Some(&Event::named(key, at(time))), true)
}

#[test]
fn a_parcel_is_held_again_by_younger_news_alone() {
    let mut life = life(&[State::Allocated, State::Picked, State::Packed, State::HandedOver, State::Held]);
    let next = |life: &mut Vec<Move>, said, key: &str, time| {
        let (heed, was) = (heard(life, said, key, time), life.last().unwrap().became);
        if matches!(heed, Ok(Heed::Moves | Heed::Again | Heed::Late)) {
            let became = if heed == Ok(Heed::Moves) { said } else { was };
            let heard = Some(Heard { event: Event::named(key, at(time)), said });
            life.push(Move { was, became, heard, ..life.last().unwrap().clone() });
        }
        heed
    };
    assert_eq!(next(&mut life, State::Cleared, "a", "08:00"), Ok(Heed::Late), "before it was held");
    assert_eq!(next(&mut life, State::Cleared, "b", "10:00"), Ok(Heed::Moves));
    assert_eq!(next(&mut life, State::Held, "c", "09:30"), Ok(Heed::Late), "the old hold, told late");
    assert_eq!(next(&mut life, State::Held, "d", "11:00"), Ok(Heed::Moves), "held again");
    assert_eq!(next(&mut life, State::Held, "d", "11:00"), Ok(Heed::Known), "told twice");
    assert_eq!(next(&mut life, State::Held, "e", "13:00"), Ok(Heed::Again));
    assert_eq!(next(&mut life, State::Cleared, "f", "12:00"), Ok(Heed::Late), "held since");
    assert_eq!(next(&mut life, State::Delivered, "g", "14:00"), Ok(Heed::Moves));
    assert_eq!(next(&mut life, State::Lost, "h", "15:00"), Err(MoveRefused::NotYet(State::Delivered)));
}

#[test]
fn what_was_lost_turns_up_by_younger_news_alone() {
    let life = life(&[State::Allocated, State::Picked, State::Packed, State::HandedOver, State::Lost]);
    assert_eq!(heard(&life, State::LastMile, "a", "08:00"), Ok(Heed::Late), "seen before it was lost");
    assert_eq!(heard(&life, State::LastMile, "a", "10:00"), Ok(Heed::Moves));
    assert_eq!(heed(&life, State::Lost, State::LastMile, None, true), Ok(Heed::Late), "nobody says when");
}

fn life(states: &[State]) -> Vec<Move> {
    let mut previous = String::new();
    let pairs = states.windows(2).zip(1..);
    pairs
        .map(|(pair, position)| {
            let mut one = Move {
                consignment: ConsignmentId::new(uuid::Uuid::nil()),
                position,
                was: pair[0],
                became: pair[1],
                at: "2026-11-24T09:00:00Z".parse().unwrap(),
                place: "CN-SZX".to_owned(),
                author: "Wei".to_owned(),
                source: Source::Scan,
                detail: String::new(),
                heard: None,
                previous: previous.clone(),
                hash: String::new(),
            };
            one.hash = one.seal();
            previous.clone_from(&one.hash);
            one
        })
        .collect()
}

#[test]
fn a_life_that_was_tampered_with_is_found() {
    let whole = life(&[State::Allocated, State::Picked, State::Packed, State::HandedOver]);
    assert_eq!(broken(&whole, State::HandedOver, true), None);
    assert_eq!(broken(&[], State::Allocated, true), None);
    assert_eq!(broken(&whole, State::Delivered, true).unwrap().what, "where it stands");
    let mut other_hand = whole.clone();
    other_hand[1].author = "Nobody".to_owned();
    assert_eq!(broken(&other_hand, State::HandedOver, true).unwrap().what, "its seal");
    let mut resealed = other_hand;
    resealed[1].hash = resealed[1].seal();
    assert_eq!(broken(&resealed, State::HandedOver, true).unwrap().position, 3, "the next row knows better");
    let dropped = [whole[0].clone(), whole[2].clone()];
    assert_eq!(broken(&dropped, State::HandedOver, true).unwrap().what, "its number");
    let leap = life(&[State::Allocated, State::Packed]);
    assert_eq!(broken(&leap, State::Packed, true).unwrap().what, "the state it came to");
}
