//! Templates: each is used, none styles inline, none does arithmetic on money.

use super::files;

#[test]
fn every_template_has_its_page() {
    let sources: String = files("src", &[".rs"])
        .into_iter()
        .chain(files("templates", &[".html", ".txt"]))
        .map(|(_, text)| text)
        .collect();
    let unused: Vec<String> = files("templates", &[".html", ".txt"])
        .into_iter()
        .map(|(path, _)| path.trim_start_matches("templates/").to_owned())
        .filter(|name| !sources.contains(&format!("\"{name}\"")))
        .collect();
    assert!(unused.is_empty(), "nobody renders {unused:?}");
}

#[test]
fn no_page_carries_style_or_script_inside() {
    let mut broken = Vec::new();
    for (path, text) in files("templates", &[".html"]) {
        if path.starts_with("templates/mail") {
            continue;
        }
        for word in [" style=", "<style", "onclick", "javascript:"] {
            if text.contains(word) {
                broken.push(format!("{path} has {word}"));
            }
        }
        for script in text.match_indices("<script") {
            let tag = &text[script.0..(script.0 + 60).min(text.len())];
            if !tag.contains("src=") && !tag.contains("application/ld+json") {
                broken.push(format!("{path} has a script inside: {tag}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_post_form_carries_its_token() {
    let mut broken = Vec::new();
    for (path, text) in files("templates", &[".html"]) {
        for (at, _) in text.match_indices("<form") {
            let form = &text[at..];
            let form = &form[..form.find("</form>").unwrap_or(form.len())];
            if form.contains("method=\"post\"") && !form.contains("name=\"csrf\"") && !form.contains("csrf") {
                broken.push(format!("{path}: {}", form.lines().next().unwrap_or("")));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
