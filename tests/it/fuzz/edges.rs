//! Which edges of the program a run took, as `fuzz/coverage.c` tells them.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;

/// The file that the edges are told in.
pub(super) struct Edges {
    file: File,
    run: u32,
}

impl Edges {
    /// The file named by the environment, where the program was built to count.
    pub(super) fn counted() -> Option<Self> {
        let path = std::env::var_os("KANJIA_FUZZ_MAP")?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .unwrap();
        Some(Self { file, run: 0 })
    }

    /// From here on it is another run.
    pub(super) fn begin(&mut self) {
        self.run += 1;
        let head = [self.run.to_ne_bytes(), [0; 4]].concat();
        self.file.write_all_at(&head, 0).unwrap();
    }

    /// What this run took.
    pub(super) fn taken(&self) -> BTreeSet<u32> {
        let mut count = [0; 4];
        self.file.read_exact_at(&mut count, 4).unwrap();
        let mut entries = vec![0; usize::try_from(u32::from_ne_bytes(count)).unwrap() * 4];
        self.file.read_exact_at(&mut entries, 8).unwrap();
        entries
            .as_chunks()
            .0
            .iter()
            .map(|entry| u32::from_ne_bytes(*entry))
            .collect()
    }
}
