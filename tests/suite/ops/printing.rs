//! Papers as machines read them: the text in each PDF is what was declared.

use entrepot::actions::ActionError;
use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::domain::addresses::Typed;
use entrepot::domain::audit::Author;
use entrepot::domain::customs::{Declaration, Form, Latin};
use entrepot::papers::{DataSet, Faces, Paper, Script, Unprinted, data_set, print, writable};
use entrepot::store::orders;

use crate::support::{Sold, TestShop, typed};

/// The declaration of the first consignment of a sale.
pub fn declared(shop: &TestShop, sold: &Sold, latin: Option<Latin>) -> Declaration {
    let (id, wish) = (sold.id.clone(), Wish { latin, ..Wish::default() });
    let done: Result<_, ActionError> = shop.app.db.write_now(|tx| {
        let number = orders::consignments(tx, &id)?.remove(0).number;
        issue_papers(tx, &Author::command("test"), &number, &wish)
    });
    done.unwrap()
}

/// Somebody in Dubai who writes their address in Arabic.
pub fn in_arabic() -> (Typed, Latin) {
    let own = str::to_owned;
    let typed = Typed { name: own("نور الهاشمي"), street: own("شارع الرقة 12"), ..typed("AE") };
    (typed, Latin { name: own("Nour Al Hashimi"), street: own("12 Al Rigga Street"), ..Latin::default() })
}

/// No face but the program's own.
fn own_faces() -> Faces {
    let empty = tempfile::tempdir().unwrap();
    Faces::under(Some(empty.path()))
}

fn pdf(shop: &TestShop, paper: Paper, declaration: &Declaration) -> Result<Vec<u8>, Unprinted> {
    let english = shop.app.wording.at_home("en".parse().unwrap());
    print(paper, declaration, &english, &own_faces())
}

/// The text of a paper without what stands between words, so that layout does not matter.
fn read(shop: &TestShop, paper: Paper, declaration: &Declaration) -> String {
    let bytes = pdf(shop, paper, declaration).unwrap();
    bare(&pdf_extract::extract_text_from_mem(&bytes).unwrap())
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn reads(text: &str, wanted: &str) {
    assert!(text.contains(&bare(wanted)), "{wanted} is not in {text}");
}

#[test]
fn the_small_form_and_the_label_say_what_was_declared() {
    let shop = TestShop::open();
    let declaration = declared(&shop, &shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None), None);
    assert_eq!(declaration.form, Some(Form::Cn22));
    let form = read(&shop, Paper::CustomsForm, &declaration);
    let piece = &declaration.pieces[0];
    let value = format!("{} {}", piece.value.decimal(), piece.value.currency());
    for wanted in ["CN 22", "DÉCLARATION EN DOUANE", "X Sale of goods", "2 × Porcelain teapot with bamboo handle"] {
        reads(&form, wanted);
    }
    for wanted in [value.as_str(), "691110", "CN", "LX 4731 0000 5 CN", "Kite Air Post", &declaration.day.to_string()] {
        reads(&form, wanted);
    }
    reads(&form, &format!("Poids total: {}.{:03} kg", declaration.gross_g / 1000, declaration.gross_g % 1000));
    let label = read(&shop, Paper::Label, &declaration);
    let lines = declaration.recipient.lines.iter().chain(&declaration.sender.lines).map(String::as_str);
    for wanted in lines.chain(["UNITED STATES", "CHINA", "LX 4731 0000 5 CN", declaration.consignment.as_str(), "DDP"])
    {
        reads(&label, wanted);
    }
    let back = read(&shop, Paper::ReturnLabel, &declaration);
    reads(&back, "RETURN / RETOUR");
    assert!(!back.contains("LX4731"), "an identifier is for one way");
    let invoice = read(&shop, Paper::Invoice, &declaration);
    for wanted in [value.as_str(), "Commercial invoice", declaration.order.as_str(), "Isla Moreton", "DDP"] {
        reads(&invoice, wanted);
    }
    reads(&invoice, &declaration.sums.total.decimal().to_string());
    let list = read(&shop, Paper::PackingList, &declaration);
    reads(&list, "GX-POT-350-CEL");
    assert!(!list.contains(&bare(&value)), "a packing list has no prices");
    assert_eq!(pdf(&shop, Paper::Label, &declaration).unwrap(), pdf(&shop, Paper::Label, &declaration).unwrap());
}

#[test]
fn what_is_worth_much_goes_under_the_full_form() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("TL-RIV-IND", 7), ("TL-RIB-SEA", 2)], None);
    let declaration = declared(&shop, &sold, None);
    assert_eq!(declaration.form, Some(Form::Cn23), "{:?}", declaration.worth_eur);
    assert!(declaration.s10.unwrap().to_string().starts_with('C'), "a parcel's identifier");
    let form = read(&shop, Paper::CustomsForm, &declaration);
    for piece in &declaration.pieces {
        reads(&form, &format!("{} × {}", piece.quantity, piece.description));
        reads(&form, piece.hs6.as_str());
    }
    for wanted in ["CN 23", "Isla Moreton", "Entrepot Shenzhen Hub", "Shenzhen, 2026-11-24", declaration.order.as_str()]
    {
        reads(&form, wanted);
    }
    reads(&form, &format!("{} {}", declaration.sums.goods.decimal(), declaration.sums.goods.currency()));
}

#[test]
fn an_address_in_arabic_is_printed_beside_its_latin_copy() {
    let shop = TestShop::open();
    let (typed, latin) = in_arabic();
    let declaration = declared(&shop, &shop.sell_to("en-ae", &[("GX-POT-350-CEL", 1)], &typed), Some(latin));
    let label = read(&shop, Paper::Label, &declaration);
    reads(&label, "Nour Al Hashimi");
    reads(&label, "UNITED ARAB EMIRATES");
    // A PDF keeps letters in the order in which they stand on the paper, from the left: Arabic words come out backwards.
    for word in declaration.local.iter().flat_map(|line| line.split(' ')) {
        let drawn: String = if word.parse::<u32>().is_ok() { word.to_owned() } else { word.chars().rev().collect() };
        reads(&label, &drawn);
    }
}

#[test]
fn letters_without_a_face_are_refused_by_their_script() {
    let shop = TestShop::open();
    let own = str::to_owned;
    let typed = Typed { name: own("森"), street: own("世田谷区太子堂1-2-3"), ..typed("JP") };
    let latin = Latin { name: own("Mori"), street: own("1-2-3 Taishido, Setagaya-ku"), ..Latin::default() };
    let declaration = declared(&shop, &shop.sell_to("en-jp", &[("GX-POT-350-CEL", 1)], &typed), Some(latin));
    match pdf(&shop, Paper::Label, &declaration) {
        Err(Unprinted::Unwritable(lacking)) => {
            assert!(lacking.0.iter().any(|(script, _)| *script == Script::Han), "{lacking:?}");
        }
        other => panic!("{:?}", other.map(|bytes| bytes.len())),
    }
    // The Latin papers are there all the same.
    reads(&read(&shop, Paper::Invoice, &declaration), "Mori");
}

#[test]
fn letters_that_goods_are_made_with_are_looked_at_before_printing() {
    let shop = TestShop::open();
    let mut declaration = declared(&shop, &shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None), None);
    writable(&declaration, &own_faces()).unwrap();
    declaration.pieces[0].made = vec![("Engraving".to_owned(), "森".to_owned())];
    let lacking = writable(&declaration, &own_faces()).unwrap_err();
    assert!(lacking.0.iter().any(|(script, _)| *script == Script::Han), "{lacking:?}");
    assert!(pdf(&shop, Paper::PackingList, &declaration).is_err());
}

#[test]
fn the_data_that_travels_ahead_says_the_same() {
    let shop = TestShop::open();
    let declaration = declared(&shop, &shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None), None);
    let ahead = data_set(DataSet::Itmatt, &declaration).unwrap();
    assert_eq!(ahead["item"], "LX473100005CN");
    assert_eq!(ahead["content_pieces"][0]["hs_code"], "691110");
    assert_eq!(
        ahead["content_pieces"][0]["declared_value"]["amount"],
        declaration.pieces[0].value.decimal().to_string()
    );
    assert_eq!(ahead["addressee"]["city"], "Cupertino");
    let export = data_set(DataSet::Export, &declaration).unwrap();
    assert_eq!((&export["mode"], &export["goods"][0]["quantity"]), (&"9610".into(), &2.into()));
    assert_eq!(data_set(DataSet::H7, &declaration), None);
}
