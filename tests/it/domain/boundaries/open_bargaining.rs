//! Open bargaining: whose turn it is.

use super::Given::{Abroad, Nothing};
use super::{Row, check, row};
use crate::talk::OPEN;

pub(super) const ROWS: &[Row] = &[
    row(
        "1",
        "the company first",
        Nothing,
        "",
        "company 10.05",
        "offered",
    ),
    row(
        "1",
        "the payer first",
        Nothing,
        "",
        "payer 9.90",
        "refused: company-first (rule 1)",
    ),
    row(
        "2",
        "one offer, then the other side",
        Nothing,
        "company 10.05",
        "payer 9.90",
        "offered",
    ),
    row(
        "2",
        "two in a row",
        Nothing,
        "company 10.05",
        "company 10.00",
        "refused: not-your-turn (rule 2)",
    ),
    row(
        "2",
        "two in a row, asked for",
        Nothing,
        "company 10.05; payer asks",
        "company 10.00",
        "offered",
    ),
    row(
        "2",
        "three in a row, asked for once",
        Nothing,
        "company 10.05; payer asks; company 10.00",
        "company 9.99",
        "refused: not-your-turn (rule 2)",
    ),
    row(
        "5",
        "nothing decides by the time",
        Nothing,
        "company 10.05",
        "payer 9.90",
        "offered",
    ),
    row(
        "8",
        "exactly 24 months before",
        Abroad("JP", "2024-03-02"),
        "",
        "",
        "counts",
    ),
    row(
        "8",
        "a day over",
        Abroad("JP", "2024-03-01"),
        "",
        "",
        "counts, out of date",
    ),
    row(
        "8",
        "a day under",
        Abroad("JP", "2024-03-03"),
        "",
        "",
        "counts",
    ),
    row(
        "8",
        "the month in which it may be so old",
        Abroad("JP", "2024-03"),
        "",
        "",
        "counts",
    ),
    row(
        "8",
        "the month before",
        Abroad("JP", "2024-02"),
        "",
        "",
        "counts, out of date",
    ),
    row(
        "8",
        "no date",
        Abroad("JP", ""),
        "",
        "",
        "counts, date unknown",
    ),
];

#[test]
fn in_open_bargaining_every_boundary_is_where_the_rules_put_it() {
    check(OPEN, ROWS);
}
