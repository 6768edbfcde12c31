//! Limits of the system that would otherwise end the program.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Lets a write beyond the limit of a file's size fail like a full disk, instead of ending the program in the middle
/// of a talk. Called once, at the start.
pub fn outlive_size_limit() -> io::Result<()> {
    #[cfg(unix)]
    signal_hook::flag::register(
        signal_hook::consts::SIGXFSZ,
        Arc::new(AtomicBool::new(false)),
    )?;
    Ok(())
}
