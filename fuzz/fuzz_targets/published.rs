#![no_main]
#[path = "../targets/mod.rs"]
#[allow(dead_code, reason = "seeds and words are for tests/fuzz")]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::run("published", bytes));
