//! The text that is signed.

use crate::domain::Text;
use crate::domain::digest::Digest;

/// The namespace of the signatures, so that none made for another purpose counts here.
pub const NAMESPACE: &str = "kanjia";

/// The first line of the text.
const FIRST: &str = "kanjia signature 1";
/// The longest text: the name is its only part of no fixed length.
const LONGEST: usize = 2048;

/// Who signs the head of which record.
///
/// ```text
/// kanjia signature 1
/// session the number of the talk, 32 hexadecimal digits
/// records how many there are up to this head
/// head 64 hexadecimal digits
/// name of who signs
/// ```
///
/// UTF-8, each line ended by LF, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The number of the talk.
    pub session: String,
    /// The number of the last record that is signed.
    pub records: u64,
    /// The digits of that record.
    pub head: Digest,
    /// Who signs.
    pub name: Text,
}

impl Statement {
    /// The text that is signed.
    pub fn text(&self) -> String {
        let Self {
            session,
            records,
            head,
            name,
        } = self;
        let name = name.as_str();
        format!("{FIRST}\nsession {session}\nrecords {records}\nhead {head}\nname {name}\n")
    }

    /// Reads exactly such a text, and nothing that only resembles it.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if LONGEST < bytes.len() {
            return None;
        }
        let text = str::from_utf8(bytes).ok()?;
        let mut lines = text.lines();
        if lines.next()? != FIRST {
            return None;
        }
        let mut field = |name: &str| lines.next()?.strip_prefix(name);
        let statement = Self {
            session: field("session ")?.to_owned(),
            records: field("records ")?.parse().ok()?,
            head: Digest::parse(field("head ")?.as_bytes())?,
            name: Text::name(field("name ")?).ok()?,
        };
        let hex = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        let session = statement.session.as_bytes();
        let sound = session.len() == 32
            && session.iter().copied().all(hex)
            && 0 < statement.records
            && !statement.name.is_empty();
        // written again it has to be the same, so that one meaning has one text
        (sound && statement.text().as_bytes() == bytes).then_some(statement)
    }
}
