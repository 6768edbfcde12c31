//! The head of a record, in the groups in which people compare it.
//!
//! | call | written |
//! |---|---|
//! | [`short`] | 7c1e04b2, on the desk and in lists |
//! | [`spoken`] | 7c1e 04b2, on the board and on paper |
//! | [`in_full`] | 9d41c07e 2daf4663 …, all of it in groups of eight |

/// How many digits of a head people compare.
const SHOWN: usize = 8;

/// The first eight digits.
pub fn short(head: &str) -> String {
    head.chars().take(SHOWN).collect()
}

/// The first eight digits in two groups, as they are read aloud.
pub fn spoken(head: &str) -> String {
    in_groups(&short(head), 4)
}

/// All digits in groups of eight.
pub fn in_full(head: &str) -> String {
    in_groups(head, SHOWN)
}

fn in_groups(digits: &str, size: usize) -> String {
    let mut written = String::with_capacity(digits.len() + digits.len() / size);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index.is_multiple_of(size) {
            written.push(' ');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_in_groups() {
        let head = "9d41c07e2daf466323779209";
        assert_eq!(short(head), "9d41c07e");
        assert_eq!(spoken(head), "9d41 c07e");
        assert_eq!(in_full(head), "9d41c07e 2daf4663 23779209");
        assert_eq!(spoken("7c1"), "7c1");
        assert_eq!(in_full(""), "");
    }
}
