//! Tables for a terminal, in which a Chinese character is two columns wide.

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// On the left.
    Left,
    /// On the right, as figures do.
    Right,
}

/// Rows of cells as lines, each column as wide as its widest cell, two spaces between them.
pub(super) fn lay_out(rows: &[Vec<String>], columns: &[Align]) -> Vec<String> {
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
                .unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for ((cell, align), wanted) in row.iter().zip(columns).zip(&widths) {
                let gap = " ".repeat(wanted.saturating_sub(width(cell)));
                let cell = match align {
                    Align::Left => format!("{cell}{gap}"),
                    Align::Right => format!("{gap}{cell}"),
                };
                line.push_str("  ");
                line.push_str(&cell);
            }
            line.trim_end().to_owned()
        })
        .collect()
}

/// How many columns of a terminal a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars()
        .map(|one| if is_wide(one) { 2 } else { 1 })
        .sum()
}

/// A text in lines of at most `room` columns, broken at spaces and between Chinese
/// characters, but before none that may not begin a line.
pub(super) fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let fits = width(&line) + width(piece.trim_end()) <= room;
        if !fits && !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(if line.is_empty() {
            piece.trim_start()
        } else {
            piece
        });
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts of a text that are not broken, each with the space behind it.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, one) in text.char_indices() {
        let breaks = match before {
            None | Some('（' | '“' | '《' | '「') => false,
            Some(' ') => one != ' ',
            Some(before) => one != ' ' && (is_wide(one) || is_wide(before)) && !is_closing(one),
        };
        if breaks {
            pieces.push(text.get(start..at).unwrap_or_default());
            start = at;
        }
        before = Some(one);
    }
    pieces.push(text.get(start..).unwrap_or_default());
    pieces
}

/// Whether a mark may not begin a line.
fn is_closing(one: char) -> bool {
    "，。、；：？！）”》」".contains(one) || one.is_ascii_punctuation()
}

/// Whether a character takes two columns: Chinese, Japanese and Korean scripts, their punctuation and full-width forms.
fn is_wide(one: char) -> bool {
    matches!(one,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{33FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{A000}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken_where_they_may_be() {
        let rows = [
            ("one two three", 7, &["one two", "three"][..]),
            ("一二三四，五", 8, &["一二三", "四，五"]),
            ("不高于 115% 的", 8, &["不高于", "115% 的"]),
            ("unbreakable", 4, &["unbreakable"]),
            ("", 4, &[""]),
        ];
        for (text, room, lines) in rows {
            assert_eq!(wrapped(text, room), lines, "{text}");
        }
    }

    #[test]
    fn columns_line_up_in_both_scripts() {
        let rows = vec![
            vec!["企业方".to_owned(), "4.36".to_owned()],
            vec!["payer".to_owned(), "33,000".to_owned()],
        ];
        assert_eq!(
            lay_out(&rows, &[Align::Left, Align::Right]),
            ["  企业方    4.36", "  payer   33,000"]
        );
    }
}
