//! The browser's driver: a process of its own that ends, browser and all, when it is let go.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long the driver has to close its browser before it is ended by force.
const FAREWELL: Duration = Duration::from_secs(10);

/// A chromedriver on a port of its own choice.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one; it is there for requests when this returns.
    pub fn start() -> Self {
        loop {
            let mut child = Command::new("chromedriver")
                .arg("--port=0")
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap_or_else(|error| panic!("chromedriver: {error}; install the package chromium-driver"));
            let mut said = String::new();
            for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
                // "ChromeDriver was started successfully on port 35261."
                if let Some((_, number)) = line.rsplit_once("successfully on port ") {
                    return Self { child, port: number.trim_end_matches('.').parse().unwrap() };
                }
                said.push_str(&line);
                said.push('\n');
            }
            let ended = child.wait();
            // It takes a port that is free on IPv6 and then wants the same one on IPv4, which may be somebody's: about
            // once in 600 starts on a busy machine. It ends then, and the next one takes another port.
            assert!(said.contains("port not available"), "chromedriver did not start ({ended:?}): {said}");
        }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to close its browser and end.
    fn farewell(&self) -> std::io::Result<()> {
        let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        line.set_read_timeout(Some(FAREWELL))?;
        line.set_write_timeout(Some(FAREWELL))?;
        line.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        line.read_to_end(&mut answer)?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.farewell().is_err() {
            // Its browser ends with it: the driver asks the system for that when it starts one.
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
