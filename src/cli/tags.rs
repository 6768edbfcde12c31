//! `kanjia tags`: the words that a talk is filed under.

use std::path::PathBuf;

use serde::Serialize;

use super::Status;
use super::arguments::UsageFault;
use super::console::{Console, Stop};
use crate::domain::Text;
use crate::store::StoreFault;
use crate::store::shelf::Places;
use crate::store::tags::TagsHome;
use crate::store::talk::look;
use crate::transcript::tag::tag;

/// What is asked for.
#[derive(Debug)]
pub(super) struct TagsRequest {
    file: PathBuf,
    options: TagsOptions,
    json: bool,
}

/// What was typed as options.
#[derive(Debug, Default)]
pub(super) struct TagsOptions {
    add: Vec<Text>,
    remove: Vec<Text>,
}

impl TagsOptions {
    /// Takes an option with its value.
    pub(super) fn take(&mut self, option: &str, value: String) -> Result<(), UsageFault> {
        let read = tag(&value).map_err(|_unfit| UsageFault::Unreadable(value, "usage-tag"))?;
        if option == "--add" {
            self.add.push(read);
        } else {
            self.remove.push(read);
        }
        Ok(())
    }
}

impl TagsRequest {
    /// What is asked for by these words.
    pub(super) fn of(file: PathBuf, options: TagsOptions, json: bool) -> Self {
        Self {
            file,
            options,
            json,
        }
    }
}

/// The tags of a talk as data.
#[derive(Serialize)]
struct TagsData<'t> {
    session: &'t str,
    tags: Vec<&'t str>,
}

/// Prints the tags, after adding and removing what was asked for.
pub(super) fn run(request: &TagsRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let Some(session) = reading.session else {
        let empty = StoreFault::Empty {
            path: request.file.clone(),
        };
        return Err(console.store_fault(&reading.fault.unwrap_or(empty)));
    };
    let number = &session.opening().session;
    let home = TagsHome::of(&request.file, number, &Places::of_user());
    let TagsOptions { add, remove } = &request.options;
    let tags = if add.is_empty() && remove.is_empty() {
        home.read()
    } else {
        home.change(add, remove, &console.holder())
    };
    let tags = tags.map_err(|fault| Stop::failed(fault.told(&console.words)))?;
    let all: Vec<&str> = tags.all().iter().map(Text::as_str).collect();
    let page = if request.json {
        let data = TagsData {
            session: number,
            tags: all,
        };
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else if all.is_empty() {
        console.words.say("tags-none").into_owned()
    } else {
        all.join("\n")
    };
    console.print(&page)?;
    Ok(Status::Yes)
}
