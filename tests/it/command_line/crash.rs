//! `kill -9` at any moment: what was answered is there, unchanged, and nothing is half shown.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::{BRIEF, Folder, program, recorded, run, start};

/// How often the program is killed, and how often on one file.
const KILLS: u64 = 200;
const KILLS_A_FILE: u64 = 20;

/// What was answered on one file: the text of the record by its number.
type Answered = BTreeMap<u64, String>;

#[test]
fn killed_two_hundred_times_nothing_that_was_answered_is_lost() {
    let begun = Instant::now();
    let (mut answers, mut torn, mut unanswered) = (0, 0, 0);
    let folder = Folder::new();
    for file in 0..(KILLS / KILLS_A_FILE) {
        let talk = folder.talk(&file.to_string(), BRIEF);
        let mut answered = Answered::new();
        for round in 0..KILLS_A_FILE {
            let number = file * KILLS_A_FILE + round;
            // Spread over the life of the program without a pattern, from its start on.
            let moment = Duration::from_micros(number.wrapping_mul(7_919) % 30_000);
            answered.extend(record_until_killed(&talk, number, moment));
            let verdict = run(&["verify", &talk], "");
            let is_torn = verdict.status == Some(1) && verdict.out.contains("torn");
            assert!(verdict.status == Some(0) || is_torn, "{verdict:?}");
            torn += u32::from(is_torn);
            // As much of a torn end as there is shows nowhere.
            let shown = run(&["show", &talk, "--json"], "");
            let records = shown.json()["records"].as_u64().unwrap();
            let last = answered.keys().max().copied().unwrap_or(1);
            assert!(last <= records, "{last} was answered, {records} are there");
            assert_eq!(run(&["record", &talk], "").status, Some(0));
        }
        assert_eq!(run(&["verify", &talk], "").status, Some(0));
        let text = fs::read_to_string(&talk).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (seq, said) in &answered {
            let line = lines[usize::try_from(*seq).unwrap() - 1];
            assert!(line.contains(&format!("(seq:{seq},")), "{line}");
            assert!(line.contains(&format!("Noted(text:\"{said}\")")), "{line}");
        }
        let notes = lines.iter().filter(|line| line.contains("Noted(")).count();
        answers += answered.len();
        unanswered += notes - answered.len();
    }
    println!(
        "{KILLS} kills, {answers} answers checked, 0 lost, {unanswered} recorded and not answered, {torn} torn ends, {:?}",
        begun.elapsed()
    );
}

/// Starts `record`, feeds it notes, kills it after a while, and gives what it had answered.
fn record_until_killed(talk: &str, number: u64, moment: Duration) -> Answered {
    let mut child = start(program(&["record", talk]));
    let mut input = child.stdin.take().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let text = |note: usize| format!("kill {number} note {note}");
    let (answers, first_answer) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            for note in 0..1_000 {
                if writeln!(input, "Note(text: \"{}\")", text(note)).is_err() {
                    break;
                }
            }
        });
        let reader = scope.spawn(move || {
            let lines = output.lines().map_while(Result::ok);
            // The last line may be cut short; then it is no answer.
            lines
                .map_while(|line| serde_json::from_str(&line).ok())
                .inspect(|_| answers.send(()).unwrap_or_default())
                .enumerate()
                .flat_map(|(note, answer)| {
                    let seqs = recorded(&answer);
                    assert_eq!(seqs.len(), 1, "{answer}");
                    seqs.into_iter().map(move |seq| (seq, text(note)))
                })
                .collect::<Answered>()
        });
        // Every other time the clock starts at the first answer, so that there is something to lose.
        if number % 2 == 1 {
            first_answer.recv_timeout(Duration::from_secs(5)).unwrap();
        }
        std::thread::sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
        reader.join().unwrap()
    })
}
