//! Pictures are arranged: their order, where the eye falls, whom each is meant for.

use entrepot::domain::coverage::Kind;
use entrepot::domain::ids::PictureId;
use entrepot::domain::listings::Picture;
use entrepot::store::coverage;

use super::pictures::{photograph, upload};
use super::{ARRANGED, TEAPOT, listing, owner};
use crate::support::{TestShop, Visitor};

const TEAPOT_IN_AUSTRIA: &str = "/de-at/p/bail-handled-teapot";

fn pictures(shop: &TestShop) -> Vec<Picture> {
    listing(shop, "bail-handled-teapot").pictures
}

fn ids(shop: &TestShop) -> Vec<PictureId> {
    pictures(shop).into_iter().map(|picture| picture.id).collect()
}

/// Sends the form of a picture with more fields than stand in it: what is ticked, where it is touched.
async fn send(visitor: &mut Visitor, id: &PictureId, without: &str, more: &[(&str, &str)]) {
    visitor.open(ARRANGED).await.assert_status(200);
    let (to, mut fields) = visitor.filled(&format!("form[action$='/pictures/{id}']"), &[]);
    fields.retain(|(name, _)| name != without);
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    visitor.post(&to, &fields).await.assert_leads(&format!("{ARRANGED}#picture-{id}"));
}

#[actix_web::test]
async fn what_matters_in_a_picture_stays_in_sight_where_it_is_cropped() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let id = ids(&shop).remove(0);
    let focus = || pictures(&shop)[0].focus.to_string();
    let page = lin.open(ARRANGED).await;
    let size = |side| page.attribute("input[type=image]", side);
    assert_eq!((size("width").as_deref(), size("height").as_deref()), (Some("200"), Some("250")));
    // A click: a browser sends where.
    send(&mut lin, &id, "", &[("at.x", "40"), ("at.y", "226")]).await;
    assert_eq!(focus(), "2-9");
    let page = lin.open(ARRANGED).await;
    assert_eq!(page.attribute("[name=focus][checked]", "value").as_deref(), Some("2-8"), "the nearest of the nine");
    assert!(page.has("circle[cx='40'][cy='225']"));
    // Saving something else leaves the point where it is; so does the keyboard, which touches the corner.
    send(&mut lin, &id, "", &[("at.x", "0"), ("at.y", "0")]).await;
    assert_eq!(focus(), "2-9");
    let shown = shop.anonymous().open("/de-at/c/porcelain").await.html().html();
    assert!(shown.contains("class=\"eye ex2 ey9\""), "lists crop it there");
    // Without a pointer one of nine places is chosen.
    send(&mut lin, &id, "focus", &[("focus", "8-5")]).await;
    assert_eq!(focus(), "8-5");
    send(&mut lin, &id, "focus", &[("focus", "99-1")]).await;
    assert_eq!(focus(), "8-5", "there is no such place");
}

#[actix_web::test]
async fn pictures_stand_in_the_order_their_brand_gives_them() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let before = ids(&shop);
    let [a, b, c] = &before[..] else { panic!("{before:?}") };
    for (id, step, after) in [
        (c, "first", [c, a, b]),
        (c, "later", [a, c, b]),
        (b, "earlier", [a, b, c]),
        (a, "earlier", [a, b, c]),
        (c, "later", [a, b, c]),
    ] {
        lin.open(ARRANGED).await;
        let form = format!("form[action$='/pictures/{id}/step']");
        lin.submit(&form, &[("step", step)]).await.assert_leads(&format!("#picture-{id}"));
        assert_eq!(ids(&shop).iter().collect::<Vec<_>>(), after, "{step}");
    }
    lin.open(ARRANGED).await;
    lin.submit(&format!("form[action$='/pictures/{a}/step']"), &[("step", "nowhere")]).await.assert_status(404);
    // One that comes after others were removed stands behind those that are left.
    lin.open(ARRANGED).await;
    lin.submit(&format!("form[action$='{a}/remove']"), &[]).await.assert_leads(ARRANGED);
    upload(&mut lin, TEAPOT, photograph()).await.assert_leads(TEAPOT);
    assert_eq!(ids(&shop)[..2], [b.clone(), c.clone()]);
    assert_eq!(ids(&shop).len(), 3);
}

#[actix_web::test]
async fn a_picture_with_words_is_seen_by_those_who_read_them() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    upload(&mut lin, TEAPOT, photograph()).await.assert_leads(TEAPOT);
    let chart = pictures(&shop).pop().unwrap();
    let own = |language: &str| {
        let counted = shop.app.db.read_now(|read| coverage::counted(read)).unwrap();
        let tally = counted[&Kind::Picture].of(language.parse().unwrap());
        tally.all - tally.own
    };
    assert_eq!(own("ar"), 1, "described in English alone");
    send(&mut lin, &chart.id, "", &[("only", "en"), ("only", "de"), ("only", "xx")]).await;
    assert_eq!(pictures(&shop).pop().unwrap().readers.to_string(), "de en");
    assert_eq!((own("ar"), own("de")), (0, 1), "nothing is missing where it is not shown");
    let mut visitor = shop.anonymous();
    for (path, sees) in [("/de-at", true), ("/en-us", true), ("/ar-ae", false)] {
        let page = visitor.open(&format!("{path}/p/bail-handled-teapot")).await.html().html();
        assert_eq!(page.contains(&chart.media), sees, "{path}");
    }
    // One that is meant for nobody who reads is better than nothing to look at.
    for id in ids(&shop) {
        send(&mut lin, &id, "only", &[("only", "de")]).await;
    }
    assert!(visitor.open("/ar-ae/p/bail-handled-teapot").await.has(".stage .shots img"));
    assert!(lin.open("/brand/").await.has("img.mini"));
}

#[actix_web::test]
async fn a_picture_of_one_form_is_shown_with_that_form() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    upload(&mut lin, TEAPOT, photograph()).await.assert_leads(TEAPOT);
    let detail = pictures(&shop).pop().unwrap();
    let form = |sku: &str| {
        let teapot = listing(&shop, "bail-handled-teapot");
        teapot.variants.iter().find(|variant| variant.sku.as_str() == sku).unwrap().id.to_string()
    };
    let mut visitor = shop.anonymous();
    let at = |sku: &str| format!("{TEAPOT_IN_AUSTRIA}?variant={sku}");
    for sku in ["GX-POT-350-WHT", "GX-POT-350-CEL"] {
        let strip = visitor.open(&at(sku)).await.attributes(".shots a", "href");
        assert!(strip[1].contains(&detail.media), "meant for all: {strip:?}");
    }
    let cup = listing(&shop, "tasting-cups").variants[0].id.to_string();
    send(&mut lin, &detail.id, "", &[("form", &form("GX-POT-350-WHT")), ("form", &cup), ("form", "x")]).await;
    assert_eq!(pictures(&shop).pop().unwrap().variants.len(), 1, "forms of other goods count for nothing");
    assert!(lin.open(ARRANGED).await.has(&format!("[name=form][value='{}'][checked]", form("GX-POT-350-WHT"))));
    for (sku, sees) in [("GX-POT-350-WHT", true), ("GX-POT-600-WHT", false), ("GX-POT-350-CEL", false)] {
        let page = visitor.open(&at(sku)).await;
        let shown = page.attributes(".stage img", "src");
        assert_eq!(shown.iter().any(|file| file.contains(&detail.media)), sees, "{sku}: {shown:?}");
    }
    // It goes away with all that was said of it.
    lin.open(ARRANGED).await;
    lin.submit(&format!("form[action$='{}/remove']", detail.id), &[]).await.assert_leads(ARRANGED);
    assert!(pictures(&shop).iter().all(|picture| picture.id != detail.id));
}

#[actix_web::test]
async fn nobody_arranges_what_is_anothers() {
    let shop = TestShop::open();
    let mut shen = owner(&shop, 1).await;
    shen.open(ARRANGED).await.assert_status(404);
    let theirs = ids(&shop).remove(0);
    shen.open("/brand/listings/river-scarf/pictures").await.assert_status(200);
    let (_, fields) = shen.filled("form.arrange", &[("only", "de"), ("step", "later")]);
    let before = pictures(&shop);
    for at in [ARRANGED, "/brand/listings/river-scarf/pictures"] {
        for path in [format!("{at}/{theirs}"), format!("{at}/{theirs}/step"), format!("{at}/{theirs}/remove")] {
            shen.post(&path, &fields).await.assert_status(404);
        }
    }
    assert_eq!(pictures(&shop), before);
    shop.anonymous().open(ARRANGED).await.assert_leads("login");
}
