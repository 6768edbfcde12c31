//! Room set aside, so that the closing record of a talk still fits on a disk that has filled up.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::atomic::with_ending;
use super::fault::{AtPath as _, StoreFault};

/// How much room is set aside: 1 MiB.
pub const BALLAST_BYTES: usize = 1024 * 1024;

/// A file `FILE.ballast` that is only there to be taken away. Dropping it takes it away too.
#[derive(Debug)]
pub(super) struct Ballast {
    path: PathBuf,
}

impl Ballast {
    /// Sets the room aside, or takes over what a crash left.
    pub(super) fn lay(journal: &Path) -> Result<Self, StoreFault> {
        let path = with_ending(journal, ".ballast");
        let laid = fs::symlink_metadata(&path)
            .is_ok_and(|there| there.is_file() && there.len() == BALLAST_BYTES as u64);
        if !laid {
            fs::remove_file(&path).ok();
            let file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&path)
                .at(&path)?;
            let ballast = Self { path };
            fill(file).at(&ballast.path)?;
            return Ok(ballast);
        }
        Ok(Self { path })
    }
}

impl Drop for Ballast {
    fn drop(&mut self) {
        // What can't be taken away costs 1 MiB and is taken over by the next run.
        fs::remove_file(&self.path).ok();
    }
}

/// Fills a file with bytes that no disk can squeeze.
fn fill(mut file: File) -> std::io::Result<()> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut bytes = Vec::with_capacity(BALLAST_BYTES);
    while bytes.len() < BALLAST_BYTES {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    file.write_all(&bytes)?;
    file.sync_all()
}
