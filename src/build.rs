//! Tells cargo to build anew when a file comes into a folder that is embedded: the macro that embeds it sees only the
//! files it found the last time. A language is one folder more under `locales/`, and nothing else.

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn main() {
    for folder in ["locales", "static", "migrations"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
