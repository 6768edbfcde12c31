//! `tests/verify.py` and the program say the same of every file.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use kanjia::transcript::{Digest, encode, examine, link, no_check};

use super::{lines, put, record};

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }
}

const TEXTS: [&str; 7] = [
    "",
    "offer",
    "再降一点",
    "too many fours",
    "“4.36”、（元）",
    "é🙂",
    "(seq:2,at:",
];

/// A good file.
fn good(dice: &mut Dice) -> Vec<u8> {
    let mut text = String::new();
    let mut head: Option<Digest> = None;
    for seq in 1..=dice.below(12) as u64 + 1 {
        let words = [dice.pick(&TEXTS), dice.pick(&TEXTS)].concat();
        head = Some(encode(head.as_ref(), &record(seq, &words), &mut text).unwrap());
    }
    text.into_bytes()
}

/// A file with one thing done to it.
fn mutated(dice: &mut Dice, kind: usize) -> Vec<u8> {
    let mut bytes = good(dice);
    let mut whole = lines(&bytes);
    let place = dice.below(whole.len());
    let offset = dice.below(bytes.len());
    let head = || examine(&bytes, &mut no_check).head();
    match kind {
        0 => bytes[offset] ^= 1 << dice.below(8),
        1 => bytes.insert(offset, dice.pick(b"\n\r a0\0\xe5(\x7f")),
        2 => drop(bytes.remove(offset)),
        3 => bytes.truncate(offset),
        4 => bytes.extend(vec![0; dice.below(4096) + 1]),
        5 => bytes.extend((0..=dice.below(300)).map(|_| dice.pick(b"\n 0123abcdef\xff\xe5()seq:"))),
        6 => bytes = [bytes, whole[place].clone()].concat(),
        7 => bytes = [bytes, whole[place].strip_suffix(b"\n").unwrap().to_vec()].concat(),
        8 => {
            whole.remove(place);
            bytes = whole.concat();
        }
        9 => {
            let other = dice.below(whole.len());
            whole.swap(place, other);
            bytes = whole.concat();
        }
        10 => {
            whole[place].pop();
            bytes = whole.concat();
        }
        11 => {
            bytes = String::from_utf8(bytes)
                .unwrap()
                .replace('\n', "\r\n")
                .into_bytes();
        }
        12 => bytes.splice(0..0, *b"\xef\xbb\xbf").for_each(drop),
        13 => {
            bytes = String::from_utf8(bytes)
                .unwrap()
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect();
        }
        14 => {
            // Two bytes of a Chinese character each, as in GBK.
            let text = String::from_utf8(bytes).unwrap();
            let two = |character: char| {
                if character.is_ascii() {
                    vec![character as u8]
                } else {
                    vec![0xd4, 0xd9]
                }
            };
            bytes = text.chars().flat_map(two).collect();
        }
        15 => {
            // A right chain around a wrong record.
            let due = whole.len() as u64 + 1;
            let good = record(due, "x");
            let wrong = dice.pick(&[
                record(due + 1, "x"),
                record(due - 1, "x"),
                good.replace("11T10", "31T10"),
                good.replace("+08:00", ""),
                good.replace('x', "\t"),
                good.replace("seq:", "seq: "),
                record(due, &"x".repeat(65_536)),
                good,
            ]);
            bytes.extend(format!("{} {wrong}\n", link(head().as_ref(), wrong.as_bytes())).bytes());
        }
        16 => {
            let other = good(dice);
            bytes = [&bytes[..offset], &other[dice.below(other.len())..]].concat();
        }
        17 => {
            bytes[offset] ^= 1 << dice.below(8);
            let second = dice.below(bytes.len());
            bytes[second] ^= 1 << dice.below(8);
        }
        18 => bytes
            .splice(offset..offset, whole[place].clone())
            .for_each(drop),
        19 => {
            let end = (offset + dice.below(200)).min(bytes.len());
            bytes[offset..end].fill(dice.pick(b"\0\n x\xff"));
        }
        20 => {
            // Digits all the same from one line on, records left alone.
            whole[place][..64].fill(b'0');
            if let Some(next) = whole.get_mut(place + 1) {
                next[..64].fill(b'1');
            }
            bytes = whole.concat();
        }
        _ => {
            // Another line with a fitting number and digits out of nowhere.
            let mut line = String::new();
            let seq = dice.below(whole.len() + 3) as u64 + 1;
            writeln!(line, "{} {}", Digest::of(&bytes), record(seq, "x")).unwrap();
            whole.insert(place, line.into_bytes());
            bytes = whole.concat();
        }
    }
    bytes
}

#[test]
fn the_verifier_in_python_agrees_on_thousands_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(0x05ee_d0fc_a571_e500);
    let mut expected = Vec::new();
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut kinds = std::collections::BTreeMap::new();
    for number in 0..4400 {
        let is_good = number % 2 == 0;
        let bytes = if is_good {
            good(&mut dice)
        } else {
            mutated(&mut dice, number / 2 % 22)
        };
        let found = examine(&bytes, &mut no_check).to_string();
        assert!(!is_good || found.starts_with("intact"), "{found}");
        *kinds
            .entry(
                found
                    .split([',', '('])
                    .next()
                    .unwrap()
                    .trim_end_matches(|last: char| last.is_ascii_digit())
                    .to_owned(),
            )
            .or_insert(0) += 1;
        let path = folder.path().join(format!("{number}.kanjia"));
        put(&path, &bytes);
        expected.push(format!("{}: {found}", path.display()));
        paths.push(path);
    }
    let verifier = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verify.py");
    let output = Command::new("python3")
        .arg(verifier)
        .args(&paths)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    for (theirs, ours) in printed.lines().zip(&expected) {
        assert_eq!(theirs, ours);
    }
    assert_eq!(
        printed.lines().count(),
        expected.len(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(output.status.code(), Some(1));
    for kind in ["intact", "torn after ", "altered at ", "not a transcript "] {
        assert!(
            kinds.get(kind).is_some_and(|count| 50 < *count),
            "{kinds:?}"
        );
    }
}

#[test]
fn the_verifier_in_python_tells_by_its_exit_status() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.kanjia");
    let torn = folder.path().join("torn.kanjia");
    let bytes = super::transcript(3);
    put(&whole, &bytes);
    put(&torn, &bytes[..bytes.len() - 1]);
    let heads: Vec<String> = examine(&bytes, &mut no_check)
        .lines
        .iter()
        .map(|line| line.digest.short())
        .collect();
    let spaced = format!("{} {}", &heads[1][..4], &heads[1][4..]);
    let run = |words: &[&str]| {
        let verifier = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verify.py");
        let output = Command::new("python3")
            .arg(verifier)
            .args(words)
            .current_dir(folder.path())
            .output()
            .unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    let intact = format!("whole.kanjia: intact, 3 records, head {}", heads[2]);
    for (words, status, printed) in [
        (&["whole.kanjia"][..], 0, format!("{intact}\n")),
        (
            &["torn.kanjia"],
            1,
            "torn.kanjia: torn after 2\n".to_owned(),
        ),
        (
            &["nowhere.kanjia"],
            2,
            "nowhere.kanjia: could not be read\n".to_owned(),
        ),
        (&["."], 2, ".: could not be read\n".to_owned()),
        (
            &["--head", &spaced, "whole.kanjia"],
            0,
            format!("{intact}, announced head at 2\n"),
        ),
        (
            &["--head", "00000000", "whole.kanjia"],
            1,
            "whole.kanjia: shortened\n".to_owned(),
        ),
        (
            &["--head", &heads[2], "torn.kanjia"],
            1,
            "torn.kanjia: torn after 2, announced head missing\n".to_owned(),
        ),
        (&["--head", "7c1e", "whole.kanjia"], 2, String::new()),
        (&[], 2, String::new()),
    ] {
        assert_eq!(run(words), (status, printed), "{words:?}");
    }
}
