//! Which file it is that a path leads to.

use std::fs::{self, Metadata};
use std::path::Path;

use super::fault::{AtPath as _, StoreFault};

/// What tells a file from every other on the machine, for as long as it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity {
    /// Disk and number; none where the system has no such numbers.
    numbers: Option<(u64, u64)>,
}

impl Identity {
    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let numbers = {
            use std::os::unix::fs::MetadataExt as _;
            Some((metadata.dev(), metadata.ino()))
        };
        #[cfg(not(unix))]
        let numbers = {
            let _ = metadata;
            None
        };
        Self { numbers }
    }

    /// Makes sure that `path` still leads to this file and that it has so many bytes.
    pub(super) fn require(self, path: &Path, bytes: u64) -> Result<(), StoreFault> {
        let there = fs::metadata(path).at(path)?;
        if Self::of(&there) == self && there.len() == bytes {
            Ok(())
        } else {
            Err(StoreFault::ChangedUnderneath {
                path: path.to_owned(),
            })
        }
    }
}
