//! Accounts by command.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use super::{complaint, entrepot};

fn add(dir: &Path, more: &[&str], typed: &str) -> Output {
    let mut command = entrepot();
    command.args(["accounts", "add", "--name", "Amira Haddad", "--dir"]).arg(dir).args(more);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    // Whoever stops before reading closes the pipe, which is no fault of the test.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    running.wait_with_output().unwrap()
}

#[test]
fn an_account_is_opened_once_and_its_password_printed_once() {
    let dir = tempfile::tempdir().unwrap();
    let agent = ["--role", "agent", "--email", "amira@post.example", "--language", "ar"];
    let output = add(dir.path(), &agent, "");
    assert!(output.status.success(), "{}", complaint(&output));
    let password = String::from_utf8(output.stdout).unwrap();
    assert_eq!(password.trim().len(), 24, "{password}");
    let again = add(dir.path(), &agent, "");
    assert_eq!(again.status.code(), Some(2));
    assert!(complaint(&again).contains("amira@post.example is open already"), "{}", complaint(&again));
}

#[test]
fn a_password_may_come_from_standard_input_and_is_not_printed() {
    let dir = tempfile::tempdir().unwrap();
    let operator = ["--role", "operator", "--email", "ops@post.example", "--password-stdin"];
    let output = add(dir.path(), &operator, "too short\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("fewer than 10 characters"), "{}", complaint(&output));
    let output = add(dir.path(), &operator, "a sentence of my own\n");
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(output.stdout.is_empty() && !complaint(&output).contains("sentence"));
}

#[test]
fn what_does_not_fit_is_refused_by_its_name() {
    let dir = tempfile::tempdir().unwrap();
    for (more, said) in [
        (&["--role", "brand", "--email", "a@post.example"][..], "--brand"),
        (&["--role", "brand", "--email", "a@post.example", "--brand", "nobody"], "there is no brand nobody"),
        (&["--role", "agent", "--email", "a@post.example", "--brand", "guanxi-kiln"], "--brand"),
        (&["--role", "agent", "--email", "a@post.example", "--language", "sv"], "--language"),
        (&["--role", "owner", "--email", "a@post.example"], "--role"),
        (&["--role", "agent", "--email", "nowhere"], "--email"),
    ] {
        let output = add(dir.path(), more, "");
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        assert!(complaint(&output).contains(said), "{more:?}: {}", complaint(&output));
    }
}
