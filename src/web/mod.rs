//! SHOWS. The only room that speaks HTTP.
//!
//! A handler reads with one `db.read` or changes with one action, and answers with a page struct that stands beside
//! it. `shop`, `brand`, `care` and `ops` never name each other.

pub mod answers;
pub mod assets;
mod brand;
mod care;
pub mod desk;
mod encoding;
pub mod fault;
pub mod forms;
pub mod frame;
pub mod fronts;
pub mod fruitless;
mod headers;
pub mod kept;
pub mod links;
pub mod measures;
mod metrics;
pub mod nav;
mod numbers;
pub mod offers;
mod ops;
pub mod page;
pub mod password;
pub mod pictures;
pub mod receipt;
pub mod session;
mod shop;
pub mod sign_in;
mod system;
mod uploads;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App as Actix, Error, Route, guard, web};

use crate::app::App;

/// A route for GET that answers HEAD as well.
pub fn get() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A route for POST.
pub fn post() -> Route {
    web::post()
}

/// The whole site, for `main` and tests alike.
pub fn site(
    app: Data<App>,
) -> Actix<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    // A query that cannot be read names no page; said in our own words, like everything else.
    let queries = web::QueryConfig::default().error_handler(|_, _| fault::Fault::NotFound.into());
    Actix::new()
        .app_data(app)
        .app_data(queries)
        .wrap(from_fn(fault::as_page))
        .wrap(from_fn(headers::secure))
        .wrap(from_fn(kept::deliver))
        .configure(system::routes)
        .configure(brand::routes)
        .configure(care::routes)
        .configure(ops::routes)
        .configure(shop::routes)
        .default_service(web::to(fault::nowhere))
}
