//! An import that was interrupted carries on where it stopped.

use std::io::{Cursor, Read, Seek, SeekFrom};

use entrepot::cli::import::listings::{Job, Step, import};
use entrepot::store::listings;
use indicatif::ProgressBar;

use super::import::{counts, told, usual};
use super::{Memory, memory};

/// A file that cannot be read any further at some byte, once it was looked through.
struct Breaks<'f> {
    file: Cursor<&'f str>,
    looked_through: bool,
    at: u64,
}

impl Read for Breaks<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.looked_through && self.file.position() >= self.at {
            return Err(std::io::Error::other("the disk went away"));
        }
        let room = into.len().min(1_000);
        self.file.read(&mut into[..room])
    }
}

impl Seek for Breaks<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.looked_through = true;
        self.file.seek(to)
    }
}

/// 1,200 products, of which one has no price, one a code of somebody else's, and one a code that a product before it has.
fn file() -> String {
    let mut file = "Handle,Title,Variant SKU,Variant Price\n".to_owned();
    for number in 0..1_200 {
        let sku = match number {
            20 => "OS-EAR-BON".to_owned(),
            1_100 => "T-7".to_owned(),
            number => format!("T-{number}"),
        };
        let price = if number == 10 { "dear" } else { "1.00" };
        file.push_str(&format!("thing-{number},Thing {number},{sku},{price}\n"));
    }
    file
}

fn breaks_off(shop: &Memory, job: Job<'_>, file: &str, at: u64) -> Vec<Step> {
    let mut told = Vec::new();
    let input = Breaks { file: Cursor::new(file), looked_through: false, at };
    let done = import(&shop.db, job, input, &ProgressBar::hidden(), &mut |step| told.push(step));
    assert!(done.is_err(), "the file broke off");
    told
}

#[test]
fn the_same_file_carries_on_behind_what_was_kept() {
    let (shop, file) = (memory(), file());
    let had = shop.read(listings::count);
    let brand = "tide-loom".parse().unwrap();
    let kept = |products, line| Step::Kept { products, line };
    assert_eq!(breaks_off(&shop, usual(&brand), &file, 18_000), [kept(500, 501)]);
    assert_eq!(shop.read(listings::count), had + 498);
    // What was interrupted can be looked at, and other files go their own way meanwhile.
    let dry = told(&shop, Job { dry_run: true, ..usual(&brand) }, &file);
    assert_eq!((counts(&dry.0.unwrap()).2, dry.1.len()), (498, 2));
    told(&shop, usual(&brand), "Handle,Title,Variant SKU,Variant Price\nz,Z,Z-1,1.00\n").0.unwrap();
    let (report, steps) = told(&shop, usual(&brand), &file);
    assert_eq!(steps, [Step::Resumes { products: 500, line: 501 }, kept(1_000, 1_001)]);
    let report = report.unwrap();
    assert_eq!((counts(&report), report.rows, report.products), ((1_197, 0, 0), 1_200, 1_200), "of the whole file");
    let mut faults: Vec<_> = report.faults.iter().map(|fault| (fault.line, fault.value.as_str())).collect();
    faults.sort_unstable();
    assert_eq!(faults, [(12, "dear"), (22, "OS-EAR-BON"), (1_102, "T-7")], "those before the break are said too");
    assert_eq!(shop.read(listings::count), had + 1_198);
    // Done is done: the file is read from its beginning again, and nothing is new.
    let (report, steps) = told(&shop, usual(&brand), &file);
    assert_eq!((counts(&report.unwrap()), steps.len()), ((0, 0, 1_197), 2));
}

#[test]
fn an_interrupted_file_can_begin_afresh_and_a_changed_one_does() {
    let (shop, file) = (memory(), file());
    let brand = "tide-loom".parse().unwrap();
    breaks_off(&shop, usual(&brand), &file, 18_000);
    let changed = file.replace("Thing 3,", "Thing three,");
    let (report, steps) = told(&shop, usual(&brand), &changed);
    assert_eq!((counts(&report.unwrap()), steps.len()), ((699, 1, 497), 2), "another file");
    let (report, steps) = told(&shop, Job { afresh: true, ..usual(&brand) }, &file);
    assert_eq!((counts(&report.unwrap()), steps.len()), ((0, 1, 1_196), 2));
    assert_eq!(told(&shop, usual(&brand), &file).1.len(), 2, "nothing is left of the interruption");
}

#[test]
fn wherever_a_file_breaks_off_nothing_is_doubled_and_nothing_lost() {
    let file = file();
    let whole = u64::try_from(file.len()).unwrap();
    let shop = memory();
    let had = shop.read(listings::count);
    let brand = "tide-loom".parse().unwrap();
    for at in [0, 1, whole / 7, whole / 3, whole / 2, whole - 1_500] {
        breaks_off(&shop, usual(&brand), &file, at);
    }
    assert_eq!(counts(&told(&shop, usual(&brand), &file).0.unwrap()), (1_197, 0, 0));
    assert_eq!(shop.read(listings::count), had + 1_197);
}
