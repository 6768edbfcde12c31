//! What is promised before the first offer, and shown at the end: nothing else fits it.

use kanjia::domain::{Currency, Unit};
use kanjia::transcript::Digest;

use super::super::{BRIEF, Folder, refused, run};
use super::{NONCE, SCRIPT, chained, commit, envelope, talk, verify};

#[test]
fn another_value_nonce_unit_or_currency_is_not_what_was_committed_to() {
    let folder = Folder::new();
    let (_, values, _) = talk(&folder);
    let shown = 11;
    assert!(
        values[shown - 1].contains("ReserveShown"),
        "{}",
        values[shown - 1]
    );
    let nonce = "07".repeat(32);
    let changes: [(&str, &str, String); 4] = [
        ("price", "4.40", "4.41".to_owned()),
        ("nonce", &nonce, "08".repeat(32)),
        ("unit", "unit:\"tablet\"", "unit:\"capsule\"".to_owned()),
        (
            "currency",
            "currency:\"CNY\"",
            "currency:\"USD\"".to_owned(),
        ),
    ];
    for (name, from, to) in changes {
        let seq = if matches!(name, "unit" | "currency") {
            1
        } else {
            shown
        };
        let mut tampered = values.clone();
        tampered[seq - 1] = values[seq - 1].replace(from, &to);
        assert_ne!(tampered, values, "{name}");
        let run = verify(&folder, chained(&tampered), None);
        assert_eq!(run.status, Some(1), "{name}: {run:?}");
        assert!(
            run.out.contains(&format!("ecord {shown}")),
            "{name}: {run:?}"
        );
    }
    // live: sealed for another unit, another price, another nonce
    for sealed in [
        envelope("4.40", Currency::Cny, Unit::Capsule, NONCE),
        envelope("4.40", Currency::Usd, Unit::Tablet, NONCE),
        envelope("4.39", Currency::Cny, Unit::Tablet, NONCE),
        envelope("4.40", Currency::Cny, Unit::Tablet, [8; 32]),
    ] {
        let folder = Folder::new();
        let live = folder.talk("live", BRIEF);
        let run = run(&["record", &live], commit(&sealed) + SCRIPT);
        let answers = run.answers();
        assert_eq!(refused(&answers[9]).0, "other-envelope", "{run:?}");
    }
}

/// Without the nonce a commitment could be tried out. `tests/guess.py` tries every price there is.
#[test]
fn a_commitment_is_found_by_no_price_without_its_nonce() {
    let sealed = envelope(
        "4.40",
        Currency::Cny,
        Unit::Tablet,
        *Digest::of(b"drawn at random").as_bytes(),
    );
    let wanted = sealed.commitment();
    for units in 1..=50_000_u32 {
        let price = format!("{}.{:02}", units / 100, units % 100);
        let price = price.trim_end_matches('0').trim_end_matches('.');
        for nonce in [[0; 32], *wanted.as_bytes()] {
            let guess = envelope(price, Currency::Cny, Unit::Tablet, nonce);
            assert_ne!(guess.commitment(), wanted);
        }
    }
    // with it the price is found at once, which is what showing it is for
    let nonce = *Digest::of(b"drawn at random").as_bytes();
    assert_eq!(
        envelope("4.4", Currency::Cny, Unit::Tablet, nonce).commitment(),
        wanted
    );
}
