//! Whole files that are there completely or not at all.
//!
//! The bytes go to a new file in the same folder, are synced, and only then get the name; the folder is synced so
//! that the name stays. A reader sees the old file or the new one, and never a part; an old file is never emptied or
//! deleted first.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use super::fault::{AtPath as _, StoreFault, StoreWarning};

/// How often and how long a rename waits for a scanner on Windows to let go of a file: about one second in all.
const RENAME_TRIES: u32 = 20;
const RENAME_PAUSE: Duration = Duration::from_millis(50);

/// How much is written before it is asked whether that is still wanted.
const PIECE: usize = 1 << 20;

/// A file that now has its name.
#[derive(Debug)]
pub struct Placed {
    /// The file, open for appending.
    pub file: File,
    /// What did not go as it should, if anything.
    pub warning: Option<StoreWarning>,
}

/// Puts a whole file in the place of `path`, whether or not there is one now.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<Placed, StoreFault> {
    placed(path, place(path, bytes, rename_patiently, &mut || true)?)
}

/// Puts a whole new file at `path`; what is there already is never touched.
pub fn create_new(path: &Path, bytes: &[u8]) -> Result<Placed, StoreFault> {
    placed(path, create_new_while(path, bytes, &mut || true)?)
}

/// Like [`replace`], while `goes_on` says so: it is asked between the pieces and, at last,
/// before the file gets its name. Nothing where it was given up; then all is as it was.
pub fn replace_while(
    path: &Path,
    bytes: &[u8],
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<Option<Placed>, StoreFault> {
    place(path, bytes, rename_patiently, goes_on)
}

/// Like [`create_new`], while `goes_on` says so.
pub fn create_new_while(
    path: &Path,
    bytes: &[u8],
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<Option<Placed>, StoreFault> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(StoreFault::AlreadyExists {
            path: path.to_owned(),
        });
    }
    place(path, bytes, rename_to_new, goes_on)
}

/// What was placed where nobody gives it up.
fn placed(path: &Path, placed: Option<Placed>) -> Result<Placed, StoreFault> {
    placed.ok_or_else(|| StoreFault::Io {
        path: path.to_owned(),
        kind: io::ErrorKind::Interrupted,
    })
}

/// Syncs a folder, so that the names in it outlast the power. Windows has no such thing and needs none.
pub fn sync_folder(folder: &Path) -> Option<StoreWarning> {
    if cfg!(windows) {
        return None;
    }
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.err().map(|error| StoreWarning::FolderNotSynced {
        path: folder.to_owned(),
        kind: error.kind(),
    })
}

/// The folder a path is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The same path with more at the end of its name, as in `NAME.kanjia.lock`.
pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn place(
    path: &Path,
    bytes: &[u8],
    rename: fn(&Path, &Path) -> io::Result<()>,
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<Option<Placed>, StoreFault> {
    let (draft, mut file) = open_draft(path)?;
    let written = write_while(&mut file, bytes, goes_on).and_then(|whole| {
        if whole {
            rename(&draft, path)?;
        }
        Ok(whole)
    });
    if !matches!(written, Ok(true)) {
        // The draft is of no use to anyone, and the reason to tell is the one above.
        fs::remove_file(&draft).ok();
    }
    let whole = written.map_err(|error| StoreFault::from_io(path, &error))?;
    Ok(whole.then(|| Placed {
        file,
        warning: sync_folder(folder_of(path)),
    }))
}

/// Writes and syncs; false where it was given up.
fn write_while(
    file: &mut File,
    bytes: &[u8],
    goes_on: &mut dyn FnMut() -> bool,
) -> io::Result<bool> {
    for piece in bytes.chunks(PIECE) {
        if !goes_on() {
            return Ok(false);
        }
        file.write_all(piece)?;
    }
    file.sync_all()?;
    Ok(goes_on())
}

/// Opens a new file beside `path` under a name that nobody else uses.
fn open_draft(path: &Path) -> Result<(PathBuf, File), StoreFault> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = folder_of(path);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let draft = folder.join(format!(".kanjia-{}-{count}.tmp", std::process::id()));
        match OpenOptions::new()
            .append(true)
            .create_new(true)
            .open(&draft)
        {
            Ok(file) => return Ok((draft, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(StoreFault::NoFolder {
                    path: folder.to_owned(),
                });
            }
            Err(error) => return Err(error).at(path),
        }
    }
}

/// Renames over what is there.
fn rename_patiently(from: &Path, to: &Path) -> io::Result<()> {
    for _ in 1..RENAME_TRIES {
        match fs::rename(from, to) {
            Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied => {
                thread::sleep(RENAME_PAUSE);
            }
            result => return result,
        }
    }
    fs::rename(from, to)
}

/// Renames only if nothing is there. Where the disk can't do that in one step, an empty file takes the name first.
fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            result => return Ok(result?),
        }
    }
    OpenOptions::new().write(true).create_new(true).open(to)?;
    rename_patiently(from, to)
}
