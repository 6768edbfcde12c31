//! A user's own templates of papers, and faces for them: the files in the folder `documents`
//! beside the settings. And the built-in ones, copied to where they can be edited.

use std::path::{Path, PathBuf};

use super::atomic;
use super::fault::StoreFault;
use super::reading::read;
use crate::text::{Told, Words};
use crate::transcript::Guise;

/// The most files that are read; what comes after them by name is left out.
const MOST: usize = 100;

/// The largest template, in bytes: 1 MiB.
const LARGEST_TEMPLATE: usize = 1024 * 1024;

/// The largest file of faces, in bytes: 64 MiB. One of all Chinese characters has about 20.
const LARGEST_FACE: u64 = 64 * 1024 * 1024;

/// What a user has put in the place of what is built in.
#[derive(Debug, Default)]
pub struct OwnDocuments {
    /// Templates, each with its file.
    pub templates: Vec<(PathBuf, String)>,
    /// Files of faces.
    pub faces: Vec<Vec<u8>>,
}

/// Why the user's own documents can't be used. None of them is left out in silence: a paper
/// would look other than its user expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentsFault {
    /// The disk would not give it.
    Store(StoreFault),
    /// It is not UTF-8, or larger than templates ever are.
    Encoding(PathBuf),
    /// A file of faces larger than such files are.
    LargeFace(PathBuf),
    /// Something is there already, and would be lost.
    Exists(PathBuf),
}

impl From<StoreFault> for DocumentsFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl DocumentsFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        let (code, path) = match self {
            Self::Store(fault) => return fault.told(words, 0),
            Self::Encoding(path) => ("document-encoding", path),
            Self::LargeFace(path) => ("document-large-face", path),
            Self::Exists(path) => ("document-exists", path),
        };
        words.fault(code, &[("path", path.display().to_string().into())])
    }
}

/// What is in the folder. One that is not there holds nothing.
pub fn own(folder: &Path) -> Result<OwnDocuments, DocumentsFault> {
    let mut own = OwnDocuments::default();
    for path in files_in(folder)? {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let ending = ending.map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("typ") => {
                let text = template(&path)?;
                own.templates.push((path, text));
            }
            Some("otf" | "ttf" | "ttc" | "otc") => {
                let long = std::fs::metadata(&path)
                    .map_err(|error| StoreFault::from_io(&path, &error))?
                    .len();
                if long > LARGEST_FACE {
                    return Err(DocumentsFault::LargeFace(path));
                }
                own.faces.push(read(&path)?);
            }
            Some(_) | None => {}
        }
    }
    Ok(own)
}

/// Writes these templates into a folder, which is made where it is not there; nothing that is
/// there already is replaced. Gives the files.
pub fn write<'a>(
    folder: &Path,
    templates: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<PathBuf>, DocumentsFault> {
    let templates: Vec<(PathBuf, &str)> = templates
        .into_iter()
        .map(|(name, text)| (folder.join(name), text))
        .collect();
    if let Some((there, _)) = templates.iter().find(|(path, _)| path.exists()) {
        return Err(DocumentsFault::Exists(there.clone()));
    }
    std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
    for (path, text) in &templates {
        atomic::replace(path, text.as_bytes())?;
    }
    Ok(templates.into_iter().map(|(path, _)| path).collect())
}

fn template(path: &Path) -> Result<String, DocumentsFault> {
    let bytes = read(path)?;
    let odd = bytes.len() > LARGEST_TEMPLATE || Guise::of_plain_text(&bytes).is_some();
    let text = String::from_utf8(bytes).ok().filter(|_| !odd);
    text.ok_or_else(|| DocumentsFault::Encoding(path.to_owned()))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreFault::from_io(folder, &error)),
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files.truncate(MOST);
    Ok(files)
}
