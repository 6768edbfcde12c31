//! Any bytes at all, given to each parser and to recovery.
//!
//! A test replays what is kept in `fuzz/corpus` and the good files that ship, and gives each
//! target a few hundred changed ones, the same in every run. `tests/fuzz` runs the same tests for
//! seconds or hours, with the edges that are taken counted where it is asked to; then what takes a
//! new edge is changed further, and what it found can be kept.
//!
//! | variable | |
//! |---|---|
//! | `KANJIA_FUZZ_SECONDS` | how long each target runs |
//! | `KANJIA_FUZZ_SEED` | a number; another one gives other bytes |
//! | `KANJIA_FUZZ_MAP` | the file that `fuzz/coverage.c` tells edges in |
//! | `KANJIA_FUZZ_KEEP` | keeps the fewest inputs that take every edge found |
//! | `KANJIA_FUZZ_REPORT` | a file to which a line for each target is added |

mod change;
mod corpus;
mod edges;
mod run;

#[path = "../../../fuzz/targets/mod.rs"]
#[expect(clippy::expect_used, reason = "what must hold is asserted so")]
mod targets;

use targets::TARGETS;

macro_rules! target {
    ($($name:ident)*) => {
        $(mod $name {
            #[test]
            fn takes_any_bytes() {
                super::run::run(stringify!($name));
            }
        })*

        #[test]
        fn every_target_is_driven_here_and_by_cargo_fuzz() {
            let driven = [$(stringify!($name)),*];
            let known: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(known, driven);
            for name in known {
                let path = corpus::root().join(format!("fuzz/fuzz_targets/{name}.rs"));
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(text.contains(&format!("run(\"{name}\", bytes)")), "{}", path.display());
                assert!(!corpus::of(name).is_empty(), "{name} has nothing to start from");
            }
        }
    };
}

target! {
    chain recovery record talk commands command brief rules lesson notes plan tags progress attempts
    endings round published settings board summary envelope table trace workbook protocol locale
    price name
}
