//! `kanjia documents`: the templates of papers, and copies of them to edit.

use std::path::Path;

use super::Status;
use super::console::{Console, Stop};
use crate::export::talk::Templates;
use crate::store::documents::{self, DocumentsFault};
use crate::store::shelf::Places;

/// Lists the templates and says which are the user's own, or writes copies of the built-in ones.
pub(super) fn run(output: Option<&Path>, console: &mut Console<'_>) -> Result<Status, Stop> {
    let failed =
        |fault: DocumentsFault, console: &Console<'_>| Stop::failed(fault.told(&console.words));
    let folder = Places::of_user().documents();
    if let Some(output) = output {
        let written = documents::write(output, Templates::built_in());
        let written = written.map_err(|fault| failed(fault, console))?;
        for path in written {
            console.print(&path.display().to_string())?;
        }
        return Ok(Status::Yes);
    }
    let own = documents::own(&folder).map_err(|fault| failed(fault, console))?;
    for (name, _) in Templates::built_in() {
        let taken = own
            .templates
            .iter()
            .find(|(path, _)| path.file_name().is_some_and(|file| file == name));
        let whose = match taken {
            Some((path, _)) => path.display().to_string(),
            None => console.words.say("documents-built-in").into_owned(),
        };
        console.print(&format!("{name:<13} {whose}"))?;
    }
    let folder = [("path", folder.display().to_string().into())];
    let line = console.words.say_with("documents-folder", &folder);
    console.print(&line)?;
    Ok(Status::Yes)
}
