//! Amounts in the capital numerals of Chinese papers (大写金额).
//!
//! The rules are those for bills and settlement papers of the People's Bank of China
//! (《正确填写票据和结算凭证的基本规定》), in the first of the forms that it allows:
//!
//! - an amount in whole yuan ends in 整, one that ends in jiao or fen does not;
//! - one zero or several in a row between two digits are read 零 once;
//! - where the yuan digit is zero and the jiao digit is not, 零 stands behind 元;
//! - where the jiao digit is zero and a finer one is not, 零 stands in its place.
//!
//! Finer than fen the same goes on with 厘 and 毫, in which unit prices are quoted.

use super::Digits;

const NUMERALS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
/// Places in a group of four, from the ones.
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
/// Groups of four, from the ones.
const GROUPS: [&str; 3] = ["", "万", "亿"];
/// Behind the point.
const COINS: [char; 4] = ['角', '分', '厘', '毫'];

pub(super) fn in_words(digits: &Digits) -> String {
    let mut words = whole(&digits.whole);
    let last = digits.whole.last().copied().unwrap_or_default();
    if !words.is_empty() {
        words.push('元');
    }
    if digits.fine == [0; 4] {
        if words.is_empty() {
            words.extend([NUMERALS[0], '元']);
        }
        words.push('整');
        return words;
    }
    // what stands before it was zero and waits to be read
    let mut waits = !words.is_empty() && last == 0;
    for (digit, coin) in digits.fine.iter().zip(COINS) {
        if *digit == 0 {
            waits = !words.is_empty();
        } else {
            if waits {
                words.push(NUMERALS[0]);
            }
            waits = false;
            words.extend([numeral(*digit), coin]);
        }
    }
    words
}

/// The whole part without 元; nothing below one.
fn whole(digits: &[u8]) -> String {
    let mut words = String::new();
    let mut waits = false;
    let mut group_has_any = false;
    for (index, digit) in digits.iter().enumerate() {
        let from_right = digits.len() - 1 - index;
        let (group, place) = (from_right / 4, from_right % 4);
        if *digit == 0 {
            waits = !words.is_empty();
        } else {
            if waits {
                words.push(NUMERALS[0]);
            }
            waits = false;
            group_has_any = true;
            words.push(numeral(*digit));
            words.push_str(PLACES.get(place).copied().unwrap_or_default());
        }
        if place == 0 {
            if group_has_any {
                words.push_str(GROUPS.get(group).copied().unwrap_or_default());
                // 107,000: the zero at the end of a group is not read where the next group
                // begins with a digit
                let next = digits.get(index + 1).copied().unwrap_or_default();
                waits = waits && next == 0;
            }
            group_has_any = false;
        }
    }
    words
}

fn numeral(digit: u8) -> char {
    NUMERALS
        .get(usize::from(digit))
        .copied()
        .unwrap_or(NUMERALS[0])
}
