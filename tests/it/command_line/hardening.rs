//! What the system keeps of the program: no core dump, whatever ends it.

#![cfg(target_os = "linux")]

use std::fs;
use std::time::{Duration, Instant};

use super::{BRIEF, Folder, program, start};

#[test]
fn nothing_of_the_memory_is_left_behind_by_a_killed_program() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    for signal in ["SEGV", "ABRT", "QUIT"] {
        let mut command = program(&["record", &talk]);
        command.current_dir(folder.path());
        command.env("EGUI_INSPECTION", "1");
        let mut child = start(command);
        let own = format!("/proc/{}", child.id());
        let none = |line: &str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            line.starts_with("Max core file size") && words.get(4..6) == Some(&["0", "0"])
        };
        let began = Instant::now();
        while !fs::read_to_string(format!("{own}/limits"))
            .unwrap()
            .lines()
            .any(none)
        {
            assert!(
                began.elapsed() < Duration::from_secs(5),
                "core dumps are on"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
        // the first SEGV that no fault brought only takes the handler of the stack's end away
        while child.try_wait().unwrap().is_none() {
            let killed = std::process::Command::new("kill")
                .args([&format!("-{signal}"), &child.id().to_string()])
                .status();
            assert!(killed.is_ok());
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(!child.wait().unwrap().success());
        let dumped = fs::read_dir(folder.path()).unwrap();
        let dumped = dumped.map(|entry| entry.unwrap().file_name());
        let dumped: Vec<_> = dumped
            .filter(|name| name.to_string_lossy().starts_with("core"))
            .collect();
        assert!(dumped.is_empty(), "{dumped:?}");
    }
}
