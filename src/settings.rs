//! Settings: from the environment (`ENTREPOT_…`), one TOML file, and the command line, in that order of rising weight.
//! A wrong one is refused at start, by name.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A setting that cannot be used, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("setting {name}: {why}")]
pub struct WrongSetting {
    /// Its name as it was given.
    pub name: String,
    /// What is wrong, and what would be right.
    pub why: String,
}

/// Whether real money may change hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Payments go to the embedded test provider.
    Test,
    /// The test provider and the demo's passwords are refused.
    Live,
}

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Post {
    /// Into files under `<dir>/mail`.
    Folder,
    /// To a mail server by its address (`smtp://user:password@host:587`, `smtps://…`).
    Smtp(String),
}

/// A setting that is printed nowhere.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// Every setting of the program, checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the program keeps its files.
    pub dir: PathBuf,
    /// Address of the database.
    pub database: String,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address the world knows us by, without a slash at the end; the listening address when absent.
    pub origin: Option<String>,
    /// Test or live.
    pub mode: Mode,
    /// Where letters go.
    pub post: Post,
    /// The store of pictures by its address (`s3://KEY:SECRET@HOST/BUCKET?region=REGION`); the folder of files when absent.
    pub media: Option<String>,
    /// Who letters are from.
    pub sender: String,
    /// Read connections.
    pub readers: u32,
    /// Threads that answer requests.
    pub workers: usize,
    /// For how many hours a checkout holds its price.
    pub lock_hours: u32,
    /// Beyond how many days the exchange rates are too old to sell by; 0 for never.
    pub oldest_rates_days: u32,
    /// After how many days without a new exchange rate operators are warned.
    pub rates_warn_days: u32,
    /// Where the bank's daily file of exchange rates is fetched; nowhere when absent.
    pub rates_url: Option<String>,
    /// Hours between two tries to fetch it.
    pub rates_hours: u32,
    /// Days after the last parcel of an order was delivered on which its buyer is asked for a review.
    pub review_days: u32,
    /// Where faces for papers lie that the program does not bring along; where the system keeps its own when absent.
    pub fonts: Option<PathBuf>,
    /// Megabytes of compressed pages that are kept in memory for everyone; 0 for none.
    pub pages_mb: u32,
    /// Whether the index of listings lies in memory alone, and not in the folder.
    pub index_in_memory: bool,
    /// The keys that seal recipients' tax numbers, the one in use first; a file in the folder when absent.
    pub identifier_keys: Option<Secret>,
    /// What whoever reads `/metrics` from another machine has to say; nobody there may where it is absent.
    pub metrics_key: Option<Secret>,
}

/// The same, as text still to be checked.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// See [`Settings::dir`].
    pub dir: Option<PathBuf>,
    /// See [`Settings::database`].
    pub database: Option<String>,
    /// See [`Settings::listen`].
    pub listen: Option<String>,
    /// See [`Settings::origin`].
    pub origin: Option<String>,
    /// `test` or `live`.
    pub mode: Option<String>,
    /// `folder`, or the address of a mail server.
    pub mail: Option<String>,
    /// `folder`, or the address of a store of pictures.
    pub media: Option<String>,
    /// See [`Settings::sender`].
    pub mail_from: Option<String>,
    /// See [`Settings::readers`].
    pub readers: Option<u32>,
    /// See [`Settings::workers`].
    pub workers: Option<usize>,
    /// See [`Settings::lock_hours`].
    pub lock_hours: Option<u32>,
    /// See [`Settings::oldest_rates_days`].
    pub oldest_rates_days: Option<u32>,
    /// See [`Settings::rates_warn_days`].
    pub rates_warn_days: Option<u32>,
    /// See [`Settings::rates_url`].
    pub rates_url: Option<String>,
    /// See [`Settings::rates_hours`].
    pub rates_hours: Option<u32>,
    /// See [`Settings::review_days`].
    pub review_days: Option<u32>,
    /// See [`Settings::fonts`].
    pub fonts: Option<PathBuf>,
    /// See [`Settings::pages_mb`].
    pub pages_mb: Option<u32>,
    /// `folder` or `memory`: where the index of listings lies.
    pub index: Option<String>,
    /// See [`Settings::identifier_keys`].
    pub identifier_keys: Option<Secret>,
    /// See [`Settings::metrics_key`].
    pub metrics_key: Option<Secret>,
}

fn wrong(name: &str, why: impl Into<String>) -> WrongSetting {
    WrongSetting { name: name.to_owned(), why: why.into() }
}

fn number<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, WrongSetting> {
    match text.parse() {
        Ok(number) => Ok(number),
        Err(_) => Err(wrong(name, format!("{text:?} is not a whole number"))),
    }
}

impl Given {
    /// What the environment says. Unknown names with our prefix are refused, so that none is misspelt in silence.
    ///
    /// # Errors
    /// [`WrongSetting`] naming the variable.
    pub fn from_env(vars: impl Iterator<Item = (String, String)>) -> Result<(Self, Option<PathBuf>), WrongSetting> {
        let mut given = Self::default();
        let mut file = None;
        for (name, value) in vars {
            let Some(short) = name.strip_prefix("ENTREPOT_") else { continue };
            match short {
                "CONFIG" => file = Some(PathBuf::from(value)),
                "DIR" => given.dir = Some(value.into()),
                "DATABASE" => given.database = Some(value),
                "LISTEN" => given.listen = Some(value),
                "ORIGIN" => given.origin = Some(value),
                "MODE" => given.mode = Some(value),
                "MAIL" => given.mail = Some(value),
                "MEDIA" => given.media = Some(value),
                "MAIL_FROM" => given.mail_from = Some(value),
                "READERS" => given.readers = Some(number(&name, &value)?),
                "WORKERS" => given.workers = Some(number(&name, &value)?),
                "LOCK_HOURS" => given.lock_hours = Some(number(&name, &value)?),
                "OLDEST_RATES_DAYS" => given.oldest_rates_days = Some(number(&name, &value)?),
                "RATES_WARN_DAYS" => given.rates_warn_days = Some(number(&name, &value)?),
                "RATES_URL" => given.rates_url = Some(value),
                "RATES_HOURS" => given.rates_hours = Some(number(&name, &value)?),
                "REVIEW_DAYS" => given.review_days = Some(number(&name, &value)?),
                "FONTS" => given.fonts = Some(value.into()),
                "PAGES_MB" => given.pages_mb = Some(number(&name, &value)?),
                "INDEX" => given.index = Some(value),
                "IDENTIFIER_KEYS" => given.identifier_keys = Some(Secret(value)),
                "METRICS_KEY" => given.metrics_key = Some(Secret(value)),
                "LOG" => {}
                _ => return Err(wrong(&name, "there is no such setting")),
            }
        }
        Ok((given, file))
    }

    /// What a TOML file says.
    ///
    /// # Errors
    /// [`WrongSetting`] naming the file, with the line.
    pub fn from_file(path: &Path) -> Result<Self, WrongSetting> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&name, error.to_string()))?;
        toml::from_str(&text).map_err(|error| wrong(&name, error.to_string().trim().replace('\n', " ")))
    }

    /// What the command line says, then the environment, then the file either of them names.
    ///
    /// # Errors
    /// [`WrongSetting`] naming the variable, or the file with its line.
    pub fn gathered(self, file: Option<PathBuf>) -> Result<Self, WrongSetting> {
        let (environment, named) = Self::from_env(std::env::vars())?;
        let given = self.or(environment);
        match file.or(named) {
            Some(file) => Ok(given.or(Self::from_file(&file)?)),
            None => Ok(given),
        }
    }

    /// These, and where they are silent those.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            dir: self.dir.or(other.dir),
            database: self.database.or(other.database),
            listen: self.listen.or(other.listen),
            origin: self.origin.or(other.origin),
            mode: self.mode.or(other.mode),
            mail: self.mail.or(other.mail),
            media: self.media.or(other.media),
            mail_from: self.mail_from.or(other.mail_from),
            readers: self.readers.or(other.readers),
            workers: self.workers.or(other.workers),
            lock_hours: self.lock_hours.or(other.lock_hours),
            oldest_rates_days: self.oldest_rates_days.or(other.oldest_rates_days),
            rates_warn_days: self.rates_warn_days.or(other.rates_warn_days),
            rates_url: self.rates_url.or(other.rates_url),
            rates_hours: self.rates_hours.or(other.rates_hours),
            review_days: self.review_days.or(other.review_days),
            fonts: self.fonts.or(other.fonts),
            pages_mb: self.pages_mb.or(other.pages_mb),
            index: self.index.or(other.index),
            identifier_keys: self.identifier_keys.or(other.identifier_keys),
            metrics_key: self.metrics_key.or(other.metrics_key),
        }
    }

    /// Checked, with the defaults filled in.
    ///
    /// # Errors
    /// [`WrongSetting`] naming the first that is wrong.
    pub fn check(self) -> Result<Settings, WrongSetting> {
        let dir = self.dir.unwrap_or_else(|| PathBuf::from("var"));
        let listen = self.listen.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let listen = match listen.parse() {
            Ok(address) => address,
            Err(_) => return Err(wrong("listen", format!("{listen:?} is not an address like 127.0.0.1:8080"))),
        };
        let origin = self.origin.map(|origin| origin.trim_end_matches('/').to_owned());
        if let Some(origin) = &origin
            && !(origin.starts_with("http://") || origin.starts_with("https://"))
        {
            return Err(wrong("origin", format!("{origin:?} does not begin with http:// or https://")));
        }
        if let Some(origin) = &origin
            && !is_bare(origin)
        {
            return Err(wrong(
                "origin",
                format!("{origin:?} has more than a scheme, a host and a port: write it without"),
            ));
        }
        let mode = match self.mode.as_deref() {
            None | Some("test") => Mode::Test,
            Some("live") => Mode::Live,
            Some(other) => return Err(wrong("mode", format!("{other:?} is neither test nor live"))),
        };
        let post = match self.mail {
            None => Post::Folder,
            Some(folder) if folder == "folder" => Post::Folder,
            Some(url) if url.starts_with("smtp://") || url.starts_with("smtps://") => Post::Smtp(url),
            Some(_) => return Err(wrong("mail", "write folder, smtp://host:port or smtps://host:port")),
        };
        let database = self.database.unwrap_or_else(|| format!("sqlite:{}", dir.join("entrepot.db").display()));
        // Processes that share a database share its keys: a file that each makes for itself would part them.
        if mode == Mode::Live && self.identifier_keys.is_none() && !database.starts_with("sqlite:") {
            let why = "live trade over a shared database needs it: name:64 hexadecimal digits (openssl rand -hex 32)";
            return Err(wrong("identifier_keys", why));
        }
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Ok(Settings {
            database,
            dir,
            listen,
            origin,
            mode,
            post,
            media: self.media.filter(|media| media != "folder"),
            sender: self.mail_from.unwrap_or_else(|| "Entrepot <shop@entrepot.example>".to_owned()),
            readers: self.readers.unwrap_or(8).max(1),
            workers: self.workers.unwrap_or(cores).max(1),
            lock_hours: self.lock_hours.unwrap_or(24).max(1),
            oldest_rates_days: self.oldest_rates_days.unwrap_or(0),
            // The longest the bank pauses (Easter, Christmas) is five days: a week means that something stopped.
            rates_warn_days: within("rates_warn_days", self.rates_warn_days.unwrap_or(7), 60)?,
            rates_url: self.rates_url.map(web_address).transpose()?,
            // The bank publishes once a working day, about 16:00 in Frankfurt.
            rates_hours: within("rates_hours", self.rates_hours.unwrap_or(6), 168)?,
            review_days: within("review_days", self.review_days.unwrap_or(7), 60)?,
            fonts: self.fonts.map(folder_of_fonts).transpose()?,
            pages_mb: self.pages_mb.unwrap_or(32).min(65_536),
            index_in_memory: match self.index.as_deref() {
                None | Some("folder") => false,
                Some("memory") => true,
                Some(other) => return Err(wrong("index", format!("{other:?} is neither folder nor memory"))),
            },
            identifier_keys: self.identifier_keys,
            metrics_key: self.metrics_key.map(key_to_say).transpose()?,
        })
    }
}

/// A number from 1 to the most that makes sense.
fn within(name: &str, number: u32, most: u32) -> Result<u32, WrongSetting> {
    if (1..=most).contains(&number) {
        return Ok(number);
    }
    Err(wrong(name, format!("{number} is not between 1 and {most}")))
}

/// A key that can be said in a header and is not guessed.
fn key_to_say(key: Secret) -> Result<Secret, WrongSetting> {
    if key.0.len() >= 16 && key.0.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(key);
    }
    Err(wrong("metrics_key", "write 16 or more ASCII characters without spaces (openssl rand -hex 32)"))
}

/// A folder that is there: papers would be refused for want of faces, long after the start.
fn folder_of_fonts(folder: PathBuf) -> Result<PathBuf, WrongSetting> {
    if folder.is_dir() { Ok(folder) } else { Err(wrong("fonts", format!("{} is not a folder", folder.display()))) }
}

/// An address of the web that a file can be fetched from. A password in it would stand on a page.
fn web_address(url: String) -> Result<String, WrongSetting> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if host.is_empty() || host.contains('@') || url.contains(char::is_whitespace) {
        return Err(wrong("rates_url", format!("{url:?} is not an address like https://host/file.xml")));
    }
    Ok(url)
}

/// Whether an origin is one: scheme, host, perhaps a port. A path would stand in every address, and in no form's origin.
fn is_bare(origin: &str) -> bool {
    let host = origin.split_once("://").map_or("", |(_, host)| host);
    !host.is_empty() && !host.contains(['/', '?', '#', '@', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Result<Settings, WrongSetting> {
        let vars = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Given::from_env(vars)?.0.check()
    }

    #[test]
    fn a_wrong_setting_is_refused_by_name() {
        assert_eq!(env(&[("ENTREPOT_LISTN", "x")]).unwrap_err().name, "ENTREPOT_LISTN");
        assert_eq!(env(&[("ENTREPOT_READERS", "many")]).unwrap_err().name, "ENTREPOT_READERS");
        assert_eq!(env(&[("ENTREPOT_LISTEN", "8080")]).unwrap_err().name, "listen");
        assert_eq!(env(&[("ENTREPOT_MODE", "prod")]).unwrap_err().name, "mode");
        for origin in ["shop.example", "https://", "https://shop.example/shop", "https://shop.example?x", "https://a@b"]
        {
            assert_eq!(env(&[("ENTREPOT_ORIGIN", origin)]).unwrap_err().name, "origin", "{origin}");
        }
        for url in [
            "ftp://bank.example/rates.xml",
            "file:///etc/passwd",
            "https://",
            "https://me:pw@bank.example/x",
            "rates.xml",
        ] {
            assert_eq!(env(&[("ENTREPOT_RATES_URL", url)]).unwrap_err().name, "rates_url", "{url}");
        }
        assert_eq!(env(&[("ENTREPOT_RATES_HOURS", "0")]).unwrap_err().name, "rates_hours");
        assert_eq!(env(&[("ENTREPOT_RATES_WARN_DAYS", "61")]).unwrap_err().name, "rates_warn_days");
        let feed = env(&[("ENTREPOT_RATES_URL", "https://bank.example/eurofxref-daily.xml")]).unwrap();
        assert_eq!((feed.rates_url.is_some(), feed.rates_hours, feed.rates_warn_days), (true, 6, 7));
        assert_eq!(env(&[]).unwrap().rates_url, None, "nothing is fetched unless it is asked for");
        let slash = env(&[("ENTREPOT_ORIGIN", "https://shop.example:8443/")]).unwrap();
        assert_eq!(slash.origin.as_deref(), Some("https://shop.example:8443"));
    }

    #[test]
    fn a_key_to_the_measures_is_long_and_printed_nowhere() {
        for short in ["", "guess", "sixteen letters with spaces", "fünfzehn-und-mehr"] {
            assert_eq!(env(&[("ENTREPOT_METRICS_KEY", short)]).unwrap_err().name, "metrics_key", "{short}");
        }
        let given = env(&[("ENTREPOT_METRICS_KEY", "a-key-of-24-characters--")]).unwrap();
        assert!(given.metrics_key.is_some() && !format!("{given:?}").contains("a-key"));
    }

    #[test]
    fn live_trade_over_a_shared_database_wants_keys_that_are_printed_nowhere() {
        let live = [("ENTREPOT_MODE", "live"), ("ENTREPOT_DATABASE", "postgres://db/shop")];
        assert_eq!(env(&live).unwrap_err().name, "identifier_keys");
        let keys = format!("a:{}", "0f".repeat(32));
        let given = env(&[live[0], live[1], ("ENTREPOT_IDENTIFIER_KEYS", keys.as_str())]).unwrap();
        assert!(!format!("{given:?}").contains("0f0f"));
        assert_eq!(env(&live[..1]).unwrap().identifier_keys, None, "a shop of one process keeps a file");
    }

    #[test]
    fn the_database_lies_in_the_folder_unless_told_otherwise() {
        assert_eq!(env(&[("ENTREPOT_DIR", "/srv/shop")]).unwrap().database, "sqlite:/srv/shop/entrepot.db");
    }
}
