//! Reading a file that may be anything.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use super::fault::{AtPath as _, NotAFile, StoreFault};
use crate::transcript::{Examination, Limit, MAX_FILE_BYTES, Verdict};

/// Reads a whole file: regular files only, and never more than [`MAX_FILE_BYTES`], even if it grows meanwhile.
pub fn read(path: &Path) -> Result<Vec<u8>, StoreFault> {
    // Before opening, since opening a pipe waits for its other end; and after, since it may be another file by now.
    require_regular(path)?;
    let file = File::open(path).at(path)?;
    require_file(path, &file.metadata().at(path)?)?;

    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .at(path)?;
    if MAX_FILE_BYTES < bytes.len() {
        return Err(StoreFault::TooLarge {
            path: path.to_owned(),
            limit: Limit::Bytes,
        });
    }
    Ok(bytes)
}

/// The fault that a verdict amounts to; none for an intact or torn file, of which records can be used.
pub fn fault_of(path: &Path, examination: &Examination<'_>) -> Option<StoreFault> {
    let path = path.to_owned();
    match (&examination.verdict, &examination.refused) {
        (Verdict::Empty, _) => Some(StoreFault::Empty { path }),
        (Verdict::NotATranscript(guise), _) => Some(StoreFault::NotATranscript {
            path,
            guise: *guise,
        }),
        (Verdict::TooLarge(limit), _) => Some(StoreFault::TooLarge {
            path,
            limit: *limit,
        }),
        (
            &Verdict::Altered {
                record,
                wrong,
                proven_by,
            },
            _,
        ) => Some(StoreFault::Altered {
            path,
            record,
            wrong,
            proven_by,
        }),
        (Verdict::Intact | Verdict::Torn { .. }, Some((record, fault))) => {
            Some(StoreFault::NotUnderstood {
                path,
                record: *record,
                fault: fault.clone(),
            })
        }
        (Verdict::Intact | Verdict::Torn { .. }, None) => None,
    }
}

/// Makes sure that there is a regular file.
pub(super) fn require_regular(path: &Path) -> Result<(), StoreFault> {
    require_file(path, &fs::metadata(path).at(path)?)
}

fn require_file(path: &Path, metadata: &fs::Metadata) -> Result<(), StoreFault> {
    let path = path.to_owned();
    if metadata.is_dir() {
        Err(StoreFault::NotAFile {
            path,
            what: NotAFile::Folder,
        })
    } else if metadata.is_file() {
        Ok(())
    } else {
        Err(StoreFault::NotAFile {
            path,
            what: NotAFile::Special,
        })
    }
}
