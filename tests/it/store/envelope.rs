//! The reserve in a sealed file: what everybody may read of it, and what only the passphrase opens.

use kanjia::domain::envelope::{Envelope, Openers};
use kanjia::domain::{Currency, Price, Unit};
use kanjia::store::envelope::{SealedEnvelope, bytes_of};
use kanjia::store::sealed::{Passphrase, SealFault, Work};

fn passphrase(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

fn sealed(reserve: &str) -> Vec<u8> {
    let price = Price::parse(reserve).unwrap();
    let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
    let right = passphrase("a walnut by the door");
    bytes_of(&envelope, &right, Openers::One, Work::LEAST).unwrap()
}

fn opened(bytes: &[u8], by: &Passphrase) -> Result<String, SealFault> {
    let envelope = SealedEnvelope::of(bytes)?.open(by)?;
    Ok(envelope.shown().price.to_string())
}

#[test]
fn a_reserve_comes_back_with_its_passphrase_alone() {
    let bytes = sealed("4.40");
    let (right, wrong) = (
        passphrase("a walnut by the door"),
        passphrase("a walnut by"),
    );
    assert_eq!(opened(&bytes, &right).as_deref(), Ok("4.40"));
    assert_eq!(opened(&bytes, &wrong), Err(SealFault::WrongPassphrase));
    let public = SealedEnvelope::of(&bytes).unwrap().committed;
    let own = Envelope::new(
        Price::parse("4.40").unwrap(),
        Currency::Cny,
        Unit::Tablet,
        [7; 32],
    );
    assert_eq!(public.commitment, own.commitment());
}

#[test]
fn two_people_open_it_together_and_neither_alone() {
    let (one, two) = (
        passphrase("a walnut by the door"),
        passphrase("rain in Shenyang"),
    );
    let both = Passphrase::of_two(&one, &two);
    let price = Price::parse("4.40").unwrap();
    let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
    let bytes = bytes_of(&envelope, &both, Openers::Two, Work::LEAST).unwrap();
    assert_eq!(opened(&bytes, &both).as_deref(), Ok("4.40"));
    for alone in [&one, &two, &Passphrase::of_two(&two, &one)] {
        assert_eq!(opened(&bytes, alone), Err(SealFault::WrongPassphrase));
    }
}

#[test]
fn the_size_of_the_file_tells_nothing_of_the_price() {
    let size = sealed("1.00").len();
    for reserve in ["0.01", "33000", "31847.63", "999999.99", "0.0001"] {
        assert_eq!(sealed(reserve).len(), size, "{reserve}");
    }
}

#[test]
fn a_changed_byte_anywhere_is_found() {
    let bytes = sealed("4.40");
    let right = passphrase("a walnut by the door");
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        // the number of people is held against the record, which has the file's digest
        let told = opened(&changed, &right);
        let others = SealedEnvelope::of(&changed).map(|one| one.committed);
        let unchanged = SealedEnvelope::of(&bytes).map(|one| one.committed);
        let differs = match (others, unchanged) {
            (Ok(one), Ok(other)) => one != other,
            (Err(_), _) | (_, Err(_)) => true,
        };
        assert!(told.is_err() || differs, "byte {at}");
        assert!(differs, "byte {at}");
    }
}
