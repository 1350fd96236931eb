//! A client of HTTP/1.1 that does little, so that the machine is left to the servers: connections are kept, one request
//! is under way on each, and of an answer the status and the length are looked at.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use actix_web::rt::net::TcpStream;
use futures_util::future::try_join_all;

use crate::{Failed, going_on};

/// A request as it is sent, and what its answer is known by.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Its path and query.
    pub path: String,
    /// The cookie it carries.
    pub cookie: Option<String>,
    /// Its bytes.
    bytes: Vec<u8>,
}

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers in their order; names as they were sent.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Ask {
    /// A page, as a browser asks for it.
    pub fn page(path: &str, cookie: Option<&str>) -> Self {
        Self::coded(path, cookie, "gzip, deflate, br, zstd")
    }

    /// A page that comes uncompressed, to be read.
    pub fn plain(path: &str, cookie: Option<&str>) -> Self {
        Self::coded(path, cookie, "identity")
    }

    fn coded(path: &str, cookie: Option<&str>, codings: &str) -> Self {
        let held = cookie.map_or_else(String::new, |cookie| format!("Cookie: {cookie}\r\n"));
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) bench\r\n\
             Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en\r\n\
             Accept-Encoding: {codings}\r\n{held}\r\n"
        );
        Self { path: path.to_owned(), cookie: cookie.map(str::to_owned), bytes: head.into_bytes() }
    }

    /// A form that is sent from a page of a server by its address.
    ///
    /// # Errors
    /// When its fields cannot be written.
    pub fn form(address: &str, path: &str, fields: &[(String, String)]) -> Result<Self, Failed> {
        let body = serde_urlencoded::to_string(fields)?;
        let text = format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Origin: http://{address}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        Ok(Self { path: path.to_owned(), cookie: None, bytes: text.into_bytes() })
    }
}

impl Answer {
    /// Its body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A connection.
pub struct Client {
    stream: TcpStream,
    piece: Box<[u8]>,
    buffer: Vec<u8>,
}

/// Where the head of an answer ends, how long the body is, and whether all is well.
struct Head {
    length: usize,
    body: usize,
    status: u16,
}

fn head(bytes: &[u8]) -> Result<Option<Head>, Failed> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(bytes.get(..end).unwrap_or_default())?;
    let status = text.get(9..12).ok_or("an answer without a status")?.parse()?;
    let length = |line: &str| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    };
    let body = text.lines().find_map(length).ok_or_else(|| format!("an answer without a length: {text}"))?;
    Ok(Some(Head { length: end + 4, body, status }))
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(address: &str) -> Result<Self, Failed> {
        let address: SocketAddr = address.parse()?;
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, piece: vec![0; 64 * 1024].into(), buffer: Vec::with_capacity(256 * 1024) })
    }

    /// Sends a request and reads the answer into the buffer.
    async fn send(&mut self, request: &[u8]) -> Result<Head, Failed> {
        let mut rest = request;
        while !rest.is_empty() {
            match self.stream.try_write(rest) {
                Ok(sent) => rest = rest.get(sent..).unwrap_or_default(),
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.stream.writable().await?,
                Err(error) => return Err(error.into()),
            }
        }
        self.buffer.clear();
        let mut known: Option<Head> = None;
        loop {
            match self.stream.try_read(&mut self.piece) {
                Ok(0) => return Err("the server hung up".into()),
                Ok(read) => self.buffer.extend_from_slice(self.piece.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    self.stream.readable().await?;
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
            if known.is_none() {
                known = head(&self.buffer)?;
            }
            if let Some(head) = known.take_if(|head| self.buffer.len() >= head.length + head.body) {
                return Ok(head);
            }
        }
    }

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    /// When the server does not answer in HTTP/1.1 with a length.
    pub async fn ask(&mut self, ask: &Ask) -> Result<Answer, Failed> {
        let head = self.send(&ask.bytes).await?;
        let text = std::str::from_utf8(self.buffer.get(..head.length).unwrap_or_default())?;
        let pair = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
        let headers = text.lines().skip(1).filter_map(pair).collect();
        Ok(Answer { status: head.status, headers, body: self.buffer.get(head.length..).unwrap_or_default().to_vec() })
    }

    /// The same for a page that has to be there.
    ///
    /// # Errors
    /// When it is not.
    pub async fn page(&mut self, ask: &Ask) -> Result<Answer, Failed> {
        let answer = self.ask(ask).await?;
        if answer.status == 200 { Ok(answer) } else { Err(format!("{}: {}", ask.path, answer.status).into()) }
    }
}

/// What a time under load came to.
pub struct Driven {
    /// Answers.
    pub requests: u64,
    /// Bytes of them, headers included.
    pub bytes: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// How long each took, in nanoseconds, the shortest first.
    pub latencies: Vec<u64>,
}

/// Open connections to a server.
///
/// # Errors
/// When nobody listens.
pub async fn connect(address: &str, connections: usize) -> Result<Vec<Client>, Failed> {
    try_join_all((0..connections).map(|_| Client::open(address))).await
}

/// Asks in turn for pages, on each connection the next as soon as the one before has come, for a time.
///
/// # Errors
/// When a page does not come, or the end of the bench was asked for.
pub async fn drive(clients: &mut [Client], asks: &[Ask], time: Duration) -> Result<Driven, Failed> {
    let since = Instant::now();
    let one = async |at: usize, client: &mut Client| -> Result<(u64, Vec<u64>), Failed> {
        let (mut bytes, mut latencies) = (0_u64, Vec::with_capacity(65_536));
        // Each connection begins elsewhere, so that not all ask for the same page at once.
        for ask in asks.iter().cycle().skip(at % asks.len().max(1)) {
            let sent = Instant::now();
            if sent.duration_since(since) >= time {
                break;
            }
            going_on()?;
            let head = client.send(&ask.bytes).await?;
            latencies.push(u64::try_from(sent.elapsed().as_nanos())?);
            if head.status != 200 {
                return Err(format!("{}: {}", ask.path, head.status).into());
            }
            bytes += u64::try_from(head.length + head.body)?;
        }
        Ok((bytes, latencies))
    };
    let done = try_join_all(clients.iter_mut().enumerate().map(|(at, client)| one(at, client))).await?;
    let elapsed = since.elapsed();
    let bytes = done.iter().map(|(bytes, _)| bytes).sum();
    let mut latencies: Vec<u64> = done.into_iter().flat_map(|(_, latencies)| latencies).collect();
    latencies.sort_unstable();
    Ok(Driven { requests: u64::try_from(latencies.len())?, bytes, elapsed, latencies })
}
