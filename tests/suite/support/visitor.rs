//! A visitor: keeps cookies, finds forms in the page they were given and submits what is there, so that a missing field
//! or token fails as it would for a person.

use std::collections::BTreeMap;

use actix_web::body::to_bytes;
use actix_web::cookie::Cookie;
use actix_web::http::{Method, StatusCode, header};
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use entrepot::app::App;

use super::{Answer, ORIGIN};

/// Where the shop stands.
enum Door {
    /// In this process.
    Inside(Data<App>),
    /// Behind a port of another.
    Street(reqwest::Client, String),
}

/// What comes back before it is read: status, headers, body.
type Raw = (StatusCode, Vec<(String, String)>, Vec<u8>);

/// Someone at a browser.
pub struct Visitor {
    door: Door,
    cookies: BTreeMap<String, String>,
    /// The address they come from.
    pub peer: std::net::SocketAddr,
    /// What the `Origin` of their forms says; nothing where it is not sent.
    pub origin: Option<String>,
    /// What else their browser says with every request.
    pub says: Vec<(&'static str, String)>,
    /// The path of the page they are on.
    pub at: String,
    /// The page they are on.
    pub page: Option<Answer>,
}

impl Visitor {
    pub(super) fn new(app: Data<App>) -> Self {
        let peer = "127.0.0.1:50000".parse().unwrap();
        let door = Door::Inside(app);
        Self {
            door,
            cookies: BTreeMap::new(),
            peer,
            origin: Some(ORIGIN.to_owned()),
            says: Vec::new(),
            at: String::new(),
            page: None,
        }
    }

    /// Someone at the door of a shop that runs in another process.
    pub fn at_the_door_of(origin: &str) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self {
            door: Door::Street(client, origin.to_owned()),
            cookies: BTreeMap::new(),
            peer: "127.0.0.1:50000".parse().unwrap(),
            origin: Some(origin.to_owned()),
            says: Vec::new(),
            at: String::new(),
            page: None,
        }
    }

    /// The same person at another door, with what they hold.
    pub fn moves_to(&mut self, origin: &str) {
        let there = Self::at_the_door_of(origin);
        (self.door, self.origin) = (there.door, there.origin);
    }

    /// The value of a cookie they hold.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Gives them a cookie.
    pub fn hold(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Takes their cookies away.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    /// Sends a request; none where the shop went away before it answered.
    async fn send(&mut self, method: Method, path: &str, body: Option<(&str, Vec<u8>)>) -> Option<Answer> {
        let mut headers: Vec<(&str, String)> = self.says.clone();
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| Cookie::new(name, value).stripped().to_string()).collect();
        if !cookies.is_empty() {
            headers.push((header::COOKIE.as_str(), cookies.join("; ")));
        }
        if let (Some(origin), &Method::POST) = (&self.origin, &method) {
            headers.push((header::ORIGIN.as_str(), origin.clone()));
        }
        let body = body.map(|(kind, body)| {
            headers.push((header::CONTENT_TYPE.as_str(), kind.to_owned()));
            body
        });
        let (status, headers, body) = match &self.door {
            Door::Inside(app) => inside(app, method, path, headers, body, self.peer).await,
            Door::Street(client, shop) => {
                outside(client, method, &format!("{shop}{path}"), headers, body).await.ok()?
            }
        };
        for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let cookie = Cookie::parse(cookie).unwrap();
            if cookie.max_age().is_some_and(|age| age.is_zero()) || cookie.value().is_empty() {
                self.cookies.remove(cookie.name());
            } else {
                self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        let location = headers.iter().find(|(name, _)| name == "location").map(|(_, to)| to.clone());
        Some(Answer { status, location, headers, body: String::from_utf8_lossy(&body).into_owned() })
    }

    /// Opens a page and stays there. Redirects are not followed, but for one to what a page is called in its language.
    pub async fn open(&mut self, path: &str) -> &Answer {
        let to = self.knock(path).await.location.clone().filter(|to| renamed(&self.at, to));
        match to {
            Some(to) => self.knock(&to).await,
            None => self.page.as_ref().unwrap(),
        }
    }

    /// Opens a page and stays there, wherever else it may lie.
    pub async fn knock(&mut self, path: &str) -> &Answer {
        let path = path.strip_prefix(ORIGIN).unwrap_or(path).to_owned();
        let answer = self.send(Method::GET, &path, None).await.expect("the shop answers");
        self.at = path;
        self.page.insert(answer)
    }

    /// Opens a page and follows where it leads.
    pub async fn follow(&mut self, path: &str) -> &Answer {
        let mut next = path.to_owned();
        for _ in 0..5 {
            let answer = self.open(&next).await;
            match (answer.status.is_redirection(), answer.location.clone()) {
                (true, Some(to)) => next = to,
                _ => break,
            }
        }
        self.page.as_ref().unwrap()
    }

    /// Sends fields to a path as a form.
    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> Answer {
        self.try_post(path, fields).await.expect("the shop answers")
    }

    /// The same; none where the shop went away before it answered.
    pub async fn try_post(&mut self, path: &str, fields: &[(String, String)]) -> Option<Answer> {
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.send(Method::POST, path, Some(("application/x-www-form-urlencoded", body.into_bytes()))).await
    }

    /// Sends raw bytes, as an upload does.
    pub async fn post_raw(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        self.send(Method::POST, path, Some((kind, body))).await.expect("the shop answers")
    }

    /// The form of the page they are on, filled in: what is named here replaces what stands there.
    #[track_caller]
    pub fn filled(&self, form: &str, typed: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let page = self.page.as_ref().expect("nobody fills in a form before opening a page");
        let (action, mut fields) = page
            .form(form)
            .unwrap_or_else(|| panic!("no form {form} at {} ({}): {}", self.at, page.status, page.main()));
        for (name, value) in typed {
            fields.retain(|(known, _)| known != name);
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        let here = self.at.split('?').next().unwrap_or("").to_owned();
        (if action.is_empty() { here } else { action }, fields)
    }

    /// A form with files as it is sent, filled in, with these files under one name: where to, and what.
    #[track_caller]
    pub fn filled_with_files(
        &self,
        form: &str,
        typed: &[(&str, &str)],
        files: (&str, &[Vec<u8>]),
    ) -> (String, Vec<u8>) {
        let (action, fields) = self.filled(form, typed);
        let mut body = Vec::new();
        for (name, value) in &fields {
            let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend(format!("{head}{value}\r\n").bytes());
        }
        for (at, file) in files.1.iter().enumerate() {
            let name = format!("name=\"{}\"; filename=\"photo-{at}.jpg\"", files.0);
            let head = format!("--x\r\nContent-Disposition: form-data; {name}\r\nContent-Type: image/jpeg\r\n\r\n");
            body.extend(head.bytes());
            body.extend(file);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        (action, body)
    }

    /// Sends such a form; none where the shop went away before it answered.
    pub async fn try_send(&mut self, (action, body): &(String, Vec<u8>)) -> Option<Answer> {
        self.send(Method::POST, action, Some(("multipart/form-data; boundary=x", body.clone()))).await
    }

    /// Fills in a form with files and sends it, with these files under one name.
    pub async fn send_files(&mut self, form: &str, typed: &[(&str, &str)], files: (&str, &[Vec<u8>])) -> Answer {
        let filled = self.filled_with_files(form, typed, files);
        let answer = self.try_send(&filled).await.expect("the shop answers");
        self.at = filled.0;
        self.page = Some(answer.clone());
        answer
    }

    /// Fills in a form of the page they are on and sends it. The answer becomes the page they are on, unless it leads
    /// elsewhere.
    pub async fn submit(&mut self, form: &str, typed: &[(&str, &str)]) -> &Answer {
        let (action, fields) = self.filled(form, typed);
        let answer = self.post(&action, &fields).await;
        self.at = action;
        self.page.insert(answer)
    }

    /// Fills in a form that asks (method GET) and opens what it leads to.
    pub async fn look(&mut self, form: &str, typed: &[(&str, &str)]) -> &Answer {
        let (action, fields) = self.filled(form, typed);
        self.open(&format!("{action}?{}", serde_urlencoded::to_string(fields).unwrap())).await
    }

    /// Fills in a form, sends it, and follows where it leads.
    pub async fn submit_and_follow(&mut self, form: &str, typed: &[(&str, &str)]) -> &Answer {
        let answer = self.submit(form, typed).await;
        match answer.location.clone() {
            Some(to) if answer.status.is_redirection() => self.follow(&to).await,
            _ => self.page.as_ref().unwrap(),
        }
    }

    /// Signs in with an address and password.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> &Answer {
        self.open("/en-us/account/login").await.assert_status(200);
        self.submit("main form[action$='login']", &[("email", email), ("password", password)]).await
    }
}

/// Whether an address names the same kind of thing in the same storefront as another, by another name.
fn renamed(from: &str, to: &str) -> bool {
    let parts = |path: &str| {
        let bare = path.split('?').next().unwrap_or(path);
        let (room, name) = bare.rsplit_once('/')?;
        let kind = ["/p", "/c", "/collections"].iter().any(|kind| room.ends_with(kind));
        kind.then(|| (room.to_owned(), name.to_owned()))
    };
    match (parts(from), parts(to)) {
        (Some((room, name)), Some((other, now))) => room == other && name.to_lowercase() != now,
        _ => false,
    }
}

async fn inside(
    app: &Data<App>,
    method: Method,
    path: &str,
    headers: Vec<(&str, String)>,
    body: Option<Vec<u8>>,
    peer: std::net::SocketAddr,
) -> Raw {
    let site = init_service(entrepot::web::site(Data::clone(app))).await;
    let mut request = TestRequest::default().method(method).uri(path).peer_addr(peer);
    for (name, value) in headers {
        request = request.insert_header((name, value));
    }
    let request = request.set_payload(body.unwrap_or_default()).to_request();
    let response = call_service(&site, request).await;
    let headers = response.headers().iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned())).collect();
    let status = response.status();
    let body = to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("the body of an answer broke off"));
    (status, headers, body.to_vec())
}

async fn outside(
    client: &reqwest::Client,
    method: Method,
    address: &str,
    headers: Vec<(&str, String)>,
    body: Option<Vec<u8>>,
) -> Result<Raw, reqwest::Error> {
    let mut request = client.request(method.as_str().parse().unwrap(), address);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = request.body(body.unwrap_or_default()).send().await?;
    let headers = response.headers().iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned())).collect();
    let status = StatusCode::from_u16(response.status().as_u16()).unwrap();
    Ok((status, headers, response.bytes().await?.to_vec()))
}
