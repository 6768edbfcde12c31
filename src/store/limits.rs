//! What the system would otherwise do with the program: end it, dump its memory, print its faults.

use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
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

/// Lets no core dump be written, and no other process of the same user read the memory: the
/// reserve may be in it. Called once, at the start.
pub fn keep_memory_private() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{
            DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit,
        };
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none)?;
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}

/// Does `work`, and meanwhile lets the desktop see whose process this is.
///
/// The portal that shows file dialogs looks at the process that asks for one, and turns one
/// away that it can't look at. There is still no core dump meanwhile.
pub fn seen_by_desktop<T>(work: impl FnOnce() -> T) -> T {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, dumpable_behavior, set_dumpable_behavior};
        let before = dumpable_behavior();
        set_dumpable_behavior(DumpableBehavior::Dumpable).ok();
        let done = work();
        set_dumpable_behavior(before.unwrap_or(DumpableBehavior::NotDumpable)).ok();
        done
    }
    #[cfg(not(target_os = "linux"))]
    work()
}

/// Of a fault of the program, tells where it was and never what: what it says could hold a
/// figure. `said` stands before the place.
pub fn tell_place_alone(said: String) {
    std::panic::set_hook(Box::new(move |info| {
        writeln!(io::stderr(), "kanjia: {}", place_alone(&said, info)).ok();
    }));
}

fn place_alone(said: &str, info: &PanicHookInfo<'_>) -> String {
    match info.location() {
        Some(place) => format!("{said} ({}:{})", place.file(), place.line()),
        None => said.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn a_fault_of_the_program_is_told_by_its_place_alone() {
        let (sender, told) = channel();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            sender.send(place_alone("it stopped", info)).ok();
        }));
        let secret = "31847.63";
        let caught = std::panic::catch_unwind(|| panic!("the reserve is {secret}"));
        std::panic::set_hook(before);
        assert!(caught.is_err());
        let told: Vec<String> = told.try_iter().collect();
        assert!(
            told.iter().any(|one| one.starts_with("it stopped (src")),
            "{told:?}"
        );
        assert!(told.iter().all(|one| !one.contains(secret)), "{told:?}");
    }
}
