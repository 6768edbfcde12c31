//! What a time stamp stamps: a token of RFC 3161, as an authority answers or by itself.
//!
//! Only what was stamped is held against the record. Whether the authority is one to trust,
//! and whether its signature is good, is for who has its certificate:
//! `openssl ts -verify -digest HEAD -in FILE.tsr -CAfile AUTHORITY.pem`.

use cms::content_info::ContentInfo;
use der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use der::{Decode as _, Reader, SliceReader, Tag, Tagged as _};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use thiserror::Error;
use x509_tsp::MessageImprint;

use crate::domain::digest::Digest;

/// The largest token that is read, in bytes.
const MAX_BYTES: usize = 256 * 1024;

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// What a token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The digest that was stamped.
    pub imprint: Digest,
    /// The time that the authority states.
    pub at: Timestamp,
    /// The policy it names, as numbers with points.
    pub policy: String,
}

/// Why there is no token of use here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StampFault {
    /// It is no token.
    #[error("not a time stamp")]
    NotAStamp,
    /// The authority refused to stamp.
    #[error("the authority refused")]
    Refused,
    /// A digest of another kind than SHA-256 was stamped.
    #[error("another kind of digest")]
    OtherDigest,
}

impl StampFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAStamp => "stamp-not-a-stamp",
            Self::Refused => "stamp-refused",
            Self::OtherDigest => "stamp-other-digest",
        }
    }
}

impl Stamp {
    /// Reads an answer of an authority (`TimeStampResp`) or a token by itself (`ContentInfo`).
    pub fn read(bytes: &[u8]) -> Result<Self, StampFault> {
        if MAX_BYTES < bytes.len() {
            return Err(StampFault::NotAStamp);
        }
        let token = match ContentInfo::from_der(bytes) {
            Ok(token) => token,
            Err(_not_by_itself) => answered(bytes)?,
        };
        let info = info_of(&token).map_err(|_other| StampFault::NotAStamp)?;
        let stamped = Stamped::read(&info).map_err(|_other| StampFault::NotAStamp)?;
        let imprint = stamped.imprint;
        let bytes = imprint.hashed_message.as_bytes();
        let of_sha_256 = imprint.hash_algorithm.oid == SHA_256;
        let digest = <[u8; 32]>::try_from(bytes).ok().filter(|_| of_sha_256);
        Ok(Self {
            imprint: Digest::from_bytes(digest.ok_or(StampFault::OtherDigest)?),
            at: read_time(&stamped.time).ok_or(StampFault::NotAStamp)?,
            policy: stamped.policy,
        })
    }
}

/// The token in an answer. Its status is 0 (granted) or 1 (granted with changes), or there is none.
fn answered(bytes: &[u8]) -> Result<ContentInfo, StampFault> {
    let read = || -> der::Result<(u8, Option<ContentInfo>)> {
        let mut reader = SliceReader::new(bytes)?;
        let both = reader.sequence(|answer| {
            let status = answer.sequence(|info| {
                let status: u8 = info.decode()?;
                rest_of(info)?;
                Ok(status)
            })?;
            let token = if answer.is_finished() {
                None
            } else {
                Some(answer.decode()?)
            };
            Ok((status, token))
        })?;
        reader.finish(both)
    };
    match read() {
        Ok((0 | 1, Some(token))) => Ok(token),
        Ok(_) => Err(StampFault::Refused),
        Err(_other) => Err(StampFault::NotAStamp),
    }
}

/// What the token holds about the stamp. Certificates and signatures beside it are passed over.
fn info_of(token: &ContentInfo) -> der::Result<Vec<u8>> {
    if token.content_type != SIGNED_DATA {
        return Err(Tag::ObjectIdentifier.value_error());
    }
    let mut signed = SliceReader::new(token.content.value())?;
    let _version: u8 = signed.decode()?;
    let _digests: AnyRef<'_> = signed.decode()?;
    let info = signed.sequence(|content| {
        let kind: ObjectIdentifier = content.decode()?;
        let held: AnyRef<'_> = content.decode()?;
        rest_of(content)?;
        if kind == TIME_STAMP {
            OctetStringRef::from_der(held.value()).map(|octets| octets.as_bytes().to_vec())
        } else {
            Err(Tag::ObjectIdentifier.value_error())
        }
    })?;
    rest_of(&mut signed)?;
    Ok(info)
}

/// `TSTInfo` as far as its time.
struct Stamped {
    imprint: MessageImprint,
    policy: String,
    time: String,
}

impl Stamped {
    fn read(bytes: &[u8]) -> der::Result<Self> {
        let mut reader = SliceReader::new(bytes)?;
        let stamped = reader.sequence(|info| {
            let _version: u8 = info.decode()?;
            let policy: ObjectIdentifier = info.decode()?;
            let imprint: MessageImprint = info.decode()?;
            let _serial: AnyRef<'_> = info.decode()?;
            let time: AnyRef<'_> = info.decode()?;
            time.tag().assert_eq(Tag::GeneralizedTime)?;
            rest_of(info)?;
            Ok(Self {
                imprint,
                policy: policy.to_string(),
                time: String::from_utf8_lossy(time.value()).into_owned(),
            })
        })?;
        reader.finish(stamped)
    }
}

/// Reads past what else is there.
fn rest_of<'r>(reader: &mut impl Reader<'r>) -> der::Result<()> {
    while !reader.is_finished() {
        AnyRef::decode(reader)?;
    }
    Ok(())
}

/// `YYYYMMDDHHMMSSZ`, with a fraction of the second or without, as RFC 3161 asks for.
fn read_time(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.strip_suffix('Z')?.split_at_checked(14)?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |from: usize, to: usize| whole.get(from..to)?.parse::<i8>().ok();
    let sound = match fraction.strip_prefix('.') {
        None => fraction.is_empty(),
        Some(decimals) => !decimals.is_empty() && digits(decimals),
    };
    if !sound || !digits(whole) {
        return None;
    }
    let year = whole.get(..4)?.parse().ok()?;
    let (hour, minute, second) = (part(8, 10)?, part(10, 12)?, part(12, 14)?);
    let civil = DateTime::new(year, part(4, 6)?, part(6, 8)?, hour, minute, second, 0).ok()?;
    Offset::UTC.to_timestamp(civil).ok()
}

#[cfg(test)]
mod tests {
    use super::read_time;

    #[test]
    fn times_may_have_fractions_and_nothing_else() {
        let read = |text: &str| read_time(text).map(|time| time.to_string());
        let time = Some("2026-11-22T10:31:05Z".to_owned());
        assert_eq!(read("20261122103105Z"), time);
        assert_eq!(read("20261122103105.25Z"), time);
        for wrong in [
            "",
            "Z",
            "20261122103105",
            "20261122103105.Z",
            "20261122103105+0800",
            "20261322103105Z",
            "2026112210310éZ",
            "+2026112210310Z",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
