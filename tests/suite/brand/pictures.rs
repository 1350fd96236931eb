//! Pictures: uploaded, cleaned of what the camera wrote, refused when they are none.

use entrepot::domain::ids::PictureId;

use super::{ARRANGED, SCARF, TEAPOT, listing, owner};
use crate::support::{Answer, TestShop, Visitor};

/// A JPEG of some size in which a camera wrote where it was taken.
pub fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(360, 480, |x, y| {
        image::Rgb([u8::try_from(x / 2).unwrap(), u8::try_from(y / 2).unwrap(), 90])
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode_image(&picture).unwrap();
    let written = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08GPS 25.29 N 117";
    let mut exif = written.to_vec();
    exif[3] = u8::try_from(exif.len() - 2).unwrap();
    [&bytes[..2], &exif, &bytes[2..]].concat()
}

/// Sends a file by the form of the page at `to`, with a token of the page the visitor may see.
pub async fn upload(visitor: &mut Visitor, to: &str, file: Vec<u8>) -> Answer {
    visitor.open(TEAPOT).await;
    if visitor.page.as_ref().unwrap().status != 200 {
        visitor.open(SCARF).await;
    }
    let (_, fields) = visitor.filled("form[enctype]", &[]);
    let token = fields.into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    send(visitor, to, &token, "A pot on a table", file).await
}

async fn send(visitor: &mut Visitor, to: &str, token: &str, alt: &str, file: Vec<u8>) -> Answer {
    let mut body = Vec::new();
    for (name, value) in [("csrf", token), ("alt-en", alt), ("alt-de", "")] {
        body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let kind = "name=\"file\"; filename=\"../pot.jpg\"\r\nContent-Type: image/jpeg";
    body.extend(format!("--x\r\nContent-Disposition: form-data; {kind}\r\n\r\n").bytes());
    body.extend(file);
    body.extend(b"\r\n--x--\r\n");
    visitor.post_raw(&format!("{to}/pictures"), "multipart/form-data; boundary=x", body).await
}

#[actix_web::test]
async fn a_picture_is_shown_without_what_the_camera_wrote() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let photograph = photograph();
    assert!(photograph.windows(3).any(|bytes| bytes == b"GPS"));
    upload(&mut lin, TEAPOT, photograph).await.assert_leads(TEAPOT);
    let teapot = listing(&shop, "bail-handled-teapot");
    let picture = teapot.pictures.last().unwrap();
    assert_eq!((picture.width, picture.height), (360, 480));
    assert_eq!(picture.alt.exact("en".parse().unwrap()).unwrap(), "A pot on a table");
    for ending in ["jpg", "webp"] {
        let name = format!("{}-360.{ending}", picture.media).parse().unwrap();
        let bytes = shop.app.media.get(&name).unwrap().unwrap();
        assert!(!bytes.windows(3).any(|part| part == b"GPS") && !bytes.windows(4).any(|part| part == b"Exif"));
        let file = lin.open(&format!("/media/{}-360.{ending}", picture.media)).await;
        file.assert_status(200);
        assert!(file.header("cache-control").unwrap().contains("immutable"));
    }
}

#[actix_web::test]
async fn what_is_no_picture_is_refused_with_a_reason() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let before = listing(&shop, "bail-handled-teapot");
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    upload(&mut lin, TEAPOT, script).await.assert_status(422).assert_reads("not a JPEG, PNG or WebP");
    upload(&mut lin, TEAPOT, Vec::new()).await.assert_status(422).assert_reads("Choose a file");
    let mut stamp = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(300, 300).write_to(&mut stamp, image::ImageFormat::Png).unwrap();
    upload(&mut lin, TEAPOT, stamp.into_inner()).await.assert_status(422).assert_reads("less than 320 pixels wide");
    let mut half = photograph();
    half.truncate(60);
    assert_eq!(upload(&mut lin, TEAPOT, half).await.status, 422);
    upload(&mut lin, TEAPOT, vec![0xff; 13 * 1024 * 1024]).await.assert_status(413);
    assert_eq!(listing(&shop, "bail-handled-teapot"), before);
}

#[actix_web::test]
async fn an_upload_needs_the_token_of_its_own_session() {
    let shop = TestShop::open();
    let (mut lin, mut shen) = (owner(&shop, 0).await, owner(&shop, 1).await);
    shen.open(SCARF).await;
    let foreign = shen.filled("form[enctype]", &[]).1.into_iter().find(|(name, _)| name == "csrf").unwrap().1;
    lin.open(TEAPOT).await;
    for token in ["", &foreign] {
        send(&mut lin, TEAPOT, token, "A pot", photograph()).await.assert_status(403);
    }
    lin.origin = Some("https://evil.example".to_owned());
    upload(&mut lin, TEAPOT, photograph()).await.assert_status(403);
}

#[actix_web::test]
async fn the_last_picture_of_a_listing_on_sale_stays() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let pictures: Vec<PictureId> =
        listing(&shop, "bail-handled-teapot").pictures.into_iter().map(|picture| picture.id).collect();
    let (last, others) = pictures.split_last().unwrap();
    for id in others {
        lin.open(ARRANGED).await;
        lin.submit(&format!("form[action$='{id}/remove']"), &[]).await.assert_leads(ARRANGED);
    }
    lin.open(ARRANGED).await;
    let page = lin.submit(&format!("form[action$='{last}/remove']"), &[]).await;
    page.assert_status(409).assert_reads("keeps one picture");
}

#[actix_web::test]
async fn what_a_picture_shows_is_said_anew_in_each_language() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let id = listing(&shop, "bail-handled-teapot").pictures[0].id.clone();
    let form = format!("form[action$='/pictures/{id}']");
    let (en, de) = (format!("alt-{id}-en"), format!("alt-{id}-de"));
    lin.open(ARRANGED).await;
    let all: Vec<String> = shop.app.wording.languages().iter().map(|language| format!("alt-{id}-{language}")).collect();
    let nothing: Vec<(&str, &str)> = all.iter().map(|field| (field.as_str(), "")).collect();
    let page = lin.submit(&form, &nothing).await;
    page.assert_status(422).assert_reads("Say what the picture shows");
    assert!(page.has(&format!("[id='{en}'][aria-invalid=true]")));
    let long = "x".repeat(201);
    let page = lin.submit(&form, &[(&en, &long), (&de, "Eine Kanne")]).await;
    assert_eq!(page.assert_status(422).attribute(&format!("[id='{de}']"), "value").as_deref(), Some("Eine Kanne"));
    lin.submit(&form, &[(&en, "A pot with a bamboo bail")]).await.assert_leads("#picture-");
    let alt = listing(&shop, "bail-handled-teapot").pictures[0].alt.clone();
    assert_eq!(alt.exact("en".parse().unwrap()).unwrap(), "A pot with a bamboo bail");
    assert_eq!(alt.exact("de".parse().unwrap()).unwrap(), "Eine Kanne");
    assert!(alt.exact("ar".parse().unwrap()).is_none());
    let seen = lin.open("/de-at/p/bail-handled-teapot").await;
    assert_eq!(seen.attribute(".stage img", "alt").as_deref(), Some("Eine Kanne"), "shoppers read it at once");
    // Another brand's picture is not there to be described.
    let theirs = listing(&shop, "river-scarf").pictures[0].id.clone();
    lin.open(ARRANGED).await;
    let (_, mut fields) = lin.filled(&form, &[]);
    fields.push((format!("alt-{theirs}-en"), "Mine".to_owned()));
    for path in [format!("{TEAPOT}/pictures/{theirs}"), format!("{SCARF}/pictures/{theirs}")] {
        lin.post(&path, &fields).await.assert_status(404);
    }
}
