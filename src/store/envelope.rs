//! The reserve in a sealed file.
//!
//! ```text
//! kanjia envelope 1
//! the commitment, 64 hexadecimal digits
//! how many people open it, 1 or 2
//! what age made of the content, to the end of the file
//! ```
//!
//! The first three lines are for everybody; `tail -n +4 FILE | age -d` gives the content to
//! whoever has the passphrase. Its size never changes, whatever the price is. Where two people
//! open it, the passphrase is that of the first, a line end, and that of the second.

use std::path::Path;

use super::fault::StoreFault;
use super::sealed::{Passphrase, SealFault, Sealable, Work, open, seal};
use super::{atomic, reading};
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Envelope, Openers};
use crate::domain::{Currency, Price, Text, Unit};

/// The first line.
const FIRST: &str = "kanjia envelope 1";
/// More than the three lines and the sealed content come to.
const MOST: u64 = 8 * 1024;

/// A sealed file as far as everybody may read it.
pub struct SealedEnvelope {
    /// What is recorded before the first offer.
    pub committed: Committed,
    sealed: Vec<u8>,
}

/// An envelope for this price, with a nonce that the system drew.
pub fn drawn(price: Price, currency: Currency, unit: Unit) -> Result<Envelope, SealFault> {
    let mut nonce = [0_u8; 32];
    getrandom::fill(&mut nonce).map_err(|_no_randomness| SealFault::NotSealedNow)?;
    Ok(Envelope::new(price, currency, unit, nonce))
}

/// Seals a reserve into a new file; gives what is to be recorded before the first offer.
pub fn seal_envelope(
    path: &Path,
    envelope: &Envelope,
    passphrase: &Passphrase,
    openers: Openers,
) -> Result<Committed, SealFault> {
    let bytes = bytes_of(envelope, passphrase, openers, Work::FULL)?;
    atomic::create_new(path, &bytes)?;
    Ok(committed(envelope.commitment(), openers, &bytes))
}

/// The bytes of a sealed file.
pub fn bytes_of(
    envelope: &Envelope,
    passphrase: &Passphrase,
    openers: Openers,
    work: Work,
) -> Result<Vec<u8>, SealFault> {
    let (price, currency, unit, nonce) = envelope.parts();
    let nonce = Digest::from_bytes(nonce);
    let content = format!("{price}\n{}\n{}\n{nonce}\n", currency.code(), unit.id());
    let sealed = seal(Sealable::Reserve, content.as_bytes(), passphrase, work)?;
    let head = format!("{FIRST}\n{}\n{}\n", envelope.commitment(), openers.count());
    Ok([head.into_bytes(), sealed].concat())
}

/// Reads what everybody may read of a sealed file. One that is too large to be one is not read.
pub fn read_envelope(path: &Path) -> Result<SealedEnvelope, SealFault> {
    let size = std::fs::metadata(path).map_err(|error| StoreFault::from_io(path, &error))?;
    if MOST < size.len() {
        return Err(SealFault::NotSealed);
    }
    SealedEnvelope::of(&reading::read(path)?)
}

impl SealedEnvelope {
    /// The bytes of a sealed file, as far as everybody may read them.
    pub fn of(bytes: &[u8]) -> Result<Self, SealFault> {
        let mut lines = bytes.splitn(4, |byte| *byte == b'\n');
        let mut line = || lines.next().ok_or(SealFault::NotSealed);
        if line()? != FIRST.as_bytes() {
            return Err(SealFault::NotSealed);
        }
        let commitment = Digest::parse(line()?).ok_or(SealFault::NotSealed)?;
        let openers = match line()? {
            b"1" => Openers::One,
            b"2" => Openers::Two,
            _ => return Err(SealFault::NotSealed),
        };
        Ok(Self {
            committed: committed(commitment, openers, bytes),
            sealed: line()?.to_vec(),
        })
    }

    /// Opens it. What is in it has to be what its commitment says.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Envelope, SealFault> {
        let content = open(Sealable::Reserve, &self.sealed, passphrase)?;
        let envelope = read_content(&content).ok_or(SealFault::OtherContent)?;
        if envelope.commitment() == self.committed.commitment {
            Ok(envelope)
        } else {
            Err(SealFault::Damaged)
        }
    }
}

fn committed(commitment: Digest, openers: Openers, file: &[u8]) -> Committed {
    Committed {
        commitment,
        file: Some(Digest::of(file)),
        openers,
        reason: Text::default(),
    }
}

fn read_content(content: &[u8]) -> Option<Envelope> {
    let text = str::from_utf8(content).ok()?;
    let mut lines = text.lines();
    let price = Price::parse(lines.next()?).ok()?;
    let currency = Currency::from_code(lines.next()?)?;
    let unit = Unit::from_id(lines.next()?)?;
    let nonce = Digest::parse(lines.next()?.as_bytes())?;
    Some(Envelope::new(price, currency, unit, *nonce.as_bytes()))
}
