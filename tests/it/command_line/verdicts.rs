//! `kanjia verify` and `tests/verify.py` say the same: of 1,000 good records and of 1,000 that
//! something was done to.

use std::fmt::Write as _;
use std::process::Command;

use kanjia::transcript::{Digest, link};

use super::{BRIEF, Folder, program, run};

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// What may follow an opening, each in words of the program.
fn values(folder: &Folder) -> Vec<String> {
    let talk = folder.talk("talk", BRIEF);
    let mut script = String::new();
    for (number, price) in ["5.62", "5.58", "5.50", "5.41", "5.30"]
        .into_iter()
        .enumerate()
    {
        writeln!(script, "Offer(by: Company, price: \"{price}\")").unwrap();
        writeln!(script, "Remark(by: Payer, text: \"再降一点 {number}\")").unwrap();
    }
    let run = run(&["record", &talk], script);
    assert_eq!(run.status, Some(0), "{run:?}");
    let text = std::fs::read_to_string(&talk).unwrap();
    text.lines().map(|line| line[65..].to_owned()).collect()
}

fn chained(values: &[String]) -> Vec<u8> {
    let mut head: Option<Digest> = None;
    let mut text = String::new();
    for value in values {
        let digest = link(head.as_ref(), value.as_bytes());
        text.extend([&digest.to_string(), " ", value, "\n"]);
        head = Some(digest);
    }
    text.into_bytes()
}

fn mutated(bytes: &[u8], kind: usize, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let (offset, place) = (dice.below(bytes.len()), dice.below(lines.len()));
    match kind {
        0 => bytes[offset] ^= 1 << dice.below(8),
        1 => bytes.insert(offset, b"\n\r0 (\xe5"[dice.below(6)]),
        2 => drop(bytes.remove(offset)),
        3 => bytes.truncate(offset),
        4 => bytes.extend(vec![0; 1 + dice.below(4096)]),
        5 => bytes.extend(lines[place].clone()),
        6 => {
            lines.remove(place);
            bytes = lines.concat();
        }
        7 => {
            let other = dice.below(lines.len());
            lines.swap(place, other);
            bytes = lines.concat();
        }
        8 => {
            lines[place].pop();
            bytes = lines.concat();
        }
        _ => {
            let end = (offset + dice.below(200)).min(bytes.len());
            bytes[offset..end].fill(b"\0\n x"[dice.below(4)]);
        }
    }
    bytes
}

/// A verdict of the program in the words of `verify.py`.
fn verdict(line: &str) -> String {
    let said = line.split_once(": ").map_or(line, |(_, said)| said);
    let number = |after: &str| -> String {
        let rest = said.split_once(after).map_or("", |(_, rest)| rest);
        rest.chars().take_while(char::is_ascii_digit).collect()
    };
    if said.starts_with("intact") {
        format!("intact, {}", number("intact, "))
    } else if said.starts_with("torn") {
        format!("torn after {}", number("torn after record "))
    } else if said.starts_with("altered") {
        format!("altered at {}", number("altered at record "))
    } else {
        "not a transcript".to_owned()
    }
}

/// The same of what `verify.py` says.
fn theirs(line: &str) -> String {
    let said = line.split_once(": ").map_or(line, |(_, said)| said);
    let short = if said.starts_with("intact") {
        said.split(" records").next().unwrap()
    } else {
        said.split([',', '(']).next().unwrap().trim()
    };
    short.to_owned()
}

#[test]
fn two_programs_agree_on_two_thousand_files() {
    let folder = Folder::new();
    let values = values(&folder);
    let mut dice = Dice(0x0dd_ba11_5eed_0006);
    let mut paths = Vec::new();
    for number in 0..2000 {
        let good = chained(&values[..=dice.below(values.len())]);
        let bytes = if number < 1000 {
            good
        } else {
            mutated(&good, number % 10, &mut dice)
        };
        paths.push(folder.put(&format!("{number}.kanjia"), bytes));
    }
    let output = program(&["verify"]).args(&paths).output().unwrap();
    let said =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    let python = Command::new("python3")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verify.py"))
        .args(&paths)
        .output()
        .unwrap();
    let checked = String::from_utf8(python.stdout).unwrap();
    let mut agreed = 0;
    let mut kinds = std::collections::BTreeMap::new();
    for path in &paths {
        let about = format!("{path}: ");
        let line = checked.lines().find(|line| line.starts_with(&about));
        let line = line.unwrap_or_else(|| panic!("verify.py says nothing of {path}"));
        let ours: Vec<&str> = said
            .lines()
            .filter(|line| line.contains(path.as_str()))
            .collect();
        let ours = verdict(
            ours.first()
                .unwrap_or_else(|| panic!("nothing is said of {path}")),
        );
        assert_eq!(ours, theirs(line), "{path}");
        agreed += 1;
        *kinds
            .entry(ours.split([',', ' ']).next().unwrap().to_owned())
            .or_insert(0) += 1;
    }
    assert_eq!(agreed, 2000);
    assert_eq!(
        (output.status.code(), python.status.code()),
        (Some(1), Some(1))
    );
    assert!(
        kinds.len() == 4 && kinds.values().all(|count| 10 < *count),
        "{kinds:?}"
    );
}
