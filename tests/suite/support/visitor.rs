//! A visitor: keeps cookies, finds forms in the page they were given and submits what is there, so that a missing field
//! or token fails as it would for a person.

use std::collections::BTreeMap;

use actix_web::body::to_bytes;
use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use entrepot::app::App;

use super::{Answer, ORIGIN};

/// Someone at a browser, in process.
pub struct Visitor {
    app: Data<App>,
    cookies: BTreeMap<String, String>,
    /// The address they come from.
    pub peer: std::net::SocketAddr,
    /// What the `Origin` of their forms says; nothing where it is not sent.
    pub origin: Option<String>,
    /// The path of the page they are on.
    pub at: String,
    /// The page they are on.
    pub page: Option<Answer>,
}

impl Visitor {
    pub(super) fn new(app: Data<App>) -> Self {
        let peer = "127.0.0.1:50000".parse().unwrap();
        Self { app, cookies: BTreeMap::new(), peer, origin: Some(ORIGIN.to_owned()), at: String::new(), page: None }
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

    async fn send(&mut self, request: TestRequest) -> Answer {
        let site = init_service(entrepot::web::site(Data::clone(&self.app))).await;
        let mut request = request.peer_addr(self.peer);
        for (name, value) in &self.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        let response = call_service(&site, request.to_request()).await;
        for cookie in response.response().cookies() {
            if cookie.max_age().is_some_and(|age| age.is_zero()) || cookie.value().is_empty() {
                self.cookies.remove(cookie.name());
            } else {
                self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
            .collect();
        let location = headers.iter().find(|(name, _)| name == "location").map(|(_, to)| to.clone());
        let status = response.status();
        let body = to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("the body of an answer broke off"));
        Answer { status, location, headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    /// Opens a page and stays there. Redirects are not followed.
    pub async fn open(&mut self, path: &str) -> &Answer {
        let path = path.strip_prefix(ORIGIN).unwrap_or(path).to_owned();
        let answer = self.send(TestRequest::get().uri(&path)).await;
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
        let body = serde_urlencoded::to_string(fields).unwrap();
        let kind = "application/x-www-form-urlencoded";
        let mut request = TestRequest::post().uri(path).insert_header((header::CONTENT_TYPE, kind)).set_payload(body);
        if let Some(origin) = &self.origin {
            request = request.insert_header((header::ORIGIN, origin.as_str()));
        }
        self.send(request).await
    }

    /// Sends raw bytes, as an upload does.
    pub async fn post_raw(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        let mut request = TestRequest::post().uri(path).insert_header((header::CONTENT_TYPE, kind)).set_payload(body);
        if let Some(origin) = &self.origin {
            request = request.insert_header((header::ORIGIN, origin.as_str()));
        }
        self.send(request).await
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
