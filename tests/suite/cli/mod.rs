//! What commands do at a terminal.

mod accounts;
mod generate;
mod route;
mod start;

use std::process::{Command, Output};

/// The program as it was built for these tests, with a clean environment.
fn entrepot() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entrepot"));
    command.env_clear().env("PATH", "/usr/bin:/bin");
    command
}

/// What was said on standard error, without the runtime's own lines.
fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}
