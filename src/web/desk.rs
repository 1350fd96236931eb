//! Desks: what brand owners, agents and operators are given. Only someone of the role can hold one of these, so a
//! handler that takes it cannot be reached by anyone else.

use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use chrono::{DateTime, Utc};
use futures_util::future::LocalBoxFuture;

use super::fault::Fault;
use super::{assets, page, session};
use crate::app::App;
use crate::domain::accounts::{Account, Role};
use crate::domain::ids::BrandId;
use crate::store::sessions::Session;
use crate::wording::Speaker;

/// A signed-in member of staff or of a brand, with their language.
pub struct Desk {
    /// The program.
    pub app: Data<App>,
    /// Who speaks, in the account's language.
    pub t: Arc<Speaker>,
    /// Whose desk it is.
    pub account: Account,
    /// Their session.
    pub session: Session,
    /// The path of the request.
    pub path: String,
    /// The time of the request.
    pub now: DateTime<Utc>,
    /// A message left by the page before.
    pub said: Option<&'static str>,
}

impl Desk {
    async fn of(request: &HttpRequest, roles: &[Role]) -> Result<Self, Fault> {
        let app = request.app_data::<Data<App>>().cloned().ok_or(Fault::NotFound)?;
        let session = session::current(request, &app).await?.ok_or(Fault::SignIn)?;
        let account = session.account.clone().ok_or(Fault::SignIn)?;
        if !roles.contains(&account.role) {
            return Err(Fault::Forbidden);
        }
        let t = app.wording.at_home(account.language);
        let (now, path, said) = (app.db.now(), request.path().to_owned(), page::said(request, &app));
        Ok(Self { app, t, account, session, path, now, said })
    }

    /// Whether an operator sits at it: pages that two roles read lead each back to their own.
    pub fn is_operators(&self) -> bool {
        self.account.role == Role::Operator
    }

    /// The value of `lang`.
    pub fn lang(&self) -> String {
        self.t.language().to_string()
    }

    /// The value of `dir`.
    pub fn dir(&self) -> &'static str {
        self.t.dir(self.t.language())
    }

    /// The token of this desk's forms.
    pub fn csrf(&self) -> &str {
        &self.session.csrf
    }

    /// A static file.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::url(name)
    }

    /// Whether the page lies at a path or below it.
    pub fn is_at(&self, path: &str) -> bool {
        let below = self.path.strip_prefix(path);
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Answers with a page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn show(&self, page: &impl Template) -> Result<HttpResponse, Fault> {
        self.show_as(StatusCode::OK, page)
    }

    /// Answers with a page and another status.
    ///
    /// # Errors
    /// When the template fails.
    pub fn show_as(&self, status: StatusCode, page: &impl Template) -> Result<HttpResponse, Fault> {
        page::answer(&self.app, status, page, self.said.is_some())
    }
}

macro_rules! desks {
    ($($(#[$doc:meta])* $name:ident $roles:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name(pub Desk);

        impl std::ops::Deref for $name {
            type Target = Desk;
            fn deref(&self) -> &Desk {
                &self.0
            }
        }

        impl FromRequest for $name {
            type Error = Fault;
            type Future = LocalBoxFuture<'static, Result<Self, Fault>>;
            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let request = request.clone();
                Box::pin(async move { Ok(Self(Desk::of(&request, &$roles).await?)) })
            }
        }
    )*};
}

desks! {
    /// A customer service agent's desk.
    Agent [Role::Agent];
    /// An operator's desk.
    Operator [Role::Operator];
    /// The desk of whoever may read orders, and say what carriers call their parcels: agents and operators.
    Reader [Role::Agent, Role::Operator];
}

/// A brand owner's desk. It carries the brand, and every store function a brand handler may use asks for it.
pub struct BrandOwner {
    /// The desk.
    pub desk: Desk,
    /// The only brand whose rows this desk may see or change.
    pub brand: BrandId,
}

impl std::ops::Deref for BrandOwner {
    type Target = Desk;
    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl FromRequest for BrandOwner {
    type Error = Fault;
    type Future = LocalBoxFuture<'static, Result<Self, Fault>>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let desk = Desk::of(&request, &[Role::Brand]).await?;
            let brand = desk.account.brand.clone().ok_or(Fault::Forbidden)?;
            Ok(Self { desk, brand })
        })
    }
}
