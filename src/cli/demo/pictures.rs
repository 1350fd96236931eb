//! The demo's pictures, prepared on every core there is: the longest part of a first start.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::ProgressBar;

use super::{NoFill, data};
use crate::domain::pictures::Tint;
use crate::outside::media::MediaStore;
use crate::outside::pictures::{Measured, keep, measure, prepare};

/// What is known of a picture: key and size, and the colour that stands in for it once its files were made.
pub(in crate::cli) type Shown = (Measured, Option<Tint>);

/// What is known of each picture by its stem. With a media store their files are made and kept.
pub(in crate::cli) fn all(
    stems: &[&str],
    media: Option<&dyn MediaStore>,
    progress: &ProgressBar,
) -> Result<HashMap<String, Shown>, NoFill> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(stems.len().max(1));
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(stems.len())));
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(stem) = stems.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let one = one(stem, media);
                    let failed = one.is_err();
                    match done.lock() {
                        Ok(mut done) => done.push(one),
                        Err(mut poisoned) => poisoned.get_mut().push(one),
                    }
                    progress.inc(1);
                    if failed {
                        next.store(stems.len(), Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.into_iter().collect()
}

fn one(stem: &str, media: Option<&dyn MediaStore>) -> Result<(String, Shown), NoFill> {
    let bytes = data::picture(stem)?;
    let unusable = |why| NoFill::Picture { file: stem.to_owned(), why };
    let measured = measure(bytes).map_err(unusable)?;
    let mut tint = None;
    if let Some(media) = media {
        let prepared = prepare(bytes).map_err(unusable)?;
        keep(media, &prepared)?;
        tint = prepared.tint;
    }
    Ok((stem.to_owned(), (measured, tint)))
}
