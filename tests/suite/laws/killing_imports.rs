//! Law 11 for imports: a process killed at any instant carries on where it stopped, no listing doubled and none lost.

use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

use entrepot::app::clock;
use entrepot::store::{Db, listings};

use crate::support::fresh;

const PRODUCTS: i64 = 1_700;

fn command(database: &str, dir: &std::path::Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entrepot"));
    command.env_clear().args([
        "import",
        "listings",
        "goods.csv",
        "--brand",
        "tide-loom",
        "--database",
        database,
        "--dir",
    ]);
    command.arg(dir).current_dir(dir);
    command
}

/// Kills the import as `kill -9` does once it has said that it kept a portion; answers what it said before.
fn killed(database: &str, dir: &std::path::Path) -> String {
    let mut child = command(database, dir).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    for line in lines.map_while(Result::ok) {
        let kept = line.starts_with("kept so far");
        said.push_str(&line);
        said.push('\n');
        if kept {
            break;
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    said
}

#[test]
fn an_import_that_is_killed_again_and_again_ends_as_one_that_was_not() {
    let database = fresh();
    let mut file = "Handle,Title,Variant SKU,Variant Price\n".to_owned();
    for number in 0..PRODUCTS {
        file.push_str(&format!("thing-{number},Thing {number},T-{number},1.00\n"));
    }
    std::fs::write(database.dir().join("goods.csv"), file).unwrap();
    let count = || {
        let db = Db::open(database.url(), 1, clock()).unwrap();
        db.read_now(listings_count).unwrap()
    };
    let had = count();
    let first = killed(database.url(), database.dir());
    assert!(!first.contains("interrupted"), "{first}");
    let second = killed(database.url(), database.dir());
    assert!(second.contains("This file was interrupted: "), "{second}");
    assert!(second.contains(" products are done with, the last one on line "), "{second}");
    let Output { status, stdout, stderr } = command(database.url(), database.dir()).output().unwrap();
    let (said, complained) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{said}{complained}");
    assert!(complained.contains("Carrying on behind it."), "{complained}");
    assert!(said.contains("Added: 1,700. Changed: 0. Unchanged: 0."), "{said}");
    assert_eq!(count(), had + PRODUCTS);
    let again = command(database.url(), database.dir()).output().unwrap();
    let said = String::from_utf8_lossy(&again.stdout);
    assert!(said.contains("Added: 0. Changed: 0. Unchanged: 1,700."), "{said}");
}

fn listings_count(read: &mut entrepot::store::Read<'_>) -> Result<i64, entrepot::store::StoreError> {
    listings::count(read)
}
