//! Amounts of money in words, beside the figure on papers that are signed.
//!
//! | amount | 中文 | English |
//! |---|---|---|
//! | 4.36 CNY | 人民币肆元叁角陆分 | four yuan and thirty-six fen |
//! | 33000 CNY | 人民币叁万叁仟元整 | thirty-three thousand yuan |
//! | 178.50 USD | 美元壹佰柒拾捌元伍角 | one hundred and seventy-eight US dollars and fifty cents |
//! | 0.0985 CNY | 人民币玖分捌厘伍毫 | zero point zero nine eight five yuan |
//!
//! Nothing is rounded, and no figure passes through a float.

mod chinese;
mod english;
#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

use super::{Language, Words};

/// Digits behind the point, at most.
const FINE: u32 = 4;

/// Digits before it, at most: what prices may have.
const WHOLE: usize = 12;

/// An amount in its digits.
struct Digits {
    /// The whole part, the highest first; without zeros before it, so empty below one.
    whole: Vec<u8>,
    /// Exactly four behind the point.
    fine: [u8; 4],
}

impl Digits {
    fn of(amount: Decimal) -> Option<Self> {
        let amount = amount.normalize();
        if amount.is_sign_negative() && !amount.is_zero() || amount.scale() > FINE {
            return None;
        }
        let written = amount.to_string();
        let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
        let digit = |one: char| one.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
        let whole: Vec<u8> = whole
            .trim_start_matches(['-', '0'])
            .chars()
            .map(digit)
            .collect::<Option<_>>()?;
        let mut fine = [0; 4];
        for (place, one) in fine.iter_mut().zip(decimals.chars()) {
            *place = digit(one)?;
        }
        (whole.len() <= WHOLE).then_some(Self { whole, fine })
    }

    /// The whole part as a number.
    fn number(&self) -> u64 {
        self.whole.iter().fold(0, |number: u64, digit| {
            number.saturating_mul(10).saturating_add(u64::from(*digit))
        })
    }
}

impl Words {
    /// An amount in words, with its currency; `None` below zero, from 10^12 on, or where it has
    /// more than four decimals.
    pub fn money_in_words(&self, amount: Decimal, currency: &str) -> Option<String> {
        let digits = Digits::of(amount)?;
        let id = format!("money-words-{}", currency.to_ascii_lowercase());
        Some(match self.language() {
            Language::English => self.english_money(&digits, &id),
            Language::SimplifiedChinese => {
                format!("{}{}", self.say(&id), chinese::in_words(&digits))
            }
        })
    }
}
