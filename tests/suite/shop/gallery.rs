//! Pictures on a product page: a strip, small ones that lead to them, a large one behind each.

use std::path::Path;

use entrepot::actions::add_picture::{NewPicture, add_picture, describe_picture};
use entrepot::domain::audit::Author;
use entrepot::domain::listings::Listing;
use entrepot::domain::storefront::Language;
use entrepot::domain::texts::Texts;
use entrepot::outside::bucket::Bucket;
use entrepot::outside::media::MediaStore;
use entrepot::outside::pictures::{Prepared, keep, prepare};

use crate::support::{Objectstore, TestShop};

const TEAPOT: &str = "bail-handled-teapot";

fn teapot(shop: &TestShop) -> Listing {
    shop.app.db.read_now(|read| entrepot::store::listings::by_slug(read, &TEAPOT.parse().unwrap())).unwrap().unwrap()
}

fn author() -> Author {
    Author::command("test")
}

/// Gives the teapot one more picture, of so many pixels across.
fn add(shop: &TestShop, across: u32, clear: bool) -> Prepared {
    let picture = image::RgbaImage::from_fn(across, across, |x, _| {
        image::Rgba([200, 40, u8::try_from(x % 200).unwrap(), if clear { 80 } else { 255 }])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    let flat = image::DynamicImage::from(picture.clone()).into_rgb8();
    let whole = if clear { image::DynamicImage::from(picture) } else { flat.into() };
    whole.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let prepared = prepare(&bytes.into_inner()).unwrap();
    keep(&*shop.app.media, &prepared).unwrap();
    let Prepared { key, width, height, tint, .. } = prepared.clone();
    let alt = Texts::one(Language::EN, "The mark under the foot".to_owned());
    let (pot, new) = (teapot(shop), NewPicture { media: key, width, height, alt, tint });
    shop.app.db.write_now(|tx| add_picture(tx, &author(), &pot.brand, &pot.id, new)).unwrap();
    prepared
}

fn files(dir: &Path) -> usize {
    let entries = std::fs::read_dir(dir).into_iter().flatten().map(Result::unwrap);
    entries.map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { 1 }).sum()
}

#[actix_web::test]
async fn a_shopper_looks_at_goods_from_near_and_in_another_form() {
    let shop = TestShop::at(crate::support::ORIGIN);
    let detail = add(&shop, 1700, false);
    let mut visitor = shop.anonymous();
    let page = visitor.open(&format!("/de-at/p/{TEAPOT}?variant=GX-POT-600-CEL")).await;
    page.assert_status(200);
    let large = page.attributes(".shots a", "href");
    assert_eq!(large.len(), 2, "the form's own picture and the one meant for all: {large:?}");
    assert!(large[1].ends_with(&format!("{}-1600.jpg", detail.key)), "{large:?}");
    // The small ones of this form lead within the page, those of others to the form of the same size.
    let small = page.attributes(".thumbs a", "href");
    assert_eq!(small[..2], ["#picture-1", "#picture-2"]);
    assert!(page.has("#picture-1 img") && page.has("#picture-2 img"));
    assert_eq!(
        small[2..],
        ["GX-POT-600-WHT", "GX-POT-600-IRN"].map(|sku| format!("/de-at/p/{TEAPOT}?variant={sku}")),
        "no size is lost with the glaze"
    );
    // What is seen first comes first; nothing moves when the rest arrives.
    assert_eq!(page.attributes(".shots img", "fetchpriority"), ["high"]);
    assert_eq!(page.attributes(".shots img", "loading"), ["lazy"]);
    for part in ["width", "height", "srcset", "sizes", "src"] {
        assert_eq!(page.attributes(".stage img", part).len(), 6, "{part}");
    }
    assert_eq!(page.attributes(".stage source[type='image/webp']", "srcset").len(), 6);
    let page = page.clone();
    visitor.open(&large[1]).await.assert_status(200);
    let white = visitor.open(&small[2]).await;
    assert_ne!(white.attribute(".shots img", "src"), page.attribute(".shots img", "src"));
    assert_eq!(white.attribute(".kinds [checked]", "value").as_deref(), Some("GX-POT-600-WHT"));
    assert_ne!(white.words_of(".price .form"), page.words_of(".price .form"));
}

#[actix_web::test]
async fn words_for_a_picture_that_are_in_another_language_are_marked() {
    let shop = TestShop::open();
    add(&shop, 400, false);
    let mut visitor = shop.anonymous();
    let alone = "#picture-2 img";
    let page = visitor.open(&format!("/ar-ae/p/{TEAPOT}")).await;
    let said = |name| page.attribute(alone, name);
    assert_eq!(said("alt").as_deref(), Some("The mark under the foot"));
    assert_eq!((said("lang").as_deref(), said("dir").as_deref()), (Some("en"), Some("ltr")));
    assert_eq!(page.attribute("#picture-1 img", "lang"), None, "its own words are not marked");
    let pot = teapot(&shop);
    let alt: Texts<String> =
        [(Language::EN, "The mark".to_owned()), ("ar".parse().unwrap(), "الختم".to_owned())].into_iter().collect();
    let id = &pot.pictures.last().unwrap().id;
    shop.app.db.write_now(|tx| describe_picture(tx, &author(), &pot.brand, &pot.id, id, &alt)).unwrap();
    let page = visitor.open(&format!("/ar-ae/p/{TEAPOT}")).await;
    assert_eq!((page.attribute(alone, "alt").as_deref(), page.attribute(alone, "lang")), (Some("الختم"), None));
}

#[actix_web::test]
async fn every_size_is_made_when_a_picture_comes_and_none_when_it_is_asked_for() {
    let shop = TestShop::open();
    let prepared = add(&shop, 1200, false);
    let root = shop.app.settings.dir.join("media");
    assert_eq!(files(&root), 8, "four widths, two formats");
    let mut visitor = shop.anonymous();
    for width in [320, 640, 1000, 1200] {
        for (ending, kind) in [("jpg", "image/jpeg"), ("webp", "image/webp")] {
            let file = visitor.open(&format!("/media/{}-{width}.{ending}", prepared.key)).await;
            assert_eq!(file.assert_status(200).header("content-type"), Some(kind));
        }
    }
    for other in ["321.jpg", "1600.webp", "640.avif", "640.png", "0.jpg", "640.jpg?width=50"] {
        let wanted = if other.contains('?') { 200 } else { 404 };
        visitor.open(&format!("/media/{}-{other}", prepared.key)).await.assert_status(wanted);
    }
    assert_eq!(files(&root), 8, "asking makes no file");
}

#[actix_web::test]
async fn a_colour_stands_in_for_a_picture_unless_it_can_be_seen_through() {
    let shop = TestShop::open();
    let (opaque, clear) = (add(&shop, 400, false), add(&shop, 420, true));
    let page = shop.anonymous().open(&format!("/en-us/p/{TEAPOT}")).await.clone();
    assert_eq!(page.attribute("#picture-2 img", "class").as_deref(), Some("tint tr5 tg1 tb3"));
    assert_eq!(page.attribute("#picture-3 img", "class"), None);
    assert!(opaque.tint.is_some() && clear.tint.is_none());
}

#[actix_web::test]
async fn pictures_may_lie_in_a_store_that_processes_share() {
    let store = Objectstore::open();
    let shop = TestShop::storing_at(&store.address);
    let prepared = add(&shop, 400, false);
    let mut paths = store.paths();
    paths.sort();
    let shelf = &prepared.key[..2];
    let wanted = ["320.jpg", "320.webp", "400.jpg", "400.webp"];
    assert_eq!(paths, wanted.map(|file| format!("/pictures/{shelf}/{}-{file}", prepared.key)));
    let mut visitor = shop.anonymous();
    let file = visitor.open(&format!("/media/{}-400.webp", prepared.key)).await;
    assert_eq!(file.assert_status(200).header("content-type"), Some("image/webp"));
    let (name, bytes) = prepared.files.last().unwrap();
    assert!(shop.app.media.has(name));
    assert_eq!(shop.app.media.get(name).unwrap().as_ref(), Some(bytes));
    visitor.open(&format!("/media/{}-640.webp", prepared.key)).await.assert_status(404);
    assert_eq!(files(&shop.app.settings.dir.join("media")), 0, "nothing lies beside it");
    // Somebody else's key is refused, and so is a store nobody keeps: no page pretends there is no such picture.
    for other in [store.address.replace("KEY:", "OTHER:"), "s3+http://KEY:secret@127.0.0.1:1/pictures".to_owned()] {
        let bucket = Bucket::at(&other).unwrap();
        assert!(bucket.get(name).is_err() && bucket.put(name, bytes).is_err() && !bucket.has(name), "{other}");
    }
}
