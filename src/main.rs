//! Parses arguments and starts one command.

fn main() {}
