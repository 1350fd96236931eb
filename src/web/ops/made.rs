//! A picture that goods are made with, for those who make and pack them.

use actix_web::HttpResponse;
use actix_web::web::Path;

use crate::domain::ids::UploadId;
use crate::store::personal_uploads;
use crate::web::answers;
use crate::web::desk::Reader;
use crate::web::fault::Fault;

/// `GET /ops/made/{picture}`
///
/// # Errors
/// [`Fault::NotFound`] where no order was placed with it.
pub async fn picture(desk: Reader, id: Path<String>) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<UploadId>() else { return Err(Fault::NotFound) };
    answers::picture(desk.app.db.read(move |read| personal_uploads::ordered(read, None, &id)).await?)
}
