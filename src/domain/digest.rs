//! Digests: 32 bytes of SHA-256, and how people write them.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// The fewest digits of a head that can be announced or compared.
const SHORT_DIGITS: usize = 8;

/// 32 bytes of SHA-256, written as 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// How many hex digits a digest is written with.
    pub const DIGITS: usize = 64;

    /// The digest of some bytes by themselves, outside any chain.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest with these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads exactly 64 lower-case hex digits.
    pub fn parse(digits: &[u8]) -> Option<Self> {
        if digits.len() != Self::DIGITS {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = pair else { return None };
            *byte = hex_value(*high)?
                .checked_mul(16)?
                .checked_add(hex_value(*low)?)?;
        }
        Some(Self(bytes))
    }

    /// The first 8 digits: what goes on the board, on the letter and on the screen.
    pub fn short(&self) -> String {
        self.hex().chars().take(SHORT_DIGITS).collect()
    }

    /// Whether this digest begins with what was announced: 8 to 64 hex digits in either case, spaces allowed, as in
    /// `7c1e 04b2`.
    ///
    /// Eight digits are 32 bits: enough against mistakes and against a changed line that has to fit one announced
    /// head, not against someone with days of computing time. More digits can always be compared.
    pub fn matches_announced(&self, announced: &str) -> bool {
        read_announced(announced).is_some_and(|digits| self.hex().starts_with(&digits))
    }

    /// All 64 digits.
    pub(crate) fn hex(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0; Self::DIGITS];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&[hex_digit(byte >> 4), hex_digit(byte & 15)]);
        }
        formatter.write_str(str::from_utf8(&digits).map_err(|_ascii| fmt::Error)?)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Why a text is not a digest: it is not 64 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64 lower-case hex digits")]
pub struct NotADigest;

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text.as_bytes()).ok_or(NotADigest)
    }
}

/// Whether a text can be an announced head: 8 to 64 hex digits in either case, spaces allowed.
pub fn is_announced_head(text: &str) -> bool {
    read_announced(text).is_some()
}

/// Reads an announced head: hex digits in either case with spaces between them, 8 to 64 of them.
pub(crate) fn read_announced(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|character| *character != ' ')
        .map(|digit| digit.to_ascii_lowercase())
        .collect();
    let enough = SHORT_DIGITS <= digits.len() && digits.len() <= Digest::DIGITS;
    (enough && digits.bytes().all(|digit| hex_value(digit).is_some())).then_some(digits)
}

/// The value of one lower-case hex digit.
const fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => digit.checked_sub(b'0'),
        b'a'..=b'f' => digit.checked_sub(b'a' - 10),
        _ => None,
    }
}

/// The hex digit of a value from 0 to 15.
const fn hex_digit(value: u8) -> u8 {
    if value < 10 {
        b'0'.saturating_add(value)
    } else {
        (b'a' - 10).saturating_add(value)
    }
}
