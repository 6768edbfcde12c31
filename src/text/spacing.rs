//! Words beside words: a space parts Chinese from figures and Latin, and nothing else in Chinese.

use super::{Language, Words};

impl Words {
    /// Two pieces of one text beside each other, as the language spaces them.
    ///
    /// English always takes a space; Chinese takes one where Chinese meets figures or Latin
    /// (`1.1 亿片`, `1.1 亿 mg`, `达格列净片 10 mg`), and none beside its full-width marks.
    pub fn beside(&self, first: &str, second: &str) -> String {
        let space = match (self.language(), first.chars().last(), second.chars().next()) {
            (_, None, _) | (_, _, None) => false,
            (Language::English, Some(_), Some(_)) => true,
            (Language::SimplifiedChinese, Some(before), Some(after)) => needs_space(before, after),
        };
        let mut written = String::with_capacity(first.len() + second.len() + 1);
        written.push_str(first);
        if space {
            written.push(' ');
        }
        written.push_str(second);
        written
    }
}

fn needs_space(before: char, after: char) -> bool {
    if is_full_width_mark(before) || is_full_width_mark(after) {
        return false;
    }
    !(is_chinese(before) && is_chinese(after))
}

fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

fn is_full_width_mark(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_parted_from_figures_and_latin() {
        let chinese = Words::of(Language::SimplifiedChinese);
        for (first, second, together) in [
            ("1.1 亿", "片", "1.1 亿片"),
            ("1.1 亿", "mg", "1.1 亿 mg"),
            ("1,200", "片", "1,200 片"),
            ("达格列净片", "10 mg", "达格列净片 10 mg"),
            ("降幅", "（较首次报价）", "降幅（较首次报价）"),
            ("", "片", "片"),
            ("NRDL", "2021", "NRDL 2021"),
        ] {
            assert_eq!(chinese.beside(first, second), together);
        }
        assert_eq!(
            Words::of(Language::English).beside("1.1 M", "tablets"),
            "1.1 M tablets"
        );
    }
}
