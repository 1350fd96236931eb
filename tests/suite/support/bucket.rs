//! A store of objects as others sell it, on a port of this machine: it keeps what is put, and wants every address signed.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// Objects by path, each with its media type.
type Objects = Arc<Mutex<HashMap<String, (String, Vec<u8>)>>>;

/// The store.
pub struct Objectstore {
    /// Its address as the settings have it.
    pub address: String,
    objects: Objects,
}

impl Objectstore {
    /// One that holds nothing yet.
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("s3+http://KEY:se/cret@{}/pictures", listener.local_addr().unwrap());
        let objects = Objects::default();
        let kept = Arc::clone(&objects);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let kept = Arc::clone(&kept);
                std::thread::spawn(move || while serve(&stream, &kept).is_some() {});
            }
        });
        Self { address, objects }
    }

    /// The paths of what it holds.
    pub fn paths(&self) -> Vec<String> {
        self.objects.lock().unwrap().keys().cloned().collect()
    }
}

/// Answers one request; none when nobody asks any more.
fn serve(stream: &TcpStream, objects: &Objects) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut line = || {
        let mut text = String::new();
        (reader.read_line(&mut text).ok()? > 0).then(|| text.trim_end().to_owned())
    };
    let first = line()?;
    let headers: Vec<String> = std::iter::from_fn(|| line().filter(|text| !text.is_empty())).collect();
    let header = |name: &str| {
        headers.iter().find_map(|text| {
            let (known, value) = text.split_once(':')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let length = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let signed = ["X-Amz-Signature=", "X-Amz-Credential=KEY%2F"].iter().all(|part| query.contains(part));
    let mut objects = objects.lock().unwrap();
    let (status, kind, sent) = match (method, objects.get(path)) {
        _ if !signed => ("403 Forbidden", "text/plain".to_owned(), Vec::new()),
        ("PUT", _) => {
            objects.insert(path.to_owned(), (header("content-type").unwrap_or_default(), body));
            ("200 OK", "text/plain".to_owned(), Vec::new())
        }
        (_, Some((kind, bytes))) => ("200 OK", kind.clone(), bytes.clone()),
        (_, None) => ("404 Not Found", "text/plain".to_owned(), Vec::new()),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n", sent.len());
    let mut out = stream;
    out.write_all(head.as_bytes()).ok()?;
    if method != "HEAD" {
        out.write_all(&sent).ok()?;
    }
    Some(())
}
