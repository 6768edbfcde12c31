//! The public board as a program of its own: lines on standard input, one picture.
//!
//! It shares no memory with the desk, and nothing goes back to it: its keys change what it
//! looks like and nothing else. What it can't read it passes over and says on standard error;
//! it never stops because of what it is sent. Where nothing more will come it goes on showing
//! what both sides heard, and says that it is on its own.

use std::io::{BufRead, BufReader, Read, Write as _};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, sync_channel};

use egui::{Key, ThemePreference, Ui, ViewportBuilder, ViewportCommand, vec2};

use crate::clock::{Clock, SystemClock};
use crate::domain::Moment;
use crate::text::{Language, Words};
use crate::transcript::board::{Shown, Told};
use crate::transcript::form::{LONGEST_BOARD_LINE, read_board};
use crate::ui::board::{BoardModel, show};

/// How many lines wait to be shown; whoever sends more waits, so that none can fill the memory.
const MOST_WAITING: usize = 16;

/// What the thread that listens has to say.
#[derive(Debug, PartialEq, Eq)]
enum Came {
    /// A line.
    Line(Told),
    /// A line that was no such thing.
    Refused(usize),
    /// Nothing more will come.
    Ended,
}

/// The board.
struct Board {
    words: Words,
    clock: Box<dyn Clock>,
    came: Receiver<Came>,
    shown: Option<Box<Shown>>,
    /// When it was left on its own: its clocks stand from then on.
    ended: Option<Moment>,
    whole_screen: bool,
}

/// Opens the board; gives the program's exit status.
pub fn run_board(language: Language) -> ExitCode {
    let words = Words::of(language);
    let viewport = ViewportBuilder::default()
        .with_app_id("kanjia-board")
        .with_title(words.say("board-title"))
        // whoever types at the desk goes on typing there
        .with_active(false)
        .with_inner_size(vec2(1280.0, 720.0))
        .with_min_inner_size(vec2(640.0, 360.0));
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    let ran = eframe::run_native(
        "kanjia-board",
        options,
        Box::new(|context| {
            let ctx = &context.egui_ctx;
            crate::ui::theme::install(ctx);
            ctx.set_theme(ThemePreference::Dark);
            let (sender, came) = sync_channel(MOST_WAITING);
            let waker = ctx.clone();
            std::thread::Builder::new()
                .name("board".to_owned())
                .spawn(move || {
                    listen(std::io::stdin(), &|came| {
                        let heard = sender.send(came).is_ok();
                        waker.request_repaint();
                        heard
                    });
                })?;
            Ok(Box::new(Board {
                words: Words::of(language),
                clock: Box::new(SystemClock),
                came,
                shown: None,
                ended: None,
                whole_screen: false,
            }))
        }),
    );
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let fields = [("what", error.to_string().into())];
            let told = words.fault("no-display", &fields).whole(&words);
            writeln!(std::io::stderr(), "kanjia: {told}").ok();
            ExitCode::from(2)
        }
    }
}

/// Reads lines to their end, for as long as `tell` hears them. One that is too long is passed
/// over whole.
fn listen(from: impl Read, tell: &dyn Fn(Came) -> bool) {
    let mut reader = BufReader::new(from);
    let most = LONGEST_BOARD_LINE as u64 + 1;
    for number in 1_usize.. {
        let mut line = Vec::new();
        let came = match (&mut reader).take(most).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => Came::Ended,
            Ok(_) if line.ends_with(b"\n") => {
                let text = str::from_utf8(&line).ok().map(str::trim_end);
                match text.map(read_board) {
                    Some(Ok(told)) => Came::Line(told),
                    Some(Err(_)) | None => Came::Refused(number),
                }
            }
            Ok(_) => match skip_line(&mut reader) {
                Ok(()) => Came::Refused(number),
                Err(_) => Came::Ended,
            },
        };
        let ended = matches!(came, Came::Ended);
        if !tell(came) || ended {
            return;
        }
    }
}

/// Passes over the rest of a line without keeping it.
fn skip_line(reader: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let held = reader.fill_buf()?;
        let end = held.iter().position(|byte| *byte == b'\n');
        let passed = end.map_or(held.len(), |at| at + 1);
        let empty = held.is_empty();
        reader.consume(passed);
        if end.is_some() || empty {
            return Ok(());
        }
    }
}

impl Board {
    fn hear(&mut self) {
        while let Ok(came) = self.came.try_recv() {
            match came {
                Came::Line(Told::Talk(shown)) => self.shown = Some(shown),
                Came::Line(Told::Nothing) => self.shown = None,
                Came::Line(Told::Language(language)) => self.words = Words::of(language),
                Came::Ended => self.ended = Some(self.clock.now()),
                Came::Refused(line) => {
                    let fields = [("line", line.into())];
                    let said = self.words.say_with("board-line-refused", &fields);
                    writeln!(std::io::stderr(), "kanjia: {said}").ok();
                }
            }
        }
    }
}

impl eframe::App for Board {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.hear();
        let pressed = |key| ctx.input(|input| input.key_pressed(key));
        let (language, theme, whole) = (pressed(Key::F8), pressed(Key::F9), pressed(Key::F11));
        if language {
            let now = self.words.language();
            let other = Language::ALL.into_iter().find(|one| *one != now);
            self.words = Words::of(other.unwrap_or(now));
        }
        if theme {
            ctx.set_theme(match ctx.theme() {
                egui::Theme::Dark => ThemePreference::Light,
                egui::Theme::Light => ThemePreference::Dark,
            });
        }
        if whole {
            self.whole_screen = !self.whole_screen;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(self.whole_screen));
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let now = self.ended.unwrap_or_else(|| self.clock.now());
        let model = BoardModel {
            words: &self.words,
            shown: self.shown.as_deref(),
            now,
            ended: self.ended.is_some(),
        };
        show(ui, &model);
        if self.ended.is_some() {
            return;
        }
        // a line wakes it; beside that only the clock moves, once a second
        let past = now.timestamp().subsec_millisecond().rem_euclid(1000);
        let rest = u64::try_from(1000 - past).unwrap_or(1000);
        let tick = std::time::Duration::from_millis(rest);
        ui.ctx().request_repaint_after(tick);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::{Came, listen};
    use crate::text::Language;
    use crate::transcript::board::Told;
    use crate::transcript::form::{LONGEST_BOARD_LINE, write_board};

    /// What comes of these bytes, for as long as fewer than `most` were heard.
    fn heard(bytes: &[u8], most: usize) -> Vec<Came> {
        let heard = RefCell::new(Vec::new());
        listen(bytes, &|came| {
            heard.borrow_mut().push(came);
            heard.borrow().len() < most
        });
        heard.into_inner()
    }

    fn line(told: &Told) -> Vec<u8> {
        format!("{}\n", write_board(told)).into_bytes()
    }

    #[test]
    fn a_line_that_is_none_is_passed_over_whole_and_the_next_is_read() {
        let chinese = Told::Language(Language::SimplifiedChinese);
        let mut bytes = vec![b'x'; 3 * LONGEST_BOARD_LINE];
        bytes.push(b'\n');
        bytes.extend(line(&chinese));
        bytes.extend(b"\xff\xfe\n\n");
        bytes.extend(line(&Told::Nothing));
        // the end of a line is part of it
        bytes.extend(&line(&chinese)[..20]);
        let expected = [
            Came::Refused(1),
            Came::Line(chinese),
            Came::Refused(3),
            Came::Refused(4),
            Came::Line(Told::Nothing),
            Came::Refused(6),
            Came::Ended,
        ];
        assert_eq!(heard(&bytes, usize::MAX), expected);
        assert_eq!(heard(&bytes, 2), expected[..2]);
        assert_eq!(heard(b"", usize::MAX), [Came::Ended]);
    }
}
