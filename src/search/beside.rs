//! Columns of prices beside the index on the disk, so that a process that starts need not reckon them again.
//!
//! A file is believed only when it says of itself that it is whole, of the state of the world that is asked for, and
//! written by this very program: another may reckon otherwise.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tantivy::index::SegmentId;

use super::prices::{Column, Landed, Road, Stamp};
use crate::domain::country::Country;
use crate::domain::money::Currency;

/// What stands in the first line of a file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    stamp: Stamp,
    program: String,
    ways: Vec<Road>,
    documents: usize,
    /// Of all that follows.
    digest: String,
}

/// Where columns lie.
#[derive(Debug, Clone)]
pub struct Beside {
    folder: PathBuf,
    program: String,
}

fn digest(body: &[u8]) -> String {
    Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What tells this program from another build of it.
fn program() -> Option<String> {
    let file = std::env::current_exe().ok()?.metadata().ok()?;
    let built = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), file.len(), built.as_nanos()))
}

impl Beside {
    /// Beside the index in a folder; nothing where there is no saying which program this is.
    pub fn of(index: &Path) -> Option<Self> {
        Some(Self { folder: index.join("prices"), program: program()? })
    }

    fn file(&self, segment: &SegmentId, (country, currency): (Country, Currency)) -> PathBuf {
        self.folder.join(format!("{}-{country}-{currency}", segment.uuid_string()))
    }

    /// Takes a column away.
    pub fn remove(&self, segment: &SegmentId, market: (Country, Currency)) {
        // There may be none.
        let _ = std::fs::remove_file(self.file(segment, market));
    }

    /// The column of a segment of so many documents, if it is there as of this state of the world.
    pub fn read(&self, segment: &SegmentId, stamp: &Stamp, documents: usize) -> Option<Column> {
        let bytes = std::fs::read(self.file(segment, (stamp.country, stamp.currency))).ok()?;
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let head: Head = serde_json::from_slice(bytes.get(..end)?).ok()?;
        let body = bytes.get(end + 1..)?;
        let fits = head.stamp == *stamp && head.program == self.program && head.documents == documents;
        if !fits || body.len() != documents * size_of::<Landed>() || head.digest != digest(body) {
            return None;
        }
        Column::from_bytes(body, head.ways)
    }

    /// Writes a column, whole or not at all. One that cannot be written is reckoned again another time.
    pub fn write(&self, segment: &SegmentId, stamp: &Stamp, column: &Column) {
        let body = column.bytes();
        let head = Head {
            stamp: *stamp,
            program: self.program.clone(),
            ways: column.ways.clone(),
            documents: body.len() / size_of::<Landed>(),
            digest: digest(body),
        };
        let file = self.file(segment, (stamp.country, stamp.currency));
        let draft = file.with_extension("new");
        let written = serde_json::to_vec(&head).map_err(std::io::Error::other).and_then(|mut bytes| {
            bytes.push(b'\n');
            bytes.extend_from_slice(body);
            std::fs::create_dir_all(&self.folder)?;
            std::fs::write(&draft, bytes)?;
            std::fs::rename(&draft, &file)
        });
        if let Err(error) = written {
            tracing::warn!(%error, file = %file.display(), "prices could not be kept beside the index");
        }
    }

    /// Takes away what belongs to no segment any more.
    pub fn keep_only(&self, segments: &[SegmentId]) {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return };
        for file in files.flatten() {
            let name = file.file_name();
            let kept = |segment: &SegmentId| name.to_string_lossy().starts_with(&segment.uuid_string());
            if !segments.iter().any(kept) {
                // What cannot be taken away now is tried again.
                let _ = std::fs::remove_file(file.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::prices::{NONE, NOWHERE};

    fn column() -> Column {
        let road = Road { place: uuid::Uuid::nil().into(), lane: uuid::Uuid::nil().into(), near: true };
        Column::of([(1_999, 0), (NONE, NOWHERE), (7, 0)].into_iter(), vec![road])
    }

    fn stamp(day: u32) -> Stamp {
        Stamp::for_test(chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap())
    }

    #[test]
    fn prices_are_read_back_as_they_were_reckoned() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(folder.path()).unwrap();
        let segment = SegmentId::generate_random();
        beside.write(&segment, &stamp(3), &column());
        let read = beside.read(&segment, &stamp(3), 3).unwrap();
        assert!(read.all().eq(column().all()));
        assert_eq!(read.ways, column().ways);
    }

    #[test]
    fn prices_of_another_day_program_or_length_are_not_believed_and_neither_are_torn_ones() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(folder.path()).unwrap();
        let segment = SegmentId::generate_random();
        beside.write(&segment, &stamp(3), &column());
        assert!(beside.read(&segment, &stamp(4), 3).is_none());
        assert!(beside.read(&segment, &stamp(3), 4).is_none());
        assert!(beside.read(&SegmentId::generate_random(), &stamp(3), 3).is_none());
        let other = Beside { program: "another".to_owned(), ..beside.clone() };
        assert!(other.read(&segment, &stamp(3), 3).is_none());
        let file = beside.file(&segment, (stamp(3).country, stamp(3).currency));
        let whole = std::fs::read(&file).unwrap();
        for torn in [whole.len() - 1, whole.len() - 12, 3, 0] {
            std::fs::write(&file, &whole[..torn]).unwrap();
            assert!(beside.read(&segment, &stamp(3), 3).is_none(), "{torn}");
        }
        let mut wrong = whole.clone();
        *wrong.last_mut().unwrap() ^= 1;
        std::fs::write(&file, &wrong).unwrap();
        assert!(beside.read(&segment, &stamp(3), 3).is_none());
        std::fs::write(&file, &whole).unwrap();
        assert!(beside.read(&segment, &stamp(3), 3).is_some());
    }

    #[test]
    fn what_belongs_to_no_segment_goes() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(folder.path()).unwrap();
        let (kept, gone) = (SegmentId::generate_random(), SegmentId::generate_random());
        for segment in [&kept, &gone] {
            beside.write(segment, &stamp(3), &column());
        }
        beside.keep_only(&[kept]);
        assert!(beside.read(&kept, &stamp(3), 3).is_some());
        assert!(beside.read(&gone, &stamp(3), 3).is_none());
    }
}
