//! What a signature proves of a record.

use jiff::Timestamp;
use jiff::tz::Offset;
use ssh_key::{Algorithm, HashAlg, LineEnding, PublicKey, SshSig};

use super::signers::{Listed, Signers};
use super::stamp::Stamp;
use super::statement::{NAMESPACE, Statement};
use crate::domain::digest::Digest;
use crate::domain::{Moment, Text};

/// The largest signature that is read, in bytes.
const MAX_BYTES: usize = 16 * 1024;

/// A record that is signed, as far as a signature is about it.
#[derive(Clone, Copy)]
pub struct SignedRecord<'a> {
    /// The number of the talk.
    pub session: &'a str,
    /// The digits of every record that stands.
    pub heads: &'a [Digest],
    /// When each was written, in the same order.
    pub times: &'a [Moment],
}

/// A signature as it lies beside a record.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// What its files are called, without their endings.
    pub called: &'a str,
    /// The text that was signed.
    pub text: &'a [u8],
    /// The signature.
    pub signature: &'a [u8],
}

/// A signature by name, and what it proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Who signed, by the text; by the name of the file where the text can't be read.
    pub name: String,
    /// How people compare the key: `SHA256:` and 43 characters.
    pub key: Option<String>,
    /// What was signed.
    pub over: Option<Over>,
    /// What it proves.
    pub finding: Finding,
}

/// What was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The last record, and so all of them.
    Last,
    /// The records up to this one; others follow.
    UpTo(u64),
    /// Records of this talk that are not here: another head, or more of them.
    OtherHead {
        /// How many there were.
        records: u64,
        /// Their head.
        head: Digest,
    },
    /// Another talk.
    OtherTalk,
}

/// What a signature proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It stands, and the key belongs to the name.
    Good,
    /// The same, with a key that has been retired since.
    Retired,
    /// It stands; no list says whose key it is.
    Unlisted,
    /// It stands, and the list does not know the key.
    UnknownKey,
    /// It stands, and by the list the key belongs to these.
    OthersKey(String),
    /// It stands, and by the list the key may not sign this.
    NotAllowed(NotAllowed),
    /// It does not belong to the text: one of the two was changed.
    Altered,
    /// It was made for another purpose than a record.
    OtherPurpose,
    /// It was made with a kind of key that can't be checked here.
    OtherKind(String),
    /// It is no signature.
    NotASignature,
    /// What was signed is not the text about a head.
    NotAStatement,
}

/// Why a key that belongs to the name may not sign this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    /// It is for other purposes.
    Purpose,
    /// It vouches for other keys and signs nothing itself.
    Authority,
    /// It was not valid yet.
    NotYet,
    /// It was not valid any more.
    Expired,
}

impl Judged {
    /// Whether someone signed this record as it stands, all of it or up to a record.
    pub fn stands(&self) -> bool {
        let here = matches!(self.over, Some(Over::Last | Over::UpTo(_)));
        here && matches!(
            self.finding,
            Finding::Good | Finding::Retired | Finding::Unlisted
        )
    }

    /// Whether a list says that the key belongs to the name.
    pub fn is_known(&self) -> bool {
        matches!(self.finding, Finding::Good | Finding::Retired)
    }

    /// Whether it stands and covers the whole record.
    pub fn covers_all(&self) -> bool {
        self.stands() && self.over == Some(Over::Last)
    }
}

/// Who signed a record, and what stamps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// The signatures by name, and what they prove.
    pub signatures: Vec<Judged>,
    /// The time stamps of a head of this record.
    pub stamps: Vec<Stamp>,
}

impl Signed {
    /// Those whose signature covers the whole record.
    pub fn signers(&self) -> impl Iterator<Item = &Judged> {
        self.signatures.iter().filter(|one| one.covers_all())
    }
}

/// What a signature proves of a record.
///
/// Without a list nothing is said about whose key it is. By the list the key has to be valid when the last signed record was written, and it is said
/// where it is not valid any more today.
pub fn judge(
    written: Written<'_>,
    of: SignedRecord<'_>,
    signers: Option<&Signers>,
    today: Timestamp,
) -> Judged {
    let statement = Statement::read(written.text);
    let signature = read(written.signature);
    let mut judged = Judged {
        name: match &statement {
            Some(statement) => statement.name.as_str().to_owned(),
            None => as_seen(written.called),
        },
        key: None,
        over: statement.as_ref().map(|statement| over(statement, of)),
        finding: Finding::NotASignature,
    };
    let Some(signature) = signature else {
        return judged;
    };
    let key = signature.public_key();
    judged.key = Some(key.fingerprint(HashAlg::Sha256).to_string());
    judged.finding = match statement {
        _ if signature.namespace() != NAMESPACE => Finding::OtherPurpose,
        _ if !is_checked(&signature) => Finding::OtherKind(signature.algorithm().to_string()),
        _ if !holds(&signature, written.text) => Finding::Altered,
        None => Finding::NotAStatement,
        Some(statement) => match signers {
            None => Finding::Unlisted,
            Some(signers) => {
                let name = statement.name.as_str();
                let at = written_at(&statement, of);
                let (then, clock) = at.unwrap_or((today, Offset::UTC));
                match signers.say(key, name, then, clock) {
                    Listed::Unknown => Finding::UnknownKey,
                    Listed::Others(names) => Finding::OthersKey(as_seen(&names)),
                    Listed::NotAllowed(why) => Finding::NotAllowed(why),
                    Listed::Allowed => match signers.say(key, name, today, clock) {
                        Listed::Allowed => Finding::Good,
                        _ => Finding::Retired,
                    },
                }
            }
        },
    };
    judged
}

/// A name from a file, with what can't be seen in it written out.
pub(crate) fn as_seen(name: &str) -> String {
    match Text::name(name) {
        Ok(name) => name.as_str().to_owned(),
        Err(_unseen) => name.escape_default().to_string(),
    }
}

fn read(bytes: &[u8]) -> Option<SshSig> {
    if MAX_BYTES < bytes.len() {
        return None;
    }
    let text = str::from_utf8(bytes).ok()?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let signature = SshSig::from_pem(text.trim_start()).ok()?;
    // one signature has one form: what is written otherwise was changed, if not in its meaning
    let again = signature.to_pem(LineEnding::LF).ok()?;
    let digits = |text: &str| text.split_whitespace().collect::<String>();
    (digits(&again) == digits(&text)).then_some(signature)
}

/// Whether it is of a kind that is checked here, in its key and in itself.
fn is_checked(signature: &SshSig) -> bool {
    let kinds = [Algorithm::Ed25519, Algorithm::SkEd25519];
    let kind = signature.public_key().algorithm();
    kinds.contains(&kind) && signature.algorithm() == kind
}

fn holds(signature: &SshSig, text: &[u8]) -> bool {
    let key = PublicKey::from(signature.public_key().clone());
    key.verify(NAMESPACE, text, signature).is_ok()
}

fn over(statement: &Statement, of: SignedRecord<'_>) -> Over {
    let Statement { records, head, .. } = *statement;
    if statement.session != of.session {
        return Over::OtherTalk;
    }
    let at = usize::try_from(records)
        .ok()
        .and_then(|records| records.checked_sub(1));
    match at.and_then(|at| of.heads.get(at)) {
        Some(here) if *here != head => Over::OtherHead { records, head },
        None => Over::OtherHead { records, head },
        Some(_) if records == of.heads.len() as u64 => Over::Last,
        Some(_) => Over::UpTo(records),
    }
}

/// When the last signed record was written, and by which clock.
fn written_at(statement: &Statement, of: SignedRecord<'_>) -> Option<(Timestamp, Offset)> {
    let at = usize::try_from(statement.records).ok()?.checked_sub(1)?;
    let moment = of.times.get(at)?;
    Some((moment.timestamp(), moment.offset()))
}
