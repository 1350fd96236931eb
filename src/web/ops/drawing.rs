//! Papers and data that are made on demand, and sent as files for one reader.

use actix_web::HttpResponse;
use actix_web::http::header;

use crate::web::fault::Fault;

/// Does what takes a while beside the threads that answer requests, with no connection in hand.
pub async fn drawn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Fault::Broken(error.to_string()))
}

/// A file that is shown in the browser, kept in no cache.
pub fn file(bytes: Vec<u8>, kind: &'static str, name: &str) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes)
}
