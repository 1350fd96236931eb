//! The handler one would like to be as cheap as: the same bytes under the same addresses, with the same headers, from
//! memory, by the same framework with the same settings. Nothing is looked at but the address and whether a cookie came.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::Failed;
use crate::client::{Answer, Ask};

/// What the server writes of its own accord.
const OF_THE_SERVER: [&str; 3] = ["content-length", "date", "connection"];

/// An answer as it was given.
#[derive(Debug, Serialize, Deserialize)]
pub struct Recorded {
    path: String,
    has_cookie: bool,
    headers: Vec<(String, String)>,
    body: String,
}

impl Recorded {
    /// What came for a request.
    pub fn of(ask: &Ask, answer: &Answer) -> Self {
        let own = |(name, _): &&(String, String)| !OF_THE_SERVER.iter().any(|known| name.eq_ignore_ascii_case(known));
        Self {
            path: ask.path.clone(),
            has_cookie: ask.cookie.is_some(),
            headers: answer.headers.iter().filter(own).cloned().collect(),
            body: STANDARD.encode(&answer.body),
        }
    }
}

/// An answer as it is kept.
struct Kept {
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

/// Answers by address, without and with a cookie.
type Same = [HashMap<String, Kept>; 2];

/// Serves what lies in a file, until whoever started it is gone.
///
/// # Errors
/// When the file cannot be read or there is no port.
pub fn serve(file: &Path, workers: usize) -> Result<(), Failed> {
    let recorded: Vec<Recorded> = serde_json::from_slice(&std::fs::read(file)?)?;
    let mut same = Same::default();
    for Recorded { path, has_cookie, headers, body } in recorded {
        let pair = |(name, value): &(String, String)| -> Result<_, Failed> { Ok((name.parse()?, value.parse()?)) };
        let headers = headers.iter().map(pair).collect::<Result<_, _>>()?;
        let [without, with] = &mut same;
        let map = if has_cookie { with } else { without };
        map.insert(path, Kept { headers, body: STANDARD.decode(body)?.into() });
    }
    let same = Data::new(same);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    writeln!(std::io::stderr(), "same bytes at http://{}", listener.local_addr()?)?;
    std::thread::spawn(|| {
        let mut nothing = Vec::new();
        let _ = std::io::stdin().read_to_end(&mut nothing);
        std::process::exit(0);
    });
    // The settings of `entrepot::cli::serve::server`.
    actix_web::rt::System::new().block_on(async move {
        HttpServer::new(move || App::new().app_data(Data::clone(&same)).default_service(web::to(answer)))
            .workers(workers)
            .client_request_timeout(Duration::from_secs(15))
            .client_disconnect_timeout(Duration::from_secs(5))
            .keep_alive(Duration::from_secs(75))
            .shutdown_timeout(10)
            .listen(listener)?
            .run()
            .await
    })?;
    Ok(())
}

async fn answer(request: HttpRequest, same: Data<Same>) -> HttpResponse {
    let path = request.uri().path_and_query().map_or("", |path| path.as_str());
    let [without, with] = same.get_ref();
    let map = if request.headers().contains_key(header::COOKIE) { with } else { without };
    let Some(kept) = map.get(path) else { return HttpResponse::NotFound().finish() };
    let mut answer = HttpResponse::with_body(StatusCode::OK, BoxBody::new(kept.body.clone()));
    for (name, value) in &kept.headers {
        answer.headers_mut().append(name.clone(), value.clone());
    }
    answer
}
