//! Processes the bench starts: ended by their id, whatever happens to the bench, and read from `/proc`.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::{Failed, going_on};

/// Between two looks at a child that is to end.
const PAUSE: Duration = Duration::from_millis(20);
/// For how long a child that was asked to end may finish.
const PATIENCE: Duration = Duration::from_secs(20);

/// A command that does not outlive the bench, even where that is killed: the kernel sees to it, where `setpriv` of
/// util-linux is there to ask it. The settings of the program that the environment may hold are left out.
pub fn command(program: &Path) -> Command {
    let guard = Path::new("/usr/bin/setpriv");
    let mut command = if guard.exists() {
        let mut command = Command::new(guard);
        command.args(["--pdeathsig", "KILL", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ENTREPOT_")) {
        command.env_remove(name);
    }
    command
}

/// A command as it may be named: without addresses, which may hold a password.
fn named(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy()).filter(|word| !word.contains("://"));
    words.collect::<Vec<_>>().join(" ")
}

/// Runs a command to its end; ended with the bench.
///
/// # Errors
/// When it cannot be started, fails, or the end of the bench was asked for.
pub fn run(mut command: Command) -> Result<(), Failed> {
    let mut running = Running { child: command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()? };
    loop {
        if let Some(status) = running.child.try_wait()? {
            return if status.success() { Ok(()) } else { Err(format!("{}: {status}", named(&command)).into()) };
        }
        going_on()?;
        std::thread::sleep(PAUSE);
    }
}

/// A process that goes on until it is dropped.
pub struct Running {
    child: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a process used so far of processors, in nanoseconds by thread.
pub struct Spent(HashMap<String, u64>);

/// What a process holds of memory, in kilobytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Memory {
    /// In use, mapped files among it.
    pub resident: u64,
    /// Its own.
    pub anonymous: u64,
}

impl Running {
    /// Starts a server and waits until a line of one of its outputs names where it listens. What else it says on standard
    /// error goes to the bench's.
    ///
    /// # Errors
    /// When it cannot be started or ends before it says so.
    pub fn server(mut command: Command, says: &str) -> Result<(Self, String), Failed> {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut running = Self { child };
        let mut said = BufReader::new(running.child.stderr.take().ok_or("a server without output")?);
        let address = loop {
            let mut line = String::new();
            if said.read_line(&mut line)? == 0 {
                return Err(format!("{} ended: {}", named(&command), running.child.wait()?).into());
            }
            if let Some(at) = line.trim().strip_prefix(says) {
                break at.trim_start_matches("http://").to_owned();
            }
            crate::say(line.trim_end());
        };
        // Read on, or a server that has much to say would wait for a reader.
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                crate::say(&line);
            }
        });
        Ok((running, address))
    }

    /// Asks it to end, and waits.
    ///
    /// # Errors
    /// When it does not end of itself.
    pub fn end(mut self) -> Result<ExitStatus, Failed> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(PAUSE);
        }
        Err("a server did not end when it was asked to".into())
    }

    fn read(&self, file: &str) -> Result<String, Failed> {
        Ok(std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id()))?)
    }

    /// What it used of processors so far, user and system: by the scheduler's own count, in nanoseconds; where the kernel
    /// does not show that, by the hundredths of a second in `/proc/PID/stat`.
    ///
    /// # Errors
    /// When it is gone.
    pub fn spent(&self) -> Result<Spent, Failed> {
        let mut by_thread = HashMap::new();
        for thread in std::fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            let thread = thread?;
            // A thread may end between two looks.
            let Ok(text) = std::fs::read_to_string(thread.path().join("schedstat")) else { continue };
            let nanoseconds = text.split_whitespace().next().ok_or("schedstat is empty")?.parse()?;
            by_thread.insert(thread.file_name().to_string_lossy().into_owned(), nanoseconds);
        }
        if by_thread.is_empty() {
            let stat = self.read("stat")?;
            let numbers = stat.rsplit_once(')').ok_or("stat without a name")?.1;
            let numbers: Vec<&str> = numbers.split_whitespace().collect();
            let ticks = |at: usize| numbers.get(at).ok_or("stat is short").map(|text| text.parse::<u64>());
            by_thread.insert("all".to_owned(), (ticks(11)?? + ticks(12)??) * 10_000_000);
        }
        Ok(Spent(by_thread))
    }

    /// What it holds of memory.
    ///
    /// # Errors
    /// When it is gone.
    pub fn memory(&self) -> Result<Memory, Failed> {
        let status = self.read("status")?;
        let kilobytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.trim().trim_end_matches("kB").trim().parse().unwrap_or(0)
        };
        Ok(Memory { resident: kilobytes("VmRSS:"), anonymous: kilobytes("RssAnon:") })
    }
}

impl Spent {
    /// Nanoseconds from an earlier look to this one.
    pub fn since(&self, earlier: &Self) -> u64 {
        let of = |(thread, now): (&String, &u64)| now.saturating_sub(earlier.0.get(thread).copied().unwrap_or(0));
        self.0.iter().map(of).sum()
    }
}
