//! A person at a browser. Finds things by what people see: labels, buttons, links.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use thirtyfour::prelude::*;

/// What someone holds in their hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// 1280 × 900, with script.
    Desktop,
    /// 390 × 844, with script.
    Phone,
    /// 1280 × 900, script switched off.
    DesktopWithoutScript,
    /// 390 × 844, script switched off.
    PhoneWithoutScript,
}

impl Device {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Desktop | Self::DesktopWithoutScript => (1280, 900),
            Self::Phone | Self::PhoneWithoutScript => (390, 844),
        }
    }

    fn runs_script(self) -> bool {
        matches!(self, Self::Desktop | Self::Phone)
    }
}

/// Ends the driver with the test, also when the test panics: it would outlive it otherwise.
struct Driver {
    child: Child,
    port: u16,
    // Kept for its Drop: the browser's profile goes away with it.
    _profile: tempfile::TempDir,
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The group's leader is the driver; its browsers end when the driver is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn driver() -> Driver {
    let port = free_port();
    let child = Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver is installed by tests/run");
    let driver = Driver { child, port, _profile: tempfile::tempdir().unwrap() };
    for _ in 0..200 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return driver;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("chromedriver does not answer on {port}");
}

/// Someone who visits the shop.
pub struct Visitor {
    web: WebDriver,
    origin: String,
    _driver: Driver,
}

impl Visitor {
    /// Opens a browser with an empty profile.
    pub async fn with(device: Device, origin: &str) -> Self {
        let driver = driver().await;
        let mut wishes = DesiredCapabilities::chrome();
        let (width, height) = device.size();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-proxy-server",
            "--disable-extensions",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--window-size={width},{height}"),
            &format!("--user-data-dir={}", driver._profile.path().display()),
        ] {
            wishes.add_arg(argument).unwrap();
        }
        if !device.runs_script() {
            let off = serde_json::json!({ "profile.managed_default_content_settings.javascript": 2 });
            wishes.add_experimental_option("prefs", off).unwrap();
        }
        let web = WebDriver::new(format!("http://127.0.0.1:{}", driver.port), wishes).await.unwrap();
        Self { web, origin: origin.to_owned(), _driver: driver }
    }

    /// Goes to a path of the shop.
    pub async fn open(&self, path: &str) {
        self.web.goto(format!("{}{path}", self.origin)).await.unwrap();
    }

    /// Where they are: path and query.
    pub async fn path(&self) -> String {
        let url = self.web.current_url().await.unwrap();
        url.as_str().strip_prefix(&self.origin).unwrap_or(url.as_str()).to_owned()
    }

    /// Waits until the path holds a text: a page that follows a button.
    pub async fn arrives_at(&self, part: &str) {
        for _ in 0..200 {
            if self.path().await.contains(part) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("still at {}, not at {part}\n{}", self.path().await, self.text().await);
    }

    /// What stands in the main part of the page.
    pub async fn text(&self) -> String {
        match self.web.find(By::Css("main")).await {
            Ok(main) => main.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    async fn one(&self, css: &str) -> WebElement {
        match self.web.find(By::Css(css)).await {
            Ok(element) => element,
            Err(_) => panic!("no {css} at {}:\n{}", self.path().await, self.text().await),
        }
    }

    /// Whether something is on the page.
    pub async fn sees(&self, css: &str) -> bool {
        self.web.find(By::Css(css)).await.is_ok()
    }

    /// An attribute of an element.
    pub async fn attribute(&self, css: &str, name: &str) -> String {
        self.one(css).await.attr(name).await.unwrap().unwrap_or_default()
    }

    /// Types into a field; what stood there goes.
    pub async fn types(&self, css: &str, text: &str) {
        let field = self.one(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses the option whose value or words hold a text.
    pub async fn chooses_containing(&self, css: &str, text: &str) {
        let select = self.one(css).await;
        for option in select.find_all(By::Css("option")).await.unwrap() {
            let value = option.attr("value").await.unwrap().unwrap_or_default();
            if value.contains(text) || option.text().await.unwrap().contains(text) {
                option.click().await.unwrap();
                return;
            }
        }
        panic!("{css} offers no {text}");
    }

    /// Presses a button, a link or a label. Scrolled to the middle first: a header that stays must not lie over it.
    pub async fn presses(&self, css: &str) {
        let element = self.one(css).await;
        element.scroll_into_view().await.ok();
        if element.click().await.is_err() {
            // A radio may lie under its drawn label: the label is what a person presses.
            element.send_keys(" ").await.unwrap();
        }
    }

    /// Loads the page again.
    pub async fn reloads(&self) {
        self.web.refresh().await.unwrap();
    }

    /// Closes the browser.
    pub async fn leaves(self) {
        self.web.quit().await.unwrap();
    }
}
