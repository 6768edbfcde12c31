//! Rows into the index and out of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, Statement, params};

use super::files::{bytes_of, path_of};
use super::read::ReadRow;
use crate::domain::Text;
use crate::transcript::Digest;
use crate::transcript::form::{read_summary, write_summary};
use crate::transcript::row::{Row, Standing};
use crate::transcript::tag::Tags;

/// A talk as the index knows it, to tell whether it has to be read.
pub(super) struct Known {
    pub(super) id: i64,
    pub(super) stamp: String,
    pub(super) tagged: String,
    pub(super) session: String,
    pub(super) standing: Standing,
}

/// No file has this stamp, so that the talk is read again.
const DOUBTED: &str = "";

/// Everything that a row says, as it is kept.
struct Kept {
    id: i64,
    folder: Vec<u8>,
    name: Vec<u8>,
    standing: String,
    records: i64,
    head: Option<String>,
    writable: bool,
    summary: Option<String>,
    tags: String,
}

impl Kept {
    /// What a row says; nothing where its file has no name that can be kept.
    fn of(row: &Row) -> Option<Self> {
        let summary = row.summary.as_ref().and_then(|one| {
            write_summary(one)
                .inspect_err(|error| log::error!("a talk could not be summed up: {error}"))
                .ok()
        });
        Some(Self {
            id: row.id,
            folder: folder_of(&row.path)?,
            name: name_of(&row.path)?,
            standing: row.standing.id().to_owned(),
            records: i64::try_from(row.records).unwrap_or(i64::MAX),
            head: row.head.clone(),
            writable: row.writable,
            summary,
            tags: written(&row.tags),
        })
    }

    /// Sixteen digits of a digest over all of it: what a damaged page makes of a row is
    /// found out, and the talk read again.
    fn proof(&self) -> String {
        let mut bytes = Vec::new();
        let records = self.records.to_string();
        for part in [
            self.folder.as_slice(),
            self.name.as_slice(),
            self.standing.as_bytes(),
            records.as_bytes(),
            self.head.as_deref().unwrap_or_default().as_bytes(),
            if self.writable { b"1" } else { b"0" },
            self.summary.as_deref().unwrap_or_default().as_bytes(),
            self.tags.as_bytes(),
        ] {
            bytes.extend_from_slice(part);
            bytes.push(0);
        }
        let mut digits = Digest::of(&bytes).to_string();
        digits.truncate(16);
        digits
    }

    fn row(self) -> Option<Row> {
        let summary = match &self.summary {
            Some(text) => Some(read_summary(text)?),
            None => None,
        };
        Some(Row {
            id: self.id,
            standing: Standing::of_id(&self.standing)?,
            records: u64::try_from(self.records).ok()?,
            head: self.head,
            writable: self.writable,
            summary,
            tags: Tags::typed(&self.tags).ok()?,
            path: path_of(self.folder, self.name)?,
        })
    }
}

/// All rows. What can't be made out is forgotten, so that its talk is read again.
pub(super) fn rows(connection: &Connection) -> rusqlite::Result<BTreeMap<i64, Arc<Row>>> {
    let mut statement = connection.prepare(
        "SELECT id, folder, name, standing, records, head, writable, summary, tags, proof FROM talks",
    )?;
    let mut found = statement.query([])?;
    let (mut rows, mut damaged) = (BTreeMap::new(), Vec::new());
    while let Some(one) = found.next()? {
        let id: i64 = one.get(0)?;
        let kept = || -> rusqlite::Result<Option<Kept>> {
            let kept = Kept {
                id,
                folder: one.get(1)?,
                name: one.get(2)?,
                standing: one.get(3)?,
                records: one.get(4)?,
                head: one.get(5)?,
                writable: one.get(6)?,
                summary: one.get(7)?,
                tags: one.get(8)?,
            };
            let proof: String = one.get(9)?;
            Ok((proof == kept.proof()).then_some(kept))
        };
        match kept().ok().flatten().and_then(Kept::row) {
            Some(row) => {
                rows.insert(id, Arc::new(row));
            }
            None => damaged.push(id),
        }
    }
    drop(found);
    for id in &damaged {
        log::warn!("row {id} of the library's index is damaged and is made anew");
        erase(connection, *id)?;
    }
    Ok(rows)
}

/// What is known of the talks in a folder, by name as it is kept.
pub(super) fn known(
    connection: &Connection,
    folder: &Path,
) -> rusqlite::Result<BTreeMap<Vec<u8>, Known>> {
    let mut statement = connection.prepare(
        "SELECT name, id, stamp, tagged, session, standing FROM talks WHERE folder = ?1",
    )?;
    let rows = statement.query_map([bytes_of(folder.as_os_str())], |row| {
        let standing: String = row.get(5)?;
        let known = Known {
            id: row.get(1)?,
            stamp: row.get(2)?,
            tagged: row.get(3)?,
            session: row.get(4)?,
            standing: Standing::of_id(&standing).unwrap_or(Standing::Unreadable),
        };
        Ok((row.get(0)?, known))
    })?;
    rows.collect()
}

/// A talk that was read: where, and with which stamps.
pub(super) struct Fresh {
    pub(super) read: ReadRow,
    pub(super) stamp: String,
    pub(super) tagged: String,
}

/// Keeps talks that were read, its statements prepared once for all of them.
pub(super) struct Keeper<'c> {
    connection: &'c Connection,
    find: Statement<'c>,
    insert: Statement<'c>,
    unsay: Statement<'c>,
    say: Statement<'c>,
}

impl<'c> Keeper<'c> {
    pub(super) fn of(connection: &'c Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            find: connection.prepare("SELECT id FROM talks WHERE folder = ?1 AND name = ?2")?,
            insert: connection.prepare(
                "INSERT OR REPLACE INTO talks (id, folder, name, stamp, tagged, session, standing,
                    records, head, writable, summary, tags, proof)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?,
            unsay: connection.prepare("DELETE FROM words WHERE rowid = ?1")?,
            say: connection.prepare("INSERT INTO words (rowid, hay) VALUES (?1, ?2)")?,
        })
    }

    /// Keeps one; gives the row with its number.
    pub(super) fn keep(&mut self, fresh: &Fresh) -> rusqlite::Result<Option<Row>> {
        let Fresh {
            read: ReadRow { row, hay },
            stamp,
            tagged,
        } = fresh;
        let Some(kept) = Kept::of(row) else {
            return Ok(None);
        };
        let before: Option<i64> = self
            .find
            .query_row(params![kept.folder, kept.name], |row| row.get(0))
            .optional()?;
        let session = row.summary.as_ref().map_or("", |one| one.session.as_str());
        self.insert.execute(params![
            before,
            kept.folder,
            kept.name,
            stamp,
            tagged,
            session,
            kept.standing,
            kept.records,
            kept.head,
            kept.writable,
            kept.summary,
            kept.tags,
            kept.proof()
        ])?;
        let id = before.unwrap_or_else(|| self.connection.last_insert_rowid());
        if before.is_some() {
            self.unsay.execute([id])?;
        }
        self.say.execute(params![id, hay.text()])?;
        Ok(Some(Row { id, ..row.clone() }))
    }
}

/// Changes what is said of a talk without reading it: that it is gone, or its tags.
pub(super) fn change(connection: &Connection, row: &Row, tagged: &str) -> rusqlite::Result<()> {
    let Some(kept) = Kept::of(row) else {
        return Ok(());
    };
    let proof = kept.proof();
    connection
        .prepare(
            "UPDATE talks SET standing = ?2, tags = ?3, tagged = ?4, proof = ?5,
                stamp = CASE WHEN ?2 = 'missing' THEN '' ELSE stamp END
             WHERE id = ?1",
        )?
        .execute(params![row.id, kept.standing, kept.tags, tagged, proof])?;
    Ok(())
}

/// Forgets the talk in this file; gives its number.
pub(super) fn forget(connection: &Connection, path: &Path) -> rusqlite::Result<Option<i64>> {
    let id: Option<i64> = connection
        .prepare("SELECT id FROM talks WHERE folder = ?1 AND name = ?2")?
        .query_row(params![folder_of(path), name_of(path)], |row| row.get(0))
        .optional()?;
    if let Some(id) = id {
        erase(connection, id)?;
    }
    Ok(id)
}

/// The talk in this file is read again.
pub(super) fn doubt(connection: &Connection, path: &Path) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE talks SET stamp = ?3 WHERE folder = ?1 AND name = ?2",
        params![folder_of(path), name_of(path), DOUBTED],
    )?;
    Ok(())
}

/// Rules other than those that all talks were read under: all are read again.
pub(super) fn under_packs(connection: &Connection, packs: &str) -> rusqlite::Result<()> {
    let before: Option<String> = connection
        .query_row("SELECT value FROM facts WHERE name = 'packs'", [], |row| {
            row.get(0)
        })
        .optional()?;
    if before.as_deref() != Some(packs) {
        connection.execute("UPDATE talks SET stamp = ?1", [DOUBTED])?;
        connection.execute(
            "INSERT OR REPLACE INTO facts (name, value) VALUES ('packs', ?1)",
            [packs],
        )?;
    }
    Ok(())
}

fn erase(connection: &Connection, id: i64) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM talks WHERE id = ?1", [id])?;
    connection.execute("DELETE FROM words WHERE rowid = ?1", [id])?;
    Ok(())
}

fn folder_of(path: &Path) -> Option<Vec<u8>> {
    bytes_of(path.parent()?.as_os_str())
}

fn name_of(path: &Path) -> Option<Vec<u8>> {
    bytes_of(path.file_name()?)
}

/// Tags as one text; no tag holds a comma.
fn written(tags: &Tags) -> String {
    let all: Vec<&str> = tags.all().iter().map(Text::as_str).collect();
    all.join(",")
}
