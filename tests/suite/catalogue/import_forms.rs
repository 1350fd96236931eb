//! Products from other shops than Shopify's: WooCommerce's CSV and the Merchant feed, to the same quality.

use entrepot::cli::import::listings::{Job, Report};
use entrepot::domain::goods_files::Form;
use entrepot::domain::listings::{Listing, ListingState};
use entrepot::store::stock;
use entrepot::wording::carrying;

use super::import::{counts, take, told, usual, wording};
use super::{Memory, language, memory};

/// What a small shop would export: forms stand apart from their product, one leaves its size open, and some rows are no
/// goods that could be sold here.
const WOO: &str = r#"ID,Type,SKU,Name,Published,Short description,Description,Date sale price starts,Date sale price ends,Stock,Weight (kg),Length (cm),Width (cm),Height (cm),Sale price,Regular price,Categories,Images,Parent,Position,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s),Attribute 3 name,Attribute 3 value(s),Meta: _hs_code,Country of origin
11,simple,WC-TIN,Tea tin,1,Keeps tea dry.,"<p>Tea tin<script>alert(1)</script> with lid.</p>\n<p>Holds 100&nbsp;g.</p>",,,12,0.21,10,8,"7,5",,"14,90","Home > Tea, Gifts","https://a.test/1.jpg, https://a.test/2.jpg",,0,Finish,Matt,,,,,7323.93,cn
12,variable,WC-JUMPER,Crew jumper,1,,Lambswool.,,,,0.48,,,,,,Clothing,,,0,Colour,"Blue, Grey\, dark",Size,"S, M",Wash,Cold,611011,IT
21,variation,WC-J-G,Crew jumper - Grey,1,,,,,5,,,,,99,110,,,WC-JUMPER,2,Colour,"Grey\, dark",Size,,,,,
22,variation,WC-J-BS,"Crew jumper - Blue, S",1,,,2020-01-01,2020-02-01,3,0.5,,,,79,110,,https://a.test/b.jpg,id:12,1,Colour,blue,Size,S,,,,
23,variation,WC-J-BM,"Crew jumper - Blue, M",0,,,,,,,,,,,110,,,WC-JUMPER,3,Colour,Blue,Size,M,,,,
13,"simple, downloadable, virtual",WC-SONG,A song,1,,,,,,,,,,,3,,,,0,,,,,,,,
14,grouped,WC-ALL,Everything,1,,,,,,,,,,,,,,,0,,,,,,,,
15,external,WC-ELSE,Elsewhere,1,,,,,,,,,,,30,,,,0,,,,,,,,
16,variable,WC-NONE,No forms,1,,,,,,,,,,,,,,,0,Colour,"Blue, Red",,,,,,
24,variation,WC-LOST,Lost,1,,,,,,,,,,,9,,,WC-GONE,0,Colour,Blue,,,,,,
17,simple,WC-HEAVY,Heavy,1,,,,,,heavy,,,,,9,,,,0,,,,,,,,
18,simple,WC-FREE,Free,1,,,,,,,,,,,,,,,0,,,,,,,,
19,simple,,Scarf without a code,1,"Soft.\n\nWarm.",,,,,,,,,,15,,,,0,,,,,,,,
"#;

fn faults(report: &Report) -> Vec<(u64, &str, &str)> {
    let mut faults: Vec<_> =
        report.faults.iter().map(|fault| (fault.line, fault.column.as_str(), fault.value.as_str())).collect();
    faults.sort_unstable();
    faults
}

fn skus(listing: &Listing) -> Vec<(&str, Vec<&str>)> {
    listing
        .variants
        .iter()
        .map(|variant| (variant.sku.as_str(), variant.options.iter().map(String::as_str).collect()))
        .collect()
}

/// How many pieces lie free anywhere of a variant.
fn free(shop: &Memory, listing: &Listing, sku: &str) -> u64 {
    let free = shop.read(|conn| stock::free_of(conn, std::slice::from_ref(&listing.id)));
    let variant = listing.variants.iter().find(|variant| variant.sku.as_str() == sku).unwrap();
    free.get(&variant.id).copied().unwrap_or(0)
}

#[test]
fn products_of_woocommerce_become_drafts_with_their_forms() {
    let shop = memory();
    let report = take(&shop, "tide-loom", WOO, false).unwrap();
    assert_eq!((report.rows, report.products, report.variants, report.pictures), (13, 4, 6, 3));
    assert_eq!(counts(&report), (3, 0, 0));
    assert_eq!(
        faults(&report),
        [
            (7, "Type", "simple, downloadable, virtual"),
            (8, "Type", "grouped"),
            (9, "Type", "external"),
            (10, "Type", "variable"),
            (11, "Parent", "WC-GONE"),
            (12, "Weight (kg)", "heavy"),
            (13, "Regular price", ""),
        ]
    );
    let tin = shop.listing("tea-tin");
    let text = tin.texts.exact(language("en")).unwrap();
    assert_eq!(
        text.body, "Tea tin with lid.\n\nHolds 100 g.\n\nFinish: Matt",
        "what runs is gone, what was said is not"
    );
    assert_eq!((text.summary.as_str(), tin.state), ("Keeps tea dry.", ListingState::Draft));
    assert_eq!(tin.category, shop.listing("keemun-black").category, "the last part of its path is a category of ours");
    let one = &tin.variants[0];
    assert_eq!((one.price.to_string().as_str(), one.weight_g, one.dims_mm), ("14.90", Some(210), Some([100, 80, 75])));
    assert_eq!((one.tariff_code.as_deref(), one.hs6, one.origin), (None, "732393".parse().ok(), "CN".parse().ok()));
    let jumper = shop.listing("crew-jumper");
    assert_eq!(
        skus(&jumper),
        [
            ("WC-J-BS", vec!["Blue", "S"]),
            ("WC-J-G-s", vec!["Grey, dark", "S"]),
            ("WC-J-G-m", vec!["Grey, dark", "M"]),
            ("WC-J-BM", vec!["Blue", "M"]),
        ],
        "in the shop's order; an open size is every size that has no form of its own"
    );
    let [blue, grey, _, off] = jumper.variants.as_slice() else { panic!("{:?}", jumper.variants) };
    assert_eq!(
        (blue.price.to_string().as_str(), blue.reduced, blue.weight_g),
        ("110.00", None, Some(500)),
        "long over"
    );
    assert_eq!((grey.price.to_string().as_str(), grey.weight_g), ("99.00", Some(480)));
    assert_eq!(grey.reduced.unwrap().regular.to_string(), "110.00");
    assert_eq!((off.active, blue.origin), (false, "IT".parse().ok()));
    assert_eq!(jumper.texts.exact(language("en")).unwrap().body, "Lambswool.\n\nWash: Cold");
    let scarf = shop.listing("scarf-without-a-code");
    assert_eq!(scarf.variants[0].sku.as_str(), "tide-loom-id-19");
    assert_eq!(scarf.texts.exact(language("en")).unwrap().body, "Soft.\n\nWarm.");
    assert_eq!(counts(&take(&shop, "tide-loom", WOO, false).unwrap()), (0, 0, 3), "the same file once more");
}

#[test]
fn what_a_file_counts_lies_at_the_place_that_was_named() {
    let shop = memory();
    let known = shop.db.read_now(|read| Ok::<_, entrepot::store::StoreError>(read.known())).unwrap();
    let place = known.shelves[0].place.code.clone();
    let brand = "tide-loom".parse().unwrap();
    take(&shop, "tide-loom", WOO, false).unwrap();
    assert_eq!(free(&shop, &shop.listing("tea-tin"), "WC-TIN"), 0, "stock stays as it is unless somebody says where");
    told(&shop, Job { place: Some(&place), ..usual(&brand) }, WOO).0.unwrap();
    assert_eq!(free(&shop, &shop.listing("tea-tin"), "WC-TIN"), 12);
    let jumper = shop.listing("crew-jumper");
    assert_eq!((free(&shop, &jumper, "WC-J-BS"), free(&shop, &jumper, "WC-J-G-s")), (3, 0), "five of whichever size");
}

#[test]
fn nobody_counts_the_stock_of_others() {
    let shop = memory();
    let known = shop.db.read_now(|read| Ok::<_, entrepot::store::StoreError>(read.known())).unwrap();
    let place = known.shelves[0].place.code.clone();
    let (brand, cup) = ("tide-loom".parse().unwrap(), "GX-CUP-WHT");
    let free_of_cup = || {
        let (variant, listing) = shop.read(|conn| {
            let held = entrepot::store::listings::holders(conn, &[cup.parse().unwrap()])?;
            Ok(held.into_iter().map(|(_, variant, listing)| (variant, listing)).next().unwrap())
        });
        shop.read(|conn| stock::free_of(conn, &[listing])).get(&variant).copied()
    };
    let before = free_of_cup();
    let file = format!("Handle,Title,SKU,Price,Inventory quantity\ncup,Cup,{cup},9.00,77\ntwo,Two,TWO-1,9.00,5\n");
    let report = told(&shop, Job { place: Some(&place), ..usual(&brand) }, &file).0.unwrap();
    assert_eq!((counts(&report), faults(&report)), ((1, 0, 0), vec![(2, "SKU", cup)]));
    assert_eq!((free_of_cup(), free(&shop, &shop.listing("two"), "TWO-1")), (before, 5));
}

const FEED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel><title>Harbour</title>
<item>
<g:id>GM-TIN</g:id><title>Tea &amp; tin</title><description><![CDATA[<p>With lid.</p><script>x</script>]]></description>
<g:image_link>https://a.test/1.jpg</g:image_link><g:additional_image_link>https://a.test/2.jpg</g:additional_image_link>
<g:availability>in_stock</g:availability><g:price>14.90 CNY</g:price><g:shipping_weight>3.2 lb</g:shipping_weight>
<g:shipping_length>8 in</g:shipping_length><g:shipping_width>10 cm</g:shipping_width><g:shipping_height>50 mm</g:shipping_height>
<g:color>Red</g:color><g:unit_pricing_measure>75 g</g:unit_pricing_measure>
<g:product_type>Home &gt; Tea</g:product_type>
<g:shipping><g:country>AT</g:country><g:price>6.90 EUR</g:price></g:shipping>
</item>
<item><g:id>GM-J-BS</g:id><title>Crew jumper - Blue, S</title><g:price>110 CNY</g:price><g:sale_price>89 CNY</g:sale_price>
<g:item_group_id>jumper</g:item_group_id><g:color>Blue</g:color><g:size>S</g:size></item>
<item><g:id>GM-DEAR</g:id><title>Dear</title><g:price>9.00 EUR</g:price></item>
<item><g:id>GM-J-BM</g:id><title>Crew jumper - Blue, M</title><g:price>110 CNY</g:price><g:sale_price>89 CNY</g:sale_price>
<g:sale_price_effective_date>2020-01-01T00:00+0100/2020-02-01T23:59+0100</g:sale_price_effective_date>
<g:item_group_id>jumper</g:item_group_id><g:color>Blue</g:color><g:size>M</g:size></item>
<item><g:id>GM-J-OPEN</g:id><title>Crew jumper</title><g:price>110 CNY</g:price>
<g:item_group_id>jumper</g:item_group_id><g:color>Blue</g:color></item>
<item><g:id>GM-OLD</g:id><title>Old</title><g:price>9 CNY</g:price><g:condition>used</g:condition></item>
<item><g:id>GM-VAGUE</g:id><title>Vague</title><g:price>9</g:price></item>
</channel></rss>
"#;

#[test]
fn items_of_a_feed_become_drafts_grouped_as_the_feed_says() {
    let shop = memory();
    let report = take(&shop, "tide-loom", FEED, false).unwrap();
    assert_eq!((counts(&report), report.rows, report.pictures), ((2, 0, 0), 7, 2));
    assert_eq!(
        faults(&report),
        [(15, "price", "EUR"), (19, "size", ""), (21, "condition", "used"), (22, "price", "9"),]
    );
    let tin = shop.listing("tea-tin");
    let text = tin.texts.exact(language("en")).unwrap();
    assert_eq!((text.title.as_str(), text.body.as_str()), ("Tea & tin", "With lid.\n\nColour: Red"));
    let one = &tin.variants[0];
    assert_eq!((one.weight_g, one.dims_mm), (Some(1_452), Some([204, 100, 50])), "rounded up");
    assert_eq!(one.measure.unwrap().to_string(), "75 g");
    assert_eq!(tin.category, shop.listing("keemun-black").category);
    let jumper = shop.listing("crew-jumper");
    assert_eq!(skus(&jumper), [("GM-J-BS", vec!["Blue", "S"]), ("GM-J-BM", vec!["Blue", "M"])]);
    assert_eq!(jumper.options[0].name.exact(language("en")).unwrap(), "Colour");
    assert_eq!(jumper.variants[0].reduced.unwrap().regular.to_string(), "110.00");
    assert_eq!((jumper.variants[1].price.to_string().as_str(), jumper.variants[1].reduced), ("110.00", None));
    assert_eq!(counts(&take(&shop, "tide-loom", FEED, false).unwrap()), (0, 0, 2), "the same feed once more");
}

#[test]
fn a_feed_as_a_table_says_the_same() {
    let shop = memory();
    let tsv = "id\ttitle\tdescription\tprice\titem group id\tcolor\tsize\tadditional_image_link\n\
        T-1\tApron\tLinen.\tCNY 39.00\tapron\tBlau\tS\thttps://a.test/1.jpg,https://a.test/2.jpg\n\
        T-2\tApron\tLinen.\tCNY 39.00\tapron\tBlau\tM\t\n\
        T-3\tShort\n";
    let brand = "tide-loom".parse().unwrap();
    let german = Job { language: language("de"), ..usual(&brand) };
    let report = told(&shop, german, tsv).0.unwrap();
    assert_eq!((counts(&report), report.rows, report.pictures), ((1, 0, 0), 3, 2));
    assert_eq!(faults(&report), [(4, "*", "2")]);
    let apron = shop.listing("apron");
    assert_eq!(
        apron.options[0].name.exact(language("de")).unwrap(),
        "Farbe",
        "options are named as the feed's readers do"
    );
    let csv = tsv.replace("1.jpg,https", "1.jpg https").replace('\t', ",");
    assert_eq!(counts(&told(&shop, german, &csv).0.unwrap()), (0, 0, 1));
    let named = Job { form: Some(Form::Merchant), ..german };
    assert!(told(&shop, named, "Handle,Title,Price\na,A,1\n").0.is_err(), "what was named is what is expected");
    let broken = "<rss><channel><item><id>A</id><title>A</title><price>1 CNY</price></item><item>";
    assert!(told(&shop, german, broken).0.is_err(), "half a feed is no feed");
}

#[test]
fn faults_are_said_in_the_readers_language() {
    let shop = memory();
    let report = take(&shop, "tide-loom", WOO, true).unwrap();
    let of_line = |line: u64, code: &str| {
        let fault = report.faults.iter().find(|fault| fault.line == line).unwrap();
        carrying::fault(&wording().at_home(language(code)), fault)
    };
    assert_eq!(
        of_line(12, "en"),
        "line 12, Weight (kg): found 'heavy', expected a weight with its unit (210 g, 3.2 lb)"
    );
    assert_eq!(
        of_line(13, "de"),
        "Zeile 13, Regular price: gefunden „“, erwartet: ein Preis über null in CNY, mit Punkt und höchstens 2 Nachkommastellen"
    );
    assert!(of_line(8, "ar").contains("المتوقع: بضاعة قائمة بذاتها"), "{}", of_line(8, "ar"));
}
