//! Tells cargo to build anew when a file comes into a folder that is embedded: the macro that embeds it sees only the
//! files it found the last time. A language is one folder more under `locales/`, and nothing else.

fn main() {
    for folder in ["locales", "static", "migrations", "src/search/synonyms", "src/search/tokens/data"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
