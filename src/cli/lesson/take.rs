//! A lesson taken question by question on standard input.
//!
//! Printed before a question is what of the talk was not printed yet, up to its record and nothing after. What
//! follows is printed once the question is answered, up to the next one.

use serde::Serialize;

use super::said::{Said, read};
use super::show::asks;
use super::{LessonRequest, line, open};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::domain::advice::Candidate;
use crate::domain::event::{Event, Seq};
use crate::domain::{Session, Side, Text};
use crate::store::lessons::{Taking, keep_answer};
use crate::store::shelf::Places;
use crate::text::Words;
use crate::text::price::bare_price;
use crate::training::answer::{Answer, Kind};
use crate::training::found;
use crate::training::lesson::{FULL, Mark, Question};
use crate::training::progress::Given;
use crate::transcript::cursor::Tape;

/// The longest line that is read as an answer, in bytes.
const LONGEST_LINE: u64 = 16 * 1024;

/// How it went so far.
#[derive(Default)]
struct Score {
    answered: u32,
    credit: u32,
}

pub(super) fn run(
    request: &LessonRequest,
    by: Option<&str>,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let by = match by.map(Text::name) {
        None => None,
        Some(Ok(name)) if !name.is_empty() => Some(name),
        Some(Ok(_)) => {
            return Err(console.fault("argument-missing", &[("argument", "--by".into())]));
        }
        Some(Err(fault)) => {
            let what = console.words.say_with(
                "form-value",
                &[("value", crate::text::Argument::Choice(fault.code().into()))],
            );
            let fields = [("argument", "--by".into()), ("what", what.into())];
            return Err(console.fault("argument-unreadable", &fields));
        }
    };
    let (taking, tape) = open(&request.file, by.as_ref().map(Text::as_str), console)?;
    let mut sitting = Sitting {
        taking,
        tape,
        by,
        json: request.json,
        printed: 0,
        score: Score::default(),
    };
    sitting.begin(console)?;
    for at in 0..sitting.taking.lesson.questions.len() {
        if !sitting.ask(at, console)? {
            break;
        }
    }
    sitting.end(console)?;
    Ok(Status::Yes)
}

/// A lesson that is being taken.
struct Sitting {
    taking: Taking,
    tape: Tape,
    by: Option<Text>,
    json: bool,
    /// The last record that was printed.
    printed: Seq,
    score: Score,
}

impl Sitting {
    fn begin(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        let lesson = &self.taking.lesson;
        let lines = [
            console.words.name(&lesson.title).to_owned(),
            console.words.name(&lesson.about).to_owned(),
        ];
        self.say(&lines, console)
    }

    /// Prints for people; nothing where scripts listen.
    fn say(&self, lines: &[String], console: &mut Console<'_>) -> Result<(), Stop> {
        if self.json || lines.is_empty() {
            return Ok(());
        }
        console.print(&lines.join("\n"))
    }

    /// Asks one question until it is answered; `false` where the input ends before.
    fn ask(&mut self, at: usize, console: &mut Console<'_>) -> Result<bool, Stop> {
        let Some(question) = self.taking.lesson.questions.get(at).cloned() else {
            return Ok(false);
        };
        if !self.tape.holds(question.at) {
            return Err(console.fault(
                "no-such-record",
                &[
                    ("record", question.at.seq.into()),
                    ("count", self.tape.place().into()),
                    ("path", self.taking.talk.path.display().to_string().into()),
                ],
            ));
        }
        self.tape.go_to(question.at.seq);
        let mut lines = self.unprinted(&console.words);
        let count = self.taking.lesson.questions.len();
        lines.insert(0, String::new());
        lines.push(String::new());
        lines.push(console.words.say_with(
            "cli-lesson-question",
            &[
                ("number", at.saturating_add(1).into()),
                ("count", count.into()),
                ("asks", asks(&question, &console.words).into()),
            ],
        ));
        lines.push(format!("  {}", console.words.say("cli-lesson-answers")));
        self.say(&lines, console)?;
        let mut hinted = false;
        loop {
            let bytes = console.read_line(LONGEST_LINE)?;
            if bytes.is_empty() {
                return Ok(false);
            }
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let text = text.trim();
            if text.is_empty() || text.starts_with("//") {
                continue;
            }
            match read(text, self.tape.seen(), &console.words) {
                Said::Hint => {
                    hinted = true;
                    let hint = match console.words.name(&question.hint) {
                        "" => console.words.say("lesson-no-hint").into_owned(),
                        hint => hint.to_owned(),
                    };
                    self.say(&[format!("  {hint}")], console)?;
                }
                Said::Unreadable(why) => {
                    let told = console
                        .words
                        .fault("lesson-answer", &[("what", why.into())]);
                    console.tell(&told);
                }
                Said::Answer(answer, why) => {
                    self.answered(&question, answer, why, hinted, console)?;
                    return Ok(true);
                }
            }
        }
    }

    /// Marks an answer, keeps it, and says what there is to say of it.
    fn answered(
        &mut self,
        question: &Question,
        answer: Answer,
        why: Text,
        hinted: bool,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        let seen = self.tape.seen().clone();
        let mark = question.mark(answer, &seen);
        self.score.answered = self.score.answered.saturating_add(1);
        self.score.credit = self.score.credit.saturating_add(u32::from(mark.credit));
        if let Some(by) = &self.by {
            let given = Given {
                at: question.at,
                answer,
                why,
                credit: mark.credit,
                hinted,
                when: console.clock.now(),
            };
            let folder = Places::of_user().progress();
            keep_answer(&folder, &self.taking.lesson.session, by, given)
                .map_err(|fault| Stop::failed(fault.told(&console.words)))?;
        }
        let (_, counters) = found::guide(&seen);
        let followed = self.go_on(question, &console.words);
        if self.json {
            let data = AnswerData::of(question, answer, hinted, &mark, &counters, &console.words);
            return console.print(&serde_json::to_string(&data).unwrap_or_default());
        }
        let words = &console.words;
        let mut lines = vec![words.say_with(
            "lesson-credit",
            &[
                ("credit", u32::from(mark.credit).into()),
                ("best", u32::from(FULL).into()),
            ],
        )];
        lines.push(format!("  {}", because(question, &mark, words)));
        let others = other_answers(question, &mark, &seen, words);
        if !others.is_empty() {
            lines.push(words.say("lesson-also-accepted").into_owned());
            lines.extend(others);
        }
        if !counters.is_empty() {
            lines.push(words.say("lesson-guide").into_owned());
            lines.extend(
                counters
                    .iter()
                    .take(3)
                    .map(|one| counter(one, &seen, words)),
            );
        }
        if !followed.is_empty() {
            lines.push(words.say("lesson-followed").into_owned());
            lines.extend(followed);
        }
        if !question.afterwards.is_empty() {
            lines.push(words.name(&question.afterwards).to_owned());
        }
        self.say(&lines, console)
    }

    /// Goes on to the company's next figure or the outcome, no further than the next
    /// question; gives the lines of what happened.
    fn go_on(&mut self, question: &Question, words: &Words) -> Vec<String> {
        let next = (self.taking.lesson.questions.iter())
            .map(|one| one.at.seq)
            .find(|seq| *seq > question.at.seq);
        while next.is_none_or(|next| self.tape.place() < next) && self.tape.forward() {
            let last = self.tape.seen().records().last();
            let stops = last.is_some_and(|record| match &record.event {
                Event::Offered(offer) => offer.by == Side::Company,
                _ => false,
            });
            if stops {
                break;
            }
        }
        self.unprinted(words)
    }

    /// The records up to here that were not printed yet.
    fn unprinted(&mut self, words: &Words) -> Vec<String> {
        let seen = self.tape.seen();
        let lines = (seen.records().iter())
            .filter(|record| record.seq > self.printed)
            .map(|record| line(record, seen, words))
            .collect();
        self.printed = self.tape.place();
        lines
    }

    fn end(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        let questions = self.taking.lesson.questions.len();
        let best = self.score.answered.saturating_mul(u32::from(FULL));
        if self.json {
            let data = EndData {
                answered: self.score.answered,
                questions,
                credit: self.score.credit,
                best,
            };
            return console.print(&serde_json::to_string(&data).unwrap_or_default());
        }
        let text = console.words.say_with(
            "cli-lesson-score",
            &[
                ("answered", self.score.answered.into()),
                ("questions", questions.into()),
                ("credit", self.score.credit.into()),
                ("best", best.into()),
            ],
        );
        console.print(&format!("\n{text}"))
    }
}

/// Why an answer is worth what it is worth.
fn because(question: &Question, mark: &Mark, words: &Words) -> String {
    if let Some(refusal) = &mark.refused {
        return words.refusal_parts(refusal).0;
    }
    let accepted = mark.accepted.and_then(|at| question.accepted.get(at));
    accepted.map_or_else(
        || words.say("lesson-not-accepted").into_owned(),
        |accepted| words.name(&accepted.because).to_owned(),
    )
}

/// The accepted answers that were not given, with what they are worth and why.
fn other_answers(question: &Question, mark: &Mark, seen: &Session, words: &Words) -> Vec<String> {
    (question.accepted.iter().enumerate())
        .filter(|(at, _)| mark.accepted != Some(*at))
        .map(|(_, one)| {
            format!(
                "  {}  {}  {}",
                one.credit,
                words.band(one.band, seen),
                words.name(&one.because)
            )
        })
        .collect()
}

fn counter(one: &Candidate, seen: &Session, words: &Words) -> String {
    let currency = seen.brief().currency.code();
    let price = one
        .price
        .map(|price| format!("{}  ", bare_price(price.amount(), currency)));
    let customs = crate::transcript::endings::shipped();
    let explained = words.counter_explained(seen, customs, one).join(" ");
    let reason = words.counter_reason(seen, &customs.digits, one, false);
    format!("  {}{reason}  {explained}", price.unwrap_or_default())
}

#[derive(Serialize)]
struct AnswerData<'a> {
    seq: Seq,
    answer: &'a str,
    price: Option<String>,
    credit: u8,
    hinted: bool,
    accepted: Option<usize>,
    refused: Option<&'a str>,
    because: String,
    guide: Vec<&'a str>,
}

#[derive(Serialize)]
struct EndData {
    answered: u32,
    questions: usize,
    credit: u32,
    best: u32,
}

impl<'a> AnswerData<'a> {
    fn of(
        question: &Question,
        answer: Answer,
        hinted: bool,
        mark: &'a Mark,
        counters: &'a [Candidate],
        words: &Words,
    ) -> Self {
        let price = match answer {
            Answer::Name(price) => Some(price.to_string()),
            Answer::Ask | Answer::Recess | Answer::Accept | Answer::Stop => None,
        };
        Self {
            seq: question.at.seq,
            answer: Kind::id(answer.kind()),
            price,
            credit: mark.credit,
            hinted,
            accepted: mark.accepted,
            refused: mark.refused.as_ref().map(crate::domain::Refusal::code),
            because: because(question, mark, words),
            guide: counters.iter().map(|one| one.idea.id()).collect(),
        }
    }
}
