//! The keys with which recipients' numbers are sealed: from a setting, or from a file the program makes for itself.
//!
//! The file lies beside the database, never in it: whoever gets hold of one alone reads nothing.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::domain::keyring::Keyring;

/// Why there are no keys, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {why}", path.display())]
pub struct NoKeys {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub why: String,
}

/// The keys of a folder's file; it is made where it is not there, with a key and a name drawn by lot. Of several processes
/// that make it at once all take the one that was first.
///
/// # Errors
/// [`NoKeys`] where the file cannot be made or read.
pub fn of_folder(folder: &Path, (fresh, name): ([u8; 32], [u8; 4])) -> Result<Keyring, NoKeys> {
    let path = folder.join("identifiers.key");
    let no = |why: String| NoKeys { path: path.clone(), why };
    if !path.exists() {
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let beside = folder.join(format!("identifiers.{name}.new"));
        let made = write(&beside, &Keyring::write(&name, fresh)).and_then(|()| std::fs::hard_link(&beside, &path));
        // It is the file that counts: who came second finds the other's.
        let removed = std::fs::remove_file(&beside);
        if let Err(error) = made.and(removed)
            && !path.exists()
        {
            return Err(no(error.to_string()));
        }
    }
    let text = std::fs::read_to_string(&path).map_err(|error| no(error.to_string()))?;
    Keyring::read(&text).map_err(|bad| no(bad.to_string()))
}

/// Writes a file that its owner alone may read.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_made_once_and_read_ever_after() {
        let folder = tempfile::tempdir().unwrap();
        let first = of_folder(folder.path(), ([1; 32], [0xab; 4])).unwrap();
        let sealed = first.seal([2; 24], "x", "secret").unwrap();
        let again = of_folder(folder.path(), ([9; 32], [0xcd; 4])).unwrap();
        assert_eq!(again.open("x", &sealed).as_deref(), Ok("secret"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        std::fs::write(folder.path().join("identifiers.key"), "nonsense").unwrap();
        let refused = of_folder(folder.path(), ([1; 32], [1; 4])).unwrap_err().to_string();
        assert!(refused.contains("identifiers.key: key 1 is not"), "{refused}");
    }
}
