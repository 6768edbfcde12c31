//! The envelope: the reserve promised before the first offer, and shown afterwards or never.
//!
//! Before the talk the office seals the reserve and records a commitment to it:
//!
//! ```text
//! SHA-256 of, each with its length in four bytes, big-endian, before it:
//!   "kanjia envelope 1"
//!   the currency, as ISO 4217 names it        CNY
//!   the unit, by its name in files            tablet
//!   the price, with four decimals             4.4000
//!   the nonce, 32 bytes drawn at random
//! ```
//!
//! The commitment tells nothing: without the nonce every price there is could be tried in
//! minutes, with it there is nothing to try. Who shows the price and the nonce at the end
//! proves that this price was the one that was sealed, and no other.

use rust_decimal::RoundingStrategy;
use sha2::{Digest as _, Sha256};

use super::currency::Currency;
use super::digest::Digest;
use super::price::Price;
use super::reserve::Reserve;
use super::text::Text;
use super::unit::Unit;

/// What stands before the fields, so that no other hash is mistaken for a commitment.
const LABEL: &str = "kanjia envelope 1";
/// The decimals that a price has in a commitment; no price has more.
const DECIMALS: u32 = 4;

/// A commitment to a reserve, as it is recorded before the first offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The commitment.
    pub commitment: Digest,
    /// The SHA-256 of the sealed file, so that a damaged one can be told from a wrong
    /// passphrase; nothing where the reserve lies on paper.
    pub file: Option<Digest>,
    /// How many people are needed to open it.
    pub openers: Openers,
    /// Why it takes the place of the one before; empty the first time.
    pub reason: Text,
}

/// How many people have to come together to open the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Openers {
    /// One passphrase.
    #[default]
    One,
    /// Two passphrases, of two people.
    Two,
}

impl Openers {
    /// How many.
    pub fn count(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    /// One or two.
    pub fn of(count: u8) -> Option<Self> {
        match count {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }
}

/// A reserve with all that its commitment is made of.
///
/// Like the [`Reserve`] it can't be displayed, logged, compared, serialised or cloned.
///
/// ```
/// use kanjia::domain::{Currency, Price, Unit, envelope::Envelope};
/// let price = Price::parse("4.40").unwrap();
/// let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
/// assert!(envelope.reserve().covers(price));
/// ```
/// ```compile_fail,E0277
/// # use kanjia::domain::{Currency, Price, Unit, envelope::Envelope};
/// # let price = Price::parse("4.40").unwrap();
/// let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
/// println!("{envelope:?}");
/// ```
/// ```compile_fail,E0277
/// # use kanjia::domain::{Currency, Price, Unit, envelope::Envelope};
/// # let price = Price::parse("4.40").unwrap();
/// let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
/// println!("{envelope}");
/// ```
/// ```compile_fail,E0277
/// # use kanjia::domain::{Currency, Price, Unit, envelope::Envelope};
/// # let price = Price::parse("4.40").unwrap();
/// fn written(of: impl serde::Serialize) {}
/// written(Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]));
/// ```
/// ```compile_fail,E0277
/// fn copied<T: Clone>() {}
/// copied::<kanjia::domain::envelope::Envelope>();
/// ```
pub struct Envelope {
    price: Price,
    currency: Currency,
    unit: Unit,
    nonce: [u8; 32],
}

/// Why an envelope can't be opened for a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeFault {
    /// The reserve in it is in another currency.
    Currency,
    /// It is the price of another unit.
    Unit,
    /// It is not the one that the talk was committed to.
    Commitment,
}

impl EnvelopeFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Currency => "envelope-other-currency",
            Self::Unit => "envelope-other-unit",
            Self::Commitment => "envelope-other",
        }
    }
}

impl Envelope {
    /// An envelope for this price; the nonce has to be drawn at random.
    pub fn new(price: Price, currency: Currency, unit: Unit, nonce: [u8; 32]) -> Self {
        Self {
            price,
            currency,
            unit,
            nonce,
        }
    }

    /// What is recorded before the first offer.
    pub fn commitment(&self) -> Digest {
        commitment(
            self.price,
            self.currency,
            self.unit,
            Digest::from_bytes(self.nonce),
        )
    }

    /// Whether it is the one this commitment was made to, for a talk in this currency and unit.
    pub fn fits(
        &self,
        currency: Currency,
        unit: Unit,
        committed: Option<Digest>,
    ) -> Result<(), EnvelopeFault> {
        if self.currency != currency {
            Err(EnvelopeFault::Currency)
        } else if self.unit != unit {
            Err(EnvelopeFault::Unit)
        } else if committed.is_some_and(|committed| committed != self.commitment()) {
            Err(EnvelopeFault::Commitment)
        } else {
            Ok(())
        }
    }

    /// The reserve, to hold in memory for this sitting.
    pub fn reserve(&self) -> Reserve {
        Reserve::sealed(self.price)
    }

    /// What a record holds once the reserve is shown: no secret any more.
    pub fn shown(&self) -> Shown {
        Shown {
            price: self.price,
            nonce: Digest::from_bytes(self.nonce),
        }
    }

    /// The parts, for the form that is sealed, and for nothing else.
    pub(crate) fn parts(&self) -> (Price, Currency, Unit, [u8; 32]) {
        (self.price, self.currency, self.unit, self.nonce)
    }
}

/// A reserve that is shown after the talk, with what proves that it was the sealed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The reserve.
    pub price: Price,
    /// The nonce.
    pub nonce: Digest,
}

/// The commitment to these.
pub fn commitment(price: Price, currency: Currency, unit: Unit, nonce: Digest) -> Digest {
    let amount = price
        .amount()
        .round_dp_with_strategy(DECIMALS, RoundingStrategy::MidpointAwayFromZero);
    let amount = format!("{amount:.4}");
    let fields: [&[u8]; 5] = [
        LABEL.as_bytes(),
        currency.code().as_bytes(),
        unit.id().as_bytes(),
        amount.as_bytes(),
        nonce.as_bytes(),
    ];
    let mut hash = Sha256::new();
    for field in fields {
        // no field comes near to four thousand million bytes
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
        hash.update(length.to_be_bytes());
        hash.update(field);
    }
    Digest::from_bytes(hash.finalize().into())
}
