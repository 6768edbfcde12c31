//! `kanjia seal`: a reserve into a sealed file, before the talk.
//!
//! Reserve and passphrases are typed unseen or read from standard input; they are never
//! arguments, never in the environment, and in nothing that is printed.

use std::path::PathBuf;

use super::Status;
use super::console::{Console, Stop};
use super::new::any_brief;
use super::passphrase::{LONGEST_LINE, passphrase};
use crate::domain::Price;
use crate::domain::envelope::Openers;
use crate::domain::typed::narrowed;
use crate::store::StoreFault;
use crate::store::envelope::{drawn, seal_envelope};
use crate::store::sealed::{Passphrase, SealFault};

/// What is asked for.
#[derive(Debug)]
pub(super) struct SealRequest {
    /// The brief of the talk: its currency and unit are those of the reserve.
    pub(super) brief: PathBuf,
    /// Two people open it together.
    pub(super) two: bool,
    /// The file to make.
    pub(super) output: PathBuf,
}

/// Asks the reserve and the passphrases, and seals.
pub(super) fn run(request: &SealRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let Some((brief, pack)) = any_brief(&request.brief, None, console)? else {
        return Ok(Status::No);
    };
    if !pack.uses_reserve() {
        return Err(console.fault("seal-not-wanted", &[]));
    }
    if request.output.exists() {
        // before anything secret is typed in vain
        let path = request.output.clone();
        return Err(console.store_fault(&StoreFault::AlreadyExists { path }));
    }
    let price = reserve(console)?;
    let (passphrase, openers) = if request.two {
        let first = passphrase("seal-prompt-first", true, console)?;
        let second = passphrase("seal-prompt-second", true, console)?;
        if first.is_same(&second) {
            return Err(console.fault("seal-same-passphrase", &[]));
        }
        (Passphrase::of_two(&first, &second), Openers::Two)
    } else {
        let one = passphrase("plan-passphrase-prompt", true, console)?;
        (one, Openers::One)
    };
    let committed = drawn(price, brief.currency, brief.unit)
        .and_then(|envelope| seal_envelope(&request.output, &envelope, &passphrase, openers))
        .map_err(|fault: SealFault| Stop::failed(fault.told(&console.words)))?;
    let fields = [
        ("path", request.output.display().to_string().into()),
        ("commitment", committed.commitment.to_string().into()),
    ];
    let said = console.words.say_with("seal-done", &fields);
    console.print(&said)?;
    Ok(Status::Yes)
}

/// The reserve; at a terminal it is asked for twice.
fn reserve(console: &mut Console<'_>) -> Result<Price, Stop> {
    let read = |typed: &str, console: &Console<'_>| {
        // why is said in words that hold nothing of what was typed
        Price::parse(narrowed(typed).trim())
            .map_err(|_why| console.fault("seal-reserve-unreadable", &[]))
    };
    let typed = console.unseen_line("seal-prompt-reserve", LONGEST_LINE)?;
    let price = read(&typed, console)?;
    if console.at_terminal() {
        let again = console.unseen_line("plan-passphrase-prompt-again", LONGEST_LINE)?;
        if read(&again, console)? != price {
            return Err(console.fault("seal-reserves-differ", &[]));
        }
    }
    Ok(price)
}
