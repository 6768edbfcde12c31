//! Rounds of talks: what they are made of, and what is made of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::picking::Picking;
use super::route::Route;
use super::scores::SheetFault;
use crate::domain::round::{Round, RoundBase, RoundLine};
use crate::domain::{Bilingual, Text};
use crate::export::{Format, round_sheet};
use crate::statistics::round::RoundFigures;
use crate::store::atomic;
use crate::store::rounds::{self, RoundFault, create_round_file, named_from, stem};
use crate::text::{Language, Words};
use crate::transcript::round::{RoundFile, TalkOfRound};
use crate::transcript::rounds::shipped;
use crate::transcript::row::{Row, Standing};
use crate::ui::action::Action;
use crate::ui::round::{BoardTalk, ListedRound, Naming, NamingAnswer, RoundAsk};

/// Whether the record of a talk can be believed.
fn is_believed(row: &Row) -> bool {
    match row.standing {
        Standing::Verified | Standing::Mended | Standing::NotVerified | Standing::Torn => true,
        Standing::Altered | Standing::Unreadable | Standing::Missing => false,
    }
}

impl App {
    /// Does what is asked for about rounds.
    pub(super) fn in_rounds(&mut self, ask: RoundAsk) {
        match ask {
            RoundAsk::Show if self.may_leave() => self.show_rounds(),
            RoundAsk::Show => {}
            RoundAsk::New => self.explain_new_round(),
            RoundAsk::Make(talks) => self.name_round(talks),
            RoundAsk::Verify(talks) => self.verify_round(&talks),
            RoundAsk::Save(round, base) => self.pick(Picking::Round(round, base)),
            RoundAsk::SaveAs(round, base, path) => self.save_round(round, base, path),
        }
    }

    /// Shows the rounds, and reads what they are made of anew.
    fn show_rounds(&mut self) {
        self.go_to(Route::Rounds);
        self.read_rounds();
        self.read_shelf();
    }

    /// Makes the rounds of the folders from the talks on the shelf.
    pub(super) fn read_rounds(&mut self) {
        let talks = self.collection.shelf.rows().to_vec();
        let folders = self.talk_folders();
        self.reading_rounds = true;
        self.jobs.run("rounds", move || {
            let (rounds, faults) = gather(&folders, &talks);
            Report::Rounds(rounds, faults)
        });
    }

    /// The rounds are there; what is wrong with a file is told.
    pub(super) fn rounds_read(&mut self, rounds: Vec<ListedRound>, faults: &[RoundFault]) {
        self.reading_rounds = false;
        self.rounds = rounds;
        if let (Some(fault), Route::Rounds) = (faults.first(), &self.route) {
            self.tell_round_fault(fault);
        }
    }

    fn tell_round_fault(&mut self, fault: &RoundFault) {
        self.notice = Some(fault.told(&self.words).whole(&self.words));
    }

    /// Says in the list of talks how a round is made of them.
    fn explain_new_round(&mut self) {
        self.notice = Some(self.words.say("round-how-to-make").into_owned());
        self.queue.push_back(Action::ShowLibrary);
    }

    /// Asks for the name of a round of these talks.
    fn name_round(&mut self, talks: Vec<PathBuf>) {
        if !talks.is_empty() {
            self.naming = Some(Naming::of(talks));
        }
    }

    /// Shows what is asked about a round that is to be made.
    pub(super) fn show_naming(&mut self, ui: &Ui) {
        let Some(naming) = &mut self.naming else {
            return;
        };
        match naming.show(ui, &self.words) {
            NamingAnswer::Open => {}
            NamingAnswer::Away => self.naming = None,
            NamingAnswer::Make(title) => {
                if let Some(naming) = self.naming.take() {
                    self.make_round(title, naming.talks());
                    ui.ctx().request_repaint();
                }
            }
        }
    }

    fn make_round(&self, title: Text, paths: &[PathBuf]) {
        let folder = self.talks_folder();
        let wanted: BTreeSet<&Path> = paths.iter().map(PathBuf::as_path).collect();
        let mut numbers = BTreeSet::new();
        let rows = self.collection.shelf.rows().iter();
        let talks = rows
            .filter(|one| wanted.contains(one.path.as_path()))
            .filter_map(|one| {
                let session = one.summary.as_ref()?.session.clone();
                let path = Text::sentence(&named_from(&folder, &one.path)).ok()?;
                numbers
                    .insert(session.clone())
                    .then_some(TalkOfRound { session, path })
            });
        let round = RoundFile {
            talks: talks.collect(),
            title: match self.words.language() {
                Language::English => Bilingual {
                    en: title,
                    zh: Text::default(),
                },
                Language::SimplifiedChinese => Bilingual {
                    en: Text::default(),
                    zh: title,
                },
            },
            about: Bilingual::default(),
        };
        self.jobs.run("round", move || {
            Report::RoundMade(Box::new(create_round_file(&folder, &round)))
        });
    }

    /// The round was made: it is shown.
    pub(super) fn round_made(&mut self, made: Result<PathBuf, RoundFault>) {
        match made {
            Ok(path) => {
                self.round.chosen = Some(stem(&path));
                let fields = [("path", path.display().to_string().into())];
                self.notice = Some(self.words.say_with("round-made", &fields));
                self.queue.push_back(Action::InRounds(RoundAsk::Show));
            }
            Err(fault) => self.tell_round_fault(&fault),
        }
    }

    /// Checks the records of these talks again.
    fn verify_round(&mut self, talks: &[PathBuf]) {
        for path in talks {
            self.verify(path.clone());
        }
    }

    /// Writes the summary table of a round; the format by the ending, a workbook where it has none.
    fn save_round(&self, round: Arc<Round>, base: Option<RoundBase>, path: PathBuf) {
        let is_csv = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        let format = if is_csv { Format::Csv } else { Format::Xlsx };
        let path = super::perform::with_ending(path, format.id());
        let words = self.words.clone();
        self.jobs.run("round", move || {
            let figures = RoundFigures::of(&round.lines, base.as_ref());
            let saved = round_sheet::bytes(&round, &figures, format, &words)
                .map_err(|fault| SheetFault::Format(fault.to_string()))
                .and_then(|bytes| {
                    let placed = atomic::replace(&path, &bytes);
                    placed.map(|_placed| ()).map_err(SheetFault::Store)
                });
            Report::SheetSaved(path, saved)
        });
    }
}

/// The rounds of the folders, all talks together, and those that were published.
fn gather(folders: &[PathBuf], talks: &[Arc<Row>]) -> (Vec<ListedRound>, Vec<RoundFault>) {
    let mut by_number: BTreeMap<String, usize> = BTreeMap::new();
    let mut kept: Vec<(RoundLine, BoardTalk)> = Vec::new();
    for row in talks.iter().filter(|row| is_believed(row)) {
        let Some(summary) = &row.summary else {
            continue;
        };
        // a talk that several files hold counts once: the first of them
        by_number.entry(summary.session.clone()).or_insert_with(|| {
            let talk = BoardTalk {
                path: row.path.clone(),
                standing: row.standing,
                goes_on: row.goes_on(),
            };
            kept.push((RoundLine::from(summary), talk));
            kept.len() - 1
        });
    }
    let mut listed = Vec::new();
    let mut faults = Vec::new();
    for (path, file) in rounds::survey(folders) {
        match file {
            Ok(file) => listed.push(of_file(&path, file, &by_number, &kept)),
            Err(fault) => faults.push(fault),
        }
    }
    if !kept.is_empty() {
        let (lines, talks) = kept.into_iter().unzip();
        let round = Round::of_talks("all".to_owned(), all_talks(), Bilingual::default(), lines);
        listed.push(ListedRound {
            round: Arc::new(round),
            talks,
        });
    }
    listed.extend(shipped().iter().map(|round| ListedRound {
        round: Arc::clone(round),
        talks: Vec::new(),
    }));
    (listed, faults)
}

fn of_file(
    path: &Path,
    file: RoundFile,
    by_number: &BTreeMap<String, usize>,
    kept: &[(RoundLine, BoardTalk)],
) -> ListedRound {
    let wanted = file.talks.len();
    let found = file
        .talks
        .iter()
        .filter_map(|talk| kept.get(*by_number.get(&talk.session)?).cloned());
    let (lines, talks): (Vec<RoundLine>, Vec<BoardTalk>) = found.unzip();
    let missing = wanted - lines.len();
    let round = Round::of_talks(stem(path), file.title, file.about, lines);
    ListedRound {
        round: Arc::new(Round { missing, ..round }),
        talks,
    }
}

/// What the round of all talks is called.
fn all_talks() -> Bilingual {
    let called = |language: Language| {
        let words = Words::of(language);
        Text::name(&words.say("round-all-talks")).unwrap_or_default()
    };
    Bilingual {
        en: called(Language::English),
        zh: called(Language::SimplifiedChinese),
    }
}
