//! A passphrase, asked for unseen or read from a pipe.

use super::console::{Console, Stop};
use crate::store::sealed::{Passphrase, SHORTEST_PASSPHRASE};

/// The longest line that is read from a pipe, in bytes.
pub(super) const LONGEST_LINE: u64 = 4096;

/// Asks for it by this prompt; at a terminal twice where it seals something.
pub(super) fn passphrase(
    prompt: &str,
    seals: bool,
    console: &mut Console<'_>,
) -> Result<Passphrase, Stop> {
    let typed = console.unseen_line(prompt, LONGEST_LINE)?;
    if seals && console.at_terminal() {
        let again = console.unseen_line("plan-passphrase-prompt-again", LONGEST_LINE)?;
        if typed != again {
            return Err(console.fault("plan-passphrases-differ", &[]));
        }
    }
    Passphrase::new(&typed).ok_or_else(|| {
        let least = SHORTEST_PASSPHRASE.to_string();
        console.fault("plan-no-passphrase", &[("least", least.into())])
    })
}
