//! look
use super::server::OpenShop;
use entrepot::domain::accounts::Role;
#[test]
fn look() {
    let open = OpenShop::open();
    let mut out = format!("{{\"origin\":\"{}\"", open.origin);
    for role in [Role::Operator, Role::Agent] {
        for language in ["en", "de", "ar"] {
            out += &format!(",\"{role}-{language}\":\"{}\"", open.shop.session_of(role, language));
        }
    }
    out += "}";
    std::fs::write("/tmp/care-look.json", out).unwrap();
    for _ in 0..900 {
        std::thread::sleep(std::time::Duration::from_secs(1));
        if std::path::Path::new("/tmp/care-stop").exists() { break }
    }
}
