//! One line: its digits, and what its record states first.

use kanjia::transcript::{Digest, Stamp, Wrong, link};

#[test]
fn the_chain_is_what_it_is_said_to_be() {
    // Computed once with `sha256sum`, so that a change of the format can't pass unseen.
    let first = link(None, b"(seq:1)");
    assert_eq!(
        first.to_string(),
        "8dfc05d8c7837ed09f76f1362628dbd441545661acde426f702608515c438720"
    );
    assert_eq!(
        link(Some(&first), b"(seq:2)").to_string(),
        "d53bdcddb7feeb4c0cf4997fed2aeac59a92c5fd9c20907823bff12eba48e4c5"
    );
    assert_eq!(first.short(), &first.to_string()[..8]);
    assert_eq!(first.to_string().parse(), Ok(first));
    assert!(
        "ABCD".parse::<Digest>().is_err()
            && first.to_string().to_uppercase().parse::<Digest>().is_err()
    );
}

#[test]
fn times_are_rfc_3339_with_an_offset() {
    for (time, is_good) in [
        ("2021-11-11T10:00:00+08:00", true),
        ("2021-11-11T10:00:00Z", true),
        ("2021-11-11T10:00:00.123456789-03:30", true),
        ("2024-02-29T23:59:59Z", true),
        ("2021-02-29T10:00:00Z", false),
        ("2021-11-11T10:00:00", false),
        ("2021-11-11T10:00:00.Z", false),
        ("2021-11-11T10:00:00.1234567890Z", false),
        ("2021-11-11T24:00:00Z", false),
        ("2021-11-11T10:00:60Z", false),
        ("2021-11-11T10:00:00+24:00", false),
        ("2021-11-11T10:00:00+0800", false),
        ("2021-11-11 10:00:00Z", false),
        ("2021-11-11t10:00:00z", false),
        ("0000-11-11T10:00:00Z", false),
        ("２021-11-11T10:00:00Z", false),
        ("", false),
    ] {
        let record = format!("(seq:1,at:\"{time}\",event:Close)");
        assert_eq!(Stamp::scan(&record).is_ok(), is_good, "{time}");
    }
    for number in ["0", "01", "+1", "-1", "1_0", "1000000", "", "１"] {
        let record = format!("(seq:{number},at:\"2021-11-11T10:00:00Z\",event:Close)");
        assert_eq!(Stamp::scan(&record), Err(Wrong::NoNumber), "{number}");
    }
}
