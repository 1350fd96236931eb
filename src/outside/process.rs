//! What the system says of this process. Linux alone tells it in files; elsewhere nothing is known.

use std::time::Duration;

/// What the kernel counts of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Time of processors spent, in the program and for it.
    pub cpu: Duration,
    /// Bytes of memory that are in use, files that are mapped among them.
    pub resident: u64,
    /// Those of them that are the process's own and lie in no file.
    pub anonymous: u64,
}

impl Process {
    /// This process.
    pub fn of_this() -> Option<Self> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
        Self::read(&status, &stat)
    }

    fn read(status: &str, stat: &str) -> Option<Self> {
        let bytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
            let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
            Some(kilobytes * 1024)
        };
        // The name of the program may hold spaces and brackets; what follows it is numbers.
        let mut numbers = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
        let user: u64 = numbers.next()?.parse().ok()?;
        let system: u64 = numbers.next()?.parse().ok()?;
        // Hundredths of a second on every Linux, whatever its own clock.
        let cpu = Duration::from_millis((user + system) * 10);
        Some(Self { cpu, resident: bytes("VmRSS")?, anonymous: bytes("RssAnon")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_files_are_read_as_they_are() {
        let status = "Name:\tentre (pot)\nVmHWM:\t  99 kB\nVmRSS:\t  51200 kB\nRssAnon:\t   40960 kB\nThreads:\t9\n";
        let stat = "42 (entre (pot)) S 1 42 42 0 -1 4194304 900 0 0 0 123 45 0 0 20 0 9 0 1000 1 1";
        let read = Process::read(status, stat).unwrap();
        assert_eq!(read.cpu, Duration::from_millis(1680));
        assert_eq!((read.resident, read.anonymous), (51_200 * 1024, 40_960 * 1024));
        assert_eq!(Process::read("", stat), None);
    }
}
