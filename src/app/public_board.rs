//! The public board, as the desk keeps it: on or off, what it was told, what became of it.
//!
//! It belongs to the room and not to a talk: it stays on from one talk to the next, and shows
//! nothing in between.

use std::time::Duration;

use egui::{Context, ViewportCommand};

use super::App;
use super::feed::{BoardEnd, BoardProgram, Feed};
use super::jobs::Report;
use super::route::Route;
use crate::domain::Moment;
use crate::text::{Language, Words};
use crate::transcript::board::{Shown, Told};
use crate::ui::desk::{Banner, Remedy};

/// For how long the desk takes the keyboard back from a board that was just started.
const TAKES_KEYBOARD_BACK: Duration = Duration::from_secs(4);

/// The public board of this room.
pub(super) struct PublicBoard {
    program: BoardProgram,
    feed: Option<Feed>,
    /// How many were started: what is heard of an earlier one is nothing to this one.
    number: u64,
    language: Option<Language>,
    picture: Option<Told>,
    /// When it was started, for as long as its window may take the keyboard.
    started: Option<Moment>,
    /// That it is gone.
    trouble: Option<Banner>,
}

impl PublicBoard {
    pub(super) fn new(program: BoardProgram) -> Self {
        Self {
            program,
            feed: None,
            number: 0,
            language: None,
            picture: None,
            started: None,
            trouble: None,
        }
    }

    /// Whether it is on.
    pub(super) fn is_on(&self) -> bool {
        self.feed.is_some()
    }

    /// That it is gone, until that was put away.
    pub(super) fn trouble(&self) -> Option<&Banner> {
        self.trouble.as_ref()
    }

    pub(super) fn put_trouble_away(&mut self) {
        self.trouble = None;
    }

    /// Tells it this, where it was told something else.
    fn tell(&mut self, language: Language, picture: Told) {
        let Some(feed) = &self.feed else { return };
        if self.language != Some(language) {
            feed.tell(&Told::Language(language));
            self.language = Some(language);
        }
        if self.picture.as_ref() != Some(&picture) {
            feed.tell(&picture);
            self.picture = Some(picture);
        }
    }

    fn ended(&mut self, number: u64, end: BoardEnd, words: &Words) {
        if number != self.number {
            return;
        }
        self.feed = None;
        let id = match end {
            BoardEnd::Closed => return,
            BoardEnd::Died => "board-died",
            BoardEnd::NotStarted => "board-not-started",
        };
        self.trouble = Some(Banner {
            what: words.say(id).into_owned(),
            kept: words.say("board-died.kept").into_owned(),
            button: words.say("board-again").into_owned(),
            remedy: Remedy::Board,
            is_fault: true,
        });
    }
}

impl App {
    /// Something else is started as the board than this program.
    pub fn set_board(&mut self, program: BoardProgram) {
        self.board = PublicBoard::new(program);
    }

    /// Starts the board; where one is on, that one is ended first.
    pub(super) fn start_board(&mut self) {
        let tell = self.jobs.teller();
        let language = self.words.language();
        let board = &mut self.board;
        board.number += 1;
        let number = board.number;
        board.feed = None;
        let ended = move |end| tell(Report::BoardEnded(number, end));
        board.feed = Some(Feed::start(&board.program, language, ended));
        board.language = Some(language);
        board.picture = None;
        board.trouble = None;
        board.started = Some(self.clock.now());
    }

    pub(super) fn board_ended(&mut self, number: u64, end: BoardEnd) {
        self.board.ended(number, end, &self.words);
    }

    /// Tells the board how the talk on the desk stands, where that changed. A figure goes to
    /// the board once it is on disk; where the disk failed it goes there without its code.
    pub(super) fn feed_board(&mut self, ctx: &Context) {
        if !self.board.is_on() {
            return;
        }
        self.keep_keyboard(ctx);
        let picture = match &self.route {
            Route::Desk(sitting) if !sitting.is_read_only() => {
                if sitting.is_writing() && !sitting.disk_failed() {
                    return;
                }
                let digest = |seq| sitting.digest_on_disk(seq);
                Told::Talk(Box::new(Shown::of(&sitting.session, digest)))
            }
            _ => Told::Nothing,
        };
        self.board.tell(self.words.language(), picture);
    }

    /// A window that appears may be given the keyboard; whoever types at the desk goes on
    /// typing there.
    fn keep_keyboard(&mut self, ctx: &Context) {
        let Some(started) = self.board.started else {
            return;
        };
        let passed = Duration::from_secs(self.clock.now().seconds_since(started));
        let lost = ctx.input(|input| input.viewport().focused == Some(false));
        if lost {
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        if lost || TAKES_KEYBOARD_BACK < passed {
            self.board.started = None;
        }
    }
}
