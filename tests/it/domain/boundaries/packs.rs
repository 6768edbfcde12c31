//! Packs whose figures lie out of their range.

use kanjia::transcript::form::read_pack;

/// A shipped pack with something else in it, and the fault.
fn broken(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    let fault = read_pack(&text.replacen(from, to, 1)).unwrap_err();
    format!("{:?}", fault.what)
}

#[test]
fn packs_with_figures_out_of_their_range_are_refused() {
    const BIDS: &str = include_str!("../../../../assets/rules/nrdl-bidding.ron");
    const RENEWS: &str = include_str!("../../../../assets/rules/nrdl-renewal.ron");
    for (text, from, to, expected) in [
        (
            BIDS,
            "percent: \"70\"",
            "percent: \"0\"",
            "Pack(Figure(\"3\"))",
        ),
        (
            BIDS,
            "percent: \"70\"",
            "percent: \"100.01\"",
            "Pack(Figure(\"3\"))",
        ),
        (
            BIDS,
            "kind: SealedBids",
            "kind: Statement",
            "Pack(Needs(\"2\"))",
        ),
        (
            BIDS,
            "role: Offers",
            "role: Consultation",
            "Pack(Needs(\"1\"))",
        ),
        (
            RENEWS,
            "\"1000000000\"",
            "\"200000000\"",
            "Pack(Figure(\"2\"))",
        ),
        (
            RENEWS,
            "limits: [\"200000000\", ",
            "limits: [",
            "Pack(Needs(\"4\"))",
        ),
        (
            RENEWS,
            "[\"0\", \"5\", \"10\", \"15\"],",
            "[\"0\", \"5\", \"10\"],",
            "Pack(Figure(\"4\"))",
        ),
        (
            RENEWS,
            "[\"0\", \"5\", \"10\", \"15\"],",
            "[\"0\", \"5\", \"10\", \"100\"],",
            "Pack(Figure(\"4\"))",
        ),
        (
            RENEWS,
            "spend: \"140\"",
            "spend: \"110\"",
            "Pack(Figure(\"4\"))",
        ),
        (RENEWS, "from: 2025, ", "", "Pack(Needs(\"4\"))"),
        (
            RENEWS,
            "factor: \"0.5\"",
            "factor: \"1.5\"",
            "Pack(Figure(\"6\"))",
        ),
        (RENEWS, "years: 8", "years: 0", "Pack(Figure(\"7\"))"),
        (
            RENEWS,
            "RenegotiationBeyondTable",
            "Statement",
            "Pack(Needs(\"4\"))",
        ),
    ] {
        assert_eq!(broken(text, from, to), expected, "`{to}` for `{from}`");
    }
}
