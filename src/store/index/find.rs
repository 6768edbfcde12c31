//! Finding talks by what was typed: the same as a [`Haystack`] held against a [`Query`],
//! for all talks at once.
//!
//! A word of three characters or more is looked up by its pieces of three. One of two has
//! no such piece; it is looked up by all pieces that begin with it, which are few. One
//! character is looked for in all texts.
//!
//! [`Haystack`]: crate::transcript::search::Haystack

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::transcript::search::{LONGEST_APART, Query, SHORTEST_PIECE};

/// More pieces than this are not looked up one by one.
const MOST_PARTS: u16 = 400;

/// The numbers of the rows that hold every word of the query, in order.
pub(super) fn rows(connection: &Connection, query: &Query) -> rusqlite::Result<Vec<i64>> {
    let mut words = query.words().iter();
    let Some(first) = words.next() else {
        let mut statement = connection.prepare("SELECT id FROM talks ORDER BY id")?;
        return statement.query_map([], |row| row.get(0))?.collect();
    };
    let mut found = with_pieces(connection, first)?;
    for word in words {
        if found.is_empty() {
            break;
        }
        found = both(&found, &with_pieces(connection, word)?);
    }
    Ok(found)
}

/// Rows that hold the word, or the pieces that it can be taken apart into.
fn with_pieces(connection: &Connection, word: &str) -> rusqlite::Result<Vec<i64>> {
    if word.is_ascii() || word.chars().count() > LONGEST_APART {
        return with_text(connection, word);
    }
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    // what is found from each start on, from the last one backwards
    let mut from: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
    for (place, start) in starts.iter().enumerate().rev() {
        let Some(rest) = word.get(*start..) else {
            continue;
        };
        if starts.len() - place < SHORTEST_PIECE {
            continue;
        }
        // a start that nothing leads to is of no use
        if place == 1 {
            continue;
        }
        let mut found = with_text(connection, rest)?;
        for cut in starts.iter().skip(place + SHORTEST_PIECE) {
            let Some(after) = from.get(cut) else { continue };
            let Some(piece) = word.get(*start..*cut) else {
                continue;
            };
            let holding = with_text(connection, piece)?;
            if holding.is_empty() {
                // nor is any longer piece held
                break;
            }
            found = either(&found, &both(&holding, after));
        }
        from.insert(*start, found);
    }
    match from.remove(&0) {
        Some(found) => Ok(found),
        None => with_text(connection, word),
    }
}

/// Rows of which one text holds this one.
fn with_text(connection: &Connection, text: &str) -> rusqlite::Result<Vec<i64>> {
    match text.chars().count() {
        0 => Ok(Vec::new()),
        1 => anywhere(connection, text),
        2 => match parts(connection, text)? {
            None => anywhere(connection, text),
            Some(parts) if parts.is_empty() => Ok(Vec::new()),
            Some(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
                matching(connection, &parts.join(" OR "))
            }
        },
        _ => matching(connection, &quoted(text)),
    }
}

fn matching(connection: &Connection, pattern: &str) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid")?;
    statement.query_map([pattern], |row| row.get(0))?.collect()
}

fn anywhere(connection: &Connection, text: &str) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare("SELECT rowid FROM words WHERE instr(hay, ?1) > 0 ORDER BY rowid")?;
    statement.query_map([text], |row| row.get(0))?.collect()
}

/// The pieces that begin with two characters; every one of those has a third behind it,
/// since each text ends with a break. `None` where they are too many.
fn parts(connection: &Connection, two: &str) -> rusqlite::Result<Option<Vec<String>>> {
    let mut statement =
        connection.prepare("SELECT term FROM parts WHERE term >= ?1 AND term < ?2 LIMIT ?3")?;
    let end = format!("{two}{}", char::MAX);
    let found = statement.query_map((two, end, MOST_PARTS + 1), |row| row.get::<_, String>(0))?;
    let found: Vec<String> = found.collect::<Result<_, _>>()?;
    Ok((found.len() <= usize::from(MOST_PARTS)).then_some(found))
}

/// A text as FTS5 takes it word by word.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// What stands in both of two lists in order.
fn both(one: &[i64], other: &[i64]) -> Vec<i64> {
    let holds = |id: &&i64| other.binary_search(id).is_ok();
    one.iter().filter(holds).copied().collect()
}

/// What stands in either of two lists in order.
fn either(one: &[i64], other: &[i64]) -> Vec<i64> {
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all
}
