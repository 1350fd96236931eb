//! A person at a browser. Finds things by what people see: labels, buttons, links; and looks at every page.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use super::driver::Driver;

/// What someone holds in their hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// 1280 × 900, with script.
    Desk,
    /// 360 × 740, with script.
    Phone,
    /// 1280 × 900, script switched off.
    DeskWithoutScript,
    /// 360 × 740, script switched off.
    PhoneWithoutScript,
}

impl Device {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Desk, Self::Phone, Self::DeskWithoutScript, Self::PhoneWithoutScript];

    fn is_phone(self) -> bool {
        matches!(self, Self::Phone | Self::PhoneWithoutScript)
    }

    fn runs_script(self) -> bool {
        matches!(self, Self::Desk | Self::Phone)
    }
}

/// How long a page may take before something is wrong.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// Someone who visits the shop.
pub struct Person {
    web: WebDriver,
    width: u32,
    origin: String,
    // In this order: the driver closes the browser, then the browser's profile goes away.
    _driver: Driver,
    _profile: tempfile::TempDir,
}

impl Person {
    /// Opens a browser with an empty profile.
    pub async fn with(device: Device, origin: &str) -> Self {
        let (driver, profile) = (Driver::start(), tempfile::tempdir().unwrap());
        let (width, height) = if device.is_phone() { (360, 740) } else { (1280, 900) };
        let mut wishes = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-proxy-server",
            "--disable-extensions",
            "--no-first-run",
            // They press faster than a page glides in, and a glide that is broken off is a complaint in the console.
            "--force-prefers-reduced-motion",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--window-size={width},{height}"),
            &format!("--user-data-dir={}", profile.path().display()),
        ] {
            wishes.add_arg(argument).unwrap();
        }
        // By wishes and not by commands: a page that was loaded ahead and is then shown knows nothing of commands.
        if device.is_phone() {
            // Without script they point: before a tap the driver waits for a timer of the page, which never rings there.
            let touch = device.runs_script();
            let screen = json!({ "width": width, "height": height, "pixelRatio": 1.0, "mobile": true, "touch": touch });
            wishes.add_experimental_option("mobileEmulation", json!({ "deviceMetrics": screen })).unwrap();
        }
        // Nothing is loaded ahead, as a person may choose: to show a page that was, the browser puts another in the place
        // of the one that was pressed, and now and then the driver is left holding the old one ("target frame detached").
        let mut choices = json!({ "net.network_prediction_options": 2 });
        if !device.runs_script() {
            choices["profile.managed_default_content_settings.javascript"] = json!(2);
        }
        wishes.add_experimental_option("prefs", choices).unwrap();
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
        let web = WebDriver::new(driver.url(), wishes).await.unwrap();
        // The driver closes the browser. Left to itself, a handle dropped by a failing test would ask for that over a
        // connection whose runtime stands still in that very drop, and wait two minutes for the answer.
        web.clone().leak().unwrap();
        Self { web, width, origin: origin.to_owned(), _driver: driver, _profile: profile }
    }

    /// Goes to a path of the shop.
    pub async fn open(&self, path: &str) {
        self.web.goto(format!("{}{path}", self.origin)).await.unwrap();
        self.looks().await;
    }

    /// Where they are: path and query.
    pub async fn path(&self) -> String {
        let url = self.web.current_url().await.unwrap();
        url.as_str().strip_prefix(&self.origin).unwrap_or(url.as_str()).to_owned()
    }

    /// A page that follows a button or a link is there when the path holds a text.
    pub async fn arrives_at(&self, part: &str) {
        let since = Instant::now();
        while !self.path().await.contains(part) {
            self.waits(since, &format!("the path never held {part}")).await;
        }
        self.looks().await;
    }

    /// A page that follows a button is there when it shows something; the one before did not.
    pub async fn comes_to_see(&self, css: &str) {
        let since = Instant::now();
        while !self.sees(css).await {
            self.waits(since, &format!("{css} never came")).await;
        }
        self.looks().await;
    }

    /// A picture is there when the browser has read it.
    pub async fn comes_to_see_picture(&self, css: &str) {
        let since = Instant::now();
        while self.one(css).await.prop("naturalWidth").await.unwrap().is_none_or(|width| width == "0") {
            self.waits(since, &format!("{css} was never drawn")).await;
        }
    }

    async fn waits(&self, since: Instant, why: &str) {
        if since.elapsed() > PATIENCE {
            panic!("{why}: {}\n{}", self.path().await, self.text().await);
        }
        tokio::time::sleep(PAUSE).await;
    }

    /// What is asked of every page.
    async fn looks(&self) {
        let path = self.path().await;
        let told: Vec<String> = self
            .web
            .browser_log()
            .await
            .unwrap()
            .into_iter()
            .map(|entry| format!("{} {}", entry.level, entry.message))
            .collect();
        assert!(told.is_empty(), "the console at {path}: {told:#?}");
        let root = self.one("html").await;
        let language = root.attr("lang").await.unwrap().unwrap_or_default();
        let direction = root.attr("dir").await.unwrap().unwrap_or_default();
        // `/de-at/…`; desks speak the language of their people.
        let segment = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        if segment.contains('-') {
            assert_eq!(language.to_lowercase(), segment, "the language of {path}");
        }
        assert_eq!(direction, if language.starts_with("ar") { "rtl" } else { "ltr" }, "the direction of {path}");
        let wide = root.prop("scrollWidth").await.unwrap().unwrap_or_default();
        let wide: u32 = wide.parse().unwrap();
        assert!(wide <= self.width, "{path} is {wide} wide on a screen of {}", self.width);
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
            Err(error) => panic!("no {css} at {} ({error}):\n{}", self.path().await, self.text().await),
        }
    }

    /// Whether something is on the page.
    pub async fn sees(&self, css: &str) -> bool {
        self.web.find(By::Css(css)).await.is_ok()
    }

    /// The words of an element.
    pub async fn reads(&self, css: &str) -> String {
        self.one(css).await.text().await.unwrap()
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

    /// Chooses a file for a field.
    pub async fn attaches(&self, css: &str, file: &Path) {
        self.one(css).await.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Chooses the option with a value.
    pub async fn chooses(&self, css: &str, value: &str) {
        self.one(&format!("{css} option[value='{value}']")).await.click().await.unwrap();
    }

    /// Chooses an option by its number; the first is 0.
    pub async fn chooses_nth(&self, css: &str, number: usize) {
        let child = number + 1;
        self.one(&format!("{css} option:nth-child({child})")).await.click().await.unwrap();
    }

    /// Presses a button, a link or a label.
    pub async fn presses(&self, css: &str) {
        let element = self.one(css).await;
        if let Err(error) = element.click().await {
            panic!("cannot press {css} at {}: {error}", self.path().await);
        }
    }

    /// Strikes a key.
    pub async fn strikes(&self, key: Key) {
        self.web.active_element().await.unwrap().send_keys(key + "").await.unwrap();
    }

    /// Loads the page again.
    pub async fn reloads(&self) {
        self.web.refresh().await.unwrap();
        self.looks().await;
    }
}
