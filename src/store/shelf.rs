//! Folders of talks: where they are, and what is in them.

use std::path::{Path, PathBuf};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};

use super::fault::StoreFault;

/// The most talks that are looked at in one folder.
const MOST: usize = 1_000_000;

/// Where the program keeps what is its user's.
#[derive(Clone, Debug)]
pub struct Places {
    /// The file of settings.
    pub settings: PathBuf,
    /// The folder for new talks.
    pub talks: PathBuf,
    /// The folder of talks that ship with the program, where it is found.
    pub shipped: Option<PathBuf>,
}

impl Places {
    /// The folder of the user's own rule packs, beside the settings.
    pub fn rules(&self) -> PathBuf {
        self.settings.with_file_name("rules")
    }

    /// The folder of the user's own templates of papers, beside the settings.
    pub fn documents(&self) -> PathBuf {
        self.settings.with_file_name("documents")
    }

    /// The places of this user, by the desktop's conventions; a folder beside the
    /// working directory where it has none.
    pub fn of_user() -> Self {
        let arguments = AppStrategyArgs {
            top_level_domain: "org".to_owned(),
            author: "kanjia".to_owned(),
            app_name: "kanjia".to_owned(),
        };
        let (config, data) = match choose_app_strategy(arguments) {
            Ok(strategy) => (strategy.config_dir(), strategy.data_dir()),
            Err(_no_home) => (PathBuf::from(".kanjia"), PathBuf::from(".kanjia")),
        };
        Self {
            settings: config.join("settings.ron"),
            talks: data.join("talks"),
            shipped: shipped(),
        }
    }
}

/// The folder `sessions` beside the program, above it as in a build tree, or in the
/// working directory.
fn shipped() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    let above = program
        .iter()
        .flat_map(|program| program.ancestors().skip(1).take(4).map(Path::to_owned));
    let installed = program
        .iter()
        .filter_map(|program| Some(program.parent()?.parent()?.join("share").join("kanjia")));
    std::env::current_dir()
        .ok()
        .into_iter()
        .chain(above.collect::<Vec<_>>())
        .chain(installed.collect::<Vec<_>>())
        .map(|folder| folder.join("sessions"))
        .find(|folder| has_talks(folder))
}

fn has_talks(folder: &Path) -> bool {
    talks_in(folder).is_ok_and(|talks| !talks.is_empty())
}

/// The files of talks in a folder, by name. A folder that is not there has none.
pub fn talks_in(folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreFault::from_io(folder, &error)),
    };
    let mut talks: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "kanjia"))
        .take(MOST)
        .collect();
    talks.sort();
    Ok(talks)
}
