//! How the index is laid out, opened, and thrown away.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::store::atomic::with_ending;

/// The version of the layout, and of what rows say: another one is thrown away.
const VERSION: i64 = 1;

/// How long another program that writes to it is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// `words` takes pieces of three characters, so that Chinese is found without spaces; what
/// goes in is folded already. `parts` tells which such pieces there are.
const LAYOUT: &str = "
    CREATE TABLE talks (
        id INTEGER PRIMARY KEY,
        folder BLOB NOT NULL,
        name BLOB NOT NULL,
        stamp TEXT NOT NULL,
        tagged TEXT NOT NULL,
        session TEXT NOT NULL,
        standing TEXT NOT NULL,
        records INTEGER NOT NULL,
        head TEXT,
        writable INTEGER NOT NULL,
        summary TEXT,
        tags TEXT NOT NULL,
        proof TEXT NOT NULL,
        UNIQUE (folder, name)
    );
    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE VIRTUAL TABLE words USING fts5(hay, tokenize = 'trigram case_sensitive 1');
    CREATE VIRTUAL TABLE parts USING fts5vocab('words', 'row');
";

/// Opens the index in this file, made anew where it can't be used; in memory where no file
/// can, and says whether it is. `None` where there is not even memory for it.
pub(super) fn open(place: &Path) -> Option<(Connection, bool)> {
    let tried = existing(place).or_else(|why| {
        match why {
            Unusable::Absent => {}
            Unusable::Held(error) => return Err(error),
            Unusable::Useless(why) => {
                log::warn!("the index of the library is made anew: {why}");
                throw_away(place);
            }
        }
        make(place)
    });
    match tried {
        Ok(connection) => Some((connection, false)),
        Err(error) => {
            log::warn!("the index of the library is kept in memory: {error}");
            let made = in_memory().inspect_err(|error| {
                log::error!("no index of the library in memory: {error}");
            });
            Some((made.ok()?, true))
        }
    }
}

/// Why a file can't be used.
enum Unusable {
    /// There is none.
    Absent,
    /// Another program holds it.
    Held(rusqlite::Error),
    /// It is damaged, or of another version.
    Useless(String),
}

impl From<rusqlite::Error> for Unusable {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => Self::Held(error),
            _ => Self::Useless(error.to_string()),
        }
    }
}

fn existing(place: &Path) -> Result<Connection, Unusable> {
    match std::fs::metadata(place) {
        Ok(there) if there.is_file() && there.len() > 0 => {}
        Ok(there) if there.is_file() => return Err(Unusable::Absent),
        Ok(_) => return Err(Unusable::Useless("not a file".to_owned())),
        Err(_absent) => return Err(Unusable::Absent),
    }
    let connection = Connection::open(place)?;
    connection.busy_timeout(PATIENCE)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version != VERSION {
        return Err(Unusable::Useless(format!("of version {version}")));
    }
    tune(&connection)?;
    // touches each table once, so that a file of another make is found out here
    connection.query_row(
        "SELECT (SELECT count(*) FROM (SELECT id FROM talks LIMIT 1))
            + (SELECT count(*) FROM (SELECT rowid FROM words LIMIT 1))
            + (SELECT count(*) FROM facts)",
        [],
        |row| row.get::<_, i64>(0),
    )?;
    Ok(connection)
}

/// Makes a new index in this file.
pub(super) fn make(place: &Path) -> rusqlite::Result<Connection> {
    if let Some(folder) = place.parent()
        && let Err(error) = std::fs::create_dir_all(folder)
    {
        log::warn!("no folder for the index of the library: {error}");
    }
    let connection = Connection::open(place)?;
    connection.busy_timeout(PATIENCE)?;
    lay_out(&connection)?;
    Ok(connection)
}

/// Makes one that lasts no longer than the program.
pub(super) fn in_memory() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    lay_out(&connection)?;
    Ok(connection)
}

/// Throws the file away.
pub(super) fn throw_away(place: &Path) {
    for path in [
        place.to_owned(),
        with_ending(place, "-wal"),
        with_ending(place, "-shm"),
    ] {
        match std::fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => log::warn!("{} could not be removed: {error}", path.display()),
        }
    }
}

/// A number that changes where another program wrote.
pub(super) fn version_of_data(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA data_version", [], |row| row.get(0))
}

fn lay_out(connection: &Connection) -> rusqlite::Result<()> {
    tune(connection)?;
    connection.execute_batch(&format!(
        "BEGIN IMMEDIATE; {LAYOUT} PRAGMA user_version = {VERSION}; COMMIT;"
    ))
}

/// It may be lost at any time, so little waits for the disk: but for what keeps it whole when
/// the power fails.
fn tune(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;
         PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;",
    )
}
