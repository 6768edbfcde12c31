//! Sealed files: they open with their passphrase, and tell nothing without it.

use std::path::Path;

use kanjia::store::plan::{open_plan, seal_plan};
use kanjia::store::sealed::{Passphrase, SealFault, Sealable, Work, open, seal};
use kanjia::store::{StoreFault, atomic};
use kanjia::text::{Language, Words};
use kanjia::transcript::form::{read_plan, write_plan};

const PLAN: &str = r#"(
  currency: "CNY",
  unit: "tablet",
  target: "4.20",
  ladder: [(price: "4.05"), (price: "4.15", note: "after Korea was named")],
  limits: (walk_away_above: "4.3711", largest_step: "0.10", not_before_offer: 2),
  concessions: [(kind: Payment, text: "quicksilver in 30 days")],
  reasons: ["marzipan is cheaper abroad"],
)"#;

fn passphrase(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

fn sealed(content: &[u8]) -> Vec<u8> {
    let right = passphrase("a walnut by the door");
    seal(Sealable::Plan, content, &right, Work::LEAST).unwrap()
}

fn opened(bytes: &[u8], typed: &str) -> Result<Vec<u8>, SealFault> {
    open(Sealable::Plan, bytes, &passphrase(typed))
}

#[test]
fn what_was_sealed_comes_back_and_only_with_the_passphrase() {
    for content in [&b""[..], b"4.36", &vec![0; 40_000]] {
        let bytes = sealed(content);
        assert_eq!(opened(&bytes, "a walnut by the door").unwrap(), content);
        let wrong = opened(&bytes, "a walnut by the window");
        assert_eq!(wrong, Err(SealFault::WrongPassphrase));
    }
}

#[test]
fn the_length_of_a_sealed_file_tells_nothing() {
    let length = sealed(b"").len();
    for size in [1, 2, 100, 9_999, Sealable::Plan.size() - 12] {
        assert_eq!(sealed(&vec![b'4'; size]).len(), length, "{size} bytes");
    }
    let right = passphrase("a walnut by the door");
    let too_long = vec![0; Sealable::Plan.size() - 11];
    let refused = seal(Sealable::Plan, &too_long, &right, Work::LEAST);
    assert_eq!(refused, Err(SealFault::TooLong));
}

#[test]
fn a_passphrase_is_the_same_however_it_was_typed() {
    let bytes = seal(
        Sealable::Plan,
        b"4.36",
        // composed, and figures of full width
        &passphrase("caf\u{e9} \u{ff14}\u{ff13}\u{ff16} 底价"),
        Work::LEAST,
    )
    .unwrap();
    assert!(opened(&bytes, "cafe\u{301} 436 底价\r\n").is_ok());
    assert!(Passphrase::new("seven77\n").is_none(), "too short");
}

#[test]
fn no_byte_can_be_changed_or_cut_and_nothing_panics() {
    let bytes = sealed(PLAN.as_bytes());
    let places = (0..320).chain((320..bytes.len()).step_by(1009));
    for at in places {
        let cut = opened(&bytes[..at], "a walnut by the door");
        assert!(cut.is_err(), "cut at {at}");
        for bit in [0x01, 0x80] {
            let mut flipped = bytes.clone();
            flipped[at] ^= bit;
            let refused = opened(&flipped, "a walnut by the door");
            let fault = refused.expect_err("a changed byte");
            assert!(fault != SealFault::OtherContent, "{at}");
        }
    }
    let longer = [bytes.as_slice(), b"more"].concat();
    assert!(opened(&longer, "a walnut by the door").is_err());
}

#[test]
fn what_is_no_sealed_file_is_told_so() {
    for bytes in [
        &b""[..],
        b"(currency: \"CNY\")",
        &[0xff; 9000],
        b"age-encryption.org/v2\n",
    ] {
        let fault = opened(bytes, "a walnut by the door").unwrap_err();
        assert_eq!(fault, SealFault::NotSealed);
    }
}

/// A header that asks for 2^30 of scrypt, 1 TiB of memory.
#[test]
fn a_hostile_file_can_not_ask_for_any_amount_of_work() {
    let bytes = sealed(b"4.36");
    let header = bytes.windows(3).position(|three| three == b" 2\n").unwrap();
    let mut hostile = bytes[..header].to_vec();
    hostile.extend(b" 30\n");
    hostile.extend(&bytes[header + 3..]);
    let began = std::time::Instant::now();
    let fault = opened(&hostile, "a walnut by the door").unwrap_err();
    assert_eq!(fault, SealFault::TooMuchWork);
    assert!(began.elapsed() < std::time::Duration::from_secs(2));
}

#[test]
fn a_plan_goes_through_a_sealed_file_and_its_words_into_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.plan");
    let plan = read_plan(PLAN).unwrap();
    let right = passphrase("a walnut by the door");
    seal_plan(&path, &plan, &right).unwrap();
    let again = open_plan(&path, &right).map_err(|kept| kept.fault).unwrap();
    assert_eq!(write_plan(&again).unwrap(), write_plan(&plan).unwrap());
    let stored = std::fs::read(&path).unwrap();
    assert!(!contains(&stored, b"4.3711") && !contains(&stored, b"marzipan"));

    let mut faults = vec![
        seal_plan(&path, &plan, &right).expect_err("it is there already"),
        fault(&path, "a walnut by the window"),
        fault(&folder.path().join("nothing"), "a walnut by the door"),
    ];
    assert!(matches!(
        faults[0],
        SealFault::Store(StoreFault::AlreadyExists { .. })
    ));
    let other = folder.path().join("other.plan");
    let sealed = seal(Sealable::Plan, b"marzipan 4.3711", &right, Work::LEAST).unwrap();
    atomic::create_new(&other, &sealed).unwrap();
    faults.push(fault(&other, "a walnut by the door"));
    assert_eq!(faults[3], SealFault::OtherContent);
    for fault in faults {
        for language in Language::ALL {
            let words = Words::of(language);
            let told = fault.told(&words).whole(&words);
            for text in [told, format!("{fault}"), format!("{fault:?}")] {
                assert!(
                    !text.contains("4.3711") && !text.contains("marzipan"),
                    "{text}"
                );
            }
        }
    }
}

fn fault(path: &Path, typed: &str) -> SealFault {
    match open_plan(path, &passphrase(typed)) {
        Ok(_) => SealFault::NotSealedNow,
        Err(kept) => kept.fault,
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
