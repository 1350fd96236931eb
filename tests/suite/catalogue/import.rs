//! A brand's products arrive as a file: good rows are kept, bad ones are named, the same file twice changes nothing.

use std::io::Cursor;
use std::sync::OnceLock;

use entrepot::actions::save_listing::{ListingDraft, VariantDraft, save_listing};
use entrepot::cli::import::listings::{Job, NoImport, Report, Step, import};
use entrepot::domain::goods_files::Form;
use entrepot::domain::listings::{ListingState, Missing, Unready};
use entrepot::store::{audit, listings};
use entrepot::wording::Wording;
use indicatif::ProgressBar;

use super::{Memory, author, language, memory};

/// What the people of a small shop would export: two products, one of them with options and a second picture.
const OLD: &str = "\
Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Price,Image Src,Gift Card
tea-tin,Tea tin with lid,\"<p>Tea tin
with lid.</p><p>Holds 100&nbsp;g.</p>\",Harbour,Tea,Title,Default Title,,,HT-100,210,14.90,,FALSE
jumper,Crew jumper,<p>Lambswool.</p>,Harbour,,Colour,Blue,Size,S,HT-J-BS,480,89.00,https://example.test/front.jpg,FALSE
jumper,,,,,,Blue,,M,HT-J-BM,480,89.00,,
jumper,,,,,,,,,,,,https://example.test/back.jpg,
";

const NEW: &str = "\
Title,URL handle,Description,Vendor,Type,SKU,Option1 name,Option1 value,Option2 name,Option2 value,Price,Weight value (grams),Product image URL
Tea tin with lid,tea-tin,<p>Tea tin with lid.</p><p>Holds 100 g.</p>,Harbour,Tea,HT-100,Title,Default Title,,,14.90,210,
Crew jumper,jumper,<p>Lambswool.</p>,Harbour,,HT-J-BS,Colour,Blue,Size,S,89.00,480,https://example.test/front.jpg
,jumper,,,,HT-J-BM,,Blue,,M,89.00,480,
";

pub fn wording() -> &'static Wording {
    static WORDING: OnceLock<Wording> = OnceLock::new();
    WORDING.get_or_init(|| Wording::new(false).unwrap())
}

/// A job of which everything is usual.
pub fn usual(brand: &entrepot::domain::ids::Slug) -> Job<'_> {
    let language = language("en");
    Job { brand, language, form: None, place: None, dry_run: false, afresh: false, wording: wording() }
}

/// Imports a file and answers what it told meanwhile.
pub fn told(shop: &Memory, job: Job<'_>, file: &str) -> (Result<Report, NoImport>, Vec<Step>) {
    let mut told = Vec::new();
    let report = import(&shop.db, job, Cursor::new(file), &ProgressBar::hidden(), &mut |step| told.push(step));
    (report, told)
}

pub fn take(shop: &Memory, brand: &str, file: &str, dry_run: bool) -> Result<Report, NoImport> {
    let brand = brand.parse().unwrap();
    told(shop, Job { dry_run, ..usual(&brand) }, file).0
}

pub fn counts(report: &Report) -> (usize, usize, usize) {
    (report.added, report.changed, report.same)
}

#[test]
fn products_become_drafts_that_say_what_they_lack() {
    let shop = memory();
    let report = take(&shop, "tide-loom", OLD, false).unwrap();
    assert_eq!((report.rows, report.products, report.variants, report.pictures), (4, 2, 3, 2));
    assert_eq!((counts(&report), report.faults.len()), ((2, 0, 0), 0));
    let lacks = |sku: &str| Unready::Lacks { sku: sku.parse().unwrap(), missing: vec![Missing::Hs6, Missing::Origin] };
    assert_eq!(report.drafts[0], ("tea-tin".to_owned(), vec![Unready::NoPicture, lacks("HT-100")]));
    let tin = shop.listing("tea-tin-with-lid");
    assert_eq!(tin.state, ListingState::Draft);
    let text = tin.texts.exact(language("en")).unwrap();
    assert_eq!((text.summary.as_str(), text.body.as_str()), ("Tea tin with lid.", "Tea tin with lid.\n\nHolds 100 g."));
    assert_eq!(tin.category, shop.listing("keemun-black").category, "its type names a category we have");
    let jumper = shop.listing("crew-jumper");
    assert_eq!(jumper.options.len(), 2);
    assert_eq!(jumper.variants[1].options, ["Blue", "M"]);
    assert_eq!((jumper.variants[1].weight_g, jumper.variants[1].price.to_string()), (Some(480), "89.00".to_owned()));
}

#[test]
fn the_same_file_twice_changes_nothing_and_neither_do_the_new_column_names() {
    let shop = memory();
    let had = shop.read(listings::count);
    take(&shop, "tide-loom", OLD, false).unwrap();
    let (before, log) = (shop.catalogue(), shop.read(|conn| audit::last(conn, None, 1)));
    let again = take(&shop, "tide-loom", OLD, false).unwrap();
    assert_eq!(counts(&again), (0, 0, 2));
    assert_eq!(counts(&take(&shop, "tide-loom", NEW, false).unwrap()), (0, 0, 2));
    assert_eq!(shop.catalogue(), before);
    assert_eq!(shop.read(|conn| audit::last(conn, None, 1))[0].id, log[0].id);
    assert_eq!(shop.read(listings::count), had + 2);
}

#[test]
fn a_changed_file_changes_what_it_names_and_keeps_what_the_brand_added() {
    let shop = memory();
    take(&shop, "tide-loom", OLD, false).unwrap();
    let tin = shop.listing("tea-tin-with-lid");
    let had = tin.variants[0].clone();
    let variant = VariantDraft {
        id: Some(had.id),
        sku: had.sku,
        options: had.options,
        price: had.price,
        hs6: "732393".parse().ok(),
        tariff_code: None,
        origin: "CN".parse().ok(),
        proven: false,
        weight_g: had.weight_g,
        dims_mm: None,
        restrictions: had.restrictions,
        picture: None,
        active: true,
        floor: None,
        regular: None,
        measure: None,
    };
    let draft = ListingDraft {
        id: Some(tin.id),
        seen: None,
        slug: None,
        category: None,
        texts: tin.texts,
        options: tin.options,
        variants: vec![variant],
    };
    let brand = shop.brand("tide-loom").id;
    shop.db.write_now(|tx| save_listing(tx, &author(), &brand, draft)).unwrap();
    let report = take(&shop, "tide-loom", &OLD.replace("14.90", "15.50"), false).unwrap();
    assert_eq!(counts(&report), (0, 1, 1));
    let variant = &shop.listing("tea-tin-with-lid").variants[0];
    assert_eq!(variant.price.to_string(), "15.50");
    assert_eq!(variant.hs6, "732393".parse().ok(), "the file has no tariff code, so the brand's stays");
}

#[test]
fn bad_cells_are_named_by_line_and_column_and_good_rows_are_kept() {
    let shop = memory();
    let file = "Handle,Title,Variant SKU,Variant Price,Variant Grams,Option1 Name,Option1 Value,HS Code,COO\n\
        pot,Clay pot,CP-S,cheap,200,Size,S,,\n\
        pot,,CP-M,9.99,200,,M,6912.00,CN\n\
        pot,,CP-M,12.99,200,,L,,\n\
        pot,,CP-XL,19.99,heavy,,XL,,\n\
        pot,,CP-XXL,29.99,200,,XXL,69,\n\
        \n\
        ,Nameless,N-1,1.00,1,,,,\n\
        untitled,,U-1,1.00,1,,,,\n\
        short,Short row\n\
        lamp,Lamp,OS-EAR-BON,40,900,Title,Default Title,,\n\
        rug,Rug,,80,0,Title,Default Title,,\n";
    let report = take(&shop, "tide-loom", file, false).unwrap();
    let mut faults: Vec<(u64, &str, &str)> =
        report.faults.iter().map(|fault| (fault.line, fault.column.as_str(), fault.value.as_str())).collect();
    faults.sort_unstable();
    assert_eq!(
        faults,
        [
            (2, "Variant Price", "cheap"),
            (4, "Variant SKU", "CP-M"),
            (5, "Variant Grams", "heavy"),
            (6, "HS Code", "69"),
            (8, "Handle", ""),
            (9, "Title", ""),
            (10, "*", "2"),
            (11, "Variant SKU", "OS-EAR-BON"),
        ]
    );
    assert_eq!(counts(&report), (2, 0, 0));
    let pot = shop.listing("clay-pot");
    assert_eq!(pot.variants.iter().map(|variant| variant.sku.as_str()).collect::<Vec<_>>(), ["CP-M"]);
    assert_eq!((pot.variants[0].hs6, pot.variants[0].origin), ("691200".parse().ok(), "CN".parse().ok()));
    let rug = shop.listing("rug");
    assert_eq!((rug.variants[0].sku.as_str(), rug.variants[0].weight_g), ("tide-loom-rug", None));
    let dir = tempfile::tempdir().unwrap();
    let written = dir.path().join("errors.csv");
    let t = wording().at_home(language("en"));
    report.write_faults(&t, &written).unwrap();
    let text = std::fs::read_to_string(written).unwrap();
    assert!(
        text.starts_with("line,column,value,expected\n2,Variant Price,cheap,\"a price above zero in CNY"),
        "{text}"
    );
}

#[test]
fn a_dry_run_keeps_nothing() {
    let shop = memory();
    let before = (shop.read(listings::count), shop.catalogue());
    let report = take(&shop, "tide-loom", OLD, true).unwrap();
    assert_eq!(counts(&report), (2, 0, 0));
    assert_eq!((shop.read(listings::count), shop.catalogue()), before);
}

#[test]
fn a_long_file_is_kept_in_batches() {
    let shop = memory();
    let mut file = "Handle,Title,Variant SKU,Variant Price\n".to_owned();
    for number in 0..1_200 {
        file.push_str(&format!("thing-{number},Thing {number},T-{number},1.00\n"));
    }
    let brand = "tide-loom".parse().unwrap();
    let (report, told) = told(&shop, usual(&brand), &file);
    assert_eq!(counts(&report.unwrap()), (1_200, 0, 0));
    let kept = |products, line| Step::Kept { products, line };
    assert_eq!(told, [kept(500, 501), kept(1_000, 1_001)]);
    assert_eq!(counts(&take(&shop, "tide-loom", &file, false).unwrap()), (0, 0, 1_200));
}

#[test]
fn what_is_no_product_file_or_nobodys_is_refused_as_a_whole() {
    let shop = memory();
    assert!(matches!(take(&shop, "nobody", OLD, false), Err(NoImport::NoBrand(_))));
    let wrong = take(&shop, "tide-loom", "name,price\nx,1\n", false).unwrap_err();
    let says = |wrong: NoImport, in_language: &str| wrong.why(&wording().at_home(language(in_language)));
    assert!(says(wrong, "en").starts_with("this is no file of products we know. We read Shopify's product CSV"));
    let brand = "tide-loom".parse().unwrap();
    let shopify = Job { form: Some(Form::Shopify), ..usual(&brand) };
    let wrong = told(&shop, shopify, "name,price\nx,1\n").0.unwrap_err();
    assert!(says(wrong, "de").starts_with("der Datei fehlt die Spalte Handle / URL handle; exportieren Sie"));
    let nowhere = told(&shop, Job { place: Some("ATLANTIS"), ..usual(&brand) }, OLD).0.unwrap_err();
    assert_eq!(says(nowhere, "en"), "there is no place ATLANTIS; /ops/places lists their codes");
}

#[test]
fn floor_reduction_and_contents_come_with_the_file_and_stay_when_it_does_not_name_them() {
    let shop = memory();
    let heading = "Handle,Title,Variant SKU,Variant Price,Variant Compare At Price,Floor price,\
        Unit price total measure,Unit price total measure unit\n";
    let file = format!("{heading}tea,Black tea,T-1,14.90,19.90,12.00,75,g\noil,Camellia oil,O-1,9.00,9.00,,50,cl\n");
    let report = take(&shop, "tide-loom", &file, false).unwrap();
    assert_eq!((counts(&report), report.faults.len()), ((2, 0, 0), 0), "{:?}", report.faults);
    let tea = shop.listing("black-tea").variants[0].clone();
    assert_eq!(tea.floor.unwrap().to_string(), "12.00");
    assert_eq!(tea.reduced.unwrap().regular.to_string(), "19.90");
    assert_eq!(tea.measure.unwrap().to_string(), "75 g");
    let oil = shop.listing("camellia-oil").variants[0].clone();
    assert_eq!(oil.measure.unwrap().to_string(), "500 ml");
    assert_eq!(oil.reduced, None, "a price it was compared with before, and is now the price");
    let plain = "Handle,Title,Variant SKU,Variant Price\ntea,Black tea,T-1,13.50\n";
    take(&shop, "tide-loom", plain, false).unwrap();
    let again = shop.listing("black-tea").variants[0].clone();
    assert_eq!((again.floor, again.measure), (tea.floor, tea.measure));
    assert_eq!(again.reduced.unwrap().regular.to_string(), "19.90");
    let bad = format!(
        "{heading}a,A,A-1,5.00,,6.00,,\nb,B,B-1,5.00,dear,,,\nc,C,C-1,5.00,,,many,g\nd,D,D-1,5.00,,,3,\ne,E,E-1,5.00,,,3,stone\n"
    );
    let report = take(&shop, "tide-loom", &bad, false).unwrap();
    let faults: Vec<(u64, &str)> = report.faults.iter().map(|fault| (fault.line, fault.column.as_str())).collect();
    let (floor, compare) = ("Floor price", "Variant Compare At Price");
    let (measure, unit) = ("Unit price total measure", "Unit price total measure unit");
    assert_eq!(faults, [(2, floor), (3, compare), (4, measure), (5, unit), (6, measure)]);
}

#[test]
fn a_name_that_one_listing_takes_in_a_batch_is_not_given_to_the_next() {
    let shop = memory();
    let brand = "tide-loom".parse().unwrap();
    let job = || Job { language: language("fr"), ..usual(&brand) };
    let file = |rows: &[(&str, &str, &str)]| {
        let mut file = "Handle,Title,Variant SKU,Variant Grams,Variant Price\n".to_owned();
        for (handle, title, sku) in rows {
            file += &format!("{handle},{title},{sku},210,14.90\n");
        }
        file
    };
    told(&shop, job(), &file(&[("one", "Tasse", "TL-ONE")])).0.unwrap();
    let both = file(&[("one", "Théière", "TL-ONE"), ("two", "Théière", "TL-TWO"), ("new", "New", "TL-NEW")]);
    assert_eq!(counts(&told(&shop, job(), &both).0.unwrap()), (2, 1, 0));
    // Each is found under its own part of addresses, and what is called like a page of the desk has another.
    let slugs: Vec<_> = ["TL-ONE", "TL-TWO", "TL-NEW"].map(|sku| shop.of_sku(sku).slug).into();
    for (slug, sku) in slugs.iter().zip(["TL-ONE", "TL-TWO", "TL-NEW"]) {
        assert_eq!(shop.listing(slug.as_str()).variants[0].sku.as_str(), sku, "{slug}");
    }
    assert_ne!(slugs[2].as_str(), "new");
    assert_eq!(shop.listing("theiere").variants[0].sku.as_str(), "TL-ONE", "the first has the name");
}
