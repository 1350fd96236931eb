//! Law 11 for the index: a process killed at any instant while it writes one leaves what was there before, and whoever
//! starts next finds everything.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use entrepot::domain::offers::Selling;
use entrepot::domain::storefront::Language;
use entrepot::search::Asked;
use entrepot::settings::Settings;
use entrepot::store::{StoreError, listings};
use indicatif::ProgressBar;

use crate::support::TestShop;

const MORE: u64 = 2_200;

fn command(shop: &TestShop) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entrepot"));
    command.env_clear().args(["index", "--database", shop.database(), "--dir"]).arg(&shop.app.settings.dir);
    command
}

/// Kills the command as `kill -9` does once it has said that it read so many portions; answers what it said.
fn killed(shop: &TestShop, portions: usize) -> Vec<String> {
    let mut child = command(shop).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let said = lines.map_while(Result::ok).take(portions).collect();
    let _ = child.kill();
    let _ = child.wait();
    said
}

/// How many listings a process that starts now finds, and how many there are on the shelves.
fn found(shop: &TestShop) -> (u64, u64) {
    let app = shop.process_with(Settings { index_in_memory: false, ..shop.app.settings.clone() });
    let both = app.db.read_now(|read| {
        let known = read.known();
        let market = known.rulebook.market("DE".parse().unwrap(), read.now().date_naive()).unwrap();
        let found = app.search.find(read, Selling::own(market), &Asked::all(Language::EN, 24))?;
        let (_, there) = listings::page(read, &listings::Filter::default(), 0, 1)?;
        Ok::<_, StoreError>((found.expect("the index is there").count, u64::try_from(there).unwrap()))
    });
    both.unwrap()
}

#[test]
fn an_index_that_is_killed_while_it_is_written_harms_nothing() {
    let shop = TestShop::open();
    let (before, there) = found(&shop);
    assert_eq!(before, there);
    entrepot::cli::generate::listings(&shop.app.db, None, (MORE, 7), &ProgressBar::hidden()).unwrap();
    for portions in 1..=2 {
        let said = killed(&shop, portions);
        assert!(said.iter().all(|line| line.ends_with(" listings read")), "{said:?}");
        // What was there stands as it was, and what it lacks is read.
        let (count, there) = found(&shop);
        assert_eq!(count, there);
        assert!(count > before + MORE / 2, "{count}");
    }
    let done = command(&shop).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains(&format!("The index holds {} listings.", found(&shop).1)), "{said}");
}
