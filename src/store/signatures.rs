//! Signatures over the head of a talk, and time stamps of it, on disk.
//!
//! They lie beside the transcript in a folder `NAME.signatures`, and never in it: whoever takes
//! the talk along takes them along.
//!
//! | file | what |
//! |---|---|
//! | `WHO.txt` | the text that was signed |
//! | `WHO.txt.sig` | the signature, as `ssh-keygen -Y sign` writes it |
//! | `HEAD-N.tsr` | a token of RFC 3161, called after the head it stamps |
//!
//! So a signature that was made elsewhere, with a key on a card or an agent, only has to be
//! copied there. Nothing that lies there is ever written over.

mod fault;
mod name;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::atomic;
use super::fault::StoreFault;
use super::reading::read;
use super::shelf::Places;
use super::talk::{Reading, look};
use crate::domain::{Moment, Text};
use crate::transcript::packs::Packs;
use crate::transcript::signature::{
    Judged, KeyFault, OfficerKey, ReadKey, Signed, SignedRecord, Signers, Stamp, StampFault,
    Statement, Written, as_seen, judge, read_key,
};
use crate::transcript::{Digest, Verdict};
pub use fault::SignFault;
use name::is_file_name;

/// How the name of the folder ends.
const FOLDER: &str = "signatures";
/// The list of who may sign, beside the settings.
const LIST: &str = "allowed_signers";
/// The most files of the folder that are read.
const MOST: usize = 200;
/// No signature, text or token is larger, in bytes.
const LARGEST: u64 = 256 * 1024;
/// How many signatures one name may have on one talk.
const TIMES: u32 = 99;

/// A talk that can be signed: what its bytes say, with its head.
pub struct Signable {
    session: String,
    heads: Vec<Digest>,
    times: Vec<Moment>,
    closed: bool,
    home: SignaturesHome,
}

/// What lies beside a talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The signatures by name, and what they prove.
    pub signatures: Vec<Judged>,
    /// The time stamps: what each file is called, and what it stamps.
    pub stamps: Vec<(String, Result<Stamp, StampFault>)>,
    /// Files that could not be read.
    pub unread: Vec<StoreFault>,
    /// There are more files than are read.
    pub more: bool,
}

impl Beside {
    /// What people are shown of it: the signatures, and the time stamps of one of these heads.
    pub fn signed(self, heads: &[Digest]) -> Signed {
        let stamps = self.stamps.into_iter().filter_map(|(_, stamp)| stamp.ok());
        Signed {
            signatures: self.signatures,
            stamps: stamps
                .filter(|stamp| heads.contains(&stamp.imprint))
                .collect(),
        }
    }
}

impl Places {
    /// The list of who may sign, which the window and the letter take.
    pub fn signers(&self) -> PathBuf {
        self.settings.with_file_name(LIST)
    }
}

/// The folder of signatures beside a talk.
#[derive(Clone, Debug)]
pub struct SignaturesHome(PathBuf);

impl SignaturesHome {
    /// That of this talk.
    pub fn of(talk: &Path) -> Self {
        Self(talk.with_extension(FOLDER))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The names of the files in it, sorted; none where there is no such folder.
    fn names(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&self.0) else {
            return Vec::new();
        };
        // a folder may hold anything: only so many names are looked at
        let entries = entries.take(MOST.saturating_mul(4)).filter_map(Result::ok);
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<String> = names.collect();
        names.sort_unstable();
        names
    }

    /// What lies there, held against a record.
    fn judged(&self, of: SignedRecord<'_>, signers: Option<&Signers>, today: Timestamp) -> Beside {
        let names = self.names();
        let mut beside = Beside {
            more: MOST < names.len(),
            ..Beside::default()
        };
        for name in names.iter().take(MOST) {
            let path = self.0.join(name);
            if let Some(called) = name.strip_suffix(".txt.sig") {
                let text = read_small(&self.0.join(format!("{called}.txt")));
                match (text, read_small(&path)) {
                    (Ok(text), Ok(signature)) => {
                        let written = Written {
                            called,
                            text: &text,
                            signature: &signature,
                        };
                        beside.signatures.push(judge(written, of, signers, today));
                    }
                    (Err(fault), _) | (_, Err(fault)) => beside.unread.push(fault),
                }
            } else if let Some(called) = name.strip_suffix(".tsr") {
                match read_small(&path) {
                    Ok(bytes) => beside.stamps.push((as_seen(called), Stamp::read(&bytes))),
                    Err(fault) => beside.unread.push(fault),
                }
            }
        }
        beside
    }

    /// Makes the folder, where it is not there.
    fn make(&self) -> Result<(), StoreFault> {
        std::fs::create_dir_all(&self.0).map_err(|error| StoreFault::from_io(&self.0, &error))
    }
}

impl Signable {
    /// The talk in this file, if its record stands.
    pub fn read(talk: &Path, packs: &Packs) -> Result<Self, SignFault> {
        let Reading {
            session,
            heads,
            verdict,
            fault,
            ..
        } = look(talk, packs)?;
        if let Some(fault) = fault {
            return Err(fault.into());
        }
        if matches!(verdict, Verdict::Torn { .. }) {
            return Err(SignFault::Torn(talk.to_owned()));
        }
        let empty = || StoreFault::Empty {
            path: talk.to_owned(),
        };
        let session = session.ok_or_else(empty)?;
        Ok(Self {
            session: session.opening().session.clone(),
            times: session.records().iter().map(|record| record.at).collect(),
            closed: session.is_closed(),
            heads,
            home: SignaturesHome::of(talk),
        })
    }

    /// Whether nothing more can be recorded.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// The digits of every record.
    pub fn heads(&self) -> &[Digest] {
        &self.heads
    }

    /// What a person of this name signs: the head as it is.
    pub fn statement(&self, name: &str) -> Result<Statement, SignFault> {
        let name = Text::name(name).map_err(|_unfit| SignFault::NotAName)?;
        let head = self.heads.last().copied();
        match head {
            Some(head) if is_file_name(name.as_str()) => Ok(Statement {
                session: self.session.clone(),
                records: self.heads.len() as u64,
                head,
                name,
            }),
            _ => Err(SignFault::NotAName),
        }
    }

    /// Signs the head, and keeps the signature beside the talk; gives its file.
    pub fn sign(
        &self,
        key: &OfficerKey,
        name: &str,
        key_file: &Path,
    ) -> Result<PathBuf, SignFault> {
        let statement = self.statement(name)?;
        let signature = key
            .sign(&statement)
            .map_err(|fault| SignFault::Key(key_file.to_owned(), fault))?;
        self.keep(&statement, &signature)
    }

    fn keep(&self, statement: &Statement, signature: &str) -> Result<PathBuf, SignFault> {
        let text = statement.text();
        let name = statement.name.as_str();
        self.home.make()?;
        for time in 1..=TIMES {
            let called = match time {
                1 => format!("{name}.txt"),
                _ => format!("{name} ({time}).txt"),
            };
            let path = self.home.0.join(&called);
            let signed = self.home.0.join(format!("{called}.sig"));
            let there = std::fs::symlink_metadata(&signed).is_ok();
            match read(&path) {
                Ok(bytes) if bytes != text.as_bytes() => continue,
                Ok(_) if there => return Err(SignFault::Signed(signed)),
                // the text alone is left of a try that was cut off
                Ok(_) => {}
                Err(StoreFault::Missing { .. }) if !there => {
                    atomic::create_new(&path, text.as_bytes())?;
                }
                Err(_) => continue,
            }
            atomic::create_new(&signed, signature.as_bytes())?;
            return Ok(signed);
        }
        Err(SignFault::Signed(self.home.0.join(name)))
    }

    /// Attaches a token, if it stamps a record of this talk; gives the number of the record.
    pub fn attach(&self, token: &Path) -> Result<(Stamp, PathBuf), SignFault> {
        let bytes = read(token)?;
        let stamp =
            Stamp::read(&bytes).map_err(|fault| SignFault::Stamp(token.to_owned(), fault))?;
        if !self.heads.contains(&stamp.imprint) {
            return Err(SignFault::OtherImprint(token.to_owned(), stamp.imprint));
        }
        self.home.make()?;
        for time in 1..=TIMES {
            let called = format!("{}-{time}.tsr", stamp.imprint.short());
            let path = self.home.0.join(called);
            match read(&path) {
                Ok(there) if there == bytes => return Err(SignFault::Attached(path)),
                Err(StoreFault::Missing { .. }) => {
                    atomic::create_new(&path, &bytes)?;
                    return Ok((stamp, path));
                }
                Ok(_) | Err(_) => {}
            }
        }
        Err(SignFault::Attached(self.home.0.clone()))
    }

    /// What lies beside the talk.
    pub fn beside(&self, signers: Option<&Signers>, today: Timestamp) -> Beside {
        let of = SignedRecord {
            session: &self.session,
            heads: &self.heads,
            times: &self.times,
        };
        self.home.judged(of, signers, today)
    }
}

/// Reads a file that is nothing of ours where it is large, and then counts as empty.
fn read_small(path: &Path) -> Result<Vec<u8>, StoreFault> {
    match std::fs::metadata(path) {
        Ok(there) if LARGEST < there.len() => Ok(Vec::new()),
        _ => read(path),
    }
}

/// What lies beside a talk that was read, whatever its bytes say.
pub fn beside(
    talk: &Path,
    reading: &Reading,
    signers: Option<&Signers>,
    today: Timestamp,
) -> Beside {
    let Some(session) = &reading.session else {
        return Beside::default();
    };
    let times: Vec<Moment> = session.records().iter().map(|record| record.at).collect();
    let of = SignedRecord {
        session: &session.opening().session,
        heads: &reading.heads,
        times: &times,
    };
    SignaturesHome::of(talk).judged(of, signers, today)
}

/// Who signed a talk that is written on paper, by the list that lies beside the user's own
/// templates. Keys count as they stood when the record ended.
pub fn signed_on_paper(talk: &Path, reading: &Reading, documents: &Path) -> Signed {
    let last = reading
        .session
        .as_ref()
        .and_then(|one| one.records().last());
    let then = last.map_or(Timestamp::UNIX_EPOCH, |record| record.at.timestamp());
    let signers = own_signers(&documents.with_file_name(LIST));
    beside(talk, reading, signers.as_ref(), then).signed(&reading.heads)
}

/// Reads a list of signers.
pub fn read_signers(path: &Path) -> Result<Signers, SignFault> {
    let bytes = read(path)?;
    Signers::read(&bytes).map_err(|fault| SignFault::Signers(path.to_owned(), fault))
}

/// The list of signers of the window; nothing where there is none. One that can't be used is
/// told in the log and is none, so that no signature is called good by it.
pub fn own_signers(list: &Path) -> Option<Signers> {
    match read_signers(list) {
        Ok(signers) => Some(signers),
        Err(SignFault::Store(StoreFault::Missing { .. } | StoreFault::NoFolder { .. })) => None,
        Err(fault) => {
            log::warn!("the list of signers can't be used: {fault}");
            None
        }
    }
}

/// Reads the key of an officer.
pub fn read_officer_key(path: &Path) -> Result<ReadKey, SignFault> {
    let size = std::fs::metadata(path).map_err(|error| StoreFault::from_io(path, &error))?;
    let at = |fault| SignFault::Key(path.to_owned(), fault);
    // what is far too large to be a key is not read into memory
    if 64 * 1024 < size.len() {
        return Err(at(KeyFault::NotAKey));
    }
    read_key(&read(path)?).map_err(at)
}
