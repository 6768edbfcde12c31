//! Words beside words: a space parts Chinese from figures and Latin, and nothing else in Chinese.
//!
//! A locale file cannot know whether a variable will begin with Chinese or with a figure. So the
//! values put into a Chinese text are marked, and the spaces where they meet the text are set
//! right afterwards. What is inside a value, such as the name of a file, stays as it is.

use super::{Language, Words};

/// Stands before a value that is put into a text. From the private use area.
const VALUE_BEGINS: char = '\u{E001}';
/// Stands behind it.
const VALUE_ENDS: char = '\u{E002}';

/// A value with its ends marked.
pub(super) fn marked(value: &str) -> String {
    format!("{VALUE_BEGINS}{value}{VALUE_ENDS}")
}

/// Sets the spaces right where marked values meet the text, and takes the marks out.
pub(super) fn with_seams_spaced(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut pieces = text.split([VALUE_BEGINS, VALUE_ENDS]);
    written.push_str(pieces.next().unwrap_or_default());
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let before = written.trim_end_matches(' ').chars().last();
        let after = piece.trim_start_matches(' ').chars().next();
        let both_chinese = before.is_some_and(is_chinese) && after.is_some_and(is_chinese);
        let touching = !written.ends_with(' ') && !piece.starts_with(' ');
        if both_chinese {
            written.truncate(written.trim_end_matches(' ').len());
            written.push_str(piece.trim_start_matches(' '));
        } else {
            if touching
                && before
                    .zip(after)
                    .is_some_and(|(b, a)| chinese_meets_other(b, a))
            {
                written.push(' ');
            }
            written.push_str(piece);
        }
    }
    written
}

fn chinese_meets_other(before: char, after: char) -> bool {
    (is_chinese(before) && is_figure_or_latin(after))
        || (is_figure_or_latin(before) && is_chinese(after))
}

fn is_figure_or_latin(character: char) -> bool {
    character.is_alphanumeric() && !is_chinese(character)
        || matches!(character, '%' | '$' | '¥' | '\u{2212}')
}

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
    fn values_are_spaced_where_they_meet_the_text() {
        let chinese = Words::of(Language::SimplifiedChinese);
        for (id, variable, value, text) in [
            ("row-envelope-opened", "name", "许伟", "组长许伟拆封信封价"),
            (
                "row-envelope-opened",
                "name",
                "Xu Wei",
                "组长 Xu Wei 拆封信封价",
            ),
            ("desk-volume", "volume", "1.1 亿片", "年用量按 1.1 亿片计"),
            (
                "desk-volume",
                "volume",
                "200 万 mg",
                "年用量按 200 万 mg 计",
            ),
            ("dialog-accept-title", "price", "4.40", "接受 4.40？"),
            ("move-accept", "price", "对方报价", "接受对方报价"),
            (
                "cli-begun",
                "path",
                "谈判2/ 甲.kanjia",
                "已建立：谈判2/ 甲.kanjia",
            ),
            ("row-accepted", "price", "", "接受 "),
        ] {
            assert_eq!(chinese.say_with(id, &[(variable, value.into())]), text);
        }
        let english = Words::of(Language::English);
        assert_eq!(
            english.say_with("move-accept", &[("price", "对方".into())]),
            "Accept 对方"
        );
    }

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
