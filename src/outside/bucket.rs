//! Files of pictures in a bucket of an S3-compatible store, which any number of processes share.

use std::io::Error;
use std::time::Duration;

use rusty_s3::{Bucket as Place, Credentials, S3Action, UrlStyle};

use super::media::{MediaName, MediaStore};

/// For everything from the name to the last byte.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a signed address holds, clocks that differ a little included.
const HOLDS: Duration = Duration::from_secs(300);
/// Bytes taken at most: no file of a picture has as many.
const MOST: u64 = 32 * 1024 * 1024;
/// A file never changes under its name.
const KEPT: &str = "public, max-age=31536000, immutable";

/// A bucket, and who may use it.
pub struct Bucket {
    place: Place,
    credentials: Credentials,
    agent: ureq::Agent,
}

impl Bucket {
    /// The bucket of an address, `s3://KEY:SECRET@HOST/BUCKET?region=REGION` (`s3+http://` without encryption, for a store
    /// on the same machine); none where it is not one. Without a region it is `us-east-1`, as stores have it that know
    /// no regions.
    pub fn at(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        let scheme = match scheme {
            "s3" => "https",
            "s3+http" => "http",
            _ => return None,
        };
        // A secret may hold a slash, a host none.
        let (who, where_) = rest.rsplit_once('@')?;
        let (key, secret) = who.split_once(':')?;
        let (path, query) = where_.split_once('?').unwrap_or((where_, "region=us-east-1"));
        let (host, name) = path.split_once('/')?;
        let (name, region) = (name.trim_end_matches('/'), query.strip_prefix("region=")?);
        if [key, secret, host, name, region].iter().any(|part| part.is_empty()) || name.contains('/') {
            return None;
        }
        let endpoint = format!("{scheme}://{host}").parse().ok()?;
        let place = Place::new(endpoint, UrlStyle::Path, name.to_owned(), region.to_owned()).ok()?;
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(concat!("entrepot/", env!("CARGO_PKG_VERSION")))
            .build();
        Some(Self { place, credentials: Credentials::new(key, secret), agent: config.into() })
    }
}

/// The same shelves as in a folder: a listing of the bucket is as easy to look through.
fn object(name: &MediaName) -> String {
    let shelf: String = name.as_str().chars().take(2).collect();
    format!("{shelf}/{}", name.as_str())
}

/// What the store answered instead. Its address is signed, so no message shows it.
fn unexpected(status: u16) -> Error {
    Error::other(format!("the store of pictures answered {status}"))
}

fn unreachable(error: &ureq::Error) -> Error {
    Error::other(format!("the store of pictures cannot be reached: {error}"))
}

impl MediaStore for Bucket {
    fn put(&self, name: &MediaName, bytes: &[u8]) -> std::io::Result<()> {
        let object = object(name);
        let mut action = self.place.put_object(Some(&self.credentials), &object);
        let headers = [("content-type", name.content_type()), ("cache-control", KEPT)];
        for (header, value) in headers {
            action.headers_mut().insert(header, value);
        }
        let mut request = self.agent.put(action.sign(HOLDS).as_str());
        for (header, value) in headers {
            request = request.header(header, value);
        }
        let answer = request.send(bytes).map_err(|error| unreachable(&error))?;
        if answer.status().is_success() { Ok(()) } else { Err(unexpected(answer.status().as_u16())) }
    }

    fn get(&self, name: &MediaName) -> std::io::Result<Option<Vec<u8>>> {
        let object = object(name);
        let signed = self.place.get_object(Some(&self.credentials), &object).sign(HOLDS);
        let mut answer = self.agent.get(signed.as_str()).call().map_err(|error| unreachable(&error))?;
        match answer.status().as_u16() {
            200 => {
                let bytes = answer.body_mut().with_config().limit(MOST).read_to_vec();
                bytes.map(Some).map_err(|error| unreachable(&error))
            }
            404 => Ok(None),
            other => Err(unexpected(other)),
        }
    }

    fn has(&self, name: &MediaName) -> bool {
        let object = object(name);
        let signed = self.place.head_object(Some(&self.credentials), &object).sign(HOLDS);
        self.agent.head(signed.as_str()).call().is_ok_and(|answer| answer.status().is_success())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_who_where_and_which() {
        let bucket = Bucket::at("s3://KEY:se/cr+et@store.example:9000/pictures?region=eu-central-1").unwrap();
        assert_eq!(bucket.place.base_url().as_str(), "https://store.example:9000/pictures/");
        assert_eq!((bucket.place.name(), bucket.place.region()), ("pictures", "eu-central-1"));
        let near = Bucket::at("s3+http://KEY:secret@127.0.0.1:9000/pictures").unwrap();
        assert_eq!((near.place.base_url().scheme(), near.place.region()), ("http", "us-east-1"));
        for wrong in [
            "folder",
            "https://KEY:secret@store.example/pictures",
            "s3://store.example/pictures",
            "s3://KEY@store.example/pictures",
            "s3://KEY:secret@store.example/",
            "s3://KEY:secret@store.example",
            "s3://KEY:secret@store.example/pictures/deep",
            "s3://KEY:secret@store.example/pictures?zone=1",
            "s3://:secret@store.example/pictures",
        ] {
            assert!(Bucket::at(wrong).is_none(), "{wrong}");
        }
    }
}
