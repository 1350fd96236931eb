//! Starting: what is wrong is said in one sentence, with exit status 2.

use std::net::TcpListener;

use super::{complaint, entrepot};

#[test]
fn a_port_in_use_is_one_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = entrepot().args(["serve", "--listen", &address, "--dir"]).arg(dir.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).starts_with(&format!("entrepot: cannot listen on {address}")), "{}", complaint(&output));
    assert_eq!(complaint(&output).lines().count(), 1);
}

#[test]
fn a_database_that_cannot_be_opened_is_one_sentence() {
    let dir = tempfile::tempdir().unwrap();
    for url in
        ["mysql://shop@127.0.0.1/shop", "sqlite:/nowhere/at/all/shop.db", "postgres://shop:secret@127.0.0.1:1/shop"]
    {
        let output = entrepot()
            .args(["serve", "--listen", "127.0.0.1:0", "--database", url, "--dir"])
            .arg(dir.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{url}");
        let said = complaint(&output);
        assert!(said.starts_with("entrepot: "), "{url}: {said}");
        assert!(!said.contains("secret"), "a password stands in a message: {said}");
    }
}

#[test]
fn a_wrong_setting_is_refused_by_its_name() {
    for (name, value, word) in [
        ("ENTREPOT_LISTN", "127.0.0.1:8080", "ENTREPOT_LISTN"),
        ("ENTREPOT_WORKERS", "several", "ENTREPOT_WORKERS"),
        ("ENTREPOT_MODE", "production", "mode"),
        ("ENTREPOT_MAIL", "pigeon", "mail"),
        ("ENTREPOT_CONFIG", "/nowhere/entrepot.toml", "/nowhere/entrepot.toml"),
    ] {
        let output = entrepot().env(name, value).arg("serve").output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(complaint(&output).contains(word), "{name}: {}", complaint(&output));
    }
}

#[test]
fn a_file_of_settings_is_refused_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("entrepot.toml");
    std::fs::write(&file, "listen = \"127.0.0.1:0\"\nmoed = \"live\"\n").unwrap();
    let output = entrepot().args(["serve", "--config"]).arg(&file).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("line 2") && complaint(&output).contains("moed"), "{}", complaint(&output));
}

#[test]
fn every_command_explains_itself() {
    for command in [&["--help"][..], &["serve", "--help"], &["quote", "--help"], &["route", "--help"]] {
        let output = entrepot().args(command).output().unwrap();
        assert!(output.status.success(), "{command:?}");
        assert!(output.stdout.len() > 100, "{command:?}");
    }
}
