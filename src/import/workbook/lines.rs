//! How the process that reads workbooks answers.
//!
//! UTF-8, a line each, fields parted by tabs; in texts a backslash stands before `\`, and `\t`,
//! `\n`, `\r` mean what they do elsewhere.
//!
//! ```text
//! kanjia table 1
//! book    1904|1900       macros|plain
//! page    visible|hidden  NAME
//! cell    ROW from 1      COLUMN from 0   MARKS (f formula, t number as text, -)  TEXT
//! merged  A1:B2
//! hidden  4-9
//! empty   B2
//! end     CELLS
//! ```
//!
//! or, behind the first line, `fault CODE DETAIL`. What does not end in `end` with the right
//! count is no answer: a process that was ended in the middle of one can't be taken for done.

use super::super::MOST_ROWS;
use super::book::{BookCell, RawBook, RawPage, Seen};
use super::fault::BookFault;
use super::{MOST_CELL_BYTES, MOST_CELLS, MOST_SHEETS};

/// The longest answer that is listened to, in bytes: 16 MiB.
pub const MOST_ANSWER_BYTES: usize = 16 * 1024 * 1024;

/// The first line.
const FIRST: &str = "kanjia table 1";

/// The most ranges of a kind that are told of a sheet.
pub(super) const MOST_RANGES: usize = 1_000;

/// Writes an answer.
pub(super) fn write(book: &Result<RawBook, BookFault>) -> String {
    let mut lines = Lines(format!("{FIRST}\n"));
    match book {
        Err(fault) => lines.add(&["fault", fault.code(), &fault.detail()]),
        Ok(book) => {
            let epoch = if book.from_1904 { "1904" } else { "1900" };
            lines.add(&["book", epoch, if book.macros { "macros" } else { "plain" }]);
            let mut count = 0_usize;
            for page in &book.pages {
                let seen = match page.seen {
                    Seen::Visible => "visible",
                    Seen::Hidden => "hidden",
                };
                lines.add(&["page", seen, &page.name]);
                count = count.saturating_add(page.cells.len());
                for cell in &page.cells {
                    let mut marks = String::new();
                    for (is, mark) in [(cell.formula, 'f'), (cell.number_as_text, 't')] {
                        if is {
                            marks.push(mark);
                        }
                    }
                    if marks.is_empty() {
                        marks.push('-');
                    }
                    let (row, column) = (cell.row.to_string(), cell.column.to_string());
                    lines.add(&["cell", &row, &column, &marks, &cell.text]);
                }
                for (word, places) in [
                    ("merged", &page.merged),
                    ("hidden", &page.hidden),
                    ("empty", &page.without_result),
                ] {
                    for place in places {
                        lines.add(&[word, place]);
                    }
                }
            }
            lines.add(&["end", &count.to_string()]);
        }
    }
    lines.0
}

struct Lines(String);

impl Lines {
    fn add(&mut self, fields: &[&str]) {
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                self.0.push('\t');
            }
            for one in field.chars() {
                match one {
                    '\\' => self.0.push_str("\\\\"),
                    '\t' => self.0.push_str("\\t"),
                    '\n' => self.0.push_str("\\n"),
                    '\r' => self.0.push_str("\\r"),
                    one => self.0.push(one),
                }
            }
        }
        self.0.push('\n');
    }
}

/// Reads an answer; anything in it that this page does not describe makes it none.
pub(super) fn read(answer: &[u8]) -> Result<RawBook, BookFault> {
    let text = str::from_utf8(answer).map_err(|_other| BookFault::Garbled)?;
    let body = text.strip_suffix('\n').ok_or(BookFault::Garbled)?;
    let mut lines = body.split('\n');
    if lines.next() != Some(FIRST) {
        return Err(BookFault::Garbled);
    }
    let mut book: Option<RawBook> = None;
    let (mut count, mut end) = (0_usize, None);
    for line in lines {
        if end.is_some() {
            return Err(BookFault::Garbled);
        }
        let fields: Option<Vec<String>> = line.split('\t').map(plain).collect();
        let fields = fields.ok_or(BookFault::Garbled)?;
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        match (fields.as_slice(), &mut book) {
            (["fault", code, detail], None) => {
                return Err(BookFault::of_code(code, detail).unwrap_or(BookFault::Garbled));
            }
            (
                [
                    "book",
                    epoch @ ("1904" | "1900"),
                    macros @ ("macros" | "plain"),
                ],
                None,
            ) => {
                book = Some(RawBook {
                    from_1904: *epoch == "1904",
                    macros: *macros == "macros",
                    pages: Vec::new(),
                });
            }
            (["end", stated], Some(_)) => end = Some((*stated).to_owned()),
            (fields, Some(book)) => take(fields, book, &mut count)?,
            _ => return Err(BookFault::Garbled),
        }
    }
    match (book, end) {
        (Some(book), Some(end)) if end == count.to_string() => Ok(book),
        _ => Err(BookFault::Garbled),
    }
}

/// Takes a line that is about a page.
fn take(fields: &[&str], book: &mut RawBook, count: &mut usize) -> Result<(), BookFault> {
    if let ["page", seen @ ("visible" | "hidden"), name] = fields {
        if book.pages.len() >= MOST_SHEETS {
            return Err(BookFault::Garbled);
        }
        book.pages.push(RawPage {
            name: (*name).to_owned(),
            seen: match *seen {
                "visible" => Seen::Visible,
                _ => Seen::Hidden,
            },
            cells: Vec::new(),
            merged: Vec::new(),
            hidden: Vec::new(),
            without_result: Vec::new(),
        });
        return Ok(());
    }
    let page = book.pages.last_mut().ok_or(BookFault::Garbled)?;
    match fields {
        ["cell", row, column, marks, text] => {
            *count = count.saturating_add(1);
            let number = |digits: &str| {
                let plain = !digits.is_empty() && digits.bytes().all(|one| one.is_ascii_digit());
                digits.parse::<u32>().ok().filter(|_| plain)
            };
            let last = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
            let row = number(row).filter(|row| (1..=last).contains(row));
            let column = number(column).filter(|column| *column < 16_384);
            let known = marks.chars().all(|one| "ft-".contains(one));
            let fits = known && text.len() <= MOST_CELL_BYTES && *count <= MOST_CELLS;
            let (Some(row), Some(column), true) = (row, column, fits) else {
                return Err(BookFault::Garbled);
            };
            page.cells.push(BookCell {
                row,
                column,
                text: (*text).to_owned(),
                number_as_text: marks.contains('t'),
                formula: marks.contains('f'),
            });
        }
        [word @ ("merged" | "hidden" | "empty"), place] => {
            let places = match *word {
                "merged" => &mut page.merged,
                "hidden" => &mut page.hidden,
                _ => &mut page.without_result,
            };
            let plain = |one: char| one.is_ascii_alphanumeric() || one == ':' || one == '-';
            if places.len() >= MOST_RANGES || place.len() > 24 || !place.chars().all(plain) {
                return Err(BookFault::Garbled);
            }
            places.push((*place).to_owned());
        }
        _ => return Err(BookFault::Garbled),
    }
    Ok(())
}

/// A field without its backslashes; none where one means nothing.
fn plain(field: &str) -> Option<String> {
    let mut text = String::with_capacity(field.len());
    let mut rest = field.chars();
    while let Some(one) = rest.next() {
        text.push(match one {
            '\\' => match rest.next()? {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                _ => return None,
            },
            one => one,
        });
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> RawBook {
        let cell = |row, column, text: &str| BookCell {
            row,
            column,
            text: text.to_owned(),
            number_as_text: row == 2,
            formula: column == 1,
        };
        RawBook {
            from_1904: true,
            macros: false,
            pages: vec![RawPage {
                name: "报价\t\\n".to_owned(),
                seen: Seen::Hidden,
                cells: vec![cell(1, 0, "two\r\nlines\\"), cell(2, 1, "4.86\t元")],
                merged: vec!["A1:B2".to_owned()],
                hidden: vec!["4-9".to_owned()],
                without_result: Vec::new(),
            }],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let written = write(&Ok(book()));
        assert_eq!(read(written.as_bytes()), Ok(book()));
        let written = write(&Err(BookFault::TooTight("xl/a\tb.xml".to_owned())));
        let BookFault::TooTight(part) = read(written.as_bytes()).unwrap_err() else {
            panic!("another fault");
        };
        assert_eq!(part, "xl/a b.xml");
    }

    #[test]
    fn half_an_answer_is_none() {
        let written = write(&Ok(book()));
        for end in 0..written.len() {
            let cut = written.as_bytes().get(..end).unwrap();
            assert_eq!(read(cut), Err(BookFault::Garbled), "cut at {end}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        let first = "kanjia table 1\nbook\t1900\tplain\n";
        for rest in [
            "end\t1\n",
            "page\tvisible\ta\ncell\t0\t0\t-\tx\nend\t1\n",
            "page\tvisible\ta\ncell\t10001\t0\t-\tx\nend\t1\n",
            "page\tvisible\ta\ncell\t1\t16384\t-\tx\nend\t1\n",
            "page\tvisible\ta\ncell\t+1\t0\t-\tx\nend\t1\n",
            "page\tvisible\ta\ncell\t1\t0\tx\tx\nend\t1\n",
            "page\tvisible\ta\ncell\t1\t0\t-\t\\x\nend\t1\n",
            "cell\t1\t0\t-\tx\nend\t1\n",
            "page\tsomewhere\ta\nend\t0\n",
            "page\tvisible\ta\nmerged\tA1 B2\nend\t0\n",
            "end\t0\nend\t0\n",
            "book\t1900\tplain\nend\t0\n",
            "fault\tworkbook-password\t\n",
            "\n",
        ] {
            let answer = format!("{first}{rest}");
            assert_eq!(read(answer.as_bytes()), Err(BookFault::Garbled), "{rest}");
        }
        for answer in [
            &b""[..],
            b"\xFF\n",
            b"kanjia table 2\nend\t0\n",
            b"Segmentation fault\n",
        ] {
            assert_eq!(read(answer), Err(BookFault::Garbled));
        }
    }
}
