//! `entrepot demo`: a filled shop on this machine, to try everything in.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::accounts::SignIns;
use crate::app::{App, StartError, clock};
use crate::cli::import::progress;
use crate::cli::{Site, print, say, serve};
use crate::domain::accounts::PUBLISHED;
use crate::settings::{Mode, Settings, WrongSetting};

/// Fills a database with a demo shop, if it is empty, and serves it on this machine alone.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    site: Site,
    /// Print addresses and sign-ins as one line of JSON once the shop listens.
    #[arg(long)]
    json: bool,
    /// Place orders until there are so many, to see a shop of size: `--orders 100000` takes minutes. Their letters wait
    /// in the outbox.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    orders: u64,
    /// Fill and print, but do not serve.
    #[arg(long)]
    no_serve: bool,
}

/// The demo's passwords are known to everyone, so nobody else may reach it.
fn for_this_machine_alone(settings: &Settings) -> Result<(), WrongSetting> {
    let wrong = |name: &str, why: &str| WrongSetting { name: name.into(), why: why.into() };
    if settings.mode == Mode::Live {
        return Err(wrong("mode", "the demo has published passwords and test payments; it is not for live trade"));
    }
    if !settings.listen.ip().is_loopback() {
        return Err(wrong("listen", "the demo's passwords are published: it listens on 127.0.0.1 or [::1] only"));
    }
    Ok(())
}

/// Runs `demo`.
///
/// # Errors
/// [`StartError`], in one sentence.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let settings = arguments.site.settings()?;
    for_this_machine_alone(&settings)?;
    let (listener, origin) = serve::listen(&settings)?;
    let app = Arc::new(App::open(settings, origin, clock())?);
    fill_with_progress(&app)?;
    super::orders::demo_orders(&app)
        .map_err(|error| StartError::File { path: app.settings.dir.clone(), why: error.to_string() })?;
    super::batches::demo_batches(&app)
        .map_err(|error| StartError::File { path: app.settings.dir.clone(), why: error.to_string() })?;
    super::voices::demo_voices(&app)
        .map_err(|error| StartError::File { path: app.settings.dir.clone(), why: error.to_string() })?;
    if arguments.orders > 0 {
        let bar = progress(0, "orders");
        super::crowd::crowd(&app, arguments.orders, &bar)
            .map_err(|error| StartError::File { path: app.settings.dir.clone(), why: error.to_string() })?;
        bar.finish_and_clear();
    }
    if arguments.json {
        print(&serde_json::to_string(&SignIns::all()).unwrap_or_default());
    } else {
        greet(&app);
    }
    if arguments.no_serve {
        return Ok(ExitCode::SUCCESS);
    }
    serve::serve(listener, app)
}

fn fill_with_progress(app: &App) -> Result<(), StartError> {
    let failed = |why: String| StartError::File { path: app.settings.dir.clone(), why };
    let bar = progress(0, "demo goods");
    let filled = super::fill(&app.db, &*app.media, &bar, true).map_err(|error| failed(error.to_string()))?;
    bar.finish_and_clear();
    if filled.listings > 0 {
        say(&format!(
            "The demo is filled: {} brands, {} listings, {} pictures.",
            filled.brands, filled.listings, filled.pictures
        ));
    }
    if filled.translated > 0 {
        say(&format!("{} listings are told in more languages than before.", filled.translated));
    }
    Ok(())
}

fn greet(app: &App) {
    print(&format!("Entrepot serves a demo shop at {}/", app.origin));
    for storefront in ["en-us", "de-at", "ar-ae"] {
        print(&format!("  {}/{storefront}/", app.origin));
    }
    print(&format!("Sign in at {}/en-us/account/login, in test mode alone, as", app.origin));
    for account in PUBLISHED {
        print(&format!("  {:<9} {:<28} {}", account.role.as_str(), account.email, account.password));
    }
}
