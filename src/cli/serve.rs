//! `entrepot serve`: the shop, until it is told to stop.

use std::net::TcpListener;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::Server;
use actix_web::web::Data;
use clap::Args;

use super::{Site, say};
use crate::app::{App, StartError, clock};
use crate::settings::Settings;
use crate::web;

/// Serves the shop from any database.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    site: Site,
}

/// Runs `serve`.
///
/// # Errors
/// [`StartError`] when a setting is wrong, the database cannot be opened or the port is taken.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let settings = arguments.site.settings()?;
    let (listener, origin) = listen(&settings)?;
    let app = Arc::new(App::open(settings, origin, clock())?);
    super::install::rules_and_rates(&app.db)?;
    say(&format!("Entrepot serves {}", app.origin));
    serve(listener, app)
}

/// Takes the port before anything else: a port in use is known at once. Answers the public origin as well.
///
/// # Errors
/// [`StartError::Listen`].
pub fn listen(settings: &Settings) -> Result<(TcpListener, String), StartError> {
    let failed =
        |error: std::io::Error| StartError::Listen { address: settings.listen.to_string(), why: error.to_string() };
    let listener = TcpListener::bind(settings.listen).map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    Ok((listener, settings.origin.clone().unwrap_or_else(|| format!("http://{bound}"))))
}

/// The server over a port. Only a program of its own hears signals; a test has other things to do when one comes.
///
/// # Errors
/// When the system takes the port back.
pub fn server(app: Data<App>, listener: TcpListener, hears_signals: bool) -> std::io::Result<Server> {
    let workers = app.settings.workers;
    let server = HttpServer::new(move || web::site(Data::clone(&app)))
        .workers(workers)
        // A client that does not say what it wants within this time is let go.
        .client_request_timeout(Duration::from_secs(15))
        .client_disconnect_timeout(Duration::from_secs(5))
        .keep_alive(Duration::from_secs(75))
        .shutdown_timeout(10)
        .listen(listener)?;
    Ok(if hears_signals { server.run() } else { server.disable_signals().run() })
}

/// Serves until Ctrl-C or SIGTERM; requests under way are finished.
///
/// # Errors
/// [`StartError::Listen`] when the system takes the port back.
pub fn serve(listener: TcpListener, app: Arc<App>) -> Result<ExitCode, StartError> {
    let address = app.settings.listen.to_string();
    let transport = super::workers::transport(&app)?;
    let data = Data::from(Arc::clone(&app));
    let _following = app.db.follow()?;
    let served = actix_web::rt::System::new().block_on(async move {
        let working = actix_web::rt::spawn(super::workers::work(Arc::clone(&app), transport));
        let served = server(data, listener, true)?.await;
        // A letter half-way posted is taken up again at the next start.
        working.abort();
        if let Err(error) = super::workers::count_searches(&app).await {
            tracing::error!(%error, "searches that found nothing could not be counted");
        }
        served
    });
    match served {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(StartError::Listen { address, why: error.to_string() }),
    }
}
