//! `kanjia attach`: a time stamp of RFC 3161 beside a record.

use std::path::PathBuf;

use super::Status;
use super::console::{Console, Stop};
use super::sign::stop;
use crate::store::signatures::{SignFault, Signable};

/// What is asked for.
#[derive(Debug)]
pub(super) struct AttachRequest {
    /// The talk.
    pub(super) file: PathBuf,
    /// The token.
    pub(super) token: PathBuf,
}

/// Attaches it, if it stamps a record of this talk.
pub(super) fn run(request: &AttachRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let talk = Signable::read(&request.file, &packs).map_err(|fault| stop(&fault, console))?;
    match talk.attach(&request.token) {
        Ok((stamp, path)) => {
            let path = path.display().to_string();
            let words = &console.words;
            let done = words.say_with("attach-done", &[("path", path.into())]);
            let (_, line) = words.stamp(&stamp, talk.heads());
            let what = words.say_with("attach-what", &[("line", line.into())]);
            let trust = words.say("attach-trust").into_owned();
            for said in [done, what, trust] {
                console.print(&said)?;
            }
            Ok(Status::Yes)
        }
        Err(fault @ (SignFault::OtherImprint(..) | SignFault::Attached(_))) => {
            console.tell(&fault.told(&console.words));
            Ok(Status::No)
        }
        Err(fault) => Err(stop(&fault, console)),
    }
}
