//! What is asked by machines: health, measures, robots, static files, and the way from `/` into a storefront.

use actix_web::http::header::{self, ContentType};
use actix_web::web::{Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::fault::Fault;
use super::{assets, fronts, get, links, metrics, pictures};
use crate::app::App;
use crate::store::StoreError;

/// The routes outside storefronts and desks.
pub fn routes(site: &mut ServiceConfig) {
    site.route("/", get().to(root))
        .route("/healthz", get().to(healthy))
        .route("/readyz", get().to(ready))
        .route("/metrics", get().to(metrics::show))
        .route("/robots.txt", get().to(robots))
        .route("/media/{name}", get().to(pictures::file))
        .route("/static/{name:.*}", get().to(assets::file));
}

/// Suggests a storefront from what the browser prefers. Never remembered, so nobody is held to it.
async fn root(request: HttpRequest, app: Data<App>) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, links::home(&fronts::nearest(&request, &app))))
        .insert_header((header::VARY, "accept-language"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .finish()
}

/// The process answers.
async fn healthy() -> HttpResponse {
    HttpResponse::Ok().insert_header(ContentType::plaintext()).body("ok\n")
}

/// The process can do its work: the database answers.
async fn ready(app: Data<App>) -> Result<HttpResponse, Fault> {
    app.db.read(|_| Ok::<_, StoreError>(())).await?;
    Ok(HttpResponse::Ok().insert_header(ContentType::plaintext()).body("ready\n"))
}

async fn robots(app: Data<App>) -> HttpResponse {
    let text = format!(
        "User-agent: *\nDisallow: /brand/\nDisallow: /care/\nDisallow: /ops/\nDisallow: /*/cart\n\
         Disallow: /*/watch\nDisallow: /*/letters/\nDisallow: /*/seen\n\
         Disallow: /*/account/\n\nSitemap: {}/sitemap.xml\n",
        app.origin
    );
    HttpResponse::Ok().insert_header(ContentType::plaintext()).body(text)
}
